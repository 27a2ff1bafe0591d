package org.jixiao.office;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The named looks of a document. Each is complete before it is added, since what is asked of it later is a copy. Text beside
 * or inside something high has lines that grow; exact lines would cut a chart off.
 */
final class WordStyles {
    static final String BODY = "Body";
    static final String CENTRED = "Centred";
    static final String END = "End";
    static final String NOTE = "Note";
    static final String CAPTION = "Caption";
    static final String FIGURE = "Figure";
    static final String TABLE_TEXT = "TableText";
    static final String TABLE_HEAD = "TableHead";
    static final String COVER_TITLE = "CoverTitle";
    static final String COVER_FIELD = "CoverField";
    static final String SIGNATURE = "Signature";
    static final String FOOTER = "PageNumber";
    static final String FOOTNOTE_TEXT = "FootnoteText";
    static final String FOOTNOTE_MARK = "FootnoteReference";
    static final String SPACER = "Spacer";

    private static final int LEVELS = 5;
    private static final int TITLE_SIZE = 44;
    private static final int TITLE_LINES = 700;
    private static final int COVER_SIZE = 52;
    private static final int NOTE_SIZE = 21;
    private static final int PAGE_NUMBER_SIZE = 28;
    private static final int FOOTNOTE_SIZE = 18;
    private static final int TWO_CHARACTERS = 200;

    private final WordStyle style;
    private final XWPFStyles styles;

    private WordStyles(XWPFDocument document, WordStyle style) {
        this.style = style;
        this.styles = document.createStyles();
    }

    /** The style of a heading of level 0 to 4. */
    static String heading(int level) {
        return "Heading" + (level + 1);
    }

    /** The style of an entry for a heading of level 0 or 1. */
    static String contents(int level) {
        return "TOC" + (level + 1);
    }

    static void add(XWPFDocument document, WordStyle style) {
        new WordStyles(document, style).add();
    }

    private void add() {
        WordFonts fonts = style.fonts();
        styles.setEastAsia("zh-CN");
        styles.setDefaultFonts(fonts(fonts.body()));
        int body = WordStyle.halves(style.bodySize());
        int table = WordStyle.halves(style.tableSize());

        CTStyle normal = begin("Normal", "Normal");
        normal.setDefault(Boolean.TRUE);
        run(normal, fonts.body(), body, false);
        end(normal);

        headings(body);
        CTStyle text = paragraph(BODY, "Body Text", fonts.body(), body);
        indented(text, body);
        text.getPPr().addNewJc().setVal(STJc.BOTH);
        end(text);
        CTStyle centred = paragraph(CENTRED, "Centred", fonts.body(), body);
        centred.getPPr().addNewJc().setVal(STJc.CENTER);
        end(centred);
        CTStyle atEnd = paragraph(END, "End", fonts.body(), NOTE_SIZE);
        atEnd.getPPr().addNewKeepNext();
        atEnd.getPPr().addNewJc().setVal(STJc.RIGHT);
        end(atEnd);
        end(grown(NOTE, "Note", fonts.body(), NOTE_SIZE, 0));
        end(grown(contents(0), "toc 1", fonts.heading(), NOTE_SIZE, 40));
        CTStyle entry = grown(contents(1), "toc 2", fonts.body(), NOTE_SIZE, 20);
        entry.getPPr().addNewInd().setLeft(BigInteger.valueOf(2L * NOTE_SIZE * 10));
        end(entry);

        CTStyle caption = grown(CAPTION, "caption", fonts.heading(), NOTE_SIZE, 60);
        caption.getPPr().addNewJc().setVal(STJc.CENTER);
        end(caption);
        CTStyle figure = grown(FIGURE, "Figure", fonts.body(), body, 60);
        figure.getPPr().addNewKeepNext();
        figure.getPPr().addNewJc().setVal(STJc.CENTER);
        end(figure);
        end(grown(TABLE_TEXT, "Table Text", fonts.body(), table, 0));
        CTStyle head = grown(TABLE_HEAD, "Table Head", fonts.heading(), table, 0);
        head.getPPr().addNewJc().setVal(STJc.CENTER);
        end(head);
        cover();

        CTStyle signature = grown(SIGNATURE, "Signature", fonts.body(), body, 120);
        signature.getPPr().addNewKeepNext();
        end(signature);
        end(grown(FOOTER, "footer", "宋体", PAGE_NUMBER_SIZE, 0));
        end(grown(FOOTNOTE_TEXT, "footnote text", fonts.body(), FOOTNOTE_SIZE, 0));
        CTStyle spacer = grown(SPACER, "Spacer", fonts.body(), 2, 0);
        end(spacer);

        CTStyle mark = begin(FOOTNOTE_MARK, "footnote reference");
        mark.setType(STStyleType.CHARACTER);
        mark.addNewRPr().addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
        end(mark);
    }

    private void headings(int body) {
        WordFonts fonts = style.fonts();
        String[] faces = {fonts.title(), fonts.heading(), fonts.subheading(), fonts.body(), fonts.body()};
        for (int level = 0; level < LEVELS; level++) {
            CTStyle heading = begin(heading(level), "heading " + (level + 1));
            heading.addNewNext().setVal(BODY);
            heading.addNewQFormat();
            CTPPrGeneral shape = heading.addNewPPr();
            shape.addNewKeepNext();
            spacing(heading, level == 0 ? TITLE_LINES : WordStyle.twentieths(style.lineSpacing()), false, 0);
            if (level == 0) {
                shape.getSpacing().setAfter(BigInteger.valueOf(280));
                shape.addNewJc().setVal(STJc.CENTER);
            } else {
                indented(heading, body);
            }
            shape.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
            run(heading, faces[level], level == 0 ? TITLE_SIZE : body, level == 3);
            end(heading);
        }
    }

    private void cover() {
        CTStyle title = grown(COVER_TITLE, "Title", style.fonts().title(), COVER_SIZE, 0);
        title.getPPr().getSpacing().setAfter(BigInteger.valueOf(400));
        title.getPPr().addNewJc().setVal(STJc.CENTER);
        end(title);
        end(grown(COVER_FIELD, "Cover Field", style.fonts().body(), WordStyle.halves(style.bodySize()), 160));
    }

    /** A style whose lines have the distance of running text. */
    private CTStyle paragraph(String id, String name, String font, int size) {
        CTStyle made = begin(id, name);
        made.addNewBasedOn().setVal("Normal");
        made.addNewPPr();
        spacing(made, WordStyle.twentieths(style.lineSpacing()), false, 0);
        run(made, font, size, false);
        return made;
    }

    /** A style whose lines grow with what stands in them. */
    private CTStyle grown(String id, String name, String font, int size, int around) {
        CTStyle made = begin(id, name);
        made.addNewBasedOn().setVal("Normal");
        made.addNewPPr();
        spacing(made, 240, true, around);
        run(made, font, size, false);
        return made;
    }

    private CTStyle begin(String id, String name) {
        CTStyle made = CTStyle.Factory.newInstance();
        made.setType(STStyleType.PARAGRAPH);
        made.setStyleId(id);
        made.addNewName().setVal(name);
        return made;
    }

    private void end(CTStyle made) {
        styles.addStyle(new XWPFStyle(made));
    }

    private static void spacing(CTStyle made, int lines, boolean grows, int around) {
        CTSpacing spacing = made.getPPr().addNewSpacing();
        spacing.setLine(BigInteger.valueOf(lines));
        spacing.setLineRule(grows ? STLineSpacingRule.AUTO : STLineSpacingRule.EXACT);
        spacing.setBefore(BigInteger.valueOf(around));
        spacing.setAfter(BigInteger.valueOf(around));
    }

    /** Two characters; the length is for programs that do not count in characters. */
    private static void indented(CTStyle made, int halves) {
        var indent = made.getPPr().addNewInd();
        indent.setFirstLineChars(BigInteger.valueOf(TWO_CHARACTERS));
        indent.setFirstLine(BigInteger.valueOf(2L * halves * 10));
    }

    private void run(CTStyle made, String font, int halves, boolean bold) {
        CTRPr look = made.addNewRPr();
        look.addNewRFonts().set(fonts(font));
        if (bold) {
            look.addNewB();
        }
        look.addNewSz().setVal(BigInteger.valueOf(halves));
        look.addNewSzCs().setVal(BigInteger.valueOf(halves));
    }

    /** Letters and digits in the Latin font, everything else in the Chinese one. */
    private CTFonts fonts(String chinese) {
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(style.fonts().latin());
        fonts.setHAnsi(style.fonts().latin());
        fonts.setCs(style.fonts().latin());
        fonts.setEastAsia(chinese);
        return fonts;
    }
}

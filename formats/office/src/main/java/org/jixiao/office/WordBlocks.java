package org.jixiao.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jixiao.issue.Language;
import org.jixiao.report.model.Align;
import org.jixiao.report.model.Block;
import org.jixiao.report.model.DateText;
import org.jixiao.report.model.Table;
import org.jixiao.report.model.Text;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STUnderline;

/** Writes the blocks of one section, from top to bottom. */
final class WordBlocks implements Block.Cases<Void> {
    private static final int EMU_PER_TWIP = 635;
    private static final int WIDEST_CHART = 8500;
    private static final int CHART_HEIGHT = 4500;
    private static final int BAR_HEIGHT = 280;
    private static final int HIGHEST_CHART = 11000;
    private static final int ABOVE_COVER = 3400;
    private static final int BLANK_LINE = 20;
    /** Three lines: a longer text would take its headings along to the page of a picture, and leave the page before empty. */
    private static final int LONG = 84;

    private final XWPFDocument document;
    private final CTBody body;
    private final WordText text;
    private final WordStyle style;
    private final Language language;
    private final WordContents contents;
    private final int width;
    private boolean newPage;
    private boolean afterTable;
    private boolean afterLongText;

    /**
     * Blocks of a section.
     *
     * @param width the width between the margins, in twentieths of a point
     */
    WordBlocks(
            XWPFDocument document,
            WordText text,
            WordStyle style,
            Language language,
            WordContents contents,
            int width) {
        this.document = document;
        this.body = document.getDocument().getBody();
        this.text = text;
        this.style = style;
        this.language = language;
        this.contents = contents;
        this.width = width;
    }

    /** The last paragraph, in which the shape of the section is kept; a new one where the section ends with a table. */
    CTP last() {
        return afterTable || body.sizeOfPArray() == 0
                ? paragraph(WordStyles.SPACER)
                : body.getPArray(body.sizeOfPArray() - 1);
    }

    private CTP paragraph(String id) {
        CTP made = body.addNewP();
        made.addNewPPr().addNewPStyle().setVal(id);
        if (newPage) {
            made.getPPr().addNewPageBreakBefore();
            newPage = false;
        }
        afterTable = false;
        afterLongText = false;
        return made;
    }

    private CTP paragraph(String id, String words) {
        CTP made = paragraph(id);
        text.write(made, Text.of(words));
        return made;
    }

    @Override
    public Void cover(Block.Cover it) {
        CTP title = paragraph(WordStyles.COVER_TITLE);
        title.getPPr().addNewSpacing().setBefore(BigInteger.valueOf(ABOVE_COVER));
        text.write(title, Text.of(it.title()));
        boolean first = true;
        for (Block.Cover.Field field : it.fields()) {
            CTP line = paragraph(WordStyles.COVER_FIELD);
            if (first) {
                line.getPPr().addNewSpacing().setBefore(BigInteger.valueOf(ABOVE_COVER / 2));
            }
            line.getPPr().addNewInd().setLeft(BigInteger.valueOf(width / 8));
            text.words(line, field.label() + colon(), false);
            String value = field.value().isBlank() ? " ".repeat(BLANK_LINE) : field.value();
            text.words(line, value, false).getRPr().addNewU().setVal(STUnderline.SINGLE);
            first = false;
        }
        List<String> foot = new ArrayList<>();
        it.issuer().ifPresent(foot::add);
        it.date().map(day -> DateText.of(day, language)).ifPresent(foot::add);
        for (int i = 0; i < foot.size(); i++) {
            CTP line = paragraph(WordStyles.CENTRED);
            if (i == 0) {
                line.getPPr().addNewSpacing().setBefore(BigInteger.valueOf(ABOVE_COVER / 2));
            }
            text.write(line, Text.of(foot.get(i)));
        }
        newPage = true;
        return null;
    }

    /** The list of headings, on pages of its own. */
    void contents() {
        paragraph(WordStyles.CENTRED, language == Language.ZH ? "目　录" : "Contents");
        boolean first = true;
        CTP line = null;
        for (int i = 0; i < contents.headings().size(); i++) {
            Block.Heading heading = contents.headings().get(i);
            if (WordContents.isListed(heading)) {
                line = paragraph(WordStyles.contents(heading.level()));
                if (first) {
                    contents.open(line);
                    first = false;
                }
                contents.entry(line, i);
            }
        }
        contents.close(Objects.requireNonNull(line));
        newPage = true;
    }

    private String colon() {
        return language == Language.ZH ? "：" : ": ";
    }

    @Override
    public Void heading(Block.Heading it) {
        CTP made = paragraph(WordStyles.heading(it.level()));
        contents.begin(made);
        text.write(made, Text.of(it.number() + it.text()));
        contents.end(made);
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph it) {
        String id = switch (it.style()) {
            case BODY -> WordStyles.BODY;
            case CENTRED -> WordStyles.CENTRED;
            case END -> WordStyles.END;
            case NOTE -> WordStyles.NOTE;
        };
        if (afterTable && it.style() == Block.Paragraph.Style.NOTE) {
            keepLastRow();
        }
        text.write(paragraph(id), it.text());
        afterLongText = it.text().plain().length() > LONG;
        return null;
    }

    /** A note goes to the page of the end of its table. */
    private void keepLastRow() {
        CTTbl table = body.getTblArray(body.sizeOfTblArray() - 1);
        for (CTTc cell : table.getTrArray(table.sizeOfTrArray() - 1).getTcList()) {
            CTPPr look = cell.getPArray(0).getPPr();
            if (!look.isSetKeepNext()) {
                look.addNewKeepNext();
            }
        }
    }

    @Override
    public Void table(Table it) {
        if (it.caption().isPresent()) {
            paragraph(WordStyles.CAPTION, it.caption().get()).getPPr().addNewKeepNext();
        } else if (afterTable || newPage) {
            // two tables without anything between them are one to Word
            paragraph(WordStyles.SPACER);
        }
        int lineHeight = WordStyle.twentieths(style.tableSize()) * 3 / 2;
        new WordTable(it, text, width, lineHeight).write(body.addNewTbl());
        afterTable = true;
        return null;
    }

    @Override
    public Void figure(Block.Figure it) {
        if (!afterLongText) {
            keepWithNext();
        }
        paragraph(WordStyles.FIGURE);
        int wide = Math.min(width, WIDEST_CHART);
        int high = it.drawing().match(new ChartHeight(CHART_HEIGHT, BAR_HEIGHT, HIGHEST_CHART));
        try {
            XWPFParagraph line = new XWPFParagraph(body.getPArray(body.sizeOfPArray() - 1), document);
            XWPFRun run = line.createRun();
            XWPFChart chart = document.createChart(run, wide * EMU_PER_TWIP, high * EMU_PER_TWIP);
            ChartSheet.embed(chart, it.drawing(), style.fonts().body(), language);
            CTNonVisualDrawingProps shown =
                    run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
            shown.setDescr(ChartText.of(it.drawing(), language));
            shown.setTitle(it.drawing().title());
        } catch (IOException | InvalidFormatException broken) {
            throw new UncheckedIOException(new IOException("the chart '" + it.caption() + "' cannot be made", broken));
        }
        paragraph(WordStyles.CAPTION, it.label(language));
        return null;
    }

    /** What stands above a picture or a signature goes to its page, as a heading does by its style. */
    private void keepWithNext() {
        int last = body.sizeOfPArray() - 1;
        if (!afterTable && !newPage && last >= 0) {
            CTPPr look = body.getPArray(last).getPPr();
            if (!look.isSetSectPr() && !look.isSetKeepNext()) {
                look.addNewKeepNext();
            }
        }
    }

    @Override
    public Void signatures(Block.Signatures it) {
        // a signature alone on a page signs nothing
        keepWithNext();
        for (Block.Signature one : it.signatures()) {
            one.opinion().ifPresent(opinion -> {
                paragraph(WordStyles.SIGNATURE, opinion + colon());
                space(1);
            });
            if (one.seal()) {
                space(2);
            }
            CTP signer = paragraph(WordStyles.SIGNATURE, one.signer() + colon() + " ".repeat(BLANK_LINE / 2));
            right(signer);
            CTP day = paragraph(
                    WordStyles.SIGNATURE,
                    one.date().map(it1 -> DateText.of(it1, language)).orElseGet(() -> DateText.blank(language)));
            right(day);
            day.getPPr().addNewKeepNext().setVal(Boolean.FALSE);
        }
        return null;
    }

    private void space(int lines) {
        for (int i = 0; i < lines; i++) {
            paragraph(WordStyles.SIGNATURE);
        }
    }

    private static void right(CTP line) {
        CTPPr look = line.getPPr();
        look.addNewJc().setVal(WordTable.jc(Align.END));
    }
}

package org.jixiao.office;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFFootnotes;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jixiao.issue.Language;
import org.jixiao.report.model.Run;
import org.jixiao.report.model.Text;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/** Writes words and footnotes into paragraphs. */
final class WordText {
    private static final int SEPARATOR = -1;

    private final XWPFDocument document;
    private final boolean chinese;

    WordText(XWPFDocument document, Language language) {
        this.document = document;
        this.chinese = language == Language.ZH;
    }

    void write(CTP paragraph, Text text) {
        write(paragraph, text, false);
    }

    void write(CTP paragraph, Text text, boolean bold) {
        for (Run run : text.runs()) {
            run.match(new Run.Cases<Void>() {
                @Override
                public Void words(Run.Words it) {
                    WordText.this.words(paragraph, it.text(), bold || it.bold());
                    return null;
                }

                @Override
                public Void footnote(Run.Footnote it) {
                    WordText.this.footnote(paragraph, it.text());
                    return null;
                }
            });
        }
    }

    /** A line feed in a text is a line of its own; left as it is, it would be printed as a blank. */
    CTR words(CTP paragraph, String words, boolean bold) {
        CTR run = paragraph.addNewR();
        CTRPr look = run.addNewRPr();
        if (chinese) {
            // quotes and dashes, which both kinds of fonts have, are Chinese ones
            look.addNewRFonts().setHint(STHint.EAST_ASIA);
        }
        if (bold) {
            look.addNewB();
        }
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addNewBr();
            }
            if (!lines[i].isEmpty()) {
                CTText text = run.addNewT();
                text.setStringValue(lines[i]);
                text.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
            }
        }
        return run;
    }

    private void footnote(CTP paragraph, String words) {
        if (document.getFootnotes().isEmpty()) {
            separators();
        }
        XWPFFootnote footnote = document.createFootnote();
        XWPFParagraph first = footnote.createParagraph();
        first.setStyle(WordStyles.FOOTNOTE_TEXT);
        words(first.getCTP(), " " + words, false);
        CTR mark = paragraph.addNewR();
        mark.addNewRPr().addNewRStyle().setVal(WordStyles.FOOTNOTE_MARK);
        mark.addNewFootnoteReference().setId(footnote.getId());
    }

    /** The lines between text and footnotes, which programs expect first. */
    private void separators() {
        XWPFFootnotes footnotes = document.createFootnotes();
        for (int i = 0; i < 2; i++) {
            CTFtnEdn line = CTFtnEdn.Factory.newInstance();
            line.setType(i == 0 ? STFtnEdn.SEPARATOR : STFtnEdn.CONTINUATION_SEPARATOR);
            line.setId(BigInteger.valueOf(SEPARATOR + i));
            CTR run = line.addNewP().addNewR();
            if (i == 0) {
                run.addNewSeparator();
            } else {
                run.addNewContinuationSeparator();
            }
            footnotes.addFootnote(line);
        }
    }
}

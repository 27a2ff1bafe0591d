package org.jixiao.office;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.jixiao.report.model.Align;
import org.jixiao.report.model.Block;
import org.jixiao.report.model.PageSection;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/** The pages of a document: A4, upright or on the side, with page numbers outside. */
final class WordPages {
    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;
    /** Of a page number from the edge of the page: 7 mm below a type area that ends 35 mm above it. */
    private static final int FOOTER = 28;

    private final WordStyle style;
    private final String odd;
    private final String even;

    WordPages(XWPFDocument document, WordStyle style) {
        this.style = style;
        this.odd = footer(document, HeaderFooterType.DEFAULT, Align.END);
        this.even = footer(document, HeaderFooterType.EVEN, Align.START);
        document.setEvenAndOddHeadings(true);
        // the footers are named in each section; the place where they were made is one of none
        document.getDocument().getBody().unsetSectPr();
    }

    /** The width between the margins, in twentieths of a point. */
    int width(PageSection section) {
        WordStyle.Margins margins = margins(section);
        int whole = isUpright(section) ? SHORT_SIDE : LONG_SIDE;
        return whole - twips(margins.left()) - twips(margins.right());
    }

    /** Gives the pages of a section their shape. */
    void shape(CTSectPr into, PageSection section) {
        reference(into, STHdrFtr.DEFAULT, odd);
        reference(into, STHdrFtr.EVEN, even);
        into.addNewType().setVal(STSectionMark.NEXT_PAGE);
        CTPageSz size = into.addNewPgSz();
        size.setW(BigInteger.valueOf(isUpright(section) ? SHORT_SIDE : LONG_SIDE));
        size.setH(BigInteger.valueOf(isUpright(section) ? LONG_SIDE : SHORT_SIDE));
        size.setOrient(isUpright(section) ? STPageOrientation.PORTRAIT : STPageOrientation.LANDSCAPE);
        WordStyle.Margins margins = margins(section);
        CTPageMar around = into.addNewPgMar();
        around.setTop(BigInteger.valueOf(twips(margins.top())));
        around.setRight(BigInteger.valueOf(twips(margins.right())));
        around.setBottom(BigInteger.valueOf(twips(margins.bottom())));
        around.setLeft(BigInteger.valueOf(twips(margins.left())));
        around.setHeader(BigInteger.valueOf(twips(margins.top() / 2)));
        around.setFooter(BigInteger.valueOf(twips(Math.min(FOOTER - 5, margins.bottom() / 2))));
        around.setGutter(BigInteger.ZERO);
        if (!section.blocks().isEmpty() && section.blocks().get(0) instanceof Block.Cover) {
            // a cover has no page number
            into.addNewTitlePg();
        }
    }

    private WordStyle.Margins margins(PageSection section) {
        return isUpright(section) ? style.portrait() : style.landscape();
    }

    private static boolean isUpright(PageSection section) {
        return section.orientation() == PageSection.Orientation.PORTRAIT;
    }

    private static int twips(int millimetres) {
        return Math.toIntExact(Math.round(millimetres * 1440L * 10 / 254f));
    }

    private static void reference(CTSectPr into, STHdrFtr.Enum pages, String id) {
        CTHdrFtrRef reference = into.addNewFooterReference();
        reference.setType(pages);
        reference.setId(id);
    }

    private static String footer(XWPFDocument document, HeaderFooterType pages, Align align) {
        XWPFFooter footer = document.createFooter(pages);
        CTP line = footer.createParagraph().getCTP();
        line.addNewPPr().addNewPStyle().setVal(WordStyles.FOOTER);
        line.getPPr().addNewJc().setVal(WordTable.jc(align));
        line.addNewR().addNewT().setStringValue("—\u00A0");
        line.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        line.addNewR().addNewInstrText().setStringValue("PAGE");
        line.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        line.addNewR().addNewT().setStringValue("1");
        line.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
        line.addNewR().addNewT().setStringValue("\u00A0—");
        return document.getRelationId(footer);
    }
}

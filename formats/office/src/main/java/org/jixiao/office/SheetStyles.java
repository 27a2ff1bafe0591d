package org.jixiao.office;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.report.model.Align;

/** The looks of cells, each made once, since a workbook holds only so many. */
final class SheetStyles {
    /** The font of all cells; the width of columns counts in its digits. */
    static final String FONT = "宋体";

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> made = new HashMap<>();
    private final Map<Face, XSSFFont> fonts = new HashMap<>();

    /**
     * How a cell looks.
     *
     * @param size the size of its text in points
     * @param format how its number is printed; {@code @} for text
     */
    record Look(int size, boolean bold, Align align, boolean bordered, boolean low, String format, boolean quoted) {
        static final int USUAL = 11;

        /** Words without a frame. */
        static Look words(int size, boolean bold, Align align) {
            return new Look(size, bold, align, false, false, "@", false);
        }

        /** The look for a text that a program would take for a formula when somebody edits it. */
        Look forText(String text) {
            boolean formula = !text.isEmpty() && "=+-@'".indexOf(text.charAt(0)) >= 0;
            return new Look(size, bold, align, bordered, low, format, formula);
        }
    }

    private record Face(int size, boolean bold) {}

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        workbook.getFontAt(0).setFontName(FONT);
    }

    XSSFCellStyle of(Look look) {
        return made.computeIfAbsent(look, this::make);
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(new Face(look.size(), look.bold()), this::font));
        style.setAlignment(
                switch (look.align()) {
                    case START -> HorizontalAlignment.LEFT;
                    case CENTRE -> HorizontalAlignment.CENTER;
                    case END -> HorizontalAlignment.RIGHT;
                });
        style.setVerticalAlignment(look.low() ? VerticalAlignment.BOTTOM : VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setQuotePrefixed(look.quoted());
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        if (look.bordered()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
        }
        return style;
    }

    private XSSFFont font(Face face) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) face.size());
        font.setBold(face.bold());
        return font;
    }
}

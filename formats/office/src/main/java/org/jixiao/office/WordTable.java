package org.jixiao.office;

import java.math.BigInteger;
import java.util.List;
import org.jixiao.report.model.Align;
import org.jixiao.report.model.Cell;
import org.jixiao.report.model.PlacedCell;
import org.jixiao.report.model.Table;
import org.jixiao.report.model.TableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/**
 * Writes a table of fixed widths. The widths stand three times, for the table, for its grid and for each cell: programs
 * differ in which they read.
 */
final class WordTable {
    private static final int CELL_MARGIN = 57;
    private static final int THIN = 4;
    /** Rows at the end that stay on one page, so that a total never stands alone. */
    private static final int TOGETHER = 3;
    /** A row of more characters in one cell may go on over the page. */
    private static final int LONG = 600;

    private final Table table;
    private final WordText text;
    private final int[] widths;
    private final int lineHeight;

    /**
     * A table to write.
     *
     * @param width the width of the table in twentieths of a point
     * @param lineHeight the height of a line of its text, in twentieths of a point
     */
    WordTable(Table table, WordText text, int width, int lineHeight) {
        this.table = table;
        this.text = text;
        this.widths = ColumnWidths.of(table.columns(), width);
        this.lineHeight = lineHeight;
    }

    void write(CTTbl into) {
        shape(into);
        List<List<PlacedCell>> grid = table.grid();
        for (int row = 0; row < grid.size(); row++) {
            row(into.addNewTr(), row, grid.get(row));
        }
    }

    private void shape(CTTbl into) {
        CTTblPr shape = into.addNewTblPr();
        CTTblWidth width = shape.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(java.util.Arrays.stream(widths).sum()));
        shape.addNewJc().setVal(STJcTable.CENTER);
        CTTblBorders borders = shape.addNewTblBorders();
        for (CTBorder border : List.of(
                borders.addNewTop(),
                borders.addNewLeft(),
                borders.addNewBottom(),
                borders.addNewRight(),
                borders.addNewInsideH(),
                borders.addNewInsideV())) {
            border.setVal(STBorder.SINGLE);
            border.setSz(BigInteger.valueOf(THIN));
            border.setColor("000000");
        }
        shape.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblCellMar margins = shape.addNewTblCellMar();
        for (CTTblWidth margin : List.of(margins.addNewLeft(), margins.addNewRight())) {
            margin.setType(STTblWidth.DXA);
            margin.setW(BigInteger.valueOf(CELL_MARGIN));
        }
        table.caption().ifPresent(caption -> shape.addNewTblCaption().setVal(caption));
        var columns = into.addNewTblGrid();
        for (int one : widths) {
            columns.addNewGridCol().setW(BigInteger.valueOf(one));
        }
    }

    private void row(CTRow into, int row, List<PlacedCell> covering) {
        TableRow.Kind kind = table.rows().get(row).kind();
        CTTrPr shape = into.addNewTrPr();
        boolean isShort =
                covering.stream().noneMatch(it -> it.cell().text().plain().length() > LONG);
        if (isShort) {
            shape.addNewCantSplit();
        }
        int lines = covering.stream()
                .filter(it -> it.down() == 1)
                .mapToInt(it -> it.cell().lines())
                .max()
                .orElse(1);
        var height = shape.addNewTrHeight();
        height.setVal(BigInteger.valueOf((long) lines * lineHeight));
        height.setHRule(STHeightRule.AT_LEAST);
        if (kind == TableRow.Kind.HEADER) {
            shape.addNewTblHeader();
        }
        for (int column = 0;
                column < covering.size();
                column += covering.get(column).across()) {
            cell(into.addNewTc(), row, kind, covering.get(column));
        }
    }

    /** Every row keeps a cell where one reaches down; it is empty, and Word joins it to the one above. */
    private void cell(CTTc into, int row, TableRow.Kind kind, PlacedCell placed) {
        CTTcPr shape = into.addNewTcPr();
        CTTblWidth width = shape.addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(width(placed)));
        if (placed.across() > 1) {
            shape.addNewGridSpan().setVal(BigInteger.valueOf(placed.across()));
        }
        boolean first = row == placed.row();
        if (placed.down() > 1) {
            shape.addNewVMerge().setVal(first ? STMerge.RESTART : STMerge.CONTINUE);
        }
        Cell cell = placed.cell();
        shape.addNewVAlign().setVal(cell.role() == Cell.Role.SIGNATURE ? STVerticalJc.BOTTOM : STVerticalJc.CENTER);
        CTP paragraph = into.addNewP();
        CTPPr look = paragraph.addNewPPr();
        boolean head = cell.role() == Cell.Role.COLUMN_HEADER;
        look.addNewPStyle().setVal(head ? WordStyles.TABLE_HEAD : WordStyles.TABLE_TEXT);
        int left = table.rows().size() - 1 - row;
        if (kind == TableRow.Kind.HEADER || left > 0 && left < TOGETHER) {
            look.addNewKeepNext();
        }
        look.addNewJc().setVal(jc(table.align(placed)));
        if (first) {
            text.write(paragraph, cell.text(), kind == TableRow.Kind.TOTAL && !head);
        }
    }

    private int width(PlacedCell placed) {
        int width = 0;
        for (int column = placed.column(); column < placed.column() + placed.across(); column++) {
            width += widths[column];
        }
        return width;
    }

    static STJc.Enum jc(Align align) {
        return switch (align) {
            case START -> STJc.LEFT;
            case CENTRE -> STJc.CENTER;
            case END -> STJc.RIGHT;
        };
    }
}

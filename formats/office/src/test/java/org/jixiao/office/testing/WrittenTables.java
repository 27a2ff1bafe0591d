package org.jixiao.office.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jixiao.report.model.Table;

/** The tables that stand in a file, to hold them against those of a document. */
public final class WrittenTables {
    private WrittenTables() {}

    /**
     * The cells of a table as {@link #cell} prints them, without footnotes.
     *
     * @param table a table of a document
     * @return its cells in reading order
     */
    public static List<String> of(Table table) {
        return table.cells().stream()
                .map(it -> cell(
                        it.row(),
                        it.column(),
                        it.down(),
                        it.across(),
                        it.cell().text().plain()))
                .toList();
    }

    /**
     * A cell.
     *
     * @param row its first row
     * @param column its first column
     * @param down how many rows it covers
     * @param across how many columns it covers
     * @param words what it prints
     * @return all this in one line
     */
    public static String cell(int row, int column, int down, int across, String words) {
        return row + "," + column + " " + down + "x" + across + " " + words;
    }

    /**
     * The tables of a Word file.
     *
     * @param file the file
     * @return the cells of each table
     * @throws IOException if it cannot be read
     */
    public static List<List<String>> inWord(byte[] file) throws IOException {
        try (XWPFDocument written = new XWPFDocument(new ByteArrayInputStream(file))) {
            return written.getTables().stream().map(WrittenTables::wordCells).toList();
        }
    }

    /**
     * Whether a table stands in a workbook, on whatever sheet and below whatever title.
     *
     * @param file the file
     * @param table the table
     * @return {@code true} if every cell is at its place and prints the same
     * @throws IOException if it cannot be read
     */
    public static boolean isInExcel(byte[] file, Table table) throws IOException {
        List<String> expected = of(table);
        try (XSSFWorkbook written = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (int i = 0; i < written.getNumberOfSheets(); i++) {
                XSSFSheet sheet = written.getSheetAt(i);
                for (int top = 0; top + table.rows().size() <= sheet.getLastRowNum() + 1; top++) {
                    if (begins(sheet, top, table) && expected.equals(excelCells(sheet, top, table))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static List<String> wordCells(XWPFTable table) {
        List<String> cells = new ArrayList<>();
        List<XWPFTableRow> rows = table.getRows();
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (XWPFTableCell cell : rows.get(row).getTableCells()) {
                int across = across(cell);
                if (!isContinued(cell)) {
                    int down = 1;
                    while (row + down < rows.size()
                            && at(rows.get(row + down), column)
                                    .filter(WrittenTables::isContinued)
                                    .isPresent()) {
                        down++;
                    }
                    cells.add(cell(row, column, down, across, words(cell)));
                }
                column += across;
            }
        }
        return cells;
    }

    private static int across(XWPFTableCell cell) {
        var shape = cell.getCTTc().getTcPr();
        return shape.isSetGridSpan() ? shape.getGridSpan().getVal().intValue() : 1;
    }

    private static boolean isContinued(XWPFTableCell cell) {
        var shape = cell.getCTTc().getTcPr();
        return shape.isSetVMerge() && shape.getVMerge().getVal().toString().equals("continue");
    }

    /** The cell that begins at a column, if one does. */
    private static Optional<XWPFTableCell> at(XWPFTableRow row, int column) {
        int at = 0;
        for (XWPFTableCell cell : row.getTableCells()) {
            if (at == column) {
                return Optional.of(cell);
            }
            at += across(cell);
        }
        return Optional.empty();
    }

    private static String words(XWPFTableCell cell) {
        StringBuilder words = new StringBuilder();
        for (XWPFParagraph paragraph : cell.getParagraphs()) {
            for (XWPFRun run : paragraph.getRuns()) {
                if (run.getCTR().sizeOfFootnoteReferenceArray() == 0) {
                    words.append(run.text());
                }
            }
        }
        return words.toString();
    }

    private static boolean begins(XSSFSheet sheet, int top, Table table) {
        XSSFRow row = sheet.getRow(top);
        String first = row == null ? "" : new DataFormatter().formatCellValue(row.getCell(0));
        return first.startsWith(table.cells().get(0).cell().text().plain());
    }

    /** The cells from a row on; fewer if a cell of the first row is missing. */
    private static List<String> excelCells(XSSFSheet sheet, int top, Table table) {
        DataFormatter formatter = new DataFormatter();
        Map<List<Integer>, CellRangeAddress> regions = new HashMap<>();
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            region.forEach(at -> regions.put(List.of(at.getRow(), at.getColumn()), region));
        }
        List<String> cells = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            XSSFRow line = sheet.getRow(top + row);
            for (int column = 0; line != null && column < table.columns().size(); column++) {
                Optional<CellRangeAddress> region = Optional.ofNullable(regions.get(List.of(top + row, column)));
                boolean begins = region.isEmpty()
                        || region.get().getFirstRow() == top + row
                                && region.get().getFirstColumn() == column;
                if (begins) {
                    int down = region.map(it -> it.getLastRow() - it.getFirstRow() + 1)
                            .orElse(1);
                    int across = region.map(it -> it.getLastColumn() - it.getFirstColumn() + 1)
                            .orElse(1);
                    String words = formatter.formatCellValue(line.getCell(column));
                    cells.add(cell(row, column, down, across, words.replaceAll("(\\[\\d+])+$", "")));
                }
            }
        }
        return cells;
    }
}

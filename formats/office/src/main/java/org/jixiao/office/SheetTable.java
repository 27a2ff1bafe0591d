package org.jixiao.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.report.model.Align;
import org.jixiao.report.model.Cell;
import org.jixiao.report.model.CellNumber;
import org.jixiao.report.model.PlacedCell;
import org.jixiao.report.model.Table;
import org.jixiao.report.model.TableRow;

/**
 * Writes a table into cells: numbers as numbers, as long as the program that reads them keeps all digits, everything else as
 * text, also where it looks like a formula.
 */
final class SheetTable {
    /** Digits that a program keeps of a number. */
    private static final int DIGITS = 15;

    private static final String PERCENT = "%";
    private static final float LINE_HEIGHT = SheetText.LINE;
    private static final float HIGHEST = 409;

    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final List<Issue> issues;

    SheetTable(XSSFSheet sheet, SheetStyles styles, List<Issue> issues) {
        this.sheet = sheet;
        this.styles = styles;
        this.issues = issues;
    }

    static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
    }

    /**
     * Writes a table.
     *
     * @param footnotes the numbers of the footnotes in it, in reading order
     * @return the first row below it
     */
    int write(Table table, int top, Iterator<Integer> footnotes) {
        for (int row = 0; row < table.rows().size(); row++) {
            sheet.createRow(top + row);
        }
        for (PlacedCell placed : table.cells()) {
            place(table, placed, top, footnotes);
        }
        heights(table, top);
        return top + table.rows().size();
    }

    int write(Table table, int top) {
        return write(table, top, Collections.emptyIterator());
    }

    private void place(Table table, PlacedCell placed, int top, Iterator<Integer> footnotes) {
        Cell cell = placed.cell();
        TableRow.Kind kind = table.rows().get(placed.row()).kind();
        boolean bold = cell.role() == Cell.Role.COLUMN_HEADER || kind == TableRow.Kind.TOTAL;
        boolean low = cell.role() == Cell.Role.SIGNATURE;
        Align align = table.align(placed);
        String words = SheetText.of(cell.text(), footnotes);
        Optional<BigDecimal> number = cell.number().map(CellNumber::printed).filter(SheetTable::keepsDigits);
        String format = number.map(it -> format(it, words)).orElse("@");
        SheetStyles.Look look = new SheetStyles.Look(SheetStyles.Look.USUAL, bold, align, true, low, format, false);
        for (int row = placed.row(); row < placed.row() + placed.down(); row++) {
            for (int column = placed.column(); column < placed.column() + placed.across(); column++) {
                cell(sheet, top + row, column).setCellStyle(styles.of(number.isPresent() ? look : look.forText(words)));
            }
        }
        XSSFCell first = cell(sheet, top + placed.row(), placed.column());
        if (number.isPresent()) {
            boolean percent = behind(number.get(), words).startsWith(PERCENT);
            first.setCellValue((percent ? number.get().movePointLeft(2) : number.get()).doubleValue());
        } else {
            text(first, words);
        }
        if (placed.down() > 1 || placed.across() > 1) {
            // the model has checked that no two cells overlap
            sheet.addMergedRegionUnsafe(new CellRangeAddress(
                    top + placed.row(),
                    top + placed.row() + placed.down() - 1,
                    placed.column(),
                    placed.column() + placed.across() - 1));
        }
    }

    /** Writes words, or tells that no cell holds so many. */
    void text(XSSFCell cell, String words) {
        String escaped = SheetText.escaped(words);
        if (escaped.length() > CellText.LONGEST) {
            issues.add(Issue.of(
                    OfficeIssue.CELL_TOO_LONG,
                    Location.of(sheet.getSheetName(), new CellReference(cell).formatAsString(false)),
                    "length",
                    words.length(),
                    "most",
                    CellText.LONGEST));
        } else if (!words.isEmpty()) {
            cell.setCellValue(escaped);
        }
    }

    private static boolean keepsDigits(BigDecimal number) {
        return number.precision() <= DIGITS && Math.abs(number.precision() - number.scale()) <= DIGITS;
    }

    /** What stands behind the digits. */
    private static String behind(BigDecimal number, String words) {
        return words.substring(Math.min(words.length(), number.toPlainString().length()));
    }

    /** The digits of the number, and what the document prints behind them; programs know a share of a hundred. */
    private static String format(BigDecimal number, String words) {
        String digits = number.scale() > 0 ? "0." + "0".repeat(number.scale()) : "0";
        String behind = behind(number, words);
        boolean percent = behind.startsWith(PERCENT);
        String rest = percent ? behind.substring(PERCENT.length()) : behind;
        String quoted = rest.isEmpty() ? "" : '"' + rest.replace("\"", "\"\\\"\"") + '"';
        return digits + (percent ? PERCENT : "") + quoted;
    }

    /** Cells over several rows never grow by themselves; the last of their rows takes what the others leave over. */
    private void heights(Table table, int top) {
        int[] lines = new int[table.rows().size()];
        java.util.Arrays.fill(lines, 1);
        List<PlacedCell> cells = new ArrayList<>(table.cells());
        cells.sort(java.util.Comparator.comparingInt(PlacedCell::down));
        for (PlacedCell placed : cells) {
            int letters = 0;
            for (int column = placed.column(); column < placed.column() + placed.across(); column++) {
                letters += sheet.getColumnWidth(column) / 256;
            }
            int needed = Math.max(
                    placed.cell().lines(), SheetText.lines(placed.cell().text().plain(), letters));
            int had = 0;
            for (int row = placed.row(); row < placed.row() + placed.down(); row++) {
                had += lines[row];
            }
            if (needed > had) {
                int missing = needed - had;
                for (int row = placed.row(); row < placed.row() + placed.down(); row++) {
                    int rest = placed.row() + placed.down() - row;
                    int more = (missing + rest - 1) / rest;
                    lines[row] += more;
                    missing -= more;
                }
            }
        }
        for (int row = 0; row < lines.length; row++) {
            sheet.getRow(top + row).setHeightInPoints(Math.min(HIGHEST, LINE_HEIGHT * lines[row] + 2));
        }
    }
}

package org.jixiao.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.jixiao.issue.Excerpt;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jspecify.annotations.Nullable;

/** Reads cells as the text that a person sees in them, numbers exactly as far as a spreadsheet shows them. */
final class CellText {
    /** What a cell can hold. */
    static final int LONGEST = 32_767;

    private final Sheet sheet;
    private final List<Issue> found;

    CellText(Sheet sheet, List<Issue> found) {
        this.sheet = sheet;
        this.found = found;
    }

    /** The beginning of a text that is shown in an issue. */
    static String cut(String text) {
        return Excerpt.beginning(text, 60);
    }

    Location place(int row, int column) {
        return Location.of(sheet.getSheetName(), new CellReference(row, column).formatAsString());
    }

    /** The text of a cell, stripped; what is wrong with the cell is told. */
    String at(int row, int column) {
        Row line = row < 0 ? null : sheet.getRow(row);
        Cell cell = line == null || column < 0 ? null : line.getCell(column);
        if (cell == null) {
            return "";
        }
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        String text = switch (type) {
            case STRING -> cell.getStringCellValue().strip();
            case NUMERIC -> number(cell);
            case BOOLEAN -> cell.getBooleanCellValue() ? "是" : "否";
            case ERROR -> error(cell);
            default -> "";
        };
        if (formula) {
            tell(OfficeIssue.CELL_FORMULA, cell, "formula", "=" + cut(cell.getCellFormula()), "value", text);
        }
        if (text.length() > LONGEST) {
            tell(OfficeIssue.CELL_TOO_LONG, cell, "length", text.length(), "most", LONGEST);
            return "";
        }
        return text;
    }

    /** The text of a cell of which nothing is told. */
    String quiet(int row, int column) {
        return new CellText(sheet, new ArrayList<>()).at(row, column);
    }

    /** The text of a cell with text, and nothing of any other. */
    String plain(int row, int column) {
        Row line = sheet.getRow(row);
        Cell cell = line == null || column < 0 ? null : line.getCell(column);
        return cell != null && cell.getCellType() == CellType.STRING
                ? cell.getStringCellValue().strip()
                : "";
    }

    /** The last value of a number that a formula gave, or nothing. */
    @Nullable
    BigDecimal cached(int row, int column) {
        Row line = sheet.getRow(row);
        Cell cell = line == null ? null : line.getCell(column);
        if (cell == null) {
            return null;
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC && Double.isFinite(cell.getNumericCellValue())
                ? ShownNumber.exact(cell.getNumericCellValue())
                : null;
    }

    private String number(Cell cell) {
        double value = cell.getNumericCellValue();
        if (!Double.isFinite(value)) {
            tell(OfficeIssue.CELL_ERROR, cell, "error", value);
            return "";
        }
        String format = cell.getCellStyle().getDataFormatString();
        // below 1 it is a time of the day
        return ShownNumber.isDate(cell.getCellStyle().getDataFormat(), format)
                        && value >= 1
                        && DateUtil.isValidExcelDate(value)
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : ShownNumber.shown(value, format);
    }

    private String error(Cell cell) {
        String shown = FormulaError.isValidCode(cell.getErrorCellValue())
                ? FormulaError.forInt(cell.getErrorCellValue()).getString()
                : "#?";
        tell(OfficeIssue.CELL_ERROR, cell, "error", shown);
        return "";
    }

    private void tell(OfficeIssue issue, Cell cell, Object... arguments) {
        found.add(Issue.of(issue, place(cell.getRowIndex(), cell.getColumnIndex()), arguments));
    }
}

package org.jixiao.office;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.Role;
import org.jixiao.table.Entries;
import org.jixiao.table.FormContent;
import org.jixiao.table.FormField;
import org.jixiao.table.FormRow;

/** Draws the form. */
final class FormWriter {
    static final String SHEET = "评分表";
    static final String ABOUT = "_jixiao";
    static final String CHOICES = "_choices";
    static final String TOTAL = "各行得分合计";
    static final int TOTAL_DIGITS = 6;

    /** A spreadsheet keeps no more. */
    static final int DIGITS = 15;

    private static final int TITLE = 0;
    private static final int HINT = 1;
    private static final int HEADER = 2;
    private static final int BODY = 3;

    private static final int LINE_HEIGHT = 15;
    private static final int HIGHEST = 400;
    private static final String HINT_TEXT =
            "只填白色单元格：数据填在“填报数据”列，可带单位（如95.5%、1.8067万人）；不清楚的填“未知：原因”，不适用的填“不适用：原因”；没有数据的行请直接填得分。";

    private final String title;
    private final String hash;
    private final List<FormRow> rows;
    private final List<Entries> entries;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet(SHEET);
    private final XSSFSheet choices;
    private final CellStyle label;
    private final CellStyle number;
    private final CellStyle input;
    private final CellStyle text;
    private final Map<List<FormField.Option>, String> lists = new HashMap<>();

    FormWriter(String title, FormContent content, List<Entries> entries) {
        this.title = title;
        this.hash = content.hash();
        this.rows = content.rows();
        this.entries = entries;
        choices = workbook.createSheet(CHOICES);
        label = style(true, "General", HorizontalAlignment.LEFT);
        number = style(true, "General", HorizontalAlignment.CENTER);
        input = style(false, "General", HorizontalAlignment.LEFT);
        text = style(false, "@", HorizontalAlignment.LEFT);
    }

    /** The hidden id of a row; an id that no cell can hold is replaced by the number of the row. */
    static String rowKey(List<FormRow> rows, int row) {
        String id = rows.get(row).id();
        return SafeText.fits(id) && !id.isEmpty() ? id : "#" + (row + 1);
    }

    /** The hidden id of a cell within its row. */
    static String fieldKey(FormRow row, int field) {
        FormField it = row.fields().get(field);
        String fact = SafeText.fits(it.fact()) ? it.fact() : "";
        return it.kind() + "#" + (field + 1) + (fact.isEmpty() ? "" : ":" + fact);
    }

    /** The sum of the scores of the rows that count. */
    static Rational total(List<FormRow> rows, Map<String, Rational> scores) {
        Rational sum = Rational.ZERO;
        for (FormRow row : rows) {
            Rational score = row.role() == Role.ADVISORY ? null : scores.get(row.id());
            sum = score == null ? sum : sum.plus(score);
        }
        return sum;
    }

    /** The value as a spreadsheet can hold it without losing a digit. */
    static Optional<BigDecimal> cellNumber(String entry) {
        try {
            Rational value = Rational.parse(entry);
            BigDecimal decimal =
                    value.toBigDecimal(DIGITS, RoundingMode.HALF_EVEN).stripTrailingZeros();
            return Rational.of(decimal).equals(value) && decimal.precision() <= DIGITS
                    ? Optional.of(decimal)
                    : Optional.empty();
        } catch (IllegalArgumentException words) {
            return Optional.empty();
        }
    }

    byte[] bytes() throws IOException {
        try (workbook) {
            head();
            int at = BODY;
            for (int i = 0; i < rows.size(); i++) {
                at = row(i, at);
            }
            mergeLevels();
            total(at);
            about();
            names(at);
            print(at);
            return Packing.packed(workbook, SafeText.shown(title));
        }
    }

    private CellStyle style(boolean locked, String format, HorizontalAlignment alignment) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setLocked(locked);
        style.setWrapText(true);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        if (locked) {
            style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private void head() {
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        CellStyle titleStyle = workbook.createCellStyle();
        titleStyle.setFont(bold);
        titleStyle.setAlignment(HorizontalAlignment.CENTER);
        put(TITLE, Heading.LEVEL1, title, titleStyle);
        CellStyle hint = workbook.createCellStyle();
        hint.setWrapText(true);
        put(HINT, Heading.LEVEL1, HINT_TEXT, hint);
        sheet.getRow(HINT).setHeightInPoints(2 * LINE_HEIGHT);
        for (int line : new int[] {TITLE, HINT}) {
            sheet.addMergedRegion(new CellRangeAddress(line, line, 0, Heading.IMPROVEMENT.column()));
        }
        for (Heading heading : Heading.values()) {
            put(HEADER, heading, heading.title(), number);
            sheet.setColumnWidth(heading.column(), heading.width() * 256);
            sheet.setColumnHidden(heading.column(), heading.hidden());
        }
        sheet.createFreezePane(0, BODY);
    }

    /** Draws a row and gives the index of the line below it. */
    private int row(int index, int from) {
        FormRow row = rows.get(index);
        int last = from + row.fields().size() - 1;
        for (int field = 0; field < row.fields().size(); field++) {
            int at = from + field;
            put(at, Heading.LEVEL1, field == 0 ? row.level1() : "", label);
            put(at, Heading.LEVEL2, field == 0 ? row.level2() : "", label);
            put(at, Heading.LEVEL3, field == 0 ? row.name() : "", label);
            put(at, Heading.POINTS, field == 0 && row.scored() ? row.points().toString() : "", number);
            put(at, Heading.STANDARD, field == 0 ? row.standard() : "", label);
            put(at, Heading.EXPLANATION, field == 0 ? row.explanation() : "", label);
            put(at, Heading.SCORE, field == 0 ? entries.get(index).score() : "", row.scored() ? input : label);
            put(at, Heading.REASON, field == 0 ? entries.get(index).reason() : "", row.scored() ? text : label);
            put(
                    at,
                    Heading.IMPROVEMENT,
                    field == 0 ? entries.get(index).improvement() : "",
                    row.scored() ? text : label);
            put(at, Heading.ROW_ID, rowKey(rows, index), text);
            field(row, field, at, entries.get(index));
        }
        merge(from, last, Heading.LEVEL3, Heading.POINTS, Heading.STANDARD, Heading.EXPLANATION);
        merge(from, last, Heading.SCORE, Heading.REASON, Heading.IMPROVEMENT);
        heights(row, from, last);
        if (row.scored()) {
            scoreCheck(from, row);
        }
        return last + 1;
    }

    private void field(FormRow row, int index, int at, Entries filled) {
        FormField field = row.fields().get(index);
        CellStyle style = switch (field.kind()) {
            case NOTHING -> label;
            case TALLY, DATE, TIER, ITEM -> text;
            default -> input;
        };
        put(at, Heading.ITEM, field.label(), label);
        put(at, Heading.VALUE, filled.values().get(index), style);
        put(at, Heading.SOURCE, filled.sources().get(index), text);
        put(at, Heading.FIELD_ID, fieldKey(row, index), text);
        if (!field.options().isEmpty()) {
            choice(at, field);
        }
    }

    /** A number stands as a number in cells for numbers, where it loses no digit; anything else is text, formulas too. */
    private void put(int at, Heading heading, String entry, CellStyle style) {
        Row line = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
        Cell cell = line.createCell(heading.column());
        cell.setCellStyle(style);
        Optional<BigDecimal> value = style.getIndex() == input.getIndex() || heading == Heading.POINTS
                ? cellNumber(entry)
                : Optional.empty();
        if (value.isPresent()) {
            cell.setCellValue(value.get().doubleValue());
        } else if (!entry.isEmpty()) {
            cell.setCellValue(SafeText.shown(entry));
        }
    }

    private void merge(int from, int to, Heading... headings) {
        if (from < to) {
            for (Heading heading : headings) {
                sheet.addMergedRegion(new CellRangeAddress(from, to, heading.column(), heading.column()));
            }
        }
    }

    private void mergeLevels() {
        int at = BODY;
        int first = BODY;
        int second = BODY;
        for (int i = 0; i < rows.size(); i++) {
            FormRow row = rows.get(i);
            FormRow next = i + 1 < rows.size() ? rows.get(i + 1) : null;
            at += row.fields().size();
            boolean sameFirst =
                    next != null && !row.level1().isEmpty() && next.level1().equals(row.level1());
            boolean sameSecond = next != null && sameFirst && next.level2().equals(row.level2());
            if (!sameSecond) {
                keepFirst(second, at - 1, Heading.LEVEL2);
                second = at;
            }
            if (!sameFirst) {
                keepFirst(first, at - 1, Heading.LEVEL1);
                first = at;
            }
        }
    }

    /** A merged cell shows its first one; those below are emptied, so that no reader finds a label twice. */
    private void keepFirst(int from, int to, Heading heading) {
        for (int at = from + 1; at <= to; at++) {
            sheet.getRow(at).getCell(heading.column()).setBlank();
        }
        merge(from, to, heading);
    }

    /** Merged cells never grow by themselves: the lines of a row share what its longest text needs. */
    private void heights(FormRow row, int from, int last) {
        int needed = Math.max(
                Math.max(lines(row.standard(), Heading.STANDARD), lines(row.explanation(), Heading.EXPLANATION)),
                lines(row.name(), Heading.LEVEL3));
        int each = (needed + last - from) / (last - from + 1);
        for (int at = from; at <= last; at++) {
            int own = lines(row.fields().get(at - from).label(), Heading.ITEM);
            sheet.getRow(at).setHeightInPoints(Math.min(HIGHEST, LINE_HEIGHT * Math.max(Math.max(own, each), 1)));
        }
    }

    private static int lines(String entry, Heading heading) {
        int lines = 0;
        for (String line : entry.split("\n", -1)) {
            int width = line.codePoints().map(it -> it < 0x2E80 ? 1 : 2).sum();
            lines += 1 + width / Math.max(1, heading.width() - 1);
        }
        return lines;
    }

    private void choice(int at, FormField field) {
        String name = lists.computeIfAbsent(field.options(), this::list);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation check =
                helper.createValidation(helper.createFormulaListConstraint(name), cell(at, Heading.VALUE));
        // a warning, since 未知 and 不适用 with a reason may be entered too
        check.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        check.createErrorBox("请核对", "请从下拉列表中选择；不清楚的填“未知：原因”，不适用的填“不适用：原因”。");
        check.setShowErrorBox(true);
        check.setEmptyCellAllowed(true);
        sheet.addValidationData(check);
    }

    /** A list of choices on the hidden sheet, since a list in a formula ends at 255 characters. */
    private String list(List<FormField.Option> options) {
        int column = lists.size();
        for (int i = 0; i < options.size(); i++) {
            Row line = choices.getRow(i) == null ? choices.createRow(i) : choices.getRow(i);
            line.createCell(column).setCellValue(SafeText.shown(options.get(i).label()));
        }
        String letters = CellReference.convertNumToColString(column);
        return "'" + CHOICES + "'!$" + letters + "$1:$" + letters + "$" + options.size();
    }

    private void scoreCheck(int at, FormRow row) {
        String cell = new CellReference(at, Heading.SCORE.column()).formatAsString();
        String points = new CellReference(at, Heading.POINTS.column()).formatAsString();
        String formula = row.role() == Role.REGULAR
                ? "AND(ISNUMBER(" + cell + ")," + cell + ">=0," + cell + "<=" + points + ")"
                : "ISNUMBER(" + cell + ")";
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint constraint = helper.createCustomConstraint(formula);
        DataValidation check = helper.createValidation(constraint, cell(at, Heading.SCORE));
        check.setErrorStyle(DataValidation.ErrorStyle.STOP);
        check.createErrorBox(
                "得分有误", row.role() == Role.REGULAR ? "得分应为数字，不小于0，不超过本行分值" + row.points() + "分。" : "得分应为数字。");
        check.setShowErrorBox(true);
        check.setEmptyCellAllowed(true);
        sheet.addValidationData(check);
    }

    private static CellRangeAddressList cell(int at, Heading heading) {
        return new CellRangeAddressList(at, at, heading.column(), heading.column());
    }

    private void total(int at) {
        put(at, Heading.LEVEL1, TOTAL, number);
        for (Heading heading : Heading.values()) {
            if (heading != Heading.LEVEL1 && !heading.hidden()) {
                put(at, heading, "", number);
            }
        }
        String letter = CellReference.convertNumToColString(Heading.SCORE.column());
        StringBuilder formula = new StringBuilder("SUM(" + letter + (BODY + 1) + ":" + letter + at + ")");
        int line = BODY;
        Rational sum = Rational.ZERO;
        for (int i = 0; i < rows.size(); i++) {
            String score = entries.get(i).score();
            if (rows.get(i).role() == Role.ADVISORY && rows.get(i).scored()) {
                formula.append("-N(").append(letter).append(line + 1).append(")");
            } else if (!score.isEmpty()) {
                sum = sum.plus(Rational.parse(score));
            }
            line += rows.get(i).fields().size();
        }
        Cell cell = sheet.getRow(at).getCell(Heading.SCORE.column());
        cell.setCellFormula(formula.toString());
        cell.setCellValue(sum.toBigDecimal(TOTAL_DIGITS, RoundingMode.HALF_UP).doubleValue());
    }

    private void about() {
        XSSFSheet about = workbook.createSheet(ABOUT);
        Row line = about.createRow(0);
        line.createCell(0).setCellValue("jixiao-form");
        line.createCell(1).setCellValue("1");
        line.createCell(2).setCellValue(hash);
        workbook.setSheetHidden(workbook.getSheetIndex(about), true);
        workbook.setSheetHidden(workbook.getSheetIndex(choices), true);
        workbook.setForceFormulaRecalculation(true);
    }

    private void names(int total) {
        String last = CellReference.convertNumToColString(Heading.FIELD_ID.column());
        String score = CellReference.convertNumToColString(Heading.SCORE.column());
        name("jixiao_body", "'" + SHEET + "'!$A$" + (BODY + 1) + ":$" + last + "$" + total);
        name("jixiao_total", "'" + SHEET + "'!$" + score + "$" + (total + 1));
    }

    private void name(String name, String formula) {
        Name named = workbook.createName();
        named.setNameName(name);
        named.setRefersToFormula(formula);
    }

    private void print(int total) {
        sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
        workbook.setPrintArea(0, 0, Heading.IMPROVEMENT.column(), 0, total);
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }
}

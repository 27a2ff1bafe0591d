package org.jixiao.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jixiao.report.model.PlacedCell;
import org.jixiao.report.model.ReportDocument;
import org.jixiao.report.model.Table;
import org.jixiao.report.render.HtmlFormat;
import org.jixiao.report.render.MarkdownFormat;
import org.jixiao.report.testing.SampleDocument;
import org.junit.jupiter.api.Test;

/** One document has the same cells in all formats, each at its place. */
class FormatContractTest {
    private final ReportDocument document = SampleDocument.of(20);

    /** Row, column, rows, columns and words of each cell, without footnotes. */
    private List<List<String>> expected() {
        return document.tables().stream()
                .map(table -> table.cells().stream()
                        .map(it -> cell(
                                it.row(),
                                it.column(),
                                it.down(),
                                it.across(),
                                it.cell().text().plain()))
                        .toList())
                .toList();
    }

    private static String cell(int row, int column, int down, int across, String words) {
        return row + "," + column + " " + down + "x" + across + " " + words;
    }

    @Test
    void html() throws Exception {
        String page = HtmlFormat.standard().withoutDataTables().page(document);
        // the cover has a table of its own
        String body = page.substring(page.indexOf("</div>", page.indexOf("class=\"cover\"")));
        List<List<String>> tables = new ArrayList<>();
        Matcher table = Pattern.compile("<table>(.*?)</table>", Pattern.DOTALL).matcher(body);
        while (table.find()) {
            tables.add(htmlCells(table.group(1)));
        }
        assertThat(tables).isEqualTo(expected());
    }

    private static List<String> htmlCells(String table) {
        List<String> cells = new ArrayList<>();
        int[] covered = new int[100];
        int row = 0;
        for (Matcher line =
                        Pattern.compile("<tr[^>]*>(.*?)</tr>", Pattern.DOTALL).matcher(table);
                line.find();
                row++) {
            int column = 0;
            Matcher cell = Pattern.compile("<t[hd]([^>]*)>(.*?)</t[hd]>", Pattern.DOTALL)
                    .matcher(line.group(1));
            while (cell.find()) {
                while (covered[column] > row) {
                    column++;
                }
                int down = span(cell.group(1), "rowspan");
                int across = span(cell.group(1), "colspan");
                String words = cell.group(2)
                        .replaceAll("<sup>.*?</sup>", "")
                        .replace("<br/>", "\n")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&");
                cells.add(cell(row, column, down, across, words));
                Arrays.fill(covered, column, column + across, row + down);
                column += across;
            }
        }
        return cells;
    }

    private static int span(String attributes, String name) {
        Matcher span = Pattern.compile(name + "=\"(\\d+)\"").matcher(attributes);
        return span.find() ? Integer.parseInt(span.group(1)) : 1;
    }

    @Test
    void markdown() {
        String text = new String(MarkdownFormat.standard().files(document, "x").get("x.md"), StandardCharsets.UTF_8);
        List<List<String>> written = new ArrayList<>();
        for (String part : text.split("\n\n")) {
            if (part.startsWith("|")) {
                written.add(part.strip()
                        .lines()
                        .filter(line -> !line.matches("[|:\\- ]+") || !line.contains("---"))
                        .toList());
            }
        }
        List<Table> tables = document.tables();
        List<List<String>> last = written.subList(written.size() - tables.size(), written.size());
        for (int i = 0; i < tables.size(); i++) {
            Table table = tables.get(i);
            assertThat(last.get(i)).hasSize(table.rows().size());
            for (PlacedCell placed : table.cells()) {
                String row = last.get(i).get(placed.row());
                String[] cells = row.substring(2, row.length() - 2).split(" \\| ", -1);
                String words = cells[placed.column()]
                        .replaceAll("\\[\\^\\d+]", "")
                        .replace("<br>", "\n")
                        .replaceAll("\\\\(.)", "$1")
                        .strip();
                assertThat(words).isEqualTo(placed.cell().text().plain());
            }
        }
    }

    @Test
    void word() throws Exception {
        byte[] file = WordFormat.official().files(document, "x").get("x.docx");
        try (XWPFDocument written = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<List<String>> tables = written.getTables().stream()
                    .map(FormatContractTest::wordCells)
                    .toList();
            assertThat(tables).isEqualTo(expected());
        }
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
                                    .filter(FormatContractTest::isContinued)
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

    @Test
    void excel() throws Exception {
        byte[] file = ExcelFormat.standard().files(document, "x").get("x.xlsx");
        try (XSSFWorkbook written = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            List<Table> tables = document.tables();
            assertThat(excelCells(written.getSheet("评价组成员"), 1, tables.get(0)))
                    .isEqualTo(expected().get(0));
            assertThat(excelCells(written.getSheet("部门整体支出绩效自评表"), 3, tables.get(1)))
                    .isEqualTo(expected().get(1));
        }
    }

    private static List<String> excelCells(XSSFSheet sheet, int top, Table table) {
        DataFormatter formatter = new DataFormatter();
        List<String> cells = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                int atRow = top + row;
                int atColumn = column;
                Optional<CellRangeAddress> region = sheet.getMergedRegions().stream()
                        .filter(it -> it.isInRange(atRow, atColumn))
                        .findFirst();
                boolean begins = region.isEmpty()
                        || region.get().getFirstRow() == atRow && region.get().getFirstColumn() == atColumn;
                if (begins) {
                    int down = region.map(it -> it.getLastRow() - it.getFirstRow() + 1)
                            .orElse(1);
                    int across = region.map(it -> it.getLastColumn() - it.getFirstColumn() + 1)
                            .orElse(1);
                    String words = formatter.formatCellValue(sheet.getRow(atRow).getCell(column));
                    cells.add(cell(row, column, down, across, words.replaceAll("\\[\\d+]$", "")));
                }
            }
        }
        return cells;
    }
}

package org.jixiao.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.office.testing.WrittenTables;
import org.jixiao.report.model.Cell;
import org.jixiao.report.model.Column;
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

    private List<List<String>> expected() {
        return document.tables().stream().map(WrittenTables::of).toList();
    }

    @Test
    void html() throws Exception {
        String page = HtmlFormat.standard().withoutDataTables().page(document);
        // the cover has a table of its own
        String body = page.substring(page.indexOf("</div>", page.indexOf("class=\"cover\"")));
        List<List<String>> tables = new ArrayList<>();
        Matcher table =
                Pattern.compile("<table[^>]*>(.*?)</table>", Pattern.DOTALL).matcher(body);
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
                cells.add(WrittenTables.cell(row, column, down, across, words));
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
        assertThat(WrittenTables.inWord(file)).isEqualTo(expected());
    }

    @Test
    void excel() throws Exception {
        byte[] file = ExcelFormat.standard().files(document, "x").get("x.xlsx");
        assertThat(document.tables())
                .allSatisfy(table ->
                        assertThat(WrittenTables.isInExcel(file, table)).isTrue());
        Table other = Table.of(Column.text(1)).row(Cell.text("无此")).build();
        assertThat(WrittenTables.isInExcel(file, other)).isFalse();
    }
}

package org.jixiao.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.report.model.PlacedCell;
import org.jixiao.report.model.ReportDocument;
import org.jixiao.report.model.Table;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** One document has the same cells in HTML and in Markdown as in the model, whatever its texts are. */
@Label("A document")
class RenderingProperties {
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    @Label("is well-formed as HTML, with rectangular tables of the model's cells and without scripts")
    void html(@ForAll("documents") ReportDocument document) {
        Document page = HtmlTables.parsed(HtmlFormat.standard().page(document));

        assertThat(HtmlTables.elements(page, "script")).isEmpty();
        List<Element> tables = HtmlTables.elements(page, "table");
        assertThat(tables).hasSameSizeAs(document.tables());
        for (int i = 0; i < tables.size(); i++) {
            List<List<PlacedCell>> expected = document.tables().get(i).grid();
            List<List<Element>> actual = HtmlTables.grid(tables.get(i));
            assertThat(actual).hasSameSizeAs(expected);
            for (int row = 0; row < expected.size(); row++) {
                assertThat(actual.get(row))
                        .extracting(HtmlTables::text)
                        .isEqualTo(expected.get(row).stream()
                                .map(cell -> cell.cell().text().plain())
                                .toList());
            }
        }
        assertThat(HtmlTables.elements(page, "li")).hasSameSizeAs(document.footnotes());
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    @Label("has the model's cells in Markdown, each row on one line")
    void markdown(@ForAll("documents") ReportDocument document) {
        List<String> lines = MarkdownFormat.standard()
                .text(document, "d")
                .lines()
                .filter(line -> line.startsWith("|"))
                .toList();

        int line = 0;
        for (Table table : document.tables()) {
            int headers = Math.min(1, table.headerRows());
            if (headers == 0) {
                line++;
            }
            for (int row = 0; row < table.rows().size(); row++) {
                if (row == headers) {
                    assertThat(lines.get(line++)).matches("[| :-]+");
                }
                assertThat(cells(lines.get(line++))).isEqualTo(expected(table, row));
            }
            if (table.rows().size() == headers) {
                line++;
            }
        }
        assertThat(line).isEqualTo(lines.size());
    }

    private static List<String> expected(Table table, int row) {
        List<String> cells = new ArrayList<>();
        List<PlacedCell> grid = table.grid().get(row);
        for (int column = 0; column < grid.size(); column++) {
            PlacedCell cell = grid.get(column);
            boolean begins = cell.row() == row && cell.column() == column;
            cells.add(begins ? cell.cell().text().plain().strip() : "");
        }
        return cells;
    }

    /** Splits at bars that are not escaped, and undoes what escapes the text. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
                cell.append(line.charAt(i));
            } else if (c == '|') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        return cells.stream()
                .map(it -> it.replaceAll("\\[\\^\\d+]", "")
                        .replace("<br>", "\n")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&")
                        .strip())
                .collect(Collectors.toList());
    }

    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    @Label("gives the same bytes every time")
    void deterministic(@ForAll("documents") ReportDocument document) {
        for (DocumentFormat format : List.of(HtmlFormat.standard(), MarkdownFormat.standard())) {
            assertThat(text(format, document)).isEqualTo(text(format, document));
        }
    }

    private static List<String> text(DocumentFormat format, ReportDocument document) {
        return format.files(document, "d").values().stream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .toList();
    }

    @Provide
    Arbitrary<ReportDocument> documents() {
        return RandomDocuments.documents();
    }
}

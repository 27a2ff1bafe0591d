package org.jixiao.report.render;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.issue.Language;
import org.jixiao.quantity.Rational;
import org.jixiao.report.model.Align;
import org.jixiao.report.model.Block;
import org.jixiao.report.model.Cell;
import org.jixiao.report.model.Column;
import org.jixiao.report.model.DateText;
import org.jixiao.report.model.PageSection;
import org.jixiao.report.model.PlacedCell;
import org.jixiao.report.model.ReportDocument;
import org.jixiao.report.model.Run;
import org.jixiao.report.model.Table;
import org.jixiao.report.model.TableRow;
import org.jixiao.report.model.Text;

/** Writes one document as HTML. */
final class HtmlPage implements Block.Cases<StringBuilder> {
    /** Tables of so many columns keep a width that can be read on a narrow screen, and are moved sideways there. */
    private static final int MANY = 5;

    private static final int MOST = 9;

    private final ReportDocument document;
    private final HtmlFormat format;
    private final StringBuilder html = new StringBuilder();
    private int footnotes;

    HtmlPage(ReportDocument document, HtmlFormat format) {
        this.document = document;
        this.format = format;
        write();
    }

    private String say(String chinese, String english) {
        return document.language() == Language.ZH ? chinese : english;
    }

    private void write() {
        String language = say("zh-CN", "en");
        html.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(language)
                .append("\" xml:lang=\"")
                .append(language)
                .append("\">\n<head>\n<meta charset=\"UTF-8\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>")
                .append(Xml.escaped(document.title()))
                .append("</title>\n<style>\n")
                .append(HtmlStyle.of(format))
                .append("</style>\n</head>\n<body>\n<main>\n");
        for (PageSection section : document.sections()) {
            boolean wide = section.orientation() == PageSection.Orientation.LANDSCAPE;
            html.append("<div class=\"pages").append(wide ? " landscape" : "").append("\">\n");
            section.blocks().forEach(block -> block.match(this));
            html.append("</div>\n");
        }
        footnotes();
        html.append("</main>\n</body>\n</html>\n");
    }

    // --- text
    // ---------------------------------------------------------------------------------------------------------

    private String text(Text text) {
        StringBuilder said = new StringBuilder();
        for (Run run : text.runs()) {
            said.append(run.match(new Run.Cases<String>() {
                @Override
                public String words(Run.Words it) {
                    return it.bold() ? "<strong>" + lines(it.text()) + "</strong>" : lines(it.text());
                }

                @Override
                public String footnote(Run.Footnote it) {
                    footnotes++;
                    return "<sup><a id=\"r" + footnotes + "\" href=\"#f" + footnotes + "\">" + footnotes + "</a></sup>";
                }
            }));
        }
        return said.toString();
    }

    private static String lines(String text) {
        return Xml.escaped(text).replace("\n", "<br/>");
    }

    private void footnotes() {
        List<Run.Footnote> all = document.footnotes();
        if (all.isEmpty()) {
            return;
        }
        html.append("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
        for (int i = 1; i <= all.size(); i++) {
            html.append("<li id=\"f")
                    .append(i)
                    .append("\">")
                    .append(lines(all.get(i - 1).text()))
                    .append(" <a href=\"#r");
            html.append(i).append("\">").append(say("返回", "back")).append("</a></li>\n");
        }
        html.append("</ol>\n</div>\n");
    }

    // --- blocks
    // -------------------------------------------------------------------------------------------------------

    @Override
    public StringBuilder cover(Block.Cover it) {
        html.append("<div class=\"cover\">\n<h1>").append(lines(it.title())).append("</h1>\n");
        if (!it.fields().isEmpty()) {
            html.append("<table>\n<tbody>\n");
            for (Block.Cover.Field field : it.fields()) {
                html.append("<tr><th scope=\"row\">")
                        .append(lines(field.label()))
                        .append("</th><td>")
                        .append(lines(field.value()))
                        .append("</td></tr>\n");
            }
            html.append("</tbody>\n</table>\n");
        }
        it.date()
                .ifPresent(day -> html.append("<p>")
                        .append(DateText.of(day, document.language()))
                        .append("</p>\n"));
        it.issuer().ifPresent(issuer -> html.append("<p>").append(lines(issuer)).append("</p>\n"));
        html.append("</div>\n");
        return html;
    }

    @Override
    public StringBuilder heading(Block.Heading it) {
        String element = "h" + (it.level() + 1);
        html.append('<').append(element).append('>').append(lines(it.number() + it.text()));
        html.append("</").append(element).append(">\n");
        return html;
    }

    @Override
    public StringBuilder paragraph(Block.Paragraph it) {
        String style = switch (it.style()) {
            case BODY -> "body";
            case CENTRED -> "centred";
            case END -> "end";
            case NOTE -> "note";
        };
        html.append("<p class=\"")
                .append(style)
                .append("\">")
                .append(text(it.text()))
                .append("</p>\n");
        return html;
    }

    @Override
    public StringBuilder signatures(Block.Signatures it) {
        for (Block.Signature signature : it.signatures()) {
            html.append("<div class=\"signatures\">\n");
            signature
                    .opinion()
                    .ifPresent(opinion -> html.append("<p class=\"opinion\">")
                            .append(lines(opinion))
                            .append(say("：", ":"))
                            .append("</p>\n<div class=\"room\"></div>\n"));
            html.append("<p>")
                    .append(lines(signature.signer()))
                    .append(say("：", ":"))
                    .append("</p>\n");
            if (signature.seal()) {
                html.append("<div class=\"room\"></div>\n");
            }
            html.append("<p>")
                    .append(signature
                            .date()
                            .map(day -> DateText.of(day, document.language()))
                            .orElseGet(() -> DateText.blank(document.language()).replace(" ", "\u00A0")))
                    .append("</p>\n</div>\n");
        }
        return html;
    }

    @Override
    public StringBuilder figure(Block.Figure it) {
        html.append("<figure>\n")
                .append(SvgDrawing.in(document.language())
                        .withFont(format.font())
                        .untitled()
                        .draw(it.drawing(), String.valueOf(it.number())))
                .append("<figcaption>")
                .append(lines(it.label(document.language())))
                .append("</figcaption>\n");
        if (format.dataTables()) {
            html.append("<details class=\"data\"><summary>")
                    .append(say("数据表", "Data"))
                    .append("</summary>\n");
            table(it.drawing().data(document.language()));
            html.append("</details>\n");
        }
        html.append("</figure>\n");
        return html;
    }

    // --- tables
    // -------------------------------------------------------------------------------------------------------

    @Override
    public StringBuilder table(Table it) {
        int columns = it.columns().size();
        html.append("<table")
                .append(columns < MANY ? "" : columns < MOST ? " class=\"wide\"" : " class=\"widest\"")
                .append(">\n");
        it.caption()
                .ifPresent(text -> html.append("<caption>").append(lines(text)).append("</caption>\n"));
        columns(it.columns());
        int headers = it.headerRows();
        rows("thead", it, it.rows().subList(0, headers));
        rows("tbody", it, it.rows().subList(headers, it.rows().size()));
        html.append("</table>\n");
        return html;
    }

    private void columns(List<Column> columns) {
        int all = columns.stream().mapToInt(Column::share).sum();
        html.append("<colgroup>");
        for (Column column : columns) {
            Rational percent = Rational.of(column.share() * 100L, all);
            html.append("<col style=\"width:")
                    .append(SvgText.coordinate(percent))
                    .append("%\"/>");
        }
        html.append("</colgroup>\n");
    }

    private void rows(String element, Table table, List<TableRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        html.append('<').append(element).append(">\n");
        for (TableRow row : rows) {
            html.append(row.kind() == TableRow.Kind.TOTAL ? "<tr class=\"total\">" : "<tr>");
            row.cells().forEach(cell -> cell(table, cell));
            html.append("</tr>\n");
        }
        html.append("</").append(element).append(">\n");
    }

    private void cell(Table table, PlacedCell placed) {
        Cell cell = placed.cell();
        boolean names = (cell.role() == Cell.Role.COLUMN_HEADER || cell.role() == Cell.Role.ROW_HEADER)
                && !cell.text().isBlank();
        String element = names ? "th" : "td";
        html.append('<').append(element);
        if (names) {
            html.append(" scope=\"").append(scope(placed)).append('"');
        }
        if (placed.down() > 1) {
            html.append(" rowspan=\"").append(placed.down()).append('"');
        }
        if (placed.across() > 1) {
            html.append(" colspan=\"").append(placed.across()).append('"');
        }
        html.append(" class=\"")
                .append(String.join(" ", classes(table, placed)))
                .append('"');
        if (cell.lines() > 1) {
            html.append(" style=\"height:").append(cell.lines() * 3L / 2).append("em\"");
        }
        html.append('>').append(text(cell.text())).append("</").append(element).append('>');
    }

    private static String scope(PlacedCell placed) {
        boolean ofColumns = placed.cell().role() == Cell.Role.COLUMN_HEADER;
        return (ofColumns ? "col" : "row") + ((ofColumns ? placed.across() : placed.down()) > 1 ? "group" : "");
    }

    private static List<String> classes(Table table, PlacedCell placed) {
        List<String> classes = new ArrayList<>();
        Align align = table.align(placed);
        classes.add(
                switch (align) {
                    case START -> "a-start";
                    case CENTRE -> "a-centre";
                    case END -> "a-end";
                });
        if (placed.down() > 1) {
            classes.add("tall");
        }
        switch (placed.cell().role()) {
            case NUMBER -> classes.add("number");
            case MISSING -> classes.add("missing");
            case SIGNATURE -> classes.add("signature");
            case COLUMN_HEADER, ROW_HEADER, TEXT -> {
                // their element says it
            }
        }
        return classes;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}

package org.jixiao.report.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.issue.Language;
import org.jixiao.report.model.Align;
import org.jixiao.report.model.Block;
import org.jixiao.report.model.Column;
import org.jixiao.report.model.DateText;
import org.jixiao.report.model.PlacedCell;
import org.jixiao.report.model.ReportDocument;
import org.jixiao.report.model.Run;
import org.jixiao.report.model.Table;
import org.jixiao.report.model.Text;

/** Writes one document as Markdown. */
final class MarkdownText implements Block.Cases<StringBuilder> {
    private final ReportDocument document;
    private final String stem;
    private final StringBuilder markdown = new StringBuilder();
    private int footnotes;

    MarkdownText(ReportDocument document, String stem) {
        this.document = document;
        this.stem = stem;
        document.blocks().forEach(block -> block.match(this));
        List<Run.Footnote> all = document.footnotes();
        for (int i = 1; i <= all.size(); i++) {
            markdown.append("[^").append(i).append("]: ");
            markdown.append(Markdown.escaped(all.get(i - 1).text())).append('\n');
        }
    }

    private String say(String chinese, String english) {
        return document.language() == Language.ZH ? chinese : english;
    }

    private void paragraph(String escaped) {
        markdown.append(Markdown.atLineStart(escaped.strip())).append("\n\n");
    }

    private String text(Text text) {
        StringBuilder said = new StringBuilder();
        for (Run run : text.runs()) {
            said.append(run.match(new Run.Cases<String>() {
                @Override
                public String words(Run.Words it) {
                    return it.bold() ? Markdown.bold(it.text()) : Markdown.escaped(it.text());
                }

                @Override
                public String footnote(Run.Footnote it) {
                    footnotes++;
                    return "[^" + footnotes + "]";
                }
            }));
        }
        return said.toString();
    }

    @Override
    public StringBuilder cover(Block.Cover it) {
        heading(new Block.Heading(0, "", it.title()));
        for (Block.Cover.Field field : it.fields()) {
            paragraph(Markdown.escaped(field.label() + say("：", ": ") + field.value()));
        }
        it.date().ifPresent(day -> paragraph(DateText.of(day, document.language())));
        it.issuer().ifPresent(issuer -> paragraph(Markdown.escaped(issuer)));
        return markdown;
    }

    @Override
    public StringBuilder heading(Block.Heading it) {
        markdown.append("#".repeat(it.level() + 1))
                .append(' ')
                .append(Markdown.escaped(it.toString()))
                .append("\n\n");
        return markdown;
    }

    @Override
    public StringBuilder paragraph(Block.Paragraph it) {
        paragraph(text(it.text()));
        return markdown;
    }

    @Override
    public StringBuilder signatures(Block.Signatures it) {
        for (Block.Signature signature : it.signatures()) {
            signature.opinion().ifPresent(opinion -> paragraph(Markdown.escaped(opinion + say("：", ":"))));
            paragraph(Markdown.escaped(signature.signer() + say("：", ":")));
            paragraph(signature
                    .date()
                    .map(day -> DateText.of(day, document.language()))
                    .orElseGet(() -> DateText.blank(document.language()).replace(" ", "\u00A0")));
        }
        return markdown;
    }

    @Override
    public StringBuilder figure(Block.Figure it) {
        markdown.append("![")
                .append(Markdown.alternative(it.label(document.language())))
                .append("](")
                .append(Markdown.address(MarkdownFormat.picture(stem, it)))
                .append(")\n\n");
        rows(it.drawing().data(document.language()));
        return markdown;
    }

    @Override
    public StringBuilder table(Table it) {
        it.caption().ifPresent(caption -> paragraph(Markdown.bold(caption)));
        rows(it);
        return markdown;
    }

    /** The format has one row of headers: further ones follow it as rows, and a table without any gets an empty one. */
    private void rows(Table table) {
        List<List<String>> rows = new ArrayList<>();
        for (List<PlacedCell> line : table.grid()) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < line.size(); column++) {
                PlacedCell cell = line.get(column);
                boolean begins = cell.row() == rows.size() && cell.column() == column;
                cells.add(begins ? text(cell.cell().text()) : "");
            }
            rows.add(cells);
        }
        List<String> head = table.headerRows() > 0
                ? rows.remove(0)
                : table.columns().stream().map(column -> "").toList();
        row(head);
        markdown.append(
                table.columns().stream().map(MarkdownText::rule).collect(Collectors.joining(" | ", "| ", " |\n")));
        rows.forEach(this::row);
        markdown.append('\n');
    }

    private static String rule(Column column) {
        if (column.align() == Align.END) {
            return "---:";
        }
        return column.align() == Align.CENTRE ? ":---:" : "---";
    }

    private void row(List<String> cells) {
        markdown.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    @Override
    public String toString() {
        return markdown.toString();
    }
}

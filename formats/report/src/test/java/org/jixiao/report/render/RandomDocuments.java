package org.jixiao.report.render;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jixiao.issue.Language;
import org.jixiao.quantity.Rational;
import org.jixiao.report.model.Cell;
import org.jixiao.report.model.CellNumber;
import org.jixiao.report.model.Column;
import org.jixiao.report.model.ReportDocument;
import org.jixiao.report.model.Table;
import org.jixiao.report.model.TableDraft;
import org.jixiao.report.model.Text;

/** Documents with tables of any shape, and texts that would do harm if they were taken for anything else. */
final class RandomDocuments {
    private static final int WIDTH = 4;

    private RandomDocuments() {}

    static Arbitrary<String> texts() {
        return Arbitraries.of(
                        "投入",
                        "<script>alert(1)</script>",
                        "=cmd|'/c calc'!A1",
                        "| a | b |",
                        "**bold** _x_ `y` [z](w)",
                        "1. 一\n2. 二",
                        "- 减少\n\n\n# 标题",
                        "a\u0000b\u001F\u202Ec",
                        "&amp; \"引号\" 'x'",
                        "𠮷😀\uD83D",
                        "",
                        "  ",
                        "~~删~~ ]]> --> ${font}")
                .flatMap(text -> Arbitraries.of(text, text + "\r\n" + text, text.repeat(3)));
    }

    private static Arbitrary<Cell> cells() {
        Arbitrary<Cell> words = texts().map(Cell::text);
        Arbitrary<Cell> labels = texts().map(Cell::label);
        Arbitrary<Cell> notes = texts().map(text -> Cell.text(Text.of(text).footnote("注 " + text)));
        Arbitrary<Cell> numbers = Arbitraries.longs()
                .between(-1_000_000, 1_000_000)
                .map(number -> Cell.number(CellNumber.points(Rational.of(number, 700))));
        Arbitrary<Cell> missing = Arbitraries.of(Language.class).map(Cell::missing);
        return Arbitraries.oneOf(words, labels, notes, numbers, missing);
    }

    private static Arbitrary<List<Cell>> rows() {
        Arbitrary<Cell> cell = Combinators.combine(
                        cells(), Arbitraries.integers().between(1, 3), Arbitraries.of("", "g", "h"))
                .as((one, across, group) -> group.isEmpty()
                        ? one.across(across)
                        : Cell.text(group).across(across).in(group));
        return cell.list().ofSize(WIDTH).map(RandomDocuments::fitted);
    }

    private static List<Cell> fitted(List<Cell> cells) {
        List<Cell> row = new ArrayList<>();
        int left = WIDTH;
        for (Cell cell : cells) {
            if (left > 0) {
                row.add(cell.across(Math.min(left, cell.across())));
                left -= Math.min(left, cell.across());
            }
        }
        return row;
    }

    private static Arbitrary<Table> tables() {
        Arbitrary<List<List<Cell>>> rows = rows().list().ofMinSize(1).ofMaxSize(6);
        return Combinators.combine(rows, Arbitraries.integers().between(0, 2), texts())
                .as((all, headers, caption) -> {
                    TableDraft draft = Table.of(Column.text(3), Column.centred(2), Column.number(2), Column.text(1))
                            .caption(caption);
                    for (int i = 0; i < all.size(); i++) {
                        if (i < headers) {
                            draft.header(all.get(i).toArray(Cell[]::new));
                        } else {
                            draft.row(all.get(i));
                        }
                    }
                    return draft.build();
                });
    }

    static Arbitrary<ReportDocument> documents() {
        return Combinators.combine(tables().list().ofMinSize(1).ofMaxSize(3), texts(), Arbitraries.of(Language.class))
                .as((tables, text, language) -> {
                    var draft = ReportDocument.titled("题目 " + text, language)
                            .title("题目 " + text)
                            .heading(1, text)
                            .paragraph(Text.of(text).bold(text).footnote(text));
                    tables.forEach(draft::table);
                    return draft.build();
                });
    }
}

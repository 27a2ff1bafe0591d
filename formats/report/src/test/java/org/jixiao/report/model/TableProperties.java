package org.jixiao.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("A table")
class TableProperties {
    private static final int WIDTH = 5;

    /** A cell in short: a group, or 0 for none, and a width. */
    private record Sketch(int group, int across) {}

    @Property(tries = 300)
    @Label("is a rectangular grid whatever its cells declare, and loses none of them")
    void rectangular(@ForAll("sketches") List<List<Sketch>> sketches) {
        TableDraft draft = Table.of(Collections.nCopies(WIDTH, Column.text(1)));
        sketches.forEach(
                row -> draft.row(row.stream().map(TableProperties::cell).toList()));

        Table table = draft.build();

        assertThat(table.grid()).hasSize(sketches.size()).allMatch(row -> row.size() == WIDTH);
        int places =
                table.cells().stream().mapToInt(it -> it.down() * it.across()).sum();
        assertThat(places).isEqualTo(sketches.size() * WIDTH);
        for (int row = 0; row < sketches.size(); row++) {
            int column = 0;
            for (Sketch sketch : sketches.get(row)) {
                PlacedCell covering = table.grid().get(row).get(column);
                assertThat(covering.cell()).isEqualTo(cell(sketch));
                assertThat(covering.across()).isEqualTo(sketch.across());
                column += sketch.across();
            }
        }
    }

    @Property(tries = 300)
    @Label("makes one cell of those of a group that stand under each other, and of no others")
    void groups(@ForAll("sketches") List<List<Sketch>> sketches) {
        TableDraft draft = Table.of(Collections.nCopies(WIDTH, Column.text(1)));
        sketches.forEach(
                row -> draft.row(row.stream().map(TableProperties::cell).toList()));

        List<List<PlacedCell>> grid = draft.build().grid();

        for (int row = 1; row < grid.size(); row++) {
            for (PlacedCell lower : grid.get(row)) {
                PlacedCell upper = grid.get(row - 1).get(lower.column());
                boolean alike = lower.cell().group().isPresent()
                        && upper.cell().equals(lower.cell())
                        && upper.column() == lower.column();
                assertThat(upper.equals(lower)).isEqualTo(alike);
            }
        }
    }

    private static Cell cell(Sketch sketch) {
        Cell cell = Cell.text("group " + sketch.group()).across(sketch.across());
        return sketch.group() == 0 ? cell : cell.in("group " + sketch.group());
    }

    @Provide
    Arbitrary<List<List<Sketch>>> sketches() {
        Arbitrary<Sketch> one = Arbitraries.integers()
                .between(0, 2)
                .flatMap(group -> Arbitraries.integers().between(1, 3).map(across -> new Sketch(group, across)));
        return one.list()
                .ofMinSize(WIDTH)
                .ofMaxSize(WIDTH)
                .map(TableProperties::filled)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static List<Sketch> filled(List<Sketch> wanted) {
        List<Sketch> row = new ArrayList<>();
        int left = WIDTH;
        for (Sketch sketch : wanted) {
            if (left > 0) {
                int across = Math.min(left, sketch.across());
                row.add(new Sketch(sketch.group(), across));
                left -= across;
            }
        }
        return row;
    }
}

package org.jixiao.report.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A table in the making. Each row gives cells for all columns; cells of one group under each other become one. */
public final class TableDraft {
    private final List<Column> columns;
    private final List<Line> lines = new ArrayList<>();
    private Optional<String> caption = Optional.empty();

    private record Line(TableRow.Kind kind, List<Cell> cells, List<Integer> starts) {
        /** Whether a cell of this line begins at a column, as wide as another and of its group. */
        boolean continues(Line above, int index) {
            Cell cell = cells.get(index);
            int before = above.index(starts.get(index));
            if (before < 0
                    || cell.group().isEmpty()
                    || (kind == TableRow.Kind.HEADER) != (above.kind == TableRow.Kind.HEADER)) {
                return false;
            }
            Cell upper = above.cells.get(before);
            if (!upper.group().equals(cell.group()) || upper.across() != cell.across()) {
                return false;
            }
            if (!upper.text().equals(cell.text())) {
                throw new IllegalArgumentException("the cells '" + upper.text() + "' and '" + cell.text()
                        + "' stand under each other in the group '"
                        + cell.group().get()
                        + "': cells of one group say the same");
            }
            return true;
        }

        int index(int column) {
            return Collections.binarySearch(starts, column);
        }
    }

    TableDraft(List<Column> columns) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("columns: a table needs one at least");
        }
        this.columns = List.copyOf(columns);
    }

    /**
     * Says what the table is.
     *
     * @param text the caption
     * @return this draft
     */
    public TableDraft caption(String text) {
        caption = Optional.of(text);
        return this;
    }

    /**
     * Adds a row that names columns. Such rows come before all others.
     *
     * @param cells cells for all columns
     * @return this draft
     * @throws IllegalArgumentException if the cells do not fill the columns, or other rows were added before
     */
    public TableDraft header(Cell... cells) {
        if (lines.stream().anyMatch(line -> line.kind() != TableRow.Kind.HEADER)) {
            throw new IllegalArgumentException("header: rows that name columns come before all others");
        }
        return add(TableRow.Kind.HEADER, List.of(cells));
    }

    /**
     * Adds a row of the body.
     *
     * @param cells cells for all columns
     * @return this draft
     * @throws IllegalArgumentException if the cells do not fill the columns
     */
    public TableDraft row(Cell... cells) {
        return row(List.of(cells));
    }

    /**
     * Adds a row of the body.
     *
     * @param cells cells for all columns
     * @return this draft
     * @throws IllegalArgumentException if the cells do not fill the columns
     */
    public TableDraft row(List<Cell> cells) {
        return add(TableRow.Kind.BODY, cells);
    }

    /**
     * Adds a row that sums up.
     *
     * @param cells cells for all columns
     * @return this draft
     * @throws IllegalArgumentException if the cells do not fill the columns
     */
    public TableDraft total(Cell... cells) {
        return add(TableRow.Kind.TOTAL, List.of(cells));
    }

    private TableDraft add(TableRow.Kind kind, List<Cell> cells) {
        List<Integer> starts = new ArrayList<>();
        int width = 0;
        for (Cell cell : cells) {
            starts.add(width);
            width += cell.across();
        }
        if (width != columns.size()) {
            throw new IllegalArgumentException("row " + (lines.size() + 1) + " of the table has cells for " + width
                    + " columns, and the table has " + columns.size() + ": give each row cells for all columns");
        }
        lines.add(new Line(kind, List.copyOf(cells), List.copyOf(starts)));
        return this;
    }

    /**
     * Whether no row was added.
     *
     * @return {@code true} if there are only columns
     */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /**
     * Computes the grid.
     *
     * @return the table
     * @throws IllegalArgumentException if there is no row, or cells of one group say different things
     */
    public Table build() {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("rows: a table needs one at least");
        }
        List<TableRow> rows = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            rows.add(new TableRow(lines.get(row).kind(), placed(row)));
        }
        return new Table(caption, columns, rows);
    }

    private List<PlacedCell> placed(int row) {
        Line line = lines.get(row);
        List<PlacedCell> placed = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            if (row == 0 || !line.continues(lines.get(row - 1), i)) {
                int column = line.starts().get(i);
                placed.add(new PlacedCell(
                        row,
                        column,
                        down(row, column),
                        line.cells().get(i).across(),
                        line.cells().get(i)));
            }
        }
        return placed;
    }

    private int down(int row, int column) {
        int down = 1;
        while (row + down < lines.size()) {
            int index = lines.get(row + down).index(column);
            if (index < 0 || !lines.get(row + down).continues(lines.get(row + down - 1), index)) {
                break;
            }
            down++;
        }
        return down;
    }
}

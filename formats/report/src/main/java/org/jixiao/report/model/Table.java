package org.jixiao.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table as a rectangular grid: every place is covered by exactly one cell.
 *
 * @param caption what the table is
 * @param columns the columns, from left to right; one or more
 * @param rows the rows, from top to bottom, those of kind {@link TableRow.Kind#HEADER} first; one or more
 */
public record Table(Optional<String> caption, List<Column> columns, List<TableRow> rows) implements Block {
    /**
     * Copies the lists and checks the grid.
     *
     * @param caption what the table is
     * @param columns the columns
     * @param rows the rows
     * @throws IllegalArgumentException if a place is covered twice or not at all; the message names the first
     */
    public Table {
        caption = caption.map(CleanText::of);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        covered(rows, columns.size());
    }

    /**
     * Begins a table.
     *
     * @param columns the columns, from left to right
     * @return a table without rows
     */
    public static TableDraft of(Column... columns) {
        return new TableDraft(List.of(columns));
    }

    /**
     * Begins a table.
     *
     * @param columns the columns, from left to right
     * @return a table without rows
     */
    public static TableDraft of(List<Column> columns) {
        return new TableDraft(columns);
    }

    private static PlacedCell[][] covered(List<TableRow> rows, int width) {
        PlacedCell[][] grid = new PlacedCell[rows.size()][width];
        for (TableRow row : rows) {
            for (PlacedCell cell : row.cells()) {
                cover(grid, cell, width);
            }
        }
        for (int row = 0; row < grid.length; row++) {
            for (int column = 0; column < width; column++) {
                if (grid[row][column] == null) {
                    throw new IllegalArgumentException("no cell covers row " + (row + 1) + ", column " + (column + 1)
                            + " of the table: give each row cells for all " + width + " columns");
                }
            }
        }
        return grid;
    }

    private static void cover(PlacedCell[][] grid, PlacedCell cell, int width) {
        for (int row = cell.row(); row < cell.row() + cell.down(); row++) {
            for (int column = cell.column(); column < cell.column() + cell.across(); column++) {
                if (row >= grid.length || column >= width || grid[row][column] != null) {
                    throw new IllegalArgumentException(
                            "the cell '" + cell.cell().text() + "' covers row " + (row + 1)
                                    + ", column " + (column + 1) + ", which "
                                    + (row >= grid.length || column >= width
                                            ? "the table does not have"
                                            : "another one covers"));
                }
                grid[row][column] = cell;
            }
        }
    }

    /**
     * How many rows at the top name the columns.
     *
     * @return 0 or more
     */
    public int headerRows() {
        return (int) rows.stream()
                .takeWhile(row -> row.kind() == TableRow.Kind.HEADER)
                .count();
    }

    /**
     * The grid: for every row and column the cell that covers the place. A cell that covers several stands in it several
     * times.
     *
     * @return rows of as many cells as there are columns
     */
    public List<List<PlacedCell>> grid() {
        List<List<PlacedCell>> grid = new ArrayList<>();
        for (PlacedCell[] row : covered(rows, columns.size())) {
            grid.add(List.of(row));
        }
        return List.copyOf(grid);
    }

    /**
     * All cells, each once, in reading order.
     *
     * @return the cells
     */
    public List<PlacedCell> cells() {
        return rows.stream().flatMap(row -> row.cells().stream()).collect(Collectors.toUnmodifiableList());
    }

    /**
     * Where the text of a cell stands.
     *
     * @param cell a cell of this table
     * @return what the cell says; in the middle for names of columns and rows; otherwise what its first column says
     */
    public Align align(PlacedCell cell) {
        Cell.Role role = cell.cell().role();
        boolean named = role == Cell.Role.COLUMN_HEADER || role == Cell.Role.ROW_HEADER;
        return cell.cell()
                .align()
                .orElse(named ? Align.CENTRE : columns.get(cell.column()).align());
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.table(this);
    }
}

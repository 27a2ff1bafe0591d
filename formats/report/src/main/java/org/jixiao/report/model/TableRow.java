package org.jixiao.report.model;

import java.util.List;

/**
 * A row of a table.
 *
 * @param kind what the row is
 * @param cells the cells that begin in it, from left to right; a cell that reaches down from above is not among them
 */
public record TableRow(Kind kind, List<PlacedCell> cells) {
    /** What a row is. */
    public enum Kind {
        /** It names the columns, and is repeated on every page. */
        HEADER,
        /** It belongs to the body. */
        BODY,
        /** It sums up. */
        TOTAL
    }

    /**
     * Copies the cells.
     *
     * @param kind what the row is
     * @param cells the cells that begin in it
     */
    public TableRow {
        cells = List.copyOf(cells);
    }
}

package org.jixiao.report.model;

import java.util.Objects;

/**
 * A column of a table.
 *
 * @param share its width in proportion to the other columns; 1 or more
 * @param align where its cells stand unless they say otherwise; headers stand in the middle
 */
public record Column(int share, Align align) {
    /**
     * Checks the share.
     *
     * @param share its width in proportion to the other columns
     * @param align where its cells stand unless they say otherwise
     * @throws IllegalArgumentException if the share is less than 1
     */
    public Column {
        Objects.requireNonNull(align, "align: a column needs an alignment");
        if (share < 1) {
            throw new IllegalArgumentException("share is " + share + ": the width of a column is 1 or more");
        }
    }

    /**
     * A column of words.
     *
     * @param share its width in proportion
     * @return the column
     */
    public static Column text(int share) {
        return new Column(share, Align.START);
    }

    /**
     * A column of numbers.
     *
     * @param share its width in proportion
     * @return the column
     */
    public static Column number(int share) {
        return new Column(share, Align.END);
    }

    /**
     * A column of short entries.
     *
     * @param share its width in proportion
     * @return the column
     */
    public static Column centred(int share) {
        return new Column(share, Align.CENTRE);
    }
}

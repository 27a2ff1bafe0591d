package org.jixiao.plan;

import java.math.RoundingMode;

/**
 * How a rule scores a {@link FactRow}: arithmetic on whole numbers. Made by a {@link Coder}; immutable and safe between
 * threads.
 *
 * <p>The marks of most rules are whole multiples of some fraction of a point, their grid, whatever the facts are; of the
 * others, such as points in proportion, the mark is a fraction that depends on the facts.
 */
public abstract class Code {
    /** A grid of its own for every fact: the mark is a fraction. */
    static final long FRACTIONS = 0;

    /** Beyond the marks of any row, where it is not known between what its marks lie. */
    static final long UNBOUNDED = 1L << 40;

    private final long grid;
    private final long least;
    private final long most;
    private final int factBits;

    /**
     * @param grid marks are whole multiples of 1/grid, or {@link #FRACTIONS}
     * @param least the smallest mark in that unit
     * @param most the largest mark in that unit
     * @param factBits the arithmetic never leaves the range of long while all facts are below 2 to this power
     */
    Code(long grid, long least, long most, int factBits) {
        this.grid = grid;
        this.least = least;
        this.most = most;
        this.factBits = factBits;
    }

    final long grid() {
        return grid;
    }

    final boolean isOnGrid() {
        return grid != FRACTIONS;
    }

    final long least() {
        return least;
    }

    final long most() {
        return most;
    }

    final int factBits() {
        return factBits;
    }

    /** The mark in units of 1/grid, where there is a grid; fails the row where it cannot be told. */
    abstract long mark(FactRow row);

    /** Leaves the mark in the row as a fraction, or fails the row. */
    void fraction(FactRow row) {
        row.put(mark(row), grid);
    }

    /**
     * The same with its marks rounded.
     *
     * @param mode how
     * @param to marks are then whole multiples of 1/to
     * @param low bounds them from below in that unit; a mark that lies beyond is left to the exact tree
     * @param high bounds them from above
     */
    final Code rounded(RoundingMode mode, long to, long low, long high) {
        if (isOnGrid() && to % grid == 0) {
            return grid == to ? this : new SimpleCodes.Finer(this, to);
        }
        return mode == RoundingMode.UNNECESSARY
                ? new SimpleCodes.Rounded(this, to, mode, low, high)
                : coarser(mode, to, low, high);
    }

    /**
     * The same with its marks rounded to a grid that they are not on. Rounding keeps the order of marks: what chooses among
     * codes or keeps their marks within bounds rounds these instead, and never sees a fraction.
     */
    Code coarser(RoundingMode mode, long to, long low, long high) {
        return new SimpleCodes.Rounded(this, to, mode, low, high);
    }

    /** Whether {@link #marks} is made for many rows; the marks of other rules are worked out row after row. */
    boolean isColumnwise() {
        return false;
    }

    /**
     * The marks of many rows whose facts are not too large. Where one cannot be told by the same arithmetic it means nothing,
     * and the row is failed in the block: it is scored by itself then. Every step runs over all rows without a branch, which
     * processors do many rows at a time.
     */
    void marks(Block block, long[] into) {
        throw new IllegalStateException("scored row after row");
    }
}

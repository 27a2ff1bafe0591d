package org.jixiao.plan;

import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jixiao.quantity.Rational;
import org.jspecify.annotations.Nullable;

/** A function of which some piece is a slope, a reciprocal or stairs between other pieces; its mark is a fraction, or rounded. */
final class PiecesCode extends Code {
    /** How points depend on the value between two cuts. */
    enum Kind {
        GAP,
        /** (over · bottom + slope · top) ÷ (under · bottom), where x = top ÷ bottom; level where the slope is 0. */
        LINE,
        /** (over · top + slope · bottom) ÷ (under · top). */
        RECIPROCAL,
        /** (over + slope · k) ÷ under, with k steps from an anchor. */
        STAIRS
    }

    /**
     * One piece.
     *
     * @param kind how points depend on the value
     * @param over the part that does not depend on the value, times {@code under}
     * @param slope the part that does, times {@code under}
     * @param under the common denominator; above 0
     * @param steepness of stairs: a, b and c as in {@link StairsCode}; otherwise empty
     * @param started of stairs: whether a step counts as soon as it is begun
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and never handed out
    record Piece(Kind kind, long over, long slope, long under, long[] steepness, boolean started) {
        static final Piece GAP = new Piece(Kind.GAP, 0, 0, 1, new long[0], false);

        static Piece of(Kind kind, Rational over, Rational slope, long[] steepness, boolean started) {
            long under = Whole.grid(List.of(over, slope));
            return new Piece(kind, Whole.of(over, under), Whole.of(slope, under), under, steepness, started);
        }

        Piece scaled(Rational factor) {
            return kind == Kind.GAP
                    ? this
                    : of(
                            kind,
                            Rational.of(over, under).multipliedBy(factor),
                            Rational.of(slope, under).multipliedBy(factor),
                            steepness,
                            started);
        }
    }

    private static final long UNKNOWN = Long.MIN_VALUE;

    private final Quotient value;
    private final Cuts cuts;
    private final Piece[] pieces;
    private final @Nullable RoundingMode mode;
    private final boolean fast;

    private PiecesCode(
            Quotient value, Cuts cuts, Piece[] pieces, long grid, @Nullable RoundingMode mode, long least, long most) {
        super(grid, least, most, value.factBits(bits(value, cuts, pieces)));
        this.value = value;
        this.cuts = cuts;
        this.pieces = pieces;
        this.mode = mode;
        this.fast = mode != null && value.isFast(bits(value, cuts, pieces));
    }

    static PiecesCode of(Quotient value, Cuts cuts, List<Piece> pieces) {
        return new PiecesCode(value, cuts, pieces.toArray(Piece[]::new), FRACTIONS, null, 0, 0);
    }

    @Override
    Code coarser(RoundingMode rounding, long to, long low, long high) {
        if (mode != null) {
            return super.coarser(rounding, to, low, high);
        }
        Piece[] scaled = new Piece[pieces.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = pieces[i].scaled(Rational.of(to));
        }
        return new PiecesCode(value, cuts, scaled, to, rounding, low, high);
    }

    private static int bits(Quotient value, Cuts cuts, Piece[] pieces) {
        int factor = 0;
        for (Piece piece : pieces) {
            factor = Math.max(
                    factor,
                    Math.max(Whole.bits(piece.over()), Math.max(Whole.bits(piece.slope()), Whole.bits(piece.under()))));
            for (long steep : piece.steepness()) {
                factor = Math.max(factor, Whole.bits(steep));
            }
        }
        return Math.min(cuts.bits(value), value.bits(factor, factor, Long.SIZE - 4));
    }

    @Override
    long mark(FactRow row) {
        RoundingMode rounding = Objects.requireNonNull(mode, "marks that are fractions have no grid");
        if (fast && !row.wide) {
            long mark = mark(value.top(row.numbers), value.bottom(row.numbers), rounding);
            if (mark != UNKNOWN) {
                return mark;
            }
        }
        exact(row);
        return row.failed ? 0 : checked(Whole.rounded(row.top, row.bottom, rounding), row);
    }

    /** The mark by arithmetic that does not notice when it leaves the range of long, or {@link #UNKNOWN}. */
    private long mark(long top, long bottom, RoundingMode rounding) {
        Piece piece = bottom > 0 ? pieces[cuts.band(top, bottom)] : Piece.GAP;
        long mark = switch (piece.kind) {
            case GAP -> UNKNOWN;
            case LINE ->
                piece.slope == 0 && piece.under == 1
                        ? piece.over
                        : Whole.rounded(piece.over * bottom + piece.slope * top, piece.under * bottom, rounding);
            case RECIPROCAL ->
                top > 0 ? Whole.rounded(piece.over * top + piece.slope * bottom, piece.under * top, rounding) : UNKNOWN;
            case STAIRS -> stairs(piece, top, bottom, rounding);
        };
        return mark < least() || mark > most() ? UNKNOWN : mark;
    }

    private static long stairs(Piece piece, long top, long bottom, RoundingMode rounding) {
        long excess = top * piece.steepness[0] - bottom * piece.steepness[1];
        long steps = steps(piece, excess, bottom * piece.steepness[2]);
        long change = piece.slope * steps;
        boolean fits = Math.multiplyHigh(piece.slope, steps) == change >> (Long.SIZE - 1)
                && Whole.bits(change) < Long.SIZE - 2
                && Whole.bits(piece.over) < Long.SIZE - 2;
        return fits ? Whole.rounded(piece.over + change, piece.under, rounding) : UNKNOWN;
    }

    @Override
    boolean isColumnwise() {
        return fast && mode != RoundingMode.UNNECESSARY;
    }

    @Override
    void marks(Block block, long[] into) {
        RoundingMode rounding = Objects.requireNonNull(mode, "marks that are fractions have no grid");
        block.read(value);
        long[] tops = block.tops();
        long[] bottoms = block.bottoms();
        long[] fails = block.fails();
        for (int i = 0; i < block.length(); i++) {
            long mark = fails[i] == 0 ? mark(tops[i], bottoms[i], rounding) : UNKNOWN;
            into[i] = mark;
            fails[i] |= mark == UNKNOWN ? 1 : 0;
        }
    }

    /** A slope without an end may lead anywhere; marks beyond what was declared are left to the exact tree. */
    private long checked(long mark, FactRow row) {
        row.failed |= mark < least() || mark > most();
        return row.failed ? 0 : mark;
    }

    @Override
    void fraction(FactRow row) {
        if (mode == null) {
            exact(row);
        } else {
            row.put(mark(row), grid());
        }
    }

    private static long steps(Piece piece, long excess, long step) {
        return piece.started ? -Math.floorDiv(-excess, step) : Math.floorDiv(excess, step);
    }

    private void exact(FactRow row) {
        value.term.value(row);
        long top = row.top;
        long bottom = row.bottom;
        Piece piece = pieces[cuts.wideBand(top, bottom)];
        switch (piece.kind) {
            case GAP -> row.failed = true;
            case LINE -> {
                if (piece.slope == 0) {
                    row.put(piece.over, piece.under);
                } else {
                    row.put(
                            row.plus(row.times(piece.over, bottom), row.times(piece.slope, top)),
                            row.times(piece.under, bottom));
                }
            }
            case RECIPROCAL ->
                row.put(
                        row.plus(row.times(piece.over, top), row.times(piece.slope, bottom)),
                        row.times(piece.under, top));
            case STAIRS -> {
                long excess = row.plus(
                        row.times(top, piece.steepness[0]), row.times(row.times(bottom, piece.steepness[1]), -1));
                long step = row.times(bottom, piece.steepness[2]);
                if (!row.failed) {
                    row.put(row.plus(piece.over, row.times(piece.slope, steps(piece, excess, step))), piece.under);
                }
            }
        }
    }
}

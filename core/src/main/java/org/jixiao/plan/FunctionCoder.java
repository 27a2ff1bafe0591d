package org.jixiao.plan;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;

/** Takes down a function of one number, piece by piece in ascending order. Values between the pieces are left open. */
public final class FunctionCoder {
    private final Quotient value;
    private final Rational factor;
    private final long usualGrid;
    private final List<Interval> cells = new ArrayList<>();
    private final List<PiecesCode.Piece> pieces = new ArrayList<>();
    private final List<Rational> levels = new ArrayList<>();
    private boolean level = true;

    FunctionCoder(Quotient value, Rational factor, long usualGrid) {
        this.value = value;
        this.factor = factor;
        this.usualGrid = usualGrid;
    }

    /**
     * The same points throughout.
     *
     * @param values the values
     * @param points the points
     */
    public void level(Interval values, Rational points) {
        if (append(values)) {
            add(PiecesCode.Kind.LINE, points, Rational.ZERO, new long[0], false);
            levels.set(levels.size() - 1, points);
        }
    }

    /**
     * Points along a line.
     *
     * @param values the values
     * @param atZero the points at the value 0
     * @param slope points per unit of the value
     */
    public void line(Interval values, Rational atZero, Rational slope) {
        if (append(values)) {
            add(PiecesCode.Kind.LINE, atZero, slope.dividedBy(factor), new long[0], false);
            level &= slope.signum() == 0;
        }
    }

    /**
     * Points in inverse proportion.
     *
     * @param values the values; 0 is not among them
     * @param offset the part that does not depend on the value
     * @param weight what is divided by the value
     */
    public void reciprocal(Interval values, Rational offset, Rational weight) {
        if (append(values)) {
            add(PiecesCode.Kind.RECIPROCAL, offset, weight.multipliedBy(factor), new long[0], false);
            level = false;
        }
    }

    /**
     * Points that change step by step.
     *
     * @param values the values
     * @param anchor where counting begins
     * @param points the points there
     * @param step the size of a step; its sign is the direction of counting
     * @param change what a step adds
     * @param started whether a step counts as soon as it is begun
     */
    public void stairs(
            Interval values, Rational anchor, Rational points, Rational step, Rational change, boolean started) {
        if (append(values)) {
            add(PiecesCode.Kind.STAIRS, points, change, steepness(anchor, step), started);
            level = false;
        }
    }

    /**
     * Nothing is decided; the exact tree says why.
     *
     * @param values the values
     */
    public void undecided(Interval values) {
        // what is not covered is left open
    }

    /** Takes the values of a piece, and what lies between it and the last; tells whether any of them can be met. */
    private boolean append(Interval stated) {
        Optional<Interval> within = Cuts.within(scaled(stated));
        if (within.isEmpty()) {
            return false;
        }
        Interval values = within.get();
        values.lower().ifPresent(edge -> {
            Edge before = edge.opposite();
            boolean touches = !cells.isEmpty()
                    && cells.get(cells.size() - 1)
                            .upper()
                            .filter(before::equals)
                            .isPresent();
            if (!touches) {
                gap(Interval.of(null, before));
            }
        });
        cells.add(values);
        return true;
    }

    private void gap(Interval values) {
        cells.add(values);
        pieces.add(PiecesCode.Piece.GAP);
        levels.add(Rational.ZERO);
    }

    private Interval scaled(Interval values) {
        return Interval.of(
                values.lower().map(this::scaled).orElse(null),
                values.upper().map(this::scaled).orElse(null));
    }

    private Edge scaled(Edge edge) {
        return new Edge(edge.at().multipliedBy(factor), edge.closed());
    }

    private void add(PiecesCode.Kind kind, Rational over, Rational slope, long[] steepness, boolean started) {
        pieces.add(PiecesCode.Piece.of(kind, over, slope, steepness, started));
        levels.add(over);
    }

    /** The steps at top ÷ bottom are (top · a − bottom · b) ÷ (bottom · c). */
    private long[] steepness(Rational anchor, Rational step) {
        Rational from = anchor.multipliedBy(factor);
        Rational size = step.multipliedBy(factor);
        BigInteger sign = BigInteger.valueOf(size.signum());
        BigInteger a = from.denominator().multiply(size.denominator()).multiply(sign);
        BigInteger b = from.numerator().multiply(size.denominator()).multiply(sign);
        BigInteger c = from.denominator().multiply(size.numerator()).multiply(sign);
        BigInteger common = a.gcd(b).gcd(c);
        return new long[] {
            Whole.of(a.divide(common)), Whole.of(b.divide(common)), Whole.of(c.divide(common)),
        };
    }

    /**
     * What was taken down.
     *
     * @return the code
     */
    public Code code() {
        close();
        return level ? bands(usualGrid) : PiecesCode.of(value, Cuts.between(cells), pieces);
    }

    /** The bands as indexes of something else. */
    BandsCode indexes() {
        close();
        return bands(1);
    }

    private void close() {
        if (cells.isEmpty()) {
            throw new NotCompiled("a function without a value that can be met");
        }
        cells.get(cells.size() - 1).upper().ifPresent(edge -> gap(Interval.of(edge.opposite(), null)));
    }

    private BandsCode bands(long usual) {
        long grid = Whole.grid(levels, usual);
        long[] marks = new long[levels.size()];
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int i = 0; i < marks.length; i++) {
            boolean open = pieces.get(i).kind() == PiecesCode.Kind.GAP;
            marks[i] = open ? BandsCode.GAP : Whole.of(levels.get(i), grid);
            least = open ? least : Math.min(least, marks[i]);
            most = open ? most : Math.max(most, marks[i]);
        }
        return new BandsCode(value, Cuts.between(cells), marks, grid, least, most);
    }

    /**
     * Points that change step by step over all values and end at both bounds.
     *
     * @param anchor where counting begins
     * @param points the points there
     * @param step the size of a step; its sign is the direction of counting
     * @param change what a step adds; not 0
     * @param started whether a step counts as soon as it is begun
     * @param least the least points
     * @param most the most points; more than the least
     * @param domain the values that can occur; others are left to the exact tree
     * @return the code
     */
    public Code stairs(
            Rational anchor,
            Rational points,
            Rational step,
            Rational change,
            boolean started,
            Rational least,
            Rational most,
            Interval domain) {
        long grid = Whole.grid(List.of(points, change, least, most), usualGrid);
        long start = Whole.of(points, grid);
        long each = Whole.of(change, grid);
        boolean falls = each < 0;
        long first = Whole.of(falls ? most : least, grid);
        long last = Whole.of(falls ? least : most, grid);
        long size = Math.abs(each);
        long before = falls ? Math.floorDiv(start - first, size) : Math.floorDiv(first - start, size);
        long from = start + each * before;
        long steps = -Math.floorDiv(-(falls ? from - last : last - from), size);
        long[] steepness = steepness(anchor, step);
        steepness[1] = Math.addExact(steepness[1], Math.multiplyExact(before, steepness[2]));
        Math.addExact(steepness[1], Math.multiplyExact(steps, steepness[2]));
        if (!append(domain)) {
            throw new NotCompiled("a domain without a value that can be met");
        }
        int inside = cells.size() - 1;
        close();
        return new StairsCode(
                value, Cuts.between(cells), inside, grid, steepness, started, first, from, each, steps, last);
    }
}

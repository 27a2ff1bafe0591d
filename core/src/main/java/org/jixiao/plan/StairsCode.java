package org.jixiao.plan;

/**
 * Points that change step by step from an anchor until they end: first, between, last. With e = top·a − bottom·b and a step
 * w = bottom·c, the number of steps is e ÷ w, and is only divided where it lies between the ends.
 */
final class StairsCode extends Code {
    private final Quotient value;
    private final Cuts domain;
    private final int inside;
    private final long[] lower;
    private final long[] upper;
    private final boolean fast;
    private final long a;
    private final long b;
    private final long c;
    private final boolean started;
    private final long first;
    private final long start;
    private final long change;
    private final long steps;
    private final long last;

    /**
     * @param domain the ends of the values that can occur
     * @param inside which stretch between them holds these values
     * @param first the mark at 0 steps or fewer
     * @param start with {@code change}: what {@code start + change · k} gives at k steps, 0 &lt; k &lt; steps
     * @param last the mark at {@code steps} steps or more
     */
    StairsCode(
            Quotient value,
            Cuts domain,
            int inside,
            long grid,
            long[] steepness,
            boolean started,
            long first,
            long start,
            long change,
            long steps,
            long last) {
        super(
                grid,
                Math.min(first, last),
                Math.max(first, last),
                value.factBits(bits(value, domain, steepness, steps)));
        this.value = value;
        this.domain = domain;
        this.inside = inside;
        this.lower = cut(domain, 0);
        this.upper = cut(domain, 1);
        this.fast = value.isFast(bits(value, domain, steepness, steps));
        this.a = steepness[0];
        this.b = steepness[1];
        this.c = steepness[2];
        this.started = started;
        this.first = first;
        this.start = start;
        this.change = change;
        this.steps = steps;
        this.last = last;
    }

    /** A cut of the domain, or one that no value lies beyond. */
    private static long[] cut(Cuts domain, int index) {
        return index < domain.tops().length
                ? new long[] {domain.tops()[index], domain.bottoms()[index], domain.above()[index]}
                : new long[] {0, 0, 1};
    }

    private static long beyond(long top, long bottom, long cutTop, long cutBottom, long above) {
        return ~(top * cutBottom - bottom * cutTop - above) >>> (Long.SIZE - 1);
    }

    private static int bits(Quotient value, Cuts domain, long[] steepness, long steps) {
        int top = value.topBits + Whole.bits(steepness[0]);
        int bottom =
                value.bottomBits + Math.max(Whole.bits(steepness[1]), Whole.bits(steepness[2]) + Whole.bits(steps));
        return Math.min(domain.bits(value), Long.SIZE - 3 - Math.max(top, bottom));
    }

    @Override
    long mark(FactRow row) {
        if (!fast || row.wide) {
            return wide(row);
        }
        long bottom = value.bottom(row.numbers);
        if (bottom <= 0) {
            return wide(row);
        }
        long top = value.top(row.numbers);
        row.failed |= domain.band(top, bottom) != inside;
        return mark(top, bottom);
    }

    private long mark(long top, long bottom) {
        long excess = top * a - bottom * b;
        long step = bottom * c;
        if (started) {
            excess += step - 1;
        }
        if (excess < step) {
            return first;
        }
        return excess >= steps * step ? last : start + change * (excess / step);
    }

    /** The number of steps between the ends, found by comparing; it cannot leave the range of long. */
    private long wide(FactRow row) {
        value.term.value(row);
        row.failed |= domain.wideBand(row.top, row.bottom) != inside;
        long low = 0;
        long high = steps;
        while (low < high) {
            long middle = (low + high + 1) >>> 1;
            long from = b + c * (started ? middle - 1 : middle);
            int order = Whole.compare(row.top, a, row.bottom, from);
            if (started ? order > 0 : order >= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? first : low == steps ? last : start + change * low;
    }

    @Override
    boolean isColumnwise() {
        return fast;
    }

    @Override
    void marks(Block block, long[] into) {
        long[] firsts = block.numbers(value.first);
        long[] seconds = block.numbers(value.second);
        long[] belows = block.numbers(value.below);
        int firstAt = block.start(value.first);
        int secondAt = block.start(value.second);
        int belowAt = block.start(value.below);
        long firstFactor = value.firstFactor;
        long secondFactor = value.secondFactor;
        long constant = value.constant;
        long belowFactor = value.belowFactor;
        long belowConstant = value.belowConstant;
        long lowTop = lower[0];
        long lowBottom = lower[1];
        long lowAbove = lower[2];
        long highTop = upper[0];
        long highBottom = upper[1];
        long highAbove = upper[2];
        int length = block.length();
        for (int i = 0; i < length; i++) {
            long bottom = belows[belowAt + i] * belowFactor + belowConstant;
            long top = firsts[firstAt + i] * firstFactor + seconds[secondAt + i] * secondFactor + constant;
            boolean plain = bottom > 0
                    && beyond(top, bottom, lowTop, lowBottom, lowAbove)
                                    + beyond(top, bottom, highTop, highBottom, highAbove)
                            == inside;
            into[i] = plain ? mark(top, bottom) : block.one(i, this);
        }
    }
}

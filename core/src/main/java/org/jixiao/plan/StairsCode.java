package org.jixiao.plan;

/**
 * Points that change step by step from an anchor until they end: first, between, last. With e = top·a − bottom·b and a step
 * w = bottom·c, the number of steps is e ÷ w, and is only divided where it lies between the ends.
 */
final class StairsCode extends Code {
    private final Quotient value;
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
     * @param first the mark at 0 steps or fewer
     * @param start with {@code change}: what {@code start + change · k} gives at k steps, 0 &lt; k &lt; steps
     * @param last the mark at {@code steps} steps or more
     */
    StairsCode(
            Quotient value,
            long grid,
            long[] steepness,
            boolean started,
            long first,
            long start,
            long change,
            long steps,
            long last) {
        super(grid, Math.min(first, last), Math.max(first, last), factBits(value, steepness, steps));
        this.value = value;
        this.fast = value.isShort && bits(value, steepness, steps) >= Cuts.WORTHWHILE;
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

    private static int factBits(Quotient value, long[] steepness, long steps) {
        int bits = bits(value, steepness, steps);
        return bits >= Cuts.WORTHWHILE ? bits : Long.SIZE - 1;
    }

    private static int bits(Quotient value, long[] steepness, long steps) {
        int top = value.topBits + Whole.bits(steepness[0]);
        int bottom =
                value.bottomBits + Math.max(Whole.bits(steepness[1]), Whole.bits(steepness[2]) + Whole.bits(steps));
        return Long.SIZE - 3 - Math.max(top, bottom);
    }

    @Override
    long mark(FactRow row) {
        if (!fast || row.wide) {
            return wide(row);
        }
        long bottom = value.bottom(row.numbers);
        return bottom <= 0 ? wide(row) : mark(value.top(row.numbers), bottom);
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
        for (int i = 0; i < block.length(); i++) {
            long bottom = belows[belowAt + i] * value.belowFactor + value.belowConstant;
            long top = firsts[firstAt + i] * value.firstFactor
                    + seconds[secondAt + i] * value.secondFactor
                    + value.constant;
            into[i] = bottom <= 0 ? block.one(i, this) : mark(top, bottom);
        }
    }
}

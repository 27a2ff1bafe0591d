package org.jixiao.plan;

import java.util.Arrays;

/**
 * Points that change step by step from an anchor until they end: first, between, last. With e = top·a − bottom·b and a step
 * w = bottom·c, the number of steps is e ÷ w, and is only divided where it lies between the ends.
 */
final class StairsCode extends Code {
    private final Quotient value;
    private final Cuts domain;
    private final int inside;
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

    private static int bits(Quotient value, Cuts domain, long[] steepness, long steps) {
        int bottom = Math.max(Whole.bits(steepness[1]), Whole.bits(steepness[2]) + Whole.bits(steps));
        return Math.min(domain.bits(value), value.bits(Whole.bits(steepness[0]), bottom, Long.SIZE - 3));
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
        return fast && Whole.bits(start) < 60 && Whole.bits(change) + Whole.bits(steps) < 60;
    }

    @Override
    void marks(Block block, long[] into) {
        long[] rests = block.borrow();
        long[] sizes = block.borrow();
        block.read(value);
        domain.failOutside(block, inside);
        int length = block.length();
        excesses(block.tops(), a, block.bottoms(), b, c, rests, sizes, length);
        if (started) {
            addAlmostOne(sizes, rests, length);
        }
        Arrays.fill(into, 0, length, start);
        for (int bit = Whole.bits(steps) - 1; bit >= 0; bit--) {
            divide(rests, sizes, bit, change << bit, into, length);
        }
        Block.clamp(into, least(), most(), length);
        block.giveBack(sizes);
        block.giveBack(rests);
    }

    /** How far the values lie beyond the anchor, and the size of a step, both times the same number. */
    private static void excesses(
            long[] tops, long a, long[] bottoms, long b, long c, long[] rests, long[] sizes, int length) {
        for (int i = 0; i < length; i++) {
            rests[i] = tops[i] * a - bottoms[i] * b;
            sizes[i] = bottoms[i] * c;
        }
    }

    private static void addAlmostOne(long[] sizes, long[] rests, int length) {
        for (int i = 0; i < length; i++) {
            rests[i] += sizes[i] - 1;
        }
    }

    /** One binary digit of the number of steps: takes its steps from the rest where they are in it. */
    private static void divide(long[] rests, long[] sizes, int bit, long change, long[] into, int length) {
        for (int i = 0; i < length; i++) {
            long steps = sizes[i] << bit;
            long left = rests[i] - steps;
            long fits = ~(left >> (Long.SIZE - 1));
            rests[i] -= steps & fits;
            into[i] += change & fits;
        }
    }
}

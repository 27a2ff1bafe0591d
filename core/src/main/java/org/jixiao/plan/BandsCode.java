package org.jixiao.plan;

import java.math.RoundingMode;

/** A function that is level between its cuts: bands. A cut is compared by multiplying out; nothing is divided. */
final class BandsCode extends Code {
    /** What stands where no mark is given. */
    static final long GAP = Long.MIN_VALUE;

    private final Quotient value;
    private final Cuts cuts;
    private final boolean fast;
    private final long[] marks;

    /** @param marks one more than there are cuts; those before, between and after them, or {@link #GAP} */
    BandsCode(Quotient value, Cuts cuts, long[] marks, long grid, long least, long most) {
        super(grid, least, most, value.factBits(cuts.bits(value)));
        this.value = value;
        this.cuts = cuts;
        this.fast = value.isFast(cuts.bits(value));
        this.marks = marks.clone();
    }

    /** The same bands with their marks rounded, on a grid of their own. */
    BandsCode rounded(RoundingMode mode, long to) {
        long[] rounded = new long[marks.length];
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        for (int i = 0; i < marks.length; i++) {
            rounded[i] = marks[i] == GAP ? GAP : Whole.rounded(Math.multiplyExact(marks[i], to), grid(), mode);
            low = marks[i] == GAP ? low : Math.min(low, rounded[i]);
            high = marks[i] == GAP ? high : Math.max(high, rounded[i]);
        }
        return new BandsCode(value, cuts, rounded, to, low, high);
    }

    @Override
    long mark(FactRow row) {
        if (!fast || row.wide) {
            return wide(row);
        }
        long bottom = value.bottom(row.numbers);
        long top = value.top(row.numbers);
        if (bottom <= 0) {
            return wide(row);
        }
        long mark = marks[cuts.band(top, bottom)];
        if (mark == GAP) {
            row.failed = true;
            return 0;
        }
        return mark;
    }

    private long wide(FactRow row) {
        value.term.value(row);
        long mark = marks[cuts.wideBand(row.top, row.bottom)];
        if (mark == GAP) {
            row.failed = true;
            return 0;
        }
        return mark;
    }

    @Override
    boolean isColumnwise() {
        return fast;
    }

    @Override
    void marks(Block block, long[] into) {
        long[] first = block.numbers(value.first);
        long[] second = block.numbers(value.second);
        long[] below = block.numbers(value.below);
        int firstAt = block.start(value.first);
        int secondAt = block.start(value.second);
        int belowAt = block.start(value.below);
        long firstFactor = value.firstFactor;
        long secondFactor = value.secondFactor;
        long constant = value.constant;
        long belowFactor = value.belowFactor;
        long belowConstant = value.belowConstant;
        int length = block.length();
        long[] tops = block.tops();
        long[] bottoms = block.bottoms();
        for (int i = 0; i < length; i++) {
            tops[i] = first[firstAt + i] * firstFactor + second[secondAt + i] * secondFactor + constant;
            bottoms[i] = below[belowAt + i] * belowFactor + belowConstant;
            into[i] = 0;
        }
        for (int cut = 0; cut < cuts.tops().length; cut++) {
            long cutTop = cuts.tops()[cut];
            long cutBottom = cuts.bottoms()[cut];
            long above = cuts.above()[cut];
            for (int i = 0; i < length; i++) {
                into[i] += ~(tops[i] * cutBottom - bottoms[i] * cutTop - above) >>> (Long.SIZE - 1);
            }
        }
        for (int i = 0; i < length; i++) {
            long mark = bottoms[i] <= 0 ? GAP : marks[(int) into[i]];
            into[i] = mark == GAP ? block.one(i, this) : mark;
        }
    }
}

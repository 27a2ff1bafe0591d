package org.jixiao.plan;

import java.math.RoundingMode;

/** A function that is level between its cuts: bands. A cut is compared by multiplying out; nothing is divided. */
final class BandsCode extends Code {
    /** What stands where no mark is given. */
    static final long GAP = Long.MIN_VALUE;

    private final Quotient value;
    private final Cuts cuts;
    private final boolean fast;
    private final long[] cutTops;
    private final long[] cutBottoms;
    /** 1 where the cut is just above its number, 0 where it is just below. */
    private final long[] above;

    private final long[] marks;

    /** @param marks one more than there are cuts; those before, between and after them, or {@link #GAP} */
    BandsCode(Quotient value, Cuts cuts, long[] marks, long grid, long least, long most) {
        super(grid, least, most, Cuts.factBits(value, cuts));
        this.value = value;
        this.cuts = cuts;
        this.fast = value.isShort && Cuts.isFast(value, cuts);
        this.cutTops = cuts.tops();
        this.cutBottoms = cuts.bottoms();
        this.above = cuts.above();
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
        long mark = marks[band(top, bottom)];
        if (mark == GAP) {
            row.failed = true;
            return 0;
        }
        return mark;
    }

    private int band(long top, long bottom) {
        int band = 0;
        for (int i = 0; i < cutTops.length; i++) {
            long beyond = top * cutBottoms[i] - bottom * cutTops[i] - above[i];
            band += (int) (~beyond >>> (Long.SIZE - 1));
        }
        return band;
    }

    private long wide(FactRow row) {
        value.term.value(row);
        int band = 0;
        for (int i = 0; i < cutTops.length; i++) {
            int order = Whole.compare(row.top, cutBottoms[i], row.bottom, cutTops[i]);
            band += order > 0 || order == 0 && above[i] == 0 ? 1 : 0;
        }
        long mark = marks[band];
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
        for (int i = 0; i < block.length(); i++) {
            long bottom = below[belowAt + i] * value.belowFactor + value.belowConstant;
            long top =
                    first[firstAt + i] * value.firstFactor + second[secondAt + i] * value.secondFactor + value.constant;
            long mark = bottom <= 0 ? GAP : marks[band(top, bottom)];
            into[i] = mark == GAP ? block.one(i, this) : mark;
        }
    }
}

package org.jixiao.plan;

import java.math.RoundingMode;
import java.util.Arrays;

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

    @Override
    BandsCode coarser(RoundingMode mode, long to, long low, long high) {
        long[] rounded = new long[marks.length];
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int i = 0; i < marks.length; i++) {
            rounded[i] = marks[i] == GAP ? GAP : Whole.rounded(Math.multiplyExact(marks[i], to), grid(), mode);
            least = marks[i] == GAP ? least : Math.min(least, rounded[i]);
            most = marks[i] == GAP ? most : Math.max(most, rounded[i]);
        }
        return new BandsCode(value, cuts, rounded, to, least, most);
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
        block.read(value);
        long[] gaps = block.borrow();
        int length = block.length();
        Arrays.fill(gaps, 0, length, marks[0] == GAP ? -1 : 0);
        Arrays.fill(into, 0, length, level(0));
        for (int cut = 0; cut < cuts.size(); cut++) {
            long more = level(cut + 1) - level(cut);
            long turn = (marks[cut] == GAP) != (marks[cut + 1] == GAP) ? -1 : 0;
            cuts.addBeyond(cut, block, more, into, turn, gaps);
        }
        block.fail(gaps);
        block.giveBack(gaps);
    }

    private long level(int band) {
        return marks[band] == GAP ? 0 : marks[band];
    }
}

package org.jixiao.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;

/** Places between numbers at which a function changes, ascending, as fractions of whole numbers. */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never handed out
record Cuts(long[] tops, long[] bottoms, long[] above) {
    private static final Rational FARTHEST = Rational.of(1L << 60);

    /** The ends of ascending intervals that touch one another or leave gaps, each gap being an interval of its own. */
    static Cuts between(List<Interval> cells) {
        List<Edge> uppers = new ArrayList<>();
        for (Interval cell : cells.subList(0, cells.size() - 1)) {
            uppers.add(cell.upper().orElseThrow());
        }
        int number = uppers.size();
        Cuts cuts = new Cuts(new long[number], new long[number], new long[number]);
        for (int i = 0; i < number; i++) {
            Rational at = uppers.get(i).at();
            cuts.tops[i] = Whole.of(at.numerator());
            cuts.bottoms[i] = Whole.of(at.denominator());
            cuts.above[i] = uppers.get(i).closed() ? 1 : 0;
        }
        return cuts;
    }

    /** Facts below 2 to this power keep every comparison of a value with the cuts within long. */
    int bits(Quotient value) {
        int top = 0;
        int bottom = 0;
        for (int i = 0; i < tops.length; i++) {
            top = Math.max(top, Whole.bits(bottoms[i]));
            bottom = Math.max(bottom, Whole.bits(tops[i]));
        }
        return value.bits(top, bottom, Long.SIZE - 3);
    }

    /** Which of the stretches between the cuts a quotient lies in; nothing may leave the range of long. */
    int band(long top, long bottom) {
        int band = 0;
        for (int i = 0; i < tops.length; i++) {
            long beyond = top * bottoms[i] - bottom * tops[i] - above[i];
            band += (int) (~beyond >>> (Long.SIZE - 1));
        }
        return band;
    }

    int size() {
        return tops.length;
    }

    /** Adds to the marks, and turns over the gaps, of all rows of a block whose value lies beyond a cut. */
    void addBeyond(int cut, Block block, long more, long[] marks, long turn, long[] gaps) {
        long[] beyond = block.borrow();
        int length = block.length();
        beyond(block.tops(), bottoms[cut], block.bottoms(), tops[cut], above[cut], beyond, length);
        add(beyond, more, marks, length);
        if (turn != 0) {
            turn(beyond, gaps, length);
        }
        block.giveBack(beyond);
    }

    /** Fails all rows of a block whose value does not lie in a stretch. */
    void failOutside(Block block, int inside) {
        long[] beyond = block.borrow();
        int length = block.length();
        for (int cut = Math.max(0, inside - 1); cut <= inside && cut < tops.length; cut++) {
            beyond(block.tops(), bottoms[cut], block.bottoms(), tops[cut], above[cut], beyond, length);
            if (cut < inside) {
                invert(beyond, length);
            }
            block.fail(beyond);
        }
        block.giveBack(beyond);
    }

    private static void beyond(
            long[] tops, long cutBottom, long[] bottoms, long cutTop, long over, long[] into, int length) {
        for (int i = 0; i < length; i++) {
            into[i] = ~(tops[i] * cutBottom - bottoms[i] * cutTop - over >> (Long.SIZE - 1));
        }
    }

    private static void add(long[] beyond, long more, long[] marks, int length) {
        for (int i = 0; i < length; i++) {
            marks[i] += more & beyond[i];
        }
    }

    private static void turn(long[] beyond, long[] gaps, int length) {
        for (int i = 0; i < length; i++) {
            gaps[i] ^= beyond[i];
        }
    }

    private static void invert(long[] beyond, int length) {
        for (int i = 0; i < length; i++) {
            beyond[i] = ~beyond[i];
        }
    }

    /** As {@link #band}, for numbers of any size. */
    int wideBand(long top, long bottom) {
        int band = 0;
        for (int i = 0; i < tops.length; i++) {
            int order = Whole.compare(top, bottoms[i], bottom, tops[i]);
            band += order > 0 || order == 0 && above[i] == 0 ? 1 : 0;
        }
        return band;
    }

    /**
     * The part of an interval whose ends are of a size that is worth comparing with; values beyond are left to the exact tree.
     */
    static Optional<Interval> within(Interval values) {
        boolean usual = values.lower().stream().allMatch(edge -> isUsual(edge.at()))
                && values.upper().stream().allMatch(edge -> isUsual(edge.at()));
        return usual ? Optional.of(values) : values.intersect(Interval.closed(FARTHEST.negated(), FARTHEST));
    }

    private static boolean isUsual(Rational number) {
        return number.absolute().compareTo(FARTHEST) <= 0;
    }
}

package org.jixiao.report.render;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;

/** A row of labels in a picture. Each stands under its place, moved inwards at the margins; one without room is left out. */
final class LabelRow {
    private static final Rational HALF = Rational.of(1, 2);
    private static final Rational NARROW = Rational.of(7);
    private static final Rational WIDE = Rational.of(12);
    private static final Rational APART = Rational.of(8);
    private static final int FIRST_WIDE = 0x2E80;

    private final int baseline;
    private final int from;
    private final List<Interval> taken = new ArrayList<>();

    /** A row from one margin of the picture to the other. */
    LabelRow(int baseline) {
        this(baseline, 0);
    }

    /** A row that begins further right. */
    LabelRow(int baseline, int from) {
        this.baseline = baseline;
        this.from = from;
    }

    /** How wide a text of 12 pixels is, on the safe side: fonts differ from reader to reader. */
    static Rational width(String text) {
        return text.codePoints()
                .mapToObj(character -> character < FIRST_WIDE ? NARROW : WIDE)
                .reduce(Rational.ZERO, Rational::plus);
    }

    /** Whether the label was written. */
    boolean write(SvgText svg, String label, Rational at, String style) {
        Rational half = width(label).multipliedBy(HALF);
        Rational leftmost = half.plus(Rational.of(from));
        Rational rightmost = Rational.of(PlotFrame.WIDTH).minus(half);
        Rational middle = at.clamped(leftmost, rightmost.max(leftmost));
        Interval place = Interval.of(
                new Edge(middle.minus(half), true), new Edge(middle.plus(half).plus(APART), false));
        if (taken.stream().anyMatch(other -> other.intersect(place).isPresent())) {
            return false;
        }
        taken.add(place);
        svg.words("middle", style, label, SvgText.coordinate(middle), String.valueOf(baseline));
        return true;
    }
}

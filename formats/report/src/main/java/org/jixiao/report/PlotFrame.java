package org.jixiao.report;

import org.jixiao.quantity.Rational;
import org.jixiao.review.RulePlot;

/** Where values and points lie in a picture of fixed size. */
final class PlotFrame {
    static final int WIDTH = 640;
    static final int HEIGHT = 320;
    static final int LEFT = 56;
    static final int RIGHT = 616;
    static final int TOP = 52;
    static final int BOTTOM = 264;

    private final Rational from;
    private final Rational span;
    private final Rational most;

    PlotFrame(RulePlot plot) {
        this.from = plot.window().lower().orElseThrow().at();
        Rational to = plot.window().upper().orElseThrow().at();
        this.span = to.equals(from) ? Rational.ONE : to.minus(from);
        this.most = plot.most().signum() > 0 ? plot.most() : Rational.ONE;
    }

    Rational across(Rational value) {
        return value.minus(from)
                .dividedBy(span)
                .multipliedBy(RIGHT - (long) LEFT)
                .plus(Rational.of(LEFT));
    }

    Rational down(Rational points) {
        return Rational.of(BOTTOM).minus(points.dividedBy(most).multipliedBy(BOTTOM - (long) TOP));
    }

    String x(Rational value) {
        return Numbers.coordinate(across(value));
    }

    String y(Rational points) {
        return Numbers.coordinate(down(points));
    }
}

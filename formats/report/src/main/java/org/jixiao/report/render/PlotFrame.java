package org.jixiao.report.render;

import org.jixiao.quantity.Rational;
import org.jixiao.review.RulePlot;

/** Where values and points lie in a picture of fixed size. */
final class PlotFrame {
    static final int WIDTH = 640;
    static final int HEIGHT = 328;
    static final int LEFT = 56;
    static final int RIGHT = 616;
    static final int TOP = 52;
    static final int BOTTOM = 264;

    private final Rational from;
    private final Rational span;
    private final Rational least;
    private final Rational height;

    PlotFrame(RulePlot plot) {
        this.from = plot.window().lower().orElseThrow().at();
        this.span = notZero(plot.window().upper().orElseThrow().at().minus(from));
        this.least = plot.least();
        this.height = notZero(plot.most().minus(least));
    }

    private static Rational notZero(Rational size) {
        return size.signum() == 0 ? Rational.ONE : size;
    }

    Rational across(Rational value) {
        return value.minus(from)
                .dividedBy(span)
                .multipliedBy(RIGHT - (long) LEFT)
                .plus(Rational.of(LEFT));
    }

    Rational down(Rational points) {
        return Rational.of(BOTTOM).minus(points.minus(least).dividedBy(height).multipliedBy(BOTTOM - (long) TOP));
    }

    String x(Rational value) {
        return SvgText.coordinate(across(value));
    }

    String y(Rational points) {
        return SvgText.coordinate(down(points));
    }
}

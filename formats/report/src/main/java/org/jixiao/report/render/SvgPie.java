package org.jixiao.report.render;

import java.math.RoundingMode;
import java.util.stream.Collectors;
import org.jixiao.issue.Language;
import org.jixiao.quantity.Rational;
import org.jixiao.report.model.CellNumber;
import org.jixiao.report.model.Drawing;
import org.jixiao.report.model.Drawing.Slice;

/**
 * Draws a pie from 12 o'clock on, with a line of the legend for each part. Angles are the one thing here that is not exact:
 * they place lines to a tenth of a pixel, in arithmetic that is the same on every machine.
 */
final class SvgPie {
    private static final int WIDTH = 640;
    private static final int RADIUS = 120;
    private static final int CENTRE_X = 160;
    private static final int CENTRE_Y = 172;
    private static final int LEGEND = 312;
    private static final int LINE = 22;
    private static final int LEAST_HEIGHT = CENTRE_Y + RADIUS + 16;
    private static final int LONGEST_NAME = 16;
    private static final Rational LEAST_LABELLED = Rational.of(6, 100);

    private final Drawing.Pie chart;
    private final SvgDrawing settings;
    private final SvgText svg;
    private final int left;

    SvgPie(Drawing.Pie chart, SvgDrawing settings) {
        this.chart = chart;
        this.settings = settings;
        this.svg = new SvgText(settings);
        this.left = margin();
    }

    /** How far everything moves to the right, so that pie and legend stand in the middle together. */
    private int margin() {
        Rational widest = chart.slices().stream()
                .map(slice -> LabelRow.width(legend(slice)))
                .reduce(Rational.ZERO, Rational::max);
        Rational room = Rational.of(WIDTH - LEGEND - 18 - (CENTRE_X - RADIUS)).minus(widest);
        return room.signum() <= 0
                ? 0
                : room.dividedBy(Rational.of(2))
                        .toBigDecimal(0, RoundingMode.DOWN)
                        .intValue();
    }

    String draw() {
        int height = Math.max(LEAST_HEIGHT, 56 + chart.slices().size() * LINE);
        svg.begin(WIDTH, height, chart.title(), description());
        svg.heading(chart.title(), 16);
        Rational before = Rational.ZERO;
        for (int i = 0; i < chart.slices().size(); i++) {
            Rational share = chart.slices().get(i).value().dividedBy(chart.whole());
            slice(before, share, i);
            before = before.plus(share);
        }
        before = Rational.ZERO;
        for (int i = 0; i < chart.slices().size(); i++) {
            Rational share = chart.slices().get(i).value().dividedBy(chart.whole());
            label(before, share, i);
            before = before.plus(share);
        }
        int y = Math.max(60, (height + 24 - chart.slices().size() * LINE) / 2 + 12);
        for (int i = 0; i < chart.slices().size(); i++) {
            legend(chart.slices().get(i), i, y + i * LINE);
        }
        return svg.end();
    }

    private void slice(Rational before, Rational share, int index) {
        if (share.signum() == 0) {
            return;
        }
        if (share.equals(Rational.ONE)) {
            svg.empty(
                    "circle",
                    "class",
                    "slice",
                    "fill",
                    Palette.colour(index),
                    "cx",
                    String.valueOf(left + CENTRE_X),
                    "cy",
                    String.valueOf(CENTRE_Y),
                    "r",
                    String.valueOf(RADIUS));
            return;
        }
        String large = share.compareTo(Rational.of(1, 2)) > 0 ? "1" : "0";
        svg.empty(
                "path",
                "class",
                "slice",
                "fill",
                Palette.colour(index),
                "d",
                "M" + (left + CENTRE_X) + " " + CENTRE_Y + "L" + place(before, RADIUS) + "A" + RADIUS + " " + RADIUS
                        + " 0 " + large + " 1 " + place(before.plus(share), RADIUS) + "Z");
    }

    private void label(Rational before, Rational share, int index) {
        if (share.compareTo(LEAST_LABELLED) < 0) {
            return;
        }
        Rational middle = before.plus(share.dividedBy(Rational.of(2)));
        int radius = share.equals(Rational.ONE) ? 0 : RADIUS * 2 / 3;
        svg.words(
                "middle",
                "inside",
                chart.share(chart.slices().get(index)).toString(),
                across(middle, radius),
                down(middle, radius, 4));
    }

    private void legend(Slice slice, int index, int y) {
        svg.legend(Palette.colour(index), legend(slice), Rational.of(left + LEGEND), y);
    }

    private String legend(Slice slice) {
        return SvgText.shortened(slice.name(), LONGEST_NAME) + " " + value(slice);
    }

    private String value(Slice slice) {
        return CellNumber.marked(slice.value()) + chart.unit().symbol() + " (" + chart.share(slice) + ")";
    }

    private String description() {
        return chart.slices().stream()
                .map(slice -> slice.name() + " " + value(slice))
                .collect(Collectors.joining(settings.language() == Language.ZH ? "；" : "; "));
    }

    // --- where a share of the way round lies
    // ---------------------------------------------------------------------------

    private String place(Rational turn, int radius) {
        return across(turn, radius) + " " + down(turn, radius, 0);
    }

    private String across(Rational turn, int radius) {
        return tenth(left + CENTRE_X + radius * StrictMath.sin(angle(turn)));
    }

    private static String down(Rational turn, int radius, int more) {
        return tenth(CENTRE_Y + more - radius * StrictMath.cos(angle(turn)));
    }

    private static double angle(Rational turn) {
        return 2 * Math.PI * turn.toBigDecimal(12, RoundingMode.HALF_UP).doubleValue();
    }

    private static String tenth(double value) {
        return SvgText.coordinate(Rational.of(Math.round(value * 10), 10));
    }
}

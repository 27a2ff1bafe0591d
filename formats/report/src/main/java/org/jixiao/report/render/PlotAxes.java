package org.jixiao.report.render;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jixiao.quantity.Rational;
import org.jixiao.report.model.CellNumber;
import org.jixiao.review.RulePlot;

/** Draws the axes of a picture: a line for each level of points, and a tick for each threshold that there is room for. */
final class PlotAxes {
    private static final Rational CLOSEST_POINTS = Rational.of(15);
    private static final int TICK = 5;
    private static final int LABELS = PlotFrame.BOTTOM + 20;

    private final RulePlot plot;
    private final PlotFrame frame;
    private final SvgText svg;

    PlotAxes(RulePlot plot, PlotFrame frame, SvgText svg) {
        this.plot = plot;
        this.frame = frame;
        this.svg = svg;
    }

    void draw(String points) {
        pointTicks().forEach(this::level);
        svg.empty(
                "path",
                "class",
                "axis",
                "d",
                "M" + PlotFrame.LEFT + " " + (PlotFrame.TOP - 8) + "V" + PlotFrame.BOTTOM + "H" + PlotFrame.RIGHT);
        LabelRow labels = new LabelRow(LABELS);
        valueTicks().forEach(value -> tick(value, labels));
        beside(points, Rational.of(PlotFrame.TOP - 12L), "label");
    }

    private void level(Rational points) {
        svg.empty(
                "line",
                "class",
                "grid",
                "x1",
                String.valueOf(PlotFrame.LEFT),
                "x2",
                String.valueOf(PlotFrame.RIGHT),
                "y1",
                frame.y(points),
                "y2",
                frame.y(points));
        beside(CellNumber.marked(points), frame.down(points).plus(Rational.of(4)), "tick");
    }

    private void beside(String label, Rational baseline, String style) {
        svg.words("end", style, label, String.valueOf(PlotFrame.LEFT - 8), SvgText.coordinate(baseline));
    }

    /** The lowest and the highest level first; levels too close to these are left out. */
    private List<Rational> pointTicks() {
        TreeSet<Rational> levels = new TreeSet<>();
        plot.lines().stream()
                .filter(line -> line.places().size() <= 2)
                .forEach(line -> line.places().forEach(place -> levels.add(place.points())));
        List<Rational> ticks = new ArrayList<>(List.of(plot.most()));
        List<Rational> wanted = new ArrayList<>(List.of(plot.least(), Rational.ZERO));
        wanted.addAll(levels);
        for (Rational level : wanted) {
            if (ticks.stream().allMatch(tick -> apart(frame.down(tick), frame.down(level)))) {
                ticks.add(level);
            }
        }
        return ticks;
    }

    private static boolean apart(Rational one, Rational other) {
        return one.minus(other).absolute().compareTo(CLOSEST_POINTS) >= 0;
    }

    private void tick(Rational value, LabelRow labels) {
        String label = CellNumber.marked(value) + plot.unit().symbol();
        if (labels.write(svg, label, frame.across(value), "tick")) {
            String x = frame.x(value);
            svg.empty(
                    "line",
                    "class",
                    "axis",
                    "x1",
                    x,
                    "x2",
                    x,
                    "y1",
                    String.valueOf(PlotFrame.BOTTOM),
                    "y2",
                    String.valueOf(PlotFrame.BOTTOM + TICK));
        }
    }

    /** The outermost thresholds first, then those between them, last the ends of the window. */
    private List<Rational> valueTicks() {
        List<Rational> thresholds = plot.markers().stream()
                .filter(marker -> marker.mark() == RulePlot.Mark.THRESHOLD)
                .map(RulePlot.Marker::value)
                .toList();
        List<Rational> ticks = new ArrayList<>();
        if (!thresholds.isEmpty()) {
            ticks.add(thresholds.get(0));
            ticks.add(thresholds.get(thresholds.size() - 1));
        }
        ticks.addAll(thresholds);
        ticks.add(plot.window().lower().orElseThrow().at());
        ticks.add(plot.window().upper().orElseThrow().at());
        return ticks.stream().distinct().toList();
    }
}

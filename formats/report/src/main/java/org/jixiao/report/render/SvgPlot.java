package org.jixiao.report.render;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.issue.Language;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.report.model.CellNumber;
import org.jixiao.report.model.Drawing;
import org.jixiao.review.RulePlot;

/**
 * A picture of a rule as SVG text: points against value. A filled dot is an end that belongs to a line, a hollow one an end
 * that does not; values without a rule are hatched, values that two bands claim are dashed; the target and the actual value
 * are marked.
 */
final class SvgPlot {
    private static final int MOST_LINES_WITH_LARGE_DOTS = 20;
    private static final Rational NARROWEST_GAP = Rational.of(3);
    private static final int GAP_LABELS = PlotFrame.TOP - 12;
    private static final int TARGET_LABEL = PlotFrame.BOTTOM + 38;
    private static final int ACTUAL_LABEL = PlotFrame.BOTTOM + 54;

    private final RulePlot plot;
    private final String title;
    private final Language language;
    private final String hatch;
    private final PlotFrame frame;
    private final String radius;
    private final SvgText svg;

    SvgPlot(Drawing.RuleCurve curve, SvgDrawing settings, String id) {
        this.plot = curve.plot();
        this.title = curve.title();
        this.language = settings.language();
        this.hatch = "hatch" + id;
        this.frame = new PlotFrame(plot);
        this.radius = plot.lines().size() > MOST_LINES_WITH_LARGE_DOTS ? "2.5" : "4";
        this.svg = new SvgText(settings);
        svg.begin(PlotFrame.WIDTH, PlotFrame.HEIGHT, title, description());
    }

    private String say(String chinese, String english) {
        return language == Language.ZH ? chinese : english;
    }

    private String value(Rational value) {
        return CellNumber.marked(value) + plot.unit().symbol();
    }

    /** The whole picture. */
    String draw() {
        svg.open("defs")
                .open("pattern", "id", hatch, "width", "8", "height", "8", "patternUnits", "userSpaceOnUse")
                .empty("path", "d", "M0 8L8 0", "stroke", "#e0a29e")
                .close("pattern")
                .close("defs");
        svg.heading(title, PlotFrame.LEFT);
        LabelRow gapLabels = new LabelRow(GAP_LABELS, PlotFrame.LEFT);
        plot.gaps().forEach(gap -> gap(gap, gapLabels));
        new PlotAxes(plot, frame, svg).draw(say("得分", "points"));
        plot.lines().forEach(this::line);
        plot.lines().forEach(this::ends);
        plot.markers().forEach(this::marker);
        return svg.end();
    }

    /** The picture in words, for readers that cannot see it. */
    private String description() {
        return plot.lines().stream().map(this::sentence).collect(Collectors.joining(say("；", "; ")))
                + plot.gaps().stream()
                        .map(gap -> say("；未规定：", "; nothing is said for ") + gap.text(plot.unit()))
                        .collect(Collectors.joining());
    }

    private String sentence(RulePlot.Line line) {
        RulePlot.Place first = line.places().get(0);
        RulePlot.Place last = line.places().get(line.places().size() - 1);
        Interval values = first.value().equals(last.value())
                ? Interval.point(first.value())
                : Interval.of(
                        new Edge(first.value(), line.start() != RulePlot.End.OPEN),
                        new Edge(last.value(), line.end() != RulePlot.End.OPEN));
        String points = first.points().equals(last.points())
                ? CellNumber.marked(first.points())
                : CellNumber.marked(first.points()) + "–" + CellNumber.marked(last.points());
        return values.text(plot.unit()) + say("得", ": ") + points + say("分", "");
    }

    /** A single value is hatched as widely as can be seen, and named. */
    private void gap(Interval gap, LabelRow labels) {
        Rational from = frame.across(gap.lower().orElseThrow().at());
        Rational to = frame.across(gap.upper().orElseThrow().at());
        Rational middle = from.plus(to).dividedBy(Rational.of(2));
        Rational width = to.minus(from).max(NARROWEST_GAP);
        svg.empty(
                "rect",
                "class",
                "gap",
                "fill",
                "url(#" + hatch + ")",
                "x",
                SvgText.coordinate(middle.minus(width.dividedBy(Rational.of(2)))),
                "y",
                String.valueOf(PlotFrame.TOP),
                "width",
                SvgText.coordinate(width),
                "height",
                String.valueOf(PlotFrame.BOTTOM - PlotFrame.TOP));
        String what = gap.isPoint() ? value(gap.lower().orElseThrow().at()) + say("", ": ") : "";
        labels.write(svg, what + say("未规定", "nothing said"), middle, "missing");
    }

    private void line(RulePlot.Line line) {
        if (line.places().size() > 1) {
            String places = line.places().stream()
                    .map(place -> frame.x(place.value()) + "," + frame.y(place.points()))
                    .collect(Collectors.joining(" "));
            svg.empty("polyline", "class", line.ambiguous() ? "line ambiguous" : "line", "points", places);
        }
    }

    private void ends(RulePlot.Line line) {
        dot(line.places().get(0), line.start());
        if (line.places().size() > 1) {
            dot(line.places().get(line.places().size() - 1), line.end());
        }
    }

    private void dot(RulePlot.Place place, RulePlot.End end) {
        if (end != RulePlot.End.CONTINUES) {
            String kind = end == RulePlot.End.CLOSED ? "closed" : "open";
            svg.empty(
                    "circle", "class", kind, "cx", frame.x(place.value()), "cy", frame.y(place.points()), "r", radius);
        }
    }

    private void marker(RulePlot.Marker marker) {
        switch (marker.mark()) {
            case TARGET -> target(marker.value());
            case ACTUAL -> actual(marker.value(), marker.points());
            case THRESHOLD -> {
                // its label stands on the axis
            }
        }
    }

    private void target(Rational value) {
        String x = frame.x(value);
        svg.empty(
                "line",
                "class",
                "target",
                "x1",
                x,
                "x2",
                x,
                "y1",
                String.valueOf(PlotFrame.TOP - 8),
                "y2",
                String.valueOf(PlotFrame.BOTTOM));
        new LabelRow(TARGET_LABEL).write(svg, say("目标 ", "target ") + value(value), frame.across(value), "label");
    }

    private void actual(Rational value, Optional<Rational> points) {
        String label = say("实际 ", "actual ")
                + value(value)
                + points.map(it -> " → " + CellNumber.marked(it) + say("分", "")).orElse("");
        Rational x = frame.across(value);
        Rational y = points.map(frame::down).orElse(Rational.of(PlotFrame.BOTTOM));
        svg.empty(
                "path",
                "class",
                "actual",
                "transform",
                "translate(" + SvgText.coordinate(x) + " " + SvgText.coordinate(y) + ")",
                "d",
                "M0 -7L7 0L0 7L-7 0Z");
        new LabelRow(ACTUAL_LABEL).write(svg, label, x, "label");
    }
}

package org.jixiao.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.RuleLeaf;

/**
 * The data of a picture of one rule: points against value. All numbers are exact; whoever draws decides on size, colour and
 * rounding.
 *
 * @param title the indicator's name
 * @param unit the unit of the values
 * @param window the values that are shown, closed at both ends
 * @param least the points at the bottom: 0, or the fewest that are shown where these are below 0
 * @param most the points at the top: those of the row, or the most that are shown
 * @param lines what the values earn, ascending; lines of overlapping bands lie side by side
 * @param gaps the values in the window that no band covers
 * @param markers the thresholds, the target and the actual value, as far as they lie in the window
 */
public record RulePlot(
        String title,
        Unit unit,
        Interval window,
        Rational least,
        Rational most,
        List<Line> lines,
        List<Interval> gaps,
        List<Marker> markers) {
    /**
     * Copies the lists.
     *
     * @param title the indicator's name
     * @param unit the unit of the values
     * @param window the values that are shown
     * @param least the points at the bottom
     * @param most the points at the top
     * @param lines what the values earn
     * @param gaps the values that no band covers
     * @param markers the thresholds, the target and the actual value
     */
    public RulePlot {
        lines = List.copyOf(lines);
        gaps = List.copyOf(gaps);
        markers = List.copyOf(markers);
    }

    /** What an end of a line is. */
    public enum End {
        /** The value itself earns these points. */
        CLOSED,
        /** The value itself earns others; only its neighbours earn these. */
        OPEN,
        /** The line goes on, beyond the window or as the next line. */
        CONTINUES
    }

    /**
     * A place in the picture.
     *
     * @param value the value
     * @param points the points it earns, or would earn at an open end
     */
    public record Place(Rational value, Rational points) {}

    /**
     * A line through places; a single place where a band holds one value.
     *
     * @param places the places, ascending by value; more than two where the line is curved
     * @param start what its lower end is
     * @param end what its upper end is
     * @param ambiguous whether another band claims the same values
     */
    public record Line(List<Place> places, End start, End end, boolean ambiguous) {
        /**
         * Copies the places.
         *
         * @param places the places, ascending by value
         * @param start what its lower end is
         * @param end what its upper end is
         * @param ambiguous whether another band claims the same values
         */
        public Line {
            places = List.copyOf(places);
        }
    }

    /** What a marker marks. */
    public enum Mark {
        /** A value at which the rule changes. */
        THRESHOLD,
        /** The row's target. */
        TARGET,
        /** The value that was reached. */
        ACTUAL
    }

    /**
     * A value that is marked.
     *
     * @param mark what it is
     * @param value the value
     * @param points what it earns, or nothing where that cannot be told
     */
    public record Marker(Mark mark, Rational value, Optional<Rational> points) {}

    /**
     * The picture of a row's rule, without an actual value.
     *
     * @param rubric the rubric
     * @param indicatorId the indicator's id
     * @return the data
     * @throws IllegalArgumentException if there is no such indicator, or its rule is no function of its measure alone
     */
    public static RulePlot of(Rubric rubric, String indicatorId) {
        return of(rubric, indicatorId, Optional.empty());
    }

    /**
     * The picture of a row's rule with the value that was reached.
     *
     * @param rubric the rubric
     * @param indicatorId the indicator's id
     * @param actual the value, in any unit of the measure's kind
     * @return the data
     * @throws IllegalArgumentException if there is no such indicator, its rule is no function of its measure alone, or the
     *     value is of another kind
     */
    public static RulePlot of(Rubric rubric, String indicatorId, Quantity actual) {
        return of(rubric, indicatorId, Optional.of(actual));
    }

    private static RulePlot of(Rubric rubric, String indicatorId, Optional<Quantity> actual) {
        RowAnswers answers = RowAnswers.of(rubric, indicatorId);
        Indicator indicator = rubric.indicator(indicatorId);
        RuleLeaf leaf = answers.leaf();
        Optional<Rational> target = indicator
                .target()
                .map(it -> it.value())
                .filter(Formula.Constant.class::isInstance)
                .map(it -> ((Formula.Constant) it).quantity())
                .filter(it -> it.unit().convertsTo(answers.unit()))
                .map(it -> it.in(answers.unit()));
        Optional<Rational> reached = actual.map(it -> it.in(answers.unit()));
        PlotWindow window = PlotWindow.of(leaf, target, reached);
        List<Marker> markers = new ArrayList<>();
        window.edges().forEach(edge -> markers.add(marker(Mark.THRESHOLD, edge, answers)));
        target.ifPresent(value -> markers.add(marker(Mark.TARGET, value, answers)));
        reached.ifPresent(value -> markers.add(marker(Mark.ACTUAL, value, answers)));
        PlotLines lines = new PlotLines(window.values(), leaf.domain());
        lines.add(leaf.pieces());
        return new RulePlot(
                indicator.name(),
                answers.unit(),
                window.values(),
                lines.least(),
                indicator.points().max(lines.most()),
                lines.lines(),
                leaf.gaps().stream()
                        .flatMap(gap -> gap.intersect(window.values()).stream())
                        .toList(),
                markers);
    }

    private static Marker marker(Mark mark, Rational value, RowAnswers answers) {
        return new Marker(mark, value, answers.points(new Quantity(value, answers.unit())));
    }
}

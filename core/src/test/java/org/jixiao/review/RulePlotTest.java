package org.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.review.RulePlot.End.CONTINUES;
import static org.jixiao.rule.Rules.atLeast;
import static org.jixiao.rule.Rules.atMost;
import static org.jixiao.rule.Rules.exactly;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.percentagePoints;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.reverse;
import static org.jixiao.rule.Rules.zero;

import java.util.List;
import java.util.Optional;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Measure;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.Mark;
import org.jixiao.rule.Range;
import org.jixiao.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulePlotTest {
    private static Rubric rubric(Rule rule, Domain domain) {
        return Rubric.named("表")
                .indicator(
                        "率",
                        5,
                        i -> i.id("rate")
                                .measuredBy(
                                        Measure.named("rate", "率", Unit.PERCENT).withDomain(domain))
                                .target(Comparison.AT_MOST, percent(50))
                                .scoredBy(rule))
                .build();
    }

    private static List<String> lines(RulePlot plot) {
        return plot.lines().stream()
                .map(line -> line.start() + " " + line.places().get(0).value() + " → "
                        + line.places().get(line.places().size() - 1).value() + " " + line.end() + ": "
                        + line.places().get(0).points() + (line.ambiguous() ? " ?" : ""))
                .toList();
    }

    @Test
    void bands_are_level_lines_with_open_and_closed_ends() {
        RulePlot plot = RulePlot.of(
                rubric(
                        atLeast(percent(95), points(5))
                                .atLeast(percent(85), points(3))
                                .otherwise(zero()),
                        Domain.between(0, 100)),
                "rate",
                percent(93));
        assertThat(plot.title()).isEqualTo("率");
        assertThat(plot.window()).isEqualTo(Interval.closed(Rational.of(45), Rational.HUNDRED));
        assertThat(plot.most()).isEqualTo(Rational.of(5));
        assertThat(lines(plot))
                .containsExactly("CONTINUES 45 → 85 OPEN: 0", "CLOSED 85 → 95 OPEN: 3", "CLOSED 95 → 100 CLOSED: 5");
        assertThat(plot.markers())
                .containsExactly(
                        new RulePlot.Marker(RulePlot.Mark.THRESHOLD, Rational.of(85), Optional.of(Rational.of(3))),
                        new RulePlot.Marker(RulePlot.Mark.THRESHOLD, Rational.of(95), Optional.of(Rational.of(5))),
                        new RulePlot.Marker(RulePlot.Mark.TARGET, Rational.of(50), Optional.of(Rational.ZERO)),
                        new RulePlot.Marker(RulePlot.Mark.ACTUAL, Rational.of(93), Optional.of(Rational.of(3))));
        assertThat(plot.gaps()).isEmpty();
    }

    @Test
    void a_single_value_is_a_dot_and_a_gap_stays_empty() {
        RulePlot plot = RulePlot.of(
                rubric(
                        exactly(percent(0), points(3))
                                .atMost(percent(10), points(2))
                                .in(Range.upTo(percent(20), percent(30)), points(1)),
                        Domain.NOT_NEGATIVE),
                "rate");
        assertThat(lines(plot))
                .containsExactly("CLOSED 0 → 0 CLOSED: 3", "OPEN 0 → 10 CLOSED: 2", "OPEN 20 → 30 CLOSED: 1");
        assertThat(plot.gaps()).extracting(Interval::toString).containsExactly("(10, 20]", "(30, 60]");
    }

    @Test
    void a_staircase_is_drawn_step_by_step() {
        RulePlot whole = RulePlot.of(
                rubric(
                        atMost(percent(10))
                                .earns(full())
                                .loses(points(2))
                                .forEach(percentagePoints(10))
                                .downTo(zero()),
                        Domain.NOT_NEGATIVE),
                "rate");
        assertThat(lines(whole))
                .containsExactly(
                        "CONTINUES 5 → 10 CONTINUES: 5",
                        "CONTINUES 10 → 20 OPEN: 5",
                        "CLOSED 20 → 30 OPEN: 3",
                        "CLOSED 30 → 40 OPEN: 1",
                        "CLOSED 40 → 55 CONTINUES: 0");
    }

    @Test
    void the_floor_that_a_staircase_comes_down_to_is_no_threshold_of_its_own() {
        RulePlot plot = RulePlot.of(
                rubric(
                        atMost(percent(10))
                                .earns(full())
                                .loses(points(1))
                                .forEach(percentagePoints(1))
                                .downTo(zero()),
                        Domain.NOT_NEGATIVE),
                "rate");
        assertThat(plot.markers())
                .filteredOn(marker -> marker.mark() == RulePlot.Mark.THRESHOLD)
                .extracting(marker -> marker.value().toString())
                .containsExactly("10", "11", "12", "13", "14", "15");
        assertThat(plot.window()).hasToString("[5, 55]"); // the target of 50 is shown too
    }

    @ParameterizedTest
    @CsvSource({
        "0, 100, '[5, 55]'", // thresholds at 10 and 50: a fifth of 40 more, to the next multiple of 5
        "20, 100, '[40, 60]'", // one threshold, at 50
        "49, 52, '[49, 52]'"
    })
    void the_window_shows_no_more_than_occurs_and_ends_at_round_numbers(long from, long to, String window) {
        Rule bands =
                atLeast(percent(50), points(5)).atLeast(percent(10), points(3)).otherwise(zero());
        assertThat(RulePlot.of(rubric(bands, Domain.between(from, to)), "rate").window())
                .hasToString(window);
    }

    @Test
    void whole_numbers_are_single_dots_as_long_as_they_are_few() {
        Rule rule = atMost(percent(48))
                .earns(full())
                .loses(points(2))
                .forEach(percentagePoints(1))
                .downTo(zero());
        Domain whole = new Domain(Interval.closed(Rational.ZERO, Rational.HUNDRED), 0);
        assertThat(lines(RulePlot.of(rubric(rule, whole), "rate")))
                .containsExactly(
                        "CLOSED 47 → 47 CLOSED: 5",
                        "CLOSED 48 → 48 CLOSED: 5",
                        "CLOSED 49 → 49 CLOSED: 3",
                        "CLOSED 50 → 50 CLOSED: 1",
                        "CLOSED 51 → 51 CLOSED: 0",
                        "CLOSED 52 → 52 CLOSED: 0");
        Rule wide =
                atLeast(percent(90), points(5)).atLeast(percent(10), points(3)).otherwise(zero());
        assertThat(lines(RulePlot.of(rubric(wide, whole), "rate")))
                .containsExactly("CLOSED 0 → 9 CLOSED: 0", "CLOSED 10 → 89 CLOSED: 3", "CLOSED 90 → 100 CLOSED: 5");
    }

    @Test
    void points_below_zero_lie_in_the_picture() {
        RulePlot plot = RulePlot.of(
                rubric(
                        atMost(percent(50), points(5))
                                .above(percent(50), new Mark(Rational.of(-2), Rational.ZERO))
                                .malusUpTo(points(2)),
                        Domain.between(0, 100)),
                "rate");
        assertThat(plot.least()).isEqualTo(Rational.of(-2));
        assertThat(plot.most()).isEqualTo(Rational.of(5));
    }

    @Test
    void overlapping_bands_lie_side_by_side() {
        RulePlot plot = RulePlot.of(
                rubric(
                        atLeast(percent(60), points(5)).in(Range.closed(percent(0), percent(80)), points(2)),
                        Domain.between(0, 100)),
                "rate");
        assertThat(lines(plot))
                .containsExactly(
                        "CLOSED 0 → 60 OPEN: 2",
                        "CLOSED 60 → 80 CLOSED: 5 ?",
                        "CLOSED 60 → 80 CLOSED: 2 ?",
                        "OPEN 80 → 90 CONTINUES: 5");
    }

    @Test
    void a_curve_has_places_on_the_way() {
        RulePlot plot = RulePlot.of(rubric(reverse(), Domain.NOT_NEGATIVE), "rate", percent(100));
        assertThat(plot.lines()).extracting(RulePlot.Line::start).containsExactly(CONTINUES, CONTINUES);
        assertThat(plot.lines()).extracting(RulePlot.Line::end).containsExactly(CONTINUES, CONTINUES);
        RulePlot.Line curve = plot.lines().get(1);
        assertThat(curve.places())
                .hasSize(25)
                .allSatisfy(place ->
                        assertThat(place.points().multipliedBy(place.value())).isEqualTo(Rational.of(250)));
    }
}

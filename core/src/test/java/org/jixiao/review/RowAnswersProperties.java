package org.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.IndicatorBuilder;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.RubricBuilder;
import org.jixiao.rubric.Target;
import org.jixiao.rule.Outcome;
import org.jixiao.rule.Shape;
import org.jixiao.scoring.Scorer;
import org.jixiao.testing.RuleArbitraries;

/** Every answer is checked against scoring itself on a grid of values. */
class RowAnswersProperties {
    private static final long FROM = -80;
    private static final long TO = 280;

    @Provide
    Arbitrary<RuleArbitraries.Stated> rules() {
        return new RuleArbitraries().overOneNumber();
    }

    private static Rubric rubric(RuleArbitraries.Stated stated) {
        return new RubricBuilder()
                .name("r")
                .statedPoints(stated.row().points())
                .addPart(new IndicatorBuilder()
                        .id("row")
                        .name("row")
                        .points(stated.row().points())
                        .measure(stated.row().measure())
                        .target(new Target(
                                org.jixiao.quantity.Comparison.AT_LEAST,
                                java.util.Objects.requireNonNull(stated.row().target())))
                        .rule(stated.rule())
                        .build())
                .build();
    }

    /** A grid of halves, and every edge of the rule with a value close to it on each side. */
    private static List<Rational> grid(RowAnswers answers) {
        java.util.TreeSet<Rational> grid = new java.util.TreeSet<>();
        for (long n = FROM; n <= TO; n++) {
            grid.add(Rational.of(n, 2));
        }
        for (BoundaryCase edge : answers.boundaryCases()) {
            Rational at = edge.value().in(answers.unit());
            grid.add(at);
            grid.add(at.plus(Rational.of(1, 1000)));
            grid.add(at.minus(Rational.of(1, 1000)));
        }
        return grid.stream()
                .filter(answers.domain()::contains)
                .filter(value -> !isContested(answers, value))
                .toList();
    }

    /** Whether several bands claim the value and others beside it; scoring takes what they agree on, answers leave it out. */
    private static boolean isContested(RowAnswers answers, Rational value) {
        return answers.leaf()
                .function()
                .pieceAt(value)
                .filter(piece -> piece.shape() instanceof Shape.Ambiguous)
                .filter(piece -> !piece.values().isPoint())
                .isPresent();
    }

    private static Optional<Rational> exact(Scorer scorer, Quantity value) {
        Facts facts =
                Facts.builder().put("value", new Observation.Measured(value)).build();
        Outcome outcome = scorer.rule("row").evaluate(facts).outcome();
        if (outcome instanceof Outcome.Open open
                && open.kind() == Outcome.Kind.AMBIGUOUS
                && open.least().equals(open.most())) {
            return Optional.of(open.least()); // bands that differ only beyond the points of the row
        }
        return outcome instanceof Outcome.Scored scored ? Optional.of(scored.points()) : Optional.empty();
    }

    private static boolean contains(List<Interval> intervals, Rational value) {
        return intervals.stream().anyMatch(interval -> interval.contains(value));
    }

    @Property(tries = 400, seed = "20240604", edgeCases = EdgeCasesMode.NONE)
    void the_values_that_earn_points_are_those_that_scoring_gives_them(@ForAll("rules") RuleArbitraries.Stated stated) {
        Rubric rubric = rubric(stated);
        Optional<RowAnswers> found = RowAnswers.find(rubric, "row");
        if (found.isEmpty()) {
            return; // a step of no size and the like
        }
        RowAnswers answers = found.get();
        Scorer scorer = Scorer.of(rubric);
        Rational half = stated.row().points().dividedBy(Rational.of(2));
        List<Interval> exactly = answers.valuesEarning(half);
        List<Interval> atLeast = answers.valuesEarning(Interval.atLeast(half));
        List<Interval> shown =
                answers.valuesShowing(rubric.rounding().rounding().apply(half));
        for (Rational value : grid(answers)) {
            Quantity quantity = new Quantity(value, answers.unit());
            Optional<Rational> points = exact(scorer, quantity);
            assertThat(answers.points(quantity)).as("points at %s", value).isEqualTo(points);
            assertThat(contains(exactly, value)).as("exactly at %s", value).isEqualTo(points.equals(Optional.of(half)));
            assertThat(contains(atLeast, value))
                    .as("at least at %s", value)
                    .isEqualTo(points.filter(it -> it.compareTo(half) >= 0).isPresent());
            assertThat(contains(shown, value))
                    .as("shown at %s", value)
                    .isEqualTo(points.map(rubric.rounding().rounding()::apply)
                            .filter(rubric.rounding().rounding().apply(half)::equals)
                            .isPresent());
        }
    }

    @Property(tries = 300, seed = "20240605", edgeCases = EdgeCasesMode.NONE)
    void no_smaller_change_reaches_the_points(@ForAll("rules") RuleArbitraries.Stated stated) {
        Rubric rubric = rubric(stated);
        Optional<RowAnswers> found = RowAnswers.find(rubric, "row");
        if (found.isEmpty()) {
            return;
        }
        RowAnswers answers = found.get();
        Rational wanted = stated.row().points().multipliedBy(Rational.of(2, 3));
        for (long n = FROM; n <= TO; n += 40) {
            Rational from = Rational.of(n, 2);
            Optional<Improvement> change = answers.leastChange(new Quantity(from, answers.unit()), wanted);
            Optional<Rational> nearest = grid(answers).stream()
                    .filter(value -> answers.points(new Quantity(value, answers.unit()))
                            .filter(points -> points.compareTo(wanted) >= 0)
                            .isPresent())
                    .map(value -> value.minus(from).absolute())
                    .reduce(Rational::min);
            nearest.ifPresent(
                    distance -> assertThat(change.orElseThrow().distance()).isLessThanOrEqualTo(distance));
            change.filter(Improvement::reached)
                    .ifPresent(it -> assertThat(answers.points(new Quantity(it.to(), answers.unit())))
                            .hasValueSatisfying(points -> {
                                assertThat(points).isEqualTo(it.points());
                                assertThat(points).isGreaterThanOrEqualTo(wanted);
                            }));
        }
    }
}

package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.issue.Severity;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Measure;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.testing.FactArbitraries;
import org.jixiao.testing.NumberArbitraries;
import org.jixiao.testing.RuleArbitraries;
import org.jixiao.testing.RuleArbitraries.Stated;

/** Laws of the normal form and of the rules over one number. */
class ScoreFunctionProperties {
    private static final Rational NEAR = Rational.of(1, 1000);

    /** A rule over one number with values on its edges, beside them, and anywhere. */
    record Case(Stated stated, List<Rational> values, Rational a, Rational b, long seed) {
        ResolvedRule resolved() {
            ResolvedRule resolved = ResolvedRule.of(stated.rule(), stated.row());
            Assume.that(resolved.issues().stream().noneMatch(issue -> issue.severity() == Severity.FATAL));
            return resolved;
        }

        ScoreFunction function() {
            Optional<ScoreFunction> function = resolved().function();
            Assume.that(function.isPresent());
            return function.orElseThrow();
        }

        /** Also the ends of all pieces, and values beside them. */
        List<Rational> valuesFor(ScoreFunction function) {
            List<Rational> all = new ArrayList<>(values);
            for (ScoreFunction.Piece piece : function.pieces()) {
                for (Edge edge : edges(piece.values())) {
                    all.addAll(
                            List.of(edge.at(), edge.at().plus(NEAR), edge.at().minus(NEAR)));
                }
            }
            return all;
        }

        Rational low() {
            return a.min(b);
        }

        Rational high() {
            return a.max(b);
        }
    }

    private static List<Edge> edges(Interval interval) {
        List<Edge> edges = new ArrayList<>();
        interval.lower().ifPresent(edges::add);
        interval.upper().ifPresent(edges::add);
        return edges;
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Rational> points =
                Arbitraries.of("0", "1", "5/3", "2.5", "4", "10").map(Rational::parse);
        return new RuleArbitraries().overOneNumber().flatMap(stated -> {
            List<Rational> edges = new FactArbitraries(stated.rule(), stated.row())
                    .edges().stream()
                            .filter(edge -> edge.unit().convertsTo(Unit.PERCENT))
                            .map(edge -> edge.in(Unit.PERCENT))
                            .toList();
            Arbitrary<Rational> values = edges.isEmpty()
                    ? NumberArbitraries.thresholds()
                    : Arbitraries.oneOf(List.of(
                            Arbitraries.of(edges),
                            Arbitraries.of(edges).map(NEAR::plus),
                            Arbitraries.of(edges).map(edge -> edge.minus(NEAR)),
                            NumberArbitraries.thresholds()));
            return Combinators.combine(values.list().ofSize(8), points, points, Arbitraries.longs())
                    .as((list, a, b, seed) -> new Case(stated, list, a, b, seed));
        });
    }

    /** The points of a value, or nothing where it is uncovered or bands that hold it disagree. */
    private static Optional<Rational> at(ScoreFunction function, Rational value) {
        return function.pieceAt(value)
                .map(ScoreFunction.Piece::shape)
                .filter(shape -> !(shape instanceof Shape.Ambiguous))
                .map(shape -> shape.at(value));
    }

    private static Outcome outcome(ResolvedRule rule, Rational value) {
        return verdict(rule, value).outcome();
    }

    private static Verdict verdict(ResolvedRule rule, Rational value) {
        return rule.evaluate(Facts.builder()
                .put("value", new Observation.Measured(new Quantity(value, Unit.PERCENT)))
                .build());
    }

    @Property(seed = "20261122", tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void piecesAscendAndAreDisjointAndGapsAreWhatTheyLeave(@ForAll("cases") Case one) {
        ScoreFunction function = one.function();
        List<ScoreFunction.Piece> pieces = function.pieces();
        for (int i = 1; i < pieces.size(); i++) {
            Rational before = pieces.get(i - 1).values().upper().orElseThrow().at();
            Rational after = pieces.get(i).values().lower().orElseThrow().at();
            assertThat(before).isLessThanOrEqualTo(after);
            assertThat(pieces.get(i - 1).values().intersect(pieces.get(i).values()))
                    .isEmpty();
        }
        List<Interval> gaps = function.gaps(Interval.ALL);
        for (Rational value : one.valuesFor(function)) {
            long holding = pieces.stream()
                    .filter(piece -> piece.values().contains(value))
                    .count();
            long left = gaps.stream().filter(gap -> gap.contains(value)).count();
            assertThat(holding + left).isEqualTo(1);
            assertThat(function.pieceAt(value).isPresent()).isEqualTo(holding == 1);
            function.pieceAt(value)
                    .ifPresent(
                            piece -> assertThat(piece.values().contains(value)).isTrue());
        }
    }

    @Property(seed = "20261122", tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void gapsAreSoughtOnlyWhereTheyAreAskedFor(@ForAll("cases") Case one) {
        ScoreFunction function = one.function();
        Rational from = one.values().get(0);
        Interval within = Interval.closed(
                from.min(one.values().get(1)), from.max(one.values().get(1)));
        List<Interval> gaps = function.gaps(within);
        for (Rational value : one.valuesFor(function)) {
            boolean gap = within.contains(value) && function.pieceAt(value).isEmpty();
            assertThat(gaps.stream().anyMatch(it -> it.contains(value))).isEqualTo(gap);
            assertThat(at(function.within(within), value))
                    .isEqualTo(within.contains(value) ? at(function, value) : Optional.empty());
        }
    }

    @Property(seed = "20261122", tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void clampingIsPointwise(@ForAll("cases") Case one) {
        ScoreFunction function = one.function();
        ScoreFunction clamped = function.clamped(one.low(), one.high());
        for (Rational value : one.valuesFor(function)) {
            Optional<Rational> expected = at(function, value).map(points -> points.clamped(one.low(), one.high()));
            if (expected.isPresent() || function.pieceAt(value).isEmpty()) {
                assertThat(at(clamped, value)).as("at %s", value).isEqualTo(expected);
            }
        }
    }

    @Property(seed = "20261122", tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void scalingIsPointwise(@ForAll("cases") Case one) {
        ScoreFunction function = one.function();
        ScoreFunction scaled = function.scaled(one.a());
        for (Rational value : one.valuesFor(function)) {
            assertThat(at(scaled, value)).isEqualTo(at(function, value).map(one.a()::multipliedBy));
        }
    }

    @Property(seed = "20261122", tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void theInverseHoldsExactlyTheValuesThatEarnThePoints(@ForAll("cases") Case one) {
        ScoreFunction function = one.function();
        Random random = new Random(one.seed());
        Rational earned = at(function, one.values().get(0)).orElse(one.a());
        List<Interval> asked = List.of(
                Interval.point(earned),
                Interval.atLeast(earned),
                Interval.below(earned),
                Interval.above(one.a()),
                Interval.atMost(one.b()),
                one.a().equals(one.b())
                        ? Interval.ALL
                        : Interval.of(
                                new Edge(one.low(), random.nextBoolean()), new Edge(one.high(), random.nextBoolean())));
        for (Interval points : asked) {
            List<Interval> earning = function.valuesEarning(points);
            List<Rational> values = one.valuesFor(function);
            earning.forEach(interval -> edges(interval)
                    .forEach(edge -> values.addAll(
                            List.of(edge.at(), edge.at().plus(NEAR), edge.at().minus(NEAR)))));
            for (Rational value : values) {
                boolean earns = at(function, value).filter(points::contains).isPresent();
                assertThat(earning.stream().filter(it -> it.contains(value)).count())
                        .as("%s earns %s in %s", value, at(function, value), points)
                        .isEqualTo(earns ? 1 : 0);
            }
        }
    }

    /** Where bands overlap, their rules may still agree on a value. */
    private static List<Rational> answers(ScoreFunction function, Rational value) {
        Shape shape = function.pieceAt(value).orElseThrow().shape();
        return shape instanceof Shape.Ambiguous ambiguous
                ? ambiguous.candidates().stream()
                        .map(candidate -> candidate.at(value))
                        .distinct()
                        .toList()
                : List.of(shape.at(value));
    }

    @Property(seed = "20261122", tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void theFunctionIsWhatIsEvaluated(@ForAll("cases") Case one) {
        ResolvedRule rule = one.resolved();
        ScoreFunction function = one.function();
        for (Rational value : one.valuesFor(function)) {
            if (!one.stated().row().measure().domain().contains(value)) {
                assertThat(((Outcome.Open) outcome(rule, value)).kind()).isEqualTo(Outcome.Kind.UNDEFINED);
            } else if (outcome(rule, value) instanceof Outcome.Scored scored) {
                assertThat(answers(function, value)).containsExactly(scored.points());
            } else if (function.pieceAt(value).isPresent()) {
                assertThat(((Outcome.Open) outcome(rule, value)).kind()).isEqualTo(Outcome.Kind.AMBIGUOUS);
            }
        }
    }

    @Property(seed = "20261122", tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void pointsThatTheRuleSaysItCanGiveAreEarnedBySomeValue(@ForAll("cases") Case one) {
        ResolvedRule rule = one.resolved();
        ScoreFunction function = one.function();
        for (Rational points :
                List.of(one.a(), one.b(), at(function, one.values().get(0)).orElse(one.a()))) {
            boolean earned = function.valuesEarning(Interval.point(points)).stream()
                    .anyMatch(one.stated().row().measure().domain()::meets);
            Attainability says = rule.canGive(Interval.point(points));
            assertThat(says)
                    .as("%s points by %s", points, one.stated())
                    .isNotEqualTo(earned ? Attainability.IMPOSSIBLE : Attainability.POSSIBLE);
        }
    }

    @Property(seed = "20261122", tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void theOrderInWhichBandsAreStatedDoesNotMatter(@ForAll("cases") Case one) {
        Assume.that(one.stated().rule() instanceof Bands);
        Bands bands = (Bands) one.stated().rule();
        List<Bands.Band> other = new ArrayList<>(bands.bands());
        Collections.shuffle(other, new Random(one.seed()));
        ResolvedRule shuffled = ResolvedRule.of(
                new Bands(other, bands.otherwise()), one.stated().row());
        ResolvedRule rule = one.resolved();
        for (Rational value : one.valuesFor(one.function())) {
            Outcome expected = outcome(rule, value);
            Outcome actual = outcome(shuffled, value);
            if (expected instanceof Outcome.Open open) {
                assertThat(((Outcome.Open) actual).kind()).isEqualTo(open.kind());
            } else {
                assertThat(actual).isEqualTo(expected);
            }
        }
    }

    @Property(seed = "20261122", tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void moreOfWhatIsBadNeverEarnsMore(
            @ForAll("cases") Case one, @ForAll Partial partial, @ForAll Steps.Side side, @ForAll boolean deducts) {
        Mark change = Mark.points(deducts ? -1 : 1);
        Steps steps = new Steps(
                Mark.points(deducts ? 5 : 0),
                Formula.of(new Quantity(one.values().get(0), Unit.PERCENT)),
                side,
                StepSize.of(Quantity.percentagePoints("2.5")),
                change,
                partial,
                Mark.points(deducts ? 0 : 5));
        ResolvedRule rule = ResolvedRule.of(
                steps, new Row("row", Rational.of(5), Measure.named("value", "value", Unit.PERCENT), null));
        List<Rational> values = new ArrayList<>(one.values());
        Collections.sort(values);
        for (int i = 1; i < values.size(); i++) {
            Rational less = ((Outcome.Scored) outcome(rule, values.get(i - 1))).points();
            Rational more = ((Outcome.Scored) outcome(rule, values.get(i))).points();
            int direction = more.compareTo(less) * (deducts ? -1 : 1);
            boolean above = values.get(i - 1).compareTo(one.values().get(0)) >= 0;
            boolean rises = side == Steps.Side.ABOVE || side == Steps.Side.BOTH && above;
            boolean falls = side == Steps.Side.BELOW
                    || side == Steps.Side.BOTH
                            && values.get(i).compareTo(one.values().get(0)) <= 0;
            assertThat(rises && direction < 0 || falls && direction > 0).isFalse();
        }
    }

    @Property(seed = "20261122", tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void completionNeverFallsAsTheValueGrows(@ForAll("cases") Case one) {
        Assume.that(one.values().get(0).signum() > 0);
        Formula target = Formula.of(new Quantity(one.values().get(0), Unit.PERCENT));
        Row row = new Row("row", Rational.of(7), Measure.named("value", "value", Unit.PERCENT), target);
        List<Rational> values = new ArrayList<>(one.values());
        Collections.sort(values);
        Rational before = Rational.ZERO;
        Rational after = Rational.of(7);
        for (Rational value : values) {
            Rational up = ((Outcome.Scored) outcome(ResolvedRule.of(Rules.completion(), row), value)).points();
            Rational down = ((Outcome.Scored) outcome(ResolvedRule.of(Rules.reverse(), row), value)).points();
            assertThat(up).isBetween(before, Rational.of(7));
            assertThat(down).isBetween(Rational.ZERO, after);
            before = up;
            after = down;
        }
    }

    @Property(seed = "20261122", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aVerdictSurvivesSerialisation(@ForAll("cases") Case one) throws IOException, ClassNotFoundException {
        ResolvedRule rule = one.resolved();
        for (Rational value : one.values()) {
            Verdict verdict = verdict(rule, value);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(verdict);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertThat(in.readObject()).isEqualTo(verdict);
            }
        }
    }
}

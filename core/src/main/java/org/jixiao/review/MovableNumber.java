package org.jixiao.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Rounding;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.RoundingPolicy;
import org.jixiao.rule.Decision;
import org.jixiao.rule.Outcome;
import org.jixiao.rule.ScoreFunction;
import org.jixiao.rule.Shape;
import org.jixiao.scoring.NodeResult;
import org.jspecify.annotations.Nullable;

/** An indicator over a number, with the cheapest value for each gain. */
final class MovableNumber implements MovableRow {
    private static final int MOST_STEPS = 10_000;

    private final String id;
    private final Rational value;
    private final Rational score;
    private final ScoreFunction function;
    private final Domain domain;
    private final Unit unit;
    private final Rational costPerUnit;
    private final @Nullable Rounding rounding;

    private MovableNumber(
            String id,
            Rational value,
            Rational score,
            ScoreFunction function,
            Domain domain,
            Unit unit,
            Rational costPerUnit,
            @Nullable Rounding rounding) {
        this.id = id;
        this.value = value;
        this.score = score;
        this.function = function;
        this.domain = domain;
        this.unit = unit;
        this.costPerUnit = costPerUnit;
        this.rounding = rounding;
    }

    static MovableNumber of(
            NodeResult.OfIndicator result,
            RowAnswers answers,
            Interval within,
            Rational costPerUnit,
            RoundingPolicy policy) {
        Quantity value = result.verdict()
                .map(verdict -> verdict.decision())
                .filter(Decision.ByValue.class::isInstance)
                .flatMap(decision -> ((Decision.ByValue) decision).value())
                .orElseThrow(() -> new IllegalArgumentException("the value of '"
                        + result.node().id() + "' is not known: a score that was only reported cannot move"));
        List<ScoreFunction.Piece> pieces = new ArrayList<>();
        for (ScoreFunction.Piece piece : answers.leaf().pieces()) {
            piece.values()
                    .intersect(within)
                    .flatMap(answers.domain()::part)
                    .ifPresent(values -> pieces.add(new ScoreFunction.Piece(values, piece.shape())));
        }
        return new MovableNumber(
                result.node().id(),
                value.in(answers.unit()),
                ((Outcome.Scored) result.score()).points(),
                new ScoreFunction(pieces),
                answers.domain(),
                answers.unit(),
                costPerUnit,
                policy.stage() == RoundingPolicy.Stage.INDICATOR ? policy.rounding() : null);
    }

    @Override
    public boolean isSloped() {
        return rounding == null
                && domain.decimals() == Domain.REAL
                && function.pieces().stream().anyMatch(piece -> isSlope(piece.shape()));
    }

    private static boolean isSlope(Shape shape) {
        return shape instanceof Shape.Linear || shape instanceof Shape.Reciprocal;
    }

    @Override
    public List<Option> options(Rational needed) {
        List<Option> options = new ArrayList<>();
        options.add(stay());
        for (Rational level : levels(needed)) {
            cheapest(level.minus(score)).ifPresent(options::add);
        }
        return options;
    }

    private Option stay() {
        return new Option(
                Rational.ZERO,
                Rational.ZERO,
                new GradePlan.Change(id, at(value), at(value), true, Rational.ZERO, Rational.ZERO));
    }

    /** The scores above the present one that the row can show. */
    private NavigableSet<Rational> levels(Rational needed) {
        TreeSet<Rational> levels = new TreeSet<>();
        Rational enough = score.plus(needed);
        for (ScoreFunction.Piece piece : function.pieces()) {
            List<Rational> ends = new ArrayList<>();
            piece.pointsAtStart().ifPresent(ends::add);
            piece.pointsAtEnd().ifPresent(ends::add);
            if (piece.shape() instanceof Shape.Constant constant) {
                ends.add(constant.points());
            }
            ends.forEach(points -> levels.add(shown(points)));
            if (piece.shape() instanceof Shape.Staircase stairs) {
                stairs.edges(piece.values(), MOST_STEPS).forEach(at -> levels.add(shown(stairs.at(at))));
            } else if (isSlope(piece.shape()) && rounding == null && domain.decimals() != Domain.REAL) {
                grid(piece, levels);
            } else if (isSlope(piece.shape()) && rounding != null && !ends.isEmpty()) {
                digits(ends.stream().reduce(Rational::max).orElseThrow().min(enough), levels);
            }
        }
        levels.add(enough);
        return new TreeSet<>(levels.tailSet(score, false).headSet(enough, true));
    }

    /** The points of every value that can occur on a slope. */
    private void grid(ScoreFunction.Piece piece, Set<Rational> levels) {
        Rational step = Values.step(domain);
        Rational at = piece.values().lower().orElseThrow().at();
        for (int n = 0; piece.values().contains(at); n++) {
            if (n == MOST_STEPS) {
                throw new IllegalArgumentException("'" + id + "' may take more than " + MOST_STEPS
                        + " values on one slope: let it move within fewer");
            }
            levels.add(piece.shape().at(at));
            at = at.plus(step);
        }
    }

    /** On a slope every rounded score up to its end can be shown. */
    private void digits(Rational most, Set<Rational> levels) {
        Rounding digits = java.util.Objects.requireNonNull(rounding);
        Rational step = digits.lastDigit();
        for (Rational level = shown(score).plus(step);
                level.compareTo(most.plus(step)) <= 0;
                level = level.plus(step)) {
            levels.add(level);
        }
    }

    private Rational shown(Rational points) {
        return rounding == null ? points : rounding.apply(points);
    }

    @Override
    public Optional<Option> cheapest(Rational gain) {
        Rational level = score.plus(gain);
        Interval enough = rounding == null
                ? Interval.atLeast(level)
                : Interval.of(
                        Rounded.around(rounding.apply(level), rounding).lower().orElseThrow(), null);
        return function.valuesEarning(enough).stream()
                .flatMap(values -> domain.part(values).stream())
                .map(values -> option(values, level))
                .min(Comparator.comparing(Option::cost)
                        .thenComparing(option -> !option.change().reached()));
    }

    private Option option(Interval values, Rational level) {
        Edge edge = values.contains(value)
                ? new Edge(value, true)
                : values.isAbove(value)
                        ? values.lower().orElseThrow()
                        : values.upper().orElseThrow();
        Rational cost = edge.at().minus(value).absolute().multipliedBy(costPerUnit);
        Rational gain = gained(edge, level);
        return new Option(gain, cost, new GradePlan.Change(id, at(value), at(edge.at()), edge.closed(), gain, cost));
    }

    private Observation at(Rational number) {
        return new Observation.Measured(new Quantity(number, unit));
    }

    /** The points actually gained there, which may be more than were asked for. */
    private Rational gained(Edge edge, Rational level) {
        if (!edge.closed()) {
            return level.minus(score);
        }
        return function.pieceAt(edge.at())
                .map(piece -> shown(piece.shape().at(edge.at())).minus(score))
                .orElse(level.minus(score));
    }
}

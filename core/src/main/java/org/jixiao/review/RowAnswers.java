package org.jixiao.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jixiao.measure.Domain;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.RoundingPolicy;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.RuleLeaf;
import org.jixiao.rule.ScoreFunction;
import org.jixiao.rule.Shape;

/**
 * The exact answers that the normal form of one row gives: which values earn a score, what the next band takes, what one
 * unit is worth. For rows whose rule is a function of their measure alone; for items, violations and tiers see {@link
 * ItemAnswers}. An interval of values that several bands claim
 * earns nothing here, even if the bands happen to cross at one of them.
 *
 * <pre>{@code
 * RowAnswers answers = RowAnswers.of(rubric, "satisfaction");
 * answers.valuesShowing(Rational.of(3));                // [[85, 95)]
 * answers.nextBand(Quantity.percent(93));               // 2 percentage points more, for 5 points
 * }</pre>
 */
public final class RowAnswers {
    private final ReviewedRow row;
    private final RuleLeaf leaf;
    private final RoundingPolicy rounding;
    private final List<ScoreFunction.Piece> pieces;

    private RowAnswers(ReviewedRow row, RuleLeaf leaf, RoundingPolicy rounding) {
        this.row = row;
        this.leaf = leaf;
        this.rounding = rounding;
        this.pieces = leaf.pieces();
    }

    /**
     * The answers of a row.
     *
     * @param rubric the rubric
     * @param indicatorId the indicator's id
     * @return the answers
     * @throws IllegalArgumentException if the rubric has no such indicator, or its rule is no function of its measure alone
     */
    public static RowAnswers of(Rubric rubric, String indicatorId) {
        rubric.indicator(indicatorId);
        return find(rubric, indicatorId)
                .orElseThrow(() -> new IllegalArgumentException("the rule of '" + indicatorId
                        + "' is no function of its measure alone: it reads items, lists, conditions or facts as well; "
                        + "for items, violations and tiers of an evaluation ask ItemAnswers"));
    }

    /**
     * The answers of a row, if it has any.
     *
     * @param rubric the rubric
     * @param indicatorId the indicator's id
     * @return the answers, or nothing where there is no such indicator or its rule is no function of its measure alone
     */
    public static Optional<RowAnswers> find(Rubric rubric, String indicatorId) {
        return ReviewedRubric.row(rubric, indicatorId).flatMap(row -> of(row, rubric.rounding()));
    }

    static Optional<RowAnswers> of(ReviewedRow row, RoundingPolicy rounding) {
        boolean whole = row.rule().flatMap(rule -> rule.function()).isPresent();
        return whole
                ? row.ownLeaves().stream().findFirst().map(leaf -> new RowAnswers(row, leaf, rounding))
                : Optional.empty();
    }

    /**
     * The unit of all values here.
     *
     * @return the unit of the measure
     */
    public Unit unit() {
        return leaf.unit().orElse(row.indicator().measure().unit());
    }

    /**
     * The values that can occur.
     *
     * @return the domain of the measure
     */
    public Domain domain() {
        return leaf.domain();
    }

    /**
     * An interval of values as text.
     *
     * @param values the values
     * @return the text, with the unit
     */
    public String text(Interval values) {
        return Values.text(values, Optional.of(unit()));
    }

    /**
     * The exact points of a value.
     *
     * @param value the value, in any unit of the measure's kind
     * @return the points, or nothing where the value cannot occur, no band covers it or several do
     */
    public Optional<Rational> points(Quantity value) {
        return points(value.in(unit()));
    }

    private Optional<Rational> points(Rational value) {
        return piece(value)
                .filter(piece -> !(piece.shape() instanceof Shape.Ambiguous) && domain().contains(value))
                .map(piece -> piece.shape().at(value));
    }

    private Optional<ScoreFunction.Piece> piece(Rational value) {
        return leaf.function().pieceAt(value);
    }

    /**
     * All values that earn exactly some points, before rounding.
     *
     * @param points the points
     * @return the intervals of values that can occur, ascending; empty if none earns them
     */
    public List<Interval> valuesEarning(Rational points) {
        return valuesEarning(Interval.point(points));
    }

    /**
     * All values that earn points of an interval, before rounding.
     *
     * @param points the points
     * @return the intervals of values that can occur, ascending; neighbouring ones are joined
     */
    public List<Interval> valuesEarning(Interval points) {
        List<Interval> values = new ArrayList<>();
        for (Interval part : leaf.function().valuesEarning(points)) {
            domain().part(part).ifPresent(found -> append(values, found));
        }
        return values;
    }

    private static void append(List<Interval> values, Interval next) {
        Interval last = values.isEmpty() ? null : values.get(values.size() - 1);
        if (last != null && last.upper().map(Edge::opposite).equals(next.lower())) {
            values.set(
                    values.size() - 1,
                    Interval.of(last.lower().orElse(null), next.upper().orElse(null)));
        } else {
            values.add(next);
        }
    }

    /**
     * All values whose score shows as some points after the rubric's rounding.
     *
     * @param score the score as the form shows it
     * @return the intervals of values that can occur, ascending; empty if none shows so
     */
    public List<Interval> valuesShowing(Rational score) {
        if (rounding.stage() != RoundingPolicy.Stage.INDICATOR) {
            return valuesEarning(score);
        }
        return valuesEarning(Rounded.around(score, rounding.rounding()));
    }

    /**
     * The least change of a value that earns some points.
     *
     * @param value the value now
     * @param least the points to reach, before rounding
     * @return the change, of size 0 where the value earns them already, or nothing if no value does
     */
    public Optional<Improvement> leastChange(Quantity value, Rational least) {
        return nearest(value.in(unit()), valuesEarning(Interval.atLeast(least)));
    }

    /**
     * The least change of a value that leaves its band, or its step, for one that earns more.
     *
     * @param value the value now
     * @return the change, or nothing where no band earns more or the value itself earns no points
     */
    public Optional<Improvement> nextBand(Quantity value) {
        Rational from = value.in(unit());
        Optional<Rational> now = points(from);
        if (now.isEmpty()) {
            return Optional.empty();
        }
        ScoreFunction.Piece current = piece(from).orElseThrow();
        List<Interval> better = new ArrayList<>();
        for (ScoreFunction.Piece piece : leaf.function().pieces()) {
            better.addAll(better(piece, piece.equals(current), now.get()));
        }
        return nearest(
                from,
                better.stream()
                        .flatMap(values -> domain().part(values).stream())
                        .toList());
    }

    private static List<Interval> better(ScoreFunction.Piece piece, boolean current, Rational now) {
        ScoreFunction alone = new ScoreFunction(List.of(piece));
        if (!current) {
            return alone.valuesEarning(Interval.above(now));
        }
        return piece.shape() instanceof Shape.Staircase stairs
                ? alone.valuesEarning(Interval.atLeast(now.plus(stairs.change().absolute())))
                : List.of();
    }

    private Optional<Improvement> nearest(Rational from, List<Interval> values) {
        return values.stream()
                .map(interval -> towards(from, interval))
                .min(Comparator.comparing(Improvement::distance).thenComparing(change -> !change.reached()));
    }

    private Improvement towards(Rational from, Interval values) {
        if (values.contains(from)) {
            return improvement(from, new Edge(from, true), values);
        }
        Edge edge = values.isAbove(from)
                ? values.lower().orElseThrow()
                : values.upper().orElseThrow();
        return improvement(from, edge, values);
    }

    private Improvement improvement(Rational from, Edge edge, Interval values) {
        Rational points = edge.closed()
                ? points(edge.at()).orElseThrow()
                : justInside(edge, values).orElseThrow();
        return new Improvement(from, edge.at(), edge.closed(), points);
    }

    /** The points just inside an open end of some values. */
    private Optional<Rational> justInside(Edge edge, Interval values) {
        boolean isLower = values.lower().equals(Optional.of(edge));
        for (ScoreFunction.Piece piece : pieces) {
            Optional<ScoreFunction.Piece> part =
                    piece.values().intersect(values).map(common -> new ScoreFunction.Piece(common, piece.shape()));
            Optional<Edge> end = part.flatMap(
                    it -> isLower ? it.values().lower() : it.values().upper());
            if (end.equals(Optional.of(edge))) {
                return isLower ? part.get().pointsAtStart() : part.get().pointsAtEnd();
            }
        }
        return Optional.empty();
    }

    /**
     * What one unit more and one unit less are worth.
     *
     * @param value the value now
     * @return the differences in points, before rounding
     */
    public MarginalValue marginalValue(Quantity value) {
        Rational at = value.in(unit());
        Optional<Rational> now = points(at);
        return new MarginalValue(
                now.flatMap(points -> points(at.plus(Rational.ONE)).map(then -> then.minus(points))),
                now.flatMap(points -> points(at.minus(Rational.ONE)).map(then -> then.minus(points))));
    }

    /**
     * How the points change as the value grows.
     *
     * @return the changes, ascending by value
     */
    public List<Move> moves() {
        return Move.of(pieces);
    }

    /**
     * What all values earn, piece by piece, with staircases taken apart into level steps. A piece over a staircase of more
     * than 200 steps stays whole.
     *
     * @return the pieces over the values that can occur, ascending; neighbours that earn the same are joined
     */
    public List<ScoreFunction.Piece> levels() {
        List<ScoreFunction.Piece> apart = new ArrayList<>();
        for (ScoreFunction.Piece piece :
                leaf.function().within(domain().bounds()).pieces()) {
            apart.addAll(RuleEdges.apart(piece));
        }
        return ScoreFunction.of(apart).pieces().stream()
                .flatMap(piece ->
                        domain()
                                .part(piece.values())
                                .map(values -> new ScoreFunction.Piece(values, piece.shape()))
                                .stream())
                .toList();
    }

    /**
     * The values that can occur and of which the rule says nothing.
     *
     * @return the gaps, ascending, as wide as the bands leave them
     */
    public List<Interval> gaps() {
        return leaf.gaps();
    }

    /**
     * Every edge of the rule, on it and one unit to each side.
     *
     * @return the cases, ascending by value
     */
    public List<BoundaryCase> boundaryCases() {
        return BoundaryCases.of(row);
    }

    RuleLeaf leaf() {
        return leaf;
    }
}

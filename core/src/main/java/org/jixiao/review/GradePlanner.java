package org.jixiao.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.grade.Grade;
import org.jixiao.grade.GradeScale;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.Combination;
import org.jixiao.rubric.Role;
import org.jixiao.rubric.RoundingPolicy;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.Outcome;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.NodeResult;

/**
 * Finds the cheapest changes that reach a grade, exactly: which indicators must move how far. One says which may move,
 * within which values, and what a unit of each costs.
 *
 * <pre>{@code
 * GradePlanner.of(evaluation)
 *         .moving("satisfaction", Interval.closed(Rational.of(93), Rational.of(98)), Rational.of(2))
 *         .moving("execution-rate", Interval.ALL, Rational.ONE)
 *         .moving("rules", Map.of("filed", Rational.of(3), "published", Rational.of(5)))
 *         .reaching(Grade.EXCELLENT);
 * }</pre>
 *
 * <p>Points are added up, so all sections above a moving indicator must be sums. Limits on grades and vetoes are left aside.
 */
public final class GradePlanner {
    private final Evaluation evaluation;
    private final List<MovableRow> rows;

    private GradePlanner(Evaluation evaluation, List<MovableRow> rows) {
        this.evaluation = evaluation;
        this.rows = List.copyOf(rows);
    }

    /**
     * Begins with nothing that may move.
     *
     * @param evaluation where one stands now; its total must be known
     * @return the planner
     * @throws IllegalArgumentException if the total is not known
     */
    public static GradePlanner of(Evaluation evaluation) {
        if (!(evaluation.exactTotal() instanceof Outcome.Scored)) {
            throw new IllegalArgumentException("the total " + evaluation.totalBounds()
                    + " is not known: state the missing figures before asking for the next grade");
        }
        return new GradePlanner(evaluation, List.of());
    }

    /**
     * Lets an indicator move.
     *
     * @param indicatorId the indicator's id
     * @param within the values it may take, in the unit of its measure; the one it has now need not be among them
     * @param costPerUnit what a change by one unit costs, above 0
     * @return the longer planner
     * @throws IllegalArgumentException if its rule is no function of its measure alone, its value is not known, or its
     *     points are not simply added to the total
     */
    public GradePlanner moving(String indicatorId, Interval within, Rational costPerUnit) {
        if (costPerUnit.signum() <= 0) {
            throw new IllegalArgumentException(
                    "a unit of '" + indicatorId + "' costs " + costPerUnit + ": give a cost above 0");
        }
        added(indicatorId);
        NodeResult.OfIndicator result = evaluation.indicator(indicatorId);
        RowAnswers answers = RowAnswers.of(evaluation.rubric(), indicatorId);
        List<MovableRow> more = new ArrayList<>(rows);
        more.add(MovableNumber.of(
                result, answers, within, costPerUnit, evaluation.rubric().rounding()));
        return new GradePlanner(evaluation, more);
    }

    /**
     * Lets an indicator move that is scored by items, violations or tiers.
     *
     * @param indicatorId the indicator's id
     * @param costs what one step costs, 0 or more: an item that is met, a violation fewer of a kind, or a tier, each by its
     *     id; what is not named stays as it is
     * @return the longer planner
     * @throws IllegalArgumentException if its rule is no checklist, no list of violations and no tiers that are observed item
     *     by item, there is no step of an id, or its points are not simply added to the total
     */
    public GradePlanner moving(String indicatorId, Map<String, Rational> costs) {
        added(indicatorId);
        List<MovableRow> more = new ArrayList<>(rows);
        more.add(MovableItems.of(evaluation, indicatorId, costs));
        return new GradePlanner(evaluation, more);
    }

    /** Checks that the points of a row are simply added to the total. */
    private void added(String indicatorId) {
        ReviewedRubric reviewed = ReviewedRubric.of(evaluation.rubric());
        ReviewedPart row = reviewed.parts().stream()
                .filter(part -> part.node().id().equals(indicatorId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no indicator '" + indicatorId + "'"));
        boolean sums = reviewed.parts().stream()
                .filter(part -> isAbove(part, row))
                .allMatch(part ->
                        part.combination() == Combination.SUM && part.node().role() == Role.REGULAR);
        boolean asStated =
                evaluation.indicator(indicatorId).points().equals(row.node().points());
        if (!sums || !asStated) {
            throw new IllegalArgumentException("the points of '" + indicatorId
                    + "' are not simply added to the total: a section above combines, scales or redistributes them");
        }
    }

    private static boolean isAbove(ReviewedPart part, ReviewedPart row) {
        List<String> path = part.location().path();
        List<String> whole = row.location().path();
        return path.size() <= whole.size() && whole.subList(0, path.size()).equals(path);
    }

    /**
     * The cheapest changes that reach a grade or a better one.
     *
     * @param grade the grade
     * @return the plan, or nothing if the indicators that may move cannot reach it
     * @throws IllegalArgumentException if the rubric's scale has no such grade
     */
    public Optional<GradePlan> reaching(Grade grade) {
        Rubric rubric = evaluation.rubric();
        GradeScale.Band band = rubric.gradeScale().stream()
                .flatMap(scale -> scale.bands().stream())
                .filter(it -> it.grade().equals(grade))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the grade '" + grade + "' is not on the scale "
                        + rubric.gradeScale()
                                .map(scale -> scale.bands().stream()
                                        .map(it -> it.grade().name())
                                        .collect(Collectors.joining(", ")))
                                .orElse("of the rubric, which has none")));
        return band.totals().lower().map(edge -> reaching(least(edge))).orElseGet(() -> reaching(Rational.ZERO));
    }

    /** The least printed total beyond an end that is left out is the next one. */
    private Rational least(Edge edge) {
        RoundingPolicy rounding = evaluation.rubric().rounding();
        return edge.closed() || rounding.stage() == RoundingPolicy.Stage.NOWHERE
                ? edge.at()
                : edge.at().plus(rounding.rounding().lastDigit());
    }

    /**
     * The cheapest changes that reach a total.
     *
     * @param least the total to reach
     * @return the plan, or nothing if the indicators that may move cannot reach it
     */
    public Optional<GradePlan> reaching(Rational least) {
        Rational now = ((Outcome.Scored) evaluation.exactTotal()).points();
        Rational needed = needed(least).minus(now);
        if (needed.signum() <= 0) {
            return Optional.of(new GradePlan(List.of(), Rational.ZERO, now));
        }
        return CheapestChanges.of(rows, needed).map(options -> plan(options, now));
    }

    /** Where only the total is rounded, half a digit less is enough. */
    private Rational needed(Rational least) {
        RoundingPolicy rounding = evaluation.rubric().rounding();
        if (rounding.stage() != RoundingPolicy.Stage.TOTAL) {
            return least;
        }
        Edge edge = Rounded.behind(Interval.atLeast(least), rounding.rounding())
                .lower()
                .orElseThrow();
        if (!edge.closed()) {
            throw new IllegalArgumentException(
                    "the total is rounded (" + rounding.rounding() + ") so that every total above " + edge.at()
                            + " shows as " + least + " or more: there is no least one to plan for");
        }
        return edge.at();
    }

    private static GradePlan plan(List<MovableRow.Option> options, Rational now) {
        List<GradePlan.Change> changes = new ArrayList<>();
        Rational cost = Rational.ZERO;
        Rational total = now;
        for (MovableRow.Option option : options) {
            cost = cost.plus(option.cost());
            total = total.plus(option.gain());
            if (option.gain().signum() != 0) {
                changes.add(option.change());
            }
        }
        return new GradePlan(changes, cost, total);
    }
}

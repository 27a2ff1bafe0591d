package org.jixiao.verify;

import java.util.List;
import java.util.function.Function;
import org.jixiao.explain.Explanation;
import org.jixiao.grade.Grade;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Language;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.Outcome;
import org.jixiao.scoring.Deduction;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.NodeResult;

/** Assertions about a whole evaluation. Every message ends with the explanation. */
public final class EvaluationAssert {
    private final Evaluation evaluation;

    EvaluationAssert(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /**
     * The evaluation itself.
     *
     * @return the evaluation
     */
    public Evaluation evaluation() {
        return evaluation;
    }

    /**
     * Asserts the total as the form shows it.
     *
     * @param points the total, as {@link Rational#parse(String)} reads it
     * @return these assertions
     * @throws AssertionError if it is another, or cannot be told
     */
    public EvaluationAssert totals(String points) {
        Interval total = evaluation.totalBounds();
        return total.equals(Interval.point(Rational.parse(points)))
                ? this
                : fail("a total of " + points + ", but it is " + text(evaluation.total()));
    }

    /**
     * Asserts that the total lies within bounds, also while figures are missing.
     *
     * @param least the total is not below this
     * @param most the total is not above this
     * @return these assertions
     * @throws AssertionError if it may lie outside
     */
    public EvaluationAssert totalsBetween(String least, String most) {
        Interval bounds = Interval.closed(Rational.parse(least), Rational.parse(most));
        Interval total = evaluation.totalBounds();
        return bounds.intersect(total).filter(total::equals).isPresent()
                ? this
                : fail("a total within " + bounds + ", but it is " + text(evaluation.total()));
    }

    /**
     * Asserts the grade.
     *
     * @param name the official name of the grade
     * @return these assertions
     * @throws AssertionError if another grade is given, several are possible or none is
     */
    public EvaluationAssert isGraded(String name) {
        boolean agrees =
                evaluation.grade().filter(grade -> grade.name().equals(name)).isPresent();
        List<String> possible =
                evaluation.possibleGrades().stream().map(Grade::name).toList();
        return agrees ? this : fail("the grade " + name + ", but it is " + possible);
    }

    /**
     * Asserts what a row scores.
     *
     * @param indicatorId the indicator's id
     * @param points the score as the form shows it
     * @return these assertions
     * @throws AssertionError if it scores otherwise
     */
    public EvaluationAssert scores(String indicatorId, String points) {
        NodeResult.OfIndicator row = evaluation.indicator(indicatorId);
        boolean agrees =
                row.score() instanceof Outcome.Scored scored && scored.points().equals(Rational.parse(points));
        return agrees
                ? this
                : fail("'" + row.node().name() + "' to score " + points + ", but it scores " + text(row.score()));
    }

    /**
     * Asserts the points lost in all, before rounding.
     *
     * @param points the points lost
     * @return these assertions
     * @throws AssertionError if others are lost
     */
    public EvaluationAssert loses(String points) {
        Rational lost = evaluation.deductions().stream().map(Deduction::points).reduce(Rational.ZERO, Rational::plus);
        return lost.equals(Rational.parse(points)) ? this : fail(points + " points lost, but it is " + lost);
    }

    /**
     * Asserts that no figure is missing or wrong.
     *
     * @return these assertions
     * @throws AssertionError if there is an issue; the message lists all
     */
    public EvaluationAssert hasNoIssues() {
        List<String> issues = evaluation.issues().stream().map(Issue::toString).toList();
        return issues.isEmpty() ? this : fail("no issues, but there are " + issues);
    }

    /**
     * Asserts that a row scores no less than in another evaluation, for every row of both.
     *
     * @param other the evaluation to compare with
     * @return these assertions
     * @throws AssertionError if a row scores less; the message names the first
     */
    public EvaluationAssert isNoWorseThan(Evaluation other) {
        for (NodeResult.OfIndicator row : evaluation.indicators()) {
            Outcome before = other.indicator(row.node().id()).score();
            if (row.score() instanceof Outcome.Scored now
                    && before instanceof Outcome.Scored then
                    && now.points().compareTo(then.points()) < 0) {
                return fail("no row to score less than before, but '"
                        + row.node().name() + "' goes from " + text(before) + " to " + text(row.score()));
            }
        }
        return this;
    }

    private String text(Outcome outcome) {
        return explained(explanation -> explanation.score(outcome));
    }

    private String explained(Function<Explanation, String> text) {
        return text.apply(Explanation.of(evaluation, Language.EN));
    }

    private EvaluationAssert fail(String expected) {
        throw new AssertionError("Expected of '" + evaluation.rubric().name() + "' " + expected + "\n"
                + explained(Explanation::toString));
    }
}

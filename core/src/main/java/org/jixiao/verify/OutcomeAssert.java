package org.jixiao.verify;

import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.explain.Explanation;
import org.jixiao.issue.Language;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.Outcome;
import org.jixiao.scoring.Deduction;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.NodeResult;
import org.jixiao.scoring.ReasonCode;

/** Assertions about what one indicator scores for something that is given. Every message ends with the explanation. */
public final class OutcomeAssert {
    private final IndicatorAssert above;
    private final String given;
    private final Evaluation evaluation;
    private final NodeResult.OfIndicator result;

    OutcomeAssert(IndicatorAssert above, String given, Evaluation evaluation) {
        this.above = above;
        this.given = given;
        this.evaluation = evaluation;
        this.result = evaluation.indicators().get(0);
    }

    /**
     * Goes back to the indicator, to give it something else.
     *
     * @return assertions about the indicator
     */
    public IndicatorAssert indicator() {
        return above;
    }

    /**
     * Scores the same indicator for another figure.
     *
     * @param figure the figure as forms write it
     * @return assertions about what it scores
     */
    public OutcomeAssert given(String figure) {
        return above.given(figure);
    }

    /**
     * Asserts the score as the form shows it.
     *
     * @param points the score, as {@link Rational#parse(String)} reads it
     * @return these assertions
     * @throws AssertionError if it scores otherwise; the message explains what it scores
     */
    public OutcomeAssert scores(String points) {
        Rational expected = Rational.parse(points);
        boolean agrees = result.score() instanceof Outcome.Scored scored
                && scored.points().equals(expected);
        return agrees ? this : fail("score " + points);
    }

    /**
     * Asserts the points lost, from full points to the score as the form shows it.
     *
     * @param points the points lost, as {@link Rational#parse(String)} reads them
     * @return these assertions
     * @throws AssertionError if it loses others; the message explains what it scores
     */
    public OutcomeAssert loses(String points) {
        Rational expected = Rational.parse(points);
        boolean agrees = result.score() instanceof Outcome.Scored scored
                && result.points().minus(scored.points()).equals(expected);
        return agrees ? this : fail("lose " + points);
    }

    /**
     * Asserts a reason for which points are lost.
     *
     * @param code the reason
     * @return these assertions
     * @throws AssertionError if no points are lost for it; the message names the reasons there are
     */
    public OutcomeAssert because(ReasonCode code) {
        List<ReasonCode> reasons =
                result.deductions().stream().map(Deduction::code).toList();
        return reasons.contains(code) ? this : fail("lose points because of " + code + " (reasons: " + reasons + ")");
    }

    /**
     * Asserts that no points can be told, and why.
     *
     * @param kind why not
     * @return these assertions
     * @throws AssertionError if points can be told, or for another reason not; the message explains the outcome
     */
    public OutcomeAssert isOpen(Outcome.Kind kind) {
        boolean agrees = result.exact() instanceof Outcome.Open open && open.kind() == kind;
        return agrees ? this : fail("give no points (" + kind + ")");
    }

    /**
     * Asserts that no band covers the value.
     *
     * @return these assertions
     * @throws AssertionError if one does; the message explains the outcome
     */
    public OutcomeAssert isUncovered() {
        return isOpen(Outcome.Kind.UNCOVERED);
    }

    /**
     * Asserts that several bands cover the value.
     *
     * @return these assertions
     * @throws AssertionError if none or one does; the message explains the outcome
     */
    public OutcomeAssert isAmbiguous() {
        return isOpen(Outcome.Kind.AMBIGUOUS);
    }

    /**
     * Asserts that more is scored than for another figure.
     *
     * @param figure the other figure
     * @return these assertions
     * @throws AssertionError if not; the message explains both scores
     */
    public OutcomeAssert scoresMoreThan(String figure) {
        OutcomeAssert other = above.given(figure);
        return compared(other) > 0 ? this : fail("score more than " + figure, other);
    }

    /**
     * Asserts that the same is scored as for another figure.
     *
     * @param figure the other figure
     * @return these assertions
     * @throws AssertionError if not; the message explains both scores
     */
    public OutcomeAssert scoresAsMuchAs(String figure) {
        OutcomeAssert other = above.given(figure);
        return compared(other) == 0 ? this : fail("score as much as " + figure, other);
    }

    /** How this score stands to another; scores that cannot be told never compare as expected. */
    private int compared(OutcomeAssert other) {
        return result.score() instanceof Outcome.Scored mine && other.result.score() instanceof Outcome.Scored theirs
                ? Integer.signum(mine.points().compareTo(theirs.points()))
                : -2;
    }

    private OutcomeAssert fail(String expected) {
        throw new AssertionError(headline(expected) + explained());
    }

    private OutcomeAssert fail(String expected, OutcomeAssert other) {
        throw new AssertionError(headline(expected) + explained() + other.explained());
    }

    private String headline(String expected) {
        return "Expected '" + result.node().name() + "' (" + result.points() + " points), given " + given + ", to "
                + expected + ", but it scores " + score();
    }

    private String score() {
        return Explanation.of(evaluation, Language.EN).score(result.score());
    }

    private String explained() {
        return Explanation.of(evaluation, Language.EN).why(result.node().id()).stream()
                .map(line -> "\n    " + line)
                .collect(Collectors.joining("", "\n  Given " + given + ":", ""));
    }
}

package org.jixiao.audit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.audit.Finding.Recomputation;
import org.jixiao.issue.Issue;
import org.jixiao.issue.StandardIssue;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.Outcome;
import org.jixiao.scoring.NodeResult;

/**
 * A printed score against what the row's rule gives: the computed score where the row's figures are stated (so an execution
 * score is held against the execution rate), and otherwise whether the rule can give such a score at all. A row that is open
 * is not judged. The figures of a row count as exact: where a rate is printed with few digits, {@link
 * Claim#isScoreOf(Claim, Claim)} takes its rounding into account.
 *
 * @param score the printed score, at its place
 * @param result the row, with the printed score entered as reported or with its figures
 */
public record ScoreByRule(Claim score, NodeResult.OfIndicator result) implements Identity {
    /**
     * Checks that both parts are given.
     *
     * @param score the printed score, at its place
     * @param result the row
     */
    public ScoreByRule {
        Objects.requireNonNull(score, "score: give the printed score");
        Objects.requireNonNull(result, "result: give the row that it is held against");
    }

    @Override
    public List<Claim> claims() {
        return List.of(score);
    }

    @Override
    public Optional<Finding> check(List<Claim> others) {
        return result.isReported() ? impossible().or(this::despiteFigures) : computed();
    }

    private Optional<Finding> impossible() {
        return issue(StandardIssue.REPORTED_NOT_GIVEN)
                .or(() -> issue(StandardIssue.REPORTED_OUT_OF_BOUNDS))
                .map(issue -> Finding.of(Agreement.HIGH, issue.at(score.place()), claims()));
    }

    private Optional<Issue> issue(StandardIssue code) {
        return result.issues().stream().filter(issue -> issue.code() == code).findFirst();
    }

    /** The scorer says what the rule would have given, had the score not been entered as reported. */
    private Optional<Finding> despiteFigures() {
        return issue(StandardIssue.REPORTED_DESPITE_FIGURES)
                .map(issue -> issue.arguments().get("computed"))
                .flatMap(computed -> differs(Rational.parse(computed)));
    }

    private Optional<Finding> computed() {
        return result.exact() instanceof Outcome.Scored scored ? differs(scored.points()) : Optional.empty();
    }

    private Optional<Finding> differs(Rational points) {
        if (score.figure().spread().contains(points)) {
            return Optional.empty();
        }
        Issue issue = Issue.of(
                StandardIssue.SCORE_DIFFERS,
                score.place(),
                "printed",
                score.figure().value(),
                "computed",
                Shown.number(points, score.figure().decimals()));
        Recomputation recomputation = Recomputation.of(score, points, Interval.point(points));
        return Optional.of(new Finding(Agreement.HIGH, issue, claims(), Optional.of(recomputation), Optional.empty()));
    }
}

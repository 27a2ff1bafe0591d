package org.jixiao.audit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.issue.Issue;
import org.jixiao.issue.StandardIssue;
import org.jixiao.quantity.Quantity;

/**
 * A row of a scored sheet: its score lies within its points, lost points have a reason, and full points have none. All
 * breaches are high findings.
 *
 * @param score the score, at its place
 * @param points the points of the row
 * @param reason the deduction reason, as far as one is given
 */
public record ScoredRow(Claim score, Claim points, Optional<String> reason) implements Identity {
    /**
     * Checks that all parts are given.
     *
     * @param score the score, at its place
     * @param points the points of the row
     * @param reason the deduction reason, as far as one is given
     */
    public ScoredRow {
        Objects.requireNonNull(score, "score: give the score of the row");
        Objects.requireNonNull(points, "points: give the points of the row");
        Objects.requireNonNull(reason, "reason: give Optional.empty() where no reason is stated");
    }

    @Override
    public List<Claim> claims() {
        return List.of(score, points);
    }

    @Override
    public Optional<Finding> check(List<Claim> others) {
        Quantity earned = score.figure().quantity();
        int order = earned.compareTo(points.figure().quantity());
        if (order > 0) {
            return high(StandardIssue.SCORE_ABOVE_POINTS);
        }
        Optional<String> stated = reason.filter(text -> !text.isBlank());
        if (order < 0 && stated.isEmpty()) {
            Quantity lost = points.figure().quantity().minus(earned);
            return high(StandardIssue.REASON_MISSING, "lost", lost.value());
        }
        return order == 0 && stated.isPresent()
                ? high(StandardIssue.REASON_WITHOUT_LOSS, "reason", stated.get())
                : Optional.empty();
    }

    private Optional<Finding> high(StandardIssue code, Object... more) {
        Object[] arguments = new Object[more.length + 4];
        arguments[0] = "score";
        arguments[1] = score.figure().value();
        arguments[2] = "points";
        arguments[3] = points.figure().value();
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Optional.of(Finding.of(Agreement.HIGH, Issue.of(code, score.place(), arguments), claims()));
    }
}

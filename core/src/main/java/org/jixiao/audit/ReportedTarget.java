package org.jixiao.audit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.department.Doubt;
import org.jixiao.department.Operator;
import org.jixiao.department.PerformanceTarget;
import org.jixiao.department.StatedValue;
import org.jixiao.department.TargetOutcome;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.issue.StandardIssue;
import org.jixiao.quantity.Rational;

/**
 * A target of a programme with its actual value. Undetermined if the actual value is missing, is an inequality, or has a unit
 * that does not convert; a low finding if it exceeds 130 % of a target of which more is better (目标值是否偏低). A target that
 * was missed is no finding: the report says so itself.
 *
 * @param target the target with its actual value
 * @param place where the row stands
 */
public record ReportedTarget(PerformanceTarget target, Location place) implements Identity {
    private static final Rational FAR = Rational.of(13, 10);

    /**
     * Checks that both parts are given.
     *
     * @param target the target with its actual value
     * @param place where the row stands
     */
    public ReportedTarget {
        Objects.requireNonNull(target, "target: name the target that is checked");
        Objects.requireNonNull(place, "place: say where the target is printed");
    }

    @Override
    public List<Claim> claims() {
        return List.of();
    }

    @Override
    public Optional<Finding> check(List<Claim> others) {
        if (target.actual().isEmpty()) {
            return undetermined(Issue.of(StandardIssue.ACTUAL_NOT_STATED, place, "expected", target.expected()));
        }
        StatedValue actual = target.actual().get();
        if (doubt().filter(Doubt.UNITS_DIFFER::equals).isPresent()) {
            return undetermined(Issue.of(
                    StandardIssue.UNIT_MISMATCH,
                    place,
                    "figure",
                    actual,
                    "unit",
                    target.expected().quantity().map(it -> it.unit().symbol()).orElse("")));
        }
        if (actual.quantity().isPresent() && !actual.isExactNumber()) {
            return undetermined(Issue.of(StandardIssue.FIGURE_INEQUALITY, place, "text", actual));
        }
        return isFarExceeded()
                ? Optional.of(Finding.of(
                        Agreement.LOW,
                        Issue.of(
                                StandardIssue.TARGET_FAR_EXCEEDED,
                                place,
                                "figure",
                                actual,
                                "target",
                                target.expected()),
                        claims()))
                : Optional.empty();
    }

    private Optional<Finding> undetermined(Issue issue) {
        return Optional.of(Finding.of(Agreement.UNDETERMINED, issue, claims()));
    }

    private Optional<Doubt> doubt() {
        return target.judge()
                .match(
                        met -> Optional.<Doubt>empty(),
                        notMet -> Optional.<Doubt>empty(),
                        (TargetOutcome.Undetermined it) -> Optional.of(it.doubt()));
    }

    private boolean isFarExceeded() {
        boolean lessIsBetter = target.operator()
                .filter(operator -> operator == Operator.AT_MOST || operator == Operator.BELOW)
                .isPresent();
        return !lessIsBetter
                && target.completion()
                        .filter(completion -> completion.compareTo(FAR) > 0)
                        .isPresent();
    }
}

package org.jixiao.audit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.issue.Issue;
import org.jixiao.issue.StandardIssue;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;

/**
 * A printed figure that must stand to another in a given way: a part is at most its whole, a fall at most 100 %. It is a low
 * finding if the printed digits break the bound and rounding can explain it.
 *
 * @param claim the printed figure
 * @param comparison how it must stand
 * @param bound the figure it is held against
 */
public record Bounded(Claim claim, Comparison comparison, Claim bound) implements Identity {
    /**
     * Checks that all parts are given.
     *
     * @param claim the printed figure
     * @param comparison how it must stand
     * @param bound the figure it is held against
     */
    public Bounded {
        Objects.requireNonNull(claim, "claim: name the printed figure that is checked");
        Objects.requireNonNull(comparison, "comparison: say how the figure must stand to the bound");
        Objects.requireNonNull(bound, "bound: name the figure that it is held against");
    }

    @Override
    public List<Claim> claims() {
        return List.of(claim, bound);
    }

    @Override
    public Optional<Finding> check(List<Claim> others) {
        Calculation difference = new Calculation.Change(claim, bound);
        Optional<Issue> mixed = Dimensions.problem(claim, new Calculation.Total(List.of(bound), List.of()));
        if (mixed.isPresent()) {
            return Optional.of(Finding.of(Agreement.UNDETERMINED, mixed.get()));
        }
        Interval allowed = comparison.interval(Rational.ZERO);
        if (Arithmetic.exact(difference).filter(allowed::contains).isPresent()) {
            return Optional.empty();
        }
        boolean explained =
                Arithmetic.possible(difference).flatMap(allowed::intersect).isPresent();
        Agreement agreement = explained ? Agreement.LOW : Agreement.HIGH;
        Issue issue = Issue.of(
                StandardIssue.BOUND_BROKEN,
                claim.place(),
                "claim",
                claim.name(),
                "printed",
                claim.figure(),
                "sign",
                comparison.sign(),
                "bound",
                bound,
                "extent",
                agreement.extent());
        return Optional.of(new Finding(agreement, issue, Optional.empty(), cause()));
    }

    /** A negative percentage where none can be is a change rate; the ratio is 100 % more. */
    private Optional<Issue> cause() {
        Rational ratio = claim.figure().value().plus(Rational.HUNDRED);
        boolean changeRate = claim.figure().unit().equals(org.jixiao.quantity.Unit.PERCENT)
                && bound.figure().value().signum() == 0
                && claim.figure().value().signum() < 0
                && ratio.signum() >= 0;
        return changeRate
                ? Optional.of(Issue.of(
                        StandardIssue.CAUSE_RATIO_FOR_CHANGE,
                        claim.place(),
                        "other",
                        ratio + claim.figure().unit().symbol()))
                : Optional.empty();
    }
}

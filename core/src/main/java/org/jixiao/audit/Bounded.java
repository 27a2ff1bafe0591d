package org.jixiao.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.audit.Finding.Recomputation;
import org.jixiao.issue.Issue;
import org.jixiao.issue.StandardIssue;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;

/**
 * A printed figure that must stand in a given way to what comes out of others: a part is at most its whole, a total at least
 * the parts that are listed of it, a fall at most 100 %. It is a low finding if the printed digits break the bound and
 * rounding can explain it, and a high one if it cannot.
 *
 * @param claim the printed figure
 * @param comparison how it must stand
 * @param bound what it is held against
 */
public record Bounded(Claim claim, Comparison comparison, Calculation bound) implements Identity {
    /**
     * Checks that all parts are given.
     *
     * @param claim the printed figure
     * @param comparison how it must stand
     * @param bound what it is held against
     */
    public Bounded {
        Objects.requireNonNull(claim, "claim: name the printed figure that is checked");
        Objects.requireNonNull(comparison, "comparison: say how the figure must stand to the bound");
        Objects.requireNonNull(bound, "bound: name the figures that it is held against");
    }

    @Override
    public List<Claim> claims() {
        List<Claim> claims = new ArrayList<>(List.of(claim));
        claims.addAll(bound.inputs());
        return List.copyOf(claims);
    }

    @Override
    public Optional<Finding> check(List<Claim> others) {
        Optional<Issue> mixed = Dimensions.problem(claim, bound);
        if (mixed.isPresent()) {
            return Optional.of(Finding.of(Agreement.UNDETERMINED, mixed.get(), claims()));
        }
        Optional<Interval> possible = Arithmetic.possible(bound);
        if (possible.isEmpty()) {
            return Optional.of(Finding.of(Agreement.UNDETERMINED, Recomputed.noDivisor(claim, bound), claims()));
        }
        Rational exact = Arithmetic.exact(bound).orElseThrow();
        return comparison.holds(Arithmetic.value(claim).compareTo(exact))
                ? Optional.empty()
                : Optional.of(broken(exact, possible.get()));
    }

    private Finding broken(Rational exact, Interval possible) {
        Interval allowed = comparison.interval(Rational.ZERO);
        Spread apart = Spread.of(Arithmetic.spread(claim)).minus(Spread.of(possible));
        boolean explained = apart.interval().intersect(allowed).isPresent();
        Agreement agreement = explained ? Agreement.LOW : Agreement.HIGH;
        Recomputation result = Recomputation.of(claim, exact, possible);
        Optional<Issue> cause = explained ? Optional.empty() : changeRate();
        return new Finding(agreement, issue(result, agreement), claims(), Optional.of(result), cause);
    }

    private Issue issue(Recomputation result, Agreement agreement) {
        int decimals = claim.figure().decimals();
        if (result.difference().value().signum() == 0) {
            return Issue.of(
                    StandardIssue.FIGURES_COINCIDE,
                    claim.place(),
                    "claim",
                    claim.name(),
                    "printed",
                    claim.figure(),
                    "sign",
                    comparison.sign(),
                    "bound",
                    Shown.formula(bound));
        }
        String formula = Shown.formula(bound);
        return Issue.of(
                StandardIssue.BOUND_BROKEN,
                claim.place(),
                "claim",
                claim.name(),
                "printed",
                claim.figure(),
                "sign",
                comparison.sign(),
                "bound",
                bound.inputs().size() == 1 ? formula : formula + " = " + Shown.quantity(result.value(), decimals),
                "difference",
                Shown.signed(result.difference(), decimals),
                "extent",
                agreement.extent());
    }

    /** A negative percentage where none can be is a change rate; the ratio is 100 % more. */
    private Optional<Issue> changeRate() {
        Rational ratio = claim.figure().value().plus(Rational.HUNDRED);
        boolean changeRate = claim.figure().unit().equals(Unit.PERCENT)
                && Arithmetic.exact(bound).filter(it -> it.signum() == 0).isPresent()
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

    /** The figure, the sign and the bound, such as {@code 收入100万元 ≥ 拨款60万元 + 其他30万元}. */
    @Override
    public String toString() {
        return claim + " " + comparison.sign() + " " + Shown.formula(bound);
    }
}

package org.jixiao.audit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.issue.Issue;
import org.jixiao.issue.StandardIssue;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Figure;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;

/**
 * A printed rate whose base is not printed. Bases come in steps, such as whole persons: if no multiple of the step gives the
 * printed rate, it is a high finding. It never says that the rate is right.
 *
 * @param rate the printed rate
 * @param part what is divided, or the new value of a change
 * @param step what bases are multiples of; above 0
 * @param ofChange whether the rate is one of change
 */
public record ImpliedBase(Claim rate, Claim part, Figure step, boolean ofChange) implements Identity {
    /**
     * Checks that all parts are given.
     *
     * @param rate the printed rate
     * @param part what is divided, or the new value of a change
     * @param step what bases are multiples of; above 0
     * @param ofChange whether the rate is one of change
     * @throws IllegalArgumentException if the step is not above 0
     */
    public ImpliedBase {
        Objects.requireNonNull(rate, "rate: name the printed rate");
        Objects.requireNonNull(part, "part: name the printed figure that the rate is about");
        if (step.value().signum() <= 0) {
            throw new IllegalArgumentException("the step is " + step + ": bases come in steps above 0, such as 1人");
        }
    }

    @Override
    public List<Claim> claims() {
        return List.of(rate, part);
    }

    @Override
    public Optional<Finding> check(List<Claim> others) {
        Claim one = new Claim(step.toString(), step, part.place(), true);
        Optional<Issue> mixed = Dimensions.problem(rate, new Calculation.Ratio(part, one));
        if (mixed.isPresent()) {
            return Optional.of(Finding.of(Agreement.UNDETERMINED, mixed.get(), claims()));
        }
        Optional<Interval> bases = bases();
        if (bases.isEmpty()) {
            return Optional.of(Finding.of(
                    Agreement.UNDETERMINED,
                    Issue.of(StandardIssue.ZERO_DENOMINATOR, rate.place(), "top", part, "bottom", rate),
                    claims()));
        }
        return holdsMultiple(bases.get())
                ? Optional.empty()
                : Optional.of(Finding.of(Agreement.HIGH, issue(bases.get()), claims()));
    }

    /** All bases that give the printed rate, counted in the step's unit. */
    private Optional<Interval> bases() {
        Unit unit = step.unit();
        Spread ratio = Spread.of(Arithmetic.spread(rate)).plus(Spread.point(ofChange ? Rational.ONE : Rational.ZERO));
        return ratio.reciprocal()
                .map(Spread.of(Arithmetic.spread(part))::times)
                .map(base -> base.times(Rational.ONE.dividedBy(unit.factor())).interval());
    }

    private boolean holdsMultiple(Interval bases) {
        Edge lower = bases.lower().orElseThrow();
        Rational steps = lower.at().dividedBy(step.value()).floor();
        return bases.contains(steps.multipliedBy(step.value()))
                || bases.contains(steps.plus(Rational.ONE).multipliedBy(step.value()));
    }

    private Issue issue(Interval bases) {
        return Issue.of(
                StandardIssue.NO_SUCH_BASE,
                rate.place(),
                "claim",
                rate.name(),
                "printed",
                rate.figure(),
                "part",
                part,
                "step",
                step,
                "bases",
                Shown.interval(bases, step.unit(), step.decimals()));
    }
}

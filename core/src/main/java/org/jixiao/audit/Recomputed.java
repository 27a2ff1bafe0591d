package org.jixiao.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.audit.Finding.Recomputation;
import org.jixiao.issue.Issue;
import org.jixiao.issue.StandardIssue;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;

/**
 * A printed figure that should come out of others: the sum, change, rate, share or product of figures printed elsewhere.
 *
 * <p>It is equal if the exact result, from the printed digits, rounds to the printed figure: 88.47% is equal to 1030.86 ÷
 * 1165.24, and 88.48% is not. It is a low finding if some values that round to the inputs give one that rounds to the
 * figure, and a high one if none do.
 *
 * @param stated the printed figure
 * @param calculation how it should come about
 */
public record Recomputed(Claim stated, Calculation calculation) implements Identity {
    /**
     * Checks that both parts are given.
     *
     * @param stated the printed figure
     * @param calculation how it should come about
     */
    public Recomputed {
        Objects.requireNonNull(stated, "stated: name the printed figure that is checked");
        Objects.requireNonNull(calculation, "calculation: say how the figure should come about");
    }

    @Override
    public List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        claims.add(stated);
        claims.addAll(calculation.inputs());
        return List.copyOf(claims);
    }

    @Override
    public Optional<Finding> check(List<Claim> others) {
        Optional<Issue> mixed = Dimensions.problem(stated, calculation);
        if (mixed.isPresent()) {
            return Optional.of(Finding.of(Agreement.UNDETERMINED, mixed.get(), claims()));
        }
        Optional<Rational> exact = Arithmetic.exact(calculation);
        if (exact.isEmpty()) {
            return Optional.of(Finding.of(Agreement.UNDETERMINED, noDivisor(stated, calculation), claims()));
        }
        if (Arithmetic.spread(stated).contains(exact.get())) {
            return Optional.empty();
        }
        return Optional.of(Arithmetic.possible(calculation)
                .map(possible -> differs(exact.get(), possible, others))
                .orElseGet(() -> Finding.of(Agreement.UNDETERMINED, noDivisor(stated, calculation), claims())));
    }

    /** That a divisor is 0, or may be. */
    static Issue noDivisor(Claim stated, Calculation calculation) {
        List<Claim> inputs = calculation.inputs();
        return Issue.of(
                StandardIssue.ZERO_DENOMINATOR,
                stated.place(),
                "top",
                inputs.get(0),
                "bottom",
                inputs.get(inputs.size() - 1));
    }

    private Finding differs(Rational exact, Interval possible, List<Claim> others) {
        boolean explained = possible.intersect(Arithmetic.spread(stated)).isPresent();
        Agreement agreement = explained ? Agreement.LOW : Agreement.HIGH;
        Recomputation result = Recomputation.of(stated, exact, possible);
        int decimals = stated.figure().decimals();
        Issue issue = Issue.of(
                StandardIssue.FIGURE_DIFFERS,
                stated.place(),
                "claim",
                stated.name(),
                "printed",
                stated.figure(),
                "formula",
                Shown.formula(calculation),
                "recomputed",
                Shown.quantity(result.value(), decimals),
                "difference",
                Shown.signed(result.difference(), decimals),
                "extent",
                agreement.extent());
        Optional<Issue> cause = explained ? Optional.empty() : LikelyCause.of(this, exact, others);
        return new Finding(agreement, issue, claims(), Optional.of(result), cause);
    }

    /** The figure and the calculation, such as {@code 减少890.89万元 = 本年收入760.35万元 − 上年收入1651.24万元}. */
    @Override
    public String toString() {
        return stated + " = " + Shown.formula(calculation);
    }
}

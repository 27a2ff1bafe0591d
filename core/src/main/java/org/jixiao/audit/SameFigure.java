package org.jixiao.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.issue.Issue;
import org.jixiao.issue.StandardIssue;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;

/**
 * One figure, printed in several places, perhaps with more digits in one than in another. It is equal if each printed value
 * rounds to every other one with fewer digits; a low finding if one number could have been printed in all these ways, and a
 * high one if none could.
 *
 * @param claims the figure as printed, in each place; at least two
 */
public record SameFigure(List<Claim> claims) implements Identity {
    /**
     * Copies the figures.
     *
     * @param claims the figure as printed, in each place; at least two
     * @throws IllegalArgumentException if there are fewer than two
     */
    public SameFigure {
        claims = List.copyOf(claims);
        if (claims.size() < 2) {
            throw new IllegalArgumentException(
                    "only " + claims + " is given: a figure is compared with at least one other place");
        }
    }

    @Override
    public Optional<Finding> check(List<Claim> others) {
        Claim first = claims.get(0);
        for (Claim claim : claims) {
            if (!claim.figure().unit().convertsTo(first.figure().unit())) {
                Issue mixed = Issue.of(
                        StandardIssue.UNITS_MIXED, first.place(), "first", first, "other", claim, "what", first.name());
                return Optional.of(Finding.of(Agreement.UNDETERMINED, mixed, claims));
            }
        }
        if (claims.stream().allMatch(a -> claims.stream().allMatch(b -> roundsTo(a, b) || roundsTo(b, a)))) {
            return Optional.empty();
        }
        Agreement agreement = possible().isPresent() ? Agreement.LOW : Agreement.HIGH;
        Optional<Issue> cause = agreement == Agreement.HIGH ? cause() : Optional.empty();
        return Optional.of(new Finding(agreement, issue(agreement), claims, Optional.empty(), cause));
    }

    /** With more than two values, none is the one that the others were copied from. */
    private Optional<Issue> cause() {
        Claim first = claims.get(0);
        List<Claim> different = claims.stream()
                .filter(claim -> !Arithmetic.value(claim).equals(Arithmetic.value(first)))
                .toList();
        return different.stream().map(Arithmetic::value).distinct().count() == 1
                ? LikelyCause.between(first, different.get(0))
                : Optional.empty();
    }

    private static boolean roundsTo(Claim fine, Claim coarse) {
        return Arithmetic.spread(coarse).contains(Arithmetic.value(fine));
    }

    /** The numbers that print as each of the figures. */
    private Optional<Interval> possible() {
        Optional<Interval> common = Optional.of(Interval.ALL);
        for (Claim claim : claims) {
            common = common.flatMap(it -> it.intersect(Arithmetic.spread(claim)));
        }
        return common;
    }

    private Issue issue(Agreement agreement) {
        Claim first = claims.get(0);
        Claim least = first;
        Claim most = first;
        List<String> printed = new ArrayList<>();
        for (Claim claim : claims) {
            least = Arithmetic.value(claim).compareTo(Arithmetic.value(least)) < 0 ? claim : least;
            most = Arithmetic.value(claim).compareTo(Arithmetic.value(most)) > 0 ? claim : most;
            printed.add(Shown.placed(claim.figure().toString(), claim.place()));
        }
        Quantity apart = most.figure().quantity().minus(least.figure().quantity());
        return Issue.of(
                StandardIssue.FIGURES_DISAGREE,
                first.place(),
                "claim",
                first.name(),
                "figures",
                printed.stream().distinct().collect(Collectors.joining("; ")),
                "difference",
                Shown.quantity(apart, most.figure().decimals()),
                "extent",
                agreement.extent());
    }
}

package org.jixiao.review;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.issue.Issue;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.Attainability;
import org.jixiao.rule.ResolvedRule;
import org.jixiao.rule.RuleLeaf;
import org.jixiao.rule.Steps;

/** Points that can never be lost, and deductions that never reach the floor they name. */
final class SafePoints {
    private SafePoints() {}

    static List<Issue> at(ReviewedRow row) {
        List<Issue> found = new ArrayList<>();
        for (RuleLeaf leaf : row.ownLeaves()) {
            if (leaf.rule() instanceof Steps steps) {
                floor(row, leaf, steps, found);
            }
        }
        boolean gaps = row.leaves().stream().anyMatch(leaf -> !leaf.gaps().isEmpty()); // where nothing is earned
        if (found.isEmpty() && row.counts() && !gaps) {
            row.rule().ifPresent(rule -> kept(row, rule, found));
        }
        return found;
    }

    private static void floor(ReviewedRow row, RuleLeaf leaf, Steps steps, List<Issue> found) {
        Rational floor = steps.limit().of(leaf.full());
        boolean deducts = steps.change().direction() < 0;
        boolean reached =
                leaf.function().valuesEarning(Interval.atMost(floor)).stream().anyMatch(leaf.domain()::meets);
        if (!deducts || reached || leaf.pieces().isEmpty()) {
            return;
        }
        found.add(row.found(
                ReviewIssue.FLOOR_NOT_REACHED,
                "floor",
                floor,
                "least",
                least(leaf),
                "domain",
                Values.text(leaf.domain().bounds(), leaf.unit())));
    }

    private static Rational least(RuleLeaf leaf) {
        return leaf.pieces().stream()
                .flatMap(piece -> java.util.stream.Stream.of(
                                piece.pointsAtStart(),
                                piece.pointsAtEnd(),
                                java.util.Optional.of(piece.shape().at(Values.witness(piece.values(), leaf.domain()))))
                        .flatMap(java.util.Optional::stream))
                .reduce(Rational::min)
                .orElseThrow();
    }

    private static void kept(ReviewedRow row, ResolvedRule rule, List<Issue> found) {
        Rational points = row.indicator().points();
        Rational least = rule.leastStated();
        if (least.signum() <= 0 || rule.canGive(Interval.below(least)) != Attainability.IMPOSSIBLE) {
            return;
        }
        found.add(
                least.compareTo(points) >= 0
                        ? row.found(ReviewIssue.POINTS_NEVER_LOST, "points", points)
                        : row.found(ReviewIssue.POINTS_PARTLY_SAFE, "least", least, "points", points));
    }
}

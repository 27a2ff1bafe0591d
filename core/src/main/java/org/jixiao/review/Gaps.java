package org.jixiao.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.issue.Issue;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.rule.AgainstTarget;
import org.jixiao.rule.RuleLeaf;

/** Values for which a rule says nothing. */
final class Gaps {
    private Gaps() {}

    static List<Issue> at(ReviewedRow row) {
        List<Issue> found = new ArrayList<>();
        for (RuleLeaf leaf : row.leaves()) {
            leaf.gaps().forEach(gap -> found.add(finding(row, leaf, gap)));
        }
        return found;
    }

    private static Issue finding(ReviewedRow row, RuleLeaf leaf, Interval gap) {
        String place = Values.text(gap, leaf.unit());
        String value = Values.text(Values.witness(gap, leaf.domain()), leaf.unit());
        Optional<Quantity> target = target(row, leaf);
        if (target.isPresent()) {
            return row.found(ReviewIssue.VALUES_WITHOUT_SHARE, "gap", place, "value", value, "target", target.get());
        }
        return gap.isPoint()
                ? row.found(ReviewIssue.EDGE_UNCOVERED, "value", value)
                : row.found(ReviewIssue.VALUES_UNCOVERED, "gap", place, "value", value);
    }

    /** The target that leaves values open because no share of it can be taken. */
    private static Optional<Quantity> target(ReviewedRow row, RuleLeaf leaf) {
        if (!(leaf.rule() instanceof AgainstTarget rule)) {
            return Optional.empty();
        }
        Formula target = rule.target() instanceof Formula.Target
                ? row.indicator().target().orElseThrow().value()
                : rule.target();
        return target instanceof Formula.Constant constant ? Optional.of(constant.quantity()) : Optional.empty();
    }
}

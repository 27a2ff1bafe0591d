package org.jixiao.review;

import java.util.List;
import java.util.Optional;
import org.jixiao.issue.Issue;
import org.jixiao.issue.IssueCode;
import org.jixiao.issue.Location;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.Role;
import org.jixiao.rule.ResolvedRule;
import org.jixiao.rule.RuleLeaf;

/**
 * An indicator under review.
 *
 * @param indicator the indicator
 * @param location the names on the way to it
 * @param rule its rule, resolved; nothing where there is none or it cannot be resolved
 * @param leaves the parts of the rule that are functions of one number
 */
public record ReviewedRow(Indicator indicator, Location location, Optional<ResolvedRule> rule, List<RuleLeaf> leaves) {
    /**
     * Copies the leaves.
     *
     * @param indicator the indicator
     * @param location the names on the way to it
     * @param rule its rule, resolved
     * @param leaves the parts of the rule that are functions of one number
     */
    public ReviewedRow {
        leaves = List.copyOf(leaves);
    }

    /**
     * The leaves that give points for the row's own measure.
     *
     * @return the leaves, in the order of the rule
     */
    public List<RuleLeaf> ownLeaves() {
        return leaves.stream()
                .filter(leaf -> leaf.scores() && leaf.source() == RuleLeaf.Source.MEASURE)
                .toList();
    }

    /**
     * Whether the row's points count for the total.
     *
     * @return {@code false} for a row that is shown for information only
     */
    public boolean counts() {
        return indicator.role() != Role.ADVISORY;
    }

    /**
     * Something found at this row.
     *
     * @param code what kind of thing
     * @param namesAndValues argument names and their values in turn
     * @return the issue, at the row's place
     */
    public Issue found(IssueCode code, Object... namesAndValues) {
        return Issue.of(code, location, namesAndValues);
    }
}

package org.jixiao.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jixiao.issue.Location;
import org.jixiao.issue.Severity;
import org.jixiao.rubric.Combination;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.RubricNode;
import org.jixiao.rubric.Section;
import org.jixiao.rule.ResolvedRule;
import org.jixiao.rule.RuleLeaf;

/** A rubric as checks see it: every row with its place and its rule in normal form. Made once for all checks. */
public final class ReviewedRubric {
    private final Rubric rubric;
    private final Predicate<Indicator> resolved;
    private final List<ReviewedPart> parts = new ArrayList<>();
    private final List<ReviewedRow> rows = new ArrayList<>();

    private ReviewedRubric(Rubric rubric, Predicate<Indicator> resolved) {
        this.rubric = rubric;
        this.resolved = resolved;
        read(rubric.parts(), Location.WHOLE, Combination.SUM);
    }

    static ReviewedRubric of(Rubric rubric) {
        return new ReviewedRubric(rubric, indicator -> true);
    }

    /** One row of a rubric, without resolving the others. */
    static Optional<ReviewedRow> row(Rubric rubric, String indicatorId) {
        return new ReviewedRubric(rubric, indicator -> indicator.id().equals(indicatorId))
                .rows.stream().findFirst();
    }

    private void read(List<RubricNode> nodes, Location place, Combination combination) {
        for (RubricNode node : nodes) {
            Location here = place.inside(node.name());
            parts.add(new ReviewedPart(node, here, nodes, combination));
            node.match(new RubricNode.Cases<Boolean>() {
                @Override
                public Boolean section(Section it) {
                    read(it.parts(), here, it.combination());
                    return true;
                }

                @Override
                public Boolean indicator(Indicator it) {
                    return resolved.test(it) && rows.add(row(it, here));
                }
            });
        }
    }

    private ReviewedRow row(Indicator indicator, Location here) {
        Optional<ResolvedRule> rule = indicator
                .rule()
                .map(it -> ResolvedRule.of(it, indicator.row(rubric.rounding())))
                .filter(it -> it.issues().stream().noneMatch(issue -> issue.severity() == Severity.FATAL));
        List<RuleLeaf> leaves = rule.map(ResolvedRule::leaves).orElse(List.of());
        return new ReviewedRow(indicator, here, rule, leaves);
    }

    /**
     * The rubric as written.
     *
     * @return the rubric
     */
    public Rubric rubric() {
        return rubric;
    }

    /**
     * All indicators, of any depth.
     *
     * @return the rows, in the order of the sheet
     */
    public List<ReviewedRow> rows() {
        return List.copyOf(rows);
    }

    /**
     * All sections and indicators, of any depth.
     *
     * @return the parts, in the order of the sheet
     */
    public List<ReviewedPart> parts() {
        return List.copyOf(parts);
    }
}

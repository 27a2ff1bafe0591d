package org.jixiao.review;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.issue.Issue;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.Combination;
import org.jixiao.rubric.Role;
import org.jixiao.rubric.RubricNode;
import org.jixiao.rubric.Section;

/** Weights that are not used or sum to nothing, and one indicator that carries more than half of the points. */
final class Weights {
    private Weights() {}

    static List<Issue> unused(ReviewedRubric rubric) {
        List<Issue> found = new ArrayList<>();
        for (ReviewedPart part : rubric.parts()) {
            if (part.combination() != Combination.WEIGHTED_MEAN) {
                part.node()
                        .weight()
                        .ifPresent(weight -> found.add(part.found(ReviewIssue.WEIGHT_NOT_USED, "weight", weight)));
            }
            if (part.node() instanceof Section section && sumsToNothing(section)) {
                found.add(part.found(ReviewIssue.WEIGHTS_ALL_ZERO));
            }
        }
        return found;
    }

    private static boolean sumsToNothing(Section section) {
        return section.combination() == Combination.WEIGHTED_MEAN
                && !section.parts().isEmpty()
                && section.parts().stream()
                        .map(RubricNode::weight)
                        .allMatch(weight -> weight.isPresent() && weight.get().signum() == 0);
    }

    static List<Issue> concentrated(ReviewedRubric rubric) {
        Rational total = rubric.rubric().points();
        if (rubric.rows().size() < 2 || total.signum() <= 0) {
            return List.of();
        }
        return rubric.rows().stream()
                .filter(row -> row.indicator().role() == Role.REGULAR
                        && row.indicator().points().multipliedBy(2).compareTo(total) > 0)
                .map(row -> row.found(
                        ReviewIssue.MOST_OF_THE_POINTS,
                        "points",
                        row.indicator().points(),
                        "total",
                        total,
                        "share",
                        row.indicator()
                                .points()
                                .dividedBy(total)
                                .multipliedBy(Rational.HUNDRED)
                                .toBigDecimal(0, RoundingMode.HALF_UP)))
                .toList();
    }
}

package org.jixiao.review;

import java.util.List;
import org.jixiao.issue.Issue;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.Attainability;
import org.jixiao.rule.ResolvedRule;

/** Rules that never give the points of their row. */
final class Maximum {
    private Maximum() {}

    static List<Issue> at(ReviewedRow row) {
        Rational points = row.indicator().points();
        return row
                .rule()
                .filter(rule -> row.counts() && points.signum() > 0 && !reaches(rule, points))
                .map(rule -> row.found(ReviewIssue.MAXIMUM_NOT_REACHED, "points", points, "most", rule.mostStated()))
                .stream()
                .toList();
    }

    private static boolean reaches(ResolvedRule rule, Rational points) {
        return rule.canGive(Interval.atLeast(points)) != Attainability.IMPOSSIBLE;
    }
}

package org.jixiao.review;

import java.util.List;
import org.jixiao.issue.Issue;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Measure;
import org.jixiao.rule.Rule;

/** Rules that never read the measure of their row, or read it as what it cannot be. */
final class MeasureUse {
    private MeasureUse() {}

    static List<Issue> at(ReviewedRow row) {
        Measure measure = row.indicator().measure();
        boolean stated = measure.ownFormula() != null
                || !measure.id().equals(row.indicator().id());
        return row.indicator().rule().filter(rule -> stated).stream()
                .flatMap(rule -> check(row, measure, rule).stream())
                .toList();
    }

    private static List<Issue> check(ReviewedRow row, Measure measure, Rule rule) {
        if (!OwnReading.any(rule)) {
            return List.of(row.found(ReviewIssue.MEASURE_IGNORED, "measure", measure.name()));
        }
        boolean computed = !(measure.formula() instanceof Formula.Observed);
        return computed && OwnReading.asOtherKind(rule)
                ? List.of(row.found(ReviewIssue.MEASURE_OF_OTHER_KIND, "measure", measure.name()))
                : List.of();
    }
}

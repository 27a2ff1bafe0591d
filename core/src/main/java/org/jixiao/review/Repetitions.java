package org.jixiao.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.issue.Issue;
import org.jixiao.measure.Measure;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.RubricNode;

/** Rows of one name in one section, and rows that measure the same thing. */
final class Repetitions {
    private Repetitions() {}

    static List<Issue> ofNames(ReviewedRubric rubric) {
        List<Issue> found = new ArrayList<>();
        for (ReviewedPart part : rubric.parts()) {
            for (RubricNode other : part.siblings()) {
                if (other == part.node()) {
                    break;
                }
                if (other.name().equals(part.node().name())) {
                    boolean same = sameStandard(part.node(), other);
                    found.add(part.found(
                            same ? ReviewIssue.ROW_REPEATED : ReviewIssue.NAME_REPEATED,
                            "id",
                            part.node().id(),
                            "other",
                            other.id()));
                    break;
                }
            }
        }
        return found;
    }

    private static boolean sameStandard(RubricNode one, RubricNode other) {
        return one instanceof Indicator a
                && other instanceof Indicator b
                && a.rule().equals(b.rule())
                && a.explanation().equals(b.explanation())
                && a.points().equals(b.points());
    }

    static List<Issue> ofMeasures(ReviewedRubric rubric) {
        List<Issue> found = new ArrayList<>();
        Map<Object, Indicator> seen = new HashMap<>();
        for (ReviewedRow row : rubric.rows()) {
            Indicator indicator = row.indicator();
            if (row.counts()) {
                Indicator earlier = seen.putIfAbsent(what(indicator.measure()), indicator);
                if (earlier != null && !earlier.id().equals(indicator.id())) {
                    found.add(row.found(
                            ReviewIssue.MEASURE_REPEATED,
                            "measure",
                            indicator.measure().name(),
                            "other",
                            earlier.name()));
                }
            }
        }
        return found;
    }

    private static Object what(Measure measure) {
        return measure.formula();
    }
}

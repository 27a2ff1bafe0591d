package org.jixiao.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            List<RubricNode> namesakes = part.siblings().stream()
                    .takeWhile(other -> !other.id().equals(part.node().id()))
                    .filter(other -> other.name().equals(part.node().name()))
                    .toList();
            Optional<RubricNode> copied = namesakes.stream()
                    .filter(other -> sameStandard(part.node(), other))
                    .findFirst();
            ReviewIssue code = copied.isPresent() ? ReviewIssue.ROW_REPEATED : ReviewIssue.NAME_REPEATED;
            copied.or(() -> namesakes.stream().findFirst())
                    .ifPresent(other ->
                            found.add(part.found(code, "id", part.node().id(), "other", other.id())));
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

package org.jixiao.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.rubric.Basis;

/** Rubrics that cite no document, or one that was not checked. */
final class Citations implements ReviewCheck {
    @Override
    public List<Issue> check(ReviewedRubric rubric) {
        List<Issue> found = new ArrayList<>();
        Set<Basis> cited = new LinkedHashSet<>();
        rubric.rubric().basis().ifPresent(cited::add);
        rubric.parts().forEach(part -> part.node().basis().ifPresent(cited::add));
        long rows = rubric.rows().stream()
                .filter(row -> row.indicator().basis().isEmpty())
                .count();
        if (rubric.rubric().basis().isEmpty() && rows > 0) {
            found.add(Issue.of(ReviewIssue.BASIS_MISSING, Location.WHOLE, "rows", rows));
        }
        for (Basis basis : cited) {
            if (!basis.verified()) {
                found.add(Issue.of(ReviewIssue.BASIS_NOT_VERIFIED, Location.WHOLE, "basis", basis.document()));
            }
        }
        return found;
    }
}

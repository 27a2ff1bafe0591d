package org.jixiao.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.issue.Issue;
import org.jixiao.issue.IssueCode;
import org.jixiao.issue.Location;
import org.jixiao.issue.StandardIssue;

/**
 * What the rubric lists of itself, but for what the reader of a sentence says of gaps, overlaps and marks: the checks look
 * at the same rule over the values that its measure can have, and a defect is told once.
 */
final class StatedIssues {
    private static final Set<IssueCode> TOLD_BY_CHECKS = Set.of(
            StandardIssue.WORDING_GAP,
            StandardIssue.WORDING_OVERLAP,
            StandardIssue.WORDING_EXCEEDS,
            StandardIssue.WORDING_FALLS_SHORT);

    private StatedIssues() {}

    static List<Issue> of(ReviewedRubric rubric) {
        Set<Location> resolved = new HashSet<>();
        rubric.rows().stream().filter(row -> row.rule().isPresent()).forEach(row -> resolved.add(row.location()));
        return rubric.rubric().issues().stream()
                .filter(issue -> !TOLD_BY_CHECKS.contains(issue.code())
                        || !resolved.contains(new Location(issue.location().path())))
                .toList();
    }
}

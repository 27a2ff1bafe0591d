package org.jixiao.review;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.issue.Issue;
import org.jixiao.rule.Judged;
import org.jixiao.rule.Rule;

/** Rules that leave the mark to judgement. */
final class Judgements {
    private Judgements() {}

    static List<Issue> at(ReviewedRow row) {
        List<Issue> found = new ArrayList<>();
        row.indicator().rule().ifPresent(rule -> read(row, rule, found));
        return found;
    }

    private static void read(ReviewedRow row, Rule rule, List<Issue> found) {
        if (rule instanceof Judged judged) {
            found.add(row.found(ReviewIssue.JUDGED_BY_HAND, "text", judged.text()));
        }
        rule.parts().forEach(part -> read(row, part, found));
    }
}

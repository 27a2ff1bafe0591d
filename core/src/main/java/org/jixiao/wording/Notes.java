package org.jixiao.wording;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.issue.Issue;
import org.jixiao.issue.IssueCode;
import org.jixiao.issue.Location;

/** What a reader has to say about a sentence that it could read: assumptions, confirmations and warnings. */
final class Notes {
    private final SourceText source;
    private final List<Issue> issues = new ArrayList<>();

    Notes(SourceText source) {
        this.source = source;
    }

    void at(IssueCode code, int from, int to, Object... arguments) {
        Issue issue = Issue.of(code, Location.WHOLE.at(source.excerpt(from, to)), arguments);
        if (!issues.contains(issue)) {
            issues.add(issue);
        }
    }

    /** About the sentence as a whole. */
    void whole(IssueCode code, Object... arguments) {
        at(code, 0, source.text().length(), arguments);
    }

    List<Issue> issues() {
        return List.copyOf(issues);
    }
}

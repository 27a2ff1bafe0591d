package org.jixiao.table;

import java.util.List;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Severity;

/**
 * How the reading of a batch went.
 *
 * @param rows the number of rows that were read, blank ones left out
 * @param sound the number of those without an error
 * @param issues what is wrong with the table as a whole; the issues of a row are with the row
 */
public record BatchSummary(long rows, long sound, List<Issue> issues) {
    /**
     * Copies the issues.
     *
     * @param rows the number of rows that were read
     * @param sound the number of those without an error
     * @param issues what is wrong with the table as a whole
     */
    public BatchSummary {
        issues = List.copyOf(issues);
    }

    /**
     * Whether the table was read to its end.
     *
     * @return whether nothing was fatal
     */
    public boolean isWhole() {
        return issues.stream().allMatch(issue -> issue.severity() != Severity.FATAL);
    }
}

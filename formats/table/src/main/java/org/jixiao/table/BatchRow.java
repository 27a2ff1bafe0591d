package org.jixiao.table;

import java.util.List;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Severity;
import org.jixiao.measure.Facts;

/**
 * One row of a batch: what a department states.
 *
 * @param number the number of the row as a spreadsheet shows it, from 1
 * @param department the name of the department; empty where it is missing, which is an issue
 * @param facts what its entries state; an entry that cannot be read is a missing figure
 * @param issues what is wrong with the row, each at its cell and column
 */
public record BatchRow(long number, String department, Facts facts, List<Issue> issues) {
    /**
     * Copies the issues.
     *
     * @param number the number of the row
     * @param department the name of the department
     * @param facts what its entries state
     * @param issues what is wrong with the row
     */
    public BatchRow {
        issues = List.copyOf(issues);
    }

    /**
     * Whether the row may be scored.
     *
     * @return whether no issue is an error; warnings do not count
     */
    public boolean isSound() {
        return issues.stream().allMatch(issue -> issue.severity().compareTo(Severity.ERROR) < 0);
    }
}

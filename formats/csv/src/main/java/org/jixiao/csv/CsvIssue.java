package org.jixiao.csv;

import org.jixiao.issue.BundledIssueCode;
import org.jixiao.issue.IssueTexts;
import org.jixiao.issue.Severity;

/** What can be wrong with a CSV file, beside what is wrong with the table in it. */
public enum CsvIssue implements BundledIssueCode {
    /** The text breaks the rules of CSV. */
    CSV_UNREADABLE(Severity.FATAL),
    /** The bytes are neither UTF-8, nor GB18030, nor UTF-16 with a byte order mark. */
    CSV_ENCODING_UNKNOWN(Severity.FATAL),
    /** A row with fewer cells than there are headings. */
    ROW_TOO_SHORT(Severity.ERROR),
    /** A text that no cell can hold. */
    CSV_CELL_TOO_LONG(Severity.ERROR);

    private static final IssueTexts TEXTS = IssueTexts.beside(CsvIssue.class, "csv");

    private final Severity severity;

    CsvIssue(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public IssueTexts texts() {
        return TEXTS;
    }
}

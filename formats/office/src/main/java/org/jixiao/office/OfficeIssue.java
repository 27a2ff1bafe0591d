package org.jixiao.office;

import org.jixiao.issue.BundledIssueCode;
import org.jixiao.issue.IssueTexts;
import org.jixiao.issue.Severity;

/** What can be wrong with a workbook. An issue about a cell names the sheet and the cell in its location. */
public enum OfficeIssue implements BundledIssueCode {
    /** The file is larger than any form. */
    WORKBOOK_TOO_LARGE(Severity.FATAL),
    /** The file has more parts or records inside than any form. */
    WORKBOOK_TOO_MANY_PARTS(Severity.FATAL),
    /** The file can only be opened with a password. */
    WORKBOOK_ENCRYPTED(Severity.FATAL),
    /** The file carries macros. */
    WORKBOOK_MACROS(Severity.FATAL),
    /** A batch in the old binary format, which cannot be read row by row. */
    WORKBOOK_NOT_XLSX(Severity.FATAL),
    /** The file declares entities or a document type, which no spreadsheet program writes. */
    WORKBOOK_HOSTILE(Severity.FATAL),
    /** The file cannot be opened. */
    WORKBOOK_UNREADABLE(Severity.FATAL),
    /** No sheet has the columns that are looked for. */
    HEADINGS_MISSING(Severity.FATAL),
    /** The sheet has more rows with content than any form. */
    TOO_MANY_ROWS(Severity.FATAL),
    /** A batch with more empty rows than any table. */
    TOO_MANY_EMPTY_ROWS(Severity.FATAL),
    /** A cell far to the right of any table. */
    CELL_TOO_FAR(Severity.ERROR),
    /** A rubric table without rows. */
    TABLE_EMPTY(Severity.FATAL),
    /** Indicators below the row that ends a rubric table. */
    TABLE_GOES_ON(Severity.FATAL),
    /** A row of a rubric table without an indicator. */
    INDICATOR_UNNAMED(Severity.FATAL),
    /** A row of a rubric table that stands below no first level. */
    LEVEL_UNNAMED(Severity.FATAL),
    /** Points of a rubric table that are no number of 0 or more. */
    POINTS_UNREADABLE(Severity.FATAL),
    /** The form was made for another rubric, or another version of it. */
    FORM_OF_OTHER_RUBRIC(Severity.WARNING),
    /** The hidden ids are gone, and rows were found by their names. */
    IDS_GONE(Severity.WARNING),
    /** A line of the sheet that the form does not have. */
    LINE_UNKNOWN(Severity.ERROR),
    /** A line that stands twice. */
    LINE_TWICE(Severity.ERROR),
    /** A line of the form that the sheet lacks. */
    LINE_GONE(Severity.ERROR),
    /** An entry in a cell that nothing reads. */
    ENTRY_ASTRAY(Severity.ERROR),
    /** A cell that shows an error such as #REF!. */
    CELL_ERROR(Severity.ERROR),
    /** A cell with a formula, of which only the last value is known. */
    CELL_FORMULA(Severity.WARNING),
    /** A text that no cell can hold. */
    CELL_TOO_LONG(Severity.ERROR),
    /** A printed total that is not the sum of the scores. */
    TOTAL_DIFFERS(Severity.ERROR);

    private static final IssueTexts TEXTS = IssueTexts.beside(OfficeIssue.class, "office");

    private final Severity severity;

    OfficeIssue(Severity severity) {
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

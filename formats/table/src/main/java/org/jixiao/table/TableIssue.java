package org.jixiao.table;

import org.jixiao.issue.BundledIssueCode;
import org.jixiao.issue.IssueTexts;
import org.jixiao.issue.Severity;

/** What can be wrong with the entries of a form or a table. The location names the cell. */
public enum TableIssue implements BundledIssueCode {
    /** An entry where nothing can be entered. */
    CELL_NOT_READ(Severity.ERROR),
    /** No date. */
    DATE_UNREADABLE(Severity.ERROR),
    /** None of the choices. */
    CHOICE_UNKNOWN(Severity.ERROR),
    /** No numbers of items. */
    TALLY_UNREADABLE(Severity.ERROR),
    /** No coefficient. */
    COEFFICIENT_UNREADABLE(Severity.ERROR),
    /** No count. */
    COUNT_UNREADABLE(Severity.ERROR),
    /** A sum and its parts, of which the parts are taken. */
    SUM_AND_PARTS(Severity.WARNING),
    /** No score. */
    SCORE_UNREADABLE(Severity.ERROR),
    /** A score below zero or above the points. */
    SCORE_OUT_OF_BOUNDS(Severity.WARNING),
    /** A score that is not what the figures give. */
    SCORE_NOT_COMPUTED(Severity.WARNING),
    /** Something that the cells of the form cannot hold. */
    NOT_ON_FORM(Severity.ERROR),
    /** A table without a column for the department. */
    DEPARTMENT_COLUMN_MISSING(Severity.FATAL),
    /** Two columns with one heading. */
    COLUMN_TWICE(Severity.FATAL),
    /** A column that belongs to no entry of the rubric. */
    COLUMN_UNKNOWN(Severity.ERROR),
    /** An entry of the rubric without a column. */
    COLUMN_MISSING(Severity.WARNING),
    /** A row without a department. */
    DEPARTMENT_UNNAMED(Severity.ERROR),
    /** A department that has a row already. */
    DEPARTMENT_TWICE(Severity.ERROR),
    /** A cell that stands below no heading. */
    CELL_WITHOUT_HEADING(Severity.ERROR),
    /** More rows than a batch may have. */
    BATCH_TOO_LONG(Severity.FATAL);

    private static final IssueTexts TEXTS = IssueTexts.beside(TableIssue.class, "table");

    private final Severity severity;

    TableIssue(Severity severity) {
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

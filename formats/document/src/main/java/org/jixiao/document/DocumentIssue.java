package org.jixiao.document;

import org.jixiao.issue.BundledIssueCode;
import org.jixiao.issue.IssueTexts;
import org.jixiao.issue.Severity;

/** What can be wrong with a document. Every issue of reading carries the arguments {@code line} and {@code column}. */
public enum DocumentIssue implements BundledIssueCode {
    /** The text is longer than any rubric can be. */
    DOCUMENT_TOO_LONG(Severity.FATAL),
    /** The bytes are not UTF-8. */
    DOCUMENT_NOT_UTF8(Severity.FATAL),
    /** A text holds half a character. */
    HALF_CHARACTER(Severity.FATAL),
    /** The text has no value. */
    DOCUMENT_EMPTY(Severity.FATAL),
    /** The text breaks the rules of its syntax. */
    DOCUMENT_UNREADABLE(Severity.FATAL),
    /** Something stands after the value. */
    DOCUMENT_GOES_ON(Severity.FATAL),
    /** The text nests deeper than any rubric can. */
    DOCUMENT_TOO_DEEP(Severity.FATAL),
    /** The text holds more values than any rubric can. */
    DOCUMENT_TOO_MANY_VALUES(Severity.FATAL),
    /** An alias stands for a value elsewhere in the text. */
    ALIAS_NOT_TAKEN(Severity.FATAL),
    /** A tag claims a type for a value. */
    TAG_NOT_TAKEN(Severity.FATAL),
    /** A key is not a text. */
    KEY_NOT_TEXT(Severity.FATAL),
    /** A number has passed through binary floating point. */
    NUMBER_NOT_EXACT(Severity.FATAL),
    /** A key stands twice in one object. */
    DUPLICATE_KEY(Severity.ERROR),
    /** A key that means nothing here. */
    UNKNOWN_KEY(Severity.ERROR),
    /** A key that must be there. */
    KEY_MISSING(Severity.ERROR),
    /** A value of another type. */
    WRONG_KIND(Severity.ERROR),
    /** A list of another length. */
    OTHER_LENGTH(Severity.ERROR),
    /** A value that the model does not take. */
    VALUE_REFUSED(Severity.ERROR),
    /** An object without the key that says what it is. */
    KIND_MISSING(Severity.ERROR),
    /** An object with the keys of two kinds. */
    KINDS_MIXED(Severity.ERROR),
    /** Rules, conditions, formulas or sections nest too deep. */
    NESTED_TOO_DEEP(Severity.ERROR),
    /** The document does not say what it is. */
    HEADER_MISSING(Severity.FATAL),
    /** The document is of another kind. */
    HEADER_OTHER(Severity.FATAL),
    /** The document is of a newer version of the format. */
    HEADER_NEWER(Severity.FATAL),
    /** There are more issues than are listed. */
    MORE_ISSUES(Severity.ERROR),
    /** Scored again, a record gives something else. */
    RECORD_DIFFERS(Severity.ERROR),
    /** A part of a record is no longer what it was when the record was written. */
    RECORD_CHANGED(Severity.ERROR),
    /** A record holds a rubric that cannot be scored. */
    RECORD_NOT_SCORABLE(Severity.ERROR),
    /** A record was written by another version of the library. */
    RECORD_OTHER_VERSION(Severity.INFORMATION);

    private static final IssueTexts TEXTS = IssueTexts.beside(DocumentIssue.class, "documents");

    private final Severity severity;

    DocumentIssue(Severity severity) {
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

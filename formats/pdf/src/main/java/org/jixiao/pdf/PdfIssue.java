package org.jixiao.pdf;

import org.jixiao.issue.BundledIssueCode;
import org.jixiao.issue.IssueTexts;
import org.jixiao.issue.Severity;

/** Why a PDF cannot be made. Nothing is written then. */
public enum PdfIssue implements BundledIssueCode {
    /** Characters that none of the fonts has. */
    CHARACTERS_MISSING(Severity.FATAL),
    /** A font whose outlines are of a kind that cannot be embedded. */
    FONT_NOT_TRUETYPE(Severity.FATAL),
    /** A file that is no font, or a damaged one. */
    FONT_UNREADABLE(Severity.FATAL),
    /** A font whose maker forbids embedding. */
    FONT_NOT_EMBEDDABLE(Severity.FATAL),
    /** No font was given, and none is installed that may be embedded. */
    NO_FONT_FOUND(Severity.FATAL),
    /** A document that cannot be laid out. */
    LAYOUT_FAILED(Severity.FATAL);

    private static final IssueTexts TEXTS = IssueTexts.beside(PdfIssue.class, "pdf");

    private final Severity severity;

    PdfIssue(Severity severity) {
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

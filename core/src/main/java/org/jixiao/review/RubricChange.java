package org.jixiao.review;

import org.jixiao.issue.BundledIssueCode;
import org.jixiao.issue.IssueTexts;
import org.jixiao.issue.Severity;

/**
 * What changed from one version of a rubric to the next. A change of severity {@code WARNING} may change scores, one of
 * {@code INFORMATION} does not. The texts stand in the bundles {@code changes_zh} and {@code changes_en}.
 */
public enum RubricChange implements BundledIssueCode {
    /** A row or section that was not there before. */
    ADDED(Severity.WARNING),
    /** A row or section that is not there any more. */
    REMOVED(Severity.WARNING),
    /** A row or section in another section. */
    MOVED(Severity.WARNING),
    /** Other points. */
    POINTS_CHANGED(Severity.WARNING),
    /** Another role, weight or combination. */
    COMBINATION_CHANGED(Severity.WARNING),
    /** Another measure. */
    MEASURE_CHANGED(Severity.WARNING),
    /** Another rule. */
    RULE_CHANGED(Severity.WARNING),
    /** Another rule, with the values that score otherwise. */
    SCORES_CHANGED(Severity.WARNING),
    /** Another way to write a rule that gives the same points to every value. */
    RULE_RESTATED(Severity.INFORMATION),
    /** Another target. */
    TARGET_CHANGED(Severity.WARNING),
    /** Another policy for rows that do not apply, or other conditions under which they do. */
    POLICY_CHANGED(Severity.WARNING),
    /** Other vetoes. */
    VETOES_CHANGED(Severity.WARNING),
    /** Another rounding, or another reading of the cap. */
    ROUNDING_CHANGED(Severity.WARNING),
    /** Other grades, or other limits on them. */
    GRADES_CHANGED(Severity.INFORMATION),
    /** Another name. */
    RENAMED(Severity.INFORMATION),
    /** Another printed text, explanation or basis. */
    TEXT_CHANGED(Severity.INFORMATION);

    private static final IssueTexts TEXTS = IssueTexts.beside(RubricChange.class, "changes");

    private final Severity severity;

    RubricChange(Severity severity) {
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

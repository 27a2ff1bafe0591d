package org.jixiao.dmn;

import org.jixiao.issue.BundledIssueCode;
import org.jixiao.issue.IssueTexts;
import org.jixiao.issue.Severity;

/** What of a rubric a model cannot say, and which facts cannot be put into its variables. */
public enum DmnIssue implements BundledIssueCode {
    /** A row that needs judgement: its points are a variable. */
    ROW_JUDGED(Severity.INFORMATION),
    /** A rule that scores the items of a list. */
    LIST_ITEMS_SCORED(Severity.ERROR),
    /** The first of several rules that applies; nothing in DMN says that a fact does not apply. */
    FIRST_APPLICABLE(Severity.ERROR),
    /** A rule whose target is known only with the facts, and cannot be brought to a fixed one. */
    TARGET_VARIES(Severity.ERROR),
    /** A fact without a unit, so that the meaning of a bare number is open. */
    UNIT_OPEN(Severity.ERROR),
    /** A rule that reads items, kinds or options out of a formula. */
    OBSERVATION_CALCULATED(Severity.ERROR),
    /** Two rules that count different items or kinds of one fact. */
    LISTS_DIFFER(Severity.ERROR),
    /** A mean weighted by the items' weights. */
    MEAN_WEIGHTED(Severity.ERROR),
    /** A mode of rounding without a function in FEEL. */
    ROUNDING_UNKNOWN(Severity.ERROR),
    /** A number of more digits than engines keep. */
    NUMBER_TOO_LONG(Severity.ERROR),
    /** Parts of a condition or formula in units that do not match. */
    UNITS_DIFFER(Severity.ERROR),
    /** Points of a row that does not apply, which should go elsewhere. */
    POLICY_NOT_SAID(Severity.ERROR),
    /** A condition of the sheet that a model cannot judge. */
    CONDITION_NOT_SAID(Severity.ERROR),
    /** A figure with endless decimals. */
    FACT_NOT_DECIMAL(Severity.ERROR),
    /** A fact of a kind that the variable cannot hold. */
    FACT_OF_OTHER_KIND(Severity.ERROR),
    /** Violations without kinds, where kinds cost differently. */
    FACT_WITHOUT_KINDS(Severity.ERROR),
    /** A fact that does not apply, where the model needs a value. */
    FACT_NOT_APPLICABLE(Severity.WARNING),
    /** A score reported for a row that the model computes. */
    FACT_REPORTED(Severity.ERROR);

    private static final IssueTexts TEXTS = IssueTexts.beside(DmnIssue.class, "dmn");

    private final Severity severity;

    DmnIssue(Severity severity) {
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

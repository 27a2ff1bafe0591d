package org.jixiao.review;

import org.jixiao.issue.BundledIssueCode;
import org.jixiao.issue.IssueTexts;
import org.jixiao.issue.Severity;

/** What a review finds. The texts stand in the bundles {@code findings_zh} and {@code findings_en}. */
public enum ReviewIssue implements BundledIssueCode {
    /** Values that no band covers. */
    VALUES_UNCOVERED(Severity.ERROR),
    /** A single value between two bands that neither takes in. */
    EDGE_UNCOVERED(Severity.ERROR),
    /** A single value between two bands that both take in. */
    EDGE_AMBIGUOUS(Severity.ERROR),
    /** Values that several bands cover with different points. */
    VALUES_AMBIGUOUS(Severity.ERROR),
    /** Values of which no share of the target can be taken. */
    VALUES_WITHOUT_SHARE(Severity.ERROR),
    /** A band that no value of the measure reaches. */
    BAND_UNREACHABLE(Severity.WARNING),
    /** A band every value of which other bands hold as well. */
    BAND_SHADOWED(Severity.WARNING),
    /** A case whose condition an earlier case has taken already. */
    CASE_UNREACHABLE(Severity.WARNING),
    /** A case whose condition no value meets. */
    CASE_WITHOUT_VALUES(Severity.WARNING),
    /** A mark for everything else, where the bands or cases leave nothing else. */
    REST_UNREACHABLE(Severity.INFORMATION),
    /** Cases without a rule for everything else, of which it cannot be told whether one of them always holds. */
    REST_NOT_STATED(Severity.INFORMATION),
    /** A rule that never gives the row's points. */
    MAXIMUM_NOT_REACHED(Severity.WARNING),
    /** A row that gives the same points whatever is observed. */
    POINTS_NEVER_LOST(Severity.WARNING),
    /** A part of the points that is earned whatever is observed. */
    POINTS_PARTLY_SAFE(Severity.INFORMATION),
    /** Deductions that cannot reach the floor that the rule names. */
    FLOOR_NOT_REACHED(Severity.WARNING),
    /** Points that fall where the measure gets better. */
    AGAINST_DIRECTION(Severity.WARNING),
    /** Points that rise, fall and rise again, on a measure without a direction. */
    POINTS_UP_AND_DOWN(Severity.INFORMATION),
    /** The largest jump of a rule, where it is half of the points or more. */
    CLIFF(Severity.INFORMATION),
    /** A target whose operator disagrees with the measure's direction. */
    TARGET_AGAINST_DIRECTION(Severity.WARNING),
    /** A target whose operator disagrees with the rule. */
    TARGET_AGAINST_RULE(Severity.WARNING),
    /** A weight where parts are not combined by weight. */
    WEIGHT_NOT_USED(Severity.WARNING),
    /** A weighted section whose weights sum to zero. */
    WEIGHTS_ALL_ZERO(Severity.ERROR),
    /** Two rows of one section with one name. */
    NAME_REPEATED(Severity.INFORMATION),
    /** Two rows of one section with one name and one standard. */
    ROW_REPEATED(Severity.WARNING),
    /** Two rows that measure the same thing. */
    MEASURE_REPEATED(Severity.WARNING),
    /** One indicator that carries more than half of the points. */
    MOST_OF_THE_POINTS(Severity.WARNING),
    /** Steps whose text does not say what becomes of a part of a step. */
    STEP_POLICY_NOT_STATED(Severity.INFORMATION),
    /** A measure that has no value where a denominator is zero. */
    UNDEFINED_AT_ZERO(Severity.INFORMATION),
    /** Facts that nobody supplies. */
    FACT_NOT_SUPPLIED(Severity.WARNING),
    /** A measure that the rule never reads. */
    MEASURE_IGNORED(Severity.WARNING),
    /** A rule that reads a checklist, a count or a choice where the measure is a computed number. */
    MEASURE_OF_OTHER_KIND(Severity.WARNING),
    /** A rule that leaves the mark to judgement. */
    JUDGED_BY_HAND(Severity.INFORMATION),
    /** A rubric without a scale of grades. */
    GRADE_SCALE_MISSING(Severity.INFORMATION),
    /** Totals without a grade. */
    GRADE_GAP(Severity.ERROR),
    /** Totals with two grades. */
    GRADE_OVERLAP(Severity.ERROR),
    /** A grade that no total reaches. */
    GRADE_NOT_REACHED(Severity.WARNING),
    /** A policy for rows that do not apply that has no effect. */
    POLICY_WITHOUT_EFFECT(Severity.WARNING),
    /** A row that applies to some only, without a policy for the others. */
    POLICY_NOT_STATED(Severity.WARNING),
    /** A rubric that cites no document. */
    BASIS_MISSING(Severity.INFORMATION),
    /** A basis that was not checked against its text. */
    BASIS_NOT_VERIFIED(Severity.INFORMATION);

    private static final IssueTexts TEXTS = IssueTexts.beside(ReviewIssue.class, "findings");

    private final Severity severity;

    ReviewIssue(Severity severity) {
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

package org.jixiao.wording;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.grade.GradeLimit;
import org.jixiao.grade.GradeScale;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Severity;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says: a rule, a grade scale or limits on the grade, and what stands beside them.
 *
 * @param statedRule the rule, or {@code null} where the sentence is about grades
 * @param statedScale the grade scale, or {@code null}
 * @param limits what bars or fixes a grade, in the order of the sentence
 * @param input what the rule reads
 * @param unit the unit of the value that the rule reads
 * @param statedFormula how the value comes out of facts named by the sentence, or {@code null}
 * @param statedPolicy what becomes of the points of a row that does not apply, or {@code null}
 * @param statedTarget the target that the sentence itself names, or {@code null}
 * @param notes assumptions, confirmations and warnings, each with its place in the sentence
 */
public record Reading(
        @Nullable Rule statedRule,
        @Nullable GradeScale statedScale,
        List<StatedLimit> limits,
        Input input,
        Unit unit,
        @Nullable Formula statedFormula,
        @Nullable NotApplicablePolicy statedPolicy,
        @Nullable Quantity statedTarget,
        List<Issue> notes) {
    /** What a rule reads. */
    public enum Input {
        /** A number: a rate, an amount, a count. */
        VALUE,
        /** How many of several requirements are met. */
        NUMBER_MET,
        /** How many of several requirements are not met. */
        NUMBER_UNMET,
        /** Which items of a list are met. */
        ITEMS,
        /** How often something happened, by kind. */
        VIOLATIONS,
        /** Which tier was chosen. */
        TIER,
        /** Several scores or rates. */
        LIST,
        /** Several facts by name. */
        FACTS,
        /** The total, for a grade. */
        TOTAL
    }

    /**
     * A limit on the grade with its condition in words.
     *
     * @param limit what happens to the grade
     * @param condition when, in the words of the sentence
     */
    public record StatedLimit(GradeLimit limit, String condition) {
        /**
         * Checks that both are given.
         *
         * @param limit what happens to the grade
         * @param condition when, in words
         */
        public StatedLimit {
            Objects.requireNonNull(limit, "limit: say what happens to the grade");
            Objects.requireNonNull(condition, "condition: say when");
        }
    }

    /**
     * Copies the lists.
     *
     * @param statedRule the rule, or {@code null}
     * @param statedScale the grade scale, or {@code null}
     * @param limits what bars or fixes a grade
     * @param input what the rule reads
     * @param unit the unit of the value
     * @param statedFormula how the value comes out of facts, or {@code null}
     * @param statedPolicy the not-applicable policy, or {@code null}
     * @param statedTarget the target that the sentence names, or {@code null}
     * @param notes assumptions, confirmations and warnings
     */
    public Reading {
        limits = List.copyOf(limits);
        notes = List.copyOf(notes);
        Objects.requireNonNull(input, "input: say what the rule reads");
        Objects.requireNonNull(unit, "unit: say in which unit; Unit.ONE for none");
    }

    /**
     * The rule.
     *
     * @return the rule, or nothing where the sentence is about grades only
     */
    public Optional<Rule> rule() {
        return Optional.ofNullable(statedRule);
    }

    /**
     * The grade scale.
     *
     * @return the scale, or nothing
     */
    public Optional<GradeScale> gradeScale() {
        return Optional.ofNullable(statedScale);
    }

    /**
     * How the value comes out of facts that the sentence names (X=（甲/乙）×100%).
     *
     * @return the formula, or nothing
     */
    public Optional<Formula> formula() {
        return Optional.ofNullable(statedFormula);
    }

    /**
     * What becomes of the points of a row that does not apply.
     *
     * @return the policy, or nothing
     */
    public Optional<NotApplicablePolicy> notApplicable() {
        return Optional.ofNullable(statedPolicy);
    }

    /**
     * The target that the sentence itself names.
     *
     * @return the target, or nothing
     */
    public Optional<Quantity> target() {
        return Optional.ofNullable(statedTarget);
    }

    /**
     * The notes that an author should look at: gaps, overlaps, marks that exceed the points or fall short of them.
     *
     * @return the warnings, in the order of the notes
     */
    public List<Issue> warnings() {
        return notes.stream()
                .filter(note -> note.severity().compareTo(Severity.WARNING) >= 0)
                .toList();
    }
}

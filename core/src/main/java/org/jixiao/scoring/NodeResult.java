package org.jixiao.scoring;

import java.util.List;
import java.util.Optional;
import org.jixiao.issue.Issue;
import org.jixiao.measure.Facts.Remark;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.RubricNode;
import org.jixiao.rubric.Section;
import org.jixiao.rule.Decision;
import org.jixiao.rule.Outcome;
import org.jixiao.rule.Verdict;

/** What a row of the rubric earned. */
public sealed interface NodeResult {
    /**
     * The row.
     *
     * @return the section or indicator
     */
    RubricNode node();

    /**
     * The points the row counts for after points of rows that do not apply were redistributed.
     *
     * @return the points
     */
    Rational points();

    /**
     * The exact outcome, before rounding.
     *
     * @return the points, or why there are none
     */
    Outcome exact();

    /**
     * The outcome as the form shows it, after rounding.
     *
     * @return the score, or why there is none
     */
    Outcome score();

    /**
     * The results of the parts.
     *
     * @return the parts in the order of the sheet; empty for an indicator
     */
    List<NodeResult> parts();

    /**
     * Calls the case for this kind.
     *
     * @param cases what to do for each kind
     * @param <T> the result
     * @return the result of the case
     */
    <T> T match(Cases<T> cases);

    /**
     * A method for each kind of result.
     *
     * @param <T> the result
     */
    interface Cases<T> {
        /**
         * For a section.
         *
         * @param it the result
         * @return the result of the case
         */
        T section(OfSection it);

        /**
         * For an indicator.
         *
         * @param it the result
         * @return the result of the case
         */
        T indicator(OfIndicator it);
    }

    /**
     * What a section earned.
     *
     * @param node the section
     * @param points the points it counts for
     * @param exact the exact outcome
     * @param score the outcome as the form shows it
     * @param parts the results of its parts
     * @param veto what the veto that fell on it is for, if one did
     */
    record OfSection(
            Section node, Rational points, Outcome exact, Outcome score, List<NodeResult> parts, Optional<String> veto)
            implements NodeResult {
        /**
         * Copies the parts.
         *
         * @param node the section
         * @param points the points it counts for
         * @param exact the exact outcome
         * @param score the outcome as the form shows it
         * @param parts the results of its parts
         * @param veto what the veto that fell on it is for, if one did
         */
        public OfSection {
            parts = List.copyOf(parts);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.section(this);
        }
    }

    /**
     * What an indicator earned, with everything that decided it.
     *
     * @param node the indicator
     * @param points the points it counts for
     * @param exact the exact outcome, after the policy for rows that do not apply
     * @param score the outcome as the form shows it
     * @param verdict what its rule gave, and what decided it; nothing for an advisory indicator without a rule
     * @param deductions the points lost
     * @param remark what the author says of it
     * @param issues what is wrong with its figures, and what is worth knowing
     */
    record OfIndicator(
            Indicator node,
            Rational points,
            Outcome exact,
            Outcome score,
            Optional<Verdict> verdict,
            List<Deduction> deductions,
            Optional<Remark> remark,
            List<Issue> issues)
            implements NodeResult {
        /**
         * Copies the lists.
         *
         * @param node the indicator
         * @param points the points it counts for
         * @param exact the exact outcome
         * @param score the outcome as the form shows it
         * @param verdict what its rule gave
         * @param deductions the points lost
         * @param remark what the author says of it
         * @param issues what is wrong with its figures
         */
        public OfIndicator {
            deductions = List.copyOf(deductions);
            issues = List.copyOf(issues);
        }

        @Override
        public List<NodeResult> parts() {
            return List.of();
        }

        /**
         * Whether the score was published without the figures behind it, and entered as such.
         *
         * @return {@code true} for a reported score, {@code false} for a computed one
         */
        public boolean isReported() {
            return verdict.filter(it -> it.decision() instanceof Decision.Reported)
                    .isPresent();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.indicator(this);
        }
    }
}

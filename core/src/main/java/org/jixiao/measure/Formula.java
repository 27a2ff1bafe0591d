package org.jixiao.measure;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Rounding;

/**
 * How a figure is made from facts: a small closed tree. {@link Derivation#of} works it out and keeps every step, so that
 * an explanation can print {@code 6人 ÷ 7人 × 100% = 85.71%}.
 *
 * <p>A formula nests at most {@value #DEEPEST} levels; a constructor that would go deeper refuses.
 */
public sealed interface Formula extends Serializable {
    /** How many levels a formula may nest. */
    int DEEPEST = 64;

    /**
     * Calls the case for this kind.
     *
     * @param cases what to do for each kind
     * @param <T> the result
     * @return the result of the case
     */
    <T> T match(Cases<T> cases);

    /**
     * The formulas directly inside this one.
     *
     * @return the operands, in order; empty for a leaf
     */
    List<Formula> operands();

    /**
     * The value in scope: the indicator's measure, or the item of a list that is being scored.
     *
     * @return the formula
     */
    static Formula own() {
        return new Own();
    }

    /**
     * The target in scope: the indicator's, or the one of the item of a list that is being scored.
     *
     * @return the formula
     */
    static Formula target() {
        return new Target();
    }

    /**
     * A fixed quantity.
     *
     * @param quantity the quantity
     * @return the formula
     */
    static Formula of(Quantity quantity) {
        return new Constant(quantity);
    }

    /**
     * The number observed of a fact.
     *
     * @param fact a number, or a count of a single kind
     * @return the formula
     */
    static Formula of(Fact fact) {
        return new Observed(fact);
    }

    /**
     * A sum.
     *
     * @param parts what to add; at least one
     * @return the formula
     */
    static Formula sum(Formula... parts) {
        return new Sum(List.of(parts));
    }

    /**
     * A difference; of two percentages it is in percentage points.
     *
     * @param from what to take away from
     * @param less what to take away
     * @return the formula
     */
    static Formula difference(Formula from, Formula less) {
        return new Difference(from, less);
    }

    /**
     * A quotient: a percentage where both sides are of one dimension, otherwise a number per unit.
     *
     * @param part what stands above the line
     * @param whole what stands below it
     * @return the formula
     */
    static Formula ratio(Formula part, Formula whole) {
        return new Ratio(part, whole);
    }

    /**
     * The change on the earlier value: {@code (now − before) ÷ before × 100%}.
     *
     * @param now the later value
     * @param before the earlier value, on which the rate is taken
     * @return the formula
     */
    static Formula changeRate(Formula now, Formula before) {
        return new ChangeRate(now, before);
    }

    /**
     * What a rate leaves of the whole: {@code 100% − rate}.
     *
     * @param rate a percentage
     * @return the formula
     */
    static Formula complement(Formula rate) {
        return new Complement(rate);
    }

    /**
     * A multiple.
     *
     * @param factor a bare number
     * @param of what to multiply
     * @return the formula
     */
    static Formula times(Rational factor, Formula of) {
        return new Scaled(factor, of);
    }

    /**
     * The size without the sign.
     *
     * @param of any formula
     * @return the formula
     */
    static Formula absolute(Formula of) {
        return new Absolute(of);
    }

    /**
     * The smallest of several.
     *
     * @param of what to compare; at least one
     * @return the formula
     */
    static Formula min(Formula... of) {
        return new Extreme(Extreme.Kind.MIN, List.of(of));
    }

    /**
     * The largest of several.
     *
     * @param of what to compare; at least one
     * @return the formula
     */
    static Formula max(Formula... of) {
        return new Extreme(Extreme.Kind.MAX, List.of(of));
    }

    /**
     * A rounded value, where a rubric says that a figure is rounded before it is used.
     *
     * @param of any formula
     * @param rounding how
     * @return the formula
     */
    static Formula rounded(Formula of, Rounding rounding) {
        return new Rounded(of, rounding);
    }

    /**
     * One number out of a list.
     *
     * @param list a fact observed as a list of numbers
     * @param how how the items are put together
     * @return the formula
     */
    static Formula aggregate(Fact list, Aggregation how) {
        return new Aggregate(list, how);
    }

    /**
     * The number of items of a checklist that are fulfilled; items that do not apply are not counted.
     *
     * @param checklist a fact observed as a checklist
     * @return the formula
     */
    static Formula countMet(Fact checklist) {
        return new Met(checklist, false);
    }

    /**
     * The share of the applicable items of a checklist that are fulfilled.
     *
     * @param checklist a fact observed as a checklist
     * @return the formula
     */
    static Formula shareMet(Fact checklist) {
        return new Met(checklist, true);
    }

    /**
     * How often a kind occurred.
     *
     * @param counts a fact observed as counts by kind
     * @param kind the kind, or {@link Observation.Counted#ONLY} for the sum of all kinds
     * @return the formula
     */
    static Formula countOf(Fact counts, String kind) {
        return new CountOf(counts, kind);
    }

    /**
     * The calendar days from one date to another; negative if the second comes first.
     *
     * @param from a fact observed as a date
     * @param to a fact observed as a date
     * @return the formula, in days
     */
    static Formula daysBetween(Fact from, Fact to) {
        return new DaysBetween(from, to);
    }

    /**
     * A method for each kind of formula.
     *
     * @param <T> the result
     */
    interface Cases<T> {
        /**
         * For the value in scope.
         *
         * @param it the formula
         * @return the result
         */
        T own(Own it);

        /**
         * For the target in scope.
         *
         * @param it the formula
         * @return the result
         */
        T target(Target it);

        /**
         * For a fixed quantity.
         *
         * @param it the formula
         * @return the result
         */
        T constant(Constant it);

        /**
         * For the number observed of a fact.
         *
         * @param it the formula
         * @return the result
         */
        T observed(Observed it);

        /**
         * For a sum.
         *
         * @param it the formula
         * @return the result
         */
        T sum(Sum it);

        /**
         * For a difference.
         *
         * @param it the formula
         * @return the result
         */
        T difference(Difference it);

        /**
         * For a quotient.
         *
         * @param it the formula
         * @return the result
         */
        T ratio(Ratio it);

        /**
         * For a rate of change.
         *
         * @param it the formula
         * @return the result
         */
        T changeRate(ChangeRate it);

        /**
         * For what a rate leaves of the whole.
         *
         * @param it the formula
         * @return the result
         */
        T complement(Complement it);

        /**
         * For a multiple.
         *
         * @param it the formula
         * @return the result
         */
        T scaled(Scaled it);

        /**
         * For an absolute value.
         *
         * @param it the formula
         * @return the result
         */
        T absolute(Absolute it);

        /**
         * For the smallest or largest of several.
         *
         * @param it the formula
         * @return the result
         */
        T extreme(Extreme it);

        /**
         * For a rounded value.
         *
         * @param it the formula
         * @return the result
         */
        T rounded(Rounded it);

        /**
         * For one number out of a list.
         *
         * @param it the formula
         * @return the result
         */
        T aggregate(Aggregate it);

        /**
         * For the items of a checklist that are fulfilled.
         *
         * @param it the formula
         * @return the result
         */
        T met(Met it);

        /**
         * For a count of a kind.
         *
         * @param it the formula
         * @return the result
         */
        T countOf(CountOf it);

        /**
         * For the days between two dates.
         *
         * @param it the formula
         * @return the result
         */
        T daysBetween(DaysBetween it);
    }

    /** How the items of a list are put together into one number. */
    enum Aggregation {
        /** The sum. */
        SUM,
        /** The plain mean. */
        MEAN,
        /** The mean without one smallest and one largest item (去掉一个最高分和一个最低分); needs three items. */
        TRIMMED_MEAN,
        /** The mean weighted by the items' weights, such as the money behind each project. */
        WEIGHTED_MEAN,
        /** The smallest item. */
        MIN,
        /** The largest item. */
        MAX
    }

    /** The value in scope. */
    record Own() implements Formula {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.own(this);
        }

        @Override
        public List<Formula> operands() {
            return List.of();
        }
    }

    /** The target in scope. */
    record Target() implements Formula {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.target(this);
        }

        @Override
        public List<Formula> operands() {
            return List.of();
        }
    }

    /**
     * A fixed quantity.
     *
     * @param quantity the quantity
     */
    record Constant(Quantity quantity) implements Formula {
        /**
         * Checks that the quantity is given.
         *
         * @param quantity the quantity
         */
        public Constant {
            Objects.requireNonNull(quantity, "quantity: a constant needs a quantity");
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.constant(this);
        }

        @Override
        public List<Formula> operands() {
            return List.of();
        }
    }

    /**
     * The number observed of a fact.
     *
     * @param fact the fact
     */
    record Observed(Fact fact) implements Formula {
        /**
         * Checks that the fact is given.
         *
         * @param fact the fact
         */
        public Observed {
            Objects.requireNonNull(fact, "fact: name the fact to read");
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.observed(this);
        }

        @Override
        public List<Formula> operands() {
            return List.of();
        }
    }

    /**
     * A sum.
     *
     * @param operands what to add; at least one
     */
    record Sum(List<Formula> operands) implements Formula {
        /**
         * Copies the operands.
         *
         * @param operands what to add; at least one
         */
        public Sum {
            operands = Nesting.checkedFormulas("a sum", operands);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.sum(this);
        }
    }

    /**
     * A difference.
     *
     * @param from what to take away from
     * @param less what to take away
     */
    record Difference(Formula from, Formula less) implements Formula {
        /**
         * Checks the nesting.
         *
         * @param from what to take away from
         * @param less what to take away
         */
        public Difference {
            Nesting.checkedFormulas("a difference", List.of(from, less));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.difference(this);
        }

        @Override
        public List<Formula> operands() {
            return List.of(from, less);
        }
    }

    /**
     * A quotient.
     *
     * @param part what stands above the line
     * @param whole what stands below it
     */
    record Ratio(Formula part, Formula whole) implements Formula {
        /**
         * Checks the nesting.
         *
         * @param part what stands above the line
         * @param whole what stands below it
         */
        public Ratio {
            Nesting.checkedFormulas("a ratio", List.of(part, whole));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.ratio(this);
        }

        @Override
        public List<Formula> operands() {
            return List.of(part, whole);
        }
    }

    /**
     * A rate of change on the earlier value.
     *
     * @param now the later value
     * @param before the earlier value
     */
    record ChangeRate(Formula now, Formula before) implements Formula {
        /**
         * Checks the nesting.
         *
         * @param now the later value
         * @param before the earlier value
         */
        public ChangeRate {
            Nesting.checkedFormulas("a rate of change", List.of(now, before));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.changeRate(this);
        }

        @Override
        public List<Formula> operands() {
            return List.of(now, before);
        }
    }

    /**
     * What a rate leaves of the whole.
     *
     * @param rate a percentage
     */
    record Complement(Formula rate) implements Formula {
        /**
         * Checks the nesting.
         *
         * @param rate a percentage
         */
        public Complement {
            Nesting.checkedFormulas("a complement", List.of(rate));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.complement(this);
        }

        @Override
        public List<Formula> operands() {
            return List.of(rate);
        }
    }

    /**
     * A multiple.
     *
     * @param factor a bare number
     * @param of what to multiply
     */
    record Scaled(Rational factor, Formula of) implements Formula {
        /**
         * Checks the nesting.
         *
         * @param factor a bare number
         * @param of what to multiply
         */
        public Scaled {
            Objects.requireNonNull(factor, "factor: a multiple needs a factor");
            Nesting.checkedFormulas("a multiple", List.of(of));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.scaled(this);
        }

        @Override
        public List<Formula> operands() {
            return List.of(of);
        }
    }

    /**
     * An absolute value.
     *
     * @param of any formula
     */
    record Absolute(Formula of) implements Formula {
        /**
         * Checks the nesting.
         *
         * @param of any formula
         */
        public Absolute {
            Nesting.checkedFormulas("an absolute value", List.of(of));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.absolute(this);
        }

        @Override
        public List<Formula> operands() {
            return List.of(of);
        }
    }

    /**
     * The smallest or largest of several.
     *
     * @param kind which
     * @param operands what to compare; at least one
     */
    record Extreme(Kind kind, List<Formula> operands) implements Formula {
        /** Which of several values is taken. */
        public enum Kind {
            /** The smallest. */
            MIN,
            /** The largest. */
            MAX
        }

        /**
         * Copies the operands.
         *
         * @param kind which
         * @param operands what to compare; at least one
         */
        public Extreme {
            Objects.requireNonNull(kind, "kind: say whether the smallest or the largest is taken");
            operands = Nesting.checkedFormulas("a minimum or maximum", operands);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.extreme(this);
        }
    }

    /**
     * A rounded value.
     *
     * @param of any formula
     * @param rounding how
     */
    record Rounded(Formula of, Rounding rounding) implements Formula {
        /**
         * Checks the nesting.
         *
         * @param of any formula
         * @param rounding how
         */
        public Rounded {
            Objects.requireNonNull(rounding, "rounding: say how the value is rounded");
            Nesting.checkedFormulas("a rounded value", List.of(of));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.rounded(this);
        }

        @Override
        public List<Formula> operands() {
            return List.of(of);
        }
    }

    /**
     * One number out of a list.
     *
     * @param list a fact observed as a list of numbers
     * @param how how the items are put together
     */
    record Aggregate(Fact list, Aggregation how) implements Formula {
        /**
         * Checks that both are given.
         *
         * @param list a fact observed as a list of numbers
         * @param how how the items are put together
         */
        public Aggregate {
            Objects.requireNonNull(list, "list: name the fact that is a list");
            Objects.requireNonNull(how, "how: say how the items are put together");
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.aggregate(this);
        }

        @Override
        public List<Formula> operands() {
            return List.of();
        }
    }

    /**
     * The items of a checklist that are fulfilled.
     *
     * @param checklist a fact observed as a checklist
     * @param asShare whether as a percentage of the applicable items, or else as a number of items
     */
    record Met(Fact checklist, boolean asShare) implements Formula {
        /**
         * Checks that the fact is given.
         *
         * @param checklist a fact observed as a checklist
         * @param asShare whether as a percentage of the applicable items
         */
        public Met {
            Objects.requireNonNull(checklist, "checklist: name the fact that is a checklist");
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.met(this);
        }

        @Override
        public List<Formula> operands() {
            return List.of();
        }
    }

    /**
     * How often a kind occurred.
     *
     * @param counts a fact observed as counts by kind
     * @param kind the kind, or {@link Observation.Counted#ONLY} for the sum of all kinds
     */
    record CountOf(Fact counts, String kind) implements Formula {
        /**
         * Checks that both are given.
         *
         * @param counts a fact observed as counts by kind
         * @param kind the kind
         */
        public CountOf {
            Objects.requireNonNull(counts, "counts: name the fact that is counted");
            Objects.requireNonNull(kind, "kind: use Observation.Counted.ONLY for all kinds");
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.countOf(this);
        }

        @Override
        public List<Formula> operands() {
            return List.of();
        }
    }

    /**
     * The calendar days from one date to another.
     *
     * @param from a fact observed as a date
     * @param to a fact observed as a date
     */
    record DaysBetween(Fact from, Fact to) implements Formula {
        /**
         * Checks that both are given.
         *
         * @param from a fact observed as a date
         * @param to a fact observed as a date
         */
        public DaysBetween {
            Objects.requireNonNull(from, "from: name the fact that is the first date");
            Objects.requireNonNull(to, "to: name the fact that is the second date");
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.daysBetween(this);
        }

        @Override
        public List<Formula> operands() {
            return List.of();
        }
    }
}

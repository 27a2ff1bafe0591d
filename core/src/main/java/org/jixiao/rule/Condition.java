package org.jixiao.rule;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Formula;
import org.jixiao.measure.ItemStatus;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Quantity;

/**
 * What must hold for a case, a veto, a grade limit or an indicator to apply. A condition holds, does not hold, or cannot be
 * told while facts are missing.
 */
public sealed interface Condition extends Serializable {
    /** How many levels a condition may nest. */
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
     * The conditions directly inside this one.
     *
     * @return the parts; empty for a leaf
     */
    List<Condition> parts();

    /**
     * One value stands to another in a way.
     *
     * @param left the left-hand side
     * @param comparison how it must stand
     * @param right the right-hand side
     * @return the condition
     */
    static Condition compare(Formula left, Comparison comparison, Formula right) {
        return new Compare(left, comparison, right);
    }

    /**
     * A value stands to a constant in a way.
     *
     * @param left the left-hand side
     * @param comparison how it must stand
     * @param right the constant
     * @return the condition
     */
    static Condition compare(Formula left, Comparison comparison, Quantity right) {
        return new Compare(left, comparison, Formula.of(right));
    }

    /**
     * An item of a checklist has a status.
     *
     * @param checklist the fact observed as a checklist
     * @param item the item's id
     * @param status the status
     * @return the condition
     */
    static Condition item(Fact checklist, String item, ItemStatus status) {
        return new Item(checklist, item, status);
    }

    /**
     * An option is the one chosen.
     *
     * @param choice the fact observed as a choice
     * @param option the option's id
     * @return the condition
     */
    static Condition option(Fact choice, String option) {
        return new Option(choice, option);
    }

    /**
     * A fact applies to the department: it is stated and is not "not applicable".
     *
     * @param fact the fact
     * @return the condition
     */
    static Condition applies(Fact fact) {
        return new Applies(fact);
    }

    /**
     * All of several conditions hold (且).
     *
     * @param parts the conditions; at least one
     * @return the condition
     */
    static Condition allOf(Condition... parts) {
        return new AllOf(List.of(parts));
    }

    /**
     * At least one of several conditions holds (或).
     *
     * @param parts the conditions; at least one
     * @return the condition
     */
    static Condition anyOf(Condition... parts) {
        return new AnyOf(List.of(parts));
    }

    /**
     * A condition does not hold.
     *
     * @param part the condition
     * @return the opposite
     */
    static Condition not(Condition part) {
        return new Not(part);
    }

    /**
     * A method for each kind of condition.
     *
     * @param <T> the result
     */
    interface Cases<T> {
        /**
         * For a comparison.
         *
         * @param it the condition
         * @return the result
         */
        T compare(Compare it);

        /**
         * For the status of an item.
         *
         * @param it the condition
         * @return the result
         */
        T item(Item it);

        /**
         * For a chosen option.
         *
         * @param it the condition
         * @return the result
         */
        T option(Option it);

        /**
         * For a fact that applies.
         *
         * @param it the condition
         * @return the result
         */
        T applies(Applies it);

        /**
         * For conditions that must all hold.
         *
         * @param it the condition
         * @return the result
         */
        T allOf(AllOf it);

        /**
         * For conditions of which one must hold.
         *
         * @param it the condition
         * @return the result
         */
        T anyOf(AnyOf it);

        /**
         * For the opposite of a condition.
         *
         * @param it the condition
         * @return the result
         */
        T not(Not it);
    }

    /**
     * A comparison of two values.
     *
     * @param left the left-hand side
     * @param comparison how it must stand
     * @param right the right-hand side
     */
    record Compare(Formula left, Comparison comparison, Formula right) implements Condition {
        /**
         * Checks that the parts are given.
         *
         * @param left the left-hand side
         * @param comparison how it must stand
         * @param right the right-hand side
         */
        public Compare {
            Objects.requireNonNull(left, "left: say what is compared");
            Objects.requireNonNull(comparison, "comparison: say how it must stand");
            Objects.requireNonNull(right, "right: say what it is compared with");
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.compare(this);
        }

        @Override
        public List<Condition> parts() {
            return List.of();
        }
    }

    /**
     * The status of an item.
     *
     * @param checklist the fact observed as a checklist
     * @param item the item's id
     * @param status the status
     */
    record Item(Fact checklist, String item, ItemStatus status) implements Condition {
        /**
         * Checks that the parts are given.
         *
         * @param checklist the fact observed as a checklist
         * @param item the item's id
         * @param status the status
         */
        public Item {
            Objects.requireNonNull(checklist, "checklist: name the fact that is a checklist");
            Objects.requireNonNull(item, "item: name the item");
            Objects.requireNonNull(status, "status: say which status the item must have");
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.item(this);
        }

        @Override
        public List<Condition> parts() {
            return List.of();
        }
    }

    /**
     * A chosen option.
     *
     * @param choice the fact observed as a choice
     * @param option the option's id
     */
    record Option(Fact choice, String option) implements Condition {
        /**
         * Checks that the parts are given.
         *
         * @param choice the fact observed as a choice
         * @param option the option's id
         */
        public Option {
            Objects.requireNonNull(choice, "choice: name the fact that is a choice");
            Objects.requireNonNull(option, "option: name the option");
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.option(this);
        }

        @Override
        public List<Condition> parts() {
            return List.of();
        }
    }

    /**
     * A fact that applies.
     *
     * @param fact the fact
     */
    record Applies(Fact fact) implements Condition {
        /**
         * Checks that the fact is given.
         *
         * @param fact the fact
         */
        public Applies {
            Objects.requireNonNull(fact, "fact: name the fact");
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.applies(this);
        }

        @Override
        public List<Condition> parts() {
            return List.of();
        }
    }

    /**
     * Conditions that must all hold.
     *
     * @param parts the conditions; at least one
     */
    record AllOf(List<Condition> parts) implements Condition {
        /**
         * Copies the conditions.
         *
         * @param parts the conditions; at least one
         */
        public AllOf {
            parts = checked(parts);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.allOf(this);
        }
    }

    /**
     * Conditions of which one must hold.
     *
     * @param parts the conditions; at least one
     */
    record AnyOf(List<Condition> parts) implements Condition {
        /**
         * Copies the conditions.
         *
         * @param parts the conditions; at least one
         */
        public AnyOf {
            parts = checked(parts);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.anyOf(this);
        }
    }

    /**
     * The opposite of a condition.
     *
     * @param part the condition
     */
    record Not(Condition part) implements Condition {
        /**
         * Checks that the condition is given.
         *
         * @param part the condition
         */
        public Not {
            checked(List.of(part));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.not(this);
        }

        @Override
        public List<Condition> parts() {
            return List.of(part);
        }
    }

    private static List<Condition> checked(List<Condition> parts) {
        List<Condition> copy = List.copyOf(parts);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("a combined condition needs at least one condition inside it");
        }
        for (Condition part : copy) {
            if (depth(part) >= DEEPEST) {
                throw new IllegalArgumentException(
                        "conditions would nest deeper than " + DEEPEST + " levels: simplify them");
            }
        }
        return copy;
    }

    private static int depth(Condition condition) {
        int deepest = 0;
        for (Condition part : condition.parts()) {
            deepest = Math.max(deepest, depth(part));
        }
        return deepest + 1;
    }
}

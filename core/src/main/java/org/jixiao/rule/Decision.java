package org.jixiao.rule;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jixiao.issue.Issue;
import org.jixiao.measure.Derivation;
import org.jixiao.measure.ItemStatus;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;

/** What decided an outcome: the part of the trace that differs by kind of rule. */
public sealed interface Decision extends Serializable {
    /**
     * Calls the case for this kind.
     *
     * @param cases what to do for each kind
     * @param <T> the result
     * @return the result of the case
     */
    <T> T match(Cases<T> cases);

    /**
     * A method for each kind of decision.
     *
     * @param <T> the result
     */
    interface Cases<T> {
        /**
         * For a value in a piece of the rule.
         *
         * @param it the decision
         * @return the result
         */
        T byValue(ByValue it);

        /**
         * For the items of a checklist.
         *
         * @param it the decision
         * @return the result
         */
        T byItems(ByItems it);

        /**
         * For violations.
         *
         * @param it the decision
         * @return the result
         */
        T byViolations(ByViolations it);

        /**
         * For a chosen tier.
         *
         * @param it the decision
         * @return the result
         */
        T byTier(ByTier it);

        /**
         * For a published score.
         *
         * @param it the decision
         * @return the result
         */
        T reported(Reported it);

        /**
         * For a condition.
         *
         * @param it the decision
         * @return the result
         */
        T byCondition(ByCondition it);

        /**
         * For a veto that fell.
         *
         * @param it the decision
         * @return the result
         */
        T vetoed(ByVeto it);

        /**
         * For parts put together.
         *
         * @param it the decision
         * @return the result
         */
        T byParts(ByParts it);

        /**
         * For nothing to decide.
         *
         * @param it the decision
         * @return the result
         */
        T none(None it);
    }

    /**
     * A value, and the piece of the rule it fell into.
     *
     * @param input the value with every step of its derivation
     * @param value the value in the unit in which the rule counts, or nothing where it cannot be counted so
     * @param target the target it was held against, if any
     * @param piece the values that are treated alike, in that unit, or nothing where the value is in a gap
     * @param shape how points depend on the value there, or nothing where the value is in a gap
     * @param steps the number of steps counted, or nothing where the shape has none
     * @param notes what is worth knowing all the same, such as a target far exceeded
     */
    record ByValue(
            Derivation input,
            Optional<Quantity> value,
            Optional<Quantity> target,
            Optional<Interval> piece,
            Optional<Shape> shape,
            Optional<Rational> steps,
            List<Issue> notes)
            implements Decision {
        /**
         * Copies the notes.
         *
         * @param input the value with every step of its derivation
         * @param value the value in the unit in which the rule counts
         * @param target the target it was held against, if any
         * @param piece the values that are treated alike
         * @param shape how points depend on the value there
         * @param steps the number of steps counted
         * @param notes what is worth knowing all the same
         */
        public ByValue {
            notes = List.copyOf(notes);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.byValue(this);
        }

        private Object writeReplace() {
            return new Stored.ByValue(
                    input,
                    value.orElse(null),
                    target.orElse(null),
                    piece.orElse(null),
                    shape.orElse(null),
                    steps.orElse(null),
                    notes);
        }
    }

    /**
     * The items of a checklist, each with what it earned.
     *
     * @param met how many are fulfilled
     * @param total how many there are
     * @param items the items, in the order of the rule; empty where only the numbers are known
     */
    record ByItems(int met, int total, List<ItemMark> items) implements Decision {
        /**
         * Copies the items.
         *
         * @param met how many are fulfilled
         * @param total how many there are
         * @param items the items, in the order of the rule
         */
        public ByItems {
            items = List.copyOf(items);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.byItems(this);
        }
    }

    /**
     * One item of a checklist.
     *
     * @param id the item's id
     * @param text what must be fulfilled
     * @param status what is known of it
     * @param possible what it can earn
     * @param earned what it earned
     */
    record ItemMark(String id, String text, ItemStatus status, Rational possible, Rational earned)
            implements Serializable {}

    /**
     * Violations by kind, each with what it cost.
     *
     * @param kinds the kinds, in the order of the rule
     * @param knockedOut whether there were so many that nothing is earned
     */
    record ByViolations(List<KindCost> kinds, boolean knockedOut) implements Decision {
        /**
         * Copies the kinds.
         *
         * @param kinds the kinds, in the order of the rule
         * @param knockedOut whether there were so many that nothing is earned
         */
        public ByViolations {
            kinds = List.copyOf(kinds);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.byViolations(this);
        }
    }

    /**
     * One kind of violation.
     *
     * @param id the kind's id
     * @param text what counts as one
     * @param found how many were found
     * @param counted how many of them count after the allowance
     * @param cost what they cost before the floor
     */
    record KindCost(String id, String text, long found, long counted, Rational cost) implements Serializable {}

    /**
     * A chosen tier.
     *
     * @param id the tier's id
     * @param text when it is chosen
     * @param coefficient the share of the points given, where the tier leaves one open
     * @param reason the evaluator's reason, if stated
     */
    record ByTier(String id, String text, Optional<Rational> coefficient, Optional<String> reason) implements Decision {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.byTier(this);
        }

        private Object writeReplace() {
            return new Stored.ByTier(id, text, coefficient.orElse(null), reason.orElse(null));
        }
    }

    /**
     * A published score without the figures behind it.
     *
     * @param points the published score
     * @param attainability whether the rule can give it at all
     */
    record Reported(Rational points, Attainability attainability) implements Decision {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reported(this);
        }
    }

    /**
     * The condition that chose among cases.
     *
     * @param chosen the index of the case that holds, or -1 for everything else
     * @param condition the condition that holds, or nothing for everything else
     */
    record ByCondition(int chosen, Optional<Condition> condition) implements Decision {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.byCondition(this);
        }

        private Object writeReplace() {
            return new Stored.ByCondition(chosen, condition.orElse(null));
        }
    }

    /**
     * A veto that fell.
     *
     * @param condition the condition that holds
     * @param reason what the veto is for
     */
    record ByVeto(Condition condition, String reason) implements Decision {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.vetoed(this);
        }
    }

    /**
     * Parts put together.
     *
     * @param deciding the index of the part that decided alone, or -1 where all count
     * @param labels the names of the parts where they are items of a list; otherwise empty
     */
    record ByParts(int deciding, List<String> labels) implements Decision {
        /** All parts count. */
        public static final ByParts ALL = new ByParts(-1, List.of());

        /**
         * Copies the labels.
         *
         * @param deciding the index of the part that decided alone, or -1
         * @param labels the names of the parts
         */
        public ByParts {
            labels = List.copyOf(labels);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.byParts(this);
        }
    }

    /** Nothing to decide: a fixed mark, or nothing was observed. */
    record None() implements Decision {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.none(this);
        }
    }
}

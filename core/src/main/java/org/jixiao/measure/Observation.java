package org.jixiao.measure;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.issue.StandardIssue;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jspecify.annotations.Nullable;

/** What was observed of one {@link Fact}. */
public sealed interface Observation extends Serializable {
    /**
     * Calls the case for this kind.
     *
     * @param cases what to do for each kind
     * @param <T> the result
     * @return the result of the case
     */
    <T> T match(Cases<T> cases);

    /**
     * A method for each kind of observation.
     *
     * @param <T> the result
     */
    interface Cases<T> {
        /**
         * For a number.
         *
         * @param it the observation
         * @return the result
         */
        T measured(Measured it);

        /**
         * For a checklist, item by item.
         *
         * @param it the observation
         * @return the result
         */
        T checked(Checked it);

        /**
         * For a checklist of which only the numbers are known.
         *
         * @param it the observation
         * @return the result
         */
        T tallied(Tallied it);

        /**
         * For numbers by kind.
         *
         * @param it the observation
         * @return the result
         */
        T counted(Counted it);

        /**
         * For a choice.
         *
         * @param it the observation
         * @return the result
         */
        T chosen(Chosen it);

        /**
         * For a date.
         *
         * @param it the observation
         * @return the result
         */
        T dated(Dated it);

        /**
         * For a list.
         *
         * @param it the observation
         * @return the result
         */
        T listed(Listed it);

        /**
         * For a published score.
         *
         * @param it the observation
         * @return the result
         */
        T reported(Reported it);

        /**
         * For something unknown.
         *
         * @param it the observation
         * @return the result
         */
        T missing(Missing it);

        /**
         * For something that does not apply.
         *
         * @param it the observation
         * @return the result
         */
        T notApplicable(NotApplicable it);
    }

    /**
     * A number with its unit.
     *
     * @param quantity the number
     */
    record Measured(Quantity quantity) implements Observation {
        /**
         * Checks that the number is given.
         *
         * @param quantity the number
         */
        public Measured {
            Objects.requireNonNull(quantity, "quantity: use Missing for a number that is not known");
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.measured(this);
        }
    }

    /**
     * A checklist, item by item. Items that are not named are unknown.
     *
     * @param items the item ids and what is known of them, in order
     */
    record Checked(Map<String, ItemStatus> items) implements Observation {
        /**
         * Copies the items, keeping their order.
         *
         * @param items the item ids and what is known of them
         */
        public Checked {
            items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
        }

        /**
         * A checklist of which only the numbers are known. It can be scored where all items carry equal marks.
         *
         * @param met the number of items fulfilled, 0 to {@code total}
         * @param total the number of items
         * @return the observation
         */
        public static Tallied count(int met, int total) {
            return new Tallied(met, total);
        }

        /**
         * All the items named are fulfilled.
         *
         * @param items the item ids
         * @return the observation
         */
        public static Checked allMet(String... items) {
            return new Checked(Map.of()).with(ItemStatus.MET, items);
        }

        /**
         * The same list with more items.
         *
         * @param status what is known of the items
         * @param ids the item ids
         * @return the longer list
         */
        public Checked with(ItemStatus status, String... ids) {
            Map<String, ItemStatus> all = new LinkedHashMap<>(items);
            for (String id : ids) {
                all.put(id, status);
            }
            return new Checked(all);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.checked(this);
        }
    }

    /**
     * A checklist of which only the numbers are known.
     *
     * @param met the number of items fulfilled
     * @param total the number of items
     */
    record Tallied(int met, int total) implements Observation {
        /**
         * Checks the bounds.
         *
         * @param met the number of items fulfilled
         * @param total the number of items
         * @throws IllegalArgumentException unless 0 ≤ met ≤ total
         */
        public Tallied {
            if (met < 0 || met > total) {
                throw new IllegalArgumentException(
                        met + " of " + total + " items cannot be met: give a number from 0 to the number of items");
            }
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.tallied(this);
        }
    }

    /**
     * How often something occurred, by kind.
     *
     * @param numbers the kinds and how often each occurred; a kind that is not named is unknown
     * @param findings what was found, one by one, where that is on record
     */
    record Counted(Map<String, Long> numbers, List<Finding> findings) implements Observation {
        /** The kind of an observation that has only one. */
        public static final String ONLY = "";

        /**
         * Copies the numbers and findings, keeping their order.
         *
         * @param numbers the kinds and how often each occurred
         * @param findings what was found, one by one
         * @throws IllegalArgumentException if a number is below 0
         */
        public Counted {
            numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
            findings = List.copyOf(findings);
            numbers.forEach((kind, number) -> {
                if (number < 0) {
                    throw new IllegalArgumentException(
                            "the count of '" + kind + "' is " + number + ": a count is 0 or more");
                }
            });
        }

        /**
         * A count of one kind.
         *
         * @param number how often it occurred, 0 or more
         * @return the observation
         */
        public static Counted of(long number) {
            return new Counted(Map.of(ONLY, number), List.of());
        }

        /**
         * The same counts with one kind more.
         *
         * @param kind the kind
         * @param number how often it occurred, 0 or more
         * @return the longer count
         */
        public Counted with(String kind, long number) {
            Map<String, Long> all = new LinkedHashMap<>(numbers);
            all.put(kind, number);
            return new Counted(all, findings);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.counted(this);
        }
    }

    /**
     * One thing that was found.
     *
     * @param kind the kind it counts under, or {@link Counted#ONLY}
     * @param what what was found
     * @param source where it is on record, or {@code null}
     */
    record Finding(String kind, String what, @Nullable String source) implements Serializable {}

    /**
     * One option out of several, as an evaluator chose it.
     *
     * @param option the option's id
     * @param coefficient the share of the points given within the option, 1 = all, or {@code null} where the option fixes it
     * @param reason why, or {@code null}
     */
    record Chosen(
            String option,
            @Nullable Rational coefficient,
            @Nullable String reason) implements Observation {
        /**
         * Checks that an option is named.
         *
         * @param option the option's id
         * @param coefficient the share of the points given within the option
         * @param reason why
         */
        public Chosen {
            Objects.requireNonNull(option, "option: use Missing for a choice that is not known");
        }

        /**
         * An option that fixes its mark.
         *
         * @param option the option's id
         * @return the observation
         */
        public static Chosen of(String option) {
            return new Chosen(option, null, null);
        }

        /**
         * An option with the share of the points given within it.
         *
         * @param option the option's id
         * @param coefficient the share as a percentage or bare number, such as {@code "90%"}
         * @return the observation
         */
        public static Chosen of(String option, String coefficient) {
            return new Chosen(option, Quantity.parse(coefficient).in(org.jixiao.quantity.Unit.ONE), null);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.chosen(this);
        }
    }

    /**
     * A date.
     *
     * @param date the day
     */
    record Dated(LocalDate date) implements Observation {
        /**
         * Checks that the date is given.
         *
         * @param date the day
         */
        public Dated {
            Objects.requireNonNull(date, "date: use Missing for a date that is not known");
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.dated(this);
        }
    }

    /**
     * Several labelled items, each an observation of its own.
     *
     * @param items the items, in order
     */
    record Listed(List<ListedItem> items) implements Observation {
        /**
         * Copies the items.
         *
         * @param items the items, in order
         */
        public Listed {
            items = List.copyOf(items);
        }

        /**
         * A list of plain numbers, labelled 1, 2, 3 …
         *
         * @param quantities the numbers as {@link Quantity#parse(String)} reads them
         * @return the observation
         */
        public static Listed of(String... quantities) {
            List<ListedItem> items = new ArrayList<>();
            for (String quantity : quantities) {
                items.add(ListedItem.of(String.valueOf(items.size() + 1), new Measured(Quantity.parse(quantity))));
            }
            return new Listed(items);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.listed(this);
        }
    }

    /**
     * One item of a list.
     *
     * @param label the item's name
     * @param observation what was observed; not a list itself
     * @param weight its weight where items are weighted, above or equal 0, or {@code null}
     * @param target its own target, or {@code null}
     */
    record ListedItem(
            String label,
            Observation observation,
            @Nullable Rational weight,
            @Nullable Quantity target) implements Serializable {
        /**
         * Checks the parts.
         *
         * @param label the item's name
         * @param observation what was observed; not a list itself
         * @param weight its weight, or {@code null}
         * @param target its own target, or {@code null}
         * @throws IllegalArgumentException if the weight is below 0 or the item is a list
         */
        public ListedItem {
            Objects.requireNonNull(label, "label: an item of a list needs a name");
            Objects.requireNonNull(observation, "observation: use Missing for an item that is not known");
            if (observation instanceof Listed) {
                throw new IllegalArgumentException(
                        "the item '" + label + "' is a list itself: list its items directly");
            }
            if (weight != null && weight.signum() < 0) {
                throw new IllegalArgumentException(
                        "the item '" + label + "' has the weight " + weight + ": a weight is 0 or more");
            }
        }

        /**
         * An item without weight and target.
         *
         * @param label the item's name
         * @param observation what was observed
         * @return the item
         */
        public static ListedItem of(String label, Observation observation) {
            return new ListedItem(label, observation, null, null);
        }

        /**
         * The same item with a weight.
         *
         * @param weight the weight, 0 or more
         * @return the weighted item
         */
        public ListedItem weighing(Rational weight) {
            return new ListedItem(label, observation, weight, target);
        }

        /**
         * The same item with a target of its own.
         *
         * @param target the target
         * @return the item with its target
         */
        public ListedItem against(Quantity target) {
            return new ListedItem(label, observation, weight, target);
        }
    }

    /**
     * A score that was published without the figures behind it. It is entered as such and never shown as computed.
     *
     * @param points the published score
     */
    record Reported(Rational points) implements Observation {
        /**
         * Checks that the score is given.
         *
         * @param points the published score
         */
        public Reported {
            Objects.requireNonNull(points, "points: a reported score needs its number");
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reported(this);
        }
    }

    /**
     * Not known, and why. The score has bounds until it is.
     *
     * @param why what stands in the way
     */
    record Missing(Issue why) implements Observation {
        /**
         * Checks that there is a reason.
         *
         * @param why what stands in the way
         */
        public Missing {
            Objects.requireNonNull(why, "why: say why the figure is missing");
        }

        /**
         * Not known for a reason in words.
         *
         * @param reason the reason, as a person would state it
         * @return the observation
         */
        public static Missing because(String reason) {
            return new Missing(Issue.of(StandardIssue.FACT_NOT_KNOWN, Location.WHOLE, "reason", reason));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.missing(this);
        }
    }

    /**
     * Does not apply to this department, and why (不适用). The rubric says what becomes of the points.
     *
     * @param reason why
     */
    record NotApplicable(String reason) implements Observation {
        /**
         * Checks that there is a reason.
         *
         * @param reason why
         */
        public NotApplicable {
            Objects.requireNonNull(reason, "reason: say why the figure does not apply");
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.notApplicable(this);
        }
    }
}

package org.jixiao.plan;

import java.util.List;
import java.util.Locale;
import org.jixiao.measure.Fact;
import org.jixiao.measure.PlainFacts;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact stands in a {@link FactRow}, how it is read there, and in what unit. A fact that rules read in two ways, such
 * as a checklist and a share of its items, has a field for each.
 */
public final class Field {
    /** How a fact is read. */
    public enum Reading {
        /** A number, counted in the field's unit: one value. */
        NUMBER,
        /** A date: the number of its day since 1970-01-01. */
        DATE,
        /** A checklist: a bit for each item that is met, and a bit for each that does not apply; the rest is not met. */
        ITEMS,
        /** A checklist of which only numbers matter: how many items are met, and of how many that apply. */
        TALLY,
        /** One item of a checklist: 0 met, 1 not met, 2 not applicable. */
        STATUS,
        /** Counts by kind: a value for each kind. */
        COUNTS,
        /** The sum of the counts of all kinds: one value. */
        TOTAL,
        /** The count of one kind: one value. */
        COUNT,
        /** A choice: the index of the option, and its coefficient in millionths or {@link FactRow#NONE}. */
        CHOICE,
        /** Whether an option is the one chosen: 1 or 0. */
        OPTION,
        /** A list of numbers, counted in the field's unit; it is stated as a whole and never in columns. */
        LIST,
        /** Whether the fact is stated at all: any value. */
        PRESENCE;

        /** Whether any values may stand in it. */
        boolean isSoundAlways() {
            return this != ITEMS && this != TALLY && this != CHOICE;
        }

        /** Whether its values take part in arithmetic and have to be small enough for it; bits and indexes do not. */
        boolean isArithmetic() {
            return switch (this) {
                case NUMBER, DATE, TALLY, COUNTS, TOTAL, COUNT, LIST -> true;
                default -> false;
            };
        }
    }

    private final Fact fact;
    private final Reading reading;
    private final @Nullable Unit unit;
    private final List<String> items;
    private final int index;
    private final int slot;
    private final boolean alike;
    private final long partsTop;
    private final long partsBottom;
    private final int places;
    private final String id;
    private final int hash;

    Field(Fact fact, Reading reading, @Nullable Unit unit, List<String> items, boolean alike, int index, int slot) {
        this.fact = fact;
        // names in programs are interned, and are then found without comparing their characters
        this.id = fact.id().intern();
        this.hash = PlainFacts.hash(id);
        this.reading = reading;
        this.unit = unit;
        this.items = items.stream().map(String::intern).toList();
        this.alike = alike;
        this.index = index;
        this.slot = slot;
        Unit stated = fact.unit();
        Rational parts =
                unit == null || stated == null ? Rational.ONE : stated.factor().dividedBy(unit.factor());
        this.partsTop = Whole.of(parts.numerator());
        this.partsBottom = Whole.of(parts.denominator());
        this.places = places(partsTop, partsBottom);
    }

    private static int places(long top, long bottom) {
        int places = 0;
        long left = top;
        while (left % 10 == 0) {
            left /= 10;
            places++;
        }
        return left == bottom ? places : -1;
    }

    /**
     * The fact.
     *
     * @return the fact that stands here
     */
    public Fact fact() {
        return fact;
    }

    /**
     * How it is read.
     *
     * @return the reading
     */
    public Reading reading() {
        return reading;
    }

    /**
     * The unit in which a number is counted.
     *
     * @return the unit, or {@code null} where the field is neither a {@link Reading#NUMBER} nor a {@link Reading#LIST}
     */
    public @Nullable Unit unit() {
        return unit;
    }

    /**
     * The ids of the items, kinds or options, in the order of their bits, values or indexes.
     *
     * @return the ids; empty for a number, a date and a tally
     */
    public List<String> items() {
        return items;
    }

    /** Whether all items, or all kinds, count alike, so that it does not matter which they are. */
    boolean isAlike() {
        return alike;
    }

    /** Whether two values of a field do not contradict each other or the field. */
    boolean isSound(long first, long second) {
        return switch (reading) {
            case ITEMS -> ((first | second) >>> items.size()) == 0 && (first & second) == 0;
            case TALLY -> first >= 0 && first <= second;
            case CHOICE -> first >= 0 && first < items.size();
            default -> true;
        };
    }

    /** The number of the field within its layout. */
    int index() {
        return index;
    }

    /** With {@link #partsBottom()}: how many of the field's units one unit of the fact is. */
    long partsTop() {
        return partsTop;
    }

    long partsBottom() {
        return partsBottom;
    }

    /** Where the fact stands among plain ones, or -1. */
    int find(PlainFacts plain) {
        return plain.find(id, hash);
    }

    /** The places behind the point that the field keeps of a number in the unit of the fact; -1 where that is no decimal. */
    int places() {
        return places;
    }

    /** Where its first value stands. */
    int slot() {
        return slot;
    }

    /**
     * How many values it has.
     *
     * @return the number of longs that state it
     */
    public int width() {
        return switch (reading) {
            case ITEMS, TALLY, CHOICE, LIST -> 2;
            case COUNTS -> items.size();
            default -> 1;
        };
    }

    /** The fact, how it is read, and in what unit. */
    @Override
    public String toString() {
        String as = reading.name().toLowerCase(Locale.ROOT);
        return fact.id() + " as " + as + (unit == null ? "" : " in " + unit) + (items.isEmpty() ? "" : " " + items);
    }
}

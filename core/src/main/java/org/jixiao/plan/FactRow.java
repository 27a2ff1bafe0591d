package org.jixiao.plan;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Observation;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one department as whole numbers, each in the unit of its {@link Field}. A row is filled, scored, and filled
 * again; nothing is allocated on the way.
 *
 * <p>Not safe between threads: each thread takes a row of its own from {@link FactLayout#row()}.
 */
public final class FactRow {
    /** No coefficient, where a choice has none. */
    public static final long NONE = Long.MIN_VALUE;

    final long[] numbers;
    final long[] bits;
    final Figures[] lists;

    /** Where a fraction is left by what computed it; the denominator is above 0. */
    long top;

    long bottom = 1;
    /** Set where a row of the rubric cannot be told by arithmetic; what was computed then means nothing. */
    boolean failed;
    /** Whether some fact is so large that products of it may leave the range of long. */
    boolean wide;

    private final FactLayout layout;
    private final boolean[] known;
    private int unknown;
    /** What is stated by name; replaced and never changed. */
    private Map<String, Observation> others = Map.of();

    private boolean unusual;
    private @Nullable Facts source;

    FactRow(FactLayout layout) {
        this.layout = layout;
        this.numbers = new long[layout.numberSlots()];
        this.bits = new long[layout.bitSlots()];
        this.lists = new Figures[layout.hasLists() ? numbers.length : 0];
        Arrays.fill(lists, Figures.NONE);
        this.known = new boolean[layout.size()];
        this.unknown = known.length;
    }

    private FactRow(FactRow of) {
        this.layout = of.layout;
        this.numbers = of.numbers.clone();
        this.bits = of.bits.clone();
        this.lists = of.lists.clone();
        this.known = of.known.clone();
        this.unknown = of.unknown;
        this.unusual = of.unusual;
        this.others = of.others;
        this.source = of.source;
    }

    /**
     * The layout.
     *
     * @return what stands where
     */
    public FactLayout layout() {
        return layout;
    }

    /**
     * States a field of one value.
     *
     * @param field a field of this row's layout
     * @param value the value in the field's unit
     * @return this row
     * @throws IllegalArgumentException if the field has more than one value
     */
    public FactRow set(Field field, long value) {
        check(field);
        if (field.width() != 1) {
            throw wrong(field, "has " + field.width() + " values: state them all");
        }
        (field.reading().isArithmetic() ? numbers : bits)[field.slot()] = value;
        know(field);
        return this;
    }

    /**
     * States a field of two values.
     *
     * @param field a field of this row's layout: a checklist (bits of the items met, bits of the items that do not apply), a
     *     tally (items met, items that apply), or a choice (index of the option, coefficient in millionths)
     * @param first the first value
     * @param second the second value
     * @return this row
     * @throws IllegalArgumentException if the field has another number of values, or the values contradict each other
     */
    public FactRow set(Field field, long first, long second) {
        check(field);
        if (field.width() != 2 || field.reading() == Field.Reading.COUNTS || field.reading() == Field.Reading.LIST) {
            throw wrong(field, "does not have 2 values of this kind");
        }
        if (!field.isSound(first, second)) {
            throw wrong(field, "cannot have the values " + first + " and " + second);
        }
        long[] into = field.reading().isArithmetic() ? numbers : bits;
        into[field.slot()] = first;
        into[field.slot() + 1] = second;
        know(field);
        return this;
    }

    /**
     * States the counts of all kinds.
     *
     * @param field a field of counts of this row's layout
     * @param counts the counts in the order of the field's kinds, each 0 or more
     * @return this row
     * @throws IllegalArgumentException if there are more or fewer, or one is below 0
     */
    public FactRow set(Field field, long[] counts) {
        check(field);
        if (field.reading() != Field.Reading.COUNTS || counts.length != field.width()) {
            throw wrong(field, "does not have " + counts.length + " counts");
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] < 0) {
                throw wrong(field, "has the count " + counts[i] + ": a count is 0 or more");
            }
            numbers[field.slot() + i] = counts[i];
        }
        know(field);
        return this;
    }

    /**
     * States a list of numbers.
     *
     * @param field a field of this row's layout that is a list
     * @param values the numbers in the field's unit; copied
     * @return this row
     * @throws IllegalArgumentException if the field is no list
     */
    public FactRow list(Field field, long... values) {
        check(field);
        if (field.reading() != Field.Reading.LIST) {
            throw wrong(field, "is no list");
        }
        long[] targets = new long[values.length];
        Arrays.fill(targets, NONE);
        lists[field.slot()] = new Figures(values.clone(), null, targets);
        know(field);
        return this;
    }

    /**
     * States that a fact is not known.
     *
     * @param field a field of this row's layout
     * @return this row
     */
    public FactRow missing(Field field) {
        check(field);
        know(field, false);
        forget(field.fact().id());
        source = null;
        return this;
    }

    /**
     * States any observation of a fact by name: one that no compiled row reads, that stands in no whole number, or that says
     * that the fact does not apply.
     *
     * @param factId the fact's id
     * @param observation what was observed
     * @return this row
     */
    public FactRow state(String factId, Observation observation) {
        Facts alone = Facts.NONE.with(factId, observation);
        for (int i = 0; i < known.length; i++) {
            Field field = layout.at(i);
            if (field.fact().id().equals(factId)) {
                know(field, Binding.bind(field, alone, this));
            }
        }
        source = null;
        Map<String, Observation> more = new LinkedHashMap<>(others);
        more.put(factId, observation);
        others = more;
        unusual |= !alone.isObserved();
        return this;
    }

    /**
     * States all facts anew.
     *
     * @param facts the facts by name; what cannot stand in whole numbers is left to the exact tree
     * @return this row
     */
    public FactRow set(Facts facts) {
        Binding.bind(facts, this);
        others = Map.of();
        unusual = !facts.isObserved();
        source = facts;
        return this;
    }

    /**
     * Whether a fact is known here.
     *
     * @param field a field of this row's layout
     * @return {@code false} where it is missing, or could not stand in whole numbers
     */
    public boolean isKnown(Field field) {
        check(field);
        return known[field.index()];
    }

    /**
     * The first value of a field.
     *
     * @param field a field of this row's layout
     * @return the value; without meaning where it is not known
     */
    public long value(Field field) {
        return value(field, 0);
    }

    /**
     * A value of a field.
     *
     * @param field a field of this row's layout
     * @param index the index of the value among those of the field
     * @return the value; without meaning where it is not known
     */
    public long value(Field field, int index) {
        check(field);
        return (field.reading().isArithmetic() ? numbers : bits)[field.slot() + index];
    }

    /**
     * The facts by name.
     *
     * @return the facts this row was filled from, or the same values written out; facts that are not known are left out
     */
    public Facts facts() {
        if (source == null) {
            source = Unbinding.facts(this, others);
        }
        return source;
    }

    /**
     * The same facts in another row.
     *
     * @return a row of the same layout that shares nothing with this one
     */
    public FactRow copy() {
        return new FactRow(this);
    }

    /** Forgets everything. */
    void clear() {
        Arrays.fill(known, false);
        unknown = known.length;
        others = Map.of();
        unusual = false;
        source = null;
    }

    boolean isSound(Field field) {
        long[] values = field.reading().isArithmetic() ? numbers : bits;
        return field.width() != 2 || field.isSound(values[field.slot()], values[field.slot() + 1]);
    }

    void know(Field field, boolean isKnown) {
        if (known[field.index()] != isKnown) {
            known[field.index()] = isKnown;
            unknown += isKnown ? -1 : 1;
        }
    }

    private void know(Field field) {
        know(field, true);
        source = null;
        if (!others.isEmpty()) {
            forget(field.fact().id());
            unusual = others.values().stream()
                    .anyMatch(other -> !Facts.NONE.with("", other).isObserved());
        }
    }

    boolean isComplete() {
        return unknown == 0 && !unusual;
    }

    private void forget(String factId) {
        if (others.containsKey(factId)) {
            Map<String, Observation> fewer = new LinkedHashMap<>(others);
            fewer.remove(factId);
            others = fewer;
        }
    }

    private void check(Field field) {
        if (field.index() >= known.length || layout.at(field.index()) != field) {
            throw wrong(field, "is of another layout");
        }
    }

    private static IllegalArgumentException wrong(Field field, String what) {
        return new IllegalArgumentException("the field " + field + " " + what);
    }

    // --- arithmetic that notices when it leaves the range of long ---------------------------------------------------

    void put(long numerator, long denominator) {
        top = numerator;
        bottom = denominator;
        if (denominator <= 0) {
            turn();
        }
    }

    private void turn() {
        if (bottom == 0 || bottom == Long.MIN_VALUE || top == Long.MIN_VALUE) {
            failed = true;
            bottom = 1;
        } else {
            top = -top;
            bottom = -bottom;
        }
    }

    long times(long a, long b) {
        long product = a * b;
        failed |= Math.multiplyHigh(a, b) != product >> (Long.SIZE - 1);
        return product;
    }

    long plus(long a, long b) {
        long sum = a + b;
        failed |= ((a ^ sum) & (b ^ sum)) < 0;
        return sum;
    }

    /** Adds a fraction to the one that stands here. */
    void add(long otherTop, long otherBottom) {
        if (bottom == otherBottom) {
            top = plus(top, otherTop);
        } else if (isSmall(top, otherBottom) && isSmall(otherTop, bottom) && isSmall(bottom, otherBottom)) {
            // without the common divisor, which takes many divisions
            top = top * otherBottom + otherTop * bottom;
            bottom *= otherBottom;
        } else {
            long divisor = Whole.gcd(bottom, otherBottom);
            long mine = otherBottom / divisor;
            top = plus(times(top, mine), times(otherTop, bottom / divisor));
            bottom = times(bottom, mine);
        }
        guard();
    }

    /** Whether a product takes two bits less than there are. */
    private static boolean isSmall(long a, long b) {
        return Whole.bits(a) + Whole.bits(b) < Long.SIZE - 2;
    }

    /** Multiplies the fraction that stands here. */
    void multiply(long otherTop, long otherBottom) {
        top = times(top, otherTop);
        bottom = times(bottom, otherBottom);
        guard();
    }

    /** After a failure a denominator may be anything; what follows must not divide by 0 all the same. */
    private void guard() {
        if (failed) {
            bottom = 1;
        }
    }
}

package org.jixiao.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jixiao.measure.Observation;
import org.jspecify.annotations.Nullable;

/**
 * The facts of many departments in columns: a long for each department and value, in the units of a {@link FactLayout}; bits
 * for checklists; and a mask of missing values for each field that has any. The arrays are the caller's and are not copied:
 * leave them alone while they are scored.
 *
 * <p>Fill it by one thread; any number may then read it.
 */
public final class FactColumns {
    private final FactLayout layout;
    private final int size;
    private final long[] @Nullable [] numbers;
    private final long[] @Nullable [] bits;
    private final long[] @Nullable [] missing;
    private final boolean[] stated;
    private final Map<String, Observation[]> others = new LinkedHashMap<>();

    private FactColumns(FactLayout layout, int size) {
        this.layout = layout;
        this.size = size;
        this.numbers = new long[layout.numberSlots()][];
        this.bits = new long[layout.bitSlots()][];
        this.missing = new long[layout.size()][];
        this.stated = new boolean[layout.size()];
    }

    /**
     * Columns in which nothing is stated yet.
     *
     * @param layout the layout of the scorer that will score them
     * @param size the number of departments, 0 or more
     * @return the columns
     */
    public static FactColumns of(FactLayout layout, int size) {
        if (size < 0) {
            throw new IllegalArgumentException("size is " + size + ": give the number of departments, 0 or more");
        }
        return new FactColumns(layout, size);
    }

    /**
     * States a field for all departments.
     *
     * @param field a field of the layout
     * @param values an array for each value of the field, each with a long for each department, as {@link FactRow} takes
     *     them; for a checklist whose items all apply the second array may be left out
     * @return these columns
     * @throws IllegalArgumentException if there are more or fewer arrays, or one is too short
     */
    public FactColumns set(Field field, long[]... values) {
        check(field);
        if (field.reading() == Field.Reading.LIST) {
            throw new IllegalArgumentException(
                    "the field " + field + " cannot stand in columns: state the observations by name");
        }
        boolean bitsOnly = field.reading() == Field.Reading.ITEMS && values.length == 1;
        if (values.length != field.width() && !bitsOnly) {
            throw new IllegalArgumentException("the field " + field + " has " + field.width()
                    + " values, and there are " + values.length + " arrays: give one for each");
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i].length < size) {
                throw new IllegalArgumentException("the field " + field + " has " + values[i].length + " values for "
                        + size + " departments: give one for each");
            }
            (field.reading().isArithmetic() ? numbers : bits)[field.slot() + i] = values[i];
        }
        stated[field.index()] = true;
        return this;
    }

    /**
     * Marks departments of which a field is missing.
     *
     * @param field a field of the layout
     * @param mask a bit for each department, 64 to a long and the lowest first; 1 where the value is missing
     * @return these columns
     * @throws IllegalArgumentException if the mask is too short
     */
    public FactColumns missing(Field field, long[] mask) {
        check(field);
        if ((long) mask.length * Long.SIZE < size) {
            throw new IllegalArgumentException("the mask of " + field + " has " + mask.length + " longs for " + size
                    + " departments: give a bit for each");
        }
        missing[field.index()] = mask;
        return this;
    }

    /**
     * States observations of a fact by name, as {@link FactRow#state} does.
     *
     * @param factId the fact's id
     * @param observations what was observed, for each department, or {@code null} where there is nothing to state
     * @return these columns
     * @throws IllegalArgumentException if there are fewer than departments
     */
    public FactColumns state(String factId, @Nullable Observation[] observations) {
        if (observations.length < size) {
            throw new IllegalArgumentException("there are " + observations.length + " observations of '" + factId
                    + "' for " + size + " departments: give one for each, or null");
        }
        others.put(factId, observations);
        return this;
    }

    private void check(Field field) {
        if (field.index() >= stated.length || layout.at(field.index()) != field) {
            throw new IllegalArgumentException("the field " + field + " is of another layout");
        }
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
     * How many departments there are.
     *
     * @return the number
     */
    public int size() {
        return size;
    }

    /**
     * The facts of one department.
     *
     * @param department its index
     * @param into where to put them: a row of the same layout
     * @return the row
     */
    public FactRow row(int department, FactRow into) {
        Objects.checkIndex(department, size);
        into.clear();
        for (int i = 1; i < numbers.length; i++) {
            long[] column = numbers[i];
            into.numbers[i] = column == null ? 0 : column[department];
        }
        for (int i = 0; i < bits.length; i++) {
            long[] column = bits[i];
            into.bits[i] = column == null ? 0 : column[department];
        }
        for (int i = 0; i < stated.length; i++) {
            Field field = layout.at(i);
            into.know(field, stated[i] && !isMissing(i, department) && into.isSound(field));
        }
        others.forEach((id, observations) -> {
            Observation observation = observations[department];
            if (observation != null) {
                into.state(id, observation);
            }
        });
        return into;
    }

    /** Whether something is stated by name of a department. */
    boolean isStatedByName(int department) {
        for (Observation[] observations : others.values()) {
            if (observations[department] != null) {
                return true;
            }
        }
        return false;
    }

    boolean isStatedByName() {
        return !others.isEmpty();
    }

    private boolean isMissing(int field, int department) {
        long[] mask = missing[field];
        return mask != null && (mask[department >> 6] >>> department & 1) != 0;
    }

    // --- what a block needs -----------------------------------------------------------------------------------------

    boolean isComplete() {
        for (boolean one : stated) {
            if (!one) {
                return false;
            }
        }
        return true;
    }

    long @Nullable [] missing(int field) {
        return missing[field];
    }

    long @Nullable [] numbers(int slot) {
        return numbers[slot];
    }

    long @Nullable [] bits(int slot) {
        return bits[slot];
    }
}

package org.jixiao.measure;

import java.util.List;
import java.util.Map;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The plain ones of some {@link Facts} side by side: decimals of at most eight places, checklists of at most twenty items
 * that are all known, and counts without kinds. They stand in few arrays, so that a compiled rubric reads a department
 * without following a reference for every figure; whatever is not plain is read from the facts themselves.
 *
 * <p>This is a cache and no second truth: it is made of the facts when they are first scored, goes with them and is never
 * written, compared, or changed by itself.
 *
 * <p>Immutable and safe between threads. Made by {@link Facts#plain()}.
 */
public final class PlainFacts {
    /** There is no plain value of that kind. */
    public static final long NONE = Long.MIN_VALUE;

    /** How many items a plain checklist has at most. */
    public static final int MOST_ITEMS = 20;

    private static final int NUMBER = 2 * MOST_ITEMS;
    private static final int START = NUMBER + 5;
    private static final int MOST_PLACES = 8;
    private static final int MOST_FACTS = 250;
    private static final int CHECKED = 100;
    private static final int COUNTED = 101;
    private static final int OTHER = 102;
    private static final long[] POWERS = powers();

    private final int size;
    private final int mask;
    /** The values of the facts; after them a table by the hash of ids, of four entries to a long. */
    private final long[] values;
    /** The ids of the facts, their units, and the ids of all items. */
    private final @Nullable Object[] names;

    private PlainFacts(int size, int items) {
        this(size, new long[size + slots(size) / 4], new Object[2 * size + items]);
    }

    private PlainFacts(int size, long[] values, @Nullable Object[] names) {
        this.size = size;
        this.mask = slots(size) - 1;
        this.values = values;
        this.names = names;
    }

    private static int slots(int size) {
        return Integer.highestOneBit(Math.max(1, size)) * 4;
    }

    private static long[] powers() {
        long[] powers = new long[19];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    static PlainFacts of(Map<String, Facts.Statement> statements) {
        if (statements.size() > MOST_FACTS) {
            return new PlainFacts(0, 0);
        }
        int items = 0;
        for (Facts.Statement statement : statements.values()) {
            items += statement.observation() instanceof Observation.Checked checked && isPlain(checked.items())
                    ? checked.items().size()
                    : 0;
        }
        PlainFacts plain = new PlainFacts(statements.size(), items);
        int at = 0;
        int free = 2 * statements.size();
        for (Map.Entry<String, Facts.Statement> entry : statements.entrySet()) {
            Observation observation = entry.getValue().observation();
            int kind = plain.kind(at, observation, free);
            plain.place(entry.getKey(), at, kind);
            free += kind == CHECKED
                    ? ((Observation.Checked) observation).items().size()
                    : 0;
            at++;
        }
        return plain;
    }

    /**
     * The same with the value of one fact replaced, as happens at every keystroke in a form: the arrays are copied as they are.
     *
     * @return what {@link #of} would make of the changed facts; nothing where the places of other facts may change
     */
    @Nullable
    PlainFacts with(String factId, Observation observation) {
        int hash = hash(factId);
        int found = find(factId, hash);
        if (found < 0 || found >> 8 == CHECKED || observation instanceof Observation.Checked) {
            return null;
        }
        PlainFacts changed = new PlainFacts(size, values.clone(), names.clone());
        int at = found & 0xff;
        changed.names[size + at] = null;
        int kind = changed.kind(at, observation, 0);
        int slot = hash & mask;
        while (entry(slot) != found + 1) {
            slot = slot + 1 & mask;
        }
        changed.values[size + (slot >> 2)] ^= (long) ((found >> 8 ^ kind) << 8) << ((slot & 3) << 4);
        return changed;
    }

    private static boolean isPlain(Map<String, ItemStatus> items) {
        return items.size() <= MOST_ITEMS && !items.containsValue(ItemStatus.UNKNOWN);
    }

    /**
     * The hash by which {@link #find} looks for an id.
     *
     * @param factId the id
     * @return the hash
     */
    public static int hash(String factId) {
        int hash = factId.hashCode();
        return hash ^ hash >>> 16;
    }

    private void place(String id, int at, int kind) {
        names[at] = id;
        int slot = hash(id) & mask;
        while (entry(slot) != 0) {
            slot = slot + 1 & mask;
        }
        values[size + (slot >> 2)] |= (kind << 8 | at + 1L) << ((slot & 3) << 4);
    }

    /** The kind of a fact, and in the lowest eight bits one more than its position; 0 for none. */
    private int entry(int slot) {
        return (int) (values[size + (slot >> 2)] >>> ((slot & 3) << 4)) & 0xffff;
    }

    private int kind(int at, Observation observation, int free) {
        if (observation instanceof Observation.Measured measured) {
            return decimal(at, measured.quantity());
        }
        if (observation instanceof Observation.Checked checked) {
            return checked(at, checked.items(), free);
        }
        Long only = observation instanceof Observation.Counted counted
                        && counted.numbers().size() == 1
                ? counted.numbers().get(Observation.Counted.ONLY)
                : null;
        values[at] = only == null ? 0 : only;
        return only == null ? OTHER : COUNTED;
    }

    private int decimal(int at, Quantity quantity) {
        for (int places = 0; places <= MOST_PLACES; places += 2) {
            long whole = quantity.value().wholeTimes(POWERS[places], 1, NONE);
            if (whole != NONE) {
                names[size + at] = quantity.unit();
                values[at] = whole;
                return places;
            }
        }
        return OTHER;
    }

    private int checked(int at, Map<String, ItemStatus> items, int free) {
        if (!isPlain(items)) {
            return OTHER;
        }
        long met = 0;
        long absent = 0;
        int next = 0;
        for (Map.Entry<String, ItemStatus> item : items.entrySet()) {
            names[free + next] = item.getKey();
            met |= item.getValue() == ItemStatus.MET ? 1L << next : 0;
            absent |= item.getValue() == ItemStatus.NOT_APPLICABLE ? 1L << next : 0;
            next++;
        }
        values[at] = (long) free << START | (long) next << NUMBER | absent << MOST_ITEMS | met;
        return CHECKED;
    }

    /**
     * Where a fact stands.
     *
     * @param factId the fact's id
     * @param hash its {@link #hash}
     * @return a number for the other methods, or -1 if the fact is not here
     */
    public int find(String factId, int hash) {
        int slot = hash & mask;
        int entry = entry(slot);
        while (entry != 0) {
            Object name = names[(entry & 0xff) - 1];
            if (factId.equals(name)) {
                return entry - 1;
            }
            slot = slot + 1 & mask;
            entry = entry(slot);
        }
        return -1;
    }

    /**
     * A decimal in units of its place.
     *
     * @param found where the fact stands
     * @param unit the unit in which it must be stated
     * @param places how many places behind the point count, 0 to 18
     * @return the number times 10 to the power of {@code places}; or {@link #NONE} if the fact is no decimal in that unit, or
     *     has more places than that or too many digits
     */
    @SuppressWarnings("ReferenceEquality") // the same unit is nearly always the same object
    public long decimal(int found, Unit unit, int places) {
        int stated = found >> 8;
        if (stated > places) {
            return NONE;
        }
        int position = found & 0xff;
        Object of = names[size + position];
        long factor = POWERS[places - stated];
        long product = values[position] * factor;
        boolean fits = Math.multiplyHigh(values[position], factor) == product >> (Long.SIZE - 1);
        return fits && (of == unit || unit.equals(of)) ? product : NONE;
    }

    /**
     * A checklist as bits.
     *
     * @param found where the fact stands
     * @param items the ids of the items
     * @return a bit for each item that is met, the lowest for the first, and {@link #MOST_ITEMS} bits above it one for each
     *     that does not apply; or {@link #NONE} if the fact is no checklist of just these items in this order
     */
    public long items(int found, List<String> items) {
        long value = values[found & 0xff];
        int number = items.size();
        if (found >> 8 != CHECKED || (value >>> NUMBER & (1 << START - NUMBER) - 1) != number) {
            return NONE;
        }
        int from = (int) (value >>> START);
        for (int i = 0; i < number; i++) {
            if (!items.get(i).equals(names[from + i])) {
                return NONE;
            }
        }
        return value & (1L << NUMBER) - 1;
    }

    /**
     * A count without kinds.
     *
     * @param found where the fact stands
     * @return the number; or {@link #NONE} if the fact is no such count
     */
    public long count(int found) {
        return found >> 8 == COUNTED ? values[found & 0xff] : NONE;
    }
}

package org.jixiao.plan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Deductions by count: each kind costs so much for every one beyond its allowance, perhaps up to a limit. */
final class CountsCode extends Code {
    /** Counts beyond this cost no more than this many do, which is more than there is to lose. */
    static final long MANY = 1L << 30;

    /** What one kind costs, in units of the grid. */
    record Kind(long each, long allowance, long most) {}

    private final int slot;
    private final @Nullable Term value;
    private final Kind[] kinds;
    private final long start;
    private final long floor;
    private final long knockOutAt;

    /**
     * @param slot where the counts begin, one for each kind
     * @param value the number of the only kind, where that is no fact but worked out
     */
    CountsCode(int slot, @Nullable Term value, Kind[] kinds, long grid, long start, long floor, long knockOutAt) {
        super(
                grid,
                Math.min(floor, knockOutAt == Long.MAX_VALUE ? floor : 0),
                Math.max(start, knockOutAt == Long.MAX_VALUE ? start : 0),
                Long.SIZE - 1);
        this.slot = slot;
        this.value = value;
        this.kinds = kinds.clone();
        this.start = start;
        this.floor = floor;
        this.knockOutAt = knockOutAt;
    }

    @Override
    long mark(FactRow row) {
        long cost = 0;
        long number = 0;
        for (int i = 0; i < kinds.length; i++) {
            long count = Math.min(value == null ? row.numbers[slot + i] : number(value, row), MANY);
            row.failed |= count < 0;
            number += count;
            cost += cost(kinds[i], count);
        }
        return mark(cost, number);
    }

    private static long number(Term value, FactRow row) {
        value.value(row);
        row.failed |= row.top % row.bottom != 0;
        return row.top / row.bottom;
    }

    private static long cost(Kind kind, long count) {
        return Math.min(kind.each * Math.max(0, count - kind.allowance), kind.most);
    }

    private long mark(long cost, long number) {
        return number >= knockOutAt ? 0 : Math.max(start - cost, floor);
    }

    @Override
    boolean isColumnwise() {
        return value == null;
    }

    @Override
    void marks(Block block, long[] into) {
        long[] numbers = block.borrow();
        int length = block.length();
        Arrays.fill(numbers, 0, length, 0);
        Arrays.fill(into, 0, length, start);
        for (int i = 0; i < kinds.length; i++) {
            long[] counts = block.numbers(slot + i);
            limit(counts, numbers, block.fails(), length);
            take(counts, kinds[i].each, kinds[i].allowance, kinds[i].most, into, length);
        }
        keep(numbers, knockOutAt, floor, into, length);
        block.giveBack(numbers);
    }

    /** Adds the counts up, and fails rows in which one is below 0. */
    private static void limit(long[] counts, long[] numbers, long[] fails, int length) {
        for (int i = 0; i < length; i++) {
            long less = counts[i] - MANY;
            numbers[i] += MANY + (less & less >> (Long.SIZE - 1));
            fails[i] |= counts[i] >> (Long.SIZE - 1);
        }
    }

    /** Takes off what one kind costs. */
    private static void take(long[] counts, long each, long allowance, long most, long[] into, int length) {
        for (int i = 0; i < length; i++) {
            long less = counts[i] - MANY;
            long paid = MANY + (less & less >> (Long.SIZE - 1)) - allowance;
            long under = (paid & ~(paid >> (Long.SIZE - 1))) * each - most;
            into[i] -= most + (under & under >> (Long.SIZE - 1));
        }
    }

    /** Nothing goes below the floor, and nothing is left from the number at which all is lost. */
    private static void keep(long[] numbers, long knockOutAt, long floor, long[] into, int length) {
        for (int i = 0; i < length; i++) {
            long above = into[i] - floor;
            into[i] = floor + (above & ~(above >> (Long.SIZE - 1))) & numbers[i] - knockOutAt >> (Long.SIZE - 1);
        }
    }
}

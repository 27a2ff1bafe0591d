package org.jixiao.plan;

import java.util.Arrays;

/** An additive checklist over bits: each item that is met earns its mark. */
final class ItemsCode extends Code {
    private final int slot;
    private final long[] marks;
    private final boolean alike;
    private final boolean leftOut;
    private final long all;
    private final long under;

    /** @param leftOut whether items that do not apply are left out and the rest scaled up, or else earn their marks */
    ItemsCode(Field field, long[] marks, long grid, boolean leftOut, long least, long most) {
        super(leftOut ? FRACTIONS : grid, least, most, Long.SIZE - 1);
        this.slot = field.slot();
        this.marks = marks.clone();
        this.leftOut = leftOut;
        this.under = grid;
        long sum = 0;
        boolean same = true;
        for (long mark : marks) {
            sum += mark;
            same &= mark == marks[0];
        }
        this.all = sum;
        this.alike = same;
    }

    @Override
    long mark(FactRow row) {
        return sum(row.bits[slot] | row.bits[slot + 1]);
    }

    private long sum(long items) {
        if (alike) {
            return Long.bitCount(items) * marks[0];
        }
        long sum = 0;
        for (int i = 0; i < marks.length; i++) {
            sum += (items >>> i & 1) * marks[i];
        }
        return sum;
    }

    @Override
    void fraction(FactRow row) {
        if (!leftOut) {
            row.put(mark(row), under);
            return;
        }
        long absent = row.bits[slot + 1];
        long met = sum(row.bits[slot]);
        long applicable = all - sum(absent);
        if (absent == 0 || applicable == all) {
            row.put(met, under);
        } else {
            row.put(row.times(met, all), row.times(under, applicable));
        }
    }

    @Override
    boolean isColumnwise() {
        return !leftOut;
    }

    @Override
    void marks(Block block, long[] into) {
        long[] items = block.borrow();
        int length = block.length();
        either(block.bits(slot), block.bits(slot + 1), items, length);
        if (alike) {
            number(items, marks[0], into, length);
        } else {
            Arrays.fill(into, 0, length, 0);
            for (int item = 0; item < marks.length; item++) {
                add(items, Long.SIZE - 1 - item, marks[item], into, length);
            }
        }
        block.giveBack(items);
    }

    private static void either(long[] met, long[] absent, long[] into, int length) {
        for (int i = 0; i < length; i++) {
            into[i] = met[i] | absent[i];
        }
    }

    private static void number(long[] items, long each, long[] into, int length) {
        for (int i = 0; i < length; i++) {
            into[i] = Long.bitCount(items[i]) * each;
        }
    }

    private static void add(long[] items, int above, long mark, long[] into, int length) {
        for (int i = 0; i < length; i++) {
            into[i] += items[i] << above >> (Long.SIZE - 1) & mark;
        }
    }
}

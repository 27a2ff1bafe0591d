package org.jixiao.plan;

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
        long[] met = block.bits(slot);
        long[] absent = block.bits(slot + 1);
        int metAt = block.bitStart(slot);
        int absentAt = block.bitStart(slot + 1);
        for (int i = 0; i < block.length(); i++) {
            into[i] = sum(met[metAt + i] | absent[absentAt + i]);
        }
    }
}

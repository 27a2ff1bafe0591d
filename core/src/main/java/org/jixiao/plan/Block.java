package org.jixiao.plan;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A stretch of columns that is scored together, and what its rows came to. One for each thread. */
final class Block {
    private static final long[] ZEROS = new long[Program.BLOCK];

    private final FactColumns columns;
    private final Program program;
    private final FactRow row;
    private final long[] marks = new long[Program.BLOCK];
    private final long[] sums = new long[Program.BLOCK];
    private final long[] tops = new long[Program.BLOCK];
    private final long[] bottoms = new long[Program.BLOCK];
    private final boolean[] failed = new boolean[Program.BLOCK];
    private final long[] ofOne;
    private final int[] byRow;
    private final int[] numberSlots;
    private final int[] bitSlots;
    private int from;
    private int length;

    Block(FactColumns columns, Program program) {
        this.columns = columns;
        this.program = program;
        this.row = columns.layout().row();
        this.ofOne = new long[program.size()];
        this.byRow = IntStream.range(0, program.size())
                .filter(rule -> !program.code(rule).isColumnwise())
                .toArray();
        this.numberSlots = program.slotsByRow(true);
        this.bitSlots = program.slotsByRow(false);
    }

    /** Room for the numerators of a rule's values. */
    long[] tops() {
        return tops;
    }

    /** Room for their denominators. */
    long[] bottoms() {
        return bottoms;
    }

    int length() {
        return length;
    }

    /** The column of a slot; the department i of the block stands at {@link #start} + i. */
    long[] numbers(int slot) {
        long[] column = columns.numbers(slot);
        return column == null ? ZEROS : column;
    }

    int start(int slot) {
        return columns.numbers(slot) == null ? 0 : from;
    }

    long[] bits(int slot) {
        long[] column = columns.bits(slot);
        return column == null ? ZEROS : column;
    }

    int bitStart(int slot) {
        return columns.bits(slot) == null ? 0 : from;
    }

    /** The mark of one department, worked out by itself. */
    long one(int index, Code code) {
        columns.row(from + index, row);
        row.failed = false;
        row.wide = false;
        long mark = code.mark(row);
        failed[index] |= row.failed;
        return mark;
    }

    void score(int start, int number, int[] totals, int @Nullable [][] into, Program.Rest rest) {
        from = start;
        length = number;
        boolean columnwise = program.isColumnwise() && columns.isComplete();
        Arrays.fill(failed, 0, length, !columnwise);
        if (columnwise) {
            markMissing();
            markWide();
            rules(into);
        }
        for (int i = 0; i < length; i++) {
            long total = failed[i] ? Program.UNSETTLED : program.settled(sums[i]);
            if (total == Program.UNSETTLED) {
                total = rest(i, into, rest);
            }
            totals[from + i] = narrowed(total);
        }
    }

    static int narrowed(long score) {
        return score == (int) score ? (int) score : Integer.MIN_VALUE;
    }

    private long rest(int index, int @Nullable [][] into, Program.Rest rest) {
        long total = rest.score(columns.row(from + index, row), ofOne);
        for (int i = 0; into != null && i < ofOne.length; i++) {
            into[i][from + index] = narrowed(ofOne[i]);
        }
        return total;
    }

    private void markMissing() {
        for (int i = 0; columns.isStatedByName() && i < length; i++) {
            failed[i] |= columns.isStatedByName(from + i);
        }
        for (int i = 0; i < columns.layout().size(); i++) {
            long[] mask = columns.missing(i);
            for (int k = 0; mask != null && k < length; k++) {
                int at = from + k;
                failed[k] |= (mask[at >> 6] >>> at & 1) != 0;
            }
            if (!columns.layout().at(i).reading().isSoundAlways()) {
                markUnsound(columns.layout().at(i));
            }
        }
    }

    /** Values that contradict each other are not known, as in a row. */
    private void markUnsound(Field field) {
        int slot = field.slot();
        if (field.reading() == Field.Reading.ITEMS) {
            long[] met = bits(slot);
            long[] absent = bits(slot + 1);
            int metAt = bitStart(slot);
            int absentAt = bitStart(slot + 1);
            long others = -1L << field.items().size();
            for (int i = 0; i < length; i++) {
                long one = met[metAt + i];
                long two = absent[absentAt + i];
                failed[i] |= ((one | two) & others | one & two) != 0;
            }
            return;
        }
        boolean arithmetic = field.reading().isArithmetic();
        long[] first = arithmetic ? numbers(slot) : bits(slot);
        long[] second = arithmetic ? numbers(slot + 1) : bits(slot + 1);
        for (int i = 0; i < length; i++) {
            failed[i] |= !field.isSound(first[from + i], second[from + i]);
        }
    }

    /** Departments with facts so large that arithmetic over columns could leave the range of long. */
    private void markWide() {
        int bits = program.factBits();
        if (bits >= Long.SIZE - 1) {
            return;
        }
        for (int slot = 1; slot < columns.layout().numberSlots(); slot++) {
            long[] column = numbers(slot);
            int at = start(slot);
            long all = 0;
            for (int i = at; i < at + length; i++) {
                all |= column[i] ^ column[i] >> (Long.SIZE - 1);
            }
            for (int i = 0; all >>> bits != 0 && i < length; i++) {
                failed[i] |= (column[at + i] ^ column[at + i] >> (Long.SIZE - 1)) >>> bits != 0;
            }
        }
    }

    private void rules(int @Nullable [][] into) {
        Arrays.fill(sums, 0, length, 0);
        for (int r = 0; r < program.size(); r++) {
            Code code = program.code(r);
            if (!code.isColumnwise()) {
                continue;
            }
            code.marks(this, marks);
            add(program.sign(r));
            if (into != null) {
                write(code, into[r]);
            }
        }
        if (byRow.length > 0 || program.hasRefusals()) {
            rowByRow(into);
        }
    }

    private void add(int sign) {
        if (sign == 1) {
            for (int i = 0; i < length; i++) {
                sums[i] += marks[i];
            }
        } else {
            for (int i = 0; i < length; i++) {
                sums[i] += marks[i] * sign;
            }
        }
    }

    private void write(Code code, int[] into) {
        if (!program.isInUnits()) {
            Arrays.fill(failed, 0, length, true); // scores that may be no whole numbers of units are given one by one
            return;
        }
        for (int i = 0; i < length; i++) {
            into[from + i] = (int) marks[i];
        }
        boolean fits = code.least() == (int) code.least() && code.most() == (int) code.most();
        for (int i = 0; !fits && i < length; i++) {
            failed[i] |= into[from + i] != marks[i];
        }
    }

    /** The rules that are not made for columns, department after department. */
    private void rowByRow(int @Nullable [][] into) {
        row.wide = false;
        for (int i = 0; i < length; i++) {
            if (failed[i]) {
                continue;
            }
            load(i);
            row.failed = false;
            for (int r : byRow) {
                long mark = program.code(r).mark(row);
                sums[i] += mark * program.sign(r);
                if (into != null) {
                    into[r][from + i] = (int) mark;
                    row.failed |= into[r][from + i] != mark || !program.isInUnits();
                }
            }
            failed[i] = row.failed || program.refused(row);
        }
    }

    /** What the rules read that are scored department after department; where there are vetoes, everything. */
    private void load(int index) {
        if (program.hasRefusals()) {
            columns.row(from + index, row);
            return;
        }
        for (int slot : numberSlots) {
            row.numbers[slot] = numbers(slot)[start(slot) + index];
        }
        for (int slot : bitSlots) {
            row.bits[slot] = bits(slot)[bitStart(slot) + index];
        }
    }
}

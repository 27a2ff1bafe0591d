package org.jixiao.plan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A stretch of columns that is scored together, and what its rows came to. One for each thread. */
final class Block {
    private static final long[] ZEROS = new long[Program.block()];

    private final FactColumns columns;
    private final Program program;
    private final FactRow row;
    private final long[] marks = new long[Program.block()];
    private final long[] sums = new long[Program.block()];
    private final boolean[] failed = new boolean[Program.block()];
    private final long[] ofOne;
    private int from;
    private int length;

    Block(FactColumns columns, Program program) {
        this.columns = columns;
        this.program = program;
        this.row = columns.layout().row();
        this.ofOne = new long[program.size()];
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
        Arrays.fill(failed, 0, length, !program.isColumnwise() || !columns.isComplete());
        if (program.isColumnwise() && columns.isComplete()) {
            markMissing();
            markWide();
            rules(into);
        }
        for (int i = 0; i < length; i++) {
            long total = failed[i] ? Program.UNSETTLED : program.total(sums[i]);
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
            if (columns.layout().at(i).reading().isSoundAlways()) {
                continue;
            }
            for (int k = 0; k < length; k++) {
                failed[k] |= !isSound(columns.layout().at(i), from + k);
            }
        }
    }

    private boolean isSound(Field field, int at) {
        long[] first = field.reading().isArithmetic() ? numbers(field.slot()) : bits(field.slot());
        long[] second = field.reading().isArithmetic() ? numbers(field.slot() + 1) : bits(field.slot() + 1);
        return field.isSound(first[at], second == ZEROS ? 0 : second[at]);
    }

    /** Departments with facts so large that arithmetic over columns could leave the range of long. */
    private void markWide() {
        int bits = program.factBits();
        if (bits >= Long.SIZE - 1) {
            return;
        }
        Arrays.fill(sums, 0, length, 0);
        for (int slot = 1; slot < columns.layout().numberSlots(); slot++) {
            long[] column = numbers(slot);
            int at = start(slot);
            for (int i = 0; i < length; i++) {
                long value = column[at + i];
                sums[i] |= value ^ value >> (Long.SIZE - 1);
            }
        }
        for (int i = 0; i < length; i++) {
            failed[i] |= sums[i] >>> bits != 0;
        }
    }

    private void rules(int @Nullable [][] into) {
        Arrays.fill(sums, 0, length, 0);
        boolean others = program.hasRefusals();
        for (int r = 0; r < program.size(); r++) {
            Code code = program.code(r);
            if (!code.isColumnwise()) {
                others = true;
                continue;
            }
            code.marks(this, marks);
            int sign = program.sign(r);
            for (int i = 0; i < length; i++) {
                sums[i] += marks[i] * sign;
            }
            if (into != null) {
                write(into[r]);
            }
        }
        if (others) {
            rowByRow(into);
        }
    }

    private void write(int[] into) {
        if (!program.isInUnits()) {
            Arrays.fill(failed, 0, length, true); // scores that may be no whole numbers of units are given one by one
            return;
        }
        for (int i = 0; i < length; i++) {
            into[from + i] = (int) marks[i];
            failed[i] |= into[from + i] != marks[i];
        }
    }

    /** The rules that are not made for columns, department after department. */
    private void rowByRow(int @Nullable [][] into) {
        for (int i = 0; i < length; i++) {
            if (failed[i]) {
                continue;
            }
            columns.row(from + i, row);
            row.failed = false;
            row.wide = false;
            for (int r = 0; r < program.size(); r++) {
                Code code = program.code(r);
                if (!code.isColumnwise()) {
                    long mark = code.mark(row);
                    sums[i] += mark * program.sign(r);
                    if (into != null) {
                        into[r][from + i] = (int) mark;
                        row.failed |= into[r][from + i] != mark || !program.isInUnits();
                    }
                }
            }
            failed[i] = row.failed || program.isRefused(row);
        }
    }
}

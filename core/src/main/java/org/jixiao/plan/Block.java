package org.jixiao.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of columns that is scored together, and what its rows came to. One for each thread.
 *
 * <p>The columns are copied into arrays that begin with the stretch: loops over arrays that all begin at 0 are turned into
 * instructions for many numbers at a time, and others are not.
 */
final class Block {
    private final FactColumns columns;
    private final Program program;
    private final FactRow row;
    private final long[][] numbers;
    private final long[][] bits;
    private final long[] marks = new long[Program.BLOCK];
    private final long[] sums = new long[Program.BLOCK];
    private final long[] tops = new long[Program.BLOCK];
    private final long[] bottoms = new long[Program.BLOCK];
    private final List<long[]> spare = new ArrayList<>();
    private long[] fails = new long[Program.BLOCK];
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
        this.numbers = new long[columns.layout().numberSlots()][Program.BLOCK];
        this.bits = new long[columns.layout().bitSlots()][Program.BLOCK];
        this.ofOne = new long[program.size()];
        this.byRow = IntStream.range(0, program.size())
                .filter(rule -> !program.code(rule).isColumnwise())
                .toArray();
        this.numberSlots = program.slotsByRow(true);
        this.bitSlots = program.slotsByRow(false);
    }

    // --- what rules read and note -----------------------------------------------------------------------------------

    int length() {
        return length;
    }

    /** The numbers of a slot, one for each department of the block. */
    long[] numbers(int slot) {
        return numbers[slot];
    }

    long[] bits(int slot) {
        return bits[slot];
    }

    /** The departments that must be scored by themselves: those where it is not 0. */
    long[] fails() {
        return fails;
    }

    /** Fails departments where a mask is not 0. */
    void fail(long[] mask) {
        or(mask, fails, length);
    }

    private static void or(long[] mask, long[] into, int length) {
        for (int i = 0; i < length; i++) {
            into[i] |= mask[i];
        }
    }

    /** Has failures noted elsewhere; returns where they were noted so far. */
    long[] noteFailsIn(long[] other) {
        long[] before = fails;
        fails = other;
        return before;
    }

    /** An array for a while; it holds anything. */
    long[] borrow() {
        return spare.isEmpty() ? new long[Program.BLOCK] : spare.remove(spare.size() - 1);
    }

    void giveBack(long[] borrowed) {
        spare.add(borrowed);
    }

    /** Reads values as fractions, and fails the departments where a denominator is not above 0. */
    void read(Quotient value) {
        tops(
                numbers[value.first],
                value.firstFactor,
                numbers[value.second],
                value.secondFactor,
                value.constant,
                tops,
                length);
        bottoms(numbers[value.below], value.belowFactor, value.belowConstant, bottoms, fails, length);
    }

    private static void tops(
            long[] first, long factor, long[] second, long secondFactor, long constant, long[] into, int length) {
        for (int i = 0; i < length; i++) {
            into[i] = first[i] * factor + second[i] * secondFactor + constant;
        }
    }

    private static void bottoms(long[] below, long factor, long constant, long[] into, long[] fails, int length) {
        for (int i = 0; i < length; i++) {
            long bottom = below[i] * factor + constant;
            into[i] = bottom;
            fails[i] |= bottom - 1 >> (Long.SIZE - 1);
        }
    }

    /** The numerators of the values that were last read. */
    long[] tops() {
        return tops;
    }

    /** Their denominators. */
    long[] bottoms() {
        return bottoms;
    }

    /** Keeps numbers within bounds. */
    static void clamp(long[] numbers, long least, long most, int length) {
        for (int i = 0; i < length; i++) {
            long above = numbers[i] - least;
            long beyond = (above & ~(above >> (Long.SIZE - 1))) - (most - least);
            numbers[i] = most + (beyond & beyond >> (Long.SIZE - 1));
        }
    }

    // --- one block --------------------------------------------------------------------------------------------------

    void score(int start, int number, int[] totals, int @Nullable [][] into, Program.Rest rest) {
        from = start;
        length = number;
        boolean columnwise = program.isColumnwise() && columns.isComplete();
        Arrays.fill(fails, 0, length, columnwise ? 0 : -1);
        if (columnwise) {
            load();
            failMissing();
            failWide();
            rules(into);
            totals(totals);
        }
        for (int i = 0; i < length; i++) {
            if (fails[i] != 0 || totals[from + i] == Integer.MIN_VALUE) {
                totals[from + i] = narrowed(rest(i, into, rest));
            }
        }
    }

    private void load() {
        for (int slot = 0; slot < numbers.length; slot++) {
            load(columns.numbers(slot), numbers[slot]);
        }
        for (int slot = 0; slot < bits.length; slot++) {
            load(columns.bits(slot), bits[slot]);
        }
    }

    private void load(long @Nullable [] column, long[] into) {
        if (column != null) {
            System.arraycopy(column, from, into, 0, length);
        }
    }

    private void totals(int[] totals) {
        if (program.isInUnits()) {
            if (program.isBounded()) {
                clamp(sums, program.least(), program.most(), length);
            }
            for (int i = 0; i < length; i++) {
                totals[from + i] = narrowed(sums[i]);
            }
            return;
        }
        for (int i = 0; i < length; i++) {
            totals[from + i] = fails[i] != 0 ? Integer.MIN_VALUE : narrowed(program.settled(sums[i]));
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

    private void failMissing() {
        for (int i = 0; columns.isStatedByName() && i < length; i++) {
            fails[i] |= columns.isStatedByName(from + i) ? 1 : 0;
        }
        for (int i = 0; i < columns.layout().size(); i++) {
            long[] mask = columns.missing(i);
            for (int k = 0; mask != null && k < length; k++) {
                int at = from + k;
                fails[k] |= mask[at >> 6] >>> at & 1;
            }
            if (!columns.layout().at(i).reading().isSoundAlways()) {
                failUnsound(columns.layout().at(i));
            }
        }
    }

    /** Values that contradict each other are not known, as in a row. */
    private void failUnsound(Field field) {
        long[][] values = field.reading().isArithmetic() ? numbers : bits;
        long[] first = values[field.slot()];
        long[] second = values[field.slot() + 1];
        if (field.reading() == Field.Reading.ITEMS) {
            failUnsound(first, second, -1L << field.items().size(), fails, length);
            return;
        }
        for (int i = 0; i < length; i++) {
            fails[i] |= field.isSound(first[i], second[i]) ? 0 : 1;
        }
    }

    private static void failUnsound(long[] met, long[] absent, long others, long[] fails, int length) {
        for (int i = 0; i < length; i++) {
            fails[i] |= (met[i] | absent[i]) & others | met[i] & absent[i];
        }
    }

    /** Departments with facts so large that arithmetic over columns could leave the range of long. */
    private void failWide() {
        int factBits = program.factBits();
        if (factBits >= Long.SIZE - 1) {
            return;
        }
        long[] all = borrow();
        Arrays.fill(all, 0, length, 0);
        for (int slot = 1; slot < numbers.length; slot++) {
            orSize(numbers[slot], all, length);
        }
        for (int i = 0; i < length; i++) {
            fails[i] |= all[i] >>> factBits;
        }
        giveBack(all);
    }

    private static void orSize(long[] numbers, long[] into, int length) {
        for (int i = 0; i < length; i++) {
            into[i] |= numbers[i] ^ numbers[i] >> (Long.SIZE - 1);
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
            add(marks, program.sign(r), sums, length);
            if (into != null) {
                write(code, into[r]);
            }
        }
        if (byRow.length > 0 || program.hasRefusals()) {
            rowByRow(into);
        }
    }

    private static void add(long[] marks, long sign, long[] into, int length) {
        for (int i = 0; i < length; i++) {
            into[i] += marks[i] * sign;
        }
    }

    private void write(Code code, int[] into) {
        if (!program.isInUnits()) {
            Arrays.fill(fails, 0, length, -1); // scores that may be no whole numbers of units are given one by one
            return;
        }
        for (int i = 0; i < length; i++) {
            into[from + i] = (int) marks[i];
        }
        boolean fits = code.least() == (int) code.least() && code.most() == (int) code.most();
        for (int i = 0; !fits && i < length; i++) {
            fails[i] |= into[from + i] ^ marks[i];
        }
    }

    /** The rules that are not made for columns, department after department. */
    private void rowByRow(int @Nullable [][] into) {
        row.wide = false;
        for (int i = 0; i < length; i++) {
            if (fails[i] != 0) {
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
            fails[i] = row.failed || program.refused(row) ? 1 : 0;
        }
    }

    /** What the rules read that are scored department after department; where there are vetoes, everything. */
    private void load(int index) {
        if (program.hasRefusals()) {
            columns.row(from + index, row);
            return;
        }
        for (int slot : numberSlots) {
            row.numbers[slot] = numbers[slot][index];
        }
        for (int slot : bitSlots) {
            row.bits[slot] = bits[slot][index];
        }
    }
}

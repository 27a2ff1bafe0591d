package org.jixiao.plan;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * A whole rubric as arithmetic: a code for every row, how the rows add up, and between what the total is kept. It scores
 * facts that are plainly known; for everything else it answers {@link #UNSETTLED}, and the exact tree decides.
 *
 * <p>Scores are whole numbers in units of the last digit that the rubric keeps, such as hundredths of a point. Immutable and
 * safe between threads; scoring allocates nothing.
 */
public final class Program {
    /** There is no single score, or none that is a whole number of units: facts are missing, or nothing is rounded. */
    public static final long UNSETTLED = Long.MIN_VALUE;

    /** Marks below 2 to this power can be added up, however many rows there are. */
    private static final int MARK_BITS = 40;

    /** How many departments of a table are scored together. */
    static final int BLOCK = 1024;

    private final FactLayout layout;
    private final Row[] rows;
    private final Code[] codes;
    private final int[] signs;
    private final boolean onGrid;
    private final boolean complete;
    private final boolean added;
    private final Test[] refusals;
    private final long unit;
    private final long least;
    private final long most;
    private final @Nullable RoundingMode totalMode;
    private final long fromGrid;
    private final int factBits;

    private Program(Draft draft) {
        this.layout = draft.coder.layout();
        this.unit = Rational.ONE.dividedBy(draft.rounding.lastDigit()).wholeTimes(1, 1, 1);
        this.added = draft.added;
        List<Code> known = new ArrayList<>();
        draft.rows.forEach(row -> known.add(row.code == null ? new SimpleCodes.Open() : row.code));
        long ofTotal = draft.least == null || draft.most == null
                ? unit
                : Whole.grid(unit, Whole.grid(List.of(draft.least, draft.most)));
        long common = common(known, ofTotal);
        this.onGrid = common != Code.FRACTIONS;
        this.fromGrid = onGrid ? common : ofTotal;
        this.rows = draft.rows.toArray(Row[]::new);
        this.codes = new Code[rows.length];
        this.signs = new int[rows.length];
        boolean all = true;
        int bits = Long.SIZE - 1;
        for (int i = 0; i < rows.length; i++) {
            Code code = known.get(i);
            codes[i] = onGrid && code.grid() != common ? new SimpleCodes.Finer(code, common) : code;
            signs[i] = rows[i].sign;
            all &= rows[i].code != null;
            bits = Math.min(bits, code.factBits());
        }
        this.complete = all;
        this.refusals = draft.refusals.toArray(Test[]::new);
        for (Test refusal : refusals) {
            bits = Math.min(bits, refusal.factBits());
        }
        this.factBits = bits;
        this.least = draft.least == null ? Long.MIN_VALUE : Whole.of(draft.least, fromGrid);
        this.most = draft.most == null ? Long.MAX_VALUE : Whole.of(draft.most, fromGrid);
        this.totalMode = draft.totalRounded ? draft.rounding.mode() : null;
    }

    private static long common(List<Code> codes, long ofTotal) {
        long grid = ofTotal;
        for (Code code : codes) {
            if (!code.isOnGrid()) {
                return Code.FRACTIONS;
            }
            grid = Whole.grid(grid, code.grid());
        }
        return grid;
    }

    private record Row(@Nullable Code code, int sign, List<Field> fields) {}

    /** Collects the rows of a rubric. */
    public static final class Draft {
        private final Coder coder;
        private final Rounding rounding;
        private final List<Row> rows = new ArrayList<>();
        private final List<Test> refusals = new ArrayList<>();
        private boolean added = true;
        private boolean totalRounded;
        private @Nullable Rational least;
        private @Nullable Rational most;

        /**
         * A draft without rows.
         *
         * @param coder with which the codes are made
         * @param rounding the digits that scores are given in, and how the total is rounded where it is
         */
        public Draft(Coder coder, Rounding rounding) {
            this.coder = coder;
            this.rounding = rounding;
        }

        /**
         * Adds a row, as soon as its code was made.
         *
         * @param code how it is scored, or {@code null} where that is left to the exact tree
         * @param sign 1 if it adds to the total, -1 if it takes from it, 0 if it does not count
         */
        public void row(@Nullable Code code, int sign) {
            rows.add(new Row(code, sign, coder.layout().touched()));
        }

        /**
         * Leaves everything to the exact tree where a test holds, such as that of a veto.
         *
         * @param test the test
         */
        public void refuse(Test test) {
            refusals.add(test);
        }

        /** Leaves the total to the exact tree: it is no sum of rows. */
        public void totalIsNoSum() {
            added = false;
        }

        /** The total is rounded, and the rows are not. */
        public void roundTotal() {
            totalRounded = true;
        }

        /**
         * Keeps the total between two bounds.
         *
         * @param low the least total
         * @param high the largest total
         */
        public void bounds(Rational low, Rational high) {
            least = low;
            most = high;
        }

        /**
         * What was collected.
         *
         * @return the program
         * @throws NotCompiled if the numbers of all rows together are too large or too fine
         */
        public Program program() {
            return new Program(this);
        }
    }

    /** Scores a row of the rubric where arithmetic cannot. */
    @FunctionalInterface
    public interface Exact {
        /**
         * Scores one row of the rubric.
         *
         * @param index the index of the row of the rubric
         * @param facts the facts
         * @return its exact score, or {@code null} where there is no single one
         */
        @Nullable
        Rational mark(int index, FactRow facts);
    }

    /**
     * The layout of the facts.
     *
     * @return the layout
     */
    public FactLayout layout() {
        return layout;
    }

    /**
     * The number of rows.
     *
     * @return how many marks there are
     */
    public int size() {
        return codes.length;
    }

    /**
     * Scores facts.
     *
     * @param row the facts
     * @param marks where to put the scores of all rows, in units, or {@code null}; a score that is no whole number of units
     *     is {@link #UNSETTLED}; without meaning where the total is
     * @param exact scores rows of the rubric that arithmetic cannot
     * @return the total in units, or {@link #UNSETTLED}
     */
    public long score(FactRow row, long @Nullable [] marks, Exact exact) {
        if (!added || !row.isComplete()) {
            return UNSETTLED;
        }
        row.failed = false;
        row.wide = isWide(row.numbers);
        if (!onGrid) {
            return slowly(row, marks, exact);
        }
        long total = 0;
        for (int i = 0; i < codes.length; i++) {
            long mark = codes[i].mark(row);
            if (row.failed) {
                mark = onGrid(i, row, exact);
                if (row.failed) {
                    return slowly(row, marks, exact);
                }
            }
            if (marks != null) {
                marks[i] = mark;
            }
            total += mark * signs[i];
        }
        if (refused(row)) {
            return UNSETTLED;
        }
        if (marks != null && fromGrid != unit) {
            for (int i = 0; i < codes.length; i++) {
                marks[i] = inUnits(marks[i], fromGrid);
            }
        }
        return settled(total);
    }

    /** The mark of one row by the exact tree, where it is on the common grid and of the size of marks. */
    private long onGrid(int index, FactRow row, Exact exact) {
        if (!asked(index, row, exact)) {
            return 0;
        }
        long mark = row.times(row.top, fromGrid / row.bottom);
        row.failed |= fromGrid % row.bottom != 0 || Whole.bits(mark) > MARK_BITS;
        return mark;
    }

    private boolean isWide(long[] numbers) {
        long all = 0;
        for (long number : numbers) {
            all |= number ^ number >> (Long.SIZE - 1);
        }
        return factBits < Long.SIZE - 1 && all >>> factBits != 0;
    }

    /** Whether a veto may fall. */
    boolean refused(FactRow row) {
        for (Test refusal : refusals) {
            if (refusal.holds(row) || row.failed) {
                return true;
            }
        }
        return false;
    }

    /** The total out of the sum of the marks on the common grid. */
    long settled(long total) {
        long kept = Math.max(least, Math.min(most, total));
        return totalMode == null ? inUnits(kept, fromGrid) : Whole.rounded(kept * unit, fromGrid, totalMode);
    }

    private long inUnits(long top, long bottom) {
        long scaled = top * unit;
        return Math.multiplyHigh(top, unit) == scaled >> (Long.SIZE - 1) && scaled % bottom == 0
                ? scaled / bottom
                : UNSETTLED;
    }

    /** Row by row as fractions, with the exact tree for rows that arithmetic cannot tell. */
    private long slowly(FactRow row, long @Nullable [] marks, Exact exact) {
        long top = 0;
        long bottom = 1;
        for (int i = 0; i < codes.length; i++) {
            row.failed = false;
            codes[i].fraction(row);
            if (row.failed && !asked(i, row, exact)) {
                return UNSETTLED;
            }
            if (marks != null) {
                marks[i] = inUnits(row.top, row.bottom);
            }
            if (signs[i] != 0) {
                row.top *= signs[i];
                row.add(top, bottom);
                top = row.top;
                bottom = row.bottom;
            }
            if (row.failed) {
                return UNSETTLED;
            }
        }
        return refused(row) ? UNSETTLED : settled(top, bottom, row);
    }

    private static boolean asked(int index, FactRow row, Exact exact) {
        Rational mark = exact.mark(index, row);
        row.failed = mark == null
                || mark.numerator().bitLength() >= Long.SIZE - 1
                || mark.denominator().bitLength() >= Long.SIZE - 1;
        if (mark != null && !row.failed) {
            row.put(mark.numerator().longValue(), mark.denominator().longValue());
        }
        return !row.failed;
    }

    private long settled(long top, long bottom, FactRow row) {
        if (Whole.compare(top, fromGrid, bottom, least) < 0 && least != Long.MIN_VALUE) {
            return settled(least);
        }
        if (most != Long.MAX_VALUE && Whole.compare(top, fromGrid, bottom, most) > 0) {
            return settled(most);
        }
        if (totalMode == null) {
            return inUnits(top, bottom);
        }
        long scaled = row.times(top, unit);
        return row.failed ? UNSETTLED : Whole.rounded(scaled, bottom, totalMode);
    }

    /**
     * Scores a part of a table of facts, rule after rule in blocks.
     *
     * @param columns the facts
     * @param part the index of the part
     * @param parts into how many parts of whole blocks the table is divided
     * @param totals where to put the totals, in units
     * @param marks where to put the scores of the rows, by row and then by department, or {@code null}
     * @param rest scores the departments that arithmetic cannot, such as those whose facts are missing
     */
    public void score(FactColumns columns, int part, int parts, int[] totals, int @Nullable [][] marks, Rest rest) {
        Block block = new Block(columns, this);
        long blocks = ((long) columns.size() + BLOCK - 1) / BLOCK;
        for (long i = blocks * part / parts; i < blocks * (part + 1) / parts; i++) {
            int from = (int) (i * BLOCK);
            block.score(from, Math.min(BLOCK, columns.size() - from), totals, marks, rest);
        }
    }

    /** Scores departments that arithmetic over columns cannot. */
    @FunctionalInterface
    public interface Rest {
        /**
         * Scores one department.
         *
         * @param row its facts; they are overwritten afterwards
         * @param marks where to put the scores of all rows, in units, {@link #UNSETTLED} where there is none
         * @return the total in units, or {@link #UNSETTLED}
         */
        long score(FactRow row, long[] marks);
    }

    // --- what a block needs -----------------------------------------------------------------------------------------

    /** The slots of numbers, or of bits, that the rules read which are not made for columns. */
    int[] slotsByRow(boolean arithmetic) {
        return Arrays.stream(rows)
                .filter(row -> row.code != null && !row.code.isColumnwise())
                .flatMap(row -> row.fields.stream())
                .filter(field -> field.reading().isArithmetic() == arithmetic)
                .flatMapToInt(field -> IntStream.range(field.slot(), field.slot() + field.width()))
                .distinct()
                .toArray();
    }

    Code code(int index) {
        return codes[index];
    }

    int sign(int index) {
        return signs[index];
    }

    int factBits() {
        return factBits;
    }

    /** Whether the total is kept between {@link #least()} and {@link #most()}. */
    boolean isBounded() {
        return least != Long.MIN_VALUE && most != Long.MAX_VALUE;
    }

    /** The least total on the common grid. */
    long least() {
        return least;
    }

    /** The largest total on the common grid. */
    long most() {
        return most;
    }

    /** Whether blocks can be scored column by column at all. */
    boolean isColumnwise() {
        return added && onGrid && complete;
    }

    /** Whether scores on the common grid are scores in units. */
    boolean isInUnits() {
        return fromGrid == unit && totalMode == null;
    }

    boolean hasRefusals() {
        return refusals.length > 0;
    }
}

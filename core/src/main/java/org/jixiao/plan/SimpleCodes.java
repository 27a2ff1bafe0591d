package org.jixiao.plan;

import java.math.RoundingMode;
import java.util.Arrays;

/** Codes that read no fact, or wrap one other code. */
final class SimpleCodes {
    private SimpleCodes() {}

    private static long roundedTo(long to, long mark, long grid, RoundingMode mode) {
        return Whole.rounded(Math.multiplyExact(mark, to), grid, mode);
    }

    /** A mark that is always given. */
    static final class Constant extends Code {
        private final long mark;

        Constant(long mark, long grid) {
            super(grid, mark, mark, Long.SIZE - 1);
            this.mark = mark;
        }

        @Override
        Code coarser(RoundingMode mode, long to, long low, long high) {
            return new Constant(roundedTo(to, mark, grid(), mode), to);
        }

        @Override
        long mark(FactRow row) {
            return mark;
        }

        @Override
        boolean isColumnwise() {
            return true;
        }

        @Override
        void marks(Block block, long[] into) {
            Arrays.fill(into, 0, block.length(), mark);
        }
    }

    /** A mark that a person must give; the exact tree says so. */
    static final class Open extends Code {
        Open() {
            super(1, 0, 0, Long.SIZE - 1);
        }

        @Override
        long mark(FactRow row) {
            row.failed = true;
            return 0;
        }

        @Override
        boolean isColumnwise() {
            return true;
        }

        @Override
        void marks(Block block, long[] into) {
            Arrays.fill(into, 0, block.length(), 0);
            Arrays.fill(block.fails(), 0, block.length(), -1);
        }
    }

    /** Another code with its marks kept within bounds. */
    static final class Clamped extends Code {
        private final Code of;
        private final long factor;

        /** @param grid a multiple of the grid of the code, or no grid where the code has none */
        Clamped(Code of, long grid, long least, long most) {
            super(
                    grid,
                    of.isOnGrid() ? Math.max(least, Math.min(most, of.least() * (grid / of.grid()))) : least,
                    of.isOnGrid() ? Math.max(least, Math.min(most, of.most() * (grid / of.grid()))) : most,
                    of.factBits());
            this.of = of;
            this.factor = of.isOnGrid() ? grid / of.grid() : 0;
        }

        @Override
        Code coarser(RoundingMode mode, long to, long low, long high) {
            Code rounded = of.rounded(mode, to, -UNBOUNDED, UNBOUNDED);
            return new Clamped(rounded, to, roundedTo(to, least(), grid(), mode), roundedTo(to, most(), grid(), mode));
        }

        @Override
        long mark(FactRow row) {
            return Math.max(least(), Math.min(most(), of.mark(row) * factor));
        }

        @Override
        boolean isColumnwise() {
            return of.isColumnwise();
        }

        @Override
        void marks(Block block, long[] into) {
            of.marks(block, into);
            int length = block.length();
            for (int i = 0; i < length; i++) {
                into[i] *= factor;
            }
            Block.clamp(into, least(), most(), length);
        }
    }

    /** Another code with its fractions kept within bounds. */
    static final class ClampedFraction extends Code {
        private final Code of;
        private final long grid;
        private final long low;
        private final long high;

        ClampedFraction(Code of, long grid, long low, long high) {
            super(FRACTIONS, 0, 0, of.factBits());
            this.of = of;
            this.grid = grid;
            this.low = low;
            this.high = high;
        }

        @Override
        Code coarser(RoundingMode mode, long to, long least, long most) {
            Code rounded = of.rounded(mode, to, -UNBOUNDED, UNBOUNDED);
            return new Clamped(rounded, to, roundedTo(to, low, grid, mode), roundedTo(to, high, grid, mode));
        }

        @Override
        long mark(FactRow row) {
            throw new IllegalStateException("fractions have no grid");
        }

        @Override
        void fraction(FactRow row) {
            of.fraction(row);
            if (Whole.compare(row.top, grid, row.bottom, low) < 0) {
                row.put(low, grid);
            } else if (Whole.compare(row.top, grid, row.bottom, high) > 0) {
                row.put(high, grid);
            }
        }
    }

    /** Another code with its marks rounded. */
    static final class Rounded extends Code {
        private final Code of;
        private final RoundingMode mode;

        Rounded(Code of, long grid, RoundingMode mode, long least, long most) {
            super(grid, least, most, of.factBits());
            this.of = of;
            this.mode = mode;
        }

        @Override
        long mark(FactRow row) {
            of.fraction(row);
            long top = row.times(row.top, grid());
            long mark = row.failed ? 0 : Whole.rounded(top, row.bottom, mode);
            row.failed |= mark < least() || mark > most();
            return row.failed ? 0 : mark;
        }

        @Override
        boolean isColumnwise() {
            long largest = of.isOnGrid() ? Math.max(Math.abs(of.least()), Math.abs(of.most())) : Long.MAX_VALUE;
            return of.isColumnwise()
                    && mode != RoundingMode.UNNECESSARY
                    && Whole.bits(largest) + Whole.bits(grid()) < Long.SIZE - 1;
        }

        @Override
        void marks(Block block, long[] into) {
            of.marks(block, into);
            long[] fails = block.fails();
            for (int i = 0; i < block.length(); i++) {
                long mark = Whole.rounded(into[i] * grid(), of.grid(), mode);
                into[i] = mark;
                fails[i] |= mark < least() || mark > most() ? 1 : 0;
            }
        }
    }

    /** Another code, of which every mark is a whole number of a finer grid. */
    static final class Finer extends Code {
        private final Code of;
        private final long factor;

        Finer(Code of, long grid) {
            super(grid, of.least() * (grid / of.grid()), of.most() * (grid / of.grid()), of.factBits());
            this.of = of;
            this.factor = grid / of.grid();
        }

        @Override
        Code coarser(RoundingMode mode, long to, long low, long high) {
            return of.rounded(mode, to, low, high);
        }

        @Override
        long mark(FactRow row) {
            return of.mark(row) * factor;
        }

        @Override
        boolean isColumnwise() {
            return of.isColumnwise();
        }

        @Override
        void marks(Block block, long[] into) {
            of.marks(block, into);
            for (int i = 0; i < block.length(); i++) {
                into[i] *= factor;
            }
        }
    }

    /** Another code whose value must be able to occur; otherwise the exact tree says what is wrong with it. */
    static final class Within extends Code {
        private final Code of;
        private final Code check;

        /** @param check fails the row where the value lies outside its domain; its mark is 0 */
        Within(Code of, Code check) {
            super(of.grid(), of.least(), of.most(), Math.min(of.factBits(), check.factBits()));
            this.of = of;
            this.check = check;
        }

        @Override
        Code coarser(RoundingMode mode, long to, long low, long high) {
            return new Within(of.rounded(mode, to, low, high), check);
        }

        @Override
        long mark(FactRow row) {
            return check.mark(row) + of.mark(row);
        }

        @Override
        boolean isColumnwise() {
            return of.isColumnwise() && check.isColumnwise();
        }

        @Override
        void marks(Block block, long[] into) {
            check.marks(block, into);
            of.marks(block, into);
        }

        @Override
        void fraction(FactRow row) {
            check.mark(row);
            of.fraction(row);
        }
    }

    /** Fails the row unless a value has no more decimals than its domain. */
    static final class WholeIn extends Code {
        private final Term value;
        private final long scaleTop;
        private final long scaleBottom;

        /** The value times {@code scaleTop ÷ scaleBottom} must be whole. */
        WholeIn(Term value, long scaleTop, long scaleBottom) {
            super(1, 0, 0, Long.SIZE - 1);
            this.value = value;
            this.scaleTop = scaleTop;
            this.scaleBottom = scaleBottom;
        }

        @Override
        long mark(FactRow row) {
            value.value(row);
            row.multiply(scaleTop, scaleBottom);
            row.failed |= row.top % row.bottom != 0;
            return 0;
        }
    }
}

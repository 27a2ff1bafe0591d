package org.jixiao.plan;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/** Codes put together of others. */
final class Combined {
    private Combined() {}

    /** The parts on their common grid, or none where some part has none. */
    static long grid(List<Code> parts) {
        long grid = 1;
        for (Code part : parts) {
            if (!part.isOnGrid()) {
                return Code.FRACTIONS;
            }
            grid = Whole.grid(grid, part.grid());
        }
        return grid;
    }

    private static boolean isColumnwise(Code[] parts) {
        return Arrays.stream(parts).allMatch(Code::isColumnwise);
    }

    /** Puts the marks of a code, and its failures, where a mask is -1. */
    private static void put(Code code, long[] where, Block block, long[] into) {
        long[] own = block.borrow();
        long[] marks = block.borrow();
        int length = block.length();
        System.arraycopy(block.fails(), 0, own, 0, length);
        long[] fails = block.noteFailsIn(own);
        code.marks(block, marks);
        block.noteFailsIn(fails);
        for (int i = 0; i < length; i++) {
            into[i] ^= (into[i] ^ marks[i]) & where[i];
            fails[i] |= own[i] & where[i];
        }
        block.giveBack(marks);
        block.giveBack(own);
    }

    private static int factBits(List<Code> parts) {
        return parts.stream().mapToInt(Code::factBits).min().orElse(Long.SIZE - 1);
    }

    private static List<Code> allRounded(Code[] parts, RoundingMode mode, long to, long low, long high) {
        return Arrays.stream(parts)
                .map(part -> part.rounded(mode, to, low, high))
                .toList();
    }

    private static Code[] onGrid(List<Code> parts, long grid) {
        return parts.stream()
                .map(part -> grid == Code.FRACTIONS || part.grid() == grid ? part : new SimpleCodes.Finer(part, grid))
                .toArray(Code[]::new);
    }

    /** A sum of parts. */
    static final class Sum extends Code {
        private final Code[] parts;

        Sum(List<Code> parts) {
            this(parts, Combined.grid(parts));
        }

        private Sum(List<Code> parts, long grid) {
            super(grid, bound(parts, grid, true), bound(parts, grid, false), Combined.factBits(parts));
            this.parts = onGrid(parts, grid);
        }

        private static long bound(List<Code> parts, long grid, boolean least) {
            long sum = 0;
            for (Code part : parts) {
                if (grid != FRACTIONS) {
                    sum = Math.addExact(
                            sum, Math.multiplyExact(least ? part.least() : part.most(), grid / part.grid()));
                }
            }
            return sum;
        }

        @Override
        long mark(FactRow row) {
            long sum = 0;
            for (Code part : parts) {
                sum += part.mark(row);
            }
            return sum;
        }

        @Override
        boolean isColumnwise() {
            return isOnGrid() && Combined.isColumnwise(parts);
        }

        @Override
        void marks(Block block, long[] into) {
            long[] other = block.borrow();
            int length = block.length();
            parts[0].marks(block, into);
            for (int part = 1; part < parts.length; part++) {
                parts[part].marks(block, other);
                for (int i = 0; i < length; i++) {
                    into[i] += other[i];
                }
            }
            block.giveBack(other);
        }

        @Override
        void fraction(FactRow row) {
            if (isOnGrid()) {
                super.fraction(row);
                return;
            }
            parts[0].fraction(row);
            for (int i = 1; i < parts.length; i++) {
                long top = row.top;
                long bottom = row.bottom;
                parts[i].fraction(row);
                row.add(top, bottom);
            }
        }
    }

    /** The best or the worst of parts. */
    static final class Extreme extends Code {
        private final Code[] parts;
        private final boolean best;

        Extreme(List<Code> parts, boolean best) {
            this(parts, best, Combined.grid(parts));
        }

        private Extreme(List<Code> parts, boolean best, long grid) {
            super(grid, bound(parts, grid, true), bound(parts, grid, false), Combined.factBits(parts));
            this.parts = onGrid(parts, grid);
            this.best = best;
        }

        @Override
        Code coarser(RoundingMode mode, long to, long low, long high) {
            return new Extreme(allRounded(parts, mode, to, -UNBOUNDED, UNBOUNDED), best);
        }

        @Override
        long mark(FactRow row) {
            long mark = parts[0].mark(row);
            for (int i = 1; i < parts.length; i++) {
                long other = parts[i].mark(row);
                mark = best ? Math.max(mark, other) : Math.min(mark, other);
            }
            return mark;
        }

        @Override
        boolean isColumnwise() {
            return isOnGrid() && Combined.isColumnwise(parts);
        }

        @Override
        void marks(Block block, long[] into) {
            long[] other = block.borrow();
            long turn = best ? -1 : 0;
            int length = block.length();
            parts[0].marks(block, into);
            for (int part = 1; part < parts.length; part++) {
                parts[part].marks(block, other);
                for (int i = 0; i < length; i++) {
                    long less = other[i] - into[i];
                    into[i] += less & (less >> (Long.SIZE - 1) ^ turn);
                }
            }
            block.giveBack(other);
        }

        @Override
        void fraction(FactRow row) {
            if (isOnGrid()) {
                super.fraction(row);
                return;
            }
            parts[0].fraction(row);
            for (int i = 1; i < parts.length; i++) {
                long top = row.top;
                long bottom = row.bottom;
                parts[i].fraction(row);
                int order = Whole.compare(top, row.bottom, row.top, bottom);
                if (best ? order > 0 : order < 0) {
                    row.put(top, bottom);
                }
            }
        }
    }

    /** The smallest or largest mark of any part. */
    private static long bound(List<Code> parts, long grid, boolean least) {
        if (grid == Code.FRACTIONS) {
            return 0;
        }
        long bound = least ? Long.MAX_VALUE : Long.MIN_VALUE;
        for (Code part : parts) {
            long one = Math.multiplyExact(least ? part.least() : part.most(), grid / part.grid());
            bound = least ? Math.min(bound, one) : Math.max(bound, one);
        }
        return bound;
    }

    /** The code of the first case whose test holds, and the last one where none does. */
    static final class Cases extends Code {
        private final Test[] tests;
        private final Code[] parts;

        /** @param parts one more than there are tests */
        Cases(List<Test> tests, List<Code> parts) {
            this(tests, parts, Combined.grid(parts));
        }

        private Cases(List<Test> tests, List<Code> parts, long grid) {
            super(grid, bound(parts, grid, true), bound(parts, grid, false), factBits(tests, parts));
            this.tests = tests.toArray(Test[]::new);
            this.parts = onGrid(parts, grid);
        }

        @Override
        Code coarser(RoundingMode mode, long to, long low, long high) {
            return new Cases(List.of(tests), allRounded(parts, mode, to, low, high));
        }

        private static int factBits(List<Test> tests, List<Code> parts) {
            return Math.min(
                    Combined.factBits(parts),
                    tests.stream().mapToInt(Test::factBits).min().orElse(Long.SIZE - 1));
        }

        private Code chosen(FactRow row) {
            for (int i = 0; i < tests.length; i++) {
                if (tests[i].holds(row)) {
                    return parts[i];
                }
            }
            return parts[tests.length];
        }

        @Override
        long mark(FactRow row) {
            return chosen(row).mark(row);
        }

        @Override
        boolean isColumnwise() {
            return isOnGrid()
                    && Combined.isColumnwise(parts)
                    && Arrays.stream(tests).allMatch(Test::isColumnwise);
        }

        @Override
        void marks(Block block, long[] into) {
            long[] open = block.borrow();
            long[] here = block.borrow();
            int length = block.length();
            Arrays.fill(open, 0, length, -1);
            for (int test = 0; test < tests.length; test++) {
                tests[test].holds(block, here);
                for (int i = 0; i < length; i++) {
                    here[i] &= open[i];
                    open[i] ^= here[i];
                }
                put(parts[test], here, block, into);
            }
            put(parts[tests.length], open, block, into);
            block.giveBack(here);
            block.giveBack(open);
        }

        @Override
        void fraction(FactRow row) {
            chosen(row).fraction(row);
        }
    }

    /** The code of the band that a value lies in. */
    static final class Select extends Code {
        private final BandsCode bands;
        private final Code[] parts;

        /** @param bands gives the index of the part */
        Select(BandsCode bands, List<Code> parts) {
            this(bands, parts, Combined.grid(parts));
        }

        private Select(BandsCode bands, List<Code> parts, long grid) {
            super(
                    grid,
                    bound(parts, grid, true),
                    bound(parts, grid, false),
                    Math.min(bands.factBits(), Combined.factBits(parts)));
            this.bands = bands;
            this.parts = onGrid(parts, grid);
        }

        @Override
        Code coarser(RoundingMode mode, long to, long low, long high) {
            return new Select(bands, allRounded(parts, mode, to, low, high));
        }

        private Code chosen(FactRow row) {
            return parts[(int) bands.mark(row)];
        }

        @Override
        long mark(FactRow row) {
            return chosen(row).mark(row);
        }

        @Override
        boolean isColumnwise() {
            return isOnGrid() && bands.isColumnwise() && Combined.isColumnwise(parts);
        }

        @Override
        void marks(Block block, long[] into) {
            long[] index = block.borrow();
            long[] here = block.borrow();
            int length = block.length();
            bands.marks(block, index);
            for (int part = 0; part < parts.length; part++) {
                for (int i = 0; i < length; i++) {
                    long other = index[i] ^ part;
                    here[i] = ~((other | -other) >> (Long.SIZE - 1));
                }
                put(parts[part], here, block, into);
            }
            block.giveBack(here);
            block.giveBack(index);
        }

        @Override
        void fraction(FactRow row) {
            chosen(row).fraction(row);
        }
    }
}

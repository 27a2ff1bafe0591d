package org.jixiao.plan;

import java.util.Arrays;
import java.util.List;
import org.jixiao.quantity.Comparison;
import org.jspecify.annotations.Nullable;

/** Whether a condition holds for a {@link FactRow}. Made by a {@link Coder}; immutable and safe between threads. */
public abstract class Test {
    private final int factBits;

    Test(int factBits) {
        this.factBits = factBits;
    }

    final int factBits() {
        return factBits;
    }

    /** Whether it holds; fails the row where that cannot be told. */
    abstract boolean holds(FactRow row);

    /** Whether {@link #holds(Block, long[])} is made for many rows. */
    boolean isColumnwise() {
        return false;
    }

    /** A mask of 0 or -1 for each of many rows, as {@link Code#marks} gives marks. */
    void holds(Block block, long[] into) {
        throw new IllegalStateException("tested row after row");
    }

    /** -1 for numbers that are not 0, and 0 for 0. */
    private static long isSet(long number) {
        return (number | -number) >> (Long.SIZE - 1);
    }

    /** How the difference of two terms stands to zero. */
    static final class OfDifference extends Test {
        private final Quotient difference;
        private final boolean fast;
        private final Comparison comparison;

        OfDifference(QuotientTerm difference, Comparison comparison) {
            this(new Quotient(difference), comparison);
        }

        private OfDifference(Quotient difference, Comparison comparison) {
            super(difference.factBits(bits(difference)));
            this.difference = difference;
            this.fast = difference.isFast(bits(difference));
            this.comparison = comparison;
        }

        private static int bits(Quotient difference) {
            return difference.bits(0, 0, Long.SIZE - 2);
        }

        @Override
        boolean holds(FactRow row) {
            if (fast && !row.wide && difference.bottom(row.numbers) > 0) {
                return comparison.holds(Long.signum(difference.top(row.numbers)));
            }
            difference.term.value(row);
            return comparison.holds(Long.signum(row.top));
        }

        @Override
        boolean isColumnwise() {
            return fast;
        }

        @Override
        void holds(Block block, long[] into) {
            block.read(difference);
            long[] tops = block.tops();
            long below = comparison.holds(-1) ? -1 : 0;
            long at = comparison.holds(0) ? -1 : 0;
            long above = comparison.holds(1) ? -1 : 0;
            int length = block.length();
            for (int i = 0; i < length; i++) {
                long negative = tops[i] >> (Long.SIZE - 1);
                long other = isSet(tops[i]);
                into[i] = negative & below | other & ~negative & above | ~other & at;
            }
        }
    }

    /** How one term stands to another. */
    static final class OfTerms extends Test {
        private final Term left;
        private final Comparison comparison;
        private final Term right;

        OfTerms(Term left, Comparison comparison, Term right) {
            super(Long.SIZE - 1);
            this.left = left;
            this.comparison = comparison;
            this.right = right;
        }

        @Override
        boolean holds(FactRow row) {
            left.value(row);
            long top = row.top;
            long bottom = row.bottom;
            right.value(row);
            return comparison.holds(Whole.compare(top, row.bottom, row.top, bottom));
        }
    }

    /** Whether a value that is no number is a given one; any value, where none is given. */
    static final class OfValue extends Test {
        private final int slot;
        private final @Nullable Long expected;

        OfValue(Field field, @Nullable Long expected) {
            super(Long.SIZE - 1);
            this.slot = field.slot();
            this.expected = expected;
        }

        @Override
        boolean holds(FactRow row) {
            return expected == null || row.bits[slot] == expected;
        }

        @Override
        boolean isColumnwise() {
            return true;
        }

        @Override
        void holds(Block block, long[] into) {
            if (expected == null) {
                Arrays.fill(into, 0, block.length(), -1);
                return;
            }
            long value = expected;
            long[] bits = block.bits(slot);
            int length = block.length();
            for (int i = 0; i < length; i++) {
                into[i] = ~isSet(bits[i] ^ value);
            }
        }
    }

    /** Whether several tests all hold, or any of them. */
    static final class OfTests extends Test {
        private final Test[] tests;
        private final boolean all;

        OfTests(List<Test> tests, boolean all) {
            super(tests.stream().mapToInt(Test::factBits).min().orElseThrow());
            this.tests = tests.toArray(Test[]::new);
            this.all = all;
        }

        @Override
        boolean holds(FactRow row) {
            for (Test test : tests) {
                if (test.holds(row) != all) {
                    return !all;
                }
            }
            return all;
        }

        @Override
        boolean isColumnwise() {
            return Arrays.stream(tests).allMatch(Test::isColumnwise);
        }

        @Override
        void holds(Block block, long[] into) {
            long turn = all ? 0 : -1;
            int length = block.length();
            long[] one = block.borrow();
            Arrays.fill(into, 0, length, -1);
            for (Test test : tests) {
                test.holds(block, one);
                for (int i = 0; i < length; i++) {
                    into[i] &= one[i] ^ turn;
                }
            }
            for (int i = 0; i < length; i++) {
                into[i] ^= turn;
            }
            block.giveBack(one);
        }
    }

    /** Whether a test does not hold. */
    static final class Opposite extends Test {
        private final Test of;

        Opposite(Test of) {
            super(of.factBits());
            this.of = of;
        }

        @Override
        boolean holds(FactRow row) {
            return !of.holds(row);
        }

        @Override
        boolean isColumnwise() {
            return of.isColumnwise();
        }

        @Override
        void holds(Block block, long[] into) {
            of.holds(block, into);
            for (int i = 0; i < block.length(); i++) {
                into[i] = ~into[i];
            }
        }
    }
}

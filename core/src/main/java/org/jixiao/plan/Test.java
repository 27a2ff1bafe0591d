package org.jixiao.plan;

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
            return Long.SIZE - 2 - Math.max(difference.topBits, difference.bottomBits);
        }

        @Override
        boolean holds(FactRow row) {
            if (fast && !row.wide && difference.bottom(row.numbers) > 0) {
                return comparison.holds(Long.signum(difference.top(row.numbers)));
            }
            difference.term.value(row);
            return comparison.holds(Long.signum(row.top));
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
    }
}

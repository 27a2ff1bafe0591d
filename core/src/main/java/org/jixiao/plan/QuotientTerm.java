package org.jixiao.plan;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;

/** A sum of multiples of slots over another: facts, constants, sums, differences, rates, rates of change. */
final class QuotientTerm extends Term {
    final Linear over;
    final Linear under;

    final int[] topSlots;
    final long[] topFactors;
    final long topConstant;
    final int[] bottomSlots;
    final long[] bottomFactors;
    final long bottomConstant;

    QuotientTerm(Unit unit, Linear over, Linear under) {
        super(unit);
        this.over = over;
        this.under = under;
        List<Rational> all = new ArrayList<>();
        over.coefficients(all);
        under.coefficients(all);
        BigInteger whole = BigInteger.ONE;
        BigInteger common = BigInteger.ZERO;
        for (Rational one : all) {
            whole = whole.divide(whole.gcd(one.denominator())).multiply(one.denominator());
        }
        for (Rational one : all) {
            common = common.gcd(
                    one.multipliedBy(Rational.of(whole, BigInteger.ONE)).numerator());
        }
        Rational scale = common.signum() == 0 ? Rational.ONE : Rational.of(whole, common);
        this.topSlots =
                over.slots().keySet().stream().mapToInt(Integer::intValue).toArray();
        this.topFactors = factors(over, scale);
        this.topConstant = Whole.of(over.constant().multipliedBy(scale).numerator());
        this.bottomSlots =
                under.slots().keySet().stream().mapToInt(Integer::intValue).toArray();
        this.bottomFactors = factors(under, scale);
        this.bottomConstant = Whole.of(under.constant().multipliedBy(scale).numerator());
    }

    private static long[] factors(Linear sum, Rational scale) {
        return sum.slots().values().stream()
                .mapToLong(factor -> Whole.of(factor.multipliedBy(scale).numerator()))
                .toArray();
    }

    @Override
    void value(FactRow row) {
        row.put(sum(row, topSlots, topFactors, topConstant), sum(row, bottomSlots, bottomFactors, bottomConstant));
    }

    private static long sum(FactRow row, int[] slots, long[] factors, long constant) {
        long sum = constant;
        for (int i = 0; i < slots.length; i++) {
            sum = row.plus(sum, row.times(row.numbers[slots[i]], factors[i]));
        }
        return sum;
    }

    /** Whether the number times a factor is whole whatever the facts are. */
    boolean isWholeTimes(Rational factor) {
        List<Rational> all = new ArrayList<>();
        over.coefficients(all);
        return under.isConstant()
                && under.constant().signum() != 0
                && all.stream()
                        .allMatch(one -> one.multipliedBy(factor)
                                .dividedBy(under.constant())
                                .isWhole());
    }

    @Override
    Optional<QuotientTerm> quotient() {
        return Optional.of(this);
    }

    /**
     * The power of 2 below which all facts keep the top, times a number of so many bits, below 2 to the power of {@code most}.
     */
    int topBits(int times, int most) {
        return bits(topFactors, topConstant, most - times);
    }

    /** The same for the bottom. */
    int bottomBits(int times, int most) {
        return bits(bottomFactors, bottomConstant, most - times);
    }

    private static int bits(long[] factors, long constant, int most) {
        int left = most - Whole.bits(factors.length + 1L);
        if (Whole.bits(constant) > left) {
            return 0;
        }
        int largest = 0;
        for (long factor : factors) {
            largest = Math.max(largest, Whole.bits(factor));
        }
        return factors.length == 0 ? Long.SIZE - 1 : Math.max(0, left - largest);
    }
}

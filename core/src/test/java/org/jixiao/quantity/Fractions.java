package org.jixiao.quantity;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A numerator and a denominator from which a {@link Rational} and an independent fraction are built. Small numbers, the ends
 * of {@code long} and of the square root of {@code long}, and numbers beyond are all frequent.
 */
record Fractions(BigInteger numerator, BigInteger denominator) {
    private static final Long[] EDGES = {
        Long.MIN_VALUE,
        Long.MIN_VALUE + 1,
        Long.MAX_VALUE,
        Long.MAX_VALUE - 1,
        1L << 62,
        -(1L << 62),
        1L << 32,
        3_037_000_499L,
        3_037_000_500L,
        -3_037_000_500L,
        6_700_417L * 641L,
    };

    Rational rational() {
        return numerator.bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE
                ? Rational.of(numerator.longValue(), denominator.longValue())
                : Rational.of(numerator, denominator);
    }

    BigFraction oracle() {
        return BigFraction.of(numerator, denominator);
    }

    static final class Any implements ArbitrarySupplier<Fractions> {
        @Override
        public Arbitrary<Fractions> get() {
            return Combinators.combine(wholes(), wholes().filter(n -> n.signum() != 0))
                    .as(Fractions::new);
        }
    }

    static final class NonZero implements ArbitrarySupplier<Fractions> {
        @Override
        public Arbitrary<Fractions> get() {
            return new Any().get().filter(fraction -> fraction.numerator().signum() != 0);
        }
    }

    static final class Wholes implements ArbitrarySupplier<BigInteger> {
        @Override
        public Arbitrary<BigInteger> get() {
            return wholes();
        }
    }

    private static Arbitrary<BigInteger> wholes() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.longs().between(-100, 100).map(BigInteger::valueOf)),
                Tuple.of(4, Arbitraries.of(EDGES).map(BigInteger::valueOf)),
                Tuple.of(2, Arbitraries.longs().map(BigInteger::valueOf)),
                Tuple.of(
                        1,
                        Arbitraries.bigIntegers()
                                .between(BigInteger.ONE.shiftLeft(63).negate(), BigInteger.ONE.shiftLeft(130))));
    }
}

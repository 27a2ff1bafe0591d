package org.jixiao.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.apache.commons.numbers.fraction.BigFraction;

class RationalProperties {
    @Group
    class AgainstAnIndependentFraction {
        @Property
        void sumsAgree(
                @ForAll(supplier = Fractions.Any.class) Fractions a,
                @ForAll(supplier = Fractions.Any.class) Fractions b) {
            assertSame(a.rational().plus(b.rational()), a.oracle().add(b.oracle()));
        }

        @Property
        void differencesAgree(
                @ForAll(supplier = Fractions.Any.class) Fractions a,
                @ForAll(supplier = Fractions.Any.class) Fractions b) {
            assertSame(a.rational().minus(b.rational()), a.oracle().subtract(b.oracle()));
        }

        @Property
        void productsAgree(
                @ForAll(supplier = Fractions.Any.class) Fractions a,
                @ForAll(supplier = Fractions.Any.class) Fractions b) {
            assertSame(a.rational().multipliedBy(b.rational()), a.oracle().multiply(b.oracle()));
        }

        @Property
        void quotientsAgree(
                @ForAll(supplier = Fractions.Any.class) Fractions a,
                @ForAll(supplier = Fractions.NonZero.class) Fractions b) {
            assertSame(a.rational().dividedBy(b.rational()), a.oracle().divide(b.oracle()));
        }

        @Property
        void ordersAgree(
                @ForAll(supplier = Fractions.Any.class) Fractions a,
                @ForAll(supplier = Fractions.Any.class) Fractions b) {
            // not the oracle's compareTo: version 1.2 finds -8/10 below -6/7
            assertThat(a.rational().compareTo(b.rational()))
                    .isEqualTo(a.oracle().subtract(b.oracle()).signum());
        }

        @Property
        void negatedNumbersAndSignsAgree(@ForAll(supplier = Fractions.Any.class) Fractions a) {
            assertSame(a.rational().negated(), a.oracle().negate());
            assertSame(a.rational().absolute(), a.oracle().abs());
            assertThat(a.rational().signum()).isEqualTo(a.oracle().signum());
        }

        @Property
        void decimalsAgree(
                @ForAll(supplier = Fractions.Any.class) Fractions a,
                @ForAll @IntRange(max = 12) int digits,
                @ForAll RoundingMode mode) {
            Assume.that(mode != RoundingMode.UNNECESSARY);
            assertThat(a.rational().toBigDecimal(digits, mode))
                    .isEqualTo(a.oracle().bigDecimalValue(digits, mode));
        }

        private void assertSame(Rational actual, BigFraction expected) {
            assertThat(actual.numerator().multiply(expected.getDenominator()))
                    .isEqualTo(expected.getNumerator().multiply(actual.denominator()));
            assertThat(actual.denominator()).isPositive();
            assertThat(actual.numerator().gcd(actual.denominator())).isEqualTo(BigInteger.ONE);
        }
    }

    @Group
    class Laws {
        @Property
        void additionAndMultiplicationCommute(
                @ForAll(supplier = Fractions.Any.class) Fractions a,
                @ForAll(supplier = Fractions.Any.class) Fractions b) {
            Rational x = a.rational();
            Rational y = b.rational();
            assertThat(x.plus(y)).isEqualTo(y.plus(x));
            assertThat(x.multipliedBy(y)).isEqualTo(y.multipliedBy(x));
        }

        @Property
        void additionAndMultiplicationAssociateAndDistribute(
                @ForAll(supplier = Fractions.Any.class) Fractions a,
                @ForAll(supplier = Fractions.Any.class) Fractions b,
                @ForAll(supplier = Fractions.Any.class) Fractions c) {
            Rational x = a.rational();
            Rational y = b.rational();
            Rational z = c.rational();
            assertThat(x.plus(y).plus(z)).isEqualTo(x.plus(y.plus(z)));
            assertThat(x.multipliedBy(y).multipliedBy(z)).isEqualTo(x.multipliedBy(y.multipliedBy(z)));
            assertThat(x.multipliedBy(y.plus(z))).isEqualTo(x.multipliedBy(y).plus(x.multipliedBy(z)));
        }

        @Property
        void everyNumberButZeroHasAnInverse(@ForAll(supplier = Fractions.NonZero.class) Fractions a) {
            Rational x = a.rational();
            assertThat(x.multipliedBy(Rational.ONE.dividedBy(x))).isEqualTo(Rational.ONE);
            assertThat(x.plus(x.negated())).isEqualTo(Rational.ZERO);
        }

        @Property
        void equalFractionsHaveOneHashOneTextAndOneOrder(
                @ForAll(supplier = Fractions.Any.class) Fractions a,
                @ForAll @LongRange(min = 2, max = 1000) long factor) {
            BigInteger by = BigInteger.valueOf(factor);
            Rational reduced = Rational.of(a.numerator(), a.denominator());
            Rational unreduced =
                    new Fractions(a.numerator().multiply(by), a.denominator().multiply(by)).rational();
            assertThat(unreduced).isEqualTo(reduced).hasSameHashCodeAs(reduced).hasToString(reduced.toString());
            assertThat(unreduced.compareTo(reduced)).isZero();
        }

        @Property
        void parseReadsBackWhatToStringWrites(@ForAll(supplier = Fractions.Any.class) Fractions a) {
            assertThat(Rational.parse(a.rational().toString())).isEqualTo(a.rational());
        }

        @Property
        void aDecimalKeepsItsValue(@ForAll BigDecimal decimal) {
            assertThat(Rational.of(decimal).toBigDecimal(Math.max(0, decimal.scale()), RoundingMode.UNNECESSARY))
                    .isEqualByComparingTo(decimal);
        }

        @Property
        void floorAndCeilingAreTheNearestWholeNumbersOnEachSide(@ForAll(supplier = Fractions.Any.class) Fractions a) {
            Rational x = a.rational();
            assertThat(x.floor().isWhole()).isTrue();
            assertThat(x.floor()).isLessThanOrEqualTo(x).isGreaterThan(x.minus(Rational.ONE));
            assertThat(x.ceiling().isWhole()).isTrue();
            assertThat(x.ceiling()).isGreaterThanOrEqualTo(x).isLessThan(x.plus(Rational.ONE));
            assertThat(x.isWhole()).isEqualTo(x.floor().equals(x.ceiling()));
        }

        @Property
        void theSmallerAndTheLargerOfTwoAreTheTwo(
                @ForAll(supplier = Fractions.Any.class) Fractions a,
                @ForAll(supplier = Fractions.Any.class) Fractions b) {
            Rational x = a.rational();
            Rational y = b.rational();
            assertThat(x.min(y)).isLessThanOrEqualTo(x.max(y));
            assertThat(x.min(y).plus(x.max(y))).isEqualTo(x.plus(y));
        }

        @Property
        void aWholeNumberIsItself(@ForAll(supplier = Fractions.Wholes.class) BigInteger whole) {
            Rational number = Rational.of(whole, BigInteger.ONE);
            assertThat(number.isWhole()).isTrue();
            assertThat(number.floor()).isEqualTo(number);
            assertThat(number).hasToString(whole.toString());
        }
    }
}

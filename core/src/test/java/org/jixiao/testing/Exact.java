package org.jixiao.testing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Rounding;

/** Fractions for the oracle. Numbers come over as text, so that no arithmetic of the library takes part. */
final class Exact {
    private Exact() {}

    static BigFraction of(Rational number) {
        String text = number.toString();
        int slash = text.indexOf('/');
        if (slash > 0) {
            return BigFraction.of(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
        }
        BigDecimal decimal = new BigDecimal(text);
        return decimal.scale() <= 0
                ? BigFraction.of(decimal.toBigIntegerExact())
                : BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** Not the fraction's own order: version 1.2 finds -8/10 below -6/7. */
    static int compare(BigFraction a, BigFraction b) {
        return a.subtract(b).signum();
    }

    static BigFraction min(BigFraction a, BigFraction b) {
        return compare(a, b) <= 0 ? a : b;
    }

    static BigFraction max(BigFraction a, BigFraction b) {
        return compare(a, b) >= 0 ? a : b;
    }

    static BigFraction between(BigFraction least, BigFraction value, BigFraction most) {
        return max(least, min(value, most));
    }

    static BigFraction floor(BigFraction number) {
        return BigFraction.of(number.bigDecimalValue(0, RoundingMode.FLOOR).toBigIntegerExact());
    }

    static BigFraction ceiling(BigFraction number) {
        return BigFraction.of(number.bigDecimalValue(0, RoundingMode.CEILING).toBigIntegerExact());
    }

    static boolean whole(BigFraction number) {
        return compare(floor(number), number) == 0;
    }

    static BigFraction rounded(BigFraction number, Rounding rounding) {
        BigDecimal decimal = number.bigDecimalValue(rounding.digits(), rounding.mode());
        return BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(rounding.digits()));
    }
}

package org.jixiao.report;

import java.math.RoundingMode;
import org.jixiao.quantity.Rational;

/** Numbers as people read them, and as coordinates. */
final class Numbers {
    private static final int MOST_DIGITS = 4;

    private Numbers() {}

    /** In full up to four decimals, otherwise rounded to two and marked with ≈. */
    static String text(Rational value) {
        for (int digits = 0; digits <= MOST_DIGITS; digits++) {
            Rational rounded = Rational.of(value.toBigDecimal(digits, RoundingMode.HALF_UP));
            if (rounded.equals(value)) {
                return rounded.toString();
            }
        }
        return "≈" + value.toBigDecimal(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** A coordinate with one decimal. */
    static String coordinate(Rational value) {
        return Rational.of(value.toBigDecimal(1, RoundingMode.HALF_UP)).toString();
    }
}

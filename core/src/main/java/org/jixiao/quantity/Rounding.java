package org.jixiao.quantity;

import java.io.Serializable;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A declared rounding: how, and to how many decimals. Nothing in the library rounds without one.
 *
 * @param mode how a number between two neighbours is moved
 * @param digits decimals kept, 0 to 30
 */
public record Rounding(RoundingMode mode, int digits) implements Serializable {
    /**
     * Checks the bounds.
     *
     * @param mode how a number between two neighbours is moved
     * @param digits decimals kept, 0 to 30
     * @throws IllegalArgumentException if the digits are out of bounds
     */
    public Rounding {
        Objects.requireNonNull(mode, "mode: name a java.math.RoundingMode, usually HALF_UP (四舍五入)");
        if (digits < 0 || digits > 30) {
            throw new IllegalArgumentException("digits is " + digits + ": give a number of decimals from 0 to 30");
        }
    }

    /**
     * Commercial rounding (四舍五入): a half goes away from zero.
     *
     * @param digits decimals kept, 0 to 30
     * @return the rounding
     */
    public static Rounding halfUp(int digits) {
        return new Rounding(RoundingMode.HALF_UP, digits);
    }

    /**
     * The rounded number.
     *
     * @param value any number
     * @return the nearest number with the declared decimals
     */
    public Rational apply(Rational value) {
        return Rational.of(value.toBigDecimal(digits, mode));
    }

    /**
     * One unit of the last decimal kept, such as 0.01 for two digits.
     *
     * @return 10 to the power of minus {@code digits}
     */
    public Rational lastDigit() {
        return Rational.of(java.math.BigDecimal.ONE.movePointLeft(digits));
    }
}

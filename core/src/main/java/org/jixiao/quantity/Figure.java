package org.jixiao.quantity;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.Objects;

/**
 * A number as it is printed: value, decimals behind the point, and unit. {@code 747.1} and {@code 747.10} are different
 * figures of one value; the first vouches for one decimal, the second for two. Scoring works on values; comparisons of
 * printed reports work on figures.
 *
 * @param value the printed number
 * @param decimals digits printed behind the point, 0 to 1,000
 * @param unit what the number counts
 */
public record Figure(Rational value, int decimals, Unit unit) implements Serializable {
    /**
     * Checks that the value has no more decimals than are printed.
     *
     * @param value the printed number
     * @param decimals digits printed behind the point, 0 to 1,000
     * @param unit what the number counts
     * @throws IllegalArgumentException if the value needs more decimals than are printed
     */
    public Figure {
        Objects.requireNonNull(unit, "unit: a figure needs a unit; a bare number has Unit.ONE");
        if (decimals < 0 || decimals > NumberText.LONGEST) {
            throw new IllegalArgumentException("decimals is " + decimals + ": give a number from 0 to 1000");
        }
        if (!value.multipliedBy(tenToThe(decimals)).isWhole()) {
            throw new IllegalArgumentException("the figure " + value + " has more than " + decimals
                    + " decimals: give the decimals that are printed");
        }
    }

    /**
     * Reads a printed figure such as {@code 747.10万元}, keeping its decimals.
     *
     * @param text the figure as printed
     * @return the figure
     * @throws IllegalArgumentException if it is no decimal number with a known unit; the message names the text
     */
    public static Figure parse(String text) {
        return parse(text, Unit.ONE);
    }

    /**
     * As {@link #parse(String)}, for a column whose unit stands in its head.
     *
     * @param text the figure as printed
     * @param unlessStated the unit of a number that has none
     * @return the figure
     * @throws IllegalArgumentException if it is no decimal number with a known unit; the message names the text
     */
    public static Figure parse(String text, Unit unlessStated) {
        Quantity quantity = Quantity.parse(text, unlessStated);
        String plain = Quantity.normalised(text);
        int point = plain.indexOf('.');
        int decimals = 0;
        while (point >= 0
                && point + 1 + decimals < plain.length()
                && Character.isDigit(plain.charAt(point + 1 + decimals))) {
            decimals++;
        }
        return new Figure(quantity.value(), decimals, quantity.unit());
    }

    /**
     * The number and unit without the claim to digits.
     *
     * @return the quantity
     */
    public Quantity quantity() {
        return new Quantity(value, unit);
    }

    /**
     * All numbers that print as this figure under commercial rounding (四舍五入): half a unit of the last digit to each
     * side, the end away from zero left out.
     *
     * @return the interval, in the figure's unit
     */
    public Interval spread() {
        Rational half = Rational.of(1, 2).dividedBy(tenToThe(decimals));
        int sign = value.signum();
        return Interval.of(new Edge(value.minus(half), sign > 0), new Edge(value.plus(half), sign < 0));
    }

    private static Rational tenToThe(int power) {
        return Rational.of(BigInteger.TEN.pow(power), BigInteger.ONE);
    }

    /** The figure with its printed decimals; {@link #parse(String)} reads it back. */
    @Override
    public String toString() {
        return value.toBigDecimal(decimals, java.math.RoundingMode.UNNECESSARY).toPlainString() + unit.symbol();
    }
}

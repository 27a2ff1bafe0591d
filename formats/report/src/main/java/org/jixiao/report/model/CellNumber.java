package org.jixiao.report.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jixiao.quantity.Money;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;

/**
 * A number in a document: the exact quantity, and the decimals with which every renderer prints it.
 *
 * @param quantity the exact value and the unit in which it is printed
 * @param decimals how many decimals are printed, 0 to 6; the value is rounded half up to them
 */
public record CellNumber(Quantity quantity, int decimals) {
    /** A yuan printed in 万元 has four decimals, and a cent six. */
    private static final int MOST_DECIMALS = 6;

    private static final int DECIMALS_OF_RATES = 2;

    /**
     * Checks the decimals.
     *
     * @param quantity the exact value and the unit
     * @param decimals how many decimals are printed, 0 to 6
     * @throws IllegalArgumentException if the decimals are out of bounds
     */
    public CellNumber {
        Objects.requireNonNull(
                quantity, "quantity: a number needs a value; use Cell.missing for one that is not known");
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("decimals is " + decimals + ": give a number from 0 to 6");
        }
    }

    /**
     * A number in full, as far as six decimals reach; one that goes on is rounded to two.
     *
     * @param quantity the value and the unit to print it in
     * @return the number
     */
    public static CellNumber exact(Quantity quantity) {
        for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
            if (Rational.of(quantity.value().toBigDecimal(decimals, RoundingMode.HALF_UP))
                    .equals(quantity.value())) {
                return new CellNumber(quantity, decimals);
            }
        }
        return new CellNumber(quantity, DECIMALS_OF_RATES);
    }

    /**
     * An amount of money in 万元, in full.
     *
     * @param amount the amount
     * @return the number
     */
    public static CellNumber wan(Money amount) {
        return exact(amount.inWan());
    }

    /**
     * Points, in full as far as six decimals reach.
     *
     * @param points the points
     * @return the number
     */
    public static CellNumber points(Rational points) {
        return exact(new Quantity(points, Unit.POINT));
    }

    /**
     * A share or a rate as a percentage, in full if it has at most two decimals, and otherwise rounded to two.
     *
     * @param ratio the ratio; 1 is 100%
     * @return the number
     */
    public static CellNumber rate(Rational ratio) {
        Quantity percent = new Quantity(ratio, Unit.ONE).to(Unit.PERCENT);
        return new CellNumber(
                percent, Math.min(DECIMALS_OF_RATES, exact(percent).decimals()));
    }

    /**
     * The number as printed, for a format that writes numbers.
     *
     * @return the rounded value in the unit of the quantity
     */
    public BigDecimal printed() {
        return quantity.value().toBigDecimal(decimals, RoundingMode.HALF_UP);
    }

    /**
     * Whether the printed number is the exact one.
     *
     * @return {@code false} if digits were rounded away
     */
    public boolean isExact() {
        return Rational.of(printed()).equals(quantity.value());
    }

    /**
     * The number as printed, without its unit.
     *
     * @return digits with an optional minus sign and decimal point
     */
    public String digits() {
        return printed().toPlainString();
    }

    /**
     * A bare number in running text, marked where digits were rounded away.
     *
     * @param value the number
     * @return the digits, such as {@code 1.2345} or {@code ≈0.33}
     */
    public static String marked(Rational value) {
        CellNumber number = exact(new Quantity(value, Unit.ONE));
        return (number.isExact() ? "" : "≈") + number.digits();
    }

    /** The number as printed, with its unit. */
    @Override
    public String toString() {
        return digits() + quantity.unit().symbol();
    }
}

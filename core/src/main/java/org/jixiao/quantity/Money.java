package org.jixiao.quantity;

import java.io.Serializable;
import java.util.Objects;

/**
 * An exact amount of money in yuan (元). Budgets and accounts hold amounts as money, so that 万元 and 元 cannot be mixed up.
 *
 * @param yuan the amount in yuan; fractions of a fen are kept
 */
public record Money(Rational yuan) implements Serializable, Comparable<Money> {
    /** Nothing. */
    public static final Money ZERO = new Money(Rational.ZERO);

    /**
     * Checks that the amount is given.
     *
     * @param yuan the amount in yuan
     */
    public Money {
        Objects.requireNonNull(
                yuan, "yuan: an amount of money needs a number; leave the figure out if it is not known");
    }

    /**
     * An amount in yuan (元).
     *
     * @param amount a number as {@link Rational#parse(String)} reads it
     * @return the amount
     */
    public static Money yuan(String amount) {
        return new Money(Rational.parse(amount));
    }

    /**
     * An amount in ten thousand yuan (万元), the unit of most forms.
     *
     * @param amount a number as {@link Rational#parse(String)} reads it
     * @return the amount
     */
    public static Money wan(String amount) {
        return new Money(Rational.parse(amount).multipliedBy(10_000));
    }

    /**
     * Reads an amount with its unit, such as {@code 747.1万元}.
     *
     * @param text the figure
     * @return the amount
     * @throws IllegalArgumentException if the text is no figure or its unit is not one of money
     */
    public static Money parse(String text) {
        return of(Quantity.parse(text));
    }

    /**
     * The amount of a quantity.
     *
     * @param quantity a quantity in 元, 万元 or 亿元
     * @return the amount
     * @throws IllegalArgumentException if the unit is not one of money
     */
    public static Money of(Quantity quantity) {
        return new Money(quantity.in(Unit.YUAN));
    }

    /**
     * The sum.
     *
     * @param other another amount
     * @return the exact sum
     */
    public Money plus(Money other) {
        return new Money(yuan.plus(other.yuan));
    }

    /**
     * The difference.
     *
     * @param other another amount
     * @return the exact difference; may be negative
     */
    public Money minus(Money other) {
        return new Money(yuan.minus(other.yuan));
    }

    /**
     * The sum of several amounts.
     *
     * @param amounts the amounts
     * @return their sum; nothing for none
     */
    public static Money sum(Iterable<Money> amounts) {
        Money sum = ZERO;
        for (Money amount : amounts) {
            sum = sum.plus(amount);
        }
        return sum;
    }

    /**
     * The amount as a quantity in ten thousand yuan (万元), as forms show it.
     *
     * @return the quantity
     */
    public Quantity inWan() {
        return inYuan().to(Unit.WAN_YUAN);
    }

    /**
     * The amount as a quantity in yuan (元).
     *
     * @return the quantity
     */
    public Quantity inYuan() {
        return new Quantity(yuan, Unit.YUAN);
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    /** The amount in 万元 such as {@code 747.1万元}; {@link #parse(String)} reads it back. */
    @Override
    public String toString() {
        return inWan().toString();
    }
}

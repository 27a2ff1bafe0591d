package org.jixiao.department;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Unit;

/**
 * An expected or actual value (指标值、实际完成值) as a form states it. Any text can be held; numbers, inequalities and dates are
 * read from it, everything else is words:
 *
 * <ul>
 *   <li>a number with or without a unit: {@code 18.9627万人}, {@code 220元/人}, {@code 12};
 *   <li>a number with a sign, or with the words that stand for one: {@code ≥95%}, {@code =100%}, {@code 不低于95%}, {@code
 *       2天以内};
 *   <li>a date, or a month or year as the span of its days: {@code 2019年6月30日}, {@code 2019年6月底前}, {@code 2019年};
 *   <li>words: {@code 显著提高}, and figures that are not readable, such as two numbers or an unknown unit.
 * </ul>
 *
 * @param text the value as printed; not blank
 * @param unlessStated the unit of a number that is printed without one, for forms with a column of units (计量单位)
 */
public record StatedValue(String text, Unit unlessStated) implements Serializable {
    /**
     * Checks that there is a text.
     *
     * @param text the value as printed
     * @param unlessStated the unit of a number that is printed without one
     * @throws IllegalArgumentException if the text is blank
     */
    public StatedValue {
        Objects.requireNonNull(unlessStated, "unlessStated: give Unit.ONE where the form has no column of units");
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "the value is blank: give it as printed, or leave it out if it is not stated");
        }
    }

    /**
     * Holds a value whose text carries its unit.
     *
     * @param text the value as printed; not blank
     * @return the value
     * @throws IllegalArgumentException if the text is blank
     */
    public static StatedValue parse(String text) {
        return new StatedValue(text, Unit.ONE);
    }

    /**
     * Holds a value whose unit stands in a column of its own.
     *
     * @param text the value as printed; not blank
     * @param unlessStated the unit of a number that is printed without one
     * @return the value
     * @throws IllegalArgumentException if the text is blank
     */
    public static StatedValue parse(String text, Unit unlessStated) {
        return new StatedValue(text, unlessStated);
    }

    /**
     * A number without a sign.
     *
     * @param quantity the number and its unit
     * @return the value
     */
    public static StatedValue of(Quantity quantity) {
        return new StatedValue(quantity.toString(), quantity.unit());
    }

    /**
     * A number with the sign that stands in a column of its own (指标性质).
     *
     * @param operator any but {@link Operator#QUALITATIVE}
     * @param quantity the number and its unit
     * @return the value
     * @throws IllegalArgumentException for {@link Operator#QUALITATIVE}
     */
    public static StatedValue of(Operator operator, Quantity quantity) {
        if (operator == Operator.QUALITATIVE) {
            throw new IllegalArgumentException("'" + quantity
                    + "' is a number, but 定性 is for words: give one of ≥ ≤ = > <, or StatedValue.parse(words)");
        }
        return new StatedValue(operator.symbol() + quantity, quantity.unit());
    }

    /**
     * The sign.
     *
     * @return the sign that is printed or said in words, {@link Operator#QUALITATIVE} for words; nothing for a number or a
     *     date without a sign
     */
    public Optional<Operator> operator() {
        return Optional.ofNullable(reading().operator());
    }

    /**
     * The number, with or without a sign before it: {@code ≥95%} has the quantity 95 %.
     *
     * @return the number and its unit, or nothing for a date or words
     */
    public Optional<Quantity> quantity() {
        return Optional.ofNullable(reading().quantity());
    }

    /**
     * The date, with or without a sign before it.
     *
     * @return the day, or the last day of a month or year; nothing for a number or words
     */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(reading().lastDay());
    }

    /**
     * Whether the value is one number and not an inequality: {@code ≥98%} states no value.
     *
     * @return {@code true} for a number without a sign or with {@code =}
     */
    public boolean isExactNumber() {
        Reading reading = reading();
        return reading.quantity() != null && (reading.operator() == null || reading.operator() == Operator.EQUAL);
    }

    Reading reading() {
        return Reading.of(text, unlessStated);
    }

    /** The value as printed. */
    @Override
    public String toString() {
        return text;
    }
}

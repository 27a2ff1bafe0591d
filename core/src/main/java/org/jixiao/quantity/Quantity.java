package org.jixiao.quantity;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact number with its unit. Arithmetic converts within a dimension and refuses to mix dimensions, naming both units.
 *
 * <p>Equality is of number and unit as written: {@code 50%} and {@code 0.5} are not equal, but {@link
 * #compareTo(Quantity)} finds them alike.
 *
 * @param value the number, in {@code unit}
 * @param unit what the number counts
 */
public record Quantity(Rational value, Unit unit) implements Serializable, Comparable<Quantity> {
    private static final Pattern NUMBER = Pattern.compile("([+-]?\\d+/\\d+"
            + "|[+-]?(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d*)?|\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?)(.*)");
    /** Digits that normalising would turn into ordinary ones, although they are none: ①95% is not 195%, nor 5² 52. */
    private static final Pattern MARKS = Pattern.compile("\\p{No}");

    /**
     * Checks that both parts are given.
     *
     * @param value the number, in {@code unit}
     * @param unit what the number counts
     */
    public Quantity {
        Objects.requireNonNull(value, "value: a quantity needs a number");
        Objects.requireNonNull(unit, "unit: a quantity needs a unit; a bare number has Unit.ONE");
    }

    /**
     * A whole number of a unit.
     *
     * @param value the number
     * @param unit what it counts
     * @return the quantity
     */
    public static Quantity of(long value, Unit unit) {
        return new Quantity(Rational.of(value), unit);
    }

    /**
     * A number of a unit, from text.
     *
     * @param value a number as {@link Rational#parse(String)} reads it
     * @param unit what it counts
     * @return the quantity
     */
    public static Quantity of(String value, Unit unit) {
        return new Quantity(Rational.parse(value), unit);
    }

    /**
     * A percentage.
     *
     * @param value the number before the sign
     * @return {@code value} %
     */
    public static Quantity percent(long value) {
        return of(value, Unit.PERCENT);
    }

    /**
     * A percentage, from text.
     *
     * @param value the number before the sign, such as {@code "99.5"}
     * @return {@code value} %
     */
    public static Quantity percent(String value) {
        return of(value, Unit.PERCENT);
    }

    /**
     * A number of percentage points (百分点), the unit of steps on a percentage.
     *
     * @param value the number of points
     * @return {@code value} percentage points
     */
    public static Quantity percentagePoints(long value) {
        return of(value, Unit.PERCENTAGE_POINT);
    }

    /**
     * A number of percentage points (百分点), from text.
     *
     * @param value the number of points, such as {@code "0.1"}
     * @return {@code value} percentage points
     */
    public static Quantity percentagePoints(String value) {
        return of(value, Unit.PERCENTAGE_POINT);
    }

    /**
     * Reads a number with its unit as forms write it: {@code 93%}, {@code 1,030.86万元}, {@code ９５．５％}, {@code
     * 1.8067万人}. Full-width characters and blanks are normalised; a number without a unit is a bare number.
     *
     * @param text the figure
     * @return the quantity
     * @throws IllegalArgumentException if it is no number with a known unit; the message names the text and the remedy
     */
    public static Quantity parse(String text) {
        return parse(text, Unit.ONE);
    }

    /**
     * As {@link #parse(String)}, for a place where the unit is known and may be left out.
     *
     * @param text the figure
     * @param unlessStated the unit of a number that has none
     * @return the quantity, in the unit that is written or else in {@code unlessStated}
     * @throws IllegalArgumentException if it is no number with a known unit; the message names the text and the remedy
     */
    public static Quantity parse(String text, Unit unlessStated) {
        String plain = normalised(text);
        Matcher matcher = NUMBER.matcher(plain);
        if (plain.length() > 2 * NumberText.LONGEST + 20 || MARKS.matcher(text).find() || !matcher.matches()) {
            String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
            throw new IllegalArgumentException(
                    "'" + shown + "' is not a figure: write one number and its unit, such as 93%, 5.45万人次 or 747.1万元");
        }
        Rational value = Rational.parse(matcher.group(1).replace(",", ""));
        String symbol = matcher.group(2);
        return new Quantity(
                value, symbol.isEmpty() || symbol.equals(unlessStated.symbol()) ? unlessStated : Unit.parse(symbol));
    }

    static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('−', '-')
                .replace('—', '-')
                .replaceAll("[\\s\\u00a0]+", "");
    }

    /**
     * The number in another unit of the same dimension.
     *
     * @param other the unit to count in
     * @return the exact number
     * @throws IllegalArgumentException if the dimensions differ; the message names both units
     */
    public Rational in(Unit other) {
        return unit.equals(other)
                ? value
                : value.multipliedBy(sameDimension(other).dividedBy(other.factor()));
    }

    /**
     * The same quantity in another unit of its dimension.
     *
     * @param other the unit to count in
     * @return the converted quantity
     * @throws IllegalArgumentException if the dimensions differ; the message names both units
     */
    public Quantity to(Unit other) {
        return new Quantity(in(other), other);
    }

    /**
     * The sum, in this unit. A percentage plus percentage points is a percentage.
     *
     * @param other a quantity of the same dimension
     * @return the exact sum
     * @throws IllegalArgumentException if the dimensions differ; the message names both units
     */
    public Quantity plus(Quantity other) {
        Unit expected = other.isDifferenceOf(unit) ? unit.ofDifferences() : unit;
        return new Quantity(value.plus(other.in(expected)), unit);
    }

    /**
     * The difference, in this unit. The difference of two percentages is in percentage points; a percentage minus
     * percentage points is a percentage.
     *
     * @param other a quantity of the same dimension
     * @return the exact difference
     * @throws IllegalArgumentException if the dimensions differ; the message names both units
     */
    public Quantity minus(Quantity other) {
        if (other.isDifferenceOf(unit)) {
            return new Quantity(value.minus(other.in(unit.ofDifferences())), unit);
        }
        return new Quantity(value.minus(other.in(unit)), unit.ofDifferences());
    }

    private boolean isDifferenceOf(Unit other) {
        return !unit.convertsTo(other) && unit.convertsTo(other.ofDifferences());
    }

    /**
     * This many times a bare number.
     *
     * @param factor the factor
     * @return the exact product, in this unit
     */
    public Quantity multipliedBy(Rational factor) {
        return new Quantity(value.multipliedBy(factor), unit);
    }

    /**
     * The quotient of two quantities: a percentage where both are of one dimension, otherwise a number of {@code this per
     * that}.
     *
     * @param other what to divide by; not 0
     * @return the exact quotient
     * @throws IllegalArgumentException if the divisor is 0; the message names the dividend
     */
    public Quantity shareOf(Quantity other) {
        if (other.value.signum() == 0) {
            throw new IllegalArgumentException("cannot divide " + this + " by " + other + ": the divisor is 0");
        }
        return unit.convertsTo(other.unit)
                ? new Quantity(
                        value.multipliedBy(unit.factor())
                                .dividedBy(other.value.multipliedBy(other.unit.factor()))
                                .multipliedBy(Rational.HUNDRED),
                        Unit.PERCENT)
                : new Quantity(value.dividedBy(other.value), unit.per(other.unit));
    }

    /**
     * The quantity without its sign.
     *
     * @return the absolute value
     */
    public Quantity absolute() {
        return new Quantity(value.absolute(), unit);
    }

    /**
     * The quantity with a rounded number.
     *
     * @param rounding how
     * @return the rounded quantity, in the same unit
     */
    public Quantity roundedTo(Rounding rounding) {
        return new Quantity(rounding.apply(value), unit);
    }

    /**
     * Orders quantities of one dimension by size.
     *
     * @throws IllegalArgumentException if the dimensions differ; the message names both units
     */
    @Override
    public int compareTo(Quantity other) {
        return value.compareTo(other.in(unit));
    }

    private Rational sameDimension(Unit other) {
        if (!unit.convertsTo(other)) {
            throw new IllegalArgumentException("'" + this + "' is counted in " + nameOf(unit)
                    + " and cannot be turned into " + nameOf(other) + ": " + remedy(unit, other));
        }
        return unit.factor();
    }

    private static String nameOf(Unit unit) {
        return unit.symbol().isEmpty() ? "a bare number" : "'" + unit.symbol() + "'";
    }

    private static String remedy(Unit from, Unit to) {
        boolean percentages = from.convertsTo(Unit.PERCENT) && to.convertsTo(Unit.PERCENTAGE_POINT)
                || from.convertsTo(Unit.PERCENTAGE_POINT) && to.convertsTo(Unit.PERCENT);
        return percentages
                ? "a percentage is not a number of percentage points; use Quantity.percentagePoints for a step or a difference"
                : "give the figure in a unit of the same kind";
    }

    /** The number and its unit, such as {@code 93%}; {@link #parse(String)} reads it back. */
    @Override
    public String toString() {
        return value + unit.symbol();
    }
}

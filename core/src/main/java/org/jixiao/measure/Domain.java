package org.jixiao.measure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;

/**
 * The values a measure can take, in the measure's unit: bounds, and how finely it is stated. A rule has a gap only where a
 * value of the domain is in no band.
 *
 * @param bounds the smallest and largest value
 * @param decimals 0 for whole numbers, d for d decimals, or {@link #REAL} for any number
 */
public record Domain(Interval bounds, int decimals) implements Serializable {
    /** The number of decimals of a domain of all numbers. */
    public static final int REAL = -1;

    /** All numbers. */
    public static final Domain ANY = new Domain(Interval.ALL, REAL);

    /** All numbers from 0 on. */
    public static final Domain NOT_NEGATIVE = new Domain(Interval.atLeast(Rational.ZERO), REAL);

    /** The whole numbers from 0 on. */
    public static final Domain COUNTS = new Domain(Interval.atLeast(Rational.ZERO), 0);

    /**
     * Checks the bounds.
     *
     * @param bounds the smallest and largest value
     * @param decimals 0 for whole numbers, d for d decimals, or {@link #REAL}
     * @throws IllegalArgumentException if the decimals are below -1 or above 30
     */
    public Domain {
        Objects.requireNonNull(bounds, "bounds: use Interval.ALL for a measure without bounds");
        if (decimals < REAL || decimals > 30) {
            throw new IllegalArgumentException(
                    "decimals is " + decimals + ": give 0 to 30, or Domain.REAL for any number");
        }
    }

    /**
     * All numbers between two values.
     *
     * @param least the smallest value
     * @param most the largest value
     * @return the domain
     */
    public static Domain between(long least, long most) {
        return new Domain(Interval.closed(Rational.of(least), Rational.of(most)), REAL);
    }

    /**
     * Whether a value can occur.
     *
     * @param value a value in the measure's unit
     * @return {@code true} if it lies within the bounds and is fine enough
     */
    public boolean contains(Rational value) {
        return bounds.contains(value)
                && (decimals == REAL || value.multipliedBy(scale()).isWhole());
    }

    /**
     * Whether some value of an interval can occur.
     *
     * @param interval any interval
     * @return {@code true} if the interval holds a value of the domain
     */
    public boolean meets(Interval interval) {
        return part(interval).isPresent();
    }

    /**
     * The part of an interval that holds values of the domain, with its ends on such values where the domain is a grid.
     *
     * @param interval any interval
     * @return the part, or nothing if no value of the domain lies in the interval
     */
    public Optional<Interval> part(Interval interval) {
        Optional<Interval> within = interval.intersect(bounds);
        if (decimals == REAL) {
            return within;
        }
        return within.flatMap(it -> Interval.between(
                it.lower().map(edge -> onGrid(edge, true)).orElse(null),
                it.upper().map(edge -> onGrid(edge, false)).orElse(null)));
    }

    /** The outermost grid value inside an end. */
    private Edge onGrid(Edge end, boolean isLower) {
        Rational scaled = end.at().multipliedBy(scale());
        Rational inside = isLower ? scaled.ceiling() : scaled.floor();
        if (!end.closed() && inside.equals(scaled)) {
            inside = isLower ? inside.plus(Rational.ONE) : inside.minus(Rational.ONE);
        }
        return new Edge(inside.dividedBy(scale()), true);
    }

    private Rational scale() {
        return Rational.of(BigDecimal.ONE.movePointRight(decimals));
    }
}

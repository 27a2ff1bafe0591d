package org.jixiao.measure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
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
        return interval.intersect(bounds).filter(this::holdsGridPoint).isPresent();
    }

    private boolean holdsGridPoint(Interval part) {
        if (decimals == REAL) {
            return true;
        }
        if (part.lower().isEmpty()) {
            return true;
        }
        Edge lower = part.lower().orElseThrow();
        Rational first = lower.at().multipliedBy(scale()).ceiling();
        if (!lower.closed() && first.equals(lower.at().multipliedBy(scale()))) {
            first = first.plus(Rational.ONE);
        }
        return part.contains(first.dividedBy(scale()));
    }

    private Rational scale() {
        return Rational.of(BigDecimal.ONE.movePointRight(decimals));
    }
}

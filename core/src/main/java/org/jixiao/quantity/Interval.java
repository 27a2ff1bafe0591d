package org.jixiao.quantity;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A connected set of numbers, each end open, closed or absent. An interval is never empty: a single number is closed at
 * both ends.
 */
public final class Interval implements Serializable {
    private static final long serialVersionUID = 1L;

    /** All numbers. */
    public static final Interval ALL = new Interval(null, null);

    private final @Nullable Edge lower;
    private final @Nullable Edge upper;

    private Interval(@Nullable Edge lower, @Nullable Edge upper) {
        this.lower = lower;
        this.upper = upper;
    }

    /**
     * The numbers between two edges.
     *
     * @param lower the lower edge, or {@code null} for none
     * @param upper the upper edge, or {@code null} for none
     * @return the interval
     * @throws IllegalArgumentException if no number lies between them; use {@link #between} where that may happen
     */
    public static Interval of(@Nullable Edge lower, @Nullable Edge upper) {
        return between(lower, upper)
                .orElseThrow(() -> new IllegalArgumentException("no number lies in "
                        + new Interval(lower, upper)
                        + ": the lower edge must be below the upper one, or both closed at the same number"));
    }

    /**
     * The numbers between two edges, if there are any.
     *
     * @param lower the lower edge, or {@code null} for none
     * @param upper the upper edge, or {@code null} for none
     * @return the interval, or nothing if it would be empty
     */
    public static Optional<Interval> between(@Nullable Edge lower, @Nullable Edge upper) {
        if (lower != null && upper != null) {
            int order = lower.at().compareTo(upper.at());
            if (order > 0 || order == 0 && !(lower.closed() && upper.closed())) {
                return Optional.empty();
            }
        }
        return Optional.of(new Interval(lower, upper));
    }

    /**
     * A closed interval.
     *
     * @param least the smallest number in it
     * @param most the largest number in it
     * @return {@code [least, most]}
     */
    public static Interval closed(Rational least, Rational most) {
        return of(new Edge(least, true), new Edge(most, true));
    }

    /**
     * A single number.
     *
     * @param value the number
     * @return {@code [value, value]}
     */
    public static Interval point(Rational value) {
        return closed(value, value);
    }

    /**
     * All numbers from one on, that one included (以上).
     *
     * @param least the smallest number
     * @return {@code [least, +∞)}
     */
    public static Interval atLeast(Rational least) {
        return new Interval(new Edge(least, true), null);
    }

    /**
     * All numbers up to one, that one included (以下、以内).
     *
     * @param most the largest number
     * @return {@code (-∞, most]}
     */
    public static Interval atMost(Rational most) {
        return new Interval(null, new Edge(most, true));
    }

    /**
     * All numbers above one (超过).
     *
     * @param bound the number that is itself left out
     * @return {@code (bound, +∞)}
     */
    public static Interval above(Rational bound) {
        return new Interval(new Edge(bound, false), null);
    }

    /**
     * All numbers below one (不足、低于).
     *
     * @param bound the number that is itself left out
     * @return {@code (-∞, bound)}
     */
    public static Interval below(Rational bound) {
        return new Interval(null, new Edge(bound, false));
    }

    /**
     * The lower edge.
     *
     * @return the edge, or nothing if the interval has no lower end
     */
    public Optional<Edge> lower() {
        return Optional.ofNullable(lower);
    }

    /**
     * The upper edge.
     *
     * @return the edge, or nothing if the interval has no upper end
     */
    public Optional<Edge> upper() {
        return Optional.ofNullable(upper);
    }

    /**
     * Whether a number lies in the interval.
     *
     * @param value any number
     * @return {@code true} if it lies inside or on a closed end
     */
    public boolean contains(Rational value) {
        return !isAbove(value) && !isBelow(value);
    }

    /**
     * Whether the whole interval lies above a number.
     *
     * @param value any number
     * @return {@code true} if every number of the interval is larger
     */
    public boolean isAbove(Rational value) {
        if (lower == null) {
            return false;
        }
        int order = value.compareTo(lower.at());
        return order < 0 || order == 0 && !lower.closed();
    }

    /**
     * Whether the whole interval lies below a number.
     *
     * @param value any number
     * @return {@code true} if every number of the interval is smaller
     */
    public boolean isBelow(Rational value) {
        if (upper == null) {
            return false;
        }
        int order = value.compareTo(upper.at());
        return order > 0 || order == 0 && !upper.closed();
    }

    /**
     * The numbers that lie in both intervals.
     *
     * @param other another interval
     * @return the common part, or nothing
     */
    public Optional<Interval> intersect(Interval other) {
        return between(higherLower(lower, other.lower), lowerUpper(upper, other.upper));
    }

    /**
     * The part of this interval below another's lower end.
     *
     * @param other another interval
     * @return what lies below it, or nothing
     */
    public Optional<Interval> partBelow(Interval other) {
        return other.lower == null ? Optional.empty() : between(lower, lowerUpper(upper, other.lower.opposite()));
    }

    /**
     * The part of this interval above another's upper end.
     *
     * @param other another interval
     * @return what lies above it, or nothing
     */
    public Optional<Interval> partAbove(Interval other) {
        return other.upper == null ? Optional.empty() : between(higherLower(lower, other.upper.opposite()), upper);
    }

    /**
     * Whether the interval is one number.
     *
     * @return {@code true} for {@code [x, x]}
     */
    public boolean isPoint() {
        return lower != null && upper != null && lower.at().equals(upper.at());
    }

    private static @Nullable Edge higherLower(@Nullable Edge a, @Nullable Edge b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        int order = a.at().compareTo(b.at());
        return order > 0 || order == 0 && !a.closed() ? a : b;
    }

    private static @Nullable Edge lowerUpper(@Nullable Edge a, @Nullable Edge b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        int order = a.at().compareTo(b.at());
        return order < 0 || order == 0 && !a.closed() ? a : b;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Interval other
                && java.util.Objects.equals(lower, other.lower)
                && java.util.Objects.equals(upper, other.upper);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(lower, upper);
    }

    /**
     * The interval with a unit at its ends, such as {@code [80%, 90%)}; a single number without brackets.
     *
     * @param unit what the numbers count
     * @return the text
     */
    public String text(Unit unit) {
        if (lower != null && isPoint()) {
            return new Quantity(lower.at(), unit).toString();
        }
        return (lower == null ? "(-∞" : (lower.closed() ? "[" : "(") + new Quantity(lower.at(), unit))
                + ", "
                + (upper == null ? "+∞)" : new Quantity(upper.at(), unit) + (upper.closed() ? "]" : ")"));
    }

    /** The interval in mathematical brackets, such as {@code [80, 90)} or {@code (-∞, 60)}. */
    @Override
    public String toString() {
        return (lower == null ? "(-∞" : (lower.closed() ? "[" : "(") + lower.at())
                + ", "
                + (upper == null ? "+∞)" : upper.at() + (upper.closed() ? "]" : ")"));
    }
}

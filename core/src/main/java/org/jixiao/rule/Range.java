package org.jixiao.rule;

import java.io.Serializable;
import java.util.Objects;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The values of a band as an author states them: quantities at the ends, each end taken in (含) or left out (不含) or absent.
 *
 * @param lower the lower end, or {@code null} for none
 * @param upper the upper end, or {@code null} for none
 */
public record Range(@Nullable End lower, @Nullable End upper) implements Serializable {
    /**
     * Checks that some value lies between the ends.
     *
     * @param lower the lower end, or {@code null} for none
     * @param upper the upper end, or {@code null} for none
     * @throws IllegalArgumentException if no value can lie in the range
     */
    public Range {
        if (lower != null && upper != null) {
            int order = lower.at().compareTo(upper.at());
            if (order > 0 || order == 0 && !(lower.closed() && upper.closed())) {
                throw new IllegalArgumentException("no value lies between " + lower.at() + " and " + upper.at()
                        + ": state the smaller value first, and close both ends for a single value");
            }
        }
    }

    /**
     * One end of a range.
     *
     * @param at the value
     * @param closed whether the value itself is taken in
     */
    public record End(Quantity at, boolean closed) implements Serializable {
        /**
         * Checks that the value is given.
         *
         * @param at the value
         * @param closed whether the value itself is taken in
         */
        public End {
            Objects.requireNonNull(at, "at: an end needs a value");
        }

        /**
         * An end that is taken in.
         *
         * @param at the value
         * @return the end
         */
        public static End closed(Quantity at) {
            return new End(at, true);
        }

        /**
         * An end that is left out.
         *
         * @param at the value
         * @return the end
         */
        public static End open(Quantity at) {
            return new End(at, false);
        }

        /**
         * The same value seen from the neighbouring range.
         *
         * @return the end, open where this is closed
         */
        public End opposite() {
            return new End(at, !closed);
        }
    }

    /**
     * A range with both ends taken in.
     *
     * @param least the least value
     * @param most the largest value
     * @return the range
     */
    public static Range closed(Quantity least, Quantity most) {
        return new Range(End.closed(least), End.closed(most));
    }

    /**
     * A range whose lower end is taken in and whose upper end is left out: {@code 80%(含)-90%}.
     *
     * @param least the least value
     * @param bound the value at which the range stops
     * @return the range
     */
    public static Range from(Quantity least, Quantity bound) {
        return new Range(End.closed(least), End.open(bound));
    }

    /**
     * A range whose lower end is left out and whose upper end is taken in: {@code 0-10%(含)}.
     *
     * @param bound the value after which the range starts
     * @param most the largest value
     * @return the range
     */
    public static Range upTo(Quantity bound, Quantity most) {
        return new Range(End.open(bound), End.closed(most));
    }

    /**
     * A single value.
     *
     * @param value the value
     * @return the range
     */
    public static Range exactly(Quantity value) {
        return closed(value, value);
    }

    /**
     * The range as numbers of a unit.
     *
     * @param unit the unit to count in
     * @return the interval
     * @throws IllegalArgumentException if the ends are of another dimension
     */
    public Interval in(Unit unit) {
        return Interval.of(edge(lower, unit), edge(upper, unit));
    }

    private static @Nullable Edge edge(@Nullable End end, Unit unit) {
        return end == null ? null : new Edge(end.at().in(unit), end.closed());
    }

    /** The range in mathematical brackets, such as {@code [80%, 90%)}. */
    @Override
    public String toString() {
        return (lower == null ? "(-∞" : (lower.closed() ? "[" : "(") + lower.at())
                + ", "
                + (upper == null ? "+∞)" : upper.at() + (upper.closed() ? "]" : ")"));
    }
}

package org.jixiao.review;

import java.util.Optional;
import org.jixiao.issue.Location;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;

/**
 * A value on an edge of a rule or one unit beside it, and what it earns.
 *
 * @param indicatorId the indicator's id
 * @param location the names on the way to the indicator
 * @param edge the edge, in the unit of the rule
 * @param side which side of the edge the value lies on: -1 below, 0 on it, 1 above
 * @param value the value
 * @param points the exact points, or nothing where no band covers the value or several do
 * @param status whether it earns points, and if not, why
 */
public record BoundaryCase(
        String indicatorId,
        Location location,
        Quantity edge,
        int side,
        Quantity value,
        Optional<Rational> points,
        Status status) {
    /** Whether a value earns points. */
    public enum Status {
        /** It does. */
        SCORED,
        /** No band covers it. */
        UNCOVERED,
        /** Several bands cover it. */
        AMBIGUOUS
    }

    /** The place, the value and what it earns, such as {@code 甲 / 率: 95% → 5}. */
    @Override
    public String toString() {
        return location + ": " + value + " → "
                + points.map(Rational::toString).orElseGet(() -> status.name().toLowerCase(java.util.Locale.ROOT));
    }
}

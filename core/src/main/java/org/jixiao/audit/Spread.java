package org.jixiao.audit;

import java.util.List;
import java.util.Optional;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;

/**
 * A bounded interval that can be computed with, exactly: which of its ends belong to a result is kept through every
 * operation.
 */
record Spread(Edge lower, Edge upper) {
    static Spread of(Interval interval) {
        return new Spread(interval.lower().orElseThrow(), interval.upper().orElseThrow());
    }

    static Spread point(Rational value) {
        return of(Interval.point(value));
    }

    Interval interval() {
        return Interval.of(lower, upper);
    }

    Spread plus(Spread other) {
        return new Spread(sum(lower, other.lower), sum(upper, other.upper));
    }

    private static Edge sum(Edge a, Edge b) {
        return new Edge(a.at().plus(b.at()), a.closed() && b.closed());
    }

    Spread negated() {
        return new Spread(
                new Edge(upper.at().negated(), upper.closed()),
                new Edge(lower.at().negated(), lower.closed()));
    }

    Spread minus(Spread other) {
        return plus(other.negated());
    }

    Spread times(Rational factor) {
        return times(point(factor));
    }

    /** All products; the least and the greatest lie at corners. */
    Spread times(Spread other) {
        List<Edge> corners = List.of(
                product(lower, other.lower),
                product(lower, other.upper),
                product(upper, other.lower),
                product(upper, other.upper));
        Edge least = corners.get(0);
        Edge most = corners.get(0);
        for (Edge corner : corners) {
            int toLeast = corner.at().compareTo(least.at());
            int toMost = corner.at().compareTo(most.at());
            least = toLeast < 0 || toLeast == 0 && corner.closed() ? corner : least;
            most = toMost > 0 || toMost == 0 && corner.closed() ? corner : most;
        }
        return new Spread(least, most);
    }

    /** A corner is reached if both ends are, and also where one end is 0: then any number of the other one does. */
    private static Edge product(Edge a, Edge b) {
        return new Edge(a.at().multipliedBy(b.at()), a.closed() && b.closed() || isReachedZero(a) || isReachedZero(b));
    }

    private static boolean isReachedZero(Edge edge) {
        return edge.closed() && edge.at().signum() == 0;
    }

    /** One divided by each number, or nothing if 0 is among the numbers or at an end. */
    Optional<Spread> reciprocal() {
        if (lower.at().signum() * upper.at().signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Spread(
                new Edge(Rational.ONE.dividedBy(upper.at()), upper.closed()),
                new Edge(Rational.ONE.dividedBy(lower.at()), lower.closed())));
    }

    /** Each number, or the limit where the number is larger. */
    Spread atMost(Rational limit) {
        Edge reached = new Edge(limit, true);
        return new Spread(
                lower.at().compareTo(limit) >= 0 ? reached : lower, upper.at().compareTo(limit) > 0 ? reached : upper);
    }
}

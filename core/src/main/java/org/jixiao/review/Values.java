package org.jixiao.review;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.measure.Domain;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;

/** Writes values and intervals exactly, with their unit, and picks one value out of an interval as a witness. */
final class Values {
    private static final Rational HALF = Rational.of(1, 2);

    private Values() {}

    static String text(Rational value, Optional<Unit> unit) {
        return new Quantity(value, unit.orElse(Unit.ONE)).toString();
    }

    static String text(Interval values, Optional<Unit> unit) {
        return values.text(unit.orElse(Unit.ONE));
    }

    /** The finest step between values of a domain; one of their unit where they are whole, or may be any number. */
    static Rational step(Domain domain) {
        return Rational.of(BigDecimal.ONE.movePointLeft(Math.max(domain.decimals(), 0)));
    }

    /** A value of the domain in an interval that holds at least one: the middle, or the value next to it. */
    static Rational witness(Interval values, Domain domain) {
        Interval part = domain.part(values).orElseThrow();
        Optional<Rational> lower = part.lower().map(Edge::at);
        Optional<Rational> upper = part.upper().map(Edge::at);
        if (lower.isPresent() && upper.isPresent()) {
            Rational middle = lower.get().plus(upper.get()).multipliedBy(HALF);
            return domain.part(Interval.of(part.lower().orElseThrow(), new Edge(middle, true)))
                    .flatMap(Interval::upper)
                    .map(Edge::at)
                    .orElse(lower.get());
        }
        return lower.map(Rational.ONE::plus)
                .or(() -> upper.map(at -> at.minus(Rational.ONE)))
                .orElse(Rational.ZERO);
    }
}

package org.jixiao.review;

import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Rounding;

/** The exact numbers behind a rounded one. */
final class Rounded {
    private static final Rational HALF = Rational.of(1, 2);

    private Rounded() {}

    /** The numbers that round to a given one; the given one alone if no number does. */
    static Interval around(Rational shown, Rounding rounding) {
        if (!rounding.apply(shown).equals(shown)) {
            return Interval.point(shown);
        }
        Rational digit = rounding.lastDigit();
        Rational least = start(shown, rounding, digit.negated());
        Rational most = start(shown, rounding, digit);
        return Interval.of(
                new Edge(least, rounding.apply(least).equals(shown)),
                new Edge(most, rounding.apply(most).equals(shown)));
    }

    /** The numbers that round into an interval. */
    static Interval behind(Interval shown, Rounding rounding) {
        return Interval.of(
                shown.lower()
                        .map(edge -> next(edge, rounding, true))
                        .flatMap(least -> around(least, rounding).lower())
                        .orElse(null),
                shown.upper()
                        .map(edge -> next(edge, rounding, false))
                        .flatMap(most -> around(most, rounding).upper())
                        .orElse(null));
    }

    /** The outermost rounded number inside an end. */
    private static Rational next(Edge end, Rounding rounding, boolean isLower) {
        Rational digit = rounding.lastDigit();
        Rational digits = end.at().dividedBy(digit);
        Rational inside = isLower ? digits.ceiling() : digits.floor();
        if (inside.equals(digits) && !end.closed()) {
            inside = isLower ? inside.plus(Rational.ONE) : inside.minus(Rational.ONE);
        }
        return inside.multipliedBy(digit);
    }

    /** Where rounding changes on the way to the neighbour: half-way, next door, or at the number itself. */
    private static Rational start(Rational shown, Rounding rounding, Rational towards) {
        Rational half = shown.plus(towards.multipliedBy(HALF));
        Rational quarter = shown.plus(towards.multipliedBy(HALF).multipliedBy(HALF));
        if (!rounding.apply(quarter).equals(shown)) {
            return shown;
        }
        Rational beyond = half.plus(towards.multipliedBy(HALF).multipliedBy(HALF));
        return rounding.apply(beyond).equals(shown) ? shown.plus(towards) : half;
    }
}

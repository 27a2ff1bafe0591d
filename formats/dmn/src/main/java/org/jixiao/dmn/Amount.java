package org.jixiao.dmn;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * An expression that gives a number of some unit, also as what stands above and below a line, so that whoever calculates
 * with it can divide last: engines round at every division.
 *
 * @param feel the number
 * @param above what stands above the line
 * @param below what stands below it, or null for nothing
 * @param unit the unit of the number
 */
record Amount(Feel feel, Feel above, @Nullable Feel below, Unit unit) {
    static Amount of(Feel number, Unit unit) {
        return new Amount(number, number, null, unit);
    }

    static Amount fraction(Feel above, @Nullable Feel below, Unit unit) {
        return below == null ? of(above, unit) : new Amount(Feel.of("(%s / %s)", above, below), above, below, unit);
    }

    /** The same amount, whose number is held by a variable. */
    Amount named(Feel variable) {
        return below == null ? of(variable, unit) : new Amount(variable, above, below, unit);
    }

    /** The same amount in another unit. */
    Amount in(Unit other) {
        return unit.convertsTo(other) ? converted(other) : differs(other);
    }

    /** The amount as what is added to, or taken from, a number of another unit: percentage points go with percentages. */
    Amount besides(Unit other) {
        return unit.convertsTo(other) || unit.convertsTo(other.ofDifferences()) ? converted(other) : differs(other);
    }

    private Amount converted(Unit other) {
        return multiplied(unit.factor().dividedBy(other.factor()), other);
    }

    private Amount differs(Unit other) {
        throw new NotSaid(DmnIssue.UNITS_DIFFER, "first", "‘" + unit + "’", "other", "‘" + other + "’");
    }

    Amount times(Rational factor) {
        return multiplied(factor, unit);
    }

    private Amount multiplied(Rational factor, Unit in) {
        if (factor.equals(Rational.ONE)) {
            return new Amount(feel, above, below, in);
        }
        Rational endless = Rational.of(Feel.endless(factor.denominator()), BigInteger.ONE);
        Feel over = above.times(factor.multipliedBy(endless));
        Feel under = below == null ? endless.equals(Rational.ONE) ? null : Feel.number(endless) : below.times(endless);
        Feel number = below == null ? fraction(over, under, in).feel() : feel.times(factor);
        return new Amount(number, over, under, in);
    }

    /** The sum of amounts of one unit. */
    static Amount sum(List<Amount> parts) {
        return parts.stream().reduce((left, right) -> left.joined(" + ", right)).orElseThrow();
    }

    Amount minus(Amount other) {
        return joined(" - ", other);
    }

    private Amount joined(String sign, Amount other) {
        if (below == null && other.below == null || below != null && below.equals(other.below)) {
            return fraction(Feel.of("(%s" + sign + "%s)", above, other.above), below, unit);
        }
        Feel left = other.below == null ? above : Feel.of("%s * %s", above, other.below);
        Feel right = below == null ? other.above : Feel.of("%s * %s", other.above, below);
        return fraction(Feel.of("(%s" + sign + "%s)", left, right), product(below, other.below), unit);
    }

    /** The quotient, in a unit of its own. */
    Amount over(Amount divisor, Unit of) {
        Feel over = divisor.below == null ? above : Feel.of("(%s * %s)", above, divisor.below);
        return fraction(over, product(below, divisor.above), of);
    }

    Amount absolute() {
        return below == null ? of(size(above), unit) : fraction(size(above), size(below), unit);
    }

    private static Feel size(Feel number) {
        return Feel.known(List.of(number), Feel.of("abs(%s)", number));
    }

    private static @Nullable Feel product(@Nullable Feel left, @Nullable Feel right) {
        List<Feel> factors = Stream.of(left, right).filter(Objects::nonNull).toList();
        return factors.isEmpty()
                ? null
                : factors.size() == 1 ? factors.get(0) : Feel.of("(%s)", Feel.joined(factors, " * "));
    }
}

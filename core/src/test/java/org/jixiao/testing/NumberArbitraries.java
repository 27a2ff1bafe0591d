package org.jixiao.testing;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Rounding;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.Mark;

/** Generates exact numbers, marks and rounding: round numbers mostly, so that edges meet, and thirds and giants among them. */
public final class NumberArbitraries {
    private NumberArbitraries() {}

    /**
     * Numbers as thresholds: tens mostly, and also whole numbers, halves, thirds, negative ones and numbers beyond {@code
     * long}.
     *
     * @return the numbers
     */
    public static Arbitrary<Rational> thresholds() {
        return Arbitraries.frequencyOf(
                Tuple.of(10, Arbitraries.integers().between(0, 13).map(n -> Rational.of(n * 10L))),
                Tuple.of(4, Arbitraries.integers().between(0, 100).map(Rational::of)),
                Tuple.of(2, Arbitraries.integers().between(1, 300).map(n -> Rational.of(n, 3))),
                Tuple.of(2, Arbitraries.integers().between(1, 9999).map(n -> Rational.of(n, 100))),
                Tuple.of(1, Arbitraries.integers().between(-50, -1).map(Rational::of)),
                Tuple.of(1, giants()));
    }

    /**
     * Numbers past {@code long}.
     *
     * @return the numbers
     */
    public static Arbitrary<Rational> giants() {
        return Combinators.combine(
                        Arbitraries.of(63, 64, 90), Arbitraries.integers().between(-3, 30), Arbitraries.of(1, 1, 3))
                .as((power, more, divisor) -> Rational.of(
                        BigInteger.ONE.shiftLeft(power).add(BigInteger.valueOf(more)), BigInteger.valueOf(divisor)));
    }

    /**
     * Marks of zero or more: points, shares of the points, sometimes both.
     *
     * @return the marks
     */
    public static Arbitrary<Mark> marks() {
        Arbitrary<Rational> points = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(0, 10).map(Rational::of)),
                Tuple.of(3, Arbitraries.integers().between(0, 20).map(n -> Rational.of(n, 2))),
                Tuple.of(1, Arbitraries.integers().between(0, 9).map(n -> Rational.of(n, 3))));
        Arbitrary<Rational> shares = Arbitraries.of(0, 1, 2, 4, 6, 8, 12).map(n -> Rational.of(n, 12));
        return Arbitraries.frequencyOf(
                Tuple.of(6, points.map(Mark::points)),
                Tuple.of(3, shares.map(share -> new Mark(Rational.ZERO, share))),
                Tuple.of(2, Arbitraries.of(Mark.ZERO, Mark.FULL)),
                Tuple.of(1, Combinators.combine(points, shares).as(Mark::new)));
    }

    /**
     * Marks above zero, as steps and violations cost them.
     *
     * @return the marks
     */
    public static Arbitrary<Mark> costs() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(1, 4).map(n -> Mark.points(Rational.of(n, 2)))),
                Tuple.of(2, Arbitraries.of("10%", "1/3", "100%").map(Mark::share)),
                Tuple.of(1, Arbitraries.of("1/3", "0.05", "7").map(Mark::points)));
    }

    /**
     * Ways to round: few digits, every mode that always gives an answer.
     *
     * @return the ways
     */
    public static Arbitrary<Rounding> roundings() {
        List<java.math.RoundingMode> modes = List.of(java.math.RoundingMode.values());
        return Combinators.combine(
                        Arbitraries.of(modes).filter(mode -> mode != java.math.RoundingMode.UNNECESSARY),
                        Arbitraries.integers().between(0, 3))
                .as(Rounding::new);
    }

    static Arbitrary<Quantity> quantities(Arbitrary<Rational> numbers, Unit unit) {
        return numbers.map(number -> new Quantity(number, unit));
    }
}

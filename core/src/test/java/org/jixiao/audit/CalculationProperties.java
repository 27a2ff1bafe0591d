package org.jixiao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jixiao.quantity.Figure;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;

/** Every kind of calculation against an oracle that tries the extreme roundings of all inputs, in another arithmetic. */
class CalculationProperties {
    /** By the sign of the difference: the fractions' own order is the wrong way round below 0. */
    private static final Comparator<BigFraction> ORDER = (a, b) -> a.subtract(b).signum();

    /** How far the true numbers lie from the printed ones: nearly half a unit of the last digit. */
    private static final BigFraction NEARLY_HALF = BigFraction.of(499_999, 1_000_000);

    /** A kind of calculation, stated through the public lines, and again for the oracle. */
    enum Kind {
        TOTAL(3, (stated, in) -> stated.isTotalOf(in), in -> in[0].add(in[1]).add(in[2])),
        BALANCE(
                3,
                (stated, in) -> stated.isBalanceOf(in[0], in[1], in[2]),
                in -> in[0].add(in[1]).subtract(in[2])),
        CHANGE(2, (stated, in) -> stated.isChangeOf(in[0], in[1]), in -> in[0].subtract(in[1])),
        CHANGE_RATE(
                2,
                (stated, in) -> stated.isChangeRateOf(in[0], in[1]),
                in -> in[0].subtract(in[1]).divide(in[1])),
        GROWTH(2, (stated, in) -> stated.isGrowthRateOf(in[0], in[1]), in -> in[1].divide(in[0].subtract(in[1]))),
        RATIO(2, (stated, in) -> stated.isRatioOf(in[0], in[1]), in -> in[0].divide(in[1])),
        SHARE_BESIDE(
                3,
                (stated, in) -> stated.isShareBeside(in[0], in[1], in[2]),
                in -> in[0].divide(in[0].add(in[1]).add(in[2]))),
        PRODUCT(
                2,
                (stated, in) -> stated.isProductOf(Rational.of(1, 2), in[0], in[1]),
                in -> in[0].multiply(in[1]).divide(2)),
        PROPORTIONAL(
                3,
                (stated, in) -> stated.isScoreOf(in[0], in[1], in[2]),
                in -> in[0].multiply(least(BigFraction.ONE, in[1].divide(in[2]))));

        private final int inputs;
        private final BiFunction<Claim, Claim[], Identity> identity;
        private final Function<BigFraction[], BigFraction> oracle;

        Kind(int inputs, BiFunction<Claim, Claim[], Identity> identity, Function<BigFraction[], BigFraction> oracle) {
            this.inputs = inputs;
            this.identity = identity;
            this.oracle = oracle;
        }

        private static BigFraction least(BigFraction a, BigFraction b) {
            return ORDER.compare(a, b) < 0 ? a : b;
        }
    }

    /**
     * Printed inputs of a calculation.
     *
     * @param kind the calculation
     * @param digits each input without its point; above 0
     * @param decimals how many of them are decimals
     */
    record Inputs(Kind kind, List<Integer> digits, List<Integer> decimals) {
        private BigFraction unit(int i) {
            return BigFraction.of(BigInteger.ONE, BigInteger.TEN.pow(decimals.get(i)));
        }

        /** The true value where each input is moved from its printed digits by a share of its last unit. */
        private BigFraction value(BigFraction... moves) {
            BigFraction[] in = new BigFraction[kind.inputs];
            for (int i = 0; i < in.length; i++) {
                in[i] = unit(i).multiply(BigFraction.of(digits.get(i)).add(moves[i]));
            }
            return kind.oracle.apply(in);
        }

        private BigFraction printed() {
            BigFraction[] still = new BigFraction[kind.inputs];
            Arrays.fill(still, BigFraction.ZERO);
            return value(still);
        }

        /** The values at all corners of the inputs' rounding. */
        private List<BigFraction> extremes() {
            List<BigFraction> values = new ArrayList<>();
            for (int corner = 0; corner < 1 << kind.inputs; corner++) {
                BigFraction[] moves = new BigFraction[kind.inputs];
                for (int i = 0; i < moves.length; i++) {
                    moves[i] = (corner >> i & 1) == 0 ? NEARLY_HALF : NEARLY_HALF.negate();
                }
                values.add(value(moves));
            }
            return values;
        }

        private Claim[] claims() {
            Claim[] claims = new Claim[kind.inputs];
            for (int i = 0; i < claims.length; i++) {
                Rational value = Rational.of(BigInteger.valueOf(digits.get(i)), BigInteger.TEN.pow(decimals.get(i)));
                claims[i] = new Claim(
                        "数" + i, new Figure(value, decimals.get(i), Unit.ONE), org.jixiao.issue.Location.WHOLE, false);
            }
            return claims;
        }

        /** What is found if a value is printed with some decimals. */
        private Agreement outcome(BigFraction stated, int statedDecimals) {
            Rational exact = Rational.of(stated.getNumerator(), stated.getDenominator());
            Rational rounded = Rational.of(exact.toBigDecimal(statedDecimals, java.math.RoundingMode.HALF_UP));
            Claim claim = new Claim(
                    "得数", new Figure(rounded, statedDecimals, Unit.ONE), org.jixiao.issue.Location.WHOLE, false);
            return kind.identity
                    .apply(claim, claims())
                    .check(List.of())
                    .map(Finding::agreement)
                    .orElse(Agreement.EQUAL);
        }
    }

    @Provide
    Arbitrary<Inputs> inputs() {
        return Arbitraries.of(Kind.class)
                .flatMap(kind -> Combinators.combine(
                                Arbitraries.integers().between(1, 99_999).list().ofSize(kind.inputs),
                                Arbitraries.integers().between(0, 3).list().ofSize(kind.inputs))
                        .as((digits, decimals) -> new Inputs(kind, digits, decimals)))
                .filter(inputs -> inputs.kind != Kind.GROWTH || isFarFromItsDivisor(inputs));
    }

    /** The new value and the change differ by more than rounding, so that the old value is surely above 0. */
    private static boolean isFarFromItsDivisor(Inputs inputs) {
        BigFraction now = inputs.unit(0).multiply(inputs.digits.get(0));
        BigFraction change = inputs.unit(1).multiply(inputs.digits.get(1));
        BigFraction apart = now.subtract(change);
        return ORDER.compare(apart, inputs.unit(0).add(inputs.unit(1))) > 0;
    }

    @Property(tries = 50)
    void a_calculation_of_its_own_inputs_is_itself_and_of_others_is_another(@ForAll("inputs") Inputs inputs) {
        Claim stated = Claim.of("得数", "1");
        Calculation calculation = ((Recomputed) inputs.kind.identity.apply(stated, inputs.claims())).calculation();
        List<Claim> others = calculation.inputs().stream().map(Claim::exactly).toList();
        assertThat(calculation.with(calculation.inputs())).isEqualTo(calculation);
        assertThat(calculation.with(others).inputs()).isEqualTo(others);
    }

    @Property
    void what_comes_out_of_the_printed_digits_is_equal_however_it_is_rounded(
            @ForAll("inputs") Inputs inputs, @ForAll("decimals") int decimals) {
        assertThat(inputs.outcome(inputs.printed(), decimals)).isEqualTo(Agreement.EQUAL);
    }

    @Property
    void what_comes_out_of_numbers_that_round_to_the_printed_ones_is_never_high(
            @ForAll("inputs") Inputs inputs, @ForAll("decimals") int decimals, @ForAll("shares") List<Integer> moves) {
        BigFraction[] within = moves.stream()
                .limit(inputs.kind.inputs)
                .map(share -> NEARLY_HALF.multiply(BigFraction.of(share, 100)))
                .toArray(BigFraction[]::new);
        assertThat(inputs.outcome(inputs.value(within), decimals)).isIn(Agreement.EQUAL, Agreement.LOW);
    }

    @Property
    void what_lies_beyond_all_roundings_is_high(
            @ForAll("inputs") Inputs inputs, @ForAll("decimals") int decimals, @ForAll boolean above) {
        List<BigFraction> extremes = inputs.extremes();
        BigFraction least = extremes.stream().min(ORDER).orElseThrow();
        BigFraction most = extremes.stream().max(ORDER).orElseThrow();
        BigFraction unit = BigFraction.of(BigInteger.ONE, BigInteger.TEN.pow(decimals));
        // the corners are almost reached; the thousandth covers the rest, one and a half units the rounding
        BigFraction beyond = most.subtract(least).divide(1000).add(unit.multiply(BigFraction.of(3, 2)));
        BigFraction stated = above ? most.add(beyond) : least.subtract(beyond);
        assertThat(inputs.outcome(stated, decimals)).isEqualTo(Agreement.HIGH);
    }

    @Provide
    Arbitrary<Integer> decimals() {
        return Arbitraries.integers().between(0, 5);
    }

    @Provide
    Arbitrary<List<Integer>> shares() {
        return Arbitraries.integers().between(-100, 100).list().ofSize(3);
    }
}

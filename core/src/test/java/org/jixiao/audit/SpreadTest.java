package org.jixiao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of intervals with ends among -2, 0 and 1, open or closed, against the numbers in them. */
class SpreadTest {
    static List<Spread> all() {
        List<Edge> edges = new ArrayList<>();
        for (int at : new int[] {-2, 0, 1}) {
            edges.add(new Edge(Rational.of(at), true));
            edges.add(new Edge(Rational.of(at), false));
        }
        List<Spread> spreads = new ArrayList<>();
        for (Edge lower : edges) {
            for (Edge upper : edges) {
                Interval.between(lower, upper).map(Spread::of).ifPresent(spreads::add);
            }
        }
        return spreads;
    }

    /** Numbers of an interval: quarters, and next to each end a number nearer than any other sample comes. */
    private static List<Rational> numbersIn(Spread spread) {
        Rational near = Rational.of(1, 1000);
        return Stream.concat(
                        Stream.of(
                                spread.lower().at().plus(near),
                                spread.upper().at().minus(near)),
                        Stream.iterate(-8, n -> n + 1).limit(13).map(n -> Rational.of(n, 4)))
                .filter(spread.interval()::contains)
                .toList();
    }

    private static void holds(BinaryOperator<Spread> operation, BinaryOperator<Rational> onNumbers) {
        for (Spread a : all()) {
            for (Spread b : all()) {
                List<Rational> results = numbersIn(a).stream()
                        .flatMap(x -> numbersIn(b).stream().map(y -> onNumbers.apply(x, y)))
                        .toList();
                isHullOf(operation.apply(a, b), results, a + " and " + b);
            }
        }
    }

    /** All results lie inside; a closed end is one of them, and an open end is not but has some nearby. */
    private static void isHullOf(Spread spread, List<Rational> results, String what) {
        assertThat(results).as(what).isNotEmpty().allMatch(spread.interval()::contains);
        for (Edge end : List.of(spread.lower(), spread.upper())) {
            assertThat(results.contains(end.at()))
                    .as("%s reaches %s", what, end)
                    .isEqualTo(end.closed());
            assertThat(results)
                    .as("%s comes near %s", what, end)
                    .anyMatch(result -> result.minus(end.at()).absolute().compareTo(Rational.of(1, 200)) < 0);
        }
    }

    @Test
    void sumsHoldAllSums() {
        holds(Spread::plus, Rational::plus);
    }

    @Test
    void differencesHoldAllDifferences() {
        holds(Spread::minus, Rational::minus);
    }

    @Test
    void productsHoldAllProducts() {
        holds(Spread::times, Rational::multipliedBy);
    }

    @ParameterizedTest
    @MethodSource("all")
    void limitsHoldTheLesserOfEachNumberAndTheLimit(Spread spread) {
        for (int limit : new int[] {-3, -2, -1, 0, 1, 2}) {
            Rational most = Rational.of(limit);
            List<Rational> results =
                    numbersIn(spread).stream().map(number -> number.min(most)).toList();
            isHullOf(spread.atMost(most), results, spread + " at most " + limit);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void reciprocalsExistWhereNoEndTouchesOrCrossesZero(Spread spread) {
        boolean zero = spread.lower().at().signum() * spread.upper().at().signum() <= 0;
        assertThat(spread.reciprocal().isEmpty()).isEqualTo(zero);
        spread.plus(Spread.point(Rational.of(3)))
                .reciprocal()
                .ifPresent(reciprocal -> isHullOf(
                        reciprocal,
                        numbersIn(spread).stream()
                                .map(number -> Rational.ONE.dividedBy(number.plus(Rational.of(3))))
                                .toList(),
                        "1 / (3 + " + spread + ")"));
    }
}

package org.jixiao.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IntervalTest {
    private static final Rational HALF = Rational.of(1, 2);

    /** Every interval with ends among 1, 2 and 3, each open, closed or absent. */
    static List<Interval> all() {
        List<Edge> edges = new ArrayList<>();
        edges.add(null);
        for (int at = 1; at <= 3; at++) {
            edges.add(new Edge(Rational.of(at), true));
            edges.add(new Edge(Rational.of(at), false));
        }
        List<Interval> intervals = new ArrayList<>();
        for (Edge lower : edges) {
            for (Edge upper : edges) {
                Interval.between(lower, upper).ifPresent(intervals::add);
            }
        }
        return intervals;
    }

    /** Numbers on and between all ends that {@link #all()} uses. */
    private static List<Rational> samples() {
        List<Rational> samples = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            samples.add(HALF.multipliedBy(i));
        }
        return samples;
    }

    private static boolean contains(Optional<Interval> interval, Rational value) {
        return interval.isPresent() && interval.get().contains(value);
    }

    @Nested
    class Of {
        @ParameterizedTest
        @CsvSource({"1, true, 1, false", "1, false, 1, true", "1, false, 1, false", "2, true, 1, true"})
        void refusesAnEmptyInterval(int lower, boolean lowerClosed, int upper, boolean upperClosed) {
            Edge from = new Edge(Rational.of(lower), lowerClosed);
            Edge to = new Edge(Rational.of(upper), upperClosed);
            assertThat(Interval.between(from, to)).isEmpty();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Interval.of(from, to))
                    .withMessage("no number lies in " + (lowerClosed ? "[" : "(") + lower + ", " + upper
                            + (upperClosed ? "]" : ")")
                            + ": the lower edge must be below the upper one, or both closed at the same number");
        }

        @Test
        void aSingleNumberIsClosedAtBothEnds() {
            assertThat(Interval.point(HALF)).isEqualTo(Interval.closed(HALF, Rational.of(2, 4)));
            assertThat(Interval.point(HALF).isPoint()).isTrue();
            assertThat(Interval.closed(HALF, Rational.ONE).isPoint()).isFalse();
            assertThat(Interval.atLeast(HALF).isPoint()).isFalse();
            assertThat(Interval.atMost(HALF).isPoint()).isFalse();
        }

        @Test
        void anEdgeNeedsANumber() {
            assertThatNullPointerException()
                    .isThrownBy(() -> new Edge(null, true))
                    .withMessage("at: an edge needs a number");
        }

        @Test
        void theOppositeEdgeIsOpenWhereThisIsClosed() {
            assertThat(new Edge(HALF, true).opposite()).isEqualTo(new Edge(HALF, false));
            assertThat(new Edge(HALF, false).opposite()).isEqualTo(new Edge(HALF, true));
        }
    }

    @Nested
    class Contains {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[80, 90) | 79 | false", "[80, 90) | 80 | true", "[80, 90) | 89.99 | true", "[80, 90) | 90 | false",
                    "(80, 90] | 80 | false", "(80, 90] | 80.01 | true", "(80, 90] | 90 | true", "(80, 90] | 91 | false",
                })
        void looksAtTheEnds(String shown, String value, boolean inside) {
            Interval interval = Interval.of(
                    new Edge(Rational.of(80), shown.startsWith("[")), new Edge(Rational.of(90), shown.endsWith("]")));
            assertThat(interval).hasToString(shown);
            assertThat(interval.contains(Rational.parse(value))).isEqualTo(inside);
        }

        @Test
        void oneSidedIntervalsHaveOneEnd() {
            assertThat(Interval.atLeast(HALF)).hasToString("[0.5, +∞)");
            assertThat(Interval.above(HALF)).hasToString("(0.5, +∞)");
            assertThat(Interval.atMost(HALF)).hasToString("(-∞, 0.5]");
            assertThat(Interval.below(HALF)).hasToString("(-∞, 0.5)");
            assertThat(Interval.ALL).hasToString("(-∞, +∞)");
            assertThat(Interval.atLeast(HALF).lower()).contains(new Edge(HALF, true));
            assertThat(Interval.atLeast(HALF).upper()).isEmpty();
            assertThat(Interval.below(HALF).upper()).contains(new Edge(HALF, false));
            assertThat(Interval.below(HALF).lower()).isEmpty();
        }

        @ParameterizedTest
        @MethodSource("org.jixiao.quantity.IntervalTest#all")
        void everyNumberIsInsideOrOnOneSide(Interval interval) {
            for (Rational value : samples()) {
                int places = (interval.contains(value) ? 1 : 0)
                        + (interval.isAbove(value) ? 1 : 0)
                        + (interval.isBelow(value) ? 1 : 0);
                assertThat(places).as("%s of %s", value, interval).isOne();
            }
        }

        @Test
        void aboveAndBelowAreSeenFromTheNumber() {
            assertThat(Interval.above(HALF).isAbove(HALF)).isTrue();
            assertThat(Interval.atLeast(HALF).isAbove(HALF)).isFalse();
            assertThat(Interval.below(HALF).isBelow(HALF)).isTrue();
            assertThat(Interval.atMost(HALF).isBelow(HALF)).isFalse();
            assertThat(Interval.above(HALF).isBelow(Rational.HUNDRED)).isFalse();
            assertThat(Interval.below(HALF).isAbove(Rational.ZERO)).isFalse();
        }
    }

    @Nested
    class Combine {
        @ParameterizedTest
        @MethodSource("org.jixiao.quantity.IntervalTest#all")
        void theCommonPartHoldsWhatBothHold(Interval interval) {
            for (Interval other : all()) {
                for (Rational value : samples()) {
                    assertThat(contains(interval.intersect(other), value))
                            .as("%s in %s and %s", value, interval, other)
                            .isEqualTo(interval.contains(value) && other.contains(value));
                }
            }
        }

        @ParameterizedTest
        @MethodSource("org.jixiao.quantity.IntervalTest#all")
        void thePartsBelowAndAboveHoldTheRest(Interval interval) {
            for (Interval other : all()) {
                for (Rational value : samples()) {
                    assertThat(contains(interval.partBelow(other), value))
                            .as("%s in %s below %s", value, interval, other)
                            .isEqualTo(interval.contains(value) && other.isAbove(value));
                    assertThat(contains(interval.partAbove(other), value))
                            .as("%s in %s above %s", value, interval, other)
                            .isEqualTo(interval.contains(value) && other.isBelow(value));
                }
            }
        }

        @Test
        void nothingLiesBelowOrAboveAnIntervalWithoutThatEnd() {
            assertThat(Interval.ALL.partBelow(Interval.atMost(HALF))).isEmpty();
            assertThat(Interval.ALL.partAbove(Interval.atLeast(HALF))).isEmpty();
        }

        @Test
        void anIntegerLookingScaleLeavesTheGapBetweenItsBands() {
            Interval good = Interval.closed(Rational.of(80), Rational.of(89));
            Interval excellent = Interval.closed(Rational.of(90), Rational.of(100));
            assertThat(Interval.atLeast(Rational.ZERO)
                            .partAbove(good)
                            .orElseThrow()
                            .partBelow(excellent))
                    .hasToString("Optional[(89, 90)]");
        }
    }

    @Nested
    class Equality {
        @Test
        void eachIntervalIsEqualToItselfAlone() {
            List<Interval> all = all();
            List<Interval> again = all();
            for (int i = 0; i < all.size(); i++) {
                for (int j = 0; j < all.size(); j++) {
                    assertThat(all.get(i).equals(again.get(j))).isEqualTo(i == j);
                }
                assertThat(all.get(i)).hasSameHashCodeAs(again.get(i));
            }
            assertThat(all.stream().map(Interval::hashCode).distinct().count()).isGreaterThan(all.size() / 2);
            assertThat(Interval.ALL).isNotEqualTo("(-∞, +∞)");
        }
    }
}

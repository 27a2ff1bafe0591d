package org.jixiao.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    @Nested
    class Holds {
        @ParameterizedTest
        @CsvSource({
            "AT_LEAST, ≥, false, true, true",
            "AT_MOST, ≤, true, true, false",
            "EQUAL, =, false, true, false",
            "ABOVE, >, false, false, true",
            "BELOW, <, true, false, false",
        })
        void forTheNumbersOnItsSideOfTheBoundAsForItsInterval(
                Comparison comparison, String sign, boolean below, boolean at, boolean above) {
            assertThat(comparison.sign()).isEqualTo(sign);
            boolean[] expected = {below, at, above};
            for (int value = -1; value <= 1; value++) {
                Rational number = Rational.of(value);
                assertThat(comparison.holds(number.compareTo(Rational.ZERO))).isEqualTo(expected[value + 1]);
                assertThat(comparison.interval(Rational.ZERO).contains(number)).isEqualTo(expected[value + 1]);
            }
        }
    }
}

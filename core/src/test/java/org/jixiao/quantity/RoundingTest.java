package org.jixiao.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.RoundingMode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingTest {
    @Nested
    class Construct {
        @ParameterizedTest
        @ValueSource(ints = {-1, 31})
        void digitsAreBounded(int digits) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Rounding.halfUp(digits))
                    .withMessage("digits is " + digits + ": give a number of decimals from 0 to 30");
        }

        @Test
        void theModeIsNamed() {
            assertThatNullPointerException()
                    .isThrownBy(() -> new Rounding(null, 2))
                    .withMessage("mode: name a java.math.RoundingMode, usually HALF_UP (四舍五入)");
        }
    }

    @Nested
    class Apply {
        @ParameterizedTest
        @CsvSource({
            "HALF_UP, 2, 0.955, 0.96",
            "HALF_UP, 2, -0.955, -0.96",
            "HALF_UP, 2, 0.9549999, 0.95",
            "HALF_EVEN, 2, 0.945, 0.94",
            "DOWN, 2, -0.959, -0.95",
            "CEILING, 0, 1/3, 1",
            "HALF_UP, 0, 2.5, 3",
            "HALF_UP, 30, 1/3, 0.333333333333333333333333333333",
            "HALF_UP, 2, 1e40, 1e40",
        })
        void roundsAsDeclared(RoundingMode mode, int digits, String value, String rounded) {
            assertThat(new Rounding(mode, digits).apply(Rational.parse(value))).isEqualTo(Rational.parse(rounded));
        }
    }

    @Nested
    class LastDigit {
        @ParameterizedTest
        @CsvSource({"0, 1", "2, 0.01", "30, 1e-30"})
        void isOneUnitOfTheLastDecimal(int digits, String unit) {
            assertThat(Rounding.halfUp(digits).lastDigit()).isEqualTo(Rational.parse(unit));
        }
    }
}

package org.jixiao.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @Nested
    class Parse {
        @ParameterizedTest
        @CsvSource({"747.1万元, 7471000", "0.5亿元, 50000000", "12元, 12", "'1,030.86万元', 10308600", "-3.33万元, -33300"})
        void readsAnAmountWithItsUnit(String text, String yuan) {
            assertThat(Money.parse(text)).isEqualTo(Money.yuan(yuan));
        }

        @Test
        void refusesABareNumber() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Money.parse("747.1"))
                    .withMessage(
                            "'747.1' is counted in a bare number and cannot be turned into '元': give the figure in a unit"
                                    + " of the same kind");
        }

        @ParameterizedTest
        @ValueSource(strings = {"747.1万元", "0.0001万元", "-5万元", "1/30000万元"})
        void readsBackWhatToStringWrites(String text) {
            assertThat(Money.parse(text)).hasToString(text);
        }
    }

    @Nested
    class Construct {
        @Test
        void wanIsTenThousandYuan() {
            assertThat(Money.wan("747.11")).isEqualTo(Money.yuan("7471100"));
        }

        @Test
        void anAmountNeedsANumber() {
            assertThatNullPointerException()
                    .isThrownBy(() -> new Money(null))
                    .withMessage("yuan: an amount of money needs a number; leave the figure out if it is not known");
        }
    }

    @Nested
    class Arithmetic {
        @Test
        void sumsAndDifferencesAreExact() {
            assertThat(Money.wan("255.34").plus(Money.wan("491.76"))).isEqualTo(Money.wan("747.1"));
            assertThat(Money.wan("747.1").minus(Money.wan("1650.49"))).isEqualTo(Money.wan("-903.39"));
        }

        @Test
        void theSumOfNothingIsZero() {
            assertThat(Money.sum(List.of())).isEqualTo(Money.ZERO);
            assertThat(Money.sum(List.of(Money.yuan("1"), Money.yuan("2"), Money.yuan("3"))))
                    .isEqualTo(Money.yuan("6"));
        }

        @Test
        void amountsAreOrderedBySize() {
            assertThat(Money.wan("1")).isGreaterThan(Money.yuan("9999")).isEqualByComparingTo(Money.yuan("10000"));
        }
    }

    @Nested
    class Show {
        @Test
        void anAmountIsShownInEitherUnit() {
            assertThat(Money.yuan("7471000").inWan()).isEqualTo(Quantity.parse("747.1万元"));
            assertThat(Money.wan("747.1").inYuan()).isEqualTo(Quantity.parse("7471000元"));
        }
    }
}

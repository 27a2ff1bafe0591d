package org.jixiao.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {
    @Nested
    class Parse {
        @Test
        void printedDecimalsTellFiguresOfOneValueApart() {
            Figure one = Figure.parse("747.1万元");
            Figure two = Figure.parse("747.10万元");
            assertThat(one).isNotEqualTo(two);
            assertThat(one.quantity()).isEqualTo(Quantity.parse("747.1万元")).isEqualTo(two.quantity());
            assertThat(one.decimals()).isEqualTo(1);
            assertThat(two.decimals()).isEqualTo(2);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "747.10万元 | 747.10万元",
                    "１，０３０．８６％ | 1030.86%",
                    "747. 10 万元 | 747.10万元",
                    "12 | 12",
                    "12.人 | 12人",
                    "-0.00元 | 0.00元",
                    ".50% | 0.50%",
                })
        void keepsTheDecimals(String text, String printed) {
            assertThat(Figure.parse(text)).hasToString(printed);
            assertThat(Figure.parse(printed)).isEqualTo(Figure.parse(text));
        }

        @Test
        void takesTheUnitOfTheColumn() {
            assertThat(Figure.parse("747.10", Unit.WAN_YUAN)).isEqualTo(Figure.parse("747.10万元"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1/3", "5e-1"})
        void refusesANumberThatIsNotPrintedWithItsDecimals(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Figure.parse(text))
                    .withMessage("the figure " + Rational.parse(text)
                            + " has more than 0 decimals: give the decimals that are printed");
        }
    }

    @Nested
    class Construct {
        @ParameterizedTest
        @ValueSource(ints = {-1, 1001})
        void decimalsAreBounded(int decimals) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Figure(Rational.ONE, decimals, Unit.ONE))
                    .withMessage("decimals is " + decimals + ": give a number from 0 to 1000");
        }

        @Test
        void aThousandDecimalsAreAllowed() {
            assertThat(new Figure(Rational.ONE, 1000, Unit.ONE)).hasToString("1." + "0".repeat(1000));
        }

        @Test
        void decimalsCoverTheValue() {
            assertThat(new Figure(Rational.parse("0.25"), 2, Unit.ONE)).hasToString("0.25");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Figure(Rational.parse("0.25"), 1, Unit.ONE))
                    .withMessage("the figure 0.25 has more than 1 decimals: give the decimals that are printed");
        }
    }

    @Nested
    class Spread {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "747.1 | [747.05, 747.15)",
                    "747.10 | [747.095, 747.105)",
                    "-8.75% | (-8.755, -8.745]",
                    "0 | (-0.5, 0.5)",
                    "100% | [99.5, 100.5)",
                })
        void isAllThatPrintsAsTheFigure(String figure, String spread) {
            assertThat(Figure.parse(figure).spread()).hasToString(spread);
        }

        @ParameterizedTest
        @ValueSource(strings = {"747.10", "-8.75", "0.00"})
        void agreesWithCommercialRounding(String text) {
            Figure figure = Figure.parse(text);
            Rational step = Rational.parse("0.001");
            for (int i = -8; i <= 8; i++) {
                Rational value = figure.value().plus(step.multipliedBy(i));
                boolean printsSo =
                        Rational.of(value.toBigDecimal(2, RoundingMode.HALF_UP)).equals(figure.value());
                assertThat(figure.spread().contains(value)).as("%s", value).isEqualTo(printsSo);
            }
        }
    }
}

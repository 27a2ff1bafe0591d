package org.jixiao.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    @Nested
    class Parse {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "93% | 93%",
                    "９５．５％ | 95.5%",
                    "1,030.86万元 | 1030.86万元",
                    "１，０３０．８６万元 | 1030.86万元",
                    "1,000,000元 | 1000000元",
                    "1 030.86 万 元 | 1030.86万元",
                    "1.8067万人 | 1.8067万人",
                    "220元/人 | 220元/人",
                    "1/3% | 1/3%",
                    "-8.75% | -8.75%",
                    "−8.75% | -8.75%",
                    "—8.75% | -8.75%",
                    "－8.75% | -8.75%",
                    "+5天 | 5天",
                    ".5 | 0.5",
                    "12. | 12",
                    "1e40 | 10000000000000000000000000000000000000000",
                    "1.5e3元 | 1500元",
                    "508人（次） | 508人次",
                    "2,000 | 2000",
                    "'\u00a093\u3000%' | 93%",
                })
        void readsFiguresAsFormsWriteThem(String text, String read) {
            assertThat(Quantity.parse(text)).hasToString(read);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "≥98%",
                    "约98%",
                    "",
                    "NaN",
                    "Infinity",
                    "无",
                    "—",
                    "%",
                    "①95%",
                    "5²",
                    "½",
                    "--5",
                    "，5",
                })
        void refusesWhatIsNoSingleNumberAndNamesTheRemedy(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Quantity.parse(text))
                    .withMessage("'" + text
                            + "' is not a figure: write one number and its unit, such as 93%, 5.45万人次 or 747.1万元");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"12,34元 | ,34元", "5-8天 | -8天", "1.2.3 | .3", "93%以上 | %以上", "5 头 | 头", "1/-2 | /-2"})
        void refusesAnUnknownUnit(String text, String unit) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Quantity.parse(text))
                    .withMessageStartingWith("'" + unit + "' is not a known unit: known are %")
                    .withMessageEndingWith("use Unit.counting(\"" + unit + "\")");
        }

        @Test
        void aLongTextIsCutInTheMessage() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Quantity.parse("约".repeat(61)))
                    .withMessageStartingWith("'" + "约".repeat(60) + "…' is not a figure");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Quantity.parse("约".repeat(60)))
                    .withMessageStartingWith("'" + "约".repeat(60) + "' is not a figure");
        }

        @Test
        void hugeNumbersAreRefusedBeforeAnyArithmetic() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Quantity.parse("1e999999999万元"))
                    .withMessage(
                            "the number '1e999999999' is too large to be a figure (its exponent is beyond ±1000): figures"
                                    + " may have at most 1000 digits and an exponent within ±1000; check for a misplaced digit");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Quantity.parse("7".repeat(1001) + "元"))
                    .withMessageContaining("is too large to be a figure (it has 1001 digits)");
            assertThat(Quantity.parse("7".repeat(1000) + "元").unit()).isEqualTo(Unit.YUAN);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Quantity.parse("0".repeat(2021)))
                    .withMessageEndingWith(
                            "…' is not a figure: write one number and its unit, such as 93%, 5.45万人次 or 747.1万元");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Quantity.parse("0".repeat(2020)))
                    .withMessageContaining("is too large to be a figure (it has 2020 characters)");
        }

        @Test
        void aUnitIsAssumedOnlyWhereNoneIsWritten() {
            assertThat(Quantity.parse("747.1", Unit.WAN_YUAN)).isEqualTo(Quantity.of("747.1", Unit.WAN_YUAN));
            assertThat(Quantity.parse("747.1元", Unit.WAN_YUAN)).isEqualTo(Quantity.of("747.1", Unit.YUAN));
            assertThat(Quantity.parse("12头", Unit.counting("头"))).isEqualTo(Quantity.of(12, Unit.counting("头")));
        }
    }

    @Nested
    class Construct {
        @Test
        void percentagesAndPointsAreTheirUnits() {
            assertThat(Quantity.percent(95)).isEqualTo(Quantity.parse("95%"));
            assertThat(Quantity.percent("99.5")).isEqualTo(Quantity.parse("99.5%"));
            assertThat(Quantity.percentagePoints(5)).isEqualTo(Quantity.parse("5个百分点"));
            assertThat(Quantity.percentagePoints("0.1")).isEqualTo(Quantity.parse("0.1百分点"));
        }

        @Test
        void unitIsPartOfEquality() {
            assertThat(Quantity.parse("50%")).isNotEqualTo(Quantity.parse("0.5"));
            assertThat(Quantity.parse("50%")).isEqualByComparingTo(Quantity.parse("0.5"));
        }
    }

    @Nested
    class Convert {
        @Test
        void toAnotherUnitKeepsTheAmount() {
            assertThat(Quantity.parse("747.1万元").to(Unit.YI_YUAN)).hasToString("0.07471亿元");
            assertThat(Quantity.parse("0.5").to(Unit.PERCENT)).hasToString("50%");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '"',
                value = {
                    "5人 | 天 | '5人' is counted in '人' and cannot be turned into '天': give the figure in a unit of the same kind",
                    "2天 | 工作日 | '2天' is counted in '天' and cannot be turned into '个工作日': give the figure in a unit of the"
                            + " same kind",
                    "12 | 元 | '12' is counted in a bare number and cannot be turned into '元': give the figure in a unit of the"
                            + " same kind",
                    "12元 | \"\" | '12元' is counted in '元' and cannot be turned into a bare number: give the figure in a unit of"
                            + " the same kind",
                    "5% | 个百分点 | '5%' is counted in '%' and cannot be turned into '个百分点': a percentage is not a number of"
                            + " percentage points; use Quantity.percentagePoints for a step or a difference",
                    "5个百分点 | % | '5个百分点' is counted in '个百分点' and cannot be turned into '%': a percentage is not a number"
                            + " of percentage points; use Quantity.percentagePoints for a step or a difference",
                    "5个百分点 | 元 | '5个百分点' is counted in '个百分点' and cannot be turned into '元': give the figure in a unit"
                            + " of the same kind",
                    "5% | 元 | '5%' is counted in '%' and cannot be turned into '元': give the figure in a unit of the same kind",
                    "5元 | 百分点 | '5元' is counted in '元' and cannot be turned into '个百分点': give the figure in a unit of the"
                            + " same kind",
                    "5元 | % | '5元' is counted in '元' and cannot be turned into '%': give the figure in a unit of the same kind",
                })
        void toAnotherDimensionIsRefusedWithBothUnits(String figure, String unit, String message) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Quantity.parse(figure).in(Unit.parse(unit)))
                    .withMessage(message);
        }
    }

    @Nested
    class PlusAndMinus {
        @ParameterizedTest
        @CsvSource({
            "1万元, 5元, 1.0005万元",
            "95%, 2个百分点, 97%",
            "95%, 2%, 97%",
            "2个百分点, 3个百分点, 5个百分点",
            "0.5, 10%, 0.6",
        })
        void aSumIsInTheFirstUnit(String a, String b, String sum) {
            assertThat(Quantity.parse(a).plus(Quantity.parse(b))).isEqualTo(Quantity.parse(sum));
        }

        @ParameterizedTest
        @CsvSource({
            "1万元, 5元, 0.9995万元",
            "95%, 2个百分点, 93%",
            "95%, 97%, -2个百分点",
            "5个百分点, 3个百分点, 2个百分点",
            "0.5, 10%, 0.4",
        })
        void theDifferenceOfTwoPercentagesIsInPercentagePoints(String a, String b, String difference) {
            assertThat(Quantity.parse(a).minus(Quantity.parse(b))).isEqualTo(Quantity.parse(difference));
        }

        @Test
        void percentagePointsHaveNoPercentageAddedOrTakenAway() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Quantity.parse("5个百分点").plus(Quantity.parse("5%")))
                    .withMessageStartingWith("'5%' is counted in '%' and cannot be turned into '个百分点'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Quantity.parse("5个百分点").minus(Quantity.parse("5%")))
                    .withMessageStartingWith("'5%' is counted in '%' and cannot be turned into '个百分点'");
        }

        @Test
        void dimensionsDoNotMix() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Quantity.parse("5元").plus(Quantity.parse("5人")))
                    .withMessageStartingWith("'5人' is counted in '人' and cannot be turned into '元'");
        }
    }

    @Nested
    class ShareOf {
        @ParameterizedTest
        @CsvSource({
            "6人, 7人, 600/7%",
            "1030.86万元, 11652400元, 2577150/29131%",
            "3, 4, 75%",
            "50%, 25%, 200%",
            "400元, 2人, 200元/人",
            "-1人, 2人, -50%",
        })
        void isAPercentageWithinADimensionAndAQuotientOtherwise(String part, String whole, String share) {
            assertThat(Quantity.parse(part).shareOf(Quantity.parse(whole))).isEqualTo(Quantity.parse(share));
        }

        @Test
        void zeroIsNoDivisor() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Quantity.parse("5人").shareOf(Quantity.parse("0人")))
                    .withMessage("cannot divide 5人 by 0人: the divisor is 0");
        }
    }

    @Nested
    class Compare {
        @ParameterizedTest
        @CsvSource({"1万元, 9999元, 1", "1万元, 10000元, 0", "999‰, 100%, -1"})
        void convertsBeforeItCompares(String a, String b, int order) {
            assertThat(Quantity.parse(a).compareTo(Quantity.parse(b))).isEqualTo(order);
        }

        @Test
        void refusesAnotherDimension() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Quantity.parse("5%").compareTo(Quantity.parse("5个百分点")))
                    .withMessageStartingWith("'5个百分点' is counted in '个百分点' and cannot be turned into '%'");
        }
    }

    @Nested
    class Change {
        @Test
        void productsAbsolutesAndRoundedNumbersKeepTheUnit() {
            assertThat(Quantity.parse("6元").multipliedBy(Rational.of(1, 2))).hasToString("3元");
            assertThat(Quantity.parse("-6元").absolute()).hasToString("6元");
            assertThat(Quantity.parse("600/7%").roundedTo(Rounding.halfUp(2))).hasToString("85.71%");
        }
    }
}

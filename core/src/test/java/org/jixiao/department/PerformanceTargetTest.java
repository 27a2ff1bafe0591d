package org.jixiao.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jixiao.quantity.Rational;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PerformanceTargetTest {
    private static PerformanceTarget target(String expected, String actual) {
        return PerformanceTarget.parse("产出指标", "质量指标", "参保率", expected, actual);
    }

    private static String outcomeOf(PerformanceTarget target) {
        return target.judge()
                .match(met -> "MET", notMet -> "NOT_MET", open -> open.doubt().name());
    }

    @Nested
    class Parse {
        @ParameterizedTest
        @ValueSource(strings = {"", " ", "-", "—", "——", "/", "*"})
        void anEmptyCellIsNoActualValue(String cell) {
            assertThat(target("≥95%", cell).actual()).isEmpty();
        }

        @Test
        void zeroIsAnActualValue() {
            assertThat(target("≤3起", "0起").actual()).contains(StatedValue.parse("0起"));
        }

        @Test
        void aTargetNeedsAnIndicatorAndAnExpectedValue() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> target(" ", "95%"))
                    .withMessage("the value is blank: give it as printed, or leave it out if it is not stated");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PerformanceTarget.parse("产出指标", "", "", "≥95%", ""))
                    .withMessage("the third-level indicator (三级指标) is blank: give the name as the report prints it");
        }

        @Test
        void pointsMayBeZero() {
            assertThat(new PerformanceTargetBuilder()
                            .level1("")
                            .level2("")
                            .level3("参保率")
                            .expected(StatedValue.parse("≥95%"))
                            .points(Rational.ZERO)
                            .build()
                            .points())
                    .contains(Rational.ZERO);
        }

        @Test
        void pointsAreNotNegative() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new PerformanceTargetBuilder()
                            .level1("")
                            .level2("")
                            .level3("参保率")
                            .expected(StatedValue.parse("≥95%"))
                            .points(Rational.of(-1))
                            .build())
                    .withMessage("points (分值) of '参保率' are -1: give 0 or more, or leave them out");
        }
    }

    @Nested
    class TheOperator {
        @Test
        void aDateWithoutASignIsADeadline() {
            assertThat(target("2019年6月30日", "").operator()).contains(Operator.AT_MOST);
            assertThat(target("≥2019年6月30日", "").operator()).contains(Operator.AT_LEAST);
        }

        @Test
        void aNumberWithoutASignHasNoOperator() {
            assertThat(target("18.8万人", "").operator()).isEmpty();
            assertThat(target("=18.8万人", "").operator()).contains(Operator.EQUAL);
        }
    }

    @Nested
    class Judge {
        @ParameterizedTest
        @CsvSource({
            "≥95%, 95%, MET",
            "≥95%, 94.99%, NOT_MET",
            "≥95%, =95%, MET",
            ">95%, 95%, NOT_MET",
            ">95%, 95.01%, MET",
            "≤2天, 2天, MET",
            "≤2天, 2.01天, NOT_MET",
            "<3起, 3起, NOT_MET",
            "<3起, 2起, MET",
            "=100%, 100%, MET",
            "=100%, 1倍, MET",
            "=100%, 100.01%, NOT_MET",
            "=100%, 99.99%, NOT_MET",
            "≥1/3%, 0.3333333333333333%, NOT_MET",
            "≥1.8067万人, 18067人, MET",
            "≥1.8067万人, 18066人, NOT_MET",
            "≤220元/人, 0.022万元/人, MET",
            "≥0起, 0起, MET",
        })
        void comparesExactly(String expected, String actual, String outcome) {
            assertThat(outcomeOf(target(expected, actual))).isEqualTo(outcome);
        }

        @ParameterizedTest
        @CsvSource({
            "≥95%, ≥98%, MET",
            "≥95%, ≥95%, MET",
            "≥95%, >95%, MET",
            ">95%, ≥95%, ACTUAL_IS_A_RANGE",
            ">95%, >95%, MET",
            "≥95%, ≥90%, ACTUAL_IS_A_RANGE",
            "≥95%, ≤98%, ACTUAL_IS_A_RANGE",
            "≥95%, ≤94%, NOT_MET",
            "≥95%, <95%, NOT_MET",
            "≥95%, ≤95%, ACTUAL_IS_A_RANGE",
            "=100%, ≥90%, ACTUAL_IS_A_RANGE",
            "=100%, >100%, NOT_MET",
            "=100%, ≥100%, ACTUAL_IS_A_RANGE",
            "≤2天, ≤20天, ACTUAL_IS_A_RANGE",
            "≤2天, ≤1天, MET",
            "≤2天, 1天以内, MET",
            "≤2天, >2天, NOT_MET",
            "<2天, ≤2天, ACTUAL_IS_A_RANGE",
        })
        void anInequalityStandsForAllItsValues(String expected, String actual, String outcome) {
            assertThat(outcomeOf(target(expected, actual))).isEqualTo(outcome);
        }

        @ParameterizedTest
        @CsvSource({
            "18.8万人, 18.8万人, MET",
            "18.8万人, 188000人, MET",
            "18.8万人, 18.9627万人, OPERATOR_NOT_STATED",
            "18.8万人, 18.7万人, OPERATOR_NOT_STATED",
            "18.8万人, ≥18.8万人, OPERATOR_NOT_STATED",
        })
        void withoutASignNothingIsGuessed(String expected, String actual, String outcome) {
            assertThat(outcomeOf(target(expected, actual))).isEqualTo(outcome);
        }

        @ParameterizedTest
        @CsvSource({
            "2天, 20个工作日, UNITS_DIFFER",
            "≤2天, 20个工作日, UNITS_DIFFER",
            "≥95%, 98, UNITS_DIFFER",
            "≥15000, 25266人次, UNITS_DIFFER",
            "≤5%, 3个百分点, UNITS_DIFFER",
            "≥95%, 2019年6月30日, KINDS_DIFFER",
            "2019年6月30日, 95%, KINDS_DIFFER",
            "≥95%, 显著提高, WORDS",
            "显著提高, 95%, WORDS",
            "显著提高, 有所提高, WORDS",
            "显著提高, 显著提高, MET",
            "显著提高, ' 显著提高 ', MET",
            "≥95%, '', NO_ACTUAL",
            "显著提高, '', NO_ACTUAL",
        })
        void whatCannotBeComparedIsUndetermined(String expected, String actual, String outcome) {
            assertThat(outcomeOf(target(expected, actual))).isEqualTo(outcome);
        }

        @ParameterizedTest
        @CsvSource({
            "2019年6月30日, 2019年6月30日, MET",
            "2019年6月30日, 2019年6月29日, MET",
            "2019年6月30日, 2019年7月1日, NOT_MET",
            "2019年6月30日, 2019年6月, MET",
            "2019年6月15日, 2019年6月, ACTUAL_IS_A_RANGE",
            "2019年6月, 2019年6月, MET",
            "2019年6月15日, 2019年7月, NOT_MET",
            "2019年底, 2019年12月31日, MET",
            "2019年6月30日前, 2019年6月30日前, MET",
            "2019年6月30日前, 2019年7月30日前, ACTUAL_IS_A_RANGE",
            "=2019年6月, 2019年6月15日, MET",
            "=2019年6月, 2019年7月1日, NOT_MET",
            "≥2019年6月, 2019年6月1日, MET",
            "≥2019年6月, 2019年5月31日, NOT_MET",
            "超过2019年6月, 2019年6月30日, NOT_MET",
            "超过2019年6月, 2019年7月1日, MET",
            "早于2019年6月, 2019年6月1日, NOT_MET",
            "早于2019年6月, 2019年5月31日, MET",
        })
        void aDateIsADeadlineUnlessItSaysOtherwise(String expected, String actual, String outcome) {
            assertThat(outcomeOf(target(expected, actual))).isEqualTo(outcome);
        }

        @Test
        void anOutcomeHoldsItsTarget() {
            for (String actual : new String[] {"95%", "94%", "≥94%"}) {
                PerformanceTarget target = target("≥95%", actual);
                assertThat(target.judge().target()).isEqualTo(target);
            }
        }
    }

    @Nested
    class Completion {
        @ParameterizedTest
        @CsvSource({
            "≥15000人次, 25266人次, 1.6844",
            "≥4800人次, 7107人次, 2369/1600",
            "18.8万人, 189627人, 189627/188000",
            "≤2天, 20日, 10",
            "≥95%, =98%, 98/95",
            "≥3, 0, 0",
        })
        void isTheActualValueOverTheExpectedOne(String expected, String actual, String ratio) {
            assertThat(target(expected, actual).completion()).contains(Rational.parse(ratio));
        }

        @ParameterizedTest
        @CsvSource({
            "≥95%, ≥98%",
            "≥95%, ''",
            "≥95%, 显著",
            "显著, 95%",
            "≥95%, 98",
            "≥98, 95%",
            "≤2天, 20个工作日",
            "=0起, 1起",
            "2019年6月30日, 2019年6月30日",
        })
        void isAbsentWhereThereIsNoRatio(String expected, String actual) {
            assertThat(target(expected, actual).completion()).isEmpty();
        }
    }
}

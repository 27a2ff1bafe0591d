package org.jixiao.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Unit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedValueTest {
    @Nested
    class Parse {
        @ParameterizedTest
        @CsvSource({
            "≥95%, AT_LEAST, 95%",
            "≧95%, AT_LEAST, 95%",
            ">=95%, AT_LEAST, 95%",
            "＞＝９５％, AT_LEAST, 95%",
            "不低于95%, AT_LEAST, 95%",
            "至少3次, AT_LEAST, 3次",
            "95%以上, AT_LEAST, 95%",
            "95%及以上, AT_LEAST, 95%",
            "≤2天, AT_MOST, 2天",
            "<=2天, AT_MOST, 2天",
            "≤ 2 天, AT_MOST, 2天",
            "不超过2天, AT_MOST, 2天",
            "2天以内, AT_MOST, 2天",
            "2天以下, AT_MOST, 2天",
            "=100%, EQUAL, 100%",
            "＝100%, EQUAL, 100%",
            ">5%, ABOVE, 5%",
            "超过5%, ABOVE, 5%",
            "＜3起, BELOW, 3起",
            "低于3起, BELOW, 3起",
            "不满3起, BELOW, 3起",
            "大于等于3起, AT_LEAST, 3起",
            "小于等于3起, AT_MOST, 3起",
        })
        void readsASignAndANumber(String text, Operator operator, String quantity) {
            StatedValue value = StatedValue.parse(text);
            assertThat(value.operator()).contains(operator);
            assertThat(value.quantity()).contains(Quantity.parse(quantity));
            assertThat(value.date()).isEmpty();
            assertThat(value.isExactNumber()).isEqualTo(operator == Operator.EQUAL);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1.8067万人", "220元/人", "12", "1/3%"})
        void readsANumberWithoutASign(String text) {
            StatedValue value = StatedValue.parse(text);
            assertThat(value.operator()).isEmpty();
            assertThat(value.quantity()).contains(Quantity.parse(text));
            assertThat(value.isExactNumber()).isTrue();
        }

        @ParameterizedTest
        @CsvSource({
            "2019年6月30日, 2019-06-30, ",
            "2019-6-30, 2019-06-30, ",
            "2019.06.30, 2019-06-30, ",
            "2019/6/30, 2019-06-30, ",
            "2019年6月30日前, 2019-06-30, AT_MOST",
            "2019年6月30日以前, 2019-06-30, AT_MOST",
            "不晚于2019年6月30日, 2019-06-30, AT_MOST",
            "2019年6月底前, 2019-06-30, AT_MOST",
            "2019年6月底, 2019-06-30, ",
            "2019年2月, 2019-02-28, ",
            "2019年, 2019-12-31, ",
            "2019年度, 2019-12-31, ",
            "2019年底, 2019-12-31, ",
            "2019年末之前, 2019-12-31, AT_MOST",
            "≥2019年7月, 2019-07-31, AT_LEAST",
        })
        void readsADate(String text, String date, Operator operator) {
            StatedValue value = StatedValue.parse(text);
            assertThat(value.date().orElseThrow()).isEqualTo(date);
            assertThat(value.operator().orElse(null)).isEqualTo(operator);
            assertThat(value.quantity()).isEmpty();
            assertThat(value.isExactNumber()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "显著提高",
                    "≥5头",
                    "3-5天",
                    "2019年2月30日",
                    "2019年13月",
                    "2019年6月前",
                    "2019年前",
                    "≤2019年6月30日前",
                    "①95%",
                    "①2019年6月30日",
                    "1/0",
                    "≥95%以上",
                    "约95%",
                    "1e9999%",
                })
        void everythingElseIsWords(String text) {
            StatedValue value = StatedValue.parse(text);
            assertThat(value.operator()).contains(Operator.QUALITATIVE);
            assertThat(value.quantity()).isEmpty();
            assertThat(value.date()).isEmpty();
            assertThat(value.isExactNumber()).isFalse();
            assertThat(value).hasToString(text);
        }

        @Test
        void theUnitOfAColumnIsTakenWhereNoneIsPrinted() {
            assertThat(StatedValue.parse("≥15000", Unit.PERSON_TIME).quantity()).contains(Quantity.parse("15000人次"));
            assertThat(StatedValue.parse("≥95%", Unit.PERSON_TIME).quantity()).contains(Quantity.parse("95%"));
        }

        @Test
        void aBlankTextIsNoValue() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> StatedValue.parse(" "))
                    .withMessage("the value is blank: give it as printed, or leave it out if it is not stated");
        }
    }

    @Nested
    class Of {
        @Test
        void signAndNumberFromTwoColumnsReadAsOne() {
            StatedValue value = StatedValue.of(Operator.AT_LEAST, Quantity.parse("95%"));
            assertThat(value).hasToString("≥95%");
            assertThat(value.operator()).contains(Operator.AT_LEAST);
            assertThat(value.quantity()).contains(Quantity.percent(95));
        }

        @Test
        void anUnusualUnitIsKept() {
            Quantity heads = Quantity.of(5, Unit.counting("头"));
            assertThat(StatedValue.of(heads).quantity()).contains(heads);
            assertThat(StatedValue.of(Operator.ABOVE, heads).quantity()).contains(heads);
        }

        @Test
        void aNumberIsNotQualitative() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> StatedValue.of(Operator.QUALITATIVE, Quantity.percent(95)))
                    .withMessage(
                            "'95%' is a number, but 定性 is for words: give one of ≥ ≤ = > <, or StatedValue.parse(words)");
        }
    }
}

package org.jixiao.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.jixiao.issue.Language;
import org.jixiao.measure.Observation.Checked;
import org.jixiao.measure.Observation.Chosen;
import org.jixiao.measure.Observation.Counted;
import org.jixiao.measure.Observation.Listed;
import org.jixiao.measure.Observation.ListedItem;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {
    private static final Fact RATE = Fact.number("rate", "执行率", Unit.PERCENT);

    private static Observation read(String text) {
        return Facts.builder().figure(RATE, text).build().observation("rate").orElseThrow();
    }

    private static String why(String text) {
        return ((Observation.Missing) read(text)).why().message(Language.EN);
    }

    @Nested
    class AFigure {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "93% | 93%",
                    "93 | 93%",
                    "0.93倍 | 0.93倍",
                    "=93% | 93%",
                    "＝ 93% | 93%",
                    " 93 % | 93%",
                    "1,030.86万元 | 1030.86万元",
                    "1e3% | 1000%",
                    "10000000000000000000000000000000000000000 | 10000000000000000000000000000000000000000%",
                    "1e40 | 10000000000000000000000000000000000000000%",
                    "-8.75% | -8.75%",
                })
        void isReadWithItsUnitOrTheFacts(String text, String expected) {
            assertThat(((Observation.Measured) read(text)).quantity()).hasToString(expected);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"≥98%", "≤98%", ">98%", "<98%", "＞98%", "约98%", "不低于98%", "超过98%", ">=98%", "低于3%", "≧98%"})
        void thatIsABoundIsKeptAsMissing(String text) {
            assertThat(why(text))
                    .isEqualTo("'" + text + "' is a bound, not a figure; state the value that was reached.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"无", "/", "-", "—", "——", "*", "－", "不适用", "", "  "})
        void thatIsAPlaceholderIsKeptAsMissing(String text) {
            assertThat(why(text))
                    .isEqualTo(
                            "'" + text.strip()
                                    + "' is not a figure; write 0 if there was none, or mark the fact as not applicable or missing.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"NaN", "Infinity", "九十", "①95%", "5²"})
        void thatCannotBeReadIsKeptAsMissing(String text) {
            assertThat(why(text))
                    .isEqualTo("'" + text + "' cannot be read as a figure: '" + text
                            + "' is not a figure: write one number and its unit, such as 93%, 5.45万人次 or 747.1万元");
            assertThat(((Observation.Missing) read(text)).why().message(Language.ZH))
                    .isEqualTo("“" + text + "”无法识别为数值；请写一个数字及其单位，例如93%、5.45万人次或747.1万元。");
        }

        @Test
        void thatIsTooLargeIsKeptAsMissingWithoutAnyArithmetic() {
            assertThat(why("1e999999999"))
                    .isEqualTo(
                            "'1e999999999' cannot be read as a figure: the number '1e999999999' is too large to be a figure (its exponent is beyond ±1000): figures may have at most 1000 digits and an exponent within ±1000; check for a misplaced digit");
            assertThat(why("9".repeat(1001))).startsWith("'" + "9".repeat(60) + "…' cannot be read as a figure");
            assertThat(((Observation.Measured) read("9".repeat(1000)))
                            .quantity()
                            .value()
                            .toString())
                    .hasSize(1000);
        }

        @Test
        void byItsIdAloneHasNoUnitToFallBackOn() {
            Facts facts = Facts.builder()
                    .figure("x", "93")
                    .figure(Fact.of("y", "乙"), "4")
                    .build();
            assertThat(facts.observation("x")).contains(new Observation.Measured(Quantity.of(93, Unit.ONE)));
            assertThat(facts.observation("y")).contains(new Observation.Measured(Quantity.of(4, Unit.ONE)));
        }
    }

    @Nested
    class Stating {
        @Test
        void twiceIsRefusedAndNamesBoth() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Facts.builder().figure(RATE, "93%").figure(RATE, "94%"))
                    .withMessage(
                            "the fact 'rate' is stated twice, as Measured[quantity=93%] and as Measured[quantity=94%]: keep one of them");
            Facts one = Facts.builder().figure(RATE, "93%").build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Facts.builder().putAll(one).putAll(one));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " "})
        void underABlankIdIsRefused(String id) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Facts.builder().put(id, Counted.of(1)))
                    .withMessage("a fact with a blank id cannot be stated: Counted[numbers={=1}, findings=[]]");
        }

        @Test
        void keepsTheSourceAlsoWhereTheObservationIsReplaced() {
            Facts facts = Facts.builder()
                    .reported("row", "4.5", "公开报告第3页")
                    .figure(RATE, "1%")
                    .build();
            assertThat(facts.observation("row")).contains(new Observation.Reported(Rational.parse("4.5")));
            assertThat(facts.source("row")).contains("公开报告第3页");
            assertThat(facts.with("row", Counted.of(1)).source("row")).contains("公开报告第3页");
            assertThat(facts.source("rate")).isEmpty();
            assertThat(facts.source("none")).isEmpty();
            assertThat(facts.ids()).containsExactly("row", "rate");
            assertThat(facts.without("row").ids()).containsExactly("rate");
            assertThat(facts.with("new", Counted.of(1)).ids()).containsExactly("row", "rate", "new");
        }

        @Test
        void aRemarkTwiceIsRefused() {
            Facts facts = Facts.builder().remark("row", "人员调整", "下年补齐").build();
            assertThat(facts.remark("row")).contains(new Facts.Remark("人员调整", "下年补齐"));
            assertThat(facts.remark("other")).isEmpty();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Facts.builder().putAll(facts).remark("row", null, null))
                    .withMessage("there are two remarks on the indicator 'row': put them into one");
        }

        @Test
        void inAnotherOrderIsEqual() {
            Facts one = Facts.builder()
                    .figure("a", "1")
                    .figure("b", "2")
                    .remark("x", "y", null)
                    .build();
            Facts two = Facts.builder()
                    .figure("b", "2")
                    .figure("a", "1")
                    .remark("x", "y", null)
                    .build();
            assertThat(one).isEqualTo(two).hasSameHashCodeAs(two);
            assertThat(one).isNotEqualTo(two.without("a"));
            assertThat(one)
                    .isNotEqualTo(
                            Facts.builder().figure("a", "1").figure("b", "2").build());
            assertThat(one).hasToString("a = Measured[quantity=1]\nb = Measured[quantity=2]\n");
        }
    }

    @Nested
    class Observations {
        @ParameterizedTest
        @CsvSource({"-1, 2", "3, 2", "1, -1"})
        void aTallyIsBetweenZeroAndTheNumberOfItems(int met, int total) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Checked.count(met, total))
                    .withMessage(
                            met + " of " + total + " items cannot be met: give a number from 0 to the number of items");
        }

        @Test
        void aCountIsZeroOrMore() {
            assertThat(Counted.of(0).numbers()).isEqualTo(Map.of("", 0L));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Counted.of(1).with("late", -1))
                    .withMessage("the count of 'late' is -1: a count is 0 or more");
        }

        @Test
        void anItemOfAListIsNoListAndHasAWeightOfZeroOrMore() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ListedItem.of("甲", Listed.of("1")))
                    .withMessage("the item '甲' is a list itself: list its items directly");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ListedItem.of("甲", Counted.of(1)).weighing(Rational.of(-1)))
                    .withMessage("the item '甲' has the weight -1: a weight is 0 or more");
            assertThat(ListedItem.of("甲", Counted.of(1)).weighing(Rational.ZERO).weight())
                    .isEqualTo(Rational.ZERO);
        }

        @Test
        void aCoefficientIsAPercentageOrABareNumber() {
            assertThat(Chosen.of("met", "90%").coefficient()).isEqualTo(Rational.parse("0.9"));
            assertThatIllegalArgumentException().isThrownBy(() -> Chosen.of("met", "3天"));
        }

        @Test
        void numbersOfAListAreLabelledInOrder() {
            assertThat(Listed.of("8分", "9分").items())
                    .extracting(ListedItem::label)
                    .containsExactly("1", "2");
            assertThat(new Listed(List.of()).items()).isEmpty();
        }
    }

    @Test
    void aFactIsItsId() {
        assertThat(Fact.of("a", "甲")).isEqualTo(Fact.number("a", "乙", Unit.DAY)).hasSameHashCodeAs(Fact.of("a", "丙"));
        assertThat(Fact.of("a", "甲")).isNotEqualTo(Fact.of("b", "甲")).hasToString("甲");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fact.of(" ", "甲"))
                .withMessage("the fact '甲' has a blank id: give it a stable name, such as staff-in-post");
    }
}

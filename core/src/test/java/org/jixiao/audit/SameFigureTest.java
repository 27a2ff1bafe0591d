package org.jixiao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.issue.Language;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameFigureTest {
    private static Identity same(String first, String... others) {
        return Claim.of("支出", first)
                .at("一")
                .isSameAs(Stream.of(others)
                        .map(printed -> Claim.of("支出", printed).at("附件1"))
                        .toArray(Claim[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "747.1万元, 747.10万元, EQUAL",
        "747.1万元, 747.11万元, EQUAL",
        "747.1万元, 747.15万元, LOW",
        "747.1万元, 747.16万元, HIGH",
        "491.76万元, 491.77万元, HIGH",
        "7471000元, 747.1万元, EQUAL",
        "1.8067万人, 18067人, EQUAL",
        "1.8067万人, 18068人, HIGH",
        "14家, 15家, HIGH",
        "397万元, 397.47万元, EQUAL",
        "0.9253, 92.5%, EQUAL",
    })
    void isEqualWhereTheFinerRoundsToTheCoarser(String first, String other, String outcome) {
        assertThat(same(first, other)
                        .check(List.of())
                        .map(it -> it.agreement().name())
                        .orElse("EQUAL"))
                .isEqualTo(outcome);
        assertThat(same(other, first)
                        .check(List.of())
                        .map(it -> it.agreement().name())
                        .orElse("EQUAL"))
                .isEqualTo(outcome);
    }

    @Nested
    class InManyPlaces {
        @Test
        void isOneFindingThatNamesEachPrintedValueOnce() {
            Finding finding = same("2个", "1个", "1个").check(List.of()).orElseThrow();
            assertThat(finding.message(Language.EN))
                    .isEqualTo(
                            "一: '支出' is printed with different values, 2个 (一); 1个 (附件1): 1个 apart, which rounding cannot"
                                    + " explain. Keep the one that is right.");
            assertThat(finding.message(Language.ZH))
                    .isEqualTo("一：“支出”前后不一：2个 (一); 1个 (附件1)，相差1个，超出四舍五入所能解释。请统一为正确的数字。");
        }

        @Test
        void isLowIfOneNumberCouldBePrintedInAllTheseWays() {
            assertThat(same("747.1万元", "747.15万元", "747.149万元").check(List.of()))
                    .get()
                    .extracting(Finding::agreement)
                    .isEqualTo(Agreement.LOW);
        }
    }

    @Test
    void cannotBeToldOfDifferentThings() {
        Finding finding = same("5万元", "5人").check(List.of()).orElseThrow();
        assertThat(finding.agreement()).isEqualTo(Agreement.UNDETERMINED);
        assertThat(finding.message(Language.EN))
                .isEqualTo("一: 支出5万元 and 支出5人 cannot be put together in '支出'; give both in units of one kind.");
    }

    @Test
    void needsAnotherPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Claim.of("支出", "5人").isSameAs())
                .withMessage("only [支出5人] is given: a figure is compared with at least one other place");
    }
}

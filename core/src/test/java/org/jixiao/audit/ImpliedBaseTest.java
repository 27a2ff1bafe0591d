package org.jixiao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jixiao.audit.Checks.claim;
import static org.jixiao.audit.Checks.message;
import static org.jixiao.audit.Checks.outcome;

import org.jixiao.issue.Language;
import org.jixiao.quantity.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpliedBaseTest {
    private final Figure person = Figure.parse("1人");

    @ParameterizedTest
    @CsvSource({"43.93%, EQUAL", "43.92%, HIGH", "43.94%, HIGH", "44%, EQUAL", "-100%, UNDETERMINED"})
    void ofAChangeRateMustExist(String rate, String outcome) {
        assertThat(outcome(claim("增长率", rate).isChangeRateOnSomeBase(claim("人数", "593人"), person)))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"109.87%, EQUAL", "109.88%, HIGH", "109.86%, HIGH", "0%, UNDETERMINED"})
    void ofARatioMustExist(String rate, String outcome) {
        Figure hundred = Figure.parse("100人次");
        assertThat(outcome(claim("完成率", rate).isRatioToSomeBase(claim("人次", "10987人次"), hundred)))
                .isEqualTo(outcome);
    }

    @Test
    void isNamedWithTheIntervalInWhichItWouldLie() {
        Identity identity = claim("增长率", "43.92%").isChangeRateOnSomeBase(claim("人数", "593人"), person);
        assertThat(message(identity))
                .isEqualTo("表一: '增长率' is printed as 43.92%, with 人数593人. That needs a base within (≈412.02,"
                        + " ≈412.05]人, where no multiple of 1人 lies. Check both figures.");
        assertThat(message(identity, Language.ZH))
                .isEqualTo("表一：“增长率”印为43.92%，所据为人数593人，基数须在(≈412.02, ≈412.05]人之内，而其中没有1人的整数倍。请核对两个数字。");
    }

    @Test
    void mayBeOneNumberAlone() {
        Identity identity = claim("完成率", "50%").exactly().isRatioToSomeBase(claim("人数", "593人"), Figure.parse("5人"));
        assertThat(message(identity))
                .isEqualTo(
                        "表一: '完成率' is printed as 50%, with 人数593人. That needs a base within 1186人, where no multiple of"
                                + " 5人 lies. Check both figures.");
    }

    @Test
    void hasTheUnitOfThePart() {
        assertThat(outcome(claim("增长率", "43.93%").isChangeRateOnSomeBase(claim("金额", "593万元"), person)))
                .isEqualTo("UNDETERMINED");
    }

    @Test
    void comesInSteps() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> claim("增长率", "1%").isChangeRateOnSomeBase(claim("人数", "1人"), Figure.parse("0人")))
                .withMessage("the step is 0人: bases come in steps above 0, such as 1人");
    }
}

package org.jixiao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.audit.Checks.claim;
import static org.jixiao.audit.Checks.message;
import static org.jixiao.audit.Checks.outcome;

import org.jixiao.issue.Language;
import org.jixiao.quantity.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundedTest {
    @ParameterizedTest
    @CsvSource({
        "24.57万元, AT_MOST, 58.22万元, EQUAL",
        "58.22万元, AT_MOST, 58.22万元, EQUAL",
        "58.22万元, BELOW, 58.22万元, LOW",
        "58.2万元, AT_MOST, 58.19万元, LOW",
        "58.23万元, AT_MOST, 58.22万元, HIGH",
        "582200元, AT_MOST, 58.22万元, EQUAL",
        "7人, AT_MOST, 6人, HIGH",
        "6人, ABOVE, 6人, HIGH",
        "41.98万元, ABOVE, 41.98万元, LOW",
        "5人, AT_MOST, 5万元, UNDETERMINED",
    })
    void allowsNoMoreThanRoundingDoes(String printed, Comparison comparison, String bound, String outcome) {
        assertThat(outcome(claim("甲", printed).is(comparison, claim("乙", bound))))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "100.00万元, 60.00万元, 30.00万元, EQUAL",
        "100.00万元, 60.00万元, 40.00万元, EQUAL",
        "100.00万元, 60.00万元, 40.01万元, LOW",
        "100.00万元, 60.00万元, 40.02万元, HIGH",
        "7人, 4人, 3人, EQUAL",
        "7人, 4人, 4人, HIGH",
        "100%, 60%, 50%, HIGH",
        "7人, 4人, 3件, UNDETERMINED",
    })
    void ofATotalAreThePartsThatAreListedOfIt(String total, String a, String b, String outcome) {
        assertThat(outcome(claim("合计", total).includes(claim("甲", a), claim("乙", b))))
                .isEqualTo(outcome);
    }

    @Test
    void thatPartsBreakTellsTheirSumAndTheDifference() {
        Identity ofWhich = claim("合计", "100万元").includes(claim("甲", "60万元"), claim("乙", "50万元"));
        Finding finding = ofWhich.check(java.util.List.of()).orElseThrow();
        assertThat(finding.claims()).extracting(Claim::name).containsExactly("合计", "甲", "乙");
        assertThat(finding.recomputation().orElseThrow().value()).hasToString("110万元");
        assertThat(finding.recomputation().orElseThrow().difference()).hasToString("-10万元");
        assertThat(message(ofWhich))
                .isEqualTo("表一: '合计' is printed as 100万元, but must be ≥ 甲60万元 + 乙50万元 = 110万元: -10万元 off, which"
                        + " rounding cannot explain. Check the figure and what it measures.");
        assertThat(ofWhich).hasToString("合计100万元 ≥ 甲60万元 + 乙50万元");
    }

    @Test
    void thatIsJustReachedWhereItShouldBePassedIsSaidSo() {
        Identity above = claim("资产总额", "41.98万元").is(Comparison.ABOVE, claim("固定资产净值", "41.98万元"));
        assertThat(message(above))
                .isEqualTo("表一: '资产总额' should be > 固定资产净值41.98万元, but is printed with the same value, 41.98万元. Check"
                        + " both, or say why they are equal.");
        assertThat(message(above, Language.ZH)).isEqualTo("表一：“资产总额”应>固定资产净值41.98万元，但所印41.98万元与其相同。请核对两者，或说明为何相等。");
    }

    @Test
    void mayBeARatioWhoseDivisorMayBeNothing() {
        Identity bound = new Bounded(
                claim("完成率", "50%"),
                Comparison.AT_MOST,
                new Calculation.Ratio(claim("执行数", "5万元"), claim("预算数", "0万元")));
        assertThat(outcome(bound)).isEqualTo("UNDETERMINED");
    }

    @Test
    void onAFallIsAHundredPercent() {
        Identity fall = claim("减少率", "-117.17%").isPossibleChangeRate();
        assertThat(message(fall))
                .isEqualTo(
                        "表一: '减少率' is printed as -117.17%, but must be ≥ -100%: -17.17个百分点 off, which rounding cannot"
                                + " explain. Check the figure and what it measures.");
        assertThat(message(fall, Language.ZH))
                .isEqualTo("表一：“减少率”印为-117.17%，但应≥-100%，相差-17.17个百分点，超出四舍五入所能解释。请核对数字及其口径。");
        assertThat(outcome(claim("减少率", "-100.00%").isPossibleChangeRate())).isEqualTo("EQUAL");
        assertThat(outcome(claim("减少率", "-100.01%").isPossibleChangeRate())).isEqualTo("HIGH");
    }

    @Test
    void onARatioIsZeroAndAChangeRateIsTheLikelyCause() {
        assertThat(message(claim("公用经费控制率", "-8.75%").isPossibleRatio()))
                .isEqualTo("表一: '公用经费控制率' is printed as -8.75%, but must be ≥ 0%: -8.75个百分点 off, which rounding cannot"
                        + " explain. Check the figure and what it measures. Likely a ratio and a change rate were taken for one"
                        + " another: the other one is 91.25%.");
        assertThat(outcome(claim("公用经费控制率", "0%").isPossibleRatio())).isEqualTo("EQUAL");
        assertThat(message(claim("公用经费控制率", "-100%").isPossibleRatio())).endsWith("the other one is 0%.");
        assertThat(message(claim("公用经费控制率", "-101%").isPossibleRatio())).endsWith("what it measures.");
        assertThat(message(claim("公用经费控制率", "-5%").is(Comparison.AT_LEAST, claim("标准", "10%"))))
                .endsWith("what it measures.");
        assertThat(message(claim("执行率", "0%")
                        .exactly()
                        .is(Comparison.ABOVE, claim("标准", "0%").exactly())))
                .endsWith("why they are equal.");
    }
}

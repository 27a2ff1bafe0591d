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

    @Test
    void onAFallIsAHundredPercent() {
        Identity fall = claim("减少率", "-117.17%").isPossibleChangeRate();
        assertThat(message(fall))
                .isEqualTo("表一: '减少率' is printed as -117.17%, but must be ≥ -100%, which rounding cannot explain. Check"
                        + " the figure and what it measures.");
        assertThat(message(fall, Language.ZH)).isEqualTo("表一：“减少率”印为-117.17%，但应≥-100%，超出四舍五入所能解释。请核对数字及其口径。");
        assertThat(outcome(claim("减少率", "-100.00%").isPossibleChangeRate())).isEqualTo("EQUAL");
        assertThat(outcome(claim("减少率", "-100.01%").isPossibleChangeRate())).isEqualTo("HIGH");
    }

    @Test
    void onARatioIsZeroAndAChangeRateIsTheLikelyCause() {
        assertThat(message(claim("公用经费控制率", "-8.75%").isPossibleRatio()))
                .isEqualTo(
                        "表一: '公用经费控制率' is printed as -8.75%, but must be ≥ 0%, which rounding cannot explain. Check the"
                                + " figure and what it measures. Likely a ratio and a change rate were taken for one"
                                + " another: the other one is 91.25%.");
        assertThat(outcome(claim("公用经费控制率", "0%").isPossibleRatio())).isEqualTo("EQUAL");
    }
}

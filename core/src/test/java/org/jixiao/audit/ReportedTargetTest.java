package org.jixiao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.audit.Checks.HERE;
import static org.jixiao.audit.Checks.message;
import static org.jixiao.audit.Checks.outcome;

import org.jixiao.department.PerformanceTarget;
import org.jixiao.issue.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedTargetTest {
    private Identity target(String expected, String actual) {
        return new ReportedTarget(PerformanceTarget.parse("", "", "指标", expected, actual), HERE);
    }

    @ParameterizedTest
    @CsvSource({
        "≥95%, 98%, EQUAL",
        "≥95%, 92%, EQUAL",
        "≥95%, ≥98%, UNDETERMINED",
        "≥95%, 95%以上, UNDETERMINED",
        "≤2天, 5个工作日, UNDETERMINED",
        "≥95%, —, UNDETERMINED",
        "≥600册, 780册, EQUAL",
        "≥600册, 781册, LOW",
        "600册, 1970册, LOW",
        "≤1412万元, 1985.53万元, EQUAL",
        "<1412万元, 1985.53万元, EQUAL",
        "显著提高, 显著提高, EQUAL",
        "2019年6月30日, 2019年6月30日, EQUAL",
    })
    void shouldSayAFigureInAUnitThatFits(String expected, String actual, String outcome) {
        assertThat(outcome(target(expected, actual))).isEqualTo(outcome);
    }

    @Test
    void isNamedWithWhatIsWrong() {
        assertThat(message(target("≥95%", "≥98%")))
                .isEqualTo("表一: '≥98%' is a bound, not a figure; state the value that was reached.");
        assertThat(message(target("≤2天", "5个工作日")))
                .isEqualTo("表一: The figure 5个工作日 cannot be counted in '天'; give it in a unit of that kind (a step on"
                        + " a percentage is counted in percentage points, 百分点).");
        assertThat(message(target("≥95%", "—"))).isEqualTo("表一: The target ≥95% has no actual value; state it.");
        assertThat(message(target("≥600册", "1970册"), Language.ZH)).isEqualTo("表一：1970册超过目标值≥600册的130%；请说明原因或调高目标值。");
    }
}

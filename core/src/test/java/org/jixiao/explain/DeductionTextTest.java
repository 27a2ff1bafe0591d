package org.jixiao.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.issue.Language;
import org.jixiao.quantity.Rational;
import org.jixiao.scoring.Deduction;
import org.jixiao.scoring.ReasonCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeductionTextTest {
    private static final String CASES = """
            LOWER_BAND    | figure=75%;piece=[60, 90)  | 75%属于[60%, 90%)      | 75% lies in [60%, 90%)
            LOWER_BAND    | figure=-1/3天;piece=(-∞, 0) | ≈-0.33天属于(-∞, 0天)   | ≈-0.33天 lies in (-∞, 0天)
            LOWER_BAND    | figure=75%;piece=          | 属于得分较低的档次        | in a lower band
            STEPS         | figure=97100/1687%;steps=2 | ≈57.56%，扣2步          | ≈57.56%, 2 step(s)
            STEPS         | figure=98%;steps=2         | 98%，扣2步              | 98%, 2 step(s)
            TARGET_MISSED | figure=92%;target=96%      | 92%未达到96%            | 92% misses 96%
            OVERSHOOT     | figure=328%;target=100%    | 328%超出100%过多        | 328% exceeds 100% too far
            INTERPOLATED  | figure=80%;piece=[60, 95)  | 80%，按插值计分          | 80%, interpolated
            ITEM_NOT_MET  | number=1                   | 1项不符合               | 1 item(s) not met
            ITEM_NOT_MET  | item=制度健全                | 不符合：制度健全          | not met: 制度健全
            VIOLATION     | kind=未批先建;number=2       | 未批先建：2              | 未批先建: 2
            KNOCKED_OUT   | number=3                   | 共3，不得分             | 3 found, nothing is earned
            LOWER_TIER    | tier=部分达成                | 部分达成                | 部分达成
            LOWER_TIER    | tier=部分达成;coefficient=60% | 部分达成，系数60%       | 部分达成, coefficient 60%
            VETO          | reason=弄虚作假              | 一票否决：弄虚作假        | veto: 弄虚作假
            CASE          | case=2                     | 适用第2种情形            | case 2 applies
            ITEM_OF_LIST  | item=合同甲                 | 未得满分：合同甲          | not in full: 合同甲
            PARTS         | -                          | 各部分合计不足满分        | the parts do not make full points
            REPORTED      | points=19.91               | 填报得分19.91分         | reported as 19.91 points
            """;

    private static Deduction deduction(ReasonCode code, String arguments) {
        Map<String, String> named = new LinkedHashMap<>();
        for (String argument : arguments.split(";")) {
            if (argument.contains("=")) {
                named.put(argument.substring(0, argument.indexOf('=')), argument.substring(argument.indexOf('=') + 1));
            }
        }
        return new Deduction("a", Rational.ONE, code, named, Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = CASES)
    void saysWhyPointsWereLost(ReasonCode code, String arguments, String chinese, String english) {
        Deduction deduction = deduction(code, arguments);
        assertThat(DeductionText.of(deduction, new Words(Language.ZH))).isEqualTo(chinese);
        assertThat(DeductionText.of(deduction, new Words(Language.EN))).isEqualTo(english);
    }

    @Test
    void everyReasonIsSaid() {
        Set<String> said =
                CASES.lines().map(line -> line.substring(0, line.indexOf(' '))).collect(Collectors.toSet());
        assertThat(said)
                .isEqualTo(Arrays.stream(ReasonCode.values()).map(Enum::name).collect(Collectors.toSet()));
    }
}

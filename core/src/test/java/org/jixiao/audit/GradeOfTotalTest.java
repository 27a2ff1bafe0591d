package org.jixiao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.audit.Checks.claim;
import static org.jixiao.audit.Checks.message;
import static org.jixiao.audit.Checks.outcome;

import org.jixiao.grade.GradeScale;
import org.jixiao.issue.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeOfTotalTest {
    private final GradeScale scale = GradeScale.fourLevel();

    @ParameterizedTest
    @CsvSource({"98.35, 优, EQUAL", "90, 优, EQUAL", "89.9, 优, HIGH", "89.95, 优, HIGH", "90, 良, HIGH", "90, 优秀, HIGH"})
    void isTheOneThatTheTotalEarns(String total, String grade, String outcome) {
        assertThat(outcome(claim("总分", total).exactly().earns(grade, scale))).isEqualTo(outcome);
    }

    @Test
    void mayBeThatOfATotalThatWasRounded() {
        assertThat(outcome(claim("总分", "90.0").earns("良", scale))).isEqualTo("LOW");
        assertThat(outcome(claim("总分", "90.1").earns("良", scale))).isEqualTo("HIGH");
    }

    @Test
    void isNamedWithTheScale() {
        assertThat(message(claim("总分", "85").earns("优", scale)))
                .isEqualTo("表一: The grade is printed as 优, but the total 85 earns 良 on the scale 优良中差, which rounding"
                        + " cannot explain. Correct one of them.");
        GradeScale gap =
                GradeScale.ofIntegers("整数", new GradeScale.IntegerBand(org.jixiao.grade.Grade.EXCELLENT, 90, 100));
        assertThat(message(claim("总分", "85").earns("优", gap), Language.ZH))
                .isEqualTo("表一：等级印为优，但总分85按整数应为–，超出四舍五入所能解释。请更正其一。");
    }

    @Test
    void cannotBeToldWithoutAScale() {
        Identity identity = claim("总分", "95").earns("优秀");
        assertThat(outcome(identity)).isEqualTo("UNDETERMINED");
        assertThat(message(identity))
                .isEqualTo(
                        "表一: The grade 优秀 cannot be checked, because no scale of grades is printed; state the scale.");
    }
}

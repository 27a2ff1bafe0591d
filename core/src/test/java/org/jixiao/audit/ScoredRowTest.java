package org.jixiao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.audit.Checks.claim;
import static org.jixiao.audit.Checks.message;
import static org.jixiao.audit.Checks.outcome;

import java.util.Optional;
import org.jixiao.issue.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoredRowTest {
    private Identity row(String score, String points, String reason) {
        return new ScoredRow(
                claim("得分", score), claim("分值", points), Optional.of(reason).filter(it -> !it.equals("-")));
    }

    @ParameterizedTest
    @CsvSource({
        "12, 15, 疫情, EQUAL",
        "12, 15, -, HIGH",
        "12, 15, ' ', HIGH",
        "15, 15, -, EQUAL",
        "15.00, 15, ' ', EQUAL",
        "15, 15, 疫情, HIGH",
        "16, 15, 疫情, HIGH",
        "16, 15, -, HIGH",
    })
    void liesWithinItsPointsAndHasAReasonForEachLoss(String score, String points, String reason, String outcome) {
        assertThat(outcome(row(score, points, reason))).isEqualTo(outcome);
    }

    @Test
    void isNamedWithWhatIsWrong() {
        assertThat(message(row("12", "15", "-")))
                .isEqualTo("表一: The score is 12 of 15 points, but no reason is given; say why 3 points were lost.");
        assertThat(message(row("15", "15", "疫情"), Language.ZH)).isEqualTo("表一：本行15分，得15分，却填有扣分原因“疫情”；请删除或更正得分。");
        assertThat(message(row("16", "15", "-")))
                .isEqualTo("表一: The score 16 is above the 15 points of the row; correct one of them.");
    }
}

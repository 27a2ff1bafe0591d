package org.jixiao.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jixiao.issue.Language;
import org.jixiao.measure.Facts;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.RubricTable.Row;
import org.jixiao.rule.Outcome;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.Scorer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A form as rows")
class RubricTableTest {
    private static final List<Row> ROWS = List.of(
            new Row("投入 (9分)", "预算配置 (9分)", "重点支出安排率", "5", "≥90%，计5分；80%(含)-90%，计4分；低于80%不得分。", "重点÷全部"),
            new Row("", "", "三公经费变动率", "4", "变动率≤0，计4分；每超过一个百分点扣0.5分，扣完为止。", ""),
            new Row("效果", "", "公众满意度", "6", "95%(含)以上计6分；85%(含)-95%，计3分；低于85%计0分。", ""));

    @Test
    @DisplayName("is scored by the sentences it prints")
    void isScored() {
        Rubric rubric = RubricTable.draft("自评表", ROWS).outOf(15).build();
        Facts facts = Facts.builder()
                .figure("投入/预算配置/重点支出安排率", "85%")
                .figure("投入/预算配置/三公经费变动率", "2.5%")
                .figure("效果/公众满意度", "96%")
                .build();
        Evaluation result = Scorer.of(rubric).evaluate(facts);

        assertThat(rubric.issues()).isEmpty();
        assertThat(result.total()).isEqualTo(new Outcome.Scored(Rational.of(13)));
    }

    @Test
    @DisplayName("names the row, the words and the reason of a sentence that cannot be read")
    void reportsWhatItCannotRead() {
        Rubric rubric = RubricTable.draft("自评表", List.of(new Row("效果", "", "社会影响", "5", "视情况得分。", "")))
                .outOf(5)
                .build();

        assertThat(rubric.issues().get(0).display(Language.EN))
                .isEqualTo(
                        "效果 / 社会影响: ‘视情况’ leaves the mark to judgement; state a standard, or enter the mark as reported.\n"
                                + "视情况得分。\n^^^^^^");
        assertThat(rubric.issues()).extracting(issue -> issue.code().id()).contains("rule-missing");
    }

    @Test
    @DisplayName("reports subtotals in the cells that do not add up")
    void checksSubtotals() {
        Rubric rubric = RubricTable.draft(
                        "自评表", List.of(new Row("投入（10分）", "", "重点支出安排率", "5", "≥90%，计5分；低于90%不得分。", "")))
                .outOf(10)
                .build();

        assertThat(rubric.issues()).extracting(issue -> issue.code().id()).containsExactly("points-do-not-add-up");
    }

    @Test
    @DisplayName("refuses points that are no number, naming the row")
    void refusesOddPoints() {
        List<Row> rows = List.of(new Row("投入", "", "重点支出安排率", "五", "≥90%，计5分。", ""));
        assertThatThrownBy(() -> RubricTable.draft("自评表", rows))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the points of row 1 ('重点支出安排率') are '五': write a number");
    }
}

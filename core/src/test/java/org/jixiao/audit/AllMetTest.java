package org.jixiao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.audit.Checks.HERE;
import static org.jixiao.audit.Checks.claim;
import static org.jixiao.audit.Checks.message;
import static org.jixiao.audit.Checks.outcome;
import static org.jixiao.rule.Rules.proportional;

import java.util.List;
import java.util.Optional;
import org.jixiao.audit.AllMet.State;
import org.jixiao.audit.AllMet.Thing;
import org.jixiao.department.PerformanceTarget;
import org.jixiao.issue.Language;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Figure;
import org.jixiao.rubric.Rubric;
import org.jixiao.scoring.PublishedEvaluation;
import org.jixiao.scoring.PublishedEvaluation.PublishedRow;
import org.jixiao.scoring.PublishedEvaluationBuilder;
import org.junit.jupiter.api.Test;

class AllMetTest {
    private final PerformanceTarget met = PerformanceTarget.parse("", "", "参保率", "≥95%", "98%");
    private final PerformanceTarget missed = PerformanceTarget.parse("", "", "满意度", ">96%", "92%");
    private final PerformanceTarget open = PerformanceTarget.parse("", "", "报销比例", "=100%", "≥90%");

    @Test
    void isContradictedByOneThatIsNot() {
        Identity identity = AllMet.targets("全部完成", HERE, List.of(met, missed, open));
        assertThat(outcome(identity)).isEqualTo("HIGH");
        assertThat(message(identity))
                .isEqualTo("表一: '全部完成', but this is not met: 满意度 >96% / 92%. Withdraw the statement or correct the"
                        + " rows.");
        assertThat(message(identity, Language.ZH)).isEqualTo("表一：报告称“全部完成”，但未达到：满意度 >96% / 92%。请更正表述或相应各行。");
    }

    @Test
    void cannotBeToldWhereOneIsOpen() {
        Identity identity = AllMet.targets("全部完成", HERE, List.of(met, open));
        assertThat(outcome(identity)).isEqualTo("UNDETERMINED");
        assertThat(message(identity))
                .isEqualTo("表一: '全部完成', but this cannot be told of: 报销比例 =100% / ≥90%. State the values that were"
                        + " reached.");
    }

    @Test
    void holdsWhereAllAre() {
        assertThat(outcome(AllMet.targets("全部完成", HERE, List.of(met)))).isEqualTo("EQUAL");
        assertThat(outcome(AllMet.targets("全部完成", HERE, List.of()))).isEqualTo("EQUAL");
    }

    @Test
    void mayBeAboutRowsAndAboutFigures() {
        assertThat(Thing.of("社会效益", PublishedRow.of("a", "15", "12")))
                .isEqualTo(new Thing("社会效益 12/15", State.NOT_MET));
        assertThat(Thing.of("社会效益", PublishedRow.of("a", "15", "15")).state()).isEqualTo(State.MET);
        assertThat(Thing.of(
                        "社会效益",
                        new PublishedRow("a", Optional.empty(), Optional.of(Figure.parse("3")), Optional.empty())))
                .isEqualTo(new Thing("社会效益", State.UNKNOWN));
        assertThat(Thing.of(claim("完成", "12项"), Comparison.EQUAL, claim("目标", "13项")))
                .isEqualTo(new Thing("完成12项 / 目标13项", State.NOT_MET));
        assertThat(Thing.of(claim("完成", "13项"), Comparison.EQUAL, claim("目标", "13项"))
                        .state())
                .isEqualTo(State.MET);
        assertThat(Thing.of(claim("时限", "20个工作日"), Comparison.AT_MOST, claim("目标", "20天")))
                .isEqualTo(new Thing("时限20个工作日 / 目标20天", State.UNKNOWN));
    }

    @Test
    void mayBeAboutAWholeSheet() {
        Rubric rubric = Rubric.named("表")
                .indicator("社会效益", 60, i -> i.id("a").scoredBy(proportional()))
                .indicator("满意度", 40, i -> i.id("b").scoredBy(proportional()))
                .build();
        PublishedEvaluation published = new PublishedEvaluationBuilder()
                .subject("某局")
                .source("自评表")
                .addRows(PublishedRow.of("a", "60", "60"), PublishedRow.of("b", "40", "39"))
                .build();
        assertThat(message(AllMet.rows("均已实现", HERE, published, rubric)))
                .isEqualTo("表一: '均已实现', but this is not met: 满意度 39/40. Withdraw the statement or correct the rows.");
    }
}

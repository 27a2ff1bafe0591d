package org.jixiao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.rule.Rules.atLeast;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.proportional;
import static org.jixiao.rule.Rules.zero;

import java.util.List;
import java.util.Optional;
import org.jixiao.audit.Reconciliation.Gap;
import org.jixiao.grade.GradeScale;
import org.jixiao.issue.Language;
import org.jixiao.issue.Location;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Figure;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.Combination;
import org.jixiao.rubric.Role;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.Condition;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.PublishedEvaluation;
import org.jixiao.scoring.PublishedEvaluation.PublishedRow;
import org.jixiao.scoring.PublishedEvaluationBuilder;
import org.jixiao.scoring.Scorer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReconciliationTest {
    private static final Rubric RUBRIC = Rubric.named("表")
            .section(
                    "投入",
                    40,
                    s -> s.id("input")
                            .indicator("到位率", 20, i -> i.id("funds").scoredBy(proportional()))
                            .indicator("执行率", 20, i -> i.id("execution").scoredBy(proportional())))
            .section(
                    "效果",
                    60,
                    s -> s.id("effect")
                            .indicator(
                                    "满意度",
                                    60,
                                    i -> i.id("satisfaction")
                                            .scoredBy(atLeast(percent(95), points(60))
                                                    .atLeast(percent(85), points(30))
                                                    .otherwise(zero()))))
            .gradedBy(GradeScale.fourLevel())
            .build();

    private static PublishedEvaluationBuilder published() {
        return new PublishedEvaluationBuilder().subject("某局").source("某局自评表");
    }

    private static PublishedEvaluation sound(String grade) {
        return published()
                .addRows(
                        PublishedRow.of("funds", "20", "20"),
                        PublishedRow.of("execution", "20", "18.50").because("采购推迟"),
                        PublishedRow.of("satisfaction", "60", "30").because("宣传不足"))
                .addSubtotals(PublishedRow.of("input", "40", "38.50"), PublishedRow.of("effect", "60", "30"))
                .total(Figure.parse("68.50"))
                .grade(grade)
                .build();
    }

    private static List<String> findings(PublishedEvaluation published, Rubric rubric) {
        return Audit.builder().published(published, rubric).build().findings().stream()
                .map(Finding::toString)
                .toList();
    }

    @Nested
    class ASoundSheet {
        @Test
        void raisesNothing() {
            Reconciliation sound = Reconciliation.of(sound("中"), RUBRIC);
            // points, total, grade; points and score of two sections; two of each row
            assertThat(sound.identities()).hasSize(3 + 4 + 6);
            assertThat(findings(sound("中"), RUBRIC)).isEmpty();
            assertThat(sound.gaps()).isEmpty();
            assertThat(sound.missingScore()).contains(Rational.ZERO);
            assertThat(sound.possibleTotals()).isEqualTo(Interval.point(Rational.parse("68.5")));
        }

        @Test
        void hasTheComputedScoreInItsFindings() {
            Facts facts = Facts.builder().figure("execution", "92.4%").build();
            Finding finding = Audit.builder()
                    .published(sound("中"), Scorer.of(RUBRIC).evaluate(facts))
                    .build()
                    .findings(Agreement.HIGH)
                    .get(0);
            assertThat(finding.claims()).extracting(Claim::toString).containsExactly("执行率得分18.50分");
            Finding.Recomputation recomputation = finding.recomputation().orElseThrow();
            assertThat(recomputation.value()).hasToString("18.48分");
            assertThat(recomputation.difference()).hasToString("0.02分");
            assertThat(recomputation.possible()).isEqualTo(Interval.point(Rational.parse("18.48")));
        }

        @Test
        void isHeldAgainstTheFiguresWhereTheyAreStated() {
            Facts facts = Facts.builder()
                    .figure("funds", "100%")
                    .figure("execution", "92.4%")
                    .figure("satisfaction", "90%")
                    .build();
            assertThat(Audit.builder()
                            .published(sound("中"), Scorer.of(RUBRIC).evaluate(facts))
                            .build()
                            .findings())
                    .extracting(Finding::toString)
                    .containsExactly(
                            "HIGH 表 / 投入 / 执行率: The score is printed as 18.5, but the rule gives 18.48 for the stated"
                                    + " figures; correct the score, or the figures.");
        }
    }

    @Nested
    class ADefectiveSheet {
        @Test
        void hasASubtotalThatItsRowsDoNotGive() {
            PublishedEvaluation published = published()
                    .addRows(
                            PublishedRow.of("funds", "20", "20"),
                            PublishedRow.of("execution", "20", "18.50").because("采购推迟"),
                            PublishedRow.of("satisfaction", "60", "60"))
                    .addSubtotals(PublishedRow.of("input", "40", "39.50"))
                    .total(Figure.parse("99.50分"))
                    .grade("优")
                    .build();
            assertThat(findings(published, RUBRIC))
                    .containsExactly(
                            "HIGH 表 / 投入: '投入得分' is printed as 39.50分, but 到位率得分20分 + 执行率得分18.50分 gives 38.5分: +1分"
                                    + " off, which rounding cannot explain. Find out which figure is wrong. Likely one digit"
                                    + " of '投入得分39.50分' is wrong: 38.50分 would agree.");
        }

        @Test
        void hasAScoreThatTheRuleCannotGive() {
            PublishedEvaluation published = published()
                    .addRows(PublishedRow.of("satisfaction", "60", "45").because("宣传不足"))
                    .build();
            assertThat(findings(published, RUBRIC))
                    .containsExactly(
                            "HIGH 表: '满分' is printed as 100分, but 满意度分值60分 gives 60分: +40分 off, which rounding cannot"
                                    + " explain. Find out which figure is wrong. A part of 40分 would close the gap.",
                            "HIGH 表 / 效果 / 满意度: The reported score 45 cannot come out of the rule; check the score and the"
                                    + " standard.");
        }

        @Test
        void hasAGradeThatTheTotalDoesNotEarn() {
            assertThat(findings(sound("良"), RUBRIC))
                    .containsExactly("HIGH 表: The grade is printed as 良, but"
                            + " the total 68.50分 earns 中 on the scale 优良中差, which rounding cannot explain. Correct one of"
                            + " them.");
        }

        @Test
        void hasTwoRowsOfOneName() {
            Rubric twice = Rubric.named("表")
                    .section(
                            "采购",
                            100,
                            s -> s.id("buying")
                                    .indicator("意向公开", 50, i -> i.id("a").scoredBy(proportional()))
                                    .indicator("意向公开", 50, i -> i.id("b").scoredBy(proportional())))
                    .build();
            PublishedEvaluation published = published()
                    .addRows(PublishedRow.of("a", "50", "50"), PublishedRow.of("b", "50", "50"))
                    .total(Figure.parse("100"))
                    .build();
            assertThat(findings(published, twice))
                    .containsExactly(
                            "UNDETERMINED 表 / 采购: 2 rows of one section are named '意向公开'; whether one thing is scored"
                                    + " twice cannot be told. Name them apart.");
        }
    }

    @Nested
    class ARowThatIsNotPrinted {
        private final Rubric shortOfOne = Rubric.named("表")
                .section(
                        "投入",
                        40,
                        s -> s.id("input")
                                .indicator("到位率", 20, i -> i.id("funds").scoredBy(proportional())))
                .section(
                        "效果",
                        60,
                        s -> s.id("effect")
                                .indicator("满意度", 60, i -> i.id("satisfaction").scoredBy(proportional())))
                .build();
        private final PublishedEvaluation published = published()
                .addRows(PublishedRow.of("funds", "20", "20"), PublishedRow.of("satisfaction", "60", "60"))
                .addSubtotals(PublishedRow.of("input", "40", "38.5"))
                .total(Figure.parse("98.5"))
                .build();
        private final Reconciliation reconciliation = Reconciliation.of(published, shortOfOne);

        @Test
        void isAGapOfPointsAndScore() {
            assertThat(reconciliation.gaps())
                    .containsExactly(
                            new Gap(Location.of("表", "投入"), Rational.of(20), Optional.of(Rational.parse("18.5"))));
            assertThat(reconciliation.missingScore()).contains(Rational.parse("18.5"));
        }

        @Test
        void mayHaveEarnedAnythingUpToTheMissingPoints() {
            assertThat(reconciliation.possibleTotals()).hasToString("[80, 100]");
        }

        @Test
        void leavesTheTotalOpenAlsoIfTheRubricHasIt() {
            Reconciliation withRow = Reconciliation.of(published, RUBRIC);
            assertThat(withRow.possibleTotals()).hasToString("[80, 100]");
        }

        @Test
        void isFoundInPointsAndInScores() {
            assertThat(findings(published, shortOfOne))
                    .hasSize(2)
                    .allMatch(finding -> finding.startsWith("HIGH 表 / 投入: '投入"))
                    .allMatch(finding -> finding.endsWith("分 would close the gap."));
        }
    }

    @Nested
    class WithoutRows {
        private final PublishedEvaluation published =
                published().total(Figure.parse("95分")).grade("优秀").build();

        @Test
        void nothingCanBeRecomputed() {
            assertThat(Audit.builder().published(published).build().findings())
                    .extracting(finding -> finding.message(Language.ZH))
                    .containsExactly("某局：总分95分无法复算，因为没有列出各行得分；请公布评分表。", "某局：等级优秀无法核对，因为没有列出等级标准；请补充等级标准。");
            assertThat(findings(published, RUBRIC))
                    .contains(
                            "UNDETERMINED 表: The total 95分 cannot be recomputed, because no scores of rows are printed;"
                                    + " publish the scoring sheet.");
        }

        @Test
        void theTotalMayBeAnything() {
            assertThat(Reconciliation.of(published, RUBRIC).possibleTotals()).hasToString("[0, 100]");
        }

        @Test
        void aPrintedSubtotalStandsForItsRows() {
            PublishedEvaluation subtotals = published()
                    .addSubtotals(PublishedRow.of("input", "40", "38"))
                    .total(Figure.parse("88"))
                    .build();
            assertThat(Reconciliation.of(subtotals, RUBRIC).possibleTotals()).hasToString("[38, 98]");
        }
    }

    @Test
    void topRowsOfOneNameAndRowsWithoutPrintedPointsAreRead() {
        Rubric twice = Rubric.named("表")
                .indicator("公开", 50, i -> i.id("a").scoredBy(proportional()))
                .indicator("公开", 50, i -> i.id("b").scoredBy(proportional()))
                .build();
        PublishedEvaluation published = published()
                .addRows(
                        new PublishedRow("a", Optional.empty(), Optional.of(Figure.parse("51")), Optional.empty()),
                        PublishedRow.of("b", "50", "50"))
                .build();
        assertThat(findings(published, twice))
                .containsExactly(
                        "HIGH 表: '满分' is printed as 100分, but 公开分值50分 gives 50分: +50分 off, which rounding cannot explain."
                                + " Find out which figure is wrong. A part of 50分 would close the gap.",
                        "HIGH 表 / 公开: The score 51 is above the 50 points of the row; correct one of them.",
                        "HIGH 表 / 公开: The reported score 51 is not within 0 and 50; check the score and the points.",
                        "UNDETERMINED 表: 2 rows of one section are named '公开'; whether one thing is scored twice cannot be"
                                + " told. Name them apart.");
    }

    @Test
    void rowsThatAreNotOnTheSheetAreNamed() {
        PublishedEvaluation published = published()
                .addRows(
                        PublishedRow.of("funds", "20", "20"),
                        PublishedRow.of("execution", "20", "20"),
                        PublishedRow.of("satisfaction", "60", "60"),
                        PublishedRow.of("awareness", "10", "10"))
                .addSubtotals(PublishedRow.of("outputs", "10", "10"))
                .total(Figure.parse("100"))
                .build();
        assertThat(Audit.builder().published(published, RUBRIC).build().findings())
                .extracting(finding -> finding.agreement() + " " + finding.message(Language.ZH))
                .containsExactly(
                        "UNDETERMINED 表：所印的“awareness”一行不在评分表中，无法核对；请与评分表的名称一致，或补入评分表。",
                        "UNDETERMINED 表：所印的“outputs”一行不在评分表中，无法核对；请与评分表的名称一致，或补入评分表。");
    }

    @Nested
    class RowsThatDoNotSimplyAdd {
        private final Fact vetoed = Fact.of("vetoed", "一票否决");

        private Facts facts(String execution) {
            return Facts.builder()
                    .figure("a", execution)
                    .put(vetoed, Observation.Chosen.of("是"))
                    .build();
        }

        private PublishedEvaluation withTotal(String total) {
            return published()
                    .addRows(PublishedRow.of("a", "100", "90").because("未完成"))
                    .total(Figure.parse(total))
                    .build();
        }

        @Test
        void areHeldAgainstWhatAVetoLeaves() {
            Rubric rubric = Rubric.named("表")
                    .indicator("执行率", 100, i -> i.id("a").scoredBy(proportional()))
                    .veto(Condition.option(vetoed, "是"), "弄虚作假")
                    .build();
            Evaluation evaluation = Scorer.of(rubric).evaluate(facts("90%"));
            assertThat(Audit.builder()
                            .published(withTotal("0"), evaluation)
                            .build()
                            .findings())
                    .isEmpty();
            assertThat(Audit.builder()
                            .published(withTotal("90"), evaluation)
                            .build()
                            .findings())
                    .extracting(Finding::toString)
                    .containsExactly("HIGH 表: '总分' is printed as 90分, but 执行率得分90分 − 弄虚作假90分 gives 0分: +90分 off, which"
                            + " rounding cannot explain. Find out which figure is wrong. Likely '弄虚作假90分' should not be in"
                            + " the sum, or is in it twice.");
        }

        @Test
        void areHeldAgainstTheCapOfTheTotal() {
            Rubric rubric = Rubric.named("表")
                    .indicator("执行率", 100, i -> i.id("a").scoredBy(proportional()))
                    .indicator("创新", 5, i -> i.id("b").role(Role.BONUS).scoredBy(proportional()))
                    .build();
            PublishedEvaluation published = published()
                    .addRows(PublishedRow.of("a", "100", "98").because("未完成"), PublishedRow.of("b", "5", "5"))
                    .total(Figure.parse("100"))
                    .build();
            Facts facts = Facts.builder().figure("a", "98%").figure("b", "100%").build();
            Evaluation evaluation = Scorer.of(rubric).evaluate(facts);
            assertThat(Audit.builder().published(published, evaluation).build().findings())
                    .isEmpty();
            assertThat(Reconciliation.of(published, evaluation).missingScore()).contains(Rational.of(-3));
            PublishedEvaluation belowTheCap = published()
                    .addRows(
                            PublishedRow.of("a", "100", "95").because("未完成"),
                            PublishedRow.of("b", "5", "4").because("一项"))
                    .total(Figure.parse("99"))
                    .build();
            assertThat(Audit.builder()
                            .published(belowTheCap, evaluation)
                            .build()
                            .findings())
                    .extracting(finding -> finding.issue().code())
                    .containsExactly(StandardIssue.SCORE_DIFFERS, StandardIssue.SCORE_DIFFERS);
        }

        @Test
        void takeAMalusOffAndLeaveAdvisoryRowsOut() {
            Rubric rubric = Rubric.named("表")
                    .indicator("执行率", 100, i -> i.id("a").scoredBy(proportional()))
                    .indicator("扣分项", 5, i -> i.id("m").role(Role.MALUS).scoredBy(proportional()))
                    .indicator("参考", 7, i -> i.id("x").role(Role.ADVISORY).scoredBy(proportional()))
                    .build();
            PublishedEvaluation published = published()
                    .addRows(
                            PublishedRow.of("a", "100", "90").because("未完成"),
                            PublishedRow.of("m", "5", "2").because("一次通报"),
                            PublishedRow.of("x", "7", "7"))
                    .total(Figure.parse("88"))
                    .build();
            assertThat(findings(published, rubric)).isEmpty();
            assertThat(Reconciliation.of(published, rubric).possibleTotals()).hasToString("[88, 88]");
            assertThat(Reconciliation.of(published, rubric).missingScore()).contains(Rational.ZERO);
        }

        @Test
        void areNotSummedWhereTheirSectionTakesAMean() {
            Rubric rubric = Rubric.named("表")
                    .section(
                            "均值",
                            100,
                            s -> s.id("mean")
                                    .combinedBy(Combination.MINIMUM)
                                    .indicator("甲", 60, i -> i.id("a").scoredBy(proportional()))
                                    .indicator("乙", 40, i -> i.id("b").scoredBy(proportional())))
                    .build();
            PublishedEvaluation published = published()
                    .addRows(PublishedRow.of("a", "60", "60"), PublishedRow.of("b", "40", "40"))
                    .addSubtotals(PublishedRow.of("mean", "100", "95"))
                    .total(Figure.parse("95"))
                    .build();
            assertThat(findings(published, rubric)).isEmpty();
            assertThat(Reconciliation.of(published, rubric).possibleTotals()).hasToString("[95, 95]");
            assertThat(Reconciliation.of(published, rubric).missingScore()).contains(Rational.ZERO);
        }
    }
}

package org.jixiao.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jixiao.rule.Rules.above;
import static org.jixiao.rule.Rules.atLeast;
import static org.jixiao.rule.Rules.atMost;
import static org.jixiao.rule.Rules.checklist;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.kind;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.percentagePoints;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.tiers;
import static org.jixiao.rule.Rules.violations;
import static org.jixiao.rule.Rules.zero;
import static org.jixiao.verify.RubricAssertions.assertThatEvaluation;
import static org.jixiao.verify.RubricAssertions.assertThatRubric;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.grade.GradeScale;
import org.jixiao.issue.Language;
import org.jixiao.measure.Direction;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Measure;
import org.jixiao.measure.Observation.Checked;
import org.jixiao.measure.Observation.Chosen;
import org.jixiao.measure.Observation.Counted;
import org.jixiao.quantity.Unit;
import org.jixiao.review.ReviewIssue;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.Bands;
import org.jixiao.rule.Range;
import org.jixiao.rule.Tiers;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.ReasonCode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RubricAssertionsTest {
    private static final Fact STAFF = Fact.number("staff", "在职人员数", Unit.PERSON);
    private static final Fact POSTS = Fact.number("posts", "编制数", Unit.PERSON);
    private static final Measure CONTROL = Measure.named("staff-control", "在职人员控制率", Unit.PERCENT)
            .withDirection(Direction.LOWER_IS_BETTER)
            .withDomain(Domain.NOT_NEGATIVE)
            .withFormula(Formula.ratio(Formula.of(STAFF), Formula.of(POSTS)));
    private static final Bands SATISFACTION =
            atLeast(percent(95), points(5)).atLeast(percent(85), points(3)).otherwise(zero());

    private static final Rubric RUBRIC = Rubric.named("部门整体支出绩效自评")
            .section(
                    "投入",
                    5,
                    s -> s.indicator(
                            "在职人员控制率",
                            5,
                            i -> i.id("staff-control")
                                    .measuredBy(CONTROL)
                                    .scoredBy(atMost(percent(100))
                                            .earns(full())
                                            .loses(points("0.5"))
                                            .forEach(percentagePoints(1))
                                            .downTo(zero()))
                                    .example("103.57%", "3.5")
                                    .example("100%", "5")
                                    .example(facts("29", "28"), "3.5")))
            .section(
                    "效果",
                    5,
                    s -> s.indicator(
                            "公众满意度",
                            5,
                            i -> i.id("satisfaction")
                                    .scoredBy(SATISFACTION)
                                    .example("93%", "3")
                                    .example("95%", "5")))
            .outOf(10)
            .gradedBy(
                    GradeScale.named("十分制").from(6, org.jixiao.grade.Grade.GOOD).below(org.jixiao.grade.Grade.POOR))
            .build();

    private static Facts facts(String staff, String posts) {
        return Facts.builder().figure(STAFF, staff).figure(POSTS, posts).build();
    }

    private static void fails(Runnable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertion::run)
                .withMessage(message);
    }

    @Nested
    class An_indicator {
        @Test
        void scores_a_figure_of_its_measure_and_says_why_not_more() {
            assertThatRubric(RUBRIC)
                    .indicator("公众满意度")
                    .given("93%")
                    .scores("3")
                    .loses("2")
                    .because(ReasonCode.LOWER_BAND)
                    .given("95")
                    .scores("5")
                    .loses("0")
                    .scoresMoreThan("93%")
                    .scoresAsMuchAs("100%");
        }

        @Test
        void needs_no_facts_for_a_measure_with_a_formula_but_takes_them() {
            IndicatorAssert control = assertThatRubric(RUBRIC).indicator("staff-control");
            control.given("103.57%").scores("3.5").loses("1.5").because(ReasonCode.STEPS);
            control.given(facts("29", "28")).scores("3.5");
        }

        @Test
        void takes_checklists_counts_and_choices_as_well() {
            Rubric rubric = Rubric.named("表")
                    .indicator("制度", 2, i -> i.id("rules").scoredBy(checklist(points(1), "健全", "执行")))
                    .outOf(2)
                    .build();
            assertThatRubric(rubric)
                    .indicator("制度")
                    .given(Checked.count(1, 2))
                    .scores("1")
                    .because(ReasonCode.ITEM_NOT_MET);
        }

        @Test
        void explains_a_score_that_was_not_expected() {
            fails(() -> assertThatRubric(RUBRIC).indicator("公众满意度").given("93%").scores("5"), """
                    Expected '公众满意度' (5 points), given 93%, to score 5, but it scores 3
                      Given 93%:
                        公众满意度 93%
                        93% lies in [85%, 95%) and earns 3 points""");
            fails(() -> assertThatRubric(RUBRIC).indicator("公众满意度").given("93%").because(ReasonCode.VETO), """
                    Expected '公众满意度' (5 points), given 93%, to lose points because of VETO (reasons: [LOWER_BAND]), but it scores 3
                      Given 93%:
                        公众满意度 93%
                        93% lies in [85%, 95%) and earns 3 points""");
            fails(() -> assertThatRubric(RUBRIC).indicator("公众满意度").given("93%").scoresMoreThan("90%"), """
                    Expected '公众满意度' (5 points), given 93%, to score more than 90%, but it scores 3
                      Given 93%:
                        公众满意度 93%
                        93% lies in [85%, 95%) and earns 3 points
                      Given 90%:
                        公众满意度 90%
                        90% lies in [85%, 95%) and earns 3 points""");
        }

        @Test
        void may_say_nothing_about_a_value() {
            Rubric gap = Rubric.named("表")
                    .indicator(
                            "率",
                            5,
                            i -> i.id("rate")
                                    .scoredBy(above(percent(96), full())
                                            .in(new Range(null, Range.End.open(percent(96))), zero())))
                    .indicator(
                            "档",
                            5,
                            i -> i.id("two")
                                    .scoredBy(atLeast(percent(80), full())
                                            .in(Range.closed(percent(0), percent(80)), zero())))
                    .outOf(10)
                    .build();
            assertThatRubric(gap).indicator("rate").given("96%").isUncovered();
            assertThatRubric(gap).indicator("two").given("80%").isAmbiguous();
            fails(() -> assertThatRubric(gap).indicator("rate").given("97%").isUncovered(), """
                    Expected '率' (5 points), given 97%, to give no points (UNCOVERED), but it scores 5
                      Given 97%:
                        率 97%
                        97% lies in (96%, +∞) and earns 5 points""");
        }

        @Test
        void is_monotone_or_says_where_not() {
            assertThatRubric(RUBRIC)
                    .indicator("公众满意度")
                    .moreIsNeverWorse()
                    .rubric()
                    .indicator("在职人员控制率")
                    .lessIsNeverWorse();
            fails(
                    () -> assertThatRubric(RUBRIC).indicator("公众满意度").lessIsNeverWorse(),
                    "Expected of '公众满意度' that less is never worse, but at 85% the points go from 0 to 3");
            fails(
                    () -> assertThatRubric(RUBRIC).indicator("在职人员控制率").moreIsNeverWorse(),
                    "Expected of '在职人员控制率' that more is never worse, but at (100%, 111%) the points go from 5 to 0");
        }

        @Test
        void is_found_by_id_or_by_a_name_that_only_one_has() {
            Rubric twins = Rubric.named("表")
                    .section("甲", 5, s -> s.indicator("制度", 5, i -> i.id("a").scoredBy(SATISFACTION)))
                    .section("乙", 5, s -> s.indicator("制度", 5, i -> i.id("b").scoredBy(SATISFACTION)))
                    .build();
            assertThatRubric(twins).indicator("b").given("85%").scores("3");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertThatRubric(twins).indicator("制度"))
                    .withMessage("the rubric '表' has 2 indicators named '制度': use one of the ids a, b");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assertThatRubric(twins).indicator("c"))
                    .withMessage("the rubric '表' has no indicator 'c': it has a, b");
        }
    }

    @Nested
    class An_evaluation {
        private final Facts known = Facts.builder()
                .figure(STAFF, "29")
                .figure(POSTS, "28")
                .figure("satisfaction", "93%")
                .build();

        @Test
        void has_a_total_a_grade_and_rows() {
            assertThatRubric(RUBRIC)
                    .evaluating(known)
                    .totals("6.5")
                    .totalsBetween("6", "7")
                    .isGraded("良")
                    .scores("staff-control", "3.5")
                    .loses("3.5")
                    .hasNoIssues();
            Evaluation open = assertThatRubric(RUBRIC)
                    .evaluating(known.without("satisfaction"))
                    .totalsBetween("3.5", "8.5")
                    .evaluation();
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> assertThatEvaluation(open).hasNoIssues())
                    .withMessageStartingWith(
                            "Expected of '部门整体支出绩效自评' no issues, but there are [[fact-missing] 效果 / 公众满意度: ");
        }

        @Test
        void is_explained_where_it_is_not_as_expected() {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> assertThatRubric(RUBRIC).evaluating(known).totals("7"))
                    .withMessageStartingWith(
                            "Expected of '部门整体支出绩效自评' a total of 7, but it is 6.5\n部门整体支出绩效自评\n  投入: 3.5 / 5\n")
                    .withMessageEndingWith("Total: 6.5 / 10, grade 良 (good) (2 rows computed, 0 reported)\n");
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> assertThatRubric(RUBRIC).evaluating(known).isGraded("差"))
                    .withMessageStartingWith("Expected of '部门整体支出绩效自评' the grade 差, but it is [良]\n");
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> assertThatRubric(RUBRIC).evaluating(known).scores("satisfaction", "5"))
                    .withMessageStartingWith("Expected of '部门整体支出绩效自评' '公众满意度' to score 5, but it scores 3\n");
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> assertThatRubric(RUBRIC).evaluating(known).loses("1"))
                    .withMessageStartingWith("Expected of '部门整体支出绩效自评' 1 points lost, but it is 3.5\n");
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> assertThatRubric(RUBRIC).evaluating(known).totalsBetween("7", "9"))
                    .withMessageStartingWith("Expected of '部门整体支出绩效自评' a total within [7, 9], but it is 6.5\n");
        }

        @Test
        void is_compared_row_by_row() {
            Evaluation before = assertThatRubric(RUBRIC).evaluating(known).evaluation();
            assertThatRubric(RUBRIC)
                    .evaluating(known.with("satisfaction", new org.jixiao.measure.Observation.Measured(percent(96))))
                    .isNoWorseThan(before);
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> assertThatRubric(RUBRIC)
                            .evaluating(known.with(
                                    "satisfaction", new org.jixiao.measure.Observation.Measured(percent(50))))
                            .isNoWorseThan(before))
                    .withMessageStartingWith(
                            "Expected of '部门整体支出绩效自评' no row to score less than before, but '公众满意度' goes from 3 to 0\n");
        }
    }

    @Nested
    class Examples {
        @Test
        void are_checked_when_the_rubric_is_built() {
            Rubric wrong = Rubric.named("表")
                    .indicator(
                            "公众满意度",
                            5,
                            i -> i.id("satisfaction")
                                    .scoredBy(SATISFACTION)
                                    .example("93%", "5")
                                    .example("≥93%", "3"))
                    .outOf(5)
                    .build();
            assertThat(wrong.issues())
                    .extracting(issue -> issue.display(Language.EN))
                    .containsExactly(
                            "公众满意度: The example 93% should score 5, but the rule gives 3; correct the rule or the example.",
                            "公众满意度: The example ≥93% should score 3, but the rule gives no points (something is missing); correct the rule or the example.");
            assertThat(wrong.issues().get(0).message(Language.ZH)).isEqualTo("示例93%应得5分，但按规则得3分；请更正规则或示例。");
            assertThat(wrong.issues().get(1).message(Language.ZH)).isEqualTo("示例≥93%应得3分，但按规则没有得分（缺少数据）；请更正规则或示例。");
        }

        @Test
        void are_no_part_of_equality() {
            Rubric with = Rubric.named("表")
                    .indicator("率", 5, i -> i.id("r").scoredBy(SATISFACTION).example("93%", "3"))
                    .build();
            Rubric without = Rubric.named("表")
                    .indicator("率", 5, i -> i.id("r").scoredBy(SATISFACTION))
                    .build();
            assertThat(with).isEqualTo(without);
            assertThat(with.indicator("r").examples()).hasSize(1);
        }

        @Test
        void are_rounded_as_the_form_rounds() {
            Rubric rubric = Rubric.named("表")
                    .indicator(
                            "执行率",
                            1,
                            i -> i.scoredBy(org.jixiao.rule.Rules.proportional())
                                    .example("95.57%", "0.96"))
                    .outOf(1)
                    .build();
            assertThatRubric(rubric).hasNoIssues();
        }

        @Test
        void may_observe_anything() {
            Rubric rubric = Rubric.named("表")
                    .indicator(
                            "制度",
                            2,
                            i -> i.id("rules")
                                    .scoredBy(checklist(points(1), "健全", "执行"))
                                    .example(Checked.count(1, 2), "1"))
                    .indicator(
                            "合规",
                            2,
                            i -> i.id("use")
                                    .scoredBy(violations(kind("a", "挪用", points(1)), kind("b", "截留", points(1))))
                                    .example(
                                            new Counted(java.util.Map.of(), List.of())
                                                    .with("a", 1)
                                                    .with("b", 0),
                                            "1"))
                    .indicator(
                            "质量",
                            2,
                            i -> i.id("quality")
                                    .scoredBy(tiers(
                                            Tiers.Tier.fixed("好", "好", full()), Tiers.Tier.fixed("差", "差", zero())))
                                    .example(Chosen.of("好"), "1"))
                    .outOf(6)
                    .build();
            assertThat(rubric.issues())
                    .extracting(issue -> issue.display(Language.EN))
                    .containsExactly(
                            "质量: The example 好 should score 1, but the rule gives 2; correct the rule or the example.");
            assertThat(ExampleCoverage.of(rubric)).hasToString("""
                            制度: no example for 健全 met, 健全 not met, 执行 met, 执行 not met
                            合规: no example for 截留
                            质量: no example for 差
                            2 of 8 parts are met""");
        }

        @Test
        void tell_which_bands_they_meet() {
            ExampleCoverage coverage = ExampleCoverage.of(RUBRIC);
            assertThat(coverage.isComplete()).isFalse();
            assertThat(coverage.rows().get("satisfaction").met()).containsExactly("[85%, 95%)", "[95%, +∞)");
            assertThat(coverage).hasToString("""
                            在职人员控制率: no example for [111%, +∞)
                            公众满意度: no example for (-∞, 85%)
                            4 of 6 parts are met""");
            fails(
                    () -> assertThatRubric(RUBRIC).examplesCoverEverything(),
                    "Expected worked examples for everything in the rubric '部门整体支出绩效自评', but some are missing:\n"
                            + coverage);
        }
    }

    @Nested
    class A_rubric {
        @Test
        void is_sound_or_says_what_is_wrong() {
            assertThatRubric(RUBRIC).hasNoIssues().isSound();
            Rubric wrong = Rubric.named("表")
                    .indicator(
                            "率",
                            5,
                            i -> i.scoredBy(atLeast(percent(95), points(4)).otherwise(zero())))
                    .outOf(6)
                    .build();
            assertThatRubric(wrong).hasFinding(ReviewIssue.MAXIMUM_NOT_REACHED, "率");
            fails(() -> assertThatRubric(wrong).hasNoIssues(), """
                    Expected no issue in the rubric '表', but found 1:
                      - Its parts have 5 points, but 6 are stated; correct one of them or add what is missing (1).""");
            fails(() -> assertThatRubric(wrong).isSound(), """
                    Expected nothing to mend in the rubric '表', but found 2:
                      - Its parts have 5 points, but 6 are stated; correct one of them or add what is missing (1).
                      - 率: The rule never gives the 5 points of the row: it gives 4 at most; correct the marks or the points.""");
            fails(
                    () -> assertThatRubric(RUBRIC).hasFinding(ReviewIssue.VALUES_UNCOVERED, "效果"),
                    "Expected the finding 'values-uncovered' at '效果' of the rubric '部门整体支出绩效自评', but found nothing there");
        }
    }

    @TestFactory
    Stream<DynamicTest> every_edge_of_the_rubric_is_decided() {
        return RubricAssertions.boundaryChecks(RUBRIC).map(check -> dynamicTest(check.name(), check::run));
    }

    @Test
    void an_edge_that_is_not_decided_fails_its_check() {
        Rubric gap = Rubric.named("表")
                .indicator(
                        "率",
                        5,
                        i -> i.scoredBy(
                                above(percent(96), full()).in(new Range(null, Range.End.open(percent(96))), zero())))
                .build();
        List<BoundaryCheck> checks = RubricAssertions.boundaryChecks(gap).toList();
        assertThat(checks)
                .extracting(BoundaryCheck::name)
                .containsExactly("率: 95% → 0", "率: 96% → uncovered", "率: 97% → 5");
        fails(
                checks.get(1)::run,
                "率: 96% beside the edge 96% is in no band; add the missing band or say which one takes the edge in (含)");
    }
}

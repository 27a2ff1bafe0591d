package org.jixiao.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.measure.Formula.of;
import static org.jixiao.measure.Formula.ratio;
import static org.jixiao.rule.Rules.atLeast;
import static org.jixiao.rule.Rules.atMost;
import static org.jixiao.rule.Rules.checklist;
import static org.jixiao.rule.Rules.completion;
import static org.jixiao.rule.Rules.eachItem;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.linear;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.percentagePoints;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.proportional;
import static org.jixiao.rule.Rules.reverse;
import static org.jixiao.rule.Rules.tiers;
import static org.jixiao.rule.Rules.violations;
import static org.jixiao.rule.Rules.when;
import static org.jixiao.rule.Rules.zero;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jixiao.grade.GradeScale;
import org.jixiao.issue.Language;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.ItemStatus;
import org.jixiao.measure.Measure;
import org.jixiao.measure.Observation;
import org.jixiao.measure.Observation.Checked;
import org.jixiao.measure.Observation.Chosen;
import org.jixiao.measure.Observation.Counted;
import org.jixiao.measure.Observation.Listed;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.IndicatorDraft;
import org.jixiao.rubric.Role;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.Condition;
import org.jixiao.rule.EachItem;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.Tiers.Tier;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.EvaluationDifference;
import org.jixiao.scoring.PublishedEvaluation;
import org.jixiao.scoring.PublishedEvaluation.PublishedRow;
import org.jixiao.scoring.PublishedEvaluationBuilder;
import org.jixiao.scoring.Scorer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final Fact STAFF = Fact.number("staff", "在职人员数", Unit.PERSON);
    private static final Fact POSTS = Fact.number("posts", "编制数", Unit.PERSON);
    private static final Measure CONTROL =
            Measure.named("control", "在职人员控制率", Unit.PERCENT).withFormula(ratio(of(STAFF), of(POSTS)));

    private static List<String> why(long points, Facts facts, Language language, Consumer<IndicatorDraft> body) {
        Rubric rubric = Rubric.named("表")
                .outOf(points)
                .indicator("甲", points, i -> body.accept(i.id("a")))
                .whenNotApplicable(NotApplicablePolicy.FULL_POINTS)
                .build();
        return Explanation.of(Scorer.of(rubric).evaluate(facts), language).why("a");
    }

    @Nested
    class OfOneRow {
        @Test
        void counts_steps_and_substitutes_numbers() {
            Facts facts = Facts.builder()
                    .from("2023年决算")
                    .figure(STAFF, "29")
                    .figure(POSTS, "28")
                    .remark("a", "超编一人", "明年消化")
                    .build();
            Consumer<IndicatorDraft> row = i -> i.measuredBy(CONTROL)
                    .scoredBy(atMost(percent(100))
                            .earns(full())
                            .loses(points("0.5"))
                            .forEach(percentagePoints(1))
                            .downTo(zero()));
            assertThat(why(5, facts, Language.ZH, row))
                    .containsExactly(
                            "在职人员数29人 ÷ 编制数28人 × 100% ≈ 103.57%",
                            "≈103.57%高于100%，每1个百分点一步，计3步（只计完整的步数）：5 − 3 × 0.5 = 3.5分",
                            "来源：2023年决算",
                            "扣分原因：超编一人",
                            "改进措施：明年消化");
            assertThat(why(5, facts, Language.EN, row))
                    .containsExactly(
                            "在职人员数 29人 ÷ 编制数 28人 × 100% ≈ 103.57%",
                            "≈103.57% is above 100%, 3 step(s) of 1个百分点 (whole steps only): 5 − 3 × 0.5 = 3.5 points",
                            "Source: 2023年决算",
                            "Reason: 超编一人",
                            "Improvement: 明年消化");
        }

        @Test
        void says_when_steps_have_reached_the_limit() {
            assertThat(why(
                            2,
                            Facts.builder().figure("a", "48%").build(),
                            Language.EN,
                            i -> i.scoredBy(atLeast(percent(100))
                                    .earns(full())
                                    .loses(points(1))
                                    .forEach(percentagePoints(10))
                                    .downTo(zero()))))
                    .containsExactly("甲 48%", "48% is 5 step(s) from 100%, at the limit, and earns 0 points");
        }

        @Test
        void names_the_band() {
            assertThat(why(
                            5,
                            Facts.builder().figure("a", "93%").build(),
                            Language.ZH,
                            i -> i.scoredBy(atLeast(percent(95), points(5))
                                    .atLeast(percent(85), points(3))
                                    .otherwise(zero()))))
                    .containsExactly("甲93%", "93%属于[85%, 95%)，得3分");
        }

        @Test
        void shows_proportion_and_its_reverse() {
            assertThat(why(
                            10,
                            Facts.builder().figure("a", "99.81%").build(),
                            Language.EN,
                            i -> i.scoredBy(proportional())))
                    .containsExactly("甲 99.81%", "10 points × 99.81% ÷ 100% = 9.981 points");
            assertThat(why(
                            10,
                            Facts.builder().figure("a", "1000元").build(),
                            Language.EN,
                            i -> i.target(Comparison.AT_MOST, Quantity.parse("800元"))
                                    .scoredBy(reverse())))
                    .containsExactly("甲 1000元", "10 points × 800元 ÷ 1000元 = 8 points");
        }

        @Test
        void says_that_a_target_is_met_and_when_it_is_far_exceeded() {
            assertThat(why(
                            2,
                            Facts.builder().figure("a", "1970册").build(),
                            Language.EN,
                            i -> i.target(Comparison.AT_LEAST, Quantity.parse("600册"))
                                    .scoredBy(completion())))
                    .containsExactly(
                            "甲 1970册",
                            "1970册 meets the target (≥ 600册) and earns 2 points",
                            "※ 1970册 exceeds the target 600册 by more than 30%; say why, or set a higher target.");
        }

        @Test
        void interpolates() {
            assertThat(why(
                            6,
                            Facts.builder().figure("a", "80%").build(),
                            Language.EN,
                            i -> i.scoredBy(linear(percent(60), zero(), percent(100), full()))))
                    .containsExactly(
                            "甲 80%", "80% lies in (60%, 100%), scored in proportion (0.15 per unit): 3 points");
        }

        @Test
        void lists_the_items_that_are_not_met() {
            Facts facts = Facts.builder()
                    .put("a", Checked.allMet("1").with(ItemStatus.NOT_MET, "2").with(ItemStatus.NOT_APPLICABLE, "3"))
                    .build();
            assertThat(why(3, facts, Language.ZH, i -> i.scoredBy(checklist(points(1), "制度健全", "制度合法", "制度执行"))))
                    .containsExactly("清单共3项，符合1项，得2分", "– 制度合法：不符合 (0/1)", "– 制度执行：不适用 (1/1)");
            assertThat(why(
                            3,
                            Facts.builder().put("a", Checked.count(2, 3)).build(),
                            Language.EN,
                            i -> i.scoredBy(checklist(points(1), "制度健全", "制度合法", "制度执行"))))
                    .containsExactly("2 of 3 items are met and earn 2 points");
        }

        @Test
        void lists_violations() {
            Consumer<IndicatorDraft> row =
                    i -> i.scoredBy(violations(points(1), "截留", "挪用").knockOutAt(3));
            assertThat(why(
                            3,
                            Facts.builder()
                                    .put("a", new Counted(Map.of("1", 1L, "2", 0L), List.of()))
                                    .build(),
                            Language.EN,
                            row))
                    .containsExactly("1 found (截留), 1 count: minus 1 point", "This leaves 2 points");
            assertThat(why(3, Facts.builder().put("a", Counted.of(0)).build(), Language.EN, row))
                    .containsExactly("Nothing to deduct for was found: 3 points");
            assertThat(why(3, Facts.builder().put("a", Counted.of(3)).build(), Language.EN, row))
                    .containsExactly("3 found, 3 count: minus 3 points", "So many that nothing is earned");
        }

        @Test
        void names_the_tier_and_its_coefficient() {
            Interval upper = Interval.of(new Edge(Rational.parse("0.8"), true), new Edge(Rational.ONE, true));
            assertThat(why(
                            8,
                            Facts.builder().put("a", Chosen.of("met", "90%")).build(),
                            Language.ZH,
                            i -> i.scoredBy(
                                    tiers(Tier.open("met", "达成预期指标", upper), Tier.fixed("missed", "未达成", zero())))))
                    .containsExactly("评定为“达成预期指标”，系数90%，得7.2分");
        }

        @Test
        void names_the_case_that_holds() {
            Fact balance = Fact.number("balance", "结余", Unit.WAN_YUAN);
            assertThat(why(
                            3,
                            Facts.builder().figure(balance, "0").build(),
                            Language.ZH,
                            i -> i.scoredBy(when(
                                            Condition.compare(of(balance), Comparison.EQUAL, Quantity.parse("0万元")),
                                            points(3))
                                    .otherwise(zero()))))
                    .containsExactly("符合条件：结余 = 0万元", "得3分");
        }

        @Test
        void goes_through_the_items_of_a_list() {
            assertThat(why(
                            10,
                            Facts.builder().put("a", Listed.of("100%", "90%")).build(),
                            Language.ZH,
                            i -> i.scoredBy(eachItem(proportional(), EachItem.Combination.EQUAL_SHARES))))
                    .containsExactly("– 1：实际值100%；100%达到目标（≥100%），得5分", "– 2：实际值90%；5分 × 90% ÷ 100% = 4.5分", "合计得9.5分");
        }

        @Test
        void says_that_a_score_was_only_reported() {
            assertThat(why(
                            5,
                            Facts.builder().reported("a", "4", "自评表").build(),
                            Language.EN,
                            i -> i.scoredBy(atLeast(percent(95), points(5))
                                    .atLeast(percent(85), points(3))
                                    .otherwise(zero()))))
                    .containsExactly(
                            "Reported score of 4 points, no figures given; the rule cannot give it",
                            "Source: 自评表",
                            "※ The reported score 4 cannot come out of the rule; check the score and the standard.");
        }

        @Test
        void says_what_the_policy_did_where_a_row_does_not_apply() {
            Facts facts = Facts.builder()
                    .put("a", new Observation.NotApplicable("无新增项目"))
                    .build();
            assertThat(why(3, facts, Language.EN, i -> i.scoredBy(proportional())))
                    .containsExactly("Not applicable (无新增项目); full points by policy");
        }

        @Test
        void says_what_is_missing() {
            assertThat(why(3, Facts.NONE, Language.ZH, i -> i.scoredBy(proportional())))
                    .containsExactly("※ 缺少数据“甲”（a）；请补充，或按已公布得分填报。");
        }
    }

    @Nested
    class Whole {
        private final Rubric rubric = Rubric.named("自评|表")
                .section("投入", 60, s -> s.indicator("执行率", 60, i -> i.id("a").scoredBy(proportional())))
                .section(
                        "效果",
                        40,
                        s -> s.indicator(
                                "满意度",
                                40,
                                i -> i.id("b")
                                        .scoredBy(atLeast(percent(90), full())
                                                .atLeast(percent(60), points(30))
                                                .otherwise(zero()))))
                .gradedBy(GradeScale.fourLevel())
                .build();
        private final Facts facts =
                Facts.builder().figure("a", "90%").figure("b", "75%").build();

        @Test
        void is_summed_up_in_a_line() {
            assertThat(Explanation.of(Scorer.of(rubric).evaluate(facts), Language.EN)
                            .summary())
                    .isEqualTo("Total: 84 / 100, grade 良 (good) (2 rows computed, 0 reported)");
        }

        @Test
        void says_of_each_deduction_in_a_few_words_where_it_comes_from() {
            Evaluation evaluation = Scorer.of(rubric).evaluate(facts);
            assertThat(evaluation.deductions())
                    .extracting(Explanation.of(evaluation, Language.EN)::why)
                    .containsExactly("75% lies in [60%, 90%)", "90% misses 100%");
        }

        @Test
        void shows_bounds_and_possible_grades_while_figures_are_missing() {
            assertThat(Explanation.of(Scorer.of(rubric).evaluate(facts.without("b")), Language.ZH)
                            .toString())
                    .isEqualTo("""
                            自评|表
                              投入：54 / 60
                                执行率：54 / 60
                                    执行率90%
                                    60分 × 90% ÷ 100% = 54分
                              效果：0～40 / 40
                                满意度：0～40 / 40
                                    ※ 缺少数据“满意度”（b）；请补充，或按已公布得分填报。
                            总分：54～94 / 100，等级：优或良或中或差（计算1项，填报0项）
                            """);
        }

        @Test
        void of_a_difference_leaves_out_what_did_not_change() {
            Scorer scorer = Scorer.of(rubric);
            assertThat(DifferenceText.of(
                            scorer.evaluate(facts.with("b", new Observation.Measured(percent(95))))
                                    .minus(scorer.evaluate(facts)),
                            Language.ZH))
                    .isEqualTo("""
                            总分：84 → 94 (+10)
                              效果：30 → 40 (+10)
                                满意度：30 → 40 (+10)
                            """);
        }
    }

    @Nested
    class Difference {
        private final Rubric old = Rubric.named("自评表")
                .section(
                        "产出",
                        100,
                        s -> s.id("output")
                                .indicator("执行率", 60, i -> i.id("a").scoredBy(proportional()))
                                .indicator("满意度", 40, i -> i.id("b").scoredBy(proportional())))
                .build();
        private final Facts facts = Facts.builder()
                .figure("a", "90%")
                .figure("b", "75%")
                .figure("c", "100%")
                .build();

        @Test
        void of_two_versions_of_a_rubric_names_rows_that_are_new_dropped_or_worth_other_points() {
            Rubric revised = Rubric.named("自评表")
                    .section(
                            "产出",
                            100,
                            s -> s.id("output")
                                    .indicator("执行率", 70, i -> i.id("a").scoredBy(proportional()))
                                    .indicator("知晓率", 30, i -> i.id("c").scoredBy(proportional())))
                    .build();
            EvaluationDifference difference =
                    Scorer.of(revised).evaluate(facts).minus(Scorer.of(old).evaluate(facts));
            assertThat(DifferenceText.of(difference, Occasion.VERSIONS, Language.EN))
                    .isEqualTo("""
                            Old rubric → New rubric
                            Total: 84 → 93 (+9)
                              产出: 84 → 93 (+9)
                                执行率 (60 → 70 points): 54 → 63 (+9)
                                知晓率 (new): – → 30 (+30)
                                满意度 (dropped): 30 → – (-30)
                            """);
            assertThat(DifferenceText.of(difference, Occasion.VERSIONS, Language.ZH))
                    .isEqualTo("""
                            原标准 → 新标准
                            总分：84 → 93 (+9)
                              产出：84 → 93 (+9)
                                执行率（分值60 → 70）：54 → 63 (+9)
                                知晓率（新增）：– → 30 (+30)
                                满意度（取消）：30 → – (-30)
                            """);
        }

        @Test
        void of_points_alone_is_a_change_too() {
            Facts full = Facts.builder().figure("a", "0%").figure("b", "100%").build();
            Rubric revised = Rubric.named("自评表")
                    .outOf(100)
                    .section(
                            "产出",
                            90,
                            s -> s.id("output")
                                    .indicator("执行率", 50, i -> i.id("a").scoredBy(proportional()))
                                    .indicator("满意度", 40, i -> i.id("b").scoredBy(proportional())))
                    .build();
            assertThat(DifferenceText.of(
                            Scorer.of(revised)
                                    .evaluate(full)
                                    .minus(Scorer.of(old).evaluate(full)),
                            Language.EN))
                    .isEqualTo("""
                            Total: 40 → 40 (0)
                              产出 (100 → 90 points): 40 → 40 (0)
                                执行率 (60 → 50 points): 0 → 0 (0)
                            """);
        }

        @Test
        void of_a_published_self_score_and_a_re_score_names_the_two() {
            PublishedEvaluation published = new PublishedEvaluationBuilder()
                    .subject("某局")
                    .source("自评表")
                    .addRows(PublishedRow.of("a", "60", "60"), PublishedRow.of("b", "40", "36"))
                    .build();
            Scorer scorer = Scorer.of(old);
            EvaluationDifference difference =
                    scorer.evaluate(facts.without("c")).minus(scorer.evaluate(published.reported()));
            assertThat(DifferenceText.of(difference, Occasion.RESCORING, Language.ZH))
                    .isEqualTo("""
                            自评 → 复评
                            总分：96 → 84 (-12)
                              产出：96 → 84 (-12)
                                执行率：60 → 54 (-6)
                                满意度：36 → 30 (-6)
                            """);
            assertThat(DifferenceText.of(difference, Occasion.SPOT_CHECK, Language.EN))
                    .startsWith("Self-score → Spot check\nTotal: 96 → 84 (-12)\n");
        }

        @Test
        void counts_a_row_that_takes_points_off_with_its_sign_and_marks_one_that_does_not_count() {
            Rubric rubric = Rubric.named("自评表")
                    .indicator("执行率", 100, i -> i.id("a").scoredBy(proportional()))
                    .section(
                            "扣分",
                            10,
                            s -> s.id("off")
                                    .role(Role.MALUS)
                                    .indicator("通报", 10, i -> i.id("b").scoredBy(proportional())))
                    .indicator("排名", 5, i -> i.id("c").role(Role.ADVISORY).scoredBy(proportional()))
                    .build();
            Scorer scorer = Scorer.of(rubric);
            Facts before = Facts.builder()
                    .figure("a", "90%")
                    .figure("b", "0%")
                    .figure("c", "100%")
                    .build();
            Facts after = Facts.builder()
                    .figure("a", "95%")
                    .figure("b", "20%")
                    .figure("c", "60%")
                    .build();
            EvaluationDifference difference = scorer.evaluate(after).minus(scorer.evaluate(before));
            assertThat(DifferenceText.of(difference, Occasion.YEARS, Language.ZH))
                    .isEqualTo("""
                            上年 → 本年
                            总分：90 → 93 (+3)
                              执行率：90 → 95 (+5)
                              扣分（扣分项）：0 → 2 (-2)
                                通报：0 → 2 (-2)
                              排名（参考，不计分）：100 → 60 (-40)
                            """);
            assertThat(DifferenceText.of(difference, Occasion.YEARS, Language.EN))
                    .isEqualTo("""
                            Year before → This year
                            Total: 90 → 93 (+3)
                              执行率: 90 → 95 (+5)
                              扣分 (taken off): 0 → 2 (-2)
                                通报: 0 → 2 (-2)
                              排名 (for information): 100 → 60 (-40)
                            """);
        }

        @Test
        void of_two_years_names_them() {
            Scorer scorer = Scorer.of(old);
            EvaluationDifference none = scorer.evaluate(facts).minus(scorer.evaluate(facts));
            assertThat(DifferenceText.of(none, Occasion.YEARS, Language.EN))
                    .isEqualTo("Year before → This year\nTotal: 84, no row changed\n");
            assertThat(DifferenceText.of(none, Occasion.YEARS, Language.ZH)).isEqualTo("上年 → 本年\n总分：84，各行均无变化\n");
        }
    }

    @Test
    void a_number_that_does_not_end_never_shows_as_a_whole_one() {
        Words words = new Words(Language.ZH);
        assertThat(words.number(Rational.parse("99.99999"))).isEqualTo("≈99.99999");
        assertThat(words.number(Rational.of(2_999_999, 3_000_000))).isEqualTo("≈0.9999997");
        assertThat(words.number(Rational.of(1, 3))).isEqualTo("≈0.33");
        assertThat(words.number(Rational.parse("0.1250"))).isEqualTo("0.125");
        assertThat(words.number(Rational.of(-7))).isEqualTo("-7");
    }
}

package org.jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.rule.Rules.atLeast;
import static org.jixiao.rule.Rules.award;
import static org.jixiao.rule.Rules.band;
import static org.jixiao.rule.Rules.checklist;
import static org.jixiao.rule.Rules.completion;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.judged;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.proportional;
import static org.jixiao.rule.Rules.violations;
import static org.jixiao.rule.Rules.zero;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jixiao.grade.Grade;
import org.jixiao.grade.GradeLimit;
import org.jixiao.grade.GradeScale;
import org.jixiao.issue.IssuesException;
import org.jixiao.issue.Language;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.measure.ItemStatus;
import org.jixiao.measure.Measure;
import org.jixiao.measure.Observation;
import org.jixiao.measure.Observation.Checked;
import org.jixiao.measure.Observation.Counted;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Combination;
import org.jixiao.rubric.Role;
import org.jixiao.rubric.RoundingPolicy;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.RubricDraft;
import org.jixiao.rubric.SectionDraft;
import org.jixiao.rule.Condition;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.Outcome;
import org.jixiao.rule.Range;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ScorerTest {
    private static final Fact FRAUD = Fact.of("fraud", "骗取资金");

    /** Rows a, b, c … each scored in proportion to a rate that has the row's id. */
    private static Consumer<SectionDraft> rows(long... points) {
        return section -> {
            for (int i = 0; i < points.length; i++) {
                String id = String.valueOf((char) ('a' + i));
                section.indicator(id, points[i], row -> row.id(id).scoredBy(proportional()));
            }
        };
    }

    private static RubricDraft sheet(long points, Consumer<SectionDraft> body) {
        return Rubric.named("表").outOf(points).section("甲", points, body);
    }

    private static Facts rates(String... idsAndRates) {
        Facts.Builder facts = Facts.builder();
        for (int i = 0; i < idsAndRates.length; i += 2) {
            if (idsAndRates[i + 1].equals("n/a")) {
                facts.put(idsAndRates[i], new Observation.NotApplicable("未发生"));
            } else {
                facts.figure(idsAndRates[i], idsAndRates[i + 1]);
            }
        }
        return facts.build();
    }

    private static String total(Rubric rubric, Facts facts) {
        Evaluation evaluation = Scorer.of(rubric).evaluate(facts);
        return evaluation.total() instanceof Outcome.Scored scored
                ? scored.points().toString()
                : evaluation.totalBounds().toString();
    }

    @Nested
    class Rounding {
        @Test
        void rounds_each_indicator_once_half_up_and_adds_the_rounded_scores() {
            Rubric rubric = sheet(11, rows(10, 1)).build();
            Evaluation evaluation = Scorer.of(rubric).evaluate(rates("a", "99.81%", "b", "95.57%"));
            assertThat(evaluation.indicator("a").exact()).isEqualTo(new Outcome.Scored(Rational.parse("9.981")));
            assertThat(evaluation.indicator("a").score()).isEqualTo(new Outcome.Scored(Rational.parse("9.98")));
            assertThat(evaluation.indicator("b").score()).isEqualTo(new Outcome.Scored(Rational.parse("0.96")));
            assertThat(evaluation.total()).isEqualTo(new Outcome.Scored(Rational.parse("10.94")));
        }

        @Test
        void rounds_only_the_total_where_the_rubric_says_so() {
            Rubric rubric = sheet(2, rows(1, 1))
                    .rounded(new RoundingPolicy(org.jixiao.quantity.Rounding.halfUp(2), RoundingPolicy.Stage.TOTAL))
                    .build();
            assertThat(total(rubric, rates("a", "33.4%", "b", "33.4%"))).isEqualTo("0.67");
            assertThat(total(rubric, rates("a", "33.45%", "b", "33.45%"))).isEqualTo("0.67");
        }

        @Test
        void rounds_nowhere_where_the_rubric_says_so() {
            Rubric rubric = sheet(3, rows(3)).rounded(RoundingPolicy.EXACT).build();
            assertThat(total(rubric, rates("a", "100/3%"))).isEqualTo("1");
            assertThat(total(rubric, rates("a", "100/9%"))).isEqualTo("1/3");
        }
    }

    @Nested
    class Combining {
        private Rubric combined(Combination combination) {
            return Rubric.named("表")
                    .outOf(20)
                    .section(
                            "甲",
                            20,
                            s -> s.combinedBy(combination)
                                    .indicator(
                                            "a", 10, i -> i.id("a").weight("1").scoredBy(proportional()))
                                    .indicator(
                                            "b", 5, i -> i.id("b").weight("3").scoredBy(proportional())))
                    .build();
        }

        @Test
        void takes_the_mean_of_shares_by_weight() {
            assertThat(total(combined(Combination.WEIGHTED_MEAN), rates("a", "50%", "b", "90%")))
                    .isEqualTo("16");
        }

        @Test
        void takes_the_smallest_share() {
            assertThat(total(combined(Combination.MINIMUM), rates("a", "50%", "b", "90%")))
                    .isEqualTo("10");
        }

        @Test
        void takes_the_largest_share() {
            assertThat(total(combined(Combination.MAXIMUM), rates("a", "50%", "b", "90%")))
                    .isEqualTo("18");
        }

        @Test
        void rounds_the_section_once_and_not_its_rows() {
            assertThat(total(combined(Combination.WEIGHTED_MEAN), rates("a", "33.333%", "b", "33.333%")))
                    .isEqualTo("6.67");
            assertThat(total(combined(Combination.WEIGHTED_MEAN), rates("a", "0.049%", "b", "0.049%")))
                    .isEqualTo("0.01");
        }

        @Test
        void leaves_rows_that_do_not_apply_out_of_a_mean_where_a_policy_is_stated() {
            Rubric rubric = Rubric.named("表")
                    .outOf(20)
                    .section(
                            "甲",
                            20,
                            s -> s.combinedBy(Combination.WEIGHTED_MEAN)
                                    .indicator(
                                            "a", 10, i -> i.id("a").weight("1").scoredBy(proportional()))
                                    .indicator(
                                            "b", 5, i -> i.id("b").weight("3").scoredBy(proportional())))
                    .whenNotApplicable(NotApplicablePolicy.RESCALE_SECTION)
                    .build();
            assertThat(total(rubric, rates("a", "50%", "b", "n/a"))).isEqualTo("10");
        }

        @Test
        void adds_a_bonus_and_takes_a_malus_within_the_total() {
            RubricDraft draft = Rubric.named("表")
                    .outOf(10)
                    .section(
                            "甲",
                            10,
                            s -> s.indicator("a", 10, i -> i.id("a").scoredBy(proportional()))
                                    .indicator(
                                            "加分",
                                            3,
                                            i -> i.id("b").role(Role.BONUS).scoredBy(proportional()))
                                    .indicator(
                                            "扣分",
                                            4,
                                            i -> i.id("c").role(Role.MALUS).scoredBy(proportional())));
            Rubric capped = draft.build();
            assertThat(capped.issues()).isEmpty();
            assertThat(total(capped, rates("a", "80%", "b", "100%", "c", "50%")))
                    .isEqualTo("9");
            assertThat(total(capped, rates("a", "100%", "b", "100%", "c", "0%")))
                    .isEqualTo("10");
            assertThat(total(capped, rates("a", "10%", "b", "0%", "c", "100%"))).isEqualTo("0");
            Rubric uncapped = draft.uncapped().build();
            assertThat(total(uncapped, rates("a", "100%", "b", "100%", "c", "0%")))
                    .isEqualTo("13");
            assertThat(total(uncapped, rates("a", "10%", "b", "0%", "c", "100%")))
                    .isEqualTo("-3");
        }

        @Test
        void shows_an_advisory_row_without_counting_it() {
            Rubric rubric = sheet(
                            10,
                            rows(10).andThen(
                                            s -> s.advisory("参考", i -> i.id("z").scoredBy(proportional()))))
                    .build();
            Evaluation evaluation = Scorer.of(rubric).evaluate(rates("a", "50%", "z", "80%"));
            assertThat(evaluation.total()).isEqualTo(new Outcome.Scored(Rational.of(5)));
            assertThat(evaluation.indicator("z").exact()).isEqualTo(new Outcome.Scored(Rational.of(80)));
            assertThat(evaluation.indicator("z").points()).isEqualTo(Rational.ZERO);
        }
    }

    @Nested
    class NotApplicable {
        private String with(NotApplicablePolicy policy, String... idsAndRates) {
            return total(sheet(20, rows(10, 5, 5)).whenNotApplicable(policy).build(), rates(idsAndRates));
        }

        @Test
        void earns_full_points() {
            assertThat(with(NotApplicablePolicy.FULL_POINTS, "a", "50%", "b", "n/a", "c", "40%"))
                    .isEqualTo("12");
        }

        @Test
        void is_left_out_and_the_section_scaled_up() {
            assertThat(with(NotApplicablePolicy.RESCALE_SECTION, "a", "50%", "b", "n/a", "c", "40%"))
                    .isEqualTo("9.33");
        }

        @Test
        void is_left_out_and_the_total_scaled_up() {
            Rubric rubric = Rubric.named("表")
                    .outOf(30)
                    .section("甲", 20, rows(10, 5, 5))
                    .section("乙", 10, s -> s.indicator("z", 10, i -> i.id("z").scoredBy(proportional())))
                    .whenNotApplicable(NotApplicablePolicy.RESCALE_TOTAL)
                    .build();
            assertThat(total(rubric, rates("a", "50%", "b", "n/a", "c", "40%", "z", "100%")))
                    .isEqualTo("20.4");
        }

        @Test
        void gives_its_points_to_its_siblings_equally() {
            assertThat(with(NotApplicablePolicy.TO_SIBLINGS_EQUALLY, "a", "50%", "b", "n/a", "c", "40%"))
                    .isEqualTo("9.25");
        }

        @Test
        void gives_its_points_to_its_siblings_in_proportion() {
            assertThat(with(NotApplicablePolicy.TO_SIBLINGS_IN_PROPORTION, "a", "50%", "b", "n/a", "c", "40%"))
                    .isEqualTo("9.33");
        }

        @Test
        void gives_its_points_to_named_rows() {
            assertThat(with(NotApplicablePolicy.toRows(true, "c"), "a", "50%", "b", "n/a", "c", "40%"))
                    .isEqualTo("9");
        }

        @Test
        void shows_the_points_that_a_row_took_over() {
            Rubric rubric = sheet(20, rows(10, 5, 5))
                    .whenNotApplicable(NotApplicablePolicy.TO_SIBLINGS_EQUALLY)
                    .build();
            Evaluation evaluation = Scorer.of(rubric).evaluate(rates("a", "50%", "b", "n/a", "c", "40%"));
            assertThat(evaluation.indicator("a").points()).isEqualTo(Rational.parse("12.5"));
            assertThat(evaluation.indicator("c").score()).isEqualTo(new Outcome.Scored(Rational.of(3)));
            assertThat(evaluation.indicator("b").score()).isEqualTo(new Outcome.NotApplicable("未发生"));
        }

        @Test
        void leaves_the_total_open_where_the_rubric_does_not_say() {
            Rubric rubric = sheet(20, rows(10, 5, 5)).build();
            Evaluation evaluation = Scorer.of(rubric).evaluate(rates("a", "50%", "b", "n/a", "c", "40%"));
            assertThat(evaluation.totalBounds()).isEqualTo(Interval.closed(Rational.of(7), Rational.of(12)));
            assertThat(evaluation.issues().stream().map(issue -> issue.display(Language.EN)))
                    .containsExactly(
                            "甲 / b: The row does not apply (未发生), but the rubric does not say what becomes of its points; give the rubric or the row a policy for this.");
        }

        @Test
        void leaves_the_total_open_where_nobody_can_take_the_points() {
            Rubric rubric = sheet(10, rows(10))
                    .whenNotApplicable(NotApplicablePolicy.TO_SIBLINGS_EQUALLY)
                    .section("乙", s -> s.indicator("z", 0, i -> i.id("z").scoredBy(proportional())))
                    .build();
            Evaluation evaluation = Scorer.of(rubric).evaluate(rates("a", "n/a", "z", "100%"));
            assertThat(evaluation.totalBounds()).isEqualTo(Interval.closed(Rational.ZERO, Rational.of(10)));
            assertThat(evaluation.issues().get(0).display(Language.EN))
                    .isEqualTo(
                            "甲: The points of the row that does not apply (未发生) have no other row to go to; choose another policy.");
        }

        @Test
        void a_section_of_which_no_row_applies_follows_the_policy_itself() {
            Rubric rubric = Rubric.named("表")
                    .outOf(30)
                    .section("甲", 20, rows(10, 10))
                    .section("乙", 10, s -> s.indicator("z", 10, i -> i.id("z").scoredBy(proportional())))
                    .whenNotApplicable(NotApplicablePolicy.TO_SIBLINGS_EQUALLY)
                    .build();
            Evaluation evaluation = Scorer.of(rubric).evaluate(rates("a", "n/a", "b", "n/a", "z", "50%"));
            assertThat(evaluation.total()).isEqualTo(new Outcome.Scored(Rational.of(15)));
            assertThat(evaluation.parts().get(1).points()).isEqualTo(Rational.of(30));
        }

        @Test
        void follows_a_tick_matrix() {
            Fact kind = Fact.of("kind", "资金类别");
            Rubric rubric = Rubric.named("表")
                    .outOf(20)
                    .section(
                            "甲",
                            20,
                            s -> s.indicator("a", 10, i -> i.id("a").scoredBy(proportional()))
                                    .indicator(
                                            "b",
                                            10,
                                            i -> i.id("b")
                                                    .appliesWhen(Condition.option(kind, "transfer"))
                                                    .scoredBy(proportional())))
                    .whenNotApplicable(NotApplicablePolicy.RESCALE_SECTION)
                    .build();
            Facts.Builder rates = Facts.builder().figure("a", "50%").figure("b", "100%");
            Facts transfer = Facts.builder()
                    .putAll(rates.build())
                    .put(kind, Observation.Chosen.of("transfer"))
                    .build();
            Facts own = Facts.builder()
                    .putAll(rates.build())
                    .put(kind, Observation.Chosen.of("own"))
                    .build();
            assertThat(total(rubric, transfer)).isEqualTo("15");
            assertThat(total(rubric, own)).isEqualTo("10");
            assertThat(total(rubric, rates.build())).isEqualTo("[5, 15]");
        }
    }

    @Nested
    class Vetoes {
        private final Condition fraud = Condition.item(FRAUD, "occurred", ItemStatus.MET);

        private Facts facts(ItemStatus status) {
            return Facts.builder()
                    .figure("a", "95%")
                    .put(FRAUD, new Checked(java.util.Map.of("occurred", status)))
                    .build();
        }

        @Test
        void on_a_section_leave_it_nothing() {
            Rubric rubric =
                    sheet(100, rows(100).andThen(s -> s.veto(fraud, "骗取财政资金"))).build();
            assertThat(total(rubric, facts(ItemStatus.MET))).isEqualTo("0");
            assertThat(total(rubric, facts(ItemStatus.NOT_MET))).isEqualTo("95");
            assertThat(total(rubric, facts(ItemStatus.UNKNOWN))).isEqualTo("[0, 95]");
        }

        @Test
        void on_the_total_leave_it_nothing_and_say_why() {
            Rubric rubric = sheet(100, rows(100)).veto(fraud, "骗取财政资金").build();
            Evaluation evaluation = Scorer.of(rubric).evaluate(facts(ItemStatus.MET));
            assertThat(evaluation.total()).isEqualTo(new Outcome.Scored(Rational.ZERO));
            assertThat(evaluation.veto()).contains("骗取财政资金");
        }

        @Test
        void on_the_grade_leave_the_points_as_they_are() {
            Rubric rubric = sheet(100, rows(100))
                    .gradedBy(GradeScale.fourLevel())
                    .limitGrade(fraud, GradeLimit.fixed(Grade.POOR), "骗取财政资金")
                    .build();
            Evaluation evaluation = Scorer.of(rubric).evaluate(facts(ItemStatus.MET));
            assertThat(evaluation.total()).isEqualTo(new Outcome.Scored(Rational.of(95)));
            assertThat(evaluation.grade()).contains(Grade.POOR);
            assertThat(Scorer.of(rubric).evaluate(facts(ItemStatus.NOT_MET)).grade())
                    .contains(Grade.EXCELLENT);
            Evaluation unknown = Scorer.of(rubric).evaluate(facts(ItemStatus.UNKNOWN));
            assertThat(unknown.grade()).isEmpty();
            assertThat(unknown.possibleGrades()).containsExactly(Grade.EXCELLENT, Grade.POOR);
        }
    }

    @Nested
    class MissingFacts {
        @Test
        void leave_tight_bounds_and_the_grades_still_possible() {
            Rubric rubric = Rubric.named("表")
                    .section(
                            "甲",
                            100,
                            s -> s.indicator("a", 80, i -> i.id("a").scoredBy(proportional()))
                                    .indicator(
                                            "b",
                                            20,
                                            i -> i.id("b")
                                                    .scoredBy(atLeast(percent(90), points(20))
                                                            .atLeast(percent(60), points(15))
                                                            .otherwise(points(5)))))
                    .gradedBy(GradeScale.fourLevel())
                    .build();
            Evaluation evaluation = Scorer.of(rubric).evaluate(rates("a", "90%"));
            assertThat(evaluation.totalBounds()).isEqualTo(Interval.closed(Rational.of(77), Rational.of(92)));
            assertThat(evaluation.possibleGrades()).containsExactly(Grade.EXCELLENT, Grade.GOOD, Grade.FAIR);
            assertThat(evaluation.grade()).isEmpty();
            assertThat(evaluation.issues().get(0).display(Language.EN))
                    .isEqualTo("甲 / b: The fact 'b' (b) is not stated; state it, or enter the score as reported.");
        }

        @Test
        void that_are_bounds_or_placeholders_or_nonsense_say_so_and_score_nothing() {
            Rubric rubric = sheet(10, rows(10)).build();
            assertThat(issue(rubric, "≥98%"))
                    .isEqualTo("甲 / a: '≥98%' is a bound, not a figure; state the value that was reached.");
            assertThat(issue(rubric, "无"))
                    .isEqualTo(
                            "甲 / a: '无' is not a figure; write 0 if there was none, or mark the fact as not applicable or missing.");
            assertThat(issue(rubric, "NaN")).startsWith("甲 / a: 'NaN' cannot be read as a figure:");
            assertThat(issue(rubric, "1e999999999%")).startsWith("甲 / a: '1e999999999%' cannot be read as a figure:");
            assertThat(issue(rubric, "98"))
                    .isEqualTo("甲 / a: The figure 98 for 'a' has no unit; write it with one, such as 98%.");
            assertThat(issue(rubric, "98万元"))
                    .isEqualTo(
                            "甲 / a: The figure 98万元 cannot be counted in '%'; give it in a unit of that kind (a step on a percentage is counted in percentage points, 百分点).");
        }

        private static String issue(Rubric rubric, String figure) {
            Evaluation evaluation = Scorer.of(rubric).evaluate(rates("a", figure));
            assertThat(evaluation.totalBounds()).isEqualTo(Interval.closed(Rational.ZERO, Rational.of(10)));
            return evaluation.issues().get(0).display(Language.EN);
        }

        @Test
        void of_forty_digits_are_scored_exactly() {
            Rubric rubric = sheet(
                            10,
                            s -> s.indicator(
                                    "a",
                                    10,
                                    i -> i.measuredBy(Measure.named("a", "执行率", Unit.PERCENT)
                                                    .withFormula(Formula.ratio(
                                                            Formula.of(Fact.number("paid", "执行数", Unit.YUAN)),
                                                            Formula.of(Fact.number("budget", "预算数", Unit.YUAN)))))
                                            .scoredBy(proportional())))
                    .rounded(RoundingPolicy.EXACT)
                    .build();
            Facts facts = Facts.builder()
                    .figure("paid", "1" + "0".repeat(40) + "元")
                    .figure("budget", "3" + "0".repeat(40) + "元")
                    .build();
            assertThat(total(rubric, facts)).isEqualTo("10/3");
        }

        @Test
        void a_zero_denominator_names_both_operands() {
            Rubric rubric = sheet(
                            10,
                            s -> s.indicator(
                                    "a",
                                    10,
                                    i -> i.measuredBy(Measure.named("a", "执行率", Unit.PERCENT)
                                                    .withFormula(Formula.ratio(
                                                            Formula.of(Fact.number("paid", "执行数", Unit.YUAN)),
                                                            Formula.of(Fact.number("budget", "预算数", Unit.YUAN)))))
                                            .scoredBy(proportional())))
                    .build();
            Facts facts =
                    Facts.builder().figure("paid", "5元").figure("budget", "0元").build();
            Evaluation evaluation = Scorer.of(rubric).evaluate(facts);
            assertThat(((Outcome.Open) evaluation.total()).kind()).isEqualTo(Outcome.Kind.UNDEFINED);
            assertThat(evaluation.issues().get(0).display(Language.EN))
                    .isEqualTo(
                            "甲 / a: 执行数 5元 cannot be divided by 预算数 0元; check the denominator, or mark the figure as not applicable.");
        }

        @Test
        void a_fact_that_no_row_reads_is_pointed_out() {
            Evaluation evaluation = Scorer.of(sheet(10, rows(10)).build()).evaluate(rates("a", "50%", "aa", "60%"));
            assertThat(evaluation.issues().stream().map(issue -> issue.display(Language.EN)))
                    .containsExactly("No row reads aa; check the names if a row should.");
        }
    }

    @Nested
    class Defects {
        @Test
        void that_keep_a_rubric_from_being_scored_are_named_at_once() {
            Rubric rubric = Rubric.named("坏")
                    .outOf(20)
                    .section(
                            "甲",
                            20,
                            s -> s.indicator("一", 10, i -> i.id("x").scoredBy(completion()))
                                    .indicator("二", 10, i -> i.id("x")))
                    .build();
            assertThatThrownBy(() -> Scorer.of(rubric))
                    .isInstanceOf(IssuesException.class)
                    .hasMessage(
                            "the rubric '坏' cannot be scored\n"
                                    + "  - [target-not-stated] 甲 / 一: The rule needs a target, but the row states none; add one to the row.\n"
                                    + "  - [duplicate-id] 甲 / 二: Two rows have the id 'x'; give each its own with id(\"…\"). Names may repeat, ids may not.\n"
                                    + "  - [rule-missing] 甲 / 二: The indicator has 10 points but no rule; give it one with scoredBy(…), or mark it as advisory.");
            assertThat(Scorer.check(rubric).getError()).hasSize(3);
        }

        @Test
        void gaps_and_overlaps_and_wrong_sums_do_not() {
            Rubric rubric = Rubric.named("缺")
                    .section(
                            "甲",
                            50,
                            s -> s.indicator(
                                    "a",
                                    5,
                                    i -> i.id("a")
                                            .scoredBy(band(Range.closed(percent(0), percent(10)), points(2))
                                                    .in(Range.closed(percent(10), percent(20)), points(1))
                                                    .in(Range.upTo(percent(30), percent(40)), points(0)))))
                    .build();
            assertThat(total(rubric, rates("a", "5%"))).isEqualTo("2");
            assertThat(total(rubric, rates("a", "10%"))).isEqualTo("[1, 2]");
            assertThat(total(rubric, rates("a", "25%"))).isEqualTo("[0, 5]");
        }
    }

    @Nested
    class Reported {
        private final Rubric rubric = sheet(
                        10,
                        s -> s.indicator(
                                "a",
                                10,
                                i -> i.id("a")
                                        .scoredBy(atLeast(percent(90), points(10))
                                                .atLeast(percent(60), points(6))
                                                .otherwise(zero()))))
                .build();

        @Test
        void scores_are_entered_as_such() {
            Evaluation evaluation = Scorer.of(rubric)
                    .evaluate(Facts.builder().reported("a", "6", "报告").build());
            assertThat(evaluation.indicator("a").isReported()).isTrue();
            assertThat(evaluation.reportedCount()).isEqualTo(1);
            assertThat(evaluation.computedCount()).isZero();
            assertThat(evaluation.issues()).isEmpty();
            assertThat(evaluation.total()).isEqualTo(new Outcome.Scored(Rational.of(6)));
        }

        @Test
        void scores_that_the_rule_cannot_give_are_pointed_out() {
            Evaluation evaluation = Scorer.of(rubric)
                    .evaluate(Facts.builder().reported("a", "7", "报告").build());
            assertThat(evaluation.issues().stream().map(issue -> issue.display(Language.EN)))
                    .containsExactly(
                            "甲 / a: The reported score 7 cannot come out of the rule; check the score and the standard.");
        }

        @Test
        void scores_beyond_the_points_are_refused() {
            Evaluation evaluation = Scorer.of(rubric)
                    .evaluate(Facts.builder().reported("a", "11", "报告").build());
            assertThat(evaluation.issues().get(0).display(Language.EN))
                    .isEqualTo("甲 / a: The reported score 11 is not within 0 and 10; check the score and the points.");
            assertThat(evaluation.totalBounds()).isEqualTo(Interval.closed(Rational.ZERO, Rational.of(10)));
        }

        @Test
        void scores_that_rounding_explains_can_be_given() {
            Rubric ratio = sheet(10, rows(10)).build();
            Scorer scorer = Scorer.of(ratio);
            assertThat(scorer.evaluate(
                                    Facts.builder().reported("a", "9.98", "报告").build())
                            .issues())
                    .isEmpty();
        }

        @Test
        void scores_beside_figures_are_pointed_out() {
            Measure rate = Measure.named("rate", "执行率", Unit.PERCENT)
                    .withFormula(Formula.of(Fact.number("given", "执行率", Unit.PERCENT)));
            Rubric measured = sheet(
                            10,
                            s -> s.indicator(
                                    "a", 10, i -> i.id("a").measuredBy(rate).scoredBy(proportional())))
                    .build();
            Facts facts = Facts.builder()
                    .reported("a", "9", "报告")
                    .figure("given", "80%")
                    .build();
            Evaluation evaluation = Scorer.of(measured).evaluate(facts);
            assertThat(evaluation.total()).isEqualTo(new Outcome.Scored(Rational.of(9)));
            assertThat(evaluation.issues().get(0).display(Language.EN))
                    .isEqualTo(
                            "甲 / a: The score is entered as reported although there are figures, which give 8; remove one of the two.");
        }
    }

    @Nested
    class DeductionList {
        @Test
        void ranks_points_lost_and_keeps_the_authors_words() {
            Rubric rubric = Rubric.named("表")
                    .outOf(20)
                    .section(
                            "甲",
                            20,
                            s -> s.indicator("a", 10, i -> i.id("a").scoredBy(proportional()))
                                    .indicator(
                                            "b",
                                            3,
                                            i -> i.id("b").scoredBy(checklist(points(1), "制度健全", "制度合法", "制度执行")))
                                    .indicator("c", 5, i -> i.id("c").scoredBy(violations(points(2), "截留", "挪用")))
                                    .indicator(
                                            "d",
                                            2,
                                            i -> i.id("d")
                                                    .target(Comparison.AT_LEAST, percent(90))
                                                    .scoredBy(completion())))
                    .build();
            Facts facts = Facts.builder()
                    .figure("a", "90%")
                    .put("b", Checked.allMet("1", "3").with(ItemStatus.NOT_MET, "2"))
                    .put("c", new Counted(java.util.Map.of("1", 2L, "2", 1L), List.of()))
                    .figure("d", "45%")
                    .remark("c", "两次挪用", "已整改")
                    .build();
            Evaluation evaluation = Scorer.of(rubric).evaluate(facts);
            assertThat(evaluation.deductions())
                    .extracting(
                            Deduction::indicatorId,
                            d -> d.points().toString(),
                            Deduction::code,
                            d -> d.arguments().toString())
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("c", "4", ReasonCode.VIOLATION, "{kind=截留, number=2}"),
                            org.assertj.core.groups.Tuple.tuple(
                                    "a", "1", ReasonCode.TARGET_MISSED, "{figure=90%, target=100%}"),
                            org.assertj.core.groups.Tuple.tuple("b", "1", ReasonCode.ITEM_NOT_MET, "{item=制度合法}"),
                            org.assertj.core.groups.Tuple.tuple("c", "1", ReasonCode.VIOLATION, "{kind=挪用, number=1}"),
                            org.assertj.core.groups.Tuple.tuple(
                                    "d", "1", ReasonCode.TARGET_MISSED, "{figure=45%, target=90%}"));
            assertThat(evaluation.deductions().get(0).reason()).contains("两次挪用");
            assertThat(evaluation.deductions().get(0).improvement()).contains("已整改");
        }
    }

    @Nested
    class Differences {
        @Test
        void add_up_row_by_row_with_a_rest_for_rounding_and_rescaling() {
            Rubric rubric = sheet(20, rows(10, 5, 5))
                    .whenNotApplicable(NotApplicablePolicy.RESCALE_SECTION)
                    .build();
            Scorer scorer = Scorer.of(rubric);
            Evaluation before = scorer.evaluate(rates("a", "50%", "b", "80%", "c", "40%"));
            Evaluation after = scorer.evaluate(rates("a", "90%", "b", "60%", "c", "40%"));
            EvaluationDifference difference = after.minus(before);
            assertThat(difference.change()).contains(Rational.of(3));
            assertThat(difference.rest()).contains(Rational.ZERO);
            EvaluationDifference.Change section = difference.parts().get(0);
            assertThat(section.change()).contains(Rational.of(3));
            assertThat(section.parts())
                    .extracting(part -> part.change().orElseThrow().toString())
                    .containsExactly("4", "-1", "0");
        }

        @Test
        void hold_what_rescaling_does_in_the_rest() {
            Rubric rubric = sheet(20, rows(10, 5, 5))
                    .whenNotApplicable(NotApplicablePolicy.FULL_POINTS)
                    .build();
            Rubric longer = Rubric.named("表")
                    .outOf(25)
                    .section("甲", 25, rows(10, 5, 5, 5))
                    .build();
            Evaluation before = Scorer.of(rubric).evaluate(rates("a", "50%", "b", "80%", "c", "40%"));
            Evaluation after = Scorer.of(longer).evaluate(rates("a", "50%", "b", "80%", "c", "40%", "d", "20%"));
            EvaluationDifference.Change added =
                    after.minus(before).parts().get(0).parts().get(3);
            assertThat(added.before()).isEmpty();
            assertThat(added.change()).contains(Rational.ONE);
            EvaluationDifference.Change dropped =
                    before.minus(after).parts().get(0).parts().get(3);
            assertThat(dropped.after()).isEmpty();
            assertThat(dropped.change()).contains(Rational.of(-1));
        }
    }

    @Test
    void a_standard_left_to_judgement_stays_open_until_a_mark_is_entered() {
        Rubric rubric = sheet(5, s -> s.indicator("a", 5, i -> i.id("a").scoredBy(judged("视情况酌情给分"))))
                .build();
        assertThat(total(rubric, Facts.NONE)).isEqualTo("[0, 5]");
        assertThat(total(rubric, Facts.builder().reported("a", "4", "评审组").build()))
                .isEqualTo("4");
    }

    @Test
    void a_scorer_is_written_as_its_rubric_and_resolved_again_on_reading() throws Exception {
        Scorer scorer = Scorer.of(sheet(10, rows(10)).build());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(scorer);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Scorer read = (Scorer) in.readObject();
            assertThat(read.rubric()).isEqualTo(scorer.rubric());
            assertThat(read.evaluate(rates("a", "55%"))).isEqualTo(scorer.evaluate(rates("a", "55%")));
        }
    }

    @Test
    void many_threads_share_one_scorer_and_get_equal_results() throws Exception {
        Scorer scorer = Scorer.of(sheet(20, rows(10, 5, 5))
                .whenNotApplicable(NotApplicablePolicy.TO_SIBLINGS_EQUALLY)
                .build());
        Facts facts = rates("a", "50%", "b", "n/a", "c", "40%");
        Evaluation expected = scorer.evaluate(facts);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Evaluation>> tasks = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                tasks.add(() -> scorer.evaluate(facts));
            }
            for (Future<Evaluation> future : threads.invokeAll(tasks)) {
                assertThat(future.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void an_award_needs_no_facts() {
        assertThat(total(
                        sheet(3, s -> s.indicator("a", 3, i -> i.scoredBy(award(full()))))
                                .build(),
                        Facts.NONE))
                .isEqualTo("3");
    }
}

package org.jixiao.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.rule.Rules.atLeast;
import static org.jixiao.rule.Rules.atMost;
import static org.jixiao.rule.Rules.award;
import static org.jixiao.rule.Rules.band;
import static org.jixiao.rule.Rules.best;
import static org.jixiao.rule.Rules.checklist;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.linear;
import static org.jixiao.rule.Rules.meets;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.percentagePoints;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.proportional;
import static org.jixiao.rule.Rules.sum;
import static org.jixiao.rule.Rules.tiers;
import static org.jixiao.rule.Rules.violations;
import static org.jixiao.rule.Rules.when;
import static org.jixiao.rule.Rules.zero;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jixiao.issue.Language;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.measure.ItemStatus;
import org.jixiao.measure.Observation;
import org.jixiao.measure.Observation.Checked;
import org.jixiao.measure.Observation.Chosen;
import org.jixiao.measure.Observation.Counted;
import org.jixiao.measure.Observation.Listed;
import org.jixiao.measure.Observation.ListedItem;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Combination;
import org.jixiao.rubric.Role;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.SectionDraft;
import org.jixiao.rule.Condition;
import org.jixiao.rule.EachItem;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.Outcome;
import org.jixiao.rule.Overshoot;
import org.jixiao.rule.Rule;
import org.jixiao.rule.Tiers.Tier;
import org.jixiao.scoring.PublishedEvaluation.PublishedRow;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DeductionTest {
    private static List<String> lost(long points, Rule rule, Facts facts) {
        Rubric rubric = Rubric.named("表")
                .outOf(points)
                .indicator("甲", points, i -> i.id("a").scoredBy(rule))
                .build();
        return Scorer.of(rubric).evaluate(facts).deductions().stream()
                .map(it -> it.points() + " " + it.code() + " " + it.arguments())
                .toList();
    }

    private static Facts figure(String figure) {
        return Facts.builder().figure("a", figure).build();
    }

    private static Facts fact(Observation observation) {
        return Facts.builder().put("a", observation).build();
    }

    @Nested
    class Codes {
        @Test
        void of_steps_with_their_number() {
            Rule rule = atMost(percent(100))
                    .earns(full())
                    .loses(points("0.5"))
                    .forEach(percentagePoints(1))
                    .downTo(zero());
            assertThat(lost(5, rule, figure("103.6%"))).containsExactly("1.5 STEPS {figure=103.6%, steps=3}");
            assertThat(lost(5, rule, figure("180%"))).containsExactly("5 STEPS {figure=180%, steps=80}");
            assertThat(lost(5, rule, figure("100%"))).isEmpty();
        }

        @Test
        void of_a_target_missed_and_of_one_overshot() {
            assertThat(lost(5, meets(Comparison.AT_LEAST, percent(95)), figure("90%")))
                    .containsExactly("5 TARGET_MISSED {figure=90%, target=95%}");
            assertThat(lost(8, proportional().overshoot(Overshoot.beyond("150%", points(6))), figure("151%")))
                    .containsExactly("2 OVERSHOOT {figure=151%, target=100%}");
        }

        @Test
        void of_a_lower_band_and_of_a_band_with_a_rule() {
            assertThat(lost(5, atLeast(percent(90), points(5)).otherwise(points(2)), figure("89%")))
                    .containsExactly("3 LOWER_BAND {figure=89%, piece=(-∞, 90)}");
            Rule nested = band(org.jixiao.rule.Range.closed(percent(0), percent(50)), award(points(1)))
                    .in(org.jixiao.rule.Range.upTo(percent(50), percent(100)), sum(proportional(), award(points(-1))));
            assertThat(lost(5, nested, figure("80%"))).containsExactly("2 PARTS {}");
        }

        @Test
        void of_interpolation() {
            assertThat(lost(6, linear(percent(60), zero(), percent(100), full()), figure("80%")))
                    .containsExactly("3 INTERPOLATED {figure=80%, piece=(60, 100)}");
        }

        @Test
        void of_items_by_name_or_by_number() {
            Rule rule = checklist(points(1), "一", "二", "三");
            assertThat(lost(3, rule, fact(Checked.allMet("2").with(ItemStatus.NOT_MET, "1", "3"))))
                    .containsExactly("1 ITEM_NOT_MET {item=一}", "1 ITEM_NOT_MET {item=三}");
            assertThat(lost(3, rule, fact(Checked.count(1, 3)))).containsExactly("2 ITEM_NOT_MET {number=2}");
        }

        @Test
        void of_items_whose_marks_do_not_reach_the_points() {
            assertThat(lost(5, checklist(points(2), "一", "二"), fact(Checked.allMet("1", "2"))))
                    .containsExactly("1 PARTS {}");
        }

        @Test
        void of_violations_in_their_order_until_nothing_is_left() {
            Rule rule = violations(points(2), "截留", "挪用", "虚列");
            assertThat(lost(5, rule, fact(new Counted(Map.of("1", 1L, "2", 2L, "3", 4L), List.of()))))
                    .containsExactly("3 VIOLATION {kind=挪用, number=2}", "2 VIOLATION {kind=截留, number=1}");
            assertThat(lost(5, violations(points(1), "逾期").knockOutAt(3), fact(Counted.of(3))))
                    .containsExactly("5 KNOCKED_OUT {number=3}");
        }

        @Test
        void of_a_tier_with_and_without_a_coefficient() {
            Rule rule = tiers(
                    Tier.open("met", "达成", Interval.closed(Rational.parse("0.8"), Rational.ONE)),
                    Tier.fixed("missed", "未达成", points(2)));
            assertThat(lost(10, rule, fact(Chosen.of("met", "90%"))))
                    .containsExactly("1 LOWER_TIER {tier=达成, coefficient=90%}");
            assertThat(lost(10, rule, fact(Chosen.of("missed")))).containsExactly("8 LOWER_TIER {tier=未达成}");
        }

        @Test
        void of_a_reported_score() {
            assertThat(lost(5, proportional(), fact(new Observation.Reported(Rational.of(4)))))
                    .containsExactly("1 REPORTED {points=4}");
        }

        @Test
        void of_a_case_and_of_a_rule_inside_a_case() {
            Fact kind = Fact.of("kind", "类别");
            Rule rule = when(Condition.option(kind, "a"), points(1))
                    .orWhen(Condition.option(kind, "b"), proportional())
                    .otherwise(points(3));
            assertThat(lost(5, rule, Facts.builder().put(kind, Chosen.of("a")).build()))
                    .containsExactly("4 CASE {case=1}");
            assertThat(lost(
                            5,
                            rule,
                            Facts.builder()
                                    .put(kind, Chosen.of("b"))
                                    .figure("a", "80%")
                                    .build()))
                    .containsExactly("1 TARGET_MISSED {figure=80%, target=100%}");
            assertThat(lost(5, rule, Facts.builder().put(kind, Chosen.of("c")).build()))
                    .containsExactly("2 CASE {case=–}");
        }

        @Test
        void of_a_veto() {
            Fact accident = Fact.of("accident", "事故");
            Rule rule = proportional().vetoedWhen(Condition.item(accident, "major", ItemStatus.MET), "较大事故");
            assertThat(lost(
                            5,
                            rule,
                            Facts.builder()
                                    .figure("a", "100%")
                                    .put(accident, Checked.allMet("major"))
                                    .build()))
                    .containsExactly("5 VETO {reason=较大事故}");
            assertThat(lost(
                            5,
                            rule,
                            Facts.builder()
                                    .figure("a", "80%")
                                    .put(accident, new Checked(Map.of("major", ItemStatus.NOT_MET)))
                                    .build()))
                    .containsExactly("1 TARGET_MISSED {figure=80%, target=100%}");
        }

        @Test
        void of_the_part_that_decided() {
            assertThat(lost(5, best(award(points(1)), proportional()), figure("60%")))
                    .containsExactly("2 TARGET_MISSED {figure=60%, target=100%}");
        }

        @Test
        void of_the_items_of_a_list() {
            Listed list = Listed.of("100%", "50%", "80%");
            assertThat(lost(6, new EachItem(proportional(), EachItem.Combination.EQUAL_SHARES), fact(list)))
                    .containsExactly("1 ITEM_OF_LIST {item=2}", "0.4 ITEM_OF_LIST {item=3}");
            assertThat(lost(6, new EachItem(proportional(), EachItem.Combination.MEAN), fact(list)))
                    .containsExactly("1 ITEM_OF_LIST {item=2}", "0.4 ITEM_OF_LIST {item=3}");
            Listed weighted = new Listed(List.of(
                    ListedItem.of("甲", new Observation.Measured(percent(50))).weighing(Rational.ONE),
                    ListedItem.of("乙", new Observation.Measured(percent(100))).weighing(Rational.of(3))));
            assertThat(lost(8, new EachItem(proportional(), EachItem.Combination.WEIGHTED), fact(weighted)))
                    .containsExactly("1 ITEM_OF_LIST {item=–}");
        }

        @Test
        void of_an_award_below_full_points() {
            assertThat(lost(5, award(points(3)), Facts.NONE)).containsExactly("2 PARTS {}");
        }
    }

    @Test
    void sum_to_full_points_less_the_exact_score() {
        Rubric rubric = Rubric.named("表")
                .outOf(3)
                .indicator("甲", 3, i -> i.id("a").scoredBy(proportional()))
                .build();
        Evaluation evaluation = Scorer.of(rubric).evaluate(figure("33.333%"));
        assertThat(evaluation.deductions().get(0).points()).isEqualTo(Rational.parse("2.00001"));
        assertThat(evaluation.total()).isEqualTo(new Outcome.Scored(Rational.ONE));
        assertThat(evaluation.exactTotal()).isEqualTo(new Outcome.Scored(Rational.ONE));
    }

    @Nested
    class Sums {
        private String total(Consumer<SectionDraft> body, Facts facts) {
            Rubric rubric = Rubric.named("表")
                    .outOf(10)
                    .section("甲", 10, body)
                    .uncapped()
                    .build();
            return Scorer.of(rubric).evaluate(facts).totalBounds().toString();
        }

        private Consumer<SectionDraft> row(String id, long points, Role role) {
            return s -> s.indicator(id, points, i -> i.id(id).role(role).scoredBy(proportional()));
        }

        @Test
        void keep_the_reason_why_they_are_open() {
            Consumer<SectionDraft> rows = row("a", 10, Role.REGULAR).andThen(row("b", 4, Role.MALUS));
            assertThat(total(rows, Facts.builder().figure("a", "50%").build())).isEqualTo("[1, 5]");
            assertThat(total(rows, Facts.builder().figure("b", "50%").build())).isEqualTo("[-2, 8]");
        }

        @Test
        void of_the_smallest_and_the_largest_share_stay_open_with_a_missing_one() {
            for (Combination combination : List.of(Combination.MINIMUM, Combination.MAXIMUM)) {
                Consumer<SectionDraft> rows = row("a", 10, Role.REGULAR)
                        .andThen(row("b", 10, Role.REGULAR))
                        .andThen(s -> s.combinedBy(combination));
                boolean smallest = combination == Combination.MINIMUM;
                assertThat(total(rows, Facts.builder().figure("a", "50%").build()))
                        .isEqualTo(smallest ? "[0, 5]" : "[5, 10]");
                assertThat(total(rows, Facts.builder().figure("b", "50%").build()))
                        .isEqualTo(smallest ? "[0, 5]" : "[5, 10]");
            }
        }

        @Test
        void of_shares_without_points_or_weights_are_undefined() {
            Consumer<SectionDraft> noPoints = row("a", 0, Role.REGULAR).andThen(s -> s.combinedBy(Combination.MINIMUM));
            assertThat(total(noPoints, figure("50%"))).isEqualTo("[0, 10]");
            Consumer<SectionDraft> noWeight = s -> s.combinedBy(Combination.WEIGHTED_MEAN)
                    .indicator("a", 10, i -> i.id("a").weight("0").scoredBy(proportional()));
            assertThat(total(noWeight, figure("50%"))).isEqualTo("[0, 10]");
        }

        @Test
        void of_shares_that_do_not_apply_without_a_policy_may_be_any_share() {
            Consumer<SectionDraft> rows = row("a", 10, Role.REGULAR)
                    .andThen(row("b", 10, Role.REGULAR))
                    .andThen(s -> s.combinedBy(Combination.MINIMUM));
            Facts facts = Facts.builder()
                    .figure("a", "50%")
                    .put("b", new Observation.NotApplicable("无"))
                    .build();
            assertThat(total(rows, facts)).isEqualTo("[0, 5]");
        }

        @Test
        void leave_out_a_bonus_that_does_not_apply() {
            Consumer<SectionDraft> rows = row("a", 10, Role.REGULAR).andThen(row("b", 4, Role.BONUS));
            Facts facts = Facts.builder()
                    .figure("a", "50%")
                    .put("b", new Observation.NotApplicable("无"))
                    .build();
            assertThat(total(rows, facts)).isEqualTo("[5, 5]");
        }

        @Test
        void are_exact_inside_a_section_that_takes_points_and_rounded_elsewhere() {
            Rubric rubric = Rubric.named("表")
                    .outOf(3)
                    .section(
                            "甲",
                            2,
                            s -> s.indicator("a", 1, i -> i.id("a").scoredBy(proportional()))
                                    .indicator("b", 1, i -> i.id("b").scoredBy(proportional()))
                                    .whenNotApplicable(NotApplicablePolicy.TO_SIBLINGS_EQUALLY))
                    .section("乙", 1, s -> s.indicator("c", 1, i -> i.id("c").scoredBy(proportional())))
                    .build();
            Scorer scorer = Scorer.of(rubric);
            Facts.Builder facts = Facts.builder().figure("a", "33.5%").figure("c", "33.5%");
            Facts applying =
                    Facts.builder().putAll(facts.build()).figure("b", "33.5%").build();
            Facts taking = Facts.builder()
                    .putAll(facts.build())
                    .put("b", new Observation.NotApplicable("无"))
                    .build();
            assertThat(scorer.evaluate(applying).total()).isEqualTo(new Outcome.Scored(Rational.parse("1.02")));
            assertThat(scorer.evaluate(taking).total()).isEqualTo(new Outcome.Scored(Rational.parse("1.01")));
        }
    }

    @Nested
    class Asking {
        private final Rubric rubric = Rubric.named("表")
                .outOf(5)
                .indicator("甲", 5, i -> i.id("a").scoredBy(proportional()))
                .build();

        @Test
        void a_scorer_hands_out_its_resolved_rules() {
            assertThat(Scorer.of(rubric).rule("a").most()).isEqualTo(Rational.of(5));
            assertThatThrownBy(() -> Scorer.of(rubric).rule("b"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no rule for the indicator 'b': there are rules for a");
        }

        @Test
        void an_evaluation_says_its_total_in_a_line() {
            assertThat(Scorer.of(rubric).evaluate(figure("50%"))).hasToString("表: 2.5 of 5");
            assertThat(Scorer.of(rubric).evaluate(Facts.NONE)).hasToString("表: [0, 5] of 5");
            Rubric graded = Rubric.named("表")
                    .indicator("甲", 100, i -> i.id("a").scoredBy(proportional()))
                    .gradedBy(org.jixiao.grade.GradeScale.fourLevel())
                    .build();
            assertThat(Scorer.of(graded).evaluate(figure("91%"))).hasToString("表: 91 of 100 [优]");
        }

        @Test
        void evaluations_are_equal_by_what_they_hold() {
            Scorer scorer = Scorer.of(rubric);
            Evaluation one = scorer.evaluate(figure("50%"));
            assertThat(one).isEqualTo(scorer.evaluate(figure("50%"))).hasSameHashCodeAs(scorer.evaluate(figure("50%")));
            assertThat(one).isNotEqualTo(scorer.evaluate(figure("51%"))).isNotEqualTo("x");
            assertThat(one.hashCode())
                    .isNotEqualTo(scorer.evaluate(figure("51%")).hashCode());
        }

        @Test
        void a_total_in_a_gap_of_the_scale_is_pointed_out() {
            Rubric gapped = Rubric.named("表")
                    .indicator("甲", 100, i -> i.id("a").scoredBy(proportional()))
                    .gradedBy(org.jixiao.grade.GradeScale.ofIntegers(
                            "整数",
                            new org.jixiao.grade.GradeScale.IntegerBand(org.jixiao.grade.Grade.EXCELLENT, 90, 100)))
                    .build();
            assertThat(Scorer.of(gapped).evaluate(figure("89.5%")).issues().stream()
                            .map(it -> it.display(Language.EN)))
                    .containsExactly("No grade covers the total 89.5; close the gap in the grade scale.");
        }

        @Test
        void a_published_evaluation_finds_its_rows() {
            PublishedRow row = PublishedRow.of("a", "5", "4.50").because("差旅超支");
            PublishedEvaluation published = new PublishedEvaluationBuilder()
                    .subject("局")
                    .source("报告")
                    .addRow(row)
                    .build();
            assertThat(published.row("a")).contains(row);
            assertThat(published.row("b")).isEmpty();
            assertThat(row.reason()).contains("差旅超支");
            assertThat(row.score().orElseThrow()).hasToString("4.50");
        }

        @Test
        void each_kind_of_result_is_matched() {
            Rubric sectioned = Rubric.named("表")
                    .outOf(5)
                    .section("节", 5, s -> s.indicator("甲", 5, i -> i.id("a").scoredBy(proportional())))
                    .build();
            NodeResult.Cases<String> names = new NodeResult.Cases<>() {
                @Override
                public String section(NodeResult.OfSection it) {
                    return "section " + it.node().name();
                }

                @Override
                public String indicator(NodeResult.OfIndicator it) {
                    return "indicator " + it.node().name();
                }
            };
            NodeResult section =
                    Scorer.of(sectioned).evaluate(figure("50%")).parts().get(0);
            assertThat(section.match(names)).isEqualTo("section 节");
            assertThat(section.parts().get(0).match(names)).isEqualTo("indicator 甲");
        }

        @Test
        void a_target_far_exceeded_is_noted_also_inside_another_rule() {
            Rule rule = sum(org.jixiao.rule.Rules.on(Formula.own(), proportional()));
            Rubric inner = Rubric.named("表")
                    .outOf(5)
                    .indicator(
                            "甲",
                            5,
                            i -> i.id("a")
                                    .measuredBy(Fact.number("a", "甲", Unit.PERCENT))
                                    .scoredBy(rule))
                    .build();
            assertThat(Scorer.of(inner).evaluate(figure("131%")).issues().stream()
                            .map(it -> it.display(Language.EN)))
                    .containsExactly(
                            "甲: 131% exceeds the target 100% by more than 30%; say why, or set a higher target.");
            assertThat(Scorer.of(inner).evaluate(figure("130%")).issues()).isEmpty();
        }
    }

    @Test
    void quantities_of_other_kinds_do_not_slip_in() {
        assertThat(lost(
                        5,
                        proportional(),
                        Facts.builder()
                                .put("a", new Observation.Measured(Quantity.of(1, Unit.YUAN)))
                                .build()))
                .isEmpty();
    }
}

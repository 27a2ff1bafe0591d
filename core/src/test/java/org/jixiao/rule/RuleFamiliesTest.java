package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.measure.Formula.absolute;
import static org.jixiao.measure.Formula.aggregate;
import static org.jixiao.measure.Formula.daysBetween;
import static org.jixiao.measure.Formula.difference;
import static org.jixiao.measure.Formula.own;
import static org.jixiao.measure.Formula.target;
import static org.jixiao.rule.Rules.atLeast;
import static org.jixiao.rule.Rules.atMost;
import static org.jixiao.rule.Rules.band;
import static org.jixiao.rule.Rules.checklist;
import static org.jixiao.rule.Rules.completion;
import static org.jixiao.rule.Rules.earning;
import static org.jixiao.rule.Rules.exactly;
import static org.jixiao.rule.Rules.formula;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.item;
import static org.jixiao.rule.Rules.judged;
import static org.jixiao.rule.Rules.kind;
import static org.jixiao.rule.Rules.linear;
import static org.jixiao.rule.Rules.meets;
import static org.jixiao.rule.Rules.on;
import static org.jixiao.rule.Rules.oneOf;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.percentagePoints;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.proportional;
import static org.jixiao.rule.Rules.reverse;
import static org.jixiao.rule.Rules.tiers;
import static org.jixiao.rule.Rules.violations;
import static org.jixiao.rule.Rules.zero;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Formula.Aggregation;
import org.jixiao.measure.ItemStatus;
import org.jixiao.measure.Measure;
import org.jixiao.measure.Observation;
import org.jixiao.measure.Observation.Checked;
import org.jixiao.measure.Observation.Chosen;
import org.jixiao.measure.Observation.Counted;
import org.jixiao.measure.Observation.Dated;
import org.jixiao.measure.Observation.Listed;
import org.jixiao.measure.Observation.ListedItem;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Rounding;
import org.jixiao.quantity.Unit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One place that shows every family of scoring rules met in official rubrics, with the scores it must give. */
class RuleFamiliesTest {
    private static String score(Rule rule, long points, Unit unit, String actual) {
        return score(
                rule,
                points,
                unit,
                null,
                Facts.builder().figure(Fact.number("a", "甲", unit), actual).build());
    }

    private static String score(Rule rule, long points, Unit unit, Quantity goal, String actual) {
        Facts facts =
                Facts.builder().figure(Fact.number("a", "甲", unit), actual).build();
        return score(rule, points, unit, Formula.of(goal), facts);
    }

    private static String score(Rule rule, long points, Observation observation) {
        return score(
                rule,
                points,
                Unit.ONE,
                null,
                Facts.builder().put("a", observation).build());
    }

    private static String score(Rule rule, long points, Unit unit, Formula goal, Facts facts) {
        Row row = new Row("a", Rational.of(points), Measure.named("a", "甲", unit), goal);
        return text(ResolvedRule.of(rule, row).evaluate(facts).outcome());
    }

    private static String text(Outcome outcome) {
        return outcome.match(new Outcome.Cases<String>() {
            @Override
            public String scored(Outcome.Scored it) {
                return it.points().toString();
            }

            @Override
            public String open(Outcome.Open it) {
                return it.kind() + " " + it.least() + ".." + it.most();
            }

            @Override
            public String notApplicable(Outcome.NotApplicable it) {
                return "n/a";
            }
        });
    }

    @Test
    void family_1_completion_ratio() {
        assertThat(score(proportional(), 10, Unit.PERCENT, "99.81%")).isEqualTo("9.981");
        assertThat(score(proportional(), 10, Unit.PERCENT, "104%")).isEqualTo("10");
        assertThat(score(completion(), 8, Unit.counting("场"), Quantity.of(40, Unit.counting("场")), "30"))
                .isEqualTo("6");
        assertThat(score(completion(), 8, Unit.counting("场"), Quantity.of(0, Unit.counting("场")), "0"))
                .isEqualTo("8");
    }

    @Test
    void family_2_target_with_an_operator() {
        assertThat(score(meets(Comparison.AT_LEAST), 5, Unit.PERCENT, percent(95), "95%"))
                .isEqualTo("5");
        assertThat(score(meets(Comparison.AT_LEAST), 5, Unit.PERCENT, percent(95), "94.99%"))
                .isEqualTo("0");
        assertThat(score(meets(Comparison.AT_MOST), 5, Unit.DAY, Quantity.of(2, Unit.DAY), "2.01"))
                .isEqualTo("0");
        assertThat(score(meets(Comparison.EQUAL), 5, Unit.YUAN, Quantity.of(280, Unit.YUAN), "280元"))
                .isEqualTo("5");
        assertThat(score(meets(Comparison.ABOVE), 5, Unit.PERCENT, percent(96), "96%"))
                .isEqualTo("0");
    }

    @Test
    void family_3_checklist_that_adds_up() {
        Rule rule = checklist(item(1, "制度已建立", points(2)), item(2, "制度完整", points(2)), item(3, "制度执行", points(1)));
        assertThat(score(rule, 5, Checked.allMet("1", "3").with(ItemStatus.NOT_MET, "2")))
                .isEqualTo("3");
        assertThat(score(rule, 5, Checked.count(3, 3))).isEqualTo("5");
        assertThat(score(rule, 5, Checked.count(2, 3))).isEqualTo("MISSING 3..4");
        assertThat(score(checklist(points(1), "一", "二", "三"), 3, Checked.count(2, 3)))
                .isEqualTo("2");
    }

    @Nested
    class Family4Steps {
        private final Steps rule = atLeast(percent(98))
                .earns(full())
                .loses(points("0.5"))
                .forEach(percentagePoints(1))
                .downTo(zero());

        @Test
        void whole() {
            assertThat(score(rule, 4, Unit.PERCENT, "97.1%")).isEqualTo("4");
            assertThat(score(rule, 4, Unit.PERCENT, "97%")).isEqualTo("3.5");
        }

        @Test
        void started() {
            assertThat(score(rule.partial(Partial.STARTED), 4, Unit.PERCENT, "97.9%"))
                    .isEqualTo("3.5");
            assertThat(score(rule.partial(Partial.STARTED), 4, Unit.PERCENT, "97%"))
                    .isEqualTo("3.5");
        }

        @Test
        void pro_rata() {
            assertThat(score(rule.partial(Partial.PRO_RATA), 4, Unit.PERCENT, "97.1%"))
                    .isEqualTo("3.55");
            assertThat(score(rule.partial(Partial.PRO_RATA), 4, Unit.PERCENT, "10%"))
                    .isEqualTo("0");
        }

        @Test
        void on_both_sides_and_down_to_a_floor() {
            Steps both = exactly(percent(100))
                    .earns(full())
                    .loses(points("1.5"))
                    .forEach(percentagePoints(5))
                    .downTo(points(2));
            assertThat(score(both, 6, Unit.PERCENT, "105%")).isEqualTo("4.5");
            assertThat(score(both, 6, Unit.PERCENT, "89%")).isEqualTo("3");
            assertThat(score(both, 6, Unit.PERCENT, "10%")).isEqualTo("2");
        }

        @Test
        void of_a_share_of_the_target() {
            Steps share = Rules.steps(target(), Steps.Side.BELOW)
                    .earns(full())
                    .loses(points(1))
                    .forEachShare(Rational.parse("0.1"))
                    .downTo(zero());
            Unit visits = Unit.parse("万人次");
            assertThat(score(share, 2, visits, Quantity.of("10.82", visits), "9.738"))
                    .isEqualTo("1");
            assertThat(score(share, 2, visits, Quantity.of("10.82", visits), "5.45"))
                    .isEqualTo("0");
        }
    }

    @Test
    void family_5_bands() {
        Rule rule = exactly(percent(0), points(3))
                .in(Range.upTo(percent(0), percent(10)), points(2))
                .in(Range.upTo(percent(20), percent(30)), points(1))
                .above(percent(30), points(0));
        assertThat(score(rule, 3, Unit.PERCENT, "0%")).isEqualTo("3");
        assertThat(score(rule, 3, Unit.PERCENT, "10%")).isEqualTo("2");
        assertThat(score(rule, 3, Unit.PERCENT, "15%")).isEqualTo("UNCOVERED 0..3");
        assertThat(score(rule, 3, Unit.PERCENT, "30%")).isEqualTo("1");
        assertThat(score(rule, 3, Unit.PERCENT, "30.01%")).isEqualTo("0");
        Rule overlapping = atLeast(percent(60), points(3)).atLeast(percent(80), points(5));
        assertThat(score(overlapping, 5, Unit.PERCENT, "90%")).isEqualTo("AMBIGUOUS 3..5");
    }

    @Test
    void family_6_deductions_by_count() {
        Rule rule = violations(
                        kind("late", "逾期", points("0.5")).allowing(2),
                        kind("returned", "退回", points(1)).costingAtMost(points(2)))
                .knockOutAt(10);
        assertThat(score(rule, 5, new Counted(Map.of("late", 4L, "returned", 5L), List.of())))
                .isEqualTo("2");
        assertThat(score(rule, 5, new Counted(Map.of("late", 9L, "returned", 1L), List.of())))
                .isEqualTo("0");
        assertThat(score(rule, 5, Counted.of(3))).isEqualTo("MISSING 0..5");
        assertThat(score(violations(points(1), "一", "二", "三"), 3, Counted.of(2)))
                .isEqualTo("1");
        assertThat(score(violations(points(1), "一", "二"), 3, Checked.allMet("1").with(ItemStatus.NOT_MET, "2")))
                .isEqualTo("2");
    }

    @Test
    void family_7_qualitative_tiers() {
        Interval upper = Interval.closed(Rational.parse("0.8"), Rational.ONE);
        Interval middle = Interval.of(new Edge(Rational.parse("0.6"), true), new Edge(Rational.parse("0.8"), false));
        Rule rule = tiers(
                Tiers.Tier.open("met", "达成", upper),
                Tiers.Tier.open("partly", "部分达成", middle),
                Tiers.Tier.fixed("missed", "未达成", zero()));
        assertThat(score(rule, 8, Chosen.of("met", "80%"))).isEqualTo("6.4");
        assertThat(score(rule, 8, Chosen.of("partly", "80%"))).isEqualTo("UNDEFINED 0..8");
        assertThat(score(rule, 8, Chosen.of("partly"))).isEqualTo("MISSING 4.8..6.4");
        assertThat(score(rule, 8, Chosen.of("missed"))).isEqualTo("0");
    }

    @Test
    void family_8_reverse() {
        assertThat(score(reverse(), 10, Unit.YUAN, Quantity.of(800, Unit.YUAN), "1000元"))
                .isEqualTo("8");
        assertThat(score(reverse(), 10, Unit.YUAN, Quantity.of(800, Unit.YUAN), "0元"))
                .isEqualTo("10");
        assertThat(score(reverse(), 10, Unit.YUAN, Quantity.of(0, Unit.YUAN), "5元"))
                .isEqualTo("0");
        Rule excess = reverse().shortfall(Shortfall.EXCESS);
        assertThat(score(excess, 10, Unit.YUAN, Quantity.of(800, Unit.YUAN), "1000元"))
                .isEqualTo("7.5");
    }

    @Test
    void family_9_overshoot() {
        Rule none = proportional().overshoot(Overshoot.beyond("130%", zero()));
        assertThat(score(none, 10, Unit.PERCENT, "130%")).isEqualTo("10");
        assertThat(score(none, 10, Unit.PERCENT, "130.01%")).isEqualTo("0");
        Rule share = proportional().overshoot(Overshoot.beyond("150%", Mark.share("80%")));
        assertThat(score(share, 8, Unit.PERCENT, "151%")).isEqualTo("6.4");
        Rule inverse = proportional().overshoot(Overshoot.inverseBeyond("130%"));
        assertThat(score(inverse, 10, Unit.PERCENT, "260%")).isEqualTo("5");
        Rule stepwise = completion()
                .overshoot(new Overshoot.Stepwise(
                        Rational.parse("1.3"),
                        StepSize.of(Quantity.of(20, Unit.counting("户次"))),
                        points("0.5"),
                        Partial.WHOLE));
        Quantity goal = Quantity.of(200, Unit.counting("户次"));
        assertThat(score(stepwise, 4, Unit.counting("户次"), goal, "260")).isEqualTo("4");
        assertThat(score(stepwise, 4, Unit.counting("户次"), goal, "301")).isEqualTo("3");
        assertThat(score(stepwise, 4, Unit.counting("户次"), goal, "100")).isEqualTo("2");
    }

    @Test
    void family_10_not_applicable() {
        assertThat(score(proportional(), 4, new Observation.NotApplicable("无对下转移支付")))
                .isEqualTo("n/a");
    }

    @Test
    void family_11_items_one_by_one_and_means_of_experts() {
        Rule each = new EachItem(completion(), EachItem.Combination.EQUAL_SHARES);
        Unit unit = Unit.counting("场");
        Listed list = new Listed(List.of(
                ListedItem.of("甲", measured("40", unit)).against(Quantity.of(40, unit)),
                ListedItem.of("乙", measured("10", unit)).against(Quantity.of(20, unit))));
        assertThat(score(each, 20, list)).isEqualTo("15");
        Fact experts = Fact.number("experts", "专家评分", Unit.POINT);
        Facts facts =
                Facts.builder().put(experts, Listed.of("8分", "9分", "10分", "7分")).build();
        Rule trimmed = on(
                aggregate(experts, Aggregation.TRIMMED_MEAN),
                linear(Quantity.of(0, Unit.POINT), zero(), Quantity.of(10, Unit.POINT), full()));
        assertThat(score(trimmed, 10, Unit.POINT, null, facts)).isEqualTo("8.5");
    }

    private static Observation measured(String value, Unit unit) {
        return new Observation.Measured(Quantity.of(value, unit));
    }

    @Test
    void family_12_deadlines() {
        Fact due = Fact.of("due", "计划完成时间");
        Fact done = Fact.of("done", "实际完成时间");
        Rule rule = on(
                daysBetween(due, done),
                atMost(Quantity.of(0, Unit.DAY))
                        .earns(full())
                        .loses(points(1))
                        .forEach(Quantity.of(5, Unit.DAY))
                        .downTo(zero()));
        assertThat(score(rule, 4, Unit.ONE, null, dates(due, done, 30))).isEqualTo("4");
        assertThat(score(rule, 4, Unit.ONE, null, dates(due, done, 41))).isEqualTo("2");
    }

    private static Facts dates(Fact due, Fact done, int dayOfYear) {
        return Facts.builder()
                .put(due, new Dated(LocalDate.ofYearDay(2023, 30)))
                .put(done, new Dated(LocalDate.ofYearDay(2023, dayOfYear)))
                .build();
    }

    @Test
    void family_13_interpolation() {
        Rule rule = linear(percent(60), zero(), percent(100), full());
        assertThat(score(rule, 6, Unit.PERCENT, "80%")).isEqualTo("3");
        assertThat(score(rule, 6, Unit.PERCENT, "50%")).isEqualTo("0");
        Rule falling = linear(percent(8), zero(), percent(2), full());
        assertThat(score(falling, 5, Unit.PERCENT, "5%")).isEqualTo("2.5");
        Rule withPassLine = band(
                        new Range(Range.End.closed(percent(60)), null),
                        linear(percent(60), points(6), percent(100), full()))
                .otherwise(zero());
        assertThat(score(withPassLine, 10, Unit.PERCENT, "80%")).isEqualTo("8");
        assertThat(score(withPassLine, 10, Unit.PERCENT, "59.99%")).isEqualTo("0");
    }

    @Test
    void family_14_weighted_by_money() {
        Rule rule = new EachItem(proportional(), EachItem.Combination.WEIGHTED);
        Listed list = new Listed(List.of(
                ListedItem.of("甲", measured("90", Unit.PERCENT)).weighing(Rational.of(100)),
                ListedItem.of("乙", measured("98", Unit.PERCENT)).weighing(Rational.of(300))));
        assertThat(score(rule, 40, list)).isEqualTo("38.4");
    }

    @Test
    void family_15_bonus_and_malus() {
        Unit awards = Unit.counting("次");
        Rule bonus = earning(Quantity.of(1, awards), points(1), points(3));
        assertThat(score(bonus, 3, awards, "2")).isEqualTo("2");
        assertThat(score(bonus, 3, awards, "9")).isEqualTo("3");
        Rule beyond = new ClampedSum(List.of(Rules.award(full()), bonus), zero(), full().plus(points(2)))
                .bonusUpTo(points(2));
        assertThat(score(beyond, 10, awards, "9")).isEqualTo("12");
        Rule below = exactly(percent(0))
                .earns(zero())
                .loses(points(1))
                .forEach(percentagePoints(1))
                .downTo(points(-4))
                .malusUpTo(points(3));
        assertThat(score(below, 10, Unit.PERCENT, "9%")).isEqualTo("-3");
    }

    @Test
    void family_16_veto() {
        Fact accident = Fact.of("accident", "安全事故");
        Rule rule = proportional().vetoedWhen(Condition.item(accident, "major", ItemStatus.MET), "发生较大安全事故");
        Facts.Builder base = Facts.builder().figure("a", "90%");
        Facts major = base.put(accident, Checked.allMet("major")).build();
        assertThat(score(rule, 8, Unit.PERCENT, null, major)).isEqualTo("0");
        assertThat(score(rule, 8, Unit.PERCENT, null, major.without("accident")))
                .isEqualTo("MISSING 0..7.2");
    }

    @Test
    void family_17_rank() {
        Unit place = Unit.counting("位");
        Rule rule = atMost(Quantity.of(1, place))
                .earns(full())
                .loses(points("0.25"))
                .forEach(Quantity.of(1, place))
                .downTo(zero());
        assertThat(score(rule, 5, place, "1")).isEqualTo("5");
        assertThat(score(rule, 5, place, "4")).isEqualTo("4.25");
        assertThat(score(rule, 5, place, "40")).isEqualTo("0");
    }

    @Test
    void family_18_one_of_two() {
        Fact first = Fact.number("first", "甲率", Unit.PERCENT);
        Fact second = Fact.number("second", "乙率", Unit.PERCENT);
        Rule rule = oneOf(on(Formula.of(first), proportional()), on(Formula.of(second), proportional()));
        Facts facts = Facts.builder()
                .put(first, new Observation.NotApplicable("未开展"))
                .figure(second, "70%")
                .build();
        assertThat(score(rule, 10, Unit.PERCENT, null, facts)).isEqualTo("7");
    }

    @Test
    void family_19_closed_formula() {
        Rule rule = formula("1", "-10");
        assertThat(score(rule, 10, Unit.PERCENT, "4%")).isEqualTo("6");
        assertThat(score(rule, 10, Unit.PERCENT, "10%")).isEqualTo("0");
        assertThat(score(rule, 10, Unit.PERCENT, "11%")).isEqualTo("0");
        assertThat(score(rule.rounded(Rounding.halfUp(1)), 10, Unit.PERCENT, "3.34%"))
                .isEqualTo("6.7");
    }

    @Test
    void family_20_pure_judgement_waits_for_a_mark() {
        assertThat(score(judged("视情况酌情给分"), 5, Chosen.of("x"))).isEqualTo("MISSING 0..5");
        assertThat(score(judged("视情况酌情给分"), 5, new Observation.Reported(Rational.of(4))))
                .isEqualTo("4");
    }

    @Test
    void two_sided_rules_read_the_size_of_a_deviation() {
        Rule rule = on(
                absolute(difference(own(), target())),
                atMost(percentagePoints(5), full()).otherwise(zero()));
        assertThat(score(rule, 5, Unit.PERCENT, percent(100), "95%")).isEqualTo("5");
        assertThat(score(rule, 5, Unit.PERCENT, percent(100), "105.01%")).isEqualTo("0");
    }
}

package org.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;
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
import static org.jixiao.rule.Rules.proportional;
import static org.jixiao.rule.Rules.violations;
import static org.jixiao.rule.Rules.zero;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jixiao.grade.Grade;
import org.jixiao.grade.GradeScale;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Facts;
import org.jixiao.measure.ItemStatus;
import org.jixiao.measure.Measure;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Rounding;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Combination;
import org.jixiao.rubric.RoundingPolicy;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.Outcome;
import org.jixiao.rule.Rule;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.Scorer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradePlannerTest {
    private static final Domain WHOLE = new Domain(Interval.closed(Rational.ZERO, Rational.HUNDRED), 0);

    private static Measure rate(String id, Domain domain) {
        return Measure.named(id, id, Unit.PERCENT).withDomain(domain);
    }

    private static Observation at(String percent) {
        return new Observation.Measured(Quantity.percent(percent));
    }

    private static String to(GradePlan.Change change) {
        return ((Observation.Measured) change.to()).quantity().toString();
    }

    private static Rational n(String number) {
        return Rational.parse(number);
    }

    private static Rubric rubric(RoundingPolicy rounding, Domain domain, Rule a, Rule b, Rule c) {
        return Rubric.named("表")
                .section(
                        "甲",
                        100,
                        s -> s.indicator(
                                        "a",
                                        40,
                                        i -> i.id("a")
                                                .measuredBy(rate("a", domain))
                                                .scoredBy(a))
                                .indicator(
                                        "b",
                                        30,
                                        i -> i.id("b")
                                                .measuredBy(rate("b", domain))
                                                .scoredBy(b))
                                .indicator(
                                        "c",
                                        30,
                                        i -> i.id("c")
                                                .measuredBy(rate("c", domain))
                                                .scoredBy(c)))
                .rounded(rounding)
                .gradedBy(GradeScale.fourLevel())
                .build();
    }

    private static final Rule BANDS = atLeast(percent(95), full())
            .atLeast(percent(85), points(20))
            .atLeast(percent(60), points(10))
            .otherwise(zero());
    private static final Rule STEPS = atLeast(percent(90))
            .earns(full())
            .loses(points(2))
            .forEach(percentagePoints(3))
            .downTo(zero());

    private static Facts facts(String a, String b, String c) {
        return Facts.builder()
                .figure("a", a + "%")
                .figure("b", b + "%")
                .figure("c", c + "%")
                .build();
    }

    @Test
    void the_cheapest_changes_are_found_with_what_they_cost_and_gain() {
        Rubric rubric = rubric(RoundingPolicy.STANDARD, Domain.between(0, 100), proportional(), BANDS, STEPS);
        Evaluation now = Scorer.of(rubric).evaluate(facts("80", "93", "82.5"));
        assertThat(now.total()).isEqualTo(new Outcome.Scored(n("78"))); // 32 + 20 + 26
        GradePlanner planner = GradePlanner.of(now)
                .moving("a", Interval.ALL, Rational.ONE)
                .moving("b", Interval.ALL, Rational.of(4))
                .moving("c", Interval.ALL, Rational.of(2));
        // two points: a takes 5 units, b 2 units of 4 each, c one and a half of 2 each, past the second whole step
        GradePlan good = planner.reaching(Grade.GOOD).orElseThrow();
        assertThat(good.cost()).isEqualTo(n("3"));
        assertThat(good.total()).isEqualTo(n("80"));
        assertThat(good.changes())
                .containsExactly(new GradePlan.Change("c", at("82.5"), at("84"), false, n("2"), n("3")));
        GradePlan excellent = planner.reaching(Grade.EXCELLENT).orElseThrow();
        assertThat(excellent.total()).isEqualTo(n("90"));
        assertThat(excellent.cost()).isEqualTo(n("11"));
        assertThat(excellent.changes())
                .containsExactly(
                        new GradePlan.Change("b", at("93"), at("95"), true, n("10"), n("8")),
                        good.changes().get(0));
        assertThat(planner.reaching(Grade.FAIR)).contains(new GradePlan(List.of(), Rational.ZERO, n("78")));
        assertThat(planner.reaching(n("101"))).isEmpty();
    }

    @Test
    void an_indicator_moves_only_within_what_it_may() {
        Rubric rubric = rubric(RoundingPolicy.STANDARD, Domain.between(0, 100), proportional(), BANDS, STEPS);
        Evaluation now = Scorer.of(rubric).evaluate(facts("80", "93", "81"));
        GradePlanner planner = GradePlanner.of(now).moving("b", Interval.closed(n("80"), n("94")), Rational.ONE);
        assertThat(planner.reaching(Grade.GOOD)).isEmpty();
        GradePlanner wider = planner.moving("a", Interval.closed(n("85"), n("95")), Rational.ONE);
        assertThat(wider.reaching(Grade.GOOD).orElseThrow().changes())
                .extracting(GradePlannerTest::to)
                .containsExactly("89.9875%"); // 35.995 shows as 36
    }

    @Test
    void a_band_that_leaves_its_end_out_must_be_passed() {
        Rubric rubric = rubric(
                RoundingPolicy.STANDARD,
                Domain.between(0, 100),
                above(percent(80), full()).otherwise(points(30)),
                BANDS,
                STEPS);
        Evaluation now = Scorer.of(rubric).evaluate(facts("80", "93", "90")); // 30 + 20 + 30
        GradePlan plan = GradePlanner.of(now)
                .moving("a", Interval.ALL, Rational.ONE)
                .reaching(Grade.EXCELLENT)
                .orElseThrow();
        assertThat(plan.cost()).isEqualTo(Rational.ZERO);
        assertThat(plan.changes()).extracting(GradePlan.Change::reached).containsExactly(false);
        assertThat(plan.changes()).extracting(GradePlannerTest::to).containsExactly("80%");
    }

    @Test
    void unrounded_slopes_are_taken_exactly() {
        Rubric rubric = rubric(RoundingPolicy.EXACT, Domain.between(0, 100), proportional(), proportional(), STEPS);
        Evaluation now = Scorer.of(rubric).evaluate(facts("80", "60", "90")); // 32 + 18 + 30 = 80
        GradePlan plan = GradePlanner.of(now)
                .moving("a", Interval.ALL, Rational.ONE)
                .moving("b", Interval.ALL, Rational.ONE)
                .reaching(Grade.EXCELLENT)
                .orElseThrow();
        // a gives 0.4 a unit and runs out at 8 points after 20 units; b gives 0.3, so 2 points take 6 2/3
        assertThat(plan.cost()).isEqualTo(n("80/3"));
        assertThat(plan.total()).isEqualTo(n("90"));
        assertThat(plan.changes()).extracting(GradePlannerTest::to).containsExactly("100%", "200/3%");
    }

    @Nested
    class Searched_by_brute_force {
        private final RoundingPolicy[] policies = {RoundingPolicy.STANDARD, RoundingPolicy.EXACT};

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
        void no_cheaper_changes_exist(long seed) {
            Random random = new Random(seed);
            Rule[] rules = {
                proportional(),
                BANDS,
                STEPS,
                atMost(percent(20))
                        .earns(full())
                        .loses(points(1))
                        .forEach(percentagePoints(4))
                        .downTo(zero())
            };
            Rubric rubric = rubric(
                    policies[random.nextInt(2)],
                    WHOLE,
                    rules[random.nextInt(4)],
                    rules[random.nextInt(4)],
                    rules[random.nextInt(4)]);
            int[] from = {random.nextInt(101), random.nextInt(101), random.nextInt(101)};
            long[] costs = {1 + random.nextInt(4), 1 + random.nextInt(4), 1 + random.nextInt(4)};
            Evaluation now = Scorer.of(rubric).evaluate(facts("" + from[0], "" + from[1], "" + from[2]));
            GradePlanner planner = GradePlanner.of(now);
            for (int i = 0; i < 3; i++) {
                planner = planner.moving("abc".substring(i, i + 1), Interval.ALL, Rational.of(costs[i]));
            }
            Rational wanted = Rational.of(60 + random.nextInt(38));
            Optional<GradePlan> plan = planner.reaching(wanted);
            assertThat(plan.map(GradePlan::cost)).isEqualTo(cheapest(rubric, from, costs, wanted));
        }

        private Optional<Rational> cheapest(Rubric rubric, int[] from, long[] costs, Rational wanted) {
            Rational[][] points = new Rational[3][101];
            for (int i = 0; i < 3; i++) {
                RowAnswers answers = RowAnswers.of(rubric, "abc".substring(i, i + 1));
                for (int value = 0; value <= 100; value++) {
                    points[i][value] = rubric.rounding()
                            .apply(answers.points(percent(value)).orElseThrow(), RoundingPolicy.Stage.INDICATOR);
                }
            }
            long best = Long.MAX_VALUE;
            for (int a = 0; a <= 100; a++) {
                for (int b = 0; b <= 100; b++) {
                    Rational two = points[0][a].plus(points[1][b]);
                    long costOfTwo = costs[0] * Math.abs(a - from[0]) + costs[1] * Math.abs(b - from[1]);
                    for (int c = 0; c <= 100 && costOfTwo < best; c++) {
                        long cost = costOfTwo + costs[2] * Math.abs(c - from[2]);
                        if (cost < best && two.plus(points[2][c]).compareTo(wanted) >= 0) {
                            best = cost;
                        }
                    }
                }
            }
            return best == Long.MAX_VALUE ? Optional.empty() : Optional.of(Rational.of(best));
        }
    }

    @Test
    void a_total_that_is_rounded_by_itself_needs_half_a_digit_less() {
        Rubric rubric = rubric(
                new RoundingPolicy(Rounding.halfUp(0), RoundingPolicy.Stage.TOTAL),
                Domain.between(0, 100),
                proportional(),
                BANDS,
                STEPS);
        Evaluation now = Scorer.of(rubric).evaluate(facts("80", "93", "90")); // 32 + 20 + 30 = 82
        GradePlan plan = GradePlanner.of(now)
                .moving("a", Interval.ALL, Rational.ONE)
                .reaching(n("85"))
                .orElseThrow();
        assertThat(plan.total()).isEqualTo(n("84.5"));
        assertThat(plan.changes()).extracting(GradePlannerTest::to).containsExactly("86.25%"); // 34.5
    }

    @Test
    void items_and_violations_move_beside_numbers() {
        Rubric rubric = Rubric.named("表")
                .section(
                        "甲",
                        100,
                        s -> s.indicator(
                                        "a",
                                        40,
                                        i -> i.id("a")
                                                .measuredBy(rate("a", Domain.between(0, 100)))
                                                .scoredBy(proportional()))
                                .indicator("b", 30, i -> i.id("b").scoredBy(checklist(points(10), "一", "二", "三")))
                                .indicator(
                                        "c",
                                        30,
                                        i -> i.id("c")
                                                .scoredBy(violations(
                                                        kind("轻", "轻", points(2)), kind("重", "重", points(9))))))
                .gradedBy(GradeScale.fourLevel())
                .build();
        Facts facts = Facts.builder()
                .figure("a", "80%")
                .put("b", Observation.Checked.allMet("1").with(ItemStatus.NOT_MET, "2", "3"))
                .put("c", new Observation.Counted(Map.of("轻", 2L, "重", 1L), List.of()))
                .build();
        Evaluation now = Scorer.of(rubric).evaluate(facts);
        assertThat(now.total()).isEqualTo(new Outcome.Scored(n("59"))); // 32 + 10 + 17
        GradePlanner planner = GradePlanner.of(now)
                .moving("a", Interval.ALL, Rational.ONE)
                .moving("b", Map.of("2", n("7"), "3", n("12")))
                .moving("c", Map.of("轻", n("1"), "重", n("8")));
        GradePlan fair = planner.reaching(Grade.FAIR).orElseThrow(); // one point: one 轻 less, for 1
        assertThat(fair.cost()).isEqualTo(n("1"));
        GradePlan good = planner.reaching(Grade.GOOD).orElseThrow(); // 21 points
        assertThat(good.cost()).isEqualTo(n("16")); // 重 for 8 and 二 for 7 bring 19, one 轻 for 1 brings 2
        assertThat(good.total()).isEqualTo(n("80"));
        Facts then = facts;
        for (GradePlan.Change change : good.changes()) {
            then = then.with(change.indicatorId(), change.to());
        }
        assertThat(Scorer.of(rubric).evaluate(then).total()).isEqualTo(new Outcome.Scored(good.total()));
    }

    @Test
    void what_cannot_be_planned_is_refused_with_the_reason() {
        Rubric rubric = Rubric.named("表")
                .section(
                        "甲",
                        50,
                        s -> s.combinedBy(Combination.MINIMUM)
                                .indicator("a", 50, i -> i.id("a").scoredBy(proportional())))
                .section("乙", 50, s -> s.indicator("b", 50, i -> i.id("b").scoredBy(checklist(points(50), "一"))))
                .build();
        Facts some = Facts.builder().figure("a", "80%").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GradePlanner.of(Scorer.of(rubric).evaluate(some)))
                .withMessage(
                        "the total [40, 90] is not known: state the missing figures before asking for the next grade");
        GradePlanner planner =
                GradePlanner.of(Scorer.of(rubric).evaluate(some.with("b", Observation.Checked.count(1, 1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> planner.moving("a", Interval.ALL, Rational.ONE))
                .withMessage(
                        "the points of 'a' are not simply added to the total: a section above combines, scales or redistributes them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> planner.moving("b", Interval.ALL, Rational.ONE))
                .withMessageStartingWith("the rule of 'b' is no function of its measure alone");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> planner.moving("b", Interval.ALL, Rational.ZERO))
                .withMessage("a unit of 'b' costs 0: give a cost above 0");
        Evaluation up = Scorer.of(rubric(
                        new RoundingPolicy(new Rounding(RoundingMode.UP, 0), RoundingPolicy.Stage.TOTAL),
                        Domain.between(0, 100),
                        proportional(),
                        BANDS,
                        STEPS))
                .evaluate(facts("80", "93", "90"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GradePlanner.of(up).reaching(Grade.EXCELLENT))
                .withMessageMatching("the total is rounded .* so that every total above 89 shows as 90 or more: "
                        + "there is no least one to plan for");
        Domain fine = new Domain(Interval.closed(Rational.ZERO, Rational.HUNDRED), 3);
        Evaluation exact = Scorer.of(rubric(RoundingPolicy.EXACT, fine, proportional(), BANDS, STEPS))
                .evaluate(facts("80", "93", "90"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GradePlanner.of(exact)
                        .moving("a", Interval.ALL, Rational.ONE)
                        .reaching(Grade.EXCELLENT))
                .withMessage("'a' may take more than 10000 values on one slope: let it move within fewer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> planner.reaching(Grade.GOOD))
                .withMessage("the grade '良' is not on the scale of the rubric, which has none");
    }
}

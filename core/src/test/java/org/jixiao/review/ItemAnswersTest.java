package org.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jixiao.rule.Rules.checklist;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.kind;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.proportional;
import static org.jixiao.rule.Rules.sum;
import static org.jixiao.rule.Rules.tiers;
import static org.jixiao.rule.Rules.violations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.measure.ItemStatus;
import org.jixiao.measure.Measure;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.Checklist;
import org.jixiao.rule.Mark;
import org.jixiao.rule.Outcome;
import org.jixiao.rule.Rule;
import org.jixiao.rule.Tiers;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.Scorer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemAnswersTest {
    private static Checklist.Item item(String id, Mark mark) {
        return new Checklist.Item(id, id, mark);
    }

    private static Rule items(Mark each) {
        return checklist(item("a", each), item("b", each));
    }

    private static Rational n(String number) {
        return Rational.parse(number);
    }

    private static Rubric rubric(Rule rule) {
        return Rubric.named("表")
                .indicator("行", 10, i -> i.id("row").scoredBy(rule))
                .build();
    }

    private static Evaluation evaluation(Rule rule, Observation observed) {
        return Scorer.of(rubric(rule))
                .evaluate(Facts.builder().put("row", observed).build());
    }

    private static ItemAnswers answers(Rule rule, Observation observed) {
        return ItemAnswers.of(evaluation(rule, observed), "row");
    }

    /** What a change says it earns is what scoring gives for what is observed then. */
    private static void holds(Rule rule, ItemChange change) {
        assertThat(evaluation(rule, change.to()).indicator("row").exact())
                .isEqualTo(new Outcome.Scored(change.points()));
    }

    private static List<String> texts(List<ItemChange> changes) {
        return changes.stream()
                .map(change -> change.steps() + " → " + change.points())
                .toList();
    }

    private static Observation.Counted counted(long light, long heavy) {
        return new Observation.Counted(Map.of("a", light, "b", heavy), List.of());
    }

    @Nested
    class Of_a_checklist {
        private final Rule rule =
                checklist(item("a", points(1)), item("b", points(4)), item("c", points(2)), item("d", points(3)));
        private final Observation now = Observation.Checked.allMet("a").with(ItemStatus.NOT_MET, "b", "c", "d");

        @Test
        void each_item_not_met_brings_its_mark() {
            assertThat(answers(rule, now).points()).isEqualTo(n("1"));
            assertThat(texts(answers(rule, now).single())).containsExactly("{b=1} → 5", "{c=1} → 3", "{d=1} → 4");
        }

        @Test
        void the_fewest_items_that_bring_the_points_are_named() {
            ItemChange change = answers(rule, now).leastChange(n("8")).orElseThrow();
            assertThat(change.steps()).isEqualTo(Map.of("b", 1L, "d", 1L));
            assertThat(change.points()).isEqualTo(n("8"));
            assertThat(change.to())
                    .isEqualTo(Observation.Checked.allMet("a", "b")
                            .with(ItemStatus.NOT_MET, "c")
                            .with(ItemStatus.MET, "d"));
            assertThat(answers(rule, now).leastChange(n("1")).orElseThrow().steps())
                    .isEmpty();
            assertThat(answers(rule, now).leastChange(n("10.5"))).isEmpty();
        }

        @Test
        void the_cheapest_may_be_others() {
            ItemAnswers answers = answers(rule, now);
            Map<String, Rational> costs = Map.of("b", n("9"), "c", n("3"), "d", n("2"));
            assertThat(answers.cheapestChange(n("5"), costs).orElseThrow().steps())
                    .isEqualTo(Map.of("c", 1L, "d", 1L)); // 5 for 5; b alone would cost 9
            assertThat(answers.cheapestChange(n("5"), costs).orElseThrow().cost())
                    .isEqualTo(n("5"));
            assertThat(answers.cheapestChange(n("8"), Map.of("c", n("1")))).isEmpty();
        }

        @Test
        void an_item_that_does_not_apply_scales_the_others() {
            Rule leftOut = new Checklist(((Checklist) rule).items(), Checklist.Inapplicable.LEFT_OUT);
            Observation some = Observation.Checked.allMet("a")
                    .with(ItemStatus.NOT_MET, "b", "d")
                    .with(ItemStatus.NOT_APPLICABLE, "c");
            assertThat(texts(answers(leftOut, some).single())).containsExactly("{b=1} → 6.25", "{d=1} → 5");
        }
    }

    @Nested
    class Of_violations {
        private final Rule rule = violations(kind("a", "轻", points(1)), kind("b", "重", points(4)));

        @Test
        void each_violation_fewer_brings_what_it_cost() {
            assertThat(texts(answers(rule, counted(2, 1)).single()))
                    .containsExactlyInAnyOrder("{a=1} → 5", "{b=1} → 8");
            assertThat(answers(rule, counted(2, 1))
                            .leastChange(n("9"))
                            .orElseThrow()
                            .to())
                    .isEqualTo(counted(1, 0));
        }

        @Test
        void below_the_floor_the_first_ones_bring_nothing() {
            ItemAnswers answers = answers(rule, counted(0, 4));
            assertThat(texts(answers.single())).containsExactly("{b=1} → 0");
            assertThat(answers.leastChange(n("1")).orElseThrow().steps()).isEqualTo(Map.of("b", 2L));
        }

        @Test
        void allowances_caps_and_knock_outs_are_those_of_the_rule() {
            Rule strict = violations(
                            kind("a", "轻", points(1)).allowing(1),
                            kind("b", "重", points(2)).costingAtMost(points(4)))
                    .knockOutAt(5);
            ItemAnswers answers = answers(strict, counted(2, 3));
            assertThat(answers.points()).isEqualTo(Rational.ZERO);
            assertThat(answers.leastChange(n("5")).orElseThrow().steps())
                    .hasSize(1)
                    .containsValue(1L);
            assertThat(answers.leastChange(n("9")).orElseThrow().steps()).isEqualTo(Map.of("b", 3L));
            for (ItemChange change : answers.single()) {
                holds(strict, change);
            }
        }

        @Test
        void a_count_without_a_kind_is_one_of_the_only_kind() {
            Rule one = violations(kind("a", "违规", points(3)));
            assertThat(texts(answers(one, Observation.Counted.of(2)).single())).containsExactly("{a=1} → 7");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> answers(rule, Observation.Counted.of(2)))
                    .withMessage("'row' has 2 violations without a kind: state how many of each kind");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> answers(one, Observation.Counted.of(2_000)))
                    .withMessageStartingWith("'row' has 2000 violations of 'a', more than 1000");
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
        void no_cheaper_change_exists(long seed) {
            Random random = new Random(seed);
            Rule drawn = violations(
                            kind("a", "轻", points(1 + random.nextInt(3))).allowing(random.nextInt(2)),
                            kind("b", "重", points(1 + random.nextInt(5))))
                    .knockOutAt(3 + random.nextInt(9));
            long light = random.nextInt(7);
            long heavy = random.nextInt(5);
            Map<String, Rational> costs = new LinkedHashMap<>();
            costs.put("a", Rational.of(random.nextInt(4)));
            costs.put("b", Rational.of(random.nextInt(6)));
            costs.keySet().removeIf(kind -> (kind.equals("a") ? light : heavy) == 0);
            Rational wanted = Rational.of(1 + random.nextInt(10));
            Optional<Rational> cheapest = Optional.empty();
            for (long a = 0; a <= light; a++) {
                for (long b = 0; b <= heavy; b++) {
                    Outcome.Scored scored = (Outcome.Scored)
                            evaluation(drawn, counted(a, b)).indicator("row").exact();
                    Rational cost = costs.getOrDefault("a", Rational.ZERO)
                            .multipliedBy(light - a)
                            .plus(costs.getOrDefault("b", Rational.ZERO).multipliedBy(heavy - b));
                    if (scored.points().compareTo(wanted) >= 0) {
                        cheapest = Optional.of(cheapest.map(cost::min).orElse(cost));
                    }
                }
            }
            Optional<ItemChange> found = answers(drawn, counted(light, heavy)).cheapestChange(wanted, costs);
            assertThat(found.map(ItemChange::cost)).isEqualTo(cheapest);
            found.ifPresent(change -> holds(drawn, change));
        }
    }

    @Nested
    class Of_tiers {
        private final Rule rule = tiers(
                Tiers.Tier.fixed("good", "好", full()),
                Tiers.Tier.open("fair", "较好", Interval.of(new Edge(n("0.6"), true), new Edge(n("0.8"), false))),
                Tiers.Tier.open("weak", "一般", Interval.of(new Edge(n("0.3"), false), new Edge(n("0.5"), true))),
                Tiers.Tier.fixed("poor", "差", Mark.ZERO));

        @Test
        void each_other_tier_counts_with_the_least_that_it_gives() {
            ItemAnswers answers = answers(rule, Observation.Chosen.of("poor"));
            assertThat(texts(answers.single())).containsExactly("{good=1} → 10", "{fair=1} → 6", "{weak=1} → 4");
            assertThat(answers.leastChange(n("5")).orElseThrow().points()).isGreaterThanOrEqualTo(n("5"));
            assertThat(answers.cheapestChange(n("5"), Map.of("good", n("9"), "fair", n("2"), "weak", n("1")))
                            .orElseThrow()
                            .steps())
                    .isEqualTo(Map.of("fair", 1L));
            answers.single().forEach(change -> holds(rule, change));
        }
    }

    @Test
    void what_has_no_such_answers_is_refused_with_the_reason() {
        Observation none = Observation.Checked.allMet("a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answers(proportional(), new Observation.Measured(Quantity.percent(50))))
                .withMessage(
                        "the rule of 'row' is no checklist, no list of violations and no tiers: it is a function of its measure, so ask RowAnswers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answers(sum(checklist(item("a", full())), checklist(item("a", full()))), none))
                .withMessage(
                        "the rule of 'row' is no checklist, no list of violations and no tiers: it combines several rules, of which none decides alone");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answers(items(points(5)), Observation.Checked.count(1, 2)))
                .withMessage(
                        "'row' is not observed item by item, but as Tallied: state which items are met, the counts by kind, or the tier");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answers(items(points(5)), none))
                .withMessage(
                        "the points of 'row' are not known: state all its items, or the counts of all kinds, first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemAnswers.of(
                        Scorer.of(rubric(checklist(item("a", full())))).evaluate(Facts.NONE), "row"))
                .withMessage("nothing is observed of 'row': state 'row' first");
        Measure ratio = Measure.named("share", "占比", Unit.PERCENT)
                .withFormula(Formula.ratio(Formula.of(Fact.of("x", "x")), Formula.of(Fact.of("y", "y"))));
        Rubric computed = Rubric.named("表")
                .indicator("行", 10, i -> i.id("row").measuredBy(ratio).scoredBy(violations(kind("a", "违规", points(3)))))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemAnswers.of(Scorer.of(computed).evaluate(Facts.NONE), "row"))
                .withMessage("'row' is worked out from other facts by '占比': change these instead");
        ItemAnswers answers =
                answers(items(points(5)), Observation.Checked.allMet("a").with(ItemStatus.NOT_MET, "b"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answers.cheapestChange(n("10"), Map.of("a", Rational.ONE)))
                .withMessage("'row' has no step 'a' to take: it has [b]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answers.cheapestChange(n("10"), Map.of("b", n("-1"))))
                .withMessage("a step of 'b' costs -1: give a cost of 0 or more");
    }
}

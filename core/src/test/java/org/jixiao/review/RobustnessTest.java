package org.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jixiao.rule.Rules.proportional;

import java.math.RoundingMode;
import java.util.List;
import org.jixiao.grade.Grade;
import org.jixiao.grade.GradeScale;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Rounding;
import org.jixiao.rubric.Combination;
import org.jixiao.rubric.RoundingPolicy;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.Condition;
import org.jixiao.scoring.Scorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobustnessTest {
    private static final Rubric RUBRIC = Rubric.named("表")
            .section(
                    "甲",
                    60,
                    s -> s.indicator("a", 40, i -> i.id("a").scoredBy(proportional()))
                            .indicator("b", 20, i -> i.id("b").scoredBy(proportional())))
            .section("乙", 40, s -> s.indicator("c", 40, i -> i.id("c").scoredBy(proportional())))
            .gradedBy(GradeScale.fourLevel())
            .build();

    private static Robustness of(String a, String b, String c) {
        return Robustness.of(Scorer.of(RUBRIC)
                .evaluate(Facts.builder()
                        .figure("a", a)
                        .figure("b", b)
                        .figure("c", c)
                        .build()));
    }

    private static Rational n(String number) {
        return Rational.parse(number);
    }

    private final Robustness good = of("90%", "100%", "70%"); // 36 + 20 + 28 = 84

    @Test
    void the_total_lies_so_far_from_the_next_grades() {
        assertThat(good.grade()).isEqualTo(Grade.GOOD);
        assertThat(good.pointsToLose()).contains(n("4"));
        assertThat(good.pointsToGain()).contains(n("6"));
        Robustness best = of("100%", "100%", "100%");
        assertThat(best.pointsToGain()).isEmpty();
        assertThat(best.pointsToLose()).contains(n("10"));
        assertThat(of("0%", "0%", "0%").pointsToLose()).isEmpty();
    }

    @Test
    void without_a_row_the_others_are_scaled_up() {
        List<Robustness.RowInfluence> rows = good.rows();
        assertThat(rows).extracting(Robustness.RowInfluence::indicatorId).containsExactly("a", "b", "c");
        assertThat(rows.get(0).totalWithout()).isEqualTo(n("80")); // 48 of 60
        assertThat(rows.get(1).totalWithout()).isEqualTo(n("80")); // 64 of 80
        assertThat(rows.get(2).totalWithout()).isEqualTo(n("280/3")); // 56 of 60
        assertThat(rows.get(2).gradesWithout()).containsExactly(Grade.EXCELLENT);
    }

    @Test
    void a_weight_may_change_by_so_much_before_the_grade_does() {
        // c: (84 + 28 t) ÷ (100 + 40 t) = 80 % at t = 1: twice the weight; = 90 % at t = −3/4
        assertThat(good.rows().get(2).weightChange()).contains(n("-0.75"));
        assertThat(scaled(good, "c", n("-0.75"))).isEqualTo(n("90"));
        // a: without it exactly 80, which is still 良; (84 + 36 t) ÷ (100 + 40 t) = 90 % never
        assertThat(scaled(good, "a", n("-1"))).isEqualTo(n("80"));
        assertThat(good.rows().get(0).weightChange()).isEmpty();
        // b: without it exactly 80 as well; (84 + 20 t) ÷ (100 + 20 t) = 90 % at t = 3
        assertThat(good.rows().get(1).weightChange()).contains(n("3"));
        assertThat(scaled(good, "b", n("3"))).isEqualTo(n("90"));
        assertThat(of("80%", "80%", "80%").rows().get(0).weightChange()).isEmpty();
        // a: without it exactly 90, which is 优 no longer 良: the end above is left out
        Robustness nearly = of("65%", "90%", "90%"); // 26 + 18 + 36 = 80
        assertThat(nearly.rows().get(0).weightChange()).contains(Rational.ZERO);
        assertThat(of("75%", "90%", "90%").rows().get(0).weightChange()).contains(n("-1")); // 84
    }

    @Test
    void a_total_that_is_rounded_before_it_is_graded_is_held_against_what_rounds_to_the_ends() {
        Rubric rounded = Rubric.named("表")
                .indicator("a", 60, i -> i.id("a").scoredBy(proportional()))
                .indicator("b", 40, i -> i.id("b").scoredBy(proportional()))
                .rounded(new RoundingPolicy(Rounding.halfUp(0), RoundingPolicy.Stage.TOTAL))
                .gradedBy(GradeScale.fourLevel())
                .build();
        Robustness close = Robustness.of(Scorer.of(rounded)
                .evaluate(
                        Facts.builder().figure("a", "90%").figure("b", "88.8%").build())); // 54 + 35.52 = 89.52
        assertThat(close.grade()).isEqualTo(Grade.EXCELLENT);
        assertThat(close.pointsToLose()).contains(n("0.02"));
        assertThat(close.rows().get(1).gradesWithout()).containsExactly(Grade.EXCELLENT);
        assertThat(close.rows().get(0).gradesWithout()).containsExactly(Grade.GOOD); // 88.8, shown as 89
    }

    @ParameterizedTest
    @CsvSource({
        "HALF_UP, 79.5, 89.5, true, false", // [80, 90) in whole numbers
        "DOWN, 80, 90, true, false",
        "UP, 79, 89, false, true"
    })
    void the_totals_behind_a_grade(RoundingMode mode, String least, String most, boolean from, boolean to) {
        Interval good = Interval.of(new Edge(n("80"), true), new Edge(n("90"), false));
        assertThat(Rounded.behind(good, new Rounding(mode, 0)))
                .isEqualTo(Interval.of(new Edge(n(least), from), new Edge(n(most), to)));
        assertThat(Rounded.behind(Interval.atLeast(n("79.3")), new Rounding(mode, 0)))
                .isEqualTo(Interval.of(new Edge(n(least), from), null));
        assertThat(Rounded.behind(Interval.above(n("79")), new Rounding(mode, 0)))
                .isEqualTo(Interval.of(new Edge(n(least), from), null));
    }

    /** The scaled total, written out anew. */
    private static Rational scaled(Robustness robustness, String id, Rational change) {
        Rational factor = change.plus(Rational.ONE);
        Rational[] points = {n("40"), n("20"), n("40")};
        Rational[] scores = {n("36"), n("20"), n("28")};
        int index = "abc".indexOf(id);
        points[index] = points[index].multipliedBy(factor);
        scores[index] = scores[index].multipliedBy(factor);
        Rational sum = scores[0].plus(scores[1]).plus(scores[2]);
        return sum.multipliedBy(Rational.HUNDRED)
                .dividedBy(points[0].plus(points[1]).plus(points[2]));
    }

    @Test
    void all_weights_may_be_off_at_once_by_so_much() {
        // leads over 80 %: a 4, b 4, c −4 → 4 of 12; over 90 %: a 0, b 2, c −8 → 6 of 10
        assertThat(good.weightTolerance()).contains(n("1/3"));
        // the worst weights at one third: a and b a third less, c a third more
        Rational down = n("2/3");
        Rational up = n("4/3");
        Rational sum = n("56").multipliedBy(down).plus(n("28").multipliedBy(up));
        Rational points = n("60").multipliedBy(down).plus(n("40").multipliedBy(up));
        assertThat(sum.multipliedBy(Rational.HUNDRED).dividedBy(points)).isEqualTo(n("80"));
        assertThat(of("95%", "95%", "95%").weightTolerance()).isEmpty();
    }

    @Test
    void what_has_no_weights_is_refused_with_the_reason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Robustness.of(Scorer.of(RUBRIC)
                        .evaluate(Facts.builder()
                                .figure("a", "90%")
                                .figure("b", "90%")
                                .build())))
                .withMessage("the score of 'c' is not known: state its figures first");
        Rubric mean = Rubric.named("表")
                .section(
                        "甲",
                        100,
                        s -> s.combinedBy(Combination.MINIMUM)
                                .indicator("a", 100, i -> i.id("a").scoredBy(proportional())))
                .gradedBy(GradeScale.fourLevel())
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Robustness.of(Scorer.of(mean)
                        .evaluate(Facts.builder().figure("a", "90%").build())))
                .withMessage(
                        "'甲' is no regular part that is added up: weights have one meaning only where all parts are");
        Rubric bare = Rubric.named("表")
                .indicator("a", 100, i -> i.id("a").scoredBy(proportional()))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Robustness.of(Scorer.of(bare)
                        .evaluate(Facts.builder().figure("a", "90%").build())))
                .withMessage("the rubric has no grade scale: state one");
        Rubric vetoed = Rubric.named("表")
                .indicator("a", 100, i -> i.id("a").scoredBy(proportional()))
                .veto(
                        Condition.compare(Formula.of(Fact.of("fraud", "骗取资金")), Comparison.ABOVE, Quantity.parse("0起")),
                        "骗取资金")
                .gradedBy(GradeScale.fourLevel())
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Robustness.of(Scorer.of(vetoed)
                        .evaluate(Facts.builder()
                                .figure("a", "90%")
                                .figure("fraud", "1起")
                                .build())))
                .withMessageStartingWith("the rows sum to 90, but the total is ")
                .withMessageEndingWith(": a veto, a cap or rows that do not apply stand between them");
    }
}

package org.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jixiao.rule.Rules.proportional;

import java.util.List;
import org.jixiao.grade.Grade;
import org.jixiao.grade.GradeScale;
import org.jixiao.measure.Facts;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.Combination;
import org.jixiao.rubric.Rubric;
import org.jixiao.scoring.Scorer;
import org.junit.jupiter.api.Test;

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
        // a at −1, that is without it: exactly 80, the edge
        assertThat(good.rows().get(0).weightChange()).contains(n("-1"));
        assertThat(scaled(good, "a", n("-1"))).isEqualTo(n("80"));
        // b: (84 + 20 t) ÷ (100 + 20 t) = 90 % at t = 3
        assertThat(good.rows().get(1).weightChange()).contains(n("-1"));
        assertThat(of("80%", "80%", "80%").rows().get(0).weightChange()).isEmpty();
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
    }
}

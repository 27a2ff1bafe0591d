package org.jixiao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.jixiao.rule.Rules.proportional;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jixiao.audit.PeerGroup.Loss;
import org.jixiao.audit.PeerGroup.Outlier;
import org.jixiao.audit.PeerGroup.Place;
import org.jixiao.grade.Grade;
import org.jixiao.grade.GradeScale;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Observation.Measured;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.Role;
import org.jixiao.rubric.Rubric;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.Scorer;
import org.junit.jupiter.api.Test;

class PeerGroupTest {
    private static final Rubric RUBRIC = Rubric.named("自评表")
            .section(
                    "产出",
                    100,
                    s -> s.indicator("执行率", 60, i -> i.id("a").scoredBy(proportional()))
                            .indicator("满意度", 40, i -> i.id("b").scoredBy(proportional())))
            .gradedBy(GradeScale.fourLevel())
            .build();
    private static final Scorer SCORER = Scorer.of(RUBRIC);

    private static Evaluation scored(String execution, String satisfaction) {
        return SCORER.evaluate(
                Facts.builder().figure("a", execution).figure("b", satisfaction).build());
    }

    private static PeerGroup group() {
        Map<String, Evaluation> evaluations = new LinkedHashMap<>();
        evaluations.put("教育局", scored("100%", "90%"));
        evaluations.put("民政局", scored("90%", "100%"));
        evaluations.put("财政局", scored("100%", "100%"));
        evaluations.put("司法局", scored("95%", "97.5%"));
        evaluations.put("水利局", scored("20%", "90%"));
        evaluations.put(
                "林业局", SCORER.evaluate(Facts.builder().figure("a", "50%").build()));
        return PeerGroup.of(evaluations);
    }

    @Test
    void equalTotalsShareARankAndTheNextRankCountsThemAll() {
        assertThat(group().ranking())
                .containsExactly(
                        place(1, "财政局", "100"),
                        place(2, "教育局", "96"),
                        place(2, "司法局", "96"),
                        place(4, "民政局", "94"),
                        place(5, "水利局", "48"));
    }

    private static Place place(int rank, String name, String total) {
        return new Place(rank, name, Rational.parse(total));
    }

    @Test
    void anOpenTotalIsNamedAndNotRanked() {
        assertThat(group().open()).containsExactly(Map.entry("林业局", Interval.closed(Rational.of(30), Rational.of(70))));
    }

    @Test
    void quantilesAreExact() {
        assertThat(group().quantile(Rational.of(1, 2))).isEqualTo(Rational.of(96));
        assertThat(group().quantile(Rational.of(1, 3))).isEqualTo(Rational.parse("284/3"));
    }

    @Test
    void gradesAreCountedInTheOrderOfTheScale() {
        assertThat(group().grades().toString()).isEqualTo("{优=4, 良=0, 中=0, 差=1}");
        assertThat(group().grades()).containsEntry(Grade.EXCELLENT, 4);
    }

    @Test
    void whatCostMostComesFirst() {
        assertThat(group().losses())
                .containsExactly(
                        new Loss("a", "执行率", Rational.of(87), Rational.of(87, 360), 4),
                        new Loss("b", "满意度", Rational.of(9), Rational.of(9, 200), 3));
    }

    @Test
    void thoseWhoStandApartAreNamedWithWhatIsUsual() {
        assertThat(group().outliers())
                .containsExactly(
                        new Outlier("财政局", "自评表", Rational.of(100), Interval.closed(Rational.of(91), Rational.of(99))),
                        new Outlier("水利局", "自评表", Rational.of(48), Interval.closed(Rational.of(91), Rational.of(99))));
    }

    @Test
    void theOrderOfTheLossesIsTheirSizeAndAnOutlierMayBeInOneRowAlone() {
        Map<String, Evaluation> evaluations = new LinkedHashMap<>();
        for (int i = 0; i < 8; i++) {
            evaluations.put("局" + i, scored("99%", "90%"));
        }
        evaluations.put("异局", scored("100%", "10%"));
        PeerGroup group = PeerGroup.of(evaluations);
        assertThat(group.losses()).extracting(Loss::indicatorId).containsExactly("b", "a");
        assertThat(group.outliers())
                .extracting(Outlier::name, Outlier::row)
                .containsExactly(tuple("异局", "自评表"), tuple("异局", "执行率"), tuple("异局", "满意度"));
    }

    @Test
    void pointsTakenOffAreLostAndPointsOutsideTheSheetAreNot() {
        Rubric rubric = Rubric.named("表")
                .indicator("执行率", 100, i -> i.id("a").scoredBy(proportional()))
                .indicator("通报", 10, i -> i.id("m").role(Role.MALUS).scoredBy(proportional()))
                .indicator("创新", 5, i -> i.id("b").role(Role.BONUS).scoredBy(proportional()))
                .indicator("参考", 5, i -> i.id("x").role(Role.ADVISORY).scoredBy(proportional()))
                .build();
        Facts facts = Facts.builder()
                .figure("a", "99%")
                .figure("b", "0%")
                .figure("x", "0%")
                .build();
        Map<String, Evaluation> evaluations = new LinkedHashMap<>();
        evaluations.put("教育局", Scorer.of(rubric).evaluate(facts.with("m", new Measured(Quantity.parse("0%")))));
        evaluations.put("民政局", Scorer.of(rubric).evaluate(facts.with("m", new Measured(Quantity.parse("30%")))));
        assertThat(PeerGroup.of(evaluations).losses())
                .containsExactly(
                        new Loss("m", "通报", Rational.of(3), Rational.of(3, 20), 1),
                        new Loss("a", "执行率", Rational.of(2), Rational.of(1, 100), 2));
    }

    @Test
    void aScoreThatIsOpenCountsForNothing() {
        Map<String, Evaluation> open = new LinkedHashMap<>();
        open.put("教育局", SCORER.evaluate(Facts.NONE));
        PeerGroup group = PeerGroup.of(open);
        assertThat(group.losses()).isEmpty();
        assertThat(group.outliers()).isEmpty();
        assertThat(group.ranking()).isEmpty();
        assertThat(group.grades().values()).containsOnly(0);
    }

    @Test
    void withoutAScaleThereAreNoGrades() {
        Rubric ungraded = Rubric.named("表")
                .indicator("执行率", 100, i -> i.id("a").scoredBy(proportional()))
                .build();
        PeerGroup group = PeerGroup.of(Map.of(
                "教育局",
                Scorer.of(ungraded).evaluate(Facts.builder().figure("a", "90%").build())));
        assertThat(group.grades()).isEmpty();
        assertThat(group.ranking()).hasSize(1);
    }

    @Test
    void noneIsAGroupToo() {
        PeerGroup none = PeerGroup.of(Map.of());
        assertThat(none.ranking()).isEmpty();
        assertThat(none.grades()).isEmpty();
        assertThat(none.losses()).isEmpty();
        assertThat(none.outliers()).isEmpty();
    }

    @Test
    void departmentsOfTwoRubricsAreNotCompared() {
        Rubric other = Rubric.named("另一表")
                .indicator("执行率", 100, i -> i.id("a").scoredBy(proportional()))
                .build();
        Map<String, Evaluation> evaluations = new LinkedHashMap<>();
        evaluations.put("教育局", scored("1%", "1%"));
        evaluations.put("民政局", Scorer.of(other).evaluate(Facts.NONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeerGroup.of(evaluations))
                .withMessage("'教育局' and '民政局' are scored on different rubrics: compare departments of one rubric");
    }
}

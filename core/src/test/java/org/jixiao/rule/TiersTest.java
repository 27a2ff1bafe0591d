package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.tiers;
import static org.jixiao.rule.Rules.zero;

import java.util.Optional;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Observation;
import org.jixiao.measure.Observation.Chosen;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.Tiers.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TiersTest {
    private static final Rational EIGHTY = Rational.parse("0.8");
    private static final Rational FIFTY = Rational.parse("0.5");

    /** 达成 100%-80%（含）、部分达成 80%-50%（含）、未达成 0分. */
    private final Tiers rule = tiers(
            Tier.open("met", "达成", Interval.closed(EIGHTY, Rational.ONE)),
            Tier.open("partly", "部分达成", Interval.of(new Edge(FIFTY, true), new Edge(EIGHTY, false))),
            Tier.fixed("missed", "未达成", zero()));

    private final Sheet sheet = Sheet.of(rule, 8, Unit.ONE);

    @ParameterizedTest
    @CsvSource({
        "met, 100%, 8",
        "met, 80%, 6.4",
        "met, 0.9, 7.2",
        "met, 79.9%, UNDEFINED 0..8",
        "partly, 80%, UNDEFINED 0..8",
        "partly, 79.9%, 6.392",
        "partly, 50%, 4",
        "partly, 49.9%, UNDEFINED 0..8",
        "missed, 0%, UNDEFINED 0..8",
    })
    void aCoefficientMustLieInsideItsTier(String tier, String coefficient, String score) {
        assertThat(sheet.score(Chosen.of(tier, coefficient))).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"met, MISSING 6.4..8", "partly, MISSING 4..6.4", "missed, 0", "lost, UNDEFINED 0..8"})
    void withoutOneTheTierBoundsTheScore(String tier, String score) {
        assertThat(sheet.score(Chosen.of(tier))).isEqualTo(score);
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(sheet.why(Chosen.of("met", "79%")))
                .isEqualTo(
                        "The coefficient 0.79 does not lie within [0.8, 1] of the tier '达成'; choose the tier that holds it, or leave it out where the tier fixes the mark.");
        assertThat(sheet.why(Chosen.of("missed", "79%")))
                .isEqualTo(
                        "The coefficient 0.79 does not lie within – of the tier '未达成'; choose the tier that holds it, or leave it out where the tier fixes the mark.");
        assertThat(sheet.why(Chosen.of("partly")))
                .isEqualTo(
                        "The tier '部分达成' needs a coefficient within [0.5, 0.8); state the share of the points that is given.");
        assertThat(sheet.why(Chosen.of("lost"))).isEqualTo("The rule has no 'lost'; it knows [met, partly, missed].");
        assertThat(sheet.why("3"))
                .isEqualTo("'甲' is not a choice; enter it as a choice, which is what the rule reads.");
    }

    @Test
    void keepsWhatWasChosenAndWhy() {
        Chosen chosen = new Chosen("met", Rational.parse("0.9"), "有台账");
        assertThat(sheet.verdict(Sheet.facts(chosen)).decision())
                .isEqualTo(new Decision.ByTier("met", "达成", Optional.of(Rational.parse("0.9")), Optional.of("有台账")));
    }

    @ParameterizedTest
    @CsvSource({"0, POSSIBLE", "4, POSSIBLE", "6, POSSIBLE", "8, POSSIBLE", "3, IMPOSSIBLE", "9, IMPOSSIBLE"})
    void knowsWhichPointsItCanGive(String points, Attainability expected) {
        assertThat(sheet.resolved().canGive(Interval.point(Rational.parse(points))))
                .isEqualTo(expected);
    }

    @Test
    void anOpenEndIsNotReached() {
        Sheet partly = Sheet.of(tiers(rule.tiers().get(1)), 8, Unit.ONE);
        assertThat(partly.resolved().canGive(Interval.point(Rational.parse("6.4"))))
                .isEqualTo(Attainability.IMPOSSIBLE);
        assertThat(partly.resolved().canGive(Interval.point(Rational.of(4)))).isEqualTo(Attainability.POSSIBLE);
        assertThat(partly.score(Facts.NONE)).isEqualTo("MISSING 4..6.4");
    }

    @Test
    void otherObservationsAreNoChoice() {
        assertThat(sheet.score(Observation.Checked.allMet("met"))).isEqualTo("UNDEFINED 0..8");
        assertThat(sheet.score(new Observation.NotApplicable("无"))).isEqualTo("not applicable: 无");
    }

    @Test
    void aTierIsEitherFixedOrOpen() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tier("x", "好", full(), Interval.closed(Rational.ZERO, Rational.ONE)))
                .withMessage("the tier '好' needs either a fixed mark or a range of coefficients");
        assertThatIllegalArgumentException().isThrownBy(() -> new Tier("x", "好", null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tier.open("x", "好", Interval.atLeast(Rational.ZERO)))
                .withMessage("the coefficients of tier '好' are [0, +∞): give both ends");
        assertThatIllegalArgumentException().isThrownBy(() -> Tier.open("x", "好", Interval.atMost(Rational.ZERO)));
        assertThatIllegalArgumentException().isThrownBy(() -> tiers()).withMessage("tiers: give at least one item");
    }
}

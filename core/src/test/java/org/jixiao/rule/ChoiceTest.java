package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jixiao.rule.Rules.award;
import static org.jixiao.rule.Rules.best;
import static org.jixiao.rule.Rules.on;
import static org.jixiao.rule.Rules.oneOf;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.proportional;
import static org.jixiao.rule.Rules.sum;
import static org.jixiao.rule.Rules.worst;
import static org.jixiao.rule.Rules.zero;

import java.util.List;
import org.jixiao.issue.Language;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceTest {
    private static final Fact ONE = Fact.number("one", "甲率", Unit.PERCENT);
    private static final Fact TWO = Fact.number("two", "乙率", Unit.PERCENT);
    private static final Rule FIRST = on(Formula.of(ONE), proportional());
    private static final Rule SECOND = on(Formula.of(TWO), proportional());

    /** A figure, {@code ?} for one that is missing, {@code /} for one that does not apply. */
    private static Facts facts(String one, String two) {
        return Facts.builder()
                .put(ONE, observation(one))
                .put(TWO, observation(two))
                .build();
    }

    private static Observation observation(String text) {
        return switch (text) {
            case "?" -> Observation.Missing.because("未知");
            case "/" -> new Observation.NotApplicable("无");
            default -> new Observation.Measured(org.jixiao.quantity.Quantity.parse(text));
        };
    }

    private static String score(Rule rule, String one, String two) {
        return Sheet.of(rule, 10, Unit.PERCENT).score(facts(one, two));
    }

    @ParameterizedTest
    @CsvSource({
        "70%, 40%, 7, 4, 7",
        "40%, 70%, 7, 4, 4",
        "40%, 40%, 4, 4, 4",
        "/, 40%, 4, 4, 4",
        "70%, /, 7, 7, 7",
        "/, /, not applicable: 无, not applicable: 无, not applicable: 无",
        "?, 40%, MISSING 4..10, MISSING 0..4, MISSING 0..10",
        "40%, ?, MISSING 4..10, MISSING 0..4, 4",
        "?, 100%, 10, MISSING 0..10, MISSING 0..10",
        "?, 0%, MISSING 0..10, 0, MISSING 0..10",
        "?, ?, MISSING 0..10, MISSING 0..10, MISSING 0..10",
        "/, ?, MISSING 0..10, MISSING 0..10, MISSING 0..10",
    })
    void bestWorstAndFirst(String one, String two, String best, String worst, String first) {
        assertThat(score(best(FIRST, SECOND), one, two)).isEqualTo(best);
        assertThat(score(worst(FIRST, SECOND), one, two)).isEqualTo(worst);
        assertThat(score(oneOf(FIRST, SECOND), one, two)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "70%, 40%, 0, 1, 0",
        "40%, 70%, 1, 0, 0",
        "40%, 40%, 0, 0, 0",
        "/, 40%, 1, 1, 1",
        "?, 40%, -1, -1, 0",
        "/, /, -1, -1, -1"
    })
    void keepWhichDecided(String one, String two, int best, int worst, int first) {
        assertThat(deciding(best(FIRST, SECOND), one, two)).isEqualTo(best);
        assertThat(deciding(worst(FIRST, SECOND), one, two)).isEqualTo(worst);
        assertThat(deciding(oneOf(FIRST, SECOND), one, two)).isEqualTo(first);
    }

    private static int deciding(Rule rule, String one, String two) {
        Verdict verdict = Sheet.of(rule, 10, Unit.PERCENT).verdict(facts(one, two));
        return ((Decision.ByParts) verdict.decision()).deciding();
    }

    @Test
    void theFirstThatAppliesKeepsOthersUnread() {
        Sheet sheet = Sheet.of(oneOf(FIRST, SECOND), 10, Unit.PERCENT);
        assertThat(sheet.verdict(facts("70%", "?")).parts()).hasSize(1);
        assertThat(sheet.verdict(facts("/", "?")).parts()).hasSize(2);
    }

    @Test
    void whatEachCanGiveAnyOfThemMayGive() {
        ResolvedRule rule = Sheet.of(best(award(points(3)), award(points(5))), 10, Unit.PERCENT)
                .resolved();
        assertThat(rule.canGive(Interval.point(Rational.of(5)))).isEqualTo(Attainability.POSSIBLE);
        assertThat(rule.canGive(Interval.point(Rational.of(4)))).isEqualTo(Attainability.UNDETERMINED);
        assertThat(rule.canGive(Interval.point(Rational.of(6)))).isEqualTo(Attainability.IMPOSSIBLE);
    }

    @Test
    void needsAPart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> best())
                .withMessage("a choice needs at least one rule inside it");
    }

    @Nested
    class Sums {
        @ParameterizedTest
        @CsvSource({
            "30%, 40%, 7",
            "70%, 70%, 10",
            "?, 40%, MISSING 4..10",
            "?, ?, MISSING 0..10",
            "/, /, not applicable: 无",
            "/, 40%, UNDEFINED 0..10",
            "/, ?, UNDEFINED 0..10",
        })
        void addUpWithinTheirBounds(String one, String two, String score) {
            assertThat(score(sum(FIRST, SECOND), one, two)).isEqualTo(score);
        }

        @Test
        void keepAFloorAndACapOfTheirOwn() {
            Rule rule = new ClampedSum(List.of(FIRST, award(points(-3))), points(1), points(6));
            assertThat(score(rule, "20%", "0%")).isEqualTo("1");
            assertThat(score(rule, "50%", "0%")).isEqualTo("2");
            assertThat(score(rule, "100%", "0%")).isEqualTo("6");
            assertThat(score(rule, "?", "0%")).isEqualTo("MISSING 1..6");
        }

        @Test
        void sayWhatBecomesOfAPartThatDoesNotApplyIsNotSettled() {
            assertThat(Sheet.of(sum(FIRST, SECOND), 10, Unit.PERCENT).why(facts("/", "40%"), Language.EN))
                    .isEqualTo(
                            "A part of the rule does not apply (无) and nothing is said about its share; state it, or split the indicator.");
        }

        @Test
        void knowWhichPointsTheyCanGive() {
            ResolvedRule rule = Sheet.of(
                            sum(best(award(points(1))), Rules.checklist(points(2), "一", "二")), 10, Unit.ONE)
                    .resolved();
            assertThat(rule.canGive(Interval.point(Rational.of(5)))).isEqualTo(Attainability.POSSIBLE);
            assertThat(rule.canGive(Interval.point(Rational.of(6)))).isEqualTo(Attainability.IMPOSSIBLE);
            assertThat(rule.canGive(Interval.point(Rational.of(2)))).isEqualTo(Attainability.UNDETERMINED);
        }

        @Test
        void withBoundsTheWrongWayRoundAreReported() {
            assertThat(Sheet.of(new ClampedSum(List.of(FIRST), points(5), points(1)), 10, Unit.PERCENT)
                            .issues())
                    .containsExactly(
                            "[steps-start-beyond-limit] The mark starts at 5 and changes by +, but the limit is 1; put the limit on the other side.");
            assertThat(Sheet.of(new ClampedSum(List.of(FIRST), points(5), points(5)), 10, Unit.PERCENT)
                            .issues())
                    .isEmpty();
        }
    }

    @Nested
    class Rounded {
        @ParameterizedTest
        @CsvSource({"33.33%, 3.3", "33.5%, 3.4", "?, MISSING 0..10", "/, not applicable: 无"})
        void roundTheMark(String one, String score) {
            assertThat(score(FIRST.rounded(org.jixiao.quantity.Rounding.halfUp(1)), one, "0%"))
                    .isEqualTo(score);
        }

        @Test
        void boundsAreRoundedToo() {
            Rule rule = sum(award(points("1.25")), new ClampedSum(List.of(SECOND), zero(), points("2.33")))
                    .rounded(org.jixiao.quantity.Rounding.halfUp(1));
            assertThat(score(rule, "0%", "?")).isEqualTo("MISSING 1.3..3.6");
            ResolvedRule resolved = Sheet.of(rule, 10, Unit.PERCENT).resolved();
            assertThat(resolved.canGive(Interval.point(Rational.of(2)))).isEqualTo(Attainability.UNDETERMINED);
            assertThat(resolved.canGive(Interval.point(Rational.of(4)))).isEqualTo(Attainability.IMPOSSIBLE);
        }
    }
}

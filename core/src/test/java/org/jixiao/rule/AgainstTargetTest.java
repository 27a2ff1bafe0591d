package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jixiao.rule.Rules.completion;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.meets;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.percentagePoints;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.proportional;
import static org.jixiao.rule.Rules.reverse;
import static org.jixiao.rule.Rules.zero;

import org.jixiao.issue.Issue;
import org.jixiao.issue.Language;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgainstTargetTest {
    private static Sheet sheet(Rule rule, long points, String target) {
        return Sheet.of(rule, points, Unit.PERCENT).against(Formula.of(Quantity.parse(target)));
    }

    private static AgainstTarget rule(Comparison comparison, Shortfall shortfall) {
        return Rules.against(comparison, Formula.target(), shortfall);
    }

    @Nested
    class Comparing {
        @ParameterizedTest
        @CsvSource({
            "AT_LEAST, 0, 5, 5",
            "AT_MOST, 5, 5, 0",
            "EQUAL, 0, 5, 0",
            "ABOVE, 0, 0, 5",
            "BELOW, 5, 0, 0",
        })
        void isExactAtTheTarget(Comparison comparison, String below, String at, String above) {
            for (String target : new String[] {"80%", "0%", "-5%"}) {
                Rational value = Quantity.parse(target).value();
                Sheet sheet = sheet(meets(comparison), 5, target);
                assertThat(sheet.score(value.minus(Rational.parse("0.01")) + "%"))
                        .isEqualTo(below);
                assertThat(sheet.score(value + "%")).isEqualTo(at);
                assertThat(sheet.score(value.plus(Rational.parse("0.01")) + "%"))
                        .isEqualTo(above);
            }
        }

        @Test
        void meetsAFixedTarget() {
            assertThat(Sheet.of(meets(Comparison.AT_LEAST, percent(95)), 5, Unit.PERCENT)
                            .score("95%"))
                    .isEqualTo("5");
            assertThat(Sheet.of(meets(Comparison.AT_LEAST, percent(95)), 5, Unit.PERCENT)
                            .score("94.9%"))
                    .isEqualTo("0");
        }
    }

    @Nested
    class Falling {
        @ParameterizedTest
        @CsvSource({"98%, 10", "99%, 10", "49%, 5", "0%, 0", "-1%, 0", "97.99%, 9.99897959"})
        void shortIsInProportion(String value, String score) {
            String expected = score.length() > 6 ? "97990/9800" : score;
            assertThat(Rational.parse(sheet(completion(), 10, "98%").score(value)))
                    .isEqualTo(Rational.parse(expected));
        }

        @ParameterizedTest
        @CsvSource({
            "AT_LEAST, 40%, 5",
            "AT_LEAST, 80%, 10",
            "ABOVE, 40%, 5",
            "ABOVE, 80%, 10",
            "EQUAL, 40%, 5",
            "EQUAL, 80%, 10",
            "EQUAL, 160%, 5",
            "AT_MOST, 160%, 5",
            "AT_MOST, 80%, 10",
            "AT_MOST, -3%, 10",
            "BELOW, 160%, 5",
            "BELOW, 80%, 10",
            "BELOW, 79%, 10"
        })
        void orBeyondIsInProportionOnEitherSide(Comparison comparison, String value, String score) {
            assertThat(sheet(rule(comparison, Shortfall.PROPORTIONAL), 10, "80%")
                            .score(value))
                    .isEqualTo(score);
        }

        @ParameterizedTest
        @CsvSource({
            "AT_MOST, 100%, 7.5",
            "AT_MOST, 160%, 0",
            "AT_MOST, 161%, 0",
            "EQUAL, 100%, 7.5",
            "EQUAL, 40%, 5",
            "AT_LEAST, 40%, 5",
            "BELOW, 80%, 10"
        })
        void beyondACeilingMayCostTheShareOfTheExcess(Comparison comparison, String value, String score) {
            assertThat(sheet(rule(comparison, Shortfall.EXCESS), 10, "80%").score(value))
                    .isEqualTo(score);
        }

        @Test
        void mayEarnAFixedMark() {
            assertThat(sheet(rule(Comparison.AT_LEAST, Shortfall.fixed(points(2))), 10, "80%")
                            .score("79%"))
                    .isEqualTo("2");
            assertThat(sheet(rule(Comparison.AT_LEAST, Shortfall.fixed(points(2))), 10, "-80%")
                            .score("-81%"))
                    .isEqualTo("2");
        }
    }

    @Nested
    class ATargetWithoutAShare {
        @ParameterizedTest
        @CsvSource({
            "AT_LEAST, 0%, 0%, 10",
            "AT_LEAST, 0%, -1%, UNDEFINED 0..10",
            "ABOVE, 0%, 0%, UNDEFINED 0..10",
            "AT_MOST, 0%, 0%, 10",
            "AT_MOST, 0%, 5%, 0",
            "AT_MOST, -5%, -5%, 10",
            "AT_MOST, -5%, -4%, UNDEFINED 0..10",
            "BELOW, 0%, 0%, UNDEFINED 0..10",
            "BELOW, 0%, 1%, 0",
            "BELOW, 0%, -1%, 10",
            "EQUAL, 0%, 0%, 10",
            "EQUAL, 0%, 1%, 0",
            "EQUAL, 0%, -1%, UNDEFINED 0..10",
        })
        void canBeMetButNotShared(Comparison comparison, String target, String value, String score) {
            assertThat(sheet(rule(comparison, Shortfall.PROPORTIONAL), 10, target)
                            .score(value))
                    .isEqualTo(score);
        }

        @Test
        void saysSo() {
            Sheet sheet = sheet(reverse(), 10, "-5%");
            assertThat(sheet.why("-4%"))
                    .isEqualTo(
                            "-4% misses the target -5%, and no share of such a target can be taken; use a target above 0 or a fixed mark for missing it.");
            assertThat(sheet.why(sheet.facts("-4%"), Language.ZH))
                    .isEqualTo("-4%未达到目标值-5%，而对该目标值无法计算比例；请改用大于0的目标值，或规定未完成的固定得分。");
            assertThat(sheet(rule(Comparison.AT_MOST, Shortfall.EXCESS), 10, "0%")
                            .score("1%"))
                    .isEqualTo("UNDEFINED 0..10");
        }
    }

    @Nested
    class Overshooting {
        @ParameterizedTest
        @CsvSource({"100%, 10", "130%, 10", "130.01%, 4", "1000%, 4", "99%, 9.9"})
        void mayEarnAFixedMarkBeyondALimit(String value, String score) {
            assertThat(Sheet.of(proportional().overshoot(Overshoot.beyond("130%", points(4))), 10, Unit.PERCENT)
                            .score(value))
                    .isEqualTo(score);
        }

        @Test
        void mayEvenEarnABonus() {
            Rule rule = proportional()
                    .overshoot(Overshoot.beyond("130%", full().plus(points(3))))
                    .bonusUpTo(points(2));
            assertThat(Sheet.of(rule, 10, Unit.PERCENT).score("131%")).isEqualTo("12");
        }

        @ParameterizedTest
        @CsvSource({"130%, 10", "260%, 5", "1300%, 1"})
        void mayEarnLessInProportion(String value, String score) {
            assertThat(Sheet.of(proportional().overshoot(Overshoot.inverseBeyond("130%")), 10, Unit.PERCENT)
                            .score(value))
                    .isEqualTo(score);
        }

        @ParameterizedTest
        @CsvSource({"150%, 10", "159.99%, 10", "160%, 8", "199%, 2", "200%, 0", "500%, 0"})
        void mayCostStepByStep(String value, String score) {
            Overshoot stepwise = new Overshoot.Stepwise(
                    Rational.parse("1.5"), StepSize.of(percentagePoints(10)), points(2), Partial.WHOLE);
            assertThat(Sheet.of(proportional().overshoot(stepwise), 10, Unit.PERCENT)
                            .score(value))
                    .isEqualTo(score);
        }

        @ParameterizedTest
        @CsvSource({"ABOVE, 200%, 4", "EQUAL, 80%, 10", "AT_MOST, 20%, 10"})
        void concernsOnlyTargetsToBeReached(Comparison comparison, String value, String score) {
            Rule rule = rule(comparison, Shortfall.PROPORTIONAL).overshoot(Overshoot.beyond("130%", points(4)));
            assertThat(sheet(rule, 10, "80%").score(value)).isEqualTo(score);
        }

        @Test
        void ofATargetOfZeroIsIgnored() {
            Rule rule = completion().overshoot(Overshoot.beyond("130%", points(4)));
            assertThat(sheet(rule, 10, "0%").score("5%")).isEqualTo("10");
        }

        @ParameterizedTest
        @CsvSource({"104%, 0", "104.01%, 1", "1000%, 1"})
        void isAlwaysReportedAbove130Percent(String value, int notes) {
            Sheet sheet = sheet(completion(), 10, "80%");
            Decision.ByValue decision =
                    (Decision.ByValue) sheet.verdict(sheet.facts(value)).decision();
            assertThat(decision.notes()).hasSize(notes);
            assertThat(decision.notes().stream().map(Issue::toString))
                    .allMatch(("[target-far-exceeded] " + value
                            + " exceeds the target 80% by more than 30%; say why, or set a higher target.")::equals);
        }

        @ParameterizedTest
        @CsvSource({"AT_MOST, 500%", "EQUAL, 500%", "BELOW, 500%"})
        void isNoneOfACeiling(Comparison comparison, String value) {
            Sheet sheet = sheet(meets(comparison), 10, "80%");
            assertThat(((Decision.ByValue) sheet.verdict(sheet.facts(value)).decision()).notes())
                    .isEmpty();
        }

        @Test
        void belowTheTargetIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Overshoot.inverseBeyond("99%"))
                    .withMessage("the limit 99% of the target lies below the target: give 100% or more");
            assertThat(Overshoot.inverseBeyond("100%")).isEqualTo(new Overshoot.Inverse(Rational.ONE));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Overshoot.Stepwise(
                            Rational.ONE, StepSize.of(percentagePoints(1)), zero(), Partial.WHOLE))
                    .withMessage("a step beyond the limit costs 0分: give a mark above 0");
        }
    }

    @Nested
    class ATargetThatIsAFact {
        private final Fact plan = Fact.number("plan", "计划数", Unit.WAN_YUAN);
        private final Sheet sheet = Sheet.of(completion(), 10, Unit.WAN_YUAN).against(Formula.of(plan));

        private Facts facts(String value, String target) {
            return Facts.builder().figure("a", value).figure("plan", target).build();
        }

        @Test
        void isReadInAnyUnitOfItsKind() {
            assertThat(sheet.score(facts("50万元", "1000000元"))).isEqualTo("5");
            assertThat(sheet.resolved().function()).isEmpty();
        }

        @Test
        void inAnotherUnitLeavesTheScoreUndefined() {
            assertThat(sheet.score(facts("50万元", "100人"))).isEqualTo("UNDEFINED 0..10");
            assertThat(sheet.score(facts("50", "100万元"))).isEqualTo("UNDEFINED 0..10");
        }

        @Test
        void thatIsMissingLeavesTheScoreOpen() {
            assertThat(sheet.score(facts("50万元", "≥98%"))).isEqualTo("MISSING 0..10");
            assertThat(sheet.why(facts("50万元", "≥98%"), Language.EN))
                    .isEqualTo("'≥98%' is a bound, not a figure; state the value that was reached.");
            assertThat(sheet.score(facts("50万元", "1万元").without("plan"))).isEqualTo("MISSING 0..10");
            assertThat(sheet.why(facts("50万元", "1万元").without("plan"), Language.EN))
                    .isEqualTo("The fact '计划数' (plan) is not stated; state it, or enter the score as reported.");
        }

        @Test
        void thatDoesNotApplyTakesTheRowWithIt() {
            assertThat(sheet.score(facts("50万元", "1万元").with("plan", new Observation.NotApplicable("无计划"))))
                    .isEqualTo("not applicable: 无计划");
        }

        @Test
        void boundsReachAsFarAsTheStatedMarks() {
            Rule rule = Rules.against(Comparison.AT_LEAST, Formula.target(), Shortfall.fixed(points(-2)))
                    .overshoot(Overshoot.beyond("130%", points(14)));
            Sheet extended = new Sheet(new Extended(rule, points(9), points(9)), sheet.row());
            assertThat(extended.score(facts("50万元", "无"))).isEqualTo("MISSING -2..14");
        }
    }

    @Test
    void aConstantTargetMakesAFunction() {
        ScoreFunction function =
                sheet(reverse(), 10, "80%").resolved().function().orElseThrow();
        assertThat(function.pieces().stream().map(piece -> piece.values().toString()))
                .containsExactly("(-∞, 80]", "(80, +∞)");
        assertThat(function.valuesEarning(Interval.point(Rational.of(5))))
                .containsExactly(Interval.point(Rational.of(160)));
        assertThat(function.valuesEarning(Interval.atLeast(Rational.of(8)))).hasSize(2);
    }
}

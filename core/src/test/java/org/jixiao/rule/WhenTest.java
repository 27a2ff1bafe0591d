package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jixiao.rule.Rules.award;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.proportional;
import static org.jixiao.rule.Rules.when;

import java.util.List;
import java.util.Optional;
import org.jixiao.issue.Language;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {
    private static final Fact OTHER = Fact.number("other", "乙", Unit.PERCENT);
    private static final Condition ABOVE_HALF = Condition.compare(Formula.of(OTHER), Comparison.ABOVE, percent(50));
    private static final Condition ABOVE_TENTH = Condition.compare(Formula.of(OTHER), Comparison.ABOVE, percent(10));

    private static Facts facts(String value, String other) {
        return Facts.builder().figure("a", value).figure(OTHER, other).build();
    }

    @Nested
    class Cases {
        private final When rule = when(ABOVE_HALF, points(8)).orWhen(ABOVE_TENTH, proportional());

        private Sheet sheet(Rule of) {
            return Sheet.of(of, 10, Unit.PERCENT);
        }

        @ParameterizedTest
        @CsvSource({"60%, 8", "50%, 9", "10.1%, 9", "10%, UNCOVERED 0..10"})
        void theFirstThatHoldsDecides(String other, String score) {
            assertThat(sheet(rule).score(facts("90%", other))).isEqualTo(score);
        }

        @Test
        void everythingElseMayHaveItsOwnRule() {
            assertThat(sheet(rule.otherwise(award(points(1)))).score(facts("90%", "10%")))
                    .isEqualTo("1");
            assertThat(sheet(rule.otherwise(award(points(1)))).score(facts("90%", "60%")))
                    .isEqualTo("8");
        }

        @Test
        void withoutOneThatHoldsTheValueIsUncovered() {
            assertThat(sheet(rule).why(facts("90%", "10%"), Language.EN))
                    .isEqualTo(
                            "No case of the rule holds, and nothing is said for everything else; add what is earned otherwise.");
            assertThat(sheet(rule).why(facts("90%", "10%"), Language.ZH)).isEqualTo("各种情形均不成立，且未规定其他情况；请补充“其余”的计分。");
        }

        @Test
        void oneThatIsUnknownLeavesThisAndAllLaterOnesPossible() {
            Rule three = when(ABOVE_HALF, points(8))
                    .orWhen(ABOVE_TENTH, award(points(3)))
                    .otherwise(award(points(1)));
            assertThat(sheet(three).score(facts("90%", "60%").without("other"))).isEqualTo("MISSING 1..8");
            Fact third = Fact.number("third", "丙", Unit.PERCENT);
            Rule later = when(ABOVE_HALF, points(8))
                    .orWhen(Condition.compare(Formula.of(third), Comparison.ABOVE, percent(1)), award(points(3)))
                    .otherwise(award(points(2)));
            assertThat(sheet(later).score(facts("90%", "40%"))).isEqualTo("MISSING 2..3");
            assertThat(sheet(rule).score(facts("90%", "60%").without("other"))).isEqualTo("MISSING 0..10");
        }

        @Test
        void keepsWhichCaseDecided() {
            assertThat(sheet(rule).verdict(facts("90%", "20%")).decision())
                    .isEqualTo(new Decision.ByCondition(1, Optional.of(ABOVE_TENTH)));
            Verdict otherwise = sheet(rule.otherwise(award(points(1)))).verdict(facts("90%", "1%"));
            assertThat(otherwise.decision()).isEqualTo(new Decision.ByCondition(-1, Optional.empty()));
            assertThat(otherwise.parts()).extracting(Verdict::rule).containsExactly(award(points(1)));
        }

        @Test
        void knowsWhichPointsItCanGive() {
            ResolvedRule resolved = sheet(when(ABOVE_HALF, points(8)).otherwise(award(points(1))))
                    .resolved();
            assertThat(resolved.canGive(Interval.point(Rational.of(8)))).isEqualTo(Attainability.POSSIBLE);
            assertThat(resolved.canGive(Interval.point(Rational.of(1)))).isEqualTo(Attainability.POSSIBLE);
            assertThat(resolved.canGive(Interval.point(Rational.of(5)))).isEqualTo(Attainability.IMPOSSIBLE);
            assertThat(sheet(when(ABOVE_HALF, points(8))).resolved().canGive(Interval.point(Rational.of(5))))
                    .isEqualTo(Attainability.UNDETERMINED);
        }

        @Test
        void needAtLeastOne() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new When(List.of(), null))
                    .withMessage("cases needs at least one rule inside it");
        }
    }

    @Nested
    class Veto {
        private final Rule rule = proportional().vetoedWhen(ABOVE_HALF, "截留资金");
        private final Sheet sheet = Sheet.of(rule, 10, Unit.PERCENT);

        @Test
        void knocksTheScoreOut() {
            assertThat(sheet.score(facts("90%", "60%"))).isEqualTo("0");
            assertThat(sheet.score(facts("90%", "50%"))).isEqualTo("9");
            assertThat(sheet.verdict(facts("90%", "60%")).decision())
                    .isEqualTo(new Decision.ByVeto(ABOVE_HALF, "截留资金"));
        }

        @Test
        void thatIsUnknownWidensTheBounds() {
            assertThat(sheet.score(facts("90%", "60%").without("other"))).isEqualTo("MISSING 0..9");
            Sheet toTwo = Sheet.of(new Vetoed(ABOVE_HALF, "x", points(2), proportional()), 10, Unit.PERCENT);
            assertThat(toTwo.score(facts("10%", "60%").without("other"))).isEqualTo("MISSING 1..2");
            assertThat(toTwo.score(facts("10%", "60%"))).isEqualTo("2");
            assertThat(toTwo.score(Facts.NONE)).isEqualTo("MISSING 0..10");
        }

        @Test
        void fallsEvenOnARowWhoseValueIsMissing() {
            assertThat(sheet.score(facts("90%", "60%").without("a"))).isEqualTo("0");
            assertThat(sheet.score(facts("90%", "50%").without("a"))).isEqualTo("MISSING 0..10");
        }

        @Test
        void leavesARowThatDoesNotApplyAlone() {
            Facts absent = facts("90%", "60%").with("a", new Observation.NotApplicable("无"));
            assertThat(sheet.score(absent)).isEqualTo("not applicable: 无");
        }

        @Test
        void knowsThatItsResultCanBeGiven() {
            Sheet toTwo = Sheet.of(new Vetoed(ABOVE_HALF, "x", points(2), award(full())), 10, Unit.PERCENT);
            assertThat(toTwo.resolved().canGive(Interval.point(Rational.of(2)))).isEqualTo(Attainability.POSSIBLE);
            assertThat(toTwo.resolved().canGive(Interval.point(Rational.of(10))))
                    .isEqualTo(Attainability.POSSIBLE);
            assertThat(toTwo.resolved().canGive(Interval.point(Rational.of(3)))).isEqualTo(Attainability.IMPOSSIBLE);
        }
    }
}

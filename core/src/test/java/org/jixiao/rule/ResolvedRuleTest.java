package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jixiao.rule.Rules.atLeast;
import static org.jixiao.rule.Rules.award;
import static org.jixiao.rule.Rules.checklist;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.judged;
import static org.jixiao.rule.Rules.linear;
import static org.jixiao.rule.Rules.on;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.proportional;
import static org.jixiao.rule.Rules.sum;
import static org.jixiao.rule.Rules.zero;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jixiao.issue.Language;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Measure;
import org.jixiao.measure.Observation;
import org.jixiao.measure.Observation.Reported;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Rounding;
import org.jixiao.quantity.Unit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolvedRuleTest {
    private final Sheet sheet = Sheet.of(checklist(points(2), "一", "二"), 5, Unit.ONE);

    @Nested
    class AReportedScore {
        @ParameterizedTest
        @CsvSource({
            "0, 0, POSSIBLE",
            "4, 4, POSSIBLE",
            "3, 3, IMPOSSIBLE",
            "5, 5, IMPOSSIBLE",
            "5.01, UNDEFINED 0..5, IMPOSSIBLE",
            "-0.01, UNDEFINED 0..5, IMPOSSIBLE"
        })
        void standsAsReportedWithinThePoints(String points, String score, Attainability attainability) {
            Facts ofMeasure = Sheet.facts(new Reported(Rational.parse(points)));
            Facts ofRow = Facts.builder().reported("row", points, "公开报告").build();
            for (Facts facts : List.of(ofMeasure, ofRow)) {
                assertThat(sheet.score(facts)).isEqualTo(score);
                assertThat(sheet.verdict(facts).decision())
                        .isEqualTo(new Decision.Reported(Rational.parse(points), attainability));
            }
        }

        @Test
        void outOfBoundsSaysSo() {
            assertThat(sheet.why(new Reported(Rational.of(6))))
                    .isEqualTo("The reported score 6 is not within 0 and 5; check the score and the points.");
            assertThat(sheet.why(Sheet.facts(new Reported(Rational.of(6))), Language.ZH))
                    .isEqualTo("填报得分6不在0至5之间；请核对得分与分值。");
        }

        @Test
        void mayReachIntoBonusAndMalus() {
            Sheet extended = new Sheet(new Extended(sheet.rule(), points(2), points(1)), sheet.row());
            assertThat(extended.score(new Reported(Rational.of(7)))).isEqualTo("7");
            assertThat(extended.score(new Reported(Rational.of(-1)))).isEqualTo("-1");
            assertThat(extended.score(new Reported(Rational.of(8)))).isEqualTo("UNDEFINED -1..7");
        }

        @Test
        void underTheRowComesBeforeTheMeasure() {
            Facts both = Facts.builder()
                    .reported("row", "4", "公开报告")
                    .put("a", Observation.Checked.allMet("1").with(org.jixiao.measure.ItemStatus.NOT_MET, "2"))
                    .build();
            assertThat(sheet.score(both)).isEqualTo("4");
            assertThat(sheet.score(both.without("row"))).isEqualTo("2");
        }

        @ParameterizedTest
        @CsvSource({"4.98, POSSIBLE", "4.97, IMPOSSIBLE", "5, POSSIBLE"})
        void isPossibleIfSomeScoreRoundsToIt(String points, Attainability expected) {
            Row row = new Row("row", Rational.of(5), Measure.named("a", "甲", Unit.PERCENT), null, Rounding.halfUp(2));
            Rule rule = atLeast(percent(50), points("4.976")).otherwise(full());
            Verdict verdict = ResolvedRule.of(rule, row).evaluate(Sheet.facts(new Reported(Rational.parse(points))));
            assertThat(((Decision.Reported) verdict.decision()).attainability()).isEqualTo(expected);
        }
    }

    @Nested
    class ARowThatDoesNotApply {
        @Test
        void isSaidUnderTheRowOrTheMeasure() {
            Observation absent = new Observation.NotApplicable("无此业务");
            assertThat(sheet.score(absent)).isEqualTo("not applicable: 无此业务");
            assertThat(sheet.score(Facts.builder().put("row", absent).build())).isEqualTo("not applicable: 无此业务");
            assertThat(Sheet.of(award(full()), 5, Unit.ONE).score(absent)).isEqualTo("not applicable: 无此业务");
        }
    }

    @Nested
    class BonusAndMalus {
        private final Rule rule = new Interpolation(percent(0), points(-9), percent(100), points(19));

        @ParameterizedTest
        @CsvSource({"100%, 10", "0%, 0", "50%, 5"})
        void withoutThemAScoreStaysWithinThePoints(String value, String score) {
            assertThat(Sheet.of(rule, 10, Unit.PERCENT).score(value)).isEqualTo(score);
        }

        @ParameterizedTest
        @CsvSource({"100%, 13", "0%, -2", "50%, 5"})
        void withThemItMayLeaveThem(String value, String score) {
            Sheet extended = Sheet.of(new Extended(rule, points(3), points(2)), 10, Unit.PERCENT);
            assertThat(extended.score(value)).isEqualTo(score);
            assertThat(extended.resolved().least()).isEqualTo(Rational.of(-2));
            assertThat(extended.resolved().most()).isEqualTo(Rational.of(13));
        }

        @Test
        void insideAnotherRuleAreRefused() {
            assertThat(Sheet.of(sum(award(full()).bonusUpTo(points(1))), 5, Unit.ONE)
                            .issues())
                    .containsExactly(
                            "[bonus-inside] A bonus or malus stands inside another rule; put it outermost, around the whole rule.");
        }

        @Test
        void areNotBelowZero() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> award(full()).bonusUpTo(points(-1)))
                    .withMessage("a bonus up to -1分 and a malus up to 0分: give both as marks of 0 or more");
            assertThatIllegalArgumentException().isThrownBy(() -> award(full()).malusUpTo(points(-1)));
        }

        @Test
        void aRuleThatCanGiveMoreThanBothIsReported() {
            assertThat(Sheet.of(new Extended(rule, points(3), zero()), 10, Unit.PERCENT)
                            .issues())
                    .containsExactly(
                            "[marks-exceed-points] The rule can give 19, but the row has 13 points; the score is kept at 13. Correct the mark or the points.");
            assertThat(Sheet.of(new Extended(rule, points(9), zero()), 10, Unit.PERCENT)
                            .issues())
                    .isEmpty();
        }
    }

    @Nested
    class OnAnotherInput {
        private final Fact other = Fact.number("other", "乙", Unit.PERCENT);

        @Test
        void theRuleReadsThatInput() {
            Sheet onOther = Sheet.of(on(Formula.of(other), proportional()), 10, Unit.PERSON);
            Facts facts = Facts.builder().figure(other, "70%").build();
            assertThat(onOther.score(facts)).isEqualTo("7");
            assertThat(onOther.score(Facts.NONE)).isEqualTo("MISSING 0..10");
            assertThat(onOther.resolved().function()).isEmpty();
            assertThat(onOther.verdict(facts).decision()).isEqualTo(new Decision.ByParts(0, List.of()));
        }

        @Test
        void anAbsoluteValueIsNeverNegative() {
            Rule rule = on(
                    Formula.absolute(Formula.own()),
                    atLeast(percent(10), zero()).in(Range.from(percent(0), percent(10)), full()));
            assertThat(Sheet.of(rule, 10, Unit.PERCENT).score(Observation.Missing.because("?")))
                    .isEqualTo("MISSING 0..10");
            assertThat(Sheet.of(on(Formula.absolute(Formula.own()), atLeast(percent(0), points(4))), 10, Unit.PERCENT)
                            .score(Observation.Missing.because("?")))
                    .isEqualTo("MISSING 4..4");
            assertThat(Sheet.of(
                                    on(Formula.times(Rational.ONE, Formula.own()), atLeast(percent(0), points(4))),
                                    10,
                                    Unit.PERCENT)
                            .score(Observation.Missing.because("?")))
                    .isEqualTo("MISSING 0..10");
        }

        @Test
        void theValueItselfKeepsItsDomain() {
            Sheet own = Sheet.of(on(Formula.own(), proportional()), 10, Unit.PERCENT)
                    .over(Domain.between(0, 100));
            assertThat(own.score("101%")).isEqualTo("UNDEFINED 0..10");
            assertThat(own.score("50%")).isEqualTo("5");
        }

        @Test
        void thresholdsMustFitTheInput() {
            assertThat(Sheet.of(on(Formula.of(Fact.number("days", "延期", Unit.DAY)), proportional()), 5, Unit.PERCENT)
                            .issues())
                    .containsExactly(
                            "[unit-mismatch] The figure 100% cannot be counted in '天'; give it in a unit of that kind (a step on a percentage is counted in percentage points, 百分点).");
        }
    }

    @Nested
    class Interpolating {
        @ParameterizedTest
        @CsvSource({"2%, 5", "1%, 5", "5%, 2.5", "8%, 0", "9%, 0", "7.99%, 1/120"})
        void isLevelOutsideItsEnds(String value, String score) {
            assertThat(Sheet.of(linear(percent(8), zero(), percent(2), full()), 5, Unit.PERCENT)
                            .score(value))
                    .isEqualTo(score);
        }

        @Test
        void needsTwoValues() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> linear(percent(8), zero(), percent(8), full()))
                    .withMessage("cannot interpolate from 8% to 8%: the first value must be the smaller one");
        }

        @Test
        void inAnotherUnitIsRefused() {
            assertThat(Sheet.of(
                                    linear(Quantity.of(1, Unit.DAY), zero(), Quantity.of(2, Unit.DAY), full()),
                                    5,
                                    Unit.PERCENT)
                            .issues())
                    .hasSize(1);
        }

        @Test
        void givesEveryPointBetweenItsEnds() {
            ResolvedRule rule = Sheet.of(linear(percent(0), points(1), percent(10), points(3)), 5, Unit.PERCENT)
                    .resolved();
            assertThat(rule.canGive(Interval.point(Rational.parse("2.71")))).isEqualTo(Attainability.POSSIBLE);
            assertThat(rule.canGive(Interval.point(Rational.parse("0.99")))).isEqualTo(Attainability.IMPOSSIBLE);
            assertThat(Sheet.of(linear(percent(0), points(1), percent(10), points(3)), 5, Unit.PERCENT)
                            .over(new Domain(Interval.ALL, 0))
                            .resolved()
                            .canGive(Interval.point(Rational.parse("2.71"))))
                    .isEqualTo(Attainability.UNDETERMINED);
        }
    }

    @Nested
    class Depth {
        @Test
        void sixtyFourLevelsAreAllowedAndOneMoreIsRefused() {
            refuses("a sum", rule -> sum(rule));
            refuses("a choice", rule -> Rules.best(rule));
            refuses("a rounded mark", rule -> rule.rounded(Rounding.halfUp(1)));
            refuses("a rule on an input", rule -> on(Formula.own(), rule));
            refuses("a veto", rule -> rule.vetoedWhen(Condition.applies(Fact.of("x", "x")), "x"));
            refuses("scoring each item", rule -> new EachItem(rule, EachItem.Combination.MEAN));
            refuses("bonus and malus", rule -> rule.bonusUpTo(points(1)));
            refuses("bands", rule -> Rules.band(Range.exactly(percent(1)), rule));
            refuses("cases", rule -> Rules.when(Condition.applies(Fact.of("x", "x")), rule));
        }

        private void refuses(String what, UnaryOperator<Rule> wrap) {
            Rule deep = award(full());
            for (int level = 2; level <= Rule.DEEPEST; level++) {
                deep = wrap.apply(deep);
            }
            Rule deepest = deep;
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> wrap.apply(deepest))
                    .withMessage(
                            what
                                    + " would nest deeper than 64 levels: split the indicator or state parts of the rule as facts");
        }

        @Test
        void theDeepestRuleIsScored() {
            Rule deep = award(full());
            for (int level = 2; level <= Rule.DEEPEST; level++) {
                deep = sum(deep);
            }
            assertThat(Sheet.of(deep, 5, Unit.ONE).score(Facts.NONE)).isEqualTo("5");
        }
    }

    @Test
    void judgementStaysOpenBetweenZeroAndFull() {
        Sheet open = Sheet.of(judged("视情况酌情给分"), 5, Unit.ONE);
        assertThat(open.score(Facts.NONE)).isEqualTo("MISSING 0..5");
        assertThat(open.why(Facts.NONE, Language.EN))
                .isEqualTo(
                        "The standard leaves the mark to judgement ('视情况酌情给分'); enter the judged mark as a reported score.");
        assertThat(open.resolved().canGive(Interval.point(Rational.parse("3.3"))))
                .isEqualTo(Attainability.POSSIBLE);
    }

    @Test
    void aFixedMarkIsGivenWhateverWasObserved() {
        assertThat(Sheet.of(award(points(3)), 5, Unit.ONE).score(Facts.NONE)).isEqualTo("3");
        assertThat(Sheet.of(award(points(7)), 5, Unit.ONE).score(Facts.NONE)).isEqualTo("5");
        assertThat(Sheet.of(award(Mark.share("50%").plus(points("0.5"))), 5, Unit.ONE)
                        .score(Facts.NONE))
                .isEqualTo("3");
    }

    @Test
    void theFunctionIsKeptBetweenTheRowsBounds() {
        ScoreFunction function = Sheet.of(linear(percent(0), zero(), percent(100), points(10)), 5, Unit.PERCENT)
                .resolved()
                .function()
                .orElseThrow();
        assertThat(function.valuesEarning(Interval.point(Rational.of(5))))
                .map(Interval::toString)
                .containsExactly("[50, 50]", "(50, +∞)");
        assertThat(function.pieceAt(Rational.of(50)).orElseThrow().shape().at(Rational.of(50)))
                .isEqualTo(Rational.of(5));
    }

    @Test
    void aRowHasPointsOfZeroOrMore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Row("r", Rational.of(-1), Measure.named("a", "甲", Unit.ONE), null))
                .withMessage("the row 'r' has -1 points: points are 0 or more");
    }
}

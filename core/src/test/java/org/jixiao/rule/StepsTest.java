package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jixiao.rule.Rules.atLeast;
import static org.jixiao.rule.Rules.atMost;
import static org.jixiao.rule.Rules.earning;
import static org.jixiao.rule.Rules.exactly;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.percentagePoints;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.zero;

import java.util.List;
import org.jixiao.issue.Language;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Observation;
import org.jixiao.measure.Observation.Listed;
import org.jixiao.measure.Observation.ListedItem;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {
    private static Sheet sheet(Rule rule, long points) {
        return Sheet.of(rule, points, Unit.PERCENT);
    }

    @Nested
    class ADeduction {
        /** 固定资产利用率80%以上得满分，每低10%扣1分，扣完为止; 57.56 % was published with 1 of 3 points. */
        private final Steps utilisation = atLeast(percent(80))
                .earns(full())
                .loses(points(1))
                .forEach(percentagePoints(10))
                .downTo(zero());

        @ParameterizedTest
        @CsvSource({
            "100%, 3",
            "80%, 3",
            "79.99%, 3",
            "70.01%, 3",
            "70%, 2",
            "60.01%, 2",
            "60%, 1",
            "57.56%, 1",
            "50%, 0",
            "49.99%, 0",
            "0%, 0",
            "-500%, 0",
        })
        void countsCompletedSteps(String value, String score) {
            assertThat(sheet(utilisation, 3).score(value)).isEqualTo(score);
        }

        @ParameterizedTest
        @CsvSource({
            "80%, 3",
            "79.99%, 2",
            "70.01%, 2",
            "70%, 2",
            "69.99%, 1",
            "60%, 1",
            "59.99%, 0",
            "57.56%, 0",
            "0%, 0",
        })
        void countsStepsThatAreBegunWhereTheTextSaysSo(String value, String score) {
            assertThat(sheet(utilisation.partial(Partial.STARTED), 3).score(value))
                    .isEqualTo(score);
        }

        @ParameterizedTest
        @CsvSource({"80%, 3", "79.9%, 2.99", "57.56%, 0.756", "50%, 0", "49.9%, 0", "80.1%, 3"})
        void countsPartsOfStepsWhereTheTextSaysSo(String value, String score) {
            assertThat(sheet(utilisation.partial(Partial.PRO_RATA), 3).score(value))
                    .isEqualTo(score);
        }

        /** ≤100%，计5分；每超过1个百分点扣0.5分，扣完为止. */
        @ParameterizedTest
        @CsvSource({
            "85.71%, 5, 5, 5", "100%, 5, 5, 5", "100.9%, 5, 4.5, 4.55", "101%, 4.5, 4.5, 4.5",
            "101.01%, 4.5, 4, 4.495", "109.99%, 0.5, 0, 0.005", "110%, 0, 0, 0", "1000%, 0, 0, 0",
        })
        void runsAboveAStandard(String value, String whole, String started, String proRata) {
            Steps rule = atMost(percent(100))
                    .earns(full())
                    .loses(points("0.5"))
                    .forEach(percentagePoints(1))
                    .downTo(zero());
            assertThat(sheet(rule, 5).score(value)).isEqualTo(whole);
            assertThat(sheet(rule.partial(Partial.STARTED), 5).score(value)).isEqualTo(started);
            assertThat(sheet(rule.partial(Partial.PRO_RATA), 5).score(value)).isEqualTo(proRata);
        }

        @ParameterizedTest
        @CsvSource({
            "100%, 6",
            "104.99%, 6",
            "105%, 4.5",
            "95%, 4.5",
            "95.01%, 6",
            "110%, 3",
            "90%, 3",
            "89.99%, 3",
            "85%, 2",
            "0%, 2"
        })
        void runsToBothSidesOfAStandardAndStopsAtItsFloor(String value, String score) {
            Steps rule = exactly(percent(100))
                    .earns(full())
                    .loses(points("1.5"))
                    .forEach(percentagePoints(5))
                    .downTo(points(2));
            assertThat(sheet(rule, 6).score(value)).isEqualTo(score);
        }

        @Test
        void namesTheStepsThatWereCounted() {
            Verdict verdict =
                    sheet(utilisation, 3).verdict(sheet(utilisation, 3).facts("57.56%"));
            Decision.ByValue decision = (Decision.ByValue) verdict.decision();
            assertThat(decision.steps()).contains(Rational.of(2));
            assertThat(decision.piece()).map(Interval::toString).contains("(40, 80)");
            assertThat(decision.target()).contains(percent(80));
            assertThat(decision.value()).contains(percent("57.56"));
        }
    }

    @Nested
    class AGain {
        @ParameterizedTest
        @CsvSource({"0, 0", "0.99, 0", "1, 0.5", "2, 1", "5.9, 2.5", "6, 3", "7, 3", "99, 3"})
        void risesToItsCap(String value, String score) {
            assertThat(Sheet.of(earning(Quantity.of(1, Unit.ONE), points("0.5"), points(3)), 3, Unit.ONE)
                            .score(value))
                    .isEqualTo(score);
        }

        @Test
        void mayReachBelowAStandard() {
            Steps rule = atLeast(percent(50))
                    .earns(points(1))
                    .gains(points(1))
                    .forEach(percentagePoints(10))
                    .upTo(full());
            assertThat(sheet(rule, 4).score("35%")).isEqualTo("2");
            assertThat(sheet(rule, 4).score("51%")).isEqualTo("1");
            assertThat(sheet(rule, 4).score("10%")).isEqualTo("4");
        }
    }

    @Nested
    class AStepThatIsAShare {
        private final Steps share = Rules.steps(Formula.target(), Steps.Side.BELOW)
                .earns(full())
                .loses(points(1))
                .forEachShare(Rational.parse("0.1"))
                .downTo(zero());
        private final Fact plan = Fact.number("plan", "计划数", Unit.PERSON);

        private Facts facts(String value, String target) {
            return Facts.builder()
                    .figure(Fact.number("a", "甲", Unit.PERSON), value)
                    .figure(plan, target)
                    .build();
        }

        private Sheet sheet() {
            return Sheet.of(share, 5, Unit.PERSON).against(Formula.of(plan));
        }

        @ParameterizedTest
        @CsvSource({
            "200, 200, 5",
            "180, 200, 4",
            "181, 200, 5",
            "100, 200, 0",
            "0, 200, 0",
            "-110, -100, 4",
            "300, 200, 5"
        })
        void isTakenOfTheTargetsSize(String value, String target, String score) {
            assertThat(sheet().score(facts(value, target))).isEqualTo(score);
        }

        @Test
        void ofATargetOfZeroHasNoSizeButIsNotNeededWhereNothingIsCounted() {
            assertThat(sheet().score(facts("0", "0"))).isEqualTo("5");
            assertThat(sheet().score(facts("3", "0"))).isEqualTo("5");
            assertThat(sheet().score(facts("-1", "0"))).isEqualTo("UNDEFINED 0..5");
            assertThat(sheet().why(facts("-1", "0"), Language.EN))
                    .isEqualTo("A step of 目标值的10% has no size, because the base is 0; give the step as a quantity.");
            assertThat(sheet().why(facts("-1", "0"), Language.ZH)).isEqualTo("基数为0，步长“目标值的10%”没有大小；请用具体数量表示步长。");
        }

        @Test
        void ofAConstantZeroIsRefusedBeforeThereAreFacts() {
            assertThat(Sheet.of(share, 5, Unit.PERSON)
                            .against(Formula.of(Quantity.of(0, Unit.PERSON)))
                            .issues())
                    .containsExactly(
                            "[step-of-zero] A step of 目标值的10% has no size, because the base is 0; give the step as a quantity.");
        }
    }

    @Nested
    class WhatCannotBeCounted {
        private final Steps inDays = atMost(Quantity.of(3, Unit.DAY))
                .earns(full())
                .loses(points(1))
                .forEach(Quantity.of(1, Unit.DAY))
                .downTo(zero());

        @Test
        void aStandardOfAnotherUnitIsRefused() {
            assertThat(sheet(inDays, 3).issues())
                    .containsExactly(
                            "[unit-mismatch] The figure 3天 cannot be counted in '%'; give it in a unit of that kind (a step on a percentage is counted in percentage points, 百分点).");
        }

        @Test
        void aStepInPercentOnAPercentageIsRefused() {
            Steps rule = atMost(percent(100))
                    .earns(full())
                    .loses(points(1))
                    .forEach(percent(1))
                    .downTo(zero());
            assertThat(sheet(rule, 3).issues())
                    .containsExactly(
                            "[unit-mismatch] The figure 1% cannot be counted in '个百分点'; give it in a unit of that kind (a step on a percentage is counted in percentage points, 百分点).");
        }

        @Test
        void aTargetThatTheRowDoesNotHaveIsRefused() {
            Steps rule = Rules.steps(Formula.target(), Steps.Side.ABOVE)
                    .earns(full())
                    .loses(points(1))
                    .forEach(percentagePoints(1))
                    .downTo(zero());
            assertThat(sheet(rule, 3).issues())
                    .containsExactly(
                            "[target-not-stated] The rule needs a target, but the row states none; add one to the row.");
            assertThat(sheet(rule, 3).score("1%")).isEqualTo("UNDEFINED 0..3");
        }

        @Test
        void aStartOnTheFarSideOfTheLimitIsRefused() {
            Steps down = atMost(percent(1))
                    .earns(points(1))
                    .loses(points(1))
                    .forEach(percentagePoints(1))
                    .downTo(points(2));
            Steps up = atMost(percent(1))
                    .earns(points(3))
                    .gains(points(1))
                    .forEach(percentagePoints(1))
                    .upTo(points(2));
            assertThat(sheet(down, 3).issues())
                    .containsExactly(
                            "[steps-start-beyond-limit] The mark starts at 1 and changes by -1, but the limit is 2; put the limit on the other side.");
            assertThat(sheet(up, 3).issues())
                    .containsExactly(
                            "[steps-start-beyond-limit] The mark starts at 3 and changes by 1, but the limit is 2; put the limit on the other side.");
        }

        @Test
        void anItemInAnotherUnitThanItsStepsIsNeverAnException() {
            Rule each = new EachItem(
                    Rules.steps(Formula.target(), Steps.Side.BELOW)
                            .earns(full())
                            .loses(points(1))
                            .forEach(percentagePoints(1))
                            .downTo(zero()),
                    EachItem.Combination.MEAN);
            Listed days = new Listed(List.of(ListedItem.of("工期", new Observation.Measured(Quantity.of(9, Unit.DAY)))
                    .against(Quantity.of(10, Unit.DAY))));
            assertThat(Sheet.of(each, 4, Unit.ONE).score(days)).isEqualTo("UNDEFINED 0..4");
            assertThat(Sheet.of(each, 4, Unit.ONE).why(days))
                    .isEqualTo(
                            "The figure 1个百分点 cannot be counted in '天'; give it in a unit of that kind (a step on a percentage is counted in percentage points, 百分点).");
        }

        @Test
        void aValueThatCannotOccurIsUndefined() {
            Sheet counts = Sheet.of(
                            atMost(Quantity.of(2, Unit.ITEM))
                                    .earns(full())
                                    .loses(points(1))
                                    .forEach(Quantity.of(1, Unit.ITEM))
                                    .downTo(zero()),
                            5,
                            Unit.ITEM)
                    .over(Domain.COUNTS);
            assertThat(counts.score("4")).isEqualTo("3");
            assertThat(counts.score("4.5")).isEqualTo("UNDEFINED 0..5");
            assertThat(counts.why("-1"))
                    .isEqualTo(
                            "-1项 cannot occur: values lie in [0, +∞) and are stated as finely as the measure allows; check the figure and what it measures.");
        }
    }

    @Nested
    class Bounds {
        @Test
        void ofAMissingValueRunFromTheLimitToTheStart() {
            Steps rule = atMost(percent(100))
                    .earns(points(4))
                    .loses(points(1))
                    .forEach(percentagePoints(1))
                    .downTo(points(1));
            assertThat(sheet(rule, 5).score(Observation.Missing.because("未统计"))).isEqualTo("MISSING 1..4");
        }

        @Test
        void ofAMissingTargetReachBelowZeroWhereTheRuleDoes() {
            Rule rule = Rules.steps(Formula.target(), Steps.Side.ABOVE)
                    .earns(zero())
                    .loses(points(1))
                    .forEach(percentagePoints(1))
                    .downTo(points(-4))
                    .malusUpTo(points(3));
            Sheet sheet = sheet(rule, 5).against(Formula.of(Fact.number("plan", "计划", Unit.PERCENT)));
            assertThat(sheet.score("9%")).isEqualTo("MISSING -3..5");
        }

        @ParameterizedTest
        @CsvSource({
            "5, POSSIBLE",
            "4.5, POSSIBLE",
            "4.6, IMPOSSIBLE",
            "0, POSSIBLE",
            "-1, IMPOSSIBLE",
            "5.5, IMPOSSIBLE"
        })
        void knowWhichPointsTheStepsCanGive(String points, Attainability expected) {
            Steps rule = atMost(percent(100))
                    .earns(full())
                    .loses(points("0.5"))
                    .forEach(percentagePoints(1))
                    .downTo(zero());
            assertThat(sheet(rule, 5).resolved().canGive(Interval.point(Rational.parse(points))))
                    .isEqualTo(expected);
        }

        @Test
        void ofARowWithoutPointsAreNoException() {
            Steps rule = atMost(percent(100))
                    .earns(points(3))
                    .loses(Mark.share("10%"))
                    .forEach(percentagePoints(1))
                    .downTo(zero());
            assertThat(sheet(rule, 0).score("120%")).isEqualTo("0");
        }
    }

    @Test
    void aStepThatChangesNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> atMost(percent(1))
                        .earns(full())
                        .loses(zero())
                        .forEach(percentagePoints(1))
                        .downTo(zero()))
                .withMessage("a step changes the mark by 0分: give a change of one sign other than 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Steps(
                        full(),
                        Formula.own(),
                        Steps.Side.ABOVE,
                        StepSize.of(percentagePoints(1)),
                        new Mark(Rational.ONE, Rational.of(-1)),
                        Partial.WHOLE,
                        zero()));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void aStepWithoutSizeIsRefused(String size) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StepSize.of(Quantity.of(size, Unit.PERCENTAGE_POINT)))
                .withMessage("a step of " + size + "个百分点 leads nowhere: give a size above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StepSize.shareOfBase(Rational.parse(size)))
                .withMessage("a step of " + size + " of the base leads nowhere: give a share above 0");
    }
}

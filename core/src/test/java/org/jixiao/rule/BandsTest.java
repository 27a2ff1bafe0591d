package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jixiao.rule.Rules.above;
import static org.jixiao.rule.Rules.atLeast;
import static org.jixiao.rule.Rules.atMost;
import static org.jixiao.rule.Rules.band;
import static org.jixiao.rule.Rules.below;
import static org.jixiao.rule.Rules.checklist;
import static org.jixiao.rule.Rules.exactly;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.on;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.zero;

import java.util.List;
import org.jixiao.issue.Language;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Observation;
import org.jixiao.measure.Observation.Checked;
import org.jixiao.measure.Observation.Listed;
import org.jixiao.measure.Observation.ListedItem;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {
    private static Sheet percentages(Rule rule, long points) {
        return Sheet.of(rule, points, Unit.PERCENT);
    }

    @Nested
    class Ends {
        private final Rule twoSided = atLeast(percent(90), points(5))
                .in(Range.from(percent(80), percent(90)), points(4))
                .in(Range.upTo(percent(60), percent(70)), points(2))
                .in(new Range(null, Range.End.closed(percent(60))), zero());

        @ParameterizedTest
        @CsvSource({
            "90%, 5",
            "89.99%, 4",
            "80%, 4",
            "79.99%, UNCOVERED 0..5",
            "70.01%, UNCOVERED 0..5",
            "70%, 2",
            "60.01%, 2",
            "60%, 0",
            "-1%, 0",
            "500%, 5",
        })
        void areTakenInOrLeftOutAsWritten(String value, String score) {
            assertThat(percentages(twoSided, 5).score(value)).isEqualTo(score);
        }

        @ParameterizedTest
        @CsvSource({
            "90%, 5",
            "89.99%, 4",
            "80%, 4",
            "79.99%, 3",
            "60.01%, 3",
            "60%, 2",
            "59.99%, 2",
            "50%, 2",
            "49.99%, UNCOVERED 0..5",
        })
        void ofDescendingThresholdsStopWhereTheBandBeforeBegins(String value, String score) {
            Rule rule = atLeast(percent(90), points(5))
                    .atLeast(percent(80), points(4))
                    .above(percent(60), points(3))
                    .atLeast(percent(50), points(2));
            assertThat(percentages(rule, 5).score(value)).isEqualTo(score);
        }

        @ParameterizedTest
        @CsvSource({
            "0%, 5",
            "10%, 5",
            "10.01%, 4",
            "19.99%, 4",
            "20%, 3",
            "30%, 3",
            "30.01%, 1",
            "500%, 1",
        })
        void ofAscendingThresholdsStopWhereTheBandBeforeEnds(String value, String score) {
            Rule rule = atMost(percent(10), points(5))
                    .below(percent(20), points(4))
                    .atMost(percent(30), points(3))
                    .otherwise(points(1));
            assertThat(percentages(rule, 5).score(value)).isEqualTo(score);
        }

        @Test
        void maybeAnyFirstBand() {
            assertThat(percentages(above(percent(5), full()), 2).score("5%")).isEqualTo("UNCOVERED 0..2");
            assertThat(percentages(above(percent(5), full()), 2).score("5.01%")).isEqualTo("2");
            assertThat(percentages(below(percent(5), full()), 2).score("5%")).isEqualTo("UNCOVERED 0..2");
            assertThat(percentages(below(percent(5), full()), 2).score("4.99%")).isEqualTo("2");
            assertThat(percentages(exactly(percent(5), full()), 2).score("5%")).isEqualTo("2");
            assertThat(percentages(exactly(percent(5), full()), 2).score("4.99%"))
                    .isEqualTo("UNCOVERED 0..2");
        }

        @Test
        void areCountedInTheUnitOfTheMeasure() {
            Rule rule = atLeast(Quantity.of("0.9", Unit.ONE), points(5)).otherwise(zero());
            assertThat(percentages(rule, 5).score("90%")).isEqualTo("5");
            assertThat(percentages(rule, 5).score("89.9%")).isEqualTo("0");
            assertThat(percentages(rule, 5).score("900‰")).isEqualTo("5");
        }

        @Test
        void ofAnotherDimensionAreRefused() {
            assertThat(percentages(atLeast(Quantity.of(3, Unit.DAY), points(5)), 5)
                            .issues())
                    .containsExactly(
                            "[unit-mismatch] The figure 3天 cannot be counted in '%'; give it in a unit of that kind (a step on a percentage is counted in percentage points, 百分点).");
        }
    }

    @Nested
    class Gaps {
        /** 预算调整率: nothing is said for more than 10 % up to 20 %. */
        private final Rule adjustment = exactly(percent(0), points(3))
                .in(Range.upTo(percent(0), percent(10)), points(2))
                .in(Range.upTo(percent(20), percent(30)), points(1))
                .above(percent(30), points(0));

        @ParameterizedTest
        @CsvSource({"10.01%", "15%", "20%"})
        void areNeverZeroAndNameTheExactInterval(String value) {
            assertThat(percentages(adjustment, 3).score(value)).isEqualTo("UNCOVERED 0..3");
            assertThat(percentages(adjustment, 3).why(value))
                    .isEqualTo("No band covers " + value + ": nothing is said for (10, 20]; add the missing band.");
            assertThat(percentages(adjustment, 3).why(percentages(adjustment, 3).facts(value), Language.ZH))
                    .isEqualTo("没有任何一档包含" + value + "：对(10, 20]未作规定；请补充缺失的档次。");
        }

        @Test
        void areFoundInTheFunction() {
            ScoreFunction function =
                    percentages(adjustment, 3).resolved().function().orElseThrow();
            assertThat(function.gaps(Interval.atLeast(Rational.ZERO)))
                    .map(Interval::toString)
                    .containsExactly("(10, 20]");
            assertThat(function.gaps(Interval.ALL)).map(Interval::toString).containsExactly("(-∞, 0)", "(10, 20]");
        }

        @ParameterizedTest
        @CsvSource({"90, 4", "100, 4", "89, 3", "80, 3", "79, 0", "89.5, UNDEFINED 0..4"})
        void ofBandsInWholeNumbersLieOutsideADomainOfWholeNumbers(String value, String score) {
            Rule rule = band(Range.closed(Quantity.of(90, Unit.POINT), Quantity.of(100, Unit.POINT)), points(4))
                    .in(Range.closed(Quantity.of(80, Unit.POINT), Quantity.of(89, Unit.POINT)), points(3))
                    .in(Range.closed(Quantity.of(0, Unit.POINT), Quantity.of(79, Unit.POINT)), zero());
            Sheet sheet = Sheet.of(rule, 4, Unit.POINT);
            assertThat(sheet.over(Domain.COUNTS).score(value)).isEqualTo(score);
            assertThat(sheet.score("89.5")).isEqualTo("UNCOVERED 0..4");
            assertThat(sheet.why("89.5"))
                    .isEqualTo("No band covers 89.5分: nothing is said for (89, 90); add the missing band.");
        }

        @Test
        void widenTheBoundsOfAMissingValue() {
            assertThat(percentages(atLeast(percent(50), points(4)), 5).score(Observation.Missing.because("?")))
                    .isEqualTo("MISSING 0..5");
            assertThat(percentages(atLeast(percent(50), points(4)).otherwise(points(3)), 5)
                            .score(Observation.Missing.because("?")))
                    .isEqualTo("MISSING 3..4");
            assertThat(percentages(atLeast(percent(0), points(4)), 5)
                            .over(Domain.NOT_NEGATIVE)
                            .score(Observation.Missing.because("?")))
                    .isEqualTo("MISSING 4..4");
        }
    }

    @Nested
    class Overlaps {
        private final Rule rule = band(Range.closed(percent(0), percent(80)), points(2))
                .in(Range.closed(percent(80), percent(100)), points(4));

        @Test
        void areNeverDecidedByTheOrder() {
            assertThat(percentages(rule, 5).score("80%")).isEqualTo("AMBIGUOUS 2..4");
            assertThat(percentages(rule, 5).why("80%"))
                    .isEqualTo(
                            "80% lies in more than one band ([80, 80]), which would give [2, 4]; say which end is taken in (含).");
            assertThat(percentages(rule, 5).score("79.99%")).isEqualTo("2");
        }

        @Test
        void doNotMatterWhereBothBandsGiveTheSame() {
            Rule same = band(Range.closed(percent(0), percent(80)), points(2))
                    .in(Range.closed(percent(80), percent(100)), points(2));
            assertThat(percentages(same, 5).score("80%")).isEqualTo("2");
        }

        @Test
        void ofThresholdsInTheLaxerOrderReachAllTheWay() {
            Rule laxFirst = atLeast(percent(60), points(3)).atLeast(percent(80), points(5));
            assertThat(percentages(laxFirst, 5).score("79%")).isEqualTo("3");
            assertThat(percentages(laxFirst, 5).score("80%")).isEqualTo("AMBIGUOUS 3..5");
            Rule other = atMost(percent(30), points(3)).atMost(percent(10), points(5));
            assertThat(percentages(other, 5).score("20%")).isEqualTo("3");
            assertThat(percentages(other, 5).score("10%")).isEqualTo("AMBIGUOUS 3..5");
        }

        @Test
        void insideABandAreKeptInAnOverlapWithAnother() {
            Rule inner = band(Range.closed(percent(0), percent(50)), points(1))
                    .in(Range.closed(percent(50), percent(100)), points(2));
            Rule nested = band(Range.closed(percent(0), percent(100)), inner)
                    .in(Range.closed(percent(40), percent(60)), points(1));
            assertThat(percentages(nested, 5).score("45%")).isEqualTo("1");
            assertThat(percentages(nested, 5).score("50%")).isEqualTo("AMBIGUOUS 1..2");
            assertThat(percentages(nested, 5).score("55%")).isEqualTo("AMBIGUOUS 1..2");
        }

        @Test
        void aValueThatOneOfTwoBandsLeavesOpenIsNotDecidedByTheOther() {
            Rule gapped = atLeast(percent(90), points(1));
            Rule nested = band(Range.closed(percent(0), percent(100)), gapped)
                    .in(Range.closed(percent(40), percent(60)), points(3));
            assertThat(percentages(nested, 5).score("50%")).isEqualTo("AMBIGUOUS 0..5");
            assertThat(percentages(nested, 5).score("95%")).isEqualTo("1");
            assertThat(percentages(nested, 5).score("70%")).isEqualTo("UNCOVERED 0..5");
        }
    }

    @Nested
    class RulesOfTheirOwn {
        private final Fact checks = Fact.of("checks", "检查");
        private final Rule byChecklist = atLeast(percent(60), points(5))
                .in(
                        new Range(null, Range.End.open(percent(60))),
                        on(Formula.of(checks), checklist(points(1), "一", "二")));

        private Facts facts(String value) {
            return Facts.builder()
                    .figure("a", value)
                    .put(checks, Checked.allMet("1", "2"))
                    .build();
        }

        @Test
        void seeTheSameValue() {
            Rule rule = band(new Range(Range.End.closed(percent(60)), null), Rules.proportional())
                    .otherwise(zero());
            assertThat(percentages(rule, 10).score("75%")).isEqualTo("7.5");
            assertThat(percentages(rule, 10).score("59%")).isEqualTo("0");
            assertThat(percentages(rule, 10).resolved().function()).isPresent();
        }

        @Test
        void mayReadOtherFacts() {
            assertThat(percentages(byChecklist, 5).score(facts("60%"))).isEqualTo("5");
            assertThat(percentages(byChecklist, 5).score(facts("59%"))).isEqualTo("2");
            assertThat(percentages(byChecklist, 5).score(facts("59%").without("checks")))
                    .isEqualTo("MISSING 0..2");
            assertThat(percentages(byChecklist, 5).score(facts("59%").without("a")))
                    .isEqualTo("MISSING 0..5");
            assertThat(percentages(byChecklist, 5).resolved().function()).isEmpty();
            Verdict verdict = percentages(byChecklist, 5).verdict(facts("59%"));
            assertThat(verdict.parts()).hasSize(1);
            assertThat(((Decision.ByValue) verdict.decision()).piece())
                    .map(Interval::toString)
                    .contains("(-∞, 60)");
        }

        @Test
        void leaveGapsAndOverlapsLikeMarks() {
            Rule gap = band(
                            Range.closed(percent(0), percent(10)),
                            on(Formula.of(checks), checklist(points(1), "一", "二")))
                    .in(Range.closed(percent(20), percent(30)), points(3));
            assertThat(percentages(gap, 5).score(facts("15%"))).isEqualTo("UNCOVERED 0..5");
            assertThat(percentages(gap, 5).why(facts("15%"), Language.EN))
                    .isEqualTo("No band covers 15%: nothing is said for [15, 15]; add the missing band.");
            Rule overlap = band(
                            Range.closed(percent(0), percent(10)),
                            on(Formula.of(checks), checklist(points(1), "一", "二")))
                    .in(Range.closed(percent(5), percent(30)), points(3))
                    .in(Range.closed(percent(6), percent(7)), points(2));
            assertThat(percentages(overlap, 5).score(facts("5%"))).isEqualTo("AMBIGUOUS 0..5");
            assertThat(percentages(overlap, 5).why(facts("5%"), Language.EN))
                    .isEqualTo(
                            "5% lies in more than one band ([5, 10]), which would give [1, 2]; say which end is taken in (含).");
            assertThat(percentages(overlap, 5).score(facts("6%"))).isEqualTo("AMBIGUOUS 0..5");
        }

        @Test
        void agreeWhereBothBandsGiveTheSamePoints() {
            Rule overlap = band(
                            Range.closed(percent(0), percent(10)),
                            on(Formula.of(checks), checklist(points(1), "一", "二")))
                    .in(Range.closed(percent(5), percent(30)), points(2));
            assertThat(percentages(overlap, 5).score(facts("5%"))).isEqualTo("2");
        }

        @Test
        void areBoundToTheDomainAndTheUnitOfTheMeasure() {
            Sheet sheet = percentages(byChecklist, 5).over(Domain.between(0, 100));
            assertThat(sheet.score(facts("101%"))).isEqualTo("UNDEFINED 0..5");
            assertThat(sheet.why(facts("101%"), Language.EN)).startsWith("101% cannot occur: values lie in [0, 100]");
            assertThat(sheet.score(Facts.builder().figure("a", "3天").build())).isEqualTo("UNDEFINED 0..5");
            assertThat(sheet.score(facts("0.7").with("a", new Observation.Measured(Quantity.of(700, Unit.parse("‰"))))))
                    .isEqualTo("5");
        }

        @Test
        void keepTheirOwnReasonForAnOpenValue() {
            Rule target = Rules.against(Comparison.AT_MOST, Formula.of(percent(-5)), Shortfall.PROPORTIONAL);
            Rule rule =
                    band(new Range(null, Range.End.closed(percent(50))), target).otherwise(zero());
            assertThat(percentages(rule, 5).score("-3%")).isEqualTo("UNDEFINED 0..5");
            assertThat(percentages(rule, 5).score("-6%")).isEqualTo("5");
            Rule rest = atLeast(percent(50), full());
            Rule inRest = new Bands(((Bands) rest).bands(), target);
            assertThat(percentages(inRest, 5).score("-3%")).isEqualTo("UNDEFINED 0..5");
        }

        @Test
        void forEverythingElseFillsTheGapsOnly() {
            Rule rule = new Bands(atLeast(percent(90), points(4)).bands(), Rules.proportional());
            assertThat(percentages(rule, 10).score("95%")).isEqualTo("4");
            assertThat(percentages(rule, 10).score("50%")).isEqualTo("5");
            Rule other = new Bands(
                    atLeast(percent(90), points(4)).bands(), on(Formula.of(checks), checklist(points(1), "一", "二")));
            assertThat(percentages(other, 10).score(facts("50%"))).isEqualTo("2");
            assertThat(percentages(other, 10).score(facts("90%"))).isEqualTo("4");
        }
    }

    @Test
    void aBandWithoutEndsHoldsEveryItemWhateverItsUnit() {
        Rule each = new EachItem(band(new Range(null, null), points(3)), EachItem.Combination.MEAN);
        Listed list = new Listed(List.of(
                ListedItem.of("甲", new Observation.Measured(Quantity.of(9, Unit.DAY))),
                ListedItem.of("乙", new Observation.Measured(percent(1)))));
        assertThat(Sheet.of(each, 5, Unit.ONE).score(list)).isEqualTo("3");
    }

    @Nested
    class TheBuilder {
        @Test
        void refusesABandAfterEverythingElse() {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> atLeast(percent(1), full()).otherwise(zero()).atLeast(percent(0), zero()))
                    .withMessage("a band cannot follow 'otherwise': state all bands before it");
        }

        @Test
        void refusesNoBandsAtAll() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Bands(List.of(), null))
                    .withMessage("bands need at least one band: use an award for a mark that is always given");
        }

        @Test
        void statesTheSameAsTheRecord() {
            assertThat(atLeast(percent(90), points(5))
                            .above(percent(80), points(4))
                            .otherwise(zero()))
                    .isEqualTo(new Bands(
                            List.of(
                                    new Bands.Band(
                                            new Range(Range.End.closed(percent(90)), null), new Award(points(5))),
                                    new Bands.Band(
                                            new Range(Range.End.open(percent(80)), Range.End.open(percent(90))),
                                            new Award(points(4)))),
                            new Award(zero())));
            assertThat(atMost(percent(10), points(5)).below(percent(20), points(4)))
                    .isEqualTo(new Bands(
                            List.of(
                                    new Bands.Band(
                                            new Range(null, Range.End.closed(percent(10))), new Award(points(5))),
                                    new Bands.Band(
                                            new Range(Range.End.open(percent(10)), Range.End.open(percent(20))),
                                            new Award(points(4)))),
                            null));
        }

        @Test
        void readsAThresholdThatIsRepeatedAsOneThatReachesAllTheWay() {
            assertThat(atLeast(percent(90), points(5))
                            .atLeast(percent(90), points(4))
                            .bands()
                            .get(1)
                            .range())
                    .isEqualTo(new Range(Range.End.closed(percent(90)), null));
            assertThat(atMost(percent(90), points(5))
                            .atMost(percent(90), points(4))
                            .bands()
                            .get(1)
                            .range())
                    .isEqualTo(new Range(null, Range.End.closed(percent(90))));
        }
    }

    @Nested
    class ARange {
        @ParameterizedTest
        @CsvSource({"90, 80, true, true", "80, 80, true, false", "80, 80, false, true", "80, 80, false, false"})
        void thatHoldsNoValueIsRefused(long from, long to, boolean lower, boolean upper) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Range(new Range.End(percent(from), lower), new Range.End(percent(to), upper)))
                    .withMessage("no value lies between " + from + "% and " + to
                            + "%: state the smaller value first, and close both ends for a single value");
        }

        @Test
        void isWrittenInBrackets() {
            assertThat(Range.from(percent(80), percent(90))).hasToString("[80%, 90%)");
            assertThat(Range.upTo(percent(80), percent(90))).hasToString("(80%, 90%]");
            assertThat(new Range(null, Range.End.closed(percent(3)))).hasToString("(-∞, 3%]");
            assertThat(new Range(Range.End.open(percent(3)), null)).hasToString("(3%, +∞)");
            assertThat(Range.exactly(percent(3))).hasToString("[3%, 3%]");
            assertThat(new Range(null, null).in(Unit.PERCENT)).isEqualTo(Interval.ALL);
        }
    }
}

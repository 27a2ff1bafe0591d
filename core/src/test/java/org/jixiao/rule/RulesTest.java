package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.percentagePoints;
import static org.jixiao.rule.Rules.points;

import java.util.List;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Rounding;
import org.jixiao.quantity.Unit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RulesTest {
    private static final Condition CONDITION = Condition.applies(Fact.of("x", "x"));

    @Nested
    class Sentences {
        @Test
        void onStepsEqualTheRecord() {
            assertThat(Rules.atMost(percent(100))
                            .earns(Rules.full())
                            .loses(points("0.5"))
                            .forEach(percentagePoints(1))
                            .downTo(Rules.zero()))
                    .isEqualTo(new Steps(
                            Mark.FULL,
                            Formula.of(percent(100)),
                            Steps.Side.ABOVE,
                            StepSize.of(percentagePoints(1)),
                            points("-0.5"),
                            Partial.WHOLE,
                            Mark.ZERO));
            assertThat(Rules.atLeast(percent(50))
                            .earns(points(1))
                            .gains(points(2))
                            .forEachShare(Rational.parse("0.1"))
                            .counting(Partial.STARTED)
                            .upTo(points(9)))
                    .isEqualTo(new Steps(
                            points(1),
                            Formula.of(percent(50)),
                            Steps.Side.BELOW,
                            StepSize.shareOfBase(Rational.parse("0.1")),
                            points(2),
                            Partial.STARTED,
                            points(9)));
            assertThat(Rules.exactly(percent(0))
                            .earns(Mark.FULL)
                            .loses(points(1))
                            .forEach(percentagePoints(3))
                            .downTo(points(2)))
                    .isEqualTo(new Steps(
                            Mark.FULL,
                            Formula.of(percent(0)),
                            Steps.Side.BOTH,
                            StepSize.of(percentagePoints(3)),
                            points(-1),
                            Partial.WHOLE,
                            points(2)));
            assertThat(Rules.steps(Formula.target(), Steps.Side.BELOW)
                            .earns(Mark.FULL)
                            .loses(points(1))
                            .forEach(percentagePoints(3))
                            .counting(Partial.PRO_RATA)
                            .downTo(Mark.ZERO))
                    .isEqualTo(new Steps(
                            Mark.FULL,
                            Formula.target(),
                            Steps.Side.BELOW,
                            StepSize.of(percentagePoints(3)),
                            points(-1),
                            Partial.PRO_RATA,
                            Mark.ZERO));
        }

        @Test
        void onCountsEqualTheRecord() {
            assertThat(Rules.earning(Quantity.of(2, Unit.ITEM), points(1), points(3)))
                    .isEqualTo(new Steps(
                            Mark.ZERO,
                            Formula.of(Quantity.of(0, Unit.ITEM)),
                            Steps.Side.ABOVE,
                            StepSize.of(Quantity.of(2, Unit.ITEM)),
                            points(1),
                            Partial.WHOLE,
                            points(3)));
        }

        @Test
        void onBandsEqualTheRecord() {
            Range range = Range.from(percent(1), percent(2));
            assertThat(Rules.band(range, points(3))).isEqualTo(bands(range, new Award(points(3))));
            assertThat(Rules.band(range, Rules.completion())).isEqualTo(bands(range, Rules.completion()));
            assertThat(Rules.above(percent(1), points(3)))
                    .isEqualTo(bands(new Range(Range.End.open(percent(1)), null), new Award(points(3))));
            assertThat(Rules.below(percent(1), points(3)))
                    .isEqualTo(bands(new Range(null, Range.End.open(percent(1))), new Award(points(3))));
            assertThat(Rules.atLeast(percent(1), points(3)))
                    .isEqualTo(bands(new Range(Range.End.closed(percent(1)), null), new Award(points(3))));
            assertThat(Rules.atMost(percent(1), points(3)))
                    .isEqualTo(bands(new Range(null, Range.End.closed(percent(1))), new Award(points(3))));
            assertThat(Rules.exactly(percent(1), points(3)))
                    .isEqualTo(bands(Range.exactly(percent(1)), new Award(points(3))));
        }

        private Bands bands(Range range, Rule outcome) {
            return new Bands(List.of(new Bands.Band(range, outcome)), null);
        }

        @Test
        void onTargetsEqualTheRecord() {
            assertThat(Rules.completion())
                    .isEqualTo(new AgainstTarget(
                            Comparison.AT_LEAST,
                            Formula.target(),
                            new Shortfall.Proportional(),
                            new Overshoot.Ignored()));
            assertThat(Rules.proportional())
                    .isEqualTo(new AgainstTarget(
                            Comparison.AT_LEAST,
                            Formula.of(percent(100)),
                            new Shortfall.Proportional(),
                            new Overshoot.Ignored()));
            assertThat(Rules.reverse())
                    .isEqualTo(new AgainstTarget(
                            Comparison.AT_MOST, Formula.target(), Shortfall.PROPORTIONAL, Overshoot.IGNORED));
            assertThat(Rules.meets(Comparison.EQUAL))
                    .isEqualTo(new AgainstTarget(
                            Comparison.EQUAL, Formula.target(), new Shortfall.Fixed(Mark.ZERO), Overshoot.IGNORED));
            assertThat(Rules.meets(Comparison.BELOW, percent(3)))
                    .isEqualTo(new AgainstTarget(
                            Comparison.BELOW, Formula.of(percent(3)), Shortfall.NOTHING, Overshoot.IGNORED));
            assertThat(Rules.completion()
                            .shortfall(Shortfall.fixed(points(1)))
                            .overshoot(Overshoot.beyond("130%", points(2))))
                    .isEqualTo(new AgainstTarget(
                            Comparison.AT_LEAST,
                            Formula.target(),
                            new Shortfall.Fixed(points(1)),
                            new Overshoot.Fixed(Rational.parse("1.3"), points(2))));
        }

        @Test
        void onListsEqualTheRecord() {
            assertThat(Rules.checklist(points(1), "甲", "乙"))
                    .isEqualTo(new Checklist(
                            List.of(new Checklist.Item("1", "甲", points(1)), new Checklist.Item("2", "乙", points(1))),
                            Checklist.Inapplicable.COUNTS_AS_MET));
            assertThat(Rules.checklist(Rules.item(7, "甲", points(2))))
                    .isEqualTo(new Checklist(
                            List.of(new Checklist.Item("7", "甲", points(2))), Checklist.Inapplicable.COUNTS_AS_MET));
            assertThat(Rules.violations(points(1), "甲", "乙").knockOutAt(3).downTo(points(1)))
                    .isEqualTo(new Violations(
                            Mark.FULL,
                            List.of(
                                    new Violations.Kind("1", "甲", points(1), 0, null),
                                    new Violations.Kind("2", "乙", points(1), 0, null)),
                            points(1),
                            3));
            assertThat(Rules.violations(
                            Rules.kind("x", "甲", points(1)).allowing(2).costingAtMost(points(4))))
                    .isEqualTo(new Violations(
                            Mark.FULL,
                            List.of(new Violations.Kind("x", "甲", points(1), 2, points(4))),
                            Mark.ZERO,
                            Violations.NEVER));
        }

        @Test
        void thatCombineEqualTheRecord() {
            Rule one = Rules.award(points(1));
            Rule two = Rules.judged("酌情");
            assertThat(Rules.sum(one, two)).isEqualTo(new ClampedSum(List.of(one, two), Mark.ZERO, Mark.FULL));
            assertThat(Rules.best(one, two)).isEqualTo(new Choice(Choice.Which.BEST, List.of(one, two)));
            assertThat(Rules.worst(one, two)).isEqualTo(new Choice(Choice.Which.WORST, List.of(one, two)));
            assertThat(Rules.oneOf(one, two)).isEqualTo(new Choice(Choice.Which.FIRST_APPLICABLE, List.of(one, two)));
            assertThat(Rules.when(CONDITION, points(1)).orWhen(CONDITION, two).otherwise(one))
                    .isEqualTo(new When(List.of(new When.Case(CONDITION, one), new When.Case(CONDITION, two)), one));
            assertThat(Rules.on(Formula.own(), one)).isEqualTo(new On(Formula.own(), one));
            assertThat(Rules.eachItem(one, EachItem.Combination.MEAN))
                    .isEqualTo(new EachItem(one, EachItem.Combination.MEAN));
            assertThat(one.rounded(Rounding.halfUp(1))).isEqualTo(new RoundedMark(one, Rounding.halfUp(1)));
            assertThat(one.vetoedWhen(CONDITION, "x")).isEqualTo(new Vetoed(CONDITION, "x", Mark.ZERO, one));
            assertThat(one.bonusUpTo(points(2))).isEqualTo(new Extended(one, points(2), Mark.ZERO));
            assertThat(one.malusUpTo(points(2))).isEqualTo(new Extended(one, Mark.ZERO, points(2)));
            assertThat(Rules.tiers(Tiers.Tier.fixed("a", "甲", points(1))))
                    .isEqualTo(new Tiers(List.of(new Tiers.Tier("a", "甲", points(1), null))));
        }
    }

    @Nested
    class ALinearFormula {
        @Test
        void isTheInterpolationBetweenItsBounds() {
            assertThat(Rules.formula("1", "-10"))
                    .isEqualTo(new Interpolation(percent(0), Mark.FULL, percent(10), Mark.ZERO));
            assertThat(Rules.formula("0", "2"))
                    .isEqualTo(new Interpolation(percent(0), Mark.ZERO, percent(50), Mark.FULL));
        }

        @Test
        void takesItsEndsInEitherOrder() {
            assertThat(Rules.linear(percent(8), Mark.ZERO, percent(2), Mark.FULL))
                    .isEqualTo(Rules.linear(percent(2), Mark.FULL, percent(8), Mark.ZERO));
        }

        @Test
        void needsASlope() {
            assertThatIllegalArgumentException().isThrownBy(() -> Rules.formula("1", "0"));
        }
    }

    @Test
    void partsAreListedInTheOrderOfTheText() {
        Rule one = Rules.award(points(1));
        Rule two = Rules.award(points(2));
        assertThat(Rules.band(Range.exactly(percent(1)), one).parts()).containsExactly(one);
        assertThat(new Bands(Rules.atLeast(percent(1), points(1)).bands(), two).parts())
                .containsExactly(one, two);
        assertThat(Rules.when(CONDITION, one).otherwise(two).parts()).containsExactly(one, two);
        assertThat(Rules.sum(one, two).parts()).containsExactly(one, two);
        assertThat(one.vetoedWhen(CONDITION, "x").parts()).containsExactly(one);
        assertThat(one.bonusUpTo(points(1)).parts()).containsExactly(one);
        assertThat(one.rounded(Rounding.halfUp(0)).parts()).containsExactly(one);
        assertThat(Rules.eachItem(one, EachItem.Combination.MEAN).parts()).containsExactly(one);
        for (Rule leaf : List.of(
                one,
                Rules.completion(),
                Rules.judged("x"),
                Rules.checklist(points(1), "x"),
                Rules.violations(points(1), "x"),
                Rules.formula("1", "-1"),
                Rules.earning(percent(1), points(1), points(2)),
                Rules.tiers(Tiers.Tier.fixed("a", "甲", points(1))))) {
            assertThat(leaf.parts()).isEmpty();
        }
    }
}

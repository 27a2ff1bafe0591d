package org.jixiao.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Rounding;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.AgainstTarget;
import org.jixiao.rule.Award;
import org.jixiao.rule.Bands;
import org.jixiao.rule.Checklist;
import org.jixiao.rule.ClampedSum;
import org.jixiao.rule.Condition;
import org.jixiao.rule.Interpolation;
import org.jixiao.rule.Mark;
import org.jixiao.rule.On;
import org.jixiao.rule.Overshoot;
import org.jixiao.rule.Partial;
import org.jixiao.rule.Range;
import org.jixiao.rule.Rule;
import org.jixiao.rule.Rules;
import org.jixiao.rule.Shortfall;
import org.jixiao.rule.StepSize;
import org.jixiao.rule.Steps;
import org.jixiao.rule.Tiers;
import org.jixiao.rule.Vetoed;
import org.jixiao.rule.Violations;
import org.jixiao.rule.When;

/**
 * The rules that have a sentence, as a grammar: each production below is one family, or one combination of families, that
 * offices write down. For a row of 10 points in per cent, with and without a target of at least 90 %.
 */
final class PrintableRules {
    private static final List<String> ITEMS = List.of("制度健全", "程序合规", "档案齐全", "公示及时", "台账完整");
    private static final List<String> FAULTS = List.of("资料缺失", "报表差错", "重复申报", "台账遗漏");

    private PrintableRules() {}

    /** The families that need no target. */
    static Arbitrary<Rule> plain() {
        return Arbitraries.oneOf(List.of(
                bands(),
                steps(),
                stepsInBands(),
                lines(),
                Arbitraries.just(Rules.proportional()),
                checklists(),
                violations(),
                tiers(),
                vetoes(),
                named(),
                weighed(),
                sized(),
                bands().map(rule -> rule.rounded(Rounding.halfUp(1)))));
    }

    /** The families that compare with the target of the row. */
    static Arbitrary<Rule> againstTarget() {
        Arbitrary<Shortfall> shortfalls = Arbitraries.of(Shortfall.NOTHING, Shortfall.PROPORTIONAL);
        return Arbitraries.oneOf(
                shortfalls.map(shortfall ->
                        new AgainstTarget(Comparison.AT_LEAST, Formula.target(), shortfall, Overshoot.IGNORED)),
                marks(1, 9)
                        .map(mark -> new AgainstTarget(
                                Comparison.AT_LEAST, Formula.target(), Shortfall.fixed(mark), Overshoot.IGNORED)),
                Combinators.combine(percent(1, 20), change(), Arbitraries.of(Partial.class))
                        .as((size, change, partial) -> new Steps(
                                Mark.FULL,
                                Formula.target(),
                                Steps.Side.BELOW,
                                StepSize.of(points(size)),
                                change.negated(),
                                partial,
                                Mark.ZERO)));
    }

    private static Arbitrary<Rational> percent(int from, int to) {
        return Arbitraries.integers().between(from * 2, to * 2).map(half -> Rational.of(half, 2));
    }

    private static Arbitrary<Mark> marks(int from, int to) {
        return Arbitraries.integers().between(from * 2, to * 2).map(half -> Mark.points(Rational.of(half, 2)));
    }

    private static Arbitrary<Mark> change() {
        return Arbitraries.of("0.1", "0.2", "0.5", "1", "1.5").map(Mark::points);
    }

    private static Quantity rate(Rational value) {
        return new Quantity(value, Unit.PERCENT);
    }

    private static Quantity points(Rational value) {
        return new Quantity(value, Unit.PERCENTAGE_POINT);
    }

    // --- numbers ----------------------------------------------------------------------------------------------------

    /** Two to five bands from the best down, each edge taken in by one of its neighbours. */
    private static Arbitrary<Rule> bands() {
        Arbitrary<Set<Integer>> edges =
                Arbitraries.integers().between(1, 198).set().ofMinSize(1).ofMaxSize(4);
        return Combinators.combine(edges, Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((halves, closedBelow, rising) -> {
                    List<Rational> at = halves.stream()
                            .sorted((one, other) -> rising ? other - one : one - other)
                            .map(half -> Rational.of(half, 2))
                            .toList();
                    List<Bands.Band> bands = new ArrayList<>();
                    for (int i = 0; i <= at.size(); i++) {
                        Range.End near = i == at.size() ? null : new Range.End(rate(at.get(i)), closedBelow);
                        Range.End far = i == 0 ? null : new Range.End(rate(at.get(i - 1)), !closedBelow);
                        Mark mark = i == at.size() ? Mark.ZERO : Mark.points(10 - 2 * i);
                        bands.add(
                                new Bands.Band(rising ? new Range(near, far) : new Range(far, near), new Award(mark)));
                    }
                    return new Bands(bands, null);
                });
    }

    private static Arbitrary<Rule> steps() {
        return Combinators.combine(
                        percent(50, 150),
                        Arbitraries.of(Steps.Side.class),
                        percent(1, 10),
                        change(),
                        Arbitraries.of(Partial.class),
                        Arbitraries.integers().between(0, 3))
                .as((base, side, size, change, partial, floor) -> new Steps(
                        Mark.FULL,
                        Formula.of(rate(base)),
                        side,
                        StepSize.of(points(size)),
                        change.negated(),
                        partial,
                        floor == 0 ? Mark.ZERO : Mark.points(floor)));
    }

    /** Full marks, deductions by step to a limit, and nothing beyond it. */
    private static Arbitrary<Rule> stepsInBands() {
        return Combinators.combine(percent(80, 100), percent(20, 60), change(), Arbitraries.of(Partial.class))
                .as((best, worst, change, partial) -> {
                    Steps steps = new Steps(
                            Mark.FULL,
                            Formula.of(rate(best)),
                            Steps.Side.BELOW,
                            StepSize.of(points(Rational.ONE)),
                            change.negated(),
                            partial,
                            Mark.ZERO);
                    Range full = new Range(Range.End.closed(rate(best)), null);
                    Range between = new Range(Range.End.closed(rate(worst)), new Range.End(rate(best), false));
                    Range none = new Range(null, new Range.End(rate(worst), false));
                    return new Bands(
                            List.of(
                                    new Bands.Band(full, new Award(Mark.FULL)),
                                    new Bands.Band(between, steps),
                                    new Bands.Band(none, new Award(Mark.ZERO))),
                            null);
                });
    }

    private static Arbitrary<Rule> lines() {
        return Combinators.combine(percent(1, 60), percent(61, 120), Arbitraries.of(true, false))
                .as((from, to, rising) -> new Interpolation(
                        rate(from),
                        rising ? Mark.ZERO : Mark.points(10),
                        rate(to),
                        rising ? Mark.points(10) : Mark.ZERO));
    }

    /** Deductions on both sides of zero, counted without the sign. */
    private static Arbitrary<Rule> sized() {
        return bands().map(rule -> new On(Formula.absolute(Formula.own()), rule));
    }

    // --- lists, words and names -------------------------------------------------------------------------------------

    private static Arbitrary<Rule> checklists() {
        return Arbitraries.integers().between(2, 5).map(number -> {
            List<Checklist.Item> items = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                Mark mark = i + 1 < number ? Mark.points(2) : Mark.points(10 - 2 * i);
                items.add(new Checklist.Item(String.valueOf(i + 1), ITEMS.get(i), mark));
            }
            return new Checklist(items, Checklist.Inapplicable.COUNTS_AS_MET);
        });
    }

    private static Arbitrary<Rule> violations() {
        return Combinators.combine(Arbitraries.integers().between(1, 4), change(), Arbitraries.of(true, false))
                .as((number, each, knockOut) -> {
                    List<Violations.Kind> kinds = new ArrayList<>();
                    for (int i = 0; i < number; i++) {
                        Mark mark = each.plus(Mark.points(i));
                        kinds.add(new Violations.Kind(String.valueOf(i + 1), FAULTS.get(i), mark, 0, null));
                    }
                    return new Violations(Mark.FULL, kinds, Mark.ZERO, knockOut ? 5 : Violations.NEVER);
                });
    }

    private static Arbitrary<Rule> tiers() {
        return Arbitraries.of(true, false)
                .map(open -> new Tiers(
                        open
                                ? List.of(
                                        Tiers.Tier.open("1", "达成预期指标", shares("0.8", "1")),
                                        Tiers.Tier.open("2", "部分达成预期指标", shares("0.6", "0.8")),
                                        Tiers.Tier.open("3", "未达成预期指标", shares("0", "0.6")))
                                : List.of(
                                        Tiers.Tier.fixed("1", "制度健全", Mark.points(10)),
                                        Tiers.Tier.fixed("2", "制度较健全", Mark.points(6)),
                                        Tiers.Tier.fixed("3", "制度缺失", Mark.ZERO))));
    }

    private static Interval shares(String from, String to) {
        boolean last = from.equals("0");
        boolean first = to.equals("1");
        org.jixiao.quantity.Edge lower = new org.jixiao.quantity.Edge(Rational.parse(from), true);
        org.jixiao.quantity.Edge upper = new org.jixiao.quantity.Edge(Rational.parse(to), first);
        return Interval.of(last ? new org.jixiao.quantity.Edge(Rational.ZERO, true) : lower, upper);
    }

    private static Arbitrary<Rule> vetoes() {
        Fact fraud = Fact.number("存在虚报冒领行为", "存在虚报冒领行为", Unit.counting("次"));
        Condition happened = Condition.compare(Formula.of(fraud), Comparison.ABOVE, Quantity.of(0, Unit.counting("次")));
        return bands().map(rule -> new Vetoed(happened, fraud.name(), Mark.ZERO, rule));
    }

    private static Arbitrary<Rule> named() {
        Fact one = Fact.number("办结率", "办结率", Unit.PERCENT);
        Fact other = Fact.number("投诉率", "投诉率", Unit.PERCENT);
        return Combinators.combine(percent(50, 99), percent(1, 20), Arbitraries.of(true, false))
                .as((least, most, any) -> {
                    Condition[] parts = {
                        Condition.compare(Formula.of(one), Comparison.AT_LEAST, rate(least)),
                        Condition.compare(Formula.of(other), Comparison.AT_MOST, rate(most))
                    };
                    Condition both = any ? Condition.anyOf(parts) : Condition.allOf(parts);
                    return new When(List.of(new When.Case(both, new Award(Mark.points(10)))), new Award(Mark.ZERO));
                });
    }

    /** 自评得分×40%+专家评分×60%. */
    private static Arbitrary<Rule> weighed() {
        return Arbitraries.integers()
                .between(1, 9)
                .map(share -> new ClampedSum(
                        List.of(scored("自评得分", share), scored("专家评分", 10 - share)), Mark.ZERO, Mark.FULL));
    }

    private static Rule scored(String name, int most) {
        return new On(
                Formula.of(Fact.number(name, name, Unit.POINT)),
                new Interpolation(
                        Quantity.of(0, Unit.POINT), Mark.ZERO, Quantity.of(100, Unit.POINT), Mark.points(most)));
    }
}

package org.jixiao.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jixiao.measure.Direction;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Measure;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.AgainstTarget;
import org.jixiao.rule.Award;
import org.jixiao.rule.Bands;
import org.jixiao.rule.Checklist;
import org.jixiao.rule.Choice;
import org.jixiao.rule.ClampedSum;
import org.jixiao.rule.EachItem;
import org.jixiao.rule.Extended;
import org.jixiao.rule.Interpolation;
import org.jixiao.rule.Judged;
import org.jixiao.rule.Mark;
import org.jixiao.rule.On;
import org.jixiao.rule.Overshoot;
import org.jixiao.rule.Partial;
import org.jixiao.rule.Range;
import org.jixiao.rule.RoundedMark;
import org.jixiao.rule.Row;
import org.jixiao.rule.Rule;
import org.jixiao.rule.Rules;
import org.jixiao.rule.Shortfall;
import org.jixiao.rule.StepSize;
import org.jixiao.rule.Steps;
import org.jixiao.rule.Tiers;
import org.jixiao.rule.Vetoed;
import org.jixiao.rule.Violations;
import org.jixiao.rule.When;
import org.jspecify.annotations.Nullable;

/**
 * Generates rules of every family, with the rows they stand in. Most of them can be resolved; thresholds are round numbers,
 * so that edges of bands, steps and targets fall together, with thirds and numbers past {@code long} among them.
 *
 * <p>{@link FactArbitraries} generates facts that fit such a rule.
 */
public final class RuleArbitraries {
    private static final int DEPTH = 3;

    private final List<Map<Scale, Arbitrary<Rule>>> levels = new ArrayList<>();

    /** Prepares the generators. */
    public RuleArbitraries() {
        for (int depth = 0; depth <= DEPTH; depth++) {
            Map<Scale, Arbitrary<Rule>> level = new EnumMap<>(Scale.class);
            for (Scale scale : Scale.values()) {
                level.put(scale, new Prepared<>(depth == 0 ? leaves(scale) : rules(scale, levels.get(depth - 1))));
            }
            levels.add(level);
        }
    }

    /**
     * A rule and the row it stands in.
     *
     * @param rule the rule
     * @param row its row
     */
    public record Stated(Rule rule, Row row) {}

    /**
     * Rules of all families, nested up to three levels, each in a row.
     *
     * @return the rules
     */
    public Arbitrary<Stated> stated() {
        List<Tuple.Tuple2<Integer, Arbitrary<Stated>>> choices = new ArrayList<>();
        for (Scale scale : Scale.values()) {
            int weight = scale == Scale.PERCENT ? 4 : 1;
            Arbitrary<Rule> rules = Arbitraries.frequencyOf(
                    Tuple.of(3, levels.get(0).get(scale)),
                    Tuple.of(4, levels.get(1).get(scale)),
                    Tuple.of(2, levels.get(2).get(scale)),
                    Tuple.of(1, levels.get(3).get(scale)));
            choices.add(Tuple.of(
                    weight, Combinators.combine(extended(rules), rows(scale)).as(Stated::new)));
        }
        return new Prepared<>(Arbitraries.frequencyOf(choices));
    }

    /**
     * Rules over one number that need no facts but it: bands, steps, targets, interpolation, in percent.
     *
     * @return the rules, each in a row that states a constant target
     */
    public Arbitrary<Stated> overOneNumber() {
        Scale scale = Scale.PERCENT;
        Arbitrary<Formula> constant = NumberArbitraries.quantities(NumberArbitraries.thresholds(), scale.unit())
                .map(Formula::of);
        Arbitrary<Rule> simple =
                Arbitraries.oneOf(List.of(steps(scale, constant), against(scale, constant), interpolation(scale)));
        Arbitrary<Rule> flat = bands(scale, award(), award());
        Arbitrary<Rule> nested = bands(scale, Arbitraries.oneOf(List.of(simple, flat, award())), simple);
        Arbitrary<Rule> rules = Arbitraries.oneOf(List.of(simple, flat, nested));
        Arbitrary<Row> rows = Combinators.combine(points(), constant, domains(scale))
                .as((points, target, domain) -> new Row("row", points, measure(scale, domain, null), target));
        return Combinators.combine(rules, rows).as(Stated::new);
    }

    // ---- rows

    private Arbitrary<Row> rows(Scale scale) {
        Arbitrary<@Nullable Formula> targets = Arbitraries.frequencyOf(
                Tuple.of(
                        5,
                        NumberArbitraries.quantities(NumberArbitraries.thresholds(), scale.unit())
                                .map(Formula::of)),
                Tuple.of(4, Arbitraries.just(Formula.of(scale.bound()))),
                Tuple.of(1, Arbitraries.just(Formula.times(Rational.of(9, 10), Formula.of(scale.bound())))),
                Tuple.of(1, Arbitraries.just((Formula) null)));
        Arbitrary<@Nullable Formula> formulas = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.just((Formula) null)), Tuple.of(2, new FormulaArbitraries(scale).overFacts()));
        return Combinators.combine(points(), targets, domains(scale), formulas)
                .as((points, target, domain, formula) ->
                        new Row("row", points, measure(scale, domain, formula), target));
    }

    private static Measure measure(Scale scale, Domain domain, @Nullable Formula formula) {
        return new Measure("value", "value", scale.unit(), Direction.UNORDERED, domain, formula, null);
    }

    private static Arbitrary<Rational> points() {
        return Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of(1, 2, 3, 5, 8, 10, 20, 100).map(Rational::of)),
                Tuple.of(2, Arbitraries.of("7.5", "10/3", "1.538").map(Rational::parse)),
                Tuple.of(1, NumberArbitraries.giants()),
                Tuple.of(1, Arbitraries.just(Rational.ZERO)));
    }

    private static Arbitrary<Domain> domains(Scale scale) {
        if (scale == Scale.ITEMS) {
            return Arbitraries.of(Domain.COUNTS, Domain.ANY);
        }
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(Domain.ANY)),
                Tuple.of(1, Arbitraries.of(Domain.NOT_NEGATIVE, Domain.between(0, 120))),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                new Domain(Interval.closed(Rational.ZERO, Rational.of(200)), 2),
                                new Domain(Interval.above(Rational.ZERO), 0))));
    }

    // ---- rules

    private Arbitrary<Rule> leaves(Scale scale) {
        Arbitrary<Formula> bounds = Arbitraries.frequencyOf(
                Tuple.of(
                        5,
                        NumberArbitraries.quantities(NumberArbitraries.thresholds(), scale.unit())
                                .map(Formula::of)),
                Tuple.of(4, Arbitraries.just(Formula.target())),
                Tuple.of(1, Arbitraries.just(Formula.of(scale.bound()))));
        return Arbitraries.frequencyOf(
                Tuple.of(6, bands(scale, award(), award())),
                Tuple.of(5, steps(scale, bounds)),
                Tuple.of(5, against(scale, bounds)),
                Tuple.of(2, interpolation(scale)),
                Tuple.of(2, checklist()),
                Tuple.of(2, violations()),
                Tuple.of(2, tiers()),
                Tuple.of(1, award()),
                Tuple.of(1, Arbitraries.just((Rule) new Judged("酌情扣分"))));
    }

    private Arbitrary<Rule> rules(Scale scale, Map<Scale, Arbitrary<Rule>> inside) {
        Arbitrary<Rule> inner = inside.get(scale);
        Arbitrary<List<Rule>> parts = Arbitraries.frequencyOf(
                        Tuple.of(3, inner), Tuple.of(2, own(inside)), Tuple.of(1, award()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        Arbitrary<org.jixiao.rule.Condition> conditions = new Prepared<>(new FormulaArbitraries(scale).conditions());
        return Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        bands(
                                scale,
                                Arbitraries.oneOf(List.of(award(), inner)),
                                Arbitraries.oneOf(List.of(award(), inner)))),
                Tuple.of(3, sum(parts)),
                Tuple.of(
                        3,
                        Combinators.combine(Arbitraries.of(Choice.Which.class), parts)
                                .as(Choice::new)),
                Tuple.of(3, when(conditions, inner)),
                Tuple.of(
                        2,
                        Combinators.combine(conditions, NumberArbitraries.marks(), inner)
                                .as((condition, result, rule) -> new Vetoed(condition, "veto", result, rule))),
                Tuple.of(
                        3,
                        Combinators.combine(
                                        Arbitraries.oneOf(List.of(levelZero(scale), inner)),
                                        Arbitraries.of(EachItem.Combination.class))
                                .as(EachItem::new)),
                Tuple.of(3, own(inside)),
                Tuple.of(4, on(scale, inside)),
                Tuple.of(
                        1,
                        Combinators.combine(inner, NumberArbitraries.roundings())
                                .as(RoundedMark::new)));
    }

    private Arbitrary<Rule> levelZero(Scale scale) {
        return levels.isEmpty() ? leaves(scale) : levels.get(0).get(scale);
    }

    /** A rule that reads another fact of a kind that fits it. */
    private Arbitrary<Rule> own(Map<Scale, Arbitrary<Rule>> inside) {
        List<Arbitrary<Rule>> choices = new ArrayList<>(List.of(
                checklist().map(rule -> (Rule) new On(Formula.of(Fact.of("checks", "checks")), rule)),
                violations().map(rule -> (Rule) new On(Formula.of(Fact.of("counts", "counts")), rule)),
                tiers().map(rule -> (Rule) new On(Formula.of(Fact.of("tier", "tier")), rule))));
        for (Scale scale : List.of(Scale.PERCENT, Scale.MONEY)) {
            choices.add(inside.get(scale).map(rule -> (Rule) new On(Formula.of(scale.other()), rule)));
        }
        return Arbitraries.oneOf(choices);
    }

    private static Arbitrary<Rule> on(Scale scale, Map<Scale, Arbitrary<Rule>> inside) {
        List<Arbitrary<Rule>> choices = new ArrayList<>();
        new FormulaArbitraries(scale)
                .byResult()
                .forEach((result, formulas) -> choices.add(Combinators.combine(formulas, inside.get(result))
                        .as((formula, rule) -> new On(formula, rule))));
        return Arbitraries.oneOf(choices);
    }

    private static Arbitrary<Rule> extended(Arbitrary<Rule> rules) {
        return Arbitraries.frequencyOf(
                Tuple.of(6, rules),
                Tuple.of(
                        1,
                        Combinators.combine(rules, NumberArbitraries.marks(), NumberArbitraries.marks())
                                .as(Extended::new)));
    }

    private static Arbitrary<Rule> award() {
        return NumberArbitraries.marks().map(Award::new);
    }

    private static Arbitrary<Rule> sum(Arbitrary<List<Rule>> parts) {
        Arbitrary<Mark> least = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Mark.ZERO)),
                Tuple.of(1, Arbitraries.of(Mark.points(-3), Mark.points(1), Mark.FULL.negated())));
        Arbitrary<Mark> most = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Mark.FULL)),
                Tuple.of(1, Arbitraries.of(Mark.points(2), Mark.FULL.plus(Mark.points(5)), Mark.share("50%"))));
        Arbitrary<List<Rule>> deducting = Combinators.combine(parts, NumberArbitraries.costs())
                .as((rules, cost) -> {
                    List<Rule> longer = new ArrayList<>(rules);
                    longer.add(new Award(cost.negated()));
                    return longer;
                });
        return Combinators.combine(Arbitraries.frequencyOf(Tuple.of(3, parts), Tuple.of(1, deducting)), least, most)
                .as(ClampedSum::new);
    }

    private static Arbitrary<Rule> when(Arbitrary<org.jixiao.rule.Condition> conditions, Arbitrary<Rule> rules) {
        Arbitrary<List<When.Case>> cases = Combinators.combine(conditions, rules)
                .as(When.Case::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Combinators.combine(cases, rules.injectNull(0.3)).as(When::new);
    }

    // ---- rules over one number

    /** An end of a band and what becomes of the value itself: taken by one neighbour, by both, or by none. */
    private enum Joint {
        ABOVE,
        BELOW,
        BOTH,
        NONE
    }

    private static Arbitrary<Rule> bands(Scale scale, Arbitrary<Rule> outcomes, Arbitrary<Rule> rest) {
        Arbitrary<@Nullable Rule> otherwise = rest.injectNull(0.6);
        Arbitrary<Bands> chained = Combinators.combine(
                        NumberArbitraries.thresholds().list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.frequency(
                                        Tuple.of(6, Joint.ABOVE),
                                        Tuple.of(4, Joint.BELOW),
                                        Tuple.of(1, Joint.BOTH),
                                        Tuple.of(1, Joint.NONE))
                                .list()
                                .ofSize(4),
                        outcomes.injectNull(0.1).list().ofSize(5),
                        otherwise,
                        Arbitraries.of(false, true))
                .as((ends, joints, rules, last, reversed) -> chain(scale, ends, joints, rules, last, reversed));
        Arbitrary<Bands> free = Combinators.combine(
                        Combinators.combine(ranges(scale), outcomes)
                                .as(Bands.Band::new)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        otherwise)
                .as(Bands::new);
        return Arbitraries.frequencyOf(Tuple.of(4, chained), Tuple.of(1, free)).map(Function.identity());
    }

    private static Bands chain(
            Scale scale,
            List<Rational> ends,
            List<Joint> joints,
            List<@Nullable Rule> rules,
            @Nullable Rule otherwise,
            boolean reversed) {
        List<Rational> sorted = new ArrayList<>(new TreeSet<>(ends));
        List<Bands.Band> bands = new ArrayList<>();
        for (int i = 0; i <= sorted.size(); i++) {
            Rule rule = rules.get(i);
            if (rule == null && !(i == sorted.size() && bands.isEmpty())) {
                continue; // a gap
            }
            Range.End lower = i == 0 ? null : end(scale, sorted.get(i - 1), joints.get(i - 1), Joint.ABOVE);
            Range.End upper = i == sorted.size() ? null : end(scale, sorted.get(i), joints.get(i), Joint.BELOW);
            bands.add(new Bands.Band(new Range(lower, upper), rule == null ? new Award(Mark.FULL) : rule));
        }
        if (reversed) {
            Collections.reverse(bands);
        }
        return new Bands(bands, otherwise);
    }

    private static Range.End end(Scale scale, Rational at, Joint joint, Joint side) {
        return new Range.End(new Quantity(at, scale.unit()), joint == side || joint == Joint.BOTH);
    }

    /**
     * Ranges of percentages: both ends, one or none, open and closed, single values among them.
     *
     * @return the ranges
     */
    public static Arbitrary<Range> ranges() {
        return ranges(Scale.PERCENT);
    }

    private static Arbitrary<Range> ranges(Scale scale) {
        Arbitrary<Rational> numbers = NumberArbitraries.thresholds();
        return Combinators.combine(
                        numbers,
                        numbers,
                        Arbitraries.of(false, true),
                        Arbitraries.of(false, true),
                        Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(2, 1), Tuple.of(2, 2), Tuple.of(1, 3)),
                        Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true)))
                .as((a, b, lowerClosed, upperClosed, absent, alternative) -> {
                    Unit unit = alternative ? scale.alternative() : scale.unit();
                    boolean single = a.equals(b);
                    Range.End lower =
                            new Range.End(new Quantity(a.min(b), scale.unit()).to(unit), lowerClosed || single);
                    Range.End upper =
                            new Range.End(new Quantity(a.max(b), scale.unit()).to(unit), upperClosed || single);
                    return new Range((absent & 1) != 0 ? null : lower, (absent & 2) != 0 ? null : upper);
                });
    }

    private static Arbitrary<StepSize> stepSizes(Scale scale) {
        Arbitrary<StepSize> fixed = Arbitraries.of("1", "5", "10", "0.5", "1/3", "20")
                .map(size -> StepSize.of(Quantity.of(size, scale.step())));
        return Arbitraries.frequencyOf(
                Tuple.of(4, fixed),
                Tuple.of(
                        1,
                        Arbitraries.of("0.1", "1/3", "0.01")
                                .map(share -> StepSize.shareOfBase(Rational.parse(share)))));
    }

    private static Arbitrary<Rule> steps(Scale scale, Arbitrary<Formula> bounds) {
        return Combinators.combine(
                        NumberArbitraries.marks(),
                        bounds,
                        Arbitraries.of(Steps.Side.class),
                        stepSizes(scale),
                        NumberArbitraries.costs(),
                        Arbitraries.of(Partial.class),
                        NumberArbitraries.marks(),
                        Arbitraries.of(-1, -1, 1, 0))
                .as((a, base, side, step, cost, partial, b, sign) -> {
                    if (sign == 0) { // down past zero
                        return new Steps(
                                a,
                                base,
                                side,
                                step,
                                cost.negated(),
                                partial,
                                a.minus(cost).minus(b));
                    }
                    boolean deducts = sign < 0;
                    Mark start = deducts ? a.plus(b) : a;
                    Mark limit = deducts ? a : a.plus(b);
                    return new Steps(start, base, side, step, deducts ? cost.negated() : cost, partial, limit);
                });
    }

    private static Arbitrary<Rule> against(Scale scale, Arbitrary<Formula> bounds) {
        Arbitrary<Shortfall> shortfalls = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Shortfall.PROPORTIONAL)),
                Tuple.of(2, Arbitraries.just(Shortfall.EXCESS)),
                Tuple.of(1, NumberArbitraries.marks().map(Shortfall::fixed)));
        Arbitrary<Rational> limits = Arbitraries.of("1", "1.3", "4/3", "1.5").map(Rational::parse);
        Arbitrary<Overshoot> overshoots = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Overshoot.IGNORED)),
                Tuple.of(
                        1,
                        Combinators.combine(limits, NumberArbitraries.marks()).as(Overshoot.Fixed::new)),
                Tuple.of(1, limits.map(Overshoot.Inverse::new)),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        limits,
                                        stepSizes(scale),
                                        NumberArbitraries.costs(),
                                        Arbitraries.of(Partial.class))
                                .as(Overshoot.Stepwise::new)));
        return Combinators.combine(Arbitraries.of(Comparison.class), bounds, shortfalls, overshoots)
                .as(AgainstTarget::new);
    }

    private static Arbitrary<Rule> interpolation(Scale scale) {
        Arbitrary<Rational> numbers = NumberArbitraries.thresholds();
        return Combinators.combine(numbers, numbers, NumberArbitraries.marks(), NumberArbitraries.marks())
                .as((a, b, low, high) -> {
                    Rational to = a.equals(b) ? a.plus(Rational.ONE) : a.max(b);
                    return new Interpolation(
                            new Quantity(a.min(b), scale.unit()), low, new Quantity(to, scale.unit()), high);
                });
    }

    // ---- rules over other observations

    private static Arbitrary<Rule> checklist() {
        Arbitrary<List<Mark>> equal = Combinators.combine(
                        NumberArbitraries.costs(), Arbitraries.integers().between(1, 5))
                .as((mark, number) -> Collections.nCopies(number, mark));
        Arbitrary<List<Mark>> unequal =
                NumberArbitraries.costs().list().ofMinSize(1).ofMaxSize(5);
        return Combinators.combine(
                        Arbitraries.oneOf(List.of(equal, unequal)), Arbitraries.of(Checklist.Inapplicable.class))
                .as((marks, inapplicable) -> {
                    List<Checklist.Item> items = new ArrayList<>();
                    marks.forEach(mark -> items.add(Rules.item(items.size() + 1, "item " + items.size(), mark)));
                    return new Checklist(items, inapplicable);
                });
    }

    private static Arbitrary<Rule> violations() {
        Arbitrary<Violations.Kind> kinds = Combinators.combine(
                        NumberArbitraries.costs(),
                        Arbitraries.frequency(Tuple.of(3, 0L), Tuple.of(1, 2L)),
                        NumberArbitraries.costs().injectNull(0.7))
                .as((each, allowance, most) -> new Violations.Kind("?", "?", each, allowance, most));
        Arbitrary<List<Violations.Kind>> different = kinds.list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<List<Violations.Kind>> alike = Combinators.combine(
                        NumberArbitraries.costs(), Arbitraries.integers().between(1, 3))
                .as((each, number) -> Collections.nCopies(number, Rules.kind("?", "?", each)));
        Arbitrary<Mark> floors = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Mark.ZERO)), Tuple.of(1, Arbitraries.of(Mark.points(1), Mark.points(-2))));
        return Combinators.combine(
                        Arbitraries.oneOf(List.of(different, alike)),
                        Arbitraries.frequency(Tuple.of(3, Mark.FULL), Tuple.of(1, Mark.points(4))),
                        floors,
                        Arbitraries.of(Violations.NEVER, Violations.NEVER, 1L, 3L))
                .as((list, start, floor, knockOut) -> {
                    List<Violations.Kind> named = new ArrayList<>();
                    for (Violations.Kind kind : list) {
                        String id = String.valueOf(named.size() + 1);
                        named.add(new Violations.Kind(id, "kind " + id, kind.each(), kind.allowance(), kind.most()));
                    }
                    return new Violations(start, named, floor, knockOut);
                });
    }

    private static Arbitrary<Rule> tiers() {
        Arbitrary<Tiers.Tier> fixed = NumberArbitraries.marks().map(mark -> Tiers.Tier.fixed("?", "?", mark));
        Arbitrary<Rational> shares =
                Arbitraries.of("0", "0.5", "0.6", "2/3", "0.8", "1").map(Rational::parse);
        Arbitrary<Tiers.Tier> open = Combinators.combine(shares, shares, Arbitraries.of(false, true))
                .as((a, b, closed) -> Tiers.Tier.open(
                        "?", "?", Interval.of(new Edge(a.min(b), closed || a.equals(b)), new Edge(a.max(b), true))));
        return Arbitraries.oneOf(List.of(fixed, open))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(list -> {
                    List<Tiers.Tier> named = new ArrayList<>();
                    for (Tiers.Tier tier : list) {
                        String id = "tier " + (named.size() + 1);
                        named.add(new Tiers.Tier(id, id, tier.mark(), tier.coefficients()));
                    }
                    return new Tiers(named);
                });
    }
}

package org.jixiao.testing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Formula;
import org.jixiao.measure.ItemStatus;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.Condition;

/** Generates formulas and conditions of every kind that fit a row of some scale. */
final class FormulaArbitraries {
    private static final Fact CHECKS = Fact.of("checks", "checks");
    private static final Fact COUNTS = Fact.of("counts", "counts");
    private static final Fact CHOICE = Fact.of("choice", "choice");
    private static final Fact FROM = Fact.of("from", "from");
    private static final Fact TO = Fact.of("to", "to");

    private final Scale scale;

    FormulaArbitraries(Scale scale) {
        this.scale = scale;
    }

    private Arbitrary<Formula> constants() {
        return NumberArbitraries.quantities(NumberArbitraries.thresholds(), scale.unit())
                .map(Formula::of);
    }

    private Arbitrary<Formula> operands(Formula... more) {
        List<Formula> formulas = new ArrayList<>(List.of(more));
        formulas.add(Formula.of(scale.other()));
        formulas.add(Formula.of(scale.bound()));
        return Arbitraries.oneOf(List.of(Arbitraries.of(formulas), constants()));
    }

    /** Formulas over facts, in the scale's own unit. */
    Arbitrary<Formula> overFacts() {
        List<Arbitrary<Formula>> all = new ArrayList<>(List.of(sameUnit(operands())));
        if (scale == Scale.PERCENT) {
            all.add(shares(operands()));
        } else if (scale == Scale.DAYS) {
            all.add(Arbitraries.just(Formula.daysBetween(FROM, TO)));
        } else if (scale == Scale.NUMBER) {
            all.add(Arbitraries.of("", "1").map(kind -> Formula.countOf(COUNTS, kind)));
        } else if (scale == Scale.ITEMS) {
            all.add(Arbitraries.just(Formula.countMet(CHECKS)));
        }
        return Arbitraries.oneOf(all);
    }

    private Arbitrary<Formula> sameUnit(Arbitrary<Formula> operands) {
        Arbitrary<List<Formula>> several = operands.list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<Rational> factors = Arbitraries.of("2", "-1", "1/3", "0").map(Rational::parse);
        return Arbitraries.oneOf(List.of(
                operands,
                several.map(Formula.Sum::new),
                Combinators.combine(factors, operands).as(Formula::times),
                operands.map(Formula::absolute),
                Combinators.combine(Arbitraries.of(Formula.Extreme.Kind.class), several)
                        .as(Formula.Extreme::new),
                Combinators.combine(operands, NumberArbitraries.roundings()).as(Formula::rounded),
                Arbitraries.of(Formula.Aggregation.class).map(how -> Formula.aggregate(scale.list(), how))));
    }

    private static Arbitrary<Formula> shares(Arbitrary<Formula> operands) {
        return Arbitraries.oneOf(List.of(
                Combinators.combine(operands, operands).as(Formula::ratio),
                Combinators.combine(operands, operands).as(Formula::changeRate),
                Arbitraries.just(Formula.shareMet(CHECKS))));
    }

    /** Formulas over the value in scope and facts, by the scale of the result. */
    Map<Scale, Arbitrary<Formula>> byResult() {
        Arbitrary<Formula> operands = operands(Formula.own(), Formula.own(), Formula.target());
        Map<Scale, Arbitrary<Formula>> formulas = new EnumMap<>(Scale.class);
        Arbitrary<Formula> differences = Combinators.combine(operands, operands).as(Formula::difference);
        formulas.put(Scale.PERCENT, shares(operands));
        formulas.put(Scale.DAYS, Arbitraries.just(Formula.daysBetween(FROM, TO)));
        formulas.put(Scale.NUMBER, Arbitraries.of("", "1").map(kind -> Formula.countOf(COUNTS, kind)));
        formulas.put(Scale.ITEMS, Arbitraries.just(Formula.countMet(CHECKS)));
        if (scale == Scale.PERCENT) {
            formulas.merge(scale, operands.map(Formula::complement), FormulaArbitraries::either);
            formulas.put(Scale.PERCENTAGE_POINT, differences);
        } else {
            formulas.merge(scale, differences, FormulaArbitraries::either);
        }
        formulas.merge(scale, sameUnit(operands), FormulaArbitraries::either);
        return formulas;
    }

    private static Arbitrary<Formula> either(Arbitrary<Formula> a, Arbitrary<Formula> b) {
        return Arbitraries.oneOf(List.of(a, b));
    }

    Arbitrary<Condition> conditions() {
        Arbitrary<Condition> simple = simple();
        Arbitrary<Condition> once = combined(simple);
        return Arbitraries.frequencyOf(Tuple.of(4, simple), Tuple.of(2, once), Tuple.of(1, combined(once)));
    }

    private Arbitrary<Condition> simple() {
        Arbitrary<Formula> sides = operands(Formula.own(), Formula.own(), Formula.target());
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Combinators.combine(sides, Arbitraries.of(Comparison.class), sides)
                                .as(Condition::compare)),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        Arbitraries.of("1", "2"),
                                        Arbitraries.of(ItemStatus.MET, ItemStatus.NOT_MET, ItemStatus.NOT_APPLICABLE))
                                .as((item, status) -> Condition.item(CHECKS, item, status))),
                Tuple.of(1, Arbitraries.of("good", "fair").map(option -> Condition.option(CHOICE, option))),
                Tuple.of(1, Arbitraries.of(scale.other(), CHOICE, CHECKS).map(Condition::applies)));
    }

    private static Arbitrary<Condition> combined(Arbitrary<Condition> inner) {
        Arbitrary<List<Condition>> parts = inner.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                List.of(parts.map(Condition.AllOf::new), parts.map(Condition.AnyOf::new), inner.map(Condition::not)));
    }
}

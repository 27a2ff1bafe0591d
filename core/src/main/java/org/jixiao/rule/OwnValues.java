package org.jixiao.rule;

import java.util.Optional;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Unit;

/** The values of the row's measure at which a condition may hold: an interval around them, all numbers where none is known. */
final class OwnValues implements Condition.Cases<Interval> {
    private final Unit unit;
    private final boolean negated;

    private OwnValues(Unit unit, boolean negated) {
        this.unit = unit;
        this.negated = negated;
    }

    static Interval of(Condition condition, Unit unit) {
        return condition.match(new OwnValues(unit, false));
    }

    @Override
    public Interval compare(Condition.Compare it) {
        if (!(it.left() instanceof Formula.Own) || !(it.right() instanceof Formula.Constant constant)) {
            return Interval.ALL;
        }
        Quantity bound = constant.quantity();
        if (!bound.unit().convertsTo(unit)) {
            return Interval.ALL;
        }
        Optional<Comparison> comparison = negated ? opposite(it.comparison()) : Optional.of(it.comparison());
        return comparison.map(sign -> sign.interval(bound.in(unit))).orElse(Interval.ALL);
    }

    /** What holds where a comparison fails; the values beside a single one are no interval. */
    private static Optional<Comparison> opposite(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> Optional.of(Comparison.BELOW);
            case AT_MOST -> Optional.of(Comparison.ABOVE);
            case ABOVE -> Optional.of(Comparison.AT_MOST);
            case BELOW -> Optional.of(Comparison.AT_LEAST);
            case EQUAL -> Optional.empty();
        };
    }

    @Override
    public Interval item(Condition.Item it) {
        return Interval.ALL;
    }

    @Override
    public Interval option(Condition.Option it) {
        return Interval.ALL;
    }

    @Override
    public Interval applies(Condition.Applies it) {
        return Interval.ALL;
    }

    @Override
    public Interval allOf(Condition.AllOf it) {
        return negated ? Interval.ALL : common(it);
    }

    @Override
    public Interval anyOf(Condition.AnyOf it) {
        return negated ? common(it) : Interval.ALL;
    }

    /** Parts that contradict each other narrow nothing; the case is then unreachable for a reason of its own. */
    private Interval common(Condition whole) {
        Interval common = Interval.ALL;
        for (Condition part : whole.parts()) {
            common = common.intersect(part.match(this)).orElse(common);
        }
        return common;
    }

    @Override
    public Interval not(Condition.Not it) {
        return it.part().match(new OwnValues(unit, !negated));
    }
}

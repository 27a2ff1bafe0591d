package org.jixiao.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Measure;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.Condition;
import org.jixiao.rule.ScoreFunction;
import org.jixiao.rule.Shape;

/**
 * Values of one number that a condition speaks of.
 *
 * @param left what is compared
 * @param unit the unit in which it is compared
 * @param values the values in the unit to which all of that kind convert, or nothing where none is left
 */
record ConditionValues(Formula left, Unit unit, Optional<Interval> values) {
    /** For each number that a condition compares with constants: values outside which it cannot hold. */
    static List<ConditionValues> needed(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            return compared(compare);
        }
        return condition instanceof Condition.AllOf all ? common(all, ConditionValues::needed) : List.of();
    }

    /** Values that are enough for a condition to hold, whatever else is observed. */
    static List<ConditionValues> enough(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            return compared(compare);
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().flatMap(part -> enough(part).stream()).toList();
        }
        if (!(condition instanceof Condition.AllOf all)) {
            return List.of();
        }
        List<ConditionValues> common = common(all, ConditionValues::compared);
        boolean ofOneNumber = common.size() == 1
                && all.parts().stream().noneMatch(part -> compared(part).isEmpty());
        return ofOneNumber ? common : List.of();
    }

    private static List<ConditionValues> compared(Condition condition) {
        if (!(condition instanceof Condition.Compare compare)
                || !(compare.right() instanceof Formula.Constant constant)) {
            return List.of();
        }
        Quantity bound = constant.quantity();
        Interval values = compare.comparison()
                .interval(bound.value().multipliedBy(bound.unit().factor()));
        return List.of(new ConditionValues(compare.left(), bound.unit(), Optional.of(values)));
    }

    private interface Reading {
        List<ConditionValues> of(Condition part);
    }

    private static List<ConditionValues> common(Condition.AllOf all, Reading reading) {
        List<ConditionValues> common = new ArrayList<>();
        for (Condition part : all.parts()) {
            for (ConditionValues values : reading.of(part)) {
                int same = 0;
                while (same < common.size() && !common.get(same).isOfSameAs(values)) {
                    same++;
                }
                if (same == common.size()) {
                    common.add(values);
                } else {
                    common.set(same, common.get(same).and(values));
                }
            }
        }
        return common;
    }

    /** The values that both allow. */
    ConditionValues and(ConditionValues other) {
        return new ConditionValues(left, unit, values.flatMap(mine -> other.values.flatMap(mine::intersect)));
    }

    /** Whether both speak of the same number. */
    boolean isOfSameAs(ConditionValues other) {
        return left.equals(other.left) && unit.convertsTo(other.unit);
    }

    /** The same number with other values. */
    ConditionValues with(Interval others) {
        return new ConditionValues(left, unit, Optional.of(others));
    }

    /** The values in another unit of their kind. */
    Optional<Interval> in(Unit other) {
        return values.map(it -> Interval.of(
                it.lower().map(edge -> in(other, edge)).orElse(null),
                it.upper().map(edge -> in(other, edge)).orElse(null)));
    }

    private static Edge in(Unit other, Edge edge) {
        return new Edge(edge.at().dividedBy(other.factor()), edge.closed());
    }

    /** Whether none of the values can occur. */
    boolean isEmpty(Optional<Measure> own) {
        return values.isEmpty()
                || measure(own)
                        .filter(measure -> in(measure.unit())
                                .filter(measure.domain()::meets)
                                .isEmpty())
                        .isPresent();
    }

    /** The measure that is compared, where it is the one that a rule reads as its own. */
    Optional<Measure> measure(Optional<Measure> own) {
        return own.filter(
                measure -> left instanceof Formula.Own && measure.unit().convertsTo(unit));
    }

    /** The values that some conditions leave open. */
    List<ConditionValues> without(List<ConditionValues> taken) {
        List<ScoreFunction.Piece> pieces = taken.stream()
                .filter(this::isOfSameAs)
                .flatMap(some -> some.values().stream())
                .map(some -> new ScoreFunction.Piece(some, new Shape.Constant(Rational.ZERO)))
                .toList();
        return values.stream()
                .flatMap(open -> ScoreFunction.of(pieces).gaps(open).stream())
                .map(this::with)
                .toList();
    }
}

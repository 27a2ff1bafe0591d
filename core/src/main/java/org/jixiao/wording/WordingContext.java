package org.jixiao.wording;

import java.util.Objects;
import java.util.Optional;
import org.jixiao.measure.Fact;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.Partial;
import org.jspecify.annotations.Nullable;

/**
 * The row of a form that a sentence stands in: what its words refer to.
 *
 * @param indicator the name of the indicator (三级指标)
 * @param points the row's full points (分值); 0 or more
 * @param unit the unit of the row's value, or {@code null} to take that of the sentence
 * @param comparison the operator of the target column, or {@code null} for none
 * @param target the value of the target column, or {@code null} for none
 * @param partial how a part of a step is read where the sentence says nothing
 */
public record WordingContext(
        String indicator,
        Rational points,
        @Nullable Unit unit,
        @Nullable Comparison comparison,
        @Nullable Quantity target,
        Partial partial) {
    /**
     * Checks the parts.
     *
     * @param indicator the name of the indicator
     * @param points the row's full points; 0 or more
     * @param unit the unit of the row's value, or {@code null}
     * @param comparison the operator of the target column, or {@code null}
     * @param target the value of the target column, or {@code null}
     * @param partial how a part of a step is read where the sentence says nothing
     * @throws IllegalArgumentException if the points are below 0, or only one of operator and target is given
     */
    public WordingContext {
        Objects.requireNonNull(indicator, "indicator: give the name of the row, or an empty text");
        Objects.requireNonNull(partial, "partial: say how a part of a step is read; usually Partial.WHOLE");
        if (points.signum() < 0) {
            throw new IllegalArgumentException(
                    "the row '" + indicator + "' has " + points + " points: points are 0 or more");
        }
        if ((comparison == null) != (target == null)) {
            throw new IllegalArgumentException(
                    "the target of the row '" + indicator + "' needs both an operator and a value");
        }
    }

    /**
     * A row without a target, whose sentence names its own unit.
     *
     * @param indicator the name of the indicator
     * @param points the row's full points, as {@link Rational#parse(String)} reads them
     * @return the context
     */
    public static WordingContext of(String indicator, String points) {
        return new WordingContext(indicator, Rational.parse(points), null, null, null, Partial.WHOLE);
    }

    /**
     * The same row with a unit.
     *
     * @param of the unit of the row's value
     * @return the context
     */
    public WordingContext withUnit(Unit of) {
        return new WordingContext(indicator, points, of, comparison, target, partial);
    }

    /**
     * The same row with a target column.
     *
     * @param operator how the value must stand to the target
     * @param value the target
     * @return the context
     */
    public WordingContext withTarget(Comparison operator, Quantity value) {
        return new WordingContext(indicator, points, unit, operator, value, partial);
    }

    /**
     * The same row with another reading of a part of a step.
     *
     * @param reading how a part of a step is read where the sentence says nothing
     * @return the context
     */
    public WordingContext withPartial(Partial reading) {
        return new WordingContext(indicator, points, unit, comparison, target, reading);
    }

    /**
     * The unit of the row's value, as far as it is known beforehand: its own, or else that of its target.
     *
     * @return the unit, or nothing
     */
    public Optional<Unit> knownUnit() {
        return Optional.ofNullable(unit).or(() -> Optional.ofNullable(target).map(Quantity::unit));
    }

    /**
     * The fact that the row reads where the sentence needs to name it.
     *
     * @return a fact of the indicator's name
     */
    public Fact fact() {
        String name = indicator.isBlank() ? "本项" : indicator;
        return Fact.of(name, name);
    }
}

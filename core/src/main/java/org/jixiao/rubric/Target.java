package org.jixiao.rubric;

import java.io.Serializable;
import java.util.Objects;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Quantity;

/**
 * The target column of a row: an operator and a value.
 *
 * @param comparison how the actual value must stand to the target
 * @param value the target: a constant, or a fact
 */
public record Target(Comparison comparison, Formula value) implements Serializable {
    /**
     * Checks that both are given.
     *
     * @param comparison how the actual value must stand to the target
     * @param value the target: a constant, or a fact
     */
    public Target {
        Objects.requireNonNull(comparison, "comparison: give the operator of the target");
        Objects.requireNonNull(value, "value: give the target's value");
    }

    /**
     * A constant target.
     *
     * @param comparison how the actual value must stand to the target
     * @param value the target
     * @return the target
     */
    public static Target of(Comparison comparison, Quantity value) {
        return new Target(comparison, Formula.of(value));
    }
}

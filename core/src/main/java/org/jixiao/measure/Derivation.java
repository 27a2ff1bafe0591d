package org.jixiao.measure;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jixiao.quantity.Quantity;

/**
 * A formula with what it came to, step by step: the trace from which an explanation prints the substituted numbers.
 *
 * @param formula the formula
 * @param value what it came to
 * @param operands the derivations of its operands, in order; for an aggregate, of the list's items
 */
public record Derivation(Formula formula, Value value, List<Derivation> operands) implements Serializable {
    /**
     * Copies the operands.
     *
     * @param formula the formula
     * @param value what it came to
     * @param operands the derivations of its operands
     */
    public Derivation {
        operands = List.copyOf(operands);
    }

    /**
     * Works a formula out.
     *
     * @param formula the formula
     * @param scope what it can see
     * @return the formula with its value and every step
     */
    public static Derivation of(Formula formula, Scope scope) {
        return formula.match(new Deriving(scope));
    }

    /**
     * A quantity that is stated, not derived.
     *
     * @param quantity the quantity
     * @return its derivation
     */
    public static Derivation stated(Quantity quantity) {
        return new Derivation(Formula.of(quantity), new Value.Known(quantity), List.of());
    }

    /**
     * A derivation that has no steps to show.
     *
     * @param formula the formula
     * @param value what it came to
     * @return the derivation
     */
    public static Derivation leaf(Formula formula, Value value) {
        return new Derivation(formula, value, List.of());
    }

    /**
     * The quantity, if there is one.
     *
     * @return the quantity, or nothing where the value is missing, inapplicable or undefined
     */
    public Optional<Quantity> quantity() {
        return value instanceof Value.Known known ? Optional.of(known.quantity()) : Optional.empty();
    }
}

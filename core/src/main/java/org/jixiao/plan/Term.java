package org.jixiao.plan;

import java.util.Optional;
import org.jixiao.quantity.Unit;

/**
 * A number that a row of facts gives, counted in the base unit of its dimension. Made by a {@link Coder}; immutable and safe
 * between threads.
 */
public abstract class Term {
    private final Unit unit;

    /** @param unit a unit of its dimension; percent where a difference of two of it is counted in percentage points */
    Term(Unit unit) {
        this.unit = unit;
    }

    /**
     * Whether it is counted in units of some dimension.
     *
     * @param unit the unit
     * @return {@code true} if the number can be turned into that unit
     */
    public final boolean isIn(Unit unit) {
        return this.unit.convertsTo(unit);
    }

    /**
     * A unit of its dimension.
     *
     * @return the unit; percent where the difference of two such numbers is counted in percentage points
     */
    public final Unit unit() {
        return unit;
    }

    /** Leaves the number in the row as a fraction, or fails the row. */
    abstract void value(FactRow row);

    /** The number as a quotient of two sums, where it is one. */
    Optional<QuotientTerm> quotient() {
        return Optional.empty();
    }
}

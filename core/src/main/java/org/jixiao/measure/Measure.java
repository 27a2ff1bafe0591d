package org.jixiao.measure;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator measures: unit, direction, the values that can occur, and how the value comes out of facts. A measure
 * without a formula reads the fact that has its id.
 *
 * @param id stable name
 * @param name the name for people, as forms write it
 * @param unit the unit of its values; rules state their thresholds in any unit of the same dimension
 * @param direction which way it is better
 * @param domain the values that can occur
 * @param ownFormula how the value comes out of facts, or {@code null} to read the fact with this id
 * @param definition what it means in words and where that is laid down, or {@code null}
 */
public record Measure(
        String id,
        String name,
        Unit unit,
        Direction direction,
        Domain domain,
        @Nullable Formula ownFormula,
        @Nullable String definition)
        implements Serializable {
    /**
     * Checks that the parts are given.
     *
     * @param id stable name
     * @param name the name for people
     * @param unit the unit of its values
     * @param direction which way it is better
     * @param domain the values that can occur
     * @param ownFormula how the value comes out of facts, or {@code null}
     * @param definition what it means in words, or {@code null}
     * @throws IllegalArgumentException if the id is blank
     */
    public Measure {
        Objects.requireNonNull(name, "name: a measure needs a name for people; repeat the id if there is no other");
        Objects.requireNonNull(unit, "unit: a measure needs a unit; a bare number has Unit.ONE");
        Objects.requireNonNull(direction, "direction: use Direction.UNORDERED where no way is better");
        Objects.requireNonNull(domain, "domain: use Domain.ANY for a measure without bounds");
        if (Objects.requireNonNull(id, "id: a measure needs an id").isBlank()) {
            throw new IllegalArgumentException("the measure '" + name + "' has a blank id: give it a stable name");
        }
    }

    /**
     * A measure of any number, unordered, that reads the fact with its id.
     *
     * @param id stable name
     * @param name the name for people
     * @param unit the unit of its values
     * @return the measure
     */
    public static Measure named(String id, String name, Unit unit) {
        return new Measure(id, name, unit, Direction.UNORDERED, Domain.ANY, null, null);
    }

    /**
     * The same measure with a direction.
     *
     * @param better which way it is better
     * @return the measure
     */
    public Measure withDirection(Direction better) {
        return new Measure(id, name, unit, better, domain, ownFormula, definition);
    }

    /**
     * The same measure with a domain.
     *
     * @param values the values that can occur, in the measure's unit
     * @return the measure
     */
    public Measure withDomain(Domain values) {
        return new Measure(id, name, unit, direction, values, ownFormula, definition);
    }

    /**
     * The same measure with a formula.
     *
     * @param formula how the value comes out of facts
     * @return the measure
     */
    public Measure withFormula(Formula formula) {
        return new Measure(id, name, unit, direction, domain, formula, definition);
    }

    /**
     * The same measure with a definition.
     *
     * @param words what it means and where that is laid down
     * @return the measure
     */
    public Measure withDefinition(String words) {
        return new Measure(id, name, unit, direction, domain, ownFormula, words);
    }

    /**
     * How the value comes out of facts.
     *
     * @return the formula; by default the fact that has the measure's id
     */
    public Formula formula() {
        return ownFormula == null ? Formula.of(Fact.number(id, name, unit)) : ownFormula;
    }

    /**
     * What the measure means in words.
     *
     * @return the definition, or nothing
     */
    public Optional<String> words() {
        return Optional.ofNullable(definition);
    }
}

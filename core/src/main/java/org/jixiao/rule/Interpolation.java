package org.jixiao.rule;

import java.util.List;
import java.util.Objects;
import org.jixiao.quantity.Quantity;

/**
 * Linear between two values and level outside them (线性差值法、插入法). A closed formula that is linear in its value, such
 * as {@code (1 − 10 × rate) × points}, is this rule between the values where it reaches its bounds.
 *
 * @param from the smaller value
 * @param atFrom the mark there and below
 * @param to the larger value
 * @param atTo the mark there and above
 */
public record Interpolation(Quantity from, Mark atFrom, Quantity to, Mark atTo) implements Rule {
    /**
     * Checks and copies the parts.
     *
     * @param from the smaller value
     * @param atFrom the mark there and below
     * @param to the larger value
     * @param atTo the mark there and above
     * @throws IllegalArgumentException unless the first value is the smaller one
     */
    public Interpolation {
        Objects.requireNonNull(atFrom, "atFrom: say what the smaller value earns");
        Objects.requireNonNull(atTo, "atTo: say what the larger value earns");
        if (from.compareTo(to) >= 0) {
            throw new IllegalArgumentException(
                    "cannot interpolate from " + from + " to " + to + ": the first value must be the smaller one");
        }
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.interpolation(this);
    }

    @Override
    public List<Rule> parts() {
        return List.of();
    }
}

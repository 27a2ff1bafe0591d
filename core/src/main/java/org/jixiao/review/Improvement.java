package org.jixiao.review;

import org.jixiao.quantity.Rational;

/**
 * The least change of a value that earns more.
 *
 * @param from the value now, in the unit of the measure
 * @param to where it must go
 * @param reached whether {@code to} itself is enough; otherwise the value must pass it, by however little
 * @param points the exact points earned there
 */
public record Improvement(Rational from, Rational to, boolean reached, Rational points) {
    /**
     * How far the value must go.
     *
     * @return the distance, 0 or more
     */
    public Rational distance() {
        return to.minus(from).absolute();
    }
}

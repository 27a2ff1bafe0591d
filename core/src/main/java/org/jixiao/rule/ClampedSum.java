package org.jixiao.rule;

import java.util.List;
import java.util.Objects;

/**
 * A sum within bounds: every part is scored and the sum kept between two marks.
 *
 * @param parts what is added; at least one
 * @param least the least sum
 * @param most the largest sum
 */
public record ClampedSum(List<Rule> parts, Mark least, Mark most) implements Rule {
    /**
     * Checks and copies the parts.
     *
     * @param parts what is added; at least one
     * @param least the least sum
     * @param most the largest sum
     * @throws IllegalArgumentException if there is no part or the rules nest too deep
     */
    public ClampedSum {
        parts = Depth.check("a sum", parts);
        Objects.requireNonNull(least, "least: say what the least sum is, usually zero");
        Objects.requireNonNull(most, "most: say what the largest sum is, usually full");
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.clampedSum(this);
    }

    @Override
    public List<Rule> parts() {
        return parts;
    }
}

package org.jixiao.rule;

import java.util.List;
import java.util.Objects;
import org.jixiao.measure.Formula;

/**
 * A rule on another input than the indicator's own measure: another fact, or what a formula makes of the value,
 * such as its absolute value or its excess over the target.
 *
 * @param input what the rule reads
 * @param rule the rule that reads it
 */
public record On(Formula input, Rule rule) implements Rule {
    /**
     * Checks and copies the parts.
     *
     * @param input what the rule reads
     * @param rule the rule that reads it
     * @throws IllegalArgumentException if the rules nest too deep
     */
    public On {
        Objects.requireNonNull(input, "input: say what the rule reads");
        Depth.check("a rule on an input", List.of(rule));
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.on(this);
    }

    @Override
    public List<Rule> parts() {
        return List.of(rule);
    }
}

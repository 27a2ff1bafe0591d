package org.jixiao.rule;

import java.util.List;
import java.util.Objects;
import org.jixiao.quantity.Rounding;

/**
 * A mark that the text itself rounds (得分保留一位小数), before the rubric rounds.
 *
 * @param rule the rule whose mark is rounded
 * @param rounding how
 */
public record RoundedMark(Rule rule, Rounding rounding) implements Rule {
    /**
     * Checks and copies the parts.
     *
     * @param rule the rule whose mark is rounded
     * @param rounding how
     * @throws IllegalArgumentException if the rules nest too deep
     */
    public RoundedMark {
        Depth.check("a rounded mark", List.of(rule));
        Objects.requireNonNull(rounding, "rounding: say how the mark is rounded");
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.roundedMark(this);
    }

    @Override
    public List<Rule> parts() {
        return List.of(rule);
    }
}

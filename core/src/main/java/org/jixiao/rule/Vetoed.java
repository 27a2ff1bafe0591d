package org.jixiao.rule;

import java.util.List;
import java.util.Objects;

/**
 * Knock-out on an indicator (一票否决): where the condition holds, a fixed mark, usually zero, takes the place of the
 * rule.
 *
 * @param condition when the veto falls
 * @param reason what it is for, in words
 * @param result the mark then, usually zero
 * @param rule how it is scored otherwise
 */
public record Vetoed(Condition condition, String reason, Mark result, Rule rule) implements Rule {
    /**
     * Checks and copies the parts.
     *
     * @param condition when the veto falls
     * @param reason what it is for, in words
     * @param result the mark then, usually zero
     * @param rule how it is scored otherwise
     * @throws IllegalArgumentException if the rules nest too deep
     */
    public Vetoed {
        Objects.requireNonNull(condition, "condition: say when the veto falls");
        Objects.requireNonNull(reason, "reason: say what the veto is for");
        Objects.requireNonNull(result, "result: say what the mark is then, usually zero");
        Depth.check("a veto", List.of(rule));
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.vetoed(this);
    }

    @Override
    public List<Rule> parts() {
        return List.of(rule);
    }
}

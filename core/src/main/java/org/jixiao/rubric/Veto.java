package org.jixiao.rubric;

import java.io.Serializable;
import java.util.Objects;
import org.jixiao.rule.Condition;

/**
 * A knock-out on a section or on the total (一票否决): where the condition holds, it earns nothing.
 *
 * @param condition when the veto falls
 * @param reason what it is for, in words
 */
public record Veto(Condition condition, String reason) implements Serializable {
    /**
     * Checks that both are given.
     *
     * @param condition when the veto falls
     * @param reason what it is for, in words
     */
    public Veto {
        Objects.requireNonNull(condition, "condition: say when the veto falls");
        Objects.requireNonNull(reason, "reason: say what the veto is for");
    }
}

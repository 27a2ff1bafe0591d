package org.jixiao.rule;

import java.util.List;
import java.util.Objects;
import org.jixiao.measure.Formula;

/**
 * Step by step (每…扣…分): beyond a base, each step changes the mark by a fixed amount until a limit. With a negative
 * change it deducts, with a positive one it earns.
 *
 * @param start the mark at the base and on its good side
 * @param base where counting begins: a constant, the target in scope, or another fact
 * @param side on which side of the base steps are counted
 * @param step the size of a step
 * @param change what a step adds to the mark; below zero for a deduction
 * @param partial what becomes of a part of a step
 * @param limit the mark at which it ends (扣完为止: zero)
 */
public record Steps(Mark start, Formula base, Side side, StepSize step, Mark change, Partial partial, Mark limit)
        implements Rule {
    /**
     * Checks and copies the parts.
     *
     * @param start the mark at the base and on its good side
     * @param base where counting begins: a constant, the target in scope, or another fact
     * @param side on which side of the base steps are counted
     * @param step the size of a step
     * @param change what a step adds to the mark; below zero for a deduction
     * @param partial what becomes of a part of a step
     * @param limit the mark at which it ends (扣完为止: zero)
     * @throws IllegalArgumentException if a step changes nothing
     */
    public Steps {
        Objects.requireNonNull(start, "start: say what the mark is before any step");
        Objects.requireNonNull(base, "base: say where counting begins");
        Objects.requireNonNull(side, "side: say on which side of the base steps are counted");
        Objects.requireNonNull(step, "step: say how large a step is");
        Objects.requireNonNull(partial, "partial: say what becomes of a part of a step; the usual reading is WHOLE");
        Objects.requireNonNull(limit, "limit: say at which mark it ends; zero for 扣完为止");
        if (change.direction() == 0) {
            throw new IllegalArgumentException(
                    "a step changes the mark by " + change + ": give a change of one sign other than 0");
        }
    }

    /** On which side of the base steps are counted. */
    public enum Side {
        /** Above the base (每超过、每增加). */
        ABOVE,
        /** Below the base (每低于、每减少). */
        BELOW,
        /** On both sides (每偏离、每相差). */
        BOTH
    }

    /**
     * The same rule with another reading of a part of a step.
     *
     * @param reading what becomes of a part of a step
     * @return the rule
     */
    public Steps partial(Partial reading) {
        return new Steps(start, base, side, step, change, reading, limit);
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.steps(this);
    }

    @Override
    public List<Rule> parts() {
        return List.of();
    }
}

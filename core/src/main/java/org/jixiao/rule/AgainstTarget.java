package org.jixiao.rule;

import java.util.List;
import java.util.Objects;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Comparison;

/**
 * Against a target (目标值): full marks when the target is met, and stated policies for falling short (完成比率法) and for
 * overshooting. Whether the target is met is decided by comparing; division happens only in a shortfall, so that a
 * target of 0 can be met.
 *
 * @param comparison how the value must stand to the target
 * @param target the target: a constant, the target in scope, or another fact
 * @param shortfall what a value earns that does not meet it
 * @param overshoot what becomes of a value far above it
 */
public record AgainstTarget(Comparison comparison, Formula target, Shortfall shortfall, Overshoot overshoot)
        implements Rule {
    /**
     * Checks and copies the parts.
     *
     * @param comparison how the value must stand to the target
     * @param target the target: a constant, the target in scope, or another fact
     * @param shortfall what a value earns that does not meet it
     * @param overshoot what becomes of a value far above it
     */
    public AgainstTarget {
        Objects.requireNonNull(comparison, "comparison: say how the value must stand to the target");
        Objects.requireNonNull(target, "target: say what the target is; Formula.target() for the row's own");
        Objects.requireNonNull(shortfall, "shortfall: say what a value earns that misses the target");
        Objects.requireNonNull(
                overshoot, "overshoot: say what becomes of a value above the target; usually Overshoot.IGNORED");
    }

    /**
     * The same rule with a policy for values far above the target.
     *
     * @param policy what becomes of them
     * @return the rule
     */
    public AgainstTarget overshoot(Overshoot policy) {
        return new AgainstTarget(comparison, target, shortfall, policy);
    }

    /**
     * The same rule with a policy for values that miss the target.
     *
     * @param policy what they earn
     * @return the rule
     */
    public AgainstTarget shortfall(Shortfall policy) {
        return new AgainstTarget(comparison, target, policy, overshoot);
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.againstTarget(this);
    }

    @Override
    public List<Rule> parts() {
        return List.of();
    }
}

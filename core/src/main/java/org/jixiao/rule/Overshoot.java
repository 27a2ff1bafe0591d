package org.jixiao.rule;

import java.io.Serializable;
import java.util.Objects;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;

/** What becomes of a value far above its target (超额完成). Whatever the policy, more than 130 % is always reported. */
public sealed interface Overshoot extends Serializable {
    /** It earns full points like any other value that meets the target. */
    Overshoot IGNORED = new Ignored();

    /**
     * A fixed mark beyond a limit.
     *
     * @param limit the limit as a share of the target, such as {@code "130%"}; the limit itself is not beyond
     * @param mark what a value beyond it earns
     * @return the policy
     */
    static Overshoot beyond(String limit, Mark mark) {
        return new Fixed(Quantity.parse(limit).in(Unit.ONE), mark);
    }

    /**
     * Less in proportion beyond a limit: full points × limit ÷ value.
     *
     * @param limit the limit as a share of the target, such as {@code "130%"}
     * @return the policy
     */
    static Overshoot inverseBeyond(String limit) {
        return new Inverse(Quantity.parse(limit).in(Unit.ONE));
    }

    /** It earns full points. */
    record Ignored() implements Overshoot {}

    /**
     * A fixed mark beyond a limit.
     *
     * @param limit the limit as a share of the target, 1 or more
     * @param mark what a value beyond it earns
     */
    record Fixed(Rational limit, Mark mark) implements Overshoot {
        /**
         * Checks the limit.
         *
         * @param limit the limit as a share of the target, 1 or more
         * @param mark what a value beyond it earns
         */
        public Fixed {
            checkLimit(limit);
            Objects.requireNonNull(mark, "mark: say what a value beyond the limit earns");
        }
    }

    /**
     * Less in proportion beyond a limit.
     *
     * @param limit the limit as a share of the target, 1 or more
     */
    record Inverse(Rational limit) implements Overshoot {
        /**
         * Checks the limit.
         *
         * @param limit the limit as a share of the target, 1 or more
         */
        public Inverse {
            checkLimit(limit);
        }
    }

    /**
     * Step by step beyond a limit, down to nothing.
     *
     * @param limit the limit as a share of the target, 1 or more
     * @param step the size of a step
     * @param loses what a step costs; above zero
     * @param partial what becomes of a part of a step
     */
    record Stepwise(Rational limit, StepSize step, Mark loses, Partial partial) implements Overshoot {
        /**
         * Checks the parts.
         *
         * @param limit the limit as a share of the target, 1 or more
         * @param step the size of a step
         * @param loses what a step costs; above zero
         * @param partial what becomes of a part of a step
         */
        public Stepwise {
            checkLimit(limit);
            Objects.requireNonNull(step, "step: say how large a step is");
            Objects.requireNonNull(partial, "partial: say what becomes of a part of a step");
            if (loses.direction() <= 0) {
                throw new IllegalArgumentException("a step beyond the limit costs " + loses + ": give a mark above 0");
            }
        }
    }

    private static void checkLimit(Rational limit) {
        if (limit.compareTo(Rational.ONE) < 0) {
            throw new IllegalArgumentException("the limit " + limit.multipliedBy(Rational.HUNDRED)
                    + "% of the target lies below the target: give 100% or more");
        }
    }
}

package org.jixiao.rule;

import org.jixiao.measure.Formula;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;

/**
 * A sentence on steps that is being written: {@code atMost(percent(100)).earns(full()).loses(points("0.5"))
 * .forEach(percentagePoints(1)).downTo(zero())}. Each word returns a new stage; only the last is a rule.
 */
public final class StepSentence {
    private final Formula base;
    private final Steps.Side side;

    StepSentence(Formula base, Steps.Side side) {
        this.base = base;
        this.side = side;
    }

    /**
     * What the standard and its good side earn.
     *
     * @param start the mark
     * @return the sentence so far
     */
    public Earning earns(Mark start) {
        return new Earning(start);
    }

    /** A sentence that knows what the standard earns. */
    public final class Earning {
        private final Mark start;

        private Earning(Mark start) {
            this.start = start;
        }

        /**
         * What each step loses (扣).
         *
         * @param mark the mark lost; above zero
         * @return the sentence so far
         */
        public Changing loses(Mark mark) {
            return new Changing(start, mark.negated());
        }

        /**
         * What each step gains (加).
         *
         * @param mark the mark gained; above zero
         * @return the sentence so far
         */
        public Changing gains(Mark mark) {
            return new Changing(start, mark);
        }
    }

    /** A sentence that knows what a step changes. */
    public final class Changing {
        private final Mark start;
        private final Mark change;

        private Changing(Mark start, Mark change) {
            this.start = start;
            this.change = change;
        }

        /**
         * The size of a step (每…).
         *
         * @param step the size; percentage points for a percentage
         * @return the sentence so far
         */
        public Stepping forEach(Quantity step) {
            return new Stepping(start, change, StepSize.of(step), Partial.WHOLE);
        }

        /**
         * The size of a step as a share of the standard (每少10%).
         *
         * @param share the share, 1 = all
         * @return the sentence so far
         */
        public Stepping forEachShare(Rational share) {
            return new Stepping(start, change, StepSize.shareOfBase(share), Partial.WHOLE);
        }
    }

    /** A sentence that lacks only the limit. */
    public final class Stepping {
        private final Mark start;
        private final Mark change;
        private final StepSize step;
        private final Partial partial;

        private Stepping(Mark start, Mark change, StepSize step, Partial partial) {
            this.start = start;
            this.change = change;
            this.step = step;
            this.partial = partial;
        }

        /**
         * What becomes of a part of a step; whole steps unless this is said.
         *
         * @param reading what becomes of a part of a step
         * @return the sentence so far
         */
        public Stepping counting(Partial reading) {
            return new Stepping(start, change, step, reading);
        }

        /**
         * The mark at which deductions end (扣完为止: zero).
         *
         * @param floor the least mark
         * @return the rule
         */
        public Steps downTo(Mark floor) {
            return new Steps(start, base, side, step, change, partial, floor);
        }

        /**
         * The mark at which gains end.
         *
         * @param cap the largest mark
         * @return the rule
         */
        public Steps upTo(Mark cap) {
            return new Steps(start, base, side, step, change, partial, cap);
        }
    }
}

package org.jixiao.rule;

import java.io.Serializable;
import java.util.Objects;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;

/** The size of a step: a quantity (每1个百分点), or a share of the base from which steps are counted (每少10%). */
public sealed interface StepSize extends Serializable {
    /**
     * A step of a fixed quantity.
     *
     * @param quantity the size, above 0; percentage points for a percentage
     * @return the step
     */
    static StepSize of(Quantity quantity) {
        return new Fixed(quantity);
    }

    /**
     * A step that is a share of the base or target.
     *
     * @param share the share, 1 = all; above 0
     * @return the step
     */
    static StepSize shareOfBase(Rational share) {
        return new ShareOfBase(share);
    }

    /**
     * A step of a fixed quantity.
     *
     * @param quantity the size, above 0; percentage points for a percentage
     */
    record Fixed(Quantity quantity) implements StepSize {
        /**
         * Checks the size.
         *
         * @param quantity the size, above 0
         * @throws IllegalArgumentException if the size is not above 0
         */
        public Fixed {
            if (Objects.requireNonNull(quantity, "quantity: say how large a step is")
                            .value()
                            .signum()
                    <= 0) {
                throw new IllegalArgumentException("a step of " + quantity + " leads nowhere: give a size above 0");
            }
        }

        @Override
        public String toString() {
            return quantity.toString();
        }
    }

    /**
     * A step that is a share of the base.
     *
     * @param share the share, 1 = all; above 0
     */
    record ShareOfBase(Rational share) implements StepSize {
        /**
         * Checks the size.
         *
         * @param share the share, 1 = all; above 0
         * @throws IllegalArgumentException if the share is not above 0
         */
        public ShareOfBase {
            if (Objects.requireNonNull(share, "share: say how large a step is").signum() <= 0) {
                throw new IllegalArgumentException(
                        "a step of " + share + " of the base leads nowhere: give a share above 0");
            }
        }

        @Override
        public String toString() {
            return "目标值的" + share.multipliedBy(Rational.HUNDRED) + "%";
        }
    }
}

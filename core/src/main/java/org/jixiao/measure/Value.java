package org.jixiao.measure;

import java.io.Serializable;
import org.jixiao.issue.Issue;
import org.jixiao.quantity.Quantity;

/** What a formula came to: a quantity, or why there is none. Never silently zero. */
public sealed interface Value extends Serializable {
    /**
     * Calls the case for this kind.
     *
     * @param cases what to do for each kind
     * @param <T> the result
     * @return the result of the case
     */
    <T> T match(Cases<T> cases);

    /**
     * A method for each kind of value.
     *
     * @param <T> the result
     */
    interface Cases<T> {
        /**
         * For an exact quantity.
         *
         * @param it the value
         * @return the result
         */
        T known(Known it);

        /**
         * For a value whose facts are not all known.
         *
         * @param it the value
         * @return the result
         */
        T missing(Missing it);

        /**
         * For a value that does not apply.
         *
         * @param it the value
         * @return the result
         */
        T inapplicable(Inapplicable it);

        /**
         * For a value that cannot be worked out.
         *
         * @param it the value
         * @return the result
         */
        T undefined(Undefined it);
    }

    /**
     * An exact quantity.
     *
     * @param quantity the quantity
     */
    record Known(Quantity quantity) implements Value {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.known(this);
        }
    }

    /**
     * Some fact is not known.
     *
     * @param why which fact and why
     */
    record Missing(Issue why) implements Value {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.missing(this);
        }
    }

    /**
     * Some fact does not apply to this department.
     *
     * @param reason why
     */
    record Inapplicable(String reason) implements Value {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.inapplicable(this);
        }
    }

    /**
     * The facts are known, but no value comes out of them: a zero denominator, units that do not match, a fact of another
     * kind.
     *
     * @param why what went wrong, with both operands named
     */
    record Undefined(Issue why) implements Value {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.undefined(this);
        }
    }
}

package org.jixiao.rule;

import java.io.Serializable;
import java.util.Objects;
import org.jixiao.issue.Issue;
import org.jixiao.quantity.Rational;

/** What a rule gave: exact points, or a typed reason why there are none. Never silently zero. */
public sealed interface Outcome extends Serializable {
    /**
     * Calls the case for this kind.
     *
     * @param cases what to do for each kind
     * @param <T> the result
     * @return the result of the case
     */
    <T> T match(Cases<T> cases);

    /**
     * A method for each kind of outcome.
     *
     * @param <T> the result
     */
    interface Cases<T> {
        /**
         * For exact points.
         *
         * @param it the outcome
         * @return the result
         */
        T scored(Scored it);

        /**
         * For points that cannot be told.
         *
         * @param it the outcome
         * @return the result
         */
        T open(Open it);

        /**
         * For a row that does not apply.
         *
         * @param it the outcome
         * @return the result
         */
        T notApplicable(NotApplicable it);
    }

    /** Why points cannot be told. */
    enum Kind {
        /** A fact is not known. */
        MISSING,
        /** The value is in no band, or no case holds. */
        UNCOVERED,
        /** The value is in two bands. */
        AMBIGUOUS,
        /** The facts are known but give no value: a zero denominator, another unit, a value that cannot occur. */
        UNDEFINED
    }

    /**
     * Exact points, before any rounding.
     *
     * @param points the points
     */
    record Scored(Rational points) implements Outcome {
        /**
         * Checks that the points are given.
         *
         * @param points the points
         */
        public Scored {
            Objects.requireNonNull(points, "points: an outcome without points is Open");
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.scored(this);
        }
    }

    /**
     * Points that cannot be told, with the bounds that hold all the same.
     *
     * @param kind why not
     * @param why what stands in the way, with the values concerned
     * @param least the points cannot be fewer
     * @param most the points cannot be more
     */
    record Open(Kind kind, Issue why, Rational least, Rational most) implements Outcome {
        /**
         * Checks the bounds.
         *
         * @param kind why not
         * @param why what stands in the way
         * @param least the points cannot be fewer
         * @param most the points cannot be more
         */
        public Open {
            Objects.requireNonNull(kind, "kind: say why the points cannot be told");
            Objects.requireNonNull(why, "why: say what stands in the way");
            if (least.compareTo(most) > 0) {
                throw new IllegalArgumentException("the bounds " + least + " and " + most + " are the wrong way round");
            }
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.open(this);
        }
    }

    /**
     * The row does not apply to this department; the rubric says what becomes of its points.
     *
     * @param reason why
     */
    record NotApplicable(String reason) implements Outcome {
        /**
         * Checks that there is a reason.
         *
         * @param reason why
         */
        public NotApplicable {
            Objects.requireNonNull(reason, "reason: say why it does not apply");
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.notApplicable(this);
        }
    }
}

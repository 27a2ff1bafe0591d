package org.jixiao.rubric;

import java.io.Serializable;
import java.util.Optional;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.NotApplicablePolicy;

/** A row of the sheet: a {@link Section} or an {@link Indicator}. */
public sealed interface RubricNode extends Serializable permits Section, Indicator {
    /**
     * The stable id, unique in the rubric; by default the path of names.
     *
     * @return the id
     */
    String id();

    /**
     * The name, as the form prints it; names may repeat.
     *
     * @return the name
     */
    String name();

    /**
     * Full points (分值).
     *
     * @return the points, 0 or more
     */
    Rational points();

    /**
     * How the points count.
     *
     * @return the role
     */
    Role role();

    /**
     * The weight within a section that takes a weighted mean.
     *
     * @return the weight, or nothing
     */
    Optional<Rational> weight();

    /**
     * What becomes of the points if this does not apply; otherwise the policy of the section above holds, and last the
     * rubric's.
     *
     * @return the policy, or nothing
     */
    Optional<NotApplicablePolicy> notApplicable();

    /**
     * Where this is laid down.
     *
     * @return the basis, or nothing
     */
    Optional<Basis> basis();

    /**
     * Calls the case for this kind.
     *
     * @param cases what to do for each kind
     * @param <T> the result
     * @return the result of the case
     */
    <T> T match(Cases<T> cases);

    /**
     * A method for each kind of row.
     *
     * @param <T> the result
     */
    interface Cases<T> {
        /**
         * For a section.
         *
         * @param it the section
         * @return the result
         */
        T section(Section it);

        /**
         * For an indicator.
         *
         * @param it the indicator
         * @return the result
         */
        T indicator(Indicator it);
    }
}

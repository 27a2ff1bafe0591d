package org.jixiao.rule;

import java.io.Serializable;
import java.util.List;

/**
 * How an indicator is scored: a closed family of values that say what an author wrote. Build them with {@link Rules};
 * {@link ResolvedRule} puts them into normal form and evaluates them.
 *
 * <p>A rule nests at most {@value #DEEPEST} levels; a constructor that would go deeper refuses.
 */
public sealed interface Rule extends Serializable
        permits AgainstTarget,
                Award,
                Bands,
                Checklist,
                Choice,
                ClampedSum,
                EachItem,
                Extended,
                Interpolation,
                Judged,
                On,
                RoundedMark,
                Steps,
                Tiers,
                Vetoed,
                Violations,
                When {
    /** How many levels a rule may nest. */
    int DEEPEST = 64;

    /**
     * Calls the case for this kind.
     *
     * @param cases what to do for each kind
     * @param <T> the result
     * @return the result of the case
     */
    <T> T match(Cases<T> cases);

    /**
     * The rules directly inside this one.
     *
     * @return the parts, in order; empty for a leaf
     */
    List<Rule> parts();

    /**
     * The same rule, its mark rounded as the text says.
     *
     * @param rounding how
     * @return the rule
     */
    default Rule rounded(org.jixiao.quantity.Rounding rounding) {
        return new RoundedMark(this, rounding);
    }

    /**
     * The same rule with a knock-out to zero.
     *
     * @param condition when the veto falls
     * @param reason what it is for, in words
     * @return the rule
     */
    default Rule vetoedWhen(Condition condition, String reason) {
        return new Vetoed(condition, reason, Mark.ZERO, this);
    }

    /**
     * The same rule, whose score may pass the full points.
     *
     * @param bonus how far
     * @return the rule
     */
    default Rule bonusUpTo(Mark bonus) {
        return new Extended(this, bonus, Mark.ZERO);
    }

    /**
     * The same rule, whose score may fall below zero.
     *
     * @param malus how far, as a positive mark
     * @return the rule
     */
    default Rule malusUpTo(Mark malus) {
        return new Extended(this, Mark.ZERO, malus);
    }

    /**
     * A method for each kind of rule.
     *
     * @param <T> the result
     */
    interface Cases<T> {
        /**
         * For {@link Award}.
         *
         * @param it the rule
         * @return the result
         */
        T award(Award it);

        /**
         * For {@link Bands}.
         *
         * @param it the rule
         * @return the result
         */
        T bands(Bands it);

        /**
         * For {@link Steps}.
         *
         * @param it the rule
         * @return the result
         */
        T steps(Steps it);

        /**
         * For {@link AgainstTarget}.
         *
         * @param it the rule
         * @return the result
         */
        T againstTarget(AgainstTarget it);

        /**
         * For {@link Interpolation}.
         *
         * @param it the rule
         * @return the result
         */
        T interpolation(Interpolation it);

        /**
         * For {@link Checklist}.
         *
         * @param it the rule
         * @return the result
         */
        T checklist(Checklist it);

        /**
         * For {@link Violations}.
         *
         * @param it the rule
         * @return the result
         */
        T violations(Violations it);

        /**
         * For {@link Tiers}.
         *
         * @param it the rule
         * @return the result
         */
        T tiers(Tiers it);

        /**
         * For {@link Judged}.
         *
         * @param it the rule
         * @return the result
         */
        T judged(Judged it);

        /**
         * For {@link ClampedSum}.
         *
         * @param it the rule
         * @return the result
         */
        T clampedSum(ClampedSum it);

        /**
         * For {@link Choice}.
         *
         * @param it the rule
         * @return the result
         */
        T choice(Choice it);

        /**
         * For {@link When}.
         *
         * @param it the rule
         * @return the result
         */
        T when(When it);

        /**
         * For {@link Vetoed}.
         *
         * @param it the rule
         * @return the result
         */
        T vetoed(Vetoed it);

        /**
         * For {@link EachItem}.
         *
         * @param it the rule
         * @return the result
         */
        T eachItem(EachItem it);

        /**
         * For {@link On}.
         *
         * @param it the rule
         * @return the result
         */
        T on(On it);

        /**
         * For {@link RoundedMark}.
         *
         * @param it the rule
         * @return the result
         */
        T roundedMark(RoundedMark it);

        /**
         * For {@link Extended}.
         *
         * @param it the rule
         * @return the result
         */
        T extended(Extended it);
    }
}

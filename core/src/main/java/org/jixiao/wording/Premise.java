package org.jixiao.wording;

import java.util.List;
import org.jixiao.quantity.Comparison;

/** When a clause applies. */
sealed interface Premise {
    /**
     * The value lies in a stretch.
     *
     * @param stretch the values
     * @param late whether they are counted from a deadline
     */
    record Within(Stretch stretch, boolean late) implements Premise {
        Within(Stretch stretch) {
            this(stretch, false);
        }
    }

    /** The value stands to the target, or to what the neighbouring clause names, in a way. */
    record ToTarget(Comparison comparison, boolean negated, Token said) implements Premise {
        /**
         * The comparison that holds just where another does not.
         *
         * @throws Unreadable for =, whose opposite is no comparison
         */
        static Comparison opposite(Comparison comparison, Clause clause) {
            return switch (comparison) {
                case AT_LEAST -> Comparison.BELOW;
                case AT_MOST -> Comparison.ABOVE;
                case ABOVE -> Comparison.AT_MOST;
                case BELOW -> Comparison.AT_LEAST;
                case EQUAL -> throw Unreadable.contradiction(clause);
            };
        }
    }

    /** In all other cases (其余). */
    record Otherwise() implements Premise {}

    /** Words that name no number. */
    record Told(List<Token> words) implements Premise {}
}

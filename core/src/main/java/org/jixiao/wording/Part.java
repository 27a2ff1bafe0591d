package org.jixiao.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a clause is within its sentence. */
sealed interface Part {
    /** The clause it was read from. */
    Clause clause();

    /** A premise and what it earns. */
    record Case(Clause clause, Premise premise, Effect effect) implements Part {}

    /**
     * So much for each step on a number.
     *
     * @param clause the clause
     * @param premise when steps count, or {@code null} where the clause does not say
     * @param direction which way steps go, or {@code null} where the clause does not say
     * @param late whether steps are counted from a deadline
     * @param base the value from which steps are counted, or {@code null}
     * @param size the size of a step
     * @param start the mark that steps are counted from (在8分的基础上), or {@code null}
     * @param effect what a step loses or gains
     */
    record Step(
            Clause clause,
            @Nullable Premise premise,
            @Nullable Direction direction,
            boolean late,
            @Nullable Token base,
            Token size,
            @Nullable Token start,
            Effect effect)
            implements Part {}

    /**
     * So much for each case found.
     *
     * @param clause the clause
     * @param text what counts as one
     * @param unit what cases are counted in
     * @param allowance how many are free
     * @param effect what a case loses or earns
     */
    record Count(Clause clause, String text, String unit, long allowance, Effect effect) implements Part {}

    /**
     * So much for each item of the list.
     *
     * @param clause the clause
     * @param items the marks of the items that are meant (①②), empty for all
     * @param met whether items that are met count, or else those that are not
     * @param text what is said of an item
     * @param effect what an item earns or loses
     */
    record EachListed(Clause clause, List<Token> items, boolean met, String text, Effect effect) implements Part {}

    /** A statement without an effect: an item of a list, a requirement, a definition. */
    record Statement(Clause clause) implements Part {}

    /** Which way steps are counted. */
    enum Direction {
        /** Above a base. */
        UP,
        /** Below a base. */
        DOWN,
        /** To both sides of a base. */
        APART
    }
}

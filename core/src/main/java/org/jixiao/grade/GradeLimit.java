package org.jixiao.grade;

import java.io.Serializable;
import java.util.Objects;

/**
 * What a serious finding does to the grade, whatever the total (一票否决、不得评为优).
 *
 * @param effect whether the grade is the best that can be given, or the one that is given
 * @param grade the grade
 */
public record GradeLimit(Effect effect, Grade grade) implements Serializable {
    /** What the limit does. */
    public enum Effect {
        /** No better grade than this one can be given. */
        AT_BEST,
        /** This grade is given. */
        FIXED
    }

    /**
     * Checks that both are given.
     *
     * @param effect whether the grade is the best that can be given, or the one that is given
     * @param grade the grade
     */
    public GradeLimit {
        Objects.requireNonNull(effect, "effect: say whether the grade is a ceiling or fixed");
        Objects.requireNonNull(grade, "grade: name the grade");
    }

    /**
     * No better grade than one.
     *
     * @param grade the best grade that can be given
     * @return the limit
     */
    public static GradeLimit atBest(Grade grade) {
        return new GradeLimit(Effect.AT_BEST, grade);
    }

    /**
     * One grade in any case.
     *
     * @param grade the grade
     * @return the limit
     */
    public static GradeLimit fixed(Grade grade) {
        return new GradeLimit(Effect.FIXED, grade);
    }

    /**
     * The grade under this limit.
     *
     * @param earned the grade that the total earns
     * @param scale the scale both are on
     * @return the grade that is given
     */
    public Grade apply(Grade earned, GradeScale scale) {
        boolean better = scale.rank(earned) < scale.rank(grade);
        return effect == Effect.FIXED || better ? grade : earned;
    }
}

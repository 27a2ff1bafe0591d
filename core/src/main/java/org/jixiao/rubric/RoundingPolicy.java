package org.jixiao.rubric;

import java.io.Serializable;
import java.util.Objects;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Rounding;

/**
 * Where and how scores are rounded. Rates are never rounded before they are scored.
 *
 * @param rounding how
 * @param stage where
 */
public record RoundingPolicy(Rounding rounding, Stage stage) implements Serializable {
    /** Each indicator once, half up, to two decimals, as filled official forms show; totals are sums of rounded scores. */
    public static final RoundingPolicy STANDARD = new RoundingPolicy(Rounding.halfUp(2), Stage.INDICATOR);

    /** Nothing is rounded. */
    public static final RoundingPolicy EXACT = new RoundingPolicy(Rounding.halfUp(2), Stage.NOWHERE);

    /** Where scores are rounded. */
    public enum Stage {
        /** Each indicator once; sums are of rounded scores. */
        INDICATOR,
        /** Only the total. */
        TOTAL,
        /** Nowhere. */
        NOWHERE
    }

    /**
     * Checks that both are given.
     *
     * @param rounding how
     * @param stage where
     */
    public RoundingPolicy {
        Objects.requireNonNull(rounding, "rounding: say how scores are rounded");
        Objects.requireNonNull(stage, "stage: say where scores are rounded; Stage.NOWHERE for not at all");
    }

    /**
     * A score as this policy leaves it at a stage.
     *
     * @param score the exact score
     * @param at the stage it has reached
     * @return the score, rounded if this is the stage
     */
    public Rational apply(Rational score, Stage at) {
        return stage == at ? rounding.apply(score) : score;
    }
}

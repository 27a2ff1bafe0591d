package org.jixiao.review;

import java.util.List;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Rational;

/**
 * The cheapest changes that reach a grade.
 *
 * @param changes the changes, in the order of the sheet; empty if the grade is reached already
 * @param cost what they cost together
 * @param total the total after them
 */
public record GradePlan(List<Change> changes, Rational cost, Rational total) {
    /**
     * Copies the changes.
     *
     * @param changes the changes
     * @param cost what they cost together
     * @param total the total after them
     */
    public GradePlan {
        changes = List.copyOf(changes);
    }

    /**
     * The change of one indicator.
     *
     * @param indicatorId the indicator's id
     * @param from what is observed now: the value of its measure, its items, its violations or its tier
     * @param to what must be observed
     * @param reached whether {@code to} itself is enough; otherwise the value must pass it, by however little
     * @param gain the points gained, after the rubric's rounding
     * @param cost what the change costs
     */
    public record Change(
            String indicatorId, Observation from, Observation to, boolean reached, Rational gain, Rational cost) {}
}

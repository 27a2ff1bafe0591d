package org.jixiao.review;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Rational;

/**
 * A change of what is observed of a row scored by items, violations or tiers.
 *
 * @param steps what changes, by the id of the item, kind of violation or tier: 1 for an item that is met and for the tier
 *     that is reached, the number of fewer violations for a kind; in the order of the rule
 * @param to what is observed then
 * @param points the exact points earned then
 * @param cost what the change costs
 */
public record ItemChange(Map<String, Long> steps, Observation to, Rational points, Rational cost) {
    /**
     * Copies the steps.
     *
     * @param steps what changes
     * @param to what is observed then
     * @param points the exact points earned then
     * @param cost what the change costs
     */
    public ItemChange {
        steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
    }
}

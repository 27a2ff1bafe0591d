package org.jixiao.scoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.quantity.Rational;

/**
 * Points lost, and why.
 *
 * @param indicatorId the indicator's id
 * @param points the exact points lost; above 0
 * @param code why, for machines
 * @param arguments the values concerned, in order
 * @param reason why, in the author's words (扣分原因), if stated
 * @param improvement what will be done about it, in the author's words (改进措施), if stated
 */
public record Deduction(
        String indicatorId,
        Rational points,
        ReasonCode code,
        Map<String, String> arguments,
        Optional<String> reason,
        Optional<String> improvement) {
    /**
     * Copies the arguments, keeping their order.
     *
     * @param indicatorId the indicator's id
     * @param points the exact points lost; above 0
     * @param code why, for machines
     * @param arguments the values concerned, in order
     * @param reason why, in the author's words, if stated
     * @param improvement what will be done about it, if stated
     */
    public Deduction {
        Objects.requireNonNull(code, "code: a deduction needs a reason");
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }
}

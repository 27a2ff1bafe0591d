package org.jixiao.examples.peers;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An engine that has loaded one model. */
public interface Engine {
    /**
     * Evaluates the model.
     *
     * @param variables the values of its inputs
     * @return the results by the name of their decision; a decision without a result is absent or null
     */
    Map<String, @Nullable Object> evaluate(Map<String, Object> variables);

    /**
     * A number as any engine gives it.
     *
     * @param result what an engine gave; null for nothing
     * @return the decimal number that it prints
     */
    static @Nullable BigDecimal number(@Nullable Object result) {
        return result == null ? null : new BigDecimal(result.toString());
    }
}

package org.jixiao.department;

import java.util.Optional;
import org.jixiao.quantity.Comparison;
import org.jspecify.annotations.Nullable;

/** How a target's actual value is to stand to the expected one (指标性质). */
public enum Operator {
    /** Not below the expected value (≥). */
    AT_LEAST(Comparison.AT_LEAST.sign(), Comparison.AT_LEAST),
    /** Not above the expected value (≤). */
    AT_MOST(Comparison.AT_MOST.sign(), Comparison.AT_MOST),
    /** The expected value itself (=). */
    EQUAL(Comparison.EQUAL.sign(), Comparison.EQUAL),
    /** Above the expected value (&gt;). */
    ABOVE(Comparison.ABOVE.sign(), Comparison.ABOVE),
    /** Below the expected value (&lt;). */
    BELOW(Comparison.BELOW.sign(), Comparison.BELOW),
    /** In words (定性), to be judged by a person. */
    QUALITATIVE("定性", null);

    private final String symbol;
    private final @Nullable Comparison comparison;

    Operator(String symbol, @Nullable Comparison comparison) {
        this.symbol = symbol;
        this.comparison = comparison;
    }

    /**
     * The sign in official forms.
     *
     * @return the sign, such as {@code ≥}
     */
    public String symbol() {
        return symbol;
    }

    /**
     * The comparison of numbers that the sign stands for.
     *
     * @return the comparison, or nothing for {@link #QUALITATIVE}
     */
    public Optional<Comparison> comparison() {
        return Optional.ofNullable(comparison);
    }
}

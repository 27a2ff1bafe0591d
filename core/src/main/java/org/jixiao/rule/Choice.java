package org.jixiao.rule;

import java.util.List;
import java.util.Objects;

/**
 * The best or the worst of several rules, or the first that applies (二者择其一). Rules whose figures do not apply are
 * passed over.
 *
 * @param which which of them counts
 * @param parts the rules, in the order of the text; at least one
 */
public record Choice(Which which, List<Rule> parts) implements Rule {
    /**
     * Checks and copies the parts.
     *
     * @param which which of them counts
     * @param parts the rules, in the order of the text; at least one
     * @throws IllegalArgumentException if there is no part or the rules nest too deep
     */
    public Choice {
        Objects.requireNonNull(which, "which: say whether the best, the worst or the first counts");
        parts = Depth.check("a choice", parts);
    }

    /** Which of several rules counts. */
    public enum Which {
        /** The one that earns most (就高). */
        BEST,
        /** The one that earns least (就低). */
        WORST,
        /** The first whose figures apply. */
        FIRST_APPLICABLE
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.choice(this);
    }

    @Override
    public List<Rule> parts() {
        return parts;
    }
}

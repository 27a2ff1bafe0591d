package org.jixiao.rule;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jixiao.quantity.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Qualitative tiers (达成、部分达成、未达成): an evaluator chooses one, and within it a coefficient where the tier leaves one
 * open.
 *
 * @param tiers the tiers, best first; at least one, with different ids
 */
public record Tiers(List<Tier> tiers) implements Rule {
    /**
     * Checks and copies the parts.
     *
     * @param tiers the tiers, best first; at least one, with different ids
     * @throws IllegalArgumentException if there is no tier or two have one id
     */
    public Tiers {
        tiers = List.copyOf(tiers);
        Depth.distinct("tiers", tiers.stream().map(Tier::id).toList());
    }

    /**
     * One tier: either a fixed mark or a range of coefficients of the points.
     *
     * @param id its id within the rule
     * @param text when it is chosen
     * @param mark the fixed mark, or {@code null}
     * @param coefficients the shares of the points that may be given, 1 = all, or {@code null}
     */
    public record Tier(
            String id,
            String text,
            @Nullable Mark mark,
            @Nullable Interval coefficients) implements Serializable {
        /**
         * Checks the parts.
         *
         * @param id its id within the rule
         * @param text when it is chosen
         * @param mark the fixed mark, or {@code null}
         * @param coefficients the shares of the points that may be given, 1 = all, or {@code null}
         * @throws IllegalArgumentException unless there is either a mark or a range of coefficients
         */
        public Tier {
            Objects.requireNonNull(id, "id: a tier needs an id");
            Objects.requireNonNull(text, "text: a tier needs a text");
            if ((mark == null) == (coefficients == null)) {
                throw new IllegalArgumentException(
                        "the tier '" + text + "' needs either a fixed mark or a range of coefficients");
            }
            if (coefficients != null
                    && (coefficients.lower().isEmpty() || coefficients.upper().isEmpty())) {
                throw new IllegalArgumentException(
                        "the coefficients of tier '" + text + "' are " + coefficients + ": give both ends");
            }
        }

        /**
         * A tier with a fixed mark.
         *
         * @param id its id within the rule
         * @param text when it is chosen
         * @param mark the mark
         * @return the tier
         */
        public static Tier fixed(String id, String text, Mark mark) {
            return new Tier(id, text, mark, null);
        }

        /**
         * A tier that leaves a coefficient open.
         *
         * @param id its id within the rule
         * @param text when it is chosen
         * @param coefficients the shares of the points that may be given, 1 = all
         * @return the tier
         */
        public static Tier open(String id, String text, Interval coefficients) {
            return new Tier(id, text, null, coefficients);
        }
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.tiers(this);
    }

    @Override
    public List<Rule> parts() {
        return List.of();
    }
}

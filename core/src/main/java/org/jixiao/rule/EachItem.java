package org.jixiao.rule;

import java.util.List;
import java.util.Objects;

/**
 * Each item of a list by itself (逐项计分): scores every item with one rule and combines the scores. Items that do not
 * apply are left out. To combine the figures first and score once, give the measure an aggregate formula instead.
 *
 * @param rule how one item is scored; it sees the item's value and target
 * @param combination how the scores are put together
 */
public record EachItem(Rule rule, Combination combination) implements Rule {
    /**
     * Checks and copies the parts.
     *
     * @param rule how one item is scored; it sees the item's value and target
     * @param combination how the scores are put together
     * @throws IllegalArgumentException if the rules nest too deep
     */
    public EachItem {
        Depth.check("scoring each item", List.of(rule));
        Objects.requireNonNull(combination, "combination: say how the scores are put together");
    }

    /** How the scores of the items are put together. */
    public enum Combination {
        /** Each item is scored out of the full points; the mean counts. */
        MEAN,
        /** The points are shared out equally; the scores are added. */
        EQUAL_SHARES,
        /** Each item is scored out of the full points; the mean weighted by the items' weights counts. */
        WEIGHTED
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.eachItem(this);
    }

    @Override
    public List<Rule> parts() {
        return List.of(rule);
    }
}

package org.jixiao.rule;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jixiao.quantity.Rational;

/**
 * A rule with what it gave and what decided it. Verdicts nest as rules do, and are all an explanation needs: nothing is
 * worked out twice to be explained.
 *
 * @param rule the rule as written
 * @param full the points it was scored out of
 * @param outcome exact points, or why there are none
 * @param decision what decided it
 * @param parts the verdicts of the rules inside that were consulted, in their order
 */
public record Verdict(Rule rule, Rational full, Outcome outcome, Decision decision, List<Verdict> parts)
        implements Serializable {
    /**
     * Copies the parts.
     *
     * @param rule the rule as written
     * @param full the points it was scored out of
     * @param outcome exact points, or why there are none
     * @param decision what decided it
     * @param parts the verdicts of the rules inside that were consulted
     */
    public Verdict {
        Objects.requireNonNull(rule, "rule: a verdict is of a rule");
        Objects.requireNonNull(outcome, "outcome: a verdict has an outcome");
        Objects.requireNonNull(decision, "decision: use Decision.None where nothing decided");
        parts = List.copyOf(parts);
    }

    /** The same verdict with another outcome, where a wrapper changed the points. */
    Verdict with(Outcome changed) {
        return new Verdict(rule, full, changed, decision, parts);
    }
}

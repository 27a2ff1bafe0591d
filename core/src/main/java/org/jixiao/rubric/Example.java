package org.jixiao.rubric;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Measure;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.Outcome;
import org.jixiao.rule.ResolvedRule;
import org.jixiao.rule.Rule;
import org.jixiao.rule.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A worked example that travels with an indicator: what is observed and what it should score. It is checked whenever the
 * rubric is built; {@link Rubric#issues()} lists the examples that come out otherwise.
 *
 * @param own what is observed of the indicator's own measure, or {@code null} where it comes out of the facts
 * @param facts the other facts that the example needs
 * @param score the score that the form should show
 */
public record Example(@Nullable Observation own, Facts facts, Rational score) implements Serializable {
    /**
     * Checks that there is something to score.
     *
     * @param own what is observed of the indicator's own measure, or {@code null}
     * @param facts the other facts that the example needs
     * @param score the score that the form should show
     */
    public Example {
        Objects.requireNonNull(facts, "facts: use Facts.NONE for an example that needs no others");
        Objects.requireNonNull(score, "score: say what the example should score");
    }

    /**
     * The indicator as the example sees it: where its own measure is observed, no formula stands in between.
     *
     * @param indicator the indicator that the example belongs to
     * @return the indicator to score
     */
    public Indicator of(Indicator indicator) {
        return own == null ? indicator : indicator.measuredBy(plain(indicator.measure()));
    }

    private static Measure plain(Measure measure) {
        return new Measure(
                measure.id(),
                measure.name(),
                measure.unit(),
                measure.direction(),
                measure.domain(),
                null,
                measure.definition());
    }

    /**
     * All facts of the example.
     *
     * @param indicator the indicator that the example belongs to
     * @return the facts, with what is observed of the indicator's own measure among them
     */
    public Facts facts(Indicator indicator) {
        return own == null ? facts : facts.with(indicator.measure().id(), own);
    }

    /**
     * What the rule gives for the example.
     *
     * @param rule the rule of the indicator
     * @param indicator the indicator that the example belongs to
     * @param rounding the rubric's rounding
     * @return the exact verdict
     */
    Verdict verdict(Rule rule, Indicator indicator, RoundingPolicy rounding) {
        return ResolvedRule.of(rule, of(indicator).row(rounding)).evaluate(facts(indicator));
    }

    /**
     * Whether an outcome is what the example says.
     *
     * @param outcome the outcome of its rule
     * @param rounding the rubric's rounding
     * @return {@code true} if the form would show the score of the example
     */
    boolean agrees(Outcome outcome, RoundingPolicy rounding) {
        return outcome instanceof Outcome.Scored scored
                && rounding.apply(scored.points(), RoundingPolicy.Stage.INDICATOR)
                        .equals(score);
    }

    /**
     * What is observed, as text.
     *
     * @return the text, such as {@code 93%} or {@code staff = 29人, posts = 28人}
     */
    public String given() {
        return own == null
                ? facts.statements().entrySet().stream()
                        .map(fact ->
                                fact.getKey() + " = " + text(fact.getValue().observation()))
                        .collect(Collectors.joining(", "))
                : text(own);
    }

    private static String text(Observation observation) {
        if (observation instanceof Observation.Measured measured) {
            return measured.quantity().toString();
        }
        if (observation instanceof Observation.Tallied tallied) {
            return tallied.met() + "/" + tallied.total();
        }
        if (observation instanceof Observation.Missing missing) {
            return missing.why().arguments().getOrDefault("text", "–");
        }
        return observation instanceof Observation.Chosen chosen ? chosen.option() : observation.toString();
    }
}

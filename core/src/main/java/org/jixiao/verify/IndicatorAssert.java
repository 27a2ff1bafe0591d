package org.jixiao.verify;

import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Rational;
import org.jixiao.review.RowAnswers;
import org.jixiao.rubric.Example;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.RubricBuilder;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.Scorer;

/** Assertions about an indicator by itself, apart from the rows around it. */
public final class IndicatorAssert {
    private final RubricAssert above;
    private final Indicator indicator;

    IndicatorAssert(RubricAssert above, Indicator indicator) {
        this.above = above;
        this.indicator = indicator;
    }

    Indicator indicator() {
        return indicator;
    }

    /**
     * Goes back to the rubric.
     *
     * @return assertions about the rubric
     */
    public RubricAssert rubric() {
        return above;
    }

    /**
     * Scores the indicator for a figure of its own measure; where the measure has a formula, the figure stands for what
     * comes out of it.
     *
     * @param figure the figure as forms write it; a number without a unit is in the measure's unit
     * @return assertions about what it scores
     */
    public OutcomeAssert given(String figure) {
        return given(figure, Facts.NONE);
    }

    /**
     * As {@link #given(String)}, for a rule that reads other facts as well.
     *
     * @param figure the figure as forms write it
     * @param others the other facts
     * @return assertions about what it scores
     */
    public OutcomeAssert given(String figure, Facts others) {
        Fact fact = Fact.number(
                indicator.measure().id(),
                indicator.measure().name(),
                indicator.measure().unit());
        Observation observation = Facts.builder()
                .figure(fact, figure)
                .build()
                .observation(fact.id())
                .orElseThrow();
        return trial(new Example(observation, others, Rational.ZERO), figure);
    }

    /**
     * Scores the indicator where something else than a figure is observed.
     *
     * @param observation what is observed of its own measure
     * @return assertions about what it scores
     */
    public OutcomeAssert given(Observation observation) {
        Example trial = new Example(observation, Facts.NONE, Rational.ZERO);
        return trial(trial, trial.given());
    }

    /**
     * Scores the indicator for facts; its measure is worked out by its formula.
     *
     * @param facts all facts that the row reads
     * @return assertions about what it scores
     */
    public OutcomeAssert given(Facts facts) {
        Example trial = new Example(null, facts, Rational.ZERO);
        return trial(trial, trial.given());
    }

    private OutcomeAssert trial(Example example, String given) {
        return new OutcomeAssert(this, given, evaluation(example));
    }

    /** The indicator as the only row of a rubric that rounds as its own does. */
    private Evaluation evaluation(Example example) {
        Indicator alone = example.of(indicator);
        return Scorer.of(new RubricBuilder()
                        .name(above.rubric().name())
                        .statedPoints(indicator.points())
                        .addPart(alone)
                        .rounding(above.rubric().rounding())
                        .notApplicable(above.rubric().notApplicable())
                        .build())
                .evaluate(example.facts(indicator));
    }

    /**
     * Asserts that a larger value never scores less.
     *
     * @return these assertions
     * @throws IllegalArgumentException if the rule is no function of the measure alone
     * @throws AssertionError if one does; the message names the place and both scores
     */
    public IndicatorAssert moreIsNeverWorse() {
        return never(-1, "more is never worse");
    }

    /**
     * Asserts that a smaller value never scores less.
     *
     * @return these assertions
     * @throws IllegalArgumentException if the rule is no function of the measure alone
     * @throws AssertionError if one does; the message names the place and both scores
     */
    public IndicatorAssert lessIsNeverWorse() {
        return never(1, "less is never worse");
    }

    private IndicatorAssert never(int direction, String expected) {
        RowAnswers answers = RowAnswers.of(above.rubric(), indicator.id());
        answers.moves().stream()
                .filter(move -> move.direction() == direction)
                .findFirst()
                .ifPresent(move -> {
                    throw new AssertionError("Expected of '" + indicator.name() + "' that " + expected + ", but at "
                            + answers.text(move.values()) + " the points go from " + move.before() + " to "
                            + move.after());
                });
        return this;
    }
}

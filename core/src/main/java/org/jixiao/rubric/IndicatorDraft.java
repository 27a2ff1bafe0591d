package org.jixiao.rubric;

import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jixiao.issue.Issue;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.measure.FormulaUnit;
import org.jixiao.measure.Measure;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.Condition;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.Partial;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleInputs;
import org.jixiao.wording.Reading;
import org.jixiao.wording.RuleWording;
import org.jixiao.wording.WordingContext;
import org.jspecify.annotations.Nullable;

/** An indicator that is being written. */
public final class IndicatorDraft {
    private final IndicatorBuilder builder = new IndicatorBuilder();
    private final String name;
    private String id;
    private @Nullable Measure measure;
    private final Rational points;
    private @Nullable Rule rule;
    private @Nullable String sentence;
    private boolean policyStated;
    private @Nullable Target target;
    private final List<Function<Measure, Example>> examples = new ArrayList<>();

    IndicatorDraft(String path, String name, Rational points) {
        id = path;
        this.name = name;
        this.points = points;
        builder.name(name).points(points);
    }

    /**
     * Fixes the id, which is otherwise the path of names.
     *
     * @param stable the id, unique in the rubric
     * @return this draft
     */
    public IndicatorDraft id(String stable) {
        id = stable;
        return this;
    }

    /**
     * What is measured. An indicator without a measure reads the fact that has its id, counted in the unit of the rule, or
     * else of the target.
     *
     * @param what the measure
     * @return this draft
     */
    public IndicatorDraft measuredBy(Measure what) {
        measure = what;
        return this;
    }

    /**
     * What is measured: a fact as it stands.
     *
     * @param fact the fact
     * @return this draft
     */
    public IndicatorDraft measuredBy(Fact fact) {
        return measuredBy(Measure.named(fact.id(), fact.name(), fact.unit() == null ? Unit.ONE : fact.unit())
                .withFormula(Formula.of(fact)));
    }

    /**
     * How it is scored.
     *
     * @param how the rule
     * @return this draft
     */
    public IndicatorDraft scoredBy(Rule how) {
        rule = how;
        sentence = null;
        return this;
    }

    /**
     * How it is scored, in the words of the bureau: the sentence is read when the indicator is complete, with its points,
     * unit and target, and kept as the wording. What it assumes or gets wrong is in {@link Indicator#wordingNotes()}; a
     * sentence that cannot be read leaves the indicator without a rule, and says why among the rubric's issues.
     *
     * @param official the scoring standard (评分标准)
     * @return this draft
     */
    public IndicatorDraft scoredBy(String official) {
        sentence = official;
        rule = null;
        return this;
    }

    /**
     * The target column.
     *
     * @param comparison how the actual value must stand to the target
     * @param value the target
     * @return this draft
     */
    public IndicatorDraft target(Comparison comparison, Quantity value) {
        return target(comparison, Formula.of(value));
    }

    /**
     * The target column, where the target is a fact or made of facts.
     *
     * @param comparison how the actual value must stand to the target
     * @param value the target
     * @return this draft
     */
    public IndicatorDraft target(Comparison comparison, Formula value) {
        target = new Target(comparison, value);
        builder.target(target);
        return this;
    }

    /**
     * How the points count; regularly unless this is said.
     *
     * @param role the role
     * @return this draft
     */
    public IndicatorDraft role(Role role) {
        builder.role(role);
        return this;
    }

    /**
     * The weight of the indicator within a section that takes a weighted mean.
     *
     * @param weight a number as {@link Rational#parse(String)} reads it
     * @return this draft
     */
    public IndicatorDraft weight(String weight) {
        builder.weight(Rational.parse(weight));
        return this;
    }

    /**
     * What becomes of the points if the indicator does not apply.
     *
     * @param policy the policy
     * @return this draft
     */
    public IndicatorDraft whenNotApplicable(NotApplicablePolicy policy) {
        policyStated = true;
        builder.notApplicable(policy);
        return this;
    }

    /**
     * To whom the indicator applies.
     *
     * @param condition the condition
     * @return this draft
     */
    public IndicatorDraft appliesWhen(Condition condition) {
        builder.appliesWhen(condition);
        return this;
    }

    /**
     * What the indicator means (指标解释).
     *
     * @param words the explanation
     * @return this draft
     */
    public IndicatorDraft explainedAs(String words) {
        builder.explanation(words);
        return this;
    }

    /**
     * The scoring standard as the sheet prints it, kept beside the rule.
     *
     * @param words the text
     * @return this draft
     */
    public IndicatorDraft wording(String words) {
        builder.wording(words);
        return this;
    }

    /**
     * Where the indicator is laid down.
     *
     * @param basis the basis
     * @return this draft
     */
    public IndicatorDraft basedOn(Basis basis) {
        builder.basis(basis);
        return this;
    }

    /**
     * A worked example of the standard: a figure of the indicator's own measure and what it scores, such as {@code
     * example("93%", "3")}. It is checked when the rubric is built.
     *
     * @param figure the figure as forms write it; a number without a unit is in the measure's unit
     * @param score the score that the form should show, as {@link Rational#parse(String)} reads it
     * @return this draft
     */
    public IndicatorDraft example(String figure, String score) {
        Rational points = Rational.parse(score);
        examples.add(what -> new Example(observed(what, figure), Facts.NONE, points));
        return this;
    }

    /**
     * A worked example of the standard, where something else than a figure is observed.
     *
     * @param observation what is observed of the indicator's own measure
     * @param score the score that the form should show, as {@link Rational#parse(String)} reads it
     * @return this draft
     */
    public IndicatorDraft example(Observation observation, String score) {
        Rational points = Rational.parse(score);
        examples.add(what -> new Example(observation, Facts.NONE, points));
        return this;
    }

    /**
     * A worked example of the standard, from facts: the measure is worked out by its formula.
     *
     * @param facts all facts that the row reads
     * @param score the score that the form should show, as {@link Rational#parse(String)} reads it
     * @return this draft
     */
    public IndicatorDraft example(Facts facts, String score) {
        Rational points = Rational.parse(score);
        examples.add(what -> new Example(null, facts, points));
        return this;
    }

    private static Observation observed(Measure measure, String figure) {
        Fact fact = Fact.number(measure.id(), measure.name(), measure.unit());
        return Facts.builder()
                .figure(fact, figure)
                .build()
                .observation(fact.id())
                .orElseThrow();
    }

    Indicator build() {
        Optional<Unit> read = sentence == null ? Optional.empty() : read(sentence);
        builder.rule(Optional.ofNullable(rule));
        Measure measured = measure == null ? Measure.named(id, name, read.orElseGet(this::unit)) : measure;
        examples.forEach(example -> builder.addExample(example.apply(measured)));
        return builder.id(id).measure(measured).build();
    }

    /** Reads the sentence in its row and gives the unit of the value that it scores. */
    private Optional<Unit> read(String official) {
        builder.wording(official);
        Validation<List<Issue>, Reading> reading = RuleWording.parse(official, context());
        builder.addAllWordingNotes(reading.isValid() ? reading.get().notes() : reading.getError());
        if (reading.isInvalid()) {
            return Optional.empty();
        }
        rule = reading.get().statedRule();
        reading.get().notApplicable().ifPresent(policy -> {
            if (!policyStated) {
                builder.notApplicable(policy);
            }
        });
        return Optional.of(reading.get().unit());
    }

    private WordingContext context() {
        Quantity constant = target != null && target.value() instanceof Formula.Constant it ? it.quantity() : null;
        return new WordingContext(
                name,
                points,
                measure == null ? null : measure.unit(),
                constant == null || target == null ? null : target.comparison(),
                constant,
                Partial.WHOLE);
    }

    /** The unit in which the row states its thresholds: that of the rule, or else that of the target column. */
    private Unit unit() {
        Optional<Unit> ofRule =
                rule == null ? Optional.empty() : RuleInputs.of(rule).unit();
        return ofRule.or(() -> target == null
                        ? Optional.empty()
                        : FormulaUnit.of(target.value(), Optional.empty(), Optional.empty()))
                .orElse(Unit.ONE);
    }
}

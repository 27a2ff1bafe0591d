package org.jixiao.rubric;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.issue.Issue;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Measure;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.Condition;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.Partial;
import org.jixiao.rule.Row;
import org.jixiao.rule.Rule;
import org.jixiao.wording.RuleWording;
import org.jixiao.wording.WordingContext;

/** An indicator (三级指标): what is measured, how it is scored, and for how many points. */
@Value.Immutable
@SuppressWarnings("serial") // the generated field of examples is of type List, but holds a list that can be serialised
public abstract non-sealed class Indicator implements RubricNode {
    private static final long serialVersionUID = 1L;

    Indicator() {}

    @Override
    public abstract String id();

    @Override
    public abstract String name();

    @Override
    public abstract Rational points();

    @Override
    @Value.Default
    public Role role() {
        return Role.REGULAR;
    }

    @Override
    public abstract Optional<Rational> weight();

    /**
     * What is measured; by default the fact that has the indicator's id.
     *
     * @return the measure
     */
    public abstract Measure measure();

    /**
     * How it is scored.
     *
     * @return the rule, or nothing where the sheet has none or it could not be read
     */
    public abstract Optional<Rule> rule();

    /**
     * The target column.
     *
     * @return the target, or nothing
     */
    public abstract Optional<Target> target();

    @Override
    public abstract Optional<NotApplicablePolicy> notApplicable();

    /**
     * To whom the indicator applies (the tick matrix of some forms).
     *
     * @return the condition, or nothing if it applies to everyone
     */
    public abstract Optional<Condition> appliesWhen();

    /**
     * What the indicator means (指标解释).
     *
     * @return the explanation, or nothing
     */
    public abstract Optional<String> explanation();

    /**
     * The scoring standard as the sheet prints it (评分标准). It is kept beside the rule and is no part of equality.
     *
     * @return the text, or nothing
     */
    @Value.Auxiliary
    public abstract Optional<String> wording();

    /**
     * The standard in the one wording that leaves nothing open, made from the rule and not from the sheet's text.
     *
     * @return the canonical sentence, or nothing where the indicator has no rule or bureaus have no phrase for it
     */
    public Optional<String> canonicalWording() {
        Target row = target().orElse(null);
        Quantity goal = row != null && row.value() instanceof Formula.Constant constant ? constant.quantity() : null;
        WordingContext context = new WordingContext(
                name(),
                role() == Role.ADVISORY ? Rational.HUNDRED : points(),
                measure().unit(),
                goal == null || row == null ? null : row.comparison(),
                goal,
                Partial.WHOLE);
        return rule().flatMap(it -> RuleWording.print(it, context).toJavaOptional());
    }

    /**
     * What reading the wording had to say: why it could not be read, what looks wrong, and what was assumed. No part of
     * equality, as the wording itself.
     *
     * @return the notes, each with its place in the text; empty where the rule was not read from a text
     */
    @Value.Auxiliary
    public abstract List<Issue> wordingNotes();

    @Override
    public abstract Optional<Basis> basis();

    /**
     * Worked examples of the standard. They are kept beside the rule and are no part of equality.
     *
     * @return the examples, in the order in which they were given
     */
    @Value.Auxiliary
    public abstract List<Example> examples();

    /**
     * The same indicator over another measure.
     *
     * @param other what is measured instead
     * @return the changed indicator, without its examples
     */
    public Indicator measuredBy(Measure other) {
        return new IndicatorBuilder()
                .id(id())
                .name(name())
                .points(points())
                .role(role())
                .weight(weight())
                .measure(other)
                .rule(rule())
                .target(target())
                .notApplicable(notApplicable())
                .appliesWhen(appliesWhen())
                .explanation(explanation())
                .wording(wording())
                .basis(basis())
                .build();
    }

    /**
     * The row as a rule sees it.
     *
     * @param rounding the rubric's rounding
     * @return the row; an advisory indicator is scored out of 100, since it has no points of its own
     */
    public Row row(RoundingPolicy rounding) {
        return new Row(
                id(),
                role() == Role.ADVISORY ? Rational.HUNDRED : points(),
                measure(),
                target().map(Target::value).orElse(null),
                rounding.stage() == RoundingPolicy.Stage.INDICATOR ? rounding.rounding() : null);
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.indicator(this);
    }

    @Value.Check
    void check() {
        Checks.notNegative("the indicator '" + name() + "'", "points", points());
        weight().ifPresent(weight -> Checks.notNegative("the indicator '" + name() + "'", "weight", weight));
    }
}

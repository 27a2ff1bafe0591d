package org.jixiao.rubric;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.jixiao.grade.GradeScale;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Severity;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.NotApplicablePolicy;

/**
 * A performance rubric (绩效评价指标体系): the sheet as written, with the policies that its text declares. It is data; a
 * {@code Scorer} evaluates it.
 *
 * <p>Write one with {@link #named(String)}, or assemble one from plain values with {@link RubricBuilder}; both build equal
 * values.
 */
@Value.Immutable
@SuppressWarnings("serial") // the generated fields are of type List, but hold lists that can be serialised
public abstract class Rubric implements Serializable {
    private static final long serialVersionUID = 1L;

    Rubric() {}

    /**
     * Begins a rubric.
     *
     * @param name the name, as the sheet prints it
     * @return a draft without sections
     */
    public static RubricDraft named(String name) {
        return new RubricDraft(name);
    }

    /**
     * The name, as the sheet prints it.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * The points that the sheet prints as total.
     *
     * @return the stated points; by default 100
     */
    @Value.Default
    public Rational statedPoints() {
        return Rational.HUNDRED;
    }

    /**
     * The sections and indicators at the top, in the order of the sheet.
     *
     * @return the parts
     */
    public abstract List<RubricNode> parts();

    /**
     * How totals are graded.
     *
     * @return the scale, or nothing where the sheet has none
     */
    public abstract Optional<GradeScale> gradeScale();

    /**
     * What bars or fixes a grade whatever the total.
     *
     * @return the conditions; empty for none
     */
    public abstract List<GradeCondition> gradeLimits();

    /**
     * Knock-outs on the total.
     *
     * @return the vetoes; empty for none
     */
    public abstract List<Veto> vetoes();

    /**
     * Where and how scores are rounded.
     *
     * @return the policy; by default each indicator once, half up, to two decimals
     */
    @Value.Default
    public RoundingPolicy rounding() {
        return RoundingPolicy.STANDARD;
    }

    /**
     * Whether the total is kept within the stated points although bonuses were earned.
     *
     * @return the reading; by default {@code true}
     */
    @Value.Default
    public boolean totalCapped() {
        return true;
    }

    /**
     * What becomes of the points of rows that do not apply, where neither the row nor a section above says.
     *
     * @return the policy, or nothing where the sheet does not say
     */
    public abstract Optional<NotApplicablePolicy> notApplicable();

    /**
     * Where the rubric is laid down.
     *
     * @return the basis, or nothing
     */
    public abstract Optional<Basis> basis();

    /**
     * When the rubric is in force.
     *
     * @return the period, or nothing where the sheet does not say
     */
    public abstract Optional<EffectivePeriod> period();

    /**
     * The sum of the points of the regular parts.
     *
     * @return the points that can be earned without a bonus
     */
    public Rational points() {
        return Section.sumOfParts(parts());
    }

    /**
     * All indicators in the order of the sheet, of any depth.
     *
     * @return the indicators
     */
    @Value.Lazy
    public List<Indicator> indicators() {
        return RubricWalk.indicators(parts());
    }

    /**
     * The ids of all facts that some row reads, and of all rows, under which published scores may be entered.
     *
     * @return the ids, in the order of the sheet
     */
    @Value.Lazy
    public List<String> factIds() {
        return RubricFacts.idsOf(this);
    }

    /**
     * All that is wrong with the rubric, at once. Some issues keep it from being scored ({@link Severity#FATAL}); a wrong
     * sum or excess marks do not.
     *
     * @return the issues, in the order of the sheet
     */
    @Value.Lazy
    public List<Issue> issues() {
        return new RubricWalk(this).issues();
    }

    /**
     * The indicator with an id.
     *
     * @param id the id
     * @return the indicator
     * @throws IllegalArgumentException if the rubric has none of that id; the message lists the ids
     */
    public Indicator indicator(String id) {
        return find(indicator -> indicator.id().equals(id))
                .orElseThrow(() -> new IllegalArgumentException("the rubric '" + name() + "' has no indicator '" + id
                        + "': it has "
                        + String.join(
                                ", ", indicators().stream().map(Indicator::id).toList())));
    }

    private Optional<Indicator> find(Predicate<Indicator> wanted) {
        return indicators().stream().filter(wanted).findFirst();
    }
}

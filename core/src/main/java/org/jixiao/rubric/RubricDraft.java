package org.jixiao.rubric;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jixiao.grade.GradeLimit;
import org.jixiao.grade.GradeScale;
import org.jixiao.issue.Issue;
import org.jixiao.issue.IssuesException;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.Condition;
import org.jixiao.rule.NotApplicablePolicy;
import org.jspecify.annotations.Nullable;

/** A rubric that is being written, section by section. Sections and indicators are given as bodies, so that loops work. */
public final class RubricDraft {
    private final RubricBuilder builder = new RubricBuilder();
    private final PartsDraft parts;

    RubricDraft(String name) {
        builder.name(Objects.requireNonNull(name, "name: a rubric needs a name"));
        parts = new PartsDraft("", 1);
    }

    /**
     * Adds a section whose points are stated.
     *
     * @param name the name, as the sheet prints it
     * @param points full points, 0 or more
     * @param body adds the parts of the section
     * @return this draft
     */
    public RubricDraft section(String name, long points, Consumer<SectionDraft> body) {
        return section(name, Rational.of(points), body);
    }

    /**
     * Adds a section whose points are stated.
     *
     * @param name the name, as the sheet prints it
     * @param points full points, 0 or more
     * @param body adds the parts of the section
     * @return this draft
     */
    public RubricDraft section(String name, Rational points, Consumer<SectionDraft> body) {
        builder.addPart(parts.section(name, points, body));
        return this;
    }

    /**
     * Adds a section whose points are the sum of its parts.
     *
     * @param name the name, as the sheet prints it
     * @param body adds the parts of the section
     * @return this draft
     */
    public RubricDraft section(String name, Consumer<SectionDraft> body) {
        builder.addPart(parts.section(name, null, body));
        return this;
    }

    /**
     * Adds an indicator at the top.
     *
     * @param name the name, as the sheet prints it
     * @param points full points, 0 or more
     * @param body says how it is measured and scored
     * @return this draft
     */
    public RubricDraft indicator(String name, long points, Consumer<IndicatorDraft> body) {
        return indicator(name, Rational.of(points), body);
    }

    /**
     * Adds an indicator at the top.
     *
     * @param name the name, as the sheet prints it
     * @param points full points, 0 or more
     * @param body says how it is measured and scored
     * @return this draft
     */
    public RubricDraft indicator(String name, Rational points, Consumer<IndicatorDraft> body) {
        builder.addPart(parts.indicator(name, points, body));
        return this;
    }

    /**
     * The points that the sheet prints as total; 100 unless this is said.
     *
     * @param points the stated points
     * @return this draft
     */
    public RubricDraft outOf(long points) {
        builder.statedPoints(Rational.of(points));
        return this;
    }

    /**
     * How totals are graded.
     *
     * @param scale the scale
     * @return this draft
     */
    public RubricDraft gradedBy(GradeScale scale) {
        builder.gradeScale(scale);
        return this;
    }

    /**
     * Bars or fixes a grade where a condition holds.
     *
     * @param condition when the limit holds
     * @param limit what it does to the grade
     * @param reason what it is for, in words
     * @return this draft
     */
    public RubricDraft limitGrade(Condition condition, GradeLimit limit, String reason) {
        builder.addGradeLimit(new GradeCondition(condition, limit, reason));
        return this;
    }

    /**
     * Knocks the total out where a condition holds.
     *
     * @param condition when the veto falls
     * @param reason what it is for, in words
     * @return this draft
     */
    public RubricDraft veto(Condition condition, String reason) {
        builder.addVeto(new Veto(condition, reason));
        return this;
    }

    /**
     * Where and how scores are rounded; each indicator once, half up, to two decimals, unless this is said.
     *
     * @param policy the policy
     * @return this draft
     */
    public RubricDraft rounded(RoundingPolicy policy) {
        builder.rounding(policy);
        return this;
    }

    /**
     * Lets a bonus take the total beyond the stated points.
     *
     * @return this draft
     */
    public RubricDraft uncapped() {
        builder.totalCapped(false);
        return this;
    }

    /**
     * What becomes of the points of rows that do not apply.
     *
     * @param policy the policy
     * @return this draft
     */
    public RubricDraft whenNotApplicable(NotApplicablePolicy policy) {
        builder.notApplicable(policy);
        return this;
    }

    /**
     * Where the rubric is laid down.
     *
     * @param basis the basis
     * @return this draft
     */
    public RubricDraft basedOn(Basis basis) {
        builder.basis(basis);
        return this;
    }

    /**
     * When the rubric is in force.
     *
     * @param from the first day
     * @param to the last day, or {@code null} while it is in force
     * @return this draft
     */
    public RubricDraft inForce(LocalDate from, @Nullable LocalDate to) {
        builder.period(new EffectivePeriod(from, to));
        return this;
    }

    /**
     * The rubric, whatever is wrong with it; see {@link Rubric#issues()}.
     *
     * @return the rubric
     */
    public Rubric build() {
        return builder.build();
    }

    /**
     * The rubric, if nothing is wrong with it.
     *
     * @return the rubric
     * @throws IssuesException if it has issues, with all of them
     */
    public Rubric buildOrThrow() {
        Rubric rubric = build();
        List<Issue> issues = new ArrayList<>(rubric.issues());
        if (!issues.isEmpty()) {
            throw new IssuesException("the rubric '" + rubric.name() + "' has " + issues.size() + " issue(s)", issues);
        }
        return rubric;
    }
}

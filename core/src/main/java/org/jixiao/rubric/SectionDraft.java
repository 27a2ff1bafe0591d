package org.jixiao.rubric;

import java.util.function.Consumer;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.Condition;
import org.jixiao.rule.NotApplicablePolicy;
import org.jspecify.annotations.Nullable;

/** A section that is being written. */
public final class SectionDraft {
    private final SectionBuilder builder = new SectionBuilder();
    private final PartsDraft parts;
    private String id;

    SectionDraft(String path, String name, @Nullable Rational points, int level) {
        id = path;
        builder.name(name);
        if (points != null) {
            builder.statedPoints(points);
        }
        parts = new PartsDraft(path, level + 1);
    }

    /**
     * Fixes the id, which is otherwise the path of names.
     *
     * @param stable the id, unique in the rubric
     * @return this draft
     */
    public SectionDraft id(String stable) {
        id = stable;
        return this;
    }

    /**
     * Adds a section whose points are stated.
     *
     * @param name the name, as the sheet prints it
     * @param points full points, 0 or more
     * @param body adds the parts of the section
     * @return this draft
     */
    public SectionDraft section(String name, long points, Consumer<SectionDraft> body) {
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
    public SectionDraft section(String name, Rational points, Consumer<SectionDraft> body) {
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
    public SectionDraft section(String name, Consumer<SectionDraft> body) {
        builder.addPart(parts.section(name, null, body));
        return this;
    }

    /**
     * Adds an indicator.
     *
     * @param name the name, as the sheet prints it
     * @param points full points, 0 or more
     * @param body says how it is measured and scored
     * @return this draft
     */
    public SectionDraft indicator(String name, long points, Consumer<IndicatorDraft> body) {
        return indicator(name, Rational.of(points), body);
    }

    /**
     * Adds an indicator.
     *
     * @param name the name, as the sheet prints it
     * @param points full points, 0 or more, such as {@code Rational.parse("0.5")}
     * @param body says how it is measured and scored
     * @return this draft
     */
    public SectionDraft indicator(String name, Rational points, Consumer<IndicatorDraft> body) {
        builder.addPart(parts.indicator(name, points, body));
        return this;
    }

    /**
     * Adds an indicator without points, shown for information.
     *
     * @param name the name, as the sheet prints it
     * @param body says how it is measured
     * @return this draft
     */
    public SectionDraft advisory(String name, Consumer<IndicatorDraft> body) {
        builder.addPart(parts.indicator(name, Rational.ZERO, body.andThen(draft -> draft.role(Role.ADVISORY))));
        return this;
    }

    /**
     * How the parts combine; they are added unless this is said.
     *
     * @param combination the combination
     * @return this draft
     */
    public SectionDraft combinedBy(Combination combination) {
        builder.combination(combination);
        return this;
    }

    /**
     * How the points of the section count; regularly unless this is said.
     *
     * @param role the role
     * @return this draft
     */
    public SectionDraft role(Role role) {
        builder.role(role);
        return this;
    }

    /**
     * The weight of the section within one that takes a weighted mean.
     *
     * @param weight a number as {@link Rational#parse(String)} reads it
     * @return this draft
     */
    public SectionDraft weight(String weight) {
        builder.weight(Rational.parse(weight));
        return this;
    }

    /**
     * Knocks the section out where a condition holds.
     *
     * @param condition when the veto falls
     * @param reason what it is for, in words
     * @return this draft
     */
    public SectionDraft veto(Condition condition, String reason) {
        builder.addVeto(new Veto(condition, reason));
        return this;
    }

    /**
     * What becomes of the points of rows of this section that do not apply.
     *
     * @param policy the policy
     * @return this draft
     */
    public SectionDraft whenNotApplicable(NotApplicablePolicy policy) {
        builder.notApplicable(policy);
        return this;
    }

    /**
     * Where the section is laid down.
     *
     * @param basis the basis
     * @return this draft
     */
    public SectionDraft basedOn(Basis basis) {
        builder.basis(basis);
        return this;
    }

    Section build() {
        return builder.id(id).build();
    }
}

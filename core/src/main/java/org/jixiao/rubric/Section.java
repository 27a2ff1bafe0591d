package org.jixiao.rubric;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.NotApplicablePolicy;

/** A section of the sheet (一级、二级指标): parts and how they combine. Build it with {@link SectionBuilder} or inside a rubric. */
@Value.Immutable
@SuppressWarnings("serial") // the generated fields are of type List, but hold lists that can be serialised
public abstract non-sealed class Section implements RubricNode {
    private static final long serialVersionUID = 1L;

    /** How many levels sections may nest. */
    public static final int DEEPEST = 64;

    Section() {}

    @Override
    public abstract String id();

    @Override
    public abstract String name();

    /**
     * The points that the sheet prints for the section.
     *
     * @return the stated points, or nothing where they are the sum of the parts
     */
    public abstract Optional<Rational> statedPoints();

    /**
     * The parts, in the order of the sheet.
     *
     * @return sections and indicators
     */
    public abstract List<RubricNode> parts();

    /**
     * How the parts combine.
     *
     * @return the combination; by default the sum
     */
    @Value.Default
    public Combination combination() {
        return Combination.SUM;
    }

    @Override
    @Value.Default
    public Role role() {
        return Role.REGULAR;
    }

    @Override
    public abstract Optional<Rational> weight();

    @Override
    public abstract Optional<NotApplicablePolicy> notApplicable();

    @Override
    public abstract Optional<Basis> basis();

    /**
     * Knock-outs on the whole section.
     *
     * @return the vetoes; empty for none
     */
    public abstract List<Veto> vetoes();

    /** The stated points, or else the sum of the points of regular parts. */
    @Override
    public Rational points() {
        return statedPoints().orElseGet(() -> sumOfParts(parts()));
    }

    static Rational sumOfParts(List<RubricNode> parts) {
        return parts.stream()
                .filter(part -> part.role() == Role.REGULAR)
                .map(RubricNode::points)
                .reduce(Rational.ZERO, Rational::plus);
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.section(this);
    }

    @Value.Check
    void check() {
        statedPoints().ifPresent(points -> Checks.notNegative("the section '" + name() + "'", "points", points));
        weight().ifPresent(weight -> Checks.notNegative("the section '" + name() + "'", "weight", weight));
        Checks.depth(name(), parts());
    }
}

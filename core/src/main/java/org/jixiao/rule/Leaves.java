package org.jixiao.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** Collects the leaves of a resolved rule, and knows on the way down which values still come through. */
final class Leaves {
    private final List<RuleLeaf> found;
    private final RuleLeaf.Source source;
    private final @Nullable Formula input;
    private final @Nullable Unit unit;
    /** The values that come through, or null where none does. */
    private final @Nullable Interval open;

    Leaves(Unit unit) {
        this(new ArrayList<>(), RuleLeaf.Source.MEASURE, null, unit, Interval.ALL);
    }

    private Leaves(
            List<RuleLeaf> found,
            RuleLeaf.Source source,
            @Nullable Formula input,
            @Nullable Unit unit,
            @Nullable Interval open) {
        this.found = found;
        this.source = source;
        this.input = input;
        this.unit = unit;
        this.open = open;
    }

    List<RuleLeaf> all() {
        return found;
    }

    /** For a rule on another input, whose values no condition met so far speaks of. */
    Leaves on(Formula other) {
        return other instanceof Formula.Own
                ? this
                : new Leaves(found, RuleLeaf.Source.INPUT, other, null, open == null ? null : Interval.ALL);
    }

    Leaves ofItems() {
        return new Leaves(found, RuleLeaf.Source.ITEM, null, null, open == null ? null : Interval.ALL);
    }

    Leaves within(Interval values) {
        return new Leaves(
                found,
                source,
                input,
                unit,
                open == null ? null : open.intersect(values).orElse(null));
    }

    /** Where a condition holds; one that does not limit the row's own value to an interval lets everything through. */
    Leaves where(Condition condition) {
        return source == RuleLeaf.Source.MEASURE && unit != null ? within(OwnValues.of(condition, unit)) : this;
    }

    void add(Rule rule, org.jixiao.quantity.Rational full, Optional<Unit> in, Domain domain, ScoreFunction function) {
        narrowed(domain)
                .ifPresent(reached -> found.add(
                        new RuleLeaf(rule, full, source, Optional.ofNullable(input), in, reached, function, true)));
    }

    void addCoverage(Rule rule, org.jixiao.quantity.Rational full, Unit in, Domain domain, ScoreFunction numbers) {
        narrowed(domain)
                .ifPresent(reached -> found.add(new RuleLeaf(
                        rule, full, source, Optional.ofNullable(input), Optional.of(in), reached, numbers, false)));
    }

    private Optional<Domain> narrowed(Domain domain) {
        return Optional.ofNullable(open)
                .flatMap(values -> values.intersect(domain.bounds()))
                .map(bounds -> new Domain(bounds, domain.decimals()));
    }
}

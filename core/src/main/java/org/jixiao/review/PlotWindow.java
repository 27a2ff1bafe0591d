package org.jixiao.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jixiao.measure.Domain;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.RuleLeaf;

/**
 * The values that a picture shows: all edges of the rule, the target and the actual value, and up to a fifth more on each
 * side, to a round number, as far as values occur there.
 *
 * @param values the values, closed at both ends
 * @param edges the values at which the rule changes
 */
record PlotWindow(Interval values, List<Rational> edges) {
    private static final Rational FIFTH = Rational.of(1, 5);
    private static final int MOST_DIGITS = 30;

    static PlotWindow of(RuleLeaf leaf, Optional<Rational> target, Optional<Rational> actual) {
        Interval bounds = leaf.domain().bounds();
        List<Rational> edges = RuleEdges.of(leaf).stream()
                .filter(edge -> closed(bounds).contains(edge))
                .toList();
        TreeSet<Rational> shown = new TreeSet<>(edges);
        target.ifPresent(shown::add);
        actual.ifPresent(shown::add);
        if (shown.isEmpty()) {
            shown.add(bounds.lower().or(bounds::upper).map(Edge::at).orElse(Rational.ZERO));
        }
        Rational margin = margin(shown, leaf.domain());
        Rational round = round(margin);
        Rational least = shown.first().minus(margin).dividedBy(round).ceiling().multipliedBy(round);
        Rational most = shown.last().plus(margin).dividedBy(round).floor().multipliedBy(round);
        Rational from = bounds.lower().map(edge -> edge.at().max(least)).orElse(least);
        Rational to = bounds.upper().map(edge -> edge.at().min(most)).orElse(most);
        return new PlotWindow(Interval.closed(from.min(shown.first()), to.max(shown.last())), edges);
    }

    private static Interval closed(Interval bounds) {
        return Interval.of(
                bounds.lower().map(edge -> new Edge(edge.at(), true)).orElse(null),
                bounds.upper().map(edge -> new Edge(edge.at(), true)).orElse(null));
    }

    /** A fifth of what is shown, and no less than one step between the values that occur. */
    private static Rational margin(NavigableSet<Rational> shown, Domain domain) {
        Rational span = shown.last().minus(shown.first());
        Rational base = span.signum() > 0 ? span : shown.last().absolute().max(Rational.of(5));
        Rational fifth = base.multipliedBy(FIFTH);
        return domain.decimals() == Domain.REAL ? fifth : fifth.max(Values.step(domain));
    }

    /** The largest of … 0.1, 0.2, 0.5, 1, 2, 5, 10, 20 … that fits into a size. */
    private static Rational round(Rational size) {
        BigDecimal digits = size.toBigDecimal(MOST_DIGITS, RoundingMode.HALF_UP);
        Rational power = Rational.of(BigDecimal.ONE.scaleByPowerOfTen(digits.precision() - digits.scale() - 1));
        return Stream.of(5, 2, 1)
                .map(power::multipliedBy)
                .filter(round -> round.compareTo(size) <= 0)
                .findFirst()
                .orElse(power);
    }
}

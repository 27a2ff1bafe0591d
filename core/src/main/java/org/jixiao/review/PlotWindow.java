package org.jixiao.review;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.RuleLeaf;
import org.jixiao.rule.ScoreFunction;

/**
 * The values that a picture shows: all edges of the rule, the target and the actual value, and a fifth more on each side as
 * far as values occur there.
 *
 * @param values the values, closed at both ends
 * @param edges the values at which the rule changes
 */
record PlotWindow(Interval values, List<Rational> edges) {
    private static final Rational FIFTH = Rational.of(1, 5);

    static PlotWindow of(RuleLeaf leaf, Optional<Rational> target, Optional<Rational> actual) {
        TreeSet<Rational> edges = new TreeSet<>();
        for (ScoreFunction.Piece piece : leaf.function().pieces()) {
            piece.values().lower().map(Edge::at).ifPresent(edges::add);
            piece.values().upper().map(Edge::at).ifPresent(edges::add);
        }
        Interval bounds = leaf.domain().bounds();
        edges.removeIf(edge -> !closed(bounds).contains(edge));
        TreeSet<Rational> shown = new TreeSet<>(edges);
        target.ifPresent(shown::add);
        actual.ifPresent(shown::add);
        if (shown.isEmpty()) {
            shown.add(bounds.lower().map(Edge::at).orElse(Rational.ZERO));
        }
        Rational margin = margin(shown);
        Rational least = shown.first().minus(margin);
        Rational most = shown.last().plus(margin);
        Rational from = bounds.lower().map(edge -> edge.at().max(least)).orElse(least);
        Rational to = bounds.upper().map(edge -> edge.at().min(most)).orElse(most);
        return new PlotWindow(Interval.closed(from.min(shown.first()), to.max(shown.last())), new ArrayList<>(edges));
    }

    private static Interval closed(Interval bounds) {
        return Interval.of(
                bounds.lower().map(edge -> new Edge(edge.at(), true)).orElse(null),
                bounds.upper().map(edge -> new Edge(edge.at(), true)).orElse(null));
    }

    private static Rational margin(NavigableSet<Rational> shown) {
        Rational span = shown.last().minus(shown.first());
        Rational base = span.signum() > 0 ? span : shown.last().absolute().max(Rational.of(5));
        return base.multipliedBy(FIFTH);
    }
}

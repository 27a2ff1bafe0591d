package org.jixiao.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;

/**
 * The points that a rule can give: some intervals it certainly reaches, whether those are all, and bounds that hold in any
 * case.
 */
final class Reach {
    private static final int MOST_PARTS = 2_000;

    private final List<Interval> parts;
    private final boolean complete;
    private final Rational least;
    private final Rational most;

    private Reach(List<Interval> parts, boolean complete, Rational least, Rational most) {
        this.parts = parts;
        this.complete = complete;
        this.least = least;
        this.most = most;
    }

    static Reach point(Rational points) {
        return new Reach(List.of(Interval.point(points)), true, points, points);
    }

    static Reach all(Rational least, Rational most) {
        return new Reach(List.of(Interval.closed(least, most)), true, least, most);
    }

    /** Bounds of which nothing inside is certain. */
    static Reach within(Rational least, Rational most) {
        return new Reach(List.of(), false, least, most);
    }

    /** Certain parts, within bounds. The parts may overlap; unbounded ones are not allowed. */
    static Reach of(List<Interval> parts, boolean complete, Rational least, Rational most) {
        return parts.size() > MOST_PARTS ? within(least, most) : new Reach(merged(parts), complete, least, most);
    }

    private static List<Interval> merged(List<Interval> parts) {
        List<Interval> sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparing(
                        (Interval part) -> part.lower().orElseThrow().at())
                .thenComparing(part -> !part.lower().orElseThrow().closed()));
        List<Interval> merged = new ArrayList<>();
        for (Interval part : sorted) {
            Interval last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && connected(last, part)) {
                merged.set(merged.size() - 1, joined(last, part));
            } else {
                merged.add(part);
            }
        }
        return merged;
    }

    private static boolean connected(Interval left, Interval right) {
        Edge end = left.upper().orElseThrow();
        Edge start = right.lower().orElseThrow();
        int order = start.at().compareTo(end.at());
        return order < 0 || order == 0 && (start.closed() || end.closed());
    }

    private static Interval joined(Interval left, Interval right) {
        Edge a = left.upper().orElseThrow();
        Edge b = right.upper().orElseThrow();
        int order = a.at().compareTo(b.at());
        Edge end = order > 0 || order == 0 && a.closed() ? a : b;
        return Interval.of(left.lower().orElseThrow(), end);
    }

    Rational least() {
        return least;
    }

    Rational most() {
        return most;
    }

    Attainability canGive(Interval points) {
        if (parts.stream().anyMatch(part -> part.intersect(points).isPresent())) {
            return Attainability.POSSIBLE;
        }
        boolean inside = points.intersect(Interval.closed(least, most)).isPresent();
        return complete || !inside ? Attainability.IMPOSSIBLE : Attainability.UNDETERMINED;
    }

    Reach or(Reach other) {
        List<Interval> both = new ArrayList<>(parts);
        both.addAll(other.parts);
        return of(both, complete && other.complete, least.min(other.least), most.max(other.most));
    }

    Reach plus(Reach other) {
        List<Interval> sums = new ArrayList<>();
        if ((long) parts.size() * other.parts.size() <= MOST_PARTS) {
            for (Interval left : parts) {
                for (Interval right : other.parts) {
                    sums.add(Interval.of(
                            sum(left.lower().orElseThrow(), right.lower().orElseThrow()),
                            sum(left.upper().orElseThrow(), right.upper().orElseThrow())));
                }
            }
        }
        return of(sums, complete && other.complete && !sums.isEmpty(), least.plus(other.least), most.plus(other.most));
    }

    private static Edge sum(Edge left, Edge right) {
        return new Edge(left.at().plus(right.at()), left.closed() && right.closed());
    }

    Reach clamped(Rational low, Rational high) {
        List<Interval> kept = new ArrayList<>();
        for (Interval part : parts) {
            part.intersect(Interval.closed(low, high)).ifPresent(kept::add);
            if (part.lower().orElseThrow().at().compareTo(low) < 0) {
                kept.add(Interval.point(low));
            }
            if (part.upper().orElseThrow().at().compareTo(high) > 0) {
                kept.add(Interval.point(high));
            }
        }
        return of(kept, complete, least.clamped(low, high), most.clamped(low, high));
    }

    /** The same points, but others inside the bounds may be given as well. */
    Reach amongOthers() {
        return new Reach(parts, false, least, most);
    }
}

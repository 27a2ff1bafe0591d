package org.jixiao.rule;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jspecify.annotations.Nullable;

/**
 * The normal form of every rule over one number: disjoint pieces in ascending order, each an interval of values with one
 * {@link Shape}. Values in no piece are uncovered (a gap); pieces where bands overlap are ambiguous.
 *
 * @param pieces the pieces, disjoint and ascending
 */
public record ScoreFunction(List<Piece> pieces) implements Serializable {
    /**
     * Copies the pieces.
     *
     * @param pieces the pieces, disjoint and ascending
     */
    public ScoreFunction {
        pieces = List.copyOf(pieces);
    }

    /**
     * An interval of values with one shape.
     *
     * @param values the values
     * @param shape how points depend on them
     */
    public record Piece(Interval values, Shape shape) implements Serializable {
        /**
         * The points at the lower end, or just inside it where it is open.
         *
         * @return the points, or nothing where the piece has no lower end or bands overlap
         */
        public Optional<Rational> pointsAtStart() {
            return values.lower().flatMap(edge -> next(edge, true));
        }

        /**
         * The points at the upper end, or just inside it where it is open.
         *
         * @return the points, or nothing where the piece has no upper end or bands overlap
         */
        public Optional<Rational> pointsAtEnd() {
            return values.upper().flatMap(edge -> next(edge, false));
        }

        private Optional<Rational> next(Edge edge, boolean isLower) {
            if (shape instanceof Shape.Ambiguous
                    || shape instanceof Shape.Reciprocal && edge.at().signum() == 0) {
                return Optional.empty();
            }
            return Optional.of(
                    shape instanceof Shape.Staircase stairs
                            ? stairs.points().plus(stairs.change().multipliedBy(stairs.stepsNextTo(edge, isLower)))
                            : shape.at(edge.at()));
        }
    }

    /**
     * The function that gives the same points to every value.
     *
     * @param points the points
     * @return the function
     */
    public static ScoreFunction constant(Rational points) {
        return new ScoreFunction(List.of(new Piece(Interval.ALL, new Shape.Constant(points))));
    }

    /**
     * Puts stated pieces into normal form: cut at every end, sorted, with overlaps kept as ambiguous.
     *
     * @param stated pieces in any order, which may overlap
     * @return the function
     */
    public static ScoreFunction of(List<Piece> stated) {
        List<Piece> pieces = new ArrayList<>();
        for (Interval cell : cells(stated.stream().map(Piece::values).toList())) {
            List<Shape> shapes = new ArrayList<>();
            for (Piece piece : stated) {
                if (piece.values().intersect(cell).isPresent()) {
                    stated(piece.shape())
                            .filter(shape -> !shapes.contains(shape))
                            .forEach(shapes::add);
                }
            }
            if (shapes.size() == 1) {
                append(pieces, cell, shapes.get(0));
            } else if (shapes.size() > 1) {
                append(pieces, cell, new Shape.Ambiguous(shapes));
            }
        }
        return new ScoreFunction(pieces);
    }

    /** The answers that a piece states: several where its own bands overlap already. */
    private static Stream<Shape> stated(Shape shape) {
        return shape instanceof Shape.Ambiguous ambiguous ? ambiguous.candidates().stream() : Stream.of(shape);
    }

    /** Appends a piece, growing the last one where the shape goes on without a hole. */
    private static void append(List<Piece> pieces, Interval values, Shape shape) {
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && last.shape().equals(shape) && touches(last.values(), values)) {
            pieces.set(
                    pieces.size() - 1,
                    new Piece(
                            Interval.of(
                                    last.values().lower().orElse(null),
                                    values.upper().orElse(null)),
                            shape));
        } else {
            pieces.add(new Piece(values, shape));
        }
    }

    private static boolean touches(Interval left, Interval right) {
        return left.upper().isPresent() && left.upper().map(Edge::opposite).equals(right.lower());
    }

    /** A place between numbers: just below or just above one. */
    private record Cut(Rational at, boolean above) implements Comparable<Cut> {
        private static final Comparator<Cut> ORDER =
                Comparator.comparing(Cut::at).thenComparing(Cut::above);

        @Override
        public int compareTo(Cut other) {
            return ORDER.compare(this, other);
        }
    }

    /** The finest division of all numbers on which no interval begins or ends inside a cell. */
    private static List<Interval> cells(List<Interval> intervals) {
        TreeSet<Cut> cuts = new TreeSet<>();
        for (Interval interval : intervals) {
            interval.lower().ifPresent(edge -> cuts.add(new Cut(edge.at(), !edge.closed())));
            interval.upper().ifPresent(edge -> cuts.add(new Cut(edge.at(), edge.closed())));
        }
        List<Interval> cells = new ArrayList<>();
        Cut before = null;
        for (Cut cut : cuts) {
            cells.add(Interval.of(lowerEdge(before), new Edge(cut.at(), cut.above())));
            before = cut;
        }
        cells.add(Interval.of(lowerEdge(before), null));
        return cells;
    }

    private static @Nullable Edge lowerEdge(@Nullable Cut cut) {
        return cut == null ? null : new Edge(cut.at(), !cut.above());
    }

    /**
     * The piece that decides a value.
     *
     * @param value any value
     * @return the piece, or nothing if the value is in a gap
     */
    public Optional<Piece> pieceAt(Rational value) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Interval values = pieces.get(middle).values();
            if (values.isAbove(value)) {
                high = middle - 1;
            } else if (values.isBelow(value)) {
                low = middle + 1;
            } else {
                return Optional.of(pieces.get(middle));
            }
        }
        return Optional.empty();
    }

    /**
     * The intervals of values that no piece covers.
     *
     * @param within where to look
     * @return the gaps, ascending
     */
    public List<Interval> gaps(Interval within) {
        List<Interval> gaps = new ArrayList<>();
        Interval rest = within;
        for (Piece piece : pieces) {
            rest.partBelow(piece.values()).ifPresent(gaps::add);
            Optional<Interval> above =
                    piece.values().upper().isEmpty() ? Optional.empty() : rest.partAbove(piece.values());
            if (above.isEmpty()) {
                return gaps;
            }
            rest = above.get();
        }
        gaps.add(rest);
        return gaps;
    }

    /**
     * The same function with every value of another interval cut off.
     *
     * @param within the values to keep
     * @return the restricted function
     */
    public ScoreFunction within(Interval within) {
        List<Piece> kept = new ArrayList<>();
        for (Piece piece : pieces) {
            piece.values().intersect(within).ifPresent(values -> kept.add(new Piece(values, piece.shape())));
        }
        return new ScoreFunction(kept);
    }

    /**
     * The same function with points kept between two bounds.
     *
     * @param least the least points
     * @param most the largest points
     * @return the clamped function
     */
    public ScoreFunction clamped(Rational least, Rational most) {
        List<Piece> clamped = new ArrayList<>();
        for (Piece piece : pieces) {
            clamp(piece, least, most, clamped);
        }
        return new ScoreFunction(clamped);
    }

    private static void clamp(Piece piece, Rational least, Rational most, List<Piece> into) {
        if (piece.shape() instanceof Shape.Ambiguous ambiguous) {
            clampCandidates(piece.values(), ambiguous, least, most, into);
            return;
        }
        if (least.equals(most) || piece.shape() instanceof Shape.Constant) {
            Rational points = least.equals(most) ? least : piece.shape().at(Rational.ZERO);
            append(into, piece.values(), new Shape.Constant(points.clamped(least, most)));
            return;
        }
        List<Piece> parts = new ArrayList<>();
        Optional<Interval> kept = piece.shape()
                .earningAtLeast(least, piece.values())
                .flatMap(values -> piece.shape().earningAtMost(most, values));
        kept.ifPresent(values -> parts.add(new Piece(values, piece.shape())));
        without(piece.values(), piece.shape().earningAtLeast(least, piece.values()))
                .ifPresent(values -> parts.add(new Piece(values, new Shape.Constant(least))));
        without(piece.values(), piece.shape().earningAtMost(most, piece.values()))
                .ifPresent(values -> parts.add(new Piece(values, new Shape.Constant(most))));
        parts.sort(Comparator.comparing(ScoreFunction::start, Comparator.nullsFirst(Comparator.naturalOrder())));
        parts.forEach(part -> append(into, part.values(), part.shape()));
    }

    private static @Nullable Cut start(Piece piece) {
        return piece.values()
                .lower()
                .map(edge -> new Cut(edge.at(), !edge.closed()))
                .orElse(null);
    }

    private static void clampCandidates(
            Interval values, Shape.Ambiguous ambiguous, Rational least, Rational most, List<Piece> into) {
        List<Piece> all = new ArrayList<>();
        for (Shape candidate : ambiguous.candidates()) {
            clamp(new Piece(values, candidate), least, most, all);
        }
        of(all).pieces().forEach(piece -> append(into, piece.values(), piece.shape()));
    }

    /** The same function without the values for which several answers stand; they are left open. */
    ScoreFunction decided() {
        return new ScoreFunction(pieces.stream()
                .filter(piece -> !(piece.shape() instanceof Shape.Ambiguous))
                .toList());
    }

    /** The same function, where bands that meet in a single value and agree on it leave nothing ambiguous. */
    ScoreFunction settled() {
        return new ScoreFunction(pieces.stream().map(ScoreFunction::settled).toList());
    }

    private static Piece settled(Piece piece) {
        if (!(piece.shape() instanceof Shape.Ambiguous ambiguous)
                || !piece.values().isPoint()) {
            return piece;
        }
        Rational value = piece.values().lower().orElseThrow().at();
        List<Rational> points = ambiguous.candidates().stream()
                .map(candidate -> candidate.at(value))
                .distinct()
                .toList();
        return points.size() == 1 ? new Piece(piece.values(), new Shape.Constant(points.get(0))) : piece;
    }

    /**
     * The same function with all points multiplied.
     *
     * @param factor the factor
     * @return the scaled function
     */
    public ScoreFunction scaled(Rational factor) {
        return new ScoreFunction(pieces.stream()
                .map(piece -> new Piece(piece.values(), piece.shape().scaled(factor)))
                .toList());
    }

    /**
     * All values that earn some points: the inverse of the function.
     *
     * @param points the points
     * @return the intervals of values, ascending; empty if none earns them; ambiguous pieces never count
     */
    public List<Interval> valuesEarning(Interval points) {
        List<Interval> values = new ArrayList<>();
        for (Piece piece : pieces) {
            earning(piece, points).ifPresent(values::add);
        }
        return values;
    }

    private static Optional<Interval> earning(Piece piece, Interval points) {
        Optional<Interval> values = Optional.of(piece.values());
        if (points.lower().isPresent()) {
            Edge edge = points.lower().get();
            values = values.flatMap(left -> edge.closed()
                    ? piece.shape().earningAtLeast(edge.at(), left)
                    : without(left, piece.shape().earningAtMost(edge.at(), left)));
        }
        if (points.upper().isPresent()) {
            Edge edge = points.upper().get();
            values = values.flatMap(left -> edge.closed()
                    ? piece.shape().earningAtMost(edge.at(), left)
                    : without(left, piece.shape().earningAtLeast(edge.at(), left)));
        }
        return piece.shape() instanceof Shape.Ambiguous ? Optional.empty() : values;
    }

    /** What a monotone shape leaves of an interval when values at one end of it are taken away. */
    private static Optional<Interval> without(Interval from, Optional<Interval> removed) {
        if (removed.isEmpty()) {
            return Optional.of(from);
        }
        Optional<Interval> below = from.partBelow(removed.get());
        return below.isPresent() ? below : from.partAbove(removed.get());
    }
}

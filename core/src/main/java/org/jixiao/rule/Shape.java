package org.jixiao.rule;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;

/**
 * How points depend on the value within one piece of a {@link ScoreFunction}. All shapes but {@link Ambiguous} are monotone,
 * so that the values earning at least or at most some points are again an interval; clamping and inversion rest on that.
 */
public sealed interface Shape extends Serializable {
    /**
     * Calls the case for this kind.
     *
     * @param cases what to do for each kind
     * @param <T> the result
     * @return the result of the case
     */
    <T> T match(Cases<T> cases);

    /**
     * The points of a value.
     *
     * @param value a value of the piece
     * @return the exact points; for an ambiguous piece, those of the first candidate
     */
    Rational at(Rational value);

    /**
     * The values within a piece that earn at least some points.
     *
     * @param points the points
     * @param piece the piece's values
     * @return the values, or nothing
     */
    Optional<Interval> earningAtLeast(Rational points, Interval piece);

    /**
     * The same shape with points of the other sign.
     *
     * @return the mirrored shape
     */
    Shape negated();

    /**
     * The same shape with all points multiplied.
     *
     * @param factor the factor
     * @return the scaled shape
     */
    Shape scaled(Rational factor);

    /**
     * The values within a piece that earn at most some points.
     *
     * @param points the points
     * @param piece the piece's values
     * @return the values, or nothing
     */
    default Optional<Interval> earningAtMost(Rational points, Interval piece) {
        return negated().earningAtLeast(points.negated(), piece);
    }

    /**
     * A method for each kind of shape.
     *
     * @param <T> the result
     */
    interface Cases<T> {
        /**
         * For the same points throughout.
         *
         * @param it the shape
         * @return the result
         */
        T constant(Constant it);

        /**
         * For points along a line.
         *
         * @param it the shape
         * @return the result
         */
        T linear(Linear it);

        /**
         * For points that change step by step.
         *
         * @param it the shape
         * @return the result
         */
        T staircase(Staircase it);

        /**
         * For points in inverse proportion.
         *
         * @param it the shape
         * @return the result
         */
        T reciprocal(Reciprocal it);

        /**
         * For bands that overlap.
         *
         * @param it the shape
         * @return the result
         */
        T ambiguous(Ambiguous it);
    }

    /**
     * The same points throughout.
     *
     * @param points the points
     */
    record Constant(Rational points) implements Shape {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.constant(this);
        }

        @Override
        public Rational at(Rational value) {
            return points;
        }

        @Override
        public Optional<Interval> earningAtLeast(Rational least, Interval piece) {
            return points.compareTo(least) >= 0 ? Optional.of(piece) : Optional.empty();
        }

        @Override
        public Shape negated() {
            return new Constant(points.negated());
        }

        @Override
        public Shape scaled(Rational factor) {
            return new Constant(points.multipliedBy(factor));
        }
    }

    /**
     * Points along a line.
     *
     * @param anchor some value
     * @param points the points there
     * @param slope points per unit of the value
     */
    record Linear(Rational anchor, Rational points, Rational slope) implements Shape {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.linear(this);
        }

        @Override
        public Rational at(Rational value) {
            return points.plus(slope.multipliedBy(value.minus(anchor)));
        }

        @Override
        public Optional<Interval> earningAtLeast(Rational least, Interval piece) {
            if (slope.signum() == 0) {
                return new Constant(points).earningAtLeast(least, piece);
            }
            Rational where = anchor.plus(least.minus(points).dividedBy(slope));
            return piece.intersect(slope.signum() > 0 ? Interval.atLeast(where) : Interval.atMost(where));
        }

        @Override
        public Shape negated() {
            return new Linear(anchor, points.negated(), slope.negated());
        }

        @Override
        public Shape scaled(Rational factor) {
            return new Linear(anchor, points.multipliedBy(factor), slope.multipliedBy(factor));
        }
    }

    /**
     * Points that change step by step from an anchor, which may lie outside the piece.
     *
     * @param anchor where counting begins
     * @param points the points there
     * @param step the size of a step: above 0 counts upwards from the anchor, below 0 downwards
     * @param change what a step adds to the points; not 0
     * @param started whether a step counts as soon as it is begun, or else when it is completed
     */
    record Staircase(Rational anchor, Rational points, Rational step, Rational change, boolean started)
            implements Shape {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.staircase(this);
        }

        /**
         * The number of steps that count at a value.
         *
         * @param value a value of the piece
         * @return a whole number; negative on the far side of the anchor
         */
        public Rational stepsAt(Rational value) {
            Rational distance = value.minus(anchor).dividedBy(step);
            return started ? distance.ceiling() : distance.floor();
        }

        /**
         * The places inside a piece, or on its closed ends, where the number of steps changes.
         *
         * @param piece the piece's values
         * @param most how many places are wanted at most
         * @return the places, ascending; only the first and the last where there are more, and none where the piece has
         *     no end
         */
        public List<Rational> edges(Interval piece, int most) {
            if (piece.lower().isEmpty() || piece.upper().isEmpty()) {
                return List.of();
            }
            Rational size = step.absolute();
            Rational first = place(piece.lower().get(), size, true);
            Rational last = place(piece.upper().get(), size, false);
            Rational between = last.minus(first);
            Rational stride = between.compareTo(Rational.of(most)) < 0 ? Rational.ONE : between;
            List<Rational> edges = new ArrayList<>();
            for (Rational n = first; n.compareTo(last) <= 0; n = n.plus(stride)) {
                edges.add(anchor.plus(size.multipliedBy(n)));
            }
            return edges;
        }

        /** The number of the outermost step inside an end, counted upwards from the anchor. */
        private Rational place(Edge end, Rational size, boolean isLower) {
            Rational exact = end.at().minus(anchor).dividedBy(size);
            Rational whole = isLower ? exact.ceiling() : exact.floor();
            if (end.closed() || !whole.equals(exact)) {
                return whole;
            }
            return isLower ? whole.plus(Rational.ONE) : whole.minus(Rational.ONE);
        }

        /**
         * The number of steps that count at the innermost values next to an end of the piece.
         *
         * @param end the end
         * @param isLower whether it is the lower end
         * @return the whole number of steps on the end itself where it is closed, otherwise just inside it
         */
        Rational stepsNextTo(Edge end, boolean isLower) {
            Rational at = stepsAt(end.at());
            boolean onStep = end.at().minus(anchor).dividedBy(step).isWhole();
            if (end.closed() || !onStep) {
                return at;
            }
            boolean countsUp = step.signum() > 0 == isLower;
            if (started) {
                return countsUp ? at.plus(Rational.ONE) : at;
            }
            return countsUp ? at : at.minus(Rational.ONE);
        }

        @Override
        public Rational at(Rational value) {
            return points.plus(change.multipliedBy(stepsAt(value)));
        }

        @Override
        public Optional<Interval> earningAtLeast(Rational least, Interval piece) {
            Rational count = least.minus(points).dividedBy(change);
            return piece.intersect(change.signum() > 0 ? atLeastSteps(count.ceiling()) : atMostSteps(count.floor()));
        }

        /** The values at which at least n steps count. */
        private Interval atLeastSteps(Rational n) {
            Rational from = anchor.plus(step.multipliedBy(started ? n.minus(Rational.ONE) : n));
            return beyond(new Edge(from, !started));
        }

        /** The values at which at most n steps count. */
        private Interval atMostSteps(Rational n) {
            Rational to = anchor.plus(step.multipliedBy(started ? n : n.plus(Rational.ONE)));
            return before(new Edge(to, started));
        }

        private Interval beyond(Edge edge) {
            return step.signum() > 0 ? Interval.of(edge, null) : Interval.of(null, edge);
        }

        private Interval before(Edge edge) {
            return step.signum() > 0 ? Interval.of(null, edge) : Interval.of(edge, null);
        }

        @Override
        public Shape negated() {
            return new Staircase(anchor, points.negated(), step, change.negated(), started);
        }

        @Override
        public Shape scaled(Rational factor) {
            return factor.signum() == 0
                    ? new Constant(Rational.ZERO)
                    : new Staircase(anchor, points.multipliedBy(factor), step, change.multipliedBy(factor), started);
        }
    }

    /**
     * Points in inverse proportion: {@code offset + weight ÷ value}. The value 0 is never inside the piece.
     *
     * @param offset the part that does not depend on the value
     * @param weight what is divided by the value
     */
    record Reciprocal(Rational offset, Rational weight) implements Shape {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reciprocal(this);
        }

        @Override
        public Rational at(Rational value) {
            return offset.plus(weight.dividedBy(value));
        }

        @Override
        public Optional<Interval> earningAtLeast(Rational least, Interval piece) {
            Rational needed = least.minus(offset);
            boolean positive = piece.isAbove(Rational.ZERO);
            // weight ÷ value ≥ needed; multiplied out with the sign that all values of the piece have
            if (needed.signum() == 0) {
                boolean holds = positive ? weight.signum() >= 0 : weight.signum() <= 0;
                return holds ? Optional.of(piece) : Optional.empty();
            }
            Rational where = weight.dividedBy(needed);
            return piece.intersect(needed.signum() > 0 == positive ? Interval.atMost(where) : Interval.atLeast(where));
        }

        @Override
        public Shape negated() {
            return new Reciprocal(offset.negated(), weight.negated());
        }

        @Override
        public Shape scaled(Rational factor) {
            return new Reciprocal(offset.multipliedBy(factor), weight.multipliedBy(factor));
        }
    }

    /**
     * Bands that overlap: several answers, none of which is chosen.
     *
     * @param candidates the shapes that the bands state, in their order; at least two
     */
    record Ambiguous(List<Shape> candidates) implements Shape {
        /**
         * Copies the candidates.
         *
         * @param candidates the shapes that the bands state
         */
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.ambiguous(this);
        }

        @Override
        public Rational at(Rational value) {
            return candidates.get(0).at(value);
        }

        @Override
        public Optional<Interval> earningAtLeast(Rational points, Interval piece) {
            return Optional.empty();
        }

        @Override
        public Shape negated() {
            return new Ambiguous(candidates.stream().map(Shape::negated).toList());
        }

        @Override
        public Shape scaled(Rational factor) {
            return new Ambiguous(candidates.stream()
                    .map(candidate -> candidate.scaled(factor))
                    .toList());
        }
    }
}

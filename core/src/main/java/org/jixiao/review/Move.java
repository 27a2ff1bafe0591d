package org.jixiao.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.ScoreFunction;
import org.jixiao.rule.Shape;

/**
 * A change of points as the value grows: along one piece of a rule, or from one piece to the next. Where an end is open, the
 * points are those just inside it.
 *
 * @param values where: the piece, or the place between two pieces
 * @param before the points before it
 * @param after the points after it
 * @param jump whether it happens between two pieces
 */
public record Move(Interval values, Rational before, Rational after, boolean jump) {

    static List<Move> of(List<ScoreFunction.Piece> pieces) {
        List<Move> moves = new ArrayList<>();
        ScoreFunction.Piece last = null;
        for (ScoreFunction.Piece piece : pieces) {
            if (last != null) {
                between(last, piece).ifPresent(moves::add);
            }
            along(piece).ifPresent(moves::add);
            last = piece;
        }
        return moves.stream().filter(move -> move.direction() != 0).toList();
    }

    private static Optional<Move> along(ScoreFunction.Piece piece) {
        return start(piece).flatMap(before -> end(piece).map(after -> new Move(piece.values(), before, after, false)));
    }

    private static Optional<Move> between(ScoreFunction.Piece left, ScoreFunction.Piece right) {
        Rational from = left.values().upper().orElseThrow().at();
        Rational to = right.values().lower().orElseThrow().at();
        Interval place = from.equals(to) ? Interval.point(from) : Interval.of(new Edge(from, true), new Edge(to, true));
        return end(left).flatMap(before -> start(right).map(after -> new Move(place, before, after, true)));
    }

    private static Optional<Rational> start(ScoreFunction.Piece piece) {
        return piece.pointsAtStart().or(() -> beyond(piece.shape()));
    }

    private static Optional<Rational> end(ScoreFunction.Piece piece) {
        return piece.pointsAtEnd().or(() -> beyond(piece.shape()));
    }

    /** The points that a shape without an end tends to. */
    private static Optional<Rational> beyond(Shape shape) {
        return shape.match(new Shape.Cases<Optional<Rational>>() {
            @Override
            public Optional<Rational> constant(Shape.Constant it) {
                return Optional.of(it.points());
            }

            @Override
            public Optional<Rational> linear(Shape.Linear it) {
                return Optional.empty();
            }

            @Override
            public Optional<Rational> staircase(Shape.Staircase it) {
                return Optional.empty();
            }

            @Override
            public Optional<Rational> reciprocal(Shape.Reciprocal it) {
                return Optional.of(it.offset());
            }

            @Override
            public Optional<Rational> ambiguous(Shape.Ambiguous it) {
                return Optional.empty();
            }
        });
    }

    /**
     * Which way the points go.
     *
     * @return 1 where they rise, -1 where they fall
     */
    public int direction() {
        return Integer.signum(after.compareTo(before));
    }

    /**
     * How far the points go.
     *
     * @return the difference without its sign
     */
    public Rational size() {
        return after.minus(before).absolute();
    }
}

package org.jixiao.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.RuleLeaf;
import org.jixiao.rule.ScoreFunction;
import org.jixiao.rule.Shape;

/**
 * The values at which a rule changes: ends of bands, single steps, and where a slope begins or ends. A staircase that has
 * come down to its floor and the floor beyond it are one line, so the place where they meet is no edge.
 */
final class RuleEdges {
    private static final int MOST_STEPS = 200;

    private RuleEdges() {}

    /** The edges, ascending; of staircases of more than 200 steps only the first and the last step. */
    static List<Rational> of(RuleLeaf leaf) {
        List<ScoreFunction.Piece> pieces = leaf.function().pieces();
        TreeSet<Rational> edges = new TreeSet<>();
        for (ScoreFunction.Piece piece : pieces) {
            piece.values().lower().map(Edge::at).ifPresent(edges::add);
            piece.values().upper().map(Edge::at).ifPresent(edges::add);
            if (piece.shape() instanceof Shape.Staircase stairs) {
                edges.addAll(stairs.edges(piece.values(), MOST_STEPS));
            }
        }
        for (int i = 1; i < pieces.size(); i++) {
            seam(pieces.get(i - 1), pieces.get(i)).ifPresent(edges::remove);
        }
        return List.copyOf(edges);
    }

    private static Optional<Rational> seam(ScoreFunction.Piece left, ScoreFunction.Piece right) {
        boolean touch =
                left.values().upper().map(Edge::opposite).equals(right.values().lower());
        boolean level = left.pointsAtEnd().isPresent() && left.pointsAtEnd().equals(right.pointsAtStart());
        return touch && level && (ends(left.shape(), right) || ends(right.shape(), left))
                ? left.values().upper().map(Edge::at)
                : Optional.empty();
    }

    /** Whether a staircase ends, and does not begin, where a level line takes over. */
    private static boolean ends(Shape shape, ScoreFunction.Piece level) {
        return shape instanceof Shape.Staircase stairs
                && level.shape() instanceof Shape.Constant
                && !level.values().lower().map(Edge::at).equals(Optional.of(stairs.anchor()))
                && !level.values().upper().map(Edge::at).equals(Optional.of(stairs.anchor()));
    }

    /** The steps of a staircase, each with the end that belongs to it; all but the outermost of more than 200 are one. */
    static List<Interval> steps(Shape.Staircase stairs, Interval values) {
        List<Interval> steps = new ArrayList<>();
        Edge from = values.lower().orElse(null);
        for (Rational at : stairs.edges(values, MOST_STEPS)) {
            boolean belongsBelow = stairs.started() == stairs.step().signum() > 0;
            Interval.between(from, new Edge(at, belongsBelow)).ifPresent(steps::add);
            from = new Edge(at, !belongsBelow);
        }
        Interval.between(from, values.upper().orElse(null)).ifPresent(steps::add);
        return steps;
    }

    /** A piece as level steps; the piece itself where it is no staircase, or one of more than 200 steps or without an end. */
    static List<ScoreFunction.Piece> apart(ScoreFunction.Piece piece) {
        if (!(piece.shape() instanceof Shape.Staircase stairs)
                || piece.pointsAtStart().isEmpty()
                || piece.pointsAtEnd().isEmpty()
                || isLong(stairs, piece)) {
            return List.of(piece);
        }
        return steps(stairs, piece.values()).stream()
                .map(step -> new ScoreFunction.Piece(step, stairs))
                .map(step -> new ScoreFunction.Piece(
                        step.values(), new Shape.Constant(step.pointsAtStart().orElseThrow())))
                .toList();
    }

    private static boolean isLong(Shape.Staircase stairs, ScoreFunction.Piece piece) {
        Rational change =
                piece.pointsAtEnd().orElseThrow().minus(piece.pointsAtStart().orElseThrow());
        return change.dividedBy(stairs.change()).absolute().compareTo(Rational.of(MOST_STEPS)) >= 0;
    }
}

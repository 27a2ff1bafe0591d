package org.jixiao.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jixiao.issue.Issue;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.RuleLeaf;
import org.jixiao.rule.ScoreFunction;
import org.jixiao.rule.Shape;

/** The largest jump of each rule, where it is at least half of the row's points. */
final class Cliffs {
    private static final Rational HALF = Rational.of(1, 2);

    private Cliffs() {}

    static List<Issue> at(ReviewedRow row) {
        List<Issue> found = new ArrayList<>();
        Rational points = row.indicator().points();
        for (RuleLeaf leaf : row.ownLeaves()) {
            largest(leaf)
                    .filter(jump -> points.signum() > 0 && jump.size().compareTo(points.multipliedBy(HALF)) >= 0)
                    .map(jump -> finding(row, leaf, jump, points))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** The first of the largest jumps. */
    static Optional<Move> largest(RuleLeaf leaf) {
        List<Move> jumps = new ArrayList<>();
        for (Move move : Move.of(leaf.pieces())) {
            if (move.jump()) {
                jumps.add(move);
            }
        }
        leaf.pieces().forEach(piece -> step(piece).ifPresent(jumps::add));
        return jumps.stream()
                .sorted(Comparator.comparing(Move::size).reversed())
                .findFirst();
    }

    /** The first step inside a staircase; all of them are of one size. */
    private static Optional<Move> step(ScoreFunction.Piece piece) {
        return piece.shape() instanceof Shape.Staircase stairs
                ? stairs.edges(piece.values(), 1).stream()
                        .filter(at -> piece.values().lower().orElseThrow().at().compareTo(at) < 0)
                        .findFirst()
                        .map(at -> new Move(
                                Interval.point(at),
                                new ScoreFunction.Piece(Interval.below(at), stairs)
                                        .pointsAtEnd()
                                        .orElseThrow(),
                                new ScoreFunction.Piece(Interval.above(at), stairs)
                                        .pointsAtStart()
                                        .orElseThrow(),
                                true))
                : Optional.empty();
    }

    private static Issue finding(ReviewedRow row, RuleLeaf leaf, Move jump, Rational points) {
        return row.found(
                ReviewIssue.CLIFF,
                "at",
                Values.text(jump.values(), leaf.unit()),
                "before",
                jump.before(),
                "after",
                jump.after(),
                "share",
                jump.size()
                        .dividedBy(points)
                        .multipliedBy(Rational.HUNDRED)
                        .toBigDecimal(0, java.math.RoundingMode.HALF_UP));
    }
}

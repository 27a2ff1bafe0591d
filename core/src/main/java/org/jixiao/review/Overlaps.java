package org.jixiao.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.issue.Issue;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.RuleLeaf;
import org.jixiao.rule.ScoreFunction;
import org.jixiao.rule.Shape;

/** Values that several bands hold with different points. */
final class Overlaps {
    private Overlaps() {}

    static List<Issue> at(ReviewedRow row) {
        List<Issue> found = new ArrayList<>();
        for (RuleLeaf leaf : row.leaves()) {
            for (ScoreFunction.Piece piece : leaf.pieces()) {
                if (piece.shape() instanceof Shape.Ambiguous ambiguous) {
                    overlap(row, leaf, piece, ambiguous).forEach(found::add);
                }
            }
        }
        return found;
    }

    /** Candidates that agree at a single value leave nothing to choose. */
    private static List<Issue> overlap(
            ReviewedRow row, RuleLeaf leaf, ScoreFunction.Piece piece, Shape.Ambiguous ambiguous) {
        Rational value = witness(leaf, piece, ambiguous);
        List<Rational> candidates = at(value, ambiguous);
        if (candidates.size() == 1 && piece.values().isPoint()) {
            return List.of();
        }
        String shown = Values.text(value, leaf.unit());
        return List.of(
                piece.values().isPoint()
                        ? row.found(
                                ReviewIssue.EDGE_AMBIGUOUS, "value", shown, "candidates", candidates(leaf, candidates))
                        : row.found(
                                ReviewIssue.VALUES_AMBIGUOUS,
                                "overlap",
                                Values.text(piece.values(), leaf.unit()),
                                "value",
                                shown,
                                "candidates",
                                candidates(leaf, candidates)));
    }

    private static List<Rational> at(Rational value, Shape.Ambiguous ambiguous) {
        return ambiguous.candidates().stream()
                .map(shape -> shape.at(value))
                .distinct()
                .toList();
    }

    /** A value at which the candidates differ, if possible: two slopes may cross in the middle of an overlap. */
    private static Rational witness(RuleLeaf leaf, ScoreFunction.Piece piece, Shape.Ambiguous ambiguous) {
        Rational middle = Values.witness(piece.values(), leaf.domain());
        return at(middle, ambiguous).size() > 1
                ? middle
                : piece.values()
                        .intersect(Interval.below(middle))
                        .filter(leaf.domain()::meets)
                        .map(half -> Values.witness(half, leaf.domain()))
                        .orElse(middle);
    }

    /** The points of the candidates, or, where these are rules of their own, the numbers of the bands. */
    private static String candidates(RuleLeaf leaf, List<Rational> candidates) {
        return candidates.stream()
                .map(one -> leaf.scores() ? one.toString() : "#" + one)
                .collect(Collectors.joining(" / "));
    }
}

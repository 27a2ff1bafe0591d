package org.jixiao.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.issue.Issue;
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
        Rational value = Values.witness(piece.values(), leaf.domain());
        List<Rational> candidates = ambiguous.candidates().stream()
                .map(shape -> shape.at(value))
                .distinct()
                .toList();
        if (piece.values().isPoint()) {
            return candidates.size() == 1
                    ? List.of()
                    : List.of(row.found(
                            ReviewIssue.EDGE_AMBIGUOUS,
                            "value",
                            Values.text(value, leaf.unit()),
                            "candidates",
                            candidates(leaf, candidates)));
        }
        return List.of(row.found(
                ReviewIssue.VALUES_AMBIGUOUS,
                "overlap",
                Values.text(piece.values(), leaf.unit()),
                "value",
                Values.text(value, leaf.unit()),
                "candidates",
                candidates(leaf, candidates)));
    }

    /** The points of the candidates, or, where these are rules of their own, the numbers of the bands. */
    private static String candidates(RuleLeaf leaf, List<Rational> candidates) {
        return candidates.stream()
                .map(one -> leaf.scores() ? one.toString() : "#" + one)
                .collect(Collectors.joining(" / "));
    }
}

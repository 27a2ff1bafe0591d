package org.jixiao.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.RuleLeaf;
import org.jixiao.rule.ScoreFunction;
import org.jixiao.rule.Shape;

/**
 * The cases that a rubric is usually wrong about: every edge of every rule over its own measure, on it and one unit to each
 * side. A unit is one of the measure's unit, or the finest value that the measure is stated in.
 */
public final class BoundaryCases {
    private BoundaryCases() {}

    /**
     * The boundary cases of a rubric.
     *
     * @param rubric the rubric
     * @return the cases, by row in the order of the sheet, then by value
     */
    public static List<BoundaryCase> of(Rubric rubric) {
        return ReviewedRubric.of(rubric).rows().stream()
                .flatMap(row -> of(row).stream())
                .toList();
    }

    /**
     * The boundary cases of one row.
     *
     * @param row the row
     * @return the cases by value; of staircases of more than 200 steps only the first and the last step
     */
    public static List<BoundaryCase> of(ReviewedRow row) {
        List<BoundaryCase> cases = new ArrayList<>();
        for (RuleLeaf leaf : row.ownLeaves()) {
            cases.addAll(new OfLeaf(row, leaf).cases());
        }
        return cases;
    }

    /** The edges of a rule, and the ends of the values that reach it. */
    private static List<Rational> edges(RuleLeaf leaf) {
        TreeSet<Rational> edges = new TreeSet<>(RuleEdges.of(leaf));
        leaf.domain().bounds().lower().map(Edge::at).ifPresent(edges::add);
        leaf.domain().bounds().upper().map(Edge::at).ifPresent(edges::add);
        return List.copyOf(edges);
    }

    private static final class OfLeaf {
        private final ReviewedRow row;
        private final RuleLeaf leaf;
        private final Unit unit;

        OfLeaf(ReviewedRow row, RuleLeaf leaf) {
            this.row = row;
            this.leaf = leaf;
            this.unit = leaf.unit().orElse(Unit.ONE);
        }

        /** A value that lies beside two edges is listed once, with the first. */
        List<BoundaryCase> cases() {
            TreeMap<Rational, BoundaryCase> cases = new TreeMap<>();
            Rational step = Values.step(leaf.domain());
            List<Rational> edges = edges(leaf);
            edges.forEach(edge -> at(edge, 0, edge, cases));
            for (Rational edge : edges) {
                at(edge, -1, edge.minus(step), cases);
                at(edge, 1, edge.plus(step), cases);
            }
            return List.copyOf(cases.values());
        }

        private void at(Rational edge, int side, Rational value, Map<Rational, BoundaryCase> cases) {
            if (leaf.domain().contains(value)) {
                cases.computeIfAbsent(value, at -> scored(edge, side, at));
            }
        }

        private BoundaryCase scored(Rational edge, int side, Rational value) {
            Optional<ScoreFunction.Piece> piece = leaf.function().pieceAt(value);
            List<Rational> candidates =
                    piece.map(it -> candidates(it.shape(), value)).orElse(List.of());
            return new BoundaryCase(
                    row.indicator().id(),
                    row.location(),
                    new Quantity(edge, unit),
                    side,
                    new Quantity(value, unit),
                    candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty(),
                    status(candidates.size()));
        }

        private static List<Rational> candidates(Shape shape, Rational value) {
            return shape instanceof Shape.Ambiguous ambiguous
                    ? ambiguous.candidates().stream()
                            .map(one -> one.at(value))
                            .distinct()
                            .toList()
                    : List.of(shape.at(value));
        }

        private static BoundaryCase.Status status(int candidates) {
            return switch (candidates) {
                case 0 -> BoundaryCase.Status.UNCOVERED;
                case 1 -> BoundaryCase.Status.SCORED;
                default -> BoundaryCase.Status.AMBIGUOUS;
            };
        }
    }
}

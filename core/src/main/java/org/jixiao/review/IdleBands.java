package org.jixiao.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.issue.Issue;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.Bands;
import org.jixiao.rule.RuleLeaf;
import org.jixiao.rule.ScoreFunction;
import org.jixiao.rule.Shape;

/** Bands that no value reaches, or that other bands hold entirely; the rest, where the bands leave none. */
final class IdleBands {
    private IdleBands() {}

    static List<Issue> at(ReviewedRow row) {
        List<Issue> found = new ArrayList<>();
        for (RuleLeaf leaf : row.leaves()) {
            if (leaf.rule() instanceof Bands bands) {
                for (int i = 0; i < bands.bands().size(); i++) {
                    band(row, leaf, bands, i).ifPresent(found::add);
                }
                if (bands.otherwise() != null
                        && isCovered(leaf, bands, leaf.domain().bounds(), -1)) {
                    found.add(row.found(ReviewIssue.REST_UNREACHABLE));
                }
            }
        }
        return found;
    }

    private static Optional<Issue> band(ReviewedRow row, RuleLeaf leaf, Bands bands, int index) {
        Unit unit = leaf.unit().orElse(Unit.ONE);
        Interval range = bands.bands().get(index).range().in(unit);
        String text = Values.text(range, leaf.unit());
        if (!leaf.domain().meets(range)) {
            return Optional.of(row.found(
                    ReviewIssue.BAND_UNREACHABLE,
                    "band",
                    text,
                    "domain",
                    Values.text(leaf.domain().bounds(), leaf.unit())));
        }
        return isCovered(leaf, bands, range, index)
                ? Optional.of(row.found(ReviewIssue.BAND_SHADOWED, "band", text))
                : Optional.empty();
    }

    /** Whether the bands, but for one, hold every value of a range that can occur. */
    private static boolean isCovered(RuleLeaf leaf, Bands bands, Interval range, int but) {
        Unit unit = leaf.unit().orElse(Unit.ONE);
        List<ScoreFunction.Piece> others = new ArrayList<>();
        for (int i = 0; i < bands.bands().size(); i++) {
            if (i != but) {
                others.add(new ScoreFunction.Piece(
                        bands.bands().get(i).range().in(unit), new Shape.Constant(Rational.ZERO)));
            }
        }
        return ScoreFunction.of(others).gaps(range).stream().noneMatch(leaf.domain()::meets);
    }
}

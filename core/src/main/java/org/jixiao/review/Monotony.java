package org.jixiao.review;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.issue.Issue;
import org.jixiao.measure.Direction;
import org.jixiao.rubric.Role;
import org.jixiao.rule.RuleLeaf;

/** Points that move against the direction of the measure. */
final class Monotony {
    private Monotony() {}

    static List<Issue> at(ReviewedRow row) {
        List<Issue> found = new ArrayList<>();
        for (RuleLeaf leaf : row.ownLeaves()) {
            List<Move> moves = Move.of(leaf.pieces());
            switch (row.indicator().measure().direction()) {
                case HIGHER_IS_BETTER -> against(row, leaf, moves, deducts(row) ? 1 : -1, "@higher", found);
                case LOWER_IS_BETTER -> against(row, leaf, moves, deducts(row) ? -1 : 1, "@lower", found);
                case AT_TARGET, UNORDERED -> afterTurns(row, leaf, moves, found);
            }
        }
        return found;
    }

    /** Whether the points of the row are taken away, so that more of them is worse. */
    private static boolean deducts(ReviewedRow row) {
        return row.indicator().role() == Role.MALUS;
    }

    private static void against(
            ReviewedRow row, RuleLeaf leaf, List<Move> moves, int wrong, String better, List<Issue> found) {
        for (Move move : moves) {
            if (move.direction() == wrong) {
                found.add(finding(row, leaf, move, ReviewIssue.AGAINST_DIRECTION, better));
            }
        }
    }

    /**
     * Names the place where the points turn for the second time: at a target they rise and fall, or the other way round
     * where they are taken away; without a direction, either may be meant.
     */
    private static void afterTurns(ReviewedRow row, RuleLeaf leaf, List<Move> moves, List<Issue> found) {
        boolean atTarget = row.indicator().measure().direction() == Direction.AT_TARGET;
        int last = !atTarget ? 0 : deducts(row) ? -1 : 1;
        int turns = 0;
        for (Move move : moves) {
            turns += last != 0 && move.direction() != last ? 1 : 0;
            last = move.direction();
            if (turns == 2) {
                found.add(
                        atTarget
                                ? finding(row, leaf, move, ReviewIssue.AGAINST_DIRECTION, "@at-target")
                                : finding(row, leaf, move, ReviewIssue.POINTS_UP_AND_DOWN, ""));
                return;
            }
        }
    }

    private static Issue finding(ReviewedRow row, RuleLeaf leaf, Move move, ReviewIssue code, String better) {
        String values = Values.text(move.values(), leaf.unit());
        return better.isEmpty()
                ? row.found(code, "values", values, "before", move.before(), "after", move.after())
                : row.found(code, "values", values, "before", move.before(), "after", move.after(), "better", better);
    }
}

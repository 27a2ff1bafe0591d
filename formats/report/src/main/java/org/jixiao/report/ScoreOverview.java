package org.jixiao.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.quantity.Interval;
import org.jixiao.report.model.Drawing;
import org.jixiao.rule.Outcome;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.NodeResult;

/** Picks the rows of a score overview: as deep as fits on a page. */
public final class ScoreOverview {
    /** More bars than this are no overview. */
    private static final int MOST = 24;

    private ScoreOverview() {}

    /**
     * The scores of an evaluation, a bar for each indicator; where these are too many, for the sections above them.
     *
     * @param evaluation the evaluation
     * @param title what is shown
     * @return the drawing, or nothing for an evaluation without rows
     */
    public static Optional<Drawing> of(Evaluation evaluation, String title) {
        List<NodeResult> rows = List.copyOf(evaluation.parts());
        List<NodeResult> deeper = deeper(rows);
        while (!deeper.equals(rows) && deeper.size() <= MOST) {
            rows = deeper;
            deeper = deeper(rows);
        }
        List<Drawing.Bar> bars = new ArrayList<>();
        for (NodeResult row : rows) {
            bars.add(new Drawing.Bar(row.node().name(), row.points(), bounds(row.score())));
        }
        return bars.isEmpty() ? Optional.empty() : Optional.of(new Drawing.Scores(title, bars));
    }

    private static List<NodeResult> deeper(List<NodeResult> rows) {
        List<NodeResult> deeper = new ArrayList<>();
        for (NodeResult row : rows) {
            if (row.parts().isEmpty()) {
                deeper.add(row);
            } else {
                deeper.addAll(row.parts());
            }
        }
        return deeper;
    }

    private static Optional<Interval> bounds(Outcome outcome) {
        return outcome.match(new Outcome.Cases<Optional<Interval>>() {
            @Override
            public Optional<Interval> scored(Outcome.Scored it) {
                return Optional.of(Interval.point(it.points()));
            }

            @Override
            public Optional<Interval> open(Outcome.Open it) {
                return Optional.of(Interval.closed(it.least(), it.most()));
            }

            @Override
            public Optional<Interval> notApplicable(Outcome.NotApplicable it) {
                return Optional.empty();
            }
        });
    }
}

package org.jixiao.audit;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.issue.Location;
import org.jixiao.quantity.Figure;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Combination;
import org.jixiao.rubric.Role;
import org.jixiao.rubric.RubricNode;
import org.jixiao.rubric.Section;
import org.jixiao.scoring.PublishedEvaluation;
import org.jixiao.scoring.PublishedEvaluation.PublishedRow;

/** The printed rows and subtotals, found by the rows of the rubric that they belong to. */
final class PrintedSheet {
    private static final int MOST_DECIMALS = 30;

    private final Map<String, PublishedRow> rows = new LinkedHashMap<>();

    PrintedSheet(PublishedEvaluation published) {
        published.subtotals().forEach(row -> rows.put(row.id(), row));
        published.rows().forEach(row -> rows.put(row.id(), row));
    }

    /** One of the two columns of numbers. */
    enum Column {
        POINTS("分值"),
        SCORE("得分");

        private final String heading;

        Column(String heading) {
            this.heading = heading;
        }

        String heading() {
            return heading;
        }

        private Optional<Figure> in(PublishedRow row) {
            return this == POINTS ? row.points() : row.score();
        }
    }

    Optional<PublishedRow> row(RubricNode node) {
        return Optional.ofNullable(rows.get(node.id()));
    }

    Optional<Claim> claim(RubricNode node, Column column, Location place) {
        return row(node).flatMap(column::in).map(figure -> claim(node.name() + column.heading(), figure, place));
    }

    /** Points and scores are exact, whether or not 分 is printed behind them. */
    static Claim claim(String name, Figure figure, Location place) {
        return Claim.of(name, new Figure(figure.value(), figure.decimals(), Unit.POINT))
                .at(place)
                .exactly();
    }

    /** Points as a form shows them: in full where they end, otherwise rounded to as many digits as any form could hold. */
    static Claim claim(String name, Rational points, Location place) {
        int decimals = 0;
        while (decimals < MOST_DECIMALS && !rounded(points, decimals).equals(points)) {
            decimals++;
        }
        Rational shown = rounded(points, decimals);
        Claim claim = claim(name, new Figure(shown, decimals, Unit.POINT), place);
        return shown.equals(points) ? claim : new Claim(name, claim.figure(), place, false);
    }

    private static Rational rounded(Rational points, int decimals) {
        return Rational.of(points.toBigDecimal(decimals, RoundingMode.HALF_UP));
    }

    /** The printed figures that a sum over the parts consists of: those of the parts, or else of what lies inside them. */
    Optional<Calculation.Total> sum(List<RubricNode> parts, Column column, Location place) {
        List<Claim> added = new ArrayList<>();
        List<Claim> subtracted = new ArrayList<>();
        collect(parts, column, place, added, subtracted);
        return added.isEmpty() ? Optional.empty() : Optional.of(new Calculation.Total(added, subtracted));
    }

    private void collect(
            List<RubricNode> parts, Column column, Location place, List<Claim> added, List<Claim> subtracted) {
        for (RubricNode part : parts) {
            if (part.role() == Role.ADVISORY || column == Column.POINTS && part.role() != Role.REGULAR) {
                continue;
            }
            Location inside = place.inside(part.name());
            Optional<Claim> printed = claim(part, column, inside);
            boolean taken = part.role() == Role.MALUS;
            if (printed.isPresent()) {
                (taken ? subtracted : added).add(printed.get());
            } else if (sums(part)) {
                collect(
                        ((Section) part).parts(),
                        column,
                        inside,
                        taken ? subtracted : added,
                        taken ? added : subtracted);
            }
        }
    }

    static boolean sums(RubricNode node) {
        return node instanceof Section section && section.combination() == Combination.SUM;
    }
}

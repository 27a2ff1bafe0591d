package org.jixiao.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.audit.PrintedSheet.Column;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.issue.StandardIssue;
import org.jixiao.quantity.Figure;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.Role;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.RubricNode;
import org.jixiao.rubric.Section;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.NodeResult;
import org.jixiao.scoring.PublishedEvaluation;
import org.jixiao.scoring.PublishedEvaluation.PublishedRow;
import org.jixiao.scoring.Scorer;

/**
 * A published evaluation, held against itself and its rubric: printed rows, subtotals and total; what disagrees, what is
 * missing and how much, which scores the rules cannot give, and between what and what the total may lie.
 *
 * <p>The rubric is the sheet as printed, with its defects. Rows are matched by id; points and scores are taken as exact. Where
 * the rubric does more than add (a veto, a cap, rows that do not apply), the rest is one more part of the sum.
 */
public final class Reconciliation {
    private final PublishedEvaluation published;
    private final Evaluation evaluation;
    private final PrintedSheet printed;
    private final List<Identity> identities = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();

    private Reconciliation(PublishedEvaluation published, Evaluation evaluation) {
        this.published = published;
        this.evaluation = evaluation;
        this.printed = new PrintedSheet(published);
        Location sheet = Location.of(evaluation.rubric().name());
        total(sheet);
        sections(evaluation.parts(), sheet);
        strangers(sheet);
        namesakes(evaluation.rubric().parts(), sheet);
    }

    /**
     * Holds an evaluation against its rubric where nothing but its scores is stated.
     *
     * @param published the evaluation as published
     * @param rubric the rubric as printed
     * @return the reconciliation
     * @throws org.jixiao.issue.IssuesException if the rubric cannot be scored
     */
    public static Reconciliation of(PublishedEvaluation published, Rubric rubric) {
        return of(published, Scorer.of(rubric).evaluate(published.reported()));
    }

    /**
     * Holds an evaluation against what the rules give for the report's figures.
     *
     * @param published the evaluation as published
     * @param evaluation the rubric as printed, evaluated with the report's figures, and with its scores where it states none
     * @return the reconciliation
     */
    public static Reconciliation of(PublishedEvaluation published, Evaluation evaluation) {
        return new Reconciliation(published, evaluation);
    }

    /**
     * Points for which the sheet prints no row.
     *
     * @param place the section
     * @param points the section's printed points less those of its rows; above 0
     * @param score the section's printed score less those of its rows, or nothing where the section prints none
     */
    public record Gap(Location place, Rational points, Optional<Rational> score) {}

    /**
     * What must hold.
     *
     * @return the identities: total and grade first, then section by section
     */
    public List<Identity> identities() {
        return List.copyOf(identities);
    }

    /**
     * The sections whose printed rows do not make up their points.
     *
     * @return the gaps, in the order of the rubric
     */
    public List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    /**
     * What the printed rows lack to the printed total. Rows that take points off count so, and advisory ones do not count; of
     * a section that is not a sum, its own score counts.
     *
     * @return the total less what the rows give, or nothing if no total is printed
     */
    public Optional<Rational> missingScore() {
        Rational rows = rows(evaluation.rubric().parts());
        return published.total().map(total -> total.value().minus(rows));
    }

    private Rational rows(List<RubricNode> parts) {
        Rational sum = Rational.ZERO;
        for (RubricNode part : parts) {
            if (part.role() != Role.ADVISORY) {
                Rational score = PrintedSheet.sums(part)
                        ? rows(((Section) part).parts())
                        : printed.row(part)
                                .flatMap(PublishedRow::score)
                                .map(Figure::value)
                                .orElse(Rational.ZERO);
                sum = part.role() == Role.MALUS ? sum.minus(score) : sum.plus(score);
            }
        }
        return sum;
    }

    /**
     * Between what and what the total may lie, by the printed rows: a row that is not printed may have earned anything from
     * nothing to its points, and so may the points of a section for which no row is printed.
     *
     * @return the interval, in points
     */
    public Interval possibleTotals() {
        return possible(evaluation.rubric().parts()).interval();
    }

    private void total(Location sheet) {
        List<RubricNode> parts = evaluation.rubric().parts();
        Claim full = PrintedSheet.claim("满分", evaluation.rubric().statedPoints(), sheet);
        printed.sum(parts, Column.POINTS, sheet).ifPresent(sum -> identities.add(new Recomputed(full, sum)));
        published.total().ifPresent(figure -> {
            Claim total = PrintedSheet.claim("总分", figure, sheet);
            identities.add(printed.sum(parts, Column.SCORE, sheet)
                    .<Identity>map(sum -> new Recomputed(
                            total,
                            new Adjustment(printed, evaluation.total(), evaluation.parts(), evaluation.veto())
                                    .of(sum, sheet)))
                    .orElseGet(() -> withoutRows(total)));
            published
                    .grade()
                    .ifPresent(grade -> identities.add(
                            new GradeOfTotal(grade, total, evaluation.rubric().gradeScale())));
        });
    }

    /**
     * The total of a report that prints no sheet at all.
     *
     * @param published the evaluation as published
     * @return the identities of total and grade, which no figure can confirm
     */
    static List<Identity> withoutSheet(PublishedEvaluation published) {
        List<Identity> identities = new ArrayList<>();
        published.total().ifPresent(figure -> {
            Claim total = PrintedSheet.claim("总分", figure, Location.of(published.subject()));
            identities.add(withoutRows(total));
            published.grade().ifPresent(grade -> identities.add(total.earns(grade)));
        });
        return List.copyOf(identities);
    }

    private static Identity withoutRows(Claim total) {
        return new Unresolved(
                List.of(total), Issue.of(StandardIssue.TOTAL_WITHOUT_ROWS, total.place(), "total", total.figure()));
    }

    private void sections(List<NodeResult> results, Location place) {
        for (NodeResult result : results) {
            Location inside = place.inside(result.node().name());
            if (result instanceof NodeResult.OfIndicator row) {
                row(row, inside);
            } else {
                Section section = (Section) result.node();
                if (PrintedSheet.sums(section)) {
                    section((NodeResult.OfSection) result, inside);
                }
                sections(result.parts(), inside);
            }
        }
    }

    private void section(NodeResult.OfSection result, Location place) {
        Section section = result.node();
        for (Column column : Column.values()) {
            printed.claim(section, column, place)
                    .ifPresent(whole -> printed.sum(section.parts(), column, place)
                            .map(sum -> column == Column.POINTS
                                    ? sum
                                    : new Adjustment(printed, result.score(), result.parts(), result.veto())
                                            .of(sum, place))
                            .ifPresent(sum -> identities.add(new Recomputed(whole, sum))));
        }
        lacking(section, Column.POINTS, place)
                .filter(points -> points.signum() > 0)
                .ifPresent(points -> gaps.add(new Gap(place, points, lacking(section, Column.SCORE, place))));
        namesakes(section.parts(), place);
    }

    private Optional<Rational> lacking(Section section, Column column, Location place) {
        return printed.claim(section, column, place)
                .flatMap(whole -> printed.sum(section.parts(), column, place)
                        .flatMap(Arithmetic::exact)
                        .map(whole.figure().value()::minus));
    }

    private void row(NodeResult.OfIndicator row, Location place) {
        Optional<Claim> score = printed.claim(row.node(), Column.SCORE, place);
        if (score.isEmpty() || row.node().role() == Role.ADVISORY) {
            return;
        }
        Claim points = printed.claim(row.node(), Column.POINTS, place)
                .orElseGet(() -> PrintedSheet.claim(row.node().name(), row.points(), place));
        identities.add(
                new ScoredRow(score.get(), points, printed.row(row.node()).flatMap(PublishedRow::reason)));
        identities.add(new ScoreByRule(score.get(), row));
    }

    /** Printed rows that the rubric does not have are held against nothing, which must not pass for checked. */
    private void strangers(Location sheet) {
        Set<String> known = new HashSet<>();
        known(evaluation.rubric().parts(), known);
        Stream.concat(published.rows().stream(), published.subtotals().stream())
                .map(PublishedRow::id)
                .filter(id -> !known.contains(id))
                .forEach(id -> identities.add(
                        new Unresolved(List.of(), Issue.of(StandardIssue.ROW_NOT_ON_SHEET, sheet, "name", id))));
    }

    private static void known(List<RubricNode> parts, Set<String> ids) {
        for (RubricNode part : parts) {
            ids.add(part.id());
            if (part instanceof Section section) {
                known(section.parts(), ids);
            }
        }
    }

    private void namesakes(List<RubricNode> parts, Location place) {
        Map<String, Integer> times = new LinkedHashMap<>();
        parts.forEach(part -> times.merge(part.name(), 1, Integer::sum));
        times.forEach((name, number) -> {
            if (number > 1) {
                identities.add(new Unresolved(
                        List.of(), Issue.of(StandardIssue.ROW_NAMED_TWICE, place, "times", number, "name", name)));
            }
        });
    }

    private Spread possible(List<RubricNode> parts) {
        Spread sum = Spread.point(Rational.ZERO);
        for (RubricNode part : parts) {
            if (part.role() != Role.ADVISORY) {
                Spread earned = possible(part);
                sum = part.role() == Role.MALUS ? sum.minus(earned) : sum.plus(earned);
            }
        }
        return sum;
    }

    private Spread possible(RubricNode node) {
        Optional<Rational> score =
                printed.row(node).flatMap(PublishedRow::score).map(Figure::value);
        if (node instanceof Indicator || !PrintedSheet.sums(node)) {
            return score.map(Spread::point).orElseGet(() -> upTo(points(node)));
        }
        List<RubricNode> parts = ((Section) node).parts();
        if (score.isPresent()
                && printed.sum(parts, Column.SCORE, Location.WHOLE).isEmpty()) {
            return Spread.point(score.get());
        }
        Rational rowless = points(node);
        for (RubricNode part : parts) {
            rowless = part.role() == Role.REGULAR ? rowless.minus(points(part)) : rowless;
        }
        return possible(parts).plus(upTo(rowless.max(Rational.ZERO)));
    }

    /** The printed points, or else those of the rubric. */
    private Rational points(RubricNode node) {
        return printed.row(node)
                .flatMap(PublishedRow::points)
                .map(Figure::value)
                .orElseGet(node::points);
    }

    private static Spread upTo(Rational points) {
        return Spread.of(Interval.closed(Rational.ZERO, points));
    }
}

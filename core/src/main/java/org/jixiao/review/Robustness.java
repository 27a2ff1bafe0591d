package org.jixiao.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.grade.Grade;
import org.jixiao.grade.GradeScale;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.Combination;
import org.jixiao.rubric.Role;
import org.jixiao.rubric.RoundingPolicy;
import org.jixiao.rubric.Section;
import org.jixiao.rule.Outcome;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.NodeResult;

/**
 * How firm the grade of an evaluation is: how far the total lies from the next grades, what becomes of it without each row,
 * and how far weights may be off before the grade changes. A weight is the points of a row; where one changes, all scores
 * are scaled so that the points still sum to the same total.
 *
 * <p>All numbers are exact. The grade is the one that the scale gives; limits on grades are left aside.
 */
public final class Robustness {
    private final Rational points;
    private final Rational total;
    private final List<RowWeight> rows;
    private final GradeScale scale;
    private final RoundingPolicy rounding;
    private final Grade grade;
    private final Interval graded;

    private Robustness(
            Rational points, Rational total, List<RowWeight> rows, GradeScale scale, RoundingPolicy rounding) {
        this.points = points;
        this.total = total;
        this.rows = rows;
        this.scale = scale;
        this.rounding = rounding;
        GradeScale.Band band = scale.bands().stream()
                .filter(it -> it.totals().contains(shown(total)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no grade covers the total " + shown(total) + ": close the gap in the grade scale"));
        this.grade = band.grade();
        this.graded = rounding.stage() == RoundingPolicy.Stage.TOTAL
                ? Rounded.behind(band.totals(), rounding.rounding())
                : band.totals();
    }

    private Rational shown(Rational points) {
        return rounding.apply(points, RoundingPolicy.Stage.TOTAL);
    }

    private record RowWeight(String id, Rational points, Rational score) {}

    /**
     * What one row means for the grade.
     *
     * @param indicatorId the indicator's id
     * @param totalWithout the total if the row were left out and the others scaled up to its points
     * @param gradesWithout the grades of that total; one on a sound scale
     * @param weightChange the smallest relative change of the row's weight alone at which, or just beyond which, the grade
     *     changes, such as 1/2 for half as much again and −1 for none at all; nothing where no change does
     */
    public record RowInfluence(
            String indicatorId, Rational totalWithout, List<Grade> gradesWithout, Optional<Rational> weightChange) {
        /**
         * Copies the grades.
         *
         * @param indicatorId the indicator's id
         * @param totalWithout the total without the row
         * @param gradesWithout the grades of that total
         * @param weightChange the smallest relative change of the weight at which the grade changes
         */
        public RowInfluence {
            gradesWithout = List.copyOf(gradesWithout);
        }
    }

    /**
     * The robustness of an evaluation.
     *
     * @param evaluation an evaluation whose total is known, of a rubric with a grade scale, in which all sections are sums
     *     of regular rows
     * @return the robustness
     * @throws IllegalArgumentException if the evaluation is another; the message says in what
     */
    public static Robustness of(Evaluation evaluation) {
        GradeScale scale = evaluation
                .rubric()
                .gradeScale()
                .orElseThrow(() -> new IllegalArgumentException("the rubric has no grade scale: state one"));
        List<RowWeight> rows = new ArrayList<>();
        evaluation.parts().forEach(part -> collect(part, rows));
        Rational total = rows.stream().map(RowWeight::score).reduce(Rational.ZERO, Rational::plus);
        Rational points = rows.stream().map(RowWeight::points).reduce(Rational.ZERO, Rational::plus);
        if (!evaluation.exactTotal().equals(new Outcome.Scored(total))) {
            throw new IllegalArgumentException("the rows sum to " + total + ", but the total is "
                    + evaluation.totalBounds() + ": a veto, a cap or rows that do not apply stand between them");
        }
        return new Robustness(points, total, rows, scale, evaluation.rubric().rounding());
    }

    private static void collect(NodeResult result, List<RowWeight> rows) {
        if (result.node().role() == Role.ADVISORY) {
            return;
        }
        boolean sum = !(result.node() instanceof Section section) || section.combination() == Combination.SUM;
        if (!sum || result.node().role() != Role.REGULAR) {
            throw new IllegalArgumentException("'" + result.node().name()
                    + "' is no regular part that is added up: weights have one meaning only where all parts are");
        }
        if (result instanceof NodeResult.OfIndicator) {
            if (!(result.score() instanceof Outcome.Scored scored)) {
                throw new IllegalArgumentException(
                        "the score of '" + result.node().name() + "' is not known: state its figures first");
            }
            rows.add(new RowWeight(result.node().id(), result.points(), scored.points()));
        }
        result.parts().forEach(part -> collect(part, rows));
    }

    /**
     * The grade.
     *
     * @return the grade that the scale gives the total
     */
    public Grade grade() {
        return grade;
    }

    /**
     * How many points the total may lose before the grade changes.
     *
     * @return the distance to the lower end of the grade, or nothing for the lowest grade
     */
    public Optional<Rational> pointsToLose() {
        return graded.lower().map(edge -> total.minus(edge.at()));
    }

    /**
     * How many points the total must gain before the grade changes.
     *
     * @return the distance to the upper end of the grade, or nothing for the highest grade
     */
    public Optional<Rational> pointsToGain() {
        return graded.upper().map(edge -> edge.at().minus(total));
    }

    /**
     * How far all weights may be off at once, each in its own direction, before the grade changes: with every weight off by
     * less than this share of what is stated, the grade stays.
     *
     * @return the share, such as 1/20 for 5 %; nothing where no weights change the grade
     */
    public Optional<Rational> weightTolerance() {
        Optional<Rational> down = graded.lower().flatMap(edge -> tolerance(edge.at(), 1));
        Optional<Rational> up = graded.upper().flatMap(edge -> tolerance(edge.at(), -1));
        return down.isPresent() && up.isPresent() ? Optional.of(down.get().min(up.get())) : down.or(() -> up);
    }

    /**
     * With d the lead of each row over the share of its points that the threshold asks for, the worst weights within ±δ
     * leave Σd − δ·Σ|d|; that is 0 at δ = Σd ÷ Σ|d|.
     */
    private Optional<Rational> tolerance(Rational threshold, int sign) {
        Rational sum = Rational.ZERO;
        Rational size = Rational.ZERO;
        for (RowWeight row : rows) {
            Rational lead = row.score().minus(share(threshold).multipliedBy(row.points()));
            sum = sum.plus(lead);
            size = size.plus(lead.absolute());
        }
        Rational lead = sum.multipliedBy(sign);
        boolean possible = size.signum() > 0 && lead.compareTo(size) < 0;
        return possible ? Optional.of(lead.dividedBy(size)) : Optional.empty();
    }

    private Rational share(Rational threshold) {
        return threshold.dividedBy(points);
    }

    /**
     * What each row means for the grade.
     *
     * @return the rows, in the order of the sheet
     */
    public List<RowInfluence> rows() {
        return rows.stream().map(this::influence).toList();
    }

    private RowInfluence influence(RowWeight row) {
        Rational left = points.minus(row.points());
        Rational without = left.signum() == 0
                ? Rational.ZERO
                : total.minus(row.score()).multipliedBy(points).dividedBy(left);
        return new RowInfluence(row.id(), without, scale.gradesAt(shown(without)), weightChange(row));
    }

    private Optional<Rational> weightChange(RowWeight row) {
        Optional<Rational> down = graded.lower().flatMap(edge -> crossing(row, edge));
        Optional<Rational> up = graded.upper().flatMap(edge -> crossing(row, edge));
        if (down.isPresent() && up.isPresent()) {
            return down.get().absolute().compareTo(up.get().absolute()) <= 0 ? down : up;
        }
        return down.or(() -> up);
    }

    /**
     * The relative change t of one weight w at which the scaled total meets a threshold θ: P·(S + t·s) = θ·(P + t·w), with
     * P the points, S the total and s the score of the row. Weights below 0 do not exist.
     */
    private Optional<Rational> crossing(RowWeight row, Edge threshold) {
        Rational lead = points.multipliedBy(row.score()).minus(threshold.at().multipliedBy(row.points()));
        if (lead.signum() == 0) {
            return Optional.empty();
        }
        Rational change = points.multipliedBy(threshold.at().minus(total)).dividedBy(lead);
        int beyondNone = change.compareTo(Rational.of(-1));
        return beyondNone > 0 || beyondNone == 0 && !graded.contains(threshold.at())
                ? Optional.of(change)
                : Optional.empty();
    }
}

package org.jixiao.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.grade.Grade;
import org.jixiao.grade.GradeScale;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.measure.Domain;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Role;
import org.jixiao.rubric.RoundingPolicy;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.RubricNode;
import org.jixiao.rule.ScoreFunction;
import org.jixiao.rule.Shape;

/** A scale of grades against the totals that the rubric can give. The scale is read in the normal form of rules. */
final class Grades implements ReviewCheck {
    @Override
    public List<Issue> check(ReviewedRubric reviewed) {
        Rubric rubric = reviewed.rubric();
        return rubric.gradeScale()
                .map(scale -> check(rubric, scale))
                .orElseGet(() -> List.of(Issue.of(ReviewIssue.GRADE_SCALE_MISSING, Location.WHOLE)));
    }

    private static List<Issue> check(Rubric rubric, GradeScale scale) {
        Domain totals = totals(rubric);
        ScoreFunction ranks = ranks(scale);
        List<Issue> found = new ArrayList<>();
        for (Interval gap : ranks.gaps(totals.bounds())) {
            if (totals.meets(gap)) {
                found.add(Issue.of(
                        ReviewIssue.GRADE_GAP, Location.WHOLE, "gap", gap, "total", Values.witness(gap, totals)));
            }
        }
        for (ScoreFunction.Piece piece : ranks.pieces()) {
            if (piece.shape() instanceof Shape.Ambiguous && totals.meets(piece.values())) {
                found.add(overlap(scale, totals, piece.values()));
            }
        }
        found.addAll(unreached(rubric, scale));
        return found;
    }

    private static Issue overlap(GradeScale scale, Domain totals, Interval values) {
        Rational total = Values.witness(values, totals);
        return Issue.of(
                ReviewIssue.GRADE_OVERLAP,
                Location.WHOLE,
                "overlap",
                Values.text(values, Optional.of(Unit.ONE)),
                "total",
                total,
                "grades",
                String.join(
                        " / ", scale.gradesAt(total).stream().map(Grade::name).toList()));
    }

    private static ScoreFunction ranks(GradeScale scale) {
        return ScoreFunction.of(scale.bands().stream()
                .map(band -> new ScoreFunction.Piece(
                        band.totals(), new Shape.Constant(Rational.of(scale.rank(band.grade())))))
                .toList());
    }

    /** The totals that can be printed: from 0 to the points, or beyond where rows beside the points may take them there. */
    private static Domain totals(Rubric rubric) {
        boolean exact = rubric.rounding().stage() == RoundingPolicy.Stage.NOWHERE;
        Rational beyond = rubric.totalCapped() ? Rational.ZERO : beside(rubric.parts(), Role.BONUS);
        Rational below = rubric.totalCapped() ? Rational.ZERO : beside(rubric.parts(), Role.MALUS);
        return new Domain(
                Interval.closed(below.negated(), rubric.points().plus(beyond).max(rubric.statedPoints())),
                exact ? Domain.REAL : rubric.rounding().rounding().digits());
    }

    private static Rational beside(List<RubricNode> parts, Role role) {
        return parts.stream()
                .filter(part -> part.role() == role)
                .map(RubricNode::points)
                .reduce(Rational.ZERO, Rational::plus);
    }

    private static List<Issue> unreached(Rubric rubric, GradeScale scale) {
        Rational sum = rubric.points().plus(beside(rubric.parts(), Role.BONUS));
        Rational most = rubric.totalCapped() ? sum.min(rubric.points().max(rubric.statedPoints())) : sum;
        List<Issue> found = new ArrayList<>();
        for (GradeScale.Band band : scale.bands()) {
            Interval reached = Interval.of(null, new Edge(most, true));
            if (band.totals().intersect(reached).isEmpty()) {
                found.add(Issue.of(
                        ReviewIssue.GRADE_NOT_REACHED,
                        Location.WHOLE,
                        "grade",
                        band.grade().name(),
                        "totals",
                        band.totals(),
                        "points",
                        most));
            }
        }
        return found;
    }
}

package org.jixiao.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.grade.GradeScale;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Severity;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Measure;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.Attainability;
import org.jixiao.rule.ResolvedRule;
import org.jixiao.rule.Row;
import org.jixiao.rule.Rule;
import org.jixiao.rule.ScoreFunction;
import org.jixiao.rule.Shape;

/** Looks at what was read as a reviewer would: gaps, overlaps, marks above the points or short of them. */
final class ReadingChecks {
    private final Sheet sheet;

    ReadingChecks(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Puts on record what is wrong with a rule in its row.
     *
     * @param rule the rule
     * @param unit the unit of its values
     * @param again what the sentence says once more of single values
     * @throws Unreadable if no row can score the rule, or it scores otherwise than is said once more
     */
    void rule(Rule rule, Unit unit, List<Part.Case> again) {
        Measure measure = Measure.named("value", "value", unit);
        ResolvedRule resolved = ResolvedRule.of(
                rule,
                new Row(
                        "row",
                        sheet.points(),
                        measure,
                        Optional.ofNullable(sheet.context().target())
                                .map(Formula::of)
                                .orElse(null)));
        for (Issue issue : resolved.issues()) {
            if (issue.severity() == Severity.FATAL) {
                sheet.notes()
                        .whole(StandardIssue.WORDING_NOT_SCORABLE, "why", issue.message(org.jixiao.issue.Language.ZH));
                throw new Unreadable(
                        StandardIssue.WORDING_NOT_SCORABLE, 0, 0, "why", issue.message(org.jixiao.issue.Language.ZH));
            }
            if (issue.code() == StandardIssue.MARKS_EXCEED_POINTS) {
                sheet.notes()
                        .whole(
                                StandardIssue.WORDING_EXCEEDS,
                                "most",
                                issue.arguments().getOrDefault("most", ""),
                                "points",
                                issue.arguments().getOrDefault("points", ""));
            }
        }
        if (resolved.canGive(Interval.point(sheet.points())) == Attainability.IMPOSSIBLE) {
            sheet.notes().whole(StandardIssue.WORDING_FALLS_SHORT, "points", sheet.points());
        }
        resolved.function().ifPresent(function -> function(function, unit));
        for (Part.Case one : again) {
            boolean agrees = resolved.function()
                    .flatMap(function -> earned(function, one, unit))
                    .filter(points -> one.effect() instanceof Effect.Earn earn
                            && points.equals(earn.mark().of(sheet.points())))
                    .isPresent();
            Clause clause = one.clause();
            if (!agrees) {
                throw Unreadable.contradiction(clause);
            }
            sheet.notes().at(StandardIssue.WORDING_CONFIRMED, clause.from(), clause.to());
        }
    }

    private static Optional<Rational> earned(ScoreFunction function, Part.Case one, Unit unit) {
        if (!(one.premise() instanceof Premise.Within within)
                || within.stretch().lower() == null) {
            return Optional.empty();
        }
        Rational at = within.stretch().lower().at().in(unit);
        return function.pieceAt(at)
                .filter(piece -> !(piece.shape() instanceof Shape.Ambiguous))
                .map(piece -> piece.shape().at(at));
    }

    private void function(ScoreFunction function, Unit unit) {
        Domain domain = domain(unit);
        for (ScoreFunction.Piece piece : function.pieces()) {
            boolean overlaps = piece.shape() instanceof Shape.Ambiguous && domain.meets(piece.values());
            if (overlaps && disagrees(piece)) {
                sheet.notes().whole(StandardIssue.WORDING_OVERLAP, "values", shown(piece.values(), unit));
            }
        }
        List<Interval> gaps =
                function.gaps(domain.bounds()).stream().filter(domain::meets).toList();
        for (Interval gap : gaps) {
            boolean beyondAll = gap.upper().isEmpty()
                    && unit.convertsTo(Unit.PERCENT)
                    && gap.lower()
                            .map(edge -> edge.at().equals(hundred(unit)) && !edge.closed())
                            .orElse(false);
            boolean belowNothing = gap.lower().isEmpty()
                    && gap.upper().map(edge -> edge.at().signum() <= 0).orElse(false);
            StandardIssue code = beyondAll || belowNothing ? StandardIssue.WORDING_SILENT : StandardIssue.WORDING_GAP;
            sheet.notes().whole(code, "values", shown(gap, unit));
        }
    }

    /** Overlapping bands that earn the same do no harm. */
    private static boolean disagrees(ScoreFunction.Piece piece) {
        Shape.Ambiguous ambiguous = (Shape.Ambiguous) piece.shape();
        if (!piece.values().isPoint()) {
            return true;
        }
        Rational at = piece.values().lower().orElseThrow().at();
        List<Rational> points = new ArrayList<>();
        ambiguous.candidates().forEach(shape -> points.add(shape.at(at)));
        return points.stream().distinct().count() > 1;
    }

    private static Rational hundred(Unit unit) {
        return Rational.ONE.dividedBy(unit.factor());
    }

    private static Domain domain(Unit unit) {
        boolean whole =
                unit.dimension().startsWith("count of ") || unit.equals(Unit.PERSON) || unit.equals(Unit.PERSON_TIME);
        return whole && unit.factor().equals(Rational.ONE) ? Domain.COUNTS : Domain.ANY;
    }

    private static String shown(Interval values, Unit unit) {
        if (values.isPoint()) {
            return values.lower().orElseThrow().at() + unit.symbol();
        }
        String lower = values.lower()
                .map(edge -> (edge.closed() ? "[" : "(") + edge.at() + unit.symbol())
                .orElse("(-∞");
        String upper = values.upper()
                .map(edge -> edge.at() + unit.symbol() + (edge.closed() ? "]" : ")"))
                .orElse("+∞)");
        return lower + ", " + upper;
    }

    /** Puts on record the gaps and overlaps of a grade scale; totals are published with two decimals at most. */
    void scale(GradeScale scale) {
        Domain domain = new Domain(Interval.closed(Rational.ZERO, Rational.HUNDRED), 2);
        for (Interval gap : GradeRules.gaps(scale)) {
            if (domain.meets(gap)) {
                sheet.notes().whole(StandardIssue.WORDING_GAP, "values", shown(gap, Unit.POINT));
            }
        }
        List<GradeScale.Band> bands = scale.bands();
        for (int i = 0; i < bands.size(); i++) {
            for (int j = i + 1; j < bands.size(); j++) {
                bands.get(i)
                        .totals()
                        .intersect(bands.get(j).totals())
                        .ifPresent(both ->
                                sheet.notes().whole(StandardIssue.WORDING_OVERLAP, "values", shown(both, Unit.POINT)));
            }
        }
    }
}

package org.jixiao.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Language;
import org.jixiao.issue.Location;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Fact;
import org.jixiao.measure.FormulaText;
import org.jixiao.measure.Measure;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.Combination;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.RubricNode;
import org.jixiao.rubric.Section;
import org.jixiao.rubric.Target;
import org.jixiao.rubric.Veto;
import org.jixiao.rule.Condition;
import org.jixiao.rule.RuleInputs;
import org.jixiao.rule.ScoreFunction;
import org.jixiao.rule.Shape;

/** Compares a section or indicator with its older version. */
final class PartComparison {
    private final Rubric oldRubric;
    private final Rubric newRubric;
    private final List<Issue> changes;

    PartComparison(Rubric oldRubric, Rubric newRubric, List<Issue> changes) {
        this.oldRubric = oldRubric;
        this.newRubric = newRubric;
        this.changes = changes;
    }

    void compare(ReviewedPart before, ReviewedPart after, boolean moved) {
        RubricNode old = before.node();
        RubricNode young = after.node();
        if (moved) {
            changes.add(after.found(
                    RubricChange.MOVED, "before", above(before, oldRubric), "after", above(after, newRubric)));
        }
        text(RubricChange.RENAMED, old.name(), young.name(), after);
        text(
                RubricChange.POINTS_CHANGED,
                old.points().toString(),
                young.points().toString(),
                after);
        text(RubricChange.COMBINATION_CHANGED, combination(old), combination(young), after);
        same(RubricChange.VETOES_CHANGED, sameConditions(vetoes(old), vetoes(young)), after);
        Optional<Indicator> oldRow = row(old);
        Optional<Indicator> newRow = row(young);
        if (oldRow.isPresent() && newRow.isPresent()) {
            rows(oldRow.get(), newRow.get(), after);
        } else {
            same(RubricChange.POLICY_CHANGED, old.notApplicable().equals(young.notApplicable()), after);
            same(
                    RubricChange.TEXT_CHANGED,
                    old.basis().equals(young.basis()) && sameReasons(vetoes(old), vetoes(young)),
                    after);
        }
    }

    private static Optional<Indicator> row(RubricNode node) {
        return node instanceof Indicator indicator ? Optional.of(indicator) : Optional.empty();
    }

    private static String above(ReviewedPart part, Rubric rubric) {
        List<String> path = part.location().path();
        return path.size() == 1 ? rubric.name() : new Location(path.subList(0, path.size() - 1)).toString();
    }

    private static String combination(RubricNode node) {
        String weight = node.weight().map(it -> " × " + it).orElse("");
        Combination combination = node instanceof Section section ? section.combination() : Combination.SUM;
        return node.role() + weight + (combination == Combination.SUM ? "" : " " + combination);
    }

    private static List<Veto> vetoes(RubricNode node) {
        return node instanceof Section section ? section.vetoes() : List.of();
    }

    static boolean sameConditions(List<Veto> old, List<Veto> young) {
        return conditions(old).equals(conditions(young));
    }

    private static List<Condition> conditions(List<Veto> vetoes) {
        return vetoes.stream().map(Veto::condition).toList();
    }

    /** Whether vetoes that fall under the same conditions give the same reasons. */
    static boolean sameReasons(List<Veto> old, List<Veto> young) {
        return !sameConditions(old, young) || old.equals(young);
    }

    private void rows(Indicator old, Indicator young, ReviewedPart after) {
        measures(old.measure(), young.measure(), after);
        if (!old.target().equals(young.target())) {
            changes.add(after.found(RubricChange.TARGET_CHANGED, "before", target(old), "after", target(young)));
        }
        same(
                RubricChange.POLICY_CHANGED,
                old.notApplicable().equals(young.notApplicable())
                        && old.appliesWhen().equals(young.appliesWhen()),
                after);
        if (!old.rule().equals(young.rule())) {
            rule(old.id(), after);
        }
        same(
                RubricChange.TEXT_CHANGED,
                old.wording().equals(young.wording())
                        && old.explanation().equals(young.explanation())
                        && old.basis().equals(young.basis()),
                after);
    }

    /** A name is only a name, but a measure of another id reads another figure. */
    private void measures(Measure old, Measure young, ReviewedPart after) {
        boolean same = old.id().equals(young.id())
                && old.unit().equals(young.unit())
                && old.domain().equals(young.domain())
                && old.formula().equals(young.formula());
        if (!same) {
            boolean alike = measure(old, "").equals(measure(young, ""));
            changes.add(after.found(
                    RubricChange.MEASURE_CHANGED,
                    "before",
                    measure(old, alike ? details(old) : ""),
                    "after",
                    measure(young, alike ? details(young) : "")));
        }
    }

    private static String measure(Measure measure, String details) {
        return FormulaText.of(measure.formula(), Language.ZH) + " (" + measure.unit() + ", "
                + measure.domain().bounds() + details + ")";
    }

    /** What tells measures apart that read alike: their ids, those of their facts, and the decimals of their values. */
    private static String details(Measure measure) {
        String facts = RuleInputs.of(measure.formula()).stream().map(Fact::id).collect(Collectors.joining(", "));
        int decimals = measure.domain().decimals();
        return "; " + measure.id() + ": " + facts + (decimals == Domain.REAL ? "" : "; ." + decimals);
    }

    private static String target(Indicator indicator) {
        return indicator.target().map(PartComparison::text).orElse("–");
    }

    private static String text(Target target) {
        return target.comparison().sign() + FormulaText.of(target.value(), Language.ZH);
    }

    private void rule(String id, ReviewedPart after) {
        Optional<RowAnswers> old = RowAnswers.find(oldRubric, id);
        Optional<RowAnswers> young = RowAnswers.find(newRubric, id);
        boolean comparable = old.isPresent()
                && young.isPresent()
                && old.get().unit().equals(young.get().unit());
        if (!comparable) {
            changes.add(after.found(RubricChange.RULE_CHANGED));
            return;
        }
        RowAnswers answers = young.orElseThrow();
        String values = differing(
                        old.orElseThrow().leaf().function(), answers.leaf().function())
                .stream()
                .flatMap(part -> answers.domain().part(part).stream())
                .map(answers::text)
                .collect(Collectors.joining(", "));
        changes.add(
                values.isEmpty()
                        ? after.found(RubricChange.RULE_RESTATED)
                        : after.found(RubricChange.SCORES_CHANGED, "values", values));
    }

    /** The values for which two functions do not say the same, joined where they touch. */
    static List<Interval> differing(ScoreFunction old, ScoreFunction young) {
        List<ScoreFunction.Piece> differing = new ArrayList<>();
        for (ScoreFunction.Piece piece : old.pieces()) {
            for (ScoreFunction.Piece other : young.pieces()) {
                piece.values()
                        .intersect(other.values())
                        .filter(both -> !SameShape.over(both, piece.shape(), other.shape()))
                        .ifPresent(both -> differing.add(mark(both)));
            }
        }
        alone(old, young, differing);
        alone(young, old, differing);
        return ScoreFunction.of(differing).pieces().stream()
                .map(ScoreFunction.Piece::values)
                .toList();
    }

    private static void alone(ScoreFunction one, ScoreFunction other, List<ScoreFunction.Piece> differing) {
        for (Interval gap : other.gaps(Interval.ALL)) {
            one.within(gap).pieces().forEach(piece -> differing.add(mark(piece.values())));
        }
    }

    private static ScoreFunction.Piece mark(Interval values) {
        return new ScoreFunction.Piece(values, new Shape.Constant(Rational.ZERO));
    }

    private void text(RubricChange change, String before, String after, ReviewedPart part) {
        if (!before.equals(after)) {
            changes.add(part.found(change, "before", before, "after", after));
        }
    }

    private void same(RubricChange change, boolean same, ReviewedPart part) {
        if (!same) {
            changes.add(part.found(change));
        }
    }
}

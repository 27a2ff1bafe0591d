package org.jixiao.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jixiao.explain.Explanation;
import org.jixiao.grade.Grade;
import org.jixiao.grade.GradeScale;
import org.jixiao.issue.Language;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.report.model.CellNumber;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.Outcome;
import org.jixiao.scoring.Deduction;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.NodeResult;
import org.jixiao.scoring.PublishedEvaluation;

/** Names for scores and grades. A score that is not decided is printed with its bounds; one of a row that does not apply says so. */
final class ScoreValues {
    /** More rows than this are no sentence; the largest losses are named, and the rest is counted. */
    private static final int MOST_NAMED = 10;

    private static final Pattern END = Pattern.compile("[。.；;]+$");

    private ScoreValues() {}

    static void names(Map<String, Function<Context, Value>> names) {
        names.put("score.total", ScoreValues::total);
        names.put(
                "score.points",
                it -> it.data()
                        .rubric()
                        .map(rubric -> Value.of(CellNumber.points(rubric.statedPoints())))
                        .orElse(Value.MISSING));
        names.put("score.source", ScoreValues::source);
        names.put("score.sections", ScoreValues::sections);
        names.put("score.deductions", ScoreValues::deductions);
        names.put(
                "score.rows",
                it -> it.data()
                        .rubric()
                        .map(rubric -> Value.ofCount(rubric.indicators().size(), Unit.ITEM))
                        .orElse(Value.MISSING));
        names.put("score.computed", it -> counted(it, Evaluation::computedCount));
        names.put("score.reported", it -> counted(it, Evaluation::reportedCount));
        names.put("rubric.name", it -> Value.ofText(it.data().rubric().map(Rubric::name)));
        names.put("grade", ScoreValues::grade);
        names.put("grade.ticks", ScoreValues::ticks);
    }

    private static Value counted(Context context, Function<Evaluation, Long> count) {
        return context.data()
                .evaluation()
                .map(it -> Value.ofCount(count.apply(it), Unit.ITEM))
                .orElse(Value.MISSING);
    }

    /** An outcome as a form shows it. */
    static Value of(Outcome outcome, Context context) {
        return outcome.match(new Outcome.Cases<Value>() {
            @Override
            public Value scored(Outcome.Scored it) {
                return Value.of(CellNumber.points(it.points()));
            }

            @Override
            public Value open(Outcome.Open it) {
                return Value.open(it.least(), it.most(), context.language());
            }

            @Override
            public Value notApplicable(Outcome.NotApplicable it) {
                return Value.of(context.say("不适用", "n/a"));
            }
        });
    }

    /** What is printed where nothing was scored. */
    static Value notScored(Context context) {
        return Value.missing(context.say("未评分", "not scored"));
    }

    private static Value total(Context context) {
        Optional<Evaluation> evaluation = context.data().evaluation();
        if (evaluation.isPresent()) {
            return of(evaluation.get().total(), context);
        }
        return context.data()
                .published()
                .flatMap(PublishedEvaluation::total)
                .map(figure -> Value.of(CellNumber.points(figure.value())))
                .orElseGet(() -> notScored(context));
    }

    private static Value source(Context context) {
        return context.data()
                .evaluation()
                .map(it -> Value.of(context.say(
                        "计算" + it.computedCount() + "项，填报" + it.reportedCount() + "项",
                        it.computedCount() + " rows computed, " + it.reportedCount() + " reported")))
                .or(() -> context.data()
                        .published()
                        .map(it -> Value.of(context.say("按填报数列示，未附评分依据", "as reported, without a rubric"))))
                .orElse(Value.MISSING);
    }

    private static Value sections(Context context) {
        return context.data()
                .evaluation()
                .filter(it -> !it.parts().isEmpty())
                .map(it -> Value.of(it.parts().stream()
                        .map(part -> part.node().name()
                                + context.say("", " ")
                                + of(part.score(), context).inSentence(context.language())
                                + context.say(
                                        "（满分" + CellNumber.points(part.points()) + "）",
                                        " of "
                                                + CellNumber.points(part.points())
                                                        .digits()))
                        .collect(Collectors.joining(context.say("，", ", ")))))
                .orElse(Value.MISSING);
    }

    private static Value deductions(Context context) {
        Optional<Evaluation> evaluation = context.data().evaluation();
        if (evaluation.isEmpty()) {
            return Value.MISSING;
        }
        List<String> lost = new ArrayList<>();
        List<Deduction> all = evaluation.get().deductions();
        int named = all.size() <= MOST_NAMED + 1 ? all.size() : MOST_NAMED;
        for (Deduction deduction : all.subList(0, named)) {
            Indicator row = evaluation.get().rubric().indicator(deduction.indicatorId());
            lost.add(context.say(Wording.quoted(row.name()) + "扣", row.name() + " ")
                    + points(deduction.points(), context)
                    + deduction
                            .reason()
                            .map(it -> END.matcher(it.strip()).replaceFirst(""))
                            .map(it -> context.say("（" + it + "）", " (" + it + ")"))
                            .orElse(""));
        }
        if (named < all.size()) {
            Rational rest = all.subList(named, all.size()).stream()
                    .map(Deduction::points)
                    .reduce(Rational.ZERO, Rational::plus);
            int rows = all.size() - named;
            lost.add(context.say("其余" + rows + "项共扣", rows + " more rows, ") + points(rest, context));
        }
        return Value.of(
                lost.isEmpty()
                        ? context.say("没有扣分", "no points were lost")
                        : String.join(context.say("；", "; "), lost));
    }

    private static String points(Rational points, Context context) {
        return Value.of(CellNumber.points(points)).inSentence(context.language());
    }

    // --- grades
    // -------------------------------------------------------------------------------------------------------

    private static String name(Grade grade, Context context) {
        return context.say(grade.name(), grade.english());
    }

    private static Value grade(Context context) {
        Optional<Evaluation> evaluation = context.data().evaluation();
        if (evaluation.isPresent() && evaluation.get().rubric().gradeScale().isPresent()) {
            List<Grade> possible = evaluation.get().possibleGrades();
            String names = possible.stream()
                    .map(grade -> name(grade, context))
                    .collect(Collectors.joining(context.say("或", " or ")));
            return possible.size() == 1
                    ? Value.of(names)
                    : Value.missing(context.say("未定", "open")
                            + (names.isEmpty() ? "" : context.say("（" + names + "）", " (" + names + ")")));
        }
        return Value.ofText(context.data().published().flatMap(PublishedEvaluation::grade));
    }

    /** The line of boxes at the foot of a form. Which one is ticked is left open while more than one grade is possible. */
    private static Value ticks(Context context) {
        Optional<Rubric> rubric = context.data().rubric();
        Optional<GradeScale> scale = rubric.flatMap(Rubric::gradeScale);
        if (scale.isEmpty()) {
            return grade(context);
        }
        Optional<Grade> earned = context.data().evaluation().flatMap(Evaluation::grade);
        Interval all = Interval.closed(Rational.ZERO, rubric.orElseThrow().statedPoints());
        return Value.of(scale.get().bands().stream()
                .map(band -> (earned.equals(Optional.of(band.grade())) ? "■" : "□")
                        + name(band.grade(), context)
                        + " "
                        + band.totals()
                                .intersect(all)
                                .map(totals -> bounds(totals, context))
                                .orElse(""))
                .collect(Collectors.joining(context.say("；", "; "))));
    }

    private static String bounds(Interval totals, Context context) {
        String name = context.say("得分", "score");
        Edge lower = totals.lower().orElseThrow();
        Edge upper = totals.upper().orElseThrow();
        return CellNumber.marked(lower.at())
                + (lower.closed() ? "≤" : "＜")
                + name
                + (upper.closed() ? "≤" : "＜")
                + CellNumber.marked(upper.at());
    }

    // --- rows
    // ---------------------------------------------------------------------------------------------------------

    static Value row(String id, String what, Context context) {
        Optional<Indicator> row = context.data()
                .rubric()
                .flatMap(rubric -> rubric.indicators().stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst());
        Optional<NodeResult.OfIndicator> result =
                row.flatMap(it -> context.data().evaluation().map(evaluation -> evaluation.indicator(id)));
        if (what.equals("points")) {
            return row.map(it -> Value.of(CellNumber.points(
                            result.map(NodeResult.OfIndicator::points).orElse(it.points()))))
                    .orElse(Value.MISSING);
        }
        return result.map(it -> of(it.score(), context))
                .orElseGet(() -> row.isPresent() ? notScored(context) : Value.MISSING);
    }

    /** Why a row lost points: the author's words, or else what decided it. Nothing if it lost none. */
    static String reason(Evaluation evaluation, NodeResult.OfIndicator result, Language language) {
        Optional<String> stated = result.remark().flatMap(it -> Optional.ofNullable(it.reason()));
        if (stated.isPresent()) {
            return stated.get();
        }
        boolean complete = result.score() instanceof Outcome.Scored scored
                && scored.points().compareTo(result.points()) >= 0;
        return complete ? "" : why(evaluation, result.node().id(), language);
    }

    /** What decided a row, without the lines that only repeat the author's words and sources. */
    static String why(Evaluation evaluation, String id, Language language) {
        return Explanation.of(evaluation, language).why(id).stream()
                .filter(line -> !line.startsWith("来源")
                        && !line.startsWith("Source")
                        && !line.startsWith("扣分原因")
                        && !line.startsWith("Reason")
                        && !line.startsWith("改进措施")
                        && !line.startsWith("Improvement"))
                .collect(Collectors.joining("\n"));
    }
}

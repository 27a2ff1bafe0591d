package org.jixiao.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.grade.Grade;
import org.jixiao.issue.Language;
import org.jixiao.rule.Outcome;
import org.jixiao.rule.RuleInputs;
import org.jixiao.rule.Verdict;
import org.jixiao.scoring.Deduction;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.NodeResult;

/**
 * An evaluation in words: for every row the figures and formula, what decided and why, the points lost; then the total and
 * the grade. The same evaluation always gives the same text.
 */
public final class Explanation {
    private final Evaluation evaluation;
    private final Words words;

    private Explanation(Evaluation evaluation, Words words) {
        this.evaluation = evaluation;
        this.words = words;
    }

    /**
     * Explains an evaluation.
     *
     * @param evaluation the evaluation
     * @param language the language of the text
     * @return the explanation
     */
    public static Explanation of(Evaluation evaluation, Language language) {
        return new Explanation(evaluation, new Words(language));
    }

    /**
     * Why an indicator earned what it earned, a sentence to a line.
     *
     * @param indicatorId the indicator's id
     * @return the sentences; the author's reason and improvement measure, where stated, come last
     * @throws IllegalArgumentException if the rubric has no such indicator
     */
    public List<String> why(String indicatorId) {
        return why(evaluation.indicator(indicatorId));
    }

    private List<String> why(NodeResult.OfIndicator result) {
        List<String> lines = new ArrayList<>();
        if (result.exact() instanceof Outcome.NotApplicable it) {
            lines.add(words.say("不适用：", "Not applicable: ") + it.reason());
        } else {
            result.verdict().ifPresent(verdict -> lines.addAll(VerdictText.of(verdict, words)));
            lines.addAll(settled(result));
        }
        String sources = sources(result);
        if (!sources.isEmpty()) {
            lines.add(words.say("来源：", "Source: ") + sources);
        }
        result.issues().forEach(issue -> lines.add("※ " + issue.message(words.language())));
        result.remark().ifPresent(remark -> {
            Optional.ofNullable(remark.reason()).ifPresent(it -> lines.add(words.say("扣分原因：", "Reason: ") + it));
            Optional.ofNullable(remark.improvement())
                    .ifPresent(it -> lines.add(words.say("改进措施：", "Improvement: ") + it));
        });
        return lines;
    }

    /**
     * Why points were lost, in a few words, from the figures alone.
     *
     * @param deduction a deduction of the evaluation
     * @return one line
     */
    public String why(Deduction deduction) {
        return DeductionText.of(deduction, words);
    }

    /** Where the figures of a row are on record, each document once. */
    private String sources(NodeResult.OfIndicator result) {
        Set<String> ids = new LinkedHashSet<>(List.of(result.node().id()));
        RuleInputs.of(result.node().measure().formula()).forEach(fact -> ids.add(fact.id()));
        result.node().rule().ifPresent(rule -> RuleInputs.of(rule).facts().forEach(fact -> ids.add(fact.id())));
        return ids.stream()
                .flatMap(id -> evaluation.facts().source(id).stream())
                .distinct()
                .collect(Collectors.joining(words.say("；", "; ")));
    }

    /** Where the row's outcome differs from what its rule gave: a policy for rows that do not apply. */
    private List<String> settled(NodeResult.OfIndicator result) {
        Optional<Outcome> given = result.verdict().map(Verdict::outcome);
        if (given.isEmpty() || given.get().equals(result.exact())) {
            return List.of();
        }
        if (given.get() instanceof Outcome.NotApplicable it) {
            return List.of(words.say(
                    "不适用（" + it.reason() + "），按规定得满分", "Not applicable (" + it.reason() + "); full points by policy"));
        }
        return List.of(words.say(
                "承接不适用指标的分值后，本项分值为" + words.points(result.points()),
                "With points of rows that do not apply, this row counts for " + words.points(result.points())));
    }

    /**
     * The outcome of a row as a form shows it: a number, bounds, or that it does not apply.
     *
     * @param outcome the outcome
     * @return the text
     */
    public String score(Outcome outcome) {
        return outcome.match(new Outcome.Cases<String>() {
            @Override
            public String scored(Outcome.Scored it) {
                return words.number(it.points());
            }

            @Override
            public String open(Outcome.Open it) {
                return words.number(it.least()) + "～" + words.number(it.most());
            }

            @Override
            public String notApplicable(Outcome.NotApplicable it) {
                return words.say("不适用", "n/a");
            }
        });
    }

    private String grade() {
        List<Grade> grades = evaluation.possibleGrades();
        return grades.stream()
                .map(grade -> words.say(grade.name(), grade.name() + " (" + grade.english() + ")"))
                .collect(Collectors.joining(words.say("或", " or ")));
    }

    /**
     * The total, the full points, the grade or the grades still possible, and how many scores were computed and reported.
     *
     * @return one line
     */
    public String summary() {
        String total = score(evaluation.total());
        String full = words.number(evaluation.rubric().statedPoints());
        String graded = evaluation.possibleGrades().isEmpty() ? "" : words.say("，等级：", ", grade ") + grade();
        String counts = words.say(
                "（计算" + evaluation.computedCount() + "项，填报" + evaluation.reportedCount() + "项）",
                " (" + evaluation.computedCount() + " rows computed, " + evaluation.reportedCount() + " reported)");
        return words.say("总分：", "Total: ") + total + " / " + full + graded + counts;
    }

    /** The explanation as plain text, rows indented by level. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(evaluation.rubric().name()).append('\n');
        evaluation.parts().forEach(part -> plain(part, 1, text));
        text.append(summary()).append('\n');
        evaluation
                .veto()
                .ifPresent(reason -> text.append(words.say("一票否决：", "Knocked out: "))
                        .append(reason)
                        .append('\n'));
        return text.toString();
    }

    private void plain(NodeResult result, int level, StringBuilder text) {
        String indent = "  ".repeat(level);
        text.append(indent).append(title(result)).append('\n');
        if (result instanceof NodeResult.OfIndicator indicator) {
            why(indicator)
                    .forEach(line ->
                            text.append(indent).append("    ").append(line).append('\n'));
        }
        result.parts().forEach(part -> plain(part, level + 1, text));
    }

    private String title(NodeResult result) {
        return result.node().name() + words.say("：", ": ") + score(result.score()) + " / "
                + words.number(result.points());
    }
}

package org.jixiao.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Language;
import org.jixiao.issue.Severity;
import org.jixiao.review.BoundaryCase;
import org.jixiao.review.BoundaryCases;
import org.jixiao.review.ReviewedRow;
import org.jixiao.review.RowAnswers;
import org.jixiao.review.RubricReview;
import org.jixiao.review.RulePlot;

/**
 * A review as Markdown: what must be mended, what is worth knowing, and then each rule over a number as a picture with its
 * boundary cases. The pictures are texts of their own, which belong beside the document.
 */
public final class ReviewReport {
    private static final int MOST_CASES = 24;

    private final RubricReview review;
    private final Language language;
    private final String stem;

    private ReviewReport(RubricReview review, Language language, String stem) {
        this.review = review;
        this.language = language;
        this.stem = stem;
    }

    /**
     * The report of a review.
     *
     * @param review the review
     * @param language the language of the text
     * @param stem how the names of the pictures' files begin, such as {@code 001-zizhou}
     * @return the report
     */
    public static ReviewReport of(RubricReview review, Language language, String stem) {
        return new ReviewReport(review, language, stem);
    }

    private String say(String chinese, String english) {
        return language == Language.ZH ? chinese : english;
    }

    /**
     * The pictures by file name, in the order of the sheet.
     *
     * @return SVG texts, to be written beside the document under these names
     */
    public Map<String, String> plots() {
        Map<String, String> plots = new LinkedHashMap<>();
        for (ReviewedRow row : drawn()) {
            RulePlot plot = RulePlot.of(review.rubric(), row.indicator().id());
            plots.put(file(row), SvgPlot.of(plot, language));
        }
        return Collections.unmodifiableMap(plots);
    }

    private List<ReviewedRow> drawn() {
        return review.rows().stream()
                .filter(row ->
                        RowAnswers.find(review.rubric(), row.indicator().id()).isPresent())
                .toList();
    }

    /** Numbered, since ids may hold anything. */
    private String file(ReviewedRow row) {
        return stem + "-" + (review.rows().indexOf(row) + 1) + ".svg";
    }

    /**
     * The document.
     *
     * @return the Markdown text; it refers to the pictures by file name
     */
    public String toMarkdown() {
        StringBuilder text = new StringBuilder();
        text.append("# ")
                .append(Markdown.escaped(
                        say("评分标准审查：", "Review: ") + review.rubric().name()))
                .append("\n\n");
        text.append(summary()).append("\n\n");
        mend(text);
        know(text);
        rules(text);
        return text.toString();
    }

    private String summary() {
        int notes = review.issues().size() - review.issues(Severity.WARNING).size();
        return say(
                "共" + review.rows().size() + "个指标，"
                        + Numbers.text(review.rubric().points()) + "分；需处理"
                        + review.issues(Severity.WARNING).size() + "处，供参考" + notes + "处。",
                review.rows().size() + " indicators, "
                        + Numbers.text(review.rubric().points()) + " points; "
                        + review.issues(Severity.WARNING).size() + " findings to mend, " + notes + " worth knowing.");
    }

    private void mend(StringBuilder text) {
        List<Issue> issues = review.issues(Severity.WARNING);
        text.append("## ").append(say("需要处理", "To mend")).append("\n\n");
        if (issues.isEmpty()) {
            text.append(say("没有发现问题。", "Nothing.")).append("\n\n");
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Issue issue : issues) {
            rows.add(List.of(severity(issue.severity()), issue.location().toString(), issue.message(language)));
        }
        text.append(Markdown.table(
                List.of(say("程度", "Severity"), say("位置", "Where"), say("问题和处理", "What and what to do")), rows));
    }

    private String severity(Severity severity) {
        return switch (severity) {
            case FATAL -> say("严重", "fatal");
            case ERROR -> say("错误", "error");
            case WARNING -> say("警告", "warning");
            case INFORMATION -> say("提示", "note");
        };
    }

    /** What is said of many rows in the same words is said once. */
    private void know(StringBuilder text) {
        List<List<Issue>> groups = review.groups().stream()
                .filter(group -> group.get(0).severity() == Severity.INFORMATION)
                .toList();
        if (groups.isEmpty()) {
            return;
        }
        text.append("## ").append(say("供参考", "Worth knowing")).append("\n\n");
        for (List<Issue> group : groups) {
            Map<String, List<String>> places = new LinkedHashMap<>();
            group.forEach(issue -> places.computeIfAbsent(issue.message(language), message -> new ArrayList<>())
                    .add(issue.location().toString()));
            places.forEach((message, where) -> text.append("- ")
                    .append(Markdown.escaped(message))
                    .append(where(where))
                    .append('\n'));
        }
        text.append('\n');
    }

    private String where(List<String> places) {
        String names = places.stream()
                .filter(place -> !place.isEmpty())
                .map(Markdown::escaped)
                .collect(Collectors.joining(say("；", "; ")));
        return names.isEmpty() ? "" : say("（", " (") + names + say("）", ")");
    }

    private void rules(StringBuilder text) {
        List<ReviewedRow> rows = drawn();
        if (rows.isEmpty()) {
            return;
        }
        text.append("## ").append(say("各指标图示", "The rules in pictures")).append("\n\n");
        rows.forEach(row -> rule(row, text));
    }

    private void rule(ReviewedRow row, StringBuilder text) {
        String name = Markdown.escaped(row.indicator().name());
        text.append("### ").append(name).append("\n\n");
        row.indicator()
                .wording()
                .ifPresent(words ->
                        text.append("> ").append(Markdown.escaped(words)).append("\n\n"));
        text.append("![").append(name).append("](").append(file(row)).append(")\n\n");
        List<BoundaryCase> cases = BoundaryCases.of(row);
        if (cases.size() <= MOST_CASES) {
            text.append(Markdown.table(
                    List.of(say("值", "Value"), say("得分", "Points")),
                    cases.stream()
                            .map(one -> List.of(quantity(one), points(one)))
                            .toList()));
        }
    }

    private static String quantity(BoundaryCase one) {
        return Numbers.text(one.value().value()) + one.value().unit().symbol();
    }

    private String points(BoundaryCase one) {
        return switch (one.status()) {
            case SCORED -> Numbers.text(one.points().orElseThrow());
            case UNCOVERED -> say("未规定", "nothing said");
            case AMBIGUOUS -> say("属于多档", "several bands");
        };
    }
}

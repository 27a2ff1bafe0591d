package org.jixiao.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Language;
import org.jixiao.issue.Severity;
import org.jixiao.review.ReviewedRow;
import org.jixiao.review.RowAnswers;
import org.jixiao.review.RubricReview;
import org.jixiao.review.RulePlot;

/**
 * A review as Markdown: what must be mended, what is worth knowing, and then each rule over a number as a picture, with a
 * table of what its values earn. The pictures are texts of their own, which belong beside the document.
 */
public final class ReviewReport {
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
        int mend = review.issues(Severity.WARNING).size();
        int notes = review.issues().size() - mend;
        int rows = review.rows().size();
        String points = Numbers.text(review.rubric().points());
        return say(
                "共" + rows + "个指标，" + points + "分；需处理" + mend + "处，供参考" + notes + "处。",
                rows + (rows == 1 ? " indicator, " : " indicators, ") + points + " points; " + mend
                        + (mend == 1 ? " finding" : " findings") + " to mend, " + notes + " worth knowing.");
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
            rows.add(List.of(severity(issue.severity()), place(issue), issue.message(language)));
        }
        text.append(Markdown.table(
                List.of(say("程度", "Severity"), say("位置", "Where"), say("问题和处理", "What and what to do")), rows));
    }

    private String place(Issue issue) {
        String place = issue.location().toString();
        return place.isEmpty() ? say("整个体系", "the whole") : place;
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
        Map<String, String> places = new LinkedHashMap<>();
        review.groups().stream()
                .flatMap(List::stream)
                .filter(issue -> issue.severity() == Severity.INFORMATION)
                .forEach(issue ->
                        places.merge(issue.message(language), place(issue), (several, one) -> several + "\n" + one));
        if (places.isEmpty()) {
            return;
        }
        text.append("## ").append(say("供参考", "Worth knowing")).append("\n\n");
        List<List<String>> rows = new ArrayList<>();
        places.forEach((message, where) -> rows.add(List.of(where, message)));
        text.append(Markdown.table(List.of(say("位置", "Where"), say("情况", "What")), rows));
    }

    private void rules(StringBuilder text) {
        List<ReviewedRow> rows = drawn();
        if (rows.isEmpty()) {
            return;
        }
        text.append("## ")
                .append(say("各指标图示", "The rules in pictures"))
                .append("\n\n")
                .append(say(
                        "实心点：含该值；空心点：不含；斜线：没有规定；红色虚线：属于多档。",
                        "A filled dot includes its value, a hollow one does not; values without a rule are hatched, "
                                + "values in several bands are dashed in red."))
                .append("\n\n");
        rows.forEach(row -> rule(row, text));
    }

    private void rule(ReviewedRow row, StringBuilder text) {
        String name = Markdown.escaped(row.indicator().name());
        text.append("### ").append(name).append("\n\n");
        row.indicator()
                .wording()
                .ifPresent(words ->
                        text.append("> ").append(Markdown.escaped(words)).append("\n\n"));
        text.append("![")
                .append(Markdown.alternative(row.indicator().name()))
                .append("](")
                .append(file(row))
                .append(")\n\n");
        text.append(Markdown.table(
                List.of(say("值", "Value"), say("得分", "Points")),
                new RuleTable(RowAnswers.of(review.rubric(), row.indicator().id()), language).rows()));
    }
}

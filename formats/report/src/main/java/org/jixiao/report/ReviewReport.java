package org.jixiao.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Language;
import org.jixiao.issue.Severity;
import org.jixiao.report.model.Cell;
import org.jixiao.report.model.CellNumber;
import org.jixiao.report.model.Column;
import org.jixiao.report.model.DocumentDraft;
import org.jixiao.report.model.Drawing.RuleCurve;
import org.jixiao.report.model.ReportDocument;
import org.jixiao.report.model.Table;
import org.jixiao.report.model.TableDraft;
import org.jixiao.review.ReviewedRow;
import org.jixiao.review.RubricReview;

/**
 * A review as a document: what must be mended, what is worth knowing, and then each rule over a number as a picture, with a
 * table of what its values earn.
 */
public final class ReviewReport {
    private final RubricReview review;
    private final Language language;

    private ReviewReport(RubricReview review, Language language) {
        this.review = review;
        this.language = language;
    }

    /**
     * The report of a review.
     *
     * @param review the review
     * @param language the language of the text
     * @return the document
     */
    public static ReportDocument of(RubricReview review, Language language) {
        ReviewReport report = new ReviewReport(review, language);
        String heading = report.say("评分标准审查：", "Review: ") + review.rubric().name();
        DocumentDraft draft = ReportDocument.titled(heading, language).title(heading);
        report.append(draft);
        return draft.build();
    }

    /**
     * Adds the findings of a review to a document, under headings of the first level.
     *
     * @param draft the document
     * @param review the review
     */
    public static void append(DocumentDraft draft, RubricReview review) {
        new ReviewReport(review, draft.language()).append(draft);
    }

    private String say(String chinese, String english) {
        return language == Language.ZH ? chinese : english;
    }

    private void append(DocumentDraft draft) {
        draft.paragraph(summary());
        mend(draft);
        know(draft);
        rules(draft);
    }

    private String summary() {
        int mend = review.issues(Severity.WARNING).size();
        int notes = review.issues().size() - mend;
        int rows = review.rows().size();
        String points = CellNumber.marked(review.rubric().points());
        return say(
                "共" + rows + "个指标，" + points + "分；需处理" + mend + "处，供参考" + notes + "处。",
                rows + (rows == 1 ? " indicator, " : " indicators, ") + points + " points; " + mend
                        + (mend == 1 ? " finding" : " findings") + " to mend, " + notes + " worth knowing.");
    }

    private void mend(DocumentDraft draft) {
        List<Issue> issues = review.issues(Severity.WARNING);
        draft.heading(1, say("需要处理", "To mend"));
        if (issues.isEmpty()) {
            draft.paragraph(say("没有发现问题。", "Nothing."));
            return;
        }
        TableDraft table = Table.of(Column.centred(1), Column.text(3), Column.text(8))
                .header(
                        Cell.header(say("程度", "Severity")),
                        Cell.header(say("位置", "Where")),
                        Cell.header(say("问题和处理", "What and what to do")));
        for (Issue issue : issues) {
            table.row(
                    Cell.text(severity(issue.severity())), Cell.text(place(issue)), Cell.text(issue.message(language)));
        }
        draft.table(table.build());
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
    private void know(DocumentDraft draft) {
        Map<String, String> places = new LinkedHashMap<>();
        review.groups().stream()
                .flatMap(List::stream)
                .filter(issue -> issue.severity() == Severity.INFORMATION)
                .forEach(issue ->
                        places.merge(issue.message(language), place(issue), (several, one) -> several + "\n" + one));
        if (places.isEmpty()) {
            return;
        }
        TableDraft table = Table.of(Column.text(3), Column.text(8))
                .header(Cell.header(say("位置", "Where")), Cell.header(say("情况", "What")));
        places.forEach((message, where) -> table.row(Cell.text(where), Cell.text(message)));
        draft.heading(1, say("供参考", "Worth knowing")).table(table.build());
    }

    private void rules(DocumentDraft draft) {
        Map<ReviewedRow, RuleCurve> curves = new LinkedHashMap<>();
        for (ReviewedRow row : review.rows()) {
            Optional<RuleCurve> curve =
                    RuleCurve.of(review.rubric(), row.indicator().id(), language);
            curve.ifPresent(it -> curves.put(row, it));
        }
        if (curves.isEmpty()) {
            return;
        }
        draft.heading(1, say("各指标图示", "The rules in pictures"))
                .paragraph(say(
                        "实心点：含该值；空心点：不含；斜线：没有规定；红色虚线：属于多档。",
                        "A filled dot includes its value, a hollow one does not; values without a rule are hatched, "
                                + "values in several bands are dashed in red."));
        curves.forEach((row, curve) -> {
            draft.heading(2, row.indicator().name());
            row.indicator().wording().ifPresent(draft::note);
            draft.figure(row.indicator().name(), curve);
        });
    }
}

package org.jixiao.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.explain.Explanation;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Language;
import org.jixiao.report.model.Cell;
import org.jixiao.report.model.CellNumber;
import org.jixiao.report.model.Column;
import org.jixiao.report.model.DocumentDraft;
import org.jixiao.report.model.ReportDocument;
import org.jixiao.report.model.Table;
import org.jixiao.report.model.TableDraft;
import org.jixiao.rubric.Indicator;
import org.jixiao.rule.Outcome;
import org.jixiao.scoring.Deduction;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.NodeResult;

/**
 * An evaluation explained as a document: an overview of the scores as a picture, for each row what decided it, the points
 * lost, most first, and what is worth knowing. Every word and number comes from {@link Explanation} and {@link Evaluation}.
 */
public final class ExplanationReport {
    private final Evaluation evaluation;
    private final Explanation explanation;
    private final Language language;

    private ExplanationReport(Evaluation evaluation, Language language) {
        this.evaluation = evaluation;
        this.explanation = Explanation.of(evaluation, language);
        this.language = language;
    }

    /**
     * The explanation of an evaluation.
     *
     * @param evaluation the evaluation
     * @param language the language of the text
     * @return the document
     */
    public static ReportDocument of(Evaluation evaluation, Language language) {
        String heading = (language == Language.ZH ? "评分说明：" : "Explanation: ")
                + evaluation.rubric().name();
        DocumentDraft draft = ReportDocument.titled(heading, language).title(heading);
        append(draft, evaluation);
        return draft.build();
    }

    /**
     * Adds the explanation to a document, under headings of the first level.
     *
     * @param draft the document
     * @param evaluation the evaluation
     */
    public static void append(DocumentDraft draft, Evaluation evaluation) {
        new ExplanationReport(evaluation, draft.language()).append(draft);
    }

    private String say(String chinese, String english) {
        return language == Language.ZH ? chinese : english;
    }

    private void append(DocumentDraft draft) {
        draft.paragraph(explanation.summary());
        evaluation.veto().ifPresent(reason -> draft.paragraph(say("一票否决：", "Knocked out: ") + reason));
        String caption = say("得分概览", "Overview of the scores");
        ScoreOverview.of(evaluation, caption).filter(it -> !draft.shows(it)).ifPresent(it -> draft.figure(caption, it));
        rows(draft);
        standards(draft);
        deductions(draft);
        issues(draft);
    }

    private void rows(DocumentDraft draft) {
        TableDraft table = Table.of(Column.text(5), Column.number(2), Column.number(2), Column.text(12))
                .header(
                        Cell.header(say("指标", "Indicator")),
                        Cell.header(say("分值", "Points")),
                        Cell.header(say("得分", "Score")),
                        Cell.header(say("依据", "Why")));
        for (NodeResult.OfIndicator row : evaluation.indicators()) {
            table.row(
                    Cell.label(row.node().name()),
                    Cell.number(CellNumber.points(row.points())),
                    score(row.score()),
                    Cell.text(String.join("\n", explanation.why(row.node().id()))));
        }
        draft.heading(1, say("各项依据", "What decided each row")).table(table.build());
    }

    private Cell score(Outcome outcome) {
        if (outcome instanceof Outcome.Scored scored) {
            return Cell.number(CellNumber.points(scored.points()));
        }
        return outcome instanceof Outcome.NotApplicable
                ? Cell.text(explanation.score(outcome))
                : Cell.missing(explanation.score(outcome));
    }

    /** The standards by which the rows were scored, in the wording that leaves nothing open. */
    private void standards(DocumentDraft draft) {
        TableDraft table = Table.of(Column.text(5), Column.text(16))
                .header(Cell.header(say("指标", "Indicator")), Cell.header(say("评分标准", "Standard")));
        int rows = 0;
        for (Indicator indicator : evaluation.rubric().indicators()) {
            Optional<String> said = indicator.canonicalWording();
            if (said.isPresent()) {
                table.row(Cell.label(indicator.name()), Cell.text(said.get()));
                rows++;
            }
        }
        if (rows > 0) {
            draft.heading(1, say("评分标准", "Standards")).table(table.build());
        }
    }

    private void deductions(DocumentDraft draft) {
        List<Deduction> deductions = evaluation.deductions();
        if (deductions.isEmpty()) {
            return;
        }
        TableDraft table = Table.of(Column.text(5), Column.number(3), Column.text(13))
                .header(
                        Cell.header(say("指标", "Indicator")),
                        Cell.header(say("扣分", "Lost")),
                        Cell.header(say("原因", "Why")));
        for (Deduction deduction : deductions) {
            table.row(
                    Cell.label(evaluation
                            .rubric()
                            .indicator(deduction.indicatorId())
                            .name()),
                    Cell.number(CellNumber.points(deduction.points())),
                    Cell.text(explanation.why(deduction)));
        }
        draft.heading(1, say("扣分（由多到少）", "Points lost, most first")).table(table.build());
    }

    private void issues(DocumentDraft draft) {
        if (evaluation.issues().isEmpty()) {
            return;
        }
        draft.heading(1, say("提示", "Worth knowing"))
                .paragraph(evaluation.issues().stream().map(this::line).collect(Collectors.joining("\n")));
    }

    private String line(Issue issue) {
        String place = issue.location().toString();
        return (place.isEmpty() ? "" : place + say("：", ": ")) + issue.message(language);
    }
}

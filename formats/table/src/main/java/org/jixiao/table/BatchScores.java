package org.jixiao.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jixiao.grade.Grade;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Language;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.Outcome;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.NodeResult;
import org.jixiao.scoring.Scorer;

/** The results of a batch as a table: for each department its scores, total, grade, and whatever is wrong. */
public final class BatchScores {
    /** How many issues of a row are written out; the number of the others is. */
    private static final int MOST_ISSUES = 20;

    private final Scorer scorer;

    private BatchScores(Scorer scorer) {
        this.scorer = scorer;
    }

    /**
     * The results for a rubric.
     *
     * @param rubric the rubric
     * @return the table of results
     * @throws org.jixiao.issue.IssuesException if the rubric cannot be scored
     */
    public static BatchScores of(Rubric rubric) {
        return new BatchScores(Scorer.of(rubric));
    }

    /**
     * The headings of the table.
     *
     * @return the department, the indicators, then total, grade and issues
     */
    public List<String> headings() {
        Set<String> headings = new LinkedHashSet<>(List.of(BatchTable.DEPARTMENT, "总分", "等级", "问题"));
        Set<String> names = new LinkedHashSet<>();
        for (Indicator indicator : scorer.rubric().indicators()) {
            String name = indicator.name();
            while (headings.contains(name) || !names.add(name)) {
                name = name + "#" + indicator.id();
            }
        }
        List<String> all = new ArrayList<>(List.of(BatchTable.DEPARTMENT));
        all.addAll(names);
        all.addAll(List.of("总分", "等级", "问题"));
        return all;
    }

    /**
     * The results of a department, in the order of the headings. A row with an error is not scored; where figures are
     * missing the total is blank, and the issues say why.
     *
     * @param row what it states
     * @return the text of the cells
     */
    public List<String> cells(BatchRow row) {
        List<String> cells = new ArrayList<>();
        cells.add(row.department());
        Set<Issue> issues = new LinkedHashSet<>(row.issues());
        if (row.isSound()) {
            Evaluation result = scorer.evaluate(row.facts());
            for (NodeResult.OfIndicator indicator : result.indicators()) {
                cells.add(points(indicator.score()));
            }
            cells.add(points(result.total()));
            cells.add(result.grade().map(Grade::name).orElse(""));
            issues.addAll(result.issues());
        } else {
            scorer.rubric().indicators().forEach(indicator -> cells.add(""));
            cells.add("");
            cells.add("");
        }
        cells.add(said(issues));
        return cells;
    }

    /** Reads the rows of a batch, one after the other. */
    public interface Reading {
        /**
         * Reads all rows.
         *
         * @param rows takes each row
         * @return how it went
         * @throws IOException if something cannot be read
         */
        BatchSummary read(Consumer<BatchRow> rows) throws IOException;
    }

    /**
     * Writes the results of a batch while it is being read.
     *
     * @param sink takes the results; it is not closed
     * @param reading reads the batch
     * @return how the reading went
     * @throws IOException if something cannot be read or written
     */
    public BatchSummary write(RowSink sink, Reading reading) throws IOException {
        sink.row(headings());
        try {
            return reading.read(row -> {
                try {
                    sink.row(cells(row));
                } catch (IOException full) {
                    throw new UncheckedIOException(full);
                }
            });
        } catch (UncheckedIOException full) {
            throw full.getCause();
        }
    }

    private static String points(Outcome outcome) {
        return outcome instanceof Outcome.Scored scored ? scored.points().toString() : "";
    }

    private static String said(Set<Issue> issues) {
        List<String> texts = new ArrayList<>();
        for (Issue issue : issues) {
            if (texts.size() == MOST_ISSUES) {
                texts.add("另有" + (issues.size() - MOST_ISSUES) + "条");
                break;
            }
            texts.add(issue.location() + "：" + issue.message(Language.ZH));
        }
        return String.join(" | ", texts);
    }
}

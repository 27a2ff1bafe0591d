package org.jixiao.scoring;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jixiao.measure.Facts;
import org.jixiao.quantity.Figure;

/**
 * An evaluation as it was published: rows, subtotals and total as printed, right or wrong. For reports that state scores
 * without the rubric or the figures behind them; nothing here is computed.
 */
@Value.Immutable
public abstract class PublishedEvaluation {
    PublishedEvaluation() {}

    /**
     * What was evaluated.
     *
     * @return the name of the department or programme
     */
    public abstract String subject();

    /**
     * Where it was published.
     *
     * @return the report, with its date where known
     */
    public abstract String source();

    /**
     * The rows, as printed.
     *
     * @return the rows; empty where the report prints no table
     */
    public abstract List<PublishedRow> rows();

    /**
     * The subtotals, as printed, under the names of their sections.
     *
     * @return the subtotals
     */
    public abstract List<PublishedRow> subtotals();

    /**
     * The total, as printed.
     *
     * @return the total, in points, or nothing where none is printed
     */
    public abstract Optional<Figure> total();

    /**
     * The grade, as printed.
     *
     * @return the grade's name, or nothing where none is printed
     */
    public abstract Optional<String> grade();

    /**
     * The row of an indicator.
     *
     * @param indicatorId the indicator's id
     * @return the row, or nothing where it is not printed
     */
    public Optional<PublishedRow> row(String indicatorId) {
        return rows().stream().filter(row -> row.id().equals(indicatorId)).findFirst();
    }

    /**
     * The printed scores as facts, entered as reported from this source, with the printed reasons as remarks: a rubric that is
     * evaluated with them gives the published evaluation as an {@link Evaluation}, to be compared with a re-scored one.
     *
     * @return a fact for each row whose score is printed
     */
    public Facts reported() {
        Facts.Builder facts = Facts.builder();
        for (PublishedRow row : rows()) {
            row.score()
                    .ifPresent(score -> facts.reported(row.id(), score.value().toString(), source()));
            row.reason().ifPresent(reason -> facts.remark(row.id(), reason, null));
        }
        return facts.build();
    }

    /**
     * A row or subtotal as printed.
     *
     * @param id the indicator's or section's id
     * @param points the points (分值), as printed, or nothing
     * @param score the score (得分), as printed, or nothing
     * @param reason the deduction reason (扣分原因), as printed, or nothing
     */
    public record PublishedRow(String id, Optional<Figure> points, Optional<Figure> score, Optional<String> reason) {
        /**
         * A row with points and score.
         *
         * @param id the indicator's or section's id
         * @param points the points, as printed
         * @param score the score, as printed
         * @return the row
         */
        public static PublishedRow of(String id, String points, String score) {
            return new PublishedRow(
                    id, Optional.of(Figure.parse(points)), Optional.of(Figure.parse(score)), Optional.empty());
        }

        /**
         * The same row with a reason.
         *
         * @param words the deduction reason, as printed
         * @return the row
         */
        public PublishedRow because(String words) {
            return new PublishedRow(id, points, score, Optional.of(words));
        }
    }
}

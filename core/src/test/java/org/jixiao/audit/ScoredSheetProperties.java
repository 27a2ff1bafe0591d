package org.jixiao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.grade.Grade;
import org.jixiao.issue.Location;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Facts;
import org.jixiao.quantity.Figure;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.Outcome;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.NodeResult;
import org.jixiao.scoring.PublishedEvaluation;
import org.jixiao.scoring.PublishedEvaluation.PublishedRow;
import org.jixiao.scoring.PublishedEvaluationBuilder;
import org.jixiao.scoring.Scorer;
import org.jixiao.testing.JixiaoArbitraries;
import org.jixiao.testing.RubricArbitraries;

/**
 * An evaluation that is published as it was scored raises nothing, whatever its rubric does to the sum; any one printed
 * number that is another is always found high.
 */
class ScoredSheetProperties {
    private static final int TRIES = 30;

    /**
     * A published evaluation and where it came from.
     *
     * @param evaluation with every score known
     * @param rows rows and subtotals as printed, in the order of the sheet
     */
    record Sheet(Evaluation evaluation, List<PublishedRow> rows) {
        static Sheet of(Evaluation evaluation) {
            List<PublishedRow> rows = new ArrayList<>();
            collect(evaluation.parts(), rows);
            return new Sheet(evaluation, rows);
        }

        private static void collect(List<NodeResult> results, List<PublishedRow> rows) {
            for (NodeResult result : results) {
                rows.add(row(result));
                collect(result.parts(), rows);
            }
        }

        /** A row that does not apply is printed without a score. */
        private static PublishedRow row(NodeResult result) {
            Optional<Rational> score = Optional.of(result.score())
                    .filter(Outcome.Scored.class::isInstance)
                    .map(outcome -> ((Outcome.Scored) outcome).points());
            boolean lost = result instanceof NodeResult.OfIndicator
                    && score.filter(it -> it.compareTo(result.points()) < 0).isPresent();
            return new PublishedRow(
                    result.node().id(),
                    Optional.of(figure(result.node().points())),
                    score.map(Sheet::figure),
                    lost ? Optional.of("未完成") : Optional.empty());
        }

        private static Figure figure(Rational points) {
            return PrintedSheet.claim("分", points, Location.WHOLE).figure();
        }

        Rational total() {
            return ((Outcome.Scored) evaluation.total()).points();
        }

        Audit audit(Rational total) {
            PublishedEvaluation published = new PublishedEvaluationBuilder()
                    .subject("某局")
                    .source("自评表")
                    .addAllRows(rows.stream().filter(this::isIndicator).toList())
                    .addAllSubtotals(
                            rows.stream().filter(row -> !isIndicator(row)).toList())
                    .total(figure(total))
                    .grade(evaluation.grade().map(Grade::name))
                    .build();
            return Audit.builder().published(published, evaluation).build();
        }

        private boolean isIndicator(PublishedRow row) {
            return evaluation.indicators().stream()
                    .anyMatch(it -> it.node().id().equals(row.id()));
        }

        Sheet with(int index, PublishedRow row) {
            List<PublishedRow> copy = new ArrayList<>(rows);
            copy.set(index, row);
            return new Sheet(evaluation, copy);
        }
    }

    private static Optional<Figure> moved(Optional<Figure> figure, Rational by) {
        return figure.map(it -> Sheet.figure(it.value().plus(by)));
    }

    @Provide
    Arbitrary<Sheet> sheets() {
        return JixiaoArbitraries.soundRubrics()
                .flatMap(rubric -> JixiaoArbitraries.knownFacts(rubric)
                        .map(facts -> Scorer.of(rubric).evaluate(facts)))
                .filter(ScoredSheetProperties::isScored)
                .map(Sheet::of);
    }

    private static boolean isScored(Evaluation evaluation) {
        return evaluation.total() instanceof Outcome.Scored
                && evaluation.parts().stream().allMatch(it -> isScored(it));
    }

    private static boolean isScored(NodeResult result) {
        return !(result.score() instanceof Outcome.Open)
                && result.parts().stream().allMatch(it -> isScored(it));
    }

    /** Numbers of hundredths, up or down. */
    @Provide
    Arbitrary<Rational> moves() {
        return Arbitraries.integers()
                .between(1, 500)
                .flatMap(hundredths -> Arbitraries.of(hundredths, -hundredths))
                .map(hundredths -> Rational.of(hundredths, 100));
    }

    @Property(tries = TRIES)
    void as_it_was_scored_it_raises_nothing(@ForAll("sheets") Sheet sheet) {
        Audit audit = sheet.audit(sheet.total());
        assertThat(audit.identities()).hasSizeGreaterThan(2 * sheet.rows().size());
        assertThat(audit.findings()).isEmpty();
    }

    @Property(tries = TRIES)
    void another_score_or_number_of_points_is_found_high(@ForAll("sheets") Sheet sheet, @ForAll("moves") Rational by) {
        for (int i = 0; i < sheet.rows().size(); i++) {
            PublishedRow row = sheet.rows().get(i);
            List<PublishedRow> others = List.of(
                    new PublishedRow(row.id(), moved(row.points(), by), row.score(), row.reason()),
                    new PublishedRow(row.id(), row.points(), moved(row.score(), by), row.reason()));
            for (PublishedRow other : others) {
                assertThat(sheet.with(i, other).audit(sheet.total()).findings(Agreement.HIGH))
                        .as("%s instead of %s", other, row)
                        .isNotEmpty();
            }
        }
    }

    @Property(tries = TRIES)
    void another_total_is_found_high(@ForAll("sheets") Sheet sheet, @ForAll("moves") Rational by) {
        assertThat(sheet.audit(sheet.total().plus(by)).findings(Agreement.HIGH)).isNotEmpty();
    }

    @Property(tries = TRIES)
    void a_reason_that_is_missing_or_too_much_is_found_high(@ForAll("sheets") Sheet sheet) {
        for (int i = 0; i < sheet.rows().size(); i++) {
            PublishedRow row = sheet.rows().get(i);
            if (sheet.isIndicator(row)) {
                Optional<String> other = row.reason().isPresent() ? Optional.empty() : Optional.of("无故");
                PublishedRow changed = new PublishedRow(row.id(), row.points(), row.score(), other);
                assertThat(sheet.with(i, changed).audit(sheet.total()).findings(Agreement.HIGH))
                        .hasSize(1);
            }
        }
    }

    /** Rubrics with vetoes, caps, means and rows that do not apply: their totals are more than plain sums. */
    @Property(tries = 150)
    void a_sum_that_is_more_than_plain_raises_nothing(@ForAll("trials") RubricArbitraries.Trial trial) {
        for (Facts facts : trial.facts()) {
            Evaluation evaluation = Scorer.of(trial.rubric()).evaluate(facts);
            if (isScored(evaluation) && canBePrinted(evaluation)) {
                Sheet sheet = Sheet.of(evaluation);
                assertThat(sheet.audit(sheet.total()).findings())
                        .filteredOn(finding -> finding.issue().code() == StandardIssue.FIGURE_DIFFERS)
                        .filteredOn(finding -> finding.claims().get(0).name().matches(".*(得分|总分)"))
                        .isEmpty();
            }
        }
    }

    /** A third of a point has no end, and rounding it would be another score. */
    private static boolean canBePrinted(Evaluation evaluation) {
        return isDecimal(evaluation.total()) && evaluation.parts().stream().allMatch(it -> canBePrinted(it));
    }

    private static boolean canBePrinted(NodeResult result) {
        return isDecimal(result.score()) && result.parts().stream().allMatch(it -> canBePrinted(it));
    }

    private static boolean isDecimal(Outcome outcome) {
        return !(outcome instanceof Outcome.Scored it)
                || Sheet.figure(it.points()).value().equals(it.points());
    }

    @Provide
    Arbitrary<RubricArbitraries.Trial> trials() {
        return new RubricArbitraries()
                .trials(8)
                .filter(trial -> Scorer.check(trial.rubric()).isValid());
    }
}

package org.jixiao.examples.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.department.TargetOutcome;
import org.jixiao.grade.GradeScale;
import org.jixiao.issue.Issue;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Observation;
import org.jixiao.measure.Observation.Checked;
import org.jixiao.measure.Observation.Dated;
import org.jixiao.measure.Observation.Measured;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Money;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.Indicator;
import org.jixiao.rule.Attainability;
import org.jixiao.rule.Checklist;
import org.jixiao.rule.Outcome;
import org.jixiao.rule.RuleInputs;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.NodeResult;
import org.jixiao.scoring.PublishedEvaluation.PublishedRow;
import org.jixiao.scoring.Scorer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NingdeReportTest {
    private static final Report REPORT = NingdeReport.report();
    private static final Scorer PUBLISHED =
            Scorer.of(REPORT.sheet().orElseThrow().asPublished());
    private static final Scorer CORRECTED =
            Scorer.of(REPORT.sheet().orElseThrow().corrected());
    private static final Evaluation RESULT = CORRECTED.evaluate(REPORT.facts());

    @Nested
    class Corrected {
        @Test
        void theTotalIsThePublishedNinety() {
            assertThat(RESULT.total()).isEqualTo(scored("90"));
            assertThat(section(RESULT, "input")).isEqualTo(scored("30"));
            assertThat(section(RESULT, "process")).isEqualTo(scored("28"));
            assertThat(section(RESULT, "results")).isEqualTo(scored("32"));
        }

        @Test
        void everyPrintedRowAndSubtotalComesOut() {
            for (PublishedRow row : REPORT.published().rows()) {
                assertThat(RESULT.indicator(row.id()).score()).as(row.id()).isEqualTo(printed(row));
            }
            for (PublishedRow row : REPORT.published().subtotals()) {
                assertThat(section(RESULT, row.id())).as(row.id()).isEqualTo(printed(row));
            }
        }

        @Test
        void theOnlyRowThatWasNotPrintedIsTheMaintenance() {
            assertThat(RESULT.indicators())
                    .filteredOn(row -> REPORT.published().row(row.node().id()).isEmpty())
                    .singleElement()
                    .satisfies(row -> assertThat(row.node().id()).isEqualTo("maintenance"))
                    .satisfies(row -> assertThat(row.score()).isEqualTo(scored("2")));
        }

        @ParameterizedTest
        @CsvSource({"asset-use, 1", "mailings, 0", "maternity-payout, 0", "satisfaction, 2"})
        void everyDeductionIsComputed(String row, String score) {
            assertThat(RESULT.indicator(row).score()).isEqualTo(scored(score));
            assertThat(RESULT.indicator(row).isReported()).isFalse();
        }

        @Test
        void nothingElseIsDeducted() {
            assertThat(RESULT.deductions())
                    .extracting(deduction -> deduction.indicatorId() + " " + deduction.points())
                    .containsExactly("satisfaction 4", "asset-use 2", "mailings 2", "maternity-payout 2");
        }

        @Test
        void eighteenRowsAreComputedAndSixteenReported() {
            assertThat(RESULT.computedCount()).isEqualTo(18);
            assertThat(RESULT.reportedCount()).isEqualTo(16);
        }

        @Test
        void theSheetIsSound() {
            assertThat(CORRECTED.rubric().issues()).isEmpty();
        }

        @Test
        void itsRulesCanGiveEveryPublishedScore() {
            for (PublishedRow row : REPORT.published().rows()) {
                Interval score = Interval.point(row.score().orElseThrow().value());
                assertThat(CORRECTED.rule(row.id()).canGive(score)).as(row.id()).isNotEqualTo(Attainability.IMPOSSIBLE);
            }
        }

        @Test
        void theEdgesThatMeetTheTargetEarnFullPoints() {
            assertThat(scoreWith(CORRECTED, "satisfaction", "satisfaction", "96%"))
                    .isEqualTo(scored("6"));
            assertThat(scoreWith(CORRECTED, "maternity-payout", "maternity-payout", "1412万元"))
                    .isEqualTo(scored("2"));
            assertThat(scoreWith(CORRECTED, "insured", "insured", "5.41万人")).isEqualTo(scored("2"));
        }

        @Test
        void aStatedRowEarnsLessForEachItemThatIsNotFulfilled() {
            for (Indicator row : CORRECTED.rubric().indicators()) {
                if (row.rule().orElseThrow() instanceof Checklist list) {
                    int items = list.items().size();
                    assertThat(scoreWith(row.id(), Checked.count(items, items)))
                            .isEqualTo(new Outcome.Scored(row.points()));
                    assertThat(scoreWith(row.id(), Checked.count(items - 1, items)))
                            .isNotEqualTo(new Outcome.Scored(row.points()));
                }
            }
        }
    }

    @Nested
    class AsPublished {
        @Test
        void theListOfOutputsIsTwoPointsShort() {
            assertThat(PUBLISHED.rubric().issues())
                    .extracting(Issue::code)
                    .containsExactly(StandardIssue.POINTS_DO_NOT_ADD_UP);
            assertThat(PUBLISHED.evaluate(REPORT.facts()).total()).isEqualTo(scored("88"));
        }

        @Test
        void exactlyTheTargetHasNoMark() {
            assertThat(scoreWith(PUBLISHED, "satisfaction", "satisfaction", "96%"))
                    .isInstanceOfSatisfying(
                            Outcome.Open.class,
                            open -> assertThat(open.why().code()).isEqualTo(StandardIssue.UNCOVERED));
            assertThat(scoreWith(PUBLISHED, "maternity-payout", "maternity-payout", "1412万元"))
                    .isInstanceOf(Outcome.Open.class);
            assertThat(scoreWith(PUBLISHED, "insured", "insured", "5.41万人")).isEqualTo(scored("0"));
        }

        @Test
        void everyPrintedRowComesOut() {
            Evaluation result = PUBLISHED.evaluate(REPORT.facts());
            for (PublishedRow row : REPORT.published().rows()) {
                assertThat(result.indicator(row.id()).score()).as(row.id()).isEqualTo(printed(row));
            }
        }
    }

    @Nested
    class Edges {
        @ParameterizedTest
        @CsvSource({
            "schedule, planned-start, 2017-01-30, 0",
            "schedule, actual-start, 2017-02-01, 0",
            "schedule, planned-end, 2017-12-30, 0",
            "schedule, actual-end, 2018-01-01, 0",
            "target-completion, targets-set, 7个, 2.57",
            "target-completion, targets-done, 5个, 2.5",
            "cost-control, spent, 85.01万元, 0",
            "cost-control, budget, 84.99万元, 0",
            "funds-arrived, arrived-funds, 84.85万元, 2.99",
            "funds-arrived, planned-funds, 85.15万元, 2.99",
            "funds-prompt, prompt-funds, 84.85万元, 2.99",
            "funds-prompt, due-funds, 85.15万元, 2.99",
            "funds-used, spent, 84.85万元, 2.99",
            "funds-used, arrived-funds, 85.15万元, 2.99",
            "multiplier, planned-funds, 85.01万元, 0",
            "multiplier, budget, 84.99万元, 0",
            "asset-use, fixed-assets-in-use, 50.62万元, 2",
            "asset-use, fixed-assets, 80.91万元, 2",
            "mailings, mailings, 8.66万人次, 1",
            "archives, archives, 599册, 0",
            "visits, visits, 4次, 0",
            "adjustments, adjustments, 1次, 0",
            "maintenance, maintenance, 11次, 0",
            "insured, insured, 5.4万人, 0",
            "payout, payout, 18439.01万元, 0",
            "maternity-insured, maternity-insured, 4.49万人, 0",
            "maternity-payout, maternity-payout, 1694.39万元, 1",
            "satisfaction, satisfaction, 92.01%, 3",
        })
        void aFigureAcrossItsNearestEdgeMovesTheScore(String row, String fact, String moved, String score) {
            assertThat(scoreWith(CORRECTED, row, fact, moved))
                    .isEqualTo(scored(score))
                    .isNotEqualTo(RESULT.indicator(row).score());
        }

        @ParameterizedTest
        @CsvSource({
            "asset-use, fixed-assets-in-use, 50.61万元, 1",
            "mailings, mailings, 8.656万人次, 0",
            "maternity-payout, maternity-payout, 1694.4万元, 0",
            "satisfaction, satisfaction, 92.99%, 3",
            "satisfaction, satisfaction, 95.01%, 6",
        })
        void onlyWholeStepsCount(String row, String fact, String moved, String score) {
            assertThat(scoreWith(CORRECTED, row, fact, moved)).isEqualTo(scored(score));
        }

        /** While no other money is planned, the money that came cannot fall short; with a plan of 1万元 it can. */
        @ParameterizedTest
        @CsvSource({"1万元, 85万元, 2", "0.99万元, 85万元, 0", "1万元, 85.01万元, 0"})
        void theMultiplierFallsShortOfAPlannedOne(String other, String fiscal, String score) {
            Facts planned = REPORT.facts()
                    .with("planned-funds", observed("86万元"))
                    .with("other-funds", observed(other))
                    .with("fiscal-funds", observed(fiscal));
            assertThat(CORRECTED.evaluate(planned).indicator("multiplier").score())
                    .isEqualTo(scored(score));
        }

        @Test
        void noFigureOfAComputedRowIsLeftOut() throws NoSuchMethodException {
            Set<String> moved = Stream.of(Edges.class
                            .getDeclaredMethod(
                                    "aFigureAcrossItsNearestEdgeMovesTheScore",
                                    String.class,
                                    String.class,
                                    String.class,
                                    String.class)
                            .getAnnotation(CsvSource.class)
                            .value())
                    .map(line -> line.split(", ")[0] + " " + line.split(", ")[1])
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            moved.addAll(List.of("multiplier other-funds", "multiplier fiscal-funds"));
            assertThat(moved).containsExactlyInAnyOrderElementsOf(figuresOfComputedRows());
        }

        private List<String> figuresOfComputedRows() {
            List<String> figures = new ArrayList<>();
            for (NodeResult.OfIndicator row : RESULT.indicators()) {
                if (!row.isReported()) {
                    Set<String> read = new LinkedHashSet<>();
                    RuleInputs.of(row.node().measure().formula()).forEach(fact -> read.add(fact.id()));
                    row.node()
                            .target()
                            .ifPresent(target -> RuleInputs.of(target.value()).forEach(fact -> read.add(fact.id())));
                    read.forEach(fact -> figures.add(row.node().id() + " " + fact));
                }
            }
            return figures;
        }
    }

    @Nested
    class Figures {
        @Test
        void thePurposesSumToTheProgramme() {
            assertThat(REPORT.programmes().get(0).fundsOfSources().outturn()).contains(Money.wan("85"));
            assertThat(REPORT.programmes().get(0).funds()).hasSize(6);
        }

        @Test
        void threeTargetsWereMissedAlthoughSixOfSixAreSaidToBeDone() {
            assertThat(REPORT.programmes().get(0).targets())
                    .filteredOn(target -> target.judge() instanceof TargetOutcome.NotMet)
                    .extracting(target -> target.level3())
                    .containsExactly("邮寄个人账户账单人次", "支付生育保险待遇金额", "服务对象满意度");
            assertThat(REPORT.programmes().get(0).targets())
                    .noneMatch(target -> target.judge() instanceof TargetOutcome.Undetermined);
        }

        @Test
        void thePrintedGradeAgreesWithTheUsualScaleAlthoughNoneIsPrinted() {
            assertThat(CORRECTED.rubric().gradeScale()).isEmpty();
            assertThat(REPORT.published().grade())
                    .contains(GradeScale.fiveLevel()
                            .gradesAt(Rational.of(90))
                            .get(0)
                            .name());
        }
    }

    private static Outcome scored(String points) {
        return new Outcome.Scored(Rational.parse(points));
    }

    private static Outcome printed(PublishedRow row) {
        return new Outcome.Scored(row.score().orElseThrow().value());
    }

    private static Outcome section(Evaluation evaluation, String id) {
        return all(evaluation.parts())
                .filter(result -> result.node().id().equals(id))
                .findFirst()
                .orElseThrow()
                .score();
    }

    private static Stream<NodeResult> all(List<NodeResult> parts) {
        return parts.stream().flatMap(part -> Stream.concat(Stream.of(part), all(part.parts())));
    }

    private static Outcome scoreWith(Scorer scorer, String row, String fact, String moved) {
        return scorer.evaluate(REPORT.facts().with(fact, observed(moved)))
                .indicator(row)
                .score();
    }

    private static Outcome scoreWith(String row, Observation observation) {
        return CORRECTED
                .evaluate(REPORT.facts().with(row, observation))
                .indicator(row)
                .score();
    }

    private static Observation observed(String text) {
        return text.matches("\\d{4}-\\d\\d-\\d\\d")
                ? new Dated(LocalDate.parse(text))
                : new Measured(Quantity.parse(text));
    }
}

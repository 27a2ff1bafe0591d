package org.jixiao.examples.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.grade.Grade;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Observation;
import org.jixiao.measure.Observation.Checked;
import org.jixiao.measure.Observation.Counted;
import org.jixiao.measure.Observation.Listed;
import org.jixiao.measure.Observation.Measured;
import org.jixiao.measure.Observation.NotApplicable;
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

class GuangzhouReportTest {
    private static final Report REPORT = GuangzhouReport.report();
    private static final Scorer PUBLISHED =
            Scorer.of(REPORT.sheet().orElseThrow().asPublished());
    private static final Scorer CORRECTED =
            Scorer.of(REPORT.sheet().orElseThrow().corrected());
    private static final Evaluation RESULT = CORRECTED.evaluate(REPORT.facts());

    @Nested
    class Corrected {
        @Test
        void theTotalLiesBetweenThePrintedRowsAndTheseWithFifteenPointsMore() {
            assertThat(RESULT.totalBounds()).isEqualTo(Interval.closed(number("83.35"), number("98.35")));
            assertThat(RESULT.grade()).isEmpty();
            assertThat(RESULT.possibleGrades()).extracting(Grade::name).containsExactly("优", "良");
        }

        @Test
        void thePublishedTotalIsTheUpperBound() {
            assertThat(REPORT.published().total().orElseThrow().value()).isEqualTo(number("98.35"));
            assertThat(REPORT.published().grade()).contains("优");
            Evaluation withFullMarks = CORRECTED.evaluate(
                    REPORT.facts().with("performance-management", new Observation.Reported(number("15"))));
            assertThat(withFullMarks.total()).isEqualTo(scored("98.35"));
            assertThat(withFullMarks.grade()).map(Grade::name).contains("优");
        }

        @Test
        void everyPrintedRowComesOut() {
            for (PublishedRow row : REPORT.published().rows()) {
                assertThat(RESULT.indicator(row.id()).score()).as(row.id()).isEqualTo(printed(row));
            }
            assertThat(REPORT.published().rows()).hasSize(23);
        }

        @Test
        void onlyTheMissingRowIsOpen() {
            assertThat(RESULT.indicators())
                    .filteredOn(row -> row.score() instanceof Outcome.Open)
                    .extracting(row -> row.node().id())
                    .containsExactly("performance-management");
        }

        @ParameterizedTest
        @CsvSource({"spending-rate, 9.981, 9.98", "procurement-policy, 0.9557, 0.96"})
        void ratesAreScoredExactlyAndRoundedOnce(String row, String exact, String score) {
            assertThat(RESULT.indicator(row).exact()).isEqualTo(scored(exact));
            assertThat(RESULT.indicator(row).score()).isEqualTo(scored(score));
        }

        @Test
        void elevenRowsAreComputedAndTwelveReported() {
            assertThat(RESULT.computedCount()).isEqualTo(11);
            assertThat(RESULT.reportedCount()).isEqualTo(12);
        }

        @Test
        void whatDoesNotApplyEarnsFullPoints() {
            assertThat(REPORT.facts().observation("new-projects").orElseThrow()).isInstanceOf(NotApplicable.class);
            assertThat(RESULT.indicator("new-projects").score()).isEqualTo(scored("3"));
        }

        @Test
        void theSheetIsSound() {
            assertThat(CORRECTED.rubric().issues()).isEmpty();
        }

        @Test
        void itsRulesCanGiveEveryPublishedScore() {
            for (PublishedRow row : REPORT.published().rows()) {
                Rational score = row.score().orElseThrow().value();
                Rational half = number("0.005");
                Interval rounded = Interval.closed(score.minus(half), score.plus(half));
                assertThat(CORRECTED.rule(row.id()).canGive(rounded))
                        .as(row.id())
                        .isNotEqualTo(Attainability.IMPOSSIBLE);
            }
        }

        @Test
        void twelveTargetsMetAndOneAlmostMetWouldEarnThePublishedMark() {
            String[] completion = Stream.concat(Stream.generate(() -> "100%").limit(12), Stream.of("94.15%"))
                    .toArray(String[]::new);
            assertThat(scoreWith("outputs", "outputs", Listed.of(completion))).isEqualTo(scored("19.91"));
        }

        @Test
        void aStatedRowEarnsLessForEachItemThatIsNotFulfilled() {
            for (Indicator row : CORRECTED.rubric().indicators()) {
                if (row.rule().orElseThrow() instanceof Checklist list) {
                    int items = list.items().size();
                    assertThat(scoreWith(row.id(), row.id(), Checked.count(items, items)))
                            .isEqualTo(new Outcome.Scored(row.points()));
                    assertThat(scoreWith(row.id(), row.id(), Checked.count(items - 1, items)))
                            .isNotEqualTo(new Outcome.Scored(row.points()));
                }
            }
        }

        @Test
        void thePrintedRateOfRunningCostsIsARateOfChange() {
            assertThat(CORRECTED.rubric().indicator("running-cost").measure().name())
                    .isEqualTo("公用经费变动率");
            assertThat(PUBLISHED.rubric().indicator("running-cost").measure().words())
                    .contains("实际支出÷预算安排");
        }
    }

    @Nested
    class AsPublished {
        @Test
        void theSecondSectionIsFifteenPointsShort() {
            assertThat(PUBLISHED.rubric().issues()).singleElement().satisfies(issue -> {
                assertThat(issue.code()).isEqualTo(StandardIssue.POINTS_DO_NOT_ADD_UP);
                assertThat(issue.arguments()).containsValue("35").containsValue("50");
            });
        }

        @Test
        void thePrintedRowsScore8335() {
            Evaluation result = PUBLISHED.evaluate(REPORT.facts());
            assertThat(result.total()).isEqualTo(scored("83.35"));
            assertThat(result.grade()).map(Grade::name).contains("良");
            assertThat(PUBLISHED.rubric().indicators().stream()
                            .map(Indicator::points)
                            .reduce(Rational.ZERO, Rational::plus))
                    .isEqualTo(number("85"));
        }

        @Test
        void twoRowsCarryOneName() {
            assertThat(PUBLISHED.rubric().indicators())
                    .filteredOn(row -> row.name().equals("采购意向公开合规性"))
                    .extracting(row -> row.id() + " " + row.points())
                    .containsExactly("intentions-complete 0.5", "intentions-compliant 1.5");
        }
    }

    @Nested
    class Edges {
        @ParameterizedTest
        @CsvSource({
            "spending-rate, spending-rate, 99.74%, 9.97",
            "benefits, benefits, 100% 100% 100% 100% 99.87%, 19.99",
            "asset-use, asset-use, 89.99%, 0",
            "asset-compliance, asset-compliance, 0, 2",
            "running-cost, running-cost, 0.01%, 0",
            "three-public, three-public-spent, 58.23万元, 0",
            "three-public, three-public-budget, 24.56万元, 0",
            "new-projects, new-projects, 99%, 2.97",
            "carry-over, carry-over, 10%, 0",
            "budget-disclosure, budget-disclosure, 0, 2",
            "contract-signing, contracts-in-time, 103项, 2.97",
            "contract-signing, contracts, 105项, 2.97",
            "procurement-policy, procurement-policy, 95.49%, 0.95",
        })
        void aFigureAcrossItsNearestEdgeMovesTheScore(String row, String fact, String moved, String score) {
            assertThat(scoreWith(row, fact, observed(moved)))
                    .isEqualTo(scored(score))
                    .isNotEqualTo(RESULT.indicator(row).score());
        }

        @ParameterizedTest
        @CsvSource({
            "spending-rate, spending-rate, 99.75%, 9.98",
            "asset-use, asset-use, 90%, 2",
            "asset-compliance, asset-compliance, 2, 1",
            "running-cost, running-cost, 0%, 2",
            "three-public, three-public-spent, 58.22万元, 2",
            "carry-over, carry-over, 9.99%, 2",
            "budget-disclosure, budget-disclosure, 2, 0",
            "procurement-policy, procurement-policy, 95.5%, 0.96",
        })
        void upToTheEdgeOrBeyondTheNextOneTheRuleHolds(String row, String fact, String moved, String score) {
            assertThat(scoreWith(row, fact, observed(moved))).isEqualTo(scored(score));
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
            assertThat(moved).containsExactlyInAnyOrderElementsOf(figuresOfComputedRows());
        }

        private List<String> figuresOfComputedRows() {
            List<String> figures = new ArrayList<>();
            for (NodeResult.OfIndicator row : RESULT.indicators()) {
                if (!row.isReported() && row.score() instanceof Outcome.Scored) {
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
        void basicAndProgrammeSpendingMakeTheBudget() {
            assertThat(REPORT.accounts()
                            .orElseThrow()
                            .basicAndProgrammeSpending()
                            .initialBudget())
                    .contains(Money.wan("653204.29"));
        }

        @Test
        void theSlippedCellsOfTheHeadingAreKeptWithANote() {
            assertThat(REPORT.facts().source("slipped-2").orElseThrow()).contains("错列", "706.54");
        }
    }

    private static Rational number(String text) {
        return Rational.parse(text);
    }

    private static Outcome scored(String points) {
        return new Outcome.Scored(number(points));
    }

    private static Outcome printed(PublishedRow row) {
        return new Outcome.Scored(row.score().orElseThrow().value());
    }

    private static Outcome scoreWith(String row, String fact, Observation observation) {
        return CORRECTED
                .evaluate(REPORT.facts().with(fact, observation))
                .indicator(row)
                .score();
    }

    /** A list of rates, a number of findings, or a figure. */
    private static Observation observed(String text) {
        if (text.contains(" ")) {
            return Listed.of(text.split(" "));
        }
        return text.matches("\\d+") ? Counted.of(Long.parseLong(text)) : new Measured(Quantity.parse(text));
    }
}

package org.jixiao.examples.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jixiao.measure.ItemStatus.NOT_MET;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.grade.Grade;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Derivation;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Observation;
import org.jixiao.measure.Observation.Checked;
import org.jixiao.measure.Observation.Counted;
import org.jixiao.measure.Observation.Measured;
import org.jixiao.measure.Scope;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Rounding;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.Attainability;
import org.jixiao.rule.Outcome;
import org.jixiao.scoring.Deduction;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.NodeResult;
import org.jixiao.scoring.PublishedEvaluation.PublishedRow;
import org.jixiao.scoring.Scorer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ZizhouReportTest {
    private static final Report REPORT = ZizhouReport.report();
    private static final Report.Sheet SHEET = REPORT.sheet().orElseThrow();
    private static final Scorer CORRECTED = Scorer.of(SHEET.corrected());
    private static final Scorer AS_PUBLISHED = Scorer.of(SHEET.asPublished());
    private static final Facts ILLUSTRATIVE = SHEET.illustrative().orElseThrow();

    private static final Set<String> COMPUTED = Set.of("staff-control", "surplus", "social-benefit", "satisfaction");
    private static final Set<String> OUTPUTS = Set.of("fraud-inspections", "chronic-reviews", "policy-campaigns");

    @Nested
    class The_sheet {
        @Test
        void has_twenty_indicators_and_a_hundred_points_in_both_states() {
            for (Rubric rubric : List.of(SHEET.asPublished(), SHEET.corrected())) {
                assertThat(rubric.indicators()).hasSize(20);
                assertThat(rubric.points()).isEqualTo(Rational.of(100));
                assertThat(rubric.issues()).isEmpty();
            }
        }

        @Test
        void says_of_every_row_what_it_means_and_how_it_is_scored() {
            assertThat(SHEET.corrected().indicators()).allSatisfy(row -> {
                assertThat(row.rule()).isPresent();
                assertThat(row.wording()).isPresent();
                assertThat(row.explanation()).isPresent();
            });
        }

        @Test
        void keeps_two_rows_of_one_name_apart() {
            assertThat(SHEET.corrected().indicators())
                    .filteredOn(row -> row.name().equals("管理制度健全性"))
                    .extracting(Indicator::id)
                    .containsExactly("budget-rules", "asset-rules");
        }

        @Test
        void has_a_scale_of_grades_only_where_it_was_added() {
            assertThat(SHEET.asPublished().gradeScale()).isEmpty();
            assertThat(SHEET.corrected().gradeScale()).isPresent();
        }

        @Test
        void differs_from_the_published_one_in_the_rules_of_four_rows() {
            assertThat(SHEET.corrected().indicators())
                    .filteredOn(row -> !row.rule()
                            .equals(SHEET.asPublished().indicator(row.id()).rule()))
                    .extracting(Indicator::id)
                    .containsExactly("budget-adjustment", "fraud-inspections", "chronic-reviews", "policy-campaigns");
            assertThat(SHEET.corrections())
                    .hasSize(6)
                    .allSatisfy(correction -> assertThat(correction.grounds()).isNotBlank());
        }

        @ParameterizedTest
        @CsvSource({"0,3,3", "0.01,2,2", "10,2,2", "20.01,1,0.5", "30,1,0.5", "30.01,0,0"})
        void scores_an_adjusted_budget_by_bands(String rate, String asPublished, String corrected) {
            assertThat(adjusted(AS_PUBLISHED, rate)).isEqualTo(scored(asPublished));
            assertThat(adjusted(CORRECTED, rate)).isEqualTo(scored(corrected));
        }

        @ParameterizedTest
        @CsvSource({"10.01", "15", "20"})
        void lost_the_band_above_ten_up_to_twenty_per_cent(String rate) {
            assertThat(adjusted(AS_PUBLISHED, rate))
                    .isInstanceOfSatisfying(
                            Outcome.Open.class, open -> assertThat(open.kind()).isEqualTo(Outcome.Kind.UNCOVERED));
            assertThat(adjusted(CORRECTED, rate)).isEqualTo(scored("1"));
        }

        private static Outcome adjusted(Scorer scorer, String percent) {
            Facts facts =
                    ILLUSTRATIVE.with("adjusted", measured(percent + "万元")).with("budget", measured("100万元"));
            return scorer.evaluate(facts).indicator("budget-adjustment").score();
        }

        @ParameterizedTest
        @CsvSource({
            "-0.01,5,3",
            "0,5,3",
            "0,0,3",
            "0.01,5,2",
            "5,5,2",
            "5.01,5,0",
            "0.01,0,0",
        })
        void scores_a_surplus_against_what_was_carried_over(String surplus, String carriedOver, String score) {
            Facts facts = ILLUSTRATIVE
                    .with("surplus", measured(surplus + "万元"))
                    .with("carried-over", measured(carriedOver + "万元"));
            assertThat(score(CORRECTED, facts, "surplus")).isEqualTo(scored(score));
        }

        @Test
        void counts_a_late_programme_at_either_date() {
            Counted late = new Counted(Map.of("spring-festival", 1L, "end-of-june", 2L), List.of());
            assertThat(score(CORRECTED, ILLUSTRATIVE.with("payment-progress", late), "payment-progress"))
                    .isEqualTo(scored("1.5"));
        }

        @ParameterizedTest
        @CsvSource({"90,5", "89.99,4", "80,4", "79.99,3", "70,3", "69.99,2", "60,2", "59.99,0"})
        void scores_the_share_of_key_programmes_by_bands(String rate, String score) {
            Facts facts = ILLUSTRATIVE
                    .with("key-programmes", measured(rate + "万元"))
                    .with("all-programmes", measured("100万元"));
            assertThat(score(CORRECTED, facts, "key-share")).isEqualTo(scored(score));
        }

        @ParameterizedTest
        @CsvSource({"95,5", "94.99,3", "85,3", "84.99,1", "75,1", "74.99,0"})
        void scores_satisfaction_by_bands(String rate, String score) {
            Facts facts = ILLUSTRATIVE.with("satisfaction", measured(rate + "%"));
            assertThat(score(CORRECTED, facts, "satisfaction")).isEqualTo(scored(score));
        }
    }

    @Nested
    class The_report_s_figures {
        private final Evaluation evaluation = CORRECTED.evaluate(REPORT.facts());

        @Test
        void give_ninety_five_points_and_the_best_grade() {
            assertThat(evaluation.total()).isEqualTo(scored("95"));
            assertThat(evaluation.grade()).contains(Grade.EXCELLENT);
            assertThat(REPORT.published().total().orElseThrow()).hasToString("95");
            assertThat(REPORT.published().grade()).contains("优秀");
        }

        @Test
        void compute_four_rows_and_leave_sixteen_as_reported() {
            assertThat(evaluation.computedCount()).isEqualTo(4);
            assertThat(evaluation.reportedCount()).isEqualTo(16);
            assertThat(evaluation.indicators())
                    .filteredOn(row -> !row.isReported())
                    .extracting(row -> row.node().id())
                    .containsExactlyInAnyOrderElementsOf(COMPUTED);
        }

        @Test
        void give_every_row_and_every_subtotal_the_published_score() {
            assertThat(REPORT.published().rows()).hasSize(20);
            assertThat(REPORT.published().subtotals()).hasSize(6);
            Stream.concat(REPORT.published().rows().stream(), REPORT.published().subtotals().stream())
                    .forEach(printed -> assertPrinted(node(evaluation.parts(), printed.id()), printed));
        }

        @Test
        void put_the_staff_at_six_sevenths_of_the_posts() {
            assertThat(Derivation.of(ZizhouFigures.STAFF_CONTROL.formula(), Scope.of(REPORT.facts()))
                            .quantity()
                            .orElseThrow()
                            .roundedTo(Rounding.halfUp(2)))
                    .hasToString("85.71%");
        }

        @Test
        void lose_five_points_in_two_rows_with_the_report_s_reasons() {
            assertThat(evaluation.deductions())
                    .extracting(Deduction::indicatorId, it -> it.points().toString())
                    .containsExactly(tuple("social-benefit", "3"), tuple("satisfaction", "2"));
            assertThat(evaluation.deductions())
                    .allSatisfy(it -> assertThat(it.reason()).isPresent());
        }

        @Test
        void leave_no_issue() {
            assertThat(evaluation.issues()).isEmpty();
        }

        @Test
        void all_name_their_source() {
            assertThat(REPORT.facts().ids())
                    .allSatisfy(id -> assertThat(REPORT.facts().source(id)).contains(ZizhouFigures.REPORT));
        }

        @Test
        void hold_scores_that_the_corrected_rules_can_give() {
            for (PublishedRow row : REPORT.published().rows()) {
                assertThat(CORRECTED.rule(row.id()).canGive(printed(row)))
                        .as(row.id())
                        .isEqualTo(Attainability.POSSIBLE);
            }
        }

        @Test
        void hold_three_scores_that_the_published_rules_cannot_give() {
            assertThat(REPORT.published().rows())
                    .filteredOn(row -> AS_PUBLISHED.rule(row.id()).canGive(printed(row)) == Attainability.IMPOSSIBLE)
                    .extracting(PublishedRow::id)
                    .containsExactlyInAnyOrderElementsOf(OUTPUTS);
            assertThat(AS_PUBLISHED.evaluate(REPORT.facts()).issues())
                    .filteredOn(issue -> issue.code() == StandardIssue.REPORTED_NOT_GIVEN)
                    .extracting(issue -> issue.location().toString())
                    .containsExactly("产出 / 职责履行 / 打击欺诈骗保督查", "产出 / 职责履行 / 特慢病鉴定和审核", "产出 / 职责履行 / 医保政策宣传");
        }

        private static Interval printed(PublishedRow row) {
            return row.score().orElseThrow().spread();
        }
    }

    @Nested
    class The_illustrative_figures {
        private final Evaluation evaluation = CORRECTED.evaluate(ILLUSTRATIVE);

        @Test
        void compute_every_row_to_its_published_score() {
            assertThat(evaluation.computedCount()).isEqualTo(20);
            assertThat(evaluation.issues()).isEmpty();
            assertThat(evaluation.total()).isEqualTo(scored("95"));
            REPORT.published().rows().forEach(row -> assertPrinted(evaluation.indicator(row.id()), row));
        }

        @Test
        void would_lose_ten_points_to_the_defects_of_the_published_sheet() {
            assertThat(AS_PUBLISHED.evaluate(ILLUSTRATIVE).total()).isEqualTo(scored("85"));
        }

        @Test
        void say_that_they_are_made_up() {
            assertThat(ILLUSTRATIVE.ids())
                    .allSatisfy(id -> assertThat(ILLUSTRATIVE.source(id))
                            .contains(
                                    REPORT.facts().source(id).isPresent() && !isReported(id)
                                            ? ZizhouFigures.REPORT
                                            : ZizhouFigures.MADE_UP));
        }

        private static boolean isReported(String id) {
            return REPORT.facts().observation(id).orElseThrow() instanceof Observation.Reported;
        }
    }

    @Nested
    class Every_figure {
        @ParameterizedTest
        @MethodSource("org.jixiao.examples.reports.ZizhouReportTest#edges")
        void changes_the_score_of_its_row_at_its_nearest_edge_and_not_before(Edge edge) {
            assertThat(score(CORRECTED, edge.before(), edge.row())).isEqualTo(unmoved(edge));
            assertThat(score(CORRECTED, edge.beyond(), edge.row())).isEqualTo(scored(edge.score()));
            assertThat(scored(edge.score())).isNotEqualTo(unmoved(edge));
        }

        private static Outcome unmoved(Edge edge) {
            return score(CORRECTED, edge.facts(), edge.row());
        }

        @Test
        void is_moved_somewhere() {
            Set<String> moved = new HashSet<>();
            edges().forEach(edge -> moved.add(edge.fact()));
            assertThat(moved).containsExactlyInAnyOrderElementsOf(ILLUSTRATIVE.ids());
        }

        @Test
        void of_the_report_moves_the_four_computed_rows() {
            List<Edge> edges = edges().filter(edge -> COMPUTED.contains(edge.row()))
                    .filter(edge ->
                            edge.facts().equals(ILLUSTRATIVE) && !edge.row().equals("surplus"))
                    .toList();
            assertThat(edges).hasSize(6).allSatisfy(edge -> {
                Facts moved = REPORT.facts().with(edge.fact(), edge.moved());
                assertThat(score(CORRECTED, moved, edge.row())).isEqualTo(scored(edge.score()));
            });
        }

        @Test
        void of_a_surplus_leaves_the_score_open_while_the_carry_over_is_not_stated() {
            Facts moved = REPORT.facts().with("surplus", measured("0.01万元"));
            assertThat(score(CORRECTED, moved, "surplus")).isInstanceOfSatisfying(Outcome.Open.class, open -> {
                assertThat(open.kind()).isEqualTo(Outcome.Kind.MISSING);
                assertThat(open.least()).isEqualTo(Rational.ZERO);
                assertThat(open.most()).isEqualTo(Rational.of(2));
            });
        }
    }

    /** A figure of a row, the last value before its nearest edge, one beyond it, and what the row earns there. */
    private record Edge(Facts facts, String row, String fact, Observation last, Observation moved, String score) {
        Facts before() {
            return facts.with(fact, last);
        }

        Facts beyond() {
            return facts.with(fact, moved);
        }

        @Override
        public String toString() {
            return fact + " of " + row + " earns " + score;
        }
    }

    static Stream<Edge> edges() {
        return Stream.of(
                        figures(),
                        checklists(),
                        Stream.of(
                                counted("payment-progress", "2.5"),
                                counted("compliant-use", "2"),
                                counted("asset-safety", "3"),
                                edge("social-benefit", "social-benefit", Checked.count(4, 5), Checked.count(3, 5), "9"),
                                edge(
                                        "social-benefit",
                                        "social-benefit",
                                        Checked.count(4, 5),
                                        Checked.count(5, 5),
                                        "15")))
                .flatMap(it -> it);
    }

    private static Stream<Edge> figures() {
        Facts adjusted = ILLUSTRATIVE.with("adjusted", measured("250万元"));
        Facts surplus = ILLUSTRATIVE.with("surplus", measured("5万元"));
        return Stream.of(
                figure("staff-control", "staff", "7人", "8人", "0"),
                figure("staff-control", "posts", "6人", "5人", "0"),
                figure("three-public-change", "three-public", "2.0199万元", "2.02万元", "4.5"),
                figure("three-public-change", "three-public-before", "1.8812万元", "1.8811万元", "4.5"),
                figure("key-share", "key-programmes", "900万元", "899.99万元", "4"),
                figure("key-share", "all-programmes", "1022.22万元", "1022.23万元", "4"),
                figure("budget-adjustment", "adjusted", "0万元", "0.01万元", "2"),
                edge(adjusted, "budget-adjustment", "budget", measured("2500万元"), measured("2499.99万元"), "1"),
                figure("surplus", "surplus", "0万元", "0.01万元", "2"),
                edge(surplus, "surplus", "carried-over", measured("5万元"), measured("4.99万元"), "0"),
                figure("three-public-control", "three-public", "2.0199万元", "2.02万元", "5"),
                figure("three-public-control", "three-public-budget", "1.8812万元", "1.8811万元", "5"),
                figure("procurement", "procured", "4项", "3项", "0"),
                figure("procurement", "to-procure", "4项", "5项", "0"),
                figure("card-use", "card-payments", "4.91万元", "4.9万元", "2.8"),
                figure("card-use", "authorised", "10.61万元", "10.62万元", "2.8"),
                figure("asset-use", "assets-in-use", "49.51万元", "49.5万元", "2.9"),
                figure("asset-use", "fixed-assets", "50.5万元", "50.51万元", "2.9"),
                figure("fraud-inspections", "inspections", "20个", "19个", "9.5"),
                figure("fraud-inspections", "inspections-planned", "20个", "21个", "9.5"),
                figure("chronic-reviews", "reviews", "300个", "299个", "5.5"),
                figure("chronic-reviews", "reviews-planned", "312个", "313个", "5.5"),
                figure("policy-campaigns", "campaigns", "12个", "11个", "8.5"),
                figure("policy-campaigns", "campaigns-planned", "12个", "13个", "8.5"),
                figure("satisfaction", "satisfaction", "94.99%", "95%", "5"),
                figure("satisfaction", "satisfaction", "85%", "84.99%", "1"));
    }

    private static Stream<Edge> checklists() {
        return Stream.of(
                unmet("budget-rules", 3, "1", "2"),
                unmet("budget-rules", 3, "2", "2"),
                unmet("budget-rules", 3, "3", "2"),
                unmet("disclosure", 5, "1", "2"),
                unmet("disclosure", 5, "2", "2.5"),
                unmet("disclosure", 5, "3", "2.5"),
                unmet("disclosure", 5, "4", "2.5"),
                unmet("disclosure", 5, "5", "2.5"),
                unmet("asset-rules", 2, "1", "1"),
                unmet("asset-rules", 2, "2", "2"));
    }

    private static Edge figure(String row, String fact, String last, String moved, String score) {
        return edge(row, fact, measured(last), measured(moved), score);
    }

    private static Edge counted(String row, String score) {
        return edge(row, row, Counted.of(0), Counted.of(1), score);
    }

    private static Edge unmet(String row, int items, String item, String score) {
        Checked all = Checked.allMet(
                Stream.iterate(1, i -> i + 1).limit(items).map(String::valueOf).toArray(String[]::new));
        return edge(row, row, all, all.with(NOT_MET, item), score);
    }

    private static Edge edge(String row, String fact, Observation last, Observation moved, String score) {
        return edge(ILLUSTRATIVE, row, fact, last, moved, score);
    }

    private static Edge edge(Facts facts, String row, String fact, Observation last, Observation moved, String score) {
        return new Edge(facts, row, fact, last, moved, score);
    }

    private static Observation measured(String figure) {
        return new Measured(Quantity.parse(figure));
    }

    private static Outcome scored(String points) {
        return new Outcome.Scored(Rational.parse(points));
    }

    private static Outcome score(Scorer scorer, Facts facts, String row) {
        return scorer.evaluate(facts).indicator(row).score();
    }

    private static NodeResult node(List<NodeResult> parts, String id) {
        return all(parts).filter(it -> it.node().id().equals(id)).findFirst().orElseThrow();
    }

    private static Stream<NodeResult> all(List<NodeResult> parts) {
        return parts.stream().flatMap(part -> Stream.concat(Stream.of(part), all(part.parts())));
    }

    private static void assertPrinted(NodeResult result, PublishedRow printed) {
        assertThat(result.points())
                .as(printed.id())
                .isEqualTo(printed.points().orElseThrow().value());
        assertThat(result.score())
                .as(printed.id())
                .isEqualTo(new Outcome.Scored(printed.score().orElseThrow().value()));
    }
}

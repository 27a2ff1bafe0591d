package org.jixiao.examples.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.verify.RubricAssertions.assertThatRubric;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.jixiao.review.ReviewIssue;
import org.jixiao.rubric.Rubric;
import org.jixiao.scoring.ReasonCode;
import org.jixiao.verify.ExampleCoverage;
import org.jixiao.verify.RubricAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The corrected sheets, tested as a user of the library would test a rubric. */
class CorrectedSheetsTest {
    private static final Rubric ZIZHOU =
            ZizhouReport.report().sheet().orElseThrow().corrected();

    private static Stream<Rubric> sheets() {
        return Reports.all().stream().flatMap(report -> report.sheet().stream()).map(Report.Sheet::corrected);
    }

    @TestFactory
    Stream<DynamicTest> every_edge_is_decided() {
        return sheets().flatMap(RubricAssertions::boundaryChecks).map(check -> dynamicTest(check.name(), check::run));
    }

    @Test
    void nothing_is_left_to_mend() {
        sheets().forEach(sheet -> assertThatRubric(sheet).hasNoIssues().isSound());
    }

    @Test
    void satisfaction_is_scored_in_four_bands() {
        assertThatRubric(ZIZHOU)
                .indicator("satisfaction")
                .moreIsNeverWorse()
                .given("93%")
                .scores("3")
                .loses("2")
                .because(ReasonCode.LOWER_BAND)
                .scoresAsMuchAs("85%")
                .given("95%")
                .scores("5")
                .given("74.99%")
                .scores("0");
    }

    @Test
    void the_lost_band_is_found_in_the_published_sheet_and_scored_in_the_corrected_one() {
        Rubric published = ZizhouReport.report().sheet().orElseThrow().asPublished();
        assertThatRubric(published)
                .hasFinding(ReviewIssue.VALUES_UNCOVERED, "过程", "预算执行", "预算调整率")
                .indicator("预算调整率")
                .given("15%")
                .isUncovered();
        assertThatRubric(ZIZHOU)
                .indicator("预算调整率")
                .lessIsNeverWorse()
                .given("15%")
                .scores("1");
    }

    @Test
    void the_examples_say_which_bands_they_leave_out() {
        assertThat(ExampleCoverage.of(ZIZHOU).rows().get("satisfaction").missed())
                .containsExactly("(-∞, 75%)", "[75%, 85%)", "[95%, +∞)");
        assertThat(ExampleCoverage.of(ZIZHOU).rows().get("staff-control").missed())
                .isEmpty();
    }
}

package org.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.verify.RubricAssertions.assertThatRubric;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.measure.Facts;
import org.jixiao.rubric.Rubric;
import org.jixiao.scoring.Evaluation;
import org.jixiao.testing.JixiaoArbitraries;
import org.jixiao.verify.RubricAssertions;

/** What holds for every rubric without a defect, and for every rubric at all. */
class SoundRubricProperties {
    @Provide
    Arbitrary<Rubric> sound() {
        return JixiaoArbitraries.soundRubrics();
    }

    @Provide
    Arbitrary<Rubric> any() {
        return JixiaoArbitraries.rubrics();
    }

    @Property(tries = 1_000, seed = "20240601", edgeCases = EdgeCasesMode.NONE)
    void nothing_above_information_is_found_in_a_sound_rubric(@ForAll("sound") Rubric rubric) {
        assertThatRubric(rubric).hasNoIssues().isSound();
        RubricAssertions.boundaryChecks(rubric).forEach(check -> check.run());
    }

    @Property(tries = 300, seed = "20240602", edgeCases = EdgeCasesMode.NONE)
    void a_sound_rubric_gives_every_department_a_total_and_one_grade(
            @ForAll("sound") Rubric rubric, @ForAll long seed) {
        Facts facts = JixiaoArbitraries.knownFacts(rubric)
                .generator(100)
                .next(new Random(seed))
                .value();
        Evaluation evaluation = assertThatRubric(rubric)
                .evaluating(facts)
                .totalsBetween("0", "100")
                .evaluation();
        if (evaluation.totalBounds().isPoint()) {
            assertThat(evaluation.possibleGrades()).hasSize(1);
        }
    }

    @Property(tries = 300, seed = "20240603", edgeCases = EdgeCasesMode.NONE)
    void every_rubric_can_be_reviewed_and_every_finding_has_its_place(@ForAll("any") Rubric rubric) {
        RubricReview review = RubricReview.of(rubric);
        ReviewedRubric reviewed = ReviewedRubric.of(rubric);
        assertThat(review.issues())
                .allMatch(issue -> issue.location().path().isEmpty()
                        || reviewed.parts().stream()
                                .anyMatch(part -> part.location().equals(issue.location())));
        assertThat(review.issues())
                .isSortedAccordingTo((a, b) -> b.severity().compareTo(a.severity()))
                .containsAll(rubric.issues());
        assertThat(review.issues()).allMatch(issue -> !issue.toString().matches(".*[{][a-z]+[}].*"));
        assertThat(RubricReview.of(rubric).issues()).isEqualTo(review.issues());
        assertThat(review.groups().stream().flatMap(List::stream).toList())
                .containsExactlyInAnyOrderElementsOf(review.issues());
    }

    @Property(tries = 200, seed = "20240604", edgeCases = EdgeCasesMode.NONE)
    void one_version_differs_from_itself_in_nothing(@ForAll("any") Rubric rubric) {
        RubricComparison comparison = RubricComparison.of(rubric, rubric);
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.scoresComparable()).isTrue();
    }

    /** Not a benchmark: a review that takes seconds would be noticed here. */
    @Example
    void a_rubric_of_a_hundred_rows_is_reviewed_at_once() {
        List<Rubric> rubrics = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 15; i++) {
            rubrics.add(
                    JixiaoArbitraries.soundRubrics().generator(100).next(random).value());
        }
        Rubric large = rubrics.stream()
                .reduce(
                        Rubric.named("large"),
                        (draft, rubric) -> draft.section(
                                "part " + rubrics.indexOf(rubric),
                                section -> rubric.indicators()
                                        .forEach(row -> section.indicator(
                                                row.name(),
                                                row.points(),
                                                copy -> copy.measuredBy(row.measure())
                                                        .scoredBy(row.rule().orElseThrow())))),
                        (first, second) -> first)
                .build();
        assertThat(large.indicators()).hasSizeGreaterThan(90);
        long before = System.nanoTime();
        RubricReview review = RubricReview.of(large);
        long milliseconds = (System.nanoTime() - before) / 1_000_000;
        assertThat(review.issues()).isNotEmpty();
        assertThat(milliseconds).isLessThan(2_000);
    }
}

package org.jixiao.examples.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.issue.StandardIssue.EMPTY_SECTION;
import static org.jixiao.issue.StandardIssue.EXAMPLE_DIFFERS;
import static org.jixiao.issue.StandardIssue.POINTS_DO_NOT_ADD_UP;
import static org.jixiao.review.ReviewIssue.AGAINST_DIRECTION;
import static org.jixiao.review.ReviewIssue.BAND_SHADOWED;
import static org.jixiao.review.ReviewIssue.BAND_UNREACHABLE;
import static org.jixiao.review.ReviewIssue.CASE_UNREACHABLE;
import static org.jixiao.review.ReviewIssue.EDGE_AMBIGUOUS;
import static org.jixiao.review.ReviewIssue.EDGE_UNCOVERED;
import static org.jixiao.review.ReviewIssue.FLOOR_NOT_REACHED;
import static org.jixiao.review.ReviewIssue.GRADE_GAP;
import static org.jixiao.review.ReviewIssue.GRADE_NOT_REACHED;
import static org.jixiao.review.ReviewIssue.GRADE_OVERLAP;
import static org.jixiao.review.ReviewIssue.MAXIMUM_NOT_REACHED;
import static org.jixiao.review.ReviewIssue.MEASURE_IGNORED;
import static org.jixiao.review.ReviewIssue.MEASURE_OF_OTHER_KIND;
import static org.jixiao.review.ReviewIssue.MEASURE_REPEATED;
import static org.jixiao.review.ReviewIssue.MOST_OF_THE_POINTS;
import static org.jixiao.review.ReviewIssue.POINTS_NEVER_LOST;
import static org.jixiao.review.ReviewIssue.POLICY_NOT_STATED;
import static org.jixiao.review.ReviewIssue.POLICY_WITHOUT_EFFECT;
import static org.jixiao.review.ReviewIssue.ROW_REPEATED;
import static org.jixiao.review.ReviewIssue.TARGET_AGAINST_DIRECTION;
import static org.jixiao.review.ReviewIssue.TARGET_AGAINST_RULE;
import static org.jixiao.review.ReviewIssue.VALUES_AMBIGUOUS;
import static org.jixiao.review.ReviewIssue.VALUES_UNCOVERED;
import static org.jixiao.review.ReviewIssue.WEIGHT_NOT_USED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.grade.GradeScale;
import org.jixiao.issue.Location;
import org.jixiao.issue.Severity;
import org.jixiao.measure.Direction;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.review.RubricReview;
import org.jixiao.rubric.Example;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.Section;
import org.jixiao.rubric.Target;
import org.jixiao.rule.AgainstTarget;
import org.jixiao.rule.Award;
import org.jixiao.rule.Bands;
import org.jixiao.rule.Condition;
import org.jixiao.rule.Mark;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.Range;
import org.jixiao.rule.Rules;
import org.jixiao.rule.Steps;
import org.jixiao.rule.When;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Defects of standards, points, rows, policies and grades that must be mended: each planted wherever it can be. */
class PlantedDefectsTest extends PlantedDefects {
    @Test
    void nothing_need_be_mended_in_the_corrected_sheets() {
        assertThat(SHEETS).hasSize(3);
        for (Rubric sheet : SHEETS) {
            assertThat(RubricReview.of(sheet).issues(Severity.WARNING)).isEmpty();
        }
    }

    // ---- bands

    private static Bands changed(Bands bands, int index, Bands.Band... instead) {
        List<Bands.Band> all = new ArrayList<>(bands.bands());
        all.remove(index);
        all.addAll(index, List.of(instead));
        return new Bands(all, bands.otherwise());
    }

    @TestFactory
    Stream<DynamicTest> a_band_that_is_lost_leaves_a_gap() {
        rows(site -> site.bands().ifPresent(bands -> {
            if (bands.otherwise() != null) {
                plant("no rest", site.scoredBy(new Bands(bands.bands(), null)), VALUES_UNCOVERED, site.place());
                return;
            }
            for (int i = 0; i < bands.bands().size(); i++) {
                boolean single = bands.bands().get(i).range().lower() != null
                        && bands.bands()
                                .get(i)
                                .range()
                                .lower()
                                .at()
                                .equals(Optional.ofNullable(
                                                bands.bands().get(i).range().upper())
                                        .map(Range.End::at)
                                        .orElse(null));
                plant(
                        "band " + (i + 1) + " lost",
                        site.scoredBy(changed(bands, i)),
                        single || i == 0 ? EDGE_UNCOVERED : VALUES_UNCOVERED,
                        site.place());
            }
        }));
        return found(8);
    }

    @TestFactory
    Stream<DynamicTest> an_end_that_is_taken_in_by_neither_band_is_a_gap_and_by_both_an_overlap() {
        rows(site -> site.bands().filter(bands -> bands.otherwise() == null).ifPresent(bands -> {
            for (int i = 0; i < bands.bands().size(); i++) {
                Bands.Band band = bands.bands().get(i);
                Range.End upper = band.range().upper();
                if (upper == null) {
                    continue;
                }
                boolean single = band.range().lower() != null
                        && band.range().lower().at().equals(upper.at());
                if (!single) {
                    Range turned = new Range(band.range().lower(), upper.opposite());
                    plant(
                            "end " + upper.at() + " turned",
                            site.scoredBy(changed(bands, i, new Bands.Band(turned, band.outcome()))),
                            upper.closed() ? EDGE_UNCOVERED : EDGE_AMBIGUOUS,
                            site.place());
                }
            }
            for (int i = 1; i < bands.bands().size(); i++) {
                Bands.Band band = bands.bands().get(i);
                Range turned = new Range(
                        java.util.Objects.requireNonNull(band.range().lower()).opposite(),
                        band.range().upper());
                plant(
                        "start " + band.range().lower().at() + " turned",
                        site.scoredBy(changed(bands, i, new Bands.Band(turned, band.outcome()))),
                        band.range().lower().closed() ? EDGE_UNCOVERED : EDGE_AMBIGUOUS,
                        site.place());
            }
        }));
        return found(7);
    }

    @TestFactory
    Stream<DynamicTest> a_band_that_reaches_into_its_neighbour_overlaps() {
        rows(site -> site.bands().ifPresent(bands -> {
            for (int i = 0; i < bands.bands().size(); i++) {
                Bands.Band band = bands.bands().get(i);
                Range.End upper = band.range().upper();
                boolean hasNeighbourAbove = i > 0 || bands.otherwise() == null;
                if (upper != null && band.range().lower() != null && hasNeighbourAbove) {
                    Range.End wider = new Range.End(upper.at().plus(Quantity.percentagePoints(1)), upper.closed());
                    plant(
                            "band " + (i + 1) + " too wide",
                            site.scoredBy(changed(
                                    bands,
                                    i,
                                    new Bands.Band(new Range(band.range().lower(), wider), band.outcome()))),
                            VALUES_AMBIGUOUS,
                            site.place());
                }
            }
        }));
        return found(5);
    }

    @TestFactory
    Stream<DynamicTest> a_band_that_is_stated_twice_is_shadowed() {
        rows(site -> site.bands().ifPresent(bands -> {
            for (int i = 0; i < bands.bands().size(); i++) {
                Bands.Band band = bands.bands().get(i);
                plant(
                        "band " + (i + 1) + " twice",
                        site.scoredBy(
                                changed(bands, i, band, new Bands.Band(band.range(), new Award(Mark.points("0.25"))))),
                        BAND_SHADOWED,
                        site.place());
            }
        }));
        return found(14);
    }

    @TestFactory
    Stream<DynamicTest> a_band_beyond_the_measure_is_unreachable() {
        rows(site -> site.bands()
                .filter(bands -> bands.otherwise() != null
                        && site.row().measure().domain().bounds().upper().isPresent())
                .ifPresent(bands -> plant(
                        "band above 100 %",
                        site.scoredBy(changed(
                                bands,
                                0,
                                new Bands.Band(
                                        new Range(Range.End.open(Quantity.percent(100)), null), new Award(Mark.ZERO)),
                                new Bands.Band(
                                        new Range(
                                                bands.bands().get(0).range().lower(),
                                                Range.End.closed(Quantity.percent(100))),
                                        bands.bands().get(0).outcome()))),
                        BAND_UNREACHABLE,
                        site.place())));
        return found(2);
    }

    @TestFactory
    Stream<DynamicTest> marks_that_are_swapped_run_against_the_direction() {
        rows(site -> site.bands()
                .filter(bands -> site.row().measure().direction() != Direction.UNORDERED)
                .ifPresent(bands -> {
                    for (int i = 1; i < bands.bands().size(); i++) {
                        Bands.Band one = bands.bands().get(i - 1);
                        Bands.Band other = bands.bands().get(i);
                        Bands swapped = changed(
                                changed(bands, i - 1, new Bands.Band(one.range(), other.outcome())),
                                i,
                                new Bands.Band(other.range(), one.outcome()));
                        plant("marks " + i + " swapped", site.scoredBy(swapped), AGAINST_DIRECTION, site.place());
                    }
                }));
        return found(8);
    }

    // ---- points

    @TestFactory
    Stream<DynamicTest> a_mark_that_is_too_small_leaves_points_unreached() {
        rows(site -> {
            if (!(site.row().rule().orElseThrow() instanceof org.jixiao.rule.Judged)) {
                Mark most = Mark.points(site.row().points().minus(Rational.of(1, 4)));
                plant(
                        "a quarter less",
                        site.scoredBy(new org.jixiao.rule.ClampedSum(
                                List.of(site.row().rule().orElseThrow()), Mark.ZERO, most)),
                        MAXIMUM_NOT_REACHED,
                        site.place());
            }
        });
        return found(60);
    }

    @TestFactory
    Stream<DynamicTest> points_that_are_changed_break_the_sum_above() {
        rows(site -> plant(
                "a point more",
                site.with(it -> it.points = it.points.plus(Rational.ONE)),
                POINTS_DO_NOT_ADD_UP,
                site.above(),
                site.place()));
        return found(70);
    }

    @TestFactory
    Stream<DynamicTest> a_row_that_is_lost_breaks_the_sum_above() {
        rows(site -> {
            Rubric lost = Planting.without(site.sheet(), site.row().id());
            boolean wasAlone = Planting.sections(lost.parts()).stream()
                    .anyMatch(section -> section.parts().isEmpty());
            plant("row lost", lost, wasAlone ? EMPTY_SECTION : POINTS_DO_NOT_ADD_UP, site.above());
        });
        return found(70);
    }

    @TestFactory
    Stream<DynamicTest> points_of_a_section_are_checked_on_both_sides() {
        for (Rubric sheet : SHEETS) {
            for (Section section : Planting.sections(sheet.parts())) {
                plant(
                        "a point more",
                        Planting.section(sheet, section.id(), section.points().plus(Rational.ONE)),
                        POINTS_DO_NOT_ADD_UP,
                        Planting.place(sheet, section.id()),
                        Planting.above(sheet, section.id()));
            }
        }
        return found(30);
    }

    @TestFactory
    Stream<DynamicTest> one_row_that_carries_most_of_the_points_is_named() {
        rows(site -> plant(
                "two hundred points",
                site.with(it -> it.points = Rational.of(200)),
                MOST_OF_THE_POINTS,
                site.place(),
                site.above()));
        return found(70);
    }

    @TestFactory
    Stream<DynamicTest> a_standard_that_always_gives_full_points_is_named() {
        rows(site -> plant("always full", site.scoredBy(Rules.award(Mark.FULL)), POINTS_NEVER_LOST, site.place()));
        return found(70);
    }

    @TestFactory
    Stream<DynamicTest> steps_that_are_too_small_never_reach_the_floor() {
        rows(site -> site.steps()
                .filter(steps -> isBounded(site.row().measure().domain(), steps))
                .ifPresent(steps -> plant(
                        "a hundredth of the loss",
                        site.scoredBy(new Steps(
                                steps.start(),
                                steps.base(),
                                steps.side(),
                                steps.step(),
                                new Mark(
                                        steps.change().absolute().dividedBy(Rational.HUNDRED),
                                        steps.change().share().dividedBy(Rational.HUNDRED)),
                                steps.partial(),
                                steps.limit())),
                        FLOOR_NOT_REACHED,
                        site.place())));
        return found(5);
    }

    private static boolean isBounded(Domain domain, Steps steps) {
        return switch (steps.side()) {
            case ABOVE -> domain.bounds().upper().isPresent();
            case BELOW -> domain.bounds().lower().isPresent();
            case BOTH ->
                domain.bounds().upper().isPresent() && domain.bounds().lower().isPresent();
        };
    }

    // ---- directions and targets

    @TestFactory
    Stream<DynamicTest> a_direction_that_is_turned_runs_against_the_standard() {
        rows(site -> {
            Direction direction = site.row().measure().direction();
            // a row scored by cases is no function of its value alone
            if (direction != Direction.UNORDERED && !(site.row().rule().orElseThrow() instanceof When)) {
                Direction turned = direction == Direction.HIGHER_IS_BETTER
                        ? Direction.LOWER_IS_BETTER
                        : Direction.HIGHER_IS_BETTER;
                plant(
                        "turned",
                        site.with(it -> it.measure = it.measure.withDirection(turned)),
                        AGAINST_DIRECTION,
                        site.place());
            }
        });
        return found(10);
    }

    @TestFactory
    Stream<DynamicTest> an_operator_that_is_turned_disagrees_with_the_rule() {
        rows(site -> site.row()
                .target()
                .filter(target -> site.row().rule().orElseThrow() instanceof AgainstTarget)
                .ifPresent(target -> plant(
                        "turned",
                        site.with(
                                it -> it.target = Optional.of(new Target(turned(target.comparison()), target.value()))),
                        TARGET_AGAINST_RULE,
                        site.place())));
        return found(8);
    }

    @TestFactory
    Stream<DynamicTest> an_operator_that_disagrees_with_the_direction_is_named() {
        rows(site -> site.row()
                .target()
                .ifPresent(target -> plant(
                        "direction against " + target.comparison(),
                        site.with(it -> it.measure = it.measure.withDirection(
                                target.comparison() == Comparison.AT_MOST
                                        ? Direction.HIGHER_IS_BETTER
                                        : Direction.LOWER_IS_BETTER)),
                        TARGET_AGAINST_DIRECTION,
                        site.place())));
        return found(8);
    }

    private static Comparison turned(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> Comparison.AT_MOST;
            case AT_MOST -> Comparison.AT_LEAST;
            case ABOVE -> Comparison.BELOW;
            case BELOW -> Comparison.ABOVE;
            case EQUAL -> Comparison.AT_LEAST;
        };
    }

    // ---- rows

    @TestFactory
    Stream<DynamicTest> a_row_that_is_copied_is_one_too_many() {
        rows(site -> plant(
                "copied",
                Planting.twin(site.sheet(), site.row().id(), it -> {}),
                ROW_REPEATED,
                site.place(),
                site.above()));
        return found(70);
    }

    @TestFactory
    Stream<DynamicTest> a_measure_that_counts_twice_is_named() {
        rows(site -> {
            if (site.row().rule().orElseThrow() instanceof Steps || site.bands().isPresent()) {
                plant(
                        "measured again",
                        Planting.twin(site.sheet(), site.row().id(), it -> {
                            it.name = "再次" + it.name;
                            it.points = Rational.ZERO;
                        }),
                        MEASURE_REPEATED,
                        site.above().inside("再次" + site.row().name()));
            }
        });
        return found(8);
    }

    @TestFactory
    Stream<DynamicTest> a_measure_of_another_kind_is_named() {
        rows(site -> {
            if (site.row().measure().ownFormula() != null
                    && !(site.row().measure().ownFormula() instanceof Formula.Observed)) {
                plant(
                        "checklist over a number",
                        site.scoredBy(Rules.checklist(Mark.FULL, "一项")),
                        MEASURE_OF_OTHER_KIND,
                        site.place());
            }
        });
        return found(15);
    }

    @TestFactory
    Stream<DynamicTest> a_measure_that_is_not_read_is_named() {
        rows(site -> {
            if (site.row().measure().ownFormula() != null) {
                plant(
                        "another fact",
                        site.scoredBy(Rules.on(Formula.of(Fact.of("other", "其他")), Rules.checklist(Mark.FULL, "一项"))),
                        MEASURE_IGNORED,
                        site.place());
            }
        });
        return found(15);
    }

    @TestFactory
    Stream<DynamicTest> a_weight_that_nothing_uses_is_named() {
        rows(site ->
                plant("weight", site.with(it -> it.weight = Optional.of(Rational.ONE)), WEIGHT_NOT_USED, site.place()));
        return found(70);
    }

    @TestFactory
    Stream<DynamicTest> a_case_that_comes_too_late_is_named() {
        rows(site -> site.row()
                .rule()
                .filter(When.class::isInstance)
                .map(When.class::cast)
                .ifPresent(when -> {
                    for (When.Case one : when.cases()) {
                        List<When.Case> more = new ArrayList<>(when.cases());
                        more.add(new When.Case(one.condition(), new Award(Mark.points(1))));
                        plant(
                                "case again",
                                site.scoredBy(new When(more, when.otherwise())),
                                CASE_UNREACHABLE,
                                site.place());
                    }
                }));
        return found(2);
    }

    @TestFactory
    Stream<DynamicTest> an_example_that_is_wrong_is_named() {
        rows(site -> site.bands()
                .ifPresent(bands -> plant(
                        "wrong example",
                        site.with(it -> it.examples.add(new Example(
                                new Observation.Measured(Quantity.percent(50)), Facts.NONE, Rational.parse("0.123")))),
                        EXAMPLE_DIFFERS,
                        site.place())));
        return found(5);
    }

    // ---- policies

    @TestFactory
    Stream<DynamicTest> a_policy_that_names_the_row_itself_has_no_effect() {
        rows(site -> plant(
                "to itself",
                site.with(it -> it.policy =
                        Optional.of(NotApplicablePolicy.toRows(true, site.row().id()))),
                POLICY_WITHOUT_EFFECT,
                site.place()));
        return found(70);
    }

    @TestFactory
    Stream<DynamicTest> a_row_for_some_without_a_policy_for_the_others_is_named() {
        rows(site -> {
            if (site.row().notApplicable().isEmpty()) {
                plant(
                        "for some",
                        site.with(it -> it.appliesWhen = Optional.of(Condition.applies(Fact.of("some", "部分")))),
                        POLICY_NOT_STATED,
                        site.place());
            }
        });
        return found(70);
    }

    // ---- grades

    @TestFactory
    Stream<DynamicTest> a_grade_scale_with_a_gap_an_overlap_or_a_grade_out_of_reach_is_named() {
        for (Rubric sheet : SHEETS) {
            sheet.gradeScale().ifPresent(scale -> {
                for (int i = 0; i < scale.bands().size(); i++) {
                    List<GradeScale.Band> lost = new ArrayList<>(scale.bands());
                    GradeScale.Band band = lost.remove(i);
                    plant(
                            band.grade() + " lost",
                            Planting.graded(sheet, new GradeScale(scale.name(), lost)),
                            GRADE_GAP,
                            Location.WHOLE);
                    band.totals().upper().ifPresent(upper -> {
                        Edge wider = new Edge(upper.at().plus(Rational.ONE), false);
                        plant(
                                band.grade() + " too wide",
                                Planting.graded(
                                        sheet,
                                        replaced(
                                                scale,
                                                band,
                                                Interval.of(
                                                        band.totals().lower().orElse(null), wider))),
                                GRADE_OVERLAP,
                                Location.WHOLE);
                    });
                }
                List<GradeScale.Band> more = new ArrayList<>(scale.bands());
                GradeScale.Band best = more.remove(0);
                more.add(
                        0,
                        new GradeScale.Band(
                                best.grade(),
                                Interval.of(best.totals().lower().orElse(null), new Edge(Rational.of(101), false))));
                more.add(
                        0,
                        new GradeScale.Band(
                                new org.jixiao.grade.Grade("特优", "outstanding"), Interval.atLeast(Rational.of(101))));
                plant(
                        "a grade above all",
                        Planting.graded(sheet, new GradeScale(scale.name(), more)),
                        GRADE_NOT_REACHED,
                        Location.WHOLE);
            });
        }
        return found(14);
    }

    private static GradeScale replaced(GradeScale scale, GradeScale.Band band, Interval totals) {
        return new GradeScale(
                scale.name(),
                scale.bands().stream()
                        .map(it -> it.equals(band) ? new GradeScale.Band(band.grade(), totals) : it)
                        .toList());
    }
}

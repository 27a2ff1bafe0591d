package org.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.rule.Rules.above;
import static org.jixiao.rule.Rules.atLeast;
import static org.jixiao.rule.Rules.atMost;
import static org.jixiao.rule.Rules.award;
import static org.jixiao.rule.Rules.band;
import static org.jixiao.rule.Rules.below;
import static org.jixiao.rule.Rules.checklist;
import static org.jixiao.rule.Rules.completion;
import static org.jixiao.rule.Rules.exactly;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.judged;
import static org.jixiao.rule.Rules.linear;
import static org.jixiao.rule.Rules.meets;
import static org.jixiao.rule.Rules.on;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.percentagePoints;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.proportional;
import static org.jixiao.rule.Rules.sum;
import static org.jixiao.rule.Rules.when;
import static org.jixiao.rule.Rules.zero;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jixiao.grade.Grade;
import org.jixiao.grade.GradeScale;
import org.jixiao.issue.Issue;
import org.jixiao.issue.IssueCode;
import org.jixiao.issue.Language;
import org.jixiao.issue.Location;
import org.jixiao.issue.Severity;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Direction;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Measure;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Basis;
import org.jixiao.rubric.Combination;
import org.jixiao.rubric.IndicatorDraft;
import org.jixiao.rubric.Role;
import org.jixiao.rubric.RoundingPolicy;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.RubricDraft;
import org.jixiao.rubric.SectionDraft;
import org.jixiao.rule.Condition;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.Partial;
import org.jixiao.rule.Range;
import org.jixiao.rule.Rule;
import org.jixiao.rule.Steps;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RubricReviewTest {
    private static final Location ROW = Location.of("甲", "率");
    private static final Measure RATE = Measure.named("rate", "率", Unit.PERCENT).withDomain(Domain.between(0, 100));
    private static final Measure HIGHER = RATE.withDirection(Direction.HIGHER_IS_BETTER);

    /** A sheet of ten rows of ten points, the first of which is under test; nothing else is wrong with it. */
    private static RubricDraft sheet(Consumer<IndicatorDraft> row) {
        return sheet(row, GradeScale.fourLevel());
    }

    private static RubricDraft sheet(Consumer<IndicatorDraft> row, GradeScale scale) {
        RubricDraft draft = Rubric.named("表").basedOn(Basis.of("财预〔2020〕10号")).gradedBy(scale);
        draft.section("甲", 10, s -> s.indicator("率", 10, i -> row.accept(i.id("rate"))));
        for (int n = 1; n < 10; n++) {
            int number = n;
            draft.section(
                    "乙" + n,
                    10,
                    s -> s.indicator("丙", 10, i -> i.id("row" + number).scoredBy(checklist(points(5), "一", "二"))));
        }
        return draft;
    }

    private static Rubric rated(Measure measure, Rule rule) {
        return sheet(row -> row.measuredBy(measure).scoredBy(rule)).build();
    }

    private static List<String> found(Rubric rubric, ReviewIssue... codes) {
        return RubricReview.of(rubric).issues().stream()
                .filter(issue -> Arrays.asList(codes).contains(issue.code()))
                .map(issue -> issue.location() + ": " + issue.message(Language.EN))
                .toList();
    }

    private static List<String> all(Rubric rubric) {
        return RubricReview.of(rubric).issues().stream()
                .map(issue -> issue.severity() + " " + issue.display(Language.EN))
                .toList();
    }

    @Test
    void nothing_is_found_where_nothing_is_wrong() {
        Rubric sound = rated(HIGHER, proportional());
        assertThat(all(sound)).isEmpty();
        assertThat(RubricReview.of(sound).isSound()).isTrue();
        assertThat(RubricReview.of(sound).worst()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_finding_has_a_text_in_both_languages(ReviewIssue code) {
        assertThat(code.id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(code.template(Language.EN)).isNotBlank().contains(" ");
        assertThat(code.template(Language.ZH)).isNotBlank().matches("(?s).*[。；].*");
        for (String name : code.template(Language.EN).split("[{]")) {
            if (name.contains("}")) {
                assertThat(code.template(Language.ZH)).contains("{" + name.substring(0, name.indexOf('}')) + "}");
            }
        }
    }

    @Nested
    class Gaps {
        @Test
        void a_gap_is_named_with_its_ends_and_a_value_inside() {
            Rubric rubric = rated(
                    RATE.withDirection(Direction.LOWER_IS_BETTER),
                    exactly(percent(0), full())
                            .atMost(percent(10), points(5))
                            .in(Range.upTo(percent(20), percent(30)), points(1))
                            .above(percent(30), zero()));
            assertThat(all(rubric))
                    .containsExactly(
                            "ERROR 甲 / 率: Nothing is said for (10%, 20%], such as 15%; add the missing band, or move an end of its neighbours.",
                            "INFORMATION 甲 / 率: At 0% the score jumps between 10 and 5, which is 50% of the points.");
            Issue gap = RubricReview.of(rubric).issues().get(0);
            assertThat(gap.code()).isEqualTo(ReviewIssue.VALUES_UNCOVERED);
            assertThat(gap.location()).isEqualTo(ROW);
            assertThat(gap.arguments()).containsEntry("gap", "(10%, 20%]").containsEntry("value", "15%");
            assertThat(gap.message(Language.ZH)).isEqualTo("对(10%, 20%]（如15%）没有规定；请补上缺少的档次，或调整相邻档次的界限。");
        }

        @Test
        void a_single_value_between_two_bands_is_a_gap_of_its_own() {
            Rubric rubric =
                    rated(HIGHER, above(percent(96), full()).in(new Range(null, Range.End.open(percent(96))), zero()));
            assertThat(found(rubric, ReviewIssue.EDGE_UNCOVERED))
                    .containsExactly(
                            "甲 / 率: Nothing is said for 96% itself, while both sides are; say which band takes it in (含).");
        }

        @Test
        void gaps_exist_only_where_the_measure_has_values() {
            Rule integers = band(Range.closed(percent(90), percent(100)), full())
                    .in(Range.closed(percent(0), percent(89)), zero());
            assertThat(found(rated(HIGHER, integers), ReviewIssue.VALUES_UNCOVERED))
                    .containsExactly(
                            "甲 / 率: Nothing is said for (89%, 90%), such as 89.5%; add the missing band, or move an end of its neighbours.");
            Measure whole = HIGHER.withDomain(new Domain(Interval.closed(Rational.ZERO, Rational.HUNDRED), 0));
            assertThat(RubricReview.of(rated(whole, integers)).isSound()).isTrue();
            Measure tenths = HIGHER.withDomain(new Domain(Interval.closed(Rational.ZERO, Rational.HUNDRED), 1));
            assertThat(found(rated(tenths, integers), ReviewIssue.VALUES_UNCOVERED))
                    .containsExactly(
                            "甲 / 率: Nothing is said for (89%, 90%), such as 89.5%; add the missing band, or move an end of its neighbours.");
        }

        @Test
        void a_rule_inside_a_case_is_asked_only_for_the_values_that_come_there() {
            Rule tail = when(
                            Condition.compare(Formula.own(), Comparison.AT_LEAST, percent(60)),
                            atLeast(percent(80), full()).atLeast(percent(60), points(5)))
                    .otherwise(zero());
            assertThat(RubricReview.of(rated(HIGHER, tail)).isSound()).isTrue();
            Rule hole = when(
                            Condition.compare(Formula.own(), Comparison.AT_LEAST, percent(50)),
                            atLeast(percent(80), full()).atLeast(percent(60), points(5)))
                    .otherwise(zero());
            assertThat(found(rated(HIGHER, hole), ReviewIssue.VALUES_UNCOVERED))
                    .containsExactly(
                            "甲 / 率: Nothing is said for [50%, 60%), such as 55%; add the missing band, or move an end of its neighbours.");
        }

        @Test
        void no_share_can_be_taken_of_a_target_of_zero() {
            Rubric rubric = sheet(row -> row.measuredBy(HIGHER.withDomain(
                                    new Domain(Interval.closed(Rational.of(-5), Rational.HUNDRED), Domain.REAL)))
                            .target(Comparison.AT_LEAST, percent(0))
                            .scoredBy(completion()))
                    .build();
            assertThat(found(rubric, ReviewIssue.VALUES_WITHOUT_SHARE))
                    .containsExactly(
                            "甲 / 率: For [-5%, 0%), such as -2.5%, no share of the target 0% can be taken; use a target above 0 or a fixed mark for missing it.");
        }
    }

    @Nested
    class Overlaps {
        @Test
        void bands_that_share_values_are_named_with_their_points() {
            Rubric rubric =
                    rated(HIGHER, atLeast(percent(80), full()).in(Range.closed(percent(0), percent(90)), points(5)));
            assertThat(found(rubric, ReviewIssue.VALUES_AMBIGUOUS, ReviewIssue.EDGE_AMBIGUOUS))
                    .containsExactly(
                            "甲 / 率: [80%, 90%], such as 85%, is held by several bands, which give 10 / 5; move the ends apart.");
        }

        @Test
        void an_end_that_two_bands_take_in_is_an_overlap_of_its_own() {
            Rubric rubric =
                    rated(HIGHER, atLeast(percent(80), full()).in(Range.closed(percent(0), percent(80)), points(5)));
            assertThat(found(rubric, ReviewIssue.VALUES_AMBIGUOUS, ReviewIssue.EDGE_AMBIGUOUS))
                    .containsExactly(
                            "甲 / 率: 80% itself is held by several bands, which give 10 / 5; say which of them takes it in (含).");
        }

        @Test
        void bands_that_agree_where_they_meet_leave_nothing_open() {
            Rule slope = linear(percent(0), zero(), percent(80), full());
            Rubric rubric =
                    rated(HIGHER, atLeast(percent(80), full()).in(Range.closed(percent(0), percent(80)), slope));
            assertThat(RubricReview.of(rubric).isSound()).isTrue();
        }

        @Test
        void bands_with_rules_of_their_own_are_named_by_number() {
            Rule own = on(Formula.of(Fact.of("list", "清单")), checklist(points(5), "一", "二"));
            Rubric rubric = rated(HIGHER, atLeast(percent(80), full()).in(Range.closed(percent(0), percent(90)), own));
            assertThat(found(rubric, ReviewIssue.VALUES_AMBIGUOUS))
                    .containsExactly(
                            "甲 / 率: [80%, 90%], such as 85%, is held by several bands, which give #1 / #2; move the ends apart.");
        }

        @Test
        void a_band_inside_others_is_shadowed_and_one_outside_the_measure_unreachable() {
            Rubric rubric = rated(
                    HIGHER,
                    band(Range.from(percent(60), percent(80)), points(5))
                            .in(Range.closed(percent(65), percent(70)), points(5))
                            .in(new Range(Range.End.closed(percent(80)), null), full())
                            .in(new Range(Range.End.open(percent(100)), null), full())
                            .otherwise(zero()));
            assertThat(found(rubric, ReviewIssue.BAND_SHADOWED, ReviewIssue.BAND_UNREACHABLE))
                    .containsExactly(
                            "甲 / 率: Every value of the band [65%, 70%] is held by other bands as well; correct its ends or remove it.",
                            "甲 / 率: The band (100%, +∞) holds no value of the measure, which lies in [0%, 100%]; remove the band or correct the bounds.");
        }

        @Test
        void an_overlap_is_shown_where_its_bands_differ() {
            Rubric rubric = rated(
                    HIGHER,
                    band(Range.from(percent(0), percent(100)), linear(percent(0), zero(), percent(100), full()))
                            .in(Range.closed(percent(100), percent(100)), full())
                            .in(
                                    Range.from(percent(0), percent(100)),
                                    linear(percent(0), full(), percent(100), zero())));
            assertThat(found(rubric, ReviewIssue.VALUES_AMBIGUOUS))
                    .containsExactly(
                            "甲 / 率: (0%, 100%), such as 25%, is held by several bands, which give 2.5 / 7.5; move the ends apart.");
        }
    }

    @Nested
    class Cases {
        private final Fact projects = Fact.number("projects", "项目数", Unit.ITEM);

        private Condition own(Comparison comparison, long percent) {
            return Condition.compare(Formula.own(), comparison, percent(percent));
        }

        private Condition projects(Comparison comparison, long number) {
            return Condition.compare(Formula.of(projects), comparison, new Quantity(Rational.of(number), Unit.ITEM));
        }

        private List<String> ofCases(Rule rule) {
            return found(
                    rated(HIGHER, rule),
                    ReviewIssue.CASE_UNREACHABLE,
                    ReviewIssue.CASE_WITHOUT_VALUES,
                    ReviewIssue.REST_UNREACHABLE,
                    ReviewIssue.REST_NOT_STATED,
                    ReviewIssue.VALUES_UNCOVERED,
                    ReviewIssue.EDGE_UNCOVERED);
        }

        private String unreachable(int number, String earlier) {
            return "甲 / 率: Case " + number + " can never be chosen, because case " + earlier
                    + " holds whenever it does; put the narrower case first or remove it.";
        }

        private static final String REST =
                "甲 / 率: What is said of all other values never applies: the bands or cases take every value there is.";

        @Test
        void a_case_that_an_earlier_one_takes_is_unreachable() {
            assertThat(ofCases(when(own(Comparison.AT_LEAST, 60), points(5))
                            .orWhen(own(Comparison.AT_LEAST, 80), full())
                            .otherwise(zero())))
                    .containsExactly(unreachable(2, "1"));
            assertThat(ofCases(when(own(Comparison.AT_LEAST, 60), points(5))
                            .orWhen(own(Comparison.ABOVE, 50), full())
                            .otherwise(zero())))
                    .isEmpty();
        }

        @Test
        void several_earlier_cases_may_take_it_together() {
            Rule rule = when(own(Comparison.AT_LEAST, 60), full())
                    .orWhen(own(Comparison.ABOVE, 90), points(1))
                    .orWhen(own(Comparison.BELOW, 60), points(5))
                    .orWhen(projects(Comparison.ABOVE, 3), points(4))
                    .orWhen(
                            Condition.allOf(
                                    own(Comparison.AT_LEAST, 50),
                                    own(Comparison.BELOW, 70),
                                    Condition.applies(projects)),
                            points(3))
                    .otherwise(zero());
            assertThat(ofCases(rule)).containsExactly(unreachable(2, "1"), unreachable(5, "1 / 3"), REST);
        }

        @Test
        void conditions_are_understood_as_they_are_put_together() {
            Condition applies = Condition.applies(projects);
            Condition option = Condition.option(Fact.of("kind", "类型"), "甲");
            assertThat(ofCases(when(applies, points(1))
                            .orWhen(Condition.allOf(option, applies), points(2))
                            .otherwise(full())))
                    .containsExactly(unreachable(2, "1"));
            assertThat(ofCases(when(Condition.anyOf(option, applies), points(1))
                            .orWhen(applies, points(2))
                            .otherwise(full())))
                    .containsExactly(unreachable(2, "1"));
            assertThat(ofCases(when(Condition.allOf(option, applies), points(1))
                            .orWhen(Condition.anyOf(option, applies), points(2))
                            .otherwise(full())))
                    .isEmpty();
            assertThat(ofCases(when(Condition.anyOf(option, applies), points(1))
                            .orWhen(Condition.anyOf(applies, option), points(2))
                            .otherwise(full())))
                    .containsExactly(unreachable(2, "1"));
            assertThat(ofCases(when(Condition.not(Condition.allOf(option, applies)), points(1))
                            .orWhen(Condition.not(option), points(2))
                            .otherwise(full())))
                    .containsExactly(unreachable(2, "1"));
            assertThat(ofCases(when(Condition.not(option), points(1))
                            .orWhen(Condition.not(Condition.allOf(option, applies)), points(2))
                            .otherwise(full())))
                    .isEmpty();
        }

        @Test
        void a_case_that_no_value_of_the_measure_meets_never_holds() {
            assertThat(ofCases(when(own(Comparison.ABOVE, 100), zero())
                            .orWhen(Condition.allOf(own(Comparison.ABOVE, 60), own(Comparison.BELOW, 50)), points(1))
                            .orWhen(projects(Comparison.ABOVE, 100), points(1))
                            .otherwise(full())))
                    .containsExactly(
                            "甲 / 率: Case 1 can never hold: no value of the measure meets its condition; correct the condition or remove the case.",
                            "甲 / 率: Case 2 can never hold: no value of the measure meets its condition; correct the condition or remove the case.");
        }

        @Test
        void what_is_said_of_another_input_is_not_held_against_the_measure() {
            Rule inner = when(own(Comparison.ABOVE, 100), zero()).otherwise(full());
            Fact other = Fact.number("other", "其他", Unit.PERCENT);
            assertThat(ofCases(sum(proportional(), on(Formula.of(other), inner))))
                    .isEmpty();
            assertThat(ofCases(sum(proportional(), on(Formula.own(), inner)))).hasSize(1);
        }

        @Test
        void a_rest_that_is_not_stated_leaves_a_gap() {
            assertThat(ofCases(when(own(Comparison.AT_LEAST, 60), full())))
                    .containsExactly(
                            "甲 / 率: Nothing is said for [0%, 60%), such as 30%; add the missing band, or move an end of its neighbours.");
            assertThat(ofCases(when(own(Comparison.ABOVE, 60), full()).orWhen(own(Comparison.BELOW, 60), zero())))
                    .containsExactly(
                            "甲 / 率: Nothing is said for 60% itself, while both sides are; say which band takes it in (含).");
            assertThat(ofCases(when(
                                    Condition.anyOf(
                                            own(Comparison.ABOVE, 60),
                                            Condition.allOf(own(Comparison.AT_LEAST, 40), own(Comparison.BELOW, 50))),
                                    full())
                            .orWhen(own(Comparison.BELOW, 40), zero())))
                    .containsExactly(
                            "甲 / 率: Nothing is said for [50%, 60%], such as 55%; add the missing band, or move an end of its neighbours.");
            assertThat(ofCases(when(projects(Comparison.ABOVE, 3), proportional())))
                    .containsExactly(
                            "甲 / 率: Nothing is said for 项目数 (-∞, 3项], such as 项目数 2项; add the missing band, or move an end of its neighbours.");
            assertThat(ofCases(when(own(Comparison.AT_LEAST, 60), full()).orWhen(own(Comparison.BELOW, 60), zero())))
                    .isEmpty();
        }

        @Test
        void a_rest_that_may_be_open_is_worth_knowing() {
            String open = "甲 / 率: Nothing is said where none of the cases holds; add what is earned then.";
            assertThat(ofCases(
                            when(own(Comparison.AT_LEAST, 60), full()).orWhen(projects(Comparison.BELOW, 3), zero())))
                    .containsExactly(open);
            assertThat(ofCases(when(Condition.applies(projects), proportional())))
                    .containsExactly(open);
        }

        @Test
        void a_rest_beside_bands_that_take_everything_is_idle() {
            assertThat(ofCases(atLeast(percent(60), full())
                            .below(percent(60), points(3))
                            .otherwise(zero())))
                    .containsExactly(REST);
            assertThat(ofCases(atLeast(percent(60), full()).otherwise(zero()))).isEmpty();
        }
    }

    @Nested
    class Points {
        @Test
        void a_rule_that_cannot_give_the_points_is_named_with_its_maximum() {
            Rubric rubric = rated(HIGHER, atLeast(percent(90), points(5)).otherwise(zero()));
            assertThat(found(rubric, ReviewIssue.MAXIMUM_NOT_REACHED))
                    .containsExactly(
                            "甲 / 率: The rule never gives the 10 points of the row: it gives 5 at most; correct the marks or the points.");
        }

        @Test
        void a_maximum_beyond_the_bounds_of_the_measure_is_not_reached() {
            Rubric rubric = rated(HIGHER, linear(percent(0), zero(), percent(125), full()));
            assertThat(found(rubric, ReviewIssue.MAXIMUM_NOT_REACHED))
                    .containsExactly(
                            "甲 / 率: The rule never gives the 10 points of the row: it gives 8 at most; correct the marks or the points.");
        }

        @Test
        void a_row_that_always_gives_its_points_tells_nothing() {
            assertThat(found(rated(HIGHER, award(full())), ReviewIssue.POINTS_NEVER_LOST))
                    .containsExactly(
                            "甲 / 率: The row gives 10 points whatever is observed; check the standard, or leave the row out.");
        }

        @Test
        void a_lowest_band_above_zero_is_worth_knowing() {
            Rubric rubric = rated(HIGHER, atLeast(percent(90), full()).otherwise(points(4)));
            assertThat(found(rubric, ReviewIssue.POINTS_PARTLY_SAFE))
                    .containsExactly("甲 / 率: 4 of the 10 points are earned whatever is observed.");
            assertThat(RubricReview.of(rubric).isSound()).isTrue();
        }

        @Test
        void deductions_that_end_before_their_floor_are_named_with_where_they_end() {
            Rubric rubric = rated(
                    HIGHER,
                    atLeast(percent(50))
                            .earns(full())
                            .loses(points("0.1"))
                            .forEach(percentagePoints(1))
                            .downTo(zero()));
            assertThat(found(rubric, ReviewIssue.FLOOR_NOT_REACHED))
                    .containsExactly(
                            "甲 / 率: The deductions end at 5 and never reach 0, because the measure lies in [0%, 100%]; correct the step, the floor or the bounds.");
        }

        @Test
        void marks_above_the_points_are_taken_over_from_the_rubric() {
            Rubric rubric = rated(HIGHER, atLeast(percent(90), points(12)).otherwise(zero()));
            assertThat(RubricReview.of(rubric).issues(StandardIssue.MARKS_EXCEED_POINTS))
                    .extracting(Issue::location)
                    .containsExactly(ROW);
        }
    }

    @Nested
    class Directions {
        @Test
        void points_must_not_fall_where_more_is_better() {
            Rule swapped =
                    atLeast(percent(90), points(5)).atLeast(percent(60), full()).otherwise(zero());
            assertThat(found(rated(HIGHER, swapped), ReviewIssue.AGAINST_DIRECTION))
                    .containsExactly(
                            "甲 / 率: At 90% the points go from 10 to 5, although the measure is better the higher it is; correct the marks or the direction.");
        }

        @Test
        void points_must_not_rise_where_less_is_better() {
            assertThat(found(
                            rated(RATE.withDirection(Direction.LOWER_IS_BETTER), proportional()),
                            ReviewIssue.AGAINST_DIRECTION))
                    .containsExactly(
                            "甲 / 率: At [0%, 100%) the points go from 0 to 10, although the measure is better the lower it is; correct the marks or the direction.");
        }

        @Test
        void a_target_has_one_peak() {
            Measure atTarget = RATE.withDirection(Direction.AT_TARGET);
            Rule peak = band(Range.closed(percent(40), percent(60)), full()).otherwise(zero());
            assertThat(RubricReview.of(rated(atTarget, peak)).isSound()).isTrue();
            Rule twice = band(Range.closed(percent(40), percent(60)), full())
                    .in(Range.closed(percent(80), percent(90)), points(5))
                    .otherwise(zero());
            assertThat(found(rated(atTarget, twice), ReviewIssue.AGAINST_DIRECTION))
                    .containsExactly(
                            "甲 / 率: At 80% the points go from 0 to 5, although the measure is better the closer it is to its target; correct the marks or the direction.");
        }

        @Test
        void a_measure_without_direction_may_turn_once() {
            Rule valley = band(Range.closed(percent(40), percent(60)), zero()).otherwise(full());
            assertThat(found(rated(RATE, valley), ReviewIssue.POINTS_UP_AND_DOWN))
                    .isEmpty();
            Rule waves = atLeast(percent(90), full())
                    .atLeast(percent(80), points(3))
                    .atLeast(percent(60), points(5))
                    .otherwise(zero());
            assertThat(found(rated(RATE, waves), ReviewIssue.POINTS_UP_AND_DOWN))
                    .containsExactly(
                            "甲 / 率: At 90% the points go from 3 to 10 after they have turned once already; check the order of the marks, or give the measure a direction.");
        }

        @Test
        void points_of_a_deducting_row_rise_where_the_measure_gets_worse() {
            Rubric rubric = sheet(row -> row.measuredBy(HIGHER)
                            .role(Role.MALUS)
                            .scoredBy(atLeast(percent(90), zero()).otherwise(full())))
                    .build();
            assertThat(found(rubric, ReviewIssue.AGAINST_DIRECTION)).isEmpty();
        }

        @Test
        void the_largest_jump_is_worth_knowing() {
            Rule stairs = atLeast(percent(80))
                    .earns(full())
                    .loses(points(6))
                    .forEach(percentagePoints(10))
                    .downTo(zero());
            assertThat(found(rated(HIGHER, stairs), ReviewIssue.CLIFF))
                    .containsExactly("甲 / 率: At 70% the score jumps between 4 and 10, which is 60% of the points.");
            Rule pass = atLeast(percent(60), full()).otherwise(zero());
            assertThat(found(rated(HIGHER, pass), ReviewIssue.CLIFF))
                    .containsExactly("甲 / 率: At 60% the score jumps between 0 and 10, which is 100% of the points.");
        }

        @Test
        void a_target_agrees_with_the_direction_and_with_the_rule() {
            Rubric rubric = sheet(row -> row.measuredBy(HIGHER)
                            .target(Comparison.AT_MOST, percent(90))
                            .scoredBy(meets(Comparison.AT_LEAST)))
                    .build();
            assertThat(found(rubric, ReviewIssue.TARGET_AGAINST_DIRECTION, ReviewIssue.TARGET_AGAINST_RULE))
                    .containsExactly(
                            "甲 / 率: The target is ≤90%, although the measure is better the higher it is; correct the operator or the direction.",
                            "甲 / 率: The target column says ≤90%, but the rule asks for ≥90%; make them agree.");
        }
    }

    @Nested
    class Sheets {
        @Test
        void sums_are_taken_over_from_the_rubric() {
            Rubric rubric = sheet(row -> row.measuredBy(HIGHER).scoredBy(proportional()))
                    .section("丁", 15, s -> {})
                    .build();
            assertThat(RubricReview.of(rubric).issues(StandardIssue.POINTS_DO_NOT_ADD_UP))
                    .extracting(issue -> issue.message(Language.EN))
                    .containsExactly(
                            "Its parts have 115 points, but 100 are stated; correct one of them or add what is missing (15).");
        }

        @Test
        void a_weight_is_used_only_in_a_weighted_mean() {
            Rubric rubric = sheet(row -> row.measuredBy(HIGHER).weight("2").scoredBy(proportional()))
                    .build();
            assertThat(found(rubric, ReviewIssue.WEIGHT_NOT_USED))
                    .containsExactly(
                            "甲 / 率: The part has the weight 2, but its section does not combine by weight; remove it or combine by weighted mean.");
        }

        @Test
        void weights_do_not_all_vanish() {
            Rubric rubric = Rubric.named("表")
                    .section(
                            "甲",
                            100,
                            s -> s.combinedBy(Combination.WEIGHTED_MEAN)
                                    .indicator("一", 50, i -> i.weight("0").scoredBy(proportional()))
                                    .indicator("二", 50, i -> i.weight("0").scoredBy(proportional())))
                    .build();
            assertThat(found(rubric, ReviewIssue.WEIGHTS_ALL_ZERO))
                    .containsExactly("甲: The weights of the section sum to 0; give at least one above 0.");
        }

        @Test
        void one_indicator_should_not_decide_the_whole() {
            Rubric rubric = Rubric.named("表")
                    .indicator("一", 60, i -> i.scoredBy(proportional()))
                    .indicator("二", 40, i -> i.scoredBy(proportional()))
                    .build();
            assertThat(found(rubric, ReviewIssue.MOST_OF_THE_POINTS))
                    .containsExactly(
                            "一: The row carries 60 of 100 points (60%); one indicator should not decide the whole.");
        }

        private Consumer<SectionDraft> twice(Rule first, Rule second) {
            return s -> s.indicator("率", 5, i -> i.id("a").scoredBy(first))
                    .indicator("率", 5, i -> i.id("b").scoredBy(second));
        }

        @Test
        void rows_of_one_name_are_told_apart_or_one_too_many() {
            Rubric same = Rubric.named("表")
                    .section("甲", 10, twice(proportional(), proportional()))
                    .build();
            assertThat(found(same, ReviewIssue.ROW_REPEATED, ReviewIssue.NAME_REPEATED))
                    .containsExactly(
                            "甲 / 率: The section has another row of this name with the same standard ('b' beside 'a'); remove one of them.");
            Rubric other = Rubric.named("表")
                    .section(
                            "甲",
                            10,
                            twice(proportional(), atLeast(percent(9), full()).otherwise(zero())))
                    .build();
            assertThat(found(other, ReviewIssue.ROW_REPEATED, ReviewIssue.NAME_REPEATED))
                    .containsExactly(
                            "甲 / 率: The section has another row of this name ('b' beside 'a'); tell them apart by name.");
        }

        @Test
        void one_measure_counts_once() {
            Rubric rubric = Rubric.named("表")
                    .indicator("一", 50, i -> i.measuredBy(HIGHER).scoredBy(proportional()))
                    .indicator("二", 50, i -> i.measuredBy(HIGHER).scoredBy(proportional()))
                    .build();
            assertThat(found(rubric, ReviewIssue.MEASURE_REPEATED))
                    .containsExactly(
                            "二: '率' is measured by '一' as well, so that it counts twice; remove one of the rows or measure something else.");
        }

        @Test
        void policies_have_an_effect_where_they_stand() {
            Rubric rubric = sheet(row -> row.measuredBy(HIGHER)
                            .scoredBy(proportional())
                            .whenNotApplicable(NotApplicablePolicy.TO_SIBLINGS_EQUALLY))
                    .build();
            assertThat(found(rubric, ReviewIssue.POLICY_WITHOUT_EFFECT))
                    .containsExactly(
                            "甲 / 率: The policy for a row that does not apply has no effect here (no other row beside it takes points); choose another or remove it.");
            Rubric itself = sheet(row -> row.measuredBy(HIGHER)
                            .scoredBy(proportional())
                            .whenNotApplicable(NotApplicablePolicy.toRows(true, "rate")))
                    .build();
            assertThat(found(itself, ReviewIssue.POLICY_WITHOUT_EFFECT))
                    .containsExactly(
                            "甲 / 率: The policy for a row that does not apply has no effect here (it names the row itself); choose another or remove it.");
        }

        @Test
        void a_row_for_some_needs_a_policy_for_the_others() {
            Condition some = Condition.applies(Fact.of("projects", "项目"));
            Rubric rubric = sheet(row ->
                            row.measuredBy(HIGHER).scoredBy(proportional()).appliesWhen(some))
                    .build();
            assertThat(found(rubric, ReviewIssue.POLICY_NOT_STATED))
                    .containsExactly(
                            "甲 / 率: The row applies to some only, but nothing says what becomes of its points for the others; give it a policy.");
            Rubric stated = sheet(row ->
                            row.measuredBy(HIGHER).scoredBy(proportional()).appliesWhen(some))
                    .whenNotApplicable(NotApplicablePolicy.RESCALE_TOTAL)
                    .build();
            assertThat(found(stated, ReviewIssue.POLICY_NOT_STATED)).isEmpty();
        }

        @Test
        void a_rubric_cites_where_it_is_laid_down() {
            Rubric bare = Rubric.named("表")
                    .indicator("一", 100, i -> i.scoredBy(proportional()))
                    .build();
            assertThat(found(bare, ReviewIssue.BASIS_MISSING))
                    .containsExactly(
                            ": No document is cited for the rubric or for 1 of its rows; cite where they are laid down.");
            Rubric unverified = Rubric.named("表")
                    .basedOn(Basis.unverified("财预〔2020〕10号"))
                    .indicator("一", 100, i -> i.scoredBy(proportional()))
                    .build();
            assertThat(found(unverified, ReviewIssue.BASIS_NOT_VERIFIED))
                    .containsExactly(
                            ": The basis '财预〔2020〕10号' was not checked against its text; check it before use.");
        }
    }

    @Nested
    class Measures {
        private final Fact done = Fact.number("done", "完成数", Unit.ITEM);
        private final Fact planned = Fact.number("planned", "计划数", Unit.ITEM);
        private final Measure ratio = HIGHER.withFormula(Formula.ratio(Formula.of(done), Formula.of(planned)));

        @Test
        void a_ratio_has_no_value_where_its_denominator_is_zero() {
            assertThat(found(rated(ratio, proportional()), ReviewIssue.UNDEFINED_AT_ZERO))
                    .containsExactly(
                            "甲 / 率: The measure has no value where 计划数 is 0; say what is earned then, or that the row does not apply.");
        }

        @Test
        void a_rule_reads_its_measure_as_what_it_is() {
            assertThat(found(rated(ratio, award(full())), ReviewIssue.MEASURE_IGNORED))
                    .containsExactly(
                            "甲 / 率: The rule never reads the measure '率'; read it, or remove it from the row.");
            assertThat(found(rated(ratio, checklist(points(5), "一", "二")), ReviewIssue.MEASURE_OF_OTHER_KIND))
                    .containsExactly(
                            "甲 / 率: The rule reads a checklist, a count or a choice, but the measure '率' is a number made of others; let the row read the fact itself.");
            Rule byCondition = when(Condition.compare(Formula.own(), Comparison.ABOVE, percent(90)), full())
                    .otherwise(zero());
            assertThat(found(rated(ratio, byCondition), ReviewIssue.MEASURE_IGNORED))
                    .isEmpty();
        }

        @Test
        void facts_that_nobody_supplies_are_named() {
            Rubric rubric = rated(ratio, proportional());
            ReviewSettings settings = ReviewSettings.STANDARD.supplying(Set.of("done"));
            assertThat(RubricReview.of(rubric, settings).issuesAt(ROW))
                    .filteredOn(issue -> issue.code() == ReviewIssue.FACT_NOT_SUPPLIED)
                    .extracting(issue -> issue.message(Language.EN))
                    .containsExactly("Nobody supplies 计划数 (planned); collect it, or enter the score as reported.");
        }

        @Test
        void the_text_of_steps_says_what_becomes_of_a_part() {
            Steps steps = atMost(percent(0))
                    .earns(full())
                    .loses(points("0.5"))
                    .forEach(percentagePoints(1))
                    .downTo(zero());
            assertThat(ofText("每超过1个百分点扣0.5分，扣完为止", steps))
                    .containsExactly(
                            "甲 / 率: The text does not say what becomes of a part of a step; the rule reads it so that only whole steps count. State it in the text.");
            assertThat(ofText("每超过1个百分点扣0.5分，扣完为止", steps.partial(Partial.STARTED)))
                    .containsExactly(
                            "甲 / 率: The text does not say what becomes of a part of a step; the rule reads it so that a started step counts. State it in the text.");
            assertThat(ofText("每超过1个百分点扣0.5分，不足1个百分点的不扣分", steps)).isEmpty();
            assertThat(ofText("每超过1个百分点扣0.5分，扣完为止", steps.partial(Partial.PRO_RATA)))
                    .isEmpty();
        }

        private List<String> ofText(String text, Rule steps) {
            return found(
                    sheet(i -> i.measuredBy(RATE).wording(text).scoredBy(steps)).build(),
                    ReviewIssue.STEP_POLICY_NOT_STATED);
        }

        @Test
        void judged_rows_are_named() {
            assertThat(found(rated(RATE, sum(judged("酌情扣分"))), ReviewIssue.JUDGED_BY_HAND))
                    .containsExactly(
                            "甲 / 率: The mark is left to judgement ('酌情扣分'); it counts as missing until it is entered.");
        }
    }

    @Nested
    class GradeScales {
        private Rubric graded(GradeScale scale) {
            return sheet(row -> row.measuredBy(HIGHER).scoredBy(proportional()), scale)
                    .build();
        }

        private GradeScale integers() {
            return GradeScale.ofIntegers(
                    "整数",
                    new GradeScale.IntegerBand(Grade.EXCELLENT, 90, 100),
                    new GradeScale.IntegerBand(Grade.GOOD, 80, 89),
                    new GradeScale.IntegerBand(Grade.FAIR, 60, 79),
                    new GradeScale.IntegerBand(Grade.POOR, 0, 59));
        }

        @Test
        void whole_numbers_leave_gaps_between_the_grades() {
            assertThat(all(graded(integers())))
                    .containsExactly(
                            "ERROR No grade is given for totals in (59, 60), such as 59.5; close the gap, usually by half-open bands.",
                            "ERROR No grade is given for totals in (79, 80), such as 79.5; close the gap, usually by half-open bands.",
                            "ERROR No grade is given for totals in (89, 90), such as 89.5; close the gap, usually by half-open bands.");
        }

        @Test
        void whole_numbers_suffice_where_totals_are_whole() {
            Rubric rubric = sheet(row -> row.measuredBy(HIGHER).scoredBy(proportional()), integers())
                    .rounded(new RoundingPolicy(org.jixiao.quantity.Rounding.halfUp(0), RoundingPolicy.Stage.TOTAL))
                    .build();
            assertThat(all(rubric)).isEmpty();
        }

        @Test
        void two_grades_do_not_share_a_total() {
            GradeScale overlapping = new GradeScale(
                    "重叠",
                    List.of(
                            new GradeScale.Band(Grade.EXCELLENT, Interval.atLeast(Rational.of(90))),
                            new GradeScale.Band(Grade.GOOD, Interval.atMost(Rational.of(90)))));
            assertThat(all(graded(overlapping)))
                    .containsExactly(
                            "ERROR Totals in 90, such as 90, have the grades 优 / 良; say which of them takes them in.");
        }

        @Test
        void a_grade_that_no_total_reaches_is_named() {
            Rubric rubric = Rubric.named("表")
                    .indicator("一", 85, i -> i.scoredBy(proportional()))
                    .gradedBy(GradeScale.fourLevel())
                    .build();
            assertThat(found(rubric, ReviewIssue.GRADE_NOT_REACHED))
                    .containsExactly(
                            ": The grade 优 is never given: its totals lie in [90, +∞), but no total is above 85; correct the scale or the points.");
        }

        @Test
        void a_rubric_without_a_scale_gives_no_grade() {
            Rubric rubric = Rubric.named("表")
                    .indicator("一", 100, i -> i.scoredBy(proportional()))
                    .build();
            assertThat(found(rubric, ReviewIssue.GRADE_SCALE_MISSING))
                    .containsExactly(": The rubric has no scale of grades; state one if reports name a grade.");
        }
    }

    @Nested
    class Settings {
        private final Rubric rubric =
                rated(HIGHER, below(percent(60), zero()).in(new Range(Range.End.closed(percent(60)), null), full()));

        @Test
        void findings_can_be_switched_off_or_raised() {
            assertThat(RubricReview.of(rubric, ReviewSettings.STANDARD.without(ReviewIssue.CLIFF))
                            .issues())
                    .isEmpty();
            RubricReview raised =
                    RubricReview.of(rubric, ReviewSettings.STANDARD.counting(ReviewIssue.CLIFF, Severity.ERROR));
            assertThat(raised.worst()).contains(Severity.ERROR);
            assertThat(raised.issues(Severity.ERROR)).hasSize(1);
            assertThat(raised.isSound()).isFalse();
        }

        @Test
        void a_finding_can_be_accepted_at_one_place() {
            assertThat(RubricReview.of(rubric, ReviewSettings.STANDARD.accepting(ReviewIssue.CLIFF, ROW))
                            .issues())
                    .isEmpty();
            assertThat(RubricReview.of(rubric, ReviewSettings.STANDARD.accepting(ReviewIssue.CLIFF, Location.of("甲")))
                            .issues())
                    .hasSize(1);
        }

        @Test
        void an_application_adds_checks_of_its_own() {
            enum Ours implements IssueCode {
                NO_EXPLANATION;

                @Override
                public String id() {
                    return "no-explanation";
                }

                @Override
                public Severity severity() {
                    return Severity.WARNING;
                }

                @Override
                public String template(Language language) {
                    return "The row {row} is not explained.";
                }
            }
            ReviewSettings settings = ReviewSettings.STANDARD.with(
                    ReviewCheck.ofRows(row -> row.indicator().explanation().isPresent()
                                    || !row.indicator().id().equals("rate")
                            ? List.of()
                            : List.of(row.found(
                                    Ours.NO_EXPLANATION, "row", row.indicator().name()))));
            assertThat(RubricReview.of(rubric, settings).lines(Language.EN))
                    .containsExactly(
                            "warning  甲 / 率: The row 率 is not explained.",
                            "note     甲 / 率: At 60% the score jumps between 0 and 10, which is 100% of the points.");
        }
    }

    @Nested
    class Sentences {
        private Rubric written(String sentence) {
            return sheet(row -> row.measuredBy(HIGHER).scoredBy(sentence)).build();
        }

        @Test
        void a_defect_of_a_sentence_is_told_once() {
            Rubric gap = written("≥90%，计10分；≥60%，计5分");
            assertThat(gap.issues()).extracting(Issue::code).contains(StandardIssue.WORDING_GAP);
            assertThat(all(gap))
                    .containsExactly(
                            "ERROR 甲 / 率: Nothing is said for [0%, 60%), such as 30%; add the missing band, or move an end of its neighbours.",
                            "INFORMATION 甲 / 率: At 90% the score jumps between 5 and 10, which is 50% of the points.");
            Rubric less = written("≥90%，计6分；≥60%，计3分；其余不得分");
            assertThat(less.issues()).extracting(Issue::code).contains(StandardIssue.WORDING_FALLS_SHORT);
            assertThat(all(less))
                    .containsExactly(
                            "WARNING 甲 / 率: The rule never gives the 10 points of the row: it gives 6 at most; correct the marks or the points.");
        }

        @Test
        void a_part_of_a_step_that_the_reader_had_to_assume_is_worth_knowing() {
            assertThat(found(written("≥90%，计10分；每低于1个百分点扣1分，扣完为止"), ReviewIssue.STEP_POLICY_NOT_STATED))
                    .hasSize(1);
            assertThat(found(
                            written("≥90%，计10分；每低于1个百分点扣1分，不足1个百分点的按1个百分点计算，扣完为止"), ReviewIssue.STEP_POLICY_NOT_STATED))
                    .isEmpty();
        }
    }

    @Test
    void facts_that_vetoes_and_limits_read_are_asked_for_too() {
        Condition fraud = Condition.applies(Fact.of("fraud", "骗取资金"));
        Rubric rubric = sheet(row -> row.measuredBy(HIGHER).scoredBy(proportional()))
                .veto(fraud, "骗取资金")
                .build();
        ReviewSettings settings = ReviewSettings.STANDARD.supplying(new HashSet<>(
                rubric.factIds().stream().filter(id -> !id.equals("fraud")).toList()));
        assertThat(RubricReview.of(rubric, settings).lines(Language.EN))
                .containsExactly("warning  Nobody supplies 骗取资金 (fraud); collect it, or enter the score as reported.");
    }

    @Test
    void totals_below_zero_need_a_grade_where_they_can_be() {
        GradeScale positive =
                new GradeScale("零以上", List.of(new GradeScale.Band(Grade.GOOD, Interval.atLeast(Rational.ZERO))));
        Consumer<RubricDraft> malus = draft ->
                draft.indicator("扣分", 5, i -> i.id("malus").role(Role.MALUS).scoredBy(proportional()));
        RubricDraft capped = sheet(row -> row.measuredBy(HIGHER).scoredBy(proportional()), positive);
        malus.accept(capped);
        assertThat(found(capped.build(), ReviewIssue.GRADE_GAP)).isEmpty();
        RubricDraft open = sheet(row -> row.measuredBy(HIGHER).scoredBy(proportional()), positive);
        malus.accept(open);
        assertThat(found(open.uncapped().build(), ReviewIssue.GRADE_GAP))
                .containsExactly(
                        ": No grade is given for totals in [-5, 0), such as -2.51; close the gap, usually by half-open bands.");
    }

    @Test
    void rows_that_cannot_be_resolved_are_reviewed_as_far_as_they_can() {
        Rubric rubric = rated(HIGHER, atLeast(Quantity.parse("9万元"), full()));
        assertThat(RubricReview.of(rubric).issues())
                .extracting(Issue::code)
                .containsExactly(StandardIssue.UNIT_MISMATCH);
        assertThat(RubricReview.of(rubric).worst()).contains(Severity.FATAL);
    }
}

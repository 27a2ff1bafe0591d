package org.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.rule.Rules.atLeast;
import static org.jixiao.rule.Rules.band;
import static org.jixiao.rule.Rules.checklist;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.proportional;
import static org.jixiao.rule.Rules.zero;

import java.util.List;
import java.util.function.Consumer;
import org.jixiao.grade.GradeScale;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Language;
import org.jixiao.issue.Severity;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Measure;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Basis;
import org.jixiao.rubric.IndicatorDraft;
import org.jixiao.rubric.RoundingPolicy;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.RubricDraft;
import org.jixiao.rule.Condition;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.Range;
import org.jixiao.rule.Rule;
import org.jixiao.rule.ScoreFunction;
import org.jixiao.rule.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RubricComparisonTest {
    private static final Measure RATE = Measure.named("rate", "率", Unit.PERCENT).withDomain(Domain.between(0, 100));
    private static final Rule OLD =
            atLeast(percent(95), points(5)).atLeast(percent(85), points(3)).otherwise(zero());

    private static RubricDraft sheet(String name, long points, Rule rule, Consumer<IndicatorDraft> more) {
        return Rubric.named("表")
                .section(
                        "甲",
                        5,
                        s -> s.id("first").indicator(name, points, i -> {
                            i.id("rate").measuredBy(RATE).scoredBy(rule);
                            more.accept(i);
                        }));
    }

    private static RubricDraft sheet(Consumer<IndicatorDraft> more) {
        return sheet("率", 5, OLD, more);
    }

    private static final Rubric BEFORE = sheet(i -> {}).build();

    private static List<String> changes(Rubric after) {
        return RubricComparison.of(BEFORE, after).changes().stream()
                .map(change -> change.display(Language.EN))
                .toList();
    }

    private static void affectsScores(Rubric after, String... changes) {
        assertThat(changes(after)).containsExactly(changes);
        assertThat(RubricComparison.of(BEFORE, after).scoresComparable()).isFalse();
    }

    private static void leavesScores(Rubric after, String... changes) {
        RubricComparison comparison = RubricComparison.of(BEFORE, after);
        assertThat(changes(after)).containsExactly(changes);
        assertThat(comparison.scoresComparable()).isTrue();
        assertThat(comparison.changes()).allMatch(change -> change.severity() == Severity.INFORMATION);
        assertThat(comparison.hashBefore()).isEqualTo(comparison.hashAfter()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @EnumSource
    void every_change_has_a_text_in_both_languages(RubricChange change) {
        assertThat(change.template(Language.EN)).endsWith(".");
        assertThat(change.template(Language.ZH)).endsWith("。");
    }

    @Test
    void nothing_changes_in_the_same_rubric() {
        leavesScores(sheet(i -> {}).build());
    }

    @Test
    void another_standard_names_the_values_that_score_otherwise() {
        affectsScores(
                sheet(
                                "率",
                                5,
                                atLeast(percent(90), points(5))
                                        .atLeast(percent(85), points(3))
                                        .otherwise(zero()),
                                i -> {})
                        .build(),
                "甲 / 率: Another standard: values in [90%, 95%) score otherwise.");
        affectsScores(
                sheet("率", 5, proportional(), i -> {}).build(),
                "甲 / 率: Another standard: values in [0%, 100%) score otherwise.");
        affectsScores(
                sheet("率", 5, atLeast(percent(95), points(5)).atLeast(percent(85), points(3)), i -> {})
                        .build(),
                "甲 / 率: Another standard: values in [0%, 85%) score otherwise.");
        affectsScores(sheet("率", 5, checklist(points(1), "一"), i -> {}).build(), "甲 / 率: Another standard.");
    }

    @Test
    void a_standard_that_is_only_written_otherwise_leaves_scores_alone() {
        Rubric bands = sheet(
                        "率",
                        5,
                        band(Range.from(percent(85), percent(95)), points(3))
                                .in(Range.closed(percent(95), percent(100)), full())
                                .in(Range.from(percent(0), percent(85)), zero()),
                        i -> {})
                .build();
        RubricComparison comparison = RubricComparison.of(BEFORE, bands);
        assertThat(changes(bands))
                .containsExactly("甲 / 率: The standard is written otherwise; every value scores as before.");
        assertThat(comparison.scoresComparable()).isTrue();
        assertThat(comparison.hashBefore()).isNotEqualTo(comparison.hashAfter());
    }

    private static List<Interval> differing(Shape one, Shape other) {
        Interval values = Interval.closed(Rational.ZERO, Rational.of(20));
        return PartComparison.differing(
                new ScoreFunction(List.of(new ScoreFunction.Piece(values, one))),
                new ScoreFunction(List.of(new ScoreFunction.Piece(values, other))));
    }

    private static Rational n(String number) {
        return Rational.parse(number);
    }

    @Test
    void shapes_are_compared_by_what_they_give_and_not_by_where_they_are_anchored() {
        Shape line = new Shape.Linear(n("0"), n("1"), n("0.5"));
        assertThat(differing(line, new Shape.Linear(n("8"), n("5"), n("0.5")))).isEmpty();
        assertThat(differing(line, new Shape.Linear(n("8"), n("4"), n("0.5")))).hasSize(1);
        assertThat(differing(line, new Shape.Linear(n("0"), n("1"), n("0.4")))).hasSize(1);
        Shape stairs = new Shape.Staircase(n("1"), n("9"), n("2"), n("-1"), false);
        assertThat(differing(stairs, new Shape.Staircase(n("5"), n("7"), n("2"), n("-1"), false)))
                .isEmpty();
        assertThat(differing(stairs, new Shape.Staircase(n("4"), n("8"), n("2"), n("-1"), false)))
                .hasSize(1);
        assertThat(differing(stairs, new Shape.Staircase(n("5"), n("8"), n("2"), n("-1"), false)))
                .hasSize(1);
        assertThat(differing(stairs, new Shape.Staircase(n("1"), n("9"), n("1"), n("-1"), false)))
                .hasSize(1);
        assertThat(differing(stairs, new Shape.Staircase(n("1"), n("9"), n("2"), n("-2"), false)))
                .hasSize(1);
        assertThat(differing(stairs, new Shape.Staircase(n("1"), n("9"), n("2"), n("-1"), true)))
                .hasSize(1);
        Shape five = new Shape.Constant(n("5"));
        Shape four = new Shape.Constant(n("4"));
        assertThat(differing(new Shape.Ambiguous(List.of(five, four)), new Shape.Ambiguous(List.of(four, five))))
                .isEmpty();
        assertThat(differing(new Shape.Ambiguous(List.of(five, four)), new Shape.Ambiguous(List.of(five, line))))
                .hasSize(1);
        assertThat(differing(new Shape.Ambiguous(List.of(five, four)), five)).hasSize(1);
        assertThat(differing(five, four)).hasSize(1);
        assertThat(PartComparison.differing(
                        new ScoreFunction(List.of(new ScoreFunction.Piece(Interval.point(n("8")), line))),
                        new ScoreFunction(List.of(new ScoreFunction.Piece(Interval.point(n("8")), five)))))
                .isEmpty();
    }

    @Test
    void a_section_of_another_name_is_no_other_section() {
        Rubric renamed = Rubric.named("表")
                .section(
                        "改名",
                        5,
                        s -> s.id("first")
                                .indicator(
                                        "率",
                                        5,
                                        i -> i.id("rate").measuredBy(RATE).scoredBy(OLD)))
                .build();
        leavesScores(renamed, "改名: Now named '改名'; it was '甲'.");
        Rubric out = Rubric.named("表")
                .section("甲", 5, s -> s.id("first"))
                .indicator("率", 5, i -> i.id("rate").measuredBy(RATE).scoredBy(OLD))
                .build();
        affectsScores(out, "率: Now in '表'; it was in '甲'.");
    }

    @Test
    void measures_that_read_alike_are_told_apart() {
        Rubric whole = Rubric.named("表")
                .section(
                        "甲",
                        5,
                        s -> s.id("first")
                                .indicator(
                                        "率",
                                        5,
                                        i -> i.id("rate")
                                                .measuredBy(RATE.withDomain(
                                                        new Domain(RATE.domain().bounds(), 0)))
                                                .scoredBy(OLD)))
                .build();
        affectsScores(
                whole, "甲 / 率: Now measured as 率 (%, [0, 100]; rate: rate; .0); it was 率 (%, [0, 100]; rate: rate).");
        Measure other = Measure.named("other", "率", Unit.PERCENT).withDomain(Domain.between(0, 100));
        affectsScores(
                Rubric.named("表")
                        .section(
                                "甲",
                                5,
                                s -> s.id("first")
                                        .indicator(
                                                "率",
                                                5,
                                                i -> i.id("rate")
                                                        .measuredBy(other)
                                                        .scoredBy(OLD)))
                        .build(),
                "甲 / 率: Now measured as 率 (%, [0, 100]; other: other); it was 率 (%, [0, 100]; rate: rate).");
    }

    @Test
    void a_veto_for_another_reason_falls_all_the_same() {
        Condition some = Condition.applies(Fact.of("x", "x"));
        RubricComparison comparison = RubricComparison.of(
                sheet(i -> {}).veto(some, "骗取资金").build(),
                sheet(i -> {}).veto(some, "弄虚作假").build());
        assertThat(comparison.scoresComparable()).isTrue();
        assertThat(comparison.changes()).extracting(Issue::code).containsExactly(RubricChange.TEXT_CHANGED);
    }

    @Test
    void points_rows_and_sections_are_compared() {
        affectsScores(sheet("率", 6, OLD, i -> {}).build(), "甲 / 率: Now 6 points; it had 5.");
        affectsScores(
                sheet(i -> {})
                        .section("乙", 5, s -> s.indicator("新", 5, i -> i.scoredBy(OLD)))
                        .build(),
                "乙: New, with 5 points.",
                "乙 / 新: New, with 5 points.");
        affectsScores(
                Rubric.named("表").section("甲", 5, s -> s.id("first")).build(),
                "甲 / 率: No longer there; it had 5 points.");
        affectsScores(
                Rubric.named("表")
                        .section("甲", 5, s -> s.id("first"))
                        .section(
                                "丁",
                                5,
                                s -> s.id("other")
                                        .indicator(
                                                "率",
                                                5,
                                                i -> i.id("rate")
                                                        .measuredBy(RATE)
                                                        .scoredBy(OLD)))
                        .build(),
                "丁: New, with 5 points.",
                "丁 / 率: Now in '丁'; it was in '甲'.");
    }

    @Test
    void all_that_scores_depend_on_is_compared() {
        affectsScores(
                sheet(i -> i.target(Comparison.AT_LEAST, percent(95))).build(),
                "甲 / 率: The target is now ≥95%; it was –.");
        affectsScores(
                sheet(i -> i.whenNotApplicable(NotApplicablePolicy.FULL_POINTS)).build(),
                "甲 / 率: Other terms for departments to which it does not apply.");
        affectsScores(
                sheet(i -> i.appliesWhen(Condition.applies(Fact.of("x", "x")))).build(),
                "甲 / 率: Other terms for departments to which it does not apply.");
        affectsScores(
                sheet(i -> i.weight("2")).build(),
                "甲 / 率: Role, weight or combination: now REGULAR × 2; it was REGULAR.");
        affectsScores(
                sheet(i -> {}).rounded(RoundingPolicy.EXACT).build(),
                "Other rounding, or another reading of the cap on the total.");
        affectsScores(
                sheet(i -> {})
                        .veto(Condition.applies(Fact.of("x", "x")), "骗取资金")
                        .build(),
                "Other vetoes.");
        affectsScores(sheet(i -> {}).outOf(5).build(), "Now 5 points; it had 100.");
        Rubric finer = Rubric.named("表")
                .section(
                        "甲",
                        5,
                        s -> s.id("first")
                                .indicator(
                                        "率",
                                        5,
                                        i -> i.id("rate")
                                                .measuredBy(RATE.withDomain(Domain.between(0, 120)))
                                                .scoredBy(OLD)))
                .build();
        affectsScores(finer, "甲 / 率: Now measured as 率 (%, [0, 120]); it was 率 (%, [0, 100]).");
    }

    @Test
    void words_and_grades_leave_scores_alone() {
        leavesScores(sheet("满意率", 5, OLD, i -> {}).build(), "甲 / 满意率: Now named '满意率'; it was '率'.");
        leavesScores(
                sheet(i -> i.explainedAs("说明").basedOn(Basis.of("财预〔2020〕10号"))).build(),
                "甲 / 率: Another text: explanation, printed standard or basis; scores are not touched.");
        leavesScores(
                sheet(i -> {}).gradedBy(GradeScale.fourLevel()).build(),
                "Other grades, or other limits on them; scores are not touched.");
        leavesScores(sheet(i -> i.example("93%", "3")).build());
        assertThat(RubricComparison.of(BEFORE, sheet("满意率", 5, OLD, i -> {}).build())
                        .changes()
                        .get(0)
                        .message(Language.ZH))
                .isEqualTo("名称现为“满意率”，原为“率”。");
    }

    @Test
    void the_hash_does_not_confuse_neighbouring_values() {
        Rubric one = Rubric.named("表")
                .indicator("a", 1, i -> i.id("ab").scoredBy(checklist(full(), "c")))
                .build();
        Rubric other = Rubric.named("表")
                .indicator("a", 1, i -> i.id("a").scoredBy(checklist(full(), "bc")))
                .build();
        assertThat(ScoringHash.of(one)).isNotEqualTo(ScoringHash.of(other));
    }
}

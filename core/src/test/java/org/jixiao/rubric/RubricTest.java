package org.jixiao.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.rule.Rules.atLeast;
import static org.jixiao.rule.Rules.atMost;
import static org.jixiao.rule.Rules.award;
import static org.jixiao.rule.Rules.band;
import static org.jixiao.rule.Rules.completion;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.percentagePoints;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.zero;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jixiao.grade.Grade;
import org.jixiao.grade.GradeLimit;
import org.jixiao.grade.GradeScale;
import org.jixiao.issue.Issue;
import org.jixiao.issue.IssuesException;
import org.jixiao.issue.Language;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Measure;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.Award;
import org.jixiao.rule.Bands;
import org.jixiao.rule.Condition;
import org.jixiao.rule.Mark;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.Partial;
import org.jixiao.rule.Range;
import org.jixiao.rule.StepSize;
import org.jixiao.rule.Steps;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RubricTest {
    private static final Measure CONTROL = Measure.named("staff-control", "在职人员控制率", Unit.PERCENT);

    private static List<String> texts(Rubric rubric) {
        return rubric.issues().stream().map(issue -> issue.display(Language.EN)).toList();
    }

    @Nested
    class Building {
        private final Rubric drafted = Rubric.named("自评")
                .outOf(10)
                .section(
                        "投入",
                        10,
                        s -> s.section(
                                "预算配置",
                                10,
                                g -> g.indicator(
                                                "在职人员控制率",
                                                5,
                                                i -> i.id("control")
                                                        .measuredBy(CONTROL)
                                                        .scoredBy(atMost(percent(100))
                                                                .earns(full())
                                                                .loses(points("0.5"))
                                                                .forEach(percentagePoints(1))
                                                                .downTo(zero())))
                                        .indicator(
                                                "重点支出安排率",
                                                5,
                                                i -> i.scoredBy(atLeast(percent(90), points(5))
                                                        .atLeast(percent(80), points(4))
                                                        .otherwise(points(0))))))
                .gradedBy(GradeScale.fourLevel())
                .build();

        @Test
        void lambdas_staged_sentences_and_plain_records_build_equal_values() {
            Steps steps = new Steps(
                    Mark.FULL,
                    Formula.of(Quantity.percent(100)),
                    Steps.Side.ABOVE,
                    StepSize.of(Quantity.percentagePoints(1)),
                    new Mark(Rational.parse("-0.5"), Rational.ZERO),
                    Partial.WHOLE,
                    Mark.ZERO);
            Bands bands = new Bands(
                    List.of(
                            new Bands.Band(
                                    new Range(Range.End.closed(Quantity.percent(90)), null), new Award(Mark.points(5))),
                            new Bands.Band(
                                    new Range(
                                            Range.End.closed(Quantity.percent(80)),
                                            Range.End.open(Quantity.percent(90))),
                                    new Award(Mark.points(4)))),
                    new Award(Mark.points(0)));
            Indicator control = new IndicatorBuilder()
                    .id("control")
                    .name("在职人员控制率")
                    .points(Rational.of(5))
                    .measure(CONTROL)
                    .rule(steps)
                    .build();
            Indicator key = new IndicatorBuilder()
                    .id("投入/预算配置/重点支出安排率")
                    .name("重点支出安排率")
                    .points(Rational.of(5))
                    .measure(Measure.named("投入/预算配置/重点支出安排率", "重点支出安排率", Unit.PERCENT))
                    .rule(bands)
                    .build();
            Section inner = new SectionBuilder()
                    .id("投入/预算配置")
                    .name("预算配置")
                    .statedPoints(Rational.of(10))
                    .addPart(control)
                    .addPart(key)
                    .build();
            Section outer = new SectionBuilder()
                    .id("投入")
                    .name("投入")
                    .statedPoints(Rational.of(10))
                    .addPart(inner)
                    .build();
            Rubric assembled = new RubricBuilder()
                    .name("自评")
                    .statedPoints(Rational.of(10))
                    .addPart(outer)
                    .gradeScale(GradeScale.fourLevel())
                    .build();
            assertThat(drafted).isEqualTo(assembled).hasSameHashCodeAs(assembled);
            assertThat(drafted.issues()).isEmpty();
        }

        @Test
        void the_text_as_written_is_kept_but_is_no_part_of_equality() {
            Rubric plain = one(i -> i.scoredBy(award(full())));
            Rubric worded = one(i -> i.scoredBy(award(full())).wording("一律得满分"));
            assertThat(worded).isEqualTo(plain);
            assertThat(worded.indicators().get(0).wording()).contains("一律得满分");
        }

        @Test
        void an_indicator_without_a_measure_reads_the_fact_with_its_id_in_the_unit_of_the_rule() {
            Measure measure = drafted.indicator("投入/预算配置/重点支出安排率").measure();
            assertThat(measure.unit()).isEqualTo(Unit.PERCENT);
            assertThat(measure.formula())
                    .isEqualTo(Formula.of(Fact.number("投入/预算配置/重点支出安排率", "重点支出安排率", Unit.PERCENT)));
        }

        @Test
        void loops_work_inside_bodies() {
            Rubric rubric = Rubric.named("循环")
                    .outOf(6)
                    .section("产出", 6, s -> {
                        for (String name : List.of("一", "二", "三")) {
                            s.indicator(name, 2, i -> i.scoredBy(award(full())));
                        }
                    })
                    .build();
            assertThat(rubric.indicators()).extracting(Indicator::id).containsExactly("产出/一", "产出/二", "产出/三");
        }

        @Test
        void half_points_are_exact() {
            Rubric rubric = Rubric.named("半分")
                    .outOf(2)
                    .section(
                            "公开",
                            s -> s.indicator("甲", Rational.parse("0.5"), i -> i.scoredBy(award(full())))
                                    .indicator("乙", Rational.parse("1.5"), i -> i.scoredBy(award(full()))))
                    .build();
            assertThat(rubric.issues()).isEmpty();
            assertThat(rubric.points()).isEqualTo(Rational.of(2));
        }
    }

    private static Rubric one(Consumer<IndicatorDraft> body) {
        return Rubric.named("一项").outOf(5).indicator("甲", 5, body).build();
    }

    @Nested
    class Issues {
        @Test
        void all_are_listed_at_once_with_their_places() {
            Condition anything = Condition.applies(Fact.of("x", "x"));
            Rubric rubric = Rubric.named("错误百出")
                    .section(
                            "甲",
                            40,
                            s -> s.indicator("一", 10, i -> i.id("same").scoredBy(award(full())))
                                    .indicator("二", 20, i -> i.id("same").scoredBy(award(points(25))))
                                    .indicator("三", 9, i -> {}))
                    .section("空", 5, s -> {})
                    .section(
                            "均值",
                            10,
                            s -> s.combinedBy(Combination.WEIGHTED_MEAN)
                                    .indicator("四", 10, i -> i.scoredBy(completion()))
                                    .indicator(
                                            "五",
                                            10,
                                            i -> i.weight("1")
                                                    .measuredBy(Measure.named("amount", "金额", Unit.WAN_YUAN))
                                                    .scoredBy(atLeast(percent(90), points(5)))))
                    .whenNotApplicable(NotApplicablePolicy.toRows(true, "nowhere"))
                    .gradedBy(GradeScale.fourLevel())
                    .limitGrade(anything, GradeLimit.atBest(new Grade("A", "A")), "严重问题")
                    .build();
            assertThat(texts(rubric))
                    .containsExactly(
                            "甲 / 二: Two rows have the id 'same'; give each its own with id(\"…\"). Names may repeat, ids may not.",
                            "甲 / 二: The rule can give 25, but the row has 20 points; the score is kept at 20. Correct the mark or the points.",
                            "甲 / 三: The indicator has 9 points but no rule; give it one with scoredBy(…), or mark it as advisory.",
                            "甲: Its parts have 39 points, but 40 are stated; correct one of them or add what is missing (1).",
                            "空: The section has no indicators; add one or remove the section.",
                            "均值 / 四: The section takes a weighted mean, but this part has no weight; give it one with weight(…).",
                            "均值 / 四: The rule needs a target, but the row states none; add one to the row.",
                            "均值 / 五: The figure 90% cannot be counted in '万元'; give it in a unit of that kind (a step on a percentage is counted in percentage points, 百分点).",
                            "Its parts have 55 points, but 100 are stated; correct one of them or add what is missing (45).",
                            "The policy for rows that do not apply names 'nowhere', which is no row of the rubric; name an existing row.",
                            "The grade 'A' is not on the scale 优良中差; name one of its grades.");
        }

        @Test
        void are_said_in_chinese_too() {
            Rubric rubric = Rubric.named("缺分")
                    .section("甲", 40, s -> s.indicator("一", 39, i -> i.scoredBy(award(full()))))
                    .build();
            assertThat(rubric.issues().stream().map(issue -> issue.display(Language.ZH)))
                    .containsExactly("甲：各部分分值合计39分，但标明40分；请更正，或补上相差的1分。", "各部分分值合计40分，但标明100分；请更正，或补上相差的60分。");
        }

        @Test
        void of_an_empty_rubric() {
            assertThat(texts(Rubric.named("空").build()))
                    .containsExactly("The rubric has no indicators; add at least one section with an indicator.");
        }

        @Test
        void a_rule_whose_steps_start_beyond_their_limit_is_named() {
            Rubric rubric = one(i -> i.scoredBy(atMost(percent(100))
                    .earns(points(3))
                    .loses(points(1))
                    .forEach(percentagePoints(1))
                    .downTo(points(4))));
            assertThat(texts(rubric))
                    .containsExactly(
                            "甲: The mark starts at 3 and changes by -1, but the limit is 4; put the limit on the other side.");
        }

        @Test
        void a_step_of_percent_on_a_percentage_is_refused_with_the_remedy() {
            Rubric rubric = one(i -> i.scoredBy(atMost(percent(100))
                    .earns(full())
                    .loses(points(1))
                    .forEach(percent(1))
                    .downTo(zero())));
            assertThat(texts(rubric))
                    .containsExactly(
                            "甲: The figure 1% cannot be counted in '个百分点'; give it in a unit of that kind (a step on a percentage is counted in percentage points, 百分点).");
        }

        @Test
        void overlapping_bands_do_not_keep_a_rubric_from_being_built() {
            Rubric rubric = one(i -> i.scoredBy(band(Range.closed(percent(80), percent(90)), points(4))
                    .in(Range.closed(percent(90), percent(100)), points(5))));
            assertThat(rubric.issues()).isEmpty();
        }

        @Test
        void build_or_throw_names_them_all() {
            assertThatThrownBy(() -> Rubric.named("缺分")
                            .section("甲", 40, s -> s.indicator("一", 39, i -> i.scoredBy(award(full()))))
                            .buildOrThrow())
                    .isInstanceOf(IssuesException.class)
                    .hasMessage(
                            "the rubric '缺分' has 2 issue(s)\n"
                                    + "  - [points-do-not-add-up] 甲: Its parts have 39 points, but 40 are stated; correct one of them or add what is missing (1).\n"
                                    + "  - [points-do-not-add-up] Its parts have 40 points, but 100 are stated; correct one of them or add what is missing (60).")
                    .extracting(thrown -> ((IssuesException) thrown).issues())
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Issue.class))
                    .hasSize(2);
        }

        @Test
        void advisory_indicators_need_neither_points_nor_a_rule() {
            Rubric rubric = Rubric.named("参考")
                    .outOf(5)
                    .section(
                            "甲",
                            5,
                            s -> s.indicator("一", 5, i -> i.scoredBy(award(full())))
                                    .advisory("二", i -> i.measuredBy(CONTROL)))
                    .build();
            assertThat(rubric.issues()).isEmpty();
        }
    }

    @Nested
    class Refusals {
        @Test
        void negative_points() {
            assertThatThrownBy(() -> Rubric.named("负").indicator("甲", -5, i -> i.scoredBy(award(full()))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the indicator '甲' has -5 points: give 0 or more (a malus is a row of its own role)");
        }

        @Test
        void a_name_that_is_null() {
            assertThatThrownBy(() -> Rubric.named(null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("name: a rubric needs a name");
        }

        @Test
        void more_than_sixty_four_levels() {
            assertThatThrownBy(() -> Rubric.named("深").section("1", s -> deeper(s, 2)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the section '65' would nest deeper than 64 levels: use fewer levels");
        }

        private static void deeper(SectionDraft section, int level) {
            section.section(String.valueOf(level), s -> deeper(s, level + 1));
        }

        @Test
        void more_than_sixty_four_levels_of_plain_values() {
            Section section = new SectionBuilder().id("0").name("0").build();
            for (int level = 1; level < Section.DEEPEST; level++) {
                section = new SectionBuilder()
                        .id(String.valueOf(level))
                        .name(String.valueOf(level))
                        .addPart(section)
                        .build();
            }
            Section deepest = section;
            assertThatThrownBy(() -> new SectionBuilder()
                            .id("64")
                            .name("64")
                            .addPart(deepest)
                            .build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("sections inside '64' nest deeper than 64 levels: use fewer levels");
        }

        @Test
        void an_indicator_that_does_not_exist() {
            assertThatThrownBy(() -> one(i -> i.scoredBy(award(full()))).indicator("乙"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the rubric '一项' has no indicator '乙': it has 甲");
        }
    }

    @Test
    void a_period_is_in_force_from_its_first_to_its_last_day() {
        EffectivePeriod period = new EffectivePeriod(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
        assertThat(period.contains(LocalDate.of(2019, 12, 31))).isFalse();
        assertThat(period.contains(LocalDate.of(2020, 1, 1))).isTrue();
        assertThat(period.contains(LocalDate.of(2020, 12, 31))).isTrue();
        assertThat(period.contains(LocalDate.of(2021, 1, 1))).isFalse();
        assertThatThrownBy(() -> new EffectivePeriod(LocalDate.of(2021, 1, 1), LocalDate.of(2020, 1, 1)))
                .hasMessage("a period from 2021-01-01 to 2020-01-01 ends before it begins: swap the days");
    }

    @Test
    void a_basis_that_was_not_verified_says_so() {
        assertThat(Basis.of("财预〔2020〕10号")).hasToString("财预〔2020〕10号");
        assertThat(Basis.unverified("财预〔2020〕10号")).hasToString("财预〔2020〕10号（未核实）");
    }
}

package org.jixiao.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.report.template.TemplateFixtures.ACCOUNTS;
import static org.jixiao.report.template.TemplateFixtures.DEPARTMENT;
import static org.jixiao.report.template.TemplateFixtures.PROGRAMME;
import static org.jixiao.report.template.TemplateFixtures.RUBRIC;
import static org.jixiao.report.template.TemplateFixtures.evaluation;
import static org.jixiao.report.template.TemplateFixtures.rows;

import java.util.List;
import org.jixiao.catalogue.StandardCatalogue;
import org.jixiao.department.DepartmentBuilder;
import org.jixiao.department.ProgrammeBuilder;
import org.jixiao.issue.Language;
import org.jixiao.measure.Facts;
import org.jixiao.quantity.Figure;
import org.jixiao.quantity.Rational;
import org.jixiao.report.model.Cell;
import org.jixiao.report.model.PlacedCell;
import org.jixiao.report.model.ReportDocument;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.RubricDraft;
import org.jixiao.rule.Rules;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.PublishedEvaluationBuilder;
import org.jixiao.scoring.Scorer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StandardFormsTest {
    private static final DocumentData DATA =
            DocumentData.of(DEPARTMENT).withAccounts(ACCOUNTS).withEvaluation(evaluation("90%", "75%"));

    @Nested
    class The_form_of_scores {
        private final ReportDocument form = StandardForms.DEPARTMENT_SCORES.fill(DATA, Language.ZH);

        @Test
        void has_a_row_for_each_indicator_below_its_sections() {
            assertThat(rows(form).subList(0, 6))
                    .containsExactly(
                            List.of("一级指标", "二级指标", "三级指标", "评分标准", "指标解释", "分值", "得分", "扣分原因"),
                            List.of(
                                    "投入（60分）",
                                    "预算执行（60分）",
                                    "执行率",
                                    "得分=执行率×40",
                                    "",
                                    "40",
                                    "36",
                                    "执行率90%\n40分 × 90% ÷ 100% = 36分"),
                            List.of("结余率", "得分=完成率×分值。", "", "20", "20", ""),
                            List.of(
                                    "效果（40分）",
                                    "满意度",
                                    RUBRIC.indicator("satisfaction")
                                            .canonicalWording()
                                            .orElseThrow(),
                                    "",
                                    "40",
                                    "30",
                                    "宣传不足"),
                            List.of("总分", "100", "86", "计算3项，填报0项"),
                            List.of("评价等级", "□优 90≤得分≤100；■良 80≤得分＜90；□中 60≤得分＜80；□差 0≤得分＜60"));
        }

        @Test
        void keeps_every_score_as_a_number() {
            List<PlacedCell> numbers = TemplateFixtures.cells(
                    form, cell -> cell.column() == 6 && cell.cell().number().isPresent());
            assertThat(numbers)
                    .extracting(cell ->
                            cell.cell().number().orElseThrow().quantity().value())
                    .containsExactly(Rational.of(36), Rational.of(20), Rational.of(30), Rational.of(86));
        }

        @Test
        void has_empty_lines_for_a_group_that_is_not_named() {
            assertThat(rows(form)).filteredOn(List.of("", "", "", "")::equals).hasSize(5);
            DocumentData named = DATA.withTeam(List.of(new DocumentData.Member("张三", "科长", "财务科")));
            assertThat(rows(StandardForms.DEPARTMENT_SCORES.fill(named, Language.ZH)))
                    .contains(List.of("张三", "科长", "财务科", ""))
                    .doesNotContain(List.of("", "", "", ""));
        }
    }

    @Nested
    class Scores_that_are_not_decided {
        @Test
        void are_printed_with_their_bounds_and_leave_every_grade_open() {
            ReportDocument form = StandardForms.DEPARTMENT_SCORES.fill(
                    DocumentData.of(DEPARTMENT).withEvaluation(evaluation("90%", "")), Language.ZH);

            assertThat(rows(form)).contains(List.of("总分", "100", "56～96", "计算2项，填报0项"));
            assertThat(rows(form))
                    .anyMatch(row -> row.get(0).equals("评价等级") && !row.get(1).contains("■"));
            assertThat(TemplateFixtures.cells(
                            form, cell -> cell.cell().text().plain().equals("0～40")))
                    .hasSize(1)
                    .allMatch(cell -> cell.cell().role() == Cell.Role.MISSING);
        }

        @Test
        void are_said_not_to_be_there_where_only_the_rubric_is() {
            ReportDocument form = StandardForms.DEPARTMENT_GOALS.fill(
                    DocumentData.of(DEPARTMENT).withRubric(RUBRIC), Language.EN);

            assertThat(TemplateFixtures.cells(
                            form, cell -> TemplateFixtures.text(cell).equals("not scored")))
                    .hasSize(4);
            assertThat(TemplateFixtures.cells(
                            form, cell -> TemplateFixtures.text(cell).equals("0")))
                    .isEmpty();
        }

        @Test
        void are_taken_as_published_where_there_is_no_rubric() {
            ReportDocument form = StandardForms.DEPARTMENT_GOALS.fill(
                    DocumentData.of(DEPARTMENT)
                            .withPublished(new PublishedEvaluationBuilder()
                                    .subject("某局")
                                    .source("报告")
                                    .total(Figure.parse("99.5分"))
                                    .build()),
                    Language.ZH);

            assertThat(rows(form))
                    .contains(List.of("（未附评分表）"))
                    .contains(List.of("总分", "未填报", "", "99.5", "按填报数列示，未附评分依据"));
        }
    }

    @Nested
    class The_form_of_goals {
        @Test
        void prints_what_is_not_stated_as_such_and_never_as_0() {
            ReportDocument form = StandardForms.DEPARTMENT_GOALS.fill(
                    DocumentData.of(new DepartmentBuilder().name("某局").build()), Language.ZH);

            assertThat(TemplateFixtures.cells(form, cell -> cell.cell().number().isPresent()))
                    .isEmpty();
            assertThat(TemplateFixtures.cells(form, cell -> cell.cell().role() == Cell.Role.MISSING))
                    .extracting(TemplateFixtures::text)
                    .containsOnly("未填报", "未评分", "（未附评分表）")
                    .hasSizeGreaterThan(10);
        }

        @Test
        void has_points_after_each_level() {
            ReportDocument form = StandardForms.DEPARTMENT_GOALS.fill(DATA, Language.ZH);
            assertThat(rows(form))
                    .contains(
                            List.of(
                                    "投入",
                                    "60",
                                    "预算执行",
                                    "60",
                                    "执行率",
                                    "40",
                                    "",
                                    "36",
                                    "执行率90%\n40分 × 90% ÷ 100% = 36分",
                                    ""),
                            List.of("效果", "40", "满意度", "40", "", "30", "宣传不足", "加强宣传"))
                    .contains(List.of("800", "未填报", "未填报", "未填报", "未填报", "未填报", "未填报"));
        }
    }

    @Nested
    class Forms_of_programmes {
        @Test
        void show_funds_goals_and_targets() {
            ReportDocument form = StandardForms.PROGRAMME_TARGETS.fill(DocumentData.of(PROGRAMME), Language.ZH);
            assertThat(rows(form))
                    .containsExactly(
                            List.of("项目名称", "代缴个人缴费"),
                            List.of("预算单位", "某县医疗保障局"),
                            List.of("预算执行情况（万元）", "预算数", "251.2", "执行数", "251.2"),
                            List.of("其中：财政拨款", "251.2", "其中：财政拨款", "251.2"),
                            List.of("年度目标完成情况", "预期目标", "实际完成目标"),
                            List.of("为贫困人口代缴", "未填报"),
                            List.of("绩效指标完成情况", "一级指标", "二级指标", "三级指标", "预期指标值", "实际完成指标值"),
                            List.of("产出指标", "数量指标", "代缴人数", "≥18000人", "18067人"),
                            List.of("质量指标", "参保率", "≥100%", "98%"),
                            List.of("满意度指标", "服务对象满意度指标", "满意度", "≥95%", "未填报"));
        }

        @Test
        void print_the_scores_of_the_national_form_at_their_targets() {
            Evaluation evaluation =
                    Scorer.of(StandardCatalogue.programmeForm(PROGRAMME)).evaluate(Facts.of(PROGRAMME));
            ReportDocument form = StandardForms.PROGRAMME_SELF_EVALUATION.fill(
                    DocumentData.of(PROGRAMME).withEvaluation(evaluation), Language.ZH);

            assertThat(rows(form))
                    .contains(
                            List.of("年度资金总额", "250", "251.2", "251.2", "10", "100", "10"),
                            List.of("其中：财政拨款", "未填报", "251.2", "251.2", "—", "100", "—"),
                            List.of("产出指标", "数量指标", "代缴人数", "≥18000人", "18067人", "25", "25", ""),
                            List.of("质量指标", "参保率", "≥100%", "98%", "25", "24.5", ""),
                            List.of("满意度指标", "服务对象满意度指标", "满意度", "≥95%", "未填报", "10", "0～10", ""));
        }

        @Test
        void say_that_a_programme_without_targets_has_none() {
            ReportDocument form = StandardForms.PROGRAMME_TARGETS.fill(
                    DocumentData.of(new ProgrammeBuilder()
                            .name("x")
                            .year(PROGRAMME.year())
                            .build()),
                    Language.ZH);
            assertThat(rows(form)).endsWith(List.of("（未填报）")).contains(List.of("（未填报）"));
        }
    }

    @Nested
    class A_rubric_of_any_depth {
        @Test
        void fills_three_columns_of_levels() {
            Rubric rubric = Rubric.named("表")
                    .indicator("一层", 10, i -> i.id("a").scoredBy(Rules.proportional()))
                    .section(
                            "甲",
                            s -> s.section(
                                    "乙",
                                    t -> t.section(
                                            "丙",
                                            u -> u.indicator(
                                                    "四层", 10, i -> i.id("d").scoredBy(Rules.proportional())))))
                    .outOf(20)
                    .build();
            ReportDocument form = StandardForms.DEPARTMENT_SCORES.fill(
                    DocumentData.of(DEPARTMENT).withRubric(rubric), Language.ZH);

            assertThat(rows(form).get(1)).startsWith("一层", "得分=完成率×分值。");
            assertThat(rows(form).get(2)).startsWith("甲（10分）", "乙 / 丙（10分）", "四层");
        }

        @Test
        void may_have_five_hundred_rows() {
            RubricDraft draft = Rubric.named("大表").outOf(500);
            for (int section = 0; section < 10; section++) {
                String name = "部分" + section;
                int first = section * 50;
                draft.section(name, s -> {
                    for (int i = first; i < first + 50; i++) {
                        String id = "r" + i;
                        s.indicator("指标" + i, 1, row -> row.id(id).scoredBy(Rules.proportional()));
                    }
                });
            }
            Evaluation evaluation =
                    Scorer.of(draft.build()).evaluate(Facts.builder().build());
            ReportDocument form = StandardForms.DEPARTMENT_SCORES.fill(
                    DocumentData.of(DEPARTMENT).withEvaluation(evaluation), Language.ZH);

            assertThat(form.tables().get(0).rows()).hasSize(503);
            assertThat(rows(form)).contains(List.of("总分", "500", "0～500", "计算0项，填报0项"));
        }
    }
}

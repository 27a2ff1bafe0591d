package org.jixiao.report.template;

import static org.jixiao.report.template.CellTemplate.header;
import static org.jixiao.report.template.CellTemplate.label;
import static org.jixiao.report.template.CellTemplate.levels;
import static org.jixiao.report.template.CellTemplate.optional;
import static org.jixiao.report.template.CellTemplate.signature;
import static org.jixiao.report.template.CellTemplate.value;
import static org.jixiao.report.template.CellTemplate.withUnit;
import static org.jixiao.report.template.RowTemplate.each;
import static org.jixiao.report.template.RowTemplate.row;
import static org.jixiao.report.template.RowTemplate.total;

import java.util.List;
import java.util.Optional;
import org.jixiao.report.model.Align;
import org.jixiao.report.model.Column;

/**
 * The forms that the library ships, as layouts that can be changed. Each follows a form that a finance department published or
 * prescribed, in its columns and their order; a bureau's own variant is a {@link DocumentTemplate#withParts} away.
 */
public final class StandardForms {
    private static final Wording NO_RUBRIC = Wording.of("（未附评分表）", "(no rubric is attached)");

    /**
     * A department's self-evaluation (部门整体支出绩效自评表) as in Yulin, Shaanxi: a cover, one row for each indicator with
     * standard, explanation, points, score and why points were lost, then the group that evaluates, opinions and signatures.
     */
    public static final DocumentTemplate DEPARTMENT_SCORES = departmentScores();

    /**
     * A department's self-evaluation as in Guangdong: the department with its goals and what became of them, the budget and
     * its split, each level with its points, why an indicator fell short and what is done about it, and the line of grades
     * with a tick. Texts: {@code goals}, {@code goals-done}, {@code goals-missed}; figures: {@code units}, {@code special},
     * {@code other-development}, {@code own-level}, {@code transfers}.
     */
    public static final DocumentTemplate DEPARTMENT_GOALS = departmentGoals();

    /** Whether a programme met its targets (项目绩效目标完成情况表), as annexed to final accounts in Sichuan. */
    public static final DocumentTemplate PROGRAMME_TARGETS = programmeTargets();

    /**
     * The national form of a programme's self-evaluation (项目支出绩效自评表): funds with execution rate and score, goals, and
     * each target with points and score. The evaluation is that of {@code StandardCatalogue.programmeForm(programme)}.
     */
    public static final DocumentTemplate PROGRAMME_SELF_EVALUATION = programmeSelfEvaluation();

    private StandardForms() {}

    /**
     * All forms.
     *
     * @return the forms
     */
    public static List<DocumentTemplate> all() {
        return List.of(DEPARTMENT_SCORES, DEPARTMENT_GOALS, PROGRAMME_TARGETS, PROGRAMME_SELF_EVALUATION);
    }

    // --- Yulin
    // --------------------------------------------------------------------------------------------------------

    private static DocumentTemplate departmentScores() {
        Outline form = new Outline();
        form.add(new Part.CoverPage(
                Wording.of("部门（单位）整体支出\n绩效自评报告", "Self-evaluation of departmental spending"),
                List.of(
                        field("部门（单位）名称", "Department", "{department.name}"),
                        field("评价年度", "Year", "{year}"),
                        new Part.CoverPage.Field(
                                Wording.of("评价方式", "Method"), Wording.of("部门（单位）绩效自评", "self-evaluation")),
                        new Part.CoverPage.Field(
                                Wording.of("评价机构", "Evaluated by"),
                                Wording.of("部门（单位）评价组", "a group of the department"))),
                Optional.empty()));
        form.landscape().first("整体支出绩效自评表", "Self-evaluation").centred("（{year}年度）", "({year})");
        form.grid(
                List.of(
                        Column.text(5),
                        Column.text(5),
                        Column.text(7),
                        Column.text(14),
                        Column.text(11),
                        Column.number(4),
                        Column.number(4),
                        Column.text(10)),
                RowTemplate.header(
                        header("一级指标", "Level 1"),
                        header("二级指标", "Level 2"),
                        header("三级指标", "Level 3"),
                        header("评分标准", "Standard"),
                        header("指标解释", "Explanation"),
                        header("分值", "Points"),
                        header("得分", "Score"),
                        header("扣分原因", "Why points were lost")),
                each(
                                DataList.INDICATORS,
                                levels(3, false),
                                optional("{it.standard}"),
                                optional("{it.explanation}"),
                                value("{it.points}"),
                                value("{it.score}"),
                                optional("{it.reason}"))
                        .otherwise(NO_RUBRIC),
                total(
                        label("总分", "Total").across(5),
                        value("{score.points}"),
                        value("{score.total}"),
                        value("{score.source}")),
                row(label("评价等级", "Grade").across(3), value("{grade.ticks}").across(5)));
        form.note(
                "备注：得分由评分标准和填报的数据得出；未附数据、按填报数列示的得分计入“填报”项数。",
                "Note: scores follow from the standards and the figures; those that were entered without figures are counted as reported.");
        form.portrait().first("评价小组", "The group that evaluates");
        form.grid(
                List.of(Column.centred(3), Column.centred(4), Column.centred(6), Column.centred(4)),
                RowTemplate.header(
                        header("姓名", "Name"), header("职务/职称", "Post"), header("单位", "Unit"), header("签字", "Signature")),
                each(
                        DataList.TEAM,
                        optional("{it.name}"),
                        optional("{it.post}"),
                        optional("{it.unit}"),
                        signature("", "", 2)),
                row(
                        label("评价组意见", "Opinion of the group"),
                        signature("\n\n评价组组长（签字）：\n{date}", "\n\nHead of the group (signature):\n{date}", 6)
                                .across(3)
                                .aligned(Align.END)),
                row(
                        label("部门（单位）意见", "Opinion of the department"),
                        signature("\n\n部门（单位）负责人（签章）：\n{date}", "\n\nHead of the department (seal):\n{date}", 6)
                                .across(3)
                                .aligned(Align.END)),
                row(
                        label("财政部门意见", "Opinion of the finance department"),
                        signature(
                                        "\n\n（盖章）\n\u00A0\u00A0\u00A0\u00A0年\u00A0\u00A0\u00A0月\u00A0\u00A0\u00A0日",
                                        "\n\n(seal)\nDate:",
                                        6)
                                .across(3)
                                .aligned(Align.END)));
        return form.template(
                "department-scores",
                Wording.of("{department.name}{year}年度整体支出绩效自评表", "{department.name}: self-evaluation {year}"));
    }

    private static Part.CoverPage.Field field(String chinese, String english, String value) {
        return new Part.CoverPage.Field(Wording.of(chinese, english), Wording.same(value));
    }

    // --- Guangdong
    // ----------------------------------------------------------------------------------------------------

    private static DocumentTemplate departmentGoals() {
        Outline form = new Outline();
        form.landscape()
                .title("部门整体支出绩效自评表", "Self-evaluation of departmental spending")
                .centred("（{year}年度）", "({year})");
        basics(form);
        form.grid(
                Wording.of("绩效指标", "Indicators"),
                List.of(
                        Column.text(9),
                        Column.number(6),
                        Column.text(9),
                        Column.number(6),
                        Column.text(14),
                        Column.number(6),
                        Column.text(13),
                        Column.number(10),
                        Column.text(28),
                        Column.text(19)),
                RowTemplate.header(
                        header("一级指标", "Level 1"),
                        header("分值", "Points"),
                        header("二级指标", "Level 2"),
                        header("分值", "Points"),
                        header("三级指标", "Level 3"),
                        header("分值", "Points"),
                        header("指标解释", "Explanation"),
                        header("自评分", "Score"),
                        header("评分依据和未达标原因", "Basis, and why it fell short"),
                        header("改进措施", "What is done about it")),
                each(
                                DataList.INDICATORS,
                                levels(3, true),
                                optional("{it.explanation}"),
                                value("{it.score}"),
                                optional("{it.remark}"),
                                optional("{it.improvement}"))
                        .otherwise(NO_RUBRIC),
                total(
                        label("总分", "Total").across(5),
                        value("{score.points}"),
                        value(""),
                        value("{score.total}"),
                        value("{score.source}").across(2)),
                row(label("评价等级", "Grade").across(2), value("{grade.ticks}").across(8)));
        return form.template(
                "department-goals",
                Wording.of("{department.name}{year}年度整体支出绩效自评表", "{department.name}: self-evaluation {year}"));
    }

    private static void basics(Outline form) {
        CellTemplate budget = label("年度部门预算情况（万元）", "Budget of the year (万元)").in("budget");
        CellTemplate whole = label("总预算", "Whole budget").in("whole");
        form.grid(
                Wording.of("部门基本情况", "The department"),
                List.of(
                        Column.text(4),
                        Column.number(5),
                        Column.number(5),
                        Column.number(5),
                        Column.number(5),
                        Column.number(5),
                        Column.number(5),
                        Column.number(5)),
                row(
                        label("部门名称", "Department"),
                        value("{department.name}").across(4).aligned(Align.START),
                        label("单位数", "Units").across(2),
                        withUnit("{figure.units}")),
                row(
                        label("年度整体绩效目标", "Goals of the year"),
                        value("{text.goals}").across(3).aligned(Align.START),
                        label("整体绩效目标完成情况", "What became of them"),
                        value("{text.goals-done}").across(3).aligned(Align.START)),
                row(
                        label("未能完成原因", "Why goals were missed"),
                        value("{text.goals-missed}").across(7).aligned(Align.START)),
                row(
                        budget,
                        whole,
                        label("部门预算", "Department").across(2),
                        label("事业发展支出", "Development").across(2),
                        label("事业发展支出（按预算级次划分）", "Development by level of government")
                                .across(2)),
                row(
                        budget,
                        whole,
                        label("基本支出", "Basic"),
                        label("项目支出", "Programmes"),
                        label("专项资金", "Special funds"),
                        label("其他事业发展支出", "Other"),
                        label("本级资金", "Own level"),
                        label("对下转移支付", "Transfers below")),
                row(
                        budget,
                        value("{spending.budget}"),
                        value("{basic.budget}"),
                        value("{programmeSpending.budget}"),
                        value("{figure.special}"),
                        value("{figure.other-development}"),
                        value("{figure.own-level}"),
                        value("{figure.transfers}")));
    }

    // --- Sichuan
    // ------------------------------------------------------------------------------------------------------

    private static DocumentTemplate programmeTargets() {
        Outline form = new Outline();
        form.title("项目绩效目标完成情况表", "Targets of a programme and what became of them")
                .centred("（{year}年度）", "({year})");
        programmeTargets(form);
        return form.template(
                "programme-targets",
                Wording.of("{programme.name}绩效目标完成情况表（{year}年度）", "{programme.name}: targets {year}"));
    }

    /** The table alone, which a report can hold for each of its programmes. */
    static void programmeTargets(Outline form) {
        CellTemplate execution =
                label("预算执行情况（万元）", "Execution of the budget (万元)").in("execution");
        CellTemplate goals = label("年度目标完成情况", "Goals of the year").in("goals");
        CellTemplate targets = label("绩效指标完成情况", "Targets").in("targets");
        form.grid(
                List.of(
                        Column.centred(3),
                        Column.centred(3),
                        Column.centred(3),
                        Column.text(6),
                        Column.centred(5),
                        Column.centred(5)),
                row(
                        label("项目名称", "Programme").across(2),
                        value("{programme.name}").across(4).aligned(Align.CENTRE)),
                row(
                        label("预算单位", "Unit").across(2),
                        value("{programme.budgetUnit}").across(4).aligned(Align.CENTRE)),
                row(
                        execution,
                        label("预算数", "Budget").across(2),
                        value("{programme.budget}").aligned(Align.END),
                        label("执行数", "Execution"),
                        value("{programme.outturn}").aligned(Align.END)),
                each(
                        DataList.FUNDS,
                        execution,
                        label("其中：{it.name}", "of which {it.name}").across(2),
                        value("{it.budget}").aligned(Align.END),
                        label("其中：{it.name}", "of which {it.name}"),
                        value("{it.outturn}").aligned(Align.END)),
                row(
                        goals,
                        label("预期目标", "Expected").across(3),
                        label("实际完成目标", "Reached").across(2)),
                row(
                        goals,
                        value("{programme.goal}").across(3).aligned(Align.START),
                        value("{programme.completion}").across(2).aligned(Align.START)),
                row(
                        targets,
                        label("一级指标", "Level 1"),
                        label("二级指标", "Level 2"),
                        label("三级指标", "Level 3"),
                        label("预期指标值", "Expected"),
                        label("实际完成指标值", "Reached")),
                each(
                        DataList.TARGETS,
                        targets,
                        value("{it.level1}").in("level 1 {it.level1}"),
                        value("{it.level2}").in("level 2 {it.level1}/{it.level2}"),
                        value("{it.name}"),
                        value("{it.expected}"),
                        value("{it.actual}")));
    }

    // --- the national form
    // --------------------------------------------------------------------------------------------

    private static DocumentTemplate programmeSelfEvaluation() {
        CellTemplate funds = label("项目资金（万元）", "Funds (万元)").in("funds");
        CellTemplate goals = label("年度总体目标", "Goal of the year").in("goals");
        CellTemplate targets = label("绩效指标", "Targets").in("targets");
        Outline form = new Outline();
        form.title("项目支出绩效自评表", "Self-evaluation of a programme").centred("（{year}年度）", "({year})");
        form.grid(
                List.of(
                        Column.centred(6),
                        Column.centred(8),
                        Column.centred(8),
                        Column.text(13),
                        Column.centred(11),
                        Column.centred(11),
                        Column.number(7),
                        Column.number(8),
                        Column.text(9)),
                row(
                        label("项目名称", "Programme"),
                        value("{programme.name}").across(8).aligned(Align.START)),
                row(
                        label("主管部门", "Department"),
                        value("{programme.department}").across(3).aligned(Align.START),
                        label("实施单位", "Unit"),
                        value("{programme.unit}").across(4).aligned(Align.START)),
                row(
                        funds,
                        label("", "").across(2),
                        label("年初预算数", "Initial budget"),
                        label("全年预算数（A）", "Full-year budget (A)"),
                        label("全年执行数（B）", "Execution (B)"),
                        label("分值", "Points"),
                        label("执行率（%）", "Rate (%)"),
                        label("得分", "Score")),
                row(
                        funds,
                        label("年度资金总额", "All funds of the year").across(2),
                        value("{programme.initial}").aligned(Align.END),
                        value("{programme.adjusted}").aligned(Align.END),
                        value("{programme.outturn}").aligned(Align.END),
                        value("{row.budget-execution.points}"),
                        value("{programme.rate}"),
                        value("{row.budget-execution.score}").aligned(Align.END)),
                each(
                        DataList.FUNDS,
                        funds,
                        label("其中：{it.name}", "of which {it.name}").across(2),
                        value("{it.initial}").aligned(Align.END),
                        value("{it.adjusted}").aligned(Align.END),
                        value("{it.outturn}").aligned(Align.END),
                        value("—").aligned(Align.CENTRE),
                        value("{it.rate}"),
                        value("—").aligned(Align.CENTRE)),
                row(
                        goals,
                        label("预期目标", "Expected").across(4),
                        label("实际完成情况", "Reached").across(4)),
                row(
                        goals,
                        value("{programme.goal}").across(4).aligned(Align.START),
                        value("{programme.completion}").across(4).aligned(Align.START)),
                row(
                        targets,
                        label("一级指标", "Level 1"),
                        label("二级指标", "Level 2"),
                        label("三级指标", "Level 3"),
                        label("年度指标值", "Expected"),
                        label("实际完成值", "Reached"),
                        label("分值", "Points"),
                        label("得分", "Score"),
                        label("偏差原因分析及改进措施", "Why it differs, and what is done about it")),
                each(
                        DataList.TARGETS,
                        targets,
                        value("{it.level1}").in("level 1 {it.level1}"),
                        value("{it.level2}").in("level 2 {it.level1}/{it.level2}"),
                        value("{it.name}"),
                        value("{it.expected}"),
                        value("{it.actual}"),
                        value("{it.points}"),
                        value("{it.score}"),
                        optional("{it.reason}")),
                total(
                        label("总分", "Total").across(6),
                        value("{score.points}"),
                        value("{score.total}"),
                        value("{grade}")));
        return form.template(
                "programme-self-evaluation",
                Wording.of("{programme.name}支出绩效自评表（{year}年度）", "{programme.name}: self-evaluation {year}"));
    }
}

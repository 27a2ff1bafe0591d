package org.jixiao.report.template;

import static org.jixiao.report.template.CellTemplate.header;
import static org.jixiao.report.template.CellTemplate.label;
import static org.jixiao.report.template.CellTemplate.optional;
import static org.jixiao.report.template.CellTemplate.value;
import static org.jixiao.report.template.Outline.either;
import static org.jixiao.report.template.Outline.ifKnown;
import static org.jixiao.report.template.Outline.sentence;
import static org.jixiao.report.template.RowTemplate.each;
import static org.jixiao.report.template.RowTemplate.total;

import java.util.List;
import java.util.Optional;
import org.jixiao.report.model.Column;
import org.jixiao.report.template.Part.Heading.Kind;
import org.jixiao.report.template.Part.Sentence;

/**
 * The outlines of reports that the library ships, each with the headings that the finance departments of a province ask for.
 * Sentences are filled from figures; what only the department can write has a slot, see {@link DocumentTemplate#slots()}.
 */
public final class StandardReports {
    /** A department's self-evaluation as in Yunnan: figures first, then goals, method, conclusion, problems and proposals. */
    public static final DocumentTemplate YUNNAN_DEPARTMENT = yunnan();

    /** The written part of a department's self-evaluation as in Yulin, Shaanxi. */
    public static final DocumentTemplate YULIN_DEPARTMENT = yulin();

    /** The evaluation of one programme as in Fujian. */
    public static final DocumentTemplate FUJIAN_PROGRAMME = fujian();

    /** A department's self-evaluation as in Guangdong, beside {@link StandardForms#DEPARTMENT_GOALS}. */
    public static final DocumentTemplate GUANGDONG_DEPARTMENT = guangdong();

    /** Final accounts as in Sichuan: the accounts with seven charts, a glossary, and the evaluations as annexes. */
    public static final DocumentTemplate SICHUAN_ACCOUNTS = sichuan();

    private StandardReports() {}

    /**
     * All outlines.
     *
     * @return the outlines
     */
    public static List<DocumentTemplate> all() {
        return List.of(YUNNAN_DEPARTMENT, YULIN_DEPARTMENT, FUJIAN_PROGRAMME, GUANGDONG_DEPARTMENT, SICHUAN_ACCOUNTS);
    }

    // --- sentences that several outlines share
    // ------------------------------------------------------------------------

    private static Outline staff(Outline report) {
        return report.say(
                sentence(
                        "{department.name}核定编制{department.posts}，年末在职{department.staff}。",
                        "{department.name} has {department.posts} authorised posts and {department.staff} staff at the end of the year."),
                ifKnown("离退休人员{department.retired}。", "{department.retired} are retired."),
                ifKnown(
                        "设{department.officeCount}内设机构：{department.offices}。",
                        "Its offices are: {department.offices}."),
                ifKnown("下属单位有{department.units}。", "Units below it: {department.units}."));
    }

    private static Outline incomeAndSpending(Outline report) {
        return report.say(
                sentence("{year}年收入{income.outturn}，", "Income in {year} was {income.outturn},"),
                either(
                        Wording.of(
                                "与上年（{income.previous}）相比{income.change}；",
                                "{income.change} on last year ({income.previous});"),
                        Wording.of(
                                "上年收入未填报，未作比较；", "last year's income is not stated, so that there is no comparison;")),
                sentence("支出{spending.outturn}，", "spending was {spending.outturn},"),
                either(
                        Wording.of(
                                "与上年（{spending.previous}）相比{spending.change}。",
                                "{spending.change} on last year ({spending.previous})."),
                        Wording.of(
                                "上年支出未填报，未作比较。",
                                "last year's spending is not stated, so that there is no comparison.")));
    }

    private static Sentence budgeted() {
        return ifKnown(
                "支出预算{spending.budget}，执行率{spending.rate}。",
                "The budget for spending was {spending.budget}, of which {spending.rate} was executed.");
    }

    private static Outline spendingParts(Outline report) {
        return report.say(
                sentence(
                        "{year}年支出{spending.outturn}，其中基本支出{basic.outturn}",
                        "Of the spending of {spending.outturn} in {year}, basic spending was {basic.outturn}"),
                ifKnown("（占{basic.share}）", "({basic.share})"),
                sentence("，项目支出{programmeSpending.outturn}", "and programme spending {programmeSpending.outturn}"),
                ifKnown("（占{programmeSpending.share}）", "({programmeSpending.share})"),
                sentence("。", "."));
    }

    private static Outline carryOver(Outline report) {
        return report.say(
                "年初结转和结余{carryOver.opening}，年末结转和结余{carryOver.closing}。",
                "The opening carry-over was {carryOver.opening}, the closing one {carryOver.closing}.");
    }

    private static Outline threePublic(Outline report) {
        return report.say(
                sentence("“三公”经费支出{threePublic.outturn}", "\"Three public\" spending was {threePublic.outturn}"),
                ifKnown(
                        "，预算{threePublic.budget}，为预算的{threePublic.rate}",
                        ", {threePublic.rate} of its budget of {threePublic.budget}"),
                ifKnown("，与上年相比{threePublic.change}", ", {threePublic.change} on last year"),
                sentence("。", "."),
                either(
                        Wording.of("分项为：{threePublic.kinds}。", "By kind: {threePublic.kinds}."),
                        Wording.of("分项数未填报。", "The kinds are not stated.")));
    }

    private static Outline procurement(Outline report) {
        return report.say(
                sentence("政府采购支出{procurement.outturn}", "Procurement was {procurement.outturn}"),
                ifKnown(
                        "，采购预算{procurement.budget}，执行率{procurement.rate}",
                        ", {procurement.rate} of its budget of {procurement.budget}"),
                sentence("。", "."),
                ifKnown(
                        "计划采购{procurement.planned}，实际完成{procurement.done}。",
                        "Of {procurement.planned} planned, {procurement.done} were done."));
    }

    private static Outline assets(Outline report) {
        return report.say(
                ifKnown("资产总额{assets.total}。", "All assets are worth {assets.total}."),
                sentence(
                        "固定资产原值{assets.fixedOriginal}，净值{assets.fixedNet}。",
                        "Fixed assets cost {assets.fixedOriginal} and are worth {assets.fixedNet}."),
                ifKnown(
                        "在用{assets.inUse}，利用率{assets.useRate}。",
                        "{assets.inUse} of them are in use ({assets.useRate})."),
                ifKnown("本年处置{assets.disposals}。", "{assets.disposals} was disposed of."));
    }

    private static Outline conclusion(Outline report) {
        report.say(
                ifKnown("满分{score.points}，", "Of {score.points},"),
                sentence(
                        "得分{score.total}（{score.source}），等级：{grade}。",
                        "the score is {score.total} ({score.source}), the grade {grade}."),
                ifKnown("各部分得分：{score.sections}。", "By part: {score.sections}."),
                ifKnown("扣分情况：{score.deductions}。", "Points lost: {score.deductions}."));
        return report.chart(ChartKind.SCORES, "得分概览", "Overview of the scores");
    }

    private static Outline targets(Outline report) {
        return report.say(
                either(
                        Wording.of(
                                "“{programme.name}”共设绩效指标{programme.targets}：完成{programme.targetsMet}，未完成{programme.targetsNotMet}，按所填数值无法判断的{programme.targetsOpen}。",
                                "{programme.name} has {programme.targets} targets: {programme.targetsMet} met, {programme.targetsNotMet} not met, {programme.targetsOpen} undetermined."),
                        Wording.of("“{programme.name}”没有填报绩效指标。", "{programme.name} states no targets.")),
                ifKnown("未完成的有：{programme.missed}。", "Not met: {programme.missed}."));
    }

    private static Outline funds(Outline report) {
        return report.say(
                "“{programme.name}”预算{programme.budget}，执行{programme.outturn}，执行率{programme.rate}。",
                "{programme.name}: budget {programme.budget}, execution {programme.outturn}, rate {programme.rate}.");
    }

    private static Outline sealed(Outline report) {
        return report.add(new Part.SignatureLines(List.of(new Part.SignatureLines.Line(
                Optional.empty(), Wording.of("{department.name}（盖章）", "{department.name} (seal)"), true))));
    }

    // --- Yunnan
    // -------------------------------------------------------------------------------------------------------

    private static DocumentTemplate yunnan() {
        Outline report = new Outline()
                .title("{department.name}\n{year}年度部门整体支出绩效自评报告", "{department.name}: self-evaluation {year}");
        report.first("部门概况", "The department").second("机构和人员", "Posts and staff");
        staff(report).second("主要职能", "Functions").say("{department.functions}。", "{department.functions}.");
        report.second("重点工作完成情况", "Work of the year")
                .slot("work")
                .second("管理制度", "Rules")
                .slot("rules");
        report.second("收支情况", "Income and spending");
        incomeAndSpending(report)
                .say(ifKnown("收入来源：{income.sources}。", "Sources of income: {income.sources}."), budgeted());
        spendingParts(report);
        carryOver(report)
                .chart(ChartKind.EXECUTION, "支出预算与决算", "Budget and outturn of spending")
                .second("“三公”经费", "\"Three public\" spending");
        threePublic(report).second("政府采购", "Procurement");
        procurement(report).second("资产", "Assets");
        assets(report)
                .first("绩效目标", "Targets")
                .second("部门总体目标", "The goals of the department")
                .slot("goals");
        report.second("项目目标", "The goals of programmes")
                .eachProgramme(each -> each.say(either(
                        Wording.of("“{programme.name}”：{programme.goal}。", "{programme.name}: {programme.goal}."),
                        Wording.of("“{programme.name}”：目标未填报。", "{programme.name}: the goal is not stated."))))
                .first("评价思路和过程", "How it was evaluated")
                .slot("method")
                .first("评价结论", "Conclusion")
                .second("评分结果", "Scores");
        conclusion(report)
                .second("主要成效", "Results")
                .slot("results")
                .first("主要经验做法", "What worked")
                .slot("experience")
                .first("存在的问题", "Problems")
                .slot("problems")
                .first("改进措施和建议", "Proposals")
                .slot("proposals");
        return sealed(report)
                .template(
                        "yunnan-department",
                        Wording.of(
                                "{department.name}{year}年度部门整体支出绩效自评报告", "{department.name}: self-evaluation {year}"));
    }

    // --- Yulin
    // --------------------------------------------------------------------------------------------------------

    private static DocumentTemplate yulin() {
        Outline report = new Outline()
                .title("{department.name}\n{year}年度整体支出绩效自评报告", "{department.name}: self-evaluation {year}");
        report.first("部门（单位）概况", "The department").second("性质、人员和资产", "Staff and assets");
        staff(report)
                .slot("nature", Wording.NONE)
                .say("主要职能：{department.functions}。", "Functions: {department.functions}.");
        assets(report)
                .second("履职总体目标和工作任务", "Goals and tasks")
                .slot("tasks")
                .second("整体支出绩效目标", "Targets")
                .slot("goals")
                .second("预算绩效管理情况", "Performance management")
                .slot("management")
                .second("预算和执行情况", "Budget and execution");
        incomeAndSpending(report)
                .say(ifKnown("收入来源：{income.sources}。", "Sources of income: {income.sources}."), budgeted());
        spendingParts(report);
        carryOver(report).chart(ChartKind.SPENDING_PARTS, "支出结构", "Parts of spending");
        report.first("整体支出绩效实现情况", "What was achieved")
                .slot("results")
                .first("评价等次和绩效分析", "Grade and analysis")
                .second("评价结论", "Conclusion");
        conclusion(report)
                .second("绩效分析", "Analysis")
                .slot("analysis")
                .first("存在问题和改进措施", "Problems and what is done about them")
                .slot("problems")
                .first("自评结果的应用和公开", "Use and disclosure")
                .slot("disclosure");
        return sealed(report)
                .template(
                        "yulin-department",
                        Wording.of("{department.name}{year}年度整体支出绩效自评报告", "{department.name}: self-evaluation {year}"));
    }

    // --- Fujian
    // -------------------------------------------------------------------------------------------------------

    private static DocumentTemplate fujian() {
        Outline report =
                new Outline().title("{programme.name}\n支出绩效评价报告（{year}年度）", "{programme.name}: evaluation {year}");
        report.first("项目概况", "The programme")
                .second("单位基本情况", "The unit")
                .say("主要职能：{department.functions}。", "Functions: {department.functions}.")
                .slot("unit", Wording.NONE)
                .second("项目基本情况", "The programme and its goal")
                .say(
                        sentence("项目由{programme.unit}实施。", "It is carried out by {programme.unit}."),
                        ifKnown("总体目标：{programme.goal}。", "Its goal: {programme.goal}."))
                .slot("basis")
                .first("项目实施情况", "How it was carried out")
                .second("组织管理", "Organisation")
                .slot("organisation")
                .second("资金管理", "Funds");
        funds(report).slot("finance", Wording.NONE);
        report.grid(
                Wording.of("项目资金（单位：万元）", "Funds (万元)"),
                List.of(Column.text(8), Column.number(4), Column.number(4), Column.number(4)),
                RowTemplate.header(
                        header("资金", "Funds"),
                        header("预算数", "Budget"),
                        header("执行数", "Execution"),
                        header("执行率（%）", "Rate (%)")),
                each(
                        DataList.FUNDS,
                        label("{it.name}", "{it.name}"),
                        value("{it.budget}"),
                        value("{it.outturn}"),
                        value("{it.rate}")),
                total(
                        label("合计", "Total"),
                        value("{programme.budget}"),
                        value("{programme.outturn}"),
                        value("{programme.rate}")));
        report.first("绩效分析", "Analysis").second("评价工作", "How it was evaluated").slot("method");
        report.second("目标完成情况", "Targets");
        targets(report);
        report.grid(
                Wording.of("绩效目标完成情况", "Targets and what became of them"),
                List.of(
                        Column.text(4),
                        Column.text(4),
                        Column.text(8),
                        Column.centred(5),
                        Column.centred(5),
                        Column.number(4),
                        Column.centred(4)),
                RowTemplate.header(
                        header("一级指标", "Level 1"),
                        header("二级指标", "Level 2"),
                        header("三级指标", "Level 3"),
                        header("目标值", "Expected"),
                        header("完成值", "Reached"),
                        header("完成率（%）", "Rate (%)"),
                        header("判断", "Outcome")),
                each(
                        DataList.TARGETS,
                        value("{it.level1}").in("level 1 {it.level1}"),
                        value("{it.level2}").in("level 2 {it.level1}/{it.level2}"),
                        value("{it.name}"),
                        value("{it.expected}"),
                        value("{it.actual}"),
                        optional("{it.completion}"),
                        value("{it.outcome}")));
        report.second("评分结果", "Scores");
        conclusion(report)
                .slot("analysis", Wording.NONE)
                .first("存在的问题和改进措施", "Problems and what is done about them")
                .second("存在的问题", "Problems")
                .slot("problems")
                .second("改进措施", "What is done about them")
                .slot("measures")
                .first("下一步意见和建议", "Proposals")
                .slot("proposals");
        return sealed(report)
                .template(
                        "fujian-programme",
                        Wording.of("{programme.name}支出绩效评价报告（{year}年度）", "{programme.name}: evaluation {year}"));
    }

    // --- Guangdong
    // ----------------------------------------------------------------------------------------------------

    private static DocumentTemplate guangdong() {
        Outline report = new Outline()
                .title("{department.name}\n{year}年度部门整体支出绩效自评报告", "{department.name}: self-evaluation {year}");
        report.first("部门基本情况", "The department").second("部门职能", "Functions");
        report.say(
                        sentence("{department.name}", "{department.name}"),
                        ifKnown("（含{figure.units}预算单位）", "(with {figure.units})"),
                        either(
                                Wording.of(
                                        "的主要职能：{department.functions}。",
                                        "has these functions: {department.functions}."),
                                Wording.of("的主要职能未填报。", "does not state its functions.")))
                .slot("unit", Wording.NONE)
                .second("年度总体目标", "Goals of the year")
                .slot("goals")
                .second("部门预算", "Budget")
                .say(
                        "年度预算{spending.budget}，其中基本支出{basic.budget}，项目支出{programmeSpending.budget}。",
                        "The budget of the year is {spending.budget}: basic spending {basic.budget}, programmes {programmeSpending.budget}.")
                .say(
                        ifKnown(
                                "实际支出{spending.outturn}，执行率{spending.rate}。",
                                "Spending was {spending.outturn}, {spending.rate} of the budget."),
                        sentence(
                                "“三公”经费预算{threePublic.budget}，实际支出{threePublic.outturn}，为预算的{threePublic.rate}。",
                                "\"Three public\" spending was {threePublic.outturn} of a budget of {threePublic.budget} ({threePublic.rate})."))
                .first("绩效自评情况", "Self-evaluation")
                .second("自评结论", "Conclusion");
        conclusion(report)
                .second("履职效能", "Effectiveness")
                .slot("goals-done")
                .second("管理效率", "Management")
                .slot("management")
                .second("未达标的指标", "What fell short")
                .grid(
                        Wording.of("未得满分的指标", "Indicators without full points"),
                        List.of(Column.text(8), Column.number(3), Column.number(3), Column.text(12)),
                        RowTemplate.header(
                                header("指标", "Indicator"),
                                header("分值", "Points"),
                                header("得分", "Score"),
                                header("未达标原因", "Why it fell short")),
                        each(
                                        DataList.SHORTFALLS,
                                        label("{it.name}", "{it.name}"),
                                        value("{it.points}"),
                                        value("{it.score}"),
                                        optional("{it.reason}"))
                                .otherwise(Wording.of("（没有这样的指标）", "(there are none)")))
                .first("存在问题", "Problems")
                .slot("problems")
                .first("改进措施", "What is done about them")
                .slot("measures");
        return sealed(report)
                .template(
                        "guangdong-department",
                        Wording.of(
                                "{department.name}{year}年度部门整体支出绩效自评报告", "{department.name}: self-evaluation {year}"));
    }

    // --- Sichuan
    // ------------------------------------------------------------------------------------------------------

    private static DocumentTemplate sichuan() {
        Outline report = new Outline()
                .add(new Part.CoverPage(
                        Wording.of("{department.name}\n{year}年度部门决算", "{department.name}\nFinal accounts {year}"),
                        List.of(),
                        Optional.empty()));
        report.portrait().heading(Kind.PART, "部门概况", "The department").first("基本职能和主要工作", "Functions and work");
        report.second("基本职能", "Functions").say("{department.functions}。", "{department.functions}.");
        report.second("主要工作成效", "Work of the year").slot("work").first("机构设置", "Organisation");
        staff(report).slot("unit", Wording.NONE);
        report.heading(Kind.PART, "{year}年度部门决算情况说明", "The accounts of {year}");
        income(report);
        general(report);
        restOfAccounts(report);
        report.heading(Kind.PART, "名词解释", "Glossary").glossary();
        annexes(report);
        return report.template(
                "sichuan-accounts",
                Wording.of("{department.name}{year}年度部门决算", "{department.name}: final accounts {year}"));
    }

    private static void income(Outline report) {
        incomeAndSpending(report.first("收入支出决算总体情况", "Income and spending"))
                .slot("change-reasons", Wording.NONE)
                .chart(ChartKind.INCOME_AND_SPENDING, "收、支决算总计变动情况", "Income and spending of two years")
                .first("收入决算情况", "Income")
                .say(
                        sentence("{year}年收入合计{income.outturn}。", "All income in {year} was {income.outturn}."),
                        either(
                                Wording.of("其中：{income.sources}。", "Of this: {income.sources}."),
                                Wording.of("收入来源未填报。", "Its sources are not stated.")))
                .chart(ChartKind.INCOME_SOURCES, "收入决算结构", "Sources of income")
                .first("支出决算情况", "Spending");
        spendingParts(report).chart(ChartKind.SPENDING_PARTS, "支出决算结构", "Parts of spending");
    }

    private static void general(Outline report) {
        report.first("财政拨款收入支出决算总体情况", "Appropriations")
                .say(
                        sentence(
                                "{year}年财政拨款收入{appropriations.outturn}，",
                                "Appropriations of {appropriations.outturn} were received in {year},"),
                        either(
                                Wording.of(
                                        "与上年（{appropriations.previous}）相比{appropriations.change}；",
                                        "{appropriations.change} on last year ({appropriations.previous});"),
                                Wording.of(
                                        "上年收入未填报，未作比较；",
                                        "last year’s are not stated, so that there is no comparison;")),
                        sentence("支出{appropriationsSpent.outturn}，", "{appropriationsSpent.outturn} were spent,"),
                        either(
                                Wording.of(
                                        "与上年（{appropriationsSpent.previous}）相比{appropriationsSpent.change}。",
                                        "{appropriationsSpent.change} on last year ({appropriationsSpent.previous})."),
                                Wording.of(
                                        "上年支出未填报，未作比较。",
                                        "last year’s spending is not stated, so that there is no comparison.")))
                .chart(ChartKind.APPROPRIATIONS, "财政拨款收、支决算总计变动情况", "Appropriations of two years")
                .first("一般公共预算财政拨款支出决算情况", "The general public budget")
                .second("总体情况", "In all")
                .say(
                        either(
                                Wording.of(
                                        "一般公共预算财政拨款支出{generalBudgetSpent.outturn}，占支出合计的{generalBudgetSpent.share}",
                                        "Of the general public budget {generalBudgetSpent.outturn} were spent, {generalBudgetSpent.share} of all spending"),
                                Wording.of(
                                        "一般公共预算财政拨款支出未填报",
                                        "What was spent of the general public budget is not stated")),
                        either(
                                Wording.of(
                                        "，与上年相比{generalBudgetSpent.change}。",
                                        ", {generalBudgetSpent.change} on last year."),
                                Wording.of(
                                        "；上年数未填报，未作比较。",
                                        "; last year’s is not stated, so that there is no comparison.")))
                .chart(ChartKind.GENERAL_BUDGET, "一般公共预算财政拨款支出决算变动情况", "The general public budget of two years")
                .second("结构情况", "By function")
                .say(either(
                        Wording.of("支出按功能分类主要用于：{spending.functions}。", "Spending by function: {spending.functions}."),
                        Wording.of("支出功能分类未填报。", "Spending by function is not stated.")))
                .chart(ChartKind.SPENDING_FUNCTIONS, "支出功能分类结构", "Spending by function")
                .second("具体情况", "In detail")
                .grid(
                        Wording.of("支出功能分类决算表（单位：万元）", "Spending by function (万元)"),
                        List.of(
                                Column.text(12),
                                Column.number(4),
                                Column.number(4),
                                Column.number(4),
                                Column.number(4)),
                        RowTemplate.header(
                                header("功能分类", "Function"),
                                header("预算数", "Budget"),
                                header("决算数", "Outturn"),
                                header("完成预算（%）", "Rate (%)"),
                                header("占支出（%）", "Share (%)")),
                        each(
                                DataList.FUNCTIONS,
                                value("{it.name}"),
                                value("{it.budget}"),
                                value("{it.outturn}"),
                                value("{it.rate}"),
                                value("{it.share}")));
    }

    private static void restOfAccounts(Outline report) {
        report.first("基本支出决算情况", "Basic spending")
                .say(
                        "基本支出{basic.outturn}，其中人员经费{personnel.outturn}，公用经费{running.outturn}。",
                        "Basic spending was {basic.outturn}: personnel {personnel.outturn}, running costs {running.outturn}.")
                .first("“三公”经费支出决算情况", "\"Three public\" spending")
                .second("总体情况", "In all");
        threePublic(report).chart(ChartKind.THREE_PUBLIC_KINDS, "“三公”经费支出结构", "\"Three public\" spending by kind");
        report.second("具体情况", "In detail")
                .grid(
                        Wording.of("“三公”经费决算表（单位：万元）", "\"Three public\" spending (万元)"),
                        List.of(Column.text(9), Column.number(4), Column.number(4), Column.number(4), Column.number(4)),
                        RowTemplate.header(
                                header("项目", "Kind"),
                                header("预算数", "Budget"),
                                header("决算数", "Outturn"),
                                header("完成预算（%）", "Rate (%)"),
                                header("上年决算数", "Last year")),
                        each(
                                DataList.THREE_PUBLIC,
                                label("{it.name}", "{it.name}"),
                                value("{it.budget}"),
                                value("{it.outturn}"),
                                value("{it.rate}"),
                                value("{it.previous}")),
                        total(
                                label("合计", "Total"),
                                value("{threePublic.budget}"),
                                value("{threePublic.outturn}"),
                                value("{threePublic.rate}"),
                                value("{threePublic.previous}")))
                .say(
                        either(
                                Wording.of(
                                        "公务接待费支出{reception.outturn}，接待{reception.occasions}、{reception.persons}。",
                                        "Receptions cost {reception.outturn}, for {reception.occasions} and {reception.persons}."),
                                Wording.of("公务接待的批次和人次未填报。", "The number of receptions is not stated.")),
                        ifKnown("接待费与上年相比{reception.change}。", "Receptions: {reception.change} on last year."))
                .first("政府性基金预算支出决算情况", "Government funds")
                .say(
                        "政府性基金预算财政拨款支出{governmentFundSpent.outturn}。",
                        "Of government funds {governmentFundSpent.outturn} were spent.")
                .first("国有资本经营预算支出决算情况", "The state capital budget")
                .say(
                        "国有资本经营预算财政拨款支出{stateCapitalSpent.outturn}。",
                        "Of the state capital budget {stateCapitalSpent.outturn} were spent.")
                .first("其他重要事项", "Other matters")
                .second("机关运行经费", "Administrative running costs")
                .say(
                        sentence("机关运行经费（公用经费）支出{running.outturn}", "Running costs were {running.outturn}"),
                        either(
                                Wording.of("，与上年相比{running.change}。", ", {running.change} on last year."),
                                Wording.of("，上年数未填报，未作比较。", "; last year's are not stated.")))
                .second("政府采购", "Procurement");
        procurement(report)
                .second("国有资产占有使用", "Assets")
                .say(
                        "年末有车辆{assets.vehicles}，单价50万元以上通用设备{assets.generalEquipment}，单价100万元以上专用设备{assets.specialEquipment}。",
                        "At the end of the year there were {assets.vehicles} vehicles, {assets.generalEquipment} pieces of general equipment of 500,000 yuan or more and {assets.specialEquipment} of special equipment of a million yuan or more.")
                .second("预算绩效管理", "Performance management")
                .slot("management");
        report.say(either(
                        Wording.of(
                                "本年有{programmes.count}项目反映绩效目标完成情况：{programmes.names}。",
                                "Programmes with targets: {programmes.names}."),
                        Wording.of("没有填报项目绩效目标。", "No programme states targets.")))
                .eachProgramme(each -> {
                    each.third("{programme.name}", "{programme.name}");
                    targets(funds(each));
                    StandardForms.programmeTargets(each);
                });
    }

    private static void annexes(Outline report) {
        report.heading(
                        Kind.ANNEX,
                        "{department.name}\n{year}年部门整体支出绩效自评报告",
                        "Self-evaluation of the department, {year}")
                .first("基本情况", "The department");
        staff(report).first("财政资金收支情况", "Income and spending");
        incomeAndSpending(report);
        spendingParts(report);
        carryOver(report).first("整体预算绩效管理情况", "Performance management").slot("annex-management");
        report.first("评价结论和建议", "Conclusion and proposals").second("评价结论", "Conclusion");
        conclusion(report)
                .second("存在的问题", "Problems")
                .slot("problems")
                .second("改进建议", "Proposals")
                .slot("proposals");
        report.heading(Kind.ANNEX, "项目支出绩效评价报告", "Evaluation of programmes")
                .eachProgramme(each -> {
                    each.first("{programme.name}", "{programme.name}").second("项目概况", "The programme");
                    each.say(
                            ifKnown("总体目标：{programme.goal}。", "Goal: {programme.goal}."),
                            ifKnown("完成情况：{programme.completion}。", "Reached: {programme.completion}."));
                    funds(each.second("资金使用", "Funds"));
                    targets(each.second("绩效情况", "Targets"));
                })
                .first("存在的问题和建议", "Problems and proposals")
                .slot("programme-problems");
    }
}

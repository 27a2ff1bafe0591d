package org.jixiao.examples.reports;

import static org.jixiao.examples.reports.NingdeFigures.ACTUAL_END;
import static org.jixiao.examples.reports.NingdeFigures.ACTUAL_START;
import static org.jixiao.examples.reports.NingdeFigures.ADJUSTMENTS;
import static org.jixiao.examples.reports.NingdeFigures.ARCHIVES;
import static org.jixiao.examples.reports.NingdeFigures.ARRIVED;
import static org.jixiao.examples.reports.NingdeFigures.ASSETS;
import static org.jixiao.examples.reports.NingdeFigures.ASSETS_IN_USE;
import static org.jixiao.examples.reports.NingdeFigures.BUDGET;
import static org.jixiao.examples.reports.NingdeFigures.DUE;
import static org.jixiao.examples.reports.NingdeFigures.FISCAL;
import static org.jixiao.examples.reports.NingdeFigures.INSURED;
import static org.jixiao.examples.reports.NingdeFigures.MAILINGS;
import static org.jixiao.examples.reports.NingdeFigures.MAINTENANCE;
import static org.jixiao.examples.reports.NingdeFigures.MATERNITY_INSURED;
import static org.jixiao.examples.reports.NingdeFigures.MATERNITY_PAYOUT;
import static org.jixiao.examples.reports.NingdeFigures.OTHER;
import static org.jixiao.examples.reports.NingdeFigures.PAYOUT;
import static org.jixiao.examples.reports.NingdeFigures.PLANNED;
import static org.jixiao.examples.reports.NingdeFigures.PLANNED_END;
import static org.jixiao.examples.reports.NingdeFigures.PLANNED_START;
import static org.jixiao.examples.reports.NingdeFigures.PROMPT;
import static org.jixiao.examples.reports.NingdeFigures.SATISFACTION;
import static org.jixiao.examples.reports.NingdeFigures.SPENT;
import static org.jixiao.examples.reports.NingdeFigures.TARGETS_DONE;
import static org.jixiao.examples.reports.NingdeFigures.TARGETS_SET;
import static org.jixiao.examples.reports.NingdeFigures.VISITS;
import static org.jixiao.measure.Formula.daysBetween;
import static org.jixiao.measure.Formula.difference;
import static org.jixiao.measure.Formula.max;
import static org.jixiao.measure.Formula.of;
import static org.jixiao.measure.Formula.ratio;
import static org.jixiao.rule.Rules.atLeast;
import static org.jixiao.rule.Rules.band;
import static org.jixiao.rule.Rules.checklist;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.meets;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.percentagePoints;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.proportional;
import static org.jixiao.rule.Rules.steps;
import static org.jixiao.rule.Rules.zero;

import java.util.List;
import org.jixiao.department.Operator;
import org.jixiao.examples.reports.NingdeFigures.Goal;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Measure;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.SectionDraft;
import org.jixiao.rule.Mark;
import org.jixiao.rule.Range;
import org.jixiao.rule.Rule;
import org.jixiao.rule.Steps;
import org.jixiao.rule.Steps.Side;

/**
 * The sheet of the Ningde report. The report scores row by row in its text and prints no table, so the rows are named here.
 * Where it says only what earns full points, less earns nothing; a rate without any standard earns its share of the
 * points. It prints no scale of grades.
 */
final class NingdeSheet {
    private final boolean corrected;

    private NingdeSheet(boolean corrected) {
        this.corrected = corrected;
    }

    static Rubric asPublished() {
        return new NingdeSheet(false).rubric();
    }

    static Rubric corrected() {
        return new NingdeSheet(true).rubric();
    }

    static List<Report.Correction> corrections() {
        return List.of(
                new Report.Correction(
                        "产出数量", "补上“网络日常维护次数”一行：目标12次，2分", "该组满分18分、得14分，所列8行只有16分、12分，各差2分；报告列有该目标，12次全部完成"),
                new Report.Correction("服务对象满意度", "满分的界限由“大于96%”改为“不低于96%”", "绩效目标值就是96%，扣分自低于96%起算，恰为96%时无分可依"),
                new Report.Correction("参保人数、待遇支付金额四行", "“大于”“小于”目标值改为“不低于”“不高于”", "与满意度同理：恰好完成目标即为完成，且超支扣分自目标值起算"));
    }

    private Rubric rubric() {
        return Rubric.named("医保工作经费支出绩效自评（2017年度）")
                .section("投入", 30, this::input)
                .section("过程", 30, this::process)
                .section("产出与效益", 40, this::results)
                .build();
    }

    private void input(SectionDraft section) {
        section.id("input")
                .section("时效情况", 4, this::timing)
                .section("项目立项", 12, this::setup)
                .section("资金落实", 14, this::funding);
    }

    private void timing(SectionDraft section) {
        Measure delay = Measure.named("delay", "延误天数", Unit.DAY)
                .withFormula(max(daysBetween(PLANNED_START, ACTUAL_START), daysBetween(PLANNED_END, ACTUAL_END)));
        section.id("timing")
                .indicator(
                        "实施及时性",
                        4,
                        i -> i.id("schedule")
                                .measuredBy(delay)
                                .scoredBy(meets(Comparison.AT_MOST, Quantity.of(0, Unit.DAY))));
    }

    private void setup(SectionDraft section) {
        section.id("setup");
        stated(section, "绩效目标合理性", "goals", 3, "与年度计划对应", "与资金量匹配");
        stated(section, "绩效指标明确性", "indicators", 3, "目标细化为指标", "指标值清晰、可衡量");
        rate(section, "目标完成率", "target-completion", TARGETS_DONE, TARGETS_SET, proportional());
        stated(section, "立项规范性", "application", 3, "按程序申请立项", "文件材料符合要求", "事前经过论证、评估和集体决策");
    }

    private void funding(SectionDraft section) {
        section.id("funding");
        rate(section, "成本控制率", "cost-control", SPENT, BUDGET, meets(Comparison.AT_MOST, percent(100)));
        rate(section, "资金到位率", "funds-arrived", ARRIVED, PLANNED, proportional());
        rate(section, "到位及时率", "funds-prompt", PROMPT, DUE, proportional());
        rate(section, "资金使用率", "funds-used", SPENT, ARRIVED, proportional());
        multiplier(section);
    }

    /** No standard is printed, and 0 earns full points: the plan, too, was paid from the treasury alone. */
    private void multiplier(SectionDraft section) {
        Formula actual = ratio(of(OTHER), of(FISCAL));
        Formula planned = ratio(difference(of(PLANNED), of(BUDGET)), of(BUDGET));
        section.indicator(
                "财政投入乘数",
                2,
                i -> i.id("multiplier")
                        .measuredBy(share("multiplier", "财政投入乘数", actual))
                        .target(Comparison.AT_LEAST, planned)
                        .scoredBy(meets(Comparison.AT_LEAST)));
    }

    private void process(SectionDraft section) {
        section.id("process")
                .section("业务管理", 9, this::business)
                .section("财务管理", 15, this::finance)
                .section("会计信息管理", 6, this::accounting);
    }

    private void business(SectionDraft section) {
        section.id("business");
        stated(section, "业务管理制度健全性", "rules", 3, "有业务管理制度", "制度合法合规", "制度完整");
        stated(section, "制度执行有效性", "compliance", 3, "遵守法规和管理规定", "资料齐全并及时归档", "人员、场地、设备、信息支撑到位");
        stated(section, "项目质量可控性", "quality-control", 3, "有质量要求或标准", "有质量控制措施");
    }

    private void finance(SectionDraft section) {
        section.id("finance");
        stated(section, "资金管理办法健全性", "fund-rules", 3, "有专门的资金管理办法", "办法符合财务会计制度");
        stated(section, "资金拨付合规性", "fund-approval", 3, "符合财经法规和管理办法", "拨付审批程序和手续完整", "重大开支经过评估认证");
        stated(section, "固定资产专人管理", "asset-keeper", 3, "指定专人管理固定资产");
        rate(
                section,
                "固定资产利用率",
                "asset-use",
                ASSETS_IN_USE,
                ASSETS,
                atLeast(percent(80))
                        .earns(full())
                        .loses(points(1))
                        .forEach(percentagePoints(10))
                        .downTo(zero()));
        stated(section, "资金用途合规性", "fund-use", 3, "按批复或合同的用途使用", "无截留、挤占、挪用");
    }

    private void accounting(SectionDraft section) {
        section.id("accounting");
        stated(section, "会计核算规范性", "bookkeeping", 3, "项目会计核算规范");
        stated(section, "会计资料完整性", "records", 3, "项目会计资料完整");
    }

    private void results(SectionDraft section) {
        section.id("results").section("产出数量", 18, this::quantity).section("项目效益", 22, this::benefit);
    }

    private void quantity(SectionDraft section) {
        section.id("quantity");
        goal(section, MAILINGS, 2, perTenth(MAILINGS, Side.BELOW));
        reached(section, ARCHIVES);
        reached(section, VISITS);
        reached(section, ADJUSTMENTS);
        if (corrected) {
            reached(section, MAINTENANCE);
        }
        reached(section, INSURED);
        reached(section, PAYOUT);
        reached(section, MATERNITY_INSURED);
        goal(
                section,
                MATERNITY_PAYOUT,
                2,
                atTheEdge(MATERNITY_PAYOUT, Side.ABOVE, perTenth(MATERNITY_PAYOUT, Side.ABOVE)));
    }

    private void benefit(SectionDraft section) {
        section.id("benefit")
                .section("社会效益", 8, this::social)
                .section("可持续影响", 8, this::lasting)
                .section("服务对象满意度", 6, this::service);
    }

    private void social(SectionDraft section) {
        section.id("social");
        stated(section, "医保工作运行", "operation", 4, "运行顺利平稳");
        stated(section, "医保基金运行", "fund-safety", 4, "基金安全平稳", "收支平衡");
    }

    private void lasting(SectionDraft section) {
        section.id("lasting");
        stated(section, "参保人员就医", "convenience", 4, "就医方便快捷", "就医实现一卡通");
        stated(section, "医保工作信息化", "digital", 4, "医保工作信息化", "全省一卡通");
    }

    private void service(SectionDraft section) {
        section.id("service");
        Goal goal = SATISFACTION;
        Steps perPoint = atLeast(goal.expected())
                .earns(full())
                .loses(points(1))
                .forEach(percentagePoints(1))
                .downTo(zero());
        goal(section, goal, 6, atTheEdge(goal, Side.BELOW, perPoint));
    }

    private void stated(SectionDraft section, String name, String id, long points, String... items) {
        Mark each = Mark.points(Rational.of(points, items.length));
        section.indicator(name, points, i -> i.id(id).scoredBy(checklist(each, items)));
    }

    private void rate(SectionDraft section, String name, String id, Fact part, Fact whole, Rule rule) {
        Measure measure = share(id, name, ratio(of(part), of(whole)));
        section.indicator(name, 3, i -> i.id(id).measuredBy(measure).scoredBy(rule));
    }

    private static Measure share(String id, String name, Formula formula) {
        return Measure.named(id, name, Unit.PERCENT).withFormula(formula).withDomain(Domain.NOT_NEGATIVE);
    }

    /** All or nothing. */
    private void reached(SectionDraft section, Goal goal) {
        goal(section, goal, 2, meets(comparison(goal)));
    }

    private void goal(SectionDraft section, Goal goal, long points, Rule rule) {
        Measure measure =
                Measure.named(goal.id(), goal.name(), goal.expected().unit()).withDomain(Domain.NOT_NEGATIVE);
        section.indicator(
                goal.name(),
                points,
                i -> i.id(goal.id())
                        .measuredBy(measure)
                        .target(comparison(goal), goal.expected())
                        .scoredBy(rule));
    }

    /** A count without a sign is a minimum. A strict sign is kept in the published state and closed in the corrected one. */
    private Comparison comparison(Goal goal) {
        Operator printed = goal.target().operator().orElse(Operator.AT_LEAST);
        return switch (printed) {
            case ABOVE -> corrected ? Comparison.AT_LEAST : Comparison.ABOVE;
            case BELOW -> corrected ? Comparison.AT_MOST : Comparison.BELOW;
            default -> printed.comparison().orElseThrow();
        };
    }

    /** One point for each tenth of the target that is lacking or in excess; whole tenths count. */
    private static Steps perTenth(Goal goal, Side side) {
        return steps(of(goal.expected()), side)
                .earns(full())
                .loses(points(1))
                .forEachShare(Rational.of(1, 10))
                .downTo(zero());
    }

    /** As published, full points lie strictly on the good side and deductions strictly on the other: the target has no mark. */
    private Rule atTheEdge(Goal goal, Side badSide, Steps rule) {
        Range.End edge = Range.End.open(goal.expected());
        Range above = new Range(edge, null);
        Range below = new Range(null, edge);
        boolean tooMuch = badSide == Side.ABOVE;
        return corrected ? rule : band(tooMuch ? below : above, full()).in(tooMuch ? above : below, rule);
    }
}

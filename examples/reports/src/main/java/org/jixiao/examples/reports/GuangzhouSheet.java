package org.jixiao.examples.reports;

import static org.jixiao.measure.Formula.of;
import static org.jixiao.measure.Formula.ratio;
import static org.jixiao.rule.Rules.atLeast;
import static org.jixiao.rule.Rules.below;
import static org.jixiao.rule.Rules.checklist;
import static org.jixiao.rule.Rules.eachItem;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.judged;
import static org.jixiao.rule.Rules.meets;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.proportional;
import static org.jixiao.rule.Rules.violations;
import static org.jixiao.rule.Rules.zero;

import java.util.List;
import org.jixiao.grade.GradeScale;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Measure;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.SectionDraft;
import org.jixiao.rule.EachItem;
import org.jixiao.rule.Mark;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.Rule;

/**
 * The Guangzhou department form of 2022. It prints what each row means and what it scored, but no scoring standards: those
 * here are read from the marks and the reasons beside them, all or nothing where these show one threshold only. For the use
 * of assets they show none; the customary 90 % stands.
 */
final class GuangzhouSheet {
    static final Fact THREE_PUBLIC_BUDGET = Fact.number("three-public-budget", "“三公”经费预算安排", Unit.WAN_YUAN);
    static final Fact THREE_PUBLIC_SPENT = Fact.number("three-public-spent", "“三公”经费实际支出", Unit.WAN_YUAN);
    static final Fact CONTRACTS = Fact.number("contracts", "采购合同项目数", Unit.ITEM);
    static final Fact CONTRACTS_IN_TIME = Fact.number("contracts-in-time", "在规定时限内签订的合同项目数", Unit.ITEM);

    private final boolean corrected;

    private GuangzhouSheet(boolean corrected) {
        this.corrected = corrected;
    }

    static Rubric asPublished() {
        return new GuangzhouSheet(false).rubric();
    }

    static Rubric corrected() {
        return new GuangzhouSheet(true).rubric();
    }

    static List<Report.Correction> corrections() {
        return List.of(
                new Report.Correction(
                        "管理效率", "补上“绩效管理”15分，得分待评", "该部分50分，所印六项只有10+4+3+4+4+10=35分；总分98.35比所印各行之和83.35恰多15"),
                new Report.Correction(
                        "公用经费控制率",
                        "定义由“实际支出÷预算安排”改为变动率“(实际支出−预算安排)÷预算安排”",
                        "两个不为负的金额之比不会是-8.75%；“≤0得满分”也只对变动率有意义，按控制率则为91.25%"));
    }

    private Rubric rubric() {
        return Rubric.named("部门整体支出绩效自评表（2022年度）")
                .section("履职效能", 50, this::effectiveness)
                .section("管理效率", 50, this::management)
                .gradedBy(GradeScale.fourLevel())
                .build();
    }

    private void effectiveness(SectionDraft section) {
        section.id("effectiveness").section("整体效能", 50, this::overall);
    }

    private void overall(SectionDraft section) {
        section.id("overall");
        row(section, "部门整体绩效目标产出指标完成情况", "outputs", "20", eachTarget());
        rate(section, "部门预算资金支出率", "spending-rate", "10", proportional());
        row(section, "部门整体绩效目标效益指标完成情况", "benefits", "20", eachTarget());
    }

    /** Equal points for each target, in proportion to its completion. */
    private static Rule eachTarget() {
        return eachItem(proportional(), EachItem.Combination.EQUAL_SHARES);
    }

    private void management(SectionDraft section) {
        section.id("management")
                .section("资产管理", 10, this::assets)
                .section("运行成本", 4, this::runningCosts)
                .section("预算编制", 3, this::budgeting)
                .section("预算执行", 4, this::execution)
                .section("信息公开", 4, this::disclosure)
                .section("采购管理", 10, this::procurement);
        if (corrected) {
            section.section("绩效管理", 15, this::performanceManagement);
        }
    }

    private void assets(SectionDraft section) {
        section.id("assets");
        rate(section, "固定资产利用率", "asset-use", "2", atLeast(percent(90), full()).otherwise(zero()));
        stated(section, "资产配置合规性", "asset-standards", "2", "办公室面积不超标准", "办公设备配置不超标准");
        row(section, "资产管理合规性", "asset-compliance", "2", violations(points("0.5"), "审计检查发现资产管理问题"));
        stated(section, "资产收益上缴的及时性", "asset-proceeds", "1", "处置和使用收益及时上缴");
        stated(section, "资产盘点情况", "stocktaking", "1", "每年按要求盘点资产");
        stated(section, "数据质量", "asset-data", "2", "国有资产年报按时上报", "年报与财务账、资产实体相符");
    }

    private void runningCosts(SectionDraft section) {
        section.id("running-costs");
        row(section, "公用经费控制率", "running-cost", "2", runningCost(), meets(Comparison.AT_MOST, percent(0)));
        section.indicator(
                "“三公”经费控制情况",
                2,
                i -> i.id("three-public")
                        .measuredBy(THREE_PUBLIC_SPENT)
                        .target(Comparison.AT_MOST, of(THREE_PUBLIC_BUDGET))
                        .scoredBy(meets(Comparison.AT_MOST)));
    }

    /** One printed figure: under the form's definition a share that should not exceed 100 %, in truth a rate of change. */
    private Measure runningCost() {
        return corrected
                ? Measure.named("running-cost", "公用经费变动率", Unit.PERCENT).withDefinition("(实际支出−预算安排)÷预算安排")
                : Measure.named("running-cost", "公用经费控制率", Unit.PERCENT).withDefinition("实际支出÷预算安排");
    }

    private void budgeting(SectionDraft section) {
        Measure assessed = share("new-projects", "新增项目事前评估率");
        section.id("budgeting")
                .indicator(
                        "新增预算项目事前绩效评估",
                        3,
                        i -> i.id("new-projects")
                                .measuredBy(assessed)
                                .scoredBy(proportional())
                                .whenNotApplicable(NotApplicablePolicy.FULL_POINTS));
    }

    private void execution(SectionDraft section) {
        section.id("execution");
        rate(section, "结转结余率", "carry-over", "2", below(percent(10), full()).otherwise(zero()));
        stated(section, "财务管理合规性", "financial-rules", "2", "支出范围合规", "支出程序合规", "支出用途合规", "会计核算合规");
    }

    private void disclosure(SectionDraft section) {
        section.id("disclosure");
        row(section, "预决算公开合规性", "budget-disclosure", "2", violations(points(1), "公开的内容、时间、范围或格式不合规"));
        stated(section, "绩效信息公开情况", "performance-disclosure", "2", "绩效目标按时公开", "绩效自评资料按时公开");
    }

    /** Two rows carry one name: the first is on completeness and timeliness, the second on compliance. */
    private void procurement(SectionDraft section) {
        section.id("procurement");
        stated(section, "采购意向公开合规性", "intentions-complete", "0.5", "采购意向完整公开", "采购意向及时公开");
        stated(section, "采购意向公开合规性", "intentions-compliant", "1.5", "所有预算单位公开采购意向");
        stated(section, "采购内控制度建设", "procurement-control", "1", "建立采购内部控制制度");
        stated(section, "采购活动合规性", "procurement-compliance", "2", "采购活动合法合规");
        row(
                section,
                "采购合同签订时效性",
                "contract-signing",
                "3",
                share("contract-signing", "合同签订及时率").withFormula(ratio(of(CONTRACTS_IN_TIME), of(CONTRACTS))),
                proportional());
        stated(section, "合同备案时效性", "contract-filing", "1", "签订后2个工作日内备案公开");
        rate(section, "采购政策效能", "procurement-policy", "1", proportional());
    }

    private void performanceManagement(SectionDraft section) {
        section.id("performance")
                .indicator("绩效管理各项指标", 15, i -> i.id("performance-management").scoredBy(judged("所印表格缺此部分，标准与得分不详")));
    }

    private static void stated(SectionDraft section, String name, String id, String points, String... items) {
        Mark each = Mark.points(Rational.parse(points).dividedBy(Rational.of(items.length)));
        row(section, name, id, points, checklist(each, items));
    }

    private static void rate(SectionDraft section, String name, String id, String points, Rule rule) {
        row(section, name, id, points, share(id, name), rule);
    }

    private static Measure share(String id, String name) {
        return Measure.named(id, name, Unit.PERCENT).withDomain(Domain.NOT_NEGATIVE);
    }

    private static void row(SectionDraft section, String name, String id, String points, Rule rule) {
        section.indicator(name, Rational.parse(points), i -> i.id(id).scoredBy(rule));
    }

    private static void row(SectionDraft section, String name, String id, String points, Measure measure, Rule rule) {
        section.indicator(
                name, Rational.parse(points), i -> i.id(id).measuredBy(measure).scoredBy(rule));
    }
}

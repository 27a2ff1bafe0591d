package org.jixiao.examples.reports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.department.BudgetAccounts;
import org.jixiao.department.BudgetAccountsBuilder;
import org.jixiao.department.BudgetLine;
import org.jixiao.department.BudgetLineBuilder;
import org.jixiao.department.Department;
import org.jixiao.department.DepartmentBuilder;
import org.jixiao.department.FiscalYear;
import org.jixiao.department.GovernmentLevel;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Observation;
import org.jixiao.measure.Observation.Counted;
import org.jixiao.measure.Observation.Finding;
import org.jixiao.measure.Observation.Listed;
import org.jixiao.measure.Observation.ListedItem;
import org.jixiao.measure.Observation.NotApplicable;
import org.jixiao.quantity.Figure;
import org.jixiao.quantity.Money;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Unit;
import org.jixiao.scoring.PublishedEvaluation;
import org.jixiao.scoring.PublishedEvaluation.PublishedRow;
import org.jixiao.scoring.PublishedEvaluationBuilder;

/**
 * 广州市医疗保障局: the department form of 2022, self-scored 98.35. The printed rows are worth 85 points and scored 83.35; a
 * section of 15 points is not in the table, so that only bounds of the total can be recomputed.
 */
final class GuangzhouReport {
    private static final String SOURCE = "广州市医疗保障局部门整体支出绩效自评表（2022年度）";

    private static final Fact UNITS = Fact.number("units", "单位数", Unit.counting("个"));
    private static final Fact BUDGET = money("budget", "部门总预算");
    private static final Fact BASIC = money("basic-spending", "基本支出");
    private static final Fact PROGRAMMES = money("programme-spending", "项目支出");

    private GuangzhouReport() {}

    static Report report() {
        BudgetAccounts accounts = accounts();
        PublishedEvaluation published = published();
        Facts facts = facts(accounts);
        return new Report(
                "003-guangzhou",
                SOURCE,
                department(),
                Optional.of(accounts),
                List.of(),
                facts,
                Optional.of(new Report.Sheet(
                        GuangzhouSheet.asPublished(),
                        GuangzhouSheet.corrected(),
                        GuangzhouSheet.corrections(),
                        Optional.empty())),
                published,
                GuangzhouAudit.audit(accounts, facts, published));
    }

    private static Department department() {
        return new DepartmentBuilder()
                .name("广州市医疗保障局")
                .level(GovernmentLevel.CITY)
                .region("广州市")
                .build();
    }

    private static BudgetAccounts accounts() {
        return new BudgetAccountsBuilder()
                .year(FiscalYear.of(2022))
                .spending(budget("653204.29"))
                .basicSpending(budget("20610.45"))
                .programmeSpending(budget("632593.84"))
                .threePublic(new BudgetLineBuilder()
                        .initialBudget(Money.wan("58.22"))
                        .outturn(Money.wan("24.57"))
                        .build())
                .build();
    }

    private static BudgetLine budget(String wan) {
        return new BudgetLineBuilder().initialBudget(Money.wan(wan)).build();
    }

    // --- facts ------------------------------------------------------------------------------------------------------

    private static Facts facts(BudgetAccounts accounts) {
        Facts.Builder facts = Facts.builder();
        heading(facts, accounts);
        effectiveness(facts);
        assets(facts);
        management(facts, accounts);
        procurement(facts);
        remarks(facts);
        return facts.build();
    }

    /** The last cells of the heading have slipped: which columns they belong to cannot be told. */
    private static void heading(Facts.Builder facts, BudgetAccounts accounts) {
        String slipped = SOURCE + "，表头错列，所属栏目不详；两数相差706.54万元，疑为缺失的市本级资金";
        facts.figure(UNITS, "3")
                .measured(BUDGET, budgeted(accounts.spending()))
                .measured(BASIC, budgeted(accounts.basicSpending()))
                .measured(PROGRAMMES, budgeted(accounts.programmeSpending()))
                .put("slipped-1", new Facts.Statement(measured("0.00万元"), slipped))
                .put("slipped-2", new Facts.Statement(measured("146640.39万元"), slipped))
                .put("slipped-3", new Facts.Statement(measured("145933.85万元"), slipped));
    }

    private static void effectiveness(Facts.Builder facts) {
        String benefits = SOURCE + "：效益目标共5个，全部完成";
        facts.reported("outputs", "19.91", SOURCE + "：产出目标共13个，完成12个，1个略低于目标值，未列数值")
                .figure("spending-rate", "99.81%")
                .put(
                        "benefits",
                        new Facts.Statement(allCompleted("效益目标一", "效益目标二", "效益目标三", "效益目标四", "效益目标五"), benefits));
    }

    private static void assets(Facts.Builder facts) {
        facts.figure("asset-use", "99.40%")
                .put("asset-compliance", found("下属单位资产管理存在问题，由审计检查发现"))
                .reported("asset-standards", "2.00", SOURCE)
                .reported("asset-proceeds", "1.00", SOURCE)
                .reported("stocktaking", "1.00", SOURCE)
                .reported("asset-data", "2.00", SOURCE);
    }

    private static void management(Facts.Builder facts, BudgetAccounts accounts) {
        facts.figure("running-cost", "-8.75%")
                .measured(GuangzhouSheet.THREE_PUBLIC_BUDGET, budgeted(accounts.threePublic()))
                .measured(
                        GuangzhouSheet.THREE_PUBLIC_SPENT,
                        accounts.threePublic().outturn().orElseThrow().inWan())
                .put("new-projects", new NotApplicable("2022年没有符合条件的新增项目"))
                .figure("carry-over", "3.70%")
                .reported("financial-rules", "2.00", SOURCE)
                .put("budget-disclosure", found("预决算公开的文字格式有问题"))
                .reported("performance-disclosure", "2.00", SOURCE);
    }

    private static void procurement(Facts.Builder facts) {
        facts.reported("intentions-complete", "0.50", SOURCE)
                .reported("intentions-compliant", "1.50", SOURCE)
                .reported("procurement-control", "1.00", SOURCE)
                .reported("procurement-compliance", "2.00", SOURCE)
                .figure(GuangzhouSheet.CONTRACTS, "104")
                .figure(GuangzhouSheet.CONTRACTS_IN_TIME, "104")
                .reported("contract-filing", "1.00", SOURCE)
                .figure("procurement-policy", "95.57%");
    }

    private static void remarks(Facts.Builder facts) {
        facts.remark("outputs", "居民医保住院报销比例因统计口径调整略低于目标", "优化指标和指标值")
                .remark("spending-rate", null, "加强执行监控，均衡支出进度")
                .remark("asset-compliance", "审计发现一次资产管理问题", "已整改，规范资产管理")
                .remark("budget-disclosure", "公开文本格式有误", "统一口径，加强审核")
                .remark("procurement-policy", "实际采购金额小于预算", "加强采购预算管理");
    }

    private static Quantity budgeted(BudgetLine line) {
        return line.initialBudget().orElseThrow().inWan();
    }

    /** The report says that they are completed, not by how much; completion counts up to 100 %. */
    private static Listed allCompleted(String... targets) {
        return new Listed(Stream.of(targets)
                .map(target -> ListedItem.of(target, measured("100%")))
                .toList());
    }

    private static Observation measured(String figure) {
        return new Observation.Measured(Quantity.parse(figure));
    }

    private static Counted found(String what) {
        return new Counted(Map.of(Counted.ONLY, 1L), List.of(new Finding(Counted.ONLY, what, SOURCE)));
    }

    private static Fact money(String id, String name) {
        return Fact.number(id, name, Unit.WAN_YUAN);
    }

    // --- the scores as printed --------------------------------------------------------------------------------------

    private static PublishedEvaluation published() {
        return new PublishedEvaluationBuilder()
                .subject("广州市医疗保障局")
                .source(SOURCE)
                .addAllRows(effectivenessRows())
                .addAllRows(managementRows())
                .addAllRows(procurementRows())
                .addAllSubtotals(subtotals())
                .total(Figure.parse("98.35"))
                .grade("优")
                .build();
    }

    private static List<PublishedRow> effectivenessRows() {
        return List.of(
                PublishedRow.of("outputs", "20.00", "19.91").because("一项产出指标略低于目标值"),
                PublishedRow.of("spending-rate", "10.00", "9.98").because("年度平均执行率99.81%"),
                PublishedRow.of("benefits", "20.00", "20.00"));
    }

    private static List<PublishedRow> managementRows() {
        return List.of(
                PublishedRow.of("asset-use", "2.00", "2.00"),
                PublishedRow.of("asset-standards", "2.00", "2.00"),
                PublishedRow.of("asset-compliance", "2.00", "1.50").because("审计发现一次资产管理问题"),
                PublishedRow.of("asset-proceeds", "1.00", "1.00"),
                PublishedRow.of("stocktaking", "1.00", "1.00"),
                PublishedRow.of("asset-data", "2.00", "2.00"),
                PublishedRow.of("running-cost", "2.00", "2.00"),
                PublishedRow.of("three-public", "2.00", "2.00"),
                PublishedRow.of("new-projects", "3.00", "3.00"),
                PublishedRow.of("carry-over", "2.00", "2.00"),
                PublishedRow.of("financial-rules", "2.00", "2.00"),
                PublishedRow.of("budget-disclosure", "2.00", "1.00").because("文字格式问题，扣1分"),
                PublishedRow.of("performance-disclosure", "2.00", "2.00"));
    }

    private static List<PublishedRow> procurementRows() {
        return List.of(
                PublishedRow.of("intentions-complete", "0.50", "0.50"),
                PublishedRow.of("intentions-compliant", "1.50", "1.50"),
                PublishedRow.of("procurement-control", "1.00", "1.00"),
                PublishedRow.of("procurement-compliance", "2.00", "2.00"),
                PublishedRow.of("contract-signing", "3.00", "3.00"),
                PublishedRow.of("contract-filing", "1.00", "1.00"),
                PublishedRow.of("procurement-policy", "1.00", "0.96").because("比例95.57%，采购金额小于预算"));
    }

    /** The form prints the points of its sections, but not their scores. */
    private static List<PublishedRow> subtotals() {
        return List.of(
                section("effectiveness", "50.00"),
                section("overall", "50.00"),
                section("management", "50.00"),
                section("assets", "10.00"),
                section("running-costs", "4.00"),
                section("budgeting", "3.00"),
                section("execution", "4.00"),
                section("disclosure", "4.00"),
                section("procurement", "10.00"));
    }

    private static PublishedRow section(String id, String points) {
        return new PublishedRow(id, Optional.of(Figure.parse(points)), Optional.empty(), Optional.empty());
    }
}

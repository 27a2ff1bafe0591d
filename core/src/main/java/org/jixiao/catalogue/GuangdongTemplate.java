package org.jixiao.catalogue;

import static org.jixiao.catalogue.TemplateRows.breaches;
import static org.jixiao.catalogue.TemplateRows.items;
import static org.jixiao.catalogue.TemplateRows.measured;
import static org.jixiao.rule.Rules.against;
import static org.jixiao.rule.Rules.below;
import static org.jixiao.rule.Rules.eachItem;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.judged;
import static org.jixiao.rule.Rules.meets;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.proportional;
import static org.jixiao.rule.Rules.zero;

import java.util.List;
import org.jixiao.department.FiscalYear;
import org.jixiao.grade.GradeScale;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.IndicatorDraft;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.SectionDraft;
import org.jixiao.rule.EachItem;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.Shortfall;

/**
 * The department form of Guangdong: performance of duties 50, efficiency of management 50. The filled form prints rows, points
 * and definitions, but few scoring standards: a row whose standard was inferred from the marks is marked as unverified. The
 * published form lacks 15 points on performance management; they stand here as one row that an evaluator judges.
 */
final class GuangdongTemplate {
    private static final FiscalYear YEAR = FiscalYear.of(2022);

    private GuangdongTemplate() {}

    static RubricTemplate template() {
        return new RubricTemplate(
                "guangdong-department",
                "部门整体支出绩效自评表（广东）",
                "department self-evaluation form (Guangdong)",
                YEAR,
                YEAR,
                List.of(Sources.GUANGDONG, Sources.GUANGDONG_STANDARDS),
                rubric());
    }

    private static Rubric rubric() {
        return Rubric.named("部门整体支出绩效自评表")
                .section("履职效能", 50, s -> s.section("整体效能", 50, GuangdongTemplate::duties))
                .section(
                        "管理效率",
                        50,
                        s -> s.section("资产管理", 10, GuangdongTemplate::assets)
                                .section("运行成本", 4, GuangdongTemplate::costs)
                                .section("预算编制", 3, GuangdongTemplate::budgeting)
                                .section("预算执行", 4, GuangdongTemplate::execution)
                                .section("信息公开", 4, GuangdongTemplate::disclosure)
                                .section("采购管理", 10, GuangdongTemplate::procurement)
                                .section("绩效管理", 15, GuangdongTemplate::performance))
                .gradedBy(GradeScale.fourLevel())
                .basedOn(Sources.GUANGDONG)
                .inForce(YEAR.firstDay(), YEAR.lastDay())
                .build();
    }

    private static void duties(SectionDraft section) {
        section.indicator(
                        "部门整体绩效目标产出指标完成情况",
                        20,
                        i -> measured(i, ProgrammeMeasures.OUTPUT_TARGETS_MET)
                                .scoredBy(eachItem(proportional(), EachItem.Combination.EQUAL_SHARES))
                                .wording("各项产出指标平均分配分值，按完成比例得分。"))
                .indicator(
                        "部门预算资金支出率",
                        10,
                        i -> measured(i, BudgetMeasures.AVERAGE_SPENDING_RATE)
                                .scoredBy(proportional())
                                .wording("得分=平均执行率×10分，最高不超过10分。"))
                .indicator(
                        "部门整体绩效目标效益指标完成情况",
                        20,
                        i -> measured(i, ProgrammeMeasures.BENEFIT_TARGETS_MET)
                                .scoredBy(eachItem(proportional(), EachItem.Combination.EQUAL_SHARES))
                                .wording("各项效益指标平均分配分值，按完成比例得分。"));
    }

    private static void assets(SectionDraft section) {
        section.indicator(
                        "固定资产利用率",
                        2,
                        i -> inferred(measured(i, ManagementMeasures.FIXED_ASSET_UTILISATION)
                                .scoredBy(against(Comparison.AT_LEAST, Formula.of(percent(90)), Shortfall.PROPORTIONAL))
                                .wording("固定资产利用率≥90%，得2分；低于90%的，按实际值与90%的比例得分。")))
                .indicator("资产配置合规性", 2, i -> inferred(breaches(i, ManagementMeasures.ASSET_ALLOCATION, points(1))))
                .indicator("资产管理合规性", 2, i -> inferred(breaches(i, ManagementMeasures.ASSET_COMPLIANCE, points("0.5"))))
                .indicator("资产收益上缴的及时性", 1, i -> inferred(items(i, ManagementMeasures.TIMELY_REMITTANCE, points(1))))
                .indicator("资产盘点情况", 1, i -> inferred(items(i, ManagementMeasures.STOCK_TAKING, points(1))))
                .indicator(
                        "数据质量",
                        2,
                        i -> inferred(items(i, ManagementMeasures.ASSET_DATA_QUALITY, points(1), points(1))));
    }

    private static void costs(SectionDraft section) {
        section.indicator(
                        "公用经费控制率",
                        2,
                        i -> inferred(measured(i, BudgetMeasures.RUNNING_COST_CONTROL_RATE)
                                .scoredBy(meets(Comparison.AT_MOST, percent(100)))
                                .wording("公用经费控制率≤100%，得2分；否则不得分。")))
                .indicator(
                        "“三公”经费控制情况",
                        2,
                        i -> measured(i, BudgetMeasures.THREE_PUBLIC_CONTROL_RATE)
                                .scoredBy(meets(Comparison.AT_MOST, percent(100)))
                                .wording("“三公”经费控制率≤100%，得2分；否则不得分。"));
    }

    private static void budgeting(SectionDraft section) {
        section.indicator(
                "新增预算项目事前绩效评估",
                3,
                i -> items(i, ManagementMeasures.EX_ANTE_ASSESSMENT, points(3))
                        .whenNotApplicable(NotApplicablePolicy.FULL_POINTS));
    }

    private static void execution(SectionDraft section) {
        section.indicator(
                        "结转结余率",
                        2,
                        i -> inferred(measured(i, BudgetMeasures.CARRY_OVER_RATE)
                                .scoredBy(below(percent(10), full()).otherwise(zero()))
                                .wording("结转结余率<10%，得2分；否则不得分。")))
                .indicator(
                        "财务管理合规性", 2, i -> inferred(breaches(i, ManagementMeasures.FINANCIAL_COMPLIANCE, points(1))));
    }

    private static void disclosure(SectionDraft section) {
        section.indicator(
                        "预决算公开合规性",
                        2,
                        i -> inferred(breaches(i, ManagementMeasures.BUDGET_DISCLOSURE_COMPLIANCE, points(1))))
                .indicator(
                        "绩效信息公开情况",
                        2,
                        i -> inferred(items(i, ManagementMeasures.PERFORMANCE_DISCLOSURE, points(1), points(1))));
    }

    private static void procurement(SectionDraft section) {
        Rational half = Rational.of(1, 2);
        Rational oneAndAHalf = Rational.of(3, 2);
        section.indicator(
                        "采购意向公开完整性和及时性",
                        half,
                        i -> inferred(items(i, ManagementMeasures.PROCUREMENT_INTENT_COMPLETENESS, points("0.5"))))
                .indicator(
                        "采购意向公开合规性",
                        oneAndAHalf,
                        i -> inferred(items(i, ManagementMeasures.PROCUREMENT_INTENT_COMPLIANCE, points("1.5"))))
                .indicator("采购内控制度建设", 1, i -> inferred(items(i, ManagementMeasures.PROCUREMENT_CONTROL, points(1))))
                .indicator(
                        "采购活动合规性", 2, i -> inferred(breaches(i, ManagementMeasures.PROCUREMENT_COMPLIANCE, points(1))))
                .indicator(
                        "采购合同签订时效性",
                        3,
                        i -> inferred(measured(i, ManagementMeasures.TIMELY_CONTRACT_RATE)
                                .scoredBy(proportional())
                                .wording("得分=合同签订及时率×3分，最高不超过3分。")))
                .indicator("合同备案时效性", 1, i -> inferred(items(i, ManagementMeasures.CONTRACT_FILING, points(1))))
                .indicator(
                        "采购政策效能",
                        1,
                        i -> measured(i, ManagementMeasures.SME_PROCUREMENT_EFFECT)
                                .scoredBy(proportional())
                                .wording("得分=采购政策效能×1分，最高不超过1分。"));
    }

    private static void performance(SectionDraft section) {
        String standard = "公开的样表缺此部分，由评价人员按绩效管理工作的开展情况评定得分。";
        section.indicator(
                "绩效管理",
                15,
                i -> inferred(measured(i, ManagementMeasures.PERFORMANCE_MANAGEMENT)
                        .scoredBy(judged(standard))
                        .wording(standard)));
    }

    private static IndicatorDraft inferred(IndicatorDraft row) {
        return row.basedOn(Sources.GUANGDONG_STANDARDS);
    }
}

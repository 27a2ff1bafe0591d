package org.jixiao.catalogue;

import static org.jixiao.catalogue.TemplateRows.breaches;
import static org.jixiao.catalogue.TemplateRows.items;
import static org.jixiao.catalogue.TemplateRows.measured;
import static org.jixiao.rule.Rules.atLeast;
import static org.jixiao.rule.Rules.atMost;
import static org.jixiao.rule.Rules.award;
import static org.jixiao.rule.Rules.eachItem;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.percentagePoints;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.proportional;
import static org.jixiao.rule.Rules.when;
import static org.jixiao.rule.Rules.zero;

import java.util.List;
import org.jixiao.department.FiscalYear;
import org.jixiao.measure.Formula;
import org.jixiao.measure.StandardFacts;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.SectionDraft;
import org.jixiao.rule.Condition;
import org.jixiao.rule.EachItem;

/**
 * The department form of Yulin, after the one of Hunan: input 15, process 40, output 25, effect 20. The printed county form
 * lost a band of the adjustment rate; the bands here are those of the form it was copied from, and that row is marked as
 * unverified. Departments choose the rows of output themselves; the template shares the points among the tasks of the year. The form
 * prints no grade scale.
 */
final class YulinTemplate {
    private static final FiscalYear FROM = FiscalYear.of(2022);
    private static final FiscalYear TO = FiscalYear.of(2023);

    private YulinTemplate() {}

    static RubricTemplate template() {
        return new RubricTemplate(
                "hunan-yulin-department",
                "部门整体支出绩效自评表（湖南、榆林）",
                "department self-evaluation form (Hunan, Yulin)",
                FROM,
                TO,
                List.of(Sources.YULIN, Sources.HUNAN),
                rubric());
    }

    private static Rubric rubric() {
        return Rubric.named("部门整体支出绩效自评表")
                .section("投入", 15, s -> s.section("预算配置", 15, YulinTemplate::allocation))
                .section(
                        "过程",
                        40,
                        s -> s.section("预算执行", 15, YulinTemplate::execution)
                                .section("预算管理", 15, YulinTemplate::management)
                                .section("资产管理", 10, YulinTemplate::assets))
                .section("产出", 25, s -> s.section("职责履行", 25, YulinTemplate::output))
                .section("效果", 20, s -> s.section("履职效益", 20, YulinTemplate::effect))
                .basedOn(Sources.YULIN)
                .inForce(FROM.firstDay(), TO.lastDay())
                .build();
    }

    private static void allocation(SectionDraft section) {
        section.indicator(
                        "在职人员控制率",
                        5,
                        i -> measured(i, BudgetMeasures.STAFF_CONTROL_RATE)
                                .scoredBy(atMost(percent(100))
                                        .earns(full())
                                        .loses(points("0.5"))
                                        .forEach(percentagePoints(1))
                                        .downTo(zero()))
                                .wording("在职人员控制率≤100%，得5分；每超过1个百分点扣0.5分，扣完为止。"))
                .indicator(
                        "“三公经费”变动率",
                        5,
                        i -> measured(i, BudgetMeasures.THREE_PUBLIC_CHANGE_RATE)
                                .scoredBy(atMost(percent(0))
                                        .earns(full())
                                        .loses(points("0.5"))
                                        .forEach(percentagePoints(1))
                                        .downTo(zero()))
                                .wording("“三公经费”变动率≤0%，得5分；每超过1个百分点扣0.5分，扣完为止。"))
                .indicator(
                        "重点支出安排率",
                        5,
                        i -> measured(i, BudgetMeasures.KEY_EXPENDITURE_SHARE)
                                .scoredBy(atLeast(percent(90), points(5))
                                        .atLeast(percent(80), points(4))
                                        .atLeast(percent(70), points(3))
                                        .atLeast(percent(60), points(2))
                                        .otherwise(zero()))
                                .wording("重点支出安排率≥90%，得5分；80%（含）-90%，得4分；70%（含）-80%，得3分；60%（含）-70%，得2分；低于60%不得分。"));
    }

    private static void execution(SectionDraft section) {
        section.indicator(
                        "预算调整率",
                        3,
                        i -> measured(i, BudgetMeasures.BUDGET_ADJUSTMENT_RATE)
                                .scoredBy(atMost(percent(0), points(3))
                                        .atMost(percent(10), points(2))
                                        .atMost(percent(20), points(1))
                                        .atMost(percent(30), points("0.5"))
                                        .otherwise(zero()))
                                .wording("预算调整率=0，得3分；0-10%（含），得2分；10%-20%（含），得1分；20%-30%（含），得0.5分；大于30%不得分。")
                                .basedOn(Sources.HUNAN))
                .indicator("支付进度", 3, i -> breaches(i, ProgrammeMeasures.FUNDS_BEHIND_SCHEDULE, points("0.5")))
                .indicator(
                        "资金结余",
                        3,
                        i -> measured(i, BudgetMeasures.BALANCE)
                                .scoredBy(when(
                                                Condition.compare(
                                                        Formula.own(),
                                                        Comparison.AT_MOST,
                                                        Quantity.of(0, Unit.WAN_YUAN)),
                                                points(3))
                                        .orWhen(
                                                Condition.compare(
                                                        Formula.own(),
                                                        Comparison.AT_MOST,
                                                        Formula.of(StandardFacts.OPENING_CARRY_OVER)),
                                                award(points(2)))
                                        .otherwise(award(zero())))
                                .wording("无结余，得3分；有结余，但不超过上年结转，得2分；结余超过上年结转，不得分。"))
                .indicator(
                        "“三公经费”控制率",
                        6,
                        i -> measured(i, BudgetMeasures.THREE_PUBLIC_CONTROL_RATE)
                                .scoredBy(atMost(percent(100))
                                        .earns(full())
                                        .loses(points(1))
                                        .forEach(percentagePoints(1))
                                        .downTo(zero()))
                                .wording("“三公经费”控制率≤100%，得6分；每超过1个百分点扣1分，扣完为止。"));
    }

    private static void management(SectionDraft section) {
        section.indicator(
                        "管理制度健全性",
                        3,
                        i -> items(i, ManagementMeasures.SYSTEM_SOUNDNESS, points(1), points(1), points(1)))
                .indicator("资金使用合规性", 3, i -> breaches(i, ManagementMeasures.COMPLIANT_USE_OF_FUNDS, points(1)))
                .indicator(
                        "预算信息公开性和完善性",
                        3,
                        i -> items(
                                i,
                                ManagementMeasures.BUDGET_DISCLOSURE,
                                points(1),
                                points("0.5"),
                                points("0.5"),
                                points("0.5"),
                                points("0.5")))
                .indicator(
                        "政府采购执行率",
                        3,
                        i -> measured(i, BudgetMeasures.PROCUREMENT_ITEMS_RATE)
                                .scoredBy(atLeast(percent(100))
                                        .earns(full())
                                        .loses(points("0.2"))
                                        .forEach(percentagePoints(1))
                                        .downTo(zero()))
                                .wording("政府采购执行率达到100%的，得3分；每减少1个百分点扣0.2分，扣完为止。"))
                .indicator(
                        "公务卡刷卡率",
                        3,
                        i -> measured(i, BudgetMeasures.CARD_USE_RATE)
                                .scoredBy(atLeast(percent(50))
                                        .earns(full())
                                        .loses(points("0.2"))
                                        .forEach(percentagePoints(1))
                                        .downTo(zero()))
                                .wording("公务卡刷卡率达50%以上的，得3分；每减少1个百分点扣0.2分，扣完为止。"));
    }

    private static void assets(SectionDraft section) {
        section.indicator("管理制度健全性", 3, i -> items(i, ManagementMeasures.ASSET_SYSTEM_SOUNDNESS, points(2), points(1)))
                .indicator("资产管理安全性", 4, i -> breaches(i, ManagementMeasures.ASSET_SAFETY, points(1)))
                .indicator(
                        "固定资产利用率",
                        3,
                        i -> measured(i, ManagementMeasures.FIXED_ASSET_UTILISATION)
                                .scoredBy(atLeast(percent(100))
                                        .earns(full())
                                        .loses(points("0.1"))
                                        .forEach(percentagePoints(1))
                                        .downTo(zero()))
                                .wording("固定资产利用率达到100%的，得3分；每低于1个百分点扣0.1分，扣完为止。"));
    }

    private static void output(SectionDraft section) {
        section.indicator(
                "年度工作任务完成情况",
                25,
                i -> measured(i, ProgrammeMeasures.OUTPUT_TARGETS_MET)
                        .scoredBy(eachItem(proportional(), EachItem.Combination.EQUAL_SHARES))
                        .wording("各项年度工作任务平均分配分值，按完成比例得分。")
                        .basedOn(Sources.HUNAN));
    }

    private static void effect(SectionDraft section) {
        section.indicator("社会效益", 15, i -> breaches(i, ProgrammeMeasures.BENEFIT_SHORTFALLS, points(3)))
                .indicator(
                        "社会公众或服务对象满意度",
                        5,
                        i -> measured(i, ProgrammeMeasures.SATISFACTION_RATE)
                                .scoredBy(atLeast(percent(95), points(5))
                                        .atLeast(percent(85), points(3))
                                        .atLeast(percent(75), points(1))
                                        .otherwise(zero()))
                                .wording("满意度95%（含）以上，得5分；85%（含）-95%，得3分；75%（含）-85%，得1分；低于75%不得分。"));
    }
}

package org.jixiao.examples.reports;

import static org.jixiao.measure.Formula.of;
import static org.jixiao.measure.Formula.own;
import static org.jixiao.quantity.Comparison.AT_MOST;
import static org.jixiao.rule.Condition.compare;
import static org.jixiao.rule.Rules.atLeast;
import static org.jixiao.rule.Rules.atMost;
import static org.jixiao.rule.Rules.award;
import static org.jixiao.rule.Rules.checklist;
import static org.jixiao.rule.Rules.exactly;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.item;
import static org.jixiao.rule.Rules.kind;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.percentagePoints;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.violations;
import static org.jixiao.rule.Rules.when;
import static org.jixiao.rule.Rules.zero;

import java.util.List;
import java.util.Optional;
import org.jixiao.grade.GradeScale;
import org.jixiao.measure.Facts;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.RubricDraft;
import org.jixiao.rubric.SectionDraft;
import org.jixiao.rule.Bands;
import org.jixiao.rule.Mark;
import org.jixiao.rule.Range;
import org.jixiao.rule.Steps;

/**
 * The self-evaluation sheet of Zizhou county, whose layout many counties share: 20 indicators, 100 points. As published it
 * has a gap, three rows whose rule cannot reach their points, a condition that names an amount instead of a rate, and no
 * scale for the grade. Two rows have one name, 管理制度健全性; they stand in two sections and have two ids.
 */
final class ZizhouSheet {
    private static final String ORIGINAL =
            "同一表式的岳阳市审计局2018年部门整体支出绩效评价评分表（参考样表，2019年7月12日公布）两档俱全：10-20%（含）计1分，20-30%（含）计0.5分";

    private final Bands budgetAdjustment;
    private final String budgetAdjustmentText;
    private final String threePublicChangeText;
    private final Mark allTasksDone;
    private final String tasksText;

    private ZizhouSheet(
            Bands budgetAdjustment,
            String budgetAdjustmentText,
            String threePublicChangeText,
            Mark allTasksDone,
            String tasksText) {
        this.budgetAdjustment = budgetAdjustment;
        this.budgetAdjustmentText = budgetAdjustmentText;
        this.threePublicChangeText = threePublicChangeText;
        this.allTasksDone = allTasksDone;
        this.tasksText = tasksText;
    }

    static Report.Sheet sheet(Facts illustrative) {
        return new Report.Sheet(asPublished(), corrected(), corrections(), Optional.of(illustrative));
    }

    static Rubric asPublished() {
        return new ZizhouSheet(
                        exactly(percent(0), points(3))
                                .atMost(percent(10), points(2))
                                .in(Range.upTo(percent(20), percent(30)), points(1))
                                .above(percent(30), zero()),
                        "=0，计3分；≤10%，计2分；20%（不含）-30%（含），计1分；>30%，不得分",
                        "≤0，计5分；“三公经费”>0，每超过1个百分点扣0.5分，扣完为止",
                        points(5),
                        "全部完成，计5分；每少1个扣0.5分，扣完为止")
                .draft()
                .build();
    }

    private static Rubric corrected() {
        return new ZizhouSheet(
                        exactly(percent(0), points(3))
                                .atMost(percent(10), points(2))
                                .atMost(percent(20), points(1))
                                .atMost(percent(30), points("0.5"))
                                .above(percent(30), zero()),
                        "=0，计3分；≤10%，计2分；≤20%，计1分；≤30%，计0.5分；>30%，不得分",
                        "≤0，计5分；每超过1个百分点扣0.5分，扣完为止",
                        full(),
                        "全部完成，计满分；每少1个扣0.5分，扣完为止")
                .draft()
                .gradedBy(GradeScale.fourLevel())
                .build();
    }

    private static List<Report.Correction> corrections() {
        String sum = "三行分值10、6、9合计25分，与“职责履行”一致；报告本身也按10、6、9计分";
        return List.of(
                new Report.Correction("预算调整率", "缺10%至20%（含）一档：补1分档，20%-30%（含）改回0.5分", ORIGINAL),
                new Report.Correction("“三公经费”变动率", "扣分条件写的是“三公经费”>0，按变动率>0理解，规则不变", "满分条件和每百分点的扣分都针对变动率"),
                new Report.Correction("打击欺诈骗保督查", "全部完成由5分改为本行满分10分", sum),
                new Report.Correction("特慢病鉴定和审核", "全部完成由5分改为本行满分6分", sum),
                new Report.Correction("医保政策宣传", "全部完成由5分改为本行满分9分", sum),
                new Report.Correction("评价等级", "报告称“优秀”而未印等级标准：补四级标准，95分为“优”", "财预〔2020〕10号（未核实原文）及多数地方以90分以上为优"));
    }

    private RubricDraft draft() {
        return Rubric.named("子洲县部门整体支出绩效自评表")
                .section("投入", 15, s -> s.id("input").section("预算配置", 15, this::budgetAllocation))
                .section(
                        "过程",
                        40,
                        s -> s.id("process")
                                .section("预算执行", 15, this::budgetExecution)
                                .section("预算管理", 15, this::budgetManagement)
                                .section("资产管理", 10, this::assetManagement))
                .section("产出", 25, s -> s.id("output").section("职责履行", 25, this::duties))
                .section("效果", 20, s -> s.id("effect").section("履职效益", 20, this::benefits));
    }

    private void budgetAllocation(SectionDraft section) {
        section.id("budget-allocation")
                .indicator(
                        "在职人员控制率",
                        5,
                        i -> i.id("staff-control")
                                .explainedAs("在职人员数÷编制数")
                                .wording("≤100%，计5分；每超过1个百分点扣0.5分，扣完为止")
                                .measuredBy(ZizhouFigures.STAFF_CONTROL)
                                .scoredBy(losingAbove(100, "0.5"))
                                .example("600/7%", "5")
                                .example("102.5%", "4")
                                .example("150%", "0"))
                .indicator(
                        "“三公经费”变动率",
                        5,
                        i -> i.id("three-public-change")
                                .explainedAs("（本年－上年）÷上年")
                                .wording(threePublicChangeText)
                                .measuredBy(ZizhouFigures.THREE_PUBLIC_CHANGE)
                                .scoredBy(losingAbove(0, "0.5")))
                .indicator(
                        "重点支出安排率",
                        5,
                        i -> i.id("key-share")
                                .explainedAs("重点项目支出÷预算安排的项目总支出")
                                .wording("≥90%，计5分；≥80%，计4分；≥70%，计3分；≥60%，计2分；其余不得分")
                                .measuredBy(ZizhouFigures.KEY_SHARE)
                                .scoredBy(atLeast(percent(90), points(5))
                                        .atLeast(percent(80), points(4))
                                        .atLeast(percent(70), points(3))
                                        .atLeast(percent(60), points(2))
                                        .otherwise(zero())));
    }

    private void budgetExecution(SectionDraft section) {
        section.id("budget-execution")
                .indicator(
                        "预算调整率",
                        3,
                        i -> i.id("budget-adjustment")
                                .explainedAs("年内追加、追减和结构调整之和÷预算数；政策性、不可抗力和临时交办的除外")
                                .wording(budgetAdjustmentText)
                                .measuredBy(ZizhouFigures.BUDGET_ADJUSTMENT)
                                .scoredBy(budgetAdjustment))
                .indicator(
                        "支付进度",
                        3,
                        i -> i.id("payment-progress")
                                .explainedAs("专项资金春节前下达一半、6月底前下达完；误了两个时点的专项只计前一个")
                                .wording("每有1个专项未按进度下达，扣0.5分，扣完为止")
                                .scoredBy(violations(
                                        kind("spring-festival", "春节前未下达一半", points("0.5")),
                                        kind("end-of-june", "6月底前未下达完", points("0.5")))))
                .indicator(
                        "资金结余",
                        3,
                        i -> i.id("surplus")
                                .explainedAs("本年结余与上年结转相比")
                                .wording("结余≤0，计3分；≤上年结转，计2分；其余不得分")
                                .measuredBy(ZizhouFigures.SURPLUS)
                                .scoredBy(when(compare(own(), AT_MOST, Quantity.of(0, Unit.WAN_YUAN)), points(3))
                                        .orWhen(
                                                compare(own(), AT_MOST, of(ZizhouFigures.CARRIED_OVER)),
                                                award(points(2)))
                                        .otherwise(award(zero()))))
                .indicator(
                        "“三公经费”控制率",
                        6,
                        i -> i.id("three-public-control")
                                .explainedAs("“三公经费”支出÷预算")
                                .wording("≤100%，计6分；每超过1个百分点扣1分，扣完为止")
                                .measuredBy(ZizhouFigures.THREE_PUBLIC_CONTROL)
                                .scoredBy(losingAbove(100, "1")));
    }

    private void budgetManagement(SectionDraft section) {
        section.id("budget-management")
                .indicator(
                        "管理制度健全性",
                        3,
                        i -> i.id("budget-rules")
                                .explainedAs("预算资金、财务和会计制度")
                                .wording("①有制度，1分；②合法、合规、完整，1分；③有效执行，1分")
                                .scoredBy(checklist(points(1), "有制度", "合法、合规、完整", "有效执行")))
                .indicator(
                        "资金使用合规性",
                        3,
                        i -> i.id("compliant-use")
                                .explainedAs("预算资金使用是否合规")
                                .wording("合法规、审批全、经论证、合批复、无挪用：每出现1例不符扣1分，扣完为止")
                                .scoredBy(violations(points(1), "不合法规和办法", "审批不全", "未经论证", "不合批复用途", "截留、挤占、挪用或虚列")))
                .indicator(
                        "预算信息公开性和完善性",
                        3,
                        i -> i.id("disclosure")
                                .explainedAs("预算、执行、决算、监督、绩效等信息")
                                .wording("①内容合规，1分；②时限合规，0.5分；③资料真实，0.5分；④资料完整，0.5分；⑤资料准确，0.5分")
                                .scoredBy(checklist(
                                        item(1, "内容合规", points(1)),
                                        item(2, "时限合规", points("0.5")),
                                        item(3, "资料真实", points("0.5")),
                                        item(4, "资料完整", points("0.5")),
                                        item(5, "资料准确", points("0.5")))))
                .indicator(
                        "政府采购执行率",
                        3,
                        i -> i.id("procurement")
                                .explainedAs("已执行的采购预算项目÷采购预算项目")
                                .wording("=100%，计3分；每减少1个百分点扣0.2分，扣完为止")
                                .measuredBy(ZizhouFigures.PROCUREMENT)
                                .scoredBy(losingBelow(100, "0.2")))
                .indicator(
                        "公务卡刷卡率",
                        3,
                        i -> i.id("card-use")
                                .explainedAs("公务消费刷卡支出÷授权支付")
                                .wording("≥50%，计3分；每减少1个百分点扣0.2分，扣完为止")
                                .measuredBy(ZizhouFigures.CARD_USE)
                                .scoredBy(losingBelow(50, "0.2")));
    }

    private void assetManagement(SectionDraft section) {
        section.id("asset-management")
                .indicator(
                        "管理制度健全性",
                        3,
                        i -> i.id("asset-rules")
                                .explainedAs("资产管理制度")
                                .wording("①有制度且合法、合规、完整，2分；②有效执行，1分")
                                .scoredBy(checklist(item(1, "有制度且合法、合规、完整", points(2)), item(2, "有效执行", points(1)))))
                .indicator(
                        "资产管理安全性",
                        4,
                        i -> i.id("asset-safety")
                                .explainedAs("资产是否完整、合规、账实相符")
                                .wording("保存、配置、处置、账务、上缴：每出现1例不符扣1分，扣完为止")
                                .scoredBy(violations(points(1), "保存不完整", "配置不合理", "处置不规范", "账实不符", "收入未及时足额上缴")))
                .indicator(
                        "固定资产利用率",
                        3,
                        i -> i.id("asset-use")
                                .explainedAs("在用固定资产÷全部固定资产")
                                .wording("≥100%，计3分；每减少1个百分点扣0.1分，扣完为止")
                                .measuredBy(ZizhouFigures.ASSET_USE)
                                .scoredBy(losingBelow(100, "0.1")));
    }

    private void duties(SectionDraft section) {
        section.id("duties")
                .indicator(
                        "打击欺诈骗保督查",
                        10,
                        i -> i.id("fraud-inspections")
                                .explainedAs("年初计划数－完成数")
                                .wording(tasksText)
                                .measuredBy(ZizhouFigures.INSPECTIONS_SHORT)
                                .scoredBy(losingForEachTask()))
                .indicator(
                        "特慢病鉴定和审核",
                        6,
                        i -> i.id("chronic-reviews")
                                .explainedAs("年初计划数－完成数")
                                .wording(tasksText)
                                .measuredBy(ZizhouFigures.REVIEWS_SHORT)
                                .scoredBy(losingForEachTask()))
                .indicator(
                        "医保政策宣传",
                        9,
                        i -> i.id("policy-campaigns")
                                .explainedAs("年初计划数－完成数")
                                .wording(tasksText)
                                .measuredBy(ZizhouFigures.CAMPAIGNS_SHORT)
                                .scoredBy(losingForEachTask()));
    }

    private void benefits(SectionDraft section) {
        section.id("benefits")
                .indicator(
                        "社会效益",
                        15,
                        i -> i.id("social-benefit")
                                .explainedAs("五项工作是否达到年初计划")
                                .wording("五项全部达到，计15分；每少1项扣3分，扣完为止")
                                .scoredBy(checklist(points(3), "政策法规宣传次数", "打击欺诈骗保督查", "慢特病鉴定", "宣传全县覆盖率", "政策知晓度提高率")))
                .indicator(
                        "社会公众或服务对象满意度",
                        5,
                        i -> i.id("satisfaction")
                                .explainedAs("受部门履职影响的单位和个人是否满意")
                                .wording("≥95%，计5分；≥85%，计3分；≥75%，计1分；其余不得分")
                                .measuredBy(ZizhouFigures.SATISFACTION)
                                .scoredBy(atLeast(percent(95), points(5))
                                        .atLeast(percent(85), points(3))
                                        .atLeast(percent(75), points(1))
                                        .otherwise(zero()))
                                .example("93%", "3"));
    }

    private static Steps losingAbove(long standard, String loss) {
        return atMost(percent(standard))
                .earns(full())
                .loses(points(loss))
                .forEach(percentagePoints(1))
                .downTo(zero());
    }

    private static Steps losingBelow(long standard, String loss) {
        return atLeast(percent(standard))
                .earns(full())
                .loses(points(loss))
                .forEach(percentagePoints(1))
                .downTo(zero());
    }

    private Steps losingForEachTask() {
        return atMost(Quantity.parse("0个"))
                .earns(allTasksDone)
                .loses(points("0.5"))
                .forEach(Quantity.parse("1个"))
                .downTo(zero());
    }
}

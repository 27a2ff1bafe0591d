package org.jixiao.examples.reports;

import static org.jixiao.department.PerformanceTarget.parse;
import static org.jixiao.quantity.Money.wan;

import java.util.List;
import org.jixiao.department.BudgetLine;
import org.jixiao.department.FiscalYear;
import org.jixiao.department.FundLine;
import org.jixiao.department.FundSource;
import org.jixiao.department.PerformanceTarget;
import org.jixiao.department.Programme;
import org.jixiao.department.ProgrammeBuilder;
import org.jixiao.quantity.Money;

/**
 * The programmes with their targets: the two tables of target completion in the accounts, and the table of indicators in
 * annex 2 with the actual values that its text gives. The tables have no points.
 */
final class MiyiProgrammes {
    private static final FiscalYear YEAR = FiscalYear.of(2019);
    private static final String UNIT = "米易县医疗保障事务中心";

    private MiyiProgrammes() {}

    static List<Programme> programmes() {
        return List.of(premiumsForThePoor(), insuranceWork(), premiumsForThePoorInAnnex());
    }

    private static Programme premiumsForThePoor() {
        return new ProgrammeBuilder()
                .name("建档立卡贫困人员参加2019年城乡居民医保个人缴费代缴资金")
                .implementingUnit(UNIT)
                .year(YEAR)
                .total(BudgetLine.ofExecution(wan("251.2"), wan("251.2")))
                .addAllFunds(appropriationOnly(wan("251.2")))
                .expectedGoal("财政为建档立卡贫困人口代缴个人参保费")
                .actualGoal("代缴18067人，参保率100%")
                .addAllTargets(premiumTargets())
                .build();
    }

    private static List<PerformanceTarget> premiumTargets() {
        String completion = "项目完成指标";
        return List.of(
                parse(completion, "数量指标", "代缴城乡居民基本医疗保险个人缴费人数", "1.8067万人", "1.8067万人"),
                parse(completion, "质量指标", "建档立卡未标注脱贫的贫困人口、低保对象、特困人员等困难群体参保率", "=100%", "100%"),
                parse(completion, "质量指标", "建档立卡贫困人口参保率", "=100%", "100%"),
                parse(completion, "成本指标", "代缴城乡居民基本医疗保险最低标准", "220元/人", "220元/人"),
                parse("效益指标", "社会效益指标", "贫困人口参保率", "≥100%", "≥100%"),
                parse("效益指标", "社会效益指标", "政策知晓率", "≥95%", "≥95%"),
                parse("满意度指标", "服务对象满意度指标", "建档立卡贫困人口满意度", "≥95%", "≥95%"));
    }

    private static Programme insuranceWork() {
        return new ProgrammeBuilder()
                .name("医保专项工作经费")
                .implementingUnit(UNIT)
                .year(YEAR)
                .total(BudgetLine.ofExecution(wan("7"), wan("7")))
                .addAllFunds(appropriationOnly(wan("7")))
                .expectedGoal("做好医保征收和支付方式改革")
                .actualGoal("189627人参保，参保率98%，征收4435.97万元")
                .addAllTargets(insuranceWorkTargets())
                .build();
    }

    private static List<PerformanceTarget> insuranceWorkTargets() {
        String completion = "项目完成指标";
        return List.of(
                parse(completion, "数量指标", "城乡居民参加基本医疗保险个人缴费人数", "18.8万人", "18.9627万人"),
                parse(completion, "质量指标", "城乡居民参保率", "≥95%", "≥98%"),
                parse(completion, "时效指标", "完成时间", "2019年6月30日", "2019年6月30日"),
                parse("效益指标", "社会效益指标", "贫困人口参保率", "≥95%", "≥98%"),
                parse("效益指标", "社会效益指标", "政策知晓率", "≥95%", "≥95%"),
                parse("满意度指标", "服务对象满意度指标", "建档立卡贫困人口满意度", "≥95%", "≥95%"));
    }

    /** The same programme as in the first table, with the money of both levels and indicators of its own. */
    private static Programme premiumsForThePoorInAnnex() {
        return new ProgrammeBuilder()
                .name("财政代缴2019年建档立卡贫困人口城乡居民医保个人缴费")
                .implementingUnit(UNIT)
                .year(YEAR)
                .total(BudgetLine.ofExecution(wan("397.47"), wan("397.47")))
                .addFunds(
                        new FundLine(FundSource.PROVINCIAL, BudgetLine.ofOutturn(wan("136.78"))),
                        new FundLine(FundSource.of("省级财政结算补助"), BudgetLine.ofOutturn(wan("9.49"))),
                        new FundLine(FundSource.COUNTY, BudgetLine.ofOutturn(wan("251.20"))))
                .expectedGoal("省、县两级全额资助参保，参保率100%")
                .addAllTargets(annexOutputs())
                .addAllTargets(annexBenefits())
                .build();
    }

    private static List<PerformanceTarget> annexOutputs() {
        String completion = "项目完成";
        return List.of(
                parse(completion, "数量指标", "代缴建档立卡贫困人口基本医疗保险个人缴费人数", "18067人", "18067人"),
                parse(completion, "数量指标", "其中：省级代缴人数", "18067人", "13297人"),
                parse(completion, "数量指标", "县级代缴人数", "18067人", "18067人"),
                parse(completion, "质量指标", "建档立卡贫困户个人缴费补助率", "=100%", "100%"),
                parse(completion, "质量指标", "建档立卡贫困户参保率", "=100%", "100%"),
                parse(completion, "质量指标", "建档立卡贫困人口在县域内的住院报销比例（政策范围内）", "=100%", "大于等于90%"),
                parse(completion, "时效指标", "县域内三重保障（基本医疗、大病保险、兜底保障）“一站式”结算率", "=100%", "100%"),
                parse(completion, "时效指标", "医疗待遇报销平均时限", "<=2天", "小于等于20日"),
                parse(completion, "时效指标", "政策宣传普及执行率", "=100%", "100%"));
    }

    private static List<PerformanceTarget> annexBenefits() {
        return List.of(
                parse("项目效益", "社会效益指标", "建档立卡贫困户健康扶贫政策知晓率", "≥95%", "大于等于95%"),
                parse("项目效益", "社会效益指标", "代缴建档立卡贫困人口门诊享受人次", "≥15000人次", "25266人次"),
                parse("项目效益", "社会效益指标", "代缴建档立卡贫困人口住院享受人次", "≥4800人次", "7107人次"),
                parse("满意度指标", "服务对象满意度指标", "参保人员满意度", "≥95%", "—"),
                parse("满意度指标", "服务对象满意度指标", "参保受益建档立卡贫困人口满意度", "≥95%", "95%以上"));
    }

    private static List<FundLine> appropriationOnly(Money amount) {
        return List.of(
                new FundLine(FundSource.FISCAL_APPROPRIATION, BudgetLine.ofExecution(amount, amount)),
                new FundLine(FundSource.OTHER_FUNDS, BudgetLine.ofExecution(Money.ZERO, Money.ZERO)));
    }
}

package org.jixiao.examples.reports;

import static org.jixiao.department.PerformanceTarget.parse;
import static org.jixiao.examples.reports.MiyiReport.statement;
import static org.jixiao.measure.Formula.difference;
import static org.jixiao.measure.Formula.of;
import static org.jixiao.measure.Formula.ratio;
import static org.jixiao.measure.Formula.sum;
import static org.jixiao.measure.Formula.times;
import static org.jixiao.quantity.Money.wan;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.department.BudgetLine;
import org.jixiao.department.FiscalYear;
import org.jixiao.department.FundLine;
import org.jixiao.department.FundSource;
import org.jixiao.department.PerformanceTarget;
import org.jixiao.department.Programme;
import org.jixiao.department.ProgrammeBuilder;
import org.jixiao.examples.reports.Report.Statement;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Money;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;

/**
 * The programmes with their targets: the two tables of target completion in the accounts, and the table of indicators in
 * annex 2 with the actual values that its text gives. The tables have no points.
 */
final class MiyiProgrammes {
    static final Fact COUNTY_DUE = amount("county-due", "县级财政应承担的代缴资金");
    static final Fact ADVANCE_2020 = amount("advance-2020", "省级预拨2020年代缴资金");

    private static final Fact PREMIUM = Fact.number("premium", "每人缴费标准", Unit.YUAN);
    private static final Fact PREMIUM_2020 = Fact.number("premium-2020", "2020年每人缴费标准", Unit.YUAN);
    private static final Fact PROVINCIAL_ADVANCE = amount("provincial-advance", "省级预拨代缴资金");
    private static final Fact PROVINCIAL_SETTLEMENT = amount("provincial-settlement", "省级结算补助");
    private static final Fact COUNTY_PAID = amount("county-paid", "县级财政拨付代缴资金");
    private static final Fact SELF_EVALUATED =
            Fact.number("self-evaluated-programmes", "开展绩效自评的项目数", Unit.counting("个"));
    private static final Fact OUTPATIENT_VISITS = Fact.number("outpatient-visits", "门诊享受人次", Unit.PERSON_TIME);
    private static final Fact INPATIENT_VISITS = Fact.number("inpatient-visits", "住院享受人次", Unit.PERSON_TIME);

    private static final int PERSONS = 18_067;
    private static final int PERSONS_OF_PROVINCE = 13_297;
    private static final int PERSONS_2020 = 18_074;

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

    static Facts facts() {
        Facts.Builder facts = Facts.builder()
                .measured(Fact.number("persons", "建档立卡贫困人口", Unit.PERSON), persons(PERSONS))
                .measured(Fact.number("persons-of-province", "省级预拨所按人数", Unit.PERSON), persons(PERSONS_OF_PROVINCE))
                .measured(Fact.number("persons-2020", "2020年建档立卡人员", Unit.PERSON), persons(PERSONS_2020))
                .figure(PREMIUM, "220元")
                .figure(PREMIUM_2020, "250元")
                .figure(PROVINCIAL_ADVANCE, "136.78万元")
                .figure(PROVINCIAL_SETTLEMENT, "9.49万元")
                .figure(COUNTY_DUE, "260.69万元")
                .figure(COUNTY_PAID, "251.20万元")
                .figure(ADVANCE_2020, "225.84万元")
                .figure(SELF_EVALUATED, "1个")
                .figure(OUTPATIENT_VISITS, "25266人次")
                .figure(INPATIENT_VISITS, "7107人次")
                .figure("chronic-disease-visits", "1097人次");
        programmes()
                .forEach(programme -> facts.measured(budgetOf(programme), budget(programme))
                        .measured(executionOf(programme), execution(programme)));
        return facts.build();
    }

    static List<Statement> statements() {
        return Stream.of(execution(), premiums(), advances(), otherPlaces())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Statement> execution() {
        return List.of(
                statement("代缴资金项目预算执行率", executionRate(premiumsForThePoor()), "100%"),
                statement("专项工作经费项目预算执行率", executionRate(insuranceWork()), "100%"),
                statement("代缴资金项目资金到位率（附件2）", executionRate(premiumsForThePoorInAnnex()), "100%"));
    }

    private static List<Statement> premiums() {
        Formula province = sum(of(PROVINCIAL_ADVANCE), of(PROVINCIAL_SETTLEMENT));
        return List.of(
                statement("应资助缴费", forEach(PERSONS, of(PREMIUM)), "397.47万元"),
                statement("应资助缴费（省级预拨与县级应承担之和）", sum(of(PROVINCIAL_ADVANCE), of(COUNTY_DUE)), "397.47万元"),
                statement("县级财政拨付（扣除省级结算补助后）", difference(of(COUNTY_DUE), of(PROVINCIAL_SETTLEMENT)), "251.20万元"),
                statement("共代缴资金（省级预拨、省级结算与县级拨付之和）", sum(province, of(COUNTY_PAID)), "397.47万元"),
                statement("共代缴资金（附件2，只计省级预拨与县级拨付）", sum(of(PROVINCIAL_ADVANCE), of(COUNTY_PAID)), "397.47万元"),
                statement("转入市医保基金账户（附件2）", sum(of(PROVINCIAL_ADVANCE), of(COUNTY_DUE)), "394.47万元"),
                statement("代缴资金（概述）", sum(province, of(COUNTY_PAID)), "397万元"),
                statement("省级资金（概述）", province, "146万元"),
                statement("县级资金（概述）", of(COUNTY_PAID), "251万元"));
    }

    /** The province pays half of the premium, and counts other persons than the county. */
    private static List<Statement> advances() {
        Formula half = forEach(PERSONS_OF_PROVINCE, half(PREMIUM));
        return List.of(
                statement("省级预拨（所按人数的一半缴费）", half, "136.78万元"),
                statement("省级预拨（所按人数的一半缴费，扣除省级结算补助）", difference(half, of(PROVINCIAL_SETTLEMENT)), "136.78万元"),
                statement("省级预拨2020年资金（按2020年人数）", forEach(PERSONS_2020, half(PREMIUM_2020)), "226.01万元"),
                statement("省级预拨2020年资金（按2019年人数）", forEach(PERSONS, half(PREMIUM_2020)), "225.84万元"),
                statement("省级预拨2020年资金（附件1专项预算）", of(ADVANCE_2020), "226.01万元"));
    }

    /** Figures that the report prints differently in another place; the visits may be counted differently there. */
    private static List<Statement> otherPlaces() {
        return List.of(
                statement("反映绩效目标完成情况的项目数", of(SELF_EVALUATED), "2个"),
                statement("贫困人口普通门诊人次（附件1）", of(OUTPATIENT_VISITS), "24416人次"),
                statement("贫困人口住院人次（附件1）", of(INPATIENT_VISITS), "5227人次"));
    }

    private static Formula executionRate(Programme programme) {
        return ratio(of(executionOf(programme)), of(budgetOf(programme)));
    }

    private static Formula forEach(int persons, Formula perPerson) {
        return times(Rational.of(persons), perPerson);
    }

    private static Formula half(Fact fact) {
        return times(Rational.of(1, 2), of(fact));
    }

    private static List<FundLine> appropriationOnly(Money amount) {
        return List.of(
                new FundLine(FundSource.FISCAL_APPROPRIATION, BudgetLine.ofExecution(amount, amount)),
                new FundLine(FundSource.OTHER_FUNDS, BudgetLine.ofExecution(Money.ZERO, Money.ZERO)));
    }

    private static Fact budgetOf(Programme programme) {
        return amount("budget/" + programme.name(), programme.name() + "预算数");
    }

    private static Fact executionOf(Programme programme) {
        return amount("execution/" + programme.name(), programme.name() + "执行数");
    }

    private static Quantity budget(Programme programme) {
        return programme.total().adjustedBudget().orElseThrow().inWan();
    }

    private static Quantity execution(Programme programme) {
        return programme.total().outturn().orElseThrow().inWan();
    }

    private static Quantity persons(int number) {
        return Quantity.of(number, Unit.PERSON);
    }

    private static Fact amount(String id, String name) {
        return Fact.number(id, name, Unit.WAN_YUAN);
    }
}

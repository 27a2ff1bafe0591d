package org.jixiao.examples.reports;

import static org.jixiao.measure.Formula.changeRate;
import static org.jixiao.measure.Formula.difference;
import static org.jixiao.measure.Formula.of;
import static org.jixiao.measure.Formula.ratio;
import static org.jixiao.measure.Formula.sum;
import static org.jixiao.measure.Formula.times;
import static org.jixiao.quantity.Money.wan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.department.AssetsBuilder;
import org.jixiao.department.BudgetAccounts;
import org.jixiao.department.BudgetAccountsBuilder;
import org.jixiao.department.BudgetLine;
import org.jixiao.department.BudgetLineBuilder;
import org.jixiao.department.Department;
import org.jixiao.department.DepartmentBuilder;
import org.jixiao.department.Establishment;
import org.jixiao.department.EstablishmentBuilder;
import org.jixiao.department.FiscalYear;
import org.jixiao.department.FundLine;
import org.jixiao.department.FundSource;
import org.jixiao.department.GovernmentLevel;
import org.jixiao.department.Procurement;
import org.jixiao.department.ProcurementBuilder;
import org.jixiao.department.Programme;
import org.jixiao.department.ProgrammeBuilder;
import org.jixiao.department.SubordinateUnitBuilder;
import org.jixiao.examples.reports.Report.Statement;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Figure;
import org.jixiao.quantity.Money;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.scoring.PublishedEvaluation;
import org.jixiao.scoring.PublishedEvaluationBuilder;

/**
 * The self-evaluation of 2023 of the medical insurance bureau of Anning (安宁市). The report prints a total of 99.5 points and
 * neither a scoring sheet nor a table, so nothing is scored here; what can be checked is how its figures follow from each
 * other.
 */
final class AnningReport {
    private static final Unit WAN_PERSONS = Unit.parse("万人");
    private static final Unit INSTITUTION = Unit.counting("家");
    private static final Unit PIECE = Unit.counting("件");
    private static final Unit OFFICE = Unit.counting("个");

    private static final Fact BUDGET = amount("budget", "年初预算支出");
    private static final Fact INCOME = amount("income", "实际收入");
    private static final Fact SPENDING = amount("spending", "实际支出");
    private static final Fact BASIC = amount("basic-spending", "基本支出");
    private static final Fact PROGRAMMES = amount("programme-spending", "项目支出");
    private static final Fact CARRY_OVER = amount("opening-carry-over", "年初结余");
    private static final Fact PROCUREMENT_BUDGET = amount("procurement-budget", "政府采购预算");
    private static final Fact PROCUREMENT = amount("procurement", "实际采购");
    private static final Fact PAPER = amount("procurement-paper", "复印纸采购");
    private static final Fact SUPERVISION = amount("procurement-supervision", "第三方监管服务采购");
    private static final Fact DISPOSALS = amount("disposals", "处置报废资产");
    private static final Fact DEPRECIATION = amount("depreciation", "本年增加折旧");

    private static final Fact INSURED_EMPLOYEES = Fact.number("insured-employees", "城镇职工参保人数", WAN_PERSONS);
    private static final Fact INSURED_RESIDENTS = Fact.number("insured-residents", "城乡居民参保人数", WAN_PERSONS);
    private static final Fact INSURED = Fact.number("insured", "基本医疗保险参保人数", WAN_PERSONS);
    private static final Fact INSURED_TARGET = Fact.number("insured-target", "参保目标人数", WAN_PERSONS);
    private static final Fact CERTIFICATES = Fact.number("e-certificates", "医保电子凭证激活人数", WAN_PERSONS);
    private static final Fact CARE_APPLICANTS = Fact.number("care-applicants", "长期护理保险申请人数", Unit.PERSON);
    private static final Fact CARE_ASSESSED = Fact.number("care-assessed", "失能等级评定人数", Unit.PERSON);

    private static final Fact WITHIN_PROVINCE = visits("settled-within-province", "省内异地联网结算");
    private static final Fact OTHER_PROVINCES = visits("settled-other-provinces", "跨省异地直接结算");
    private static final Fact BY_HAND = visits("settled-by-hand", "跨省异地手工结算");
    private static final Fact VILLAGE_CLINICS = visits("settled-village-clinics", "村卫生室门诊直接结算");
    private static final Fact HOSPITALS = Fact.number("hospitals", "异地结算定点医疗机构", INSTITUTION);
    private static final Fact PHARMACIES = Fact.number("pharmacies", "异地结算定点零售药店", INSTITUTION);

    private static final Fact FUND_EMPLOYEES = amount("fund-employees", "职工医保基金支出");
    private static final Fact FUND_RESIDENTS = amount("fund-residents", "居民医保基金支出");
    private static final Fact FUND_SERIOUS = amount("fund-serious-illness", "居民大病支出");
    private static final Fact FUND_AID = amount("fund-aid", "医疗救助支出");
    private static final Fact FUND_RETIRED = amount("fund-retired", "退休医疗照顾支出");
    private static final Fact FUND_VETERANS = amount("fund-veterans", "离休补助支出");

    private static final Fact TO_HEALTH = Fact.number("clues-health", "移交卫健局线索", PIECE);
    private static final Fact TO_MARKET = Fact.number("clues-market", "移交市场监管局线索", PIECE);
    private static final Fact TO_POLICE = Fact.number("clues-police", "移交公安局线索", PIECE);
    private static final Fact OFFICES = Fact.number("offices", "局内设科室", OFFICE);
    private static final Fact CENTRE_OFFICES = Fact.number("centre-offices", "中心内设机构", OFFICE);

    /** The whole numbers that the printed rates lead back to; the report does not print them. */
    private static final Quantity IMPLIED_APPLICANTS_2022 = Quantity.of(412, Unit.PERSON);

    private static final Quantity IMPLIED_ASSESSED_2022 = Quantity.of(351, Unit.PERSON);
    private static final Quantity IMPLIED_CLINIC_TARGET = Quantity.of(10_000, Unit.PERSON_TIME);

    /** What the report leaves out: how much of the procurement budget was spent. */
    static final Formula PROCUREMENT_EXECUTION = ratio(of(PROCUREMENT), of(PROCUREMENT_BUDGET));

    private AnningReport() {}

    static Report report() {
        return new Report(
                "000-anning",
                "安宁市医疗保障局2023年度部门整体支出绩效自评报告",
                bureau(),
                Optional.of(accounts()),
                programmes(),
                facts(),
                Optional.empty(),
                statements(),
                published());
    }

    private static Department bureau() {
        return new DepartmentBuilder()
                .name("安宁市医疗保障局")
                .level(GovernmentLevel.COUNTY)
                .region("安宁市")
                .establishment(Establishment.of(7, 7))
                .addInternalOffices("办公室", "待遇保障科", "医药和基金监管科")
                .addSubordinateUnit(new SubordinateUnitBuilder()
                        .name(centre().name())
                        .kind("参照公务员法管理的全额拨款事业单位")
                        .establishment(centre().establishment())
                        .build())
                .addFunctions("执行医疗保障方针政策", "实施各项医疗保障制度", "监管医疗保障基金", "落实筹资、待遇和长期护理保险政策")
                .addFunctions("执行医保目录和支付标准", "执行药品和服务价格政策", "监管价格，推进集中采购", "管理定点协议，查处违规行为")
                .addFunctions("建设经办服务和信息化，结算异地就医", "健全多层次医疗保障体系", "完成交办任务")
                .assets(new AssetsBuilder()
                        .fixedOriginal(wan("57.92"))
                        .fixedNet(wan("26.14"))
                        .disposals(wan("7.68"))
                        .depreciation(wan("1.36"))
                        .build())
                .build();
    }

    /** The unit below the bureau, with its own offices. */
    static Department centre() {
        return new DepartmentBuilder()
                .name("安宁市医疗保险中心")
                .superior("安宁市医疗保障局")
                .establishment(new EstablishmentBuilder()
                        .authorisedPosts(34)
                        .staffInPost(28)
                        .retired(11)
                        .build())
                .addInternalOffices("办公室", "综合业务科", "城镇职工参保科", "城乡居民参保科", "审核科")
                .addInternalOffices("结算科", "稽核科", "基金财务管理科", "长期护理保险管理科", "定点医药机构管理科")
                .build();
    }

    private static BudgetAccounts accounts() {
        BudgetLine total = budgeted("1165.24", "1030.86");
        return new BudgetAccountsBuilder()
                .year(FiscalYear.of(2023))
                .income(total)
                .addIncomeBySource(new FundLine(FundSource.GENERAL_PUBLIC_BUDGET, total))
                .spending(total)
                .basicSpending(BudgetLine.ofOutturn(wan("839.02")))
                .programmeSpending(BudgetLine.ofOutturn(wan("191.84")))
                .procurement(new ProcurementBuilder()
                        .amounts(budgeted("31.30", "31.04"))
                        .build())
                .openingCarryOver(wan("29.63"))
                .closingCarryOver(wan("32.96"))
                .build();
    }

    private static BudgetLine budgeted(String initial, String outturn) {
        return new BudgetLineBuilder()
                .initialBudget(wan(initial))
                .outturn(wan(outturn))
                .build();
    }

    /** The programmes have goals, but the report gives neither amounts nor targets for them. */
    private static List<Programme> programmes() {
        return List.of(
                programme("离休干部统筹医疗补助资金", "离休干部医疗费用据实报销"),
                programme("城乡医疗救助与兜底保障补助资金", "按时完成救助对象的资助参保和费用报销"),
                programme("“互联网+医保”信息化建设经费", "完善信息系统，业务网上可办"),
                programme("引入第三方参与基金使用监管专项经费", "由第三方检查两定机构和经办机构"),
                programme("推进医保改革的工作经费", "推进审核、结算和各项改革"),
                programme("医疗服务与保障能力提升", "提升监管、经办、信息化和人才能力"));
    }

    private static Programme programme(String name, String goal) {
        return new ProgrammeBuilder()
                .name(name)
                .year(FiscalYear.of(2023))
                .expectedGoal(goal)
                .build();
    }

    private static Facts facts() {
        return Facts.builder()
                .putAll(moneyFacts(accounts()))
                .putAll(organisation())
                .putAll(insurance())
                .putAll(longTermCare())
                .putAll(settlement())
                .putAll(fund())
                .putAll(supervision())
                .putAll(service())
                .build();
    }

    private static Facts moneyFacts(BudgetAccounts accounts) {
        BudgetLine procurement =
                accounts.procurement().map(Procurement::amounts).orElseThrow();
        return Facts.builder()
                .measured(BUDGET, inWan(accounts.spending().initialBudget()))
                .measured(INCOME, inWan(accounts.income().outturn()))
                .measured(SPENDING, inWan(accounts.spending().outturn()))
                .measured(BASIC, inWan(accounts.basicSpending().outturn()))
                .measured(PROGRAMMES, inWan(accounts.programmeSpending().outturn()))
                .measured(CARRY_OVER, inWan(accounts.openingCarryOver()))
                .measured(PROCUREMENT_BUDGET, inWan(procurement.initialBudget()))
                .measured(PROCUREMENT, inWan(procurement.outturn()))
                .figure(PAPER, "1.24万元")
                .figure(SUPERVISION, "29.80万元")
                .build();
    }

    private static Facts organisation() {
        Department bureau = bureau();
        return Facts.builder()
                .measured(OFFICES, Quantity.of(bureau.internalOffices().size(), OFFICE))
                .measured(CENTRE_OFFICES, Quantity.of(centre().internalOffices().size(), OFFICE))
                .measured(DISPOSALS, inWan(bureau.assets().orElseThrow().disposals()))
                .measured(DEPRECIATION, inWan(bureau.assets().orElseThrow().depreciation()))
                .build();
    }

    private static Facts insurance() {
        return Facts.builder()
                .figure(INSURED, "30.82万人")
                .figure(INSURED_EMPLOYEES, "12.59万人")
                .figure(INSURED_RESIDENTS, "18.23万人")
                .figure(INSURED_TARGET, "30.29万人")
                .figure(CERTIFICATES, "26.9735万人")
                .figure("e-certificates-target", "90%")
                .figure("insured-low-income-rate", "100%")
                .figure("insured-special-groups", "33385名")
                .figure("credit-users", "5495人")
                .figure("credit-institutions", "14家")
                .build();
    }

    private static Facts longTermCare() {
        return Facts.builder()
                .figure(CARE_APPLICANTS, "593人")
                .figure(CARE_ASSESSED, "552名")
                .figure("care-beneficiaries", "9118人次")
                .figure("care-cost", "1825.20万元")
                .figure("care-visits", "256人次")
                .figure("care-calls", "192人次")
                .figure("care-files", "1410份")
                .figure("care-institutions-dealt-with", "5家")
                .figure("care-recovered", "3609元")
                .build();
    }

    private static Facts settlement() {
        return Facts.builder()
                .figure(WITHIN_PROVINCE, "736685人次")
                .figure(OTHER_PROVINCES, "13730人次")
                .figure(BY_HAND, "302人次")
                .figure(HOSPITALS, "17家")
                .figure(PHARMACIES, "27家")
                .figure(VILLAGE_CLINICS, "10987人次")
                .build();
    }

    private static Facts fund() {
        return Facts.builder()
                .figure("fund-income-employees", "71251.3万元")
                .figure("fund-income-residents", "19259.59万元")
                .figure(FUND_EMPLOYEES, "52034.92万元")
                .figure(FUND_RESIDENTS, "14788.81万元")
                .figure(FUND_SERIOUS, "1891.92万元")
                .figure(FUND_AID, "498.54万元")
                .figure(FUND_RETIRED, "48.45万元")
                .figure(FUND_VETERANS, "117.68万元")
                .figure("chronic-disease-admissions", "1308人次")
                .build();
    }

    private static Facts supervision() {
        return Facts.builder()
                .figure("review-hits", "9427条")
                .figure("records-drawn", "7203份")
                .figure("refused-by-review", "88.36万元")
                .figure("agreements-new", "29家")
                .figure("agreements-ended", "12家")
                .figure("institutions-checked", "302家")
                .figure("recovered-tests", "5816元")
                .figure("recovered-case-groups", "2.08万元")
                .figure("recovered-dentistry", "9.68万元")
                .figure("recovered-laboratories", "27.07万元")
                .figure(TO_HEALTH, "3件")
                .figure(TO_MARKET, "3件")
                .figure(TO_POLICE, "1件")
                .build();
    }

    private static Facts service() {
        return Facts.builder()
                .figure("village-clinics", "59个")
                .figure("drugs-in-bulk-purchase", "489种")
                .figure("supplies-in-bulk-purchase", "108种")
                .figure("bank-service-points", "9个")
                .figure("services-at-banks", "58项")
                .figure("services-in-streets", "48项")
                .build();
    }

    private static List<Statement> statements() {
        return Stream.of(
                        budgetExecution(),
                        assetsAndProcurement(),
                        enrolment(),
                        certificates(),
                        careAndClinics(),
                        settlements(),
                        sums())
                .flatMap(List::stream)
                .toList();
    }

    /** Of both kinds only the spending is printed; where one kind spent its whole budget, the rest is the other's. */
    private static List<Statement> budgetExecution() {
        return List.of(
                statement("年度预算完成率", ratio(of(SPENDING), of(BUDGET)), "100%"),
                statement("基本支出预算执行率（设项目支出预算已全部执行）", ratio(of(BASIC), difference(of(BUDGET), of(PROGRAMMES))), "100%"),
                statement("项目支出预算执行率（设基本支出预算已全部执行）", ratio(of(PROGRAMMES), difference(of(BUDGET), of(BASIC))), "100%"),
                statement("实际支出（基本支出与项目支出之和）", sum(of(BASIC), of(PROGRAMMES)), "1030.86万元"),
                statement("年末结转结余（年初结余加收入减支出）", difference(sum(of(CARRY_OVER), of(INCOME)), of(SPENDING)), "32.96万元"));
    }

    private static List<Statement> assetsAndProcurement() {
        return List.of(
                statement("固定资产原值增减额（处置报废）", decrease(of(DISPOSALS)), "-7.68万元"),
                statement("固定资产净值增减额（处置报废与折旧）", decrease(sum(of(DISPOSALS), of(DEPRECIATION))), "-9.03万元"),
                statement("实际采购金额（两项之和）", sum(of(PAPER), of(SUPERVISION)), "31.04万元"));
    }

    private static List<Statement> enrolment() {
        return List.of(
                statement("参保人数（职工与居民之和）", sum(of(INSURED_EMPLOYEES), of(INSURED_RESIDENTS)), "30.82万人"),
                statement("参保目标完成率", ratio(of(INSURED), of(INSURED_TARGET)), "101.75%"));
    }

    /** The base of the printed rate is not stated; neither number of persons that the report prints gives it. */
    private static List<Statement> certificates() {
        return List.of(
                statement("医保电子凭证激活率（按参保人数）", ratio(of(CERTIFICATES), of(INSURED)), "90.53%"),
                statement("医保电子凭证激活率（按参保目标人数）", ratio(of(CERTIFICATES), of(INSURED_TARGET)), "90.53%"));
    }

    private static List<Statement> careAndClinics() {
        return List.of(
                statement(
                        "长期护理保险申请人数增长率（上年未列，反推）",
                        changeRate(of(CARE_APPLICANTS), of(IMPLIED_APPLICANTS_2022)),
                        "43.93%"),
                statement("失能等级评定人数增长率（上年未列，反推）", changeRate(of(CARE_ASSESSED), of(IMPLIED_ASSESSED_2022)), "57.26%"),
                statement("村卫生室门诊结算目标完成率（目标未列，反推）", ratio(of(VILLAGE_CLINICS), of(IMPLIED_CLINIC_TARGET)), "109.87%"));
    }

    private static List<Statement> settlements() {
        return List.of(
                statement("异地就医联网结算（省内与跨省之和）", sum(of(WITHIN_PROVINCE), of(OTHER_PROVINCES)), "750415人次"),
                statement("跨省异地直接结算率", ratio(of(OTHER_PROVINCES), sum(of(OTHER_PROVINCES), of(BY_HAND))), "97.85%"),
                statement("异地直接结算定点医药机构", sum(of(HOSPITALS), of(PHARMACIES)), "44家"));
    }

    private static List<Statement> sums() {
        Formula fund = sum(
                of(FUND_EMPLOYEES),
                of(FUND_RESIDENTS),
                of(FUND_SERIOUS),
                of(FUND_AID),
                of(FUND_RETIRED),
                of(FUND_VETERANS));
        return List.of(
                statement("医保基金支出（六项之和）", fund, "69380.32万元"),
                statement("移交问题线索", sum(of(TO_HEALTH), of(TO_MARKET), of(TO_POLICE)), "7件"),
                statement("局内设科室数", of(OFFICES), "3个"),
                statement("中心内设机构数", of(CENTRE_OFFICES), "10个"));
    }

    private static PublishedEvaluation published() {
        return new PublishedEvaluationBuilder()
                .subject("安宁市医疗保障局2023年部门整体支出")
                .source("安宁市医疗保障局2023年度部门整体支出绩效自评报告")
                .total(Figure.parse("99.5分"))
                .build();
    }

    private static Statement statement(String what, Formula formula, String printed) {
        return new Statement(what, formula, Figure.parse(printed).decimals(), printed);
    }

    private static Formula decrease(Formula amount) {
        return times(Rational.of(-1), amount);
    }

    private static Fact amount(String id, String name) {
        return Fact.number(id, name, Unit.WAN_YUAN);
    }

    private static Fact visits(String id, String name) {
        return Fact.number(id, name, Unit.PERSON_TIME);
    }

    private static Quantity inWan(Optional<Money> amount) {
        return amount.orElseThrow().inWan();
    }
}

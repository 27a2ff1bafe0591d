package org.jixiao.examples.reports;

import static org.jixiao.examples.reports.MiyiReport.statement;
import static org.jixiao.measure.Formula.changeRate;
import static org.jixiao.measure.Formula.difference;
import static org.jixiao.measure.Formula.of;
import static org.jixiao.measure.Formula.ratio;
import static org.jixiao.measure.Formula.sum;
import static org.jixiao.quantity.Money.wan;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.department.BudgetAccounts;
import org.jixiao.department.BudgetAccountsBuilder;
import org.jixiao.department.BudgetLine;
import org.jixiao.department.FiscalYear;
import org.jixiao.department.FunctionLine;
import org.jixiao.department.FunctionPath;
import org.jixiao.department.FundLine;
import org.jixiao.department.FundSource;
import org.jixiao.department.ProcurementBuilder;
import org.jixiao.department.ThreePublicKind;
import org.jixiao.department.ThreePublicLine;
import org.jixiao.department.ThreePublicLineBuilder;
import org.jixiao.examples.reports.Report.Statement;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Unit;

/**
 * The final accounts (决算) of 2019, those of 2018 as far as the report compares with them, and what it derives from both.
 * Amounts are kept as the text prints them first; where it prints another one later, that is a statement.
 */
final class MiyiAccounts {
    private static final Fact INCOME = amount("income", "本年收入");
    private static final Fact INCOME_2018 = amount("income-2018", "上年收入");
    private static final Fact GENERAL_INCOME = amount("general-income", "一般公共预算财政拨款收入");
    private static final Fact OTHER_INCOME = amount("other-income", "其他收入");
    private static final Fact SPENDING = amount("spending", "本年支出");
    private static final Fact SPENDING_2018 = amount("spending-2018", "上年支出");
    private static final Fact BASIC = amount("basic-spending", "基本支出");
    private static final Fact PERSONNEL = amount("personnel", "人员经费");
    private static final Fact RUNNING_COSTS = amount("running-costs", "日常公用经费");
    private static final Fact RUNNING_COSTS_INCREASE = amount("running-costs-increase", "机关运行经费增加额");
    private static final Fact PROGRAMMES = amount("programme-spending", "项目支出");
    private static final Fact AGENCY_WORK = amount("agency-work", "社会保险经办机构专项工作经费");
    private static final Fact GENERAL_SPENDING = amount("general-spending", "一般公共预算财政拨款支出");
    private static final Fact GENERAL_INCREASE = amount("general-spending-increase", "一般公共预算财政拨款支出增加额");
    private static final Fact THREE_PUBLIC = amount("three-public", "“三公”经费");
    private static final Fact RECEPTION = amount("reception", "公务接待费");
    private static final Fact RECEPTION_2018 = amount("reception-2018", "上年公务接待费");
    private static final Fact VISIT = amount("reception-visit", "考察学习接待费");
    private static final Fact INSPECTION = amount("reception-inspection", "交叉检查接待费");

    private static final String SOCIAL = "社会保障和就业支出";
    private static final String OFFICES = SOCIAL + "/人力资源和社会保障管理事务";
    private static final String AGENCY = OFFICES + "/社会保险经办机构";
    private static final String OTHER_OFFICES = OFFICES + "/其他人力资源和社会保障管理事务支出";
    private static final String PENSIONS = SOCIAL + "/行政事业单位离退休";
    private static final String HEALTH = "卫生健康支出";
    private static final String OTHER_HEALTH = HEALTH + "/其他卫生健康支出/其他卫生健康支出";
    private static final String RURAL = "农林水支出";
    private static final String HOUSING = "住房保障支出";

    /** Class (类), section (款) and item (项). */
    private static final int ITEM_DEPTH = 3;

    /** The only budget of two decimals that gives the printed 51.32 %; the report does not print it. */
    private static final Quantity IMPLIED_THREE_PUBLIC_BUDGET = Quantity.of("0.76", Unit.WAN_YUAN);

    private MiyiAccounts() {}

    static BudgetAccounts accounts() {
        return new BudgetAccountsBuilder()
                .year(FiscalYear.of(2019))
                .income(outturn("760.35"))
                .addIncomeBySource(
                        new FundLine(FundSource.GENERAL_PUBLIC_BUDGET, outturn("746.35")),
                        new FundLine(FundSource.OTHER_INCOME, outturn("14")))
                .spending(outturn("747.1"))
                .basicSpending(outturn("255.34"))
                .personnel(outturn("224.78"))
                .runningCosts(outturn("30.56"))
                .programmeSpending(outturn("491.76"))
                .addAllSpendingByFunction(functions())
                .threePublic(outturn("0.39"))
                .addAllThreePublicByKind(threePublic())
                .procurement(new ProcurementBuilder().amounts(outturn("0")).build())
                .closingCarryOver(wan("14"))
                .previousYear(accountsOf2018())
                .build();
    }

    private static BudgetAccounts accountsOf2018() {
        return new BudgetAccountsBuilder()
                .year(FiscalYear.of(2018))
                .income(outturn("1651.24"))
                .spending(outturn("1650.49"))
                .addThreePublicByKind(ThreePublicLine.of(ThreePublicKind.RECEPTION, outturn("0.69")))
                .build();
    }

    private static List<FunctionLine> functions() {
        return List.of(
                function(SOCIAL, "225.05"),
                function(OFFICES + "/行政运行", "200.57"),
                function(AGENCY, "5.23"),
                function(OTHER_OFFICES, "19.12"),
                function(PENSIONS + "/未归口管理的行政单位离退休", "0.95"),
                function(PENSIONS + "/机关事业单位基本养老保险缴费支出", "18.29"),
                function(HEALTH, "13.73"),
                function(HEALTH + "/行政事业单位医疗/行政单位医疗", "12.51"),
                function(HEALTH + "/行政事业单位医疗/公务员医疗补助", "1.23"),
                function(OTHER_HEALTH, "14"),
                function(RURAL, "486.53"),
                function(RURAL + "/扶贫/社会发展", "486.53"),
                function(HOUSING, "21.79"),
                function(HOUSING + "/住房改革支出/住房公积金", "21.79"));
    }

    private static List<ThreePublicLine> threePublic() {
        return List.of(
                ThreePublicLine.of(ThreePublicKind.ABROAD, outturn("0")),
                ThreePublicLine.of(ThreePublicKind.VEHICLES, outturn("0")),
                new ThreePublicLineBuilder()
                        .kind(ThreePublicKind.RECEPTION)
                        .amounts(outturn("0.39"))
                        .occasions(2)
                        .persons(22)
                        .build());
    }

    /** The accounts as facts, and the amounts that have no place in them. */
    static Facts facts() {
        BudgetAccounts accounts = accounts();
        Facts.Builder facts = Facts.builder()
                .measured(INCOME, outturn(accounts.income()))
                .measured(SPENDING, outturn(accounts.spending()))
                .measured(BASIC, outturn(accounts.basicSpending()))
                .measured(PERSONNEL, outturn(accounts.personnel()))
                .measured(RUNNING_COSTS, outturn(accounts.runningCosts()))
                .measured(PROGRAMMES, outturn(accounts.programmeSpending()))
                .measured(THREE_PUBLIC, outturn(accounts.threePublic()))
                .measured(RECEPTION, reception(accounts))
                .putAll(incomeFacts(accounts))
                .putAll(factsOf2018(accounts.previousYear().orElseThrow()));
        accounts.spendingByFunction().forEach(line -> facts.measured(fact(line.path()), outturn(line.amounts())));
        return facts.figure(GENERAL_SPENDING, "746.35万元")
                .figure(GENERAL_INCREASE, "331.22万元")
                .figure(RUNNING_COSTS_INCREASE, "5.35万元")
                .figure(AGENCY_WORK, "5.24万元")
                .figure(VISIT, "0.12万元")
                .figure(INSPECTION, "0.26万元")
                .build();
    }

    private static Facts incomeFacts(BudgetAccounts accounts) {
        return Facts.builder()
                .measured(
                        GENERAL_INCOME, outturn(accounts.incomeBySource().get(0).amounts()))
                .measured(OTHER_INCOME, outturn(accounts.incomeBySource().get(1).amounts()))
                .build();
    }

    private static Facts factsOf2018(BudgetAccounts accounts) {
        return Facts.builder()
                .measured(INCOME_2018, outturn(accounts.income()))
                .measured(SPENDING_2018, outturn(accounts.spending()))
                .measured(RECEPTION_2018, reception(accounts))
                .build();
    }

    static List<Statement> statements() {
        return Stream.of(
                        changes(),
                        changesInAnnex(),
                        income(),
                        spending(),
                        spendingInAnnex(),
                        generalBudget(),
                        socialSecurityAndHealth(),
                        threePublicAndRunningCosts())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Statement> changes() {
        return List.of(
                statement("收入增减额", difference(of(INCOME), of(INCOME_2018)), "-890.89万元"),
                statement("收入增减率", changeRate(of(INCOME), of(INCOME_2018)), "-53.95%"),
                statement("支出增减额", difference(of(SPENDING), of(SPENDING_2018)), "-903.38万元"),
                statement("支出增减率", changeRate(of(SPENDING), of(SPENDING_2018)), "-54.73%"),
                statement(
                        "年末结转和结余（上年收支差额与本年收支差额之和）",
                        sum(difference(of(INCOME_2018), of(SPENDING_2018)), difference(of(INCOME), of(SPENDING))),
                        "14万元"));
    }

    /** The annex takes another income for the amount, and the wrong year as the base of the rate. */
    private static List<Statement> changesInAnnex() {
        return List.of(
                statement("收入增减额（附件1）", difference(of(INCOME), of(INCOME_2018)), "-904.89万元"),
                statement("收入增减率（附件1）", changeRate(of(INCOME), of(INCOME_2018)), "-117.17%"),
                statement("收入增减额（附件1，改按一般公共预算财政拨款收入）", difference(of(GENERAL_INCOME), of(INCOME_2018)), "-904.89万元"),
                statement(
                        "收入增减率（附件1，误以本年为基数）", ratio(difference(of(INCOME), of(INCOME_2018)), of(INCOME)), "-117.17%"));
    }

    private static List<Statement> income() {
        return List.of(
                statement("收入合计（两项来源之和）", sum(of(GENERAL_INCOME), of(OTHER_INCOME)), "760.35万元"),
                statement("一般公共预算财政拨款收入占比", ratio(of(GENERAL_INCOME), of(INCOME)), "98.16%"),
                statement("其他收入占比", ratio(of(OTHER_INCOME), of(INCOME)), "1.84%"),
                statement("财政拨款收入（第四节）", of(GENERAL_INCOME), "760.35万元"));
    }

    private static List<Statement> spending() {
        return List.of(
                statement("支出合计（基本支出与项目支出之和）", sum(of(BASIC), of(PROGRAMMES)), "747.1万元"),
                statement("基本支出占比", ratio(of(BASIC), of(SPENDING)), "34.18%"),
                statement("项目支出占比", ratio(of(PROGRAMMES), of(SPENDING)), "65.82%"),
                statement("基本支出（人员经费与日常公用经费之和）", sum(of(PERSONNEL), of(RUNNING_COSTS)), "255.34万元"));
    }

    private static List<Statement> spendingInAnnex() {
        Formula purposes = sum(of(MiyiProgrammes.ADVANCE_2020), of(MiyiProgrammes.COUNTY_DUE), of(AGENCY_WORK));
        return List.of(
                statement("项目支出（附件1，三项用途之和）", purposes, "491.77万元"),
                statement("支出合计（附件1，按其三项用途）", sum(of(BASIC), purposes), "747.11万元"),
                statement("支出增减额（按附件1三项用途）", difference(sum(of(BASIC), purposes), of(SPENDING_2018)), "-903.38万元"),
                statement("项目支出（附件1）", of(PROGRAMMES), "491.77万元"),
                statement("支出合计（附件1）", of(SPENDING), "747.11万元"),
                statement("社会保险经办机构支出（附件1）", of(on(AGENCY)), "5.24万元"));
    }

    private static List<Statement> generalBudget() {
        Formula classes = sum(of(on(SOCIAL)), of(on(HEALTH)), of(on(RURAL)), of(on(HOUSING)));
        return List.of(
                statement("一般公共预算财政拨款支出占比", ratio(of(GENERAL_SPENDING), of(SPENDING)), "99.9%"),
                statement("一般公共预算财政拨款支出增长率", growth(GENERAL_SPENDING, GENERAL_INCREASE), "79.79%"),
                statement("一般公共预算财政拨款支出（结构一节）", of(GENERAL_SPENDING), "747.1万元"),
                statement("一般公共预算财政拨款支出（四类之和）", classes, "747.1万元"),
                statement("社会保障和就业支出占比", ratio(of(on(SOCIAL)), of(SPENDING)), "30.12%"),
                statement("卫生健康支出占比", ratio(of(on(HEALTH)), of(SPENDING)), "1.84%"),
                statement("农林水支出占比", ratio(of(on(RURAL)), of(SPENDING)), "65.12%"),
                statement("住房保障支出占比", ratio(of(on(HOUSING)), of(SPENDING)), "2.92%"),
                statement(
                        "农林水支出（两项代缴资金之和）",
                        sum(of(MiyiProgrammes.ADVANCE_2020), of(MiyiProgrammes.COUNTY_DUE)),
                        "486.53万元"));
    }

    /** One item of social security is counted twice; 14万元 of health are called spent, unspent and carried over. */
    private static List<Statement> socialSecurityAndHealth() {
        return List.of(
                statement("社会保障和就业支出（各项之和）", itemsOf(SOCIAL), "225.05万元"),
                statement("社会保障和就业支出（各项之和，不计其他管理事务）", itemsOf(SOCIAL, OTHER_OFFICES), "225.05万元"),
                statement("卫生健康支出（各项之和）", itemsOf(HEALTH), "13.73万元"),
                statement("卫生健康支出（各项之和，不计其他卫生健康支出）", itemsOf(HEALTH, OTHER_HEALTH), "13.73万元"),
                statement(
                        "一般公共预算支出完成率（计入完成率为0的其他卫生健康支出）",
                        ratio(of(SPENDING), sum(of(SPENDING), of(on(OTHER_HEALTH)))),
                        "100%"));
    }

    private static List<Statement> threePublicAndRunningCosts() {
        return List.of(
                statement("“三公”经费完成率（预算未列，反推）", ratio(of(THREE_PUBLIC), of(IMPLIED_THREE_PUBLIC_BUDGET)), "51.32%"),
                statement("公务接待费完成率（预算未列，反推）", ratio(of(RECEPTION), of(IMPLIED_THREE_PUBLIC_BUDGET)), "51.32%"),
                statement("公务接待费占比", ratio(of(RECEPTION), of(THREE_PUBLIC)), "100%"),
                statement("公务接待费增减额", difference(of(RECEPTION), of(RECEPTION_2018)), "-0.3万元"),
                statement("公务接待费增减率", changeRate(of(RECEPTION), of(RECEPTION_2018)), "-43.88%"),
                statement("公务接待费（两批次之和）", sum(of(VISIT), of(INSPECTION)), "0.39万元"),
                statement("机关运行经费增长率", growth(RUNNING_COSTS, RUNNING_COSTS_INCREASE), "21.22%"));
    }

    /** The rate of an increase whose base is not printed. */
    private static Formula growth(Fact now, Fact increase) {
        return ratio(of(increase), difference(of(now), of(increase)));
    }

    private static Formula itemsOf(String functionClass, String... without) {
        return sum(functions().stream()
                .map(FunctionLine::path)
                .filter(FunctionPath.of(functionClass)::contains)
                .filter(path -> path.names().size() == ITEM_DEPTH)
                .filter(path -> !List.of(without).contains(path.toString()))
                .map(path -> of(fact(path)))
                .toArray(Formula[]::new));
    }

    private static Fact on(String path) {
        return fact(FunctionPath.parse(path));
    }

    private static Fact fact(FunctionPath path) {
        return amount("spending/" + path, path.names().get(path.names().size() - 1));
    }

    private static Fact amount(String id, String name) {
        return Fact.number(id, name, Unit.WAN_YUAN);
    }

    private static FunctionLine function(String path, String wan) {
        return new FunctionLine(FunctionPath.parse(path), outturn(wan));
    }

    private static BudgetLine outturn(String wan) {
        return BudgetLine.ofOutturn(wan(wan));
    }

    private static Quantity outturn(BudgetLine line) {
        return line.outturn().orElseThrow().inWan();
    }

    private static Quantity reception(BudgetAccounts accounts) {
        return outturn(
                accounts.threePublic(ThreePublicKind.RECEPTION).orElseThrow().amounts());
    }
}

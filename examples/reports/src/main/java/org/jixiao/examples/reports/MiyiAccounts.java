package org.jixiao.examples.reports;

import static org.jixiao.quantity.Money.wan;

import java.util.List;
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

/**
 * The final accounts (决算) of 2019, and those of 2018 as far as the report compares with them. Amounts are kept as the text
 * prints them first; where it prints another one later, that is a claim of {@link MiyiAudit}.
 */
final class MiyiAccounts {
    private static final String SOCIAL = "社会保障和就业支出";
    private static final String OFFICES = SOCIAL + "/人力资源和社会保障管理事务";
    private static final String AGENCY = OFFICES + "/社会保险经办机构";
    private static final String OTHER_OFFICES = OFFICES + "/其他人力资源和社会保障管理事务支出";
    private static final String PENSIONS = SOCIAL + "/行政事业单位离退休";
    private static final String HEALTH = "卫生健康支出";
    private static final String OTHER_HEALTH = HEALTH + "/其他卫生健康支出/其他卫生健康支出";
    private static final String RURAL = "农林水支出";
    private static final String HOUSING = "住房保障支出";

    private MiyiAccounts() {}

    static BudgetAccounts accounts() {
        return new BudgetAccountsBuilder()
                .year(FiscalYear.of(2019))
                .income(outturn("760.35"))
                .addIncomeBySource(
                        new FundLine(FundSource.GENERAL_PUBLIC_BUDGET, outturn("746.35")),
                        new FundLine(FundSource.OTHER_INCOME, outturn("14")))
                .spending(outturn("747.1"))
                .addSpendingBySource(new FundLine(FundSource.GENERAL_PUBLIC_BUDGET, outturn("746.35")))
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
                .addIncomeBySource(new FundLine(FundSource.FISCAL_APPROPRIATION, outturn("1651.24")))
                .spending(outturn("1650.49"))
                .addSpendingBySource(new FundLine(FundSource.FISCAL_APPROPRIATION, outturn("1650.49")))
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

    private static FunctionLine function(String path, String wan) {
        return new FunctionLine(FunctionPath.parse(path), outturn(wan));
    }

    private static BudgetLine outturn(String wan) {
        return BudgetLine.ofOutturn(wan(wan));
    }
}

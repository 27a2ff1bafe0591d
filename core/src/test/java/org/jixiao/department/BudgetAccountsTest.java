package org.jixiao.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jixiao.department.BudgetAdjustment.Kind.ADDED;
import static org.jixiao.department.BudgetAdjustment.Kind.CUT;
import static org.jixiao.department.BudgetAdjustment.Kind.RESTRUCTURED;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jixiao.quantity.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BudgetAccountsTest {
    private static final FiscalYear YEAR = FiscalYear.of(2019);

    private static BudgetAccountsBuilder accounts() {
        return new BudgetAccountsBuilder().year(YEAR);
    }

    private static BudgetLine outturn(String wan) {
        return BudgetLine.ofOutturn(Money.wan(wan));
    }

    @Nested
    class Absence {
        @Test
        void nothingStatedIsNothingAndNotZero() {
            BudgetAccounts accounts = accounts().build();
            assertThat(accounts.spending()).isEqualTo(BudgetLine.none());
            assertThat(accounts.spending().outturn()).isEmpty();
            assertThat(accounts.incomeOfSources()).isEqualTo(BudgetLine.none());
            assertThat(accounts.basicAndProgrammeSpending()).isEqualTo(BudgetLine.none());
            assertThat(accounts.personnelAndRunningCosts()).isEqualTo(BudgetLine.none());
            assertThat(accounts.spendingOfFunctions()).isEqualTo(BudgetLine.none());
            assertThat(accounts.threePublicOfKinds()).isEqualTo(BudgetLine.none());
            assertThat(accounts.adjustmentsOfItems()).isEmpty();
            assertThat(accounts.threePublic(ThreePublicKind.RECEPTION)).isEmpty();
        }
    }

    @Nested
    class Sums {
        @Test
        void partsStandBesideTheStatedTotal() {
            BudgetAccounts accounts = accounts()
                    .income(outturn("760.35"))
                    .addIncomeBySource(
                            new FundLine(FundSource.GENERAL_PUBLIC_BUDGET, outturn("746.35")),
                            new FundLine(FundSource.OTHER_INCOME, outturn("14")))
                    .spending(outturn("747.1"))
                    .basicSpending(outturn("255.34"))
                    .personnel(outturn("224.78"))
                    .runningCosts(outturn("30.56"))
                    .programmeSpending(outturn("491.76"))
                    .build();
            assertThat(accounts.incomeOfSources()).isEqualTo(accounts.income());
            assertThat(accounts.basicAndProgrammeSpending()).isEqualTo(accounts.spending());
            assertThat(accounts.personnelAndRunningCosts()).isEqualTo(accounts.basicSpending());
        }

        @Test
        void aMissingPartLeavesNoSum() {
            BudgetAccounts accounts = accounts()
                    .basicSpending(outturn("255.34"))
                    .personnel(outturn("224.78"))
                    .build();
            assertThat(accounts.basicAndProgrammeSpending()).isEqualTo(BudgetLine.none());
            assertThat(accounts.personnelAndRunningCosts()).isEqualTo(BudgetLine.none());
        }

        @Test
        void functionsAreSummedOverTheOutermostLines() {
            BudgetAccounts accounts = accounts()
                    .addSpendingByFunction(
                            new FunctionLine(FunctionPath.parse("卫生健康/行政事业单位医疗/行政单位医疗"), outturn("12.51")),
                            new FunctionLine(FunctionPath.of("卫生健康"), outturn("13.73")),
                            new FunctionLine(FunctionPath.parse("卫生健康/行政事业单位医疗/公务员医疗补助"), outturn("1.23")),
                            new FunctionLine(FunctionPath.parse("农林水/扶贫/社会发展"), outturn("486.53")))
                    .build();
            assertThat(accounts.spendingOfFunctions()).isEqualTo(outturn("500.26"));
        }
    }

    @Nested
    class ThreePublic {
        private BudgetAccounts with(ThreePublicKind... kinds) {
            BudgetAccountsBuilder builder = accounts();
            for (ThreePublicKind kind : kinds) {
                builder.addThreePublicByKind(ThreePublicLine.of(kind, outturn("1")));
            }
            return builder.build();
        }

        @Test
        void aSumNeedsEveryKind() {
            assertThat(with(
                                    ThreePublicKind.ABROAD,
                                    ThreePublicKind.VEHICLE_PURCHASE,
                                    ThreePublicKind.VEHICLE_RUNNING,
                                    ThreePublicKind.RECEPTION)
                            .threePublicOfKinds())
                    .isEqualTo(outturn("4"));
            assertThat(with(ThreePublicKind.ABROAD, ThreePublicKind.VEHICLES, ThreePublicKind.RECEPTION)
                            .threePublicOfKinds())
                    .isEqualTo(outturn("3"));
            assertThat(with(ThreePublicKind.ABROAD, ThreePublicKind.VEHICLE_RUNNING, ThreePublicKind.RECEPTION)
                            .threePublicOfKinds())
                    .isEqualTo(BudgetLine.none());
            assertThat(with(ThreePublicKind.VEHICLES, ThreePublicKind.RECEPTION).threePublicOfKinds())
                    .isEqualTo(BudgetLine.none());
        }

        @Test
        void vehiclesAreNotCountedTwice() {
            assertThat(with(
                                    ThreePublicKind.ABROAD,
                                    ThreePublicKind.VEHICLE_PURCHASE,
                                    ThreePublicKind.VEHICLE_RUNNING,
                                    ThreePublicKind.VEHICLES,
                                    ThreePublicKind.RECEPTION)
                            .threePublicOfKinds())
                    .isEqualTo(outturn("3"));
        }

        @Test
        void aKindIsFoundIfItIsStated() {
            BudgetAccounts accounts = with(ThreePublicKind.ABROAD, ThreePublicKind.RECEPTION);
            assertThat(accounts.threePublic(ThreePublicKind.RECEPTION)
                            .orElseThrow()
                            .kind())
                    .isEqualTo(ThreePublicKind.RECEPTION);
            assertThat(accounts.threePublic(ThreePublicKind.VEHICLES)).isEmpty();
        }
    }

    @Nested
    class Adjustments {
        @Test
        void sizesAddUpWithoutThoseThatPolicyRequired() {
            BudgetAccounts accounts = accounts()
                    .addAdjustments(
                            BudgetAdjustment.of(ADDED, Money.wan("30")),
                            BudgetAdjustment.of(CUT, Money.wan("20")),
                            BudgetAdjustment.of(RESTRUCTURED, Money.wan("5")),
                            new BudgetAdjustmentBuilder()
                                    .kind(ADDED)
                                    .size(Money.wan("100"))
                                    .policyDriven(true)
                                    .reason("落实国家政策")
                                    .build())
                    .build();
            assertThat(accounts.adjustmentsOfItems()).contains(Money.wan("55"));
        }
    }

    @Nested
    class PreviousYear {
        @Test
        void isTheYearBefore() {
            BudgetAccounts last = new BudgetAccountsBuilder()
                    .year(FiscalYear.of(2018))
                    .spending(outturn("1650.49"))
                    .build();
            assertThat(accounts().previousYear(last).build().previousYear()).contains(last);
        }

        @ParameterizedTest
        @CsvSource({"2017", "2019", "2020"})
        void isNoOther(int year) {
            BudgetAccounts other =
                    new BudgetAccountsBuilder().year(FiscalYear.of(year)).build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> accounts().previousYear(other).build())
                    .withMessage(
                            "previousYear is of " + year + ", but the accounts are of 2019: give the accounts of 2018");
        }
    }

    @Nested
    class Refusals {
        static Stream<Arguments> amounts() {
            return Stream.of(
                    amount("adjustmentTotal (预算调整数)", b -> b.adjustmentTotal(Money.wan("-1"))),
                    amount("openingCarryOver (年初结转结余)", b -> b.openingCarryOver(Money.wan("-1"))),
                    amount("closingCarryOver (年末结转结余)", b -> b.closingCarryOver(Money.wan("-1"))),
                    amount("cardPayments (公务卡刷卡支出)", b -> b.cardPayments(Money.wan("-1"))),
                    amount("authorisedPayments (授权支付额)", b -> b.authorisedPayments(Money.wan("-1"))),
                    amount("receivables (应收账款)", b -> b.receivables(Money.wan("-1"))),
                    amount("payables (应付账款)", b -> b.payables(Money.wan("-1"))),
                    amount(
                            "reservedForSmallEnterprises (预留中小企业采购金额)",
                            b -> b.procurement(new ProcurementBuilder()
                                    .reservedForSmallEnterprises(Money.wan("-1"))
                                    .build())),
                    amount(
                            "boughtFromSmallEnterprises (实际采购中小企业金额)",
                            b -> b.procurement(new ProcurementBuilder()
                                    .boughtFromSmallEnterprises(Money.wan("-1"))
                                    .build())));
        }

        private static Arguments amount(String name, UnaryOperator<BudgetAccountsBuilder> with) {
            return Arguments.of(name, with);
        }

        @ParameterizedTest
        @MethodSource("amounts")
        void amountsAreNotNegative(String name, UnaryOperator<BudgetAccountsBuilder> with) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> with.apply(accounts()).build())
                    .withMessage(name
                            + " is -1万元: give an amount from 0 up, or leave it out if it is not known; enter a cut as"
                            + " a BudgetAdjustment");
        }

        @Test
        void countsAreNotNegative() {
            String rest = " is -1: give a number from 0 up, or leave it out if it is not known";
            ThreePublicKind kind = ThreePublicKind.RECEPTION;
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ThreePublicLineBuilder()
                            .kind(kind)
                            .occasions(-1)
                            .build())
                    .withMessage("occasions (批次) of 公务接待费" + rest);
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            new ThreePublicLineBuilder().kind(kind).persons(-1).build())
                    .withMessage("persons (人次) of 公务接待费" + rest);
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            new ThreePublicLineBuilder().kind(kind).vehicles(-1).build())
                    .withMessage("vehicles (车辆) of 公务接待费" + rest);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ProcurementBuilder().plannedItems(-1).build())
                    .withMessage("plannedItems (政府采购预算项目数)" + rest);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ProcurementBuilder().doneItems(-1).build())
                    .withMessage("doneItems (实际采购项目数)" + rest);
        }

        @Test
        void aSourceAFunctionOrAKindStandsOnce() {
            FundLine fund = new FundLine(FundSource.of("其他收入"), outturn("14"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> accounts().addIncomeBySource(fund, fund).build())
                    .withMessage("incomeBySource has '其他收入' twice: state each one once");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> accounts().addSpendingBySource(fund, fund).build())
                    .withMessage("spendingBySource has '其他收入' twice: state each one once");
            FunctionLine function = new FunctionLine(FunctionPath.of("卫生健康"), outturn("14"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            accounts().addSpendingByFunction(function, function).build())
                    .withMessage("spendingByFunction has '卫生健康' twice: state each one once");
            ThreePublicLine line = ThreePublicLine.of(ThreePublicKind.RECEPTION, outturn("0.39"));
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> accounts().addThreePublicByKind(line, line).build())
                    .withMessage("threePublicByKind has '公务接待费' twice: state each one once");
        }

        @Test
        void aSourceHasAName() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FundSource.of(" "))
                    .withMessage("the name of the source of funds is blank: give the name as the report prints it");
        }
    }

    @Nested
    class Serialisation {
        @Test
        void keepsAllLinesStatedOrNot() throws Exception {
            BudgetAccounts accounts = accounts()
                    .spending(outturn("747.1"))
                    .addIncomeBySource(new FundLine(FundSource.OTHER_INCOME, outturn("14")))
                    .addThreePublicByKind(new ThreePublicLineBuilder()
                            .kind(ThreePublicKind.RECEPTION)
                            .occasions(2)
                            .persons(22)
                            .build())
                    .build();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(accounts);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                BudgetAccounts read = (BudgetAccounts) in.readObject();
                assertThat(read).isEqualTo(accounts);
                assertThat(read.basicSpending()).isEqualTo(BudgetLine.none());
            }
        }
    }
}

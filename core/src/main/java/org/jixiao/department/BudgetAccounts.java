package org.jixiao.department;

import java.io.Serial;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jixiao.quantity.Money;

/**
 * The budget and the final accounts (预算、决算) of a department for one fiscal year. Only the year is required. A line that
 * is not given states nothing ({@link BudgetLine#none()}); totals are stated, never derived, and stand beside their parts
 * so that the two can be compared.
 */
@Value.Immutable
@SuppressWarnings("serial") // the generated fields are of type List, but hold lists that can be serialized
public abstract class BudgetAccounts implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    BudgetAccounts() {}

    /**
     * The year of all figures.
     *
     * @return the fiscal year
     */
    public abstract FiscalYear year();

    /**
     * Total income (收入合计).
     *
     * @return budget and outturn as stated
     */
    @Value.Default
    public BudgetLine income() {
        return BudgetLine.none();
    }

    /**
     * Income by source (收入来源). A source stands in it once.
     *
     * @return the lines in the order of the report; empty if no split is stated
     */
    public abstract List<FundLine> incomeBySource();

    /**
     * Total spending (支出合计): the department's budget at the beginning of the year (年初预算), after adjustments
     * (全年预算), and the final outturn (决算).
     *
     * @return budget and outturn as stated
     */
    @Value.Default
    public BudgetLine spending() {
        return BudgetLine.none();
    }

    /**
     * Spending by the source it was paid from (支出来源), such as the general public budget. A source stands in it once.
     * Reports seldom state every source, so the lines need not add up to {@link #spending()}.
     *
     * @return the lines in the order of the report; empty if no split is stated
     */
    public abstract List<FundLine> spendingBySource();

    /**
     * Basic spending (基本支出).
     *
     * @return budget and outturn as stated
     */
    @Value.Default
    public BudgetLine basicSpending() {
        return BudgetLine.none();
    }

    /**
     * Personnel (人员经费), a part of basic spending.
     *
     * @return budget and outturn as stated
     */
    @Value.Default
    public BudgetLine personnel() {
        return BudgetLine.none();
    }

    /**
     * Public running costs (公用经费), a part of basic spending.
     *
     * @return budget and outturn as stated
     */
    @Value.Default
    public BudgetLine runningCosts() {
        return BudgetLine.none();
    }

    /**
     * Programme spending (项目支出).
     *
     * @return budget and outturn as stated
     */
    @Value.Default
    public BudgetLine programmeSpending() {
        return BudgetLine.none();
    }

    /**
     * Spending on key programmes (重点项目支出), a part of programme spending.
     *
     * @return budget and outturn as stated
     */
    @Value.Default
    public BudgetLine keyProgrammeSpending() {
        return BudgetLine.none();
    }

    /**
     * Spending by function (支出功能分类). A place stands in it once; classes, sections and items may be mixed.
     *
     * @return the lines in the order of the report; empty if no split is stated
     */
    public abstract List<FunctionLine> spendingByFunction();

    /**
     * The adjustments of the year (预算调整).
     *
     * @return the adjustments in the order of the report; empty if none are stated, which does not say that there were none
     */
    public abstract List<BudgetAdjustment> adjustments();

    /**
     * All adjustments together (预算调整数), each counted by its size and without those that policy required. A stated zero
     * says that the budget was not adjusted.
     *
     * @return the amount, if it is stated; 0 or more
     */
    public abstract Optional<Money> adjustmentTotal();

    /**
     * "Three public" spending (“三公”经费), all kinds together.
     *
     * @return budget and outturn as stated
     */
    @Value.Default
    public BudgetLine threePublic() {
        return BudgetLine.none();
    }

    /**
     * "Three public" spending by kind. A kind stands in it once.
     *
     * @return the lines in the order of the report; empty if no split is stated
     */
    public abstract List<ThreePublicLine> threePublicByKind();

    /**
     * Government procurement (政府采购).
     *
     * @return the figures, if they are stated
     */
    public abstract Optional<Procurement> procurement();

    /**
     * Carry-over and balance at the beginning of the year (年初结转和结余).
     *
     * @return the amount, if it is stated; 0 or more
     */
    public abstract Optional<Money> openingCarryOver();

    /**
     * Carry-over and balance at the end of the year (年末结转和结余).
     *
     * @return the amount, if it is stated; 0 or more
     */
    public abstract Optional<Money> closingCarryOver();

    /**
     * Payments by official card (公务卡刷卡支出).
     *
     * @return the amount, if it is stated; 0 or more
     */
    public abstract Optional<Money> cardPayments();

    /**
     * Payments under the treasury's authorisation (授权支付额), of which card payments are a part.
     *
     * @return the amount, if it is stated; 0 or more
     */
    public abstract Optional<Money> authorisedPayments();

    /**
     * What others owe at the end of the year (应收账款).
     *
     * @return the amount, if it is stated; 0 or more
     */
    public abstract Optional<Money> receivables();

    /**
     * What is owed to others at the end of the year (应付账款).
     *
     * @return the amount, if it is stated; 0 or more
     */
    public abstract Optional<Money> payables();

    /**
     * The accounts of the year before (上年数), as this year's report or the report of that year states them.
     *
     * @return the accounts, if they are stated; their year is the previous one
     */
    public abstract Optional<BudgetAccounts> previousYear();

    /**
     * The sources of income together, to be held against {@link #income()}.
     *
     * @return each figure that every source states
     */
    public BudgetLine incomeOfSources() {
        return BudgetLine.sum(amountsOf(incomeBySource()));
    }

    /**
     * Basic and programme spending together, to be held against {@link #spending()}. Operating spending (经营支出) and payments
     * to other levels are not in it.
     *
     * @return each figure that both parts state
     */
    public BudgetLine basicAndProgrammeSpending() {
        return BudgetLine.sum(List.of(basicSpending(), programmeSpending()));
    }

    /**
     * Personnel and public running costs together, to be held against {@link #basicSpending()}.
     *
     * @return each figure that both parts state
     */
    public BudgetLine personnelAndRunningCosts() {
        return BudgetLine.sum(List.of(personnel(), runningCosts()));
    }

    /**
     * The functions together, to be held against {@link #spending()}: the sum of the outermost lines, those that lie in no
     * other stated line.
     *
     * @return each figure that every outermost line states
     */
    public BudgetLine spendingOfFunctions() {
        return BudgetLine.sum(spendingByFunction().stream()
                .filter(line -> spendingByFunction().stream()
                        .map(FunctionLine::path)
                        .noneMatch(path -> path.contains(line.path()) && !path.equals(line.path())))
                .map(FunctionLine::amounts)
                .collect(Collectors.toList()));
    }

    /**
     * The sizes of the stated adjustments together, without those that policy required, to be held against {@link
     * #adjustmentTotal()}.
     *
     * @return the sum, or nothing if no adjustments are stated
     */
    public Optional<Money> adjustmentsOfItems() {
        return adjustments().isEmpty()
                ? Optional.empty()
                : Optional.of(Money.sum(adjustments().stream()
                        .filter(adjustment -> !adjustment.policyDriven())
                        .map(BudgetAdjustment::size)
                        .collect(Collectors.toList())));
    }

    /**
     * The "three public" line of one kind.
     *
     * @param kind the kind of spending
     * @return the line, if the kind is stated; a sum of vehicles is not split, nor made of its parts
     */
    public Optional<ThreePublicLine> threePublic(ThreePublicKind kind) {
        return threePublicByKind().stream().filter(line -> line.kind() == kind).findFirst();
    }

    /**
     * The kinds of "three public" spending together, to be held against {@link #threePublic()}: travel abroad, vehicles
     * (their stated sum, or else buying and running) and receptions.
     *
     * @return each figure that all kinds state; none if a kind is not stated
     */
    public BudgetLine threePublicOfKinds() {
        Map<ThreePublicKind, BudgetLine> stated = new EnumMap<>(ThreePublicKind.class);
        threePublicByKind().forEach(line -> stated.put(line.kind(), line.amounts()));
        List<ThreePublicKind> needed = stated.containsKey(ThreePublicKind.VEHICLES)
                ? List.of(ThreePublicKind.ABROAD, ThreePublicKind.VEHICLES, ThreePublicKind.RECEPTION)
                : List.of(
                        ThreePublicKind.ABROAD,
                        ThreePublicKind.VEHICLE_PURCHASE,
                        ThreePublicKind.VEHICLE_RUNNING,
                        ThreePublicKind.RECEPTION);
        return BudgetLine.sum(needed.stream()
                .map(kind -> stated.getOrDefault(kind, BudgetLine.none()))
                .collect(Collectors.toList()));
    }

    static List<BudgetLine> amountsOf(List<FundLine> lines) {
        return lines.stream().map(FundLine::amounts).collect(Collectors.toList());
    }

    @Value.Check
    void check() {
        Bounds.notNegative("adjustmentTotal (预算调整数)", adjustmentTotal());
        Bounds.notNegative("openingCarryOver (年初结转结余)", openingCarryOver());
        Bounds.notNegative("closingCarryOver (年末结转结余)", closingCarryOver());
        Bounds.notNegative("cardPayments (公务卡刷卡支出)", cardPayments());
        Bounds.notNegative("authorisedPayments (授权支付额)", authorisedPayments());
        Bounds.notNegative("receivables (应收账款)", receivables());
        Bounds.notNegative("payables (应付账款)", payables());
        Bounds.distinct(
                "incomeBySource",
                incomeBySource().stream().map(FundLine::source).collect(Collectors.toList()));
        Bounds.distinct(
                "spendingBySource",
                spendingBySource().stream().map(FundLine::source).collect(Collectors.toList()));
        Bounds.distinct(
                "spendingByFunction",
                spendingByFunction().stream().map(FunctionLine::path).collect(Collectors.toList()));
        Bounds.distinct(
                "threePublicByKind",
                threePublicByKind().stream().map(line -> line.kind().chinese()).collect(Collectors.toList()));
        previousYear().ifPresent(accounts -> {
            if (accounts.year().year() + 1 != year().year()) {
                throw new IllegalArgumentException("previousYear is of " + accounts.year()
                        + ", but the accounts are of " + year() + ": give the accounts of " + year().previous());
            }
        });
    }
}

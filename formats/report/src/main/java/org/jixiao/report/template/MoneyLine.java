package org.jixiao.report.template;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jixiao.department.BudgetAccounts;
import org.jixiao.department.BudgetLine;
import org.jixiao.department.FundLine;
import org.jixiao.department.FundSource;
import org.jixiao.department.Procurement;
import org.jixiao.department.ThreePublicKind;
import org.jixiao.department.ThreePublicLine;
import org.jixiao.quantity.Money;
import org.jixiao.quantity.Rational;

/** A line of the accounts, with last year's: budget, outturn, execution rate, change and share of all spending. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
enum MoneyLine {
    INCOME("income", BudgetAccounts::income),
    SPENDING("spending", BudgetAccounts::spending),
    BASIC("basic", BudgetAccounts::basicSpending),
    PERSONNEL("personnel", BudgetAccounts::personnel),
    RUNNING("running", BudgetAccounts::runningCosts),
    PROGRAMMES("programmeSpending", BudgetAccounts::programmeSpending),
    KEY("keySpending", BudgetAccounts::keyProgrammeSpending),
    THREE_PUBLIC("threePublic", BudgetAccounts::threePublic),
    ABROAD("abroad", kind(ThreePublicKind.ABROAD)),
    VEHICLE_PURCHASE("vehiclePurchase", kind(ThreePublicKind.VEHICLE_PURCHASE)),
    VEHICLE_RUNNING("vehicleRunning", kind(ThreePublicKind.VEHICLE_RUNNING)),
    VEHICLES("vehicles", kind(ThreePublicKind.VEHICLES)),
    RECEPTION("reception", kind(ThreePublicKind.RECEPTION)),
    PROCUREMENT(
            "procurement",
            accounts -> accounts.procurement().map(Procurement::amounts).orElseGet(BudgetLine::none)),
    APPROPRIATIONS("appropriations", appropriations(BudgetAccounts::incomeBySource)),
    APPROPRIATIONS_SPENT("appropriationsSpent", appropriations(BudgetAccounts::spendingBySource)),
    GENERAL("generalBudget", source(BudgetAccounts::incomeBySource, FundSource.GENERAL_PUBLIC_BUDGET)),
    GENERAL_SPENT("generalBudgetSpent", source(BudgetAccounts::spendingBySource, FundSource.GENERAL_PUBLIC_BUDGET)),
    GOVERNMENT_FUND("governmentFund", source(BudgetAccounts::incomeBySource, FundSource.GOVERNMENT_FUND_BUDGET)),
    GOVERNMENT_FUND_SPENT(
            "governmentFundSpent", source(BudgetAccounts::spendingBySource, FundSource.GOVERNMENT_FUND_BUDGET)),
    STATE_CAPITAL("stateCapital", source(BudgetAccounts::incomeBySource, FundSource.STATE_CAPITAL_BUDGET)),
    STATE_CAPITAL_SPENT("stateCapitalSpent", source(BudgetAccounts::spendingBySource, FundSource.STATE_CAPITAL_BUDGET));

    private static final List<FundSource> BUDGETS = List.of(
            FundSource.GENERAL_PUBLIC_BUDGET, FundSource.GOVERNMENT_FUND_BUDGET, FundSource.STATE_CAPITAL_BUDGET);

    private final String key;
    private final Function<BudgetAccounts, BudgetLine> line;

    MoneyLine(String key, Function<BudgetAccounts, BudgetLine> line) {
        this.key = key;
        this.line = line;
    }

    private static Function<BudgetAccounts, BudgetLine> kind(ThreePublicKind kind) {
        return accounts ->
                accounts.threePublic(kind).map(ThreePublicLine::amounts).orElseGet(BudgetLine::none);
    }

    private static Function<BudgetAccounts, BudgetLine> source(
            Function<BudgetAccounts, List<FundLine>> lines, FundSource source) {
        return accounts -> find(lines.apply(accounts), source).orElseGet(BudgetLine::none);
    }

    /** What is stated of all appropriations together, or else the sum of the three budgets as far as they are stated. */
    private static Function<BudgetAccounts, BudgetLine> appropriations(Function<BudgetAccounts, List<FundLine>> lines) {
        return accounts -> {
            List<FundLine> all = lines.apply(accounts);
            return find(all, FundSource.FISCAL_APPROPRIATION)
                    .orElseGet(() -> BudgetLine.sum(BUDGETS.stream()
                            .flatMap(budget -> find(all, budget).stream())
                            .toList()));
        };
    }

    private static Optional<BudgetLine> find(List<FundLine> lines, FundSource source) {
        return lines.stream()
                .filter(it -> it.source().equals(source))
                .findFirst()
                .map(FundLine::amounts);
    }

    String key() {
        return key;
    }

    BudgetLine of(DocumentData data) {
        return data.accounts().map(line).orElseGet(BudgetLine::none);
    }

    Optional<Money> outturn(DocumentData data) {
        return of(data).outturn();
    }

    Optional<Money> previous(DocumentData data) {
        return data.accounts().flatMap(BudgetAccounts::previousYear).map(line).flatMap(BudgetLine::outturn);
    }

    /** The budget that the outturn is held against: the adjusted one, or else the initial one. */
    static Optional<Money> budget(BudgetLine line) {
        return line.adjustedBudget().or(line::initialBudget);
    }

    /** The outturn divided by the budget. */
    static Optional<Rational> rate(BudgetLine line) {
        return ratio(line.outturn(), budget(line));
    }

    /** A quotient, or nothing if a part is missing or the whole is 0. */
    static Optional<Rational> ratio(Optional<Money> part, Optional<Money> whole) {
        return part.flatMap(top -> whole.filter(bottom -> bottom.yuan().signum() != 0)
                .map(bottom -> top.yuan().dividedBy(bottom.yuan())));
    }

    /** The change of the outturn since last year, in words: the amount, and the rate where last year was not 0. */
    Value change(Context context) {
        Optional<Money> now = outturn(context.data());
        Optional<Money> before = previous(context.data());
        return now.isPresent() && before.isPresent()
                ? Value.of(ChangeText.of(now.get(), before.get(), context))
                : Value.MISSING;
    }
}

package org.jixiao.measure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jixiao.department.Assets;
import org.jixiao.department.BudgetAccounts;
import org.jixiao.department.BudgetAdjustment;
import org.jixiao.department.BudgetLine;
import org.jixiao.department.Department;
import org.jixiao.department.Establishment;
import org.jixiao.department.FundLine;
import org.jixiao.department.FundSource;
import org.jixiao.department.Procurement;
import org.jixiao.department.ThreePublicKind;
import org.jixiao.department.ThreePublicLine;
import org.jixiao.quantity.Money;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Unit;

/**
 * Turns the figures that a department and its accounts state into standard facts. What is not stated yields no fact. Three
 * totals that are not stated are taken from complete parts, and their source says so; a stated total is never derived.
 */
final class DepartmentFacts {
    private final Facts.Builder facts = Facts.builder();

    private DepartmentFacts() {}

    static Facts of(Department department, BudgetAccounts accounts) {
        DepartmentFacts made = new DepartmentFacts();
        String register = "Department " + department.name();
        department.establishment().ifPresent(posts -> made.establishment(posts, register));
        department.assets().ifPresent(assets -> made.assets(assets, register));
        String source = "BudgetAccounts " + accounts.year();
        made.lines(accounts, source);
        made.threePublic(accounts, source);
        accounts.procurement().ifPresent(procurement -> made.procurement(procurement, source));
        made.adjustments(accounts, source);
        made.balances(accounts, source);
        accounts.previousYear().ifPresent(last -> made.lastYear(last, "BudgetAccounts " + last.year()));
        return made.facts.build();
    }

    private void establishment(Establishment posts, String source) {
        count(StandardFacts.AUTHORISED_POSTS, posts.authorisedPosts(), source);
        count(StandardFacts.STAFF_IN_POST, posts.staffInPost(), source);
        count(StandardFacts.RETIRED_STAFF, posts.retired(), source);
    }

    private void assets(Assets assets, String source) {
        money(StandardFacts.TOTAL_ASSETS, assets.total(), source);
        money(StandardFacts.OPENING_TOTAL_ASSETS, assets.openingTotal(), source);
        money(StandardFacts.FIXED_ASSETS, assets.fixedOriginal(), source);
        money(StandardFacts.OPENING_FIXED_ASSETS, assets.openingFixedOriginal(), source);
        money(StandardFacts.NET_FIXED_ASSETS, assets.fixedNet(), source);
        money(StandardFacts.OPENING_NET_FIXED_ASSETS, assets.openingFixedNet(), source);
        money(StandardFacts.FIXED_ASSETS_IN_USE, assets.fixedInUse(), source);
        money(StandardFacts.ASSET_ADDITIONS, assets.additions(), source);
        money(StandardFacts.ASSET_DISPOSALS, assets.disposals(), source);
        money(StandardFacts.DEPRECIATION, assets.depreciation(), source);
        money(StandardFacts.ASSET_PROCEEDS_DUE, assets.proceedsDue(), source);
        money(StandardFacts.ASSET_PROCEEDS_REMITTED, assets.proceedsRemitted(), source);
    }

    private void lines(BudgetAccounts accounts, String source) {
        line(
                accounts.income(),
                source,
                StandardFacts.INCOME_INITIAL_BUDGET,
                StandardFacts.INCOME_ADJUSTED_BUDGET,
                StandardFacts.INCOME_OUTTURN);
        for (FundLine income : accounts.incomeBySource()) {
            if (income.source().equals(FundSource.OTHER_INCOME)) {
                line(
                        income.amounts(),
                        source,
                        StandardFacts.OTHER_INCOME_INITIAL_BUDGET,
                        StandardFacts.OTHER_INCOME_ADJUSTED_BUDGET,
                        StandardFacts.OTHER_INCOME_OUTTURN);
            }
        }
        line(
                accounts.spending(),
                source,
                StandardFacts.SPENDING_INITIAL_BUDGET,
                StandardFacts.SPENDING_ADJUSTED_BUDGET,
                StandardFacts.SPENDING_OUTTURN);
        line(
                accounts.basicSpending(),
                source,
                StandardFacts.BASIC_SPENDING_INITIAL_BUDGET,
                StandardFacts.BASIC_SPENDING_ADJUSTED_BUDGET,
                StandardFacts.BASIC_SPENDING_OUTTURN);
        line(
                accounts.personnel(),
                source,
                StandardFacts.PERSONNEL_INITIAL_BUDGET,
                StandardFacts.PERSONNEL_ADJUSTED_BUDGET,
                StandardFacts.PERSONNEL_OUTTURN);
        line(
                accounts.runningCosts(),
                source,
                StandardFacts.RUNNING_COSTS_INITIAL_BUDGET,
                StandardFacts.RUNNING_COSTS_ADJUSTED_BUDGET,
                StandardFacts.RUNNING_COSTS_OUTTURN);
        line(
                accounts.programmeSpending(),
                source,
                StandardFacts.PROGRAMME_SPENDING_INITIAL_BUDGET,
                StandardFacts.PROGRAMME_SPENDING_ADJUSTED_BUDGET,
                StandardFacts.PROGRAMME_SPENDING_OUTTURN);
        line(
                accounts.keyProgrammeSpending(),
                source,
                StandardFacts.KEY_PROGRAMME_SPENDING_INITIAL_BUDGET,
                StandardFacts.KEY_PROGRAMME_SPENDING_ADJUSTED_BUDGET,
                StandardFacts.KEY_PROGRAMME_SPENDING_OUTTURN);
    }

    private void threePublic(BudgetAccounts accounts, String source) {
        total(
                accounts.threePublic(),
                accounts.threePublicOfKinds(),
                source,
                StandardFacts.THREE_PUBLIC_INITIAL_BUDGET,
                StandardFacts.THREE_PUBLIC_ADJUSTED_BUDGET,
                StandardFacts.THREE_PUBLIC_OUTTURN);
        line(
                amounts(accounts, ThreePublicKind.ABROAD),
                source,
                StandardFacts.ABROAD_INITIAL_BUDGET,
                StandardFacts.ABROAD_ADJUSTED_BUDGET,
                StandardFacts.ABROAD_OUTTURN);
        line(
                amounts(accounts, ThreePublicKind.VEHICLE_PURCHASE),
                source,
                StandardFacts.VEHICLE_PURCHASE_INITIAL_BUDGET,
                StandardFacts.VEHICLE_PURCHASE_ADJUSTED_BUDGET,
                StandardFacts.VEHICLE_PURCHASE_OUTTURN);
        line(
                amounts(accounts, ThreePublicKind.VEHICLE_RUNNING),
                source,
                StandardFacts.VEHICLE_RUNNING_INITIAL_BUDGET,
                StandardFacts.VEHICLE_RUNNING_ADJUSTED_BUDGET,
                StandardFacts.VEHICLE_RUNNING_OUTTURN);
        total(
                amounts(accounts, ThreePublicKind.VEHICLES),
                vehicles(accounts),
                source,
                StandardFacts.VEHICLES_INITIAL_BUDGET,
                StandardFacts.VEHICLES_ADJUSTED_BUDGET,
                StandardFacts.VEHICLES_OUTTURN);
        line(
                amounts(accounts, ThreePublicKind.RECEPTION),
                source,
                StandardFacts.RECEPTION_INITIAL_BUDGET,
                StandardFacts.RECEPTION_ADJUSTED_BUDGET,
                StandardFacts.RECEPTION_OUTTURN);
    }

    private static BudgetLine amounts(BudgetAccounts accounts, ThreePublicKind kind) {
        return accounts.threePublic(kind).map(ThreePublicLine::amounts).orElse(BudgetLine.none());
    }

    private static BudgetLine vehicles(BudgetAccounts accounts) {
        return BudgetLine.sum(List.of(
                amounts(accounts, ThreePublicKind.VEHICLE_PURCHASE),
                amounts(accounts, ThreePublicKind.VEHICLE_RUNNING)));
    }

    private void procurement(Procurement procurement, String source) {
        line(
                procurement.amounts(),
                source,
                StandardFacts.PROCUREMENT_INITIAL_BUDGET,
                StandardFacts.PROCUREMENT_ADJUSTED_BUDGET,
                StandardFacts.PROCUREMENT_OUTTURN);
        count(StandardFacts.PROCUREMENT_PLANNED_ITEMS, procurement.plannedItems(), source);
        count(StandardFacts.PROCUREMENT_DONE_ITEMS, procurement.doneItems(), source);
        money(StandardFacts.SME_RESERVED, procurement.reservedForSmallEnterprises(), source);
        money(StandardFacts.SME_BOUGHT, procurement.boughtFromSmallEnterprises(), source);
    }

    /** An empty list of adjustments does not say that there were none. */
    private void adjustments(BudgetAccounts accounts, String source) {
        if (accounts.adjustmentTotal().isEmpty() && !accounts.adjustments().isEmpty()) {
            Money sum = Money.sum(accounts.adjustments().stream()
                    .filter(adjustment -> !adjustment.policyDriven())
                    .map(BudgetAdjustment::size)
                    .toList());
            money(StandardFacts.ADJUSTMENT_TOTAL, Optional.of(sum), ofParts(source));
        } else {
            money(StandardFacts.ADJUSTMENT_TOTAL, accounts.adjustmentTotal(), source);
        }
    }

    private void balances(BudgetAccounts accounts, String source) {
        money(StandardFacts.OPENING_CARRY_OVER, accounts.openingCarryOver(), source);
        money(StandardFacts.CLOSING_CARRY_OVER, accounts.closingCarryOver(), source);
        money(StandardFacts.CARD_PAYMENTS, accounts.cardPayments(), source);
        money(StandardFacts.AUTHORISED_PAYMENTS, accounts.authorisedPayments(), source);
        money(StandardFacts.RECEIVABLES, accounts.receivables(), source);
        money(StandardFacts.PAYABLES, accounts.payables(), source);
    }

    private void lastYear(BudgetAccounts last, String source) {
        money(StandardFacts.LAST_YEAR_INCOME, last.income().outturn(), source);
        money(StandardFacts.LAST_YEAR_SPENDING, last.spending().outturn(), source);
        money(StandardFacts.LAST_YEAR_RUNNING_COSTS, last.runningCosts().outturn(), source);
        total(
                StandardFacts.LAST_YEAR_THREE_PUBLIC,
                last.threePublic().outturn(),
                last.threePublicOfKinds().outturn(),
                source);
        total(
                StandardFacts.LAST_YEAR_THREE_PUBLIC_BUDGET,
                last.threePublic().initialBudget(),
                last.threePublicOfKinds().initialBudget(),
                source);
        lastYear(StandardFacts.LAST_YEAR_ABROAD, last, ThreePublicKind.ABROAD, source);
        lastYear(StandardFacts.LAST_YEAR_VEHICLE_PURCHASE, last, ThreePublicKind.VEHICLE_PURCHASE, source);
        lastYear(StandardFacts.LAST_YEAR_VEHICLE_RUNNING, last, ThreePublicKind.VEHICLE_RUNNING, source);
        total(
                StandardFacts.LAST_YEAR_VEHICLES,
                amounts(last, ThreePublicKind.VEHICLES).outturn(),
                vehicles(last).outturn(),
                source);
        lastYear(StandardFacts.LAST_YEAR_RECEPTION, last, ThreePublicKind.RECEPTION, source);
        money(StandardFacts.LAST_YEAR_RECEIVABLES, last.receivables(), source);
        money(StandardFacts.LAST_YEAR_PAYABLES, last.payables(), source);
    }

    private void lastYear(Fact fact, BudgetAccounts last, ThreePublicKind kind, String source) {
        money(fact, amounts(last, kind).outturn(), source);
    }

    private void line(BudgetLine line, String source, Fact initial, Fact adjusted, Fact outturn) {
        total(line, BudgetLine.none(), source, initial, adjusted, outturn);
    }

    private void total(BudgetLine total, BudgetLine parts, String source, Fact initial, Fact adjusted, Fact outturn) {
        total(initial, total.initialBudget(), parts.initialBudget(), source);
        total(adjusted, total.adjustedBudget(), parts.adjustedBudget(), source);
        total(outturn, total.outturn(), parts.outturn(), source);
    }

    private void total(Fact fact, Optional<Money> stated, Optional<Money> parts, String source) {
        money(fact, stated.or(() -> parts), stated.isPresent() ? source : ofParts(source));
    }

    private static String ofParts(String source) {
        return source + ", sum of the stated parts";
    }

    private void money(Fact fact, Optional<Money> amount, String source) {
        amount.ifPresent(stated -> put(fact, stated.inWan(), source));
    }

    private void count(Fact fact, OptionalInt number, String source) {
        Unit unit = fact.unit() == null ? Unit.ONE : fact.unit();
        number.ifPresent(stated -> put(fact, Quantity.of(stated, unit), source));
    }

    private void put(Fact fact, Quantity quantity, String source) {
        facts.put(fact.id(), new Facts.Statement(new Observation.Measured(quantity), source));
    }
}

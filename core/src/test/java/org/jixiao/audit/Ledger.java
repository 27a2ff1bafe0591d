package org.jixiao.audit;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.department.Assets;
import org.jixiao.department.AssetsBuilder;
import org.jixiao.department.BudgetAccounts;
import org.jixiao.department.BudgetAccountsBuilder;
import org.jixiao.department.BudgetAdjustment.Kind;
import org.jixiao.department.BudgetAdjustmentBuilder;
import org.jixiao.department.BudgetLine;
import org.jixiao.department.BudgetLineBuilder;
import org.jixiao.department.FiscalYear;
import org.jixiao.department.FunctionLine;
import org.jixiao.department.FunctionPath;
import org.jixiao.department.FundLine;
import org.jixiao.department.FundSource;
import org.jixiao.department.ThreePublicKind;
import org.jixiao.department.ThreePublicLine;
import org.jixiao.quantity.Money;
import org.jixiao.quantity.Rational;

/**
 * The figures of two years of consistent accounts and of the assets, in units of 0.01万元, by name. A name is the year, the
 * figure and, for the lines of tables, the column, such as {@code now.income.2}.
 *
 * @param cents the figures
 */
record Ledger(Map<String, Long> cents) {
    /** How many random numbers make a ledger. */
    static final int DRAWN = 2 * (3 * 12 + 4) + 4;

    private static final int COLUMNS = 3;
    private static final List<String> YEARS = List.of("before", "now");
    private static final List<String> CLASSES = List.of("卫生健康支出", "农林水支出");
    private static final List<String> ITEMS = List.of("行政运行", "其他支出");

    /** More than a figure is ever moved by, so that one that is bounded from below can be moved past its bound. */
    private static final long MUCH = 1_000_000;

    /** What no sum has in it: each figure is only bounded by the other one, from above or from below. */
    private static final Map<String, String> BOUNDED =
            Map.of("key", "programmes", "cards", "authorised", "net", "original", "used", "original");

    private static final Map<String, String> BOUNDING = Map.of("authorised", "cards", "total", "net");

    static Ledger empty() {
        return of(Stream.generate(() -> 0L).limit(DRAWN).toList());
    }

    /** Totals, opening balances and adjustments follow from the drawn parts. */
    static Ledger of(List<Long> drawn) {
        Iterator<Long> next = drawn.iterator();
        Map<String, Long> cents = new LinkedHashMap<>();
        YEARS.forEach(year -> year(year + ".", cents, next));
        cents.put("now.opening", cents.get("before.closing"));
        cents.put("now.closing", cents.get("now.opening") + cents.get("now.income.2") - cents.get("now.spending.2"));
        assets(cents, next);
        return new Ledger(cents);
    }

    private static void year(String year, Map<String, Long> cents, Iterator<Long> next) {
        for (int column = 0; column < COLUMNS; column++) {
            column(year, "." + column, cents, next);
        }
        long change = cents.get(year + "spending.1") - cents.get(year + "spending.0");
        long policy = next.next();
        cents.put(year + "added", Math.max(change, 0));
        cents.put(year + "cut", Math.max(-change, 0));
        cents.put(year + "policy-added", policy);
        cents.put(year + "policy-cut", policy);
        cents.put(year + "moved-within", next.next());
        cents.put(year + "adjusted", Math.abs(change) + cents.get(year + "moved-within"));
        cents.put(year + "cards", MUCH + next.next());
        cents.put(year + "authorised", cents.get(year + "cards") + cents.get(year + "adjusted"));
        // enough for this year and the next, so that no balance is below 0
        cents.put(year + "opening", cents.get(year + "spending.2") + 1_000_000_000L + next.next());
        cents.put(
                year + "closing",
                cents.get(year + "opening") + cents.get(year + "income.2") - cents.get(year + "spending.2"));
    }

    private static void column(String year, String column, Map<String, Long> cents, Iterator<Long> next) {
        sum(year, "income", column, cents, next, "source0", "source1");
        sum(year, "basic", column, cents, next, "personnel", "running");
        sum(year, "vehicles", column, cents, next, "purchase", "keeping");
        sum(year, "three-public", column, cents, next, "abroad", "vehicles", "reception");
        // the items hold what else is spent, so that no part is more than all spending
        cents.put(year + "item00" + column, cents.get(year + "basic" + column) + next.next());
        cents.put(year + "item11" + column, cents.get(year + "three-public" + column) + next.next());
        sum(year, "class0", column, cents, next, "item00", "item01");
        sum(year, "class1", column, cents, next, "item10", "item11");
        sum(year, "spending", column, cents, next, "class0", "class1");
        long programmes = cents.get(year + "spending" + column) - cents.get(year + "basic" + column);
        cents.put(year + "programmes" + column, programmes);
        cents.put(year + "key" + column, programmes / 2);
    }

    /** A total of parts, of which those that are not there yet are drawn. */
    private static void sum(
            String year, String total, String column, Map<String, Long> cents, Iterator<Long> next, String... parts) {
        long sum = 0;
        for (String part : parts) {
            sum += cents.computeIfAbsent(year + part + column, name -> next.next());
        }
        cents.put(year + total + column, sum);
    }

    private static void assets(Map<String, Long> cents, Iterator<Long> next) {
        long disposals = next.next();
        long opening = disposals + 2 * MUCH + next.next();
        long additions = next.next();
        cents.put("assets.disposals", disposals);
        cents.put("assets.opening", opening);
        cents.put("assets.additions", additions);
        cents.put("assets.original", opening + additions - disposals);
        cents.put("assets.net", cents.get("assets.original") / 2);
        cents.put("assets.used", cents.get("assets.original") / 3);
        cents.put("assets.total", cents.get("assets.net") + 1 + next.next());
    }

    Set<String> names() {
        return cents.keySet();
    }

    /** Whether only a bound covers a figure, so that less of it is no contradiction. */
    static boolean isOnlyBounded(String name) {
        return other(BOUNDED, name).or(() -> other(BOUNDING, name)).isPresent();
    }

    private static Optional<String> other(Map<String, String> bounds, String name) {
        String figure = name.split("\\.")[1];
        return Optional.ofNullable(bounds.get(figure)).map(other -> name.replace("." + figure, "." + other));
    }

    /** One figure moved; up where it would fall below 0, and past its bound where only that covers it. */
    Ledger moved(String name, long by) {
        long distance = Math.abs(by);
        long old = cents.get(name);
        long moved = other(BOUNDED, name)
                .map(bound -> cents.get(bound) + distance)
                .or(() -> other(BOUNDING, name).map(bound -> cents.get(bound) - distance))
                .orElse(old + by < 0 ? old + distance : old + by);
        Map<String, Long> copy = new LinkedHashMap<>(cents);
        copy.put(name, moved);
        return new Ledger(copy);
    }

    Ledger without(Set<String> omitted) {
        Map<String, Long> copy = new LinkedHashMap<>(cents);
        copy.keySet().removeAll(omitted);
        return new Ledger(copy);
    }

    private Optional<Money> money(String name) {
        return Optional.ofNullable(cents.get(name))
                .map(it -> new Money(Rational.of(it).multipliedBy(100)));
    }

    private BudgetLine line(String name) {
        return new BudgetLineBuilder()
                .initialBudget(money(name + ".0"))
                .adjustedBudget(money(name + ".1"))
                .outturn(money(name + ".2"))
                .build();
    }

    BudgetAccounts accounts() {
        return accounts("now.", FiscalYear.of(2023))
                .previousYear(accounts("before.", FiscalYear.of(2022)).build())
                .build();
    }

    private BudgetAccountsBuilder accounts(String year, FiscalYear fiscal) {
        BudgetAccountsBuilder accounts = new BudgetAccountsBuilder()
                .year(fiscal)
                .income(line(year + "income"))
                .addIncomeBySource(
                        new FundLine(FundSource.GENERAL_PUBLIC_BUDGET, line(year + "source0")),
                        new FundLine(FundSource.OTHER_INCOME, line(year + "source1")))
                .spending(line(year + "spending"))
                .basicSpending(line(year + "basic"))
                .personnel(line(year + "personnel"))
                .runningCosts(line(year + "running"))
                .programmeSpending(line(year + "programmes"))
                .keyProgrammeSpending(line(year + "key"))
                .threePublic(line(year + "three-public"))
                .addThreePublicByKind(
                        ThreePublicLine.of(ThreePublicKind.ABROAD, line(year + "abroad")),
                        ThreePublicLine.of(ThreePublicKind.VEHICLES, line(year + "vehicles")),
                        ThreePublicLine.of(ThreePublicKind.VEHICLE_PURCHASE, line(year + "purchase")),
                        ThreePublicLine.of(ThreePublicKind.VEHICLE_RUNNING, line(year + "keeping")),
                        ThreePublicLine.of(ThreePublicKind.RECEPTION, line(year + "reception")))
                .authorisedPayments(money(year + "authorised"))
                .cardPayments(money(year + "cards"))
                .openingCarryOver(money(year + "opening"))
                .closingCarryOver(money(year + "closing"))
                .adjustmentTotal(money(year + "adjusted"));
        functions(year, accounts);
        adjustments(year, accounts);
        return accounts;
    }

    private void functions(String year, BudgetAccountsBuilder accounts) {
        for (int i = 0; i < CLASSES.size(); i++) {
            String functionClass = CLASSES.get(i);
            accounts.addSpendingByFunction(new FunctionLine(FunctionPath.of(functionClass), line(year + "class" + i)));
            for (int j = 0; j < ITEMS.size(); j++) {
                accounts.addSpendingByFunction(new FunctionLine(
                        FunctionPath.of(functionClass, "款", ITEMS.get(j)), line(year + "item" + i + j)));
            }
        }
    }

    /** A list of adjustments from which one is missing is a list in part, which is not what is tried here. */
    private void adjustments(String year, BudgetAccountsBuilder accounts) {
        List<String> names = List.of("added", "cut", "policy-added", "policy-cut", "moved-within");
        if (names.stream().anyMatch(name -> money(year + name).isEmpty())) {
            return;
        }
        for (String name : names) {
            accounts.addAdjustments(new BudgetAdjustmentBuilder()
                    .kind(name.endsWith("added") ? Kind.ADDED : name.endsWith("cut") ? Kind.CUT : Kind.RESTRUCTURED)
                    .size(money(year + name).orElseThrow())
                    .policyDriven(name.startsWith("policy"))
                    .build());
        }
    }

    Assets assets() {
        return new AssetsBuilder()
                .disposals(money("assets.disposals"))
                .openingFixedOriginal(money("assets.opening"))
                .additions(money("assets.additions"))
                .fixedOriginal(money("assets.original"))
                .fixedNet(money("assets.net"))
                .fixedInUse(money("assets.used"))
                .total(money("assets.total"))
                .build();
    }
}

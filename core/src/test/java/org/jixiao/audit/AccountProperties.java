package org.jixiao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jixiao.department.BudgetAccounts;
import org.jixiao.department.BudgetAccountsBuilder;
import org.jixiao.department.BudgetLine;
import org.jixiao.department.FiscalYear;
import org.jixiao.department.FunctionLine;
import org.jixiao.department.FunctionPath;
import org.jixiao.department.FundLine;
import org.jixiao.department.FundSource;
import org.jixiao.department.ThreePublicKind;
import org.jixiao.department.ThreePublicLine;
import org.jixiao.quantity.Money;
import org.jixiao.quantity.Rational;

/** Random accounts that hang together raise nothing; one figure that is moved beyond rounding is found. */
class AccountProperties {
    /**
     * The figures of consistent accounts, in units of 0.01万元, by name.
     *
     * @param cents the figures
     */
    record Ledger(Map<String, Long> cents) {
        private static final List<String> CLASSES = List.of("卫生健康支出", "农林水支出");
        private static final List<String> ITEMS = List.of("行政运行", "其他支出");

        /** Everything but the opening balance and what is named part follows from the parts. */
        static Ledger of(List<Long> parts) {
            Map<String, Long> cents = new LinkedHashMap<>();
            put(cents, "source0", parts.get(0));
            put(cents, "source1", parts.get(1));
            put(cents, "income", parts.get(0) + parts.get(1));
            put(cents, "personnel", parts.get(2));
            put(cents, "running", parts.get(3));
            put(cents, "basic", parts.get(2) + parts.get(3));
            put(cents, "abroad", parts.get(4));
            put(cents, "vehicles", parts.get(5));
            put(cents, "reception", parts.get(6));
            put(cents, "three-public", parts.get(4) + parts.get(5) + parts.get(6));
            long spending = 0;
            for (int i = 0; i < CLASSES.size(); i++) {
                long item0 = parts.get(7 + 2 * i) + parts.get(2);
                long item1 = parts.get(8 + 2 * i) + parts.get(3);
                put(cents, "item" + i + "0", item0);
                put(cents, "item" + i + "1", item1);
                put(cents, "class" + i, item0 + item1);
                spending += item0 + item1;
            }
            put(cents, "spending", spending);
            put(cents, "programmes", spending - parts.get(2) - parts.get(3));
            put(cents, "opening", spending);
            put(cents, "closing", parts.get(0) + parts.get(1));
            return new Ledger(cents);
        }

        private static void put(Map<String, Long> cents, String name, long amount) {
            cents.put(name, amount);
        }

        Ledger moved(String name, long by) {
            Map<String, Long> copy = new LinkedHashMap<>(cents);
            copy.merge(name, by, Long::sum);
            return new Ledger(copy);
        }

        private Money money(String name) {
            return new Money(Rational.of(cents.get(name)).multipliedBy(100));
        }

        private BudgetLine line(String name) {
            return BudgetLine.ofOutturn(money(name));
        }

        BudgetAccounts accounts() {
            BudgetAccountsBuilder accounts = new BudgetAccountsBuilder()
                    .year(FiscalYear.of(2023))
                    .income(line("income"))
                    .addIncomeBySource(
                            new FundLine(FundSource.GENERAL_PUBLIC_BUDGET, line("source0")),
                            new FundLine(FundSource.OTHER_INCOME, line("source1")))
                    .spending(line("spending"))
                    .basicSpending(line("basic"))
                    .personnel(line("personnel"))
                    .runningCosts(line("running"))
                    .programmeSpending(line("programmes"))
                    .threePublic(line("three-public"))
                    .addThreePublicByKind(
                            ThreePublicLine.of(ThreePublicKind.ABROAD, line("abroad")),
                            ThreePublicLine.of(ThreePublicKind.VEHICLES, line("vehicles")),
                            ThreePublicLine.of(ThreePublicKind.RECEPTION, line("reception")))
                    .openingCarryOver(money("opening"))
                    .closingCarryOver(money("closing"));
            for (int i = 0; i < CLASSES.size(); i++) {
                String functionClass = CLASSES.get(i);
                accounts.addSpendingByFunction(
                        new FunctionLine(FunctionPath.of(functionClass), line("class" + i)),
                        new FunctionLine(FunctionPath.of(functionClass, "款", ITEMS.get(0)), line("item" + i + "0")),
                        new FunctionLine(FunctionPath.of(functionClass, "款", ITEMS.get(1)), line("item" + i + "1")));
            }
            return accounts.build();
        }
    }

    private static Audit audit(Ledger ledger) {
        return Audit.builder().accounts(ledger.accounts(), Printed.inWan(2)).build();
    }

    @Provide
    Arbitrary<Ledger> ledgers() {
        return Arbitraries.longs().between(0, 10_000_000).list().ofSize(11).map(Ledger::of);
    }

    /** A figure of the accounts, and by how much it is moved up: more than the half units of all figures of one sum. */
    @Provide
    Arbitrary<Map.Entry<String, Long>> moves() {
        List<String> names = new ArrayList<>(Ledger.of(List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L))
                .cents()
                .keySet());
        return Combinators.combine(Arbitraries.of(names), Arbitraries.longs().between(5, 1_000_000))
                .as(Map::entry);
    }

    @Property
    void consistent_accounts_raise_nothing(@ForAll("ledgers") Ledger ledger) {
        Audit audit = audit(ledger);
        // income, spending by kind and by function, basic spending, two classes, three public, balance
        assertThat(audit.identities()).hasSize(8);
        assertThat(audit.findings()).isEmpty();
    }

    @Property
    void a_figure_moved_beyond_rounding_is_found_high(
            @ForAll("ledgers") Ledger ledger, @ForAll("moves") Map.Entry<String, Long> move) {
        assertThat(audit(ledger.moved(move.getKey(), move.getValue())).findings(Agreement.HIGH))
                .as("%s moved by %s", move.getKey(), move.getValue())
                .isNotEmpty();
    }

    @Property
    void a_figure_moved_by_one_in_its_last_digit_is_found(
            @ForAll("ledgers") Ledger ledger, @ForAll("moves") Map.Entry<String, Long> move) {
        assertThat(audit(ledger.moved(move.getKey(), 1)).findings())
                .as(move.getKey())
                .isNotEmpty();
    }
}

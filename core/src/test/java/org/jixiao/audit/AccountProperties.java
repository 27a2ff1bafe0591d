package org.jixiao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.jixiao.issue.Location;

/**
 * Whole random accounts and assets that hang together raise nothing, whichever of their figures are stated; one figure that
 * is moved beyond rounding, wherever it stands, is always found high.
 */
class AccountProperties {
    /** More than the half units of all figures of any one sum. */
    private static final long BEYOND_ROUNDING = 5;

    private static Audit audit(Ledger ledger) {
        return Audit.builder()
                .accounts(ledger.accounts(), Printed.inWan(2))
                .assets(ledger.assets(), Location.of("资产"), Printed.inWan(2))
                .build();
    }

    @Provide
    Arbitrary<Ledger> ledgers() {
        return Arbitraries.longs()
                .between(0, 10_000_000)
                .list()
                .ofSize(Ledger.DRAWN)
                .map(Ledger::of);
    }

    @Provide
    Arbitrary<Set<String>> omissions() {
        List<String> names = List.copyOf(Ledger.empty().names());
        return Arbitraries.of(names).set().ofMaxSize(names.size());
    }

    /** A figure of the accounts, and by how much it is moved. */
    @Provide
    Arbitrary<Tuple2<String, Long>> moves() {
        return Arbitraries.of(List.copyOf(Ledger.empty().names()))
                .flatMap(name ->
                        Arbitraries.longs().between(BEYOND_ROUNDING, 1_000_000).map(by -> Tuple.of(name, by)));
    }

    @Property
    void consistent_accounts_raise_nothing(@ForAll("ledgers") Ledger ledger) {
        Audit audit = audit(ledger);
        // per year and column: income, spending by kind and by function, basic, two classes, vehicles, three public,
        // and two
        // bounds; per year: balance, adjustments and what they make of the budget, cards; once: openings, assets
        assertThat(audit.identities()).hasSize(2 * (3 * 10 + 4) + 1 + 4);
        assertThat(audit.findings()).isEmpty();
    }

    @Property
    void consistent_accounts_that_state_only_some_of_their_figures_raise_nothing(
            @ForAll("ledgers") Ledger ledger, @ForAll("omissions") Set<String> omitted) {
        assertThat(audit(ledger.without(omitted)).findings()).isEmpty();
    }

    @Property(tries = 3000)
    void a_figure_moved_beyond_rounding_is_found_high(
            @ForAll("ledgers") Ledger ledger, @ForAll("moves") Tuple2<String, Long> move, @ForAll boolean down) {
        Ledger moved = ledger.moved(move.get1(), down ? -move.get2() : move.get2());
        assertThat(audit(moved).findings(Agreement.HIGH))
                .as("%s moved by %s", move.get1(), move.get2())
                .isNotEmpty();
    }

    @Property
    void a_summed_figure_moved_by_one_in_its_last_digit_is_found(
            @ForAll("ledgers") Ledger ledger, @ForAll("moves") Tuple2<String, Long> move) {
        if (Ledger.isOnlyBounded(move.get1())) {
            return;
        }
        assertThat(audit(ledger.moved(move.get1(), 1)).findings())
                .as(move.get1())
                .isNotEmpty();
    }
}

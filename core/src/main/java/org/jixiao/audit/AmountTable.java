package org.jixiao.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.department.BudgetLine;
import org.jixiao.issue.Location;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Money;

/** Collects the identities of tables of amounts. What is not stated gives none; a split in part bounds its whole. */
final class AmountTable {
    private final Location place;
    private final Printed printed;
    private final List<Identity> identities = new ArrayList<>();

    AmountTable(Location place, Printed printed) {
        this.place = place;
        this.printed = printed;
    }

    List<Identity> identities() {
        return List.copyOf(identities);
    }

    void add(Identity identity) {
        identities.add(identity);
    }

    Claim claim(String name, Money amount) {
        return Claim.of(name, printed.figure(amount)).at(place.inside(name));
    }

    Optional<Claim> claim(String name, Optional<Money> amount) {
        return amount.map(it -> claim(name, it));
    }

    Optional<Claim> claim(String name, BudgetLine line, AmountColumn column) {
        return column.in(line)
                .map(amount -> Claim.of(name, printed.figure(amount))
                        .at(place.inside(name).inside(column.heading())));
    }

    /** In each column, the whole is the sum of its parts if all of them are stated, and includes those that are. */
    void total(String name, BudgetLine whole, Map<String, BudgetLine> parts) {
        parts(name, whole, parts, false);
    }

    /** The same for a list that a report may print only in part. */
    void total(String name, BudgetLine whole, Map<String, BudgetLine> parts, AmountList list) {
        parts(name, whole, parts, printed.inPart().contains(list));
    }

    private void parts(String name, BudgetLine whole, Map<String, BudgetLine> parts, boolean onlySome) {
        for (AmountColumn column : AmountColumn.values()) {
            List<Claim> stated = new ArrayList<>();
            parts.forEach((part, line) -> claim(part, line, column).ifPresent(stated::add));
            if (!stated.isEmpty()) {
                boolean all = !onlySome && stated.size() == parts.size();
                claim(name, whole, column)
                        .map(total -> all ? total.isTotalOf(stated) : total.includes(stated))
                        .ifPresent(this::add);
            }
        }
    }

    boolean isInPart(AmountList list) {
        return printed.inPart().contains(list);
    }

    /** In both places the same amount, where both state it. */
    void same(Optional<Claim> here, Optional<Claim> there) {
        here.flatMap(one -> there.map(one::isSameAs)).ifPresent(this::add);
    }

    /** In each column, the part is no more than the whole. */
    void part(String name, BudgetLine part, String wholeName, BudgetLine whole) {
        for (AmountColumn column : AmountColumn.values()) {
            atMost(claim(name, part, column), claim(wholeName, whole, column));
        }
    }

    void atMost(Optional<Claim> part, Optional<Claim> whole) {
        part.flatMap(some -> whole.map(all -> some.is(Comparison.AT_MOST, all))).ifPresent(this::add);
    }
}

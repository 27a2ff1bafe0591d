package org.jixiao.audit;

import java.util.Optional;
import java.util.function.Function;
import org.jixiao.department.BudgetLine;
import org.jixiao.quantity.Money;

/** A column of budget tables. */
enum AmountColumn {
    INITIAL("年初预算数", BudgetLine::initialBudget),
    ADJUSTED("全年预算数", BudgetLine::adjustedBudget),
    OUTTURN("决算数", BudgetLine::outturn);

    private final String heading;
    private final Function<BudgetLine, Optional<Money>> cell;

    AmountColumn(String heading, Function<BudgetLine, Optional<Money>> cell) {
        this.heading = heading;
        this.cell = cell;
    }

    String heading() {
        return heading;
    }

    Optional<Money> in(BudgetLine line) {
        return cell.apply(line);
    }
}

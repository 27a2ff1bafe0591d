package org.jixiao.audit;

import java.util.Optional;
import org.jixiao.department.BudgetLine;
import org.jixiao.quantity.Money;

/** A column of budget tables. */
enum AmountColumn {
    INITIAL("年初预算数"),
    ADJUSTED("全年预算数"),
    OUTTURN("决算数");

    private final String heading;

    AmountColumn(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    Optional<Money> in(BudgetLine line) {
        return switch (this) {
            case INITIAL -> line.initialBudget();
            case ADJUSTED -> line.adjustedBudget();
            case OUTTURN -> line.outturn();
        };
    }
}

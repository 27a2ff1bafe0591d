package org.jixiao.department;

import java.io.Serializable;
import java.util.Objects;

/**
 * The money of one source: income of a department, or funds of a programme.
 *
 * @param source where the money comes from
 * @param amounts budget and outturn; possibly none of them
 */
public record FundLine(FundSource source, BudgetLine amounts) implements Serializable {
    /**
     * Checks that both parts are given.
     *
     * @param source where the money comes from
     * @param amounts budget and outturn
     */
    public FundLine {
        Objects.requireNonNull(source, "source: name where the money comes from, such as FundSource.OTHER_INCOME");
        Objects.requireNonNull(amounts, "amounts: give BudgetLine.none() where no amount is stated");
    }
}

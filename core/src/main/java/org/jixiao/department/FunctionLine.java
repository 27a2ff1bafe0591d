package org.jixiao.department;

import java.io.Serializable;
import java.util.Objects;

/**
 * Spending in one place of the functional classification (功能分类).
 *
 * @param path the class (类), section (款) or item (项)
 * @param amounts budget and outturn; possibly none of them
 */
public record FunctionLine(FunctionPath path, BudgetLine amounts) implements Serializable {
    /**
     * Checks that both parts are given.
     *
     * @param path the class, section or item
     * @param amounts budget and outturn
     */
    public FunctionLine {
        Objects.requireNonNull(path, "path: name the functional class, such as FunctionPath.of(\"卫生健康支出\")");
        Objects.requireNonNull(amounts, "amounts: give BudgetLine.none() where no amount is stated");
    }
}

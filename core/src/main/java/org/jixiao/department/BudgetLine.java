package org.jixiao.department;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.jixiao.quantity.Money;

/**
 * What one line of a budget table states: the budget at the beginning of the year, the budget after adjustments, and what
 * was executed. Each figure is optional and 0 or more; adjustments themselves are {@link BudgetAdjustment}s.
 */
@Value.Immutable
public abstract class BudgetLine implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    BudgetLine() {}

    /**
     * A line that states nothing.
     *
     * @return the empty line
     */
    public static BudgetLine none() {
        return new BudgetLineBuilder().build();
    }

    /**
     * A line with all three figures.
     *
     * @param initialBudget the budget at the beginning of the year (年初预算数)
     * @param adjustedBudget the budget after adjustments (全年预算数)
     * @param outturn what was executed (执行数)
     * @return the line
     * @throws IllegalArgumentException if a figure is negative
     */
    public static BudgetLine of(Money initialBudget, Money adjustedBudget, Money outturn) {
        return new BudgetLineBuilder()
                .initialBudget(initialBudget)
                .adjustedBudget(adjustedBudget)
                .outturn(outturn)
                .build();
    }

    /**
     * A line with the full-year budget (A) and what was executed of it (B).
     *
     * @param adjustedBudget the budget after adjustments (全年预算数)
     * @param outturn what was executed (执行数)
     * @return the line
     * @throws IllegalArgumentException if a figure is negative
     */
    public static BudgetLine ofExecution(Money adjustedBudget, Money outturn) {
        return new BudgetLineBuilder()
                .adjustedBudget(adjustedBudget)
                .outturn(outturn)
                .build();
    }

    /**
     * A line with nothing but the outturn.
     *
     * @param outturn what was executed (执行数)
     * @return the line
     * @throws IllegalArgumentException if it is negative
     */
    public static BudgetLine ofOutturn(Money outturn) {
        return new BudgetLineBuilder().outturn(outturn).build();
    }

    /**
     * The sum of several lines, figure by figure.
     *
     * @param lines the parts
     * @return a line with each figure that every part states; without parts, a line that states nothing
     */
    public static BudgetLine sum(Collection<BudgetLine> lines) {
        return new BudgetLineBuilder()
                .initialBudget(sum(lines, BudgetLine::initialBudget))
                .adjustedBudget(sum(lines, BudgetLine::adjustedBudget))
                .outturn(sum(lines, BudgetLine::outturn))
                .build();
    }

    /**
     * The budget at the beginning of the year (年初预算数).
     *
     * @return the amount, if it is stated
     */
    public abstract Optional<Money> initialBudget();

    /**
     * The budget after the adjustments of the year (调整预算数、全年预算数, A).
     *
     * @return the amount, if it is stated; the initial budget never stands in for it
     */
    public abstract Optional<Money> adjustedBudget();

    /**
     * What was executed (决算数、执行数, B).
     *
     * @return the amount, if it is stated
     */
    public abstract Optional<Money> outturn();

    private static Optional<Money> sum(Collection<BudgetLine> lines, Function<BudgetLine, Optional<Money>> figure) {
        List<Money> amounts = new ArrayList<>();
        for (BudgetLine line : lines) {
            figure.apply(line).ifPresent(amounts::add);
        }
        return amounts.isEmpty() || amounts.size() < lines.size() ? Optional.empty() : Optional.of(Money.sum(amounts));
    }

    @Value.Check
    void check() {
        Bounds.notNegative("initialBudget (年初预算数)", initialBudget());
        Bounds.notNegative("adjustedBudget (全年预算数)", adjustedBudget());
        Bounds.notNegative("outturn (执行数)", outturn());
    }
}

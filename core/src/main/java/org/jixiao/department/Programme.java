package org.jixiao.department;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** A programme (项目) of a department in one fiscal year: its funds, its goal and its performance targets. */
@Value.Immutable
@SuppressWarnings("serial") // the generated fields are of type List, but hold lists that can be serialized
public abstract class Programme implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    Programme() {}

    /**
     * The name (项目名称) as printed.
     *
     * @return the name, not blank
     */
    public abstract String name();

    /**
     * The code (项目编码).
     *
     * @return the code, if it is stated
     */
    public abstract Optional<String> code();

    /**
     * The department in charge (主管部门).
     *
     * @return its name, if it is stated
     */
    public abstract Optional<String> department();

    /**
     * The unit that carries it out (实施单位).
     *
     * @return its name, if it is stated
     */
    public abstract Optional<String> implementingUnit();

    /**
     * The year of all figures.
     *
     * @return the fiscal year
     */
    public abstract FiscalYear year();

    /**
     * All funds of the year (年度资金总额): initial budget, full-year budget (A) and execution (B).
     *
     * @return the amounts as stated
     */
    @Value.Default
    public BudgetLine total() {
        return BudgetLine.none();
    }

    /**
     * Funds by source (其中：当年财政拨款、上年结转资金、其他资金). A source stands in it once.
     *
     * @return the lines in the order of the form; empty if no split is stated
     */
    public abstract List<FundLine> funds();

    /**
     * The overall goal (年度总体目标, 预期目标).
     *
     * @return the goal, if it is stated
     */
    public abstract Optional<String> expectedGoal();

    /**
     * What became of the overall goal (实际完成情况).
     *
     * @return the account, if it is stated
     */
    public abstract Optional<String> actualGoal();

    /**
     * The performance targets (绩效指标).
     *
     * @return the targets in the order of the form; possibly none
     */
    public abstract List<PerformanceTarget> targets();

    /**
     * The sources together, to be held against {@link #total()}.
     *
     * @return each figure that every source states
     */
    public BudgetLine fundsOfSources() {
        return BudgetLine.sum(BudgetAccounts.amountsOf(funds()));
    }

    @Value.Check
    void check() {
        Bounds.notBlank("the name of the programme", name());
        Bounds.distinct(
                "funds of '" + name() + "'",
                funds().stream().map(FundLine::source).collect(Collectors.toList()));
    }
}

package org.jixiao.audit;

/** A list of amounts in accounts or a programme's form, of which a report may print all items or only some (其中). */
public enum AmountList {
    /** Income by source (收入来源), a split of all income. */
    INCOME_SOURCES,
    /** Spending by function (支出功能分类), a split of all spending and, at every depth, of the function above. */
    FUNCTIONS,
    /** The adjustments of the year (预算调整). */
    ADJUSTMENTS,
    /** The funds of a programme by source (年度资金总额的来源). */
    PROGRAMME_FUNDS
}

package org.jixiao.report.template;

/** The charts that a template can name. They are drawn from the accounts or the evaluation. */
public enum ChartKind {
    /** Income and spending of this year beside the year before: clustered columns. */
    INCOME_AND_SPENDING,
    /** Income by source: a pie. */
    INCOME_SOURCES,
    /** Basic and programme spending: a pie. */
    SPENDING_PARTS,
    /** Fiscal appropriations received and spent, this year beside the year before: clustered columns. */
    APPROPRIATIONS,
    /** Spending from the general public budget, this year beside the year before: columns. */
    GENERAL_BUDGET,
    /** Spending by function: a pie of the outermost functions. */
    SPENDING_FUNCTIONS,
    /** "Three public" spending by kind: a pie. */
    THREE_PUBLIC_KINDS,
    /** Budget beside outturn of spending and its parts: clustered columns. */
    EXECUTION,
    /** Scores beside points, a bar for each section above the indicators. */
    SCORES
}

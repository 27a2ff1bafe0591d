/**
 * What is evaluated: a department (部门) with its posts, assets and accounts, or a programme (项目) with its funds and
 * targets. Start at {@link org.jixiao.department.Department} and {@link org.jixiao.department.BudgetAccounts}; for a
 * programme at {@link org.jixiao.department.Programme}.
 *
 * <p>These are figures as reports state them. Nearly all are optional: a figure that a report lacks is absent, never zero,
 * and figures that contradict each other can be held so that they can be found out. The package computes sums of stated
 * parts and compares a target with its actual value; it knows no facts, no rules and no scores, and holds no names of
 * persons.
 *
 * <pre>{@code
 * BudgetAccounts accounts = new BudgetAccountsBuilder()
 *         .year(FiscalYear.of(2019))
 *         .spending(BudgetLine.ofOutturn(Money.wan("747.1")))
 *         .basicSpending(BudgetLine.ofOutturn(Money.wan("255.34")))
 *         .programmeSpending(BudgetLine.ofOutturn(Money.wan("491.76")))
 *         .build();
 * accounts.basicAndProgrammeSpending().outturn();   // Optional[747.1万元]
 * accounts.spending().adjustedBudget();             // Optional.empty
 * }</pre>
 *
 * @serial exclude
 */
@NullMarked
package org.jixiao.department;

import org.jspecify.annotations.NullMarked;

package org.jixiao.examples.reports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.department.AssetsBuilder;
import org.jixiao.department.BudgetAccounts;
import org.jixiao.department.BudgetAccountsBuilder;
import org.jixiao.department.BudgetLine;
import org.jixiao.department.Department;
import org.jixiao.department.DepartmentBuilder;
import org.jixiao.department.Establishment;
import org.jixiao.department.FiscalYear;
import org.jixiao.department.FundLine;
import org.jixiao.department.FundSource;
import org.jixiao.department.GovernmentLevel;
import org.jixiao.measure.Facts;
import org.jixiao.quantity.Figure;
import org.jixiao.quantity.Money;
import org.jixiao.scoring.PublishedEvaluation;
import org.jixiao.scoring.PublishedEvaluation.PublishedRow;
import org.jixiao.scoring.PublishedEvaluationBuilder;

/**
 * The self-evaluation of 子洲县医疗保障局 for 2023, reported on 16 March 2024: 95 points. The report prints every score but
 * figures for four rows only, so four scores are computed and sixteen are entered as reported. It calls 95 points 优秀
 * and prints no scale of grades. Its form still carries the label of 2022.
 */
final class ZizhouReport {
    private static final Set<String> COMPUTED = Set.of("staff-control", "surplus", "social-benefit", "satisfaction");

    private ZizhouReport() {}

    static Report report() {
        Department department = department();
        BudgetAccounts accounts = accounts();
        PublishedEvaluation published = published();
        Facts figures = ZizhouFigures.ofRows(department, accounts);
        Facts facts =
                Facts.builder().putAll(figures).putAll(reported(published)).build();
        return new Report(
                "001-zizhou",
                ZizhouFigures.REPORT,
                department,
                Optional.of(accounts),
                List.of(),
                facts,
                Optional.of(ZizhouSheet.sheet(Facts.builder()
                        .putAll(figures)
                        .putAll(ZizhouFigures.madeUp())
                        .build())),
                published,
                ZizhouAudit.audit(department, accounts, facts, published, ZizhouSheet.asPublished()));
    }

    private static Department department() {
        return new DepartmentBuilder()
                .name("子洲县医疗保障局")
                .level(GovernmentLevel.COUNTY)
                .region("子洲县")
                .establishment(Establishment.of(7, 6))
                .assets(new AssetsBuilder()
                        .total(Money.wan("41.98"))
                        .fixedNet(Money.wan("41.98"))
                        .build())
                .build();
    }

    private static BudgetAccounts accounts() {
        BudgetLine income = BudgetLine.ofOutturn(Money.wan("2903.8592"));
        return new BudgetAccountsBuilder()
                .year(FiscalYear.of(2023))
                .income(income)
                .addIncomeBySource(new FundLine(FundSource.GENERAL_PUBLIC_BUDGET, income))
                .spending(BudgetLine.ofOutturn(Money.wan("2903.8592")))
                .basicSpending(BudgetLine.ofOutturn(Money.wan("1610.1692")))
                .programmeSpending(BudgetLine.ofOutturn(Money.wan("1293.69")))
                .closingCarryOver(Money.ZERO)
                .build();
    }

    /** The scores of the rows that state no figures. */
    private static Facts reported(PublishedEvaluation published) {
        Facts.Builder facts = Facts.builder();
        for (PublishedRow row : published.rows()) {
            if (!COMPUTED.contains(row.id())) {
                facts.reported(row.id(), row.score().orElseThrow().toString(), ZizhouFigures.REPORT);
            }
        }
        return facts.build();
    }

    private static PublishedEvaluation published() {
        return new PublishedEvaluationBuilder()
                .subject("子洲县医疗保障局")
                .source(ZizhouFigures.REPORT)
                .addRows(
                        PublishedRow.of("staff-control", "5", "5"),
                        PublishedRow.of("three-public-change", "5", "5"),
                        PublishedRow.of("key-share", "5", "5"),
                        PublishedRow.of("budget-adjustment", "3", "3"),
                        PublishedRow.of("payment-progress", "3", "3"),
                        PublishedRow.of("surplus", "3", "3"),
                        PublishedRow.of("three-public-control", "6", "6"),
                        PublishedRow.of("budget-rules", "3", "3"),
                        PublishedRow.of("compliant-use", "3", "3"),
                        PublishedRow.of("disclosure", "3", "3"),
                        PublishedRow.of("procurement", "3", "3"),
                        PublishedRow.of("card-use", "3", "3"),
                        PublishedRow.of("asset-rules", "3", "3"),
                        PublishedRow.of("asset-safety", "4", "4"),
                        PublishedRow.of("asset-use", "3", "3"),
                        PublishedRow.of("fraud-inspections", "10", "10"),
                        PublishedRow.of("chronic-reviews", "6", "6"),
                        PublishedRow.of("policy-campaigns", "9", "9"),
                        PublishedRow.of("social-benefit", "15", "12"),
                        PublishedRow.of("satisfaction", "5", "3").because("政策宣传不足"))
                .addSubtotals(
                        PublishedRow.of("budget-allocation", "15", "15"),
                        PublishedRow.of("budget-execution", "15", "15"),
                        PublishedRow.of("budget-management", "15", "15"),
                        PublishedRow.of("asset-management", "10", "10"),
                        PublishedRow.of("duties", "25", "25"),
                        PublishedRow.of("benefits", "20", "15"))
                .total(Figure.parse("95"))
                .grade("优秀")
                .build();
    }
}

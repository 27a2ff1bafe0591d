package org.jixiao.report.template;

import static org.jixiao.rule.Rules.atLeast;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.proportional;
import static org.jixiao.rule.Rules.zero;

import java.util.List;
import java.util.function.Predicate;
import org.jixiao.department.BudgetAccounts;
import org.jixiao.department.BudgetAccountsBuilder;
import org.jixiao.department.BudgetLine;
import org.jixiao.department.Department;
import org.jixiao.department.DepartmentBuilder;
import org.jixiao.department.Establishment;
import org.jixiao.department.FiscalYear;
import org.jixiao.department.FundLine;
import org.jixiao.department.FundSource;
import org.jixiao.department.PerformanceTarget;
import org.jixiao.department.Programme;
import org.jixiao.department.ProgrammeBuilder;
import org.jixiao.grade.GradeScale;
import org.jixiao.measure.Facts;
import org.jixiao.quantity.Money;
import org.jixiao.report.model.PlacedCell;
import org.jixiao.report.model.ReportDocument;
import org.jixiao.rubric.Rubric;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.Scorer;

/** A small department with everything, and ways to read documents. */
final class TemplateFixtures {
    static final Department DEPARTMENT = new DepartmentBuilder()
            .name("某县医疗保障局")
            .establishment(Establishment.of(7, 6))
            .addFunctions("办理参保", "监管基金")
            .build();

    static final BudgetAccounts ACCOUNTS = new BudgetAccountsBuilder()
            .year(FiscalYear.of(2019))
            .income(outturn("760.35"))
            .addIncomeBySource(
                    new FundLine(FundSource.GENERAL_PUBLIC_BUDGET, outturn("746.35")),
                    new FundLine(FundSource.OTHER_INCOME, outturn("14")))
            .spending(BudgetLine.ofExecution(Money.wan("800"), Money.wan("747.1")))
            .addSpendingBySource(
                    new FundLine(FundSource.GENERAL_PUBLIC_BUDGET, outturn("700.1")),
                    new FundLine(FundSource.GOVERNMENT_FUND_BUDGET, outturn("33")),
                    new FundLine(FundSource.OTHER_INCOME, outturn("14")))
            .basicSpending(outturn("255.34"))
            .programmeSpending(outturn("491.76"))
            .previousYear(new BudgetAccountsBuilder()
                    .year(FiscalYear.of(2018))
                    .income(outturn("1651.24"))
                    .spending(outturn("747.1"))
                    .addIncomeBySource(new FundLine(FundSource.FISCAL_APPROPRIATION, outturn("1600")))
                    .build())
            .build();

    static final Rubric RUBRIC = Rubric.named("自评表")
            .section(
                    "投入",
                    60,
                    s -> s.section(
                            "预算执行",
                            60,
                            g -> g.indicator(
                                            "执行率",
                                            40,
                                            i -> i.id("execution")
                                                    .wording("得分=执行率×40")
                                                    .scoredBy(proportional()))
                                    .indicator("结余率", 20, i -> i.id("surplus").scoredBy(proportional()))))
            .section(
                    "效果",
                    40,
                    s -> s.indicator(
                            "满意度",
                            40,
                            i -> i.id("satisfaction")
                                    .scoredBy(atLeast(percent(90), points(40))
                                            .atLeast(percent(60), points(30))
                                            .otherwise(zero()))))
            .gradedBy(GradeScale.fourLevel())
            .build();

    static final Programme PROGRAMME = new ProgrammeBuilder()
            .name("代缴个人缴费")
            .implementingUnit("某县医疗保障局")
            .year(FiscalYear.of(2019))
            .total(BudgetLine.of(Money.wan("250"), Money.wan("251.2"), Money.wan("251.2")))
            .addFunds(new FundLine(
                    FundSource.FISCAL_APPROPRIATION, BudgetLine.ofExecution(Money.wan("251.2"), Money.wan("251.2"))))
            .expectedGoal("为贫困人口代缴")
            .addTargets(
                    PerformanceTarget.parse("产出指标", "数量指标", "代缴人数", "≥18000人", "18067人"),
                    PerformanceTarget.parse("产出指标", "质量指标", "参保率", "≥100%", "98%"),
                    PerformanceTarget.parse("满意度指标", "服务对象满意度指标", "满意度", "≥95%", "—"))
            .build();

    private TemplateFixtures() {}

    private static BudgetLine outturn(String wan) {
        return BudgetLine.ofOutturn(Money.wan(wan));
    }

    static Evaluation evaluation(String execution, String satisfaction) {
        Facts.Builder facts = Facts.builder()
                .figure("execution", execution)
                .figure("surplus", "100%")
                .remark("satisfaction", "宣传不足", "加强宣传");
        return Scorer.of(RUBRIC)
                .evaluate(
                        satisfaction.isEmpty()
                                ? facts.build()
                                : facts.figure("satisfaction", satisfaction).build());
    }

    /** The words of all cells of all tables, row by row, as far as they begin in the row. */
    static List<List<String>> rows(ReportDocument document) {
        return document.tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cells().stream().map(TemplateFixtures::text).toList())
                .toList();
    }

    static List<PlacedCell> cells(ReportDocument document, Predicate<PlacedCell> wanted) {
        return document.tables().stream()
                .flatMap(table -> table.cells().stream())
                .filter(wanted)
                .toList();
    }

    static String text(PlacedCell cell) {
        return cell.cell().text().plain();
    }
}

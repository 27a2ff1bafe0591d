package org.jixiao.examples.reports;

import static org.jixiao.measure.Formula.aggregate;
import static org.jixiao.measure.Formula.of;
import static org.jixiao.measure.Formula.ratio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.department.AssetsBuilder;
import org.jixiao.department.Department;
import org.jixiao.department.DepartmentBuilder;
import org.jixiao.department.GovernmentLevel;
import org.jixiao.department.PerformanceTarget;
import org.jixiao.examples.reports.NingdeFigures.Goal;
import org.jixiao.examples.reports.Report.Statement;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Observation.Measured;
import org.jixiao.quantity.Figure;
import org.jixiao.quantity.Money;
import org.jixiao.scoring.PublishedEvaluation;
import org.jixiao.scoring.PublishedEvaluation.PublishedRow;
import org.jixiao.scoring.PublishedEvaluationBuilder;

/**
 * 宁德市医疗保障基金管理中心: the self-evaluation of the programme 医保工作经费 in 2017, scored in running text. All of its
 * deductions are recomputed; one row had been left out of the list.
 */
final class NingdeReport {
    private NingdeReport() {}

    static Report report() {
        Facts facts = NingdeFigures.facts();
        PublishedEvaluation published = published();
        return new Report(
                "002-ningde",
                "宁德市医疗保障基金管理中心医保工作经费支出绩效评价报告（2017年度）",
                department(facts),
                Optional.empty(),
                List.of(NingdeFigures.programme()),
                facts,
                Optional.of(new Report.Sheet(
                        NingdeSheet.asPublished(),
                        NingdeSheet.corrected(),
                        NingdeSheet.corrections(),
                        Optional.empty())),
                statements(published),
                published);
    }

    private static Department department(Facts facts) {
        return new DepartmentBuilder()
                .name("宁德市医疗保障基金管理中心")
                .level(GovernmentLevel.CITY)
                .region("宁德市")
                .addFunctions("经办市本级职工医保、公务员医疗补助和保健对象医疗补助", "经办全市生育保险", "指导管理全市医保工作", "管理维护全市医保网络")
                .assets(new AssetsBuilder()
                        .fixedOriginal(money(facts, NingdeFigures.ASSETS))
                        .fixedInUse(money(facts, NingdeFigures.ASSETS_IN_USE))
                        .build())
                .build();
    }

    private static Money money(Facts facts, Fact fact) {
        return Money.of(((Measured) facts.observation(fact.id()).orElseThrow()).quantity());
    }

    // --- the scores as printed --------------------------------------------------------------------------------------

    private static PublishedEvaluation published() {
        return new PublishedEvaluationBuilder()
                .subject("医保工作经费")
                .source(NingdeFigures.SOURCE)
                .addAllRows(inputRows())
                .addAllRows(processRows())
                .addAllRows(resultRows())
                .addAllSubtotals(subtotals())
                .total(Figure.parse("90"))
                .grade("优秀")
                .build();
    }

    private static List<PublishedRow> inputRows() {
        List<PublishedRow> rows = new ArrayList<>();
        rows.addAll(fullMarks("4", "schedule"));
        rows.addAll(fullMarks("3", "goals", "indicators", "target-completion", "application"));
        rows.addAll(fullMarks("3", "cost-control", "funds-arrived", "funds-prompt", "funds-used"));
        rows.addAll(fullMarks("2", "multiplier"));
        return rows;
    }

    private static List<PublishedRow> processRows() {
        List<PublishedRow> rows = new ArrayList<>();
        rows.addAll(fullMarks("3", "rules", "compliance", "quality-control"));
        rows.addAll(fullMarks("3", "fund-rules", "fund-approval", "asset-keeper"));
        rows.add(PublishedRow.of("asset-use", "3", "1").because("利用率57.56%，低于80%"));
        rows.addAll(fullMarks("3", "fund-use", "bookkeeping", "records"));
        return rows;
    }

    private static List<PublishedRow> resultRows() {
        List<PublishedRow> rows = new ArrayList<>();
        rows.add(PublishedRow.of("mailings", "2", "0").because("完成目标的50%"));
        rows.addAll(fullMarks("2", "archives", "visits", "adjustments", "insured", "payout", "maternity-insured"));
        rows.add(PublishedRow.of("maternity-payout", "2", "0").because("为目标的141%"));
        rows.addAll(fullMarks("4", "operation", "fund-safety", "convenience", "digital"));
        rows.add(PublishedRow.of("satisfaction", "6", "2").because("满意度92%，低于96%"));
        return rows;
    }

    private static List<PublishedRow> fullMarks(String points, String... ids) {
        return List.of(ids).stream()
                .map(id -> PublishedRow.of(id, points, points))
                .toList();
    }

    private static List<PublishedRow> subtotals() {
        return List.of(
                PublishedRow.of("input", "30", "30"),
                PublishedRow.of("timing", "4", "4"),
                PublishedRow.of("setup", "12", "12"),
                PublishedRow.of("funding", "14", "14"),
                PublishedRow.of("process", "30", "28"),
                PublishedRow.of("business", "9", "9"),
                PublishedRow.of("finance", "15", "13"),
                PublishedRow.of("accounting", "6", "6"),
                PublishedRow.of("results", "40", "32"),
                PublishedRow.of("quantity", "18", "14"),
                PublishedRow.of("benefit", "22", "18"),
                PublishedRow.of("social", "8", "8"),
                PublishedRow.of("lasting", "8", "8"),
                PublishedRow.of("service", "6", "2"));
    }

    // --- figures that the report derives from others ----------------------------------------------------------------

    private static List<Statement> statements(PublishedEvaluation published) {
        List<Statement> statements = new ArrayList<>();
        statements.addAll(rates());
        statements.addAll(completions());
        statements.addAll(sums(published));
        return statements;
    }

    private static List<Statement> rates() {
        return List.of(
                rate("目标完成率", NingdeFigures.TARGETS_DONE, NingdeFigures.TARGETS_SET, 0, "100%"),
                rate("成本控制率", NingdeFigures.SPENT, NingdeFigures.BUDGET, 0, "100%"),
                rate("资金到位率", NingdeFigures.ARRIVED, NingdeFigures.PLANNED, 0, "100%"),
                rate("到位及时率", NingdeFigures.PROMPT, NingdeFigures.DUE, 0, "100%"),
                rate("资金使用率", NingdeFigures.SPENT, NingdeFigures.ARRIVED, 0, "100%"),
                rate("财政投入乘数", NingdeFigures.OTHER, NingdeFigures.FISCAL, 0, "0"),
                rate("固定资产利用率", NingdeFigures.ASSETS_IN_USE, NingdeFigures.ASSETS, 2, "57.56%"),
                new Statement("医保工作经费", aggregate(NingdeFigures.PURPOSES, Formula.Aggregation.SUM), 0, "85万元"));
    }

    private static Statement rate(String what, Fact part, Fact whole, int digits, String printed) {
        return new Statement(what, ratio(of(part), of(whole)), digits, printed);
    }

    private static List<Statement> completions() {
        List<Statement> statements = new ArrayList<>();
        for (PerformanceTarget purpose : NingdeFigures.COST_BY_PURPOSE) {
            Formula actual = of(NingdeFigures.quantity(purpose.actual().orElseThrow()));
            Formula expected = of(NingdeFigures.quantity(purpose.expected()));
            statements.add(new Statement(purpose.level3() + "：目标值完成比例", ratio(actual, expected), 0, "100%"));
        }
        statements.add(completion(NingdeFigures.MAILINGS, 0, "50%"));
        statements.add(completion(NingdeFigures.ARCHIVES, 0, "328%"));
        statements.add(completion(NingdeFigures.VISITS, 0, "100%"));
        statements.add(completion(NingdeFigures.ADJUSTMENTS, 0, "100%"));
        statements.add(completion(NingdeFigures.MAINTENANCE, 0, "100%"));
        statements.add(completion(NingdeFigures.INSURED, 0, "115%"));
        statements.add(completion(NingdeFigures.PAYOUT, 0, "90%"));
        statements.add(completion(NingdeFigures.MATERNITY_INSURED, 0, "117%"));
        statements.add(completion(NingdeFigures.MATERNITY_PAYOUT, 0, "141%"));
        statements.add(completion(NingdeFigures.SATISFACTION, 2, "95.83%"));
        return statements;
    }

    private static Statement completion(Goal goal, int digits, String printed) {
        return new Statement(goal.name() + "：目标值完成比例", ratio(of(goal.fact()), of(goal.expected())), digits, printed);
    }

    private static List<Statement> sums(PublishedEvaluation published) {
        return new PublishedSums(published)
                .section("投入", "input", "timing", "setup", "funding")
                .section("过程", "process", "business", "finance", "accounting")
                .section("产出与效益", "results", "quantity", "benefit")
                .section("项目立项", "setup", "goals", "indicators", "target-completion", "application")
                .section("资金落实", "funding", "cost-control", "funds-arrived", "funds-prompt", "funds-used", "multiplier")
                .section("业务管理", "business", "rules", "compliance", "quality-control")
                .section("财务管理", "finance", "fund-rules", "fund-approval", "asset-keeper", "asset-use", "fund-use")
                .section("会计信息管理", "accounting", "bookkeeping", "records")
                .section(
                        "产出数量（所列8行）",
                        "quantity",
                        "mailings",
                        "archives",
                        "visits",
                        "adjustments",
                        "insured",
                        "payout",
                        "maternity-insured",
                        "maternity-payout")
                .section("项目效益", "benefit", "social", "lasting", "service")
                .total("timing", "setup", "funding", "business", "finance", "accounting", "quantity", "benefit")
                .statements();
    }
}

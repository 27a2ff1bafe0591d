package org.jixiao.examples.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.department.AssetsBuilder;
import org.jixiao.department.Department;
import org.jixiao.department.DepartmentBuilder;
import org.jixiao.department.GovernmentLevel;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
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
                published,
                NingdeAudit.audit(facts, published));
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
}

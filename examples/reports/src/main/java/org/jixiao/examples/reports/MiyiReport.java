package org.jixiao.examples.reports;

import java.util.Optional;
import org.jixiao.department.AssetsBuilder;
import org.jixiao.department.Department;
import org.jixiao.department.DepartmentBuilder;
import org.jixiao.department.EstablishmentBuilder;
import org.jixiao.department.GovernmentLevel;
import org.jixiao.measure.Facts;
import org.jixiao.quantity.Figure;
import org.jixiao.scoring.PublishedEvaluation;
import org.jixiao.scoring.PublishedEvaluationBuilder;

/**
 * The final accounts of 2019 of the medical insurance centre of Miyi county (米易县), with its self-evaluation (annex 1) and
 * the evaluation of one programme (annex 2). The report prints a total of 95 points and no scoring sheet, so nothing is
 * scored here; its figures are audited.
 */
final class MiyiReport {
    private MiyiReport() {}

    static Report report() {
        return new Report(
                "004-miyi",
                "米易县医疗保障事务中心2019年度部门决算及绩效评价报告",
                department(),
                Optional.of(MiyiAccounts.accounts()),
                MiyiProgrammes.programmes(),
                Facts.builder().build(),
                Optional.empty(),
                published(),
                MiyiAudit.audit(published()));
    }

    private static Department department() {
        return new DepartmentBuilder()
                .name("米易县医疗保障事务中心")
                .code("304")
                .level(GovernmentLevel.COUNTY)
                .region("米易县")
                .superior("米易县医疗保障局")
                .establishment(new EstablishmentBuilder()
                        .authorisedPosts(17)
                        .staffInPost(14)
                        .retired(1)
                        .build())
                .addInternalOffices("待遇管理股", "稽核管理股", "征收股")
                .addFunctions("执行基本医疗保险政策", "办理参保登记", "结算两定机构刷卡费用", "审核结算住院费用", "审核报销垫付费用", "监管两定机构医疗服务")
                .assets(new AssetsBuilder()
                        .vehicles(0)
                        .largeGeneralEquipment(0)
                        .largeSpecialEquipment(0)
                        .build())
                .build();
    }

    private static PublishedEvaluation published() {
        return new PublishedEvaluationBuilder()
                .subject("米易县医疗保障事务中心2019年部门整体支出")
                .source("米易县医疗保障事务中心2019年部门整体支出绩效自评报告（2019年度部门决算附件1）")
                .total(Figure.parse("95分"))
                .build();
    }
}

package org.jixiao.examples.reports;

import static org.jixiao.quantity.Money.wan;

import java.util.List;
import java.util.Optional;
import org.jixiao.department.AssetsBuilder;
import org.jixiao.department.BudgetAccounts;
import org.jixiao.department.BudgetAccountsBuilder;
import org.jixiao.department.BudgetLine;
import org.jixiao.department.BudgetLineBuilder;
import org.jixiao.department.Department;
import org.jixiao.department.DepartmentBuilder;
import org.jixiao.department.Establishment;
import org.jixiao.department.EstablishmentBuilder;
import org.jixiao.department.FiscalYear;
import org.jixiao.department.FundLine;
import org.jixiao.department.FundSource;
import org.jixiao.department.GovernmentLevel;
import org.jixiao.department.ProcurementBuilder;
import org.jixiao.department.Programme;
import org.jixiao.department.ProgrammeBuilder;
import org.jixiao.department.SubordinateUnitBuilder;
import org.jixiao.measure.Facts;
import org.jixiao.quantity.Figure;
import org.jixiao.scoring.PublishedEvaluation;
import org.jixiao.scoring.PublishedEvaluationBuilder;

/**
 * The self-evaluation of 2023 of the medical insurance bureau of Anning (安宁市). The report prints a total of 99.5 points and
 * neither a scoring sheet nor a table, so nothing is scored here; its figures are audited.
 */
final class AnningReport {
    private AnningReport() {}

    static Report report() {
        return new Report(
                "000-anning",
                "安宁市医疗保障局2023年度部门整体支出绩效自评报告",
                bureau(),
                Optional.of(accounts()),
                programmes(),
                Facts.builder().build(),
                Optional.empty(),
                published(),
                AnningAudit.audit(bureau(), accounts(), published()));
    }

    private static Department bureau() {
        return new DepartmentBuilder()
                .name("安宁市医疗保障局")
                .level(GovernmentLevel.COUNTY)
                .region("安宁市")
                .establishment(Establishment.of(7, 7))
                .addInternalOffices("办公室", "待遇保障科", "医药和基金监管科")
                .addSubordinateUnit(new SubordinateUnitBuilder()
                        .name(centre().name())
                        .kind("参照公务员法管理的全额拨款事业单位")
                        .establishment(centre().establishment())
                        .build())
                .addFunctions("执行医疗保障方针政策", "实施各项医疗保障制度", "监管医疗保障基金", "落实筹资、待遇和长期护理保险政策")
                .addFunctions("执行医保目录和支付标准", "执行药品和服务价格政策", "监管价格，推进集中采购", "管理定点协议，查处违规行为")
                .addFunctions("建设经办服务和信息化，结算异地就医", "健全多层次医疗保障体系", "完成交办任务")
                .assets(new AssetsBuilder()
                        .fixedOriginal(wan("57.92"))
                        .fixedNet(wan("26.14"))
                        .disposals(wan("7.68"))
                        .depreciation(wan("1.36"))
                        .build())
                .build();
    }

    /** The unit below the bureau, with its own offices. */
    static Department centre() {
        return new DepartmentBuilder()
                .name("安宁市医疗保险中心")
                .superior("安宁市医疗保障局")
                .establishment(new EstablishmentBuilder()
                        .authorisedPosts(34)
                        .staffInPost(28)
                        .retired(11)
                        .build())
                .addInternalOffices("办公室", "综合业务科", "城镇职工参保科", "城乡居民参保科", "审核科")
                .addInternalOffices("结算科", "稽核科", "基金财务管理科", "长期护理保险管理科", "定点医药机构管理科")
                .build();
    }

    private static BudgetAccounts accounts() {
        BudgetLine total = budgeted("1165.24", "1030.86");
        return new BudgetAccountsBuilder()
                .year(FiscalYear.of(2023))
                .income(total)
                .addIncomeBySource(new FundLine(FundSource.GENERAL_PUBLIC_BUDGET, total))
                .spending(total)
                .basicSpending(BudgetLine.ofOutturn(wan("839.02")))
                .programmeSpending(BudgetLine.ofOutturn(wan("191.84")))
                .procurement(new ProcurementBuilder()
                        .amounts(budgeted("31.30", "31.04"))
                        .build())
                .openingCarryOver(wan("29.63"))
                .closingCarryOver(wan("32.96"))
                .build();
    }

    private static BudgetLine budgeted(String initial, String outturn) {
        return new BudgetLineBuilder()
                .initialBudget(wan(initial))
                .outturn(wan(outturn))
                .build();
    }

    /** The programmes have goals, but the report gives neither amounts nor targets for them. */
    private static List<Programme> programmes() {
        return List.of(
                programme("离休干部统筹医疗补助资金", "离休干部医疗费用据实报销"),
                programme("城乡医疗救助与兜底保障补助资金", "按时完成救助对象的资助参保和费用报销"),
                programme("“互联网+医保”信息化建设经费", "完善信息系统，业务网上可办"),
                programme("引入第三方参与基金使用监管专项经费", "由第三方检查两定机构和经办机构"),
                programme("推进医保改革的工作经费", "推进审核、结算和各项改革"),
                programme("医疗服务与保障能力提升", "提升监管、经办、信息化和人才能力"));
    }

    private static Programme programme(String name, String goal) {
        return new ProgrammeBuilder()
                .name(name)
                .year(FiscalYear.of(2023))
                .expectedGoal(goal)
                .build();
    }

    private static PublishedEvaluation published() {
        return new PublishedEvaluationBuilder()
                .subject("安宁市医疗保障局2023年部门整体支出")
                .source("安宁市医疗保障局2023年度部门整体支出绩效自评报告")
                .total(Figure.parse("99.5分"))
                .build();
    }
}

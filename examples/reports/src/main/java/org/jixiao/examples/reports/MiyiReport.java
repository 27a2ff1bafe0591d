package org.jixiao.examples.reports;

import static org.jixiao.measure.Formula.of;
import static org.jixiao.measure.Formula.sum;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.department.AssetsBuilder;
import org.jixiao.department.Department;
import org.jixiao.department.DepartmentBuilder;
import org.jixiao.department.EstablishmentBuilder;
import org.jixiao.department.GovernmentLevel;
import org.jixiao.examples.reports.Report.Statement;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Figure;
import org.jixiao.quantity.Unit;
import org.jixiao.scoring.PublishedEvaluation;
import org.jixiao.scoring.PublishedEvaluationBuilder;

/**
 * The final accounts of 2019 of the medical insurance centre of Miyi county (米易县), with its self-evaluation (annex 1) and
 * the evaluation of one programme (annex 2). The report prints a total of 95 points and no scoring sheet, so nothing is
 * scored here; what can be checked is how its figures follow from each other.
 */
final class MiyiReport {
    private static final Fact POSTS_2002 = Fact.number("posts-2002", "2002年核定编制", Unit.PERSON);
    private static final Fact POSTS_2007 = Fact.number("posts-2007", "2007年新增编制", Unit.PERSON);
    private static final Fact POSTS_2017 = Fact.number("posts-2017", "2017年转入编制", Unit.PERSON);
    private static final Fact INSTITUTIONS_IN_BREACH =
            Fact.number("institutions-in-breach", "查处违规定点医疗机构数", Unit.counting("家"));

    private MiyiReport() {}

    static Report report() {
        return new Report(
                "004-miyi",
                "米易县医疗保障事务中心2019年度部门决算及绩效评价报告",
                department(),
                Optional.of(MiyiAccounts.accounts()),
                MiyiProgrammes.programmes(),
                facts(),
                Optional.empty(),
                statements(),
                published());
    }

    /** A figure that the report prints, with the formula that it should come out of. */
    static Statement statement(String what, Formula formula, String printed) {
        return new Statement(what, formula, Figure.parse(printed).decimals(), printed);
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

    private static Facts facts() {
        return Facts.builder()
                .putAll(MiyiAccounts.facts())
                .putAll(MiyiProgrammes.facts())
                .putAll(posts())
                .putAll(enrolmentAndAid())
                .putAll(supervision())
                .build();
    }

    private static Facts posts() {
        return Facts.builder()
                .figure(POSTS_2002, "6名")
                .figure(POSTS_2007, "4名")
                .figure(POSTS_2017, "7名")
                .build();
    }

    private static Facts enrolmentAndAid() {
        return Facts.builder()
                .figure("enrolled", "189627人")
                .figure("enrolment-rate", "98%")
                .figure("premiums-collected", "4435.97万元")
                .figure("aid-by-hand-cases", "508人次")
                .figure("aid-by-hand", "233.79万元")
                .figure("aid-outpatient-cases", "3012人次")
                .figure("aid-outpatient", "115.8万元")
                .figure("aid-premium-cases", "4872人次")
                .figure("aid-premium", "86.23万元")
                .figure("aid-one-bill-cases", "2357人次")
                .figure("aid-one-bill", "102.48万元")
                .figure("aid-one-card-cases", "254人次")
                .figure("aid-one-card", "85.14万元")
                .figure("aid-of-year-cases", "6772人次")
                .figure("aid-of-year", "583.6万元")
                .build();
    }

    private static Facts supervision() {
        return Facts.builder()
                .figure("institutions-checked", "24家")
                .figure("pharmacies-checked", "71家")
                .figure(INSTITUTIONS_IN_BREACH, "14家")
                .figure("pharmacies-in-breach", "26家")
                .figure("funds-recovered", "5.55万元")
                .figure("penalties", "10.89万元")
                .figure("refused-by-review", "44万元")
                .figure("settled-by-case-groups", "1534万元")
                .figure("records-drawn", "237份")
                .figure("records-drawn-of-the-poor", "41份")
                .build();
    }

    private static List<Statement> statements() {
        return Stream.of(ownStatements(), MiyiAccounts.statements(), MiyiProgrammes.statements())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Statement> ownStatements() {
        return List.of(
                statement("编制总数", sum(of(POSTS_2002), of(POSTS_2007), of(POSTS_2017)), "17人"),
                statement("查处违规定点医疗机构数（附件1）", of(INSTITUTIONS_IN_BREACH), "15家"));
    }

    private static PublishedEvaluation published() {
        return new PublishedEvaluationBuilder()
                .subject("米易县医疗保障事务中心2019年部门整体支出")
                .source("米易县医疗保障事务中心2019年部门整体支出绩效自评报告（2019年度部门决算附件1）")
                .total(Figure.parse("95分"))
                .build();
    }
}

package org.jixiao.examples.reports;

import java.util.List;
import org.jixiao.audit.AllMet;
import org.jixiao.audit.Audit;
import org.jixiao.audit.Claim;
import org.jixiao.audit.Identity;
import org.jixiao.audit.Label;
import org.jixiao.audit.Printed;
import org.jixiao.department.BudgetAccounts;
import org.jixiao.department.Department;
import org.jixiao.issue.Location;
import org.jixiao.measure.Facts;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Figure;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Rubric;
import org.jixiao.scoring.PublishedEvaluation;

/** The figures of the Zizhou report, as printed, and how they should hang together. */
final class ZizhouAudit {
    private static final String SHEET = "一、自评表";
    private static final String TEAM = "二、评价小组";
    private static final String PROFILE = "三（一）概况";
    private static final String WORK = "三（二）实现情况";
    private static final String RESULT = "三（三）评价等次";
    private static final String PROBLEMS = "三（四）问题及改进";

    private ZizhouAudit() {}

    static Audit audit(
            Department department, BudgetAccounts accounts, Facts facts, PublishedEvaluation published, Rubric sheet) {
        return Audit.builder()
                .published(published, Reports.evaluated(sheet, facts))
                .accounts(accounts, Printed.inWan(2))
                .assets(department.assets().orElseThrow(), Location.of(PROFILE), Printed.inWan(2))
                .check(text(published))
                .check(AllMet.rows("各项绩效目标均已实现", Location.of(PROBLEMS), published, sheet))
                .check(staff())
                .check(people())
                .build();
    }

    private static List<Identity> text(PublishedEvaluation published) {
        Claim total = Claim.of("自评总分", published.total().orElseThrow()).at(SHEET);
        return List.of(
                total.isSameAs(claim("自评总分", "95", RESULT)),
                Label.year("年度", "2023年度")
                        .at("标题")
                        .isSameAs(
                                Label.year("年度", "2023年").at(PROFILE),
                                Label.year("年度", "2022年度").at(SHEET, "表末")),
                Label.of("部分工作未全面开展的原因", "工作人员影响")
                        .at(SHEET, "社会公众或服务对象满意度")
                        .isSameAs(Label.of("部分工作未全面开展的原因", "疫情影响").at(RESULT)),
                claim("结余", "0万元", PROFILE)
                        .isChangeOf(claim("总收入", "2903.8592万元", PROFILE), claim("总支出", "2903.8592万元", PROFILE)));
    }

    private static List<Identity> staff() {
        Claim staff = claim("实有人员", "6人", PROFILE);
        return List.of(
                claim("评价小组中的本单位人员", "7人", TEAM).is(Comparison.AT_MOST, staff),
                staff.is(Comparison.AT_MOST, claim("编制人数", "7人", PROFILE)),
                claim("基本支出", "1610.1692万元", PROFILE).isUndeterminedBecause("实有人员只有6人，基本支出所含人员的范围没有列出"));
    }

    /** How many people make a team of the competition is not printed; that they are equally many is implied. */
    private static List<Identity> people() {
        return List.of(
                claim("脱贫人口", "57750人", WORK).isTotalOf(claim("县内参保", "52571人", WORK), claim("视同参保", "5179人", WORK)),
                claim("易返贫致贫人口", "2457人", WORK).isTotalOf(claim("县内参保", "2350人", WORK), claim("视同参保", "107人", WORK)),
                claim("笔试优秀者", "6名", WORK)
                        .isTotalOf(claim("三等奖", "3名", WORK), claim("二等奖", "2名", WORK), claim("一等奖", "1名", WORK)),
                claim("参赛人员", "72名", WORK)
                        .isProductOf(teams(), Claim.of("每队", "6人").at(WORK)));
    }

    private static Claim teams() {
        return Claim.of("参赛队伍", new Figure(Rational.of(12), 0, Unit.counting("支")))
                .at(WORK);
    }

    private static Claim claim(String name, String printed, String section) {
        return Claim.of(name, printed).at(section);
    }
}

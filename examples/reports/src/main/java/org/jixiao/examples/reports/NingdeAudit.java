package org.jixiao.examples.reports;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.audit.AllMet;
import org.jixiao.audit.Audit;
import org.jixiao.audit.Claim;
import org.jixiao.audit.Identity;
import org.jixiao.audit.Printed;
import org.jixiao.department.PerformanceTarget;
import org.jixiao.department.StatedValue;
import org.jixiao.issue.Location;
import org.jixiao.measure.Facts;
import org.jixiao.quantity.Figure;
import org.jixiao.scoring.PublishedEvaluation;

/** The figures of the Ningde report, as printed, and how they should hang together. */
final class NingdeAudit {
    private static final String SUMMARY = "三（一）3、自评得分";
    private static final String COMPLETION = "三（二）目标完成情况";
    private static final String SETUP = "三（三）1.（2）项目立项";
    private static final String FUNDING = "三（三）1.（3）资金落实";
    private static final String FINANCE = "三（三）2.（2）财务管理";

    private NingdeAudit() {}

    static Audit audit(Facts facts, PublishedEvaluation published) {
        return Audit.builder()
                .published(published, Reports.evaluated(NingdeSheet.asPublished(), facts))
                .programme(NingdeFigures.programme(), Printed.inWan(0))
                .check(AllMet.targets(
                        "期初编制目标数6个，实际完成6个，完成率100%",
                        Location.of(SETUP), NingdeFigures.programme().targets()))
                .check(summary())
                .check(rates())
                .check(completions())
                .build();
    }

    private static List<Identity> summary() {
        return List.of(claim("总得分", "90分", SUMMARY)
                .isTotalOf(
                        claim("项目时效情况", "4分", SUMMARY),
                        claim("项目立项", "12分", SUMMARY),
                        claim("资金落实", "14分", SUMMARY),
                        claim("业务管理", "9分", SUMMARY),
                        claim("财务管理", "13分", SUMMARY),
                        claim("会计信息管理", "6分", SUMMARY),
                        claim("产出数量", "14分", SUMMARY),
                        claim("项目效益", "18分", SUMMARY)));
    }

    private static List<Identity> rates() {
        Claim budget = claim("当年预算数", "85万元", FUNDING);
        Claim arrived = claim("实际到位资金", "85万元", FUNDING);
        Claim used = claim("实际使用资金", "85万元", FUNDING);
        return List.of(
                claim("目标完成率", "100%", SETUP).isRatioOf(claim("实际完成数", "6个", SETUP), claim("期初编制目标数", "6个", SETUP)),
                claim("成本控制率", "100%", FUNDING).isRatioOf(claim("当年累计支出数", "85万元", FUNDING), budget),
                claim("资金到位率", "100%", FUNDING).isRatioOf(arrived, claim("计划投入资金", "85万元", FUNDING)),
                claim("到位及时率", "100%", FUNDING)
                        .isRatioOf(claim("及时到位资金", "85万元", FUNDING), claim("应到位资金", "85万元", FUNDING)),
                claim("资金使用率", "100%", FUNDING).isRatioOf(used, arrived),
                claim("财政投入乘数", "0", FUNDING)
                        .isRatioOf(claim("非财政资金投入", "0万元", FUNDING).exactly(), claim("财政资金投入", "85万元", FUNDING)),
                claim("财政投入乘数得分", "2分", FUNDING).isUndeterminedBecause("评分标准没有列出，而乘数为0得满分"),
                claim("固定资产利用率", "57.56%", FINANCE)
                        .isRatioOf(claim("实际在用的固定资产", "48.55万元", FINANCE), claim("所有固定资产", "84.35万元", FINANCE)));
    }

    private static List<Identity> completions() {
        List<Identity> identities = new ArrayList<>();
        NingdeFigures.COST_BY_PURPOSE.forEach(purpose -> identities.add(completion(purpose, "100%")));
        identities.add(completion(NingdeFigures.COST, "100%"));
        identities.add(completion(NingdeFigures.MAILINGS.target(), "50%"));
        identities.add(completion(NingdeFigures.ARCHIVES.target(), "328%"));
        identities.add(completion(NingdeFigures.VISITS.target(), "100%"));
        identities.add(completion(NingdeFigures.ADJUSTMENTS.target(), "100%"));
        identities.add(completion(NingdeFigures.MAINTENANCE.target(), "100%"));
        identities.add(completion(NingdeFigures.INSURED.target(), "115%"));
        identities.add(completion(NingdeFigures.PAYOUT.target(), "90%"));
        identities.add(completion(NingdeFigures.MATERNITY_INSURED.target(), "117%"));
        identities.add(completion(NingdeFigures.MATERNITY_PAYOUT.target(), "141%"));
        identities.add(completion(NingdeFigures.SATISFACTION.target(), "95.83%"));
        return identities;
    }

    private static Identity completion(PerformanceTarget target, String printed) {
        return claim(target.level3() + "：目标值完成比例", printed, COMPLETION)
                .isRatioOf(
                        claim("实际完成值", figure(target.actual().orElseThrow())), claim("目标值", figure(target.expected())));
    }

    /** The printed digits, without the sign that the report says in words. */
    private static Figure figure(StatedValue value) {
        return Figure.parse(value.text().replaceAll("^[<>≤≥=]", ""));
    }

    private static Claim claim(String name, Figure figure) {
        return Claim.of(name, figure).at(COMPLETION);
    }

    private static Claim claim(String name, String printed, String section) {
        return Claim.of(name, printed).at(section);
    }
}

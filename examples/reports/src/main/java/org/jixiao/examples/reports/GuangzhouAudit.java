package org.jixiao.examples.reports;

import java.util.List;
import org.jixiao.audit.AllMet;
import org.jixiao.audit.AllMet.Thing;
import org.jixiao.audit.Audit;
import org.jixiao.audit.Claim;
import org.jixiao.audit.Identity;
import org.jixiao.audit.Printed;
import org.jixiao.department.BudgetAccounts;
import org.jixiao.issue.Location;
import org.jixiao.measure.Facts;
import org.jixiao.quantity.Comparison;
import org.jixiao.scoring.PublishedEvaluation;

/** The figures of the Guangzhou form, as printed, and how they should hang together. */
final class GuangzhouAudit {
    private static final String HEADING = "部门基本情况";
    private static final String EFFECT = "履职效能";
    private static final String MANAGEMENT = "管理效率";

    private GuangzhouAudit() {}

    static Audit audit(BudgetAccounts accounts, Facts facts, PublishedEvaluation published) {
        return Audit.builder()
                .published(published, Reports.evaluated(GuangzhouSheet.asPublished(), facts))
                .accounts(accounts, Printed.inWan(2))
                .check(heading())
                .check(rates())
                .build();
    }

    /** The cells of the heading have slipped. Both splits of one amount make all of it; the one by level lost a cell. */
    private static List<Identity> heading() {
        Claim done = Claim.of("完成的产出目标", "12项").at(EFFECT);
        Claim set = Claim.of("产出目标", "13项").at(EFFECT);
        return List.of(
                new AllMet("未能完成原因：无", Location.of(HEADING), List.of(Thing.of(done, Comparison.EQUAL, set))),
                Claim.of("事业发展支出（表头错列，按用途划分）", "146640.39万元")
                        .at(HEADING)
                        .isTotalOf(Claim.of("对下转移支付（按预算级次划分，缺市本级资金）", "145933.85万元")
                                .at(HEADING)));
    }

    private static List<Identity> rates() {
        Claim spent = Claim.of("“三公”经费实际支出", "24.57万元").at(MANAGEMENT);
        return List.of(
                Claim.of("部门预算资金支出率得分", "9.98分")
                        .at(EFFECT)
                        .isScoreOf(Claim.of("分值", "10分"), Claim.of("年度平均执行率", "99.81%")),
                Claim.of("采购政策效能得分", "0.96分")
                        .at(MANAGEMENT)
                        .isScoreOf(Claim.of("分值", "1分"), Claim.of("面向中小企业采购比例", "95.57%")),
                Claim.of("合同签订及时率", "100%")
                        .at(MANAGEMENT)
                        .isRatioOf(Claim.of("在规定时限内签订合同项目数", "104项"), Claim.of("总项目数", "104项")),
                Claim.of("公用经费控制率", "-8.75%").at(MANAGEMENT).isPossibleRatio(),
                spent.is(Comparison.AT_MOST, Claim.of("“三公”经费预算安排", "58.22万元")),
                Claim.of("结转结余率", "3.70%")
                        .at(MANAGEMENT)
                        .is(Comparison.BELOW, Claim.of("标准", "10%").exactly()));
    }
}

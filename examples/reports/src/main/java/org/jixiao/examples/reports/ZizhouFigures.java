package org.jixiao.examples.reports;

import static org.jixiao.measure.Direction.HIGHER_IS_BETTER;
import static org.jixiao.measure.Direction.LOWER_IS_BETTER;
import static org.jixiao.measure.Domain.NOT_NEGATIVE;
import static org.jixiao.measure.Formula.changeRate;
import static org.jixiao.measure.Formula.difference;
import static org.jixiao.measure.Formula.of;
import static org.jixiao.measure.Formula.ratio;
import static org.jixiao.quantity.Unit.ITEM;
import static org.jixiao.quantity.Unit.PERCENT;
import static org.jixiao.quantity.Unit.PERSON;
import static org.jixiao.quantity.Unit.WAN_YUAN;

import org.jixiao.department.BudgetAccounts;
import org.jixiao.department.Department;
import org.jixiao.department.Establishment;
import org.jixiao.measure.Direction;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Measure;
import org.jixiao.measure.Observation.Checked;
import org.jixiao.measure.Observation.Counted;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;

/** What the rows of the Zizhou sheet measure, the figures of the report, and made-up ones for the rows without any. */
final class ZizhouFigures {
    static final String REPORT = "子洲县医疗保障局2023年度整体支出绩效自评报告（2024年3月16日）";
    static final String MADE_UP = "示例数字，非报告所载";

    static final Fact STAFF = Fact.number("staff", "在职人员数", PERSON);
    static final Fact POSTS = Fact.number("posts", "编制数", PERSON);
    static final Fact SURPLUS = Fact.number("surplus", "本年结余", WAN_YUAN);
    static final Fact SATISFIED = Fact.number("satisfaction", "满意度", PERCENT);

    static final Fact THREE_PUBLIC = Fact.number("three-public", "“三公经费”支出", WAN_YUAN);
    static final Fact THREE_PUBLIC_BEFORE = Fact.number("three-public-before", "上年“三公经费”支出", WAN_YUAN);
    static final Fact THREE_PUBLIC_BUDGET = Fact.number("three-public-budget", "“三公经费”预算", WAN_YUAN);
    static final Fact KEY_PROGRAMMES = Fact.number("key-programmes", "重点项目支出", WAN_YUAN);
    static final Fact ALL_PROGRAMMES = Fact.number("all-programmes", "项目总支出", WAN_YUAN);
    static final Fact ADJUSTED = Fact.number("adjusted", "预算调整数", WAN_YUAN);
    static final Fact BUDGET = Fact.number("budget", "预算数", WAN_YUAN);
    static final Fact CARRIED_OVER = Fact.number("carried-over", "上年结转", WAN_YUAN);
    static final Fact PROCURED = Fact.number("procured", "已执行采购项目", ITEM);
    static final Fact TO_PROCURE = Fact.number("to-procure", "采购预算项目", ITEM);
    static final Fact CARD_PAYMENTS = Fact.number("card-payments", "公务卡刷卡支出", WAN_YUAN);
    static final Fact AUTHORISED = Fact.number("authorised", "授权支付", WAN_YUAN);
    static final Fact ASSETS_IN_USE = Fact.number("assets-in-use", "在用固定资产", WAN_YUAN);
    static final Fact FIXED_ASSETS = Fact.number("fixed-assets", "固定资产总额", WAN_YUAN);

    private static final Unit TASK = Unit.parse("个");
    static final Fact INSPECTIONS_PLANNED = Fact.number("inspections-planned", "计划督查", TASK);
    static final Fact INSPECTIONS = Fact.number("inspections", "完成督查", TASK);
    static final Fact REVIEWS_PLANNED = Fact.number("reviews-planned", "计划鉴定审核", TASK);
    static final Fact REVIEWS = Fact.number("reviews", "完成鉴定审核", TASK);
    static final Fact CAMPAIGNS_PLANNED = Fact.number("campaigns-planned", "计划宣传", TASK);
    static final Fact CAMPAIGNS = Fact.number("campaigns", "完成宣传", TASK);

    private static final Domain SHARE = Domain.between(0, 100);
    private static final Domain FROM_TOTAL_LOSS = new Domain(Interval.atLeast(Rational.of(-100)), Domain.REAL);
    private static final Domain WHOLE_NUMBERS = new Domain(Interval.ALL, 0);

    static final Measure STAFF_CONTROL =
            rate("staff-control", "在职人员控制率", LOWER_IS_BETTER, NOT_NEGATIVE, ratio(of(STAFF), of(POSTS)));
    static final Measure THREE_PUBLIC_CHANGE = rate(
            "three-public-change",
            "“三公经费”变动率",
            LOWER_IS_BETTER,
            FROM_TOTAL_LOSS,
            changeRate(of(THREE_PUBLIC), of(THREE_PUBLIC_BEFORE)));
    static final Measure KEY_SHARE =
            rate("key-share", "重点支出安排率", HIGHER_IS_BETTER, SHARE, ratio(of(KEY_PROGRAMMES), of(ALL_PROGRAMMES)));
    static final Measure BUDGET_ADJUSTMENT =
            rate("budget-adjustment", "预算调整率", LOWER_IS_BETTER, NOT_NEGATIVE, ratio(of(ADJUSTED), of(BUDGET)));
    static final Measure THREE_PUBLIC_CONTROL = rate(
            "three-public-control",
            "“三公经费”控制率",
            LOWER_IS_BETTER,
            NOT_NEGATIVE,
            ratio(of(THREE_PUBLIC), of(THREE_PUBLIC_BUDGET)));
    static final Measure PROCUREMENT =
            rate("procurement", "政府采购执行率", HIGHER_IS_BETTER, SHARE, ratio(of(PROCURED), of(TO_PROCURE)));
    static final Measure CARD_USE =
            rate("card-use", "公务卡刷卡率", HIGHER_IS_BETTER, SHARE, ratio(of(CARD_PAYMENTS), of(AUTHORISED)));
    static final Measure ASSET_USE =
            rate("asset-use", "固定资产利用率", HIGHER_IS_BETTER, SHARE, ratio(of(ASSETS_IN_USE), of(FIXED_ASSETS)));
    static final Measure SATISFACTION = rate("satisfaction", "满意度", HIGHER_IS_BETTER, SHARE, of(SATISFIED));

    static final Measure INSPECTIONS_SHORT = shortBy("inspections-short", "欠完成督查", INSPECTIONS_PLANNED, INSPECTIONS);
    static final Measure REVIEWS_SHORT = shortBy("reviews-short", "欠完成鉴定审核", REVIEWS_PLANNED, REVIEWS);
    static final Measure CAMPAIGNS_SHORT = shortBy("campaigns-short", "欠完成宣传", CAMPAIGNS_PLANNED, CAMPAIGNS);

    private ZizhouFigures() {}

    private static Measure rate(String id, String name, Direction better, Domain values, Formula formula) {
        return Measure.named(id, name, PERCENT)
                .withDirection(better)
                .withDomain(values)
                .withFormula(formula);
    }

    /** How many tasks are missing from the plan; below 0 where more was done than planned. */
    private static Measure shortBy(String id, String name, Fact planned, Fact done) {
        return Measure.named(id, name, TASK)
                .withDirection(LOWER_IS_BETTER)
                .withDomain(WHOLE_NUMBERS)
                .withFormula(difference(of(planned), of(done)));
    }

    /** The figures from which the report's own scores can be computed: four rows. */
    static Facts ofRows(Department department, BudgetAccounts accounts) {
        Establishment establishment = department.establishment().orElseThrow();
        Facts figures = Facts.builder()
                .measured(STAFF, Quantity.of(establishment.staffInPost().orElseThrow(), PERSON))
                .measured(POSTS, Quantity.of(establishment.authorisedPosts().orElseThrow(), PERSON))
                .measured(SURPLUS, accounts.closingCarryOver().orElseThrow().inWan())
                .put("social-benefit", Checked.count(4, 5))
                .figure(SATISFIED, "93%")
                .build();
        return Facts.builder()
                .putAll(citing(REPORT, figures))
                .remark("social-benefit", "疫情使部分工作没有铺开", null)
                .remark("satisfaction", "政策宣传不足", "理顺职能关系，改进服务")
                .build();
    }

    /**
     * Illustrative figures for the sixteen rows of which the report states only the score. They are made up, say so as
     * their source, and give each row the score that was published.
     */
    static Facts madeUp() {
        return citing(
                MADE_UP,
                Facts.builder()
                        .figure(THREE_PUBLIC, "1.9万元")
                        .figure(THREE_PUBLIC_BEFORE, "2万元")
                        .figure(THREE_PUBLIC_BUDGET, "2万元")
                        .figure(KEY_PROGRAMMES, "920万元")
                        .figure(ALL_PROGRAMMES, "1000万元")
                        .figure(ADJUSTED, "0万元")
                        .figure(BUDGET, "2500万元")
                        .put("payment-progress", Counted.of(0))
                        .figure(CARRIED_OVER, "5万元")
                        .put("budget-rules", Checked.allMet("1", "2", "3"))
                        .put("compliant-use", Counted.of(0))
                        .put("disclosure", Checked.allMet("1", "2", "3", "4", "5"))
                        .figure(PROCURED, "4项")
                        .figure(TO_PROCURE, "4项")
                        .figure(CARD_PAYMENTS, "5.2万元")
                        .figure(AUTHORISED, "10万元")
                        .put("asset-rules", Checked.allMet("1", "2"))
                        .put("asset-safety", Counted.of(0))
                        .figure(ASSETS_IN_USE, "50万元")
                        .figure(FIXED_ASSETS, "50万元")
                        .figure(INSPECTIONS_PLANNED, "20个")
                        .figure(INSPECTIONS, "20个")
                        .figure(REVIEWS_PLANNED, "300个")
                        .figure(REVIEWS, "312个")
                        .figure(CAMPAIGNS_PLANNED, "12个")
                        .figure(CAMPAIGNS, "12个")
                        .build());
    }

    private static Facts citing(String source, Facts facts) {
        Facts.Builder cited = Facts.builder();
        facts.statements().forEach((id, it) -> cited.put(id, new Facts.Statement(it.observation(), source)));
        return cited.build();
    }
}

package org.jixiao.examples.reports;

import java.util.List;
import org.jixiao.audit.Audit;
import org.jixiao.audit.Claim;
import org.jixiao.audit.Identity;
import org.jixiao.audit.Label;
import org.jixiao.audit.Printed;
import org.jixiao.department.BudgetAccounts;
import org.jixiao.department.Department;
import org.jixiao.issue.Location;
import org.jixiao.quantity.Figure;
import org.jixiao.scoring.PublishedEvaluation;

/** The figures of the Anning report, as printed, and how they should hang together. */
final class AnningAudit {
    private static final String WORK = "一（三）工作完成情况";
    private static final String MONEY = "一（五）资金来源及使用";
    private static final String ASSETS = "一（七）固定资产";
    private static final String RESULT = "四（一）评价结论";
    private static final String SCORE = "四（二）具体绩效分析";

    private static final Claim BUDGET = claim("年初预算支出", "1165.24万元", MONEY);
    private static final Claim SPENDING = claim("实际支出", "1030.86万元", MONEY);
    private static final Claim INSURED = claim("参保人数", "30.82万人", WORK);
    private static final Claim INSURED_TARGET = claim("参保目标人数", "30.29万人", WORK);
    private static final Claim CERTIFICATES = claim("医保电子凭证激活人数", "26.9735万人", WORK);
    private static final Claim OTHER_PROVINCES = claim("跨省异地直接结算", "13730人次", WORK);

    private AnningAudit() {}

    static Audit audit(Department bureau, BudgetAccounts accounts, PublishedEvaluation published) {
        return Audit.builder()
                .accounts(accounts, Printed.inWan(2))
                .assets(bureau.assets().orElseThrow(), Location.of(ASSETS), Printed.inWan(2))
                .check(budget())
                .check(assets())
                .check(enrolment())
                .check(careAndClinics())
                .check(settlements())
                .check(sums())
                .check(labels())
                .published(published)
                .build();
    }

    /** Neither kind of spending has a budget of its own in the report; executed in full, both would make up the whole budget. */
    private static List<Identity> budget() {
        return List.of(
                BUDGET.isTotalOf(claim("基本支出（执行率100%）", "839.02万元", MONEY), claim("项目支出（执行率100%）", "191.84万元", MONEY)),
                claim("年度预算完成率", "100%", SCORE).isRatioOf(SPENDING, BUDGET),
                claim("基本支出预算执行率", "100%", SCORE).isUndeterminedBecause("基本支出的预算没有列出"),
                claim("项目支出预算执行率", "100%", SCORE).isUndeterminedBecause("项目支出的预算没有列出"),
                claim("实际采购金额", "31.04万元", "一（六）政府采购")
                        .isTotalOf(claim("复印纸采购", "1.24万元", "一（六）政府采购"), claim("第三方监管服务采购", "29.80万元", "一（六）政府采购")));
    }

    private static List<Identity> assets() {
        Claim disposals = claim("处置报废资产", "-7.68万元", ASSETS);
        return List.of(
                claim("固定资产原值增减额", "-7.68万元", ASSETS).isSameAs(disposals),
                claim("固定资产净值增减额", "-9.03万元", ASSETS).isTotalOf(disposals, claim("本年增加折旧", "-1.36万元", ASSETS)),
                claim("处置资产净值减少额", "-7.68万元", ASSETS).isUndeterminedBecause("7.68万元是原值减少额，处置资产的净值没有列出"));
    }

    private static List<Identity> enrolment() {
        return List.of(
                INSURED.isTotalOf(claim("职工参保", "12.59万人", WORK), claim("居民参保", "18.23万人", WORK)),
                INSURED.isSameAs(claim("参保人数", "30.82万人", RESULT)),
                claim("参保目标完成率", "101.75%", WORK).isRatioOf(INSURED, INSURED_TARGET),
                CERTIFICATES.isSameAs(claim("医保电子凭证激活人数", "26.9735万人", RESULT)),
                claim("医保电子凭证激活率（按参保人数）", "90.53%", WORK).isRatioOf(CERTIFICATES, INSURED),
                claim("医保电子凭证激活率（按参保目标人数）", "90.53%", WORK).isRatioOf(CERTIFICATES, INSURED_TARGET));
    }

    /** The values of the year before, and the target, are not printed; targets are taken to be set in hundreds. */
    private static List<Identity> careAndClinics() {
        Figure person = Figure.parse("1人");
        return List.of(
                claim("长期护理保险申请人数增长率", "43.93%", WORK).isChangeRateOnSomeBase(claim("申请人数", "593人", WORK), person),
                claim("失能等级评定人数增长率", "57.26%", WORK).isChangeRateOnSomeBase(claim("评定人数", "552人", WORK), person),
                claim("村卫生室门诊结算目标完成率", "109.87%", WORK)
                        .isRatioToSomeBase(claim("村卫生室门诊结算", "10987人次", WORK), Figure.parse("100人次")));
    }

    private static List<Identity> settlements() {
        return List.of(
                claim("异地就医联网结算", "750415人次", WORK).isTotalOf(claim("省内异地联网结算", "736685人次", WORK), OTHER_PROVINCES),
                claim("跨省异地直接结算率", "97.85%", WORK).isShareBeside(OTHER_PROVINCES, claim("跨省异地手工结算", "302人次", WORK)),
                claim("异地直接结算定点医药机构", "44家", WORK)
                        .isTotalOf(claim("定点医疗机构", "17家", WORK), claim("定点零售药店", "27家", WORK)));
    }

    private static List<Identity> sums() {
        return List.of(
                claim("医保基金支出", "69380.32万元", WORK)
                        .isTotalOf(
                                claim("职工医保基金支出", "52034.92万元", WORK),
                                claim("居民医保基金支出", "14788.81万元", WORK),
                                claim("居民大病支出", "1891.92万元", WORK),
                                claim("医疗救助支出", "498.54万元", WORK),
                                claim("退休医疗照顾支出", "48.45万元", WORK),
                                claim("离休补助支出", "117.68万元", WORK)),
                claim("移交问题线索", "7件", WORK)
                        .isTotalOf(
                                claim("移交卫健局", "3件", WORK), claim("移交市场监管局", "3件", WORK), claim("移交公安局", "1件", WORK)),
                claim("局内设科室数", "3个", "一（一）机构设置").isCountOf("办公室", "待遇保障科", "医药和基金监管科"),
                claim("中心内设机构数", "10个", "一（一）机构设置")
                        .isCountOf(AnningReport.centre().internalOffices().toArray(String[]::new)));
    }

    private static List<Identity> labels() {
        String rules = "《云南省行政事业单位国有资产管理办法》文号";
        return List.of(
                Label.year("所依据的政府采购目录年度", "2021年")
                        .at("一（六）政府采购")
                        .isSameAs(Label.year("报告年度", "2023年度").at("标题")),
                Label.of(rules, "云政办发〔2008〕173号")
                        .at(ASSETS, "2")
                        .isSameAs(Label.of(rules, "云政办规〔2020〕3号").at(ASSETS, "3")));
    }

    private static Claim claim(String name, String printed, String section) {
        return Claim.of(name, printed).at(section);
    }
}

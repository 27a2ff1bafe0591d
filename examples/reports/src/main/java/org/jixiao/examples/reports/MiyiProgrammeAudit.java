package org.jixiao.examples.reports;

import static org.jixiao.examples.reports.MiyiAudit.ANNEX1;
import static org.jixiao.examples.reports.MiyiAudit.claim;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.audit.AllMet;
import org.jixiao.audit.Claim;
import org.jixiao.audit.Identity;
import org.jixiao.issue.Location;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Rational;

/** The figures of the premiums paid for the poor, as the accounts and both annexes print them. */
final class MiyiProgrammeAudit {
    private static final String ANNEX2 = "附件2";
    private static final String OTHER = "十、其他重要事项";
    private static final String ARRIVAL = "二（二）2.资金到位";
    private static final Rational HALF = Rational.of(1, 2);

    private static final Claim PERSONS = claim("建档立卡贫困人口", "18067人", OTHER);
    private static final Claim PREMIUM = claim("缴费标准", "220元/人", OTHER).exactly();
    private static final Claim PREMIUM_2020 =
            claim("2020年缴费标准", "250元/人", ANNEX1, "2.专项预算").exactly();
    private static final Claim ALL = claim("共代缴资金", "397.47万元", OTHER);
    private static final Claim PROVINCE = claim("省级预拨", "136.78万元", OTHER);
    private static final Claim SETTLED = claim("省级财政结算补助", "9.49万元", OTHER);
    private static final Claim COUNTY_DUE = claim("县级财政应承担", "260.69万元", OTHER);
    private static final Claim COUNTY_PAID = claim("县级财政拨付", "251.20万元", OTHER);

    private MiyiProgrammeAudit() {}

    static List<Identity> identities() {
        List<Identity> identities = new ArrayList<>();
        identities.addAll(premiums());
        identities.addAll(advances());
        identities.addAll(execution());
        identities.addAll(elsewhere());
        identities.addAll(statements());
        return identities;
    }

    /** Province and county pay all of the premium, so that 其中 lists all of its parts. */
    private static List<Identity> premiums() {
        return List.of(
                claim("应资助缴费", "397.47万元", OTHER).isProductOf(PERSONS, PREMIUM),
                ALL.isTotalOf(PROVINCE, COUNTY_DUE),
                COUNTY_PAID.isChangeOf(COUNTY_DUE, SETTLED),
                ALL.isTotalOf(PROVINCE, SETTLED, COUNTY_PAID),
                claim("代缴个人缴费", "397.47万元", ANNEX2, "四（一）完成情况").isTotalOf(PROVINCE, COUNTY_PAID),
                claim("转入市医保基金账户", "394.47万元", ANNEX2, ARRIVAL).isTotalOf(PROVINCE, COUNTY_DUE),
                claim("代缴资金", "397万元", "（二）主要工作成效").isTotalOf(PROVINCE, SETTLED, COUNTY_PAID),
                claim("省级资金", "146万元", "（二）主要工作成效").isTotalOf(PROVINCE, SETTLED),
                claim("县级资金", "251万元", "（二）主要工作成效").isSameAs(COUNTY_PAID));
    }

    /** The province pays half of the premium, for as many persons as the year before. */
    private static List<Identity> advances() {
        Claim personsOfProvince = claim("省级预拨所按人数", "13297人", OTHER);
        Claim advance = claim("困难群众代缴资金", "226.01万元", ANNEX1, "2.专项预算");
        Claim persons2020 = claim("2020年建档立卡人员", "18074名", ANNEX1, "2.专项预算");
        Claim advanceSpent = claim("省级预拨2020年代缴资金", "225.84万元", ANNEX1, "二、收支情况");
        return List.of(
                PROVINCE.isProductOf(HALF, personsOfProvince, PREMIUM),
                advance.isProductOf(HALF, persons2020, PREMIUM_2020),
                advance.isSameAs(advanceSpent),
                advanceSpent.isProductOf(HALF, PERSONS, PREMIUM_2020));
    }

    private static List<Identity> execution() {
        Claim insured = claim("城乡居民参保人数", "18.9627万人", "项目绩效目标完成情况表");
        return List.of(
                claim("代缴资金项目完成预算", "100%", OTHER)
                        .isRatioOf(claim("执行数", "251.2万元", OTHER), claim("全年预算数", "251.2万元", OTHER)),
                claim("专项工作经费项目完成预算", "100%", OTHER)
                        .isRatioOf(claim("执行数", "7万元", OTHER), claim("全年预算数", "7万元", OTHER)),
                claim("项目资金到位率", "100%", ANNEX2, "五（一）评价结论")
                        .isRatioOf(ALL, claim("所需代缴资金", "397.47万元", ANNEX2, "二（二）1.资金计划")),
                claim("城乡居民参保人数", "189627人", "（二）主要工作成效").isSameAs(insured),
                insured.is(Comparison.AT_LEAST, claim("预期参保人数", "18.8万人", "项目绩效目标完成情况表")));
    }

    /** The visits may be counted differently in the two annexes. */
    private static List<Identity> elsewhere() {
        return List.of(
                claim("反映绩效目标完成情况的项目", "2个", OTHER, "1.项目绩效目标完成情况")
                        .isSameAs(
                                claim("编制绩效目标的项目", "1个", OTHER),
                                claim("开展绩效监控的项目", "1个", OTHER),
                                claim("开展绩效自评的项目", "1个", OTHER)),
                claim("贫困人口门诊人次", "25266人次", ANNEX2, "四（二）效益")
                        .isSameAs(claim("贫困人口门诊人次", "24416人次", ANNEX1, "1.部门支出绩效")),
                claim("贫困人口住院人次", "7107人次", ANNEX2, "四（二）效益")
                        .isSameAs(claim("贫困人口住院人次", "5227人次", ANNEX1, "1.部门支出绩效")));
    }

    private static List<Identity> statements() {
        return List.of(AllMet.targets(
                "圆满完成了上级下达的目标任务",
                Location.of(ANNEX1, "四（一）评价结论"),
                MiyiProgrammes.programmes().get(2).targets()));
    }
}

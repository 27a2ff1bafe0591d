package org.jixiao.examples.reports;

import java.util.List;
import org.jixiao.audit.AllMet;
import org.jixiao.audit.AllMet.Thing;
import org.jixiao.audit.Audit;
import org.jixiao.audit.Claim;
import org.jixiao.audit.Identity;
import org.jixiao.audit.Printed;
import org.jixiao.issue.Location;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Figure;
import org.jixiao.scoring.PublishedEvaluation;

/** The figures of the Miyi accounts and of annex 1, as printed, and how they should hang together. */
final class MiyiAudit {
    static final String ANNEX1 = "附件1";

    private static final String OVERALL = "一、收支决算总体情况";
    private static final String SOURCES = "二、收入决算";
    private static final String KINDS = "三、支出决算";
    private static final String APPROPRIATION = "四、财政拨款收支";
    private static final String GENERAL = "五、一般公共预算支出";
    private static final String THREE_PUBLIC = "七、“三公”经费";
    private static final String OTHER = "十、其他重要事项";
    private static final String MONEY1 = "二、收支情况";

    private static final Claim INCOME = claim("本年收入", "760.35万元", OVERALL);
    private static final Claim INCOME_2018 = claim("上年收入", "1651.24万元", OVERALL);
    private static final Claim SPENDING = claim("本年支出", "747.1万元", OVERALL);
    private static final Claim SPENDING_2018 = claim("上年支出", "1650.49万元", OVERALL);
    private static final Claim GENERAL_INCOME = claim("一般公共预算财政拨款收入", "746.35万元", SOURCES);
    private static final Claim OTHER_INCOME = claim("其他收入", "14万元", SOURCES);
    private static final Claim BASIC = claim("基本支出", "255.34万元", KINDS);
    private static final Claim PROGRAMMES = claim("项目支出", "491.76万元", KINDS);
    private static final Claim GENERAL_SPENDING = claim("一般公共预算财政拨款支出", "746.35万元", GENERAL);
    private static final Claim PROGRAMMES_IN_ANNEX = claim("项目支出", "491.77万元", ANNEX1, MONEY1);
    private static final Claim SPENDING_IN_ANNEX = claim("财政资金支出", "747.11万元", ANNEX1, MONEY1);
    private static final Claim AGENCY_WORK = claim("社会保险经办机构支出", "5.24万元", ANNEX1, MONEY1);

    private MiyiAudit() {}

    static Audit audit(PublishedEvaluation published) {
        Audit.Builder audit = Audit.builder().accounts(MiyiAccounts.accounts(), Printed.inWan(2));
        MiyiProgrammes.programmes().forEach(programme -> audit.programme(programme, Printed.inWan(2)));
        return audit.check(changes())
                .check(changesInAnnex())
                .check(income())
                .check(spending())
                .check(structure())
                .check(functions())
                .check(threePublic())
                .check(posts())
                .check(MiyiProgrammeAudit.identities())
                .published(published)
                .build();
    }

    private static List<Identity> changes() {
        return List.of(
                claim("收入增减额", "-890.89万元", OVERALL).isChangeOf(INCOME, INCOME_2018),
                claim("收入增减率", "-53.95%", OVERALL).isChangeRateOf(INCOME, INCOME_2018),
                claim("支出增减额", "-903.38万元", OVERALL).isChangeOf(SPENDING, SPENDING_2018),
                claim("支出增减率", "-54.73%", OVERALL).isChangeRateOf(SPENDING, SPENDING_2018),
                claim("年末结转和结余", "14万元", ANNEX1, MONEY1)
                        .isBalanceOf(List.of(INCOME_2018, INCOME), List.of(SPENDING_2018, SPENDING)));
    }

    private static List<Identity> changesInAnnex() {
        Claim rate = claim("收入减少率", "-117.17%", ANNEX1, MONEY1);
        return List.of(
                claim("收入减少额", "-904.89万元", ANNEX1, MONEY1).isChangeOf(INCOME, INCOME_2018),
                rate.isChangeRateOf(INCOME, INCOME_2018),
                rate.isPossibleChangeRate());
    }

    private static List<Identity> income() {
        Claim generalShare = claim("一般公共预算财政拨款收入占比", "98.16%", SOURCES);
        Claim otherShare = claim("其他收入占比", "1.84%", SOURCES);
        return List.of(
                INCOME.isTotalOf(GENERAL_INCOME, OTHER_INCOME),
                generalShare.isRatioOf(GENERAL_INCOME, INCOME),
                otherShare.isRatioOf(OTHER_INCOME, INCOME),
                Claim.wholeOf("收入构成", generalShare, otherShare),
                claim("财政拨款收入", "760.35万元", APPROPRIATION).isSameAs(GENERAL_INCOME));
    }

    private static List<Identity> spending() {
        Claim basicShare = claim("基本支出占比", "34.18%", KINDS);
        Claim programmeShare = claim("项目支出占比", "65.82%", KINDS);
        return List.of(
                SPENDING.isTotalOf(BASIC, PROGRAMMES),
                basicShare.isRatioOf(BASIC, SPENDING),
                programmeShare.isRatioOf(PROGRAMMES, SPENDING),
                Claim.wholeOf("支出构成", basicShare, programmeShare),
                BASIC.isTotalOf(claim("人员经费", "224.78万元", "六、基本支出"), claim("日常公用经费", "30.56万元", "六、基本支出")),
                PROGRAMMES_IN_ANNEX.isTotalOf(
                        claim("省级预拨2020年代缴资金", "225.84万元", ANNEX1, MONEY1),
                        claim("县级下达2019年代缴资金", "260.69万元", ANNEX1, MONEY1),
                        AGENCY_WORK),
                SPENDING_IN_ANNEX.isTotalOf(BASIC, PROGRAMMES_IN_ANNEX),
                PROGRAMMES.isSameAs(PROGRAMMES_IN_ANNEX),
                SPENDING_IN_ANNEX.isTotalOf(BASIC, PROGRAMMES),
                SPENDING.isSameAs(SPENDING_IN_ANNEX),
                AGENCY_WORK.isSameAs(claim("社会保险经办机构支出", "5.23万元", GENERAL)));
    }

    private static List<Identity> structure() {
        Claim structure = claim("一般公共预算财政拨款支出", "747.1万元", GENERAL, "（二）结构");
        Claim social = claim("社会保障和就业支出", "225.05万元", GENERAL, "（二）结构");
        Claim health = claim("卫生健康支出", "13.73万元", GENERAL, "（二）结构");
        Claim rural = claim("农林水支出", "486.53万元", GENERAL, "（二）结构");
        Claim housing = claim("住房保障支出", "21.79万元", GENERAL, "（二）结构");
        Claim socialShare = claim("社会保障和就业支出占比", "30.12%", GENERAL, "（二）结构");
        Claim healthShare = claim("卫生健康支出占比", "1.84%", GENERAL, "（二）结构");
        Claim ruralShare = claim("农林水支出占比", "65.12%", GENERAL, "（二）结构");
        Claim housingShare = claim("住房保障支出占比", "2.92%", GENERAL, "（二）结构");
        return List.of(
                claim("一般公共预算财政拨款支出占比", "99.9%", GENERAL).isRatioOf(GENERAL_SPENDING, SPENDING),
                claim("一般公共预算财政拨款支出增长率", "79.79%", GENERAL)
                        .isGrowthRateOf(GENERAL_SPENDING, claim("增加额", "331.22万元", GENERAL)),
                GENERAL_SPENDING.isSameAs(structure),
                structure.isTotalOf(social, health, rural, housing),
                socialShare.isRatioOf(social, structure),
                healthShare.isRatioOf(health, structure),
                ruralShare.isRatioOf(rural, structure),
                housingShare.isRatioOf(housing, structure),
                Claim.wholeOf("支出结构", socialShare, healthShare, ruralShare, housingShare),
                rural.isTotalOf(
                        claim("省级预拨2020年代缴资金", "225.84万元", ANNEX1, MONEY1),
                        claim("县级下达2019年代缴资金", "260.69万元", ANNEX1, MONEY1)));
    }

    /**
     * The 14万元 of other health care are called spent, although 0 % of what was received is executed. Without them the items
     * of health care nearly sum.
     */
    private static List<Identity> functions() {
        Claim all = Claim.of("全部", "100%").exactly();
        Claim other = claim("其他卫生健康支出完成预算", "0%", GENERAL, "（三）具体情况");
        Claim received = claim("下达资金", "14万元", GENERAL, "（三）具体情况");
        Claim whole = claim("一般公共预算支出完成预算", "100%", GENERAL, "（三）具体情况");
        return List.of(
                claim("其他卫生健康支出", "14万元", GENERAL, "（三）具体情况").isProductOf(received, other),
                claim("卫生健康支出（不计其他卫生健康支出）", "13.73万元", GENERAL, "（三）具体情况")
                        .isTotalOf(
                                claim("行政单位医疗", "12.51万元", GENERAL, "（三）具体情况"),
                                claim("公务员医疗补助", "1.23万元", GENERAL, "（三）具体情况")),
                new AllMet(
                        "一般公共预算支出完成预算100%",
                        Location.of(GENERAL, "（三）具体情况"),
                        List.of(Thing.of(whole, Comparison.EQUAL, all), Thing.of(other, Comparison.EQUAL, all))));
    }

    /** The budgets of 2019 are not printed; they come in hundreds of yuan. */
    private static List<Identity> threePublic() {
        Claim all = claim("“三公”经费", "0.39万元", THREE_PUBLIC);
        Claim reception = claim("公务接待费", "0.39万元", THREE_PUBLIC);
        Claim reception2018 = claim("上年公务接待费", "0.69万元", ANNEX1, "（2）机关厉行节约");
        Figure step = Figure.parse("0.01万元");
        return List.of(
                claim("“三公”经费完成预算", "51.32%", THREE_PUBLIC).isRatioToSomeBase(all.exactly(), step),
                claim("公务接待费完成预算", "51.32%", THREE_PUBLIC).isRatioToSomeBase(reception.exactly(), step),
                claim("公务接待费占比", "100%", THREE_PUBLIC).isRatioOf(reception, all),
                claim("公务接待费增减额", "-0.3万元", THREE_PUBLIC).isChangeOf(reception, reception2018),
                claim("公务接待费增减率", "-43.88%", THREE_PUBLIC).isChangeRateOf(reception, reception2018),
                reception.isTotalOf(claim("考察学习接待费", "0.12万元", THREE_PUBLIC), claim("交叉检查接待费", "0.26万元", THREE_PUBLIC)),
                claim("机关运行经费增长率", "21.22%", OTHER)
                        .isGrowthRateOf(claim("机关运行经费", "30.56万元", OTHER), claim("增加额", "5.35万元", OTHER)));
    }

    private static List<Identity> posts() {
        return List.of(
                claim("编制总数", "17人", ANNEX1)
                        .isTotalOf(
                                claim("2002年核定编制", "6名", ANNEX1),
                                claim("2007年新增编制", "4名", ANNEX1),
                                claim("2017年转入编制", "7名", ANNEX1)),
                claim("查处违规定点医疗机构", "14家", "（二）主要工作成效").isSameAs(claim("查处违规定点医疗机构", "15家", ANNEX1, "1.部门支出绩效")),
                claim("追回医保基金", "5.55万元", "（二）主要工作成效").isSameAs(claim("追回医保基金", "5.55万元", ANNEX1)),
                claim("违约金", "10.89万元", "（二）主要工作成效").isSameAs(claim("违约金", "10.89万元", ANNEX1)));
    }

    static Claim claim(String name, String printed, String... place) {
        return Claim.of(name, printed).at(place);
    }
}

package org.jixiao.catalogue;

import org.jixiao.rubric.Basis;

/**
 * What the catalogue cites. Only published reports that were read in full are marked as verified; documents known from other
 * forms or from memory are not.
 */
final class Sources {
    /** The common framework of indicators (预算绩效评价共性指标体系框架). */
    static final Basis FRAMEWORK = Basis.unverified("财预〔2013〕53号");

    /** The rules on evaluating programme spending (项目支出绩效评价管理办法). */
    static final Basis PROGRAMMES = Basis.unverified("财预〔2020〕10号");

    /** The county form of Yulin, after the form of Hunan. */
    static final Basis YULIN = Basis.of("榆林市子洲县医疗保障局2023年度部门整体支出绩效自评表");

    static final Basis HUNAN = Basis.unverified("湖南省部门整体支出绩效评价指标表");

    static final Basis GUANGDONG = Basis.of("广州市医疗保障局2022年度部门整体支出绩效自评表");

    /** The standards behind the Guangdong form, which the filled form does not print. */
    static final Basis GUANGDONG_STANDARDS = Basis.unverified("广东省部门整体支出绩效自评评分标准");

    static final Basis FUJIAN = Basis.of("宁德市医疗保障基金管理中心2017年度医保工作经费支出绩效评价报告");

    static final Basis SICHUAN = Basis.unverified("四川省2020年部门整体支出绩效评价指标体系");

    static final Basis SICHUAN_MONITORING = Basis.unverified("川财绩〔2025〕10号");

    static final Basis SICHUAN_EARLIER = Basis.unverified("四川省2017—2019年部门整体支出绩效评价指标体系");

    static final Basis HUBEI = Basis.unverified("湖北省项目支出绩效自评表");

    static final Basis SHAANXI = Basis.unverified("陕西省部门整体支出绩效自评表");

    static final Basis AUDITED_SPENDING = Basis.unverified("公开的部门支出管理专项评价指标表");

    static final Basis OLDER_PROGRAMMES = Basis.unverified("公开的项目支出绩效评价指标表（决策20、管理25、绩效55）");

    static final Basis CENTRAL_FORMS = Basis.unverified("中央部门公布的项目支出绩效自评结果");

    private Sources() {}
}

package org.jixiao.catalogue;

import static org.jixiao.quantity.Quantity.percent;

import java.util.List;
import org.jixiao.measure.Domain;
import org.jixiao.measure.StandardFacts;
import org.jixiao.quantity.Comparison;

/** Measures of how funds, assets, procurement and performance are managed. */
public final class ManagementMeasures {
    /** 管理制度健全性: soundness of rules. */
    public static final StandardMeasure SYSTEM_SOUNDNESS = MeasureDraft.checklist(
                    "management-system-soundness",
                    "管理制度健全性",
                    "soundness of rules",
                    "预算资金、财务和会计核算等管理制度已经建立",
                    "制度合法、合规、完整",
                    "制度得到有效执行")
            .meaning(
                    "财务和业务管理制度是否建立、是否合规完整、是否执行。",
                    "Whether rules on money and work exist, are lawful and complete, and are followed.")
            .cited(Sources.FRAMEWORK, Sources.YULIN, Sources.HUNAN, Sources.GUANGDONG, Sources.FUJIAN);

    /** 资产管理制度健全性: soundness of asset rules. */
    public static final StandardMeasure ASSET_SYSTEM_SOUNDNESS = MeasureDraft.checklist(
                    "asset-system-soundness",
                    "资产管理制度健全性",
                    "soundness of asset rules",
                    "资产管理制度已经建立，且合法、合规、完整",
                    "资产管理制度得到有效执行")
            .meaning("资产管理制度是否建立、合规并执行。", "Whether rules on assets exist, are lawful, and are followed.")
            .cited(Sources.FRAMEWORK, Sources.YULIN, Sources.HUNAN);

    /** 资金使用合规性: compliant use of funds. */
    public static final StandardMeasure COMPLIANT_USE_OF_FUNDS = MeasureDraft.violations(
                    "compliant-use-of-funds",
                    "资金使用合规性",
                    "compliant use of funds",
                    "支出不符合财经法规、财务制度或专项资金管理办法",
                    "资金拨付缺少完整的审批程序和手续",
                    "重大项目支出未经评估论证",
                    "支出不符合预算批复的用途",
                    "存在截留、挤占、挪用或虚列支出")
            .meaning(
                    "资金的使用是否违反法规、程序、论证、用途和专款专用五项要求。",
                    "Breaches of five requirements on spending: law, procedure, appraisal, purpose, and no diversion.")
            .cited(Sources.FRAMEWORK, Sources.YULIN, Sources.HUNAN, Sources.FUJIAN);

    /** 财务管理合规性: compliant financial management. */
    public static final StandardMeasure FINANCIAL_COMPLIANCE = MeasureDraft.violations(
                    "financial-compliance",
                    "财务管理合规性",
                    "compliant financial management",
                    "支出范围不合规",
                    "支出程序不合规",
                    "支出用途不合规",
                    "会计核算不合规")
            .meaning("支出的范围、程序、用途和核算是否合规。", "Breaches in scope, procedure, purpose and accounting of spending.")
            .cited(Sources.GUANGDONG);

    /** 预决算信息公开性和完善性: disclosure of budget and accounts. */
    public static final StandardMeasure BUDGET_DISCLOSURE = MeasureDraft.checklist(
                    "budget-disclosure",
                    "预决算信息公开性和完善性",
                    "disclosure of budget and accounts",
                    "按规定的内容公开",
                    "按规定的时限公开",
                    "基础数据和会计资料真实",
                    "基础数据和会计资料完整",
                    "基础数据和会计资料准确")
            .meaning(
                    "预决算信息是否按内容和时限公开，资料是否真实、完整、准确。",
                    "Whether budget and accounts are published in content and time, and are true, complete and accurate.")
            .cited(Sources.FRAMEWORK, Sources.YULIN, Sources.HUNAN, Sources.GUANGDONG);

    /** 预决算公开合规性: compliant disclosure of budget and accounts. */
    public static final StandardMeasure BUDGET_DISCLOSURE_COMPLIANCE = MeasureDraft.violations(
                    "budget-disclosure-compliance",
                    "预决算公开合规性",
                    "compliant disclosure of budget and accounts",
                    "未按规定的内容、时间或范围公开",
                    "公开的文字、格式或数据有误")
            .meaning("预决算公开在内容、时限、范围和质量上的问题。", "Breaches in content, time, scope and quality of disclosure.")
            .cited(Sources.GUANGDONG);

    /** 绩效信息公开情况: disclosure of performance information. */
    public static final StandardMeasure PERFORMANCE_DISCLOSURE = MeasureDraft.checklist(
                    "performance-disclosure",
                    "绩效信息公开情况",
                    "disclosure of performance information",
                    "绩效目标按规定的内容和时间公开",
                    "绩效自评资料按规定的内容和时间公开")
            .meaning("绩效目标和自评资料是否按时完整公开。", "Whether targets and self-evaluation are published completely and in time.")
            .cited(Sources.GUANGDONG);

    /** 采购意向公开完整性和及时性: complete and timely procurement intent. */
    public static final StandardMeasure PROCUREMENT_INTENT_COMPLETENESS = MeasureDraft.checklist(
                    "procurement-intent-completeness",
                    "采购意向公开完整性和及时性",
                    "complete and timely procurement intent",
                    "采购意向在规定网站完整、及时公开")
            .meaning("采购意向是否完整、及时公开。", "Whether intended procurement is published completely and in time.")
            .cited(Sources.GUANGDONG);

    /** 采购意向公开合规性: compliant procurement intent. */
    public static final StandardMeasure PROCUREMENT_INTENT_COMPLIANCE = MeasureDraft.checklist(
                    "procurement-intent-compliance", "采购意向公开合规性", "compliant procurement intent", "全部预算单位的采购意向按规定公开")
            .meaning("所属各预算单位的采购意向是否全部按规定公开。", "Whether all units publish intended procurement as required.")
            .cited(Sources.GUANGDONG);

    /** 采购内控制度建设: internal control of procurement. */
    public static final StandardMeasure PROCUREMENT_CONTROL = MeasureDraft.checklist(
                    "procurement-control", "采购内控制度建设", "internal control of procurement", "政府采购内部控制制度已经建立并执行")
            .meaning("政府采购内部控制制度是否建立。", "Whether internal control of procurement is in place.")
            .cited(Sources.GUANGDONG);

    /** 采购活动合规性: compliant procurement. */
    public static final StandardMeasure PROCUREMENT_COMPLIANCE = MeasureDraft.violations(
                    "procurement-compliance", "采购活动合规性", "compliant procurement", "采购活动违反政府采购法律法规")
            .meaning("采购活动中违反法律法规的情形。", "Breaches of law in procurement.")
            .cited(Sources.GUANGDONG);

    /** 合同签订及时率: contracts signed in time ÷ contracts. */
    public static final StandardMeasure TIMELY_CONTRACT_RATE = MeasureDraft.rate(
                    "timely-contract-rate", "合同签订及时率", "timely contract rate")
            .higher()
            .within(Domain.between(0, 100))
            .share(FurtherFacts.CONTRACTS_SIGNED_IN_TIME, FurtherFacts.CONTRACTS_SIGNED)
            .full(Comparison.AT_LEAST, percent(100))
            .meaning(
                    "在规定时限内签订的采购合同占全部采购合同的百分比。",
                    "Contracts signed within the time limit as a percentage of all contracts.")
            .cited(Sources.GUANGDONG);

    /** 合同备案时效性: timely contract filing. */
    public static final StandardMeasure CONTRACT_FILING = MeasureDraft.checklist(
                    "contract-filing", "合同备案时效性", "timely contract filing", "采购合同自签订之日起2个工作日内备案公开")
            .meaning("采购合同是否在签订后2个工作日内备案公开。", "Whether contracts are filed and published within two working days.")
            .cited(Sources.GUANGDONG);

    /** 采购政策效能: bought from small and medium enterprises ÷ reserved for them. */
    public static final StandardMeasure SME_PROCUREMENT_EFFECT = MeasureDraft.rate(
                    "sme-procurement-effect", "采购政策效能", "SME procurement effect")
            .higher()
            .share(StandardFacts.SME_BOUGHT, StandardFacts.SME_RESERVED)
            .full("≥100%，不足按比例得分", Comparison.AT_LEAST, percent(100))
            .meaning(
                    "实际面向中小企业的采购金额占预留金额的百分比。",
                    "Procurement from small and medium enterprises as a percentage of what was reserved for them.")
            .cited(Sources.GUANGDONG);

    /** 资产管理安全性: asset safety. */
    public static final StandardMeasure ASSET_SAFETY = MeasureDraft.violations(
                    "asset-safety",
                    "资产管理安全性",
                    "asset safety",
                    "资产保存不完整",
                    "资产配置不合理",
                    "资产处置不规范",
                    "资产账务不合规或账实不符",
                    "资产收入未及时足额上缴")
            .meaning(
                    "资产在保存、配置、处置、账务和收入上缴方面的问题。",
                    "Breaches in keeping, allocating, disposing of and accounting for assets, and in remitting their proceeds.")
            .cited(Sources.FRAMEWORK, Sources.YULIN, Sources.HUNAN);

    /** 资产管理合规性: compliant asset management. */
    public static final StandardMeasure ASSET_COMPLIANCE = MeasureDraft.violations(
                    "asset-compliance", "资产管理合规性", "compliant asset management", "未建立资产管理制度", "审计、检查发现资产管理问题")
            .meaning("资产管理制度缺失和检查发现的问题。", "Missing rules, and problems that audits and inspections found.")
            .cited(Sources.GUANGDONG);

    /** 资产配置合规性: compliant asset allocation. */
    public static final StandardMeasure ASSET_ALLOCATION = MeasureDraft.violations(
                    "asset-allocation", "资产配置合规性", "compliant asset allocation", "办公用房面积超过标准", "办公设备配置超过标准")
            .meaning("办公用房和设备超标准配置的情形。", "Offices and equipment beyond the standard.")
            .cited(Sources.GUANGDONG);

    /** 资产盘点情况: stock-taking. */
    public static final StandardMeasure STOCK_TAKING = MeasureDraft.checklist(
                    "stock-taking", "资产盘点情况", "stock-taking", "每年按要求开展资产盘点")
            .meaning("是否每年按要求盘点资产。", "Whether assets are counted every year as required.")
            .cited(Sources.GUANGDONG);

    /** 资产收益上缴的及时性: timely remittance of asset proceeds. */
    public static final StandardMeasure TIMELY_REMITTANCE = MeasureDraft.checklist(
                    "timely-remittance", "资产收益上缴的及时性", "timely remittance of asset proceeds", "资产处置和使用收益及时足额上缴")
            .meaning("资产处置和使用收益是否及时上缴。", "Whether proceeds of disposal and use are remitted in time.")
            .cited(Sources.GUANGDONG);

    /** 资产数据质量: asset data quality. */
    public static final StandardMeasure ASSET_DATA_QUALITY = MeasureDraft.checklist(
                    "asset-data-quality", "资产数据质量", "asset data quality", "资产年报按时报送", "资产年报与财务账、资产实体相符")
            .meaning("资产年报是否按时报送且账实相符。", "Whether the yearly asset report is on time and agrees with books and things.")
            .cited(Sources.GUANGDONG);

    /** 固定资产利用率: fixed assets in use ÷ all fixed assets. */
    public static final StandardMeasure FIXED_ASSET_UTILISATION = MeasureDraft.rate(
                    "fixed-asset-utilisation", "固定资产利用率", "fixed-asset utilisation")
            .higher()
            .within(Domain.between(0, 100))
            .share(StandardFacts.FIXED_ASSETS_IN_USE, StandardFacts.FIXED_ASSETS)
            .full("100%（福建≥80%，广东约≥90%）", Comparison.AT_LEAST, percent(100))
            .meaning(
                    "实际在用固定资产占全部固定资产的百分比，按原值计算。",
                    "Fixed assets in use as a percentage of all fixed assets, at original value.")
            .cited(Sources.FRAMEWORK, Sources.YULIN, Sources.HUNAN, Sources.FUJIAN, Sources.GUANGDONG);

    /** 新增预算项目事前绩效评估: ex-ante assessment of new programmes. */
    public static final StandardMeasure EX_ANTE_ASSESSMENT = MeasureDraft.checklist(
                    "ex-ante-assessment", "新增预算项目事前绩效评估", "ex-ante assessment of new programmes", "符合条件的新增项目均开展事前绩效评估")
            .meaning(
                    "符合条件的新增预算项目是否开展事前评估；没有新增项目的不适用。",
                    "Whether eligible new programmes were assessed beforehand; does not apply without new programmes.")
            .cited(Sources.GUANGDONG);

    /** 绩效目标合理性: soundness of targets. */
    public static final StandardMeasure TARGET_SOUNDNESS = MeasureDraft.checklist(
                    "target-soundness",
                    "绩效目标合理性",
                    "soundness of targets",
                    "目标符合法律法规、发展规划和部门职责",
                    "目标与实际工作内容相关",
                    "目标符合正常业绩水平",
                    "目标与预算资金量相匹配")
            .meaning("绩效目标是否依据充分、与工作和资金相称。", "Whether targets are well-founded and in proportion to work and money.")
            .cited(Sources.FRAMEWORK, Sources.PROGRAMMES, Sources.FUJIAN);

    /** 绩效指标明确性: clarity of indicators. */
    public static final StandardMeasure INDICATOR_CLARITY = MeasureDraft.checklist(
                    "indicator-clarity",
                    "绩效指标明确性",
                    "clarity of indicators",
                    "目标细化为具体指标",
                    "指标有清晰、可衡量的指标值",
                    "指标与任务数或计划数相对应")
            .meaning("绩效目标是否细化、量化并与计划对应。", "Whether targets are broken down, measurable and matched with the plan.")
            .cited(Sources.FRAMEWORK, Sources.PROGRAMMES, Sources.FUJIAN);

    /** 目标制定: target setting. */
    public static final StandardMeasure TARGET_SETTING = MeasureDraft.checklist(
                    "target-setting", "目标制定", "target setting", "绩效目标要素完整", "绩效指标细化量化")
            .meaning("绩效目标编制的完整和量化，各占一半。", "Completeness and quantification of targets, half each.")
            .cited(Sources.SICHUAN);

    /** 绩效管理: performance management. */
    public static final StandardMeasure PERFORMANCE_MANAGEMENT = MeasureDraft.judged(
                    "performance-management", "绩效管理", "performance management")
            .meaning(
                    "绩效管理工作的开展情况；公开的样表缺此部分，由评价人员评定。",
                    "How performance is managed; the published form lacks this part, so that an evaluator gives the mark.")
            .cited(Sources.GUANGDONG_STANDARDS);

    private static final List<StandardMeasure> ALL = List.of(
            SYSTEM_SOUNDNESS,
            ASSET_SYSTEM_SOUNDNESS,
            COMPLIANT_USE_OF_FUNDS,
            FINANCIAL_COMPLIANCE,
            BUDGET_DISCLOSURE,
            BUDGET_DISCLOSURE_COMPLIANCE,
            PERFORMANCE_DISCLOSURE,
            PROCUREMENT_INTENT_COMPLETENESS,
            PROCUREMENT_INTENT_COMPLIANCE,
            PROCUREMENT_CONTROL,
            PROCUREMENT_COMPLIANCE,
            TIMELY_CONTRACT_RATE,
            CONTRACT_FILING,
            SME_PROCUREMENT_EFFECT,
            ASSET_SAFETY,
            ASSET_COMPLIANCE,
            ASSET_ALLOCATION,
            STOCK_TAKING,
            TIMELY_REMITTANCE,
            ASSET_DATA_QUALITY,
            FIXED_ASSET_UTILISATION,
            EX_ANTE_ASSESSMENT,
            TARGET_SOUNDNESS,
            INDICATOR_CLARITY,
            TARGET_SETTING,
            PERFORMANCE_MANAGEMENT);

    private ManagementMeasures() {}

    /**
     * All measures of this class.
     *
     * @return the measures in the order of the class
     */
    public static List<StandardMeasure> all() {
        return ALL;
    }
}

package org.jixiao.catalogue;

import static org.jixiao.quantity.Quantity.percent;

import java.util.List;
import org.jixiao.measure.Domain;
import org.jixiao.measure.StandardFacts;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Unit;

/** Measures of initiating, funding and carrying out programmes, and of their outputs and effects. */
public final class ProgrammeMeasures {
    /** 项目预算执行率: executed (B) ÷ full-year budget (A) of a programme. */
    public static final StandardMeasure PROGRAMME_EXECUTION_RATE = MeasureDraft.rate(
                    "programme-execution-rate", "项目预算执行率", "programme execution rate")
            .higher()
            .share(StandardFacts.PROGRAMME_EXECUTION, StandardFacts.PROGRAMME_FULL_YEAR_BUDGET)
            .full(Comparison.AT_LEAST, percent(100))
            .meaning("项目全年执行数占全年预算数的百分比。", "What a programme executed (B) as a percentage of its full-year budget (A).")
            .cited(Sources.PROGRAMMES, Sources.HUBEI);

    /** 目标实现: counting indicators ÷ quantity indicators. */
    public static final StandardMeasure TARGET_ATTAINMENT = MeasureDraft.rate(
                    "target-attainment", "目标实现", "target attainment")
            .higher()
            .within(Domain.between(0, 100))
            .share(FurtherFacts.COUNTING_INDICATORS, FurtherFacts.QUANTITY_INDICATORS)
            .full(Comparison.AT_LEAST, percent(100))
            .meaning(
                    "达标且未超过预期30%的数量指标占全部数量指标的百分比。",
                    "Quantity indicators that are met and not passed by more than 30 %, as a percentage of all.")
            .cited(Sources.SICHUAN);

    /** 项目立项规范性: project initiation. */
    public static final StandardMeasure INITIATION_COMPLIANCE = MeasureDraft.checklist(
                    "initiation-compliance",
                    "项目立项规范性",
                    "project initiation",
                    "按规定的程序申请设立",
                    "提交的文件和材料符合要求",
                    "事前经过必要的论证、评估或集体决策")
            .meaning("项目的申请和设立是否规范。", "Whether a programme was applied for and set up properly.")
            .cited(Sources.FRAMEWORK, Sources.FUJIAN);

    /** 立项依据充分性: grounds for initiation. */
    public static final StandardMeasure INITIATION_GROUNDS = MeasureDraft.checklist(
                    "initiation-grounds",
                    "立项依据充分性",
                    "grounds for initiation",
                    "符合法律法规、政策和规划",
                    "符合行业发展要求",
                    "与部门职责相符",
                    "属于公共财政支持范围",
                    "与其他项目不重复")
            .meaning("项目立项的依据是否充分。", "Whether the grounds for a programme are sufficient.")
            .cited(Sources.PROGRAMMES, Sources.FUJIAN);

    /** 立项程序规范性: procedure of initiation. */
    public static final StandardMeasure INITIATION_PROCEDURE = MeasureDraft.checklist(
                    "initiation-procedure",
                    "立项程序规范性",
                    "procedure of initiation",
                    "按规定的程序申请设立",
                    "审批文件和材料符合要求",
                    "事前经过必要的论证和集体决策")
            .meaning("项目立项的程序是否规范。", "Whether the procedure of setting up a programme was followed.")
            .cited(Sources.PROGRAMMES);

    /** 资金到位率: received ÷ planned funds. */
    public static final StandardMeasure FUNDING_RATE = MeasureDraft.rate(
                    "funding-rate", "资金到位率", "funding-in-place rate")
            .higher()
            .share(FurtherFacts.FUNDS_RECEIVED, FurtherFacts.FUNDS_PLANNED)
            .full(Comparison.AT_LEAST, percent(100))
            .meaning("实际到位资金占计划投入资金的百分比。", "Funds received as a percentage of the funds planned.")
            .cited(Sources.FRAMEWORK, Sources.PROGRAMMES, Sources.FUJIAN, Sources.OLDER_PROGRAMMES);

    /** 到位及时率: received in time ÷ due. */
    public static final StandardMeasure TIMELY_FUNDING_RATE = MeasureDraft.rate(
                    "timely-funding-rate", "到位及时率", "timely funding rate")
            .higher()
            .share(FurtherFacts.FUNDS_RECEIVED_IN_TIME, FurtherFacts.FUNDS_DUE)
            .full(Comparison.AT_LEAST, percent(100))
            .meaning("及时到位资金占应到位资金的百分比。", "Funds received in time as a percentage of the funds due.")
            .cited(Sources.FRAMEWORK, Sources.FUJIAN);

    /** 资金使用率: used ÷ received funds. */
    public static final StandardMeasure FUNDS_USED_RATE = MeasureDraft.rate(
                    "funds-used-rate", "资金使用率", "funds used rate")
            .higher()
            .share(FurtherFacts.FUNDS_USED, FurtherFacts.FUNDS_RECEIVED)
            .full(Comparison.AT_LEAST, percent(100))
            .meaning("实际使用资金占实际到位资金的百分比。", "Funds used as a percentage of the funds received.")
            .cited(Sources.FUJIAN);

    /** 成本控制率: cumulative spending ÷ budget. */
    public static final StandardMeasure COST_CONTROL_RATE = MeasureDraft.rate(
                    "cost-control-rate", "成本控制率", "cost control rate")
            .atTarget()
            .share(FurtherFacts.CUMULATIVE_SPENDING, FurtherFacts.COST_BUDGET)
            .full(Comparison.AT_MOST, percent(100))
            .meaning("项目累计支出占项目预算的百分比。", "Cumulative spending as a percentage of the budget.")
            .cited(Sources.FUJIAN);

    /** 财政投入乘数: investment from other sources ÷ from the treasury. */
    public static final StandardMeasure FISCAL_MULTIPLIER = MeasureDraft.number(
                    "fiscal-multiplier", "财政投入乘数", "fiscal multiplier", Unit.parse("倍"))
            .higher()
            .within(Domain.NOT_NEGATIVE)
            .share(FurtherFacts.OTHER_INVESTMENT, FurtherFacts.FISCAL_INVESTMENT)
            .meaning("其他渠道投入资金与财政投入资金之比。", "Investment from other sources as a multiple of that from the treasury.")
            .cited(Sources.FUJIAN);

    /** 实际完成率: actual ÷ planned output. */
    public static final StandardMeasure ACTUAL_COMPLETION_RATE = MeasureDraft.rate(
                    "actual-completion-rate", "实际完成率", "actual completion rate")
            .higher()
            .share(FurtherFacts.ACTUAL_OUTPUT, FurtherFacts.PLANNED_OUTPUT)
            .full(Comparison.AT_LEAST, percent(100))
            .meaning("实际产出数占计划产出数的百分比。", "Output reached as a percentage of the output planned.")
            .cited(Sources.FRAMEWORK, Sources.PROGRAMMES);

    /** 完成及时率: (planned − actual time) ÷ planned time. */
    public static final StandardMeasure TIME_SAVING_RATE = MeasureDraft.saving(
                    "time-saving-rate", "完成及时率", "time saving rate")
            .higher()
            .saved(FurtherFacts.ACTUAL_DAYS, FurtherFacts.PLANNED_DAYS)
            .full(Comparison.AT_LEAST, percent(0))
            .meaning("计划时间与实际时间之差占计划时间的百分比。", "Time saved as a percentage of the time planned.")
            .cited(Sources.FRAMEWORK);

    /** 任务及时完成率: tasks done in time ÷ tasks planned. */
    public static final StandardMeasure TIMELY_TASK_RATE = MeasureDraft.rate(
                    "timely-task-rate", "任务及时完成率", "timely task rate")
            .higher()
            .within(Domain.between(0, 100))
            .share(FurtherFacts.TASKS_IN_TIME, FurtherFacts.PLANNED_TASKS)
            .full(Comparison.AT_LEAST, percent(100))
            .meaning("及时完成的任务数占计划任务数的百分比。", "Tasks done in time as a percentage of the tasks planned.")
            .cited(Sources.FRAMEWORK, Sources.PROGRAMMES);

    /** 质量达标率: passing ÷ actual output. */
    public static final StandardMeasure QUALITY_PASS_RATE = MeasureDraft.rate(
                    "quality-pass-rate", "质量达标率", "quality pass rate")
            .higher()
            .within(Domain.between(0, 100))
            .share(FurtherFacts.PASSING_OUTPUT, FurtherFacts.ACTUAL_OUTPUT)
            .full("100%或目标值", Comparison.AT_LEAST, percent(100))
            .meaning("质量达标的产出数占实际产出数的百分比。", "Output that passes as a percentage of the output reached.")
            .cited(Sources.FRAMEWORK, Sources.PROGRAMMES);

    /** 成本节约率: (planned − actual cost) ÷ planned cost. */
    public static final StandardMeasure COST_SAVING_RATE = MeasureDraft.saving(
                    "cost-saving-rate", "成本节约率", "cost saving rate")
            .atTarget()
            .saved(FurtherFacts.ACTUAL_COST, FurtherFacts.PLANNED_COST)
            .full(Comparison.AT_LEAST, percent(0))
            .meaning("计划成本与实际成本之差占计划成本的百分比。", "Cost saved as a percentage of the cost planned.")
            .cited(Sources.FRAMEWORK, Sources.PROGRAMMES);

    /** 重点工作办结率: key tasks done ÷ assigned. */
    public static final StandardMeasure KEY_TASK_RATE = MeasureDraft.rate(
                    "key-task-rate", "重点工作办结率", "key-task completion rate")
            .higher()
            .within(Domain.between(0, 100))
            .share(FurtherFacts.KEY_TASKS_DONE, FurtherFacts.KEY_TASKS)
            .full(Comparison.AT_LEAST, percent(100))
            .meaning("办结的重点工作数占交办的重点工作数的百分比。", "Key tasks done as a percentage of the key tasks assigned.")
            .cited(Sources.FRAMEWORK);

    /** 产出指标完成情况: completion of each output target. */
    public static final StandardMeasure OUTPUT_TARGETS_MET = MeasureDraft.list(
                    "output-targets-met", "产出指标完成情况", "output targets met")
            .full("全部完成", Comparison.AT_LEAST, percent(100))
            .meaning(
                    "逐项列出各产出指标的完成率，每项最高按100%计，平均计算。",
                    "Completion of each output target, counted at no more than 100 % each, on average.")
            .cited(Sources.GUANGDONG, Sources.PROGRAMMES, Sources.HUBEI);

    /** 效益指标完成情况: completion of each benefit target. */
    public static final StandardMeasure BENEFIT_TARGETS_MET = MeasureDraft.list(
                    "benefit-targets-met", "效益指标完成情况", "benefit targets met")
            .full("全部完成", Comparison.AT_LEAST, percent(100))
            .meaning(
                    "逐项列出各效益指标的完成率，每项最高按100%计，平均计算。",
                    "Completion of each benefit target, counted at no more than 100 % each, on average.")
            .cited(Sources.GUANGDONG, Sources.PROGRAMMES, Sources.HUBEI);

    /** 满意度指标完成情况: completion of each satisfaction target. */
    public static final StandardMeasure SATISFACTION_TARGETS_MET = MeasureDraft.list(
                    "satisfaction-targets-met", "满意度指标完成情况", "satisfaction targets met")
            .full("全部完成", Comparison.AT_LEAST, percent(100))
            .meaning(
                    "逐项列出各满意度指标的完成率，每项最高按100%计，平均计算。",
                    "Completion of each satisfaction target, counted at no more than 100 % each, on average.")
            .cited(Sources.PROGRAMMES, Sources.HUBEI);

    /** 经济效益: economic benefit. */
    public static final StandardMeasure ECONOMIC_BENEFIT = MeasureDraft.tiers(
                    "economic-benefit", "经济效益", "economic benefit")
            .meaning("履职或项目实施产生的经济效益，按数值或档次评定。", "The economic benefit of the work, by a figure or by a tier.")
            .cited(Sources.FRAMEWORK, Sources.PROGRAMMES);

    /** 社会效益: social benefit. */
    public static final StandardMeasure SOCIAL_BENEFIT = MeasureDraft.tiers("social-benefit", "社会效益", "social benefit")
            .meaning("履职或项目实施产生的社会效益，按数值或档次评定。", "The social benefit of the work, by a figure or by a tier.")
            .cited(Sources.FRAMEWORK, Sources.PROGRAMMES);

    /** 生态效益: ecological benefit. */
    public static final StandardMeasure ECOLOGICAL_BENEFIT = MeasureDraft.tiers(
                    "ecological-benefit", "生态效益", "ecological benefit")
            .meaning("履职或项目实施产生的生态效益，按数值或档次评定。", "The ecological benefit of the work, by a figure or by a tier.")
            .cited(Sources.FRAMEWORK, Sources.PROGRAMMES);

    /** 可持续影响: lasting effect. */
    public static final StandardMeasure LASTING_EFFECT = MeasureDraft.tiers("lasting-effect", "可持续影响", "lasting effect")
            .meaning("履职或项目实施产生的可持续影响，按数值或档次评定。", "The lasting effect of the work, by a figure or by a tier.")
            .cited(Sources.FRAMEWORK, Sources.PROGRAMMES);

    /** 未达到计划值的效益事项: benefits that fall short. */
    public static final StandardMeasure BENEFIT_SHORTFALLS = MeasureDraft.violations(
                    "benefit-shortfalls", "未达到计划值的效益事项", "benefits that fall short", "效益事项未达到年初计划值")
            .meaning("未达到年初工作计划值的效益事项个数。", "Benefits that miss the value of the year’s plan.")
            .cited(Sources.YULIN);

    /** 支付进度: funds behind schedule. */
    public static final StandardMeasure FUNDS_BEHIND_SCHEDULE = MeasureDraft.violations(
                    "funds-behind-schedule", "支付进度", "funds behind schedule", "专项资金未按规定进度下达")
            .meaning("未按规定进度下达资金的专项个数。", "Special funds that were not passed on in time.")
            .cited(Sources.YULIN);

    /** 社会公众或服务对象满意度: satisfied ÷ valid replies. */
    public static final StandardMeasure SATISFACTION_RATE = MeasureDraft.rate(
                    "satisfaction-rate", "社会公众或服务对象满意度", "satisfaction of the public or the served")
            .higher()
            .within(Domain.between(0, 100))
            .share(FurtherFacts.SATISFIED_REPLIES, FurtherFacts.VALID_REPLIES)
            .full("≥90%至≥95%", Comparison.AT_LEAST, percent(90))
            .meaning("表示满意的问卷占有效问卷的百分比。", "Satisfied replies as a percentage of valid replies.")
            .cited(Sources.FRAMEWORK, Sources.PROGRAMMES, Sources.YULIN, Sources.FUJIAN);

    /** 协作部门满意度: result of a survey. */
    public static final StandardMeasure PARTNER_SATISFACTION = MeasureDraft.rate(
                    "partner-satisfaction", "协作部门满意度", "partner satisfaction")
            .higher()
            .within(Domain.between(0, 100))
            .meaning("问卷调查得出的协作部门满意度。", "The partner satisfaction that a survey found.")
            .cited(Sources.SICHUAN_EARLIER);

    /** 管理对象满意度: result of a survey. */
    public static final StandardMeasure REGULATED_SATISFACTION = MeasureDraft.rate(
                    "regulated-satisfaction", "管理对象满意度", "satisfaction of the regulated")
            .higher()
            .within(Domain.between(0, 100))
            .meaning("问卷调查得出的管理对象满意度。", "The satisfaction of the regulated that a survey found.")
            .cited(Sources.SICHUAN_EARLIER);

    /** 社会公众满意度: result of a survey. */
    public static final StandardMeasure PUBLIC_SATISFACTION = MeasureDraft.rate(
                    "public-satisfaction", "社会公众满意度", "public satisfaction")
            .higher()
            .within(Domain.between(0, 100))
            .meaning("问卷调查得出的社会公众满意度。", "The public satisfaction that a survey found.")
            .cited(Sources.SICHUAN_EARLIER);

    private static final List<StandardMeasure> ALL = List.of(
            PROGRAMME_EXECUTION_RATE,
            TARGET_ATTAINMENT,
            INITIATION_COMPLIANCE,
            INITIATION_GROUNDS,
            INITIATION_PROCEDURE,
            FUNDING_RATE,
            TIMELY_FUNDING_RATE,
            FUNDS_USED_RATE,
            COST_CONTROL_RATE,
            FISCAL_MULTIPLIER,
            ACTUAL_COMPLETION_RATE,
            TIME_SAVING_RATE,
            TIMELY_TASK_RATE,
            QUALITY_PASS_RATE,
            COST_SAVING_RATE,
            KEY_TASK_RATE,
            OUTPUT_TARGETS_MET,
            BENEFIT_TARGETS_MET,
            SATISFACTION_TARGETS_MET,
            ECONOMIC_BENEFIT,
            SOCIAL_BENEFIT,
            ECOLOGICAL_BENEFIT,
            LASTING_EFFECT,
            BENEFIT_SHORTFALLS,
            FUNDS_BEHIND_SCHEDULE,
            SATISFACTION_RATE,
            PARTNER_SATISFACTION,
            REGULATED_SATISFACTION,
            PUBLIC_SATISFACTION);

    private ProgrammeMeasures() {}

    /**
     * All measures of this class.
     *
     * @return the measures in the order of the class
     */
    public static List<StandardMeasure> all() {
        return ALL;
    }
}

package org.jixiao.catalogue;

import static org.jixiao.quantity.Quantity.percent;

import java.util.List;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Formula;
import org.jixiao.measure.StandardFacts;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;

/** Measures of budgeting, spending and accounts. */
public final class BudgetMeasures {
    /** 在职人员控制率: staff in post ÷ authorised posts. */
    public static final StandardMeasure STAFF_CONTROL_RATE = MeasureDraft.rate(
                    "staff-control-rate", "在职人员控制率", "staff control rate")
            .lower()
            .share(StandardFacts.STAFF_IN_POST, StandardFacts.AUTHORISED_POSTS)
            .full(Comparison.AT_MOST, percent(100))
            .meaning("在职人员数占核定编制数的百分比，也称财政供养人员控制率。", "People in post as a percentage of the authorised posts.")
            .cited(Sources.FRAMEWORK, Sources.YULIN, Sources.HUNAN);

    /** “三公经费”变动率: change of “three public” spending on the year before. */
    public static final StandardMeasure THREE_PUBLIC_CHANGE_RATE = MeasureDraft.change(
                    "three-public-change-rate", "“三公经费”变动率", "three-public-expense change rate")
            .change(StandardFacts.THREE_PUBLIC_OUTTURN, StandardFacts.LAST_YEAR_THREE_PUBLIC)
            .full(Comparison.AT_MOST, percent(0))
            .meaning(
                    "本年“三公”经费支出比上年增减的百分比，以上年为基数。",
                    "Change of “three public” spending on the outturn of the year before.")
            .cited(Sources.YULIN, Sources.HUNAN, Sources.FRAMEWORK);

    /** “三公经费”预算变动率: change of the “three public” budget on the year before. */
    public static final StandardMeasure THREE_PUBLIC_BUDGET_CHANGE_RATE = MeasureDraft.change(
                    "three-public-budget-change-rate", "“三公经费”预算变动率", "three-public-budget change rate")
            .change(StandardFacts.THREE_PUBLIC_INITIAL_BUDGET, StandardFacts.LAST_YEAR_THREE_PUBLIC_BUDGET)
            .full(Comparison.AT_MOST, percent(0))
            .meaning(
                    "本年“三公”经费预算比上年预算增减的百分比，以上年为基数。",
                    "Change of the “three public” budget on the budget of the year before.")
            .cited(Sources.FRAMEWORK);

    /** 公务招待费变动率: change of spending on receptions on the year before. */
    public static final StandardMeasure RECEPTION_CHANGE_RATE = MeasureDraft.change(
                    "reception-change-rate", "公务招待费变动率", "reception expense change rate")
            .change(StandardFacts.RECEPTION_OUTTURN, StandardFacts.LAST_YEAR_RECEPTION)
            .full(Comparison.AT_MOST, percent(0))
            .meaning("本年公务接待支出比上年增减的百分比。", "Change of spending on official receptions on the year before.")
            .cited(Sources.HUNAN);

    /** 公务用车购置运行费变动率: change of spending on official vehicles on the year before. */
    public static final StandardMeasure VEHICLE_CHANGE_RATE = MeasureDraft.change(
                    "vehicle-change-rate", "公务用车购置运行费变动率", "vehicle expense change rate")
            .change(StandardFacts.VEHICLES_OUTTURN, StandardFacts.LAST_YEAR_VEHICLES)
            .full(Comparison.AT_MOST, percent(0))
            .meaning(
                    "本年公务用车购置和运行支出比上年增减的百分比。",
                    "Change of spending on buying and running official vehicles on the year before.")
            .cited(Sources.HUNAN);

    /** 重点支出安排率: key programmes ÷ all programmes, as budgeted. */
    public static final StandardMeasure KEY_EXPENDITURE_SHARE = MeasureDraft.rate(
                    "key-expenditure-share", "重点支出安排率", "key expenditure share")
            .higher()
            .share(StandardFacts.KEY_PROGRAMME_SPENDING_INITIAL_BUDGET, StandardFacts.PROGRAMME_SPENDING_INITIAL_BUDGET)
            .full("≥90%，以下分档递减", Comparison.AT_LEAST, percent(90))
            .meaning(
                    "年初预算中重点项目支出占项目支出总额的百分比。",
                    "Budgeted spending on key programmes as a percentage of all programme spending.")
            .cited(Sources.FRAMEWORK, Sources.YULIN, Sources.HUNAN);

    /** 预算完成率: outturn ÷ initial budget. */
    public static final StandardMeasure BUDGET_COMPLETION_RATE = MeasureDraft.rate(
                    "budget-completion-rate", "预算完成率", "budget completion rate")
            .higher()
            .share(StandardFacts.SPENDING_OUTTURN, StandardFacts.SPENDING_INITIAL_BUDGET)
            .full("100%（部分地区≥95%）", Comparison.AT_LEAST, percent(100))
            .meaning(
                    "支出决算数占批复的年初预算数的百分比。",
                    "Outturn as a percentage of the budget approved at the beginning of the year.")
            .cited(Sources.FRAMEWORK, Sources.SHAANXI);

    /** 预算执行率: executed (B) ÷ full-year budget (A). */
    public static final StandardMeasure BUDGET_EXECUTION_RATE = MeasureDraft.rate(
                    "budget-execution-rate", "预算执行率", "budget execution rate")
            .higher()
            .share(StandardFacts.SPENDING_OUTTURN, StandardFacts.SPENDING_ADJUSTED_BUDGET)
            .full(Comparison.AT_LEAST, percent(100))
            .meaning(
                    "支出执行数占调整后全年预算数的百分比。",
                    "Spending executed (B) as a percentage of the full-year budget after adjustments (A).")
            .cited(Sources.PROGRAMMES, Sources.GUANGDONG, Sources.SICHUAN, Sources.HUBEI);

    /** 部门预算资金支出率: mean of the execution rates of the year. */
    public static final StandardMeasure AVERAGE_SPENDING_RATE = MeasureDraft.rate(
                    "average-spending-rate", "部门预算资金支出率", "departmental spending rate")
            .higher()
            .from(Formula.aggregate(FurtherFacts.EXECUTION_RATES, Formula.Aggregation.MEAN))
            .full("100%，按比例得分", Comparison.AT_LEAST, percent(100))
            .meaning("各期预算执行率的平均值。", "Mean of the execution rates at the checks of the year.")
            .cited(Sources.GUANGDONG);

    /** 预算调整率: adjustments ÷ initial budget. */
    public static final StandardMeasure BUDGET_ADJUSTMENT_RATE = MeasureDraft.rate(
                    "budget-adjustment-rate", "预算调整率", "budget adjustment rate")
            .lower()
            .share(StandardFacts.ADJUSTMENT_TOTAL, StandardFacts.SPENDING_INITIAL_BUDGET)
            .full("0（部分地区≤5%）", Comparison.AT_MOST, percent(0))
            .meaning(
                    "追加、追减和结构调整的金额占年初预算数的百分比，政策性和不可抗力等调整不计。",
                    "Money added, cut and moved as a percentage of the initial budget; what policy or force majeure required does not count.")
            .cited(Sources.FRAMEWORK, Sources.YULIN, Sources.HUNAN, Sources.SHAANXI);

    /** 支付进度率: actual ÷ planned payment progress. */
    public static final StandardMeasure PAYMENT_PROGRESS_RATE = MeasureDraft.rate(
                    "payment-progress-rate", "支付进度率", "payment progress rate")
            .higher()
            .share(FurtherFacts.ACTUAL_PAYMENT_PROGRESS, FurtherFacts.PLANNED_PAYMENT_PROGRESS)
            .full(Comparison.AT_LEAST, percent(100))
            .meaning("实际支付进度占既定支付进度的百分比。", "Actual payment progress as a percentage of the planned one.")
            .cited(Sources.FRAMEWORK);

    /** 执行进度: executed to date ÷ full-year budget. */
    public static final StandardMeasure PROGRESS_TO_DATE = MeasureDraft.rate(
                    "progress-to-date", "执行进度", "progress at check months")
            .higher()
            .share(FurtherFacts.EXECUTED_TO_DATE, StandardFacts.SPENDING_ADJUSTED_BUDGET)
            .full("4月≥25%、6月≥40%、8月≥60%、10月≥80%，低于时预警")
            .meaning(
                    "截至检查月份的累计执行数占全年预算数的百分比。",
                    "What was executed up to the month of a check as a percentage of the full-year budget.")
            .cited(Sources.SICHUAN_MONITORING);

    /** 上半年支出进度率: paid ÷ (carried over + budget + added). */
    public static final StandardMeasure HALF_YEAR_PROGRESS = MeasureDraft.rate(
                    "half-year-progress", "上半年支出进度率", "half-year spending progress")
            .higher()
            .from(Formula.ratio(
                    Formula.of(FurtherFacts.HALF_YEAR_PAYMENTS),
                    Formula.sum(
                            Formula.of(StandardFacts.OPENING_CARRY_OVER),
                            Formula.of(StandardFacts.SPENDING_INITIAL_BUDGET),
                            Formula.of(FurtherFacts.HALF_YEAR_ADDED_BUDGET))))
            .full(Comparison.AT_LEAST, percent(45))
            .meaning(
                    "上半年实际支出占上年结转、年初预算与同期追加之和的百分比。",
                    "Payments of the first half of the year as a percentage of carry-over, initial budget and what was added by then.")
            .cited(Sources.SHAANXI);

    /** 前三季度支出进度率: paid ÷ (carried over + budget + added). */
    public static final StandardMeasure THREE_QUARTERS_PROGRESS = MeasureDraft.rate(
                    "three-quarters-progress", "前三季度支出进度率", "third-quarter spending progress")
            .higher()
            .from(Formula.ratio(
                    Formula.of(FurtherFacts.THREE_QUARTERS_PAYMENTS),
                    Formula.sum(
                            Formula.of(StandardFacts.OPENING_CARRY_OVER),
                            Formula.of(StandardFacts.SPENDING_INITIAL_BUDGET),
                            Formula.of(FurtherFacts.THREE_QUARTERS_ADDED_BUDGET))))
            .full(Comparison.AT_LEAST, percent(75))
            .meaning(
                    "前三季度实际支出占上年结转、年初预算与同期追加之和的百分比。",
                    "Payments of the first three quarters as a percentage of carry-over, initial budget and what was added by then.")
            .cited(Sources.SHAANXI);

    /** 结转结余率: closing carry-over and balance ÷ budget. */
    public static final StandardMeasure CARRY_OVER_RATE = MeasureDraft.rate(
                    "carry-over-rate", "结转结余率", "carry-over and balance rate")
            .lower()
            .share(StandardFacts.CLOSING_CARRY_OVER, StandardFacts.SPENDING_INITIAL_BUDGET)
            .full("<10%（广东）", Comparison.BELOW, percent(10))
            .meaning(
                    "年末结转和结余占支出预算数的百分比。",
                    "Carry-over and balance at the end of the year as a percentage of the spending budget.")
            .cited(Sources.FRAMEWORK, Sources.GUANGDONG);

    /** 结转结余变动率: change of carry-over and balance over the year. */
    public static final StandardMeasure CARRY_OVER_CHANGE_RATE = MeasureDraft.change(
                    "carry-over-change-rate", "结转结余变动率", "carry-over change rate")
            .change(StandardFacts.CLOSING_CARRY_OVER, StandardFacts.OPENING_CARRY_OVER)
            .full(Comparison.AT_MOST, percent(0))
            .meaning("年末结转和结余比年初增减的百分比。", "Change of carry-over and balance from the beginning to the end of the year.")
            .cited(Sources.FRAMEWORK, Sources.AUDITED_SPENDING);

    /** 资金结余: closing balance, to be held against the opening one. */
    public static final StandardMeasure BALANCE = MeasureDraft.number(
                    "balance", "资金结余", "balance against last carry-over", Unit.WAN_YUAN)
            .lower()
            .within(Domain.NOT_NEGATIVE)
            .from(Formula.of(StandardFacts.CLOSING_CARRY_OVER))
            .full("无结余", Comparison.AT_MOST, Quantity.of(0, Unit.WAN_YUAN))
            .meaning(
                    "年末结转和结余的金额，与上年结转比较。",
                    "Money left at the end of the year, to be held against what was carried into it.")
            .cited(Sources.YULIN, Sources.HUNAN);

    /** 公用经费控制率: actual ÷ budgeted running costs. */
    public static final StandardMeasure RUNNING_COST_CONTROL_RATE = MeasureDraft.rate(
                    "running-cost-control-rate", "公用经费控制率", "public-running-cost control rate")
            .lower()
            .share(StandardFacts.RUNNING_COSTS_OUTTURN, StandardFacts.RUNNING_COSTS_INITIAL_BUDGET)
            .full(Comparison.AT_MOST, percent(100))
            .meaning("公用经费决算数占年初预算数的百分比。", "Actual running costs as a percentage of the budgeted ones.")
            .cited(Sources.FRAMEWORK, Sources.GUANGDONG);

    /** 公用经费变动率: what the Guangdong form is filled with in place of the control rate. */
    public static final StandardMeasure RUNNING_COST_CHANGE_RATE = MeasureDraft.change(
                    "running-cost-change-rate", "公用经费变动率", "public-running-cost change rate")
            .change(StandardFacts.RUNNING_COSTS_OUTTURN, StandardFacts.LAST_YEAR_RUNNING_COSTS)
            .full(Comparison.AT_MOST, percent(0))
            .meaning(
                    "本年公用经费支出比上年增减的百分比；广东样表在控制率一栏填列的是这一数值。",
                    "Change of running costs on the year before; the Guangdong form is filled with it in place of the control rate.")
            .cited(Sources.GUANGDONG);

    /** “三公经费”控制率: actual ÷ budgeted “three public” spending. */
    public static final StandardMeasure THREE_PUBLIC_CONTROL_RATE = MeasureDraft.rate(
                    "three-public-control-rate", "“三公经费”控制率", "three-public-expense control rate")
            .lower()
            .share(StandardFacts.THREE_PUBLIC_OUTTURN, StandardFacts.THREE_PUBLIC_INITIAL_BUDGET)
            .full(Comparison.AT_MOST, percent(100))
            .meaning("“三公”经费决算数占年初预算数的百分比。", "Actual “three public” spending as a percentage of the budgeted one.")
            .cited(Sources.FRAMEWORK, Sources.YULIN, Sources.HUNAN, Sources.GUANGDONG, Sources.SHAANXI);

    /** 政府采购执行率: actual ÷ budgeted procurement, by amount. */
    public static final StandardMeasure PROCUREMENT_EXECUTION_RATE = MeasureDraft.rate(
                    "procurement-execution-rate", "政府采购执行率", "procurement execution rate")
            .atTarget()
            .share(StandardFacts.PROCUREMENT_OUTTURN, StandardFacts.PROCUREMENT_INITIAL_BUDGET)
            .full(Comparison.EQUAL, percent(100))
            .meaning("实际采购金额占政府采购预算金额的百分比。", "Actual procurement as a percentage of the procurement budget, by amount.")
            .cited(Sources.FRAMEWORK, Sources.HUNAN);

    /** 政府采购项目执行率: items bought ÷ items planned. */
    public static final StandardMeasure PROCUREMENT_ITEMS_RATE = MeasureDraft.rate(
                    "procurement-items-rate", "政府采购项目执行率", "procurement execution rate by items")
            .atTarget()
            .share(StandardFacts.PROCUREMENT_DONE_ITEMS, StandardFacts.PROCUREMENT_PLANNED_ITEMS)
            .full(Comparison.EQUAL, percent(100))
            .meaning(
                    "实际采购的预算项目个数占政府采购预算项目个数的百分比。",
                    "Items bought as a percentage of the items in the procurement budget.")
            .cited(Sources.YULIN);

    /** 公务卡刷卡率: card payments ÷ authorised payments. */
    public static final StandardMeasure CARD_USE_RATE = MeasureDraft.rate(
                    "card-use-rate", "公务卡刷卡率", "official-card use rate")
            .higher()
            .share(StandardFacts.CARD_PAYMENTS, StandardFacts.AUTHORISED_PAYMENTS)
            .full(Comparison.AT_LEAST, percent(50))
            .meaning("公务卡支出占授权支付额的百分比。", "Payments by official card as a percentage of payments under authorisation.")
            .cited(Sources.YULIN, Sources.HUNAN);

    /** 预算编制准确率: |other income ÷ its budget − 100 %|. */
    public static final StandardMeasure BUDGET_ACCURACY = MeasureDraft.rate(
                    "budget-accuracy", "预算编制准确率", "budget accuracy")
            .lower()
            .from(Formula.absolute(Formula.changeRate(
                    Formula.of(StandardFacts.OTHER_INCOME_OUTTURN),
                    Formula.of(StandardFacts.OTHER_INCOME_INITIAL_BUDGET))))
            .full(Comparison.AT_MOST, percent(20))
            .meaning(
                    "其他收入决算数偏离年初预算数的百分比，不分增减。",
                    "How far other income departs from its budget, in either direction, as a percentage of the budget.")
            .cited(Sources.SHAANXI);

    /** 编制准确: 1 − 10 × (in-year transfers ÷ initial budget), not below 0. */
    public static final StandardMeasure BUDGETING_SHARE = MeasureDraft.number(
                    "budgeting-share", "编制准确", "budgeting accuracy", Unit.PERCENT)
            .higher()
            .within(Domain.between(0, 100))
            .from(Formula.max(
                    Formula.of(percent(0)),
                    Formula.complement(Formula.times(
                            Rational.of(10),
                            Formula.ratio(
                                    Formula.of(FurtherFacts.IN_YEAR_TRANSFERS),
                                    Formula.of(StandardFacts.SPENDING_INITIAL_BUDGET))))))
            .full(Comparison.AT_LEAST, percent(100))
            .meaning(
                    "1减去年中调剂数占年初预算数比例的10倍，不低于0，作为得分比例。",
                    "One less ten times the share of in-year transfers in the initial budget, not below nought; the share of the points earned.")
            .cited(Sources.SICHUAN);

    /** 应付账款率: payables ÷ spending completed. */
    public static final StandardMeasure PAYABLES_RATE = MeasureDraft.rate("payables-rate", "应付账款率", "payables rate")
            .lower()
            .share(StandardFacts.PAYABLES, StandardFacts.SPENDING_OUTTURN)
            .full("≤9%（按目标值）", Comparison.AT_MOST, percent(9))
            .meaning("年末应付账款占支出决算数的百分比。", "Payables at the end of the year as a percentage of the outturn.")
            .cited(Sources.AUDITED_SPENDING);

    /** 应付账款变动率: change of payables on the year before. */
    public static final StandardMeasure PAYABLES_CHANGE_RATE = MeasureDraft.change(
                    "payables-change-rate", "应付账款变动率", "payables change rate")
            .change(StandardFacts.PAYABLES, StandardFacts.LAST_YEAR_PAYABLES)
            .full("≤-30%（按目标值）", Comparison.AT_MOST, percent(-30))
            .meaning("年末应付账款比上年末增减的百分比。", "Change of payables on the end of the year before.")
            .cited(Sources.AUDITED_SPENDING);

    /** 应收账款率: receivables ÷ spending completed. */
    public static final StandardMeasure RECEIVABLES_RATE = MeasureDraft.rate(
                    "receivables-rate", "应收账款率", "receivables rate")
            .lower()
            .share(StandardFacts.RECEIVABLES, StandardFacts.SPENDING_OUTTURN)
            .full("≤9%（按目标值）", Comparison.AT_MOST, percent(9))
            .meaning("年末应收账款占支出决算数的百分比。", "Receivables at the end of the year as a percentage of the outturn.")
            .cited(Sources.AUDITED_SPENDING);

    /** 应收账款变动率: change of receivables on the year before. */
    public static final StandardMeasure RECEIVABLES_CHANGE_RATE = MeasureDraft.change(
                    "receivables-change-rate", "应收账款变动率", "receivables change rate")
            .change(StandardFacts.RECEIVABLES, StandardFacts.LAST_YEAR_RECEIVABLES)
            .full("≤-30%（按目标值）", Comparison.AT_MOST, percent(-30))
            .meaning("年末应收账款比上年末增减的百分比。", "Change of receivables on the end of the year before.")
            .cited(Sources.AUDITED_SPENDING);

    private static final List<StandardMeasure> ALL = List.of(
            STAFF_CONTROL_RATE,
            THREE_PUBLIC_CHANGE_RATE,
            THREE_PUBLIC_BUDGET_CHANGE_RATE,
            RECEPTION_CHANGE_RATE,
            VEHICLE_CHANGE_RATE,
            KEY_EXPENDITURE_SHARE,
            BUDGET_COMPLETION_RATE,
            BUDGET_EXECUTION_RATE,
            AVERAGE_SPENDING_RATE,
            BUDGET_ADJUSTMENT_RATE,
            PAYMENT_PROGRESS_RATE,
            PROGRESS_TO_DATE,
            HALF_YEAR_PROGRESS,
            THREE_QUARTERS_PROGRESS,
            CARRY_OVER_RATE,
            CARRY_OVER_CHANGE_RATE,
            BALANCE,
            RUNNING_COST_CONTROL_RATE,
            RUNNING_COST_CHANGE_RATE,
            THREE_PUBLIC_CONTROL_RATE,
            PROCUREMENT_EXECUTION_RATE,
            PROCUREMENT_ITEMS_RATE,
            CARD_USE_RATE,
            BUDGET_ACCURACY,
            BUDGETING_SHARE,
            PAYABLES_RATE,
            PAYABLES_CHANGE_RATE,
            RECEIVABLES_RATE,
            RECEIVABLES_CHANGE_RATE);

    private BudgetMeasures() {}

    /**
     * All measures of this class.
     *
     * @return the measures in the order of the class
     */
    public static List<StandardMeasure> all() {
        return ALL;
    }
}

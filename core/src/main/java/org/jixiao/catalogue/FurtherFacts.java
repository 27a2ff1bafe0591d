package org.jixiao.catalogue;

import java.util.List;
import org.jixiao.measure.Fact;
import org.jixiao.quantity.Unit;

/** Facts that standard measures read and that neither accounts nor programmes hold: an evaluator states them. */
public final class FurtherFacts {
    /** The execution rate at each check of the year, as a list of percentages. */
    public static final Fact EXECUTION_RATES = Fact.number("execution-rates", "各期预算执行率", Unit.PERCENT);

    /** Payment progress reached, in percent of the year’s budget. */
    public static final Fact ACTUAL_PAYMENT_PROGRESS = Fact.number("actual-payment-progress", "实际支付进度", Unit.PERCENT);

    /** Payment progress that the plan demands at the same date, in percent of the year’s budget. */
    public static final Fact PLANNED_PAYMENT_PROGRESS = Fact.number("planned-payment-progress", "计划支付进度", Unit.PERCENT);

    /** What was executed up to the month of the check, in 万元. */
    public static final Fact EXECUTED_TO_DATE = Fact.number("executed-to-date", "截至检查月份累计执行数", Unit.WAN_YUAN);

    /** What was paid in the first half of the year, in 万元. */
    public static final Fact HALF_YEAR_PAYMENTS = Fact.number("half-year-payments", "上半年实际支出", Unit.WAN_YUAN);

    /** Budget added in the first half of the year, in 万元. */
    public static final Fact HALF_YEAR_ADDED_BUDGET = Fact.number("half-year-added-budget", "上半年追加预算", Unit.WAN_YUAN);

    /** What was paid in the first three quarters, in 万元. */
    public static final Fact THREE_QUARTERS_PAYMENTS =
            Fact.number("three-quarters-payments", "前三季度实际支出", Unit.WAN_YUAN);

    /** Budget added in the first three quarters, in 万元. */
    public static final Fact THREE_QUARTERS_ADDED_BUDGET =
            Fact.number("three-quarters-added-budget", "前三季度追加预算", Unit.WAN_YUAN);

    /** What was moved between budget items during the year, in 万元. */
    public static final Fact IN_YEAR_TRANSFERS = Fact.number("in-year-transfers", "年中预算调剂数", Unit.WAN_YUAN);

    /** Procurement contracts signed within the time limit. */
    public static final Fact CONTRACTS_SIGNED_IN_TIME =
            Fact.number("contracts-signed-in-time", "按时签订的采购合同数", Unit.ITEM);

    /** Procurement contracts signed. */
    public static final Fact CONTRACTS_SIGNED = Fact.number("contracts-signed", "签订的采购合同总数", Unit.ITEM);

    /** Quantity indicators that reach their target without passing it by more than 30 %. */
    public static final Fact COUNTING_INDICATORS = Fact.number("counting-indicators", "达标且未超过预期30%的数量指标数", Unit.ITEM);

    /** All quantity indicators. */
    public static final Fact QUANTITY_INDICATORS = Fact.number("quantity-indicators", "数量指标总数", Unit.ITEM);

    /** Funds that the plan provides, in 万元. */
    public static final Fact FUNDS_PLANNED = Fact.number("funds-planned", "计划投入资金", Unit.WAN_YUAN);

    /** Funds due by the date of the plan, in 万元. */
    public static final Fact FUNDS_DUE = Fact.number("funds-due", "应到位资金", Unit.WAN_YUAN);

    /** Funds received, in 万元. */
    public static final Fact FUNDS_RECEIVED = Fact.number("funds-received", "实际到位资金", Unit.WAN_YUAN);

    /** Funds received by the date of the plan, in 万元. */
    public static final Fact FUNDS_RECEIVED_IN_TIME = Fact.number("funds-received-in-time", "及时到位资金", Unit.WAN_YUAN);

    /** Funds used, in 万元. */
    public static final Fact FUNDS_USED = Fact.number("funds-used", "实际使用资金", Unit.WAN_YUAN);

    /** Budgeted cost of a programme, in 万元. */
    public static final Fact COST_BUDGET = Fact.number("cost-budget", "项目成本预算", Unit.WAN_YUAN);

    /** Cumulative spending on a programme, in 万元. */
    public static final Fact CUMULATIVE_SPENDING = Fact.number("cumulative-spending", "项目累计支出", Unit.WAN_YUAN);

    /** Investment from the treasury, in 万元. */
    public static final Fact FISCAL_INVESTMENT = Fact.number("fiscal-investment", "财政投入资金", Unit.WAN_YUAN);

    /** Investment from other sources, in 万元. */
    public static final Fact OTHER_INVESTMENT = Fact.number("other-investment", "其他渠道投入资金", Unit.WAN_YUAN);

    /** Output planned, in any unit. */
    public static final Fact PLANNED_OUTPUT = Fact.of("planned-output", "计划产出数");

    /** Output reached, in the unit of the plan. */
    public static final Fact ACTUAL_OUTPUT = Fact.of("actual-output", "实际产出数");

    /** Output that passes the quality standard, in the unit of the output. */
    public static final Fact PASSING_OUTPUT = Fact.of("passing-output", "质量达标产出数");

    /** Time planned, in days. */
    public static final Fact PLANNED_DAYS = Fact.number("planned-days", "计划完成时间", Unit.DAY);

    /** Time taken, in days. */
    public static final Fact ACTUAL_DAYS = Fact.number("actual-days", "实际完成时间", Unit.DAY);

    /** Tasks planned. */
    public static final Fact PLANNED_TASKS = Fact.number("planned-tasks", "计划完成任务数", Unit.ITEM);

    /** Tasks done in time. */
    public static final Fact TASKS_IN_TIME = Fact.number("tasks-in-time", "及时完成任务数", Unit.ITEM);

    /** Cost planned, in 万元. */
    public static final Fact PLANNED_COST = Fact.number("planned-cost", "计划成本", Unit.WAN_YUAN);

    /** Cost incurred, in 万元. */
    public static final Fact ACTUAL_COST = Fact.number("actual-cost", "实际成本", Unit.WAN_YUAN);

    /** Key tasks assigned. */
    public static final Fact KEY_TASKS = Fact.number("key-tasks", "交办的重点工作数", Unit.ITEM);

    /** Key tasks done. */
    public static final Fact KEY_TASKS_DONE = Fact.number("key-tasks-done", "办结的重点工作数", Unit.ITEM);

    /** Valid replies to a survey. */
    public static final Fact VALID_REPLIES = Fact.number("valid-replies", "有效问卷数", Unit.ITEM);

    /** Replies to a survey that are satisfied. */
    public static final Fact SATISFIED_REPLIES = Fact.number("satisfied-replies", "满意问卷数", Unit.ITEM);

    private static final List<Fact> ALL = List.of(
            EXECUTION_RATES,
            ACTUAL_PAYMENT_PROGRESS,
            PLANNED_PAYMENT_PROGRESS,
            EXECUTED_TO_DATE,
            HALF_YEAR_PAYMENTS,
            HALF_YEAR_ADDED_BUDGET,
            THREE_QUARTERS_PAYMENTS,
            THREE_QUARTERS_ADDED_BUDGET,
            IN_YEAR_TRANSFERS,
            CONTRACTS_SIGNED_IN_TIME,
            CONTRACTS_SIGNED,
            COUNTING_INDICATORS,
            QUANTITY_INDICATORS,
            FUNDS_PLANNED,
            FUNDS_DUE,
            FUNDS_RECEIVED,
            FUNDS_RECEIVED_IN_TIME,
            FUNDS_USED,
            COST_BUDGET,
            CUMULATIVE_SPENDING,
            FISCAL_INVESTMENT,
            OTHER_INVESTMENT,
            PLANNED_OUTPUT,
            ACTUAL_OUTPUT,
            PASSING_OUTPUT,
            PLANNED_DAYS,
            ACTUAL_DAYS,
            PLANNED_TASKS,
            TASKS_IN_TIME,
            PLANNED_COST,
            ACTUAL_COST,
            KEY_TASKS,
            KEY_TASKS_DONE,
            VALID_REPLIES,
            SATISFIED_REPLIES);

    private FurtherFacts() {}

    /**
     * All further facts.
     *
     * @return the facts in a fixed order
     */
    public static List<Fact> all() {
        return ALL;
    }
}

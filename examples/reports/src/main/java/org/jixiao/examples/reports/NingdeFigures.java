package org.jixiao.examples.reports;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.department.BudgetLine;
import org.jixiao.department.FiscalYear;
import org.jixiao.department.FundLine;
import org.jixiao.department.FundSource;
import org.jixiao.department.PerformanceTarget;
import org.jixiao.department.Programme;
import org.jixiao.department.ProgrammeBuilder;
import org.jixiao.department.StatedValue;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Observation.Dated;
import org.jixiao.measure.Observation.Listed;
import org.jixiao.measure.Observation.ListedItem;
import org.jixiao.measure.Observation.Measured;
import org.jixiao.quantity.Money;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Unit;

/** The figures of the Ningde report, each stated once: the programme with its targets, and the facts that its sheet reads. */
final class NingdeFigures {
    static final String SOURCE = "宁德市医疗保障基金管理中心医保工作经费支出绩效评价报告（2018年4月25日）";

    static final Fact BUDGET = money("budget", "项目当年预算数");
    static final Fact SPENT = money("spent", "当年累计支出数");
    static final Fact PLANNED = money("planned-funds", "计划投入资金");
    static final Fact ARRIVED = money("arrived-funds", "实际到位资金");
    static final Fact DUE = money("due-funds", "应到位资金");
    static final Fact PROMPT = money("prompt-funds", "及时到位资金");
    static final Fact FISCAL = money("fiscal-funds", "财政资金投入");
    static final Fact OTHER = money("other-funds", "非财政资金投入");
    static final Fact ASSETS = money("fixed-assets", "所有固定资产");
    static final Fact ASSETS_IN_USE = money("fixed-assets-in-use", "实际在用的固定资产");
    static final Fact TARGETS_SET = Fact.number("targets-set", "期初编制目标数", Unit.counting("个"));
    static final Fact TARGETS_DONE = Fact.number("targets-done", "实际完成目标数", Unit.counting("个"));
    static final Fact PURPOSES = Fact.number("purposes", "各用途支出", Unit.WAN_YUAN);
    static final Fact PLANNED_START = Fact.of("planned-start", "计划开始时间");
    static final Fact PLANNED_END = Fact.of("planned-end", "计划完成时间");
    static final Fact ACTUAL_START = Fact.of("actual-start", "实际开始时间");
    static final Fact ACTUAL_END = Fact.of("actual-end", "实际完成时间");

    static final PerformanceTarget START = target("投入", "时效目标", "开始时间", "2017年1月", "2017年1月");
    static final PerformanceTarget END = target("投入", "时效目标", "完成时间", "2017年12月", "2017年12月");
    static final PerformanceTarget COST = cost("项目成本", "85万元", "85万元");
    static final List<PerformanceTarget> COST_BY_PURPOSE = List.of(
            cost("医保经办机构业务费支出", "20万元", "20万元"),
            cost("经办生育保险工作经费", "10万元", "10万元"),
            cost("全市统筹工作", "10万元", "10万元"),
            cost("医保信息系统运行及维护费用", "34万元", "34万元"),
            cost("代管保健人员工作经费", "1万元", "1万元"),
            cost("医保基金稽核及管理支出", "10万元", "10万元"));

    static final Goal MAILINGS = output("mailings", "邮寄个人账户账单人次", "≥10.82万人次", "5.45万人次");
    static final Goal ARCHIVES = output("archives", "整理档案资料册数", "≥600册", "1970册");
    static final Goal VISITS = output("visits", "网络上门巡视服务次数", "5次", "5次");
    static final Goal ADJUSTMENTS = output("adjustments", "网络定期性能调整次数", "2次", "2次");
    static final Goal MAINTENANCE = output("maintenance", "网络日常维护次数", "12次", "12次");
    static final Goal INSURED = output("insured", "城镇职工医保参保人数", ">5.41万人", "6.2万人");
    static final Goal PAYOUT = output("payout", "支付城镇职工医保待遇金额", "<18439万元", "16526.63万元");
    static final Goal MATERNITY_INSURED = output("maternity-insured", "生育保险参保人数", ">4.5万人", "5.26万人");
    static final Goal MATERNITY_PAYOUT = output("maternity-payout", "支付生育保险待遇金额", "<1412万元", "1985.53万元");
    static final Goal SATISFACTION = new Goal("satisfaction", target("效益", "服务对象满意度目标", "服务对象满意度", ">96%", "92%"));
    static final List<Goal> OUTPUTS = List.of(
            MAILINGS, ARCHIVES, VISITS, ADJUSTMENTS, MAINTENANCE, INSURED, PAYOUT, MATERNITY_INSURED, MATERNITY_PAYOUT);

    private NingdeFigures() {}

    /**
     * A target with a number, and the id of the fact that is its actual value. The signs are those of the report's scoring
     * paragraphs; its table of targets prints none.
     */
    record Goal(String id, PerformanceTarget target) {
        String name() {
            return target.level3();
        }

        Quantity expected() {
            return quantity(target.expected());
        }

        Quantity actual() {
            return quantity(target.actual().orElseThrow());
        }

        Fact fact() {
            return Fact.number(id, name(), expected().unit());
        }
    }

    static Programme programme() {
        return new ProgrammeBuilder()
                .name("医保工作经费")
                .implementingUnit("宁德市医疗保障基金管理中心")
                .year(FiscalYear.of(2017))
                .total(BudgetLine.of(
                        money(COST.expected()),
                        money(COST.expected()),
                        money(COST.actual().orElseThrow())))
                .addAllFunds(COST_BY_PURPOSE.stream().map(NingdeFigures::fund).toList())
                .expectedGoal("保障全市医保工作和医保基金平稳运行，为参保人员提供多层次的医疗保障")
                .addTargets(START, END, COST)
                .addAllTargets(COST_BY_PURPOSE)
                .addAllTargets(OUTPUTS.stream().map(Goal::target).toList())
                .addTargets(
                        target("效益", "社会效益目标", "医保工作和基金运行", "平稳", "平稳"),
                        target("效益", "可持续发展目标", "就医便捷、信息化、全省一卡通", "实现", "实现"),
                        SATISFACTION.target())
                .build();
    }

    /** The form lists purposes where others list sources. */
    private static FundLine fund(PerformanceTarget purpose) {
        return new FundLine(
                FundSource.of(purpose.level3()),
                BudgetLine.ofExecution(
                        money(purpose.expected()), money(purpose.actual().orElseThrow())));
    }

    static Facts facts() {
        Facts.Builder facts = Facts.builder();
        dates(facts);
        funds(facts);
        facts.figure(TARGETS_SET, "6").figure(TARGETS_DONE, "6");
        facts.figure(ASSETS, "84.35").figure(ASSETS_IN_USE, "48.55");
        OUTPUTS.forEach(output -> facts.measured(output.fact(), output.actual()));
        facts.measured(SATISFACTION.fact(), SATISFACTION.actual());
        stated(facts);
        return facts.build();
    }

    /** A month stands for its last day, in the plan as in fact. */
    private static void dates(Facts.Builder facts) {
        facts.put(PLANNED_START, new Dated(START.expected().date().orElseThrow()))
                .put(
                        ACTUAL_START,
                        new Dated(START.actual().flatMap(StatedValue::date).orElseThrow()))
                .put(PLANNED_END, new Dated(END.expected().date().orElseThrow()))
                .put(
                        ACTUAL_END,
                        new Dated(END.actual().flatMap(StatedValue::date).orElseThrow()));
    }

    private static void funds(Facts.Builder facts) {
        facts.measured(BUDGET, quantity(COST.expected()))
                .measured(SPENT, quantity(COST.actual().orElseThrow()))
                .figure(PLANNED, "85")
                .figure(ARRIVED, "85")
                .figure(DUE, "85")
                .figure(PROMPT, "85")
                .figure(FISCAL, "85")
                .figure(OTHER, "0")
                .put(
                        PURPOSES,
                        new Listed(COST_BY_PURPOSE.stream()
                                .map(NingdeFigures::item)
                                .toList()));
    }

    private static ListedItem item(PerformanceTarget purpose) {
        return ListedItem.of(
                        purpose.level3(), new Measured(quantity(purpose.actual().orElseThrow())))
                .against(quantity(purpose.expected()));
    }

    /** Rows for which the report says in words that all is in order, and gives full points. */
    private static void stated(Facts.Builder facts) {
        Stream.of("goals", "indicators", "application", "rules", "compliance", "quality-control", "fund-rules")
                .forEach(id -> facts.reported(id, "3", SOURCE));
        Stream.of("fund-approval", "asset-keeper", "fund-use", "bookkeeping", "records")
                .forEach(id -> facts.reported(id, "3", SOURCE));
        Stream.of("operation", "fund-safety", "convenience", "digital").forEach(id -> facts.reported(id, "4", SOURCE));
    }

    static Quantity quantity(StatedValue value) {
        return value.quantity().orElseThrow();
    }

    private static Money money(StatedValue value) {
        return Money.of(quantity(value));
    }

    private static Fact money(String id, String name) {
        return Fact.number(id, name, Unit.WAN_YUAN);
    }

    private static Goal output(String id, String name, String expected, String actual) {
        return new Goal(id, target("产出", "数量目标", name, expected, actual));
    }

    private static PerformanceTarget cost(String name, String expected, String actual) {
        return target("投入", "成本目标", name, expected, actual);
    }

    private static PerformanceTarget target(String level1, String level2, String name, String expected, String actual) {
        return PerformanceTarget.parse(level1, level2, name, expected, actual);
    }
}

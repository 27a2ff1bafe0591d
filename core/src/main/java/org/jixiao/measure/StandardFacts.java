package org.jixiao.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.department.BudgetAccounts;
import org.jixiao.department.Department;
import org.jixiao.department.PerformanceTarget;
import org.jixiao.department.Programme;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Unit;

/**
 * The figures that a department, its accounts and a programme state, under fixed ids. {@link Facts#of(Department,
 * BudgetAccounts)} and {@link Facts#of(Programme)} state them.
 *
 * <p>A line of the budget has three figures: {@code -initial-budget} (年初预算数), {@code -adjusted-budget} (全年预算数) and
 * {@code -outturn} (决算数). The year before is {@code last-year-}.
 */
public final class StandardFacts {
    /** Authorised posts, in persons. */
    public static final Fact AUTHORISED_POSTS = Fact.number("authorised-posts", "编制数", Unit.PERSON);

    /** People in post, in persons. */
    public static final Fact STAFF_IN_POST = Fact.number("staff-in-post", "在职人员数", Unit.PERSON);

    /** Retired people, in persons. */
    public static final Fact RETIRED_STAFF = Fact.number("retired-staff", "离退休人员数", Unit.PERSON);

    /** Total income: budget at the beginning of the year, in 万元. */
    public static final Fact INCOME_INITIAL_BUDGET = Fact.number("income-initial-budget", "收入年初预算数", Unit.WAN_YUAN);

    /** Total income: budget after adjustments, in 万元. */
    public static final Fact INCOME_ADJUSTED_BUDGET = Fact.number("income-adjusted-budget", "收入全年预算数", Unit.WAN_YUAN);

    /** Total income: outturn, in 万元. */
    public static final Fact INCOME_OUTTURN = Fact.number("income-outturn", "收入决算数", Unit.WAN_YUAN);

    /** Other income: budget at the beginning of the year, in 万元. */
    public static final Fact OTHER_INCOME_INITIAL_BUDGET =
            Fact.number("other-income-initial-budget", "其他收入年初预算数", Unit.WAN_YUAN);

    /** Other income: budget after adjustments, in 万元. */
    public static final Fact OTHER_INCOME_ADJUSTED_BUDGET =
            Fact.number("other-income-adjusted-budget", "其他收入全年预算数", Unit.WAN_YUAN);

    /** Other income: outturn, in 万元. */
    public static final Fact OTHER_INCOME_OUTTURN = Fact.number("other-income-outturn", "其他收入决算数", Unit.WAN_YUAN);

    /** Total spending: budget at the beginning of the year, in 万元. */
    public static final Fact SPENDING_INITIAL_BUDGET = Fact.number("spending-initial-budget", "支出年初预算数", Unit.WAN_YUAN);

    /** Total spending: budget after adjustments, in 万元. */
    public static final Fact SPENDING_ADJUSTED_BUDGET =
            Fact.number("spending-adjusted-budget", "支出全年预算数", Unit.WAN_YUAN);

    /** Total spending: outturn, in 万元. */
    public static final Fact SPENDING_OUTTURN = Fact.number("spending-outturn", "支出决算数", Unit.WAN_YUAN);

    /** Basic spending: budget at the beginning of the year, in 万元. */
    public static final Fact BASIC_SPENDING_INITIAL_BUDGET =
            Fact.number("basic-spending-initial-budget", "基本支出年初预算数", Unit.WAN_YUAN);

    /** Basic spending: budget after adjustments, in 万元. */
    public static final Fact BASIC_SPENDING_ADJUSTED_BUDGET =
            Fact.number("basic-spending-adjusted-budget", "基本支出全年预算数", Unit.WAN_YUAN);

    /** Basic spending: outturn, in 万元. */
    public static final Fact BASIC_SPENDING_OUTTURN = Fact.number("basic-spending-outturn", "基本支出决算数", Unit.WAN_YUAN);

    /** Personnel: budget at the beginning of the year, in 万元. */
    public static final Fact PERSONNEL_INITIAL_BUDGET =
            Fact.number("personnel-initial-budget", "人员经费年初预算数", Unit.WAN_YUAN);

    /** Personnel: budget after adjustments, in 万元. */
    public static final Fact PERSONNEL_ADJUSTED_BUDGET =
            Fact.number("personnel-adjusted-budget", "人员经费全年预算数", Unit.WAN_YUAN);

    /** Personnel: outturn, in 万元. */
    public static final Fact PERSONNEL_OUTTURN = Fact.number("personnel-outturn", "人员经费决算数", Unit.WAN_YUAN);

    /** Public running costs: budget at the beginning of the year, in 万元. */
    public static final Fact RUNNING_COSTS_INITIAL_BUDGET =
            Fact.number("running-costs-initial-budget", "公用经费年初预算数", Unit.WAN_YUAN);

    /** Public running costs: budget after adjustments, in 万元. */
    public static final Fact RUNNING_COSTS_ADJUSTED_BUDGET =
            Fact.number("running-costs-adjusted-budget", "公用经费全年预算数", Unit.WAN_YUAN);

    /** Public running costs: outturn, in 万元. */
    public static final Fact RUNNING_COSTS_OUTTURN = Fact.number("running-costs-outturn", "公用经费决算数", Unit.WAN_YUAN);

    /** Programme spending: budget at the beginning of the year, in 万元. */
    public static final Fact PROGRAMME_SPENDING_INITIAL_BUDGET =
            Fact.number("programme-spending-initial-budget", "项目支出年初预算数", Unit.WAN_YUAN);

    /** Programme spending: budget after adjustments, in 万元. */
    public static final Fact PROGRAMME_SPENDING_ADJUSTED_BUDGET =
            Fact.number("programme-spending-adjusted-budget", "项目支出全年预算数", Unit.WAN_YUAN);

    /** Programme spending: outturn, in 万元. */
    public static final Fact PROGRAMME_SPENDING_OUTTURN =
            Fact.number("programme-spending-outturn", "项目支出决算数", Unit.WAN_YUAN);

    /** Spending on key programmes: budget at the beginning of the year, in 万元. */
    public static final Fact KEY_PROGRAMME_SPENDING_INITIAL_BUDGET =
            Fact.number("key-programme-spending-initial-budget", "重点项目支出年初预算数", Unit.WAN_YUAN);

    /** Spending on key programmes: budget after adjustments, in 万元. */
    public static final Fact KEY_PROGRAMME_SPENDING_ADJUSTED_BUDGET =
            Fact.number("key-programme-spending-adjusted-budget", "重点项目支出全年预算数", Unit.WAN_YUAN);

    /** Spending on key programmes: outturn, in 万元. */
    public static final Fact KEY_PROGRAMME_SPENDING_OUTTURN =
            Fact.number("key-programme-spending-outturn", "重点项目支出决算数", Unit.WAN_YUAN);

    /** “Three public” spending: budget at the beginning of the year, in 万元. */
    public static final Fact THREE_PUBLIC_INITIAL_BUDGET =
            Fact.number("three-public-initial-budget", "“三公”经费年初预算数", Unit.WAN_YUAN);

    /** “Three public” spending: budget after adjustments, in 万元. */
    public static final Fact THREE_PUBLIC_ADJUSTED_BUDGET =
            Fact.number("three-public-adjusted-budget", "“三公”经费全年预算数", Unit.WAN_YUAN);

    /** “Three public” spending: outturn, in 万元. */
    public static final Fact THREE_PUBLIC_OUTTURN = Fact.number("three-public-outturn", "“三公”经费决算数", Unit.WAN_YUAN);

    /** Travel abroad on duty: budget at the beginning of the year, in 万元. */
    public static final Fact ABROAD_INITIAL_BUDGET =
            Fact.number("three-public-abroad-initial-budget", "因公出国（境）费年初预算数", Unit.WAN_YUAN);

    /** Travel abroad on duty: budget after adjustments, in 万元. */
    public static final Fact ABROAD_ADJUSTED_BUDGET =
            Fact.number("three-public-abroad-adjusted-budget", "因公出国（境）费全年预算数", Unit.WAN_YUAN);

    /** Travel abroad on duty: outturn, in 万元. */
    public static final Fact ABROAD_OUTTURN = Fact.number("three-public-abroad-outturn", "因公出国（境）费决算数", Unit.WAN_YUAN);

    /** Buying official vehicles: budget at the beginning of the year, in 万元. */
    public static final Fact VEHICLE_PURCHASE_INITIAL_BUDGET =
            Fact.number("three-public-vehicle-purchase-initial-budget", "公务用车购置费年初预算数", Unit.WAN_YUAN);

    /** Buying official vehicles: budget after adjustments, in 万元. */
    public static final Fact VEHICLE_PURCHASE_ADJUSTED_BUDGET =
            Fact.number("three-public-vehicle-purchase-adjusted-budget", "公务用车购置费全年预算数", Unit.WAN_YUAN);

    /** Buying official vehicles: outturn, in 万元. */
    public static final Fact VEHICLE_PURCHASE_OUTTURN =
            Fact.number("three-public-vehicle-purchase-outturn", "公务用车购置费决算数", Unit.WAN_YUAN);

    /** Running official vehicles: budget at the beginning of the year, in 万元. */
    public static final Fact VEHICLE_RUNNING_INITIAL_BUDGET =
            Fact.number("three-public-vehicle-running-initial-budget", "公务用车运行维护费年初预算数", Unit.WAN_YUAN);

    /** Running official vehicles: budget after adjustments, in 万元. */
    public static final Fact VEHICLE_RUNNING_ADJUSTED_BUDGET =
            Fact.number("three-public-vehicle-running-adjusted-budget", "公务用车运行维护费全年预算数", Unit.WAN_YUAN);

    /** Running official vehicles: outturn, in 万元. */
    public static final Fact VEHICLE_RUNNING_OUTTURN =
            Fact.number("three-public-vehicle-running-outturn", "公务用车运行维护费决算数", Unit.WAN_YUAN);

    /** Buying and running official vehicles: budget at the beginning of the year, in 万元. */
    public static final Fact VEHICLES_INITIAL_BUDGET =
            Fact.number("three-public-vehicles-initial-budget", "公务用车购置及运行维护费年初预算数", Unit.WAN_YUAN);

    /** Buying and running official vehicles: budget after adjustments, in 万元. */
    public static final Fact VEHICLES_ADJUSTED_BUDGET =
            Fact.number("three-public-vehicles-adjusted-budget", "公务用车购置及运行维护费全年预算数", Unit.WAN_YUAN);

    /** Buying and running official vehicles: outturn, in 万元. */
    public static final Fact VEHICLES_OUTTURN =
            Fact.number("three-public-vehicles-outturn", "公务用车购置及运行维护费决算数", Unit.WAN_YUAN);

    /** Official receptions: budget at the beginning of the year, in 万元. */
    public static final Fact RECEPTION_INITIAL_BUDGET =
            Fact.number("three-public-reception-initial-budget", "公务接待费年初预算数", Unit.WAN_YUAN);

    /** Official receptions: budget after adjustments, in 万元. */
    public static final Fact RECEPTION_ADJUSTED_BUDGET =
            Fact.number("three-public-reception-adjusted-budget", "公务接待费全年预算数", Unit.WAN_YUAN);

    /** Official receptions: outturn, in 万元. */
    public static final Fact RECEPTION_OUTTURN =
            Fact.number("three-public-reception-outturn", "公务接待费决算数", Unit.WAN_YUAN);

    /** Government procurement: budget at the beginning of the year, in 万元. */
    public static final Fact PROCUREMENT_INITIAL_BUDGET =
            Fact.number("procurement-initial-budget", "政府采购年初预算数", Unit.WAN_YUAN);

    /** Government procurement: budget after adjustments, in 万元. */
    public static final Fact PROCUREMENT_ADJUSTED_BUDGET =
            Fact.number("procurement-adjusted-budget", "政府采购全年预算数", Unit.WAN_YUAN);

    /** Government procurement: outturn, in 万元. */
    public static final Fact PROCUREMENT_OUTTURN = Fact.number("procurement-outturn", "政府采购执行数", Unit.WAN_YUAN);

    /** Procurement items planned. */
    public static final Fact PROCUREMENT_PLANNED_ITEMS =
            Fact.number("procurement-planned-items", "政府采购预算项目数", Unit.ITEM);

    /** Procurement items bought. */
    public static final Fact PROCUREMENT_DONE_ITEMS = Fact.number("procurement-done-items", "实际采购项目数", Unit.ITEM);

    /** Procurement reserved for small and medium enterprises, in 万元. */
    public static final Fact SME_RESERVED = Fact.number("sme-reserved", "面向中小企业预留采购金额", Unit.WAN_YUAN);

    /** Procurement from small and medium enterprises, in 万元. */
    public static final Fact SME_BOUGHT = Fact.number("sme-bought", "实际面向中小企业采购金额", Unit.WAN_YUAN);

    /** Adjustments of the year by their size, without those that policy required, in 万元. */
    public static final Fact ADJUSTMENT_TOTAL = Fact.number("adjustment-total", "预算调整数", Unit.WAN_YUAN);

    /** Carry-over and balance at the beginning of the year, in 万元. */
    public static final Fact OPENING_CARRY_OVER = Fact.number("opening-carry-over", "年初结转和结余", Unit.WAN_YUAN);

    /** Carry-over and balance at the end of the year, in 万元. */
    public static final Fact CLOSING_CARRY_OVER = Fact.number("closing-carry-over", "年末结转和结余", Unit.WAN_YUAN);

    /** Payments by official card, in 万元. */
    public static final Fact CARD_PAYMENTS = Fact.number("card-payments", "公务卡刷卡支出", Unit.WAN_YUAN);

    /** Payments under the treasury’s authorisation, in 万元. */
    public static final Fact AUTHORISED_PAYMENTS = Fact.number("authorised-payments", "授权支付额", Unit.WAN_YUAN);

    /** What others owe at the end of the year, in 万元. */
    public static final Fact RECEIVABLES = Fact.number("receivables", "应收账款", Unit.WAN_YUAN);

    /** What is owed to others at the end of the year, in 万元. */
    public static final Fact PAYABLES = Fact.number("payables", "应付账款", Unit.WAN_YUAN);

    /** Total income: outturn of the year before, in 万元. */
    public static final Fact LAST_YEAR_INCOME = Fact.number("last-year-income", "上年收入决算数", Unit.WAN_YUAN);

    /** Total spending: outturn of the year before, in 万元. */
    public static final Fact LAST_YEAR_SPENDING = Fact.number("last-year-spending", "上年支出决算数", Unit.WAN_YUAN);

    /** Public running costs: outturn of the year before, in 万元. */
    public static final Fact LAST_YEAR_RUNNING_COSTS =
            Fact.number("last-year-running-costs", "上年公用经费决算数", Unit.WAN_YUAN);

    /** “Three public” spending: outturn of the year before, in 万元. */
    public static final Fact LAST_YEAR_THREE_PUBLIC =
            Fact.number("last-year-three-public", "上年“三公”经费决算数", Unit.WAN_YUAN);

    /** Travel abroad on duty: outturn of the year before, in 万元. */
    public static final Fact LAST_YEAR_ABROAD =
            Fact.number("last-year-three-public-abroad", "上年因公出国（境）费决算数", Unit.WAN_YUAN);

    /** Buying official vehicles: outturn of the year before, in 万元. */
    public static final Fact LAST_YEAR_VEHICLE_PURCHASE =
            Fact.number("last-year-three-public-vehicle-purchase", "上年公务用车购置费决算数", Unit.WAN_YUAN);

    /** Running official vehicles: outturn of the year before, in 万元. */
    public static final Fact LAST_YEAR_VEHICLE_RUNNING =
            Fact.number("last-year-three-public-vehicle-running", "上年公务用车运行维护费决算数", Unit.WAN_YUAN);

    /** Buying and running official vehicles: outturn of the year before, in 万元. */
    public static final Fact LAST_YEAR_VEHICLES =
            Fact.number("last-year-three-public-vehicles", "上年公务用车购置及运行维护费决算数", Unit.WAN_YUAN);

    /** Official receptions: outturn of the year before, in 万元. */
    public static final Fact LAST_YEAR_RECEPTION =
            Fact.number("last-year-three-public-reception", "上年公务接待费决算数", Unit.WAN_YUAN);

    /** “Three public” spending: budget at the beginning of the year before, in 万元. */
    public static final Fact LAST_YEAR_THREE_PUBLIC_BUDGET =
            Fact.number("last-year-three-public-budget", "上年“三公”经费年初预算数", Unit.WAN_YUAN);

    /** What others owed at the end of the year before, in 万元. */
    public static final Fact LAST_YEAR_RECEIVABLES = Fact.number("last-year-receivables", "上年应收账款", Unit.WAN_YUAN);

    /** What was owed to others at the end of the year before, in 万元. */
    public static final Fact LAST_YEAR_PAYABLES = Fact.number("last-year-payables", "上年应付账款", Unit.WAN_YUAN);

    /** All assets at the end of the year, in 万元. */
    public static final Fact TOTAL_ASSETS = Fact.number("total-assets", "资产总额", Unit.WAN_YUAN);

    /** All assets at the beginning of the year, in 万元. */
    public static final Fact OPENING_TOTAL_ASSETS = Fact.number("opening-total-assets", "年初资产总额", Unit.WAN_YUAN);

    /** Fixed assets at original value at the end of the year, in 万元. */
    public static final Fact FIXED_ASSETS = Fact.number("fixed-assets", "固定资产原值", Unit.WAN_YUAN);

    /** Fixed assets at original value at the beginning of the year, in 万元. */
    public static final Fact OPENING_FIXED_ASSETS = Fact.number("opening-fixed-assets", "年初固定资产原值", Unit.WAN_YUAN);

    /** Fixed assets at net value at the end of the year, in 万元. */
    public static final Fact NET_FIXED_ASSETS = Fact.number("net-fixed-assets", "固定资产净值", Unit.WAN_YUAN);

    /** Fixed assets at net value at the beginning of the year, in 万元. */
    public static final Fact OPENING_NET_FIXED_ASSETS =
            Fact.number("opening-net-fixed-assets", "年初固定资产净值", Unit.WAN_YUAN);

    /** Fixed assets in use, at original value, in 万元. */
    public static final Fact FIXED_ASSETS_IN_USE = Fact.number("fixed-assets-in-use", "实际在用固定资产", Unit.WAN_YUAN);

    /** Fixed assets added in the year, in 万元. */
    public static final Fact ASSET_ADDITIONS = Fact.number("asset-additions", "本年新增固定资产", Unit.WAN_YUAN);

    /** Fixed assets disposed of in the year, in 万元. */
    public static final Fact ASSET_DISPOSALS = Fact.number("asset-disposals", "本年处置固定资产", Unit.WAN_YUAN);

    /** Depreciation charged in the year, in 万元. */
    public static final Fact DEPRECIATION = Fact.number("depreciation", "本年计提折旧", Unit.WAN_YUAN);

    /** Proceeds of letting and disposal owed to the treasury, in 万元. */
    public static final Fact ASSET_PROCEEDS_DUE = Fact.number("asset-proceeds-due", "资产收益应缴数", Unit.WAN_YUAN);

    /** Proceeds of letting and disposal remitted, in 万元. */
    public static final Fact ASSET_PROCEEDS_REMITTED = Fact.number("asset-proceeds-remitted", "资产收益已缴数", Unit.WAN_YUAN);

    /** A programme’s funds: budget at the beginning of the year, in 万元. */
    public static final Fact PROGRAMME_INITIAL_BUDGET =
            Fact.number("programme-initial-budget", "项目年初预算数", Unit.WAN_YUAN);

    /** A programme’s funds: full-year budget (A), in 万元. */
    public static final Fact PROGRAMME_FULL_YEAR_BUDGET =
            Fact.number("programme-full-year-budget", "项目全年预算数", Unit.WAN_YUAN);

    /** A programme’s funds: what was executed (B), in 万元. */
    public static final Fact PROGRAMME_EXECUTION = Fact.number("programme-execution", "项目全年执行数", Unit.WAN_YUAN);

    private static final List<Fact> ALL = List.of(
            AUTHORISED_POSTS,
            STAFF_IN_POST,
            RETIRED_STAFF,
            INCOME_INITIAL_BUDGET,
            INCOME_ADJUSTED_BUDGET,
            INCOME_OUTTURN,
            OTHER_INCOME_INITIAL_BUDGET,
            OTHER_INCOME_ADJUSTED_BUDGET,
            OTHER_INCOME_OUTTURN,
            SPENDING_INITIAL_BUDGET,
            SPENDING_ADJUSTED_BUDGET,
            SPENDING_OUTTURN,
            BASIC_SPENDING_INITIAL_BUDGET,
            BASIC_SPENDING_ADJUSTED_BUDGET,
            BASIC_SPENDING_OUTTURN,
            PERSONNEL_INITIAL_BUDGET,
            PERSONNEL_ADJUSTED_BUDGET,
            PERSONNEL_OUTTURN,
            RUNNING_COSTS_INITIAL_BUDGET,
            RUNNING_COSTS_ADJUSTED_BUDGET,
            RUNNING_COSTS_OUTTURN,
            PROGRAMME_SPENDING_INITIAL_BUDGET,
            PROGRAMME_SPENDING_ADJUSTED_BUDGET,
            PROGRAMME_SPENDING_OUTTURN,
            KEY_PROGRAMME_SPENDING_INITIAL_BUDGET,
            KEY_PROGRAMME_SPENDING_ADJUSTED_BUDGET,
            KEY_PROGRAMME_SPENDING_OUTTURN,
            THREE_PUBLIC_INITIAL_BUDGET,
            THREE_PUBLIC_ADJUSTED_BUDGET,
            THREE_PUBLIC_OUTTURN,
            ABROAD_INITIAL_BUDGET,
            ABROAD_ADJUSTED_BUDGET,
            ABROAD_OUTTURN,
            VEHICLE_PURCHASE_INITIAL_BUDGET,
            VEHICLE_PURCHASE_ADJUSTED_BUDGET,
            VEHICLE_PURCHASE_OUTTURN,
            VEHICLE_RUNNING_INITIAL_BUDGET,
            VEHICLE_RUNNING_ADJUSTED_BUDGET,
            VEHICLE_RUNNING_OUTTURN,
            VEHICLES_INITIAL_BUDGET,
            VEHICLES_ADJUSTED_BUDGET,
            VEHICLES_OUTTURN,
            RECEPTION_INITIAL_BUDGET,
            RECEPTION_ADJUSTED_BUDGET,
            RECEPTION_OUTTURN,
            PROCUREMENT_INITIAL_BUDGET,
            PROCUREMENT_ADJUSTED_BUDGET,
            PROCUREMENT_OUTTURN,
            PROCUREMENT_PLANNED_ITEMS,
            PROCUREMENT_DONE_ITEMS,
            SME_RESERVED,
            SME_BOUGHT,
            ADJUSTMENT_TOTAL,
            OPENING_CARRY_OVER,
            CLOSING_CARRY_OVER,
            CARD_PAYMENTS,
            AUTHORISED_PAYMENTS,
            RECEIVABLES,
            PAYABLES,
            LAST_YEAR_INCOME,
            LAST_YEAR_SPENDING,
            LAST_YEAR_RUNNING_COSTS,
            LAST_YEAR_THREE_PUBLIC,
            LAST_YEAR_ABROAD,
            LAST_YEAR_VEHICLE_PURCHASE,
            LAST_YEAR_VEHICLE_RUNNING,
            LAST_YEAR_VEHICLES,
            LAST_YEAR_RECEPTION,
            LAST_YEAR_THREE_PUBLIC_BUDGET,
            LAST_YEAR_RECEIVABLES,
            LAST_YEAR_PAYABLES,
            TOTAL_ASSETS,
            OPENING_TOTAL_ASSETS,
            FIXED_ASSETS,
            OPENING_FIXED_ASSETS,
            NET_FIXED_ASSETS,
            OPENING_NET_FIXED_ASSETS,
            FIXED_ASSETS_IN_USE,
            ASSET_ADDITIONS,
            ASSET_DISPOSALS,
            DEPRECIATION,
            ASSET_PROCEEDS_DUE,
            ASSET_PROCEEDS_REMITTED,
            PROGRAMME_INITIAL_BUDGET,
            PROGRAMME_FULL_YEAR_BUDGET,
            PROGRAMME_EXECUTION);

    private static final Map<String, Fact> BY_ID = byId();

    private StandardFacts() {}

    /**
     * All standard facts.
     *
     * @return the facts in a fixed order: establishment, budget lines, other figures of the year, the year before, assets,
     *     programme
     */
    public static List<Fact> all() {
        return ALL;
    }

    /**
     * Whether a fact is standard.
     *
     * @param id the fact's id
     * @return {@code true} for the id of one of {@link #all()}; targets of programmes have ids of their own
     */
    public static boolean isStandard(String id) {
        return BY_ID.containsKey(id);
    }

    /**
     * The actual values of a programme's targets as facts. The id is {@code target/} and the third-level indicator; where a
     * form repeats an indicator, {@code #2}, {@code #3} … follows. The unit is the one of the expected value.
     *
     * @param programme the programme
     * @return a fact for each target, in the order of the form
     */
    public static List<Fact> targets(Programme programme) {
        Set<String> taken = new HashSet<>();
        List<Fact> facts = new ArrayList<>();
        for (PerformanceTarget target : programme.targets()) {
            String id = "target/" + target.level3();
            for (int number = 2; !taken.add(id); number++) {
                id = "target/" + target.level3() + "#" + number;
            }
            facts.add(new Fact(
                    id,
                    target.level3(),
                    target.expected().quantity().map(Quantity::unit).orElse(null)));
        }
        return List.copyOf(facts);
    }

    /**
     * The expected value of a target as a fact. It is stated for dates only; an expected number stands in the rubric.
     *
     * @param target one of {@link #targets(Programme)}
     * @return the fact, with the id {@code expected/} and the rest of the target's id
     */
    public static Fact expected(Fact target) {
        return new Fact(target.id().replaceFirst("^target/", "expected/"), target.name() + "（年度指标值）", target.unit());
    }

    private static Map<String, Fact> byId() {
        Map<String, Fact> facts = new LinkedHashMap<>();
        ALL.forEach(fact -> facts.put(fact.id(), fact));
        return facts;
    }
}

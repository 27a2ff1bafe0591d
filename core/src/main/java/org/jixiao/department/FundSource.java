package org.jixiao.department;

import java.io.Serializable;

/**
 * Where money comes from (资金来源). The constants carry the names of the central forms; a report may use any other.
 *
 * @param name the name as printed; not blank
 */
public record FundSource(String name) implements Serializable {
    /** Appropriations from the treasury, all kinds together (财政拨款). */
    public static final FundSource FISCAL_APPROPRIATION = new FundSource("财政拨款");
    /** The general public budget (一般公共预算财政拨款). */
    public static final FundSource GENERAL_PUBLIC_BUDGET = new FundSource("一般公共预算财政拨款");
    /** The budget of government-managed funds (政府性基金预算财政拨款). */
    public static final FundSource GOVERNMENT_FUND_BUDGET = new FundSource("政府性基金预算财政拨款");
    /** The budget of state capital operations (国有资本经营预算财政拨款). */
    public static final FundSource STATE_CAPITAL_BUDGET = new FundSource("国有资本经营预算财政拨款");
    /** Money held in the special fiscal account (财政专户管理资金). */
    public static final FundSource SPECIAL_FISCAL_ACCOUNT = new FundSource("财政专户管理资金");
    /** Money of the central government (中央财政资金). */
    public static final FundSource CENTRAL = new FundSource("中央财政资金");
    /** Money of the province (省级财政资金). */
    public static final FundSource PROVINCIAL = new FundSource("省级财政资金");
    /** Money of the prefecture-level city (市级财政资金). */
    public static final FundSource MUNICIPAL = new FundSource("市级财政资金");
    /** Money of the county or district (县级财政资金). */
    public static final FundSource COUNTY = new FundSource("县级财政资金");
    /** Grants from the superior unit (上级补助收入). */
    public static final FundSource SUPERIOR_GRANT = new FundSource("上级补助收入");
    /** Income of a public institution from its services (事业收入). */
    public static final FundSource PUBLIC_SERVICE = new FundSource("事业收入");
    /** Operating income (经营收入). */
    public static final FundSource OPERATIONS = new FundSource("经营收入");
    /** What subordinate units hand up (附属单位上缴收入). */
    public static final FundSource SUBORDINATE_REMITTANCE = new FundSource("附属单位上缴收入");
    /** Money carried over from the year before (上年结转资金). */
    public static final FundSource PRIOR_YEAR_CARRY_OVER = new FundSource("上年结转资金");
    /** Other income of a department (其他收入). */
    public static final FundSource OTHER_INCOME = new FundSource("其他收入");
    /** Other money of a programme (其他资金). */
    public static final FundSource OTHER_FUNDS = new FundSource("其他资金");

    /**
     * Checks that there is a name.
     *
     * @param name the name as printed
     * @throws IllegalArgumentException if it is blank
     */
    public FundSource {
        Bounds.notBlank("the name of the source of funds", name);
    }

    /**
     * A source by its printed name.
     *
     * @param name the name as printed; not blank
     * @return the source
     * @throws IllegalArgumentException if it is blank
     */
    public static FundSource of(String name) {
        return new FundSource(name);
    }

    /** The name; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return name;
    }
}

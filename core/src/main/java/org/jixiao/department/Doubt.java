package org.jixiao.department;

/** Why a target cannot be judged from what is printed. */
public enum Doubt {
    /** No actual value is stated (未填实际完成值). */
    NO_ACTUAL,
    /** At least one value is in words, or cannot be read as a number or a date (定性指标): a person must judge. */
    WORDS,
    /** One value is a number and the other a date. */
    KINDS_DIFFER,
    /** The units cannot be converted into each other, such as 天 and 工作日, or one value lacks its unit. */
    UNITS_DIFFER,
    /** The expected number has no sign and the actual value is another one: whether more is better is not said. */
    OPERATOR_NOT_STATED,
    /** The actual value is itself an inequality or a span of days, and only some of its values meet the target. */
    ACTUAL_IS_A_RANGE
}

package org.jixiao.quantity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a number counts, with the exact factor to the base unit of its dimension. Units of one dimension convert into each
 * other (元, 万元, 亿元); units of different dimensions never do.
 *
 * <p>A percentage (%) and a percentage point (百分点) are different dimensions: the difference of two percentages is
 * counted in percentage points. Days (天) and working days (工作日) are different dimensions too, because no calendar is
 * built in. A counting unit such as 起, 户 or 册 is a dimension of its own.
 *
 * @param symbol the unit as written behind a number; empty for a bare number
 * @param dimension the name of the dimension; only units with the same name convert
 * @param factor how many base units of the dimension one of this unit is; above 0
 */
public record Unit(String symbol, String dimension, Rational factor) implements Serializable {
    /** A bare number; 1 = 100 %. */
    public static final Unit ONE = new Unit("", "ratio", Rational.ONE);
    /** Percent; 100 % = 1. */
    public static final Unit PERCENT = new Unit("%", "ratio", Rational.of(1, 100));
    /** Percentage point (百分点): the difference of two percentages. */
    public static final Unit PERCENTAGE_POINT = new Unit("个百分点", "percentage point", Rational.of(1, 100));
    /** Yuan (元). */
    public static final Unit YUAN = new Unit("元", "money", Rational.ONE);
    /** Ten thousand yuan (万元). */
    public static final Unit WAN_YUAN = new Unit("万元", "money", Rational.of(10_000));
    /** A hundred million yuan (亿元). */
    public static final Unit YI_YUAN = new Unit("亿元", "money", Rational.of(100_000_000));
    /** Persons (人). */
    public static final Unit PERSON = new Unit("人", "person", Rational.ONE);
    /** Visits, attendances, cases of a person (人次). */
    public static final Unit PERSON_TIME = new Unit("人次", "person-time", Rational.ONE);
    /** Calendar days (天). */
    public static final Unit DAY = new Unit("天", "day", Rational.ONE);
    /** Working days (工作日): not convertible to calendar days. */
    public static final Unit WORKING_DAY = new Unit("个工作日", "working day", Rational.ONE);
    /** Months (月). */
    public static final Unit MONTH = new Unit("个月", "month", Rational.ONE);
    /** Years (年), twelve months each. */
    public static final Unit YEAR = new Unit("年", "month", Rational.of(12));
    /** Points of a score (分). */
    public static final Unit POINT = new Unit("分", "point", Rational.ONE);
    /** Items of any kind (项). */
    public static final Unit ITEM = counting("项");

    private static final Map<String, Unit> KNOWN = known();
    private static final Map<String, Integer> PREFIXES = prefixes();

    /**
     * Checks the parts.
     *
     * @param symbol the unit as written behind a number
     * @param dimension the name of the dimension
     * @param factor how many base units one of this unit is; above 0
     * @throws IllegalArgumentException if the factor is not above 0
     */
    public Unit {
        Objects.requireNonNull(
                symbol, "symbol: write the unit as it stands behind a number, or \"\" for a bare number");
        Objects.requireNonNull(dimension, "dimension: name what the unit measures, such as \"money\"");
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("the factor of unit '" + symbol + "' is " + factor
                    + ": it must be above 0, the number of base units in one of this unit");
        }
    }

    /**
     * A counting unit of its own (起, 处, 例, 户, 册 …), which converts into no other.
     *
     * @param symbol the counted thing as written behind a number; not empty
     * @return the unit
     */
    public static Unit counting(String symbol) {
        if (symbol.isBlank()) {
            throw new IllegalArgumentException(
                    "a counting unit needs a name, such as 起 or 户; a bare number is Unit.ONE");
        }
        return new Unit(symbol, "count of " + symbol, Rational.ONE);
    }

    /**
     * Reads a unit: the known ones, each with 千, 万, 百万 or 亿 before it, and quotients such as {@code 元/人}.
     *
     * @param symbol the unit as written behind a number
     * @return the unit
     * @throws IllegalArgumentException if the unit is not known; the message lists the known ones and names the remedy
     */
    public static Unit parse(String symbol) {
        return find(symbol.strip())
                .orElseThrow(() -> new IllegalArgumentException("'" + symbol + "' is not a known unit: known are "
                        + String.join(" ", symbols())
                        + "; for another counted thing use Unit.counting(\"" + symbol.strip() + "\")"));
    }

    /**
     * As {@link #parse(String)}, without an exception.
     *
     * @param symbol the unit as written behind a number, without blanks around it
     * @return the unit, or nothing if it is not known
     */
    public static Optional<Unit> find(String symbol) {
        Unit known = KNOWN.get(symbol);
        if (known != null) {
            return Optional.of(known);
        }
        int slash = symbol.lastIndexOf('/');
        if (slash > 0 && slash < symbol.length() - 1) {
            return find(symbol.substring(0, slash))
                    .flatMap(top -> find(symbol.substring(slash + 1)).map(top::per));
        }
        for (Map.Entry<String, Integer> prefix : PREFIXES.entrySet()) {
            Unit base = symbol.startsWith(prefix.getKey())
                    ? KNOWN.get(symbol.substring(prefix.getKey().length()))
                    : null;
            if (base != null && !base.symbol.isEmpty()) {
                return Optional.of(new Unit(
                        prefix.getKey() + base.symbol, base.dimension, base.factor.multipliedBy(prefix.getValue())));
            }
        }
        return Optional.empty();
    }

    /**
     * The symbols that {@link #parse(String)} knows, without prefixes and quotients.
     *
     * @return the symbols in a fixed order
     */
    public static List<String> symbols() {
        List<String> symbols = new ArrayList<>(KNOWN.keySet());
        symbols.remove("");
        return Collections.unmodifiableList(symbols);
    }

    /**
     * Whether numbers in this unit can be turned into the other exactly.
     *
     * @param other another unit
     * @return {@code true} if both are of one dimension
     */
    public boolean convertsTo(Unit other) {
        return dimension.equals(other.dimension);
    }

    /**
     * The unit in which the difference of two numbers of this unit is counted: percentage points for percentages, the
     * unit itself otherwise.
     *
     * @return the unit of steps and gaps
     */
    public Unit ofDifferences() {
        return equals(PERCENT) ? PERCENTAGE_POINT : this;
    }

    /**
     * The quotient of this unit and another, such as 元/人.
     *
     * @param other the unit below the stroke
     * @return a bare number where both are of one dimension, otherwise a unit of its own dimension
     */
    public Unit per(Unit other) {
        Rational quotient = factor.dividedBy(other.factor);
        return convertsTo(other)
                ? new Unit(symbol + "/" + other.symbol, ONE.dimension, quotient)
                : new Unit(symbol + "/" + other.symbol, dimension + " per " + other.dimension, quotient);
    }

    private static Map<String, Unit> known() {
        Map<String, Unit> known = new LinkedHashMap<>();
        for (Unit unit : List.of(
                ONE, PERCENT, PERCENTAGE_POINT, YUAN, PERSON, PERSON_TIME, DAY, WORKING_DAY, MONTH, YEAR, POINT)) {
            known.put(unit.symbol, unit);
        }
        known.put("‰", new Unit("‰", "ratio", Rational.of(1, 1000)));
        known.put("倍", new Unit("倍", "ratio", Rational.ONE));
        known.put("百分点", PERCENTAGE_POINT);
        known.put("名", PERSON);
        known.put("人(次)", PERSON_TIME);
        known.put("人（次）", PERSON_TIME);
        known.put("日", DAY);
        known.put("周", new Unit("周", "day", Rational.of(7)));
        known.put("工作日", WORKING_DAY);
        known.put("月", MONTH);
        known.put("季度", new Unit("季度", "month", Rational.of(3)));
        known.put("小时", new Unit("小时", "hour", Rational.ONE));
        known.put("分钟", new Unit("分钟", "hour", Rational.of(1, 60)));
        known.put("平方米", new Unit("平方米", "area", Rational.ONE));
        known.put("亩", new Unit("亩", "area", Rational.of(2000, 3)));
        known.put("公顷", new Unit("公顷", "area", Rational.of(10_000)));
        known.put("米", new Unit("米", "length", Rational.ONE));
        known.put("公里", new Unit("公里", "length", Rational.of(1000)));
        known.put("公斤", new Unit("公斤", "mass", Rational.ONE));
        known.put("吨", new Unit("吨", "mass", Rational.of(1000)));
        for (String counted : List.of(
                "项", "个", "起", "处", "例", "张", "户", "册", "次", "件", "家", "台", "套", "辆", "份", "条", "批", "批次", "场", "场次",
                "期", "篇", "种", "类", "所", "座", "栋", "户次", "家次", "人天", "本", "部", "款", "位", "批件", "宗", "村", "站", "点")) {
            known.put(counted, counting(counted));
        }
        return Collections.unmodifiableMap(known);
    }

    private static Map<String, Integer> prefixes() {
        Map<String, Integer> prefixes = new LinkedHashMap<>();
        prefixes.put("百万", 1_000_000);
        prefixes.put("千万", 10_000_000);
        prefixes.put("千", 1_000);
        prefixes.put("万", 10_000);
        prefixes.put("亿", 100_000_000);
        return Collections.unmodifiableMap(prefixes);
    }

    /** The symbol; {@link #parse(String)} reads it back. */
    @Override
    public String toString() {
        return symbol;
    }
}

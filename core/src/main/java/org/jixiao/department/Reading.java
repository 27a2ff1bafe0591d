package org.jixiao.department;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a {@link StatedValue} says: a number, a span of days, or words. The days are both given or both absent,
 * and never beside a number.
 */
record Reading(
        @Nullable Operator operator,
        @Nullable Quantity quantity,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {
    private static final Reading WORDS = new Reading(Operator.QUALITATIVE, null, null, null);
    private static final Map<String, Operator> BEFORE = before();
    private static final Map<String, Operator> BEHIND = behind();
    /** Digits that normalising would turn into ordinary ones: ①95% is not 195%. */
    private static final Pattern MARKS = Pattern.compile("\\p{No}");
    /** 前 is read as 以前, which has the day itself in it; behind a bare month or year it would be ambiguous. */
    private static final Pattern DATE = Pattern.compile("(?<year>\\d{4})(?:"
            + "[年./-](?<month>\\d{1,2})[月./-](?<day>\\d{1,2})日?(?<before>以?前|之前)?"
            + "|年(?:(?<wholeMonth>\\d{1,2})月份?|度)?(?:(?<end>[底末])(?<beforeEnd>以?前|之前)?)?)");

    static Reading of(String text, Unit unlessStated) {
        if (MARKS.matcher(text).find()) {
            return WORDS;
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00a0]+", "");
        Operator operator = null;
        for (Map.Entry<String, Operator> sign : BEFORE.entrySet()) {
            if (plain.startsWith(sign.getKey())) {
                operator = sign.getValue();
                plain = plain.substring(sign.getKey().length());
                break;
            }
        }
        if (operator == null) {
            for (Map.Entry<String, Operator> sign : BEHIND.entrySet()) {
                if (plain.endsWith(sign.getKey())) {
                    operator = sign.getValue();
                    plain = plain.substring(0, plain.length() - sign.getKey().length());
                    break;
                }
            }
        }
        Reading date = date(operator, plain);
        return date == null ? number(operator, plain, unlessStated) : date;
    }

    private static @Nullable Reading date(@Nullable Operator sign, String plain) {
        Matcher text = DATE.matcher(plain);
        if (!text.matches()) {
            return null;
        }
        boolean before = text.group("before") != null || text.group("beforeEnd") != null;
        if (before && sign != null) {
            return WORDS;
        }
        Operator operator = before ? Operator.AT_MOST : sign;
        try {
            int year = Integer.parseInt(text.group("year"));
            if (text.group("day") != null) {
                LocalDate day =
                        LocalDate.of(year, Integer.parseInt(text.group("month")), Integer.parseInt(text.group("day")));
                return new Reading(operator, null, day, day);
            }
            String month = text.group("wholeMonth");
            LocalDate first = LocalDate.of(year, month == null ? 1 : Integer.parseInt(month), 1);
            LocalDate last = month == null
                    ? first.with(TemporalAdjusters.lastDayOfYear())
                    : first.with(TemporalAdjusters.lastDayOfMonth());
            return new Reading(operator, null, text.group("end") == null ? first : last, last);
        } catch (DateTimeException noSuchDay) {
            return WORDS;
        }
    }

    private static Reading number(@Nullable Operator operator, String plain, Unit unlessStated) {
        try {
            return new Reading(operator, Quantity.parse(plain, unlessStated), null, null);
        } catch (IllegalArgumentException notOneNumberWithAKnownUnit) {
            return WORDS;
        }
    }

    boolean isWords() {
        return operator == Operator.QUALITATIVE;
    }

    boolean isDate() {
        return lastDay != null;
    }

    /** Whether numbers of the two can be compared; a bare number is not taken for one with a unit. */
    boolean comparesWith(Reading other) {
        return quantity != null
                && other.quantity != null
                && quantity.unit().convertsTo(other.quantity.unit())
                && quantity.unit().equals(Unit.ONE) == other.quantity.unit().equals(Unit.ONE);
    }

    /**
     * All values that a number or a date allows: numbers counted in {@code unit}, or days counted from 1970.
     *
     * @param unlessStated what to read where the text has no sign
     */
    Interval values(Operator unlessStated, Unit unit) {
        Operator sign = operator == null ? unlessStated : operator;
        if (quantity != null) {
            return values(sign, quantity.in(unit), quantity.in(unit));
        }
        return values(
                sign,
                Rational.of(
                        Objects.requireNonNull(firstDay, "words have no values").toEpochDay()),
                Rational.of(
                        Objects.requireNonNull(lastDay, "words have no values").toEpochDay()));
    }

    private static Interval values(Operator sign, Rational first, Rational last) {
        return sign == Operator.EQUAL
                ? Interval.closed(first, last)
                : sign.comparison()
                        .orElseThrow(() -> new IllegalStateException("words have no values"))
                        .interval(sign == Operator.AT_LEAST || sign == Operator.BELOW ? first : last);
    }

    private static Map<String, Operator> before() {
        Map<String, Operator> signs = new LinkedHashMap<>();
        for (String sign : List.of(">=", "≥", "≧", "⩾", "大于等于", "大于或等于", "不低于", "不少于", "不小于", "不早于", "至少")) {
            signs.put(sign, Operator.AT_LEAST);
        }
        for (String sign :
                List.of("<=", "≤", "≦", "⩽", "小于等于", "小于或等于", "不高于", "不超过", "不多于", "不大于", "不晚于", "不迟于", "至多")) {
            signs.put(sign, Operator.AT_MOST);
        }
        for (String sign : List.of("=", "等于")) {
            signs.put(sign, Operator.EQUAL);
        }
        for (String sign : List.of(">", "超过", "大于", "高于", "多于")) {
            signs.put(sign, Operator.ABOVE);
        }
        for (String sign : List.of("<", "低于", "小于", "少于", "早于", "不足", "不满")) {
            signs.put(sign, Operator.BELOW);
        }
        return signs;
    }

    private static Map<String, Operator> behind() {
        Map<String, Operator> signs = new LinkedHashMap<>();
        for (String sign : List.of("及以上", "以上")) {
            signs.put(sign, Operator.AT_LEAST);
        }
        for (String sign : List.of("及以下", "以下", "以内", "之内")) {
            signs.put(sign, Operator.AT_MOST);
        }
        return signs;
    }
}

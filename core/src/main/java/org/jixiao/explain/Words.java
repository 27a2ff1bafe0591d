package org.jixiao.explain;

import java.math.RoundingMode;
import java.util.Optional;
import org.jixiao.issue.Language;
import org.jixiao.measure.ItemStatus;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;

/** How numbers, marks and intervals are said. */
final class Words {
    private static final int MOST_EXACT_DIGITS = 4;
    private static final int MOST_DIGITS = 30;

    private final Language language;

    Words(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    String say(String chinese, String english) {
        return language == Language.ZH ? chinese : english;
    }

    /**
     * A number as people read it: in full up to four decimals, otherwise rounded to two and marked with ≈. A number that is
     * not whole never shows as a whole one.
     */
    String number(Rational value) {
        for (int digits = 0; digits <= MOST_EXACT_DIGITS; digits++) {
            Rational rounded = Rational.of(value.toBigDecimal(digits, RoundingMode.HALF_UP));
            if (rounded.equals(value)) {
                return rounded.toString();
            }
        }
        int digits = 2;
        while (digits < MOST_DIGITS
                && Rational.of(value.toBigDecimal(digits, RoundingMode.HALF_UP)).isWhole()) {
            digits++;
        }
        return "≈" + value.toBigDecimal(digits, RoundingMode.HALF_UP).toPlainString();
    }

    String quantity(Quantity quantity) {
        return number(quantity.value()) + quantity.unit().symbol();
    }

    /** {@code = 85%}, or {@code ≈ 85.71%} where the number does not end. */
    String equal(Quantity quantity) {
        String number = number(quantity.value());
        return (number.startsWith("≈") ? "≈ " + number.substring(1) : "= " + number)
                + quantity.unit().symbol();
    }

    String points(Rational points) {
        return language == Language.ZH
                ? number(points) + "分"
                : number(points) + (points.absolute().equals(Rational.ONE) ? " point" : " points");
    }

    String status(ItemStatus status) {
        return switch (status) {
            case MET -> say("符合", "met");
            case NOT_MET -> say("不符合", "not met");
            case NOT_APPLICABLE -> say("不适用", "not applicable");
            case UNKNOWN -> say("情况不明", "not known");
        };
    }

    String interval(Interval interval, Optional<Unit> unit) {
        if (interval.isPoint()) {
            return end(interval.lower().orElseThrow().at(), unit);
        }
        String lower = interval.lower()
                .map(edge -> (edge.closed() ? "[" : "(") + end(edge.at(), unit))
                .orElse("(-∞");
        String upper = interval.upper()
                .map(edge -> end(edge.at(), unit) + (edge.closed() ? "]" : ")"))
                .orElse("+∞)");
        return lower + ", " + upper;
    }

    private String end(Rational value, Optional<Unit> unit) {
        return number(value) + unit.map(Unit::symbol).orElse("");
    }
}

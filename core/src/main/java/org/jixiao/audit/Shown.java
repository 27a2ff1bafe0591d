package org.jixiao.audit;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.issue.Location;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;

/** How findings show numbers and calculations: the same in every language. */
final class Shown implements Calculation.Cases<String> {
    private static final int MOST_EXACT_DECIMALS = 4;
    private static final int LEAST_DECIMALS = 2;
    private static final int LONGEST_SUM = 10;
    private static final int SHOWN_OF_LONGER = 3;

    private static final Shown FORMULA = new Shown();

    private Shown() {}

    /** In full up to four decimals, otherwise rounded to as many as the printed figure has, at least two, and marked ≈. */
    static String quantity(Quantity quantity, int decimals) {
        return number(quantity.value(), decimals) + quantity.unit().symbol();
    }

    static String signed(Quantity difference, int decimals) {
        String text = quantity(difference, decimals);
        if (difference.value().signum() <= 0) {
            return text;
        }
        return text.startsWith("≈") ? "≈+" + text.substring(1) : "+" + text;
    }

    static String number(Rational value, int decimals) {
        int digits = Math.max(LEAST_DECIMALS, decimals);
        Rational full = Rational.of(value.toBigDecimal(Math.max(MOST_EXACT_DECIMALS, decimals), RoundingMode.HALF_UP));
        return full.equals(value)
                ? full.toString()
                : "≈" + value.toBigDecimal(digits, RoundingMode.HALF_UP).toPlainString();
    }

    static String interval(Interval interval, Unit unit, int decimals) {
        if (interval.isPoint()) {
            return number(interval.lower().orElseThrow().at(), decimals) + unit.symbol();
        }
        String lower = interval.lower()
                .map(edge -> (edge.closed() ? "[" : "(") + number(edge.at(), decimals))
                .orElse("(-∞");
        String upper = interval.upper()
                .map(edge -> number(edge.at(), decimals) + (edge.closed() ? "]" : ")"))
                .orElse("+∞)");
        return lower + ", " + upper + unit.symbol();
    }

    /** What is printed, with where it is, if that is said. */
    static String placed(String printed, Location place) {
        return place.equals(Location.WHOLE) ? printed : printed + " (" + place + ")";
    }

    /** The calculation with the figures put in, such as {@code 本年收入760.35万元 − 上年收入1651.24万元}. */
    static String formula(Calculation calculation) {
        return calculation.match(FORMULA);
    }

    /** All parts of a short sum; the first ones and the last of a long one. */
    private static String sum(List<Claim> claims) {
        List<String> parts =
                new ArrayList<>(claims.stream().map(Claim::toString).toList());
        if (parts.size() > LONGEST_SUM) {
            parts.subList(SHOWN_OF_LONGER, parts.size() - 1).clear();
            parts.add(SHOWN_OF_LONGER, "…");
        }
        return String.join(" + ", parts);
    }

    @Override
    public String total(Calculation.Total it) {
        return sum(it.added())
                + it.subtracted().stream().map(part -> " − " + part).collect(Collectors.joining());
    }

    @Override
    public String change(Calculation.Change it) {
        return it.now() + " − " + it.before();
    }

    @Override
    public String changeRate(Calculation.ChangeRate it) {
        return "(" + it.now() + " − " + it.before() + ") ÷ " + it.before();
    }

    @Override
    public String growth(Calculation.Growth it) {
        return it.change() + " ÷ (" + it.now() + " − " + it.change() + ")";
    }

    @Override
    public String ratio(Calculation.Ratio it) {
        return it.part() + " ÷ " + it.whole();
    }

    @Override
    public String shareBeside(Calculation.ShareBeside it) {
        return it.part() + " ÷ (" + sum(it.inputs()) + ")";
    }

    @Override
    public String product(Calculation.Product it) {
        String factors = it.factors().stream().map(Claim::toString).collect(Collectors.joining(" × "));
        return it.share().equals(Rational.ONE) ? factors : factors + " × " + it.share();
    }

    @Override
    public String proportional(Calculation.Proportional it) {
        return it.points() + " × min(" + it.done() + " ÷ " + it.due() + ", 1)";
    }
}

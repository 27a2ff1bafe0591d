package org.jixiao.dmn;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * An expression of FEEL and the variables that it reads.
 *
 * @param text the expression; compound ones stand in brackets
 * @param variables the names of inputs and decisions that it reads, in order
 * @param constant the number that it is, or null for anything else
 */
record Feel(String text, Set<String> variables, @Nullable Rational constant) {
    /** How many digits engines keep. */
    static final int DIGITS = 34;

    static final Feel NULL = new Feel("null", Set.of(), null);

    static Feel variable(String name) {
        return new Feel(name, Set.of(name), null);
    }

    /** Puts parts into a text at each {@code %s}. */
    static Feel of(String template, Feel... parts) {
        return new Feel(
                String.format(template, Arrays.stream(parts).map(Feel::text).toArray()), read(List.of(parts)), null);
    }

    /** The same expression without the brackets around the whole of it, for a place that needs none: parsers are slower by them. */
    Feel bare() {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            quoted ^= at == '"' && (i == 0 || text.charAt(i - 1) != '\\');
            depth += quoted ? 0 : at == '(' ? 1 : at == ')' ? -1 : 0;
            if (depth == 0 && i < text.length() - 1) {
                return this;
            }
        }
        return text.startsWith("(") ? new Feel(text.substring(1, text.length() - 1), variables, constant) : this;
    }

    static Feel joined(List<Feel> parts, String separator) {
        return new Feel(parts.stream().map(Feel::text).collect(Collectors.joining(separator)), read(parts), null);
    }

    private static Set<String> read(List<Feel> parts) {
        Set<String> all = new LinkedHashSet<>();
        parts.forEach(part -> all.addAll(part.variables()));
        return all;
    }

    static Feel text(String words) {
        return new Feel(quoted(words), Set.of(), null);
    }

    static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    static Feel number(Rational value) {
        String literal = isDecimal(value)
                ? literal(value)
                : "(" + literal(Rational.of(value.numerator(), BigInteger.ONE)) + " / "
                        + literal(Rational.of(value.denominator(), BigInteger.ONE)) + ")";
        return new Feel(literal, Set.of(), value);
    }

    /** A number with finitely many decimals, as FEEL writes it. */
    static String literal(Rational value) {
        BigDecimal decimal = decimal(value);
        if (decimal.precision() > DIGITS) {
            throw new NotSaid(DmnIssue.NUMBER_TOO_LONG, "number", value);
        }
        return decimal.toPlainString();
    }

    static boolean isDecimal(Rational value) {
        return endless(value.denominator()).equals(BigInteger.ONE);
    }

    /** What of a denominator leads to endless decimals: all but its factors 2 and 5. */
    static BigInteger endless(BigInteger denominator) {
        BigInteger rest = denominator;
        for (BigInteger factor : List.of(BigInteger.TWO, BigInteger.valueOf(5))) {
            while (rest.mod(factor).signum() == 0) {
                rest = rest.divide(factor);
            }
        }
        return rest;
    }

    /** The least whole number by which all of some numbers are multiplied to have finitely many decimals. */
    static Rational divisor(List<Rational> numbers) {
        return Rational.of(
                numbers.stream()
                        .map(number -> endless(number.denominator()))
                        .reduce(BigInteger.ONE, (a, b) -> a.multiply(b).divide(a.gcd(b))),
                BigInteger.ONE);
    }

    /** The quotient. */
    Feel over(Rational divisor) {
        return divisor.equals(Rational.ONE) ? this : of("(%s / %s)", this, number(divisor));
    }

    /** The exact decimal number; only for values that are one. */
    static BigDecimal decimal(Rational value) {
        int digits = value.denominator().bitLength(); // 1/2^n and 1/5^n have n decimals
        BigDecimal exact = value.toBigDecimal(digits, RoundingMode.UNNECESSARY).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    /** The product; an endless factor is divided by last, so that a whole number stays one as long as it can. */
    Feel times(Rational factor) {
        if (factor.equals(Rational.ONE)) {
            return this;
        }
        if (isDecimal(factor)) {
            return of("(%s * %s)", number(factor), this);
        }
        Feel above = times(Rational.of(factor.numerator(), BigInteger.ONE));
        return of("(%s / %s)", above, number(Rational.of(factor.denominator(), BigInteger.ONE)));
    }

    Feel plus(Rational term) {
        return term.signum() == 0
                ? this
                : term.signum() > 0
                        ? of("(%s + %s)", this, number(term))
                        : of("(%s - %s)", this, number(term.negated()));
    }

    Feel rounded(Rounding rounding) {
        String digits = String.valueOf(rounding.digits());
        return switch (rounding.mode()) {
            case HALF_UP -> of("round half up(%s, " + digits + ")", bare());
            case HALF_DOWN -> of("round half down(%s, " + digits + ")", bare());
            case UP -> of("round up(%s, " + digits + ")", bare());
            case DOWN -> of("round down(%s, " + digits + ")", bare());
            case HALF_EVEN -> of("decimal(%s, " + digits + ")", bare());
            case FLOOR, CEILING -> onGrid(rounding);
            case UNNECESSARY -> throw new NotSaid(DmnIssue.ROUNDING_UNKNOWN, "mode", rounding.mode());
        };
    }

    private Feel onGrid(Rounding rounding) {
        String function = rounding.mode() == RoundingMode.FLOOR ? "floor" : "ceiling";
        return of(
                "(" + function + "(%s) / %s)",
                times(Rational.ONE.dividedBy(rounding.lastDigit())).bare(),
                number(Rational.ONE.dividedBy(rounding.lastDigit())));
    }

    /** The value where a condition holds, another where it does not, and nothing where that is not known. */
    static Feel when(Feel condition, Feel then, Feel otherwise) {
        return of("(if %s = true then %s else if %s = false then %s else null)", condition, then, condition, otherwise);
    }

    /** The expression where all of some variables are known, and nothing elsewhere: functions of FEEL skip or refuse null. */
    static Feel known(List<Feel> needed, Feel then) {
        return needed.isEmpty()
                ? then
                : of(
                        "(if %s then null else %s)",
                        joined(needed.stream().map(one -> of("%s = null", one)).toList(), " or "), then);
    }

    Feel clamped(Rational least, Rational most) {
        return of("max(%s, min(%s, %s))", number(least), number(most), bare());
    }
}

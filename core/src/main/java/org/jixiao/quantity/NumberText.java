package org.jixiao.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How numbers stand in text, and how long they may be before any arithmetic is done with them. */
final class NumberText {
    static final int LONGEST = 1_000;

    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE]([+-]?\\d+))?");
    private static final Pattern FRACTION = Pattern.compile("([+-]?\\d+)/(\\d+)");

    private NumberText() {}

    static Rational rational(String text) {
        if (text.length() > 2 * LONGEST + 10) {
            throw tooLarge(text.substring(0, 20) + "…", "it has " + text.length() + " characters");
        }
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            return Rational.of(whole(fraction.group(1)), whole(fraction.group(2)));
        }
        Matcher decimal = DECIMAL.matcher(text);
        if (!decimal.matches()) {
            throw new IllegalArgumentException(
                    "'" + text
                            + "' is not a number: write digits with an optional decimal point, such as 93 or -0.5, or a fraction such as 2/3");
        }
        String exponent = decimal.group(4);
        if (exponent != null && (exponent.length() > 5 || Math.abs(Integer.parseInt(exponent)) > LONGEST)) {
            throw tooLarge(text, "its exponent is beyond ±1000");
        }
        return Rational.of(new BigDecimal(text));
    }

    static void checkSize(int digits, int scale, Object value) {
        if (digits > LONGEST || scale > 2 * LONGEST || scale < -LONGEST) {
            String shown = String.valueOf(value);
            throw tooLarge(shown.length() > 40 ? shown.substring(0, 40) + "…" : shown, "it has " + digits + " digits");
        }
    }

    private static BigInteger whole(String digits) {
        int sign = Character.isDigit(digits.charAt(0)) ? 0 : 1;
        if (digits.length() - sign > LONGEST) {
            throw tooLarge(digits.substring(0, 20) + "…", "it has " + (digits.length() - sign) + " digits");
        }
        return new BigInteger(digits);
    }

    private static IllegalArgumentException tooLarge(String shown, String why) {
        return new IllegalArgumentException("the number '" + shown + "' is too large to be a figure (" + why
                + "): figures may have at most 1000 digits and an exponent within ±1000; check for a misplaced digit");
    }
}

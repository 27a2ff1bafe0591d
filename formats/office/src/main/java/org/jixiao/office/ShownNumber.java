package org.jixiao.office;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Numbers of cells as a person sees them: exactly as far as a spreadsheet shows them, and with what makes them larger. */
final class ShownNumber {
    private static final MathContext DIGITS = new MathContext(FormWriter.DIGITS);

    private static final Pattern IN_BRACKETS = Pattern.compile("\\[[^\\]]*]");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|[\\\\!](.)");

    /** Digits that are moved to the left of what is shown: {@code 0,} and {@code 0!.0,} show thousands or ten thousands. */
    private static final Pattern SCALED = Pattern.compile("[0#?],(?![0#?])");

    private ShownNumber() {}

    static BigDecimal exact(double value) {
        return new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    }

    /** East-Asian date formats are built in under numbers that the library does not take for dates. */
    static boolean isDate(int format, @Nullable String text) {
        return DateUtil.isADateFormat(format, text) || format >= 27 && format <= 36 || format >= 50 && format <= 58;
    }

    /** A number that is no date, with the sign of a format that multiplies, such as {@code 95.5%} or {@code 5万元}. */
    static String shown(double value, @Nullable String format) {
        BigDecimal exact = exact(value);
        if (format == null) {
            return exact.toPlainString();
        }
        String first = IN_BRACKETS.matcher(format.split(";", 2)[0]).replaceAll("");
        StringBuilder printed = new StringBuilder();
        QUOTED.matcher(first).results().forEach(it -> printed.append(it.group(1) == null ? it.group(2) : it.group(1)));
        String bare = QUOTED.matcher(first).replaceAll("");
        if (bare.indexOf('%') >= 0) {
            return exact.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
        }
        bare.codePoints().filter(it -> it > 0x2000).forEach(printed::appendCodePoint);
        String unit = printed.toString().strip();
        boolean shifted = SCALED.matcher(bare).find() || unit.startsWith(".");
        boolean multiplies =
                unit.startsWith("%") || unit.startsWith("‰") || unit.startsWith("万") || unit.startsWith("亿");
        return exact.toPlainString() + (multiplies && !shifted ? unit : "");
    }
}

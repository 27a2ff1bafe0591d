package org.jixiao.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jixiao.issue.StandardIssue;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Reads the formula of a mark (得分=实际值/目标值×分值) as a polynomial in the value, the target and the points.
 *
 * <p>Names are the value or the target by convention of the forms (A is the target, B the value); a quotient of two
 * other names is the rate that the row measures.
 */
final class ExpressionReader {
    private static final Pattern TARGET = Pattern.compile(
            "A|.*(?:目标值|指标值|计划值|计划数|目标数|目标|标准值|任务数|基准值|计划)(?:\\(?A\\)?)?|(?:目标|计划)(?:成本|数量|产量|完成|时间|工期|费用|金额).*");
    private static final Pattern OWN =
            Pattern.compile("B|[xX]|.*(?:实际值|实际完成值|实际完成数|完成值|实际值|实绩)(?:\\(?B\\)?)?|数值|比值|比率|得数");
    private static final Pattern RATE = Pattern.compile(".*(?:率|占比|比重|比例|幅度|程度|百分比|满意度|进度)");
    /** What is worked out from the value and is not the value itself. */
    private static final Pattern DERIVED = Pattern.compile("超出|超过|绝对值|未完成|缺口|差额");

    private static final Pattern MEAN = Pattern.compile("(?:各|所有|全部).*(?:率)的?(?:算术)?平均(?:值|数)");
    private static final Pattern AROUND = Pattern.compile("^(?:的|按|以|其|则|本项)+|(?:的|之)+$");

    private final List<Token> tokens;
    private final Values values;
    private final List<Token> letters;
    private final List<String> names = new ArrayList<>();
    private boolean quotient;
    private boolean mean;
    private boolean capped;
    private boolean absolute;
    private int at;

    private ExpressionReader(List<Token> tokens, Values values, List<Token> letters) {
        this.tokens = tokens;
        this.values = values;
        this.letters = letters;
    }

    /**
     * A formula that was read.
     *
     * @param polynomial its terms
     * @param names the names that stand for the value
     * @param quotient whether the value is the quotient of two names
     * @param mean whether the value is the mean of several rates
     * @param capped whether the value counts as at most 100 %
     * @param absolute whether the value is the distance from 100 %
     */
    record Expression(
            Polynomial polynomial,
            List<String> names,
            boolean quotient,
            boolean mean,
            boolean capped,
            boolean absolute) {}

    static Expression read(List<Token> tokens, Values values, List<Token> letters) {
        ExpressionReader reader = new ExpressionReader(
                tokens.stream().filter(token -> token.kind() != Kind.NOISE).toList(), values, letters);
        Polynomial polynomial = reader.sum();
        if (reader.at < reader.tokens.size()) {
            throw reader.unreadable();
        }
        return new Expression(polynomial, reader.names, reader.quotient, reader.mean, reader.capped, reader.absolute);
    }

    private Unreadable unreadable() {
        Token here = tokens.isEmpty() ? null : tokens.get(Math.min(at, tokens.size() - 1));
        return here == null
                ? new Unreadable(StandardIssue.WORDING_FORMULA_UNREADABLE, 0, 0)
                : new Unreadable(
                        StandardIssue.WORDING_FORMULA_UNREADABLE,
                        here.from(),
                        tokens.get(tokens.size() - 1).to());
    }

    private boolean is(Kind... kinds) {
        return at < tokens.size() && tokens.get(at).is(kinds);
    }

    private Polynomial sum() {
        Polynomial sum = product();
        while (at < tokens.size()) {
            if (is(Kind.PLUS)) {
                at++;
                sum = sum.plus(product());
            } else if (isMinus()) {
                sum = sum.plus(minus());
            } else {
                return sum;
            }
        }
        return sum;
    }

    /** A minus sign is a dash, or the sign of a number that the lexer drew to it. */
    private boolean isMinus() {
        return is(Kind.DASH, Kind.MINUS)
                || is(Kind.VALUE) && tokens.get(at).text().startsWith("-");
    }

    private Polynomial minus() {
        if (!is(Kind.VALUE)) {
            at++;
            return product().negated();
        }
        return product();
    }

    private Polynomial product() {
        Polynomial product = factor();
        while (at < tokens.size()) {
            boolean times = is(Kind.TIMES);
            if (!times && !is(Kind.DIVIDE)) {
                return product;
            }
            int operator = at++;
            Polynomial next = factor();
            product = times ? product.times(next) : quotient(product, next, operator);
        }
        return product;
    }

    private Polynomial quotient(Polynomial top, Polynomial bottom, int operator) {
        boolean rate = bottom.equals(Polynomial.VALUE)
                && top.terms().size() == 1
                && top.factor(1, 0, 0).signum() != 0
                && names.size() >= 2;
        if (rate) {
            quotient = true;
            return top;
        }
        return top.dividedBy(bottom).orElseThrow(() -> {
            at = operator;
            return unreadable();
        });
    }

    private Polynomial factor() {
        if (is(Kind.OPEN, Kind.OPEN_SQUARE)) {
            at++;
            Polynomial inside = sum();
            close();
            return inside;
        }
        if (is(Kind.MIN)) {
            return least();
        }
        if (is(Kind.BAR)) {
            return distance();
        }
        if (is(Kind.VALUE) && !isNumeral(new StringBuilder())) {
            return value(tokens.get(at++));
        }
        if (is(Kind.POINTS)) {
            return Polynomial.of(tokens.get(at++).number());
        }
        return is(Kind.POINTS_OF_ROW, Kind.FULL) ? full() : name();
    }

    private Polynomial full() {
        at++;
        return Polynomial.FULL;
    }

    private void close() {
        if (!is(Kind.CLOSE, Kind.CLOSE_SQUARE)) {
            throw unreadable();
        }
        at++;
    }

    private Polynomial value(Token token) {
        Values.Plain plain = Values.Plain.of(token.text());
        if (plain.isRate()) {
            return Polynomial.of(plain.quantity().orElseThrow().in(Unit.ONE));
        }
        if (plain.unit().isEmpty()) {
            return Polynomial.of(plain.number());
        }
        return Polynomial.of(values.threshold(token.text(), token).in(values.unit()));
    }

    /** Min(value, 100%): the value counts as at most 100 %. */
    private Polynomial least() {
        at += 2;
        Polynomial inside = sum();
        if (!is(Kind.COMMA, Kind.PAUSE)) {
            throw unreadable();
        }
        at++;
        Polynomial limit = sum();
        close();
        Polynomial one = Polynomial.of(Rational.ONE);
        if (limit.equals(one) == inside.equals(one)) {
            throw unreadable();
        }
        capped = true;
        return limit.equals(one) ? inside : limit;
    }

    /** |value − 100%|. */
    private Polynomial distance() {
        at++;
        Polynomial inside = sum();
        boolean fromAll = inside.equals(Polynomial.VALUE.plus(Polynomial.of(Rational.of(-1))))
                || inside.equals(Polynomial.of(Rational.ONE).plus(Polynomial.VALUE.negated()));
        if (!is(Kind.BAR) || !fromAll) {
            throw unreadable();
        }
        at++;
        absolute = true;
        return Polynomial.VALUE;
    }

    private Polynomial name() {
        StringBuilder text = new StringBuilder();
        while (at < tokens.size() && (isName(tokens.get(at)) || isNumeral(text))) {
            text.append(tokens.get(at++).text());
        }
        bracketedName(text);
        String name = AROUND.matcher(text).replaceAll("");
        if (name.isEmpty()) {
            throw unreadable();
        }
        if (DERIVED.matcher(name).find()) {
            throw unreadable();
        }
        if (MEAN.matcher(name).matches()) {
            mean = true;
            return own(name);
        }
        if (name.matches("[A-Z]")) {
            return letter(name);
        }
        if (OWN.matcher(name).matches()) {
            return own(name);
        }
        if (TARGET.matcher(name).matches() && !RATE.matcher(name).matches()) {
            return Polynomial.TARGET;
        }
        return own(name);
    }

    private Polynomial letter(String name) {
        for (Token letter : letters) {
            if (name.equals(letter.captures().get(0))) {
                String meaning =
                        java.util.Objects.requireNonNull(letter.captures().get(1));
                return TARGET.matcher(meaning).matches() ? Polynomial.TARGET : own(name);
            }
        }
        return name.equals("A") ? Polynomial.TARGET : own(name);
    }

    private Polynomial own(String name) {
        names.add(name);
        return Polynomial.VALUE;
    }

    private static boolean isName(Token token) {
        return token.kind().standsInText()
                && !token.is(
                        Kind.COMMA,
                        Kind.PAUSE,
                        Kind.COLON,
                        Kind.OPEN,
                        Kind.CLOSE,
                        Kind.VALUE,
                        Kind.POINTS_OF_ROW,
                        Kind.BY,
                        Kind.MINUS,
                        Kind.SCORED);
    }

    /** 一次验收合格率: a numeral at the head of a name belongs to it. */
    private boolean isNumeral(StringBuilder text) {
        return text.isEmpty()
                && is(Kind.VALUE)
                && "一二两三四五六七八九十".indexOf(tokens.get(at).text().charAt(0)) >= 0
                && at + 1 < tokens.size()
                && isName(tokens.get(at + 1));
    }

    /** 全年执行数(B): a letter behind a name belongs to it. */
    private void bracketedName(StringBuilder text) {
        boolean letter = is(Kind.OPEN)
                && at + 2 < tokens.size()
                && tokens.get(at + 1).text().matches("[A-Za-z]")
                && tokens.get(at + 2).kind() == Kind.CLOSE;
        if (letter) {
            text.append('(').append(tokens.get(at + 1).text()).append(')');
            at += 3;
        }
    }

    /** Whether a name is that of a rate. */
    static boolean isRate(@Nullable String name) {
        return name != null && RATE.matcher(name).matches();
    }
}

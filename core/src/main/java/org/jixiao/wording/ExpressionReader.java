package org.jixiao.wording;

import java.util.List;
import java.util.regex.Pattern;
import org.jixiao.issue.StandardIssue;

/** Reads a calculation (实际值/目标值×分值, （甲-乙）/乙×100%) from the words of a sentence. */
final class ExpressionReader {
    private static final Pattern AROUND = Pattern.compile("^(?:的|按|以|其|则|本项)+|(?:的|之)+$");
    private static final Pattern SIZE = Pattern.compile("(.+?)的?绝对值");

    private final List<Token> tokens;
    private int at;

    private ExpressionReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads all of the words.
     *
     * @throws Unreadable where they are no calculation
     */
    static Expression read(List<Token> words) {
        ExpressionReader reader = new ExpressionReader(
                words.stream().filter(token -> token.kind() != Kind.NOISE).toList());
        Expression read = reader.sum();
        if (reader.at < reader.tokens.size()) {
            throw reader.unreadable();
        }
        return read;
    }

    private Unreadable unreadable() {
        if (tokens.isEmpty()) {
            return new Unreadable(StandardIssue.WORDING_FORMULA_UNREADABLE, 0, 0);
        }
        Token here = tokens.get(Math.min(at, tokens.size() - 1));
        return new Unreadable(
                StandardIssue.WORDING_FORMULA_UNREADABLE,
                here.from(),
                tokens.get(tokens.size() - 1).to());
    }

    private boolean is(Kind... kinds) {
        return at < tokens.size() && tokens.get(at).is(kinds);
    }

    private boolean isAt(int index, Kind... kinds) {
        return index < tokens.size() && tokens.get(index).is(kinds);
    }

    private Expression sum() {
        Expression sum = product();
        while (at < tokens.size()) {
            if (is(Kind.PLUS)) {
                at++;
                sum = new Expression.Sum(sum, product());
            } else if (is(Kind.DASH, Kind.MINUS)) {
                at++;
                sum = new Expression.Difference(sum, product());
            } else if (isSignedNumber()) {
                sum = new Expression.Difference(sum, signed());
            } else {
                return sum;
            }
        }
        return sum;
    }

    /** The minus sign that the lexer drew to a number. */
    private boolean isSignedNumber() {
        return is(Kind.VALUE) && tokens.get(at).text().startsWith("-");
    }

    /** What stands behind that sign. */
    private Expression signed() {
        Token token = tokens.get(at++);
        Token plain =
                new Token(Kind.VALUE, token.from() + 1, token.to(), token.text().substring(1), List.of());
        return products(value(plain));
    }

    private Expression product() {
        return products(factor());
    }

    private Expression products(Expression first) {
        Expression product = first;
        while (is(Kind.TIMES, Kind.DIVIDE)) {
            Token operator = tokens.get(at++);
            Expression next = factor();
            product = operator.kind() == Kind.TIMES
                    ? new Expression.Product(product, next)
                    : new Expression.Quotient(product, next, operator);
        }
        return product;
    }

    private Expression factor() {
        if (is(Kind.OPEN, Kind.OPEN_SQUARE)) {
            at++;
            Expression inside = sum();
            close();
            return inside;
        }
        if (is(Kind.MIN)) {
            return least();
        }
        if (is(Kind.BAR)) {
            return absolute();
        }
        if (is(Kind.VALUE) && !isNumeral(new StringBuilder())) {
            return value(tokens.get(at++));
        }
        if (is(Kind.POINTS)) {
            return new Expression.Figures(tokens.get(at++).number());
        }
        if (is(Kind.POINTS_OF_ROW, Kind.FULL)) {
            at++;
            return new Expression.FullPoints();
        }
        return name();
    }

    private void close() {
        if (!is(Kind.CLOSE, Kind.CLOSE_SQUARE)) {
            throw unreadable();
        }
        at++;
    }

    private static Expression value(Token token) {
        Values.Plain plain = Values.Plain.of(token.text());
        return plain.unit().isEmpty() ? new Expression.Figures(plain.number()) : new Expression.Amount(token);
    }

    /** Min(甲, 乙). */
    private Expression least() {
        at += 2;
        Expression one = sum();
        if (!is(Kind.COMMA, Kind.PAUSE)) {
            throw unreadable();
        }
        at++;
        Expression other = sum();
        close();
        return new Expression.Least(one, other);
    }

    /** |甲|. */
    private Expression absolute() {
        at++;
        Expression inside = sum();
        if (!is(Kind.BAR)) {
            throw unreadable();
        }
        at++;
        return new Expression.Absolute(inside);
    }

    private Expression name() {
        StringBuilder text = new StringBuilder();
        while (at < tokens.size() && (isName(tokens.get(at)) || isNumeral(text) || endsName(text))) {
            text.append(tokens.get(at++).text());
        }
        bracketed(text);
        String name = AROUND.matcher(text).replaceAll("");
        if (name.isEmpty()) {
            throw unreadable();
        }
        java.util.regex.Matcher size = SIZE.matcher(name);
        return size.matches() ? new Expression.Absolute(new Expression.Name(size.group(1))) : new Expression.Name(name);
    }

    private static boolean isName(Token token) {
        return (token.kind().standsInText() || token.is(Kind.STEP_DOWN, Kind.STEP_UP))
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

    /** 自评得分×40%: what would score by itself ends a name that a sign follows. */
    private boolean endsName(StringBuilder text) {
        return !text.isEmpty() && is(Kind.SCORED) && isAt(at + 1, Kind.TIMES, Kind.DIVIDE);
    }

    /** 一次验收合格率: a numeral at the head of a name belongs to it. */
    private boolean isNumeral(StringBuilder text) {
        return text.isEmpty()
                && is(Kind.VALUE)
                && "一二两三四五六七八九十".indexOf(tokens.get(at).text().charAt(0)) >= 0
                && at + 1 < tokens.size()
                && isName(tokens.get(at + 1));
    }

    /** 全年执行数(B): a letter behind a name belongs to it; 执行率(B/A) says once more what the name is. */
    private void bracketed(StringBuilder text) {
        if (!is(Kind.OPEN)) {
            return;
        }
        boolean letter =
                isAt(at + 1, Kind.WORDS) && tokens.get(at + 1).text().matches("[A-Za-z]") && isAt(at + 2, Kind.CLOSE);
        boolean quotient = isAt(at + 2, Kind.DIVIDE) && isAt(at + 4, Kind.CLOSE);
        if (letter) {
            text.append('(').append(tokens.get(at + 1).text()).append(')');
            at += 3;
        } else if (quotient && !text.isEmpty()) {
            at += 5;
        }
    }
}

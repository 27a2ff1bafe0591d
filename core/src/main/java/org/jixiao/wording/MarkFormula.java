package org.jixiao.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jixiao.issue.StandardIssue;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;

/**
 * What the formula of a mark (得分=实际值/目标值×分值) says: a polynomial in figures, the target and the points.
 *
 * <p>Names are the value or the target by convention of the forms: A is the target, B the value.
 *
 * @param polynomial its terms
 * @param names the figures, in the order of the sentence
 * @param mean whether the figure is the mean of several rates
 * @param distance whether the figure stands for its distance from 100 %
 * @param size whether the figure counts without its sign
 */
record MarkFormula(Polynomial polynomial, List<String> names, boolean mean, boolean distance, boolean size) {
    private static final Pattern TARGET = Pattern.compile(
            "A|.*(?:目标值|指标值|计划值|计划数|目标数|目标|标准值|任务数|基准值|计划)(?:\\(?A\\)?)?|(?:目标|计划|预算|概算|批复)(?:成本|数量|产量|完成|时间|工期|费用|金额|单价|造价|总价).*");
    /** 未完成任务数 is no target. */
    private static final Pattern REACHED = Pattern.compile("^(?:未|已|实际|超)");

    private static final Pattern RATE = Pattern.compile(".*(?:率|占比|比重|比例|幅度|程度|百分比|满意度|进度)");
    private static final Pattern MEAN = Pattern.compile("(?:各|所有|全部).*(?:率)的?(?:算术)?平均(?:值|数)|取其?(?:算术)?平均(?:值|数)?后?");
    /** By what share the target is passed, and what share of it is missing. */
    private static final Pattern PASSED = Pattern.compile("超(?:出|过|支|标|额)(?:目标值?|部分)?的?(?:比例|比率|百分比|幅度|率)");

    private static final Pattern MISSING = Pattern.compile("未(?:完成|达到|实现)(?:部分|目标)?的?(?:比例|比率|百分比|率)");
    /** What is worked out from the value and is not the value itself. */
    private static final Pattern DERIVED = Pattern.compile("超出|超过|绝对值|未完成|缺口|差额");

    /** Whether a name is that of a rate. */
    static boolean isRate(String name) {
        return RATE.matcher(name).matches();
    }

    /** Whether a name is that of the target. */
    static boolean isTarget(String name) {
        return TARGET.matcher(name).matches()
                && !isRate(name)
                && !REACHED.matcher(name).find();
    }

    /** Whether it scores a rate, or the quotient of two figures. */
    boolean ofRate() {
        return isQuotient() || names.stream().anyMatch(MarkFormula::isRate);
    }

    /** Whether two figures occur as the quotient of the first by the second, and in no other way. */
    boolean isQuotient() {
        if (names.size() != 2) {
            return false;
        }
        return polynomial.terms().keySet().stream().allMatch(product -> {
            int top = product.figures().getOrDefault(names.get(0), 0);
            return product.figures().getOrDefault(names.get(1), 0) == -top && top >= 0;
        });
    }

    /** Reads an expression with what the sentence says its letters stand for. */
    static MarkFormula of(
            Expression expression,
            Values values,
            List<Token> letters,
            String indicator,
            Map<String, Expression> defined) {
        Reader reader = new Reader(values, letters, indicator, defined);
        Polynomial polynomial = reader.polynomial(expression);
        List<String> distinct = reader.names.stream().distinct().toList();
        if (reader.derived && distinct.size() < 2) {
            throw Reader.unreadable(0, 0);
        }
        String first = distinct.isEmpty() ? Polynomial.OWN : distinct.get(0);
        boolean one =
                distinct.size() > 1 && distinct.stream().allMatch(name -> name.endsWith(first) || first.endsWith(name));
        return new MarkFormula(
                one ? polynomial.renamed(name -> first) : polynomial,
                one ? List.of(first) : distinct,
                reader.mean,
                reader.distance,
                reader.size);
    }

    private static final class Reader {
        private final Values values;
        private final List<Token> letters;
        private final String indicator;
        private final Map<String, Expression> defined;
        private final List<String> names = new ArrayList<>();
        private boolean mean;
        private boolean distance;
        private boolean size;
        private boolean derived;

        Reader(Values values, List<Token> letters, String indicator, Map<String, Expression> defined) {
            this.defined = defined;
            this.values = values;
            this.letters = letters;
            this.indicator = indicator;
        }

        Polynomial polynomial(Expression expression) {
            if (expression instanceof Expression.Figures number) {
                return Polynomial.of(number.number());
            }
            if (expression instanceof Expression.Amount amount) {
                return amount(amount.value());
            }
            if (expression instanceof Expression.FullPoints) {
                return Polynomial.FULL;
            }
            if (expression instanceof Expression.Name name) {
                return name(name.text());
            }
            if (expression instanceof Expression.Sum sum) {
                return polynomial(sum.one()).plus(polynomial(sum.other()));
            }
            if (expression instanceof Expression.Difference difference) {
                return polynomial(difference.from()).minus(polynomial(difference.less()));
            }
            if (expression instanceof Expression.Product product) {
                return polynomial(product.one()).times(polynomial(product.other()));
            }
            if (expression instanceof Expression.Quotient quotient) {
                Polynomial top = polynomial(quotient.top());
                return top.dividedBy(polynomial(quotient.bottom()))
                        .orElseThrow(() -> unreadable(
                                quotient.operator().from(), quotient.operator().to()));
            }
            return expression instanceof Expression.Least least
                    ? least(least)
                    : absolute(((Expression.Absolute) expression).of());
        }

        private static Unreadable unreadable(int from, int to) {
            return new Unreadable(StandardIssue.WORDING_FORMULA_UNREADABLE, from, to);
        }

        private Polynomial amount(Token token) {
            Values.Plain plain = Values.Plain.of(token.text());
            return Polynomial.of(
                    plain.isRate()
                            ? plain.quantity().orElseThrow().in(Unit.ONE)
                            : values.threshold(token.text(), token).in(values.unit()));
        }

        /** Min(value, 100%): the value counts as at most 100 %. */
        private Polynomial least(Expression.Least least) {
            Polynomial one = polynomial(least.one());
            Polynomial other = polynomial(least.other());
            Polynomial whole = Polynomial.of(Rational.ONE);
            if (one.equals(whole) == other.equals(whole)) {
                throw unreadable(0, 0);
            }
            return one.equals(whole) ? other : one;
        }

        private static String text(Expression of) {
            Expression.Difference difference = (Expression.Difference) of;
            return ((Expression.Name) difference.from()).text() + "-" + ((Expression.Name) difference.less()).text();
        }

        /** |value − 100%|, or the size of the value. */
        private Polynomial absolute(Expression of) {
            boolean apart = of instanceof Expression.Difference difference
                    && difference.from() instanceof Expression.Name
                    && difference.less() instanceof Expression.Name;
            if (apart) { // |决算数-预算数|: a figure by itself
                return own("|" + text(of) + "|");
            }
            Polynomial inside = polynomial(of);
            if (of instanceof Expression.Name) {
                size = true;
                return inside;
            }
            if (names.size() != 1) {
                throw unreadable(0, 0);
            }
            Polynomial own = Polynomial.figure(names.get(0));
            Polynomial whole = Polynomial.of(Rational.ONE);
            if (!inside.equals(own.minus(whole)) && !inside.equals(whole.minus(own))) {
                throw unreadable(0, 0);
            }
            distance = true;
            return own;
        }

        private Polynomial name(String name) {
            Expression meaning = defined.get(name);
            if (meaning != null) {
                return polynomial(meaning);
            }
            boolean ofRow = !indicator.isEmpty() && indicator.contains(name);
            if (!ofRow && PASSED.matcher(name).matches()) {
                return share().minus(Polynomial.of(Rational.ONE));
            }
            if (!ofRow && MISSING.matcher(name).matches()) {
                return Polynomial.of(Rational.ONE).minus(share());
            }
            if (!ofRow && DERIVED.matcher(name).find()) {
                if (!name.matches(".*[数额量]")) {
                    throw unreadable(0, 0);
                }
                derived = true; // 未完成任务数 beside another figure; alone it would be taken for the row's value
            }
            if (MEAN.matcher(name).matches()) {
                mean = true;
                return own(name);
            }
            if (name.matches("[A-Z]")) {
                return letter(name);
            }
            boolean planned = values.target().isPresent()
                    && name.startsWith("计划")
                    && names.stream().anyMatch(own -> own.endsWith(name.substring(2))); // 受益户数/计划受益户数
            return planned || isTarget(name) ? Polynomial.TARGET : own(name);
        }

        /** The value as a share of the target. */
        private Polynomial share() {
            return own("实际值").dividedBy(Polynomial.TARGET).orElseThrow();
        }

        private Polynomial letter(String name) {
            for (Token letter : letters) {
                if (name.equals(letter.captures().get(0))) {
                    String meaning = Objects.requireNonNull(letter.captures().get(1));
                    return TARGET.matcher(meaning).matches() ? Polynomial.TARGET : own(name);
                }
            }
            return name.equals("A") ? Polynomial.TARGET : own(name);
        }

        private Polynomial own(String name) {
            names.add(name);
            return Polynomial.figure(name);
        }
    }
}

package org.jixiao.wording;

import java.util.List;
import java.util.Optional;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;

/**
 * Reads how a figure comes out of others (X=（甲/乙）×100%) as a formula over facts that have the names of the sentence.
 * What is no sum, difference or quotient of names is left to people.
 */
final class Definitions {
    private Definitions() {}

    /** Whether words define a name by a calculation. */
    static boolean defines(List<Token> words) {
        int equal = equal(words);
        return equal > 0
                && words.subList(0, equal).stream()
                        .noneMatch(token -> token.text().contains("分"))
                && words.subList(0, equal).stream()
                        .allMatch(token -> token.kind().standsInText())
                && words.subList(equal + 1, words.size()).stream()
                        .anyMatch(token -> token.is(Kind.DIVIDE, Kind.TIMES, Kind.PLUS));
    }

    private static int equal(List<Token> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).kind() == Kind.EQUAL && words.get(i).text().equals("=")) {
                return i;
            }
        }
        return -1;
    }

    /** What is defined. */
    static String name(List<Token> words) {
        return Phrase.of(words.subList(0, equal(words)));
    }

    /** The calculation, if it is a quotient of the target: 完成率=目标值÷完成值. */
    static Optional<Expression> ofTarget(List<Token> words) {
        try {
            Expression read = ExpressionReader.read(words.subList(equal(words) + 1, words.size()));
            Expression inner =
                    read instanceof Expression.Product product && isOne(product.other()) ? product.one() : read;
            boolean inverse = inner instanceof Expression.Quotient quotient
                    && quotient.top() instanceof Expression.Name name
                    && MarkFormula.isTarget(name.text());
            return inverse ? Optional.of(inner) : Optional.empty();
        } catch (Unreadable unreadable) {
            return Optional.empty();
        }
    }

    /** The calculation, or nothing where it is more than names and quotients. */
    static Optional<Formula> read(List<Token> words) {
        try {
            return formula(ExpressionReader.read(words.subList(equal(words) + 1, words.size())));
        } catch (Unreadable unreadable) {
            return Optional.empty();
        }
    }

    /** An expression as a formula over facts, or nothing where a number other than 100 % is part of it. */
    static Optional<Formula> formula(Expression expression) {
        if (expression instanceof Expression.Name name) {
            return Optional.of(Formula.of(Fact.of(plain(name.text()), plain(name.text()))));
        }
        if (expression instanceof Expression.Sum sum) {
            return both(sum.one(), sum.other()).map(two -> Formula.sum(two.get(0), two.get(1)));
        }
        if (expression instanceof Expression.Difference difference) {
            return isOne(difference.from())
                    ? formula(difference.less()).map(Formula::complement)
                    : both(difference.from(), difference.less()).map(two -> Formula.difference(two.get(0), two.get(1)));
        }
        if (expression instanceof Expression.Product product) {
            return isOne(product.other()) ? formula(product.one()) : Optional.empty();
        }
        if (expression instanceof Expression.Quotient quotient) {
            return both(quotient.top(), quotient.bottom()).map(two -> quotient(two.get(0), two.get(1)));
        }
        return expression instanceof Expression.Absolute size
                ? formula(size.of()).map(Formula::absolute)
                : Optional.empty();
    }

    private static Formula quotient(Formula top, Formula bottom) {
        boolean change = top instanceof Formula.Difference difference
                && difference.less().equals(bottom);
        return change ? Formula.changeRate(((Formula.Difference) top).from(), bottom) : Formula.ratio(top, bottom);
    }

    private static Optional<List<Formula>> both(Expression one, Expression other) {
        return formula(one).flatMap(first -> formula(other).map(second -> List.of(first, second)));
    }

    private static boolean isOne(Expression expression) {
        return expression instanceof Expression.Figures number
                        && number.number().equals(Rational.ONE)
                || expression instanceof Expression.Amount amount
                        && Values.Plain.of(amount.value().text())
                                .quantity()
                                .map(it -> it.unit().convertsTo(Unit.ONE)
                                        && it.in(Unit.ONE).equals(Rational.ONE))
                                .orElse(false);
    }

    /** A name without the letter behind it: 预算数(A). */
    private static String plain(String name) {
        return name.replaceAll("\\([A-Za-z]\\)$", "");
    }
}

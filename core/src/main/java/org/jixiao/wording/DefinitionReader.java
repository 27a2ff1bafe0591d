package org.jixiao.wording;

import java.util.List;
import java.util.Optional;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Formula;
import org.jspecify.annotations.Nullable;

/**
 * Reads how a rate comes out of figures (X=（甲/乙）×100%) as a formula over facts that have the names of the sentence.
 * What is no sum, difference or quotient of names is left to people.
 */
final class DefinitionReader {
    private final List<Token> tokens;
    private int at;

    private DefinitionReader(List<Token> tokens) {
        this.tokens = tokens;
    }

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

    /** The calculation, or nothing where it is more than names and quotients. */
    static Optional<Formula> read(List<Token> words) {
        DefinitionReader reader = new DefinitionReader(words.subList(equal(words) + 1, words.size()));
        Formula formula = reader.sum();
        return formula == null || reader.at < reader.tokens.size() ? Optional.empty() : Optional.of(formula);
    }

    private boolean is(Kind... kinds) {
        return at < tokens.size() && tokens.get(at).is(kinds);
    }

    private boolean isMinus() {
        return is(Kind.DASH, Kind.MINUS);
    }

    private @Nullable Formula sum() {
        if (is(Kind.VALUE) && tokens.get(at).text().matches("1|100%") && at + 1 < tokens.size()) {
            return complement();
        }
        Formula sum = product();
        while (sum != null && (is(Kind.PLUS) || isMinus())) {
            boolean plus = is(Kind.PLUS);
            at++;
            Formula next = product();
            if (next == null) {
                return null;
            }
            sum = plus ? Formula.sum(sum, next) : Formula.difference(sum, next);
        }
        return sum;
    }

    private @Nullable Formula complement() {
        at++;
        if (!isMinus()) {
            return null;
        }
        at++;
        Formula rate = product();
        return rate == null ? null : Formula.complement(rate);
    }

    private @Nullable Formula product() {
        Formula product = factor();
        while (product != null && is(Kind.TIMES, Kind.DIVIDE)) {
            boolean divides = is(Kind.DIVIDE);
            at++;
            if (!divides) {
                boolean hundred = is(Kind.VALUE) && tokens.get(at).text().equals("100%");
                at++;
                if (!hundred) {
                    return null;
                }
                continue;
            }
            Formula bottom = factor();
            if (bottom == null) {
                return null;
            }
            boolean change = product instanceof Formula.Difference difference
                    && difference.less().equals(bottom);
            product = change
                    ? Formula.changeRate(((Formula.Difference) product).from(), bottom)
                    : Formula.ratio(product, bottom);
        }
        return product;
    }

    private @Nullable Formula factor() {
        if (is(Kind.OPEN, Kind.OPEN_SQUARE)) {
            at++;
            Formula inside = sum();
            if (!is(Kind.CLOSE, Kind.CLOSE_SQUARE)) {
                return null;
            }
            at++;
            return inside;
        }
        if (is(Kind.BAR)) {
            return absolute();
        }
        StringBuilder name = new StringBuilder();
        while (at < tokens.size()
                && tokens.get(at).kind().standsInText()
                && !isMinus()
                && !is(Kind.COMMA, Kind.COLON, Kind.OPEN, Kind.CLOSE, Kind.VALUE)) {
            name.append(tokens.get(at++).text());
        }
        boolean letter = is(Kind.OPEN)
                && at + 2 < tokens.size()
                && tokens.get(at + 1).text().matches("[A-Za-z]")
                && tokens.get(at + 2).kind() == Kind.CLOSE;
        at += letter ? 3 : 0;
        return name.isEmpty() ? null : Formula.of(Fact.of(name.toString(), name.toString()));
    }

    private @Nullable Formula absolute() {
        at++;
        Formula inside = sum();
        if (inside == null || !is(Kind.BAR)) {
            return null;
        }
        at++;
        return Formula.absolute(inside);
    }
}

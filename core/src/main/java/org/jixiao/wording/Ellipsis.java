package org.jixiao.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the base where a sentence leaves it out the second time: 超过目标值30%的…；未超过30%的… speaks of the same 30 % beyond the
 * target.
 */
final class Ellipsis {
    private Ellipsis() {}

    static List<Token> filled(List<Token> tokens) {
        List<Token> filled = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            filled.add(token);
            if (isBound(token) && i + 1 < tokens.size() && tokens.get(i + 1).kind() == Kind.VALUE) {
                base(tokens, tokens.get(i + 1))
                        .ifPresent(base ->
                                filled.add(new Token(Kind.BASE, token.to(), token.to(), base.text(), base.captures())));
            }
        }
        return filled;
    }

    private static boolean isBound(Token token) {
        return token.is(Kind.ABOVE, Kind.AT_MOST);
    }

    /** The base that stands before the same percentage elsewhere, with words that say it is passed. */
    private static Optional<Token> base(List<Token> tokens, Token value) {
        for (int i = 0; i + 2 < tokens.size(); i++) {
            boolean same = isBound(tokens.get(i))
                    && tokens.get(i + 1).kind() == Kind.BASE
                    && tokens.get(i + 2).text().equals(value.text())
                    && value.text().endsWith("%");
            if (same) {
                return Optional.of(tokens.get(i + 1));
            }
        }
        return Optional.empty();
    }
}

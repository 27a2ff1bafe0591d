package org.jixiao.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Divides a sentence into words: at each place the longest match of the lexicon, and what no line knows as plain words. */
final class Lexer {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int unknownFrom = -1;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> tokens(SourceText source) {
        Lexer lexer = new Lexer(source.text());
        int at = 0;
        while (at < lexer.text.length()) {
            at = lexer.next(at);
        }
        lexer.words(at);
        return List.copyOf(lexer.tokens);
    }

    private int next(int at) {
        Token best = null;
        for (Lexicon.Row row : Lexicon.startingWith(text.charAt(at))) {
            if (!fits(row.kind(), at)) {
                continue;
            }
            Matcher matcher = row.pattern().matcher(text).region(at, text.length());
            matcher.useTransparentBounds(true).useAnchoringBounds(false);
            if (matcher.lookingAt() && matcher.end() > (best == null ? at : best.to())) {
                best = new Token(row.kind(), at, matcher.end(), matcher.group(), captures(matcher));
            }
        }
        if (best == null) {
            unknownFrom = unknownFrom < 0 ? at : unknownFrom;
            return at + 1;
        }
        words(at);
        tokens.add(best);
        return best.to();
    }

    private static List<@Nullable String> captures(Matcher matcher) {
        List<@Nullable String> captures = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
            captures.add(matcher.group(i));
        }
        return Collections.unmodifiableList(captures);
    }

    private void words(int to) {
        if (unknownFrom >= 0) {
            tokens.add(new Token(Kind.WORDS, unknownFrom, to, text.substring(unknownFrom, to), List.of()));
            unknownFrom = -1;
        }
    }

    /** Whether a bracket is open here. */
    private boolean isBracketed() {
        int depth = 0;
        for (Token token : tokens) {
            depth += token.is(Kind.OPEN, Kind.OPEN_SQUARE) ? 1 : token.is(Kind.CLOSE, Kind.CLOSE_SQUARE) ? -1 : 0;
        }
        return depth > 0;
    }

    /** PM2.5 is a name. */
    private boolean afterLetter(int at) {
        int start = at;
        while (start > 0 && (text.charAt(start - 1) == '.' || Character.isDigit(text.charAt(start - 1)))) {
            start--;
        }
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        return before >= 'A' && before <= 'Z' || before >= 'a' && before <= 'z';
    }

    /** Some words are what they are only at certain places. */
    private boolean fits(Kind kind, int at) {
        Token last = unknownFrom >= 0 || tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        return switch (kind) {
            case ITEM ->
                unknownFrom < 0
                        && (!isBracketed() || text.charAt(at) >= '①' && text.charAt(at) <= '⑳')
                        && (last == null
                                || last.is(
                                        Kind.STOP,
                                        Kind.COMMA,
                                        Kind.COLON,
                                        Kind.PAUSE,
                                        Kind.ITEM,
                                        Kind.NOISE,
                                        Kind.THESE,
                                        Kind.CHECKLIST,
                                        Kind.TIERS,
                                        Kind.POINTS,
                                        Kind.EARN,
                                        Kind.FULL_IS)
                                || text.charAt(at) >= '①' && text.charAt(at) <= '⑳');
            case MINUS -> true;
            case DASH ->
                last != null
                        && (last.is(Kind.VALUE, Kind.POINTS, Kind.INCLUDED, Kind.EXCLUDED, Kind.INFINITY, Kind.OR_MORE)
                                || unknownFrom < 0 && last.is(Kind.CLOSE, Kind.POINTS_OF_ROW, Kind.BASE)
                                || last.is(Kind.EARN));
            case TARGET_IS, STANDARD ->
                text.charAt(at) == '('
                        ? last != null && last.is(Kind.SAME, Kind.BASE)
                        : last == null
                                || !last.is(
                                        Kind.ABOVE,
                                        Kind.BELOW,
                                        Kind.AT_LEAST,
                                        Kind.AT_MOST,
                                        Kind.EQUAL,
                                        Kind.STEP_UP,
                                        Kind.STEP_DOWN,
                                        Kind.STEP_APART,
                                        Kind.LATE,
                                        Kind.MET_ITEM);
            case OR_MORE, OR_LESS, BEYOND ->
                last != null && last.is(Kind.VALUE, Kind.POINTS, Kind.INCLUDED, Kind.EXCLUDED, Kind.BASE, Kind.MET);
            case VALUE, POINTS ->
                !afterLetter(at)
                        && !(text.charAt(at) == '-'
                                && last != null
                                && last.is(Kind.VALUE, Kind.POINTS, Kind.INCLUDED, Kind.EXCLUDED));
            default -> true;
        };
    }
}

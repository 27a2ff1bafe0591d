package org.jixiao.issue;

import java.io.Serializable;
import java.util.Objects;

/**
 * A part of a text that is pointed at, such as the clause of a scoring standard that cannot be read.
 *
 * @param text the whole text as written
 * @param from where the part begins, 0 or more
 * @param to where it ends, itself left out; an empty part points between two characters
 */
public record Excerpt(String text, int from, int to) implements Serializable {
    /** How many characters before and after the part are shown of a long text. */
    private static final int AROUND = 40;

    /**
     * Checks the bounds.
     *
     * @param text the whole text as written
     * @param from where the part begins, 0 or more
     * @param to where it ends, itself left out
     * @throws IllegalArgumentException if the part does not lie inside the text
     */
    public Excerpt {
        Objects.requireNonNull(text, "text: an excerpt needs the text that it is part of");
        if (from < 0 || to < from || to > text.length()) {
            throw new IllegalArgumentException("the part from " + from + " to " + to + " does not lie inside a text of "
                    + text.length() + " characters");
        }
    }

    /**
     * The beginning of a text as messages show it, without half a character at its end.
     *
     * @param text the text
     * @param most how many characters are shown, 0 or more
     * @return the text, or so many of its characters and an ellipsis
     */
    public static String beginning(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }

    /**
     * The part itself.
     *
     * @return the characters pointed at
     */
    public String part() {
        return text.substring(from, to);
    }

    /**
     * Two lines for people: the text around the part, and below it a line of carets. Full-width characters take two
     * columns, as on a terminal and in a monospaced font, so that the carets stand below what they mean.
     *
     * @return the two lines, without a line end after the second
     */
    public String pointed() {
        int begin = Math.max(0, from - AROUND);
        int end = Math.min(text.length(), to + AROUND);
        String before = (begin > 0 ? "…" : "") + flat(text.substring(begin, from));
        String part = flat(part());
        String after = flat(text.substring(to, end)) + (end < text.length() ? "…" : "");
        return before + part + after + "\n" + blanks(before) + "^".repeat(Math.max(1, columns(part)));
    }

    private static String flat(String text) {
        return text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }

    /** As many columns of blanks as the text takes: full-width ones below full-width characters. */
    private static String blanks(String text) {
        StringBuilder blanks = new StringBuilder();
        text.codePoints().forEach(c -> blanks.append(isWide(c) ? "\u3000" : " "));
        return blanks.toString();
    }

    private static int columns(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    /** East Asian wide and full-width characters, by block. */
    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115f
                || c >= 0x2e80 && c <= 0xa4cf
                || c >= 0xac00 && c <= 0xd7a3
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0xfe30 && c <= 0xfe6f
                || c >= 0xff01 && c <= 0xff60
                || c >= 0xffe0 && c <= 0xffe6
                || c >= 0x2460 && c <= 0x24ff
                || c >= 0x20000 && c <= 0x3fffd;
    }
}

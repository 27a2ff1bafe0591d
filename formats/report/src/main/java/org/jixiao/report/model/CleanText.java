package org.jixiao.report.model;

/** The characters that every format can hold. */
final class CleanText {
    private static final int REPLACEMENT = 0xFFFD;

    private CleanText() {}

    /**
     * Lines end with one {@code \n}, a tab is a space, characters that mean nothing in a document are left out, and half a
     * character is replaced by U+FFFD. Signs that turn the direction of text are left out too: they would make figures read
     * in another order than they stand.
     */
    static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n')
                .codePoints()
                .forEach(c -> {
                    if (c == '\t') {
                        clean.append(' ');
                    } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                        clean.appendCodePoint(REPLACEMENT);
                    } else if (c == '\n' || isKept(c)) {
                        clean.appendCodePoint(c);
                    }
                });
        return clean.toString();
    }

    private static boolean isKept(int c) {
        boolean control = c < 0x20 || c >= 0x7F && c < 0xA0;
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        boolean turning = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F;
        return !control && !noCharacter && !turning && c != 0xFEFF;
    }
}

package org.jixiao.office;

import java.util.regex.Pattern;

/** What text a cell takes as it is. */
final class SafeText {
    /** How the file format writes characters that XML cannot hold; such text would be read as one character. */
    private static final Pattern ESCAPE = Pattern.compile("_x[0-9A-Fa-f]{4}_");

    private SafeText() {}

    /** Whether a text comes back from a cell as it was. */
    static boolean fits(String text) {
        return text.length() <= CellText.LONGEST
                && text.equals(text.strip())
                && !ESCAPE.matcher(text).find()
                && text.codePoints().allMatch(SafeText::isPlain);
    }

    /** The text as far as a cell can show it. */
    static String shown(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().map(it -> isPlain(it) ? it : '\uFFFD').forEach(plain::appendCodePoint);
        return plain.length() <= CellText.LONGEST ? plain.toString() : plain.substring(0, CellText.LONGEST - 1) + "…";
    }

    private static boolean isPlain(int character) {
        return character == '\n'
                || character == '\t'
                || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}

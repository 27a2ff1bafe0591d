package org.jixiao.report.render;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Text that is safe in Markdown, inside tables too. */
final class Markdown {
    private static final Pattern LIST = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$|<br>)");
    private static final Pattern MARK = Pattern.compile("^[-+=~:]");

    private Markdown() {}

    /** The text of a picture, which ends at the first bracket. */
    static String alternative(String text) {
        return escaped(text.replace('\n', ' ')).replaceAll("(?<!\\\\)[\\[\\]]", "\\\\$0");
    }

    /** Words that stand out. Marks at their ends stay outside, where the format would not see the end otherwise. */
    static String bold(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !Character.isLetterOrDigit(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (to > from && !Character.isLetterOrDigit(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return from == to
                ? escaped(text)
                : escaped(text.substring(0, from)) + "**" + escaped(text.substring(from, to)) + "**"
                        + escaped(text.substring(to));
    }

    /** Escaped text that begins a line and is neither a list nor a rule there. */
    static String atLineStart(String escaped) {
        return LIST.matcher(MARK.matcher(escaped).replaceFirst("\\\\$0")).replaceFirst("$1\\\\$2");
    }

    /** The name of a file as the address of a picture. */
    static String address(String name) {
        StringBuilder address = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain =
                    c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || "-._~".indexOf(c) >= 0;
            if (plain) {
                address.append(c);
            } else {
                address.append('%');
                address.append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                address.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return address.toString();
    }

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> safe.append("<br>");
                case '|', '*', '_', '`', '\\', '#' -> safe.append('\\').append(c);
                case '~' -> safe.append(i + 1 < text.length() && text.charAt(i + 1) == '~' ? "\\~" : "~");
                case ']' -> safe.append(makesLink(text, i + 1) ? "\\]" : "]");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    /** Brackets alone are plain text, as in [0%, 10%); what may follow them makes a link. */
    private static boolean makesLink(String text, int next) {
        return next < text.length() && "([:".indexOf(text.charAt(next)) >= 0;
    }
}

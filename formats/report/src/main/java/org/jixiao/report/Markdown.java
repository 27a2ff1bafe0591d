package org.jixiao.report;

import java.util.List;
import java.util.stream.Collectors;

/** Text that is safe in Markdown, inside tables too. */
final class Markdown {
    private Markdown() {}

    static String table(List<String> head, List<List<String>> rows) {
        StringBuilder table = new StringBuilder(row(head));
        table.append("|").append(" --- |".repeat(head.size())).append('\n');
        rows.forEach(row -> table.append(row(row)));
        return table.append('\n').toString();
    }

    private static String row(List<String> cells) {
        return cells.stream().map(Markdown::escaped).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** The text of a picture, which ends at the first bracket. */
    static String alternative(String text) {
        return escaped(text).replaceAll("(?<!\\\\)[\\[\\]]", "\\\\$0");
    }

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> safe.append("<br>");
                case '|', '*', '_', '`', '\\', '#' -> safe.append('\\').append(c);
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

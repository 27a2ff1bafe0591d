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

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> safe.append("<br>");
                case '|', '*', '_', '`', '[', ']', '\\', '#' ->
                    safe.append('\\').append(c);
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}

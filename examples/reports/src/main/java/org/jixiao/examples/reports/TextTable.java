package org.jixiao.examples.reports;

import java.util.ArrayList;
import java.util.List;

/** A table for a terminal, in which Chinese characters take two columns. */
final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();
    private final int[] limits;

    /** @param limits the widest each column may be, in terminal columns */
    TextTable(int... limits) {
        this.limits = limits.clone();
    }

    TextTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    @Override
    public String toString() {
        int[] widths = new int[limits.length];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.min(limits[i], Math.max(widths[i], width(row.get(i))));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("  ");
            for (int i = 0; i < widths.length; i++) {
                line.append(fitted(row.get(i), widths[i])).append("  ");
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static String fitted(String cell, int width) {
        StringBuilder text = new StringBuilder();
        int used = 0;
        boolean whole = width(cell) <= width;
        for (int i = 0; i < cell.length(); i++) {
            int next = width(cell.charAt(i));
            if (!whole && used + next > width - 1) {
                text.append('…');
                used++;
                break;
            }
            text.append(cell.charAt(i));
            used += next;
        }
        return text + " ".repeat(Math.max(0, width - used));
    }

    static int width(String text) {
        return text.chars().map(c -> width((char) c)).sum();
    }

    private static int width(char c) {
        boolean wide = c >= 0x1100 && c <= 0x115f
                || c >= 0x2e80 && c <= 0xa4cf
                || c >= 0xac00 && c <= 0xd7a3
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0xfe30 && c <= 0xfe6f
                || c >= 0xff00 && c <= 0xff60
                || c >= 0xffe0 && c <= 0xffe6
                || c == '“'
                || c == '”';
        return wide ? 2 : 1;
    }
}

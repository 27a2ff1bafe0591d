package org.jixiao.wording;

import java.text.Normalizer;
import java.util.Map;
import org.jixiao.issue.Excerpt;

/**
 * A sentence in one spelling, with the way back to the characters as they were written: full-width and half-width forms,
 * the signs of different presses and blanks inside words are all one here.
 */
final class SourceText {
    /** Signs that mean the same. */
    private static final Map<Character, Character> SIGNS = Map.ofEntries(
            Map.entry('≦', '≤'),
            Map.entry('⩽', '≤'),
            Map.entry('≯', '≤'),
            Map.entry('≧', '≥'),
            Map.entry('⩾', '≥'),
            Map.entry('≮', '≥'),
            Map.entry('—', '-'),
            Map.entry('–', '-'),
            Map.entry('―', '-'),
            Map.entry('─', '-'),
            Map.entry('−', '-'),
            Map.entry('‐', '-'),
            Map.entry('‑', '-'),
            Map.entry('~', '-'),
            Map.entry('∼', '-'),
            Map.entry('〜', '-'),
            Map.entry('*', '×'),
            Map.entry('✕', '×'),
            Map.entry('╳', '×'),
            Map.entry('÷', '/'),
            Map.entry('∶', ':'),
            Map.entry('【', '['),
            Map.entry('】', ']'),
            Map.entry('〔', '('),
            Map.entry('〕', ')'),
            Map.entry('〇', '零'),
            Map.entry('!', '。'),
            Map.entry('?', ';'),
            Map.entry('｡', '。'));

    private static final String SILENT = "“”\"‘’'「」『』\u200b\ufeff";

    private final String written;
    private final String text;
    private final int[] origins;

    private SourceText(String written, String text, int[] origins) {
        this.written = written;
        this.text = text;
        this.origins = origins;
    }

    static SourceText of(String written) {
        Spelling spelling = new Spelling(written);
        for (int i = 0; i < written.length(); i++) {
            spelling.read(i);
        }
        return new SourceText(written, spelling.text.toString(), spelling.origins);
    }

    /** The sentence in one spelling. */
    String text() {
        return text;
    }

    /** The characters as written from one place of the spelling to another. */
    Excerpt excerpt(int from, int to) {
        int begin = from < text.length() ? origins[from] : written.length();
        int end = to > from ? origins[to - 1] + 1 : begin;
        return new Excerpt(written, begin, end);
    }

    /** The spelling while it is being put down. */
    private static final class Spelling {
        private final String written;
        private final StringBuilder text = new StringBuilder();
        private final int[] origins;

        Spelling(String written) {
            this.written = written;
            origins = new int[3 * written.length() + 1];
        }

        void read(int at) {
            char c = written.charAt(at);
            if (SILENT.indexOf(c) >= 0) {
                return;
            }
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000') {
                blank(at, c);
            } else if (c >= '①' && c <= '⑳') {
                put(c, at);
            } else {
                String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
                for (int i = 0; i < plain.length(); i++) {
                    spell(SIGNS.getOrDefault(plain.charAt(i), plain.charAt(i)), at);
                }
            }
        }

        /** Blanks say nothing, except between two numbers; a new line after a mark ends a statement. */
        private void blank(int at, char c) {
            boolean ends = (c == '\n' || c == '\r') && text.length() > 0 && "分止".indexOf(last()) >= 0;
            boolean parts = isDigit(last()) && at + 1 < written.length() && isDigit(next(at));
            if (ends) {
                put(';', at);
            } else if (parts) {
                put(' ', at);
            }
        }

        private char next(int at) {
            int i = at + 1;
            while (i < written.length() - 1 && Character.isWhitespace(written.charAt(i))) {
                i++;
            }
            return Normalizer.normalize(String.valueOf(written.charAt(i)), Normalizer.Form.NFKC)
                    .charAt(0);
        }

        private void spell(char c, int at) {
            char before = last();
            if (c == '=' && (before == '>' || before == '<' || before == '≥' || before == '≤')) {
                text.setCharAt(text.length() - 1, before == '>' || before == '≥' ? '≥' : '≤');
            } else if (c == '-' && before == '-') {
                return;
            } else if (c == '.' && !(isDigit(before) && at + 1 < written.length())) {
                put('。', at);
            } else if (c == ',' && isDigit(before) && thousands(at)) {
                return;
            } else {
                put(c, at);
            }
        }

        private boolean thousands(int at) {
            int digits = text.length();
            while (digits > 0 && isDigit(text.charAt(digits - 1))) {
                digits--;
            }
            boolean range = digits > 0 && "[(".indexOf(text.charAt(digits - 1)) >= 0;
            boolean three = !range && at + 3 < written.length() && written.charAt(at) == ',';
            for (int i = 1; three && i <= 3; i++) {
                three = isDigit(written.charAt(at + i));
            }
            return three && (at + 4 >= written.length() || !isDigit(written.charAt(at + 4)));
        }

        private char last() {
            return text.length() == 0 ? '\0' : text.charAt(text.length() - 1);
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }

        private void put(char c, int at) {
            origins[text.length()] = at;
            text.append(c);
        }
    }
}

package org.jixiao.office;

import java.util.Iterator;
import java.util.regex.Pattern;
import org.jixiao.report.model.Run;
import org.jixiao.report.model.Text;

/** Words as a cell holds them. */
final class SheetText {
    /** How the file format writes characters that XML cannot hold; the underscore itself is written so, too. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final int WIDE = 0x2E80;

    private SheetText() {}

    /** The words with the numbers of their footnotes in brackets. */
    static String of(Text text, Iterator<Integer> footnotes) {
        StringBuilder words = new StringBuilder();
        for (Run run : text.runs()) {
            words.append(run.match(new Run.Cases<String>() {
                @Override
                public String words(Run.Words it) {
                    return it.text();
                }

                @Override
                public String footnote(Run.Footnote it) {
                    return mark(footnotes.next());
                }
            }));
        }
        return words.toString();
    }

    static String mark(int footnote) {
        return "[" + footnote + "]";
    }

    static String escaped(String words) {
        return ESCAPE.matcher(words).replaceAll("_x005F_");
    }

    /** How many lines words take in a cell of so many letters. */
    static int lines(String words, int letters) {
        int lines = 0;
        for (String line : words.split("\n", -1)) {
            int width = line.codePoints().map(it -> it < WIDE ? 1 : 2).sum();
            lines += 1 + Math.max(0, width - 1) / Math.max(2, letters - 2);
        }
        return lines;
    }
}

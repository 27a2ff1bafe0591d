package org.jixiao.office;

import java.text.BreakIterator;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jixiao.report.model.Run;
import org.jixiao.report.model.Text;

/** Words as a cell holds them. */
final class SheetText {
    /** How the file format writes characters that XML cannot hold; the underscore itself is written so, too. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final int WIDE = 0x2E80;

    /** The height of a line of the usual size in points, in the fonts that stand in where the named one is missing, too. */
    static final float LINE = 16.5f;

    /** In tenths of a letter by which columns are measured: a Chinese character is 14.67 pixels wide, a letter 7. */
    private static final int WIDE_LETTER = 21;

    private static final int NARROW_LETTER = 11;

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

    /** How many lines words take in a cell of so many letters, broken where programs break lines. */
    static int lines(String words, int letters) {
        int room = Math.max(WIDE_LETTER, (letters - 1) * 10);
        int lines = 0;
        for (String line : words.split("\n", -1)) {
            lines += linesOfOne(line, room);
        }
        return lines;
    }

    private static int linesOfOne(String line, int room) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(line);
        int lines = 1;
        int filled = 0;
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            int width = width(line.substring(from, to).stripTrailing());
            if (filled > 0 && filled + width > room) {
                lines++;
                filled = 0;
            }
            // what has no place to break is broken where the cell ends
            lines += Math.max(0, width - 1) / room;
            filled = width > room ? width % room : filled + width(line.substring(from, to));
            from = to;
        }
        return lines;
    }

    private static int width(String words) {
        return words.codePoints()
                .map(it -> it < WIDE ? NARROW_LETTER : WIDE_LETTER)
                .sum();
    }
}

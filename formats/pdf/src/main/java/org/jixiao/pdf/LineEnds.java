package org.jixiao.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Iterator;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Where a line may end: as usual, but never within a number, such as behind its sign or its point; and between two bounds it
 * may end behind their mark, as in {@code 83.35～|98.35}.
 */
final class LineEnds implements FSTextBreaker {
    private static final char TO = '～';

    private final FSTextBreaker usual = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.CHINESE));
    private Iterator<Integer> ends = new TreeSet<Integer>().iterator();

    @Override
    public void setText(String text) {
        TreeSet<Integer> all = new TreeSet<>();
        usual.setText(text);
        for (int end = usual.next(); end != BreakIterator.DONE; end = usual.next()) {
            if (!isWithinNumber(text, end)) {
                all.add(end);
            }
        }
        for (int at = text.indexOf(TO); at >= 0; at = text.indexOf(TO, at + 1)) {
            all.remove(at);
            all.add(at + 1);
        }
        ends = all.iterator();
    }

    @Override
    public int next() {
        return ends.hasNext() ? ends.next() : BreakIterator.DONE;
    }

    private static boolean isWithinNumber(String text, int end) {
        if (end < 1 || end >= text.length() || !Character.isDigit(text.charAt(end))) {
            return false;
        }
        char last = text.charAt(end - 1);
        boolean joins = end > 1 && isLatin(text.charAt(end - 2));
        // a hyphen between letters or digits is no sign, and a point behind neither is none of a number
        return joins ? last == '.' : last == '-' || last == '\u2212';
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}

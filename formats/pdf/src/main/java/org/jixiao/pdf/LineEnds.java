package org.jixiao.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: as usual, but not between a minus sign and its number. */
final class LineEnds implements FSTextBreaker {
    private final FSTextBreaker usual = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.CHINESE));
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        usual.setText(newText);
    }

    @Override
    public int next() {
        int end = usual.next();
        while (end > 0 && end < text.length() && isBehindSign(end)) {
            end = usual.next();
        }
        return end;
    }

    private boolean isBehindSign(int end) {
        boolean sign = text.charAt(end - 1) == '-' || text.charAt(end - 1) == '\u2212';
        boolean joins = end > 1 && isLatin(text.charAt(end - 2));
        return sign && !joins && Character.isDigit(text.charAt(end));
    }

    /** A hyphen between letters or digits is no sign. */
    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}

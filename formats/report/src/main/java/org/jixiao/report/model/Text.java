package org.jixiao.report.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a paragraph or a cell. A line break is {@code \n}.
 *
 * @param runs the pieces, in reading order
 */
public record Text(List<Run> runs) {
    /** Nothing. */
    public static final Text EMPTY = new Text(List.of());

    /**
     * Copies the pieces.
     *
     * @param runs the pieces, in reading order
     */
    public Text {
        runs = List.copyOf(runs);
    }

    /**
     * A plain text.
     *
     * @param text the words; control characters are left out
     * @return the text
     */
    public static Text of(String text) {
        return EMPTY.and(text);
    }

    /**
     * The text, then more words.
     *
     * @param text the words
     * @return the longer text
     */
    public Text and(String text) {
        return text.isEmpty() ? this : with(new Run.Words(text, false));
    }

    /**
     * The text, then words that stand out.
     *
     * @param text the words
     * @return the longer text
     */
    public Text bold(String text) {
        return text.isEmpty() ? this : with(new Run.Words(text, true));
    }

    /**
     * The text, then the mark of a footnote.
     *
     * @param text what stands at the foot of the page
     * @return the longer text
     */
    public Text footnote(String text) {
        return with(new Run.Footnote(text));
    }

    private Text with(Run run) {
        List<Run> more = new ArrayList<>(runs);
        more.add(run);
        return new Text(more);
    }

    /**
     * The words alone, without looks and footnotes.
     *
     * @return the words; lines are separated by {@code \n}
     */
    public String plain() {
        StringBuilder plain = new StringBuilder();
        for (Run run : runs) {
            if (run instanceof Run.Words words) {
                plain.append(words.text());
            }
        }
        return plain.toString();
    }

    /**
     * Whether there is nothing to read.
     *
     * @return {@code true} if the words are blank and there is no footnote
     */
    public boolean isBlank() {
        return plain().isBlank() && runs.stream().noneMatch(Run.Footnote.class::isInstance);
    }

    /** The words alone. */
    @Override
    public String toString() {
        return plain();
    }
}

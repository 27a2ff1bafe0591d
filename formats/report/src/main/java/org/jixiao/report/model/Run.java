package org.jixiao.report.model;

/** A piece of a {@link Text}. */
public sealed interface Run {
    /**
     * Calls the case for this kind.
     *
     * @param cases what to do for each kind
     * @param <T> the result
     * @return the result of the case
     */
    <T> T match(Cases<T> cases);

    /**
     * A method for each kind of run.
     *
     * @param <T> the result
     */
    interface Cases<T> {
        /**
         * For words.
         *
         * @param it the words
         * @return the result of the case
         */
        T words(Words it);

        /**
         * For the mark of a footnote.
         *
         * @param it the footnote
         * @return the result of the case
         */
        T footnote(Footnote it);
    }

    /**
     * Words of one look. A line break is {@code \n}.
     *
     * @param text the words, cleaned of characters that no document can hold
     * @param bold whether they stand out
     */
    record Words(String text, boolean bold) implements Run {
        /**
         * Cleans the words.
         *
         * @param text the words
         * @param bold whether they stand out
         */
        public Words {
            text = CleanText.of(text);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.words(this);
        }
    }

    /**
     * A footnote. Its number is its place among {@link ReportDocument#footnotes()}, from 1.
     *
     * @param text what stands at the foot, cleaned
     */
    record Footnote(String text) implements Run {
        /**
         * Cleans the text.
         *
         * @param text what stands at the foot
         */
        public Footnote {
            text = CleanText.of(text);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.footnote(this);
        }
    }
}

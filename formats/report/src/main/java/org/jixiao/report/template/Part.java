package org.jixiao.report.template;

import java.util.List;
import java.util.Optional;
import org.jixiao.report.model.Block;
import org.jixiao.report.model.Column;
import org.jixiao.report.model.PageSection;

/** A part of a template, from top to bottom of the document. */
public sealed interface Part {
    /**
     * Calls the case for this kind.
     *
     * @param cases what to do for each kind
     */
    void match(Cases cases);

    /** A method for each kind of part. */
    interface Cases {
        /**
         * For new pages.
         *
         * @param it the pages
         */
        void pages(Pages it);

        /**
         * For a cover.
         *
         * @param it the cover
         */
        void cover(CoverPage it);

        /**
         * For a heading.
         *
         * @param it the heading
         */
        void heading(Heading it);

        /**
         * For a paragraph that is filled from figures.
         *
         * @param it the paragraph
         */
        void sentences(Sentences it);

        /**
         * For a paragraph of the user.
         *
         * @param it the slot
         */
        void slot(Slot it);

        /**
         * For a table.
         *
         * @param it the table
         */
        void grid(Grid it);

        /**
         * For a chart.
         *
         * @param it the chart
         */
        void chart(Chart it);

        /**
         * For parts that repeat for each programme.
         *
         * @param it the parts
         */
        void programmes(ForEachProgramme it);

        /**
         * For the glossary.
         *
         * @param it the glossary
         */
        void glossary(Glossary it);

        /**
         * For an appendix.
         *
         * @param it the appendix
         */
        void appendix(Appendix it);

        /**
         * For signatures.
         *
         * @param it the signatures
         */
        void signatures(SignatureLines it);
    }

    /**
     * Begins new pages.
     *
     * @param orientation how they lie
     */
    record Pages(PageSection.Orientation orientation) implements Part {
        @Override
        public void match(Cases cases) {
            cases.pages(this);
        }
    }

    /**
     * A cover.
     *
     * @param title the title
     * @param fields what stands below the title: names and values
     * @param issuer who made the form, if anybody
     */
    record CoverPage(Wording title, List<Field> fields, Optional<Wording> issuer) implements Part {
        /**
         * Copies the fields.
         *
         * @param title the title
         * @param fields what stands below the title
         * @param issuer who made the form
         */
        public CoverPage {
            fields = List.copyOf(fields);
        }

        /**
         * A line of the cover.
         *
         * @param label what is stated
         * @param value the statement
         */
        public record Field(Wording label, Wording value) {}

        @Override
        public void match(Cases cases) {
            cases.cover(this);
        }
    }

    /**
     * A heading.
     *
     * @param kind what it heads
     * @param words the words
     */
    record Heading(Heading.Kind kind, Wording words) implements Part {
        /** What a heading heads. */
        public enum Kind {
            /** The document, or a form in it. */
            TITLE,
            /** A part (第一部分). */
            PART,
            /** An annex (附件1). */
            ANNEX,
            /** 一、 */
            FIRST,
            /** （一） */
            SECOND,
            /** 1. */
            THIRD,
            /** （1） */
            FOURTH
        }

        @Override
        public void match(Cases cases) {
            cases.heading(this);
        }
    }

    /**
     * A paragraph of sentences.
     *
     * @param style how it stands
     * @param sentences the sentences
     */
    record Sentences(Block.Paragraph.Style style, List<Sentence> sentences) implements Part {
        /**
         * Copies the sentences.
         *
         * @param style how it stands
         * @param sentences the sentences
         */
        public Sentences {
            sentences = List.copyOf(sentences);
        }

        @Override
        public void match(Cases cases) {
            cases.sentences(this);
        }
    }

    /**
     * A sentence.
     *
     * @param words the words, with names in braces
     * @param otherwise what is said instead if one of the figures is missing, possibly nothing; if not given, the sentence says
     *     which is not stated
     */
    record Sentence(Wording words, Optional<Wording> otherwise) {}

    /**
     * Paragraphs of the user.
     *
     * @param name the name of the slot
     * @param otherwise what stands there if the user gives none, with names in braces
     */
    record Slot(String name, Wording otherwise) implements Part {
        @Override
        public void match(Cases cases) {
            cases.slot(this);
        }
    }

    /**
     * A table.
     *
     * @param caption what it is, if it says so
     * @param columns the columns
     * @param rows the rows
     */
    record Grid(Optional<Wording> caption, List<Column> columns, List<RowTemplate> rows) implements Part {
        /**
         * Copies the lists and checks the widths.
         *
         * @param caption what it is
         * @param columns the columns
         * @param rows the rows
         * @throws IllegalArgumentException if a row does not fill the columns; the message names it
         */
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (int i = 0; i < rows.size(); i++) {
                int width = rows.get(i).cells().stream()
                        .mapToInt(CellTemplate::columns)
                        .sum();
                if (width != columns.size()) {
                    throw new IllegalArgumentException(
                            "row " + (i + 1) + " of the layout has cells for " + width + " columns, and the layout has "
                                    + columns.size() + ": give each row cells for all columns");
                }
            }
        }

        @Override
        public void match(Cases cases) {
            cases.grid(this);
        }
    }

    /**
     * A chart.
     *
     * @param kind what it shows
     * @param caption what stands below it
     */
    record Chart(ChartKind kind, Wording caption) implements Part {
        @Override
        public void match(Cases cases) {
            cases.chart(this);
        }
    }

    /**
     * Parts for each programme, in which {@code {programme.…}} is the programme.
     *
     * @param parts the parts
     * @param otherwise what is said if there is none
     */
    record ForEachProgramme(List<Part> parts, Wording otherwise) implements Part {
        /**
         * Copies the parts.
         *
         * @param parts the parts
         * @param otherwise what is said if there is none
         */
        public ForEachProgramme {
            parts = List.copyOf(parts);
        }

        @Override
        public void match(Cases cases) {
            cases.programmes(this);
        }
    }

    /**
     * The terms that the document uses up to here, explained (名词解释).
     *
     * @param terms further terms, or other explanations of known ones; they come first
     */
    record Glossary(List<Term> terms) implements Part {
        /**
         * Copies the terms.
         *
         * @param terms further terms
         */
        public Glossary {
            terms = List.copyOf(terms);
        }

        @Override
        public void match(Cases cases) {
            cases.glossary(this);
        }
    }

    /**
     * A term.
     *
     * @param name the term as the document uses it
     * @param meaning what it means
     */
    record Term(Wording name, Wording meaning) {}

    /**
     * An appendix, which is left out if the data do not have what it shows.
     *
     * @param kind what it shows
     */
    record Appendix(Appendix.Kind kind) implements Part {
        /** What an appendix shows. */
        public enum Kind {
            /** Why every row earned what it earned. */
            EXPLANATION,
            /** What a review found in the rubric. */
            REVIEW,
            /** What an audit found in the figures. */
            AUDIT
        }

        @Override
        public void match(Cases cases) {
            cases.appendix(this);
        }
    }

    /**
     * Where people sign at the end.
     *
     * @param signatures who signs
     */
    record SignatureLines(List<Line> signatures) implements Part {
        /**
         * Copies the list.
         *
         * @param signatures who signs
         */
        public SignatureLines {
            signatures = List.copyOf(signatures);
        }

        /**
         * A place to sign, with the day of the report.
         *
         * @param opinion what the opinion above it is, if one is due
         * @param signer who signs, or whose seal it is
         * @param seal whether room for a seal is needed
         */
        public record Line(Optional<Wording> opinion, Wording signer, boolean seal) {}

        @Override
        public void match(Cases cases) {
            cases.signatures(this);
        }
    }
}

package org.jixiao.report.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.issue.Language;

/** A part of a page, from top to bottom. */
public sealed interface Block
        permits Block.Cover, Block.Heading, Block.Paragraph, Block.Signatures, Block.Figure, Table {
    /**
     * Calls the case for this kind.
     *
     * @param cases what to do for each kind
     * @param <T> the result
     * @return the result of the case
     */
    <T> T match(Cases<T> cases);

    /**
     * A method for each kind of block.
     *
     * @param <T> the result
     */
    interface Cases<T> {
        /**
         * For a cover.
         *
         * @param it the cover
         * @return the result of the case
         */
        T cover(Cover it);

        /**
         * For a heading.
         *
         * @param it the heading
         * @return the result of the case
         */
        T heading(Heading it);

        /**
         * For a paragraph.
         *
         * @param it the paragraph
         * @return the result of the case
         */
        T paragraph(Paragraph it);

        /**
         * For a table.
         *
         * @param it the table
         * @return the result of the case
         */
        T table(Table it);

        /**
         * For a figure.
         *
         * @param it the figure
         * @return the result of the case
         */
        T figure(Figure it);

        /**
         * For signatures.
         *
         * @param it the signatures
         * @return the result of the case
         */
        T signatures(Signatures it);
    }

    /**
     * The first page (封面), alone on its page.
     *
     * @param title the title; several lines are separated by {@code \n}
     * @param fields what stands below the title
     * @param date the day of the report
     * @param issuer who made the form (监制、制), at the foot of the page
     */
    record Cover(String title, List<Field> fields, Optional<LocalDate> date, Optional<String> issuer) implements Block {
        /**
         * Cleans the texts.
         *
         * @param title the title
         * @param fields what stands below the title
         * @param date the day of the report
         * @param issuer who made the form
         */
        public Cover {
            title = CleanText.of(title);
            fields = List.copyOf(fields);
            issuer = issuer.map(CleanText::of);
        }

        /**
         * A line of the cover, such as {@code 评价方式: 部门绩效自评}.
         *
         * @param label what is stated
         * @param value the statement; blank where it is to be written by hand
         */
        public record Field(String label, String value) {
            /**
             * Cleans the texts.
             *
             * @param label what is stated
             * @param value the statement
             */
            public Field {
                label = CleanText.of(label);
                value = CleanText.of(value);
            }
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.cover(this);
        }
    }

    /**
     * A heading.
     *
     * @param level 0 for the title of the document, of a part or of an annex; then 1 一、 2 （一） 3 1. 4 （1）
     * @param number the number as printed before the text, such as {@code （一）}; empty if there is none
     * @param text the words; those of a title may stand on several lines, separated by {@code \n}
     */
    record Heading(int level, String number, String text) implements Block {
        private static final Pattern BETWEEN_HAN =
                Pattern.compile("(?<=[\\p{IsHan}\u3000-\u303F\uFF00-\uFFEF])\\n|\\n(?=\\p{IsHan})");

        /**
         * Cleans the text.
         *
         * @param level 0 to 4
         * @param number the number as printed
         * @param text the words
         * @throws IllegalArgumentException if the level is out of bounds
         */
        public Heading {
            if (level < 0 || level > 4) {
                throw new IllegalArgumentException("level is " + level + ": a heading has a level from 0 to 4");
            }
            number = CleanText.of(number);
            text = level == 0 ? CleanText.of(text) : CleanText.of(text).replace('\n', ' ');
        }

        /** The number and the words, on one line; Chinese lines are joined without a space. */
        @Override
        public String toString() {
            return number + BETWEEN_HAN.matcher(text).replaceAll("").replace('\n', ' ');
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.heading(this);
        }
    }

    /**
     * A paragraph.
     *
     * @param style how it stands
     * @param text what it says
     */
    record Paragraph(Style style, Text text) implements Block {
        /** How a paragraph stands. */
        public enum Style {
            /** Running text; the first line is indented by two characters. */
            BODY,
            /** In the middle, as the year below the title of a form. */
            CENTRED,
            /** At the end of the line, as the unit above a table. */
            END,
            /** Smaller, as a note below a table (注、备注). */
            NOTE
        }

        /**
         * Checks that both are given.
         *
         * @param style how it stands
         * @param text what it says
         */
        public Paragraph {
            Objects.requireNonNull(style, "style: a paragraph needs one");
            Objects.requireNonNull(text, "text: a paragraph needs one");
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.paragraph(this);
        }
    }

    /**
     * A picture with its number and caption.
     *
     * @param number the number of the figure in the document, from 1
     * @param caption what it shows
     * @param drawing the data of the picture
     */
    record Figure(int number, String caption, Drawing drawing) implements Block {
        /**
         * Cleans the caption.
         *
         * @param number the number of the figure
         * @param caption what it shows
         * @param drawing the data of the picture
         */
        public Figure {
            caption = CleanText.of(caption);
        }

        /**
         * What stands below the picture.
         *
         * @param language the language of the document
         * @return number and caption, such as {@code 图1 收入支出变动}
         */
        public String label(Language language) {
            return (language == Language.ZH ? "图" : "Figure ") + number + " " + caption;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.figure(this);
        }
    }

    /**
     * Where people sign, one below the other.
     *
     * @param signatures who signs
     */
    record Signatures(List<Signature> signatures) implements Block {
        /**
         * Copies the list.
         *
         * @param signatures who signs
         */
        public Signatures {
            signatures = List.copyOf(signatures);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.signatures(this);
        }
    }

    /**
     * A place to sign.
     *
     * @param opinion what the opinion above it is, such as {@code 部门（单位）意见}; none if nothing is to be written
     * @param signer who signs, such as {@code 评价组组长（签字）}; or whose seal it is, such as {@code 单位（盖章）}
     * @param seal whether room for a seal is needed
     * @param date the day; none if it is to be written by hand
     */
    record Signature(Optional<String> opinion, String signer, boolean seal, Optional<LocalDate> date) {
        /**
         * Cleans the texts.
         *
         * @param opinion what the opinion above it is
         * @param signer who signs
         * @param seal whether room for a seal is needed
         * @param date the day
         */
        public Signature {
            opinion = opinion.map(CleanText::of);
            signer = CleanText.of(signer);
        }
    }
}

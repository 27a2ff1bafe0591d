package org.jixiao.report.template;

import java.util.Objects;
import java.util.Optional;
import org.jixiao.report.model.Align;

/**
 * A cell of a form before it is filled. A value that is nothing but a name in braces is a number where the name stands for
 * one.
 *
 * @param kind what the cell is
 * @param words what it prints
 * @param across how many columns it takes; for levels, how many levels there are
 * @param group the group that it shares with the cells above and below it, which become one cell; names in braces are filled in
 * @param align where its text stands, if not where the column says
 * @param lines how many lines of room it needs at least
 */
public record CellTemplate(
        Kind kind, Wording words, int across, Optional<String> group, Optional<Align> align, int lines) {
    /** What a cell is. */
    public enum Kind {
        /** The name of a column. */
        HEADER,
        /** The name of what stands to its right. */
        LABEL,
        /** A value; a number alone in it stands without its unit, which the head of the column names. */
        VALUE,
        /** A value with its unit. */
        VALUE_WITH_UNIT,
        /** A value that is simply left empty where it is not given, such as a remark. */
        OPTIONAL_VALUE,
        /** Room for an opinion, a signature or a seal. */
        SIGNATURE,
        /** In a row for each indicator: a column for each level of the rubric, the indicator last. */
        LEVELS,
        /** The same with a column of points after each level. */
        LEVELS_WITH_POINTS
    }

    /**
     * Checks the sizes.
     *
     * @param kind what the cell is
     * @param words what it prints
     * @param across how many columns it takes
     * @param group the group that it shares with the cells above and below it
     * @param align where its text stands
     * @param lines how many lines of room it needs at least
     * @throws IllegalArgumentException if it takes no column or needs no line
     */
    public CellTemplate {
        Objects.requireNonNull(kind, "kind: a cell needs one");
        Objects.requireNonNull(words, "words: use Wording.NONE for none");
        if (across < 1 || lines < 1) {
            throw new IllegalArgumentException("the cell '" + words.chinese() + "' takes " + across + " columns and "
                    + lines + " lines: give 1 or more");
        }
    }

    private static CellTemplate of(Kind kind, Wording words) {
        return new CellTemplate(kind, words, 1, Optional.empty(), Optional.empty(), 1);
    }

    /**
     * The name of a column.
     *
     * @param chinese the name in Chinese
     * @param english the name in English
     * @return the cell
     */
    public static CellTemplate header(String chinese, String english) {
        return of(Kind.HEADER, Wording.of(chinese, english));
    }

    /**
     * The name of what stands to the right.
     *
     * @param chinese the name in Chinese
     * @param english the name in English
     * @return the cell
     */
    public static CellTemplate label(String chinese, String english) {
        return of(Kind.LABEL, Wording.of(chinese, english));
    }

    /**
     * A value.
     *
     * @param words names in braces, and words that are the same in both languages
     * @return the cell
     */
    public static CellTemplate value(String words) {
        return of(Kind.VALUE, Wording.same(words));
    }

    /**
     * A value among words.
     *
     * @param words the words, with names in braces
     * @return the cell
     */
    public static CellTemplate value(Wording words) {
        return of(Kind.VALUE, words);
    }

    /**
     * A value with its unit.
     *
     * @param words a name in braces
     * @return the cell
     */
    public static CellTemplate withUnit(String words) {
        return of(Kind.VALUE_WITH_UNIT, Wording.same(words));
    }

    /**
     * A value that need not be given.
     *
     * @param words a name in braces
     * @return the cell
     */
    public static CellTemplate optional(String words) {
        return of(Kind.OPTIONAL_VALUE, Wording.same(words));
    }

    /**
     * Room for an opinion, a signature or a seal.
     *
     * @param chinese what is printed there in Chinese, a line each
     * @param english the same in English
     * @param lines how many lines of room there are at least
     * @return the cell
     */
    public static CellTemplate signature(String chinese, String english, int lines) {
        return of(Kind.SIGNATURE, Wording.of(chinese, english)).tall(lines);
    }

    /**
     * Columns for the levels of a rubric, in a row for each indicator. A rubric of fewer levels has wider cells, and one of
     * more has its inner sections in one cell.
     *
     * @param levels how many levels, the indicator included; 1 or more
     * @param points whether each is followed by its points
     * @return the cells
     */
    public static CellTemplate levels(int levels, boolean points) {
        return of(points ? Kind.LEVELS_WITH_POINTS : Kind.LEVELS, Wording.NONE).across(levels);
    }

    /**
     * The cell over several columns.
     *
     * @param columns how many
     * @return the wider cell
     */
    public CellTemplate across(int columns) {
        return new CellTemplate(kind, words, columns, group, align, lines);
    }

    /**
     * The cell as a member of a group.
     *
     * @param name the name, in which names in braces are filled in
     * @return the cell
     */
    public CellTemplate in(String name) {
        return new CellTemplate(kind, words, across, Optional.of(name), align, lines);
    }

    /**
     * The cell with its text elsewhere than its column says.
     *
     * @param where where the text stands
     * @return the cell
     */
    public CellTemplate aligned(Align where) {
        return new CellTemplate(kind, words, across, group, Optional.of(where), lines);
    }

    /**
     * The cell with room for several lines.
     *
     * @param least how many lines at least
     * @return the cell
     */
    public CellTemplate tall(int least) {
        return new CellTemplate(kind, words, across, group, align, least);
    }

    /** How many columns of the table it takes. */
    int columns() {
        return kind == Kind.LEVELS_WITH_POINTS ? 2 * across : across;
    }
}

package org.jixiao.report.model;

import java.util.Objects;
import java.util.Optional;
import org.jixiao.issue.Language;

/**
 * A cell as its author declares it: what it is, how many columns it takes, and the group it belongs to. Cells of one group
 * that stand under each other become one cell; how far it reaches down is computed by {@link Table}.
 *
 * @param role what the cell is
 * @param text what it prints
 * @param number the number that it prints, for formats that write numbers; its digits are the text, with or without its unit
 * @param across how many columns it takes; 1 or more
 * @param group the group that it shares with the cells below it; not blank
 * @param align where its text stands, if not where the column says
 * @param lines how many lines of room it needs at least; 1 or more
 */
public record Cell(
        Role role,
        Text text,
        Optional<CellNumber> number,
        int across,
        Optional<String> group,
        Optional<Align> align,
        int lines) {
    /** What a cell is. */
    public enum Role {
        /** The name of a column, or of the columns below it. */
        COLUMN_HEADER,
        /** The name of what stands to its right. */
        ROW_HEADER,
        /** Words, or nothing. */
        TEXT,
        /** A number. */
        NUMBER,
        /** What is due and was not given; the text says so. */
        MISSING,
        /** Room for an opinion, a signature or a seal. */
        SIGNATURE
    }

    /**
     * Checks what is given.
     *
     * @param role what the cell is
     * @param text what it prints
     * @param number the number that it prints
     * @param across how many columns it takes
     * @param group the group that it shares with the cells below it
     * @param align where its text stands
     * @param lines how many lines of room it needs at least
     * @throws IllegalArgumentException if it takes no column, needs no line, or a number is not what is printed
     */
    public Cell {
        Objects.requireNonNull(role, "role: a cell needs one");
        Objects.requireNonNull(text, "text: use Text.EMPTY for an empty cell");
        if (across < 1 || lines < 1) {
            throw new IllegalArgumentException(
                    "the cell '" + text + "' takes " + across + " columns and " + lines + " lines: give 1 or more");
        }
        if ((role == Role.NUMBER) != number.isPresent()) {
            throw new IllegalArgumentException("the cell '" + text + "' is of role " + role
                    + (number.isPresent() ? " and has a number" : " and has no number")
                    + ": a number belongs in a cell of role NUMBER, and only there");
        }
        if (number.isPresent()
                && !text.plain().equals(number.get().digits())
                && !text.plain().equals(number.get().toString())) {
            throw new IllegalArgumentException("the cell prints '" + text + "' for the number " + number.get()
                    + ": print the digits of the number, with or without its unit");
        }
        if (group.isPresent() && group.get().isBlank()) {
            throw new IllegalArgumentException(
                    "the group of the cell '" + text + "' is blank: name it or leave it out");
        }
    }

    private static Cell of(Role role, Text text) {
        return new Cell(role, text, Optional.empty(), 1, Optional.empty(), Optional.empty(), 1);
    }

    /**
     * The name of a column.
     *
     * @param text the name
     * @return the cell
     */
    public static Cell header(String text) {
        return of(Role.COLUMN_HEADER, Text.of(text));
    }

    /**
     * The name of a row, or of what stands beside it.
     *
     * @param text the name
     * @return the cell
     */
    public static Cell label(String text) {
        return of(Role.ROW_HEADER, Text.of(text));
    }

    /**
     * Words.
     *
     * @param text the words; possibly none
     * @return the cell
     */
    public static Cell text(String text) {
        return text(Text.of(text));
    }

    /**
     * Words of several looks, or with footnotes.
     *
     * @param text the words
     * @return the cell
     */
    public static Cell text(Text text) {
        return of(Role.TEXT, text);
    }

    /**
     * A number without its unit, for a column whose head names the unit.
     *
     * @param number the number
     * @return the cell
     */
    public static Cell number(CellNumber number) {
        return number(number, number.digits());
    }

    /**
     * A number with its unit.
     *
     * @param number the number
     * @return the cell
     */
    public static Cell numberWithUnit(CellNumber number) {
        return number(number, number.toString());
    }

    private static Cell number(CellNumber number, String text) {
        return new Cell(Role.NUMBER, Text.of(text), Optional.of(number), 1, Optional.empty(), Optional.empty(), 1);
    }

    /**
     * A figure that is due and was not given.
     *
     * @param language the language of the document
     * @return a cell that says {@code 未填报}, or {@code not stated}
     */
    public static Cell missing(Language language) {
        return missing(language == Language.ZH ? "未填报" : "not stated");
    }

    /**
     * What is due and was not given, in words of one's own.
     *
     * @param text what the cell prints instead, such as {@code 10～15} for a score that is not decided
     * @return the cell
     */
    public static Cell missing(String text) {
        return of(Role.MISSING, Text.of(text));
    }

    /**
     * A number in 万元 or whatever its unit is, or that it is missing.
     *
     * @param number the number, if it is known
     * @param language the language of the document
     * @return the cell
     */
    public static Cell numberOrMissing(Optional<CellNumber> number, Language language) {
        return number.map(Cell::number).orElseGet(() -> missing(language));
    }

    /**
     * Room for an opinion, a signature or a seal.
     *
     * @param text what is printed there, a line each; the last lines say who signs, and when
     * @param lines how many lines of room there are at least
     * @return the cell
     */
    public static Cell signature(String text, int lines) {
        return of(Role.SIGNATURE, Text.of(text)).tall(lines);
    }

    /**
     * The cell over several columns.
     *
     * @param columns how many, 1 or more
     * @return the wider cell
     */
    public Cell across(int columns) {
        return new Cell(role, text, number, columns, group, align, lines);
    }

    /**
     * The cell as a member of a group: it is one with the cells of the group that stand above and below it.
     *
     * @param name the name of the group, such as an id
     * @return the cell
     */
    public Cell in(String name) {
        return new Cell(role, text, number, across, Optional.of(name), align, lines);
    }

    /**
     * The cell with its text elsewhere than its column says.
     *
     * @param where where the text stands
     * @return the cell
     */
    public Cell aligned(Align where) {
        return new Cell(role, text, number, across, group, Optional.of(where), lines);
    }

    /**
     * The cell with room for several lines.
     *
     * @param least how many lines at least
     * @return the cell
     */
    public Cell tall(int least) {
        return new Cell(role, text, number, across, group, align, least);
    }
}

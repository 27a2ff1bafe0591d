package org.jixiao.department;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fiscal year (财政年度): in China the calendar year.
 *
 * @param year the calendar year, 1949 to 2199
 */
public record FiscalYear(int year) implements Serializable, Comparable<FiscalYear> {
    private static final int FIRST = 1949;
    private static final int LAST = 2199;
    private static final Pattern TEXT = Pattern.compile("(\\d{4})(年|年度)?");

    /**
     * Checks the bounds.
     *
     * @param year the calendar year, 1949 to 2199
     * @throws IllegalArgumentException if the year is out of bounds
     */
    public FiscalYear {
        if (year < FIRST || year > LAST) {
            throw new IllegalArgumentException(
                    "the fiscal year is " + year + ": give a year of four digits from 1949 to 2199, such as 2023");
        }
    }

    /**
     * A fiscal year.
     *
     * @param year the calendar year, 1949 to 2199
     * @return the fiscal year
     * @throws IllegalArgumentException if the year is out of bounds
     */
    public static FiscalYear of(int year) {
        return new FiscalYear(year);
    }

    /**
     * Reads {@code 2023}, {@code 2023年} or {@code 2023年度}.
     *
     * @param text the year as printed
     * @return the fiscal year
     * @throws IllegalArgumentException if the text is no such year; the message names it
     */
    public static FiscalYear parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a fiscal year: write four digits, such as 2023 or 2023年度");
        }
        return new FiscalYear(Integer.parseInt(matcher.group(1)));
    }

    /**
     * The year before (上年).
     *
     * @return the previous year
     * @throws IllegalArgumentException for the year 1949
     */
    public FiscalYear previous() {
        return new FiscalYear(year - 1);
    }

    /**
     * The year after.
     *
     * @return the next year
     * @throws IllegalArgumentException for the year 2199
     */
    public FiscalYear next() {
        return new FiscalYear(year + 1);
    }

    /**
     * Whether a day lies in the year.
     *
     * @param day any day
     * @return {@code true} from 1 January to 31 December
     */
    public boolean contains(LocalDate day) {
        return day.getYear() == year;
    }

    /**
     * The first day.
     *
     * @return 1 January
     */
    public LocalDate firstDay() {
        return LocalDate.of(year, 1, 1);
    }

    /**
     * The last day, for which year-end figures (年末) are stated.
     *
     * @return 31 December
     */
    public LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }

    /** The year in four digits; {@link #parse(String)} reads it back. */
    @Override
    public String toString() {
        return Integer.toString(year);
    }
}

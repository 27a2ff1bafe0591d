package org.jixiao.report.model;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.issue.Language;

/** How days stand in a document. */
public final class DateText {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private DateText() {}

    /**
     * A day, such as {@code 2024年3月16日} or {@code 16 March 2024}.
     *
     * @param day the day
     * @param language the language of the document
     * @return the text
     */
    public static String of(LocalDate day, Language language) {
        return language == Language.ZH
                ? day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"
                : day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    /**
     * What stands where a day is to be written by hand.
     *
     * @param language the language of the document
     * @return the text
     */
    public static String blank(Language language) {
        return language == Language.ZH ? "    年    月    日" : "Date:                ";
    }
}

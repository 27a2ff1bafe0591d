package org.jixiao.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jixiao.department.FiscalYear;
import org.jixiao.issue.Location;

/**
 * Words that should read the same wherever a report prints them: the year of a report, the number of a document, a name.
 *
 * @param name what the words label
 * @param text the words as printed
 * @param place where they are printed
 */
public record Label(String name, String text, Location place) {
    /**
     * Checks that all parts are given.
     *
     * @param name what the words label
     * @param text the words as printed
     * @param place where they are printed
     */
    public Label {
        Objects.requireNonNull(name, "name: say what the words label, such as 年度");
        Objects.requireNonNull(text, "text: give the words as printed");
        Objects.requireNonNull(place, "place: say where the words are printed");
    }

    /**
     * Words as printed.
     *
     * @param name what the words label
     * @param text the words
     * @return the label, without a place
     */
    public static Label of(String name, String text) {
        return new Label(name, text, Location.WHOLE);
    }

    /**
     * A year as printed, however it is written.
     *
     * @param name what is of that year
     * @param year the year, such as {@code 2023年度}
     * @return the label, without a place
     * @throws IllegalArgumentException if the text is no year
     */
    public static Label year(String name, String year) {
        return of(name, FiscalYear.parse(year).toString());
    }

    /**
     * The same words at a place.
     *
     * @param names document, section and row, outermost first
     * @return the label with its place
     */
    public Label at(String... names) {
        return new Label(name, text, Location.of(names));
    }

    /**
     * The label in several places.
     *
     * @param elsewhere the words as printed elsewhere
     * @return the identity
     */
    public Identity isSameAs(Label... elsewhere) {
        List<Label> all = new ArrayList<>(List.of(this));
        all.addAll(List.of(elsewhere));
        return new SameLabel(all);
    }
}

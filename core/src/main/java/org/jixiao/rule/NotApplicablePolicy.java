package org.jixiao.rule;

import java.io.Serializable;
import java.util.List;

/** What becomes of the points of a row that does not apply (不适用、合理缺项). The rubric states it; there is no default. */
public sealed interface NotApplicablePolicy extends Serializable {
    /** The row earns its full points. */
    NotApplicablePolicy FULL_POINTS = new FullPoints();
    /** The row is left out, and the rest of its section is scaled up to the section's points. */
    NotApplicablePolicy RESCALE_SECTION = new Rescale(false);
    /** The row is left out, and the total of the rest is scaled up to the rubric's points. */
    NotApplicablePolicy RESCALE_TOTAL = new Rescale(true);
    /** The row's points go to its applicable siblings in equal shares (平均分摊). */
    NotApplicablePolicy TO_SIBLINGS_EQUALLY = new Redistribute(true, List.of());
    /** The row's points go to its applicable siblings in proportion to theirs (按比例调整). */
    NotApplicablePolicy TO_SIBLINGS_IN_PROPORTION = new Redistribute(false, List.of());

    /**
     * The row's points go to named rows or sections.
     *
     * @param equally in equal shares, or else in proportion to their points
     * @param ids the ids of the rows or sections; at least one
     * @return the policy
     */
    static NotApplicablePolicy toRows(boolean equally, String... ids) {
        if (ids.length == 0) {
            throw new IllegalArgumentException("name at least one row that takes the points");
        }
        return new Redistribute(equally, List.of(ids));
    }

    /** Full points. */
    record FullPoints() implements NotApplicablePolicy {}

    /**
     * Left out, the rest scaled up.
     *
     * @param total whether the total is scaled up, or else the section
     */
    record Rescale(boolean total) implements NotApplicablePolicy {}

    /**
     * The points go to others.
     *
     * @param equally in equal shares, or else in proportion to their points
     * @param rows the ids of the rows or sections that take them; empty for the siblings
     */
    record Redistribute(boolean equally, List<String> rows) implements NotApplicablePolicy {
        /**
         * Copies the ids.
         *
         * @param equally in equal shares, or else in proportion to their points
         * @param rows the ids of the rows or sections that take them; empty for the siblings
         */
        public Redistribute {
            rows = List.copyOf(rows);
        }
    }
}

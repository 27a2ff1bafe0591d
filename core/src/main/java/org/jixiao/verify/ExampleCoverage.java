package org.jixiao.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.review.RubricReview;
import org.jixiao.rubric.Rubric;

/**
 * Which parts of a rubric its worked examples meet: for a rule over a number each band, for a checklist each item met and
 * not met, for violations each kind, for tiers each tier.
 */
public final class ExampleCoverage {
    private final Map<String, Row> rows;

    private ExampleCoverage(Map<String, Row> rows) {
        this.rows = Collections.unmodifiableMap(rows);
    }

    /**
     * The parts of one row.
     *
     * @param name the indicator's name
     * @param met the parts that an example meets, in words
     * @param missed the parts that no example meets
     */
    public record Row(String name, List<String> met, List<String> missed) {
        /**
         * Copies the parts.
         *
         * @param name the indicator's name
         * @param met the parts that an example meets, in words
         * @param missed the parts that no example meets
         */
        public Row {
            met = List.copyOf(met);
            missed = List.copyOf(missed);
        }
    }

    /**
     * The coverage of a rubric's own examples.
     *
     * @param rubric the rubric
     * @return the coverage
     */
    public static ExampleCoverage of(Rubric rubric) {
        Map<String, Row> rows = new LinkedHashMap<>();
        RubricReview.of(rubric).rows().forEach(row -> {
            List<String> met = new ArrayList<>();
            List<String> missed = new ArrayList<>();
            CoveredParts.of(row, rubric.rounding()).forEach((part, seen) -> (seen ? met : missed).add(part));
            rows.put(row.indicator().id(), new Row(row.indicator().name(), met, missed));
        });
        return new ExampleCoverage(rows);
    }

    /**
     * The coverage of each row.
     *
     * @return the rows by the indicator's id, in the order of the sheet
     */
    public Map<String, Row> rows() {
        return rows;
    }

    /**
     * Whether the examples meet everything.
     *
     * @return {@code true} if no row has a part that no example meets
     */
    public boolean isComplete() {
        return rows.values().stream().allMatch(row -> row.missed().isEmpty());
    }

    /** What the examples leave out, a row to a line; then how much they meet. */
    @Override
    public String toString() {
        long met = rows.values().stream().mapToLong(row -> row.met().size()).sum();
        long missed =
                rows.values().stream().mapToLong(row -> row.missed().size()).sum();
        return rows.values().stream()
                        .filter(row -> !row.missed().isEmpty())
                        .map(row -> row.name() + ": no example for " + String.join(", ", row.missed()) + "\n")
                        .collect(Collectors.joining())
                + met + " of " + (met + missed) + " parts are met";
    }
}

package org.jixiao.office;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.issue.Issue;
import org.jixiao.measure.Facts;
import org.jixiao.quantity.Rational;

/**
 * What a filled form says.
 *
 * @param facts the figures with their sources, the reasons and improvements as remarks, and as {@code Reported} each
 *     score whose row the figures do not score
 * @param scores the scores as entered, in points by the indicator's id, in the order of the form
 * @param issues all that is wrong or worth knowing, in the order of the sheet, each with sheet and cell
 */
public record FilledForm(Facts facts, Map<String, Rational> scores, List<Issue> issues) {
    /**
     * Copies the collections, keeping their order.
     *
     * @param facts the figures, remarks and reported scores
     * @param scores the scores as entered
     * @param issues all that is wrong or worth knowing
     */
    public FilledForm {
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        issues = List.copyOf(issues);
    }
}

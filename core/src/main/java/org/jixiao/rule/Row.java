package org.jixiao.rule;

import java.io.Serializable;
import java.util.Objects;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Measure;
import org.jixiao.quantity.Rational;
import org.jspecify.annotations.Nullable;

/**
 * The row of a form that a rule stands in: all that a rule needs to know to be resolved.
 *
 * @param id the row's id, under which a published score is entered
 * @param points the row's full points; 0 or more
 * @param measure what the row measures
 * @param target the row's target, a constant or a fact, or {@code null}
 */
public record Row(
        String id,
        Rational points,
        Measure measure,
        @Nullable Formula target) implements Serializable {
    /**
     * Checks the points.
     *
     * @param id the row's id
     * @param points the row's full points; 0 or more
     * @param measure what the row measures
     * @param target the row's target, or {@code null}
     * @throws IllegalArgumentException if the points are below 0
     */
    public Row {
        Objects.requireNonNull(id, "id: a row needs an id");
        Objects.requireNonNull(measure, "measure: say what the row measures");
        if (points.signum() < 0) {
            throw new IllegalArgumentException("the row '" + id + "' has " + points + " points: points are 0 or more");
        }
    }
}

package org.jixiao.rule;

import java.io.Serializable;
import java.util.Objects;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Measure;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * The row of a form that a rule stands in: all that a rule needs to know to be resolved.
 *
 * @param id the row's id, under which a published score is entered
 * @param points the row's full points; 0 or more
 * @param measure what the row measures
 * @param target the row's target, a constant or a fact, or {@code null}
 * @param rounding how scores of the row are rounded before they are published, or {@code null} for not at all
 */
public record Row(
        String id,
        Rational points,
        Measure measure,
        @Nullable Formula target,
        @Nullable Rounding rounding) implements Serializable {
    /**
     * Checks the points.
     *
     * @param id the row's id
     * @param points the row's full points; 0 or more
     * @param measure what the row measures
     * @param target the row's target, or {@code null}
     * @param rounding how scores of the row are rounded before they are published, or {@code null}
     * @throws IllegalArgumentException if the points are below 0
     */
    public Row {
        Objects.requireNonNull(id, "id: a row needs an id");
        Objects.requireNonNull(measure, "measure: say what the row measures");
        if (points.signum() < 0) {
            throw new IllegalArgumentException("the row '" + id + "' has " + points + " points: points are 0 or more");
        }
    }

    /**
     * A row whose scores are not rounded.
     *
     * @param id the row's id
     * @param points the row's full points; 0 or more
     * @param measure what the row measures
     * @param target the row's target, or {@code null}
     */
    public Row(String id, Rational points, Measure measure, @Nullable Formula target) {
        this(id, points, measure, target, null);
    }

    /**
     * The exact scores that are published as a given score.
     *
     * @param published the published score
     * @return the scores that round to it, or it alone
     */
    Interval roundingTo(Rational published) {
        if (rounding == null || !rounding.apply(published).equals(published)) {
            return Interval.point(published);
        }
        Rational half = rounding.lastDigit().dividedBy(Rational.of(2));
        return Interval.of(new Edge(published.minus(half), true), new Edge(published.plus(half), false));
    }
}

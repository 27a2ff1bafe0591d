package org.jixiao.rubric;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a rubric is in force.
 *
 * @param from the first day
 * @param to the last day, or {@code null} while it is in force
 */
public record EffectivePeriod(LocalDate from, @Nullable LocalDate to) implements Serializable {
    /**
     * Checks the order of the days.
     *
     * @param from the first day
     * @param to the last day, or {@code null}
     * @throws IllegalArgumentException if the last day comes before the first
     */
    public EffectivePeriod {
        Objects.requireNonNull(from, "from: give the first day in force");
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "a period from " + from + " to " + to + " ends before it begins: swap the days");
        }
    }

    /**
     * Whether the rubric is in force on a day.
     *
     * @param day the day
     * @return {@code true} from the first to the last day
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}

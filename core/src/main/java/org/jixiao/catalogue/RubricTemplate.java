package org.jixiao.catalogue;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jixiao.department.FiscalYear;
import org.jixiao.rubric.Basis;
import org.jixiao.rubric.Rubric;
import org.jspecify.annotations.Nullable;

/**
 * A form that many departments fill in, for the fiscal years in which it is known to have been used.
 *
 * @param id stable id; versions of one form share it
 * @param chinese the name in Chinese
 * @param english the name in English
 * @param from the first fiscal year
 * @param to the last fiscal year, or {@code null} where no end is known
 * @param sources where the form comes from; at least one
 * @param rubric the form
 */
public record RubricTemplate(
        String id,
        String chinese,
        String english,
        FiscalYear from,
        @Nullable FiscalYear to,
        List<Basis> sources,
        Rubric rubric)
        implements Serializable {
    /**
     * Checks and copies the parts.
     *
     * @param id stable id; versions of one form share it
     * @param chinese the name in Chinese
     * @param english the name in English
     * @param from the first fiscal year
     * @param to the last fiscal year, or {@code null}
     * @param sources where the form comes from; at least one
     * @param rubric the form
     * @throws IllegalArgumentException if the years are out of order or there is no source
     */
    public RubricTemplate {
        Objects.requireNonNull(id, "id: a template needs an id");
        Objects.requireNonNull(chinese, "chinese: a template needs a Chinese name");
        Objects.requireNonNull(english, "english: a template needs an English name");
        Objects.requireNonNull(from, "from: give the first fiscal year");
        Objects.requireNonNull(rubric, "rubric: a template needs its rubric");
        sources = List.copyOf(sources);
        if (to != null && to.compareTo(from) < 0) {
            throw new IllegalArgumentException(
                    "the template '" + id + "' ends in " + to + ", before it begins in " + from + ": swap the years");
        }
        if (sources.isEmpty()) {
            throw new IllegalArgumentException(
                    "the template '" + id + "' cites nothing: give a source, if need be unverified");
        }
    }

    /**
     * Whether the form is known to have been used for a fiscal year.
     *
     * @param year the fiscal year
     * @return {@code true} from the first to the last year
     */
    public boolean covers(FiscalYear year) {
        return year.compareTo(from) >= 0 && (to == null || year.compareTo(to) <= 0);
    }

    /**
     * The years that the form covers.
     *
     * @return the years, such as {@code 2022–2023}, {@code 2022} or {@code 2020–}
     */
    public String years() {
        return from.equals(to) ? from.toString() : from + "–" + (to == null ? "" : to);
    }

    /** The name in Chinese and the years. */
    @Override
    public String toString() {
        return chinese + "（" + years() + "）";
    }
}

package org.jixiao.catalogue;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jixiao.grade.GradeScale;
import org.jixiao.rubric.Basis;

/**
 * A grade scale and where it comes from.
 *
 * @param id stable id
 * @param english the name in English
 * @param scale the scale
 * @param sources where it is laid down or printed; at least one
 */
public record StandardGradeScale(String id, String english, GradeScale scale, List<Basis> sources)
        implements Serializable {
    /**
     * Checks and copies the parts.
     *
     * @param id stable id
     * @param english the name in English
     * @param scale the scale
     * @param sources where it is laid down or printed; at least one
     * @throws IllegalArgumentException if there is no source
     */
    public StandardGradeScale {
        Objects.requireNonNull(id, "id: a grade scale needs an id");
        Objects.requireNonNull(english, "english: a grade scale needs an English name");
        Objects.requireNonNull(scale, "scale: give the scale");
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException(
                    "the grade scale '" + id + "' cites nothing: give a source, if need be unverified");
        }
    }
}

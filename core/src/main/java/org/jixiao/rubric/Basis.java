package org.jixiao.rubric;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where something is laid down.
 *
 * @param document the document's number, such as 财预〔2020〕10号, or its title where it has none
 * @param place the article, annex or table within it, or {@code null}
 * @param verified whether the text was checked, or else it is cited from memory or at second hand
 */
public record Basis(String document, @Nullable String place, boolean verified) implements Serializable {
    /**
     * Checks that the document is named.
     *
     * @param document the document's number or title
     * @param place the article, annex or table within it, or {@code null}
     * @param verified whether the text was checked
     */
    public Basis {
        Objects.requireNonNull(document, "document: cite the document by its number");
    }

    /**
     * A document that was checked.
     *
     * @param document the document's number or title
     * @return the basis
     */
    public static Basis of(String document) {
        return new Basis(document, null, true);
    }

    /**
     * A document that was not checked.
     *
     * @param document the document's number or title
     * @return the basis, marked as not verified
     */
    public static Basis unverified(String document) {
        return new Basis(document, null, false);
    }

    /** The citation, with a note where it was not verified. */
    @Override
    public String toString() {
        return document + (place == null ? "" : " " + place) + (verified ? "" : "（未核实）");
    }
}

package org.jixiao.catalogue;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.measure.Measure;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Quantity;
import org.jixiao.rubric.Basis;
import org.jspecify.annotations.Nullable;

/**
 * A measure that many forms share: what it means, what usually earns full marks, and where it comes from.
 *
 * @param measure the measure, with its Chinese name and its definition in Chinese
 * @param english the name in English
 * @param meaning the definition in English
 * @param kind what is observed
 * @param items what a checklist asks, or what counts as a violation, in the usual order; empty for other kinds
 * @param fullMarks what usually earns full marks
 * @param sources where the measure is laid down or used; at least one
 */
public record StandardMeasure(
        Measure measure,
        String english,
        String meaning,
        Kind kind,
        List<String> items,
        FullMarks fullMarks,
        List<Basis> sources)
        implements Serializable {
    /**
     * Checks and copies the parts.
     *
     * @param measure the measure, with its Chinese name and its definition in Chinese
     * @param english the name in English
     * @param meaning the definition in English
     * @param kind what is observed
     * @param items what a checklist asks, or what counts as a violation
     * @param fullMarks what usually earns full marks
     * @param sources where the measure is laid down or used; at least one
     * @throws IllegalArgumentException if there is no source
     */
    public StandardMeasure {
        Objects.requireNonNull(measure, "measure: a standard measure needs a measure");
        Objects.requireNonNull(english, "english: a standard measure needs an English name");
        Objects.requireNonNull(meaning, "meaning: a standard measure needs an English definition");
        Objects.requireNonNull(kind, "kind: say what is observed");
        Objects.requireNonNull(fullMarks, "fullMarks: say what usually earns full marks");
        items = List.copyOf(items);
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException(
                    "the standard measure '" + measure.id() + "' cites nothing: give a source, if need be unverified");
        }
    }

    /** What is observed. */
    public enum Kind {
        /** A number, observed or made by a formula. */
        NUMBER,
        /** A list of numbers, each scored by itself. */
        LIST,
        /** A checklist of {@link StandardMeasure#items()}, numbered 1, 2, 3 … */
        CHECKLIST,
        /** A count of violations of {@link StandardMeasure#items()}, numbered 1, 2, 3 … */
        VIOLATIONS,
        /** A tier that an evaluator chooses, or a number where the target is one. */
        TIERS,
        /** A mark that an evaluator gives. */
        JUDGEMENT
    }

    /**
     * What usually earns full marks.
     *
     * @param text in words or figures, in Chinese
     * @param comparison how the value must stand to the threshold, or {@code null} where there is no number
     * @param threshold the threshold, or {@code null} where there is no number
     */
    public record FullMarks(
            String text,
            @Nullable Comparison comparison,
            @Nullable Quantity threshold) implements Serializable {
        /**
         * Checks the parts.
         *
         * @param text in words or figures, in Chinese
         * @param comparison how the value must stand to the threshold, or {@code null}
         * @param threshold the threshold, or {@code null}
         * @throws IllegalArgumentException if only one of comparison and threshold is given
         */
        public FullMarks {
            Objects.requireNonNull(text, "text: say what earns full marks");
            if ((comparison == null) != (threshold == null)) {
                throw new IllegalArgumentException(
                        "'" + text + "' has a comparison or a threshold, but not both: give both or none");
            }
        }
    }

    /**
     * The measure's id.
     *
     * @return the id, such as {@code staff-control-rate}
     */
    public String id() {
        return measure.id();
    }

    /**
     * The name in Chinese.
     *
     * @return the name, such as {@code 在职人员控制率}
     */
    public String chinese() {
        return measure.name();
    }

    /**
     * The definition in Chinese.
     *
     * @return the definition
     */
    public String definition() {
        return measure.words().orElse(measure.name());
    }

    /**
     * The threshold that usually earns full marks.
     *
     * @return the threshold, or nothing where it is no number or differs from form to form
     */
    public Optional<Quantity> threshold() {
        return Optional.ofNullable(fullMarks.threshold());
    }

    /**
     * Whether at least one source was checked.
     *
     * @return {@code false} if everything is cited from memory or at second hand
     */
    public boolean verified() {
        return sources.stream().anyMatch(Basis::verified);
    }

    /** The names in both languages. */
    @Override
    public String toString() {
        return measure.name() + " (" + english + ")";
    }
}

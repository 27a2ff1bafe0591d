package org.jixiao.rule;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jixiao.issue.Issue;
import org.jixiao.measure.Derivation;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jspecify.annotations.Nullable;

/** What is written for records with optional parts, because an {@link Optional} itself cannot be serialised. */
final class Stored {
    private Stored() {}

    record ByValue(
            Derivation input,
            @Nullable Quantity value,
            @Nullable Quantity target,
            @Nullable Interval piece,
            @Nullable Shape shape,
            @Nullable Rational steps,
            List<Issue> notes)
            implements Serializable {
        private Object readResolve() {
            return new Decision.ByValue(
                    input,
                    Optional.ofNullable(value),
                    Optional.ofNullable(target),
                    Optional.ofNullable(piece),
                    Optional.ofNullable(shape),
                    Optional.ofNullable(steps),
                    notes);
        }
    }

    record ByTier(
            String id,
            String text,
            @Nullable Rational coefficient,
            @Nullable String reason) implements Serializable {
        private Object readResolve() {
            return new Decision.ByTier(id, text, Optional.ofNullable(coefficient), Optional.ofNullable(reason));
        }
    }

    record ByCondition(int chosen, @Nullable Condition condition) implements Serializable {
        private Object readResolve() {
            return new Decision.ByCondition(chosen, Optional.ofNullable(condition));
        }
    }

    record OfTruth(Truth.State state, @Nullable Issue why) implements Serializable {
        private Object readResolve() {
            return new Truth(state, Optional.ofNullable(why));
        }
    }
}

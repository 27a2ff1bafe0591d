package org.jixiao.department;

import java.io.Serializable;
import java.util.Objects;
import java.util.function.Function;

/**
 * Whether a target is met. Each outcome holds the target, and so the expected and the actual value and their ratio
 * ({@link PerformanceTarget#completion()}), for those who put it into words.
 */
public sealed interface TargetOutcome extends Serializable {
    /**
     * The target that was judged.
     *
     * @return the target
     */
    PerformanceTarget target();

    /**
     * Reads the outcome, one function for each kind.
     *
     * @param <T> what the functions return
     * @param met for a target that is met
     * @param notMet for a target that is not met
     * @param undetermined for a target that cannot be judged
     * @return the result of the function that applies
     */
    <T> T match(
            Function<? super Met, ? extends T> met,
            Function<? super NotMet, ? extends T> notMet,
            Function<? super Undetermined, ? extends T> undetermined);

    /**
     * Every value that the actual figure allows meets the target.
     *
     * @param target the target that was judged
     */
    record Met(PerformanceTarget target) implements TargetOutcome {
        /**
         * Checks that the target is given.
         *
         * @param target the target that was judged
         */
        public Met {
            Objects.requireNonNull(target, "target: an outcome needs the target that was judged");
        }

        @Override
        public <T> T match(
                Function<? super Met, ? extends T> met,
                Function<? super NotMet, ? extends T> notMet,
                Function<? super Undetermined, ? extends T> undetermined) {
            return met.apply(this);
        }
    }

    /**
     * No value that the actual figure allows meets the target.
     *
     * @param target the target that was judged
     */
    record NotMet(PerformanceTarget target) implements TargetOutcome {
        /**
         * Checks that the target is given.
         *
         * @param target the target that was judged
         */
        public NotMet {
            Objects.requireNonNull(target, "target: an outcome needs the target that was judged");
        }

        @Override
        public <T> T match(
                Function<? super Met, ? extends T> met,
                Function<? super NotMet, ? extends T> notMet,
                Function<? super Undetermined, ? extends T> undetermined) {
            return notMet.apply(this);
        }
    }

    /**
     * What is printed does not say whether the target is met.
     *
     * @param target the target that was judged
     * @param doubt why it cannot be judged
     */
    record Undetermined(PerformanceTarget target, Doubt doubt) implements TargetOutcome {
        /**
         * Checks that both parts are given.
         *
         * @param target the target that was judged
         * @param doubt why it cannot be judged
         */
        public Undetermined {
            Objects.requireNonNull(target, "target: an outcome needs the target that was judged");
            Objects.requireNonNull(doubt, "doubt: say why the target cannot be judged");
        }

        @Override
        public <T> T match(
                Function<? super Met, ? extends T> met,
                Function<? super NotMet, ? extends T> notMet,
                Function<? super Undetermined, ? extends T> undetermined) {
            return undetermined.apply(this);
        }
    }
}

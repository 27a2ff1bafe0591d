package org.jixiao.rule;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jixiao.quantity.Rational;
import org.jspecify.annotations.Nullable;

/**
 * Deductions by count (每出现一例扣…分): every violation found costs marks, by kind, down to a floor. A kind may be free
 * up to an allowance and may cost no more than a cap.
 *
 * @param start the mark without any violation, usually full
 * @param kinds the kinds, in the order of the text; at least one, with different ids
 * @param floor the mark at which it ends (扣完为止: zero)
 * @param knockOutAt the number of violations of all kinds from which nothing is earned (3起以上不得分), or {@link #NEVER}
 */
public record Violations(Mark start, List<Kind> kinds, Mark floor, long knockOutAt) implements Rule {
    /**
     * Checks and copies the parts.
     *
     * @param start the mark without any violation, usually full
     * @param kinds the kinds, in the order of the text; at least one, with different ids
     * @param floor the mark at which it ends (扣完为止: zero)
     * @param knockOutAt the number of violations of all kinds from which nothing is earned (3起以上不得分), or {@link
     *     #NEVER}
     * @throws IllegalArgumentException if there is no kind, two have one id, or the knock-out is below 1
     */
    public Violations {
        Objects.requireNonNull(start, "start: say what the mark is without any violation");
        Objects.requireNonNull(floor, "floor: say at which mark it ends; zero for 扣完为止");
        kinds = List.copyOf(kinds);
        Depth.distinct("violations", kinds.stream().map(Kind::id).toList());
        if (knockOutAt < 1) {
            throw new IllegalArgumentException("knockOutAt is " + knockOutAt
                    + ": give the number of violations from which nothing is earned, 1 or more, or Violations.NEVER");
        }
    }

    /** No number of violations loses everything at once. */
    public static final long NEVER = Long.MAX_VALUE;

    /**
     * The same rule, earning nothing from a number of violations on.
     *
     * @param number the number of violations of all kinds, 1 or more
     * @return the rule
     */
    public Violations knockOutAt(long number) {
        return new Violations(start, kinds, floor, number);
    }

    /**
     * The same rule with another floor.
     *
     * @param mark the mark at which it ends
     * @return the rule
     */
    public Violations downTo(Mark mark) {
        return new Violations(start, kinds, mark, knockOutAt);
    }

    /**
     * Whether it makes no difference of which kind a violation is, so that a number without kinds can be scored.
     *
     * @param full the points of the row
     * @return whether there is one kind only, or all cost the same from the first violation on, without a cap
     */
    public boolean treatsKindsAlike(Rational full) {
        Rational each = kinds.get(0).each().of(full);
        return kinds.size() == 1
                || kinds.stream()
                        .allMatch(kind ->
                                kind.each().of(full).equals(each) && kind.allowance() == 0 && kind.most() == null);
    }

    /**
     * One kind of violation.
     *
     * @param id its id within the rule
     * @param text what counts as one
     * @param each what one costs; not below zero
     * @param allowance how many are free, 0 or more
     * @param most what the kind costs at most, or {@code null} for no cap
     */
    public record Kind(
            String id,
            String text,
            Mark each,
            long allowance,
            @Nullable Mark most) implements Serializable {
        /**
         * Checks the parts.
         *
         * @param id its id within the rule
         * @param text what counts as one
         * @param each what one costs; not below zero
         * @param allowance how many are free, 0 or more
         * @param most what the kind costs at most, or {@code null} for no cap
         * @throws IllegalArgumentException if a violation would earn marks or the allowance is below 0
         */
        public Kind {
            Objects.requireNonNull(id, "id: a kind of violation needs an id");
            Objects.requireNonNull(text, "text: a kind of violation needs a text");
            if (each.direction() <= 0) {
                throw new IllegalArgumentException(
                        "a violation of kind '" + text + "' costs " + each + ": give a mark above 0");
            }
            if (allowance < 0) {
                throw new IllegalArgumentException(
                        "the allowance of kind '" + text + "' is " + allowance + ": give 0 or more");
            }
        }

        /**
         * The same kind, free up to a number.
         *
         * @param free how many are free
         * @return the kind
         */
        public Kind allowing(long free) {
            return new Kind(id, text, each, free, most);
        }

        /**
         * The same kind with a cap.
         *
         * @param mark what the kind costs at most
         * @return the kind
         */
        public Kind costingAtMost(Mark mark) {
            return new Kind(id, text, each, allowance, mark);
        }
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.violations(this);
    }

    @Override
    public List<Rule> parts() {
        return List.of();
    }
}

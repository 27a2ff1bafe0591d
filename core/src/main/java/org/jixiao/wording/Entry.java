package org.jixiao.wording;

import java.util.Optional;
import org.jixiao.rule.Mark;
import org.jspecify.annotations.Nullable;

/** A case or step with the values it is for; a step without values of its own, or the rest, has none. */
record Entry(@Nullable Stretch stretch, boolean rest, Part part) {
    Entry with(Stretch settled) {
        return new Entry(settled, rest, part);
    }

    @Nullable
    Effect effect() {
        return part.clause().effect();
    }

    Optional<Mark> mark() {
        return effect() instanceof Effect.Earn earn && part instanceof Part.Case
                ? Optional.of(earn.mark())
                : Optional.empty();
    }

    /** When it applies, or {@code null} for what has no condition. */
    @Nullable
    Premise premise() {
        return premise(part);
    }

    static @Nullable Premise premise(Part part) {
        return part instanceof Part.Case one ? one.premise() : part instanceof Part.Step step ? step.premise() : null;
    }

    /**
     * The values it is for.
     *
     * @throws Unreadable if it has none
     */
    Stretch stated() {
        if (stretch == null) {
            throw Unreadable.contradiction(part.clause());
        }
        return stretch;
    }
}

package org.jixiao.plan;

import java.util.Objects;

/** Thrown while a rule writes itself down as arithmetic and a part of it is none; the exact tree then scores the row. */
public final class NotCompiled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A part that is no arithmetic on whole numbers.
     *
     * @param reason which part, and why
     */
    public NotCompiled(String reason) {
        super(Objects.requireNonNull(reason, "reason: say what cannot be written as arithmetic"), null, false, false);
    }

    /**
     * The reason.
     *
     * @return which part, and why
     */
    public String reason() {
        return Objects.requireNonNull(getMessage());
    }
}

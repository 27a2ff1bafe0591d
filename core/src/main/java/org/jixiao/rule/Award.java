package org.jixiao.rule;

import java.util.List;
import java.util.Objects;

/**
 * A fixed mark, whatever was observed. It is the usual outcome of a band or a case.
 *
 * @param mark the mark
 */
public record Award(Mark mark) implements Rule {
    /**
     * Checks and copies the parts.
     *
     * @param mark the mark
     */
    public Award {
        Objects.requireNonNull(mark, "mark: say what is awarded");
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.award(this);
    }

    @Override
    public List<Rule> parts() {
        return List.of();
    }
}

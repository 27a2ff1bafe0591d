package org.jixiao.quantity;

import java.io.Serializable;
import java.util.Objects;

/**
 * One end of an {@link Interval}.
 *
 * @param at where the interval ends
 * @param closed whether the end itself belongs to the interval (含) or not (不含)
 */
public record Edge(Rational at, boolean closed) implements Serializable {
    /**
     * Checks that the place is given.
     *
     * @param at where the interval ends
     * @param closed whether the end itself belongs to the interval
     */
    public Edge {
        Objects.requireNonNull(at, "at: an edge needs a number");
    }

    /**
     * The same place seen from the other side: open where this is closed.
     *
     * @return the edge of the neighbouring interval
     */
    public Edge opposite() {
        return new Edge(at, !closed);
    }
}

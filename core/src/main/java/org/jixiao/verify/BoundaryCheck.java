package org.jixiao.verify;

import org.jixiao.review.BoundaryCase;

/**
 * A test of one boundary case.
 *
 * @param boundary the case
 */
public record BoundaryCheck(BoundaryCase boundary) {
    /**
     * The name of the test: the row, the value, and what it earns.
     *
     * @return the name, unique among the checks of a rubric unless rows repeat
     */
    public String name() {
        return boundary.toString();
    }

    /**
     * Runs the test.
     *
     * @throws AssertionError if no band covers the value or several do
     */
    public void run() {
        if (boundary.status() != BoundaryCase.Status.SCORED) {
            throw new AssertionError(boundary.location() + ": " + boundary.value() + " beside the edge "
                    + boundary.edge()
                    + (boundary.status() == BoundaryCase.Status.UNCOVERED
                            ? " is in no band; add the missing band or say which one takes the edge in (含)"
                            : " is in several bands; say which one takes the edge in (含)"));
        }
    }
}

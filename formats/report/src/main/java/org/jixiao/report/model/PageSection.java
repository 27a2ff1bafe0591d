package org.jixiao.report.model;

import java.util.List;
import java.util.Objects;

/**
 * Pages of one orientation. It begins on a new page.
 *
 * @param orientation how the pages lie
 * @param blocks what stands on them, from top to bottom
 */
public record PageSection(Orientation orientation, List<Block> blocks) {
    /** How a page of A4 lies. */
    public enum Orientation {
        /** Upright. */
        PORTRAIT,
        /** On its side, for wide forms. */
        LANDSCAPE
    }

    /**
     * Copies the blocks.
     *
     * @param orientation how the pages lie
     * @param blocks what stands on them
     */
    public PageSection {
        Objects.requireNonNull(orientation, "orientation: pages need one");
        blocks = List.copyOf(blocks);
    }
}

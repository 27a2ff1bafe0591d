package org.jixiao.report.render;

import java.util.List;

/** The colours of charts: they can be told apart in print without colour, too, and by readers who see few. */
public final class Palette {
    private static final List<String> COLOURS = List.of(
            "#1f5fa8", "#e07b00", "#2e7d32", "#8e4585", "#6b7280", "#c2185b", "#00838f", "#9e9d24", "#5d4037",
            "#3949ab");

    private Palette() {}

    /**
     * The colour of a series or of a part.
     *
     * @param index its place, from 0; after the last colour the first one follows
     * @return the colour as in {@code #1f5fa8}
     */
    public static String colour(int index) {
        return COLOURS.get(index % COLOURS.size());
    }
}

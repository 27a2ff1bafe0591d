package org.jixiao.report.render;

import java.util.List;

/** Colours that can be told apart in print without colour, too, and by readers who see few. */
final class Palette {
    private static final List<String> COLOURS = List.of(
            "#1f5fa8", "#e07b00", "#2e7d32", "#8e4585", "#6b7280", "#c2185b", "#00838f", "#9e9d24", "#5d4037",
            "#3949ab");

    private Palette() {}

    static String colour(int index) {
        return COLOURS.get(index % COLOURS.size());
    }
}

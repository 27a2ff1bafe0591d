package org.jixiao.report.template;

import java.util.List;
import java.util.Map;
import org.jixiao.rubric.RubricNode;

/**
 * An entry of a list.
 *
 * @param values what {@code {it.…}} stands for
 * @param levels the sections around an indicator, outermost first, and the indicator last; empty for other entries
 */
record Entry(Map<String, Value> values, List<Level> levels) {
    /**
     * A level of an indicator.
     *
     * @param id what sets it apart
     * @param name its name
     * @param points the points that it counts for
     */
    record Level(String id, String name, Value points) {
        static Level of(RubricNode node, Value points) {
            return new Level(node.id(), node.name(), points);
        }
    }

    Entry(Map<String, Value> values) {
        this(values, List.of());
    }
}

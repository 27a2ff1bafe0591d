package org.jixiao.dmn;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One decision of a model.
 *
 * @param name its name, and the variable that holds its result
 * @param label what it is, for people
 * @param type the type of its result: {@code number} or {@code string}
 * @param logic how the result is found
 */
record Decision(String name, String label, String type, Logic logic) {
    /** How a result is found. */
    sealed interface Logic {
        /** The names of the inputs and decisions that are read, in order. */
        Set<String> variables();
    }

    /** By an expression. */
    record Expression(Feel feel) implements Logic {
        @Override
        public Set<String> variables() {
            return feel.variables();
        }
    }

    /**
     * By a table in which at most one row may match: values in no row have no result, and where two rows match an engine
     * refuses to choose.
     */
    record Table(List<Column> columns, List<Line> lines) implements Logic {
        @Override
        public Set<String> variables() {
            Set<String> all = new LinkedHashSet<>();
            columns.forEach(column -> all.addAll(column.input().variables()));
            lines.forEach(line -> all.addAll(line.result().variables()));
            return all;
        }
    }

    /** What a column of a table tests. */
    record Column(Feel input, String label, String type) {}

    /** The tests of one row of a table, one for each column, and its result. */
    record Line(List<String> tests, Feel result) {}
}

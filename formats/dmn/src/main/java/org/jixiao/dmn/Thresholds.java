package org.jixiao.dmn;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;

/** Writes intervals as unary tests of a table's column; where an end has endless decimals, the whole column is scaled. */
final class Thresholds {
    private Thresholds() {}

    /** What the values of a column are multiplied by so that every end has finitely many decimals. */
    static Rational scale(List<Interval> intervals) {
        return Feel.divisor(intervals.stream()
                .flatMap(values -> Stream.concat(values.lower().stream(), values.upper().stream()))
                .map(Edge::at)
                .toList());
    }

    /** A test that holds for the values of an interval once they are multiplied by the scale. */
    static String test(Interval values, Rational scale) {
        UnaryOperator<Edge> scaled = edge -> new Edge(edge.at().multipliedBy(scale), edge.closed());
        return test(Interval.of(
                values.lower().map(scaled).orElse(null),
                values.upper().map(scaled).orElse(null)));
    }

    private static String test(Interval values) {
        if (values.isPoint()) {
            return Feel.literal(values.lower().orElseThrow().at());
        }
        if (values.lower().isPresent() && values.upper().isPresent()) {
            Edge lower = values.lower().get();
            Edge upper = values.upper().get();
            return (lower.closed() ? "[" : "(") + Feel.literal(lower.at()) + ".." + Feel.literal(upper.at())
                    + (upper.closed() ? "]" : ")");
        }
        return values.lower()
                .map(edge -> (edge.closed() ? ">= " : "> ") + Feel.literal(edge.at()))
                .or(() -> values.upper().map(edge -> (edge.closed() ? "<= " : "< ") + Feel.literal(edge.at())))
                .orElse("-");
    }
}

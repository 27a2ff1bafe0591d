package org.jixiao.dmn;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jixiao.dmn.Decision.Column;
import org.jixiao.dmn.Decision.Expression;
import org.jixiao.dmn.Decision.Line;
import org.jixiao.dmn.Decision.Logic;
import org.jixiao.dmn.Decision.Table;
import org.jixiao.measure.Domain;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.ScoreFunction;
import org.jixiao.rule.ScoreFunction.Piece;
import org.jixiao.rule.Shape;

/**
 * Writes a score function as a decision table: a line for each piece. Where bands overlap, each of them keeps its line as
 * the rubric states it, so that an engine finds two lines and refuses to choose, as a scorer does.
 */
final class FunctionTable {
    private final Feel value;
    private final String label;
    private final Domain domain;
    private final ScoreFunction function;
    private final boolean splits;

    /**
     * @param value the value, of which the function is one
     * @param label what the value is
     * @param domain the values that have a result at all
     * @param function the function
     * @param splits whether overlapping marks keep a line each; otherwise they share one, whose result compares them
     */
    FunctionTable(Feel value, String label, Domain domain, ScoreFunction function, boolean splits) {
        this.splits = splits;
        this.value = value;
        this.label = label;
        this.domain = domain;
        this.function = function.within(domain.bounds());
    }

    /**
     * The logic that gives the results of the function.
     *
     * @param results the result of a shape
     */
    Logic logic(Function<Shape, Feel> results) {
        Optional<Feel> fine = fine();
        if (function.pieces().size() == 1 && function.pieces().get(0).values().equals(Interval.ALL)) {
            Feel everywhere = results.apply(function.pieces().get(0).shape());
            Feel there = fine.map(it -> Feel.when(it, everywhere, Feel.NULL)).orElse(everywhere);
            return new Expression(Feel.known(List.of(value), there));
        }
        Rational scale = scale();
        List<Column> columns = new ArrayList<>(List.of(new Column(value.times(scale), label, "number")));
        fine.ifPresent(it -> columns.add(new Column(it, label + "：精度", "boolean")));
        List<String> others = fine.isPresent() ? List.of("true") : List.of();
        return new Table(columns, lines(scale, List.of(), others, results));
    }

    /** Whether the value is as fine as its domain and no finer; nothing where any number is in the domain. */
    private Optional<Feel> fine() {
        if (domain.decimals() == Domain.REAL) {
            return Optional.empty();
        }
        Feel units = value.times(Rational.of(BigDecimal.ONE.movePointRight(domain.decimals())));
        return Optional.of(Feel.known(List.of(value), Feel.of("%s = floor(%s)", units, units)));
    }

    /** The lines, with tests of other columns before and after the value's own. */
    List<Line> lines(Rational scale, List<String> before, List<String> after, Function<Shape, Feel> results) {
        Map<Shape, List<Piece>> stated = new LinkedHashMap<>();
        for (Piece piece : function.pieces()) {
            for (Shape shape : written(piece.shape())) {
                stated.computeIfAbsent(shape, it -> new ArrayList<>()).add(piece);
            }
        }
        List<Line> lines = new ArrayList<>();
        stated.forEach((shape, pieces) -> {
            for (Interval values : joined(pieces)) {
                List<String> tests = new ArrayList<>(before);
                tests.add(Thresholds.test(values, scale));
                tests.addAll(after);
                lines.add(new Line(tests, results.apply(shape)));
            }
        });
        return lines;
    }

    private static List<Interval> joined(List<Piece> pieces) {
        return ScoreFunction.of(pieces.stream()
                        .map(piece -> new Piece(piece.values(), new Shape.Constant(Rational.ZERO)))
                        .toList())
                .pieces()
                .stream()
                .map(Piece::values)
                .toList();
    }

    /** Overlapping marks stand as they are; overlapping slopes may cross, and then have one answer where they do. */
    private List<Shape> written(Shape shape) {
        return splits
                        && shape instanceof Shape.Ambiguous ambiguous
                        && ambiguous.candidates().stream().allMatch(Shape.Constant.class::isInstance)
                ? ambiguous.candidates()
                : List.of(shape);
    }

    /** What the value is multiplied by so that every threshold has finitely many decimals. */
    Rational scale() {
        return Thresholds.scale(function.pieces().stream().map(Piece::values).toList());
    }
}

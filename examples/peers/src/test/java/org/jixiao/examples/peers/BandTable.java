package org.jixiao.examples.peers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.measure.Measure;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.Award;
import org.jixiao.rule.Bands;
import org.jixiao.rule.Mark;
import org.jixiao.rule.Range;

/**
 * A random table of bands over one number, each with a mark of its own, which can be written as a rubric and as a DMN
 * decision table.
 *
 * @param bands the values of each band
 */
record BandTable(List<Interval> bands) {
    private static final int MOST_BANDS = 5;

    /** Ends are whole tens or halves, so that they often meet; a third of the tables are chains with one end moved. */
    static BandTable random(Random random) {
        return random.nextInt(3) == 0 ? chain(random) : free(random);
    }

    /** The values at which one band begins, or ends, with the value itself and another without it. */
    Set<Rational> contestedEnds() {
        Set<Rational> contested = new TreeSet<>(contested(Interval::lower));
        contested.addAll(contested(Interval::upper));
        return contested;
    }

    private Set<Rational> contested(Function<Interval, Optional<Edge>> end) {
        Set<Edge> ends = new HashSet<>();
        bands.stream().flatMap(band -> end.apply(band).stream()).forEach(ends::add);
        return ends.stream()
                .filter(edge -> edge.closed() && ends.contains(new Edge(edge.at(), false)))
                .map(Edge::at)
                .collect(Collectors.toSet());
    }

    /** How many bands hold a value. */
    long holding(Rational value) {
        return bands.stream().filter(band -> band.contains(value)).count();
    }

    private static BandTable free(Random random) {
        List<Interval> bands = new ArrayList<>();
        int number = 1 + random.nextInt(MOST_BANDS);
        while (bands.size() < number) {
            Edge lower = random.nextInt(5) == 0 ? null : edge(random);
            Edge upper = random.nextInt(5) == 0 ? null : edge(random);
            if (lower != null || upper != null) {
                Interval.between(lower, upper).ifPresent(bands::add);
            }
        }
        return new BandTable(bands);
    }

    private static Edge edge(Random random) {
        Rational at =
                random.nextInt(4) == 0 ? Rational.of(random.nextInt(201), 2) : Rational.of(10L * random.nextInt(11));
        return new Edge(at, random.nextBoolean());
    }

    /** Bands from one end to the other, as rubrics have them, now and then with an end taken in twice or not at all. */
    private static BandTable chain(Random random) {
        List<Interval> bands = new ArrayList<>();
        Edge lower = null;
        for (long at = 40 + 10L * random.nextInt(3); at <= 90; at += 10) {
            Edge upper = new Edge(Rational.of(at), random.nextBoolean());
            bands.add(Interval.of(lower, upper));
            lower = random.nextInt(6) == 0 ? new Edge(upper.at(), upper.closed()) : upper.opposite();
        }
        bands.add(Interval.of(lower, null));
        return new BandTable(bands);
    }

    Rubric rubric() {
        List<Bands.Band> stated = new ArrayList<>();
        for (Interval band : bands) {
            Range range = new Range(
                    band.lower().map(BandTable::end).orElse(null),
                    band.upper().map(BandTable::end).orElse(null));
            stated.add(new Bands.Band(range, new Award(Mark.points(stated.size() + 1L))));
        }
        return Rubric.named("bands")
                .indicator(
                        "x",
                        100,
                        i -> i.id("x")
                                .measuredBy(Measure.named("x", "x", Unit.ONE))
                                .scoredBy(new Bands(stated, null)))
                .build();
    }

    private static Range.End end(Edge edge) {
        return new Range.End(new Quantity(edge.at(), Unit.ONE), edge.closed());
    }

    /** The table as DMN 1.3, with the hit policy UNIQUE. */
    String dmn() {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < bands.size(); i++) {
            rules.append("<rule id=\"r")
                    .append(i)
                    .append("\"><inputEntry id=\"i")
                    .append(i)
                    .append("\"><text>")
                    .append(test(bands.get(i)).replace("<", "&lt;").replace(">", "&gt;"))
                    .append("</text></inputEntry><outputEntry id=\"o")
                    .append(i)
                    .append("\"><text>")
                    .append(i + 1)
                    .append("</text></outputEntry></rule>");
        }
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="org.jixiao">
                <inputData id="x" name="x"><variable id="vx" name="x" typeRef="number"/></inputData>
                <decision id="m" name="m"><variable id="vm" name="m" typeRef="number"/>
                <informationRequirement id="q"><requiredInput href="#x"/></informationRequirement>
                <decisionTable id="t" hitPolicy="UNIQUE">
                <input id="in"><inputExpression id="e" typeRef="number"><text>x</text></inputExpression></input>
                <output id="out" typeRef="number"/>
                """ + rules + "</decisionTable></decision></definitions>";
    }

    /** A unary test of FEEL. */
    private static String test(Interval band) {
        if (band.lower().isEmpty()) {
            Edge upper = band.upper().orElseThrow();
            return (upper.closed() ? "<= " : "< ") + upper.at();
        }
        Edge lower = band.lower().get();
        if (band.upper().isEmpty()) {
            return (lower.closed() ? ">= " : "> ") + lower.at();
        }
        Edge upper = band.upper().get();
        return band.isPoint()
                ? lower.at().toString()
                : (lower.closed() ? "[" : "(") + lower.at() + ".." + upper.at() + (upper.closed() ? "]" : ")");
    }

    @Override
    public String toString() {
        return bands.stream().map(BandTable::test).collect(Collectors.joining(" | "));
    }
}

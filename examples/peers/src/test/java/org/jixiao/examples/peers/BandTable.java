package org.jixiao.examples.peers;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.dmn.DmnModel;
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
 * A random table of bands over one number, each with a mark of its own, which can be written as a rubric and so as a DMN
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

    /** The rubric as a model, whose only decision table states the bands. */
    String dmn() {
        return new String(DmnModel.of(rubric()).xml(), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return bands.stream().map(Interval::toString).collect(Collectors.joining(" | "));
    }
}

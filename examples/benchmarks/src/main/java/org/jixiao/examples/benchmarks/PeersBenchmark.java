package org.jixiao.examples.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jixiao.dmn.DmnModel;
import org.jixiao.examples.peers.CamundaEngine;
import org.jixiao.examples.peers.Engine;
import org.jixiao.examples.peers.KieEngine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The same sheet as a DMN model of ours, run by other engines over the same departments in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class PeersBenchmark {
    private static final int CHECKED = 50;

    /** Which engine runs the model. */
    public enum Peer {
        /** Apache KIE (Drools). */
        KIE,
        /** Camunda 7. */
        CAMUNDA;

        Engine load(DmnModel model) {
            return this == KIE ? new KieEngine(model.xml()) : new CamundaEngine(model.xml(), List.of(model.total()));
        }
    }

    /** The engine. */
    @Param
    public Peer peer = Peer.KIE;

    private int next;
    private Engine engine;
    private String total;
    private List<Map<String, Object>> variables;

    /** Loads the model, puts the departments into the variables of the engine, and checks some scores. */
    @Setup
    public void setup() {
        DmnModel model = DmnModel.of(Sheets.zizhou());
        engine = peer.load(model);
        total = model.total();
        Office[] offices = Office.random(ScoreBenchmark.SETS, 44, ScoreBenchmark.LARGE);
        variables = new ArrayList<>();
        for (Office office : offices) {
            var known = model.variables(office.facts());
            if (known.isInvalid()) {
                throw new IllegalStateException(known.getError().toString());
            }
            variables.add(known.get());
        }
        for (int i = 0; i < CHECKED; i++) {
            BigDecimal expected = BigDecimal.valueOf(ByHand.score(offices[i]), 2);
            BigDecimal given = Objects.requireNonNull(Engine.number(engine()), "total");
            if (given.subtract(expected).abs().compareTo(BigDecimal.valueOf(1, 9)) > 0) {
                throw new IllegalStateException("department " + i + " scores " + given + " instead of " + expected);
            }
        }
    }

    /** The total, and all that it needs. */
    @Benchmark
    public Object engine() {
        return Objects.requireNonNull(
                engine.evaluate(variables.get(next++ & ScoreBenchmark.SETS - 1)).get(total), "total");
    }
}

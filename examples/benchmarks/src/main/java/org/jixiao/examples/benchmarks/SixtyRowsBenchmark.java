package org.jixiao.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A random rubric of sixty rows of all families; a third of its time compares with the twenty rows of the sheet. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(1)
public class SixtyRowsBenchmark {
    private int next;
    private SixtyRows sixty;

    /** Makes the rubric. */
    @Setup
    public void setup() {
        sixty = new SixtyRows(ScoreBenchmark.SETS);
    }

    /** The total. */
    @Benchmark
    public long sixtyRows() {
        return sixty.score(next++ & ScoreBenchmark.SETS - 1);
    }
}

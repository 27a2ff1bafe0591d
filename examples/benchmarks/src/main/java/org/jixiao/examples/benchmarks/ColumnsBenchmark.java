package org.jixiao.examples.benchmarks;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jixiao.plan.FactColumns;
import org.jixiao.plan.FactLayout;
import org.jixiao.plan.Field;
import org.jixiao.scoring.Scorer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A table of departments, scored with all marks; the time is that of one department. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ColumnsBenchmark.SIZE)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(1)
public class ColumnsBenchmark {
    static final int SIZE = 500_000;

    private Office[] offices;
    private Scorer scorer;
    private FactColumns columns;
    private int[] totals;
    private int[][] scores;
    private ExecutorService threads;

    /** Makes the table, and checks it against arithmetic by hand. */
    @Setup
    public void setup() {
        offices = Office.random(SIZE, 43, ScoreBenchmark.LARGE);
        scorer = Scorer.of(Sheets.zizhou());
        FactLayout layout = scorer.layout();
        columns = FactColumns.of(layout, SIZE);
        Field[] fields = Office.fields(layout);
        int from = 0;
        for (int f = 0; f < fields.length; f++) {
            int list = f - Office.NUMBERS.length;
            long[] column = new long[SIZE];
            for (int i = 0; i < SIZE; i++) {
                column[i] = list < 0
                        ? offices[i].numbers[f]
                        : list < Office.LISTS.length
                                ? offices[i].checks >> from & (1 << Office.ITEMS[list]) - 1
                                : offices[i].counts[list - Office.LISTS.length];
            }
            from += list >= 0 && list < Office.LISTS.length ? Office.ITEMS[list] : 0;
            columns.set(fields[f], column);
        }
        totals = new int[SIZE];
        scores = new int[20][SIZE];
        threads = Executors.newFixedThreadPool(2);
        table(1);
        for (int i = 0; i < SIZE; i++) {
            if (totals[i] != ByHand.score(offices[i])) {
                throw new IllegalStateException(
                        "department " + i + " scores " + totals[i] + " instead of " + ByHand.score(offices[i]));
            }
        }
    }

    /** Ends the threads. */
    @TearDown
    public void stop() {
        threads.shutdown();
    }

    private int[] table(int parts) {
        scorer.scoreAll(columns, totals, scores, threads, parts);
        return totals;
    }

    /** By hand, over objects. */
    @Benchmark
    public int[] tableByHand() {
        for (int i = 0; i < SIZE; i++) {
            totals[i] = ByHand.score(offices[i]);
        }
        return totals;
    }

    /** On one thread. */
    @Benchmark
    public int[] table() {
        return table(1);
    }

    /** On two threads. */
    @Benchmark
    public int[] tableOnTwoThreads() {
        return table(2);
    }
}

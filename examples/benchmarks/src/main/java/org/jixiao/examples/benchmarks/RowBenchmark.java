package org.jixiao.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jixiao.measure.Facts;
import org.jixiao.plan.FactRow;
import org.jixiao.plan.Field;
import org.jixiao.plan.Program;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.Outcome;
import org.jixiao.scoring.NodeResult;
import org.jixiao.scoring.Scorer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time of one row of a rubric: of the sheet of Zizhou, and of rubrics with rules of all families. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(1)
public class RowBenchmark {
    private static final int LAST = ScoreBenchmark.SETS - 1;
    private static final int CHECKED = 500;

    /** The sheet of Zizhou. */
    @State(Scope.Thread)
    public static class Zizhou {
        private int next;
        private Scorer scorer;
        private FactRow[] rows;

        /** Makes the departments. */
        @Setup
        public void setup() {
            Office[] offices = Office.random(ScoreBenchmark.SETS, 44, ScoreBenchmark.LARGE);
            scorer = Scorer.of(Sheets.zizhou());
            Field[] fields = Office.fields(scorer.layout());
            rows = new FactRow[offices.length];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = offices[i].row(fields, scorer.layout().row());
            }
        }
    }

    /** A rubric of all families. */
    @State(Scope.Thread)
    public static class Any {
        /** Each seed makes another rubric. */
        @Param({"1", "2", "3"})
        public long seed;

        /** Whether all rows are compiled, or the rows are as they are drawn. */
        @Param({"true", "false"})
        public boolean compiled;

        private int next;
        private Scorer scorer;
        private FactRow[] rows;

        /** Makes the rubric and its facts, and checks some scores against the exact tree. */
        @Setup
        public void setup() {
            AnySheet.Made made = AnySheet.of(seed, ScoreBenchmark.SETS, compiled);
            List<Facts> facts = made.facts();
            scorer = Scorer.of(made.rubric());
            rows = new FactRow[facts.size()];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = scorer.layout().row().set(facts.get(i));
                if (i < CHECKED) {
                    check(i);
                }
            }
            scorer.notCompiled().forEach((row, reason) -> System.out.println("# by the tree: " + row + ", " + reason));
        }

        private void check(int index) {
            long[] scores = new long[AnySheet.ROWS];
            long total = scorer.score(rows[index], scores);
            List<NodeResult.OfIndicator> exact = scorer.evaluate(rows[index]).indicators();
            for (int i = 0; i < scores.length; i++) {
                Outcome expected = exact.get(i).score();
                if (total == Program.UNSETTLED || !expected.equals(new Outcome.Scored(Rational.of(scores[i], 100)))) {
                    throw new IllegalStateException("row " + i + " of department " + index + " scores " + scores[i]
                            + " hundredths instead of " + expected);
                }
            }
        }
    }

    /** A row of Zizhou. */
    @Benchmark
    @OperationsPerInvocation(20)
    public long rowOfZizhou(Zizhou zizhou) {
        return zizhou.scorer.score(zizhou.rows[zizhou.next++ & LAST]);
    }

    /** A row of any family. */
    @Benchmark
    @OperationsPerInvocation(AnySheet.ROWS)
    public long rowOfAnyFamily(Any any) {
        return any.scorer.score(any.rows[any.next++ & LAST]);
    }
}

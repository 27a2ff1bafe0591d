package org.jixiao.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.jixiao.office.ExcelFormat;
import org.jixiao.office.WordFormat;
import org.jixiao.report.model.ReportDocument;
import org.jixiao.report.testing.SampleDocument;
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

/** One form of twenty rows with its charts, as Word and as Excel. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class FormBenchmark {
    private ReportDocument form;

    /** Fills the form once. */
    @Setup
    public void setup() {
        form = SampleDocument.of(20);
    }

    /** As Word, with charts that Word can edit. */
    @Benchmark
    public Object writeWord() {
        return WordFormat.official().files(form, "form");
    }

    /** As Excel. */
    @Benchmark
    public Object writeExcel() {
        return ExcelFormat.standard().files(form, "form");
    }
}

package org.jixiao.examples.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jixiao.document.Document;
import org.jixiao.json.JixiaoJson;
import org.jixiao.measure.Facts;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.review.RubricReview;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.Partial;
import org.jixiao.scoring.Scorer;
import org.jixiao.wording.RuleWording;
import org.jixiao.wording.WordingContext;
import org.jixiao.yaml.JixiaoYaml;
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

/** What is done once for a rubric: reading, compiling, reviewing. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(1)
public class ReadBenchmark {
    private static final String SENTENCE = "≤100%，计5分；每超过1个百分点扣0.5分，扣完为止";

    private Rubric rubric;
    private byte[] yaml;
    private byte[] json;
    private Facts facts;
    private WordingContext context;

    /** Reads the rubric once. */
    @Setup
    public void setup() {
        yaml = Sheets.yaml();
        rubric = Sheets.zizhou();
        json = JixiaoJson.write(Document.RUBRIC, rubric).getBytes(StandardCharsets.UTF_8);
        facts = Office.random(1, 1, ScoreBenchmark.LARGE)[0].facts();
        context = new WordingContext("在职人员控制率", Rational.of(5), Unit.PERCENT, null, null, Partial.WHOLE);
    }

    /** One sentence of a bureau. */
    @Benchmark
    public Object readSentence() {
        return RuleWording.parse(SENTENCE, context);
    }

    /** A rubric of twenty rows as JSON. */
    @Benchmark
    public Object readJson() {
        return JixiaoJson.readOrThrow(Document.RUBRIC, json);
    }

    /** The same as YAML. */
    @Benchmark
    public Object readYaml() {
        return JixiaoYaml.readOrThrow(Document.RUBRIC, yaml);
    }

    /** Resolving and compiling it, and the first score. */
    @Benchmark
    public Object compile() {
        return Scorer.of(rubric).evaluate(facts).total();
    }

    /** All findings of a review. */
    @Benchmark
    public Object review() {
        return RubricReview.of(rubric).issues();
    }
}

package org.jixiao.examples.benchmarks;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Observation;
import org.jixiao.plan.FactRow;
import org.jixiao.plan.Field;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.Outcome;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.Scorer;
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

/** One department after the other, 16,384 in turn, so that no branch predictor learns them by heart. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(1)
public class ScoreBenchmark {
    static final int SETS = 16_384;
    private static final int LAST = SETS - 1;

    /** Up to a hundred billion yuan, more than any department has. */
    static final long LARGE = 100_000_000_000L;

    /** More than arithmetic without a guard could multiply. */
    private static final long HUGE = 500_000_000_000_000L;

    private int next;
    private Office[] offices;
    private BigDecimal[][] decimals;
    private ByDecimals usual;
    private ByDecimals careful;
    private Scorer scorer;
    private FactRow[] rows;
    private FactRow[] huge;
    private Facts[] facts;
    private Observation[] figures;
    private String changed;
    private FactRow row;
    private Field[] fields;

    /** Makes the departments, and checks that every way gives the same scores. */
    @Setup
    public void setup() {
        offices = Office.random(SETS, 44, LARGE);
        usual = new ByDecimals(true);
        careful = new ByDecimals(false);
        Rubric rubric = Sheets.zizhou();
        scorer = Scorer.of(rubric);
        fields = Office.fields(scorer.layout());
        row = scorer.layout().row();
        rows = new FactRow[SETS];
        huge = new FactRow[SETS];
        facts = new Facts[SETS];
        figures = new Observation[SETS];
        changed = Office.NUMBERS[0];
        decimals = new BigDecimal[SETS][];
        Office[] larger = Office.random(SETS, 45, HUGE);
        for (int i = 0; i < SETS; i++) {
            rows[i] = offices[i].row(fields, scorer.layout().row());
            huge[i] = larger[i].row(fields, scorer.layout().row());
            facts[i] = offices[i].facts();
            figures[i] = offices[SETS - 1 - i].facts().observation(changed).orElseThrow();
            decimals[i] = ByDecimals.facts(offices[i]);
            int expected = ByHand.score(offices[i]);
            Outcome exact = new Outcome.Scored(Rational.of(expected, 100));
            if (!scorer.evaluate(facts[i]).total().equals(exact)) {
                throw new IllegalStateException("department " + i + " is evaluated to "
                        + scorer.evaluate(facts[i]).total() + " instead of " + exact);
            }
            if (scorer.score(rows[i]) != expected
                    || careful.score(decimals[i], offices[i]).movePointRight(2).intValueExact() != expected) {
                throw new IllegalStateException("department " + i + " scores " + scorer.score(rows[i]) + " and "
                        + careful.score(decimals[i], offices[i]) + " instead of " + expected);
            }
        }
    }

    /** By hand. */
    @Benchmark
    public int byHand() {
        return ByHand.score(offices[next++ & LAST]);
    }

    /** With rates of 34 digits. */
    @Benchmark
    public BigDecimal byDecimals() {
        int i = next++ & LAST;
        return careful.score(decimals[i], offices[i]);
    }

    /** With rates of four digits, which is wrong. */
    @Benchmark
    public BigDecimal byDecimalsOfFourDigits() {
        int i = next++ & LAST;
        return usual.score(decimals[i], offices[i]);
    }

    /** The total of facts that stand in a row. */
    @Benchmark
    public long score() {
        return scorer.score(rows[next++ & LAST]);
    }

    /** The same, and putting the facts into the row. */
    @Benchmark
    public long fillAndScore() {
        return scorer.score(offices[next++ & LAST].row(fields, row));
    }

    /** The evaluation of facts that stand in a row. */
    @Benchmark
    public Evaluation evaluate() {
        return scorer.evaluate(rows[next++ & LAST]);
    }

    /** The evaluation of facts by name. */
    @Benchmark
    public Evaluation evaluateByName() {
        return scorer.evaluate(facts[next++ & LAST]);
    }

    /** A figure is changed and the whole evaluated anew, as at every keystroke in a form. */
    @Benchmark
    public Evaluation changeAndEvaluate() {
        int i = next++ & LAST;
        return scorer.evaluate(facts[i].with(changed, figures[i]));
    }

    /** The total of facts too large for arithmetic that is not guarded. */
    @Benchmark
    public long scoreOfHugeFacts() {
        return scorer.score(huge[next++ & LAST]);
    }

    /** The evaluation with the detail of every row, as the exact tree of the rules works it out. */
    @Benchmark
    public Object detail() {
        return scorer.evaluate(rows[next++ & LAST]).parts();
    }
}

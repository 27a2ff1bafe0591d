package org.jixiao.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import org.jixiao.plan.FactRow;
import org.jixiao.plan.Field;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.Outcome;
import org.jixiao.scoring.Scorer;
import org.junit.jupiter.api.Test;

/** The sheet of Zizhou scored by the library, by arithmetic written by hand, and by decimals. */
class OfficeTest {
    private final Scorer scorer = Scorer.of(Sheets.zizhou());
    private final Field[] fields = Office.fields(scorer.layout());

    @Test
    void everyRowIsCompiled() {
        assertThat(scorer.notCompiled()).isEmpty();
    }

    @Test
    void rowsAndFactsByNameScoreAsArithmeticByHand() {
        ByDecimals decimals = new ByDecimals(false);
        for (long scale : new long[] {200, ScoreBenchmark.LARGE, 500_000_000_000_000L}) {
            for (Office office : Office.random(2_000, scale, scale)) {
                int expected = ByHand.score(office);
                assertThat(scorer.score(office.row(fields, scorer.layout().row())))
                        .isEqualTo(expected);
                assertThat(scorer.evaluate(office.facts()).total())
                        .isEqualTo(new Outcome.Scored(Rational.of(expected, 100)));
                assertThat(decimals.score(ByDecimals.facts(office), office))
                        .isEqualByComparingTo(BigDecimal.valueOf(expected, 2));
            }
        }
    }

    @Test
    void aScoreAllocatesNothing() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Office[] offices = Office.random(100, 1, ScoreBenchmark.LARGE);
        FactRow row = scorer.layout().row();
        long least = Long.MAX_VALUE;
        long total = 0;
        for (int round = 0; round < 40; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 1_000; i++) {
                total += scorer.score(offices[i % 100].row(fields, row));
            }
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(total).isPositive();
        assertThat(least).isLessThan(1_000); // less than a byte for each
    }
}

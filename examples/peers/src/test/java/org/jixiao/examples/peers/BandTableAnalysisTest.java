package org.jixiao.examples.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.review.RubricReview;
import org.jixiao.rule.RuleLeaf;
import org.jixiao.rule.ScoreFunction;
import org.jixiao.rule.Shape;
import org.junit.jupiter.api.Test;
import org.kie.dmn.feel.runtime.Range.RangeBoundary;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidatorFactory;
import org.kie.dmn.validation.dtanalysis.DMNDTAnalysisMessage;
import org.kie.dmn.validation.dtanalysis.model.Bound;
import org.kie.dmn.validation.dtanalysis.model.DTAnalysis;
import org.kie.dmn.validation.dtanalysis.model.Hyperrectangle;
import org.kie.dmn.validation.dtanalysis.model.Overlap;

/** On random tables, the gaps and overlaps of a review are those that the table analysis of KIE DMN finds, but for one value that it forgets. */
class BandTableAnalysisTest {
    private static final int TABLES = 1_000;

    private final DMNValidator validator = DMNValidatorFactory.newValidator();

    /**
     * KIE 10.2.0 forgets a single value that several bands hold, where one band begins (or ends) with it and another begins
     * (or ends) there without it, so that nothing but the value itself sets the two ends apart. Nothing else may differ, and
     * there, counting the bands decides.
     */
    @Test
    void both_find_the_same_gaps_and_overlaps_in_a_thousand_tables() {
        Random random = new Random(20240604);
        int gaps = 0;
        int overlaps = 0;
        int forgotten = 0;
        for (int i = 0; i < TABLES; i++) {
            BandTable table = BandTable.random(random);
            DTAnalysis theirs = analysed(table);
            List<Interval> ourGaps = gaps(table);
            List<Interval> ourOverlaps = overlaps(table);
            List<Interval> more = without(ourOverlaps, theirOverlaps(theirs));
            assertThat(ourGaps).as("gaps of %s", table).isEqualTo(theirGaps(theirs));
            assertThat(without(theirOverlaps(theirs), ourOverlaps))
                    .as("overlaps of %s that are not ours", table)
                    .isEmpty();
            assertThat(more).as("overlaps of %s that are not theirs", table).allSatisfy(interval -> {
                assertThat(interval.isPoint()).isTrue();
                Rational value = interval.lower().orElseThrow().at();
                assertThat(table.contestedEnds()).contains(value);
                assertThat(table.holding(value)).isGreaterThan(1);
            });
            gaps += ourGaps.isEmpty() ? 0 : 1;
            overlaps += ourOverlaps.isEmpty() ? 0 : 1;
            forgotten += more.isEmpty() ? 0 : 1;
        }
        // the tables are worth comparing only if many of them have defects, and many have none
        assertThat(gaps).isBetween(TABLES / 4, TABLES * 9 / 10);
        assertThat(overlaps).isBetween(TABLES / 4, TABLES * 9 / 10);
        assertThat(forgotten).isBetween(1, TABLES / 10);
    }

    @Test
    void the_smallest_table_of_which_a_value_is_forgotten() {
        BandTable known = new BandTable(List.of(
                Interval.closed(Rational.ZERO, Rational.of(10)),
                Interval.of(new Edge(Rational.ZERO, true), new Edge(Rational.of(5), false)),
                Interval.closed(Rational.ZERO, Rational.of(5))));
        assertThat(overlaps(known)).containsExactly(Interval.closed(Rational.ZERO, Rational.of(5)));
        assertThat(theirOverlaps(analysed(known)))
                .containsExactly(Interval.of(new Edge(Rational.ZERO, true), new Edge(Rational.of(5), false)));
    }

    /** Whatever another engine says: on a grid of values, gaps are held by no band and overlaps by several. */
    @Test
    void gaps_and_overlaps_are_those_that_counting_the_bands_finds() {
        Random random = new Random(20240605);
        for (int i = 0; i < TABLES; i++) {
            BandTable table = BandTable.random(random);
            List<Interval> overlaps = overlaps(table);
            List<Interval> gaps = gaps(table);
            for (long n = -1; n <= 401; n++) {
                Rational value = Rational.of(n, 4);
                long holding = table.holding(value);
                assertThat(contains(overlaps, value))
                        .as("%s in %s", value, table)
                        .isEqualTo(holding > 1);
                assertThat(contains(gaps, value)).as("%s in %s", value, table).isEqualTo(holding == 0);
            }
        }
    }

    /** The numbers of some intervals that are in none of others. */
    private static List<Interval> without(List<Interval> intervals, List<Interval> others) {
        ScoreFunction taken = ScoreFunction.of(others.stream()
                .map(values -> new ScoreFunction.Piece(values, new Shape.Constant(Rational.ZERO)))
                .toList());
        return intervals.stream().flatMap(values -> taken.gaps(values).stream()).toList();
    }

    private static boolean contains(List<Interval> intervals, Rational value) {
        return intervals.stream().anyMatch(interval -> interval.contains(value));
    }

    private static List<Interval> theirGaps(DTAnalysis analysis) {
        return joined(analysis.getGaps().stream());
    }

    private static List<Interval> theirOverlaps(DTAnalysis analysis) {
        return joined(analysis.getOverlaps().stream().map(Overlap::getOverlap));
    }

    private DTAnalysis analysed(BandTable table) {
        return validator
                .validateUsing(DMNValidator.Validation.ANALYZE_DECISION_TABLE)
                .theseModels(new StringReader(table.dmn()))
                .stream()
                .filter(DMNDTAnalysisMessage.class::isInstance)
                .map(message -> ((DMNDTAnalysisMessage) message).getAnalysis())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static RuleLeaf leaf(BandTable table) {
        return RubricReview.of(table.rubric()).rows().get(0).leaves().get(0);
    }

    private static List<Interval> gaps(BandTable table) {
        return leaf(table).gaps();
    }

    private static List<Interval> overlaps(BandTable table) {
        return joinedIntervals(leaf(table).pieces().stream()
                .filter(piece -> piece.shape() instanceof Shape.Ambiguous)
                .map(ScoreFunction.Piece::values));
    }

    private static List<Interval> joined(Stream<Hyperrectangle> rectangles) {
        return joinedIntervals(
                rectangles.map(rectangle -> interval(rectangle.getEdges().get(0))));
    }

    /** The same numbers as few intervals. */
    private static List<Interval> joinedIntervals(Stream<Interval> intervals) {
        return ScoreFunction.of(intervals
                        .map(values -> new ScoreFunction.Piece(values, new Shape.Constant(Rational.ZERO)))
                        .toList())
                .pieces()
                .stream()
                .map(ScoreFunction.Piece::values)
                .toList();
    }

    private static Interval interval(org.kie.dmn.validation.dtanalysis.model.Interval theirs) {
        return Interval.of(edge(theirs.getLowerBound()), edge(theirs.getUpperBound()));
    }

    private static Edge edge(Bound<?> bound) {
        return bound.getValue() instanceof BigDecimal number
                ? new Edge(Rational.of(number), bound.getBoundaryType() == RangeBoundary.CLOSED)
                : null; // an infinity
    }
}

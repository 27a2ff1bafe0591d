package org.jixiao.testing;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jixiao.measure.Facts;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.Row;
import org.jixiao.rule.Rule;

/** Where generators are found. All of them aim at edges: round numbers, values on thresholds and just beside them. */
public final class JixiaoArbitraries {
    private JixiaoArbitraries() {}

    /**
     * Rules of every family, nested up to three levels, each with a row to stand in. Now and then one cannot be resolved.
     *
     * @return the rules
     */
    public static Arbitrary<RuleArbitraries.Stated> rules() {
        return new RuleArbitraries().stated();
    }

    /**
     * Rules over one number: bands, steps, targets and interpolation, with gaps and overlaps among them.
     *
     * @return the rules, each with a row to stand in
     */
    public static Arbitrary<RuleArbitraries.Stated> rulesOverOneNumber() {
        return new RuleArbitraries().overOneNumber();
    }

    /**
     * Rubrics of one to four levels with policies, vetoes and grades of every kind, and whatever may be wrong with them.
     *
     * @return the rubrics
     */
    public static Arbitrary<Rubric> rubrics() {
        return new RubricArbitraries().trials(0).map(RubricArbitraries.Trial::rubric);
    }

    /**
     * Rubrics of 100 points in which nothing is wrong: a review finds nothing that need be mended.
     *
     * @return the rubrics
     */
    public static Arbitrary<Rubric> soundRubrics() {
        return Arbitraries.randomValue(random -> new SoundRubric(random).rubric());
    }

    /**
     * Facts that fit a rule in its row, as {@link FactArbitraries} makes them.
     *
     * @param rule the rule
     * @param row its row
     * @return the facts, some of them missing or of another kind than the rule reads
     */
    public static Arbitrary<Facts> facts(Rule rule, Row row) {
        return new FactArbitraries(rule, row).any();
    }

    /**
     * Facts that fit a rubric, all of them known.
     *
     * @param rubric the rubric
     * @return the facts of every row; a fact that several rows read is the same for all
     */
    public static Arbitrary<Facts> knownFacts(Rubric rubric) {
        return facts(rubric, true);
    }

    /**
     * Facts that fit a rubric, some of them missing, reported, or of another kind than the rubric reads.
     *
     * @param rubric the rubric
     * @return the facts of every row; a fact that several rows read is the same for all
     */
    public static Arbitrary<Facts> facts(Rubric rubric) {
        return facts(rubric, false);
    }

    private static Arbitrary<Facts> facts(Rubric rubric, boolean known) {
        List<Arbitrary<Facts>> rows = new ArrayList<>();
        for (Indicator indicator : rubric.indicators()) {
            indicator.rule().ifPresent(rule -> {
                FactArbitraries facts = new FactArbitraries(rule, indicator.row(rubric.rounding()));
                rows.add(known ? facts.known() : facts.any());
            });
        }
        return Combinators.combine(rows).as(JixiaoArbitraries::merged);
    }

    private static Facts merged(List<Facts> rows) {
        Facts merged = Facts.NONE;
        for (Facts row : rows) {
            for (String id : row.ids()) {
                if (merged.observation(id).isEmpty()) {
                    merged = merged.with(id, row.observation(id).orElseThrow());
                }
            }
        }
        return merged;
    }
}

package org.jixiao.examples.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Measure;
import org.jixiao.plan.FactRow;
import org.jixiao.plan.Program;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.IndicatorBuilder;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.RubricBuilder;
import org.jixiao.rubric.Target;
import org.jixiao.rule.Row;
import org.jixiao.scoring.Scorer;
import org.jixiao.testing.FactArbitraries;
import org.jixiao.testing.JixiaoArbitraries;
import org.jixiao.testing.RuleArbitraries;

/**
 * A made-up rubric of sixty rows whose rules are drawn from all families, as the properties of core draw them, with facts
 * that every row scores. Left out are only rules of numbers that no department has, and rules that cannot score most facts,
 * such as those with gaps.
 */
final class AnySheet {
    static final int ROWS = 60;

    private static final int SIZE = 1000;
    private static final int DRAWN = 256;
    private static final int TRIES = 4;
    private static final Rational LARGE = Rational.of(1_000_000_000);

    private final Random random;
    private final RandomGenerator<RuleArbitraries.Stated> rules =
            JixiaoArbitraries.rules().generator(SIZE);
    private final RubricBuilder builder = new RubricBuilder().name("rules of all families");
    private final int count;
    private final boolean compiled;
    private List<Map<String, Facts.Statement>> sets = new ArrayList<>();

    private AnySheet(long seed, int count, boolean compiled) {
        this.compiled = compiled;
        this.random = new Random(seed);
        this.count = count;
        for (int i = 0; i < count + count / 2; i++) {
            sets.add(new LinkedHashMap<>());
        }
    }

    /**
     * A rubric and facts for it.
     *
     * @param rubric the rubric
     * @param facts facts, all of which stand in whole numbers and give a score
     */
    record Made(Rubric rubric, List<Facts> facts) {}

    /**
     * Makes a rubric.
     *
     * @param seed the same seed and number give the same rubric and facts
     * @param count how many sets of facts
     * @param compiled whether only rows that are compiled are taken, or rows as they are drawn
     */
    static Made of(long seed, int count, boolean compiled) {
        AnySheet sheet = new AnySheet(seed, count, compiled);
        JqwikSession.run(sheet::fill);
        return new Made(
                sheet.builder.totalCapped(false).build(),
                sheet.sets.stream().limit(count).map(AnySheet::facts).toList());
    }

    private void fill() {
        for (int row = 1; row <= ROWS; row++) {
            while (!add("row-" + row)) {
                // another rule is drawn
            }
        }
    }

    private static Facts facts(Map<String, Facts.Statement> stated) {
        Facts.Builder facts = Facts.builder();
        stated.forEach(facts::put);
        return facts.build();
    }

    /** Draws a rule and facts for it; tells whether they could be added. */
    private boolean add(String id) {
        RuleArbitraries.Stated stated = rules.next(random).value();
        Measure of = stated.row().measure();
        Measure own = new Measure("value of " + id, id, of.unit(), of.direction(), of.domain(), of.ownFormula(), null);
        Row row = new Row(id, stated.row().points(), own, stated.row().target());
        FactArbitraries arbitrary = new FactArbitraries(stated.rule(), row);
        if (row.points().compareTo(LARGE) > 0 || arbitrary.edges().stream().anyMatch(AnySheet::isBeyond)) {
            return false;
        }
        IndicatorBuilder indicator = new IndicatorBuilder()
                .id(id)
                .name(id)
                .points(row.points())
                .measure(own)
                .rule(stated.rule());
        if (row.target() != null) {
            indicator.target(new Target(Comparison.AT_LEAST, row.target()));
        }
        Indicator made = indicator.build();
        boolean added = Scorer.check(alone(made))
                .map(scorer -> (!compiled || scorer.notCompiled().isEmpty())
                        && state(scorer, arbitrary.known().generator(SIZE)))
                .getOrElse(false);
        if (added) {
            builder.addPart(made);
        }
        return added;
    }

    private static boolean isBeyond(Quantity edge) {
        return edge.value().absolute().compareTo(LARGE) > 0;
    }

    private static Rubric alone(Indicator row) {
        return new RubricBuilder()
                .name(row.name())
                .addPart(row)
                .totalCapped(false)
                .build();
    }

    /** States the facts of one more row in all sets; sets in which it does not score are dropped, but not many. */
    private boolean state(Scorer scorer, RandomGenerator<Facts> generator) {
        FactRow row = scorer.layout().row();
        List<Facts> drawn = new ArrayList<>();
        for (int i = 0; drawn.size() < DRAWN && 2 * drawn.size() + DRAWN / 4 > i; i++) {
            Facts facts = generator.next(random).value();
            if (scores(scorer, row.set(facts))) {
                drawn.add(facts);
            }
        }
        int most = Math.min(sets.size() / 50, sets.size() - count);
        int dropped = drawn.size() < DRAWN ? Integer.MAX_VALUE : 0;
        List<Facts> more = new ArrayList<>();
        for (int i = 0; i < sets.size() && dropped <= most; i++) {
            Facts fitting = fitting(sets.get(i), drawn, scorer, row);
            more.add(fitting);
            dropped += fitting == Facts.NONE ? 1 : 0;
        }
        if (dropped > most) {
            return false;
        }
        List<Map<String, Facts.Statement>> kept = new ArrayList<>();
        for (int i = 0; i < more.size(); i++) {
            if (more.get(i) != Facts.NONE) {
                more.get(i).statements().forEach(sets.get(i)::put);
                kept.add(sets.get(i));
            }
        }
        sets = kept;
        return true;
    }

    /** Facts for a row that agree with what is stated already; none if no such ones were found. */
    private Facts fitting(Map<String, Facts.Statement> stated, List<Facts> drawn, Scorer scorer, FactRow row) {
        for (int i = 0; i < TRIES; i++) {
            Facts.Builder merged = Facts.builder();
            drawn.get(random.nextInt(drawn.size()))
                    .statements()
                    .forEach((id, statement) -> merged.put(id, stated.getOrDefault(id, statement)));
            Facts facts = merged.build();
            if (scores(scorer, row.set(facts))) {
                return facts;
            }
        }
        return Facts.NONE;
    }

    private static boolean scores(Scorer scorer, FactRow row) {
        return scorer.layout().fields().stream().allMatch(row::isKnown) && scorer.score(row) != Program.UNSETTLED;
    }
}

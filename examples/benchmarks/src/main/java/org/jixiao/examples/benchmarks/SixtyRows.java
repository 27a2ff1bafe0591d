package org.jixiao.examples.benchmarks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.jixiao.issue.Severity;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Measure;
import org.jixiao.plan.FactRow;
import org.jixiao.plan.Program;
import org.jixiao.quantity.Comparison;
import org.jixiao.rubric.IndicatorBuilder;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.RubricBuilder;
import org.jixiao.rubric.Target;
import org.jixiao.scoring.Scorer;
import org.jixiao.testing.FactArbitraries;
import org.jixiao.testing.RuleArbitraries;

/**
 * A random rubric of sixty rows of all families, each with facts of its own, all of them known. Rules that give no single
 * score to many facts, because of gaps and overlaps, are left out, and so are those that are not compiled.
 */
final class SixtyRows {
    private static final int ROWS = 60;
    private static final int GEN_SIZE = 1000;
    private static final int TRIES = 24;

    private final Scorer scorer;
    private final FactRow[] rows;

    SixtyRows(int sets) {
        JqwikSession.start(); // generators work inside one
        Random random = new Random(60);
        RandomGenerator<RuleArbitraries.Stated> rules =
                new RuleArbitraries().stated().generator(GEN_SIZE);
        RubricBuilder builder = new RubricBuilder().name("sixty rows");
        List<List<Facts>> observed = new ArrayList<>();
        while (observed.size() < ROWS) {
            RuleArbitraries.Stated stated = rules.next(random).value();
            if (stated.row().measure().ownFormula() != null) {
                continue; // reads facts under fixed names, which rows would share
            }
            IndicatorBuilder row = row(stated, observed.size());
            List<Facts> facts = settled(row, stated, random);
            if (!facts.isEmpty()) {
                observed.add(facts);
                builder.addPart(row.build());
            }
        }
        scorer = Scorer.of(builder.totalCapped(false).build());
        rows = new FactRow[sets];
        for (int i = 0; i < sets; i++) {
            do {
                Facts.Builder facts = Facts.builder();
                Set<String> stated = new HashSet<>();
                for (List<Facts> of : observed) {
                    Facts some = of.get(random.nextInt(of.size()));
                    some.ids().stream()
                            .filter(stated::add)
                            .forEach(id -> facts.put(id, some.statements().get(id)));
                }
                rows[i] = scorer.layout().row().set(facts.build());
            } while (scorer.score(rows[i]) == Program.UNSETTLED);
        }
        JqwikSession.finish();
    }

    private static IndicatorBuilder row(RuleArbitraries.Stated stated, int index) {
        Measure measure = stated.row().measure();
        IndicatorBuilder row = new IndicatorBuilder()
                .id("row " + index)
                .name("row " + index)
                .points(stated.row().points())
                .rule(stated.rule())
                .measure(new Measure(
                        "value " + index, "value", measure.unit(), measure.direction(), measure.domain(), null, null));
        if (stated.row().target() != null) {
            row.target(new Target(Comparison.AT_LEAST, stated.row().target()));
        }
        return row;
    }

    /** Facts that the row gives a score for, or none where it seldom does. */
    private static List<Facts> settled(IndicatorBuilder row, RuleArbitraries.Stated stated, Random random) {
        Rubric alone = new RubricBuilder()
                .name("one row")
                .addPart(row.build())
                .totalCapped(false)
                .build();
        if (alone.issues().stream().anyMatch(issue -> issue.severity() == Severity.FATAL)) {
            return List.of();
        }
        Scorer scorer = Scorer.of(alone);
        RandomGenerator<Facts> known =
                new FactArbitraries(stated.rule(), stated.row()).known().generator(GEN_SIZE);
        String value = alone.indicators().get(0).measure().id();
        List<Facts> settled = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            Facts facts = known.next(random).value();
            Facts.Builder renamed = Facts.builder();
            facts.statements().forEach((id, it) -> renamed.put(id.equals("value") ? value : id, it));
            Facts own = renamed.build();
            if (scorer.notCompiled().isEmpty()
                    && scorer.score(scorer.layout().row().set(own)) != Program.UNSETTLED) {
                settled.add(own);
            }
        }
        return settled.size() == TRIES ? settled : List.of();
    }

    long score(int index) {
        return scorer.score(rows[index]);
    }
}

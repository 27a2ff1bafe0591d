package org.jixiao.examples.benchmarks;

import static org.jixiao.rule.Rules.atLeast;
import static org.jixiao.rule.Rules.atMost;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.percent;
import static org.jixiao.rule.Rules.percentagePoints;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.zero;

import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Measure;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.RubricDraft;
import org.jixiao.rule.Rule;
import org.jixiao.scoring.Scorer;

/**
 * One score and nothing else, to be timed from the start of the process: {@code none} for an empty main, {@code code} for a
 * rubric of twenty rows written in Java, {@code yaml} for the sheet of Zizhou read from its file.
 */
public final class FirstScore {
    private FirstScore() {}

    /**
     * Scores once.
     *
     * @param arguments what to score
     */
    public static void main(String[] arguments) {
        if (arguments[0].equals("code")) {
            System.out.println(Scorer.of(inCode()).evaluate(facts()).total());
        } else if (arguments[0].equals("yaml")) {
            System.out.println(Scorer.of(Sheets.zizhou())
                    .evaluate(Office.random(1, 1, ScoreBenchmark.LARGE)[0].facts())
                    .total());
        }
    }

    private static Rubric inCode() {
        Rule bands =
                atLeast(percent(95), points(5)).atLeast(percent(85), points(3)).otherwise(zero());
        Rule steps = atMost(percent(100))
                .earns(full())
                .loses(points("0.5"))
                .forEach(percentagePoints(1))
                .downTo(zero());
        RubricDraft draft = Rubric.named("twenty rows");
        for (int i = 0; i < 20; i++) {
            Fact done = Fact.number("done-" + i, "done", Unit.YUAN);
            Fact planned = Fact.number("planned-" + i, "planned", Unit.YUAN);
            Measure rate = Measure.named("rate-" + i, "rate", Unit.PERCENT)
                    .withFormula(Formula.ratio(Formula.of(done), Formula.of(planned)));
            Rule rule = i % 2 == 0 ? bands : steps;
            String id = "row-" + i;
            draft = draft.indicator(id, 5, row -> row.id(id).measuredBy(rate).scoredBy(rule));
        }
        return draft.build();
    }

    private static Facts facts() {
        Facts.Builder facts = Facts.builder();
        for (int i = 0; i < 20; i++) {
            facts.figure("done-" + i, 90 + i + "元").figure("planned-" + i, "100元");
        }
        return facts.build();
    }
}

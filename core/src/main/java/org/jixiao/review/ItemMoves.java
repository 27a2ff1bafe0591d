package org.jixiao.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Measure;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.Indicator;
import org.jixiao.rule.Checklist;
import org.jixiao.rule.Outcome;
import org.jixiao.rule.ResolvedRule;
import org.jixiao.rule.Rule;
import org.jixiao.rule.Tiers;
import org.jixiao.rule.Violations;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.NodeResult;

/**
 * Every change of what is observed of a row that is scored by items, violations or tiers. Each change is scored by the rule
 * itself; only changes that are beaten in what each kind of step does are left out.
 */
final class ItemMoves {
    private static final int MOST_CHANGES = 20_000;

    private final String indicatorId;
    private final ResolvedRule rule;
    private final Facts facts;
    private final String fact;
    private final ItemSteps steps;

    private ItemMoves(String indicatorId, ResolvedRule rule, Facts facts, String fact, ItemSteps steps) {
        this.indicatorId = indicatorId;
        this.rule = rule;
        this.facts = facts;
        this.fact = fact;
        this.steps = steps;
    }

    static ItemMoves of(Evaluation evaluation, String indicatorId) {
        NodeResult.OfIndicator result = evaluation.indicator(indicatorId);
        Indicator indicator = result.node();
        Rule stated = indicator
                .rule()
                .orElseThrow(() ->
                        new IllegalArgumentException("'" + indicatorId + "' has no rule: state its standard first"));
        boolean byItems = stated instanceof Checklist || stated instanceof Violations || stated instanceof Tiers;
        if (!byItems) {
            throw new IllegalArgumentException("the rule of '" + indicatorId
                    + "' is no checklist, no list of violations and no tiers: "
                    + (RowAnswers.find(evaluation.rubric(), indicatorId).isPresent()
                            ? "it is a function of its measure, so ask RowAnswers"
                            : "it combines several rules, of which none decides alone"));
        }
        String fact = fact(indicator);
        Observation now = evaluation
                .facts()
                .observation(fact)
                .orElseThrow(() -> new IllegalArgumentException(
                        "nothing is observed of '" + indicatorId + "': state '" + fact + "' first"));
        ResolvedRule rule =
                ResolvedRule.of(stated, indicator.row(evaluation.rubric().rounding()));
        ItemSteps steps = ItemSteps.of(indicatorId, stated, now, rule, evaluation.facts(), fact);
        ItemMoves moves = new ItemMoves(indicatorId, rule, evaluation.facts(), fact, steps);
        moves.now();
        return moves;
    }

    /** The fact that a row reads as it is; a row that works out its value from others reads none. */
    private static String fact(Indicator indicator) {
        Measure measure = indicator.measure();
        if (measure.formula() instanceof Formula.Observed observed) {
            return observed.fact().id();
        }
        throw new IllegalArgumentException("'" + indicator.id() + "' is worked out from other facts by '"
                + measure.name() + "': change these instead");
    }

    List<String> ids() {
        return steps.ids();
    }

    ItemChange now() {
        return change(Map.of(), Map.of());
    }

    /** A change, scored. */
    ItemChange change(Map<String, Long> taken, Map<String, Rational> costs) {
        Observation to = steps.after(taken);
        Outcome outcome = rule.evaluate(facts.with(fact, to)).outcome();
        if (!(outcome instanceof Outcome.Scored scored)) {
            throw new IllegalArgumentException("the points of '" + indicatorId
                    + "' are not known: state all its items, or the counts of all kinds, first");
        }
        Rational cost = Rational.ZERO;
        for (Map.Entry<String, Long> one : taken.entrySet()) {
            cost = cost.plus(costs.getOrDefault(one.getKey(), Rational.ZERO).multipliedBy(one.getValue()));
        }
        return new ItemChange(taken, to, scored.points(), cost);
    }

    /** All changes that are worth considering, staying as it is among them. */
    List<ItemChange> all(Map<String, Rational> costs) {
        costs.forEach((id, cost) -> {
            if (!steps.ids().contains(id)) {
                throw new IllegalArgumentException(
                        "'" + indicatorId + "' has no step '" + id + "' to take: it has " + steps.ids());
            }
            if (cost.signum() < 0) {
                throw new IllegalArgumentException(
                        "a step of '" + id + "' costs " + cost + ": give a cost of 0 or more");
            }
        });
        List<Trial> trials = List.of(new Trial(Rational.ZERO, 0, Rational.ZERO, Map.of()));
        for (String id : steps.ids()) {
            if (costs.containsKey(id)) {
                trials = extended(trials, id, costs.get(id));
            }
        }
        return trials.stream().map(trial -> change(trial.taken(), costs)).toList();
    }

    /** Some steps: what they bring before floors and knock-outs, how many violations they remove, and what they cost. */
    private record Trial(Rational gain, long fewer, Rational cost, Map<String, Long> taken) {
        Trial with(String id, long number, Rational brings, long violations, Rational costs) {
            Map<String, Long> more = new LinkedHashMap<>(taken);
            if (number > 0) {
                more.put(id, number);
            }
            return new Trial(gain.plus(brings), fewer + violations, cost.plus(costs), more);
        }

        boolean beats(Trial other) {
            return gain.compareTo(other.gain) >= 0 && fewer >= other.fewer && cost.compareTo(other.cost) <= 0;
        }
    }

    private List<Trial> extended(List<Trial> trials, String id, Rational cost) {
        List<Trial> longer = new ArrayList<>();
        for (Trial trial : trials) {
            for (long number = 0; number <= steps.most(id) && steps.allows(trial.taken(), id, number); number++) {
                Trial next = trial.with(
                        id, number, steps.brings(id, number), steps.fewer(number), cost.multipliedBy(number));
                if (longer.stream().noneMatch(kept -> kept.beats(next))) {
                    longer.removeIf(next::beats);
                    longer.add(next);
                }
            }
        }
        if (longer.size() > MOST_CHANGES) {
            throw new IllegalArgumentException("'" + indicatorId + "' has more than " + MOST_CHANGES
                    + " changes worth considering: let fewer of its items move");
        }
        return longer;
    }
}

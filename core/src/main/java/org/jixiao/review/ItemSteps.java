package org.jixiao.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jixiao.measure.Facts;
import org.jixiao.measure.ItemStatus;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.Checklist;
import org.jixiao.rule.Decision;
import org.jixiao.rule.Outcome;
import org.jixiao.rule.ResolvedRule;
import org.jixiao.rule.Rule;
import org.jixiao.rule.Tiers;
import org.jixiao.rule.Verdict;
import org.jixiao.rule.Violations;
import org.jspecify.annotations.Nullable;

/**
 * The steps that can be taken from what is observed now: items to meet, violations fewer by kind, or another tier. What a
 * number of steps brings is read from the trace of the rule.
 */
final class ItemSteps {
    private static final long MOST_VIOLATIONS = 1_000;
    private static final Rational HALF = Rational.of(1, 2);

    private final Map<String, List<Rational>> brings;
    private final boolean counts;
    private final boolean alternatives;
    private final Function<Map<String, Long>, Observation> after;

    /**
     * @param brings for each id, what 0, 1, 2 … steps bring before floors and knock-outs
     * @param counts whether each step removes a violation
     * @param alternatives whether at most one step can be taken
     * @param after what is observed after some steps
     */
    private ItemSteps(
            Map<String, List<Rational>> brings,
            boolean counts,
            boolean alternatives,
            Function<Map<String, Long>, Observation> after) {
        this.brings = brings;
        this.counts = counts;
        this.alternatives = alternatives;
        this.after = after;
    }

    static ItemSteps of(String indicatorId, Rule stated, Observation now, ResolvedRule rule, Facts facts, String fact) {
        Function<Observation, Trace> trace = observed -> new Trace(rule.evaluate(facts.with(fact, observed)));
        if (stated instanceof Checklist && now instanceof Observation.Checked checked) {
            return items(checked, trace);
        }
        if (stated instanceof Violations violations && now instanceof Observation.Counted counted) {
            return violations(indicatorId, violations, counted, trace);
        }
        if (stated instanceof Tiers tiers && now instanceof Observation.Chosen chosen) {
            return tiers(tiers, chosen, trace);
        }
        throw new IllegalArgumentException("'" + indicatorId + "' is not observed item by item, but as "
                + now.getClass().getSimpleName() + ": state which items are met, the counts by kind, or the tier");
    }

    /** What the rule says of an observation. */
    private record Trace(Verdict verdict) {
        Decision decision() {
            return verdict.decision();
        }

        Rational points() {
            return ((Outcome.Scored) verdict.outcome()).points();
        }
    }

    private static ItemSteps items(Observation.Checked now, Function<Observation, Trace> trace) {
        Map<String, List<Rational>> brings = new LinkedHashMap<>();
        if (trace.apply(now).decision() instanceof Decision.ByItems decision) {
            for (Decision.ItemMark item : decision.items()) {
                boolean open = item.status() == ItemStatus.NOT_MET || item.status() == ItemStatus.UNKNOWN;
                if (open) {
                    brings.put(item.id(), List.of(Rational.ZERO, item.possible()));
                }
            }
        }
        return new ItemSteps(
                brings,
                false,
                false,
                taken -> now.with(ItemStatus.MET, taken.keySet().toArray(String[]::new)));
    }

    private static ItemSteps violations(
            String indicatorId, Violations rule, Observation.Counted now, Function<Observation, Trace> trace) {
        Map<String, Long> found = byKind(indicatorId, rule, now);
        Map<String, List<Rational>> brings = new LinkedHashMap<>();
        found.forEach((kind, number) -> {
            if (number > MOST_VIOLATIONS) {
                throw new IllegalArgumentException("'" + indicatorId + "' has " + number + " violations of '" + kind
                        + "', more than " + MOST_VIOLATIONS + ": what each of them costs is not worked out");
            }
            if (number > 0) {
                Rational all = cost(kind, number, found, trace);
                List<Rational> fewer = new ArrayList<>();
                for (long left = number; left >= 0; left--) {
                    fewer.add(all.minus(cost(kind, left, found, trace)));
                }
                brings.put(kind, fewer);
            }
        });
        return new ItemSteps(brings, true, false, taken -> {
            Map<String, Long> left = new LinkedHashMap<>(found);
            taken.forEach((kind, fewer) -> left.merge(kind, -fewer, Long::sum));
            return new Observation.Counted(left, now.findings());
        });
    }

    /** A count without a kind is one of the only kind there is. */
    private static Map<String, Long> byKind(String indicatorId, Violations rule, Observation.Counted now) {
        Long unsorted = now.numbers().get(Observation.Counted.ONLY);
        if (unsorted == null) {
            return now.numbers();
        }
        if (rule.kinds().size() > 1 && unsorted > 0) {
            throw new IllegalArgumentException("'" + indicatorId + "' has " + unsorted
                    + " violations without a kind: state how many of each kind");
        }
        Map<String, Long> found = new LinkedHashMap<>(now.numbers());
        found.remove(Observation.Counted.ONLY);
        rule.kinds().forEach(kind -> found.putIfAbsent(kind.id(), unsorted));
        return found;
    }

    private static Rational cost(
            String kind, long number, Map<String, Long> found, Function<Observation, Trace> trace) {
        Map<String, Long> changed = new LinkedHashMap<>(found);
        changed.put(kind, number);
        Decision decision =
                trace.apply(new Observation.Counted(changed, List.of())).decision();
        return decision instanceof Decision.ByViolations violations
                ? violations.kinds().stream()
                        .filter(one -> one.id().equals(kind))
                        .map(Decision.KindCost::cost)
                        .reduce(Rational.ZERO, Rational::plus)
                : Rational.ZERO;
    }

    private static ItemSteps tiers(Tiers rule, Observation.Chosen now, Function<Observation, Trace> trace) {
        Map<String, List<Rational>> brings = new LinkedHashMap<>();
        Map<String, Observation> chosen = new LinkedHashMap<>();
        for (Tiers.Tier tier : rule.tiers()) {
            if (!tier.id().equals(now.option())) {
                Observation observed = new Observation.Chosen(tier.id(), least(tier), null);
                chosen.put(tier.id(), observed);
                brings.put(
                        tier.id(), List.of(Rational.ZERO, trace.apply(observed).points()));
            }
        }
        return new ItemSteps(
                brings,
                false,
                true,
                taken -> taken.isEmpty()
                        ? now
                        : chosen.getOrDefault(taken.keySet().iterator().next(), now));
    }

    private static @Nullable Rational least(Tiers.Tier tier) {
        Interval range = tier.coefficients();
        if (range == null) {
            return null;
        }
        Rational least = range.lower().orElseThrow().at();
        Rational most = range.upper().orElseThrow().at();
        return range.contains(least) ? least : least.plus(most).multipliedBy(HALF);
    }

    List<String> ids() {
        return List.copyOf(brings.keySet());
    }

    /** How many steps of an id there are. */
    long most(String id) {
        return steps(id).size() - 1L;
    }

    Rational brings(String id, long number) {
        return steps(id).get((int) number);
    }

    private List<Rational> steps(String id) {
        return brings.getOrDefault(id, List.of(Rational.ZERO));
    }

    /** How many violations some steps remove. */
    long fewer(long number) {
        return counts ? number : 0;
    }

    /** Whether steps may be taken beside others. */
    boolean allows(Map<String, Long> taken, String id, long number) {
        return !alternatives || number == 0 || taken.isEmpty() || taken.containsKey(id);
    }

    Observation after(Map<String, Long> taken) {
        return after.apply(taken);
    }
}

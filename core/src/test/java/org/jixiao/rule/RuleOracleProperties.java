package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import org.jixiao.issue.Severity;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.testing.FactArbitraries;
import org.jixiao.testing.Oracle;
import org.jixiao.testing.RuleArbitraries;
import org.jixiao.testing.RuleArbitraries.Stated;

/** Rules as they are resolved and rules as they are written give the same points, whatever is known. */
class RuleOracleProperties {
    private static final int RULES = 5_000;
    private static final int FACTS_PER_RULE = 24;

    private int begun;
    private int agreed;
    private final Map<String, Integer> seen = new TreeMap<>();

    /**
     * @param facts facts of every kind that fit the rule
     * @param known facts that are all known, to complete the others with
     * @param order a seed for another order of the same facts
     */
    record Trial(Stated stated, FactArbitraries fitting, List<Facts> facts, List<Facts> known, long order) {}

    @Provide
    Arbitrary<Trial> trials() {
        return new RuleArbitraries().stated().flatMap(stated -> {
            FactArbitraries fitting = new FactArbitraries(stated.rule(), stated.row());
            return Combinators.combine(
                            fitting.any().list().ofSize(FACTS_PER_RULE),
                            fitting.known().list().ofSize(3),
                            Arbitraries.longs())
                    .as((facts, known, order) -> new Trial(stated, fitting, facts, known, order));
        });
    }

    @Property(seed = "20261122", tries = RULES, edgeCases = EdgeCasesMode.NONE)
    void theEngineAndTheOracleAgree(@ForAll("trials") Trial trial) {
        begun++;
        agree(trial);
        agreed++;
    }

    private void agree(Trial trial) {
        Rule rule = trial.stated().rule();
        ResolvedRule resolved = ResolvedRule.of(rule, trial.stated().row());
        if (resolved.issues().stream().anyMatch(issue -> issue.severity() == Severity.FATAL)) {
            count("rule that cannot be resolved");
            return;
        }
        countRule(rule);
        countFormula(resolved.row().measure().formula());
        if (resolved.row().target() != null) {
            countFormula(resolved.row().target());
        }
        for (Facts facts : trial.facts()) {
            Verdict verdict = resolved.evaluate(facts);
            Oracle.Answers answers = Oracle.answers(rule, trial.stated().row(), facts);
            assertThat(answers.allow(verdict.outcome()))
                    .as(
                            "%s%nof %s%nwith %s%ngives %s, the oracle says %s",
                            rule, trial.stated().row(), facts, verdict.outcome(), answers.all())
                    .isTrue();
            countTry(facts, verdict.outcome(), answers, trial);
            holdsItsBounds(resolved, verdict.outcome());
            assertThat(resolved.evaluate(reordered(facts, trial.order()))).isEqualTo(verdict);
            bounds(trial, resolved, facts, verdict.outcome());
        }
    }

    private static void holdsItsBounds(ResolvedRule resolved, Outcome outcome) {
        if (outcome instanceof Outcome.Scored scored) {
            assertThat(scored.points()).isBetween(resolved.least(), resolved.most());
        } else if (outcome instanceof Outcome.Open open) {
            assertThat(open.least()).isBetween(resolved.least(), open.most());
            assertThat(open.most()).isLessThanOrEqualTo(resolved.most());
        }
    }

    private static Facts reordered(Facts facts, long order) {
        List<String> ids = new ArrayList<>(facts.ids());
        Collections.shuffle(ids, new Random(order));
        Facts.Builder other = Facts.builder();
        ids.forEach(id -> other.put(id, facts.statements().get(id)));
        return other.build();
    }

    /** Whatever the missing facts turn out to be, the points lie within the bounds, and the rule says that it can give them. */
    private void bounds(Trial trial, ResolvedRule resolved, Facts facts, Outcome outcome) {
        if (sharesOut(trial.stated().rule())) {
            return; // points shared out over a list whose length is open, while marks of its items are not
        }
        boolean reported = Stream.of("row", "value")
                .anyMatch(id -> facts.observation(id).orElse(null) instanceof Observation.Reported);
        if (outcome instanceof Outcome.Scored scored && !reported) {
            assertThat(resolved.canGive(Interval.point(scored.points())))
                    .as("%s gives %s", trial.stated(), scored)
                    .isNotEqualTo(Attainability.IMPOSSIBLE);
        }
        if (!(outcome instanceof Outcome.Open open) || open.kind() != Outcome.Kind.MISSING) {
            return;
        }
        for (Facts known : trial.known()) {
            Facts completed = trial.fitting().completed(facts, known);
            if (resolved.evaluate(completed).outcome() instanceof Outcome.Scored scored) {
                count("open score completed");
                assertThat(scored.points())
                        .as("%s%nwith %s%nwas %s, completed to %s", trial.stated(), facts, open, completed)
                        .isBetween(open.least(), open.most());
            }
        }
    }

    private static boolean sharesOut(Rule rule) {
        return rule instanceof EachItem each && each.combination() == EachItem.Combination.EQUAL_SHARES
                || rule.parts().stream().anyMatch(RuleOracleProperties::sharesOut);
    }

    // ---- what was reached

    private void count(String what) {
        seen.merge(what, 1, Integer::sum);
    }

    private void countKind(Object value) {
        count(value.getClass().getSimpleName());
    }

    private void countTry(Facts facts, Outcome outcome, Oracle.Answers answers, Trial trial) {
        count("try");
        count(
                outcome instanceof Outcome.Open open
                        ? open.kind().name()
                        : outcome.getClass().getSimpleName());
        if (!answers.certain()) {
            count("oracle in doubt");
        }
        for (Facts.Statement statement : facts.statements().values()) {
            countKind(statement.observation());
            if (statement.observation() instanceof Observation.Measured measured) {
                boolean large = measured.quantity().value().numerator().bitLength() >= Long.SIZE;
                if (large) {
                    count("beyond long");
                }
                countEdge(trial.fitting().distanceToEdge(measured.quantity()));
            } else if (statement.observation() instanceof Observation.Listed listed) {
                listed.items().forEach(item -> countKind(item.observation()));
            }
        }
    }

    private void countEdge(Optional<Rational> distance) {
        if (distance.isPresent() && distance.get().signum() == 0) {
            count("on an edge");
        } else if (distance.isPresent() && distance.get().compareTo(Rational.ONE) <= 0) {
            count("beside an edge");
        }
    }

    private void countRule(Rule rule) {
        countKind(rule);
        if (rule instanceof Steps steps) {
            countAll(steps.side(), steps.partial(), steps.step().getClass().getSimpleName());
            count(steps.change().direction() < 0 ? "deducting" : "earning");
            countFormula(steps.base());
        } else if (rule instanceof AgainstTarget against) {
            countAll(
                    against.comparison(),
                    "shortfall " + against.shortfall().getClass().getSimpleName(),
                    "overshoot " + against.overshoot().getClass().getSimpleName());
            countFormula(against.target());
        } else if (rule instanceof Bands bands) {
            count(bands.otherwise() == null ? "bands alone" : "bands with otherwise");
            countAll(
                    bands.bands().stream().anyMatch(band -> !(band.outcome() instanceof Award))
                            ? "bands with rules"
                            : "bands with marks");
        } else if (rule instanceof Choice choice) {
            countAll(choice.which());
        } else if (rule instanceof EachItem each) {
            countAll(each.combination());
        } else if (rule instanceof Checklist list) {
            countAll(list.inapplicable());
        } else if (rule instanceof When when) {
            when.cases().forEach(one -> countCondition(one.condition()));
        } else if (rule instanceof Vetoed vetoed) {
            countCondition(vetoed.condition());
        } else if (rule instanceof On on) {
            countFormula(on.input());
        }
        rule.parts().forEach(this::countRule);
    }

    private void countAll(Object... values) {
        for (Object value : values) {
            count(value.toString());
        }
    }

    private void countFormula(Formula formula) {
        countKind(formula);
        if (formula instanceof Formula.Aggregate aggregate) {
            countAll("aggregate " + aggregate.how());
        }
        formula.operands().forEach(this::countFormula);
    }

    private void countCondition(Condition condition) {
        countKind(condition);
        if (condition instanceof Condition.Compare compare) {
            countFormula(compare.left());
            countFormula(compare.right());
        }
        condition.parts().forEach(this::countCondition);
    }

    private static Stream<String> kinds(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses()).map(Class::getSimpleName);
    }

    @AfterProperty
    void everyKindWasReached() {
        if (agreed < begun) {
            return; // let the disagreement be seen
        }
        List<String> expected = new ArrayList<>();
        Stream.of(Rule.class, Formula.class, Condition.class, Observation.class, StepSize.class)
                .flatMap(RuleOracleProperties::kinds)
                .filter(kind -> !kind.equals("Extended"))
                .forEach(expected::add);
        kinds(Shortfall.class).forEach(kind -> expected.add("shortfall " + kind));
        kinds(Overshoot.class).forEach(kind -> expected.add("overshoot " + kind));
        Stream.<Object>of(
                        Outcome.Kind.values(),
                        Steps.Side.values(),
                        Partial.values(),
                        Choice.Which.values(),
                        EachItem.Combination.values(),
                        Checklist.Inapplicable.values(),
                        Comparison.values())
                .flatMap(values -> Arrays.stream((Object[]) values))
                .forEach(value -> expected.add(value.toString()));
        Arrays.stream(Formula.Aggregation.values()).forEach(how -> expected.add("aggregate " + how));
        expected.addAll(List.of(
                "Scored",
                "NotApplicable",
                "Extended",
                "deducting",
                "earning",
                "bands alone",
                "bands with otherwise",
                "bands with rules",
                "beyond long",
                "open score completed"));
        assertThat(seen).containsKeys(expected.toArray(String[]::new));
        assertThat(seen.get("try")).isGreaterThanOrEqualTo(100_000);
        assertThat(seen.get("on an edge") * 100L).isGreaterThan(seen.get("Measured") * 30L);
        assertThat((seen.get("on an edge") + seen.get("beside an edge")) * 2L).isGreaterThan(seen.get("Measured"));
        assertThat(seen.get("oracle in doubt") * 10L).isLessThan(seen.get("try"));
    }
}

package org.jixiao.rule;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** What a rule reads: the facts it names, and the unit in which it states its first threshold. */
public final class RuleInputs {
    private final Set<Fact> facts = new LinkedHashSet<>();
    private @Nullable Unit unit;

    private RuleInputs() {}

    /**
     * Reads a rule.
     *
     * @param rule the rule
     * @return what it reads
     */
    public static RuleInputs of(Rule rule) {
        RuleInputs inputs = new RuleInputs();
        inputs.read(rule, true);
        return inputs;
    }

    /**
     * The facts of a condition.
     *
     * @param condition the condition
     * @return the facts it names
     */
    public static Set<Fact> of(Condition condition) {
        RuleInputs inputs = new RuleInputs();
        inputs.read(condition);
        return inputs.facts();
    }

    /**
     * The facts of a formula.
     *
     * @param formula the formula
     * @return the facts it names
     */
    public static Set<Fact> of(Formula formula) {
        RuleInputs inputs = new RuleInputs();
        inputs.read(formula);
        return inputs.facts();
    }

    /**
     * The facts that the rule names itself, beside the value and target of its row.
     *
     * @return the facts, in the order of the rule
     */
    public Set<Fact> facts() {
        return Collections.unmodifiableSet(facts);
    }

    /**
     * The unit of the first threshold on the row's own value.
     *
     * @return the unit, or nothing if the rule states none
     */
    public Optional<Unit> unit() {
        return Optional.ofNullable(unit);
    }

    private void read(Rule rule, boolean own) {
        if (rule instanceof Bands bands) {
            bands.bands().forEach(band -> Resolver.ends(band.range()).forEach(end -> threshold(end.at(), own)));
        } else if (rule instanceof Steps steps) {
            bound(steps.base(), own);
        } else if (rule instanceof AgainstTarget target) {
            bound(target.target(), own);
        } else if (rule instanceof Interpolation interpolation) {
            threshold(interpolation.from(), own);
        } else if (rule instanceof When when) {
            when.cases().forEach(one -> read(one.condition()));
        } else if (rule instanceof Vetoed vetoed) {
            read(vetoed.condition());
        } else if (rule instanceof On on) {
            read(on.input());
        }
        boolean inside = own && !(rule instanceof On) && !(rule instanceof EachItem);
        rule.parts().forEach(part -> read(part, inside));
    }

    private void bound(Formula bound, boolean own) {
        read(bound);
        if (bound instanceof Formula.Constant constant) {
            threshold(constant.quantity(), own);
        }
    }

    private void threshold(Quantity quantity, boolean own) {
        if (own && unit == null) {
            unit = quantity.unit();
        }
    }

    private void read(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            read(compare.left());
            read(compare.right());
        } else if (condition instanceof Condition.Item item) {
            facts.add(item.checklist());
        } else if (condition instanceof Condition.Option option) {
            facts.add(option.choice());
        } else if (condition instanceof Condition.Applies applies) {
            facts.add(applies.fact());
        }
        condition.parts().forEach(this::read);
    }

    private void read(Formula formula) {
        facts.addAll(named(formula));
        formula.operands().forEach(this::read);
    }

    private static List<Fact> named(Formula formula) {
        if (formula instanceof Formula.Observed observed) {
            return List.of(observed.fact());
        }
        if (formula instanceof Formula.Aggregate aggregate) {
            return List.of(aggregate.list());
        }
        if (formula instanceof Formula.Met met) {
            return List.of(met.checklist());
        }
        if (formula instanceof Formula.CountOf counts) {
            return List.of(counts.counts());
        }
        return formula instanceof Formula.DaysBetween days ? List.of(days.from(), days.to()) : List.of();
    }
}

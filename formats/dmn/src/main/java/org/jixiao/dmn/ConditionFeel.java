package org.jixiao.dmn;

import java.util.List;
import org.jixiao.measure.ItemStatus;
import org.jixiao.rule.Condition;

/** Writes conditions as expressions that are true, false, or null where a fact is not known. */
final class ConditionFeel implements Condition.Cases<Feel> {
    private final Inputs inputs;
    private final FormulaFeel formulas;

    ConditionFeel(Inputs inputs, FormulaFeel formulas) {
        this.inputs = inputs;
        this.formulas = formulas;
    }

    Feel of(Condition condition) {
        return condition.match(this);
    }

    /** Whether one of several conditions holds. */
    Feel anyOf(List<Condition> conditions) {
        return Feel.of("(%s)", Feel.joined(conditions.stream().map(this::of).toList(), " or "));
    }

    @Override
    public Feel compare(Condition.Compare it) {
        Amount left = formulas.of(it.left());
        Feel right = formulas.of(it.right()).in(left.unit()).feel();
        return switch (it.comparison()) {
            case AT_LEAST -> Feel.of("(%s >= %s)", left.feel(), right);
            case AT_MOST -> Feel.of("(%s <= %s)", left.feel(), right);
            case ABOVE -> Feel.of("(%s > %s)", left.feel(), right);
            case BELOW -> Feel.of("(%s < %s)", left.feel(), right);
            case EQUAL -> Feel.of("(%s >= %s and %s <= %s)", left.feel(), right, left.feel(), right);
        };
    }

    @Override
    public Feel item(Condition.Item it) {
        Feel status = inputs.item(it.checklist(), it.item(), it.item());
        return it.status() == ItemStatus.UNKNOWN
                ? Feel.of("(%s = null)", status)
                : Feel.known(List.of(status), Feel.of("%s = %s", status, Feel.text(word(it.status()))));
    }

    /** The text that stands for a status in a variable. */
    static String word(ItemStatus status) {
        return switch (status) {
            case MET -> "met";
            case NOT_MET -> "not met";
            case NOT_APPLICABLE -> "not applicable";
            case UNKNOWN -> "unknown";
        };
    }

    @Override
    public Feel option(Condition.Option it) {
        Feel chosen = inputs.option(it.choice());
        return Feel.known(List.of(chosen), Feel.of("%s = %s", chosen, Feel.text(it.option())));
    }

    @Override
    public Feel applies(Condition.Applies it) {
        return inputs.applies(it.fact());
    }

    @Override
    public Feel allOf(Condition.AllOf it) {
        return Feel.of("(%s)", Feel.joined(it.parts().stream().map(this::of).toList(), " and "));
    }

    @Override
    public Feel anyOf(Condition.AnyOf it) {
        return anyOf(it.parts());
    }

    @Override
    public Feel not(Condition.Not it) {
        return Feel.of("not(%s)", of(it.part()));
    }
}

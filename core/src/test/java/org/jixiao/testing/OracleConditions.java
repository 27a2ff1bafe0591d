package org.jixiao.testing;

import java.util.List;
import org.jixiao.measure.Fact;
import org.jixiao.measure.ItemStatus;
import org.jixiao.measure.Observation;
import org.jixiao.rule.Condition;
import org.jixiao.testing.OracleValue.Known;
import org.jspecify.annotations.Nullable;

/** Judges conditions in three values: {@code null} stands for what the facts do not tell. */
final class OracleConditions implements Condition.Cases<@Nullable Boolean> {
    private final OracleView view;

    OracleConditions(OracleView view) {
        this.view = view;
    }

    @Override
    public @Nullable Boolean compare(Condition.Compare it) {
        if (!(view.valueOf(it.left()) instanceof Known left)
                || !(view.valueOf(it.right()) instanceof Known right)
                || !left.comparesWith(right)) {
            return null;
        }
        int order = left.order(right);
        return switch (it.comparison()) {
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
            case ABOVE -> order > 0;
            case BELOW -> order < 0;
        };
    }

    /** What is stated of a fact and tells something, or nothing. */
    private @Nullable Observation told(Fact fact) {
        Observation observation = view.facts().observation(fact.id()).orElse(null);
        return observation instanceof Observation.Missing || observation instanceof Observation.NotApplicable
                ? null
                : observation;
    }

    @Override
    public @Nullable Boolean item(Condition.Item it) {
        Observation observation = told(it.checklist());
        if (observation == null) {
            return null;
        }
        ItemStatus status = observation instanceof Observation.Checked checked
                        && checked.items().containsKey(it.item())
                ? checked.items().get(it.item())
                : ItemStatus.UNKNOWN;
        if (status == ItemStatus.UNKNOWN) {
            return it.status() == ItemStatus.UNKNOWN ? true : null;
        }
        return status == it.status();
    }

    @Override
    public @Nullable Boolean option(Condition.Option it) {
        return told(it.choice()) instanceof Observation.Chosen chosen
                ? (Boolean) chosen.option().equals(it.option())
                : null;
    }

    @Override
    public @Nullable Boolean applies(Condition.Applies it) {
        if (view.facts().observation(it.fact().id()).orElse(null) instanceof Observation.NotApplicable) {
            return false;
        }
        return told(it.fact()) == null ? null : true;
    }

    @Override
    public @Nullable Boolean allOf(Condition.AllOf it) {
        return decided(it.parts(), false);
    }

    @Override
    public @Nullable Boolean anyOf(Condition.AnyOf it) {
        return decided(it.parts(), true);
    }

    private @Nullable Boolean decided(List<Condition> parts, boolean decisive) {
        boolean unknown = false;
        for (Condition part : parts) {
            Boolean truth = part.match(this);
            if (truth != null && truth == decisive) {
                return decisive;
            }
            unknown |= truth == null;
        }
        return unknown ? null : (Boolean) !decisive;
    }

    @Override
    public @Nullable Boolean not(Condition.Not it) {
        Boolean truth = it.part().match(this);
        return truth == null ? null : (Boolean) !truth;
    }
}

package org.jixiao.testing;

import java.util.Optional;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.measure.FormulaUnit;
import org.jixiao.measure.Observation;
import org.jixiao.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What a rule sees, in the oracle.
 *
 * @param facts all facts
 * @param observation what was observed of the input, if the input is a fact
 * @param own the value of the input
 * @param target the target in scope
 * @param domain the values that can occur, where the input is the row's measure
 * @param unit the unit in which the input is counted, where that is certain before there are facts
 * @param targetUnit the unit of the target, where that is certain before there are facts
 */
record OracleView(
        Facts facts,
        @Nullable Observation observation,
        OracleValue own,
        @Nullable OracleValue target,
        @Nullable Domain domain,
        @Nullable Unit unit,
        @Nullable Unit targetUnit) {
    OracleValue valueOf(Formula formula) {
        return formula.match(new OracleFormulas(this));
    }

    OracleView on(Formula input) {
        return input instanceof Formula.Own
                ? this
                : new OracleView(
                        facts, observed(input, facts), valueOf(input), target, null, unitOf(input), targetUnit);
    }

    @Nullable
    Unit unitOf(Formula input) {
        return FormulaUnit.of(input, Optional.ofNullable(unit), Optional.ofNullable(targetUnit))
                .orElse(null);
    }

    static @Nullable Observation observed(Formula formula, Facts facts) {
        return formula instanceof Formula.Observed observed
                ? facts.observation(observed.fact().id()).orElse(null)
                : null;
    }

    OracleView item(Observation.ListedItem item) {
        return new OracleView(
                facts,
                item.observation(),
                OracleFormulas.number(item.observation(), null),
                item.target() == null ? target : OracleValue.Known.of(item.target()),
                null,
                null,
                null);
    }
}

package org.jixiao.measure;

import java.util.List;
import java.util.Optional;
import org.jixiao.quantity.Unit;

/** Tells the unit of a formula before there are any facts, where the units of its facts are stated. */
public final class FormulaUnit implements Formula.Cases<Optional<Unit>> {
    private final Optional<Unit> own;
    private final Optional<Unit> target;

    private FormulaUnit(Optional<Unit> own, Optional<Unit> target) {
        this.own = own;
        this.target = target;
    }

    /**
     * The unit of a formula.
     *
     * @param formula the formula
     * @param own the unit of the value in scope, if known
     * @param target the unit of the target in scope, if known
     * @return the unit, or nothing where it depends on the facts
     */
    public static Optional<Unit> of(Formula formula, Optional<Unit> own, Optional<Unit> target) {
        return formula.match(new FormulaUnit(own, target));
    }

    private Optional<Unit> first(List<Formula> operands) {
        return operands.get(0).match(this);
    }

    @Override
    public Optional<Unit> own(Formula.Own it) {
        return own;
    }

    @Override
    public Optional<Unit> target(Formula.Target it) {
        return target;
    }

    @Override
    public Optional<Unit> constant(Formula.Constant it) {
        return Optional.of(it.quantity().unit());
    }

    @Override
    public Optional<Unit> observed(Formula.Observed it) {
        return Optional.ofNullable(it.fact().unit());
    }

    @Override
    public Optional<Unit> sum(Formula.Sum it) {
        return first(it.operands());
    }

    @Override
    public Optional<Unit> difference(Formula.Difference it) {
        Optional<Unit> less = it.less().match(this);
        return it.from()
                .match(this)
                .flatMap(from -> less.map(unit -> unit.convertsTo(from) ? from.ofDifferences() : from));
    }

    @Override
    public Optional<Unit> ratio(Formula.Ratio it) {
        Optional<Unit> whole = it.whole().match(this);
        return it.part()
                .match(this)
                .flatMap(part -> whole.map(unit -> unit.convertsTo(part) ? Unit.PERCENT : part.per(unit)));
    }

    @Override
    public Optional<Unit> changeRate(Formula.ChangeRate it) {
        return Optional.of(Unit.PERCENT);
    }

    @Override
    public Optional<Unit> complement(Formula.Complement it) {
        return Optional.of(Unit.PERCENT);
    }

    @Override
    public Optional<Unit> scaled(Formula.Scaled it) {
        return it.of().match(this);
    }

    @Override
    public Optional<Unit> absolute(Formula.Absolute it) {
        return it.of().match(this);
    }

    @Override
    public Optional<Unit> extreme(Formula.Extreme it) {
        return first(it.operands());
    }

    @Override
    public Optional<Unit> rounded(Formula.Rounded it) {
        return it.of().match(this);
    }

    @Override
    public Optional<Unit> aggregate(Formula.Aggregate it) {
        return Optional.ofNullable(it.list().unit());
    }

    @Override
    public Optional<Unit> met(Formula.Met it) {
        return Optional.of(it.asShare() ? Unit.PERCENT : Unit.ITEM);
    }

    @Override
    public Optional<Unit> countOf(Formula.CountOf it) {
        return Optional.of(Unit.ONE);
    }

    @Override
    public Optional<Unit> daysBetween(Formula.DaysBetween it) {
        return Optional.of(Unit.DAY);
    }
}

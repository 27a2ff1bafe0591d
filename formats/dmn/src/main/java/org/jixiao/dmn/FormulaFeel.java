package org.jixiao.dmn;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** Writes formulas as expressions. Division comes last wherever it can, so that engines round once. */
final class FormulaFeel implements Formula.Cases<Amount> {
    private final Inputs inputs;
    private final @Nullable Supplier<Amount> own;
    private final @Nullable Formula target;

    /**
     * @param own the value in scope, or null where there is none
     * @param target the target in scope, or null where there is none
     */
    FormulaFeel(Inputs inputs, @Nullable Supplier<Amount> own, @Nullable Formula target) {
        this.inputs = inputs;
        this.own = own;
        this.target = target;
    }

    Amount of(Formula formula) {
        return formula.match(this);
    }

    @Override
    public Amount own(Formula.Own it) {
        return Optional.ofNullable(own)
                .map(Supplier::get)
                .orElseThrow(() -> new NotSaid(DmnIssue.UNIT_OPEN, "fact", "@value"));
    }

    @Override
    public Amount target(Formula.Target it) {
        return Optional.ofNullable(target)
                .map(stated -> stated.match(this))
                .orElseThrow(() -> new NotSaid(DmnIssue.TARGET_VARIES, "target", "@target"));
    }

    @Override
    public Amount constant(Formula.Constant it) {
        return Amount.of(Feel.number(it.quantity().value()), it.quantity().unit());
    }

    @Override
    public Amount observed(Formula.Observed it) {
        Feel number = inputs.number(it.fact());
        return Amount.of(number, Objects.requireNonNull(it.fact().unit()));
    }

    @Override
    public Amount sum(Formula.Sum it) {
        Unit unit = of(it.operands().get(0)).unit();
        return Amount.sum(
                it.operands().stream().map(part -> of(part).besides(unit)).toList());
    }

    @Override
    public Amount difference(Formula.Difference it) {
        Amount from = of(it.from());
        Amount less = of(it.less());
        boolean sameKind = less.unit().convertsTo(from.unit());
        Amount difference = from.minus(less.besides(from.unit()));
        return sameKind ? difference.besides(from.unit().ofDifferences()) : difference;
    }

    @Override
    public Amount ratio(Formula.Ratio it) {
        Amount part = of(it.part());
        Amount whole = of(it.whole());
        if (!part.unit().convertsTo(whole.unit())) {
            return part.over(whole, part.unit().per(whole.unit()));
        }
        Rational factor = Rational.HUNDRED
                .multipliedBy(part.unit().factor())
                .dividedBy(whole.unit().factor());
        return part.times(factor).over(whole, Unit.PERCENT);
    }

    @Override
    public Amount changeRate(Formula.ChangeRate it) {
        Amount before = of(it.before());
        Amount change = of(it.now()).in(before.unit()).minus(before);
        return change.times(Rational.HUNDRED).over(before, Unit.PERCENT);
    }

    @Override
    public Amount complement(Formula.Complement it) {
        return Amount.of(Feel.number(Rational.HUNDRED), Unit.PERCENT)
                .minus(of(it.rate()).in(Unit.PERCENT));
    }

    @Override
    public Amount scaled(Formula.Scaled it) {
        return of(it.of()).times(it.factor());
    }

    @Override
    public Amount absolute(Formula.Absolute it) {
        return of(it.of()).absolute();
    }

    @Override
    public Amount extreme(Formula.Extreme it) {
        Unit unit = of(it.operands().get(0)).unit();
        List<Feel> parts =
                it.operands().stream().map(part -> of(part).in(unit).feel()).toList();
        String function = it.kind() == Formula.Extreme.Kind.MIN ? "min(%s)" : "max(%s)";
        return Amount.of(Feel.known(parts, Feel.of(function, Feel.joined(parts, ", "))), unit);
    }

    @Override
    public Amount rounded(Formula.Rounded it) {
        Amount of = of(it.of());
        return Amount.of(Feel.known(List.of(of.feel()), of.feel().rounded(it.rounding())), of.unit());
    }

    @Override
    public Amount aggregate(Formula.Aggregate it) {
        Feel list = inputs.numbers(it.list());
        int needed = it.how() == Formula.Aggregation.TRIMMED_MEAN ? 3 : 1;
        Feel number = switch (it.how()) {
            case SUM -> Feel.of("sum(%s)", list);
            case MEAN -> Feel.of("mean(%s)", list);
            case TRIMMED_MEAN -> Feel.of("((sum(%s) - min(%s) - max(%s)) / (count(%s) - 2))", list, list, list, list);
            case WEIGHTED_MEAN ->
                throw new NotSaid(DmnIssue.MEAN_WEIGHTED, "fact", it.list().name());
            case MIN -> Feel.of("min(%s)", list);
            case MAX -> Feel.of("max(%s)", list);
        };
        Feel enough = Feel.of("(if count(%s) < " + needed + " then null else %s)", list, number);
        return Amount.of(
                Feel.known(List.of(list), enough),
                Objects.requireNonNull(it.list().unit()));
    }

    @Override
    public Amount met(Formula.Met it) {
        Amount met = Amount.of(inputs.met(it.checklist()), Unit.ITEM);
        return it.asShare()
                ? met.times(Rational.HUNDRED)
                        .over(Amount.of(inputs.applicable(it.checklist()), Unit.ITEM), Unit.PERCENT)
                : met;
    }

    @Override
    public Amount countOf(Formula.CountOf it) {
        return Amount.of(inputs.count(it.counts(), it.kind()), Unit.ONE);
    }

    @Override
    public Amount daysBetween(Formula.DaysBetween it) {
        return Amount.of(
                Feel.of("((%s - %s) / duration(\"P1D\"))", inputs.date(it.to()), inputs.date(it.from())), Unit.DAY);
    }
}

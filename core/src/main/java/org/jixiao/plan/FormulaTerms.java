package org.jixiao.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;

/** Writes a formula down as a term. Units are followed as the derivation of the value follows them. */
final class FormulaTerms implements Formula.Cases<Term> {
    private final FactLayout layout;
    private final Supplier<Term> own;
    private final Supplier<Term> target;

    FormulaTerms(FactLayout layout, Supplier<Term> own, Supplier<Term> target) {
        this.layout = layout;
        this.own = own;
        this.target = target;
    }

    private List<Term> operands(Formula formula) {
        List<Term> terms = new ArrayList<>();
        for (Formula operand : formula.operands()) {
            terms.add(operand.match(this));
        }
        return terms;
    }

    /** Refuses terms of another dimension than the first. */
    private static void oneDimension(List<Term> terms, boolean steps) {
        Unit first = terms.get(0).unit();
        for (Term term : terms) {
            if (!term.isIn(first) && !(steps && term.isIn(first.ofDifferences()))) {
                throw new NotCompiled("units are mixed: " + first + " and " + term.unit());
            }
        }
    }

    @Override
    public Term own(Formula.Own it) {
        return own.get();
    }

    @Override
    public Term target(Formula.Target it) {
        return target.get();
    }

    @Override
    public Term constant(Formula.Constant it) {
        Quantity quantity = it.quantity();
        return Terms.constant(quantity.value(), quantity.unit());
    }

    @Override
    public Term observed(Formula.Observed it) {
        Field field = layout.field(it.fact(), Field.Reading.NUMBER, List.of());
        return Terms.slot(
                field,
                Objects.requireNonNull(field.unit()),
                Objects.requireNonNull(it.fact().unit()));
    }

    @Override
    public Term sum(Formula.Sum it) {
        List<Term> terms = operands(it);
        oneDimension(terms, true);
        Term sum = terms.get(0);
        for (Term term : terms.subList(1, terms.size())) {
            sum = Terms.sum(sum.unit(), sum, term);
        }
        return sum;
    }

    @Override
    public Term difference(Formula.Difference it) {
        List<Term> terms = operands(it);
        oneDimension(terms, true);
        Unit from = terms.get(0).unit();
        Unit unit = terms.get(1).isIn(from) ? from.ofDifferences() : from;
        return Terms.sum(unit, terms.get(0), Terms.negated(terms.get(1)));
    }

    @Override
    public Term ratio(Formula.Ratio it) {
        List<Term> terms = operands(it);
        Unit part = terms.get(0).unit();
        Unit whole = terms.get(1).unit();
        return Terms.ratio(part.convertsTo(whole) ? Unit.PERCENT : part.per(whole), terms.get(0), terms.get(1));
    }

    @Override
    public Term changeRate(Formula.ChangeRate it) {
        List<Term> terms = operands(it);
        oneDimension(terms, false);
        Term before = terms.get(1);
        return Terms.ratio(Unit.PERCENT, Terms.sum(before.unit(), terms.get(0), Terms.negated(before)), before);
    }

    @Override
    public Term complement(Formula.Complement it) {
        Term rate = it.rate().match(this);
        oneDimension(List.of(Terms.constant(Rational.ONE, Unit.PERCENT), rate), false);
        Term rest = Terms.negated(rate);
        return rate.quotient()
                .<Term>map(term ->
                        new QuotientTerm(Unit.PERCENT, term.under.plus(term.over.times(Rational.of(-1))), term.under))
                .orElseGet(() -> Terms.sum(Unit.PERCENT, Terms.constant(Rational.ONE, Unit.ONE), rest));
    }

    @Override
    public Term scaled(Formula.Scaled it) {
        Term of = it.of().match(this);
        if (it.factor().signum() == 0 && of.quotient().isEmpty()) {
            throw new NotCompiled("a multiple of 0");
        }
        return Terms.scaled(it.factor(), of);
    }

    @Override
    public Term absolute(Formula.Absolute it) {
        return new Terms.Absolute(it.of().match(this));
    }

    @Override
    public Term extreme(Formula.Extreme it) {
        List<Term> terms = operands(it);
        oneDimension(terms, false);
        Unit unit = terms.get(0).unit();
        if (!unit.convertsTo(Unit.YUAN)
                && terms.stream().anyMatch(term -> !term.unit().equals(unit))) {
            throw new NotCompiled("the unit of a minimum or maximum depends on the facts");
        }
        return new Terms.Extreme(unit, terms, it.kind() == Formula.Extreme.Kind.MAX);
    }

    @Override
    public Term rounded(Formula.Rounded it) {
        Term of = it.of().match(this);
        if (of.unit().dimension().contains(Unit.YUAN.dimension())) {
            throw new NotCompiled("an amount of money rounded in the unit in which it happens to be stated");
        }
        return new Terms.Rounded(of, of.unit(), it.rounding());
    }

    @Override
    public Term aggregate(Formula.Aggregate it) {
        Field field = layout.field(it.list(), Field.Reading.LIST, List.of());
        return new AggregateTerm(
                field,
                Objects.requireNonNull(it.list().unit()),
                it.how(),
                Objects.requireNonNull(field.unit()).factor());
    }

    @Override
    public Term met(Formula.Met it) {
        Field field = layout.field(it.checklist(), Field.Reading.TALLY, List.of());
        Linear met = Linear.slot(field.slot(), Rational.ONE);
        return it.asShare()
                ? new QuotientTerm(Unit.PERCENT, met, Linear.slot(field.slot() + 1, Rational.ONE))
                : new QuotientTerm(Unit.ITEM, met, Linear.ONE);
    }

    @Override
    public Term countOf(Formula.CountOf it) {
        return Terms.slot(layout.field(it.counts(), Field.Reading.COUNT, List.of(it.kind())), Unit.ONE, Unit.ONE);
    }

    @Override
    public Term daysBetween(Formula.DaysBetween it) {
        Linear from = Linear.slot(
                layout.field(it.from(), Field.Reading.DATE, List.of()).slot(), Rational.of(-1));
        Linear to =
                Linear.slot(layout.field(it.to(), Field.Reading.DATE, List.of()).slot(), Rational.ONE);
        return new QuotientTerm(Unit.DAY, to.plus(from), Linear.ONE);
    }
}

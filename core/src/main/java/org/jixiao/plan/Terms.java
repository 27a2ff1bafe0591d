package org.jixiao.plan;

import java.util.List;
import java.util.Optional;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Rounding;
import org.jixiao.quantity.Unit;

/** Arithmetic on terms: kept as one quotient of sums where that is exact for every fact, otherwise step by step. */
final class Terms {
    private Terms() {}

    static Term constant(Rational value, Unit unit) {
        return new QuotientTerm(unit, Linear.of(value.multipliedBy(unit.factor())), Linear.ONE);
    }

    static Term slot(Field field, Unit counted, Unit shown) {
        return new QuotientTerm(shown, Linear.slot(field.slot(), counted.factor()), Linear.ONE);
    }

    static Term sum(Unit unit, Term one, Term other) {
        Optional<Term> whole = one.quotient()
                .flatMap(left -> other.quotient()
                        .filter(right -> left.under.equals(right.under))
                        .map(right -> new QuotientTerm(unit, left.over.plus(right.over), left.under)));
        return whole.orElseGet(() -> new Sum(unit, one, other));
    }

    static Term scaled(Rational factor, Term of) {
        return of.quotient()
                .<Term>map(term -> new QuotientTerm(of.unit(), term.over.times(factor), term.under))
                .orElseGet(() -> new Ratio(of.unit(), of, constant(Rational.ONE.dividedBy(factor), Unit.ONE)));
    }

    static Term negated(Term of) {
        return scaled(Rational.of(-1), of);
    }

    /** A quotient in base units; only quotients without a denominator of facts keep their zeros when they are merged. */
    static Term ratio(Unit unit, Term part, Term whole) {
        Optional<Term> merged = part.quotient()
                .filter(top -> top.under.isConstant())
                .flatMap(top -> whole.quotient()
                        .filter(bottom -> bottom.under.isConstant())
                        .map(bottom -> new QuotientTerm(
                                unit,
                                top.over.times(bottom.under.constant()),
                                bottom.over.times(top.under.constant()))));
        return merged.orElseGet(() -> new Ratio(unit, part, whole));
    }

    /** Two terms added step by step. */
    private static final class Sum extends Term {
        private final Term one;
        private final Term other;

        Sum(Unit unit, Term one, Term other) {
            super(unit);
            this.one = one;
            this.other = other;
        }

        @Override
        void value(FactRow row) {
            one.value(row);
            long top = row.top;
            long bottom = row.bottom;
            other.value(row);
            row.add(top, bottom);
        }
    }

    /** A term divided by another. */
    private static final class Ratio extends Term {
        private final Term part;
        private final Term whole;

        Ratio(Unit unit, Term part, Term whole) {
            super(unit);
            this.part = part;
            this.whole = whole;
        }

        @Override
        void value(FactRow row) {
            part.value(row);
            long top = row.top;
            long bottom = row.bottom;
            whole.value(row);
            long numerator = row.times(top, row.bottom);
            row.put(numerator, row.times(bottom, row.top));
        }
    }

    /** The absolute value of a term. */
    static final class Absolute extends Term {
        private final Term of;

        Absolute(Term of) {
            super(of.unit());
            this.of = of;
        }

        @Override
        void value(FactRow row) {
            of.value(row);
            if (row.top < 0) {
                row.top = row.times(row.top, -1);
            }
        }
    }

    /** The smallest or largest of several terms. */
    static final class Extreme extends Term {
        private final List<Term> of;
        private final boolean largest;

        Extreme(Unit unit, List<Term> of, boolean largest) {
            super(unit);
            this.of = List.copyOf(of);
            this.largest = largest;
        }

        @Override
        void value(FactRow row) {
            of.get(0).value(row);
            long top = row.top;
            long bottom = row.bottom;
            for (int i = 1; i < of.size(); i++) {
                of.get(i).value(row);
                int order = Whole.compare(row.top, bottom, top, row.bottom);
                if (largest ? order > 0 : order < 0) {
                    top = row.top;
                    bottom = row.bottom;
                }
            }
            row.put(top, bottom);
        }
    }

    /** A term rounded in its own unit. */
    static final class Rounded extends Term {
        private final Term of;
        private final Rounding rounding;
        private final long scaleTop;
        private final long scaleBottom;

        Rounded(Term of, Unit counted, Rounding rounding) {
            super(of.unit());
            this.of = of;
            this.rounding = rounding;
            Rational scale = Rational.ONE.dividedBy(counted.factor().multipliedBy(rounding.lastDigit()));
            this.scaleTop = Whole.of(scale.numerator());
            this.scaleBottom = Whole.of(scale.denominator());
        }

        @Override
        void value(FactRow row) {
            of.value(row);
            row.multiply(scaleTop, scaleBottom);
            long whole = Whole.rounded(row.top, row.bottom, rounding.mode());
            row.put(row.times(whole, scaleBottom), scaleTop);
        }
    }
}

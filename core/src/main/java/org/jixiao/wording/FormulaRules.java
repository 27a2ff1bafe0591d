package org.jixiao.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.AgainstTarget;
import org.jixiao.rule.ClampedSum;
import org.jixiao.rule.EachItem;
import org.jixiao.rule.Interpolation;
import org.jixiao.rule.Mark;
import org.jixiao.rule.On;
import org.jixiao.rule.Overshoot;
import org.jixiao.rule.Partial;
import org.jixiao.rule.Rule;
import org.jixiao.rule.Rules;
import org.jixiao.rule.Shortfall;
import org.jixiao.rule.StepSize;
import org.jixiao.rule.Steps;

/** Turns the formula of a mark into the rule that scores by it. */
final class FormulaRules {
    private final Sheet sheet;
    private final Values values;
    private final Rational points;

    FormulaRules(Sheet sheet) {
        this.sheet = sheet;
        this.values = sheet.values();
        this.points = sheet.points();
    }

    /** Whether the sentence caps the mark in words. */
    private boolean saysCap() {
        return sheet.provisions().peek(Kind.AT_MOST_POINTS)
                || sheet.provisions().peek(Kind.CAPPED);
    }

    /** The rule of a formula of the sentence. */
    Rule rule(Effect.Formula formula, Clause clause) {
        MarkFormula mark = read(formula);
        return new Reader(clause).rule(formula.lost() ? lost(mark) : mark);
    }

    private MarkFormula read(Effect.Formula formula) {
        return MarkFormula.of(
                ExpressionReader.read(formula.tokens()),
                values,
                sheet.provisions().all(Kind.LETTER),
                sheet.context().indicator(),
                sheet.defined());
    }

    /** 扣分=…: what is left of the full points. */
    private static MarkFormula lost(MarkFormula loss) {
        return new MarkFormula(
                Polynomial.FULL.minus(loss.polynomial()), loss.names(), loss.mean(), loss.distance(), loss.size());
    }

    /** One formula with its place. */
    private final class Reader {
        private final Clause clause;

        Reader(Clause clause) {
            this.clause = clause;
        }

        private Unreadable unreadable(StandardIssue code, Object... arguments) {
            return new Unreadable(code, clause.from(), clause.to(), arguments);
        }

        Rule rule(MarkFormula formula) {
            boolean targetIsOne = values.target().isEmpty() && values.ofRates();
            if (formula.polynomial().hasTarget() && values.target().isEmpty() && !targetIsOne) {
                throw unreadable(StandardIssue.WORDING_TARGET_MISSING);
            }
            if (formula.isQuotient()) {
                return quotient(formula, targetIsOne);
            }
            if (formula.names().size() > 1) {
                return weighed(formula);
            }
            Polynomial own = formula.polynomial().renamed(name -> Polynomial.OWN);
            Rule rule = formula.distance() ? distance(own.with(points, targetIsOne)) : single(own, targetIsOne);
            if (formula.size()) {
                rule = new On(Formula.absolute(Formula.own()), rule);
            }
            return formula.mean() ? mean(rule) : rule;
        }

        private Rule mean(Rule rule) {
            return sheet.provisions().say(Kind.CAPPED_VALUE)
                    ? new EachItem(rule, EachItem.Combination.MEAN)
                    : new On(Formula.aggregate(sheet.context().fact(), Formula.Aggregation.MEAN), rule);
        }

        /** 实际支出/全年预算×分值: the row's value is the quotient. */
        private Rule quotient(MarkFormula formula, boolean targetIsOne) {
            if (values.target().isPresent() && !values.ofRates()) {
                throw unreadable(StandardIssue.WORDING_FORMULA_UNREADABLE);
            }
            Polynomial rate = Polynomial.of(Rational.ZERO);
            for (Map.Entry<Polynomial.Product, Rational> term :
                    formula.polynomial().terms().entrySet()) {
                int power = term.getKey().figures().getOrDefault(formula.names().get(0), 0);
                Polynomial.Product product = new Polynomial.Product(
                        power == 0 ? Map.of() : Map.of(Polynomial.OWN, power),
                        term.getKey().target(),
                        term.getKey().full());
                rate = rate.plus(new Polynomial(Map.of(product, term.getValue())));
            }
            return single(rate, targetIsOne);
        }

        /** 自评得分×40%+专家评分×60%: figures of their own, each with its share of the mark. */
        private Rule weighed(MarkFormula formula) {
            List<Rule> parts = new ArrayList<>();
            for (String name : formula.names()) {
                parts.add(new On(Formula.of(fact(name)), share(name, formula)));
            }
            boolean separate = formula.polynomial().with(points, false).terms().size() == parts.size();
            if (!separate || formula.distance() || formula.mean() || formula.size()) {
                throw several(formula);
            }
            Rational most = parts.stream()
                    .map(part -> ((Interpolation) ((On) part).rule()).atTo().of(points))
                    .reduce(Rational.ZERO, Rational::plus);
            if (most.compareTo(points) > 0 && !saysCap()) {
                sheet.notes()
                        .at(StandardIssue.WORDING_EXCEEDS, clause.from(), clause.to(), "most", most, "points", points);
            }
            return new ClampedSum(parts, Mark.ZERO, Mark.FULL);
        }

        private Rule share(String name, MarkFormula formula) {
            Rational share = formula.polynomial()
                    .with(points, false)
                    .terms()
                    .getOrDefault(new Polynomial.Product(Map.of(name, 1), 0, 0), Rational.ZERO);
            boolean score = !MarkFormula.isRate(name);
            if (share.signum() <= 0 || score && !name.matches(".*(?:得分|评分|分数|成绩)")) {
                throw several(formula);
            }
            Unit unit = score ? Unit.POINT : Unit.PERCENT;
            Rational most = score ? share.multipliedBy(Rational.HUNDRED) : share;
            return new Interpolation(
                    new Quantity(Rational.ZERO, unit),
                    Mark.ZERO,
                    new Quantity(Rational.HUNDRED, unit),
                    Mark.points(most));
        }

        private Fact fact(String name) {
            return Fact.number(name, name, MarkFormula.isRate(name) ? Unit.PERCENT : Unit.POINT);
        }

        private Unreadable several(MarkFormula formula) {
            return unreadable(
                    StandardIssue.WORDING_SEVERAL_SUBJECTS,
                    "one",
                    formula.names().get(0),
                    "other",
                    formula.names().get(1));
        }

        /** A formula of the row's own figure. */
        private Rule single(Polynomial stated, boolean targetIsOne) {
            boolean bare = stated.terms().size() == 1
                    && (stated.factor(1, -1, 0).equals(Rational.ONE)
                            || stated.factor(1, 0, 0).equals(Rational.ONE) && values.ofRates()
                            || stated.factor(-1, 1, 0).equals(Rational.ONE));
            Polynomial written = bare ? stated.times(Polynomial.FULL) : stated; // 按B/A折算得分: a share of the points
            Polynomial put = written.with(points, targetIsOne);
            Rational share = put.factor(1, -1, 0);
            Rational reciprocal = put.factor(-1, 0, 0);
            int terms = put.terms().size();
            if (terms == 1 && share.signum() > 0) {
                return share.equals(points) ? Rules.completion() : ofShare(share);
            }
            if (terms == 1 && put.factor(-1, 1, 0).equals(points)) {
                return Rules.reverse();
            }
            if (terms == 1 && reciprocal.signum() > 0) {
                return new AgainstTarget(
                        Comparison.AT_MOST,
                        Formula.of(inUnit(reciprocal.dividedBy(points))),
                        Shortfall.PROPORTIONAL,
                        Overshoot.IGNORED);
            }
            boolean excess = terms == 2
                    && put.factor(0, 0, 0).equals(points.multipliedBy(2))
                    && put.factor(1, -1, 0).equals(points.negated());
            if (excess) {
                return new AgainstTarget(Comparison.AT_MOST, Formula.target(), Shortfall.EXCESS, Overshoot.IGNORED);
            }
            return linear(put, written);
        }

        /** Completion times a number that is not the row's points. */
        private Rule ofShare(Rational share) {
            Quantity target = values.target().orElseThrow();
            Quantity none = target.multipliedBy(Rational.ZERO);
            return target.value().signum() > 0
                    ? new Interpolation(none, Mark.ZERO, target, Mark.points(share))
                    : new Interpolation(target, Mark.points(share), none, Mark.ZERO);
        }

        private Rule linear(Polynomial put, Polynomial written) {
            Rational constant = put.factor(0, 0, 0);
            Rational slope = put.factor(1, 0, 0);
            boolean linear = slope.signum() != 0 && put.terms().size() == (constant.signum() == 0 ? 1 : 2);
            if (!linear) {
                throw unreadable(StandardIssue.WORDING_FORMULA_UNREADABLE);
            }
            if (constant.signum() == 0 && values.ofRates() && slope.equals(points)) {
                return Rules.proportional();
            }
            boolean plain = written.factor(1, 0, 1).signum() == 0 && !saysCap();
            if (constant.signum() == 0 && values.ofRates() && plain && slope.signum() > 0) {
                return new Interpolation(inUnit(Rational.ZERO), Mark.ZERO, inUnit(Rational.ONE), Mark.points(slope));
            }
            boolean ofNothing = !values.ofRates() && written.factor(1, 0, 1).equals(Rational.ONE); // a count × 分值
            if (ofNothing) {
                throw unreadable(StandardIssue.WORDING_FORMULA_UNREADABLE);
            }
            Rational zeroAt = constant.negated().dividedBy(slope);
            Rational fullAt = points.minus(constant).dividedBy(slope);
            return Rules.linear(inUnit(zeroAt), Mark.ZERO, inUnit(fullAt), Mark.FULL);
        }

        /** A number of the formula as a quantity of the row; rates are numbers of one. */
        private Quantity inUnit(Rational number) {
            return values.ofRates()
                    ? new Quantity(number, Unit.ONE).to(Unit.PERCENT)
                    : new Quantity(number, values.unit());
        }

        /** The mark falls with the distance from 100 % on either side. */
        private Rule distance(Polynomial put) {
            Rational start = put.factor(0, 0, 0);
            Rational slope = put.factor(1, 0, 0);
            if (!values.ofRates() || slope.signum() >= 0 || start.signum() <= 0) {
                throw unreadable(StandardIssue.WORDING_FORMULA_UNREADABLE);
            }
            Mark mark = start.equals(points) ? Mark.FULL : Mark.points(start);
            return new Steps(
                    mark,
                    Formula.of(Quantity.percent(100)),
                    Steps.Side.BOTH,
                    StepSize.of(Quantity.percentagePoints(1)),
                    Mark.points(slope.dividedBy(Rational.HUNDRED)),
                    Partial.PRO_RATA,
                    Mark.ZERO);
        }
    }

    /** A figure by its name, or the distance of two. */
    private static Expression figure(String name) {
        if (!name.startsWith("|")) {
            return new Expression.Name(name);
        }
        String[] two = name.substring(1, name.length() - 1).split("-", 2);
        return new Expression.Absolute(
                new Expression.Difference(new Expression.Name(two[0]), new Expression.Name(two[1])));
    }

    /** How the rate that a formula scores comes out of the two figures that it names. */
    Optional<Formula> definition(Effect.Formula formula) {
        MarkFormula mark = read(formula);
        boolean named = mark.isQuotient() && mark.names().stream().noneMatch(name -> name.matches("[A-Z]"));
        return named
                ? Definitions.formula(new Expression.Quotient(
                        figure(mark.names().get(0)),
                        figure(mark.names().get(1)),
                        formula.tokens().get(0)))
                : Optional.empty();
    }
}

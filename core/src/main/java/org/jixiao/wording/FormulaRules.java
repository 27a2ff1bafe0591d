package org.jixiao.wording;

import java.util.List;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.AgainstTarget;
import org.jixiao.rule.EachItem;
import org.jixiao.rule.Interpolation;
import org.jixiao.rule.Mark;
import org.jixiao.rule.On;
import org.jixiao.rule.Partial;
import org.jixiao.rule.Rule;
import org.jixiao.rule.Rules;
import org.jixiao.rule.Shortfall;
import org.jixiao.rule.StepSize;
import org.jixiao.rule.Steps;
import org.jixiao.wording.ExpressionReader.Expression;

/** Turns a formula into the rule that scores by it. */
final class FormulaRules {
    private final Values values;
    private final Rational points;
    private final Fact fact;
    private final boolean capStated;
    private final boolean itemsCapped;

    /**
     * @param values the row's values
     * @param points the row's full points
     * @param fact the fact that the row reads
     * @param capStated whether the sentence caps the mark in words
     * @param itemsCapped whether the sentence caps each rate at 100 %
     */
    FormulaRules(Values values, Rational points, Fact fact, boolean capStated, boolean itemsCapped) {
        this.values = values;
        this.points = points;
        this.fact = fact;
        this.capStated = capStated;
        this.itemsCapped = itemsCapped;
    }

    /** The rule of a formula. */
    Rule rule(Expression expression, int from, int to) {
        boolean targetIsOne = values.target().isEmpty() && values.ofRates();
        Polynomial polynomial = expression.polynomial();
        if (polynomial.hasTarget() && values.target().isEmpty() && !targetIsOne) {
            throw new Unreadable(StandardIssue.WORDING_TARGET_MISSING, from, to);
        }
        Polynomial put = polynomial.with(points, targetIsOne);
        if (expression.quotient() && values.target().isPresent() && !values.ofRates()) {
            throw new Unreadable(StandardIssue.WORDING_FORMULA_UNREADABLE, from, to);
        }
        if (!expression.quotient()
                && expression.names().stream().distinct().count() > 1
                && !sameName(expression.names())) {
            throw new Unreadable(
                    StandardIssue.WORDING_SEVERAL_SUBJECTS,
                    from,
                    to,
                    "one",
                    expression.names().get(0),
                    "other",
                    expression.names().get(1));
        }
        if (expression.absolute()) {
            return distance(put, from, to);
        }
        boolean bare = polynomial.terms().size() == 1
                && (polynomial.factor(1, -1, 0).equals(Rational.ONE)
                        || polynomial.factor(1, 0, 0).equals(Rational.ONE) && values.ofRates()
                        || polynomial.factor(-1, 1, 0).equals(Rational.ONE));
        if (bare) { // 按B/A折算得分: a share of the points
            polynomial = polynomial.times(Polynomial.FULL);
            put = polynomial.with(points, targetIsOne);
        }
        Rule rule = single(put, polynomial, from, to);
        if (!expression.mean()) {
            return rule;
        }
        return itemsCapped
                ? new EachItem(rule, EachItem.Combination.MEAN)
                : new On(Formula.aggregate(fact, Formula.Aggregation.MEAN), rule);
    }

    /** Whether names are long and short forms of one. */
    private static boolean sameName(List<String> names) {
        String first = names.get(0);
        return names.stream().allMatch(name -> name.endsWith(first) || first.endsWith(name));
    }

    private Rule single(Polynomial put, Polynomial written, int from, int to) {
        Rational share = put.factor(1, -1, 0);
        Rational inverse = put.factor(-1, 1, 0);
        Rational reciprocal = put.factor(-1, 0, 0);
        int terms = put.terms().size();
        if (terms == 1 && share.signum() > 0) {
            return share.equals(points) ? Rules.completion() : ofShare(share);
        }
        if (terms == 1 && inverse.equals(points)) {
            return Rules.reverse();
        }
        if (terms == 1 && reciprocal.signum() > 0) {
            Rational limit = reciprocal.dividedBy(points);
            return new AgainstTarget(
                    Comparison.AT_MOST,
                    Formula.of(inUnit(limit)),
                    Shortfall.PROPORTIONAL,
                    org.jixiao.rule.Overshoot.IGNORED);
        }
        boolean excess = terms == 2
                && put.factor(0, 0, 0).equals(points.multipliedBy(2))
                && put.factor(1, -1, 0).equals(points.negated());
        if (excess) {
            return new AgainstTarget(
                    Comparison.AT_MOST, Formula.target(), Shortfall.EXCESS, org.jixiao.rule.Overshoot.IGNORED);
        }
        Rational constant = put.factor(0, 0, 0);
        Rational slope = put.factor(1, 0, 0);
        boolean linear = slope.signum() != 0 && terms == (constant.signum() == 0 ? 1 : 2);
        if (!linear) {
            throw new Unreadable(StandardIssue.WORDING_FORMULA_UNREADABLE, from, to);
        }
        boolean plain = written.factor(1, 0, 1).signum() == 0 && !capStated;
        return linear(constant, slope, plain);
    }

    /** Completion times a number that is not the row's points. */
    private Rule ofShare(Rational share) {
        Quantity target = values.target().orElseThrow();
        Quantity none = target.multipliedBy(Rational.ZERO);
        return target.value().signum() > 0
                ? new Interpolation(none, Mark.ZERO, target, Mark.points(share))
                : new Interpolation(target, Mark.points(share), none, Mark.ZERO);
    }

    private Rule linear(Rational constant, Rational slope, boolean plain) {
        if (constant.signum() == 0 && values.ofRates() && slope.equals(points)) {
            return Rules.proportional();
        }
        if (constant.signum() == 0 && values.ofRates() && plain && slope.signum() > 0) {
            return new Interpolation(inUnit(Rational.ZERO), Mark.ZERO, inUnit(Rational.ONE), Mark.points(slope));
        }
        Rational zeroAt = constant.negated().dividedBy(slope);
        Rational fullAt = points.minus(constant).dividedBy(slope);
        return Rules.linear(inUnit(zeroAt), Mark.ZERO, inUnit(fullAt), Mark.FULL);
    }

    /** A number of the formula as a quantity of the row; rates are numbers of one. */
    private Quantity inUnit(Rational number) {
        return values.ofRates() ? new Quantity(number, Unit.ONE).to(Unit.PERCENT) : new Quantity(number, values.unit());
    }

    /** The mark falls with the distance from 100 % on either side. */
    private Rule distance(Polynomial put, int from, int to) {
        Rational start = put.factor(0, 0, 0);
        Rational slope = put.factor(1, 0, 0);
        if (!values.ofRates() || slope.signum() >= 0 || start.signum() <= 0) {
            throw new Unreadable(StandardIssue.WORDING_FORMULA_UNREADABLE, from, to);
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

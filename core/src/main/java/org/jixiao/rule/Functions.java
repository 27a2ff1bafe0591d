package org.jixiao.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.ScoreFunction.Piece;

/** Turns each leaf over one number into its normal form, once the row's points, unit and target are known. */
final class Functions {
    private final Rational full;
    private final Unit unit;

    Functions(Rational full, Unit unit) {
        this.full = full;
        this.unit = unit;
    }

    private Shape constant(Mark mark) {
        return new Shape.Constant(mark.of(full));
    }

    ScoreFunction steps(Steps rule, Rational base) {
        Rational start = rule.start().of(full);
        Rational change = rule.change().of(full);
        Rational step = size(rule.step(), base);
        List<Piece> pieces = new ArrayList<>();
        boolean countable = step.signum() != 0; // a share of a base of 0 is none; values beyond it stay uncovered
        if (countable && rule.side() != Steps.Side.ABOVE) {
            pieces.add(new Piece(Interval.below(base), stairs(rule.partial(), base, start, step.negated(), change)));
        }
        if (countable && rule.side() != Steps.Side.BELOW) {
            pieces.add(new Piece(Interval.above(base), stairs(rule.partial(), base, start, step, change)));
        }
        Interval level = switch (rule.side()) {
            case ABOVE -> Interval.atMost(base);
            case BELOW -> Interval.atLeast(base);
            case BOTH -> Interval.point(base);
        };
        pieces.add(new Piece(level, new Shape.Constant(start)));
        Rational limit = rule.limit().of(full);
        return ScoreFunction.of(pieces).clamped(limit.min(start), limit.max(start));
    }

    /** How many steps lie between the base and a value on a side where they count, whether or not the limit is reached. */
    Optional<Rational> stepsCounted(Steps rule, Rational base, Rational value) {
        boolean above = value.compareTo(base) > 0;
        boolean counts = !value.equals(base) && rule.side() != (above ? Steps.Side.BELOW : Steps.Side.ABOVE);
        if (!counts) {
            return Optional.empty();
        }
        Rational steps = value.minus(base).absolute().dividedBy(size(rule.step(), base));
        return Optional.of(
                switch (rule.partial()) {
                    case WHOLE -> steps.floor();
                    case STARTED -> steps.ceiling();
                    case PRO_RATA -> steps;
                });
    }

    /** The size of a step in the unit of the value; a share is one of the base's size, whatever its sign. */
    private Rational size(StepSize step, Rational base) {
        return step instanceof StepSize.Fixed fixed
                ? fixed.quantity().in(unit.ofDifferences())
                : ((StepSize.ShareOfBase) step).share().multipliedBy(base.absolute());
    }

    private static Shape stairs(Partial partial, Rational anchor, Rational points, Rational step, Rational change) {
        if (change.signum() == 0) {
            return new Shape.Constant(points); // a share of a row without points
        }
        return partial == Partial.PRO_RATA
                ? new Shape.Linear(anchor, points, change.dividedBy(step))
                : new Shape.Staircase(anchor, points, step, change, partial == Partial.STARTED);
    }

    ScoreFunction interpolation(Interpolation rule) {
        Rational from = rule.from().in(unit);
        Rational to = rule.to().in(unit);
        Rational low = rule.atFrom().of(full);
        Rational high = rule.atTo().of(full);
        Rational slope = high.minus(low).dividedBy(to.minus(from));
        return ScoreFunction.of(List.of(
                new Piece(Interval.atMost(from), new Shape.Constant(low)),
                new Piece(Interval.of(new Edge(from, false), new Edge(to, false)), new Shape.Linear(from, low, slope)),
                new Piece(Interval.atLeast(to), new Shape.Constant(high))));
    }

    ScoreFunction againstTarget(AgainstTarget rule, Rational target) {
        List<Piece> pieces = new ArrayList<>();
        Interval met = rule.comparison().interval(target);
        Interval.ALL.partBelow(met).ifPresent(below -> shortfall(rule.shortfall(), below, target, pieces));
        Interval.ALL.partAbove(met).ifPresent(above -> shortfall(rule.shortfall(), above, target, pieces));
        met(rule, met, target, pieces);
        return ScoreFunction.of(pieces);
    }

    private void met(AgainstTarget rule, Interval met, Rational target, List<Piece> pieces) {
        boolean floor = rule.comparison() == Comparison.AT_LEAST || rule.comparison() == Comparison.ABOVE;
        Overshoot policy = rule.overshoot();
        if (!floor || policy instanceof Overshoot.Ignored || target.signum() <= 0) {
            pieces.add(new Piece(met, constant(Mark.FULL)));
            return;
        }
        if (policy instanceof Overshoot.Fixed fixed) {
            split(met, fixed.limit().multipliedBy(target), constant(fixed.mark()), pieces);
        } else if (policy instanceof Overshoot.Inverse inverse) {
            Rational limit = inverse.limit().multipliedBy(target);
            split(met, limit, new Shape.Reciprocal(Rational.ZERO, full.multipliedBy(limit)), pieces);
        } else {
            Overshoot.Stepwise stepwise = (Overshoot.Stepwise) policy;
            Rational limit = stepwise.limit().multipliedBy(target);
            Shape stairs = stairs(
                    stepwise.partial(),
                    limit,
                    full,
                    size(stepwise.step(), target),
                    stepwise.loses().of(full).negated());
            split(met, limit, stairs, pieces);
        }
    }

    private void split(Interval met, Rational limit, Shape beyond, List<Piece> pieces) {
        Interval excess = Interval.above(limit);
        met.partBelow(excess).ifPresent(normal -> pieces.add(new Piece(normal, constant(Mark.FULL))));
        met.intersect(excess).ifPresent(over -> {
            ScoreFunction function = new ScoreFunction(List.of(new Piece(over, beyond)));
            boolean stated = beyond instanceof Shape.Constant; // a mark is as written, even above full points
            pieces.addAll((stated ? function : function.clamped(Rational.ZERO, full)).pieces());
        });
    }

    /** The values on one side of the target that miss it. */
    private void shortfall(Shortfall policy, Interval missed, Rational target, List<Piece> pieces) {
        if (policy instanceof Shortfall.Fixed fixed) {
            pieces.add(new Piece(missed, constant(fixed.mark())));
            return;
        }
        if (target.signum() < 0) {
            return; // a share of such a target has no meaning; the values stay uncovered
        }
        if (target.signum() == 0) {
            // nothing of a ceiling of 0 is left above it; 0 itself has no share of 0
            if (policy instanceof Shortfall.Proportional) {
                missed.intersect(Interval.above(target))
                        .ifPresent(over -> pieces.add(new Piece(over, constant(Mark.ZERO))));
            }
            return;
        }
        Shape shape;
        if (missed.isBelow(target.plus(Rational.ONE))) {
            shape = new Shape.Linear(Rational.ZERO, Rational.ZERO, full.dividedBy(target));
        } else if (policy instanceof Shortfall.Proportional) {
            shape = new Shape.Reciprocal(Rational.ZERO, full.multipliedBy(target));
        } else {
            shape = new Shape.Linear(target, full, full.dividedBy(target).negated());
        }
        pieces.addAll(new ScoreFunction(List.of(new Piece(missed, shape)))
                .clamped(Rational.ZERO, full)
                .pieces());
    }
}

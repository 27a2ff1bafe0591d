package org.jixiao.dmn;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.Shape;
import org.jspecify.annotations.Nullable;

/** Writes the points of one piece as an expression over the value. Whatever has endless decimals is divided by once, at the end. */
final class ShapeFeel implements Shape.Cases<Feel> {
    private final Feel above;
    private final @Nullable Feel below;

    /** @param value the value; whatever calculates with it divides once */
    ShapeFeel(Amount value) {
        this.above = value.above();
        this.below = value.below();
    }

    Feel of(Shape shape) {
        return shape.match(this);
    }

    @Override
    public Feel constant(Shape.Constant it) {
        return Feel.number(it.points());
    }

    @Override
    public Feel linear(Shape.Linear it) {
        Rational start = it.points().minus(it.slope().multipliedBy(it.anchor()));
        Rational whole = Feel.divisor(List.of(start, it.slope()));
        return over(combined(it.slope().multipliedBy(whole), start.multipliedBy(whole)), under(whole));
    }

    @Override
    public Feel staircase(Shape.Staircase it) {
        Rational whole = Feel.divisor(List.of(it.anchor(), it.step()));
        Feel distance = combined(whole, it.anchor().multipliedBy(whole).negated());
        Feel steps = Feel.of(
                (it.started() ? "ceiling" : "floor") + "(%s)",
                over(distance, under(it.step().multipliedBy(whole))).bare());
        Rational points = Feel.divisor(List.of(it.points(), it.change()));
        return over(
                steps.times(it.change().multipliedBy(points)).plus(it.points().multipliedBy(points)),
                Feel.number(points));
    }

    @Override
    public Feel reciprocal(Shape.Reciprocal it) {
        Rational whole = Feel.divisor(List.of(it.offset(), it.weight()));
        Feel points = combined(it.offset().multipliedBy(whole), it.weight().multipliedBy(whole));
        return Feel.of("(%s / %s)", points, above.times(whole));
    }

    /** Bands that overlap have a result only where all of them give the same. */
    @Override
    public Feel ambiguous(Shape.Ambiguous it) {
        List<Feel> candidates = it.candidates().stream().map(this::of).toList();
        return agreed(candidates);
    }

    static Feel agreed(List<Feel> candidates) {
        List<Feel> equal = new ArrayList<>();
        for (Feel other : candidates.subList(1, candidates.size())) {
            equal.add(Feel.of("%s = %s", candidates.get(0), other));
        }
        return Feel.of("(if %s then %s else null)", Feel.joined(equal, " and "), candidates.get(0));
    }

    /** A multiple of what stands above the line of the value, and another of what stands below it. */
    private Feel combined(Rational ofAbove, Rational ofBelow) {
        if (ofAbove.signum() == 0) {
            return under(ofBelow);
        }
        Feel first = above.times(ofAbove);
        return ofBelow.signum() == 0 || below == null
                ? first.plus(ofBelow)
                : Feel.of(ofBelow.signum() > 0 ? "(%s + %s)" : "(%s - %s)", first, below.times(ofBelow.absolute()));
    }

    /** A multiple of what stands below the line of the value, or of 1. */
    private Feel under(Rational factor) {
        return below == null ? Feel.number(factor) : below.times(factor);
    }

    private static Feel over(Feel points, Feel divisor) {
        return Rational.ONE.equals(divisor.constant()) ? points : Feel.of("(%s / %s)", points, divisor);
    }
}

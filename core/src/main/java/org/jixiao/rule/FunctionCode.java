package org.jixiao.rule;

import java.util.List;
import org.jixiao.plan.Code;
import org.jixiao.plan.Coder;
import org.jixiao.plan.FunctionCoder;
import org.jixiao.plan.Term;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** Writes a function of one number down as arithmetic, piece by piece. */
final class FunctionCode implements Shape.Cases<Boolean> {
    private final FunctionCoder into;
    private Interval values = Interval.ALL;

    private FunctionCode(FunctionCoder into) {
        this.into = into;
    }

    /** @param domain the values that can occur; others are left open */
    static Code of(ScoreFunction function, Term value, Unit counted, Interval domain, Coder coder) {
        FunctionCoder into = coder.function(value, counted);
        if (isStairs(function)) {
            List<Rational> ends = List.of(level(function, 0), level(function, 2));
            Shape.Staircase stairs = (Shape.Staircase) function.pieces().get(1).shape();
            return into.stairs(
                    stairs.anchor(),
                    stairs.points(),
                    stairs.step(),
                    stairs.change(),
                    stairs.started(),
                    ends.get(0).min(ends.get(1)),
                    ends.get(0).max(ends.get(1)),
                    domain);
        }
        FunctionCode code = new FunctionCode(into);
        for (ScoreFunction.Piece piece : function.within(domain).pieces()) {
            code.values = piece.values();
            piece.shape().match(code);
        }
        return into.code();
    }

    /** Whether a function is one flight of stairs that ends at a level on both sides, wherever the pieces are cut. */
    private static boolean isStairs(ScoreFunction function) {
        List<ScoreFunction.Piece> pieces = function.pieces();
        if (pieces.size() != 3
                || !(pieces.get(1).shape() instanceof Shape.Staircase stairs)
                || !(pieces.get(0).shape() instanceof Shape.Constant)
                || !(pieces.get(2).shape() instanceof Shape.Constant)
                || !function.gaps(Interval.ALL).isEmpty()) {
            return false;
        }
        Rational first = level(function, 0);
        Rational last = level(function, 2);
        return !first.equals(last)
                && isLevel(pieces.get(0).values(), stairs, first, last, first)
                && isLevel(pieces.get(1).values(), stairs, first, last, null)
                && isLevel(pieces.get(2).values(), stairs, first, last, last);
    }

    private static Rational level(ScoreFunction function, int piece) {
        return ((Shape.Constant) function.pieces().get(piece).shape()).points();
    }

    /** Whether the stairs, kept between two bounds, give the same points throughout; or change nothing, where none are given. */
    private static boolean isLevel(
            Interval values, Shape.Staircase stairs, Rational first, Rational last, @Nullable Rational points) {
        ScoreFunction.Piece whole = new ScoreFunction.Piece(values, stairs);
        List<ScoreFunction.Piece> clamped = new ScoreFunction(List.of(whole))
                .clamped(first.min(last), first.max(last))
                .pieces();
        return points == null
                ? clamped.equals(List.of(whole))
                : clamped.stream()
                        .allMatch(piece -> piece.shape() instanceof Shape.Constant level
                                ? level.points().equals(points)
                                : piece.pointsAtStart().filter(points::equals).isPresent()
                                        && piece.pointsAtEnd()
                                                .filter(points::equals)
                                                .isPresent());
    }

    @Override
    public Boolean constant(Shape.Constant it) {
        into.level(values, it.points());
        return true;
    }

    @Override
    public Boolean linear(Shape.Linear it) {
        into.line(values, it.points().minus(it.slope().multipliedBy(it.anchor())), it.slope());
        return true;
    }

    @Override
    public Boolean staircase(Shape.Staircase it) {
        into.stairs(values, it.anchor(), it.points(), it.step(), it.change(), it.started());
        return true;
    }

    @Override
    public Boolean reciprocal(Shape.Reciprocal it) {
        into.reciprocal(values, it.offset(), it.weight());
        return true;
    }

    @Override
    public Boolean ambiguous(Shape.Ambiguous it) {
        into.undecided(values);
        return true;
    }
}

package org.jixiao.review;

import java.util.List;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.Shape;

/** Whether two shapes give the same points to every value, however they are anchored. */
final class SameShape {
    private SameShape() {}

    static boolean over(Interval values, Shape one, Shape other) {
        if (one.equals(other)) {
            return true;
        }
        if (one instanceof Shape.Ambiguous a && other instanceof Shape.Ambiguous b) {
            return among(values, a.candidates(), b.candidates()) && among(values, b.candidates(), a.candidates());
        }
        if (one instanceof Shape.Ambiguous || other instanceof Shape.Ambiguous) {
            return false;
        }
        return values.isPoint() ? meet(values.lower().orElseThrow().at(), one, other) : everywhere(one, other);
    }

    private static boolean among(Interval values, List<Shape> some, List<Shape> all) {
        return some.stream().allMatch(shape -> all.stream().anyMatch(other -> over(values, shape, other)));
    }

    private static boolean meet(Rational at, Shape one, Shape other) {
        return one.at(at).equals(other.at(at));
    }

    private static boolean everywhere(Shape one, Shape other) {
        if (one instanceof Shape.Linear a && other instanceof Shape.Linear b) {
            return a.slope().equals(b.slope()) && meet(a.anchor(), a, b);
        }
        return one instanceof Shape.Staircase a
                && other instanceof Shape.Staircase b
                && a.step().equals(b.step())
                && a.change().equals(b.change())
                && a.started() == b.started()
                && b.anchor().minus(a.anchor()).dividedBy(a.step()).isWhole()
                && meet(a.anchor(), a, b);
    }
}

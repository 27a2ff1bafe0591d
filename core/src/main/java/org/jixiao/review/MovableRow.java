package org.jixiao.review;

import java.util.List;
import java.util.Optional;
import org.jixiao.quantity.Rational;

/** An indicator that may move, with every gain that is worth considering and the cheapest change that gives it. */
interface MovableRow {
    /** One gain and the cheapest way to it. */
    record Option(Rational gain, Rational cost, GradePlan.Change change) {}

    /** Whether gains between the listed ones exist, because points are not rounded and lie on a slope. */
    boolean isSloped();

    /** Every gain up to what is needed, each at its least cost; staying as it is comes first. */
    List<Option> options(Rational needed);

    /** The cheapest change that gains at least some points. */
    Optional<Option> cheapest(Rational gain);
}

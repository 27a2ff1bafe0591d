package org.jixiao.audit;

import java.util.Collection;
import java.util.List;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;

/**
 * Quantiles of exact numbers. Between neighbours they are interpolated: of n ordered numbers, the quantile of share p lies at
 * position 1 + p × (n − 1), as spreadsheets compute PERCENTILE.INC (type 7 in R. J. Hyndman and Y. Fan, "Sample Quantiles in
 * Statistical Packages", The American Statistician 50, 1996).
 */
public final class Quantile {
    private static final Rational LOWER_QUARTILE = Rational.of(1, 4);
    private static final Rational UPPER_QUARTILE = Rational.of(3, 4);
    private static final Rational FENCE = Rational.of(3, 2);

    private Quantile() {}

    /**
     * A quantile.
     *
     * @param share which one, 0 to 1
     * @param numbers the numbers, in any order; at least one
     * @return the exact quantile
     * @throws IllegalArgumentException if the share is out of bounds or there are no numbers
     */
    public static Rational of(Rational share, Collection<Rational> numbers) {
        if (share.signum() < 0 || share.compareTo(Rational.ONE) > 0) {
            throw new IllegalArgumentException(
                    "the share of the quantile is " + share + ": give 0 to 1, such as 1/2 for the median");
        }
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("there are no numbers to take a quantile of: give at least one");
        }
        List<Rational> ordered = numbers.stream().sorted().toList();
        Rational position = share.multipliedBy(ordered.size() - 1L);
        int below = position.floor().numerator().intValueExact();
        int above = position.ceiling().numerator().intValueExact();
        Rational between = position.minus(Rational.of(below));
        return ordered.get(below)
                .plus(ordered.get(above).minus(ordered.get(below)).multipliedBy(between));
    }

    /**
     * Where most of the numbers lie: from 1.5 quartile ranges below the lower quartile to as much above the upper one. Numbers
     * outside are outliers (J. W. Tukey, "Exploratory Data Analysis", 1977). Where most numbers are equal, the
     * interval may be that one number; among fewer than four numbers there is never an outlier.
     *
     * @param numbers the numbers, in any order; at least one
     * @return the closed interval
     * @throws IllegalArgumentException if there are no numbers
     */
    public static Interval usual(Collection<Rational> numbers) {
        Rational lower = of(LOWER_QUARTILE, numbers);
        Rational upper = of(UPPER_QUARTILE, numbers);
        Rational fence = upper.minus(lower).multipliedBy(FENCE);
        return Interval.closed(lower.minus(fence), upper.plus(fence));
    }
}

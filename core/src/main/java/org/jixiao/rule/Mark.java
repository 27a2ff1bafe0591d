package org.jixiao.rule;

import java.io.Serializable;
import java.util.Objects;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;

/**
 * What something earns or costs: an absolute number of points, a share of the row's full points (满分、一半分、分值的10%), or
 * the sum of both. It becomes a number when the row's points are known.
 *
 * @param absolute the part in points
 * @param share the part relative to full points, 1 = all
 */
public record Mark(Rational absolute, Rational share) implements Serializable {
    /** Nothing (不得分). */
    public static final Mark ZERO = new Mark(Rational.ZERO, Rational.ZERO);
    /** Full points (满分). */
    public static final Mark FULL = new Mark(Rational.ZERO, Rational.ONE);

    /**
     * Checks that both parts are given.
     *
     * @param absolute the part in points
     * @param share the part relative to full points, 1 = all
     */
    public Mark {
        Objects.requireNonNull(absolute, "absolute: use Rational.ZERO for no absolute part");
        Objects.requireNonNull(share, "share: use Rational.ZERO for no relative part");
    }

    /**
     * A number of points.
     *
     * @param number the points
     * @return the mark
     */
    public static Mark points(long number) {
        return points(Rational.of(number));
    }

    /**
     * A number of points.
     *
     * @param number the points as {@link Rational#parse(String)} reads them, such as {@code "0.5"}
     * @return the mark
     */
    public static Mark points(String number) {
        return points(Rational.parse(number));
    }

    /**
     * A number of points.
     *
     * @param number the points
     * @return the mark
     */
    public static Mark points(Rational number) {
        return new Mark(number, Rational.ZERO);
    }

    /**
     * A share of the full points.
     *
     * @param share the share as a percentage or bare number, such as {@code "50%"} or {@code "1/3"}
     * @return the mark
     */
    public static Mark share(String share) {
        return new Mark(Rational.ZERO, Quantity.parse(share).in(Unit.ONE));
    }

    /**
     * The number of points.
     *
     * @param full the row's full points
     * @return the exact number
     */
    public Rational of(Rational full) {
        return share.signum() == 0 ? absolute : absolute.plus(share.multipliedBy(full));
    }

    /**
     * The sum.
     *
     * @param other another mark
     * @return both together
     */
    public Mark plus(Mark other) {
        return new Mark(absolute.plus(other.absolute), share.plus(other.share));
    }

    /**
     * The mark with the other sign.
     *
     * @return the negated mark
     */
    public Mark negated() {
        return new Mark(absolute.negated(), share.negated());
    }

    /**
     * The difference.
     *
     * @param other another mark
     * @return this without the other
     */
    public Mark minus(Mark other) {
        return plus(other.negated());
    }

    /**
     * The sign, where it does not depend on the row's points.
     *
     * @return -1, 1, or 0 for zero and for marks whose parts have different signs
     */
    public int direction() {
        int sum = Integer.signum(absolute.signum() + share.signum());
        return absolute.signum() * share.signum() < 0 ? 0 : sum;
    }

    /** The mark as forms write it, such as {@code 5分}, {@code 满分} or {@code 满分的50%}. */
    @Override
    public String toString() {
        if (share.signum() == 0) {
            return absolute + "分";
        }
        String relative = share.equals(Rational.ONE) ? "满分" : "满分的" + share.multipliedBy(Rational.HUNDRED) + "%";
        return absolute.signum() == 0
                ? relative
                : relative + (absolute.signum() < 0 ? "−" : "＋") + absolute.absolute() + "分";
    }
}

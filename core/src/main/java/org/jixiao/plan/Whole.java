package org.jixiao.plan;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import org.jixiao.quantity.Rational;

/** Whole numbers out of exact fractions, and what arithmetic on them needs. */
final class Whole {
    private static final long FINEST = 1L << 40;

    private Whole() {}

    /** The smallest number by which all the fractions become whole. */
    static long grid(Collection<Rational> fractions) {
        BigInteger grid = BigInteger.ONE;
        for (Rational fraction : fractions) {
            BigInteger next = fraction.denominator();
            grid = grid.divide(grid.gcd(next)).multiply(next);
            if (grid.bitLength() >= 40) {
                throw new NotCompiled("marks as fine as 1/" + next + " of a point");
            }
        }
        return grid.longValueExact();
    }

    /** The usual grid where the fractions are on it, and otherwise their own. */
    static long grid(Collection<Rational> fractions, long usual) {
        long grid = grid(fractions);
        return usual % grid == 0 ? usual : grid;
    }

    static long grid(long one, long other) {
        long grid = one / gcd(one, other) * other;
        if (one > FINEST || other > FINEST || grid > FINEST) {
            throw new NotCompiled("marks as fine as 1/" + one + " and 1/" + other + " of a point together");
        }
        return grid;
    }

    /** A fraction in units of 1/grid; it must be whole then. */
    static long of(Rational fraction, long grid) {
        Rational scaled = fraction.multipliedBy(grid);
        if (!scaled.isWhole()) {
            throw new NotCompiled("the number " + fraction + " is no multiple of 1/" + grid);
        }
        if (scaled.numerator().bitLength() >= 62) {
            throw new NotCompiled("the number " + fraction + " is too large");
        }
        return scaled.numerator().longValueExact();
    }

    static long of(BigInteger number) {
        if (number.bitLength() >= Long.SIZE) {
            throw new NotCompiled("the number " + number + " is too large");
        }
        return number.longValueExact();
    }

    static long gcd(long a, long b) {
        long left = a;
        long right = b;
        while (right != 0) {
            long rest = left % right;
            left = right;
            right = rest;
        }
        return left == Long.MIN_VALUE ? 1 : Math.abs(left);
    }

    /** How a·b stands to c·d, whatever their size. */
    static int compare(long a, long b, long c, long d) {
        long left = Math.multiplyHigh(a, b);
        long right = Math.multiplyHigh(c, d);
        return left != right ? Long.compare(left, right) : Long.compareUnsigned(a * b, c * d);
    }

    /** top ÷ bottom as a whole number, rounded; bottom is above 0. */
    static long rounded(long top, long bottom, RoundingMode mode) {
        long floor = Math.floorDiv(top, bottom);
        long rest = top - floor * bottom;
        if (rest == 0) {
            return floor;
        }
        long other = bottom - rest;
        boolean up = switch (mode) {
            case FLOOR -> false;
            case CEILING -> true;
            case DOWN -> top < 0;
            case UP -> top > 0;
            case HALF_UP -> rest > other || rest == other && top > 0;
            case HALF_DOWN -> rest > other || rest == other && top < 0;
            case HALF_EVEN -> rest > other || rest == other && (floor & 1) != 0;
            case UNNECESSARY -> throw new ArithmeticException(top + "/" + bottom + " is not whole");
        };
        return up ? floor + 1 : floor;
    }

    /** The number of bits of the absolute value. */
    static int bits(long value) {
        return Long.SIZE - Long.numberOfLeadingZeros(value < 0 ? ~value : value);
    }
}

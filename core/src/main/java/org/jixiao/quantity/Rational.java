package org.jixiao.quantity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact fraction. The sign is in the numerator and the denominator is positive; arithmetic runs on two {@code long}s
 * and moves to {@link BigInteger} when a result leaves their range, so that no operation is ever wrong, rounded or
 * limited in size.
 *
 * <p>Fractions are kept unreduced on the fast path ({@code 2/4} and {@code 1/2} are equal and have one hash); they are
 * reduced when they are printed, hashed, or grow beyond {@code long}. There is no way in from {@code double}: use {@link
 * #parse(String)} or {@link #of(BigDecimal)}.
 *
 * <p>Immutable and safe between threads.
 */
public final class Rational implements Comparable<Rational>, Serializable {
    private static final long serialVersionUID = 1L;

    /** The number 0. */
    public static final Rational ZERO = new Rational(0, 1);
    /** The number 1. */
    public static final Rational ONE = new Rational(1, 1);
    /** The number 100. */
    public static final Rational HUNDRED = new Rational(100, 1);

    private static final int LONGEST_DECIMAL = 40;

    private final long numerator;
    private final long denominator;
    private final @Nullable Fraction big;

    private record Fraction(BigInteger numerator, BigInteger denominator) implements Serializable {}

    private Rational(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.big = null;
    }

    private Rational(Fraction big) {
        this.numerator = 0;
        this.denominator = 0;
        this.big = big;
    }

    /**
     * The whole number {@code value}.
     *
     * @param value any whole number
     * @return the number
     */
    public static Rational of(long value) {
        return new Rational(value, 1);
    }

    /**
     * The fraction {@code numerator / denominator}.
     *
     * @param numerator any whole number
     * @param denominator any whole number but 0
     * @return the fraction
     * @throws IllegalArgumentException if the denominator is 0; the message names both numbers
     */
    public static Rational of(long numerator, long denominator) {
        return denominator > 0
                ? new Rational(numerator, denominator)
                : of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * The fraction {@code numerator / denominator}, of any size.
     *
     * @param numerator any whole number
     * @param denominator any whole number but 0
     * @return the fraction, reduced
     * @throws IllegalArgumentException if the denominator is 0; the message names both numbers
     */
    public static Rational of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException(
                    "cannot divide " + numerator + " by 0: a fraction needs a denominator other than 0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        BigInteger n = numerator.divide(divisor);
        BigInteger d = denominator.divide(divisor);
        return n.bitLength() < Long.SIZE && d.bitLength() < Long.SIZE
                ? new Rational(n.longValue(), d.longValue())
                : new Rational(new Fraction(n, d));
    }

    /**
     * The exact value of a decimal.
     *
     * @param value any decimal of at most 1,000 digits and an exponent within ±1,000
     * @return the same number
     * @throws IllegalArgumentException if the decimal is larger than that
     */
    public static Rational of(BigDecimal value) {
        NumberText.checkSize(value.precision(), value.scale(), value);
        return value.scale() <= 0
                ? of(value.toBigIntegerExact(), BigInteger.ONE)
                : of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /**
     * Reads what {@link #toString()} writes: a whole number, a decimal such as {@code -0.125} or {@code 1.5e3}, or a
     * fraction {@code 2/3}. Half-width digits only; use {@link Quantity#parse(String)} for text from forms.
     *
     * @param text the number, without a unit
     * @return the exact number
     * @throws IllegalArgumentException if the text is no such number, has more than 1,000 digits or an exponent beyond
     *     ±1,000; the message names the text and the remedy
     */
    public static Rational parse(String text) {
        return NumberText.rational(text);
    }

    /**
     * This number plus another.
     *
     * @param other the number to add
     * @return the exact sum
     */
    public Rational plus(Rational other) {
        if (big == null && other.big == null) {
            if (denominator == other.denominator) {
                long sum = numerator + other.numerator;
                if (((numerator ^ sum) & (other.numerator ^ sum)) >= 0) {
                    return new Rational(sum, denominator);
                }
            } else {
                long divisor = gcd(denominator, other.denominator);
                long mine = other.denominator / divisor;
                long theirs = denominator / divisor;
                if (fits(numerator, mine) && fits(other.numerator, theirs) && fits(denominator, mine)) {
                    long left = numerator * mine;
                    long right = other.numerator * theirs;
                    long sum = left + right;
                    if (((left ^ sum) & (right ^ sum)) >= 0) {
                        return new Rational(sum, denominator * mine);
                    }
                }
            }
        }
        return of(
                bigNumerator()
                        .multiply(other.bigDenominator())
                        .add(other.bigNumerator().multiply(bigDenominator())),
                bigDenominator().multiply(other.bigDenominator()));
    }

    /**
     * This number minus another.
     *
     * @param other the number to take away
     * @return the exact difference
     */
    public Rational minus(Rational other) {
        return plus(other.negated());
    }

    /**
     * This number times another.
     *
     * @param other the factor
     * @return the exact product
     */
    public Rational multipliedBy(Rational other) {
        if (big == null
                && other.big == null
                && fits(numerator, other.numerator)
                && fits(denominator, other.denominator)) {
            return new Rational(numerator * other.numerator, denominator * other.denominator);
        }
        return of(
                bigNumerator().multiply(other.bigNumerator()), bigDenominator().multiply(other.bigDenominator()));
    }

    /**
     * This number times a whole number.
     *
     * @param factor the factor
     * @return the exact product
     */
    public Rational multipliedBy(long factor) {
        return multipliedBy(of(factor));
    }

    /**
     * This number divided by another.
     *
     * @param divisor any number but 0
     * @return the exact quotient
     * @throws IllegalArgumentException if the divisor is 0; the message names the dividend
     */
    public Rational dividedBy(Rational divisor) {
        if (divisor.signum() == 0) {
            throw new IllegalArgumentException(
                    "cannot divide " + this + " by 0: check that the divisor is not 0 before dividing");
        }
        if (big == null
                && divisor.big == null
                && divisor.numerator > 0
                && fits(numerator, divisor.denominator)
                && fits(denominator, divisor.numerator)) {
            return new Rational(numerator * divisor.denominator, denominator * divisor.numerator);
        }
        return of(
                bigNumerator().multiply(divisor.bigDenominator()),
                bigDenominator().multiply(divisor.bigNumerator()));
    }

    /**
     * This number with the other sign.
     *
     * @return the negated number
     */
    public Rational negated() {
        return big == null && numerator != Long.MIN_VALUE
                ? new Rational(-numerator, denominator)
                : of(bigNumerator().negate(), bigDenominator());
    }

    /**
     * The absolute value.
     *
     * @return this number without its sign
     */
    public Rational absolute() {
        return signum() < 0 ? negated() : this;
    }

    /**
     * The largest whole number that is not above this one.
     *
     * @return the whole number, towards negative infinity
     */
    public Rational floor() {
        if (big == null) {
            return new Rational(Math.floorDiv(numerator, denominator), 1);
        }
        BigInteger[] parts = big.numerator.divideAndRemainder(big.denominator);
        return of(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0], BigInteger.ONE);
    }

    /**
     * The smallest whole number that is not below this one.
     *
     * @return the whole number, towards positive infinity
     */
    public Rational ceiling() {
        return negated().floor().negated();
    }

    /**
     * The smaller of two numbers.
     *
     * @param other the number to compare with
     * @return this number unless the other is smaller
     */
    public Rational min(Rational other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * The larger of two numbers.
     *
     * @param other the number to compare with
     * @return this number unless the other is larger
     */
    public Rational max(Rational other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * This number within bounds.
     *
     * @param least the lower bound
     * @param most the upper bound, not below the lower
     * @return the bound that was passed, or this number
     */
    public Rational clamped(Rational least, Rational most) {
        return max(least).min(most);
    }

    /**
     * The sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return big == null ? Long.signum(numerator) : big.numerator.signum();
    }

    /**
     * Whether this is a whole number.
     *
     * @return {@code true} if nothing stands behind the decimal point
     */
    public boolean isWhole() {
        return big == null ? numerator % denominator == 0 : big.denominator.equals(BigInteger.ONE);
    }

    /**
     * This number times a fraction, where that comes to a whole number: the number counted in smaller units.
     *
     * @param factor what to multiply by
     * @param divisor what to divide by; above 0
     * @param otherwise what to give where the result is not whole or leaves the range of {@code long}
     * @return the exact whole number, or {@code otherwise}
     */
    public long wholeTimes(long factor, long divisor, long otherwise) {
        if (big == null && fits(numerator, factor) && fits(denominator, divisor)) {
            long top = numerator * factor;
            long bottom = denominator * divisor;
            return bottom == 1 ? top : top % bottom == 0 ? top / bottom : otherwise;
        }
        Rational result = multipliedBy(factor).dividedBy(of(divisor));
        return result.isWhole() && result.numerator().bitLength() < Long.SIZE
                ? result.numerator().longValueExact()
                : otherwise;
    }

    /**
     * The decimal nearest to this number under a declared rounding. This is the only way to a decimal.
     *
     * @param digits decimals behind the point, 0 to 1,000
     * @param mode how to round
     * @return a decimal with exactly that scale
     */
    public BigDecimal toBigDecimal(int digits, RoundingMode mode) {
        return new BigDecimal(bigNumerator()).divide(new BigDecimal(bigDenominator()), digits, mode);
    }

    /**
     * The numerator in lowest terms; it carries the sign.
     *
     * @return the numerator of {@code p/q}
     */
    public BigInteger numerator() {
        return big == null ? BigInteger.valueOf(numerator / gcd(numerator, denominator)) : big.numerator;
    }

    /**
     * The denominator in lowest terms; it is positive.
     *
     * @return the denominator of {@code p/q}
     */
    public BigInteger denominator() {
        return big == null ? BigInteger.valueOf(denominator / gcd(numerator, denominator)) : big.denominator;
    }

    @Override
    public int compareTo(Rational other) {
        if (big == null && other.big == null) {
            if (denominator == other.denominator) {
                return Long.compare(numerator, other.numerator);
            }
            long leftHigh = Math.multiplyHigh(numerator, other.denominator);
            long rightHigh = Math.multiplyHigh(other.numerator, denominator);
            return leftHigh != rightHigh
                    ? Long.compare(leftHigh, rightHigh)
                    : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
        }
        return bigNumerator()
                .multiply(other.bigDenominator())
                .compareTo(other.bigNumerator().multiply(bigDenominator()));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Rational other && compareTo(other) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator(), denominator());
    }

    /**
     * The number in full: as a decimal where it ends within 40 digits, otherwise as a fraction {@code p/q} in lowest
     * terms. {@link #parse(String)} reads it back.
     */
    @Override
    public String toString() {
        BigInteger n = numerator();
        BigInteger d = denominator();
        if (d.equals(BigInteger.ONE)) {
            return n.toString();
        }
        int digits = decimalDigits(d);
        return digits < 0 || digits > LONGEST_DECIMAL
                ? n + "/" + d
                : new BigDecimal(n)
                        .divide(new BigDecimal(d), digits, RoundingMode.UNNECESSARY)
                        .toPlainString();
    }

    /** How many decimals 1/d needs, or -1 if it never ends. */
    private static int decimalDigits(BigInteger d) {
        int twos = d.getLowestSetBit();
        BigInteger rest = d.shiftRight(twos);
        BigInteger five = BigInteger.valueOf(5);
        int fives = 0;
        while (rest.bitLength() > 1 && fives <= LONGEST_DECIMAL) {
            BigInteger[] parts = rest.divideAndRemainder(five);
            if (parts[1].signum() != 0) {
                return -1;
            }
            rest = parts[0];
            fives++;
        }
        return Math.max(twos, fives);
    }

    private BigInteger bigNumerator() {
        return big == null ? BigInteger.valueOf(numerator) : big.numerator;
    }

    private BigInteger bigDenominator() {
        return big == null ? BigInteger.valueOf(denominator) : big.denominator;
    }

    private static boolean fits(long a, long b) {
        return Math.multiplyHigh(a, b) == (a * b) >> (Long.SIZE - 1);
    }

    /** The greatest common divisor of any number and a positive one; always positive. */
    private static long gcd(long any, long positive) {
        long a = positive;
        long b = any % positive;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return Math.abs(a);
    }
}

package org.jixiao.plan;

import org.jspecify.annotations.Nullable;

/**
 * The value that a function of one number reads, as top ÷ bottom. Most values are one or two facts over one, and are read
 * without a loop: slots that are not needed read the slot that is always 0.
 */
final class Quotient {
    /** The most bits of a fact that are worth being fast for; facts are seldom larger. */
    private static final int WORTHWHILE = 46;

    final Term term;
    private final boolean isShort;
    final int first;
    final int second;
    final int below;
    final long firstFactor;
    final long secondFactor;
    final long constant;
    final long belowFactor;
    final long belowConstant;

    Quotient(Term term) {
        this.term = term;
        @Nullable QuotientTerm of = term.quotient().orElse(null);
        this.isShort = of != null && of.topSlots.length <= 2 && of.bottomSlots.length <= 1;
        if (of == null || !isShort) {
            first = 0;
            second = 0;
            below = 0;
            firstFactor = 0;
            secondFactor = 0;
            constant = 0;
            belowFactor = 0;
            belowConstant = 1;
            return;
        }
        first = of.topSlots.length > 0 ? of.topSlots[0] : 0;
        second = of.topSlots.length > 1 ? of.topSlots[1] : 0;
        firstFactor = of.topSlots.length > 0 ? of.topFactors[0] : 0;
        secondFactor = of.topSlots.length > 1 ? of.topFactors[1] : 0;
        constant = of.topConstant;
        below = of.bottomSlots.length > 0 ? of.bottomSlots[0] : 0;
        belowFactor = of.bottomSlots.length > 0 ? of.bottomFactors[0] : 0;
        belowConstant = of.bottomConstant;
    }

    /**
     * The power of 2 below which all facts keep the top and the bottom, times numbers of so many bits, below 2 to the power of
     * {@code most}.
     */
    int bits(int topTimes, int bottomTimes, int most) {
        return term.quotient()
                .map(of -> Math.min(of.topBits(topTimes, most), of.bottomBits(bottomTimes, most)))
                .orElse(0);
    }

    /** Whether what is within long for facts below 2 to some power is worked out without noticing when it is not. */
    boolean isFast(int bits) {
        return isShort && bits >= WORTHWHILE;
    }

    /** The power of 2 that facts must be below for that; any will do where that is not tried. */
    int factBits(int bits) {
        return isFast(bits) ? bits : Long.SIZE - 1;
    }

    long top(long[] numbers) {
        return numbers[first] * firstFactor + numbers[second] * secondFactor + constant;
    }

    long bottom(long[] numbers) {
        return numbers[below] * belowFactor + belowConstant;
    }
}

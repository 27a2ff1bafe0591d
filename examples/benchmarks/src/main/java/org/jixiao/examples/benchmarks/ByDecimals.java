package org.jixiao.examples.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The sheet of Zizhou as most people write it: {@code BigDecimal} throughout, and a rate divided before it is compared. With
 * 34 digits that is right for the rates of this sheet, though not for sums of rates; with four digits it is wrong.
 */
final class ByDecimals {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal FIFTH = new BigDecimal("0.2");
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private final boolean fourDigits;

    ByDecimals(boolean fourDigits) {
        this.fourDigits = fourDigits;
    }

    static BigDecimal[] facts(Office office) {
        BigDecimal[] facts = new BigDecimal[office.numbers.length];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = BigDecimal.valueOf(office.numbers[i], Office.MONEY[i] ? 2 : i == facts.length - 1 ? 4 : 0);
        }
        return facts;
    }

    private BigDecimal rate(BigDecimal part, BigDecimal whole) {
        return fourDigits
                ? part.divide(whole, 4, RoundingMode.HALF_UP).multiply(HUNDRED)
                : part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128);
    }

    private static BigDecimal steps(BigDecimal excess, int full, BigDecimal each) {
        BigDecimal most = BigDecimal.valueOf(full);
        return excess.signum() <= 0
                ? most
                : most.subtract(each.multiply(excess.setScale(0, RoundingMode.FLOOR)))
                        .max(BigDecimal.ZERO);
    }

    private static boolean from(BigDecimal rate, int threshold) {
        return rate.compareTo(BigDecimal.valueOf(threshold)) >= 0;
    }

    private static boolean upTo(BigDecimal rate, int threshold) {
        return rate.compareTo(BigDecimal.valueOf(threshold)) <= 0;
    }

    private static BigDecimal points(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }

    BigDecimal score(BigDecimal[] n, Office office) {
        int checks = office.checks;
        BigDecimal score = steps(rate(n[0], n[1]).subtract(HUNDRED), 5, HALF);
        score = score.add(steps(rate(n[2].subtract(n[3]), n[3]), 5, HALF));
        BigDecimal key = rate(n[4], n[5]);
        score = score.add(
                points(from(key, 90) ? 500 : from(key, 80) ? 400 : from(key, 70) ? 300 : from(key, 60) ? 200 : 0));
        BigDecimal adjusted = rate(n[6], n[7]);
        score = score.add(points(
                upTo(adjusted, 0)
                        ? 300
                        : upTo(adjusted, 10) ? 200 : upTo(adjusted, 20) ? 100 : upTo(adjusted, 30) ? 50 : 0));
        score = score.add(points(ByHand.counted(office.counts[0], 300, 50)));
        score = score.add(points(n[8].signum() <= 0 ? 300 : n[8].compareTo(n[9]) <= 0 ? 200 : 0));
        score = score.add(steps(rate(n[2], n[10]).subtract(HUNDRED), 6, BigDecimal.ONE));
        score = score.add(points(Integer.bitCount(checks & 7) * 100));
        score = score.add(points(ByHand.counted(office.counts[1], 300, 100)));
        score = score.add(points(ByHand.disclosure(checks)));
        score = score.add(steps(HUNDRED.subtract(rate(n[11], n[12])), 3, FIFTH));
        score = score.add(steps(BigDecimal.valueOf(50).subtract(rate(n[13], n[14])), 3, FIFTH));
        score = score.add(points(ByHand.assetRules(checks)));
        score = score.add(points(ByHand.counted(office.counts[2], 400, 100)));
        score = score.add(steps(HUNDRED.subtract(rate(n[15], n[16])), 3, TENTH));
        score = score.add(steps(n[17].subtract(n[18]), 10, HALF));
        score = score.add(steps(n[19].subtract(n[20]), 6, HALF));
        score = score.add(steps(n[21].subtract(n[22]), 9, HALF));
        score = score.add(points(Integer.bitCount(checks >> 10 & 31) * 300));
        return score.add(points(from(n[23], 95) ? 500 : from(n[23], 85) ? 300 : from(n[23], 75) ? 100 : 0));
    }
}

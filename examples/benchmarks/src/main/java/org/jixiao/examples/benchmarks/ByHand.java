package org.jixiao.examples.benchmarks;

/**
 * The sheet of Zizhou as a programmer writes it who wants it exact and fast: whole numbers, thresholds multiplied out, one
 * division where steps are counted. It scores in hundredths of a point and checks nothing.
 */
final class ByHand {
    private ByHand() {}

    static int above(long part, long whole, int standard, int full, int each) {
        long excess = part * 100 - whole * standard;
        if (excess < whole) {
            return full;
        }
        long steps = excess / whole;
        return steps >= full / each ? 0 : full - (int) steps * each;
    }

    static int below(long part, long whole, int standard, int full, int each) {
        long lack = whole * standard - part * 100;
        if (lack < whole) {
            return full;
        }
        long steps = lack / whole;
        return steps >= full / each ? 0 : full - (int) steps * each;
    }

    static int counted(long number, int full, int each) {
        return number <= 0 ? full : number >= full / each ? 0 : full - (int) number * each;
    }

    static int keyShare(long part, long whole) {
        long p = part * 100;
        return p >= whole * 90 ? 500 : p >= whole * 80 ? 400 : p >= whole * 70 ? 300 : p >= whole * 60 ? 200 : 0;
    }

    static int adjustment(long part, long whole) {
        long p = part * 100;
        return part == 0 ? 300 : p <= whole * 10 ? 200 : p <= whole * 20 ? 100 : p <= whole * 30 ? 50 : 0;
    }

    static int surplus(long surplus, long carried) {
        return surplus <= 0 ? 300 : surplus <= carried ? 200 : 0;
    }

    static int disclosure(int checks) {
        return (checks >> 3 & 1) * 100 + Integer.bitCount(checks >> 4 & 15) * 50;
    }

    static int assetRules(int checks) {
        return (checks >> 8 & 1) * 200 + (checks >> 9 & 1) * 100;
    }

    static int satisfaction(long millionths) {
        return millionths >= 950_000 ? 500 : millionths >= 850_000 ? 300 : millionths >= 750_000 ? 100 : 0;
    }

    static int score(Office office) {
        long[] n = office.numbers;
        int checks = office.checks;
        return above(n[0], n[1], 100, 500, 50)
                + above(n[2], n[3], 100, 500, 50)
                + keyShare(n[4], n[5])
                + adjustment(n[6], n[7])
                + counted(office.counts[0], 300, 50)
                + surplus(n[8], n[9])
                + above(n[2], n[10], 100, 600, 100)
                + Integer.bitCount(checks & 7) * 100
                + counted(office.counts[1], 300, 100)
                + disclosure(checks)
                + below(n[11], n[12], 100, 300, 20)
                + below(n[13], n[14], 50, 300, 20)
                + assetRules(checks)
                + counted(office.counts[2], 400, 100)
                + below(n[15], n[16], 100, 300, 10)
                + counted(n[17] - n[18], 1000, 50)
                + counted(n[19] - n[20], 600, 50)
                + counted(n[21] - n[22], 900, 50)
                + Integer.bitCount(checks >> 10 & 31) * 300
                + satisfaction(n[23]);
    }
}

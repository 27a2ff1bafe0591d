package org.jixiao.report.model;

import java.util.Arrays;
import org.jixiao.issue.Language;

/** Counts headings: 一、 （一） 1. （1）. A heading begins the ones below it anew. */
final class HeadingNumbers {
    private static final String DIGITS = "零一二三四五六七八九";

    private final Language language;
    private final int[] counts = new int[5];
    private int annexes;

    HeadingNumbers(Language language) {
        this.language = language;
    }

    /** The number of the next heading of a level from 1 to 4. */
    String next(int level) {
        count(level);
        if (language == Language.EN) {
            return level == 4 ? "(" + counts[4] + ") " : joined(level) + " ";
        }
        return switch (level) {
            case 1 -> chinese(counts[1]) + "、";
            case 2 -> "（" + chinese(counts[2]) + "）";
            case 3 -> counts[3] + ".";
            default -> "（" + counts[4] + "）";
        };
    }

    /** The number of the next part. */
    String part() {
        count(0);
        return language == Language.EN ? "Part " + counts[0] + " " : "第" + chinese(counts[0]) + "部分 ";
    }

    /** The number of the next annex. */
    String annex() {
        annexes++;
        restart();
        return language == Language.EN ? "Annex " + annexes + " " : "附件" + annexes + " ";
    }

    /** Begins the levels from 1 on anew. */
    void restart() {
        Arrays.fill(counts, 1, counts.length, 0);
    }

    private void count(int level) {
        counts[level]++;
        Arrays.fill(counts, level + 1, counts.length, 0);
    }

    private String joined(int level) {
        StringBuilder number = new StringBuilder();
        for (int i = 1; i <= level; i++) {
            number.append(counts[i]).append(i < level || level == 1 ? "." : "");
        }
        return number.toString();
    }

    /** 1 to 99 in Chinese numerals, and digits from 100 on. */
    static String chinese(int number) {
        if (number >= 100) {
            return Integer.toString(number);
        }
        String tens = number < 10 ? "" : (number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1)) + "十";
        String ones = number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1);
        return tens + ones;
    }
}

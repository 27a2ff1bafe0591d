package org.jixiao.csv;

import java.util.regex.Pattern;

/** Keeps text from being run as a formula by the program that opens a file, and takes the guard off again. */
final class FormulaGuard {
    private static final String STARTS = "=+-@\t\r＝＋－＠'";

    /** A number below zero, perhaps with a unit in letters, is what it looks like. */
    private static final Pattern NUMBER = Pattern.compile("-\\d[\\d,.]*(/\\d+)?[%‰\\p{IsHan}]{0,4}");

    private FormulaGuard() {}

    static String guarded(String cell) {
        return isDangerous(cell) && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    static String taken(String cell) {
        return cell.startsWith("'") && isDangerous(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(String cell) {
        return !cell.isEmpty() && STARTS.indexOf(cell.charAt(0)) >= 0;
    }
}

package org.jixiao.office;

import java.math.RoundingMode;
import java.util.Objects;
import org.jixiao.quantity.Rational;

/**
 * How a Word document looks. {@link #OFFICIAL} follows GB/T 9704-2012: A4, a type area of 156 mm by 225 mm with 22 lines of
 * 28 characters. Bureaus differ in the line spacing, and so may you.
 *
 * @param fonts the fonts
 * @param portrait the margins of upright pages
 * @param landscape the margins of pages on their side, which are kept for wide forms
 * @param bodySize the size of running text in points, in steps of a half
 * @param lineSpacing the distance of its lines in points, in steps of a twentieth
 * @param tableSize the size of the text of tables in points, in steps of a half
 */
public record WordStyle(
        WordFonts fonts,
        Margins portrait,
        Margins landscape,
        Rational bodySize,
        Rational lineSpacing,
        Rational tableSize) {
    private static final int TWENTIETHS = 20;
    private static final int HALVES = 2;
    private static final Rational LARGEST = Rational.of(72);

    /** By GB/T 9704-2012, with the fonts of official documents. The line spacing is what 22 lines leave of 225 mm. */
    public static final WordStyle OFFICIAL = new WordStyle(
            WordFonts.OFFICIAL,
            new Margins(37, 26, 35, 28),
            new Margins(26, 20, 22, 20),
            Rational.of(16),
            Rational.parse("28.95"),
            Rational.parse("10.5"));

    /** The same with fonts that anybody may use. */
    public static final WordStyle OPEN = OFFICIAL.with(WordFonts.OPEN);

    /**
     * The margins of a page.
     *
     * @param top above, in mm
     * @param right to the right, in mm
     * @param bottom below, in mm
     * @param left to the left, in mm
     */
    public record Margins(int top, int right, int bottom, int left) {
        private static final int LARGEST = 80;

        /**
         * Checks the bounds.
         *
         * @param top above
         * @param right to the right
         * @param bottom below
         * @param left to the left
         * @throws IllegalArgumentException if one is negative or above 80 mm
         */
        public Margins {
            for (int margin : new int[] {top, right, bottom, left}) {
                if (margin < 0 || margin > LARGEST) {
                    throw new IllegalArgumentException(
                            "a margin is " + margin + " mm: give one from 0 to " + LARGEST + " mm");
                }
            }
        }
    }

    /**
     * Checks the sizes.
     *
     * @param fonts the fonts
     * @param portrait the margins of upright pages
     * @param landscape the margins of pages on their side
     * @param bodySize the size of running text in points
     * @param lineSpacing the distance of its lines in points
     * @param tableSize the size of the text of tables in points
     * @throws IllegalArgumentException if a size is not above 0, above 72, or between the steps
     */
    public WordStyle {
        Objects.requireNonNull(fonts, "fonts: name the fonts");
        Objects.requireNonNull(portrait, "portrait: give the margins of upright pages");
        Objects.requireNonNull(landscape, "landscape: give the margins of pages on their side");
        check("bodySize", bodySize, HALVES);
        check("lineSpacing", lineSpacing, TWENTIETHS);
        check("tableSize", tableSize, HALVES);
    }

    private static void check(String name, Rational points, int steps) {
        if (points.signum() <= 0
                || points.compareTo(LARGEST) > 0
                || !points.multipliedBy(Rational.of(steps)).isWhole()) {
            throw new IllegalArgumentException(
                    name + " is " + points + ": give points above 0, at most " + LARGEST + ", in steps of 1/" + steps);
        }
    }

    /**
     * The style with other fonts.
     *
     * @param others the fonts
     * @return the changed style
     */
    public WordStyle with(WordFonts others) {
        return new WordStyle(others, portrait, landscape, bodySize, lineSpacing, tableSize);
    }

    /**
     * The style with another distance of lines.
     *
     * @param points the distance in points, in steps of a twentieth
     * @return the changed style
     */
    public WordStyle withLineSpacing(Rational points) {
        return new WordStyle(fonts, portrait, landscape, bodySize, points, tableSize);
    }

    /**
     * The style with another size of text in tables.
     *
     * @param points the size in points, in steps of a half
     * @return the changed style
     */
    public WordStyle withTableSize(Rational points) {
        return new WordStyle(fonts, portrait, landscape, bodySize, lineSpacing, points);
    }

    static int halves(Rational points) {
        return whole(points, HALVES);
    }

    static int twentieths(Rational points) {
        return whole(points, TWENTIETHS);
    }

    private static int whole(Rational points, int steps) {
        return points.multipliedBy(Rational.of(steps))
                .toBigDecimal(0, RoundingMode.UNNECESSARY)
                .intValueExact();
    }
}

package org.jixiao.grade;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;

/**
 * A scale of grades over the total: bands with open and closed ends, best grade first. A published scale may have gaps or
 * overlaps; they are kept, and a total in one has no grade or several.
 *
 * @param name the name of the scale
 * @param bands the bands, best grade first; at least one
 */
public record GradeScale(String name, List<Band> bands) implements Serializable {
    /**
     * Copies the bands.
     *
     * @param name the name of the scale
     * @param bands the bands, best grade first; at least one
     * @throws IllegalArgumentException if there is no band
     */
    public GradeScale {
        Objects.requireNonNull(name, "name: a grade scale needs a name");
        bands = List.copyOf(bands);
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("the grade scale '" + name + "' has no bands: give at least one");
        }
    }

    /**
     * A grade and the totals that earn it.
     *
     * @param grade the grade
     * @param totals the totals, in points
     */
    public record Band(Grade grade, Interval totals) implements Serializable {
        /**
         * Checks that both are given.
         *
         * @param grade the grade
         * @param totals the totals, in points
         */
        public Band {
            Objects.requireNonNull(grade, "grade: a band needs a grade");
            Objects.requireNonNull(totals, "totals: a band needs the totals that earn its grade");
        }
    }

    /**
     * Thresholds: each grade from its threshold on, up to the threshold before it.
     *
     * @param name the name of the scale
     * @return a builder without bands
     */
    public static Thresholds named(String name) {
        return new Thresholds(name, List.of());
    }

    /**
     * 优 from 90, 良 from 80, 中 from 60, 差 below: the scale of 财预〔2020〕10号 (not verified against its text) and of most
     * provinces, in the half-open form that the Guangdong department form prints.
     *
     * @return the scale
     */
    public static GradeScale fourLevel() {
        return named("优良中差")
                .from(90, Grade.EXCELLENT)
                .from(80, Grade.GOOD)
                .from(60, Grade.FAIR)
                .below(Grade.POOR);
    }

    /**
     * The scale that central departments publish in whole numbers (90–100, 80–89, 60–79, 0–59), read as half-open, so that
     * 89.5 is 良. Use {@link #ofIntegers} to keep the printed gaps.
     *
     * @return the scale
     */
    public static GradeScale central() {
        return new GradeScale("优良中差（整数分档，按左闭右开解释）", fourLevel().bands());
    }

    /**
     * A scale printed in whole numbers, kept as printed: 89.5 lies between 80–89 and 90–100 and has no grade.
     *
     * @param name the name of the scale
     * @param bands the printed bands, best first
     * @return the scale
     */
    public static GradeScale ofIntegers(String name, IntegerBand... bands) {
        List<Band> exact = new ArrayList<>();
        for (IntegerBand band : bands) {
            exact.add(new Band(band.grade(), Interval.closed(Rational.of(band.from()), Rational.of(band.to()))));
        }
        return new GradeScale(name, exact);
    }

    /**
     * A band printed in whole numbers.
     *
     * @param grade the grade
     * @param from the smallest total
     * @param to the largest total
     */
    public record IntegerBand(Grade grade, long from, long to) implements Serializable {}

    /**
     * 优秀 from 90, 良好 from 80, 中等 from 70, 合格 from 60, 不合格 below.
     *
     * @return the scale
     */
    public static GradeScale fiveLevel() {
        return named("五级")
                .from(90, new Grade("优秀", "excellent"))
                .from(80, new Grade("良好", "good"))
                .from(70, new Grade("中等", "fair"))
                .from(60, new Grade("合格", "pass"))
                .below(new Grade("不合格", "fail"));
    }

    /**
     * 合格 from 60, 不合格 below.
     *
     * @return the scale
     */
    public static GradeScale passFail() {
        return named("合格不合格").from(60, new Grade("合格", "pass")).below(new Grade("不合格", "fail"));
    }

    /**
     * The grades of a total: one on a sound scale, none in a gap, several where bands overlap.
     *
     * @param total the total, in points
     * @return the grades, best first
     */
    public List<Grade> gradesAt(Rational total) {
        return gradesWithin(Interval.point(total));
    }

    /**
     * The grades that totals of an interval can earn.
     *
     * @param totals the totals, in points
     * @return the grades, best first, each once
     */
    public List<Grade> gradesWithin(Interval totals) {
        return bands.stream()
                .filter(band -> band.totals().intersect(totals).isPresent())
                .map(Band::grade)
                .distinct()
                .toList();
    }

    /**
     * The grade with a name.
     *
     * @param gradeName the official name
     * @return the grade, or nothing if the scale has none of that name
     */
    public Optional<Grade> grade(String gradeName) {
        return bands.stream()
                .map(Band::grade)
                .filter(grade -> grade.name().equals(gradeName))
                .findFirst();
    }

    /**
     * The place of a grade on the scale.
     *
     * @param grade the grade
     * @return 0 for the best, or -1 if it is not on the scale
     */
    public int rank(Grade grade) {
        return bands.stream().map(Band::grade).distinct().toList().indexOf(grade);
    }

    /** A scale that is being stated threshold by threshold. */
    public static final class Thresholds {
        private final String name;
        private final List<Band> bands;

        private Thresholds(String name, List<Band> bands) {
            this.name = name;
            this.bands = bands;
        }

        /**
         * A grade from a total on, up to the threshold before it.
         *
         * @param total the smallest total; below the threshold before it
         * @param grade the grade
         * @return the longer scale
         */
        public Thresholds from(long total, Grade grade) {
            List<Band> longer = new ArrayList<>(bands);
            longer.add(new Band(grade, Interval.of(new Edge(Rational.of(total), true), last().orElse(null))));
            return new Thresholds(name, longer);
        }

        /**
         * The grade of every total below the last threshold.
         *
         * @param grade the grade
         * @return the scale
         */
        public GradeScale below(Grade grade) {
            List<Band> all = new ArrayList<>(bands);
            all.add(new Band(grade, Interval.of(null, last().orElse(null))));
            return new GradeScale(name, all);
        }

        private Optional<Edge> last() {
            return bands.isEmpty()
                    ? Optional.empty()
                    : bands.get(bands.size() - 1).totals().lower().map(Edge::opposite);
        }
    }
}

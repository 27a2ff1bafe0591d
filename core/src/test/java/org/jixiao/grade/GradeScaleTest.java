package org.jixiao.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jixiao.grade.GradeScale.IntegerBand;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeScaleTest {
    private static final GradeScale PRINTED_IN_INTEGERS = GradeScale.ofIntegers(
            "中央部门（整数分档）",
            new IntegerBand(Grade.EXCELLENT, 90, 100),
            new IntegerBand(Grade.GOOD, 80, 89),
            new IntegerBand(Grade.FAIR, 60, 79),
            new IntegerBand(Grade.POOR, 0, 59));

    @Nested
    class GradesAt {
        @ParameterizedTest
        @CsvSource({
            "100, 优",
            "90, 优",
            "89.99, 良",
            "89.5, 良",
            "80, 良",
            "79.99, 中",
            "60, 中",
            "59.99, 差",
            "0, 差",
            "-1, 差",
            "105, 优"
        })
        void reads_each_threshold_into_the_better_grade(String total, String grade) {
            assertThat(GradeScale.fourLevel().gradesAt(Rational.parse(total)))
                    .extracting(Grade::name)
                    .containsExactly(grade);
            assertThat(GradeScale.central().gradesAt(Rational.parse(total)))
                    .extracting(Grade::name)
                    .containsExactly(grade);
        }

        @ParameterizedTest
        @CsvSource({"90, 优秀", "89.99, 良好", "80, 良好", "70, 中等", "69.99, 合格", "60, 合格", "59.99, 不合格"})
        void of_five_levels(String total, String grade) {
            assertThat(GradeScale.fiveLevel().gradesAt(Rational.parse(total)))
                    .extracting(Grade::name)
                    .containsExactly(grade);
        }

        @ParameterizedTest
        @CsvSource({"60, 合格", "59.99, 不合格"})
        void of_pass_and_fail(String total, String grade) {
            assertThat(GradeScale.passFail().gradesAt(Rational.parse(total)))
                    .extracting(Grade::name)
                    .containsExactly(grade);
        }

        @Test
        void finds_no_grade_in_a_gap_of_a_scale_kept_as_printed() {
            assertThat(PRINTED_IN_INTEGERS.gradesAt(Rational.parse("89.5"))).isEmpty();
            assertThat(PRINTED_IN_INTEGERS.gradesAt(Rational.parse("89"))).containsExactly(Grade.GOOD);
            assertThat(PRINTED_IN_INTEGERS.gradesAt(Rational.parse("90"))).containsExactly(Grade.EXCELLENT);
        }

        @Test
        void finds_several_where_bands_overlap() {
            GradeScale overlapping = new GradeScale(
                    "重叠",
                    List.of(
                            new GradeScale.Band(Grade.EXCELLENT, Interval.atLeast(Rational.of(90))),
                            new GradeScale.Band(Grade.GOOD, Interval.closed(Rational.of(80), Rational.of(90)))));
            assertThat(overlapping.gradesAt(Rational.of(90))).containsExactly(Grade.EXCELLENT, Grade.GOOD);
        }
    }

    @Nested
    class GradesWithin {
        @Test
        void lists_what_an_interval_can_earn_best_first() {
            assertThat(GradeScale.fourLevel().gradesWithin(Interval.closed(Rational.parse("79.99"), Rational.of(90))))
                    .containsExactly(Grade.EXCELLENT, Grade.GOOD, Grade.FAIR);
        }
    }

    @Nested
    class Limits {
        @Test
        void a_ceiling_bars_better_grades_and_leaves_worse_ones() {
            GradeLimit limit = GradeLimit.atBest(Grade.GOOD);
            assertThat(limit.apply(Grade.EXCELLENT, GradeScale.fourLevel())).isEqualTo(Grade.GOOD);
            assertThat(limit.apply(Grade.GOOD, GradeScale.fourLevel())).isEqualTo(Grade.GOOD);
            assertThat(limit.apply(Grade.POOR, GradeScale.fourLevel())).isEqualTo(Grade.POOR);
        }

        @Test
        void a_fixed_grade_is_given_whatever_was_earned() {
            GradeLimit limit = GradeLimit.fixed(Grade.POOR);
            assertThat(limit.apply(Grade.EXCELLENT, GradeScale.fourLevel())).isEqualTo(Grade.POOR);
        }
    }

    @Test
    void a_scale_knows_the_place_of_its_grades() {
        assertThat(GradeScale.fourLevel().rank(Grade.EXCELLENT)).isZero();
        assertThat(GradeScale.fourLevel().rank(Grade.POOR)).isEqualTo(3);
        assertThat(GradeScale.passFail().rank(Grade.POOR)).isEqualTo(-1);
        assertThat(GradeScale.fourLevel().grade("良")).contains(Grade.GOOD);
        assertThat(GradeScale.fourLevel().grade("A")).isEmpty();
    }

    @Test
    void a_scale_without_bands_is_refused() {
        assertThatThrownBy(() -> new GradeScale("空", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the grade scale '空' has no bands: give at least one");
    }
}

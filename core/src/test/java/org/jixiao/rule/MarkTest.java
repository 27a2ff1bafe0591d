package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jixiao.quantity.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkTest {
    private static Mark mark(String absolute, String share) {
        return new Mark(Rational.parse(absolute), Rational.parse(share));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 0, 8, 5, 5分, 1", "0, 1, 8, 8, 满分, 1", "0, 0.5, 8, 4, 满分的50%, 1", "0, 1/3, 8, 8/3, 满分的100/3%, 1",
        "2, 0.5, 8, 6, 满分的50%＋2分, 1", "-2, 1, 8, 6, 满分−2分, 0", "-2, 0, 8, -2, -2分, -1", "0, -1, 8, -8, 满分的-100%, -1",
        "0, 0, 8, 0, 0分, 0", "-1, -1, 8, -9, 满分的-100%−1分, -1", "1, -1, 8, -7, 满分的-100%＋1分, 0",
    })
    void isANumberOnceThePointsAreKnown(
            String absolute, String share, String full, String points, String text, int direction) {
        Mark mark = mark(absolute, share);
        assertThat(mark.of(Rational.parse(full))).isEqualTo(Rational.parse(points));
        assertThat(mark).hasToString(text);
        assertThat(mark.direction()).isEqualTo(direction);
    }

    @Test
    void addsAndTakesAwayPartByPart() {
        assertThat(Mark.FULL.plus(Mark.points(2)).minus(Mark.share("50%"))).isEqualTo(mark("2", "0.5"));
        assertThat(mark("2", "0.5").negated()).isEqualTo(mark("-2", "-0.5"));
        assertThat(Mark.points("0.5")).isEqualTo(mark("0.5", "0"));
        assertThat(Mark.share("1/3")).isEqualTo(mark("0", "1/3"));
    }

    @Test
    void aShareIsAPercentageOrABareNumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> Mark.share("3天"));
    }
}

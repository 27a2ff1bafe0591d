package org.jixiao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.issue.Location;
import org.jixiao.quantity.Rational;
import org.junit.jupiter.api.Test;

class PrintedSheetTest {
    private static Claim points(String points) {
        return PrintedSheet.claim("分值", Rational.parse(points), Location.WHOLE);
    }

    @Test
    void showsPointsInFullAndExactWhereTheyEnd() {
        assertThat(points("12.5")).hasToString("分值12.5分");
        assertThat(points("12.5").exact()).isTrue();
        assertThat(points("20").figure().decimals()).isZero();
    }

    @Test
    void showsAThirdRounded() {
        assertThat(points("10/3")).hasToString("分值3." + "3".repeat(30) + "分");
        assertThat(points("10/3").exact()).isFalse();
    }
}

package org.jixiao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.quantity.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantileTest {
    private static List<Rational> numbers(String text) {
        return Stream.of(text.split(" ")).map(Rational::parse).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1 2 3 4, 1",
        "1, 1 2 3 4, 4",
        "1/2, 1 2 3 4, 2.5",
        "1/4, 1 2 3 4, 1.75",
        "3/4, 4 3 2 1, 3.25",
        "1/3, 1 2 3 4, 2",
        "1/10, 1 2 3 4, 1.3",
        "1/2, 7, 7",
        "1/3, 0 1, 1/3",
    })
    void interpolatesBetweenNeighbours(String share, String numbers, String quantile) {
        assertThat(Quantile.of(Rational.parse(share), numbers(numbers))).isEqualTo(Rational.parse(quantile));
    }

    @Test
    void usualNumbersLieWithinTheFences() {
        assertThat(Quantile.usual(numbers("1 2 3 4"))).hasToString("[-0.5, 5.5]");
        assertThat(Quantile.usual(numbers("5 5 5 5 9"))).hasToString("[5, 5]");
        assertThat(Quantile.usual(numbers("0 0 100")).contains(Rational.of(100)))
                .isTrue();
        assertThat(Quantile.usual(numbers("0 0 0 100")).contains(Rational.of(100)))
                .isFalse();
    }

    @Test
    void needsNumbersAndAShare() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantile.of(Rational.of(1, 2), List.of()))
                .withMessage("there are no numbers to take a quantile of: give at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantile.of(Rational.of(75), List.of(Rational.ONE)))
                .withMessage("the share of the quantile is 75: give 0 to 1, such as 1/2 for the median");
    }
}

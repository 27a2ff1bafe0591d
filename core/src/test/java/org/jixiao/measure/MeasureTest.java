package org.jixiao.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {
    @Test
    void withoutAFormulaReadsTheFactWithItsId() {
        Measure measure = Measure.named("rate", "执行率", Unit.PERCENT);
        assertThat(measure.formula()).isEqualTo(Formula.of(Fact.number("rate", "执行率", Unit.PERCENT)));
        assertThat(measure.withFormula(Formula.own()).formula()).isEqualTo(Formula.own());
        assertThat(measure.words()).isEmpty();
        assertThat(measure.withDefinition("支出÷预算").words()).contains("支出÷预算");
        assertThat(measure.withDirection(Direction.AT_TARGET).direction()).isEqualTo(Direction.AT_TARGET);
        assertThat(measure.withDomain(Domain.COUNTS).domain()).isEqualTo(Domain.COUNTS);
    }

    @Test
    void needsAnId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.named(" ", "执行率", Unit.PERCENT))
                .withMessage("the measure '执行率' has a blank id: give it a stable name");
    }

    @Nested
    class ADomain {
        @ParameterizedTest
        @CsvSource({"0, true", "100, true", "50.123, true", "-0.01, false", "100.01, false"})
        void ofAllNumbersHoldsWhatLiesWithinItsBounds(String value, boolean contained) {
            assertThat(Domain.between(0, 100).contains(Rational.parse(value))).isEqualTo(contained);
        }

        @ParameterizedTest
        @CsvSource({
            "0, 3, true",
            "0, 3.5, false",
            "0, -1, false",
            "2, 3.25, true",
            "2, 3.255, false",
            "2, 1/3, false",
            "30, 1/3, false"
        })
        void mayBeStatedMoreOrLessFinely(int decimals, String value, boolean contained) {
            Domain domain = new Domain(Interval.atLeast(Rational.ZERO), decimals);
            assertThat(domain.contains(Rational.parse(value))).isEqualTo(contained);
        }

        @ParameterizedTest
        @CsvSource({
            "0, 79, true, 80, true, true",
            "0, 79, false, 80, false, false",
            "0, 79, false, 80, true, true",
            "0, 79, true, 80, false, true",
            "0, 79.1, true, 79.9, true, false",
            "1, 79.1, true, 79.9, true, true",
            "1, 79.1, false, 79.2, false, false",
            "-1, 79.1, false, 79.2, false, true",
            "0, -5, true, -1, true, false",
            "0, -5, true, 0, true, true",
            "0, -5, true, 0, false, false",
        })
        void meetsAnIntervalThatHoldsOneOfItsValues(
                int decimals, String from, boolean fromClosed, String to, boolean toClosed, boolean meets) {
            Domain domain = new Domain(Interval.atLeast(Rational.ZERO), decimals);
            Interval interval =
                    Interval.of(new Edge(Rational.parse(from), fromClosed), new Edge(Rational.parse(to), toClosed));
            assertThat(domain.meets(interval)).isEqualTo(meets);
        }

        @Test
        void withoutALowerBoundMeetsWhatReachesDown() {
            assertThat(new Domain(Interval.ALL, 0).meets(Interval.below(Rational.parse("-7.5"))))
                    .isTrue();
            assertThat(Domain.COUNTS.meets(Interval.below(Rational.ZERO))).isFalse();
        }

        @ParameterizedTest
        @ValueSource(ints = {-2, 31})
        void hasNoneToThirtyDecimals(int decimals) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Domain(Interval.ALL, decimals))
                    .withMessage("decimals is " + decimals + ": give 0 to 30, or Domain.REAL for any number");
        }
    }
}

package org.jixiao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jixiao.quantity.Money.wan;

import java.util.Set;
import org.jixiao.quantity.Money;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTest {
    @ParameterizedTest
    @CsvSource({"747.1, 747.10万元", "2903.8592, 2903.8592万元", "0, 0.00万元", "14, 14.00万元"})
    void haveTheDecimalsOfTheirTableOrMore(String wan, String printed) {
        assertThat(Printed.inWan(2).figure(wan(wan))).hasToString(printed);
    }

    @Test
    void mayHaveTwelveDecimals() {
        assertThat(Printed.inWan(12).figure(wan("1"))).hasToString("1.000000000000万元");
        assertThat(Printed.inWan(0).figure(wan("0.000000000001"))).hasToString("0.000000000001万元");
    }

    @Test
    void mayBeInYuan() {
        assertThat(Printed.inYuan(0).figure(wan("0.3609"))).hasToString("3609元");
    }

    @Test
    void endAfterSomeDecimals() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Printed.inWan(2).figure(new Money(Rational.of(1, 3))))
                .withMessage("the amount 1/30000万元 needs more than 12 decimals and cannot have been printed: give it as"
                        + " the report prints it");
    }

    @Test
    void mayNameListsThatAreInPart() {
        Printed inPart = Printed.inWan(2).withSomeOf(AmountList.FUNCTIONS, AmountList.PROGRAMME_FUNDS);
        assertThat(inPart.inPart()).containsExactly(AmountList.FUNCTIONS, AmountList.PROGRAMME_FUNDS);
        assertThat(inPart.decimals()).isEqualTo(2);
        assertThat(Printed.inYuan(0).inPart()).isEmpty();
    }

    @Test
    void areMoneyWithUpToTwelveDecimals() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Printed(Unit.PERSON, 2, Set.of()))
                .withMessage("amounts are printed in '人': give 元, 万元 or 亿元");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Printed.inWan(13))
                .withMessage("amounts are printed with 13 decimals: give 0 to 12");
    }
}

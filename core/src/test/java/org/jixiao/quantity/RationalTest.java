package org.jixiao.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {
    private static final String TOO_LARGE =
            ": figures may have at most 1000 digits and an exponent within ±1000; check for a misplaced digit";

    @Nested
    class Parse {
        @ParameterizedTest
        @CsvSource({
            "93, 93",
            "-0.5, -1/2",
            "+7, 7",
            ".25, 1/4",
            "3., 3",
            "1.5e3, 1500",
            "1.5E-1, 3/20",
            "2/4, 1/2",
            "-2/4, -1/2",
            "+2/4, 1/2",
            "0/5, 0",
            "007, 7",
            "1e1000, 1e1000",
            "1e+1000, 1e1000",
        })
        void readsDecimalsAndFractions(String text, String same) {
            assertThat(Rational.parse(text)).isEqualTo(Rational.parse(same));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " 1",
                    "1 ",
                    "一",
                    "NaN",
                    "Infinity",
                    "1,000",
                    "1.2.3",
                    "1/",
                    "/2",
                    "1/-2",
                    "1.5/2",
                    "e5",
                    "1e",
                    "0x10",
                    "１",
                    "."
                })
        void refusesEverythingElseAndNamesTheRemedy(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Rational.parse(text))
                    .withMessage(
                            "'" + text + "' is not a number: write digits with an optional decimal point, such as 93 or"
                                    + " -0.5, or a fraction such as 2/3");
        }

        @Test
        void refusesAFractionOverZero() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Rational.parse("3/0"))
                    .withMessage("cannot divide 3 by 0: a fraction needs a denominator other than 0");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1e999999999", "1e1001", "1e-1001", "1e+1001", "1e99999"})
        void refusesAnExponentBeyondAThousandBeforeAnyArithmetic(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Rational.parse(text))
                    .withMessage("the number '" + text + "' is too large to be a figure (its exponent is beyond ±1000)"
                            + TOO_LARGE);
        }

        @Test
        void readsAThousandDigitsAndRefusesOneMore() {
            String thousand = "9".repeat(1000);
            assertThat(Rational.parse(thousand)).hasToString(thousand);
            assertThat(Rational.parse("-" + thousand)).hasToString("-" + thousand);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Rational.parse(thousand + "9"))
                    .withMessage("the number '" + "9".repeat(40) + "…' is too large to be a figure (it has 1001 digits)"
                            + TOO_LARGE);
        }

        @Test
        void readsAFractionOfAThousandDigitsAndRefusesOneMore() {
            String thousand = "9".repeat(1000);
            assertThat(Rational.parse("-" + thousand + "/" + thousand)).isEqualTo(Rational.of(-1));
            for (String text : new String[] {thousand + "9/1", "-" + thousand + "9/1", "1/" + thousand + "9"}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> Rational.parse(text))
                        .withMessageEndingWith(" is too large to be a figure (it has 1001 digits)" + TOO_LARGE);
            }
        }

        @Test
        void refusesATextThatIsTooLongToBeLookedAt() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Rational.parse("1".repeat(2011)))
                    .withMessage("the number '" + "1".repeat(20)
                            + "…' is too large to be a figure (it has 2011 characters)" + TOO_LARGE);
            assertThat(Rational.parse("0".repeat(2009) + "1")).isEqualTo(Rational.ONE);
        }
    }

    @Nested
    class Of {
        @ParameterizedTest
        @CsvSource({"1, -2, -1/2", "-1, -2, 1/2", "6, 4, 3/2", "0, -7, 0"})
        void putsTheSignIntoTheNumerator(long numerator, long denominator, String same) {
            assertThat(Rational.of(numerator, denominator)).isEqualTo(Rational.parse(same));
            assertThat(Rational.of(numerator, denominator).denominator()).isPositive();
        }

        @Test
        void refusesADenominatorOfZero() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Rational.of(7, 0))
                    .withMessage("cannot divide 7 by 0: a fraction needs a denominator other than 0");
        }

        @Test
        void takesTheEndsOfLong() {
            assertThat(Rational.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Rational.ONE);
            assertThat(Rational.of(1, Long.MIN_VALUE).denominator()).isEqualTo(BigInteger.ONE.shiftLeft(63));
        }

        @Test
        void aDecimalOfMoreThanFortyCharactersIsCutInTheMessage() {
            for (int digits = 33; digits <= 34; digits++) {
                BigDecimal tooLarge = new BigDecimal("1".repeat(digits)).scaleByPowerOfTen(1001);
                String shown = "1." + "1".repeat(32) + (digits == 33 ? "E+1033" : "1E+103…");
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> Rational.of(tooLarge))
                        .withMessageStartingWith("the number '" + shown + "' is too large to be a figure");
            }
        }

        @Test
        void takesADecimalWithinTheBoundsOnly() {
            assertThat(Rational.of(new BigDecimal("1E+1000"))).isEqualTo(Rational.parse("1e1000"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Rational.of(new BigDecimal("1E+1001")))
                    .withMessage("the number '1E+1001' is too large to be a figure (it has 1 digits)" + TOO_LARGE);
            assertThat(Rational.of(BigDecimal.ONE.scaleByPowerOfTen(-2000)).signum())
                    .isOne();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Rational.of(BigDecimal.ONE.scaleByPowerOfTen(-2001)))
                    .withMessage("the number '1E-2001' is too large to be a figure (it has 1 digits)" + TOO_LARGE);
        }
    }

    @Nested
    class Arithmetic {
        @ParameterizedTest
        @CsvSource({
            "9223372036854775807, 1, 9223372036854775808",
            "-9223372036854775808, -1, -9223372036854775809",
            "9223372036854775807/2, 1/2, 4611686018427387904",
            "9223372036854775807/3, 9223372036854775807/7, 92233720368547758070/21",
            "1/9223372036854775807, 1/9223372036854775806, 18446744073709551613/85070591730234615838173535747377725442",
            "4611686018427387904, 9223372036854775807/2, 18446744073709551615/2",
            "0.1, 0.2, 0.3",
        })
        void sumsBeyondLongAreExact(String a, String b, String sum) {
            assertThat(Rational.parse(a).plus(Rational.parse(b)))
                    .hasToString(Rational.parse(sum).toString());
            assertThat(Rational.parse(sum).minus(Rational.parse(b))).isEqualTo(Rational.parse(a));
        }

        @ParameterizedTest
        @CsvSource({
            "3037000500, 3037000500, 9223372037000250000",
            "-9223372036854775808, -1, 9223372036854775808",
            "1/3037000500, 1/3037000500, 1/9223372037000250000",
            "9223372036854775807/2, 2/9223372036854775807, 1",
        })
        void productsBeyondLongAreExact(String a, String b, String product) {
            assertThat(Rational.parse(a).multipliedBy(Rational.parse(b))).isEqualTo(Rational.parse(product));
            assertThat(Rational.parse(product).dividedBy(Rational.parse(b))).isEqualTo(Rational.parse(a));
        }

        @Test
        void aProductWithAWholeNumberIsExact() {
            assertThat(Rational.parse("2/3").multipliedBy(3)).isEqualTo(Rational.of(2));
        }

        @Test
        void divisionByZeroNamesTheDividend() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Rational.parse("2/3").dividedBy(Rational.of(0, 5)))
                    .withMessage("cannot divide 2/3 by 0: check that the divisor is not 0 before dividing");
        }

        @Test
        void theSmallestLongCanBeNegated() {
            assertThat(Rational.of(Long.MIN_VALUE).negated()).hasToString("9223372036854775808");
            assertThat(Rational.of(Long.MIN_VALUE).absolute()).hasToString("9223372036854775808");
            assertThat(Rational.of(Long.MIN_VALUE).negated().negated()).isEqualTo(Rational.of(Long.MIN_VALUE));
        }
    }

    @Nested
    class Whole {
        @ParameterizedTest
        @CsvSource({
            "7/2, 3, 4",
            "-7/2, -4, -3",
            "6/2, 3, 3",
            "-6/2, -3, -3",
            "0, 0, 0",
            "1/3, 0, 1",
            "-1/3, -1, 0",
            "18446744073709551617/2, 9223372036854775808, 9223372036854775809",
            "-18446744073709551617/2, -9223372036854775809, -9223372036854775808",
            "18446744073709551616, 18446744073709551616, 18446744073709551616",
        })
        void floorGoesDownAndCeilingGoesUp(String number, String floor, String ceiling) {
            assertThat(Rational.parse(number).floor()).hasToString(floor);
            assertThat(Rational.parse(number).ceiling()).hasToString(ceiling);
        }

        @ParameterizedTest
        @CsvSource({"4/2, true", "3/2, false", "0, true", "18446744073709551616, true", "18446744073709551617/2, false"
        })
        void isWholeLooksAtTheValueAndNotAtTheForm(String number, boolean whole) {
            assertThat(Rational.parse(number).isWhole()).isEqualTo(whole);
        }
    }

    @Nested
    class Order {
        @ParameterizedTest
        @CsvSource({"0, 1, 5, 1", "3, 1, 5, 3", "9, 1, 5, 5", "1, 1, 5, 1", "5, 1, 5, 5"})
        void clampedStaysWithinItsBounds(String number, String least, String most, String result) {
            assertThat(Rational.parse(number).clamped(Rational.parse(least), Rational.parse(most)))
                    .isEqualTo(Rational.parse(result));
        }

        @Test
        void ofTwoEqualNumbersTheFirstIsKept() {
            Rational half = Rational.of(1, 2);
            Rational same = Rational.of(2, 4);
            assertThat(half.min(same)).isSameAs(half);
            assertThat(half.max(same)).isSameAs(half);
        }

        @ParameterizedTest
        @CsvSource({
            "9223372036854775807/9223372036854775806, 9223372036854775806/9223372036854775805, -1",
            "-9223372036854775808/3, -9223372036854775807/3, -1",
            "18446744073709551616, 9223372036854775807, 1",
            "1/18446744073709551616, 1/18446744073709551616, 0",
            "1/3, 2/6, 0",
            "-1, 1, -1",
        })
        void comparesExactlyAtTheEndsOfLong(String a, String b, int order) {
            assertThat(Rational.parse(a).compareTo(Rational.parse(b))).isEqualTo(order);
            assertThat(Rational.parse(b).compareTo(Rational.parse(a))).isEqualTo(-order);
        }

        @Test
        void nothingElseIsEqualToANumber() {
            assertThat(Rational.ONE).isNotEqualTo(1).isNotEqualTo(null).isNotEqualTo(Rational.ZERO);
        }

        @ParameterizedTest
        @CsvSource({"-5, -1", "0, 0", "1/7, 1", "-18446744073709551616, -1", "18446744073709551616, 1"})
        void signumIsTheSign(String number, int sign) {
            assertThat(Rational.parse(number).signum()).isEqualTo(sign);
        }
    }

    @Nested
    class Text {
        @ParameterizedTest
        @CsvSource({
            "6/4, 1.5",
            "10/5, 2",
            "1/3, 1/3",
            "-4/6, -2/3",
            "1/8, 0.125",
            "1/160, 0.00625",
            "0/3, 0",
            "1e40, 10000000000000000000000000000000000000000",
            "1e-40, 0.0000000000000000000000000000000000000001",
        })
        void isADecimalWhereItEndsAndAReducedFractionOtherwise(String number, String text) {
            assertThat(Rational.parse(number)).hasToString(text);
        }

        @Test
        void isAFractionWhereTheDecimalWouldBeLongerThanFortyDigits() {
            assertThat(Rational.parse("1e-41")).hasToString("1/1" + "0".repeat(41));
            assertThat(Rational.of(BigInteger.ONE, BigInteger.ONE.shiftLeft(40)).toString())
                    .startsWith("0.");
            assertThat(Rational.of(BigInteger.ONE, BigInteger.ONE.shiftLeft(41)).toString())
                    .startsWith("1/");
            assertThat(Rational.of(BigInteger.ONE, BigInteger.valueOf(5).pow(40))
                            .toString())
                    .startsWith("0.");
            assertThat(Rational.of(BigInteger.ONE, BigInteger.valueOf(5).pow(41))
                            .toString())
                    .startsWith("1/");
            assertThat(Rational.of(BigInteger.ONE, BigInteger.valueOf(5).pow(42))
                            .toString())
                    .startsWith("1/");
        }

        @Test
        void partsAreInLowestTerms() {
            assertThat(Rational.of(-6, 4).numerator()).isEqualTo(-3);
            assertThat(Rational.of(-6, 4).denominator()).isEqualTo(2);
            assertThat(Rational.of(Long.MIN_VALUE, 2).numerator()).isEqualTo(Long.MIN_VALUE / 2);
        }
    }

    @Nested
    class ToBigDecimal {
        @ParameterizedTest
        @CsvSource({
            "2/3, 2, HALF_UP, 0.67",
            "-2/3, 2, HALF_UP, -0.67",
            "1/8, 2, HALF_UP, 0.13",
            "1/8, 2, HALF_EVEN, 0.12",
            "-1/8, 2, FLOOR, -0.13",
            "5, 2, UNNECESSARY, 5.00",
        })
        void hasExactlyTheDeclaredDigits(String number, int digits, RoundingMode mode, BigDecimal decimal) {
            assertThat(Rational.parse(number).toBigDecimal(digits, mode)).isEqualTo(decimal);
        }
    }

    @Nested
    class Serialisation {
        @ParameterizedTest
        @ValueSource(strings = {"2/4", "-0.5", "18446744073709551617/2"})
        void keepsTheNumber(String number) throws Exception {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(Rational.parse(number));
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertThat(in.readObject()).isEqualTo(Rational.parse(number));
            }
        }
    }
}

package org.jixiao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.jixiao.issue.Language;
import org.jixiao.issue.Severity;
import org.jixiao.issue.StandardIssue;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecomputedTest {
    private static Claim claim(String printed) {
        return Claim.of("甲", printed);
    }

    private static Claim named(String name, String printed) {
        return Claim.of(name, printed);
    }

    /** How it comes out, with the value that was recomputed. */
    private static String outcome(Identity identity) {
        return identity.check(identity.claims())
                .map(finding -> finding.agreement()
                        + finding.recomputation()
                                .map(it -> " "
                                        + Shown.quantity(
                                                it.value(), it.claim().figure().decimals()))
                                .orElse(""))
                .orElse("EQUAL");
    }

    @Nested
    class Totals {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "747.10万元 | 255.34万元 | 491.76万元 | EQUAL",
                    "747.1万元  | 255.34万元 | 491.76万元 | EQUAL",
                    "747.11万元 | 255.34万元 | 491.76万元 | LOW 747.1万元",
                    "747.12万元 | 255.34万元 | 491.76万元 | HIGH 747.1万元",
                    "747.09万元 | 255.34万元 | 491.76万元 | LOW 747.1万元",
                    "747.08万元 | 255.34万元 | 491.76万元 | HIGH 747.1万元",
                    "7471000元 | 255.34万元 | 491.76万元 | EQUAL",
                    "86万元 | 20万元 | 65万元 | LOW 85万元",
                    "87万元 | 20万元 | 65万元 | HIGH 85万元",
                })
        void allowTheRoundingOfEachFigureAndNoMore(String total, String a, String b, String outcome) {
            assertThat(outcome(claim(total).isTotalOf(claim(a), claim(b)))).isEqualTo(outcome);
        }

        @Test
        void ofCountsAllowNothing() {
            assertThat(outcome(claim("7件").isTotalOf(claim("3件"), claim("3件"), claim("1件"))))
                    .isEqualTo("EQUAL");
            assertThat(outcome(claim("8件").isTotalOf(claim("3件"), claim("3件"), claim("1件"))))
                    .isEqualTo("HIGH 7件");
        }

        @Test
        void ofListedThingsAreTheirNumber() {
            assertThat(outcome(claim("3个").isCountOf("办公室", "征收股", "稽核股"))).isEqualTo("EQUAL");
            assertThat(claim("4个").isCountOf("办公室", "征收股", "稽核股").check(List.of()))
                    .get()
                    .extracting(finding -> finding.message(Language.EN))
                    .isEqualTo(
                            "'甲' is printed as 4个, but 办公室、征收股、稽核股3个 gives 3个: +1个 off, which rounding cannot explain."
                                    + " Find out which figure is wrong. A part of 1个 would close the gap.");
        }

        @Test
        void ofSharesAreAHundredPercent() {
            assertThat(outcome(Claim.wholeOf("构成", claim("34.18%"), claim("65.82%"))))
                    .isEqualTo("EQUAL");
            assertThat(outcome(Claim.wholeOf("构成", claim("33.33%"), claim("33.33%"), claim("33.33%"))))
                    .isEqualTo("LOW 99.99%");
            assertThat(outcome(Claim.wholeOf("构成", claim("34.18%"), claim("65.92%"))))
                    .isEqualTo("HIGH 100.1%");
        }

        @Test
        void needAPart() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> claim("1元").isTotalOf())
                    .withMessage("a total needs at least one part: name the figures that it sums");
        }
    }

    @Nested
    class Balances {
        @Test
        void areOpeningPlusIncomeLessSpending() {
            Claim income = claim("1030.86万元");
            assertThat(outcome(claim("29.63万元").isBalanceOf(claim("29.63万元"), income, income)))
                    .isEqualTo("EQUAL");
            assertThat(outcome(claim("32.96万元").isBalanceOf(claim("29.63万元"), income, income)))
                    .isEqualTo("HIGH 29.63万元");
        }

        @Test
        void mayHaveSeveralFiguresOnEachSide() {
            assertThat(outcome(claim("14万元")
                            .isBalanceOf(
                                    List.of(claim("1651.24万元"), claim("760.35万元")),
                                    List.of(claim("1650.49万元"), claim("747.10万元")))))
                    .isEqualTo("EQUAL");
        }
    }

    @Nested
    class Changes {
        @ParameterizedTest
        @CsvSource({
            "-890.89万元, EQUAL",
            "-890.88万元, LOW -890.89万元",
            "-890.91万元, HIGH -890.89万元",
            "-904.89万元, HIGH -890.89万元",
        })
        void areTheNewValueLessTheOld(String change, String outcome) {
            assertThat(outcome(claim(change).isChangeOf(claim("760.35万元"), claim("1651.24万元"))))
                    .isEqualTo(outcome);
        }

        @Test
        void ofPercentagesAreInPercentagePoints() {
            assertThat(outcome(claim("-4个百分点").isChangeOf(claim("92%"), claim("96%"))))
                    .isEqualTo("EQUAL");
            assertThat(outcome(claim("-4%").isChangeOf(claim("92%"), claim("96%"))))
                    .isEqualTo("UNDETERMINED");
        }

        @ParameterizedTest
        @CsvSource({
            "-53.95%, 760.35万元, 1651.24万元, EQUAL",
            "-53.96%, 760.35万元, 1651.24万元, HIGH ≈-53.95%",
            "-117.17%, 760.35万元, 1651.24万元, HIGH ≈-53.95%",
            "-43.48%, 0.39万元, 0.69万元, EQUAL",
            "-43.88%, 0.39万元, 0.69万元, LOW ≈-43.48%",
            "-45%, 0.39万元, 0.69万元, LOW ≈-43.48%",
            "-46%, 0.39万元, 0.69万元, HIGH ≈-43.48%",
        })
        void asRatesAreOnTheOldValue(String rate, String now, String before, String outcome) {
            assertThat(outcome(claim(rate).isChangeRateOf(claim(now), claim(before))))
                    .isEqualTo(outcome);
        }

        @ParameterizedTest
        @CsvSource({
            "79.79%, 746.35万元, 331.22万元, EQUAL",
            "79.78%, 746.35万元, 331.22万元, LOW ≈79.79%",
            "79.77%, 746.35万元, 331.22万元, HIGH ≈79.79%",
            "44.38%, 746.35万元, 331.22万元, HIGH ≈79.79%",
            "0%, 746.35万元, 0万元, EQUAL",
            "-50%, 10人, -10人, EQUAL",
        })
        void asRatesMayHaveTheirBaseInTheChange(String rate, String now, String change, String outcome) {
            assertThat(outcome(claim(rate).isGrowthRateOf(claim(now), claim(change))))
                    .isEqualTo(outcome);
        }
    }

    @Nested
    class Ratios {
        @ParameterizedTest
        @CsvSource({
            "88.47%, 1030.86万元, 1165.24万元, EQUAL",
            "88.48%, 1030.86万元, 1165.24万元, HIGH ≈88.47%",
            "88.5%, 1030.86万元, 1165.24万元, EQUAL",
            "88%, 1030.86万元, 1165.24万元, EQUAL",
            "89%, 1030.86万元, 1165.24万元, HIGH ≈88.47%",
            "100%, 1030.86万元, 1165.24万元, HIGH ≈88.47%",
            "57.56%, 48.55万元, 84.35万元, EQUAL",
            "57.55%, 48.55万元, 84.35万元, LOW ≈57.56%",
            "50%, 5.45万人次, 10.82万人次, EQUAL",
            "0.88, 1030.86万元, 1165.24万元, EQUAL",
            "885‰, 1030.86万元, 1165.24万元, EQUAL",
        })
        void areThePartOfTheWhole(String rate, String part, String whole, String outcome) {
            assertThat(outcome(claim(rate).isRatioOf(claim(part), claim(whole))))
                    .isEqualTo(outcome);
        }

        @ParameterizedTest
        @CsvSource({
            "268.36万元/人, 1610.17万元, 6人, EQUAL",
            "2683617元/人, 1610.17万元, 6人, EQUAL",
            "2683616元/人, 1610.17万元, 6人, LOW ≈2683616.67元/人",
            "268.40万元/人, 1610.17万元, 6人, HIGH ≈268.36万元/人",
        })
        void perHeadHaveAUnitOfTheirOwn(String perHead, String amount, String persons, String outcome) {
            assertThat(outcome(claim(perHead).isRatioOf(claim(amount), claim(persons))))
                    .isEqualTo(outcome);
        }

        @ParameterizedTest
        @CsvSource({"97.85%, EQUAL", "97.84%, HIGH ≈97.85%", "97.8%, EQUAL", "97.9%, HIGH ≈97.85%"})
        void mayHaveTheirWholeInTheParts(String rate, String outcome) {
            assertThat(outcome(claim(rate).isShareBeside(claim("13730人次"), claim("302人次"))))
                    .isEqualTo(outcome);
        }

        @Test
        void ofNothingInSomethingAreNothing() {
            assertThat(outcome(claim("0%").isShareBeside(claim("0人次"), claim("302人次"))))
                    .isEqualTo("EQUAL");
        }
    }

    @Nested
    class Products {
        private final Claim premium = claim("220元/人").exactly();

        @ParameterizedTest
        @CsvSource({"397.47万元, EQUAL", "397.48万元, HIGH 397.474万元", "394.47万元, HIGH 397.474万元"})
        void multiplyPersonsByWhatEachCosts(String amount, String outcome) {
            assertThat(outcome(claim(amount).isProductOf(claim("18067人"), premium)))
                    .isEqualTo(outcome);
        }

        @Test
        void mayBeTakenInPart() {
            assertThat(outcome(claim("146.27万元").isProductOf(Rational.of(1, 2), claim("13297人"), premium)))
                    .isEqualTo("EQUAL");
            assertThat(outcome(claim("136.78万元").isProductOf(Rational.of(1, 2), claim("13297人"), premium)))
                    .isEqualTo("HIGH 146.267万元");
        }

        @Test
        void takeTheRoundingOfAPriceIntoAccount() {
            assertThat(outcome(claim("394.47万元").isProductOf(claim("18067人"), claim("220元/人"))))
                    .isEqualTo("HIGH 397.474万元");
            assertThat(outcome(claim("397.00万元").isProductOf(claim("18067人"), claim("220元/人"))))
                    .isEqualTo("LOW 397.474万元");
        }

        @Test
        void takeAnAmountForEachPersonWithOrWithoutSayingSo() {
            assertThat(outcome(claim("2200元")
                            .isProductOf(claim("10人"), claim("220元").exactly())))
                    .isEqualTo("EQUAL");
            assertThat(outcome(claim("30人").isProductOf(claim("5次"), claim("6人"))))
                    .isEqualTo("EQUAL");
            assertThat(outcome(claim("30元").isProductOf(claim("5元"), claim("6元"))))
                    .isEqualTo("UNDETERMINED");
        }

        @Test
        void needAFactor() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> claim("1元").isProductOf())
                    .withMessage("a product needs at least one factor: name the figures multiplied");
        }
    }

    @Nested
    class Scores {
        @ParameterizedTest
        @CsvSource({
            "9.98分, 10分, 99.81%, EQUAL",
            "9.99分, 10分, 99.81%, HIGH 9.981分",
            "0.96分, 1分, 95.57%, EQUAL",
            "10分, 10分, 104.2%, EQUAL",
            "10.42分, 10分, 104.2%, HIGH 10分",
        })
        void areThePointsTimesTheRate(String score, String points, String rate, String outcome) {
            assertThat(outcome(claim(score).isScoreOf(claim(points), claim(rate))))
                    .isEqualTo(outcome);
        }

        @ParameterizedTest
        @CsvSource({
            "17.69分, 1030.86万元, 1165.24万元, EQUAL",
            "20分, 1030.86万元, 1165.24万元, HIGH ≈17.69分",
            "20分, 1165.24万元, 1165.24万元, EQUAL",
            "20分, 1170万元, 1165.24万元, EQUAL",
            "19.99分, 1170万元, 1165.24万元, HIGH 20分",
        })
        void areThePointsTimesWhatWasExecuted(String score, String executed, String budget, String outcome) {
            assertThat(outcome(claim(score).isScoreOf(claim("20分"), claim(executed), claim(budget))))
                    .isEqualTo(outcome);
        }
    }

    @Nested
    class WhatCannotBeTold {
        @Test
        void isARatioToNothing() {
            Finding finding = named("执行率", "100%")
                    .at("表一")
                    .isRatioOf(named("执行数", "5万元"), named("预算数", "0万元"))
                    .check(List.of())
                    .orElseThrow();
            assertThat(finding.agreement()).isEqualTo(Agreement.UNDETERMINED);
            assertThat(finding.issue().severity()).isEqualTo(Severity.INFORMATION);
            assertThat(finding.message(Language.EN))
                    .isEqualTo(
                            "表一: 执行数5万元 cannot be divided by 预算数0万元; check the denominator, or mark the figure as not"
                                    + " applicable.");
        }

        @ParameterizedTest
        @CsvSource({"2天, 20个工作日", "5万元, 5人", "1人, 1人次"})
        void isASumOfDifferentThings(String a, String b) {
            Finding finding = claim(a).isTotalOf(named("乙", b)).check(List.of()).orElseThrow();
            assertThat(finding.issue().code()).isEqualTo(StandardIssue.UNITS_MIXED);
            assertThat(finding.message(Language.ZH)).isEqualTo("“甲”中的甲" + a + "与乙" + b + "单位不同类，不能一并计算；请统一单位。");
        }

        @Test
        void isARateInAnotherUnit() {
            assertThat(outcome(claim("5万元").isRatioOf(claim("5万元"), claim("1万元"))))
                    .isEqualTo("UNDETERMINED");
            assertThat(outcome(claim("5%").isChangeRateOf(claim("5万元"), claim("1人"))))
                    .isEqualTo("UNDETERMINED");
            assertThat(outcome(claim("5%").isGrowthRateOf(claim("5万元"), claim("1人"))))
                    .isEqualTo("UNDETERMINED");
            assertThat(outcome(claim("5%").isShareBeside(claim("5万元"), claim("1人"))))
                    .isEqualTo("UNDETERMINED");
            assertThat(outcome(claim("5%").isScoreOf(claim("5分"), claim("1人")))).isEqualTo("UNDETERMINED");
            assertThat(outcome(claim("5%").isScoreOf(claim("5分"), claim("1%")))).isEqualTo("UNDETERMINED");
            assertThat(outcome(claim("5个百分点").isGrowthRateOf(claim("5万元"), claim("1万元"))))
                    .isEqualTo("UNDETERMINED");
            assertThat(outcome(claim("5个百分点").isShareBeside(claim("5万元"), claim("1万元"))))
                    .isEqualTo("UNDETERMINED");
            assertThat(outcome(claim("5个百分点").isChangeRateOf(claim("5万元"), claim("1万元"))))
                    .isEqualTo("UNDETERMINED");
        }

        @Test
        void isAGrowthThatMayBeOnNothing() {
            assertThat(outcome(claim("100%").isGrowthRateOf(claim("5万元"), claim("5万元"))))
                    .isEqualTo("UNDETERMINED");
            assertThat(outcome(claim("900%").isGrowthRateOf(claim("5万元"), claim("4万元"))))
                    .isEqualTo("UNDETERMINED");
        }
    }

    @Nested
    class AFinding {
        private final Finding high = named("完成率", "100%")
                .at("四（二）")
                .isRatioOf(named("支出", "1030.86万元"), named("预算", "1165.24万元"))
                .check(List.of())
                .orElseThrow();

        @Test
        void holdsTheExactValueAndAllThatRoundingLeavesOpen() {
            Finding.Recomputation it = high.recomputation().orElseThrow();
            assertThat(it.claim().name()).isEqualTo("完成率");
            assertThat(it.value()).isEqualTo(new Quantity(Rational.of(10308600, 116524), Unit.PERCENT));
            assertThat(it.difference())
                    .isEqualTo(
                            new Quantity(Rational.HUNDRED.minus(Rational.of(10308600, 116524)), Unit.PERCENTAGE_POINT));
            assertThat(it.possible().lower().orElseThrow().at()).isEqualTo(Rational.of(103085500, 1165245));
            assertThat(it.possible().lower().orElseThrow().closed()).isFalse();
            assertThat(it.possible().upper().orElseThrow().at()).isEqualTo(Rational.of(103086500, 1165235));
            assertThat(it.possible().upper().orElseThrow().closed()).isFalse();
        }

        @Test
        void saysEverythingInBothLanguages() {
            assertThat(high.place()).hasToString("四（二）");
            assertThat(high.issue().severity()).isEqualTo(Severity.ERROR);
            assertThat(high.message(Language.EN))
                    .isEqualTo("四（二）: '完成率' is printed as 100%, but 支出1030.86万元 ÷ 预算1165.24万元 gives ≈88.47%:"
                            + " ≈+11.53个百分点 off, which rounding cannot explain. Find out which figure is wrong.");
            assertThat(high.message(Language.ZH))
                    .isEqualTo("四（二）：“完成率”印为100%，但支出1030.86万元 ÷ 预算1165.24万元应为≈88.47%，相差≈+11.53个百分点，"
                            + "超出四舍五入所能解释。请核对哪个数字有误。");
            assertThat(high).hasToString("HIGH " + high.message(Language.EN));
        }

        @Test
        void thatRoundingExplainsIsAWarning() {
            Finding low = claim("747.11万元")
                    .isTotalOf(claim("255.34万元"), claim("491.76万元"))
                    .check(List.of())
                    .orElseThrow();
            assertThat(low.issue().severity()).isEqualTo(Severity.WARNING);
            assertThat(low.cause()).isEmpty();
            assertThat(low.message(Language.ZH))
                    .isEqualTo("“甲”印为747.11万元，但甲255.34万元 + 甲491.76万元应为747.1万元，相差+0.01万元，四舍五入可以解释。请核对哪个数字有误。");
        }

        @Test
        void isNoneWhereFiguresAgree() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Finding(
                            Agreement.EQUAL, high.issue(), high.claims(), Optional.empty(), Optional.empty()))
                    .withMessage("figures that agree are no finding: leave '" + high.issue() + "' out");
        }

        @Test
        void showsALongSumByItsEnds() {
            Claim[] parts = new Claim[11];
            java.util.Arrays.setAll(parts, i -> named("第" + i + "项", "1项"));
            assertThat(claim("12项").isTotalOf(parts)).hasToString("甲12项 = 第0项1项 + 第1项1项 + 第2项1项 + … + 第10项1项");
        }
    }

    @Nested
    class InWords {
        private final Claim stated = named("得数", "1");
        private final Claim a = named("甲", "2");
        private final Claim b = named("乙", "3");
        private final Claim c = named("丙", "4");

        @Test
        void eachCalculationIsShownWithItsFigures() {
            assertThat(List.of(
                            stated.isTotalOf(a, b, c),
                            stated.isBalanceOf(a, b, c),
                            stated.isChangeOf(a, b),
                            stated.isChangeRateOf(a, b),
                            stated.isGrowthRateOf(a, b),
                            stated.isRatioOf(a, b),
                            stated.isShareBeside(a, b, c),
                            stated.isProductOf(a, b),
                            stated.isProductOf(Rational.of(1, 2), a, b),
                            stated.isScoreOf(a, b, c),
                            stated.isScoreOf(a, b)))
                    .extracting(Object::toString)
                    .containsExactly(
                            "得数1 = 甲2 + 乙3 + 丙4",
                            "得数1 = 甲2 + 乙3 − 丙4",
                            "得数1 = 甲2 − 乙3",
                            "得数1 = (甲2 − 乙3) ÷ 乙3",
                            "得数1 = 乙3 ÷ (甲2 − 乙3)",
                            "得数1 = 甲2 ÷ 乙3",
                            "得数1 = 甲2 ÷ (甲2 + 乙3 + 丙4)",
                            "得数1 = 甲2 × 乙3",
                            "得数1 = 甲2 × 乙3 × 0.5",
                            "得数1 = 甲2 × min(乙3 ÷ 丙4, 1)",
                            "得数1 = 甲2 × min(乙3 ÷ 100%, 1)");
        }

        @Test
        void aSumOfTenIsShownInFull() {
            Claim[] parts = new Claim[10];
            java.util.Arrays.fill(parts, a);
            assertThat(stated.isTotalOf(parts).toString()).doesNotContain("…");
        }

        @Test
        void theFiguresConcernedStandInTheirOrder() {
            assertThat(stated.isShareBeside(a, b, c).claims()).containsExactly(stated, a, b, c);
            assertThat(stated.isBalanceOf(a, b, c).claims()).containsExactly(stated, a, b, c);
            assertThat(stated.isProductOf(a, b).claims()).containsExactly(stated, a, b);
            assertThat(stated.isScoreOf(a, b, c).claims()).containsExactly(stated, a, b, c);
            assertThat(stated.isChangeRateOf(a, b).claims()).containsExactly(stated, a, b);
            assertThat(stated.isSameAs(a, b).claims()).containsExactly(stated, a, b);
            assertThat(stated.is(org.jixiao.quantity.Comparison.AT_MOST, a).claims())
                    .containsExactly(stated, a);
            assertThat(stated.isRatioToSomeBase(a, b.figure()).claims()).containsExactly(stated, a);
            assertThat(stated.earns("优").claims()).containsExactly(stated);
            assertThat(new ScoredRow(stated, a, Optional.empty()).claims()).containsExactly(stated, a);
        }
    }
}

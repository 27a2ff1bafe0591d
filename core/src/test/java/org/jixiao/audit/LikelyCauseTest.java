package org.jixiao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Language;
import org.jixiao.quantity.Rational;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LikelyCauseTest {
    private static final Claim NOW = Claim.of("本年收入", "760.35万元");
    private static final Claim BEFORE = Claim.of("上年收入", "1651.24万元");

    private static Claim claim(String name, String printed) {
        return Claim.of(name, printed);
    }

    private static String cause(Identity identity, Language language, Claim... others) {
        List<Claim> all = new ArrayList<>(identity.claims());
        all.addAll(List.of(others));
        Finding finding = identity.check(all).orElseThrow();
        assertThat(finding.agreement()).isEqualTo(Agreement.HIGH);
        return finding.cause().map((Issue cause) -> cause.message(language)).orElse("none");
    }

    private static String cause(Identity identity, Claim... others) {
        return cause(identity, Language.EN, others);
    }

    @Nested
    class OfARate {
        @Test
        void mayBeTheNewValueAsBase() {
            Identity rate = claim("减少率", "-117.17%").isChangeRateOf(NOW, BEFORE);
            assertThat(cause(rate)).isEqualTo("Likely divided by the new value 本年收入760.35万元 instead of the old one.");
            assertThat(cause(rate, Language.ZH)).isEqualTo("疑以本期数本年收入760.35万元为基数，应以上期数为基数。");
            assertThat(cause(claim("增长率", "44.38%").isGrowthRateOf(claim("支出", "746.35万元"), claim("增加", "331.22万元"))))
                    .isEqualTo("Likely divided by the new value 支出746.35万元 instead of the old one.");
        }

        @Test
        void mayBeALostSign() {
            assertThat(cause(claim("减少率", "53.95%").isChangeRateOf(NOW, BEFORE)))
                    .isEqualTo("Likely printed with the opposite sign.");
        }

        @Test
        void mayBeARatioInsteadOfAChange() {
            assertThat(cause(claim("变动率", "46.05%").isChangeRateOf(NOW, BEFORE)))
                    .isEqualTo(
                            "Likely a ratio and a change rate were taken for one another: the other one is ≈46.05%.");
            assertThat(cause(claim("控制率", "-8.75%").isRatioOf(claim("支出", "91.25万元"), claim("预算", "100.00万元"))))
                    .isEqualTo("Likely a ratio and a change rate were taken for one another: the other one is -8.75%.");
        }

        @Test
        void mayBeABaseThatIsNotPrinted() {
            assertThat(cause(claim("激活率", "90.53%").isRatioOf(claim("激活", "26.9735万人"), claim("参保", "30.82万人"))))
                    .isEqualTo("The printed figure needs a base of ≈29.80万人, which is printed nowhere.");
        }

        @Test
        void isNotSoughtInTheBaseOfAHundredPercent() {
            assertThat(cause(claim("完成率", "100%").isRatioOf(claim("支出", "1030.86万元"), claim("预算", "1165.24万元"))))
                    .isEqualTo("none");
        }
    }

    @Nested
    class OfAChange {
        private final Identity change = claim("减少额", "-904.89万元").isChangeOf(NOW, BEFORE);

        @Test
        void mayBeAnotherFigureOfTheReport() {
            Claim used = claim("财政拨款收入", "746.35万元");
            assertThat(cause(change, used)).isEqualTo("Likely '财政拨款收入746.35万元' was used instead of '本年收入760.35万元'.");
            assertThat(cause(change, Language.ZH, used)).isEqualTo("疑误用“财政拨款收入746.35万元”代替“本年收入760.35万元”。");
        }

        @Test
        void isNotAFigureOfAnotherKind() {
            assertThat(cause(change, claim("人数", "746.35万人"))).isEqualTo("none");
        }

        @Test
        void isNotAFigureOfTwoDigitsWhichFitsByChance() {
            assertThat(cause(change, claim("其他收入", "14万元"))).isEqualTo("none");
        }
    }

    @Nested
    class OfASum {
        private final Claim province = claim("省级", "136.78万元");
        private final Claim county = claim("县级", "251.20万元");

        @Test
        void mayBeAPartThatWasLeftOut() {
            Identity sum = claim("合计", "397.47万元").isTotalOf(province, county);
            assertThat(cause(sum, claim("结算", "9.49万元")))
                    .isEqualTo("Likely '结算9.49万元' was left out or taken off: it is the gap.");
            assertThat(cause(sum, claim("应承担", "260.69万元"), claim("结算", "9.49万元")))
                    .isEqualTo("Likely '结算9.49万元' was left out or taken off: it is the gap.");
            assertThat(cause(sum)).isEqualTo("A part of 9.49万元 would close the gap.");
            assertThat(cause(sum, claim("人数", "9.49万人"))).isEqualTo("A part of 9.49万元 would close the gap.");
        }

        @Test
        void mayBeAnotherFigureInsteadOfAPart() {
            Identity sum = claim("合计", "397.47万元").isTotalOf(province, county);
            assertThat(cause(sum, claim("应承担", "260.69万元")))
                    .isEqualTo("Likely '应承担260.69万元' was used instead of '县级251.20万元'.");
        }

        @Test
        void isNoPartIfTheSumIsTooLarge() {
            assertThat(cause(claim("合计", "300.00万元").isTotalOf(province, county)))
                    .isEqualTo("none");
            assertThat(cause(claim("合计", "100.00万元").isTotalOf(province))).isEqualTo("none");
        }

        @Test
        void mayBeAPartTooMany() {
            Identity sum = claim("社会保障", "225.05万元")
                    .isTotalOf(claim("行政运行", "200.57万元"), claim("其他", "19.12万元"), claim("离退休", "24.47万元"));
            assertThat(cause(sum)).isEqualTo("Likely '其他19.12万元' should not be in the sum, or is in it twice.");
        }

        @Test
        void mayBeOneDigit() {
            Identity sum = claim("合计", "394.47万元").isTotalOf(province, claim("应承担", "260.69万元"));
            assertThat(cause(sum)).isEqualTo("Likely one digit of '合计394.47万元' is wrong: 397.47万元 would agree.");
        }

        @Test
        void mayBeTwoDigitsInTheWrongOrder() {
            Identity sum = claim("合计", "379.47万元").isTotalOf(province, claim("应承担", "260.69万元"));
            assertThat(cause(sum)).isEqualTo("Likely two digits of '合计379.47万元' were swapped: 397.47万元 would agree.");
            Identity apart = claim("合计", "793.47万元").isTotalOf(province, claim("应承担", "260.69万元"));
            assertThat(cause(apart)).startsWith("A part of 396万元");
            Identity acrossThePoint = claim("合计", "394.77万元").isTotalOf(province, claim("应承担", "260.69万元"));
            assertThat(cause(acrossThePoint))
                    .isEqualTo("Likely two digits of '合计394.77万元' were swapped: 397.47万元 would agree.");
        }

        @Test
        void isNotTheLastDigitAlone() {
            Identity sum = claim("合计", "397.42万元").isTotalOf(province, claim("应承担", "260.69万元"));
            assertThat(cause(sum)).isEqualTo("none");
        }

        @Test
        void mayBeTheUnit() {
            Identity sum = claim("合计", "397.47元").isTotalOf(province, claim("应承担", "260.69万元"));
            assertThat(cause(sum)).isEqualTo("Likely '合计397.47元' is in the wrong unit: times 10000 it would agree.");
            Identity tooLarge = claim("合计", "3974700万元").isTotalOf(province, claim("应承担", "260.69万元"));
            assertThat(cause(tooLarge))
                    .isEqualTo("Likely '合计3974700万元' is in the wrong unit: times 0.0001 it would agree.");
        }
    }

    @Nested
    class OfAFigureThatGoesIn {
        @Test
        void mayBeTwoSwappedDigits() {
            Identity sum = claim("本年支出", "747.10万元").isTotalOf(claim("基本支出", "255.34万元"), claim("项目支出", "497.16万元"));
            assertThat(cause(sum)).isEqualTo("Likely two digits of '项目支出497.16万元' were swapped: 491.76万元 would agree.");
            assertThat(cause(sum, Language.ZH)).isEqualTo("疑“项目支出497.16万元”两位数字颠倒：491.76万元即相符。");
            Identity rate = claim("执行率", "88.47%").isRatioOf(claim("支出", "1030.86万元"), claim("预算", "1156.24万元"));
            assertThat(cause(rate))
                    .isEqualTo("Likely two digits of '预算1156.24万元' were swapped: 1165.24万元 would agree.");
            Identity change = claim("增减额", "-890.89万元").isChangeOf(NOW, claim("上年收入", "1652.14万元"));
            assertThat(cause(change))
                    .isEqualTo("Likely two digits of '上年收入1652.14万元' were swapped: 1651.24万元 would agree.");
        }

        @Test
        void isNotSoughtWhereTooFewDigitsArePrinted() {
            assertThat(cause(claim("合计", "12件").isTotalOf(claim("甲", "21件"), claim("乙", "0件"))))
                    .isEqualTo("none");
            assertThat(cause(claim("完成率", "99%").isRatioOf(claim("支出", "108.9万元"), claim("预算", "101.00万元"))))
                    .isEqualTo("The printed figure needs a base of 110万元, which is printed nowhere.");
        }

        @Test
        void mayBeInTheWrongUnit() {
            Identity sum = claim("合计", "397.47万元").isTotalOf(claim("省级", "136.78元"), claim("县级", "260.69万元"));
            assertThat(cause(sum)).isEqualTo("Likely '省级136.78元' is in the wrong unit: times 10000 it would agree.");
            assertThat(cause(sum, Language.ZH)).isEqualTo("疑“省级136.78元”计量单位有误：乘以10000即相符。");
            Identity product = claim("应资助缴费", "397.47万元")
                    .isProductOf(
                            claim("贫困人口", "18067人"), claim("标准", "0.022元/人").exactly());
            assertThat(cause(product))
                    .isEqualTo("Likely '应资助缴费397.47万元' is in the wrong unit: times 0.0001 it would agree.");
        }
    }

    @Nested
    class OfTwoPrintedValues {
        private String cause(String first, String... others) {
            Claim[] claims = java.util.Arrays.stream(others)
                    .map(printed -> claim("支出", printed))
                    .toArray(Claim[]::new);
            return LikelyCauseTest.cause(claim("支出", first).isSameAs(claims));
        }

        @Test
        void mayBeTheUnit() {
            assertThat(cause("1293.69万元", "1293.69元"))
                    .isEqualTo("Likely '支出1293.69元' is in the wrong unit: times 10000 it would agree.");
            assertThat(cause("12936900元", "12936900万元"))
                    .isEqualTo("Likely '支出12936900万元' is in the wrong unit: times 0.0001 it would agree.");
        }

        @Test
        void mayBeADigitOrTwo() {
            assertThat(cause("397.47万元", "394.47万元"))
                    .isEqualTo("Likely one digit of '支出394.47万元' is wrong: 397.47万元 would agree.");
            assertThat(cause("25266人次", "25626人次", "25266人次"))
                    .isEqualTo("Likely two digits of '支出25626人次' were swapped: 25266人次 would agree.");
        }

        @Test
        void isNotGuessedAmongThree() {
            assertThat(cause("397.47万元", "394.47万元", "379.47万元")).isEqualTo("none");
            assertThat(cause("25266人次", "24416人次")).isEqualTo("none");
        }
    }

    @Test
    void ofAProductMayBeAFigureThatWasTakenOff() {
        Identity product = claim("省级", "136.78万元")
                .isProductOf(
                        Rational.of(1, 2),
                        claim("人数", "13297人"),
                        claim("标准", "220元/人").exactly());
        assertThat(cause(product, claim("结算", "9.49万元")))
                .isEqualTo("Likely '结算9.49万元' was left out or taken off: it is the gap.");
    }
}

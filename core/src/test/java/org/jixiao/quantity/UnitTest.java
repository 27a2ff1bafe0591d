package org.jixiao.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
    @Nested
    class Parse {
        @ParameterizedTest
        @CsvSource({
            "1, 万元, 10000, 元",
            "1, 亿元, 10000, 万元",
            "1, 百万元, 100, 万元",
            "1, 千万元, 1000, 万元",
            "1, 千元, 1000, 元",
            "7471000, 元, 747.1, 万元",
            "95, %, 950, ‰",
            "1, 倍, 100, %",
            "5, 名, 5, 人",
            "1.8067, 万人, 18067, 人",
            "508, 人（次）, 508, 人次",
            "508, 人(次), 508, 人次",
            "5.45, 万人次, 54500, 人次",
            "3, 万册, 30000, 册",
            "2, 周, 14, 天",
            "3, 日, 3, 天",
            "2, 工作日, 2, 个工作日",
            "2, 年, 24, 个月",
            "2, 季度, 6, 月",
            "90, 分钟, 1.5, 小时",
            "3, 亩, 2000, 平方米",
            "1, 公顷, 15, 亩",
            "2, 公里, 2000, 米",
            "2, 吨, 2000, 公斤",
            "1.5, 百分点, 1.5, 个百分点",
            "2.2, 万元/人, 22000, 元/人",
            "240, 元/人/年, 20, 元/人/月",
            "3, 人/万人, 0.03, %",
        })
        void unitsOfOneDimensionConvertExactly(String number, String from, String same, String to) {
            assertThat(Quantity.of(number, Unit.parse(from)).in(Unit.parse(to))).isEqualTo(Rational.parse(same));
        }

        @ParameterizedTest
        @CsvSource({
            "人, 人次",
            "天, 工作日",
            "天, 月",
            "个, 项",
            "册, 本",
            "元/人, 元/人次",
            "元/人, 元",
            "%, 个百分点",
            "分, %",
            "米, 平方米",
            "小时, 天",
        })
        void unitsOfDifferentDimensionsDoNot(String one, String other) {
            assertThat(Unit.parse(one).convertsTo(Unit.parse(other))).isFalse();
            assertThat(Unit.parse(other).convertsTo(Unit.parse(one))).isFalse();
        }

        @ParameterizedTest
        @MethodSource("org.jixiao.quantity.Unit#symbols")
        void everyListedSymbolIsReadAndItsTextReadBack(String symbol) {
            Unit unit = Unit.parse(symbol);
            assertThat(Unit.parse(unit.toString())).isEqualTo(unit);
            assertThat(unit.convertsTo(Unit.parse("万" + unit.symbol()))).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"元/人", "万元/人", "元/人/个月", "千万元", "万册", "百万元", "%"})
        void textIsReadBack(String symbol) {
            assertThat(Unit.parse(symbol)).hasToString(symbol);
            assertThat(Unit.parse(Unit.parse(symbol).toString())).isEqualTo(Unit.parse(symbol));
        }

        @Test
        void blanksAroundAreIgnored() {
            assertThat(Unit.parse(" 万元 ")).isEqualTo(Unit.WAN_YUAN);
            assertThat(Unit.parse("")).isEqualTo(Unit.ONE);
        }

        @Test
        void anUnknownUnitIsRefusedWithTheKnownOnesAndTheRemedy() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Unit.parse("头 "))
                    .withMessage("'头 ' is not a known unit: known are % 个百分点 元 人 人次 天 个工作日 个月 年 分 ‰ 倍 百分点 名"
                            + " 人(次) 人（次） 日 周 工作日 月 季度 小时 分钟 平方米 亩 公顷 米 公里 公斤 吨 项 个 起 处 例 张 户 册"
                            + " 次 件 家 台 套 辆 份 条 批 批次 场 场次 期 篇 种 类 所 座 栋 户次 家次 人天 本 部 款 位 批件 宗 村"
                            + " 站 点; for another counted thing use Unit.counting(\"头\")");
        }

        @ParameterizedTest
        @ValueSource(strings = {"万", "亿", "/人", "元/", "/", "元/头", "头/人", "万头", "十元"})
        void aHalfUnitIsNone(String symbol) {
            assertThat(Unit.find(symbol)).isEmpty();
        }
    }

    @Nested
    class Counting {
        @Test
        void aCountedThingConvertsIntoNothingButItself() {
            assertThat(Unit.counting("头").convertsTo(Unit.counting("头"))).isTrue();
            assertThat(Unit.counting("头").convertsTo(Unit.counting("只"))).isFalse();
            assertThat(Unit.counting("户")).isEqualTo(Unit.parse("户"));
            assertThat(Unit.ITEM).isEqualTo(Unit.parse("项"));
        }

        @Test
        void itNeedsAName() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Unit.counting(" "))
                    .withMessage("a counting unit needs a name, such as 起 or 户; a bare number is Unit.ONE");
        }
    }

    @Nested
    class Construct {
        @ParameterizedTest
        @ValueSource(strings = {"0", "-1"})
        void theFactorIsAboveZero(String factor) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Unit("头", "animals", Rational.parse(factor)))
                    .withMessage("the factor of unit '头' is " + factor
                            + ": it must be above 0, the number of base units in one of this unit");
        }
    }

    @Nested
    class Differences {
        @Test
        void ofPercentagesAreCountedInPercentagePoints() {
            assertThat(Unit.PERCENT.ofDifferences()).isEqualTo(Unit.PERCENTAGE_POINT);
            assertThat(Unit.YUAN.ofDifferences()).isEqualTo(Unit.YUAN);
            assertThat(Unit.ONE.ofDifferences()).isEqualTo(Unit.ONE);
        }
    }
}

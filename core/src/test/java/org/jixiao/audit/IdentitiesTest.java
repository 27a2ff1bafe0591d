package org.jixiao.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.jixiao.audit.AllMet.State;
import org.jixiao.audit.AllMet.Thing;
import org.jixiao.department.PerformanceTarget;
import org.jixiao.grade.GradeScale;
import org.jixiao.issue.Language;
import org.jixiao.issue.Location;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Figure;
import org.jixiao.scoring.PublishedEvaluation.PublishedRow;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The identities that compare, rather than calculate. */
class IdentitiesTest {
    private static final Location HERE = Location.of("表一");

    private static Claim claim(String name, String printed) {
        return Claim.of(name, printed).at(HERE);
    }

    private static String outcome(Identity identity) {
        return identity.check(List.of())
                .map(finding -> finding.agreement().name())
                .orElse("EQUAL");
    }

    private static String message(Identity identity, Language language) {
        return identity.check(List.of()).orElseThrow().message(language);
    }

    private static String message(Identity identity) {
        return message(identity, Language.EN);
    }

    @Nested
    class ALabel {
        @Test
        void isTheSameWhereverItIsPrinted() {
            assertThat(outcome(
                            Label.year("年度", "2023年度").isSameAs(Label.year("年度", "2023"), Label.year("年度", "2023年"))))
                    .isEqualTo("EQUAL");
        }

        @Test
        void thatDiffersIsAContradiction() {
            Identity identity = Label.year("年度", "2023年度")
                    .at("标题")
                    .isSameAs(Label.year("年度", "2022年度").at("表末"));
            assertThat(outcome(identity)).isEqualTo("HIGH");
            assertThat(message(identity))
                    .isEqualTo("标题: '年度' is printed differently, 2023 (标题), 2022 (表末). Use the one that is right"
                            + " throughout.");
            assertThat(message(identity, Language.ZH)).isEqualTo("标题：“年度”前后不一：2023 (标题), 2022 (表末)。请统一为正确的写法。");
        }

        @Test
        void needsAnotherPlace() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Label.of("文号", "1号").isSameAs())
                    .withMessageStartingWith("only [Label[name=文号")
                    .withMessageEndingWith("is given: a label is compared with at least one other place");
        }
    }

    @Nested
    class ABound {
        @ParameterizedTest
        @CsvSource({
            "24.57万元, AT_MOST, 58.22万元, EQUAL",
            "58.22万元, AT_MOST, 58.22万元, EQUAL",
            "58.22万元, BELOW, 58.22万元, LOW",
            "58.2万元, AT_MOST, 58.19万元, LOW",
            "58.23万元, AT_MOST, 58.22万元, HIGH",
            "582200元, AT_MOST, 58.22万元, EQUAL",
            "7人, AT_MOST, 6人, HIGH",
            "6人, ABOVE, 6人, HIGH",
            "41.98万元, ABOVE, 41.98万元, LOW",
            "5人, AT_MOST, 5万元, UNDETERMINED",
        })
        void allowsNoMoreThanRoundingDoes(String printed, Comparison comparison, String bound, String outcome) {
            assertThat(outcome(claim("甲", printed).is(comparison, claim("乙", bound))))
                    .isEqualTo(outcome);
        }

        @Test
        void onAFallIsAHundredPercent() {
            Identity fall = claim("减少率", "-117.17%").isPossibleChangeRate();
            assertThat(message(fall))
                    .isEqualTo(
                            "表一: '减少率' is printed as -117.17%, but must be ≥ -100%, which rounding cannot explain. Check"
                                    + " the figure and what it measures.");
            assertThat(message(fall, Language.ZH)).isEqualTo("表一：“减少率”印为-117.17%，但应≥-100%，超出四舍五入所能解释。请核对数字及其口径。");
            assertThat(outcome(claim("减少率", "-100.00%").isPossibleChangeRate())).isEqualTo("EQUAL");
            assertThat(outcome(claim("减少率", "-100.01%").isPossibleChangeRate())).isEqualTo("HIGH");
        }

        @Test
        void onARatioIsZeroAndAChangeRateIsTheLikelyCause() {
            assertThat(message(claim("公用经费控制率", "-8.75%").isPossibleRatio()))
                    .isEqualTo(
                            "表一: '公用经费控制率' is printed as -8.75%, but must be ≥ 0%, which rounding cannot explain. Check the"
                                    + " figure and what it measures. Likely a ratio and a change rate were taken for one"
                                    + " another: the other one is 91.25%.");
            assertThat(outcome(claim("公用经费控制率", "0%").isPossibleRatio())).isEqualTo("EQUAL");
        }
    }

    @Nested
    class ABaseThatIsNotPrinted {
        private final Figure person = Figure.parse("1人");

        @ParameterizedTest
        @CsvSource({"43.93%, EQUAL", "43.92%, HIGH", "43.94%, HIGH", "44%, EQUAL", "-100%, UNDETERMINED"})
        void ofAChangeRateMustExist(String rate, String outcome) {
            assertThat(outcome(claim("增长率", rate).isChangeRateOnSomeBase(claim("人数", "593人"), person)))
                    .isEqualTo(outcome);
        }

        @ParameterizedTest
        @CsvSource({"109.87%, EQUAL", "109.88%, HIGH", "109.86%, HIGH", "0%, UNDETERMINED"})
        void ofARatioMustExist(String rate, String outcome) {
            Figure hundred = Figure.parse("100人次");
            assertThat(outcome(claim("完成率", rate).isRatioToSomeBase(claim("人次", "10987人次"), hundred)))
                    .isEqualTo(outcome);
        }

        @Test
        void isNamedWithTheIntervalInWhichItWouldLie() {
            Identity identity = claim("增长率", "43.92%").isChangeRateOnSomeBase(claim("人数", "593人"), person);
            assertThat(message(identity))
                    .isEqualTo("表一: '增长率' is printed as 43.92%, with 人数593人. That needs a base within (≈412.02,"
                            + " ≈412.05]人, where no multiple of 1人 lies. Check both figures.");
            assertThat(message(identity, Language.ZH))
                    .isEqualTo("表一：“增长率”印为43.92%，所据为人数593人，基数须在(≈412.02, ≈412.05]人之内，而其中没有1人的整数倍。请核对两个数字。");
        }

        @Test
        void hasTheUnitOfThePart() {
            assertThat(outcome(claim("增长率", "43.93%").isChangeRateOnSomeBase(claim("金额", "593万元"), person)))
                    .isEqualTo("UNDETERMINED");
        }

        @Test
        void comesInSteps() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> claim("增长率", "1%").isChangeRateOnSomeBase(claim("人数", "1人"), Figure.parse("0人")))
                    .withMessage("the step is 0人: bases come in steps above 0, such as 1人");
        }
    }

    @Nested
    class AStatementThatAllIsMet {
        private final PerformanceTarget met = PerformanceTarget.parse("", "", "参保率", "≥95%", "98%");
        private final PerformanceTarget missed = PerformanceTarget.parse("", "", "满意度", ">96%", "92%");
        private final PerformanceTarget open = PerformanceTarget.parse("", "", "报销比例", "=100%", "≥90%");

        @Test
        void isContradictedByOneThatIsNot() {
            Identity identity = AllMet.targets("全部完成", HERE, List.of(met, missed, open));
            assertThat(outcome(identity)).isEqualTo("HIGH");
            assertThat(message(identity))
                    .isEqualTo("表一: '全部完成', but this is not met: 满意度 >96% / 92%. Withdraw the statement or correct the"
                            + " rows.");
            assertThat(message(identity, Language.ZH)).isEqualTo("表一：报告称“全部完成”，但未达到：满意度 >96% / 92%。请更正表述或相应各行。");
        }

        @Test
        void cannotBeToldWhereOneIsOpen() {
            Identity identity = AllMet.targets("全部完成", HERE, List.of(met, open));
            assertThat(outcome(identity)).isEqualTo("UNDETERMINED");
            assertThat(message(identity))
                    .isEqualTo("表一: '全部完成', but this cannot be told of: 报销比例 =100% / ≥90%. State the values that were"
                            + " reached.");
        }

        @Test
        void holdsWhereAllAre() {
            assertThat(outcome(AllMet.targets("全部完成", HERE, List.of(met)))).isEqualTo("EQUAL");
            assertThat(outcome(AllMet.targets("全部完成", HERE, List.of()))).isEqualTo("EQUAL");
        }

        @Test
        void mayBeAboutRowsAndAboutFigures() {
            assertThat(Thing.of("社会效益", PublishedRow.of("a", "15", "12")))
                    .isEqualTo(new Thing("社会效益 12/15", State.NOT_MET));
            assertThat(Thing.of("社会效益", PublishedRow.of("a", "15", "15")).state())
                    .isEqualTo(State.MET);
            assertThat(Thing.of(
                            "社会效益",
                            new PublishedRow("a", Optional.empty(), Optional.of(Figure.parse("3")), Optional.empty())))
                    .isEqualTo(new Thing("社会效益", State.UNKNOWN));
            assertThat(Thing.of(claim("完成", "12项"), Comparison.EQUAL, claim("目标", "13项")))
                    .isEqualTo(new Thing("完成12项", State.NOT_MET));
            assertThat(Thing.of(claim("完成", "13项"), Comparison.EQUAL, claim("目标", "13项"))
                            .state())
                    .isEqualTo(State.MET);
        }
    }

    @Nested
    class AReportedTarget {
        private Identity target(String expected, String actual) {
            return new ReportedTarget(PerformanceTarget.parse("", "", "指标", expected, actual), HERE);
        }

        @ParameterizedTest
        @CsvSource({
            "≥95%, 98%, EQUAL",
            "≥95%, 92%, EQUAL",
            "≥95%, ≥98%, UNDETERMINED",
            "≥95%, 95%以上, UNDETERMINED",
            "≤2天, 5个工作日, UNDETERMINED",
            "≥95%, —, UNDETERMINED",
            "≥600册, 780册, EQUAL",
            "≥600册, 781册, LOW",
            "600册, 1970册, LOW",
            "≤1412万元, 1985.53万元, EQUAL",
            "<1412万元, 1985.53万元, EQUAL",
            "显著提高, 显著提高, EQUAL",
            "2019年6月30日, 2019年6月30日, EQUAL",
        })
        void shouldSayAFigureInAUnitThatFits(String expected, String actual, String outcome) {
            assertThat(outcome(target(expected, actual))).isEqualTo(outcome);
        }

        @Test
        void isNamedWithWhatIsWrong() {
            assertThat(message(target("≥95%", "≥98%")))
                    .isEqualTo("表一: '≥98%' is a bound, not a figure; state the value that was reached, such as 98.6%.");
            assertThat(message(target("≤2天", "5个工作日")))
                    .isEqualTo(
                            "表一: The figure 5个工作日 cannot be counted in '天'; give it in a unit of that kind (a step on"
                                    + " a percentage is counted in percentage points, 百分点).");
            assertThat(message(target("≥95%", "—"))).isEqualTo("表一: The target ≥95% has no actual value; state it.");
            assertThat(message(target("≥600册", "1970册"), Language.ZH))
                    .isEqualTo("表一：1970册超过目标值≥600册的130%；请说明原因或调高目标值。");
        }
    }

    @Nested
    class AScoredRow {
        private Identity row(String score, String points, String reason) {
            return new ScoredRow(
                    claim("得分", score), claim("分值", points), Optional.of(reason).filter(it -> !it.equals("-")));
        }

        @ParameterizedTest
        @CsvSource({
            "12, 15, 疫情, EQUAL",
            "12, 15, -, HIGH",
            "12, 15, ' ', HIGH",
            "15, 15, -, EQUAL",
            "15.00, 15, ' ', EQUAL",
            "15, 15, 疫情, HIGH",
            "16, 15, 疫情, HIGH",
            "16, 15, -, HIGH",
        })
        void liesWithinItsPointsAndHasAReasonForEachLoss(String score, String points, String reason, String outcome) {
            assertThat(outcome(row(score, points, reason))).isEqualTo(outcome);
        }

        @Test
        void isNamedWithWhatIsWrong() {
            assertThat(message(row("12", "15", "-")))
                    .isEqualTo("表一: The score is 12 of 15 points, but no reason is given; say why 3 points were lost.");
            assertThat(message(row("15", "15", "疫情"), Language.ZH)).isEqualTo("表一：本行15分，得15分，却填有扣分原因“疫情”；请删除或更正得分。");
            assertThat(message(row("16", "15", "-")))
                    .isEqualTo("表一: The score 16 is above the 15 points of the row; correct one of them.");
        }
    }

    @Nested
    class AGrade {
        private final GradeScale scale = GradeScale.fourLevel();

        @ParameterizedTest
        @CsvSource({"98.35, 优, EQUAL", "90, 优, EQUAL", "89.9, 优, HIGH", "89.95, 优, HIGH", "90, 良, HIGH", "90, 优秀, HIGH"
        })
        void isTheOneThatTheTotalEarns(String total, String grade, String outcome) {
            assertThat(outcome(claim("总分", total).exactly().earns(grade, scale)))
                    .isEqualTo(outcome);
        }

        @Test
        void mayBeThatOfATotalThatWasRounded() {
            assertThat(outcome(claim("总分", "90.0").earns("良", scale))).isEqualTo("LOW");
            assertThat(outcome(claim("总分", "90.1").earns("良", scale))).isEqualTo("HIGH");
        }

        @Test
        void isNamedWithTheScale() {
            assertThat(message(claim("总分", "85").earns("优", scale)))
                    .isEqualTo(
                            "表一: The grade is printed as 优, but the total 85 earns 良 on the scale 优良中差, which rounding"
                                    + " cannot explain. Correct one of them.");
            GradeScale gap =
                    GradeScale.ofIntegers("整数", new GradeScale.IntegerBand(org.jixiao.grade.Grade.EXCELLENT, 90, 100));
            assertThat(message(claim("总分", "85").earns("优", gap), Language.ZH))
                    .isEqualTo("表一：等级印为优，但总分85按整数应为–，超出四舍五入所能解释。请更正其一。");
        }

        @Test
        void cannotBeToldWithoutAScale() {
            Identity identity = claim("总分", "95").earns("优秀");
            assertThat(outcome(identity)).isEqualTo("UNDETERMINED");
            assertThat(message(identity))
                    .isEqualTo(
                            "表一: The grade 优秀 cannot be checked, because no scale of grades is printed; state the scale.");
        }
    }

    @Test
    void whatTheFiguresDoNotTellIsAFindingToo() {
        Identity identity = claim("完成率", "100%").isUndeterminedBecause("预算没有列出");
        assertThat(outcome(identity)).isEqualTo("UNDETERMINED");
        assertThat(identity.claims()).containsExactly(claim("完成率", "100%"));
        assertThat(message(identity, Language.ZH)).isEqualTo("表一：“完成率100%”无法判断，因为预算没有列出。请补充所缺数据。");
    }
}

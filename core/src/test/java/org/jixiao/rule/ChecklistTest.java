package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jixiao.rule.Rules.checklist;
import static org.jixiao.rule.Rules.item;
import static org.jixiao.rule.Rules.points;

import java.util.List;
import org.jixiao.issue.Language;
import org.jixiao.measure.ItemStatus;
import org.jixiao.measure.Observation;
import org.jixiao.measure.Observation.Checked;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.Checklist.Inapplicable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecklistTest {
    private final Checklist unequal =
            checklist(item(1, "制度已建立", points(1)), item(2, "制度完整", points(2)), item(3, "制度执行", points(3)));
    private final Checklist leftOut = new Checklist(unequal.items(), Inapplicable.LEFT_OUT);
    private final Checklist equal = checklist(points(1), "一", "二", "三", "四");

    private static Sheet sheet(Rule rule) {
        return Sheet.of(rule, 6, Unit.ONE);
    }

    private static Checked checked(String statuses) {
        Checked checked = new Checked(java.util.Map.of());
        for (int i = 0; i < statuses.length(); i++) {
            ItemStatus status = switch (statuses.charAt(i)) {
                case '+' -> ItemStatus.MET;
                case '-' -> ItemStatus.NOT_MET;
                case '/' -> ItemStatus.NOT_APPLICABLE;
                default -> ItemStatus.UNKNOWN;
            };
            checked = checked.with(status, String.valueOf(i + 1));
        }
        return checked;
    }

    @Nested
    class ItemByItem {
        @ParameterizedTest
        @CsvSource({
            "+++, 6",
            "---, 0",
            "+-+, 4",
            "-+-, 2",
            "+/+, 6",
            "///, 6",
            "?++, MISSING 5..6",
            "?-?, MISSING 0..4",
            "+, MISSING 1..6",
            "+?/, MISSING 4..6",
        })
        void addsUpWhatIsMetAndCountsWhatDoesNotApplyAsMet(String statuses, String score) {
            assertThat(sheet(unequal).score(checked(statuses))).isEqualTo(score);
        }

        @ParameterizedTest
        @CsvSource({
            "+++, 6",
            "+-/, 2",
            "-+/, 4",
            "/+-, 2.4",
            "+//, 6",
            "-//, 0",
            "///, not applicable: no item of the checklist applies",
            "/+?, MISSING 2.4..6",
            "?//, MISSING 0..6",
        })
        void orLeavesItOutAndLetsTheOthersCarryItsMark(String statuses, String score) {
            assertThat(sheet(leftOut).score(checked(statuses))).isEqualTo(score);
        }

        @Test
        void namesTheFirstItemThatIsNotKnown() {
            assertThat(sheet(unequal).why(checked("+??")))
                    .isEqualTo("It is not known whether '制度完整' is fulfilled or occurred; state it.");
            assertThat(sheet(unequal).why(Sheet.facts(checked("+??")), Language.ZH))
                    .isEqualTo("“制度完整”的情况尚未填报；请补充。");
        }

        @Test
        void refusesItemsItDoesNotHave() {
            Checked strange = checked("+++").with(ItemStatus.MET, "9");
            assertThat(sheet(unequal).score(strange)).isEqualTo("UNDEFINED 0..6");
            assertThat(sheet(unequal).why(strange)).isEqualTo("The rule has no '9'; it knows [1, 2, 3].");
        }

        @Test
        void boundsHoldWithMarksOfBothSigns() {
            Checklist mixed = checklist(item(1, "加", points(2)), item(2, "减", points(-1)));
            assertThat(Sheet.of(new Extended(mixed, Mark.ZERO, points(5)), 6, Unit.ONE)
                            .score(checked("??")))
                    .isEqualTo("MISSING -1..2");
        }

        @Test
        void keepsWhatEachItemEarned() {
            Verdict verdict = sheet(leftOut).verdict(Sheet.facts(checked("/+-")));
            Decision.ByItems decision = (Decision.ByItems) verdict.decision();
            assertThat(decision.items())
                    .extracting(Decision.ItemMark::possible, Decision.ItemMark::earned, Decision.ItemMark::status)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(
                                    Rational.ZERO, Rational.ZERO, ItemStatus.NOT_APPLICABLE),
                            org.assertj.core.groups.Tuple.tuple(
                                    Rational.parse("2.4"), Rational.parse("2.4"), ItemStatus.MET),
                            org.assertj.core.groups.Tuple.tuple(
                                    Rational.parse("3.6"), Rational.ZERO, ItemStatus.NOT_MET));
            assertThat(decision.met()).isEqualTo(1);
            assertThat(decision.total()).isEqualTo(3);
        }
    }

    @Nested
    class OnlyTheNumber {
        @ParameterizedTest
        @CsvSource({"0, 0", "1, 1", "3, 3", "4, 4"})
        void isEnoughWhereMarksAreEqual(int met, String score) {
            assertThat(sheet(equal).score(Checked.count(met, 4))).isEqualTo(score);
        }

        @ParameterizedTest
        @CsvSource({"0, 0", "1, MISSING 1..3", "2, MISSING 3..5", "3, 6"})
        void boundsTheScoreWhereTheyAreNot(int met, String score) {
            assertThat(sheet(unequal).score(Checked.count(met, 3))).isEqualTo(score);
        }

        @Test
        void saysWhatIsMissing() {
            assertThat(sheet(unequal).why(Checked.count(2, 3)))
                    .isEqualTo("2 of 3 items are met, but they carry different marks; say which ones are met.");
        }

        @Test
        void mustBeOfAllItems() {
            assertThat(sheet(equal).score(Checked.count(2, 3))).isEqualTo("UNDEFINED 0..4");
            assertThat(sheet(equal).why(Checked.count(2, 3)))
                    .isEqualTo("3 items are stated, but the checklist has 4; state how many of the 4 are met.");
        }

        @Test
        void isKeptInTheDecision() {
            Decision.ByItems decision = (Decision.ByItems)
                    sheet(equal).verdict(Sheet.facts(Checked.count(3, 4))).decision();
            assertThat(decision).isEqualTo(new Decision.ByItems(3, 4, List.of()));
        }
    }

    @Nested
    class AnotherObservation {
        @Test
        void isUndefinedAndSaysWhatIsNeeded() {
            assertThat(sheet(equal).score("3")).isEqualTo("UNDEFINED 0..4");
            assertThat(sheet(equal).why("3"))
                    .isEqualTo("'甲' is not a checklist; enter it as a checklist, which is what the rule reads.");
            assertThat(sheet(equal).why(sheet(equal).facts("3"), Language.ZH))
                    .isEqualTo("“甲”不是检查清单；该评分规则读取的是检查清单，请按此填报。");
        }

        @Test
        void thatIsMissingOrDoesNotApplyStaysSo() {
            assertThat(sheet(equal).score(Observation.Missing.because("未查"))).isEqualTo("MISSING 0..4");
            assertThat(sheet(equal).why(Observation.Missing.because("未查")))
                    .isEqualTo("Not known: 未查. State the figure as soon as it is known.");
            assertThat(sheet(equal).score(org.jixiao.measure.Facts.NONE)).isEqualTo("MISSING 0..4");
            assertThat(sheet(equal).score(new Observation.NotApplicable("无此业务")))
                    .isEqualTo("not applicable: 无此业务");
        }

        @Test
        void thatIsAFormulaIsNoChecklist() {
            Sheet formula =
                    sheet(equal).by(org.jixiao.measure.Formula.of(org.jixiao.quantity.Quantity.of(3, Unit.ONE)));
            assertThat(formula.why(org.jixiao.measure.Facts.NONE, Language.EN)).contains("is not a checklist");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, POSSIBLE", "5, POSSIBLE", "6, POSSIBLE", "2.5, IMPOSSIBLE", "7, IMPOSSIBLE"})
    void knowsWhichPointsItCanGive(String points, Attainability expected) {
        assertThat(sheet(unequal).resolved().canGive(Interval.point(Rational.parse(points))))
                .isEqualTo(expected);
        assertThat(sheet(leftOut).resolved().canGive(Interval.point(Rational.parse("2.4"))))
                .isEqualTo(Attainability.UNDETERMINED);
    }

    @Test
    void excessMarksAreReportedAndTheScoreKept() {
        assertThat(Sheet.of(unequal, 5, Unit.ONE).issues())
                .containsExactly(
                        "[marks-exceed-points] The rule can give 6, but the row has 5 points; the score is kept at 5. Correct the mark or the points.");
        assertThat(Sheet.of(unequal, 5, Unit.ONE).score(checked("+++"))).isEqualTo("5");
        assertThat(sheet(unequal).issues()).isEmpty();
    }

    @Test
    void twoItemsOfOneIdOrNoneAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> checklist(item(1, "甲", points(1)), item(1, "乙", points(1))))
                .withMessage("checklist: two items have the id '1'; give each its own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> checklist(points(1)))
                .withMessage("checklist: give at least one item");
    }
}

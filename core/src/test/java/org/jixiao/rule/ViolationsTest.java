package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.kind;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.violations;
import static org.jixiao.rule.Rules.zero;

import java.util.List;
import java.util.Map;
import org.jixiao.measure.Facts;
import org.jixiao.measure.ItemStatus;
import org.jixiao.measure.Observation;
import org.jixiao.measure.Observation.Checked;
import org.jixiao.measure.Observation.Counted;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViolationsTest {
    private final Violations one = violations(points(2), "发现违规");
    private final Violations alike = violations(points(1), "一", "二", "三");
    private final Violations kinds = violations(
            kind("late", "逾期", points("0.5")).allowing(2),
            kind("returned", "退回", points(1)).costingAtMost(points(2)));

    private static Sheet sheet(Rule rule) {
        return Sheet.of(rule, 5, Unit.ITEM);
    }

    private static Counted counted(long late, long returned) {
        return new Counted(Map.of("late", late, "returned", returned), List.of());
    }

    @Nested
    class ByKind {
        @ParameterizedTest
        @CsvSource({
            "0, 0, 5",
            "2, 0, 5",
            "3, 0, 4.5",
            "0, 1, 4",
            "0, 2, 3",
            "0, 9, 3",
            "4, 5, 2",
            "12, 0, 0",
            "99, 99, 0",
            "9223372036854775807, 9223372036854775807, 0",
        })
        void costsMarksBeyondTheAllowanceUpToTheCap(long late, long returned, String score) {
            assertThat(sheet(kinds).score(counted(late, returned))).isEqualTo(score);
        }

        @Test
        void stopsAtItsFloorHoweverMany() {
            assertThat(sheet(kinds.downTo(points(1))).score(counted(99, 99))).isEqualTo("1");
            assertThat(sheet(kinds.downTo(points(1))).score(counted(Long.MAX_VALUE, Long.MAX_VALUE)))
                    .isEqualTo("1");
        }

        @ParameterizedTest
        @CsvSource({"9, 0, 1.5", "5, 4, 1.5", "10, 0, 0", "5, 5, 0", "1, 9, 0"})
        void losesEverythingFromTheKnockOutOn(long late, long returned, String score) {
            assertThat(sheet(kinds.knockOutAt(10)).score(counted(late, returned)))
                    .isEqualTo(score);
        }

        @Test
        void leavesAKindThatIsNotNamedOpen() {
            Observation some = new Counted(Map.of("late", 4L), List.of());
            assertThat(sheet(kinds).score(some)).isEqualTo("MISSING 0..4");
            assertThat(sheet(kinds).why(some))
                    .isEqualTo("It is not known whether '退回' is fulfilled or occurred; state it.");
            assertThat(sheet(kinds.knockOutAt(4)).score(some)).isEqualTo("0");
            assertThat(sheet(kinds).score(new Counted(Map.of(), List.of()))).isEqualTo("MISSING 0..5");
        }

        @Test
        void refusesAKindItDoesNotHave() {
            Observation strange = new Counted(Map.of("lost", 1L), List.of());
            assertThat(sheet(kinds).score(strange)).isEqualTo("UNDEFINED 0..5");
            assertThat(sheet(kinds).why(strange)).isEqualTo("The rule has no 'lost'; it knows [late, returned].");
        }

        @Test
        void keepsWhatEachKindCost() {
            Decision.ByViolations decision = (Decision.ByViolations) sheet(kinds.knockOutAt(99))
                    .verdict(Sheet.facts(counted(4, 5)))
                    .decision();
            assertThat(decision.knockedOut()).isFalse();
            assertThat(decision.kinds())
                    .containsExactly(
                            new Decision.KindCost("late", "逾期", 4, 2, Rational.ONE),
                            new Decision.KindCost("returned", "退回", 5, 5, Rational.of(2)));
        }
    }

    @Nested
    class WithoutKinds {
        @ParameterizedTest
        @CsvSource({"0, 5", "1, 4", "3, 2", "5, 0", "9, 0"})
        void isEnoughWhereAllCostTheSame(long number, String score) {
            assertThat(sheet(alike).score(Counted.of(number))).isEqualTo(score);
        }

        @Test
        void isEnoughForASingleKindWithAllowanceAndCap() {
            Violations single =
                    violations(kind("x", "逾期", points(1)).allowing(2).costingAtMost(points(3)));
            assertThat(sheet(single).score(Counted.of(2))).isEqualTo("5");
            assertThat(sheet(single).score(Counted.of(4))).isEqualTo("3");
            assertThat(sheet(single).score(Counted.of(40))).isEqualTo("2");
        }

        @Test
        void isNotEnoughWhereKindsCostDifferently() {
            assertThat(sheet(kinds).score(Counted.of(3))).isEqualTo("MISSING 0..5");
            assertThat(sheet(kinds).why(Counted.of(3)))
                    .isEqualTo("3 violations are stated, but kinds cost differently; say how many of each kind.");
            assertThat(sheet(kinds).score(Counted.of(0))).isEqualTo("5");
            Violations free = violations(kind("a", "甲", points(1)).allowing(1), kind("b", "乙", points(1)));
            assertThat(sheet(free).score(Counted.of(1))).isEqualTo("MISSING 0..5");
            Violations capped =
                    violations(kind("a", "甲", points(1)).costingAtMost(points(1)), kind("b", "乙", points(1)));
            assertThat(sheet(capped).score(Counted.of(1))).isEqualTo("MISSING 0..5");
        }

        @Test
        void besidesKindsDoesNotHideThem() {
            assertThat(sheet(one).score(Counted.of(0).with("1", 2))).isEqualTo("1");
            assertThat(sheet(one).score(Counted.of(1).with("1", 2))).isEqualTo("MISSING 0..5");
        }

        @Test
        void isAlsoAWholeNumberOrATally() {
            assertThat(sheet(one).score("2")).isEqualTo("1");
            assertThat(sheet(one).score(Checked.count(3, 5))).isEqualTo("1");
            assertThat(sheet(one).score("1.5")).isEqualTo("UNDEFINED 0..5");
            assertThat(sheet(one).score("-1")).isEqualTo("UNDEFINED 0..5");
            assertThat(sheet(one).why("1.5"))
                    .isEqualTo("'甲' is not a count; enter it as a count, which is what the rule reads.");
            assertThat(sheet(one).score("9223372036854775807")).isEqualTo("0");
            assertThat(sheet(one).score("9223372036854775808")).isEqualTo("UNDEFINED 0..5");
        }
    }

    @Nested
    class AsRequirements {
        @Test
        void countEachThatIsNotMet() {
            assertThat(sheet(alike).score(Checked.allMet("1", "2").with(ItemStatus.NOT_MET, "3")))
                    .isEqualTo("4");
            assertThat(sheet(alike).score(Checked.allMet("1").with(ItemStatus.NOT_APPLICABLE, "2", "3")))
                    .isEqualTo("5");
            assertThat(sheet(alike).score(Checked.allMet("1"))).isEqualTo("MISSING 0..5");
        }

        @Test
        void ofAnyNamesCountForASingleKind() {
            assertThat(sheet(one).score(Checked.allMet("甲").with(ItemStatus.NOT_MET, "乙", "丙")))
                    .isEqualTo("1");
            assertThat(sheet(one).score(new Checked(Map.of("1", ItemStatus.NOT_MET))))
                    .isEqualTo("3");
        }

        @Test
        void thatAreNotKnownLeaveTheScoreOpen() {
            Checked unknown = Checked.allMet("1", "2").with(ItemStatus.UNKNOWN, "3");
            assertThat(sheet(alike).score(unknown)).isEqualTo("MISSING 0..5");
            assertThat(sheet(alike).why(unknown))
                    .isEqualTo("It is not known whether '3' is fulfilled or occurred; state it.");
        }

        @Test
        void ofWhichNoneIsStatedProveNothing() {
            assertThat(sheet(one).score(new Checked(Map.of()))).isEqualTo("MISSING 0..5");
        }
    }

    @Nested
    class Bounds {
        @ParameterizedTest
        @CsvSource({"5, POSSIBLE", "3, POSSIBLE", "1, POSSIBLE", "0, POSSIBLE", "2, IMPOSSIBLE", "4, IMPOSSIBLE"})
        void knowWhichPointsCanBeLeft(String points, Attainability expected) {
            assertThat(sheet(one).resolved().canGive(Interval.point(Rational.parse(points))))
                    .isEqualTo(expected);
        }

        @Test
        void knowTheKnockOut() {
            Violations mild = violations(kind("x", "逾期", points(1)).costingAtMost(points(1)));
            assertThat(sheet(mild).score(Facts.NONE)).isEqualTo("MISSING 4..5");
            assertThat(sheet(mild.knockOutAt(7)).score(Facts.NONE)).isEqualTo("MISSING 0..5");
        }

        @Test
        void knowThatAKnockOutEarnsNothingEvenAboveAFloorBelowZero() {
            Violations deep = kinds.downTo(points(-3)).knockOutAt(30);
            Sheet extended =
                    new Sheet(new Extended(deep, zero(), points(3)), sheet(deep).row());
            assertThat(extended.score(new Counted(Map.of("late", 20L), List.of())))
                    .isEqualTo("MISSING -3..0");
            assertThat(extended.score(counted(20, 0))).isEqualTo("-3");
            assertThat(extended.score(counted(20, 10))).isEqualTo("0");
        }

        @Test
        void reachTheFloorHoweverSmallTheSteps() {
            Violations small = violations(points("0.01"), "差错");
            assertThat(Sheet.of(small, 100, Unit.ITEM).score(Facts.NONE)).isEqualTo("MISSING 0..100");
            assertThat(Sheet.of(small, 100, Unit.ITEM).score(Counted.of(5_000))).isEqualTo("50");
            assertThat(Sheet.of(small, 100, Unit.ITEM).resolved().canGive(Interval.point(Rational.of(50))))
                    .isEqualTo(Attainability.UNDETERMINED);
        }
    }

    @Nested
    class TheConstructor {
        @Test
        void refusesWhatCannotBeMeant() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> kind("x", "逾期", zero()))
                    .withMessage("a violation of kind '逾期' costs 0分: give a mark above 0");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> kind("x", "逾期", points(1)).allowing(-1))
                    .withMessage("the allowance of kind '逾期' is -1: give 0 or more");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> alike.knockOutAt(0))
                    .withMessage(
                            "knockOutAt is 0: give the number of violations from which nothing is earned, 1 or more, or Violations.NEVER");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> violations())
                    .withMessage("violations: give at least one item");
            assertThat(alike.knockOutAt(1).knockOutAt()).isEqualTo(1);
        }

        @Test
        void aStartBelowTheFloorIsReported() {
            assertThat(sheet(new Violations(points(1), one.kinds(), points(2), Violations.NEVER))
                            .issues())
                    .containsExactly(
                            "[steps-start-beyond-limit] The mark starts at 1 and changes by -, but the limit is 2; put the limit on the other side.");
            assertThat(sheet(new Violations(full(), one.kinds(), full(), Violations.NEVER))
                            .score(Counted.of(3)))
                    .isEqualTo("5");
        }

        @Test
        void aMeasuredNumberCountsWhateverItsUnit() {
            assertThat(sheet(one).score(new Observation.Measured(Quantity.of(2, Unit.ITEM))))
                    .isEqualTo("1");
        }
    }
}

package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Language;
import org.jixiao.measure.Derivation;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.measure.ItemStatus;
import org.jixiao.measure.Observation;
import org.jixiao.measure.Observation.Checked;
import org.jixiao.measure.Observation.Chosen;
import org.jixiao.measure.Scope;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Unit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
    private static final Fact RATE = Fact.number("rate", "执行率", Unit.PERCENT);
    private static final Fact CHECKS = Fact.of("checks", "检查");
    private static final Fact LEVEL = Fact.of("level", "评级");

    private static Truth truth(Condition condition, Facts facts) {
        return Truth.of(condition, Scope.of(facts));
    }

    private static String why(Condition condition, Facts facts) {
        return truth(condition, facts)
                .why()
                .map(issue -> issue.message(Language.EN))
                .orElseThrow();
    }

    /** A condition of a known state: H holds, F fails, U is unknown. */
    private static Condition of(char state) {
        Fact fact = Fact.of(String.valueOf(state), String.valueOf(state));
        return Condition.option(fact, "H");
    }

    private static final Facts STATES =
            Facts.builder().put("H", Chosen.of("H")).put("F", Chosen.of("F")).build();

    private static Condition[] all(String states) {
        return states.chars().mapToObj(state -> of((char) state)).toArray(Condition[]::new);
    }

    @Nested
    class InThreeValues {
        @ParameterizedTest
        @CsvSource({
            "H, HOLDS",
            "F, FAILS",
            "U, UNKNOWN",
            "HH, HOLDS",
            "HF, FAILS",
            "FH, FAILS",
            "HU, UNKNOWN",
            "UH, UNKNOWN",
            "FU, FAILS",
            "UF, FAILS",
            "UU, UNKNOWN",
            "HUF, FAILS",
            "UHU, UNKNOWN",
        })
        void allOf(String states, Truth.State expected) {
            assertThat(truth(Condition.allOf(all(states)), STATES).state()).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "H, HOLDS",
            "F, FAILS",
            "U, UNKNOWN",
            "FF, FAILS",
            "HF, HOLDS",
            "FH, HOLDS",
            "FU, UNKNOWN",
            "UF, UNKNOWN",
            "HU, HOLDS",
            "UH, HOLDS",
            "UU, UNKNOWN",
            "FUH, HOLDS",
            "UFU, UNKNOWN",
        })
        void anyOf(String states, Truth.State expected) {
            assertThat(truth(Condition.anyOf(all(states)), STATES).state()).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"H, FAILS", "F, HOLDS", "U, UNKNOWN"})
        void not(char state, Truth.State expected) {
            assertThat(truth(Condition.not(of(state)), STATES).state()).isEqualTo(expected);
        }

        @Test
        void theFirstThatIsUnknownSaysWhy() {
            assertThat(why(Condition.allOf(of('U'), of('V')), STATES))
                    .isEqualTo("The fact 'U' (U) is not stated; state it, or enter the score as reported.");
            assertThat(why(Condition.not(of('V')), STATES)).startsWith("The fact 'V'");
            assertThat(truth(of('H'), STATES).why()).isEmpty();
        }
    }

    @Nested
    class Compare {
        private final Facts facts = Facts.builder()
                .figure(RATE, "90%")
                .figure("days", "3天")
                .figure("none", "无")
                .build();

        @ParameterizedTest
        @CsvSource({
            "AT_LEAST, FAILS, HOLDS, HOLDS",
            "AT_MOST, HOLDS, HOLDS, FAILS",
            "EQUAL, FAILS, HOLDS, FAILS",
            "ABOVE, FAILS, FAILS, HOLDS",
            "BELOW, HOLDS, FAILS, FAILS",
        })
        void isExact(Comparison comparison, Truth.State below, Truth.State at, Truth.State above) {
            assertThat(truth(Condition.compare(Formula.of(RATE), comparison, Quantity.percent("90.01")), facts)
                            .state())
                    .isEqualTo(below);
            assertThat(truth(Condition.compare(Formula.of(RATE), comparison, Quantity.of("0.9", Unit.ONE)), facts)
                            .state())
                    .isEqualTo(at);
            assertThat(truth(Condition.compare(Formula.of(RATE), comparison, Quantity.percent("89.99")), facts)
                            .state())
                    .isEqualTo(above);
        }

        @Test
        void ofTwoKindsOfUnitTellsNothing() {
            Condition mixed = Condition.compare(
                    Formula.of(RATE), Comparison.ABOVE, Formula.of(Fact.number("days", "延期", Unit.DAY)));
            assertThat(truth(mixed, facts).state()).isEqualTo(Truth.State.UNKNOWN);
            assertThat(why(mixed, facts))
                    .isEqualTo("90% and 3天 cannot be put together in '执行率 > 延期'; give both in units of one kind.");
        }

        @Test
        void ofWhatIsNotKnownOrCannotBeWorkedOutTellsNothing() {
            Condition missing = Condition.compare(Formula.of(RATE), Comparison.ABOVE, Formula.of(Fact.of("none", "丙")));
            assertThat(why(missing, facts))
                    .isEqualTo(
                            "'无' is not a figure; write 0 if there was none, or mark the fact as not applicable or missing.");
            Condition divided = Condition.compare(
                    Formula.ratio(Formula.of(RATE), Formula.of(Quantity.percent(0))),
                    Comparison.ABOVE,
                    Quantity.percent(1));
            assertThat(why(divided, facts))
                    .isEqualTo(
                            "执行率 90% cannot be divided by 0% 0%; check the denominator, or mark the figure as not applicable.");
            Condition absent = Condition.compare(Formula.of(RATE), Comparison.ABOVE, Quantity.percent(1));
            assertThat(why(absent, facts.with("rate", new Observation.NotApplicable("无预算"))))
                    .isEqualTo(
                            "Whether the condition holds cannot be told: '执行率' does not apply (无预算); test first whether it applies.");
        }

        @Test
        void seesTheValueAndTheTargetInScope() {
            Scope scope = Scope.of(facts)
                    .withOwn(Derivation.stated(Quantity.percent(3)))
                    .withTarget(Derivation.stated(Quantity.percent(2)));
            assertThat(Truth.of(Condition.compare(Formula.own(), Comparison.ABOVE, Formula.target()), scope))
                    .isEqualTo(Truth.HOLDS);
            assertThat(why(Condition.compare(Formula.own(), Comparison.ABOVE, Formula.target()), facts))
                    .isEqualTo(
                            "The formula refers to the value of the row, but the row has none; state it or use a fact.");
        }
    }

    @Nested
    class Item {
        private final Facts facts = Facts.builder()
                .put(
                        CHECKS,
                        Checked.allMet("1")
                                .with(ItemStatus.NOT_MET, "2")
                                .with(ItemStatus.NOT_APPLICABLE, "3")
                                .with(ItemStatus.UNKNOWN, "4"))
                .build();

        @ParameterizedTest
        @CsvSource({
            "1, MET, HOLDS",
            "1, NOT_MET, FAILS",
            "2, NOT_MET, HOLDS",
            "2, MET, FAILS",
            "3, NOT_APPLICABLE, HOLDS",
            "3, MET, FAILS",
            "4, MET, UNKNOWN",
            "4, UNKNOWN, HOLDS",
            "9, MET, UNKNOWN",
            "9, UNKNOWN, HOLDS",
            "1, UNKNOWN, FAILS",
        })
        void hasAStatus(String item, ItemStatus status, Truth.State expected) {
            assertThat(truth(Condition.item(CHECKS, item, status), facts).state())
                    .isEqualTo(expected);
        }

        @Test
        void ofWhatIsNoChecklistIsUnknown() {
            Condition condition = Condition.item(CHECKS, "1", ItemStatus.MET);
            assertThat(why(condition, facts.with("checks", Checked.count(1, 2))))
                    .isEqualTo("It is not known whether '1' is fulfilled or occurred; state it.");
            assertThat(truth(condition, Facts.NONE).state()).isEqualTo(Truth.State.UNKNOWN);
            assertThat(why(condition, facts.with("checks", new Observation.NotApplicable("无"))))
                    .startsWith("Whether the condition holds cannot be told: '检查' does not apply");
        }
    }

    @Nested
    class OptionAndApplicability {
        @Test
        void anOptionIsTheOneChosen() {
            Facts good = Facts.builder().put(LEVEL, Chosen.of("优")).build();
            assertThat(truth(Condition.option(LEVEL, "优"), good)).isEqualTo(Truth.HOLDS);
            assertThat(truth(Condition.option(LEVEL, "良"), good)).isEqualTo(Truth.FAILS);
            assertThat(why(Condition.option(LEVEL, "优"), good.with("level", Checked.allMet("优"))))
                    .isEqualTo("'评级' is not a choice; enter it as a choice, which is what the rule reads.");
            assertThat(truth(Condition.option(LEVEL, "优"), good.with("level", Observation.Missing.because("未评")))
                            .state())
                    .isEqualTo(Truth.State.UNKNOWN);
        }

        @Test
        void aFactAppliesUnlessItIsSaidNotTo() {
            Condition applies = Condition.applies(RATE);
            assertThat(truth(applies, Facts.builder().figure(RATE, "1%").build()))
                    .isEqualTo(Truth.HOLDS);
            assertThat(truth(
                            applies,
                            Facts.builder()
                                    .put(RATE, new Observation.NotApplicable("无"))
                                    .build()))
                    .isEqualTo(Truth.FAILS);
            assertThat(truth(
                                    applies,
                                    Facts.builder()
                                            .put(RATE, Observation.Missing.because("未知"))
                                            .build())
                            .state())
                    .isEqualTo(Truth.State.UNKNOWN);
            assertThat(truth(applies, Facts.NONE).state()).isEqualTo(Truth.State.UNKNOWN);
        }
    }

    @Nested
    class Nesting {
        @Test
        void sixtyFourLevelsAreAllowedAndOneMoreIsRefused() {
            Condition deep = of('H');
            for (int level = 2; level <= Condition.DEEPEST; level++) {
                deep = Condition.not(deep);
            }
            assertThat(truth(deep, STATES)).isEqualTo(Truth.FAILS);
            Condition deepest = deep;
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Condition.not(deepest))
                    .withMessage("conditions would nest deeper than 64 levels: simplify them");
            assertThatIllegalArgumentException().isThrownBy(() -> Condition.anyOf(of('H'), deepest));
        }

        @Test
        void nothingInsideIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Condition.allOf())
                    .withMessage("a combined condition needs at least one condition inside it");
            assertThatIllegalArgumentException().isThrownBy(() -> Condition.anyOf());
        }

        @Test
        void theFactsReadAreListedOnce() {
            Condition condition = Condition.allOf(
                    Condition.compare(Formula.of(RATE), Comparison.ABOVE, Formula.of(RATE)),
                    Condition.not(Condition.item(CHECKS, "1", ItemStatus.MET)),
                    Condition.anyOf(Condition.option(LEVEL, "优"), Condition.applies(CHECKS)));
            assertThat(RuleInputs.of(condition)).containsExactly(RATE, CHECKS, LEVEL);
        }
    }

    @Test
    void aTruthSurvivesSerialisation() throws java.io.IOException, ClassNotFoundException {
        for (Truth truth : List.of(
                Truth.HOLDS,
                Truth.unknown(
                        Issue.of(org.jixiao.issue.StandardIssue.NO_CASE_HOLDS, org.jixiao.issue.Location.WHOLE)))) {
            java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
            try (java.io.ObjectOutputStream out = new java.io.ObjectOutputStream(bytes)) {
                out.writeObject(truth);
            }
            try (java.io.ObjectInputStream in =
                    new java.io.ObjectInputStream(new java.io.ByteArrayInputStream(bytes.toByteArray()))) {
                assertThat(in.readObject()).isEqualTo(truth);
            }
        }
    }
}

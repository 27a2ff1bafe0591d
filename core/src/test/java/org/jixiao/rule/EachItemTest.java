package org.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.rule.Rules.award;
import static org.jixiao.rule.Rules.best;
import static org.jixiao.rule.Rules.completion;
import static org.jixiao.rule.Rules.full;
import static org.jixiao.rule.Rules.points;
import static org.jixiao.rule.Rules.proportional;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.issue.Language;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Observation;
import org.jixiao.measure.Observation.Listed;
import org.jixiao.measure.Observation.ListedItem;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.EachItem.Combination;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EachItemTest {
    private static ListedItem item(String label, String figure) {
        Observation observation = switch (figure) {
            case "?" -> Observation.Missing.because("未统计");
            case "/" -> new Observation.NotApplicable("无此项");
            default -> new Observation.Measured(Quantity.parse(figure));
        };
        return ListedItem.of(label, observation);
    }

    private static Listed list(String... figures) {
        List<ListedItem> items = new ArrayList<>();
        for (String figure : figures) {
            items.add(item(String.valueOf(items.size() + 1), figure));
        }
        return new Listed(items);
    }

    private static Sheet sheet(Rule rule, Combination combination, long points) {
        return Sheet.of(new EachItem(rule, combination), points, Unit.PERCENT);
    }

    @Nested
    class EqualShares {
        @Test
        void thirteenTargetsShareTwentyPointsExactly() {
            String[] figures = new String[13];
            java.util.Arrays.fill(figures, "100%");
            figures[12] = "94.15%";
            Rational share = Rational.of(20, 13);
            Rational expected = share.multipliedBy(12).plus(share.multipliedBy(Rational.parse("0.9415")));
            Sheet sheet = sheet(proportional(), Combination.EQUAL_SHARES, 20);
            assertThat(sheet.verdict(Sheet.facts(list(figures))).outcome()).isEqualTo(new Outcome.Scored(expected));
            assertThat(expected.toBigDecimal(2, java.math.RoundingMode.HALF_UP)).hasToString("19.91");
            assertThat(sheet.verdict(Sheet.facts(list(figures))).parts())
                    .hasSize(13)
                    .allMatch(part -> part.full().equals(share));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "100% 50% | 7.5",
                    "100% / 50% | 7.5",
                    "/ / | not applicable: 无此项",
                    "100% ? | MISSING 5..10",
                    "? / | MISSING 0..10",
                })
        void goToTheItemsThatApply(String figures, String score) {
            assertThat(sheet(proportional(), Combination.EQUAL_SHARES, 10).score(list(figures.split(" "))))
                    .isEqualTo(score);
        }
    }

    @Nested
    class Means {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "100% 50% | 7.5",
                    "100% / 50% | 7.5",
                    "/ | not applicable: 无此项",
                    "100% ? | MISSING 5..10",
                    "100% | 10",
                })
        void areOfTheItemsThatApply(String figures, String score) {
            assertThat(sheet(proportional(), Combination.MEAN, 10).score(list(figures.split(" "))))
                    .isEqualTo(score);
        }

        @Test
        void areWeightedByTheItemsWeights() {
            Sheet sheet = sheet(proportional(), Combination.WEIGHTED, 40);
            ListedItem small = item("甲", "90%").weighing(Rational.of(100));
            ListedItem large = item("乙", "98%").weighing(Rational.of(300));
            assertThat(sheet.score(new Listed(List.of(small, large)))).isEqualTo("38.4");
            assertThat(sheet.score(new Listed(List.of(small, large, item("丙", "/")))))
                    .isEqualTo("38.4");
            assertThat(sheet.score(new Listed(List.of(small, item("乙", "?").weighing(Rational.of(300))))))
                    .isEqualTo("MISSING 9..39");
        }

        @Test
        void needWeightsThatAreNotAllZero() {
            Sheet sheet = sheet(proportional(), Combination.WEIGHTED, 40);
            Listed without = new Listed(List.of(item("甲", "90%").weighing(Rational.ONE), item("乙", "98%")));
            assertThat(sheet.score(without)).isEqualTo("UNDEFINED 0..40");
            assertThat(sheet.why(without))
                    .isEqualTo("'乙' has no weight for every item; give each one, such as the money behind it.");
            Listed weightless = new Listed(List.of(item("甲", "90%").weighing(Rational.ZERO)));
            assertThat(sheet.score(weightless)).isEqualTo("UNDEFINED 0..40");
        }
    }

    @Nested
    class Targets {
        private Listed items() {
            return new Listed(List.of(
                    item("甲", "40人").against(Quantity.of(40, Unit.PERSON)),
                    item("乙", "10人").against(Quantity.of(20, Unit.PERSON))));
        }

        @ParameterizedTest
        @EnumSource(names = {"MEAN", "EQUAL_SHARES"})
        void areTheItemsOwn(Combination combination) {
            Sheet sheet = Sheet.of(new EachItem(completion(), combination), 20, Unit.PERSON);
            assertThat(sheet.score(items())).isEqualTo("15");
            assertThat(sheet.against(Formula.of(Quantity.of(80, Unit.PERSON))).score(items()))
                    .isEqualTo("15");
        }

        @ParameterizedTest
        @EnumSource(names = {"MEAN", "EQUAL_SHARES"})
        void orElseTheRows(Combination combination) {
            Sheet sheet = Sheet.of(new EachItem(completion(), combination), 20, Unit.PERSON);
            Listed bare = new Listed(List.of(item("甲", "40人"), item("乙", "10人")));
            assertThat(sheet.against(Formula.of(Quantity.of(40, Unit.PERSON))).score(bare))
                    .isEqualTo("12.5");
            assertThat(sheet.score(bare)).isEqualTo("UNDEFINED 0..20");
            assertThat(sheet.why(bare))
                    .isEqualTo(
                            "The formula refers to the target of the row, but the row has none; state it or use a fact.");
        }

        @Test
        void inAnotherUnitLeaveTheItemUndefined() {
            Sheet sheet = Sheet.of(new EachItem(completion(), Combination.MEAN), 20, Unit.PERSON);
            Listed mixed = new Listed(List.of(item("甲", "40人").against(Quantity.of(40, Unit.DAY))));
            assertThat(sheet.score(mixed)).isEqualTo("UNDEFINED 0..20");
        }
    }

    @Nested
    class Leaving {
        @Test
        void anItemOutThatDoesNotApplyWhateverTheRuleReads() {
            Rule withConsolation = best(proportional(), award(points(1)));
            assertThat(sheet(withConsolation, Combination.MEAN, 10).score(list("100%", "/")))
                    .isEqualTo("10");
            assertThat(sheet(award(full()), Combination.EQUAL_SHARES, 10).score(list("100%", "/")))
                    .isEqualTo("10");
            assertThat(sheet(award(full()), Combination.MEAN, 10).score(list("/")))
                    .isEqualTo("not applicable: 无此项");
        }
    }

    @Nested
    class ReportedItems {
        private Listed reported(String points) {
            return new Listed(
                    List.of(ListedItem.of("甲", new Observation.Reported(Rational.parse(points))), item("乙", "100%")));
        }

        @ParameterizedTest
        @CsvSource({"0, 5", "5, 7.5", "10, 10", "10.01, UNDEFINED 5..10", "-0.01, UNDEFINED 5..10"})
        void countIfTheItemCanEarnThem(String points, String score) {
            assertThat(sheet(proportional(), Combination.MEAN, 10).score(reported(points)))
                    .isEqualTo(score);
        }

        @Test
        void areOutOfTheItemsShare() {
            assertThat(sheet(proportional(), Combination.EQUAL_SHARES, 10).score(reported("5")))
                    .isEqualTo("10");
            assertThat(sheet(proportional(), Combination.EQUAL_SHARES, 10).score(reported("5.01")))
                    .isEqualTo("UNDEFINED 5..10");
            assertThat(sheet(proportional(), Combination.EQUAL_SHARES, 10).why(reported("5.01")))
                    .isEqualTo("The reported score 5.01 is not within 0 and 5; check the score and the points.");
        }
    }

    @Test
    void anEmptyListHasNoScore() {
        assertThat(sheet(proportional(), Combination.MEAN, 10).score(new Listed(List.of())))
                .isEqualTo("UNDEFINED 0..10");
        assertThat(sheet(proportional(), Combination.MEAN, 10).why(new Listed(List.of())))
                .contains("has 0 items that count, but at least 1 are needed.");
    }

    @Test
    void anotherObservationIsNoList() {
        assertThat(sheet(proportional(), Combination.MEAN, 10).why("90%"))
                .isEqualTo("'甲' is not a list; enter it as a list, which is what the rule reads.");
        assertThat(sheet(proportional(), Combination.MEAN, 10).score(Facts.NONE))
                .isEqualTo("MISSING 0..10");
    }

    @Test
    void aLabelMayBeBlank() {
        assertThat(sheet(proportional(), Combination.MEAN, 10).score(new Listed(List.of(item("", "90%")))))
                .isEqualTo("9");
    }

    @Test
    void conditionsOfItemsSeeTheItemAndAllFacts() {
        Fact audit = Fact.number("audit", "审计", Unit.PERCENT);
        Rule rule = Rules.when(
                        Condition.compare(Formula.own(), org.jixiao.quantity.Comparison.AT_LEAST, Formula.of(audit)),
                        full())
                .otherwise(award(points(2)));
        Facts facts = Sheet.facts(list("60%", "50%")).with("audit", new Observation.Measured(Quantity.percent(55)));
        assertThat(sheet(rule, Combination.MEAN, 10).score(facts)).isEqualTo("6");
    }

    @Test
    void labelsAreKept() {
        Verdict verdict = sheet(proportional(), Combination.MEAN, 10).verdict(Sheet.facts(list("60%", "/", "50%")));
        assertThat(((Decision.ByParts) verdict.decision()).labels()).containsExactly("1", "3");
        assertThat(verdict.parts()).hasSize(2);
    }

    @Test
    void theReasonOfAnOpenItemIsTheRows() {
        assertThat(sheet(proportional(), Combination.MEAN, 10).why(Sheet.facts(list("60%", "?")), Language.EN))
                .isEqualTo("Not known: 未统计. State the figure as soon as it is known.");
    }
}

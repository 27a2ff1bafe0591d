package org.jixiao.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.junit.jupiter.api.Test;

class PlainFactsTest {
    private static final List<String> ITEMS = List.of("1", "2", "3");

    private static int find(PlainFacts plain, String id) {
        return plain.find(id, PlainFacts.hash(id));
    }

    private static long decimal(String number, Unit stated, Unit asked, int places) {
        Observation observation = new Observation.Measured(new Quantity(Rational.parse(number), stated));
        PlainFacts plain = Facts.NONE.with("id", observation).plain();
        return plain.decimal(find(plain, "id"), asked, places);
    }

    private static long items(Observation observation) {
        PlainFacts plain = Facts.NONE.with("id", observation).plain();
        return plain.items(find(plain, "id"), ITEMS);
    }

    private static long count(Observation observation) {
        PlainFacts plain = Facts.NONE.with("id", observation).plain();
        return plain.count(find(plain, "id"));
    }

    @Test
    void findsEveryFactAlsoWhereHashesAreEqual() {
        Facts facts = Facts.NONE
                .with("Aa", Observation.Counted.of(1))
                .with("BB", Observation.Counted.of(2))
                .with("C#", Observation.Counted.of(3));
        PlainFacts plain = facts.plain();
        assertThat(plain.count(find(plain, "Aa"))).isEqualTo(1);
        assertThat(plain.count(find(plain, "BB"))).isEqualTo(2);
        assertThat(plain.count(find(plain, "C#"))).isEqualTo(3);
        assertThat(find(plain, "AaAa")).isEqualTo(-1);
        assertThat(find(Facts.NONE.plain(), "Aa")).isEqualTo(-1);
    }

    @Test
    void findsUpTo250FactsAndLeavesMoreToTheFactsThemselves() {
        Facts.Builder builder = Facts.builder();
        for (int i = 0; i < 250; i++) {
            builder.put("fact " + i, Observation.Counted.of(i));
        }
        PlainFacts all = builder.build().plain();
        for (int i = 0; i < 250; i++) {
            assertThat(all.count(find(all, "fact " + i))).isEqualTo(i);
        }
        PlainFacts none =
                builder.put("one more", Observation.Counted.of(1)).build().plain();
        assertThat(find(none, "fact 0")).isEqualTo(-1);
    }

    @Test
    void givesDecimalsInUnitsOfTheirPlace() {
        assertThat(decimal("747.1", Unit.WAN_YUAN, Unit.WAN_YUAN, 6)).isEqualTo(747_100_000);
        assertThat(decimal("-3", Unit.PERSON, Unit.PERSON, 0)).isEqualTo(-3);
        assertThat(decimal("0.12345678", Unit.PERCENT, Unit.PERCENT, 8)).isEqualTo(12_345_678);
    }

    @Test
    void givesNoDecimalInAnotherUnitNorWithPlacesThatDoNotCountNorBeyondLong() {
        assertThat(decimal("1", Unit.YUAN, Unit.WAN_YUAN, 6)).isEqualTo(PlainFacts.NONE);
        assertThat(decimal("0.001", Unit.YUAN, Unit.YUAN, 2)).isEqualTo(PlainFacts.NONE);
        assertThat(decimal("1/3", Unit.YUAN, Unit.YUAN, 18)).isEqualTo(PlainFacts.NONE);
        assertThat(decimal("0.1234567891", Unit.YUAN, Unit.YUAN, 18)).isEqualTo(PlainFacts.NONE);
        assertThat(decimal("9223372036854775807", Unit.YUAN, Unit.YUAN, 2)).isEqualTo(PlainFacts.NONE);
        assertThat(decimal("92233720368547758.07", Unit.YUAN, Unit.YUAN, 2)).isEqualTo(Long.MAX_VALUE);
        assertThat(items(new Observation.Measured(Quantity.of(1, Unit.YUAN)))).isEqualTo(PlainFacts.NONE);
        assertThat(count(new Observation.Measured(Quantity.of(1, Unit.YUAN)))).isEqualTo(PlainFacts.NONE);
    }

    @Test
    void givesAChecklistAsBits() {
        Observation.Checked checked = Observation.Checked.allMet("1")
                .with(ItemStatus.NOT_APPLICABLE, "2")
                .with(ItemStatus.MET, "3");
        assertThat(items(checked)).isEqualTo(0b101 | 0b010L << PlainFacts.MOST_ITEMS);
        assertThat(items(Observation.Checked.allMet("1", "2").with(ItemStatus.NOT_MET, "3")))
                .isEqualTo(0b011);
    }

    @Test
    void givesNoChecklistOfOtherItemsNorOneThatIsPartlyUnknown() {
        assertThat(items(Observation.Checked.allMet("1", "3", "2"))).isEqualTo(PlainFacts.NONE);
        assertThat(items(Observation.Checked.allMet("1", "2"))).isEqualTo(PlainFacts.NONE);
        assertThat(items(Observation.Checked.allMet("1", "2", "3", "4"))).isEqualTo(PlainFacts.NONE);
        assertThat(items(Observation.Checked.allMet("1", "2").with(ItemStatus.UNKNOWN, "3")))
                .isEqualTo(PlainFacts.NONE);
        assertThat(items(Observation.Checked.count(2, 3))).isEqualTo(PlainFacts.NONE);
    }

    @Test
    void tellsChecklistsApart() {
        PlainFacts plain = Facts.NONE
                .with("a", Observation.Checked.allMet("1", "2", "3"))
                .with("b", Observation.Checked.allMet("x").with(ItemStatus.NOT_MET, "y"))
                .plain();
        assertThat(plain.items(find(plain, "a"), ITEMS)).isEqualTo(0b111);
        assertThat(plain.items(find(plain, "b"), List.of("x", "y"))).isEqualTo(0b01);
        assertThat(plain.items(find(plain, "b"), ITEMS)).isEqualTo(PlainFacts.NONE);
    }

    @Test
    void givesWhatIsStatedAfterAChangeAndLeavesTheFactsBeforeAsTheyWere() {
        Facts before = Facts.NONE
                .with("Aa", Observation.Counted.of(1))
                .with("BB", new Observation.Measured(new Quantity(Rational.parse("1.25"), Unit.WAN_YUAN)))
                .with("C#", Observation.Checked.allMet("1", "2", "3"))
                .with("D", Observation.Counted.of(4));
        assertThat(before.plain().count(find(before.plain(), "Aa"))).isEqualTo(1);
        List<Observation> all = List.of(
                Observation.Counted.of(7),
                Observation.Missing.because("not yet counted"),
                new Observation.Measured(Quantity.of("3.1", Unit.YUAN)),
                Observation.Checked.allMet("1", "2", "3"),
                new Observation.Measured(Quantity.of("1/3", Unit.YUAN)));
        for (String id : List.of("Aa", "BB", "C#", "D", "new")) {
            Facts changed = before;
            for (Observation observation : all) {
                changed = changed.with(id, observation);
                Facts.Builder builder = Facts.builder();
                changed.statements().forEach(builder::put);
                assertSame(changed.plain(), builder.build().plain());
            }
        }
        assertThat(before.plain().count(find(before.plain(), "D"))).isEqualTo(4);
        assertThat(before.plain().decimal(find(before.plain(), "BB"), Unit.WAN_YUAN, 2))
                .isEqualTo(125);
        assertThat(before.plain().items(find(before.plain(), "C#"), ITEMS)).isEqualTo(0b111);
    }

    private static void assertSame(PlainFacts actual, PlainFacts expected) {
        for (String id : List.of("Aa", "BB", "C#", "D", "new")) {
            int found = find(expected, id);
            assertThat(find(actual, id)).isEqualTo(found);
            if (found < 0) {
                continue;
            }
            assertThat(actual.count(found)).isEqualTo(expected.count(found));
            assertThat(actual.items(found, ITEMS)).isEqualTo(expected.items(found, ITEMS));
            for (Unit unit : List.of(Unit.YUAN, Unit.WAN_YUAN)) {
                assertThat(actual.decimal(found, unit, 6)).isEqualTo(expected.decimal(found, unit, 6));
            }
        }
    }

    @Test
    void givesACountOnlyWithoutKinds() {
        assertThat(count(Observation.Counted.of(7))).isEqualTo(7);
        assertThat(count(new Observation.Counted(Map.of("late", 7L), List.of())))
                .isEqualTo(PlainFacts.NONE);
        assertThat(count(Observation.Checked.count(2, 3))).isEqualTo(PlainFacts.NONE);
    }
}

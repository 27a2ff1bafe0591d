package org.jixiao.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.measure.Fact;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Which facts a compiled rubric reads, where each stands in a {@link FactRow} or in {@link FactColumns}, and in what unit.
 *
 * <p>Unless another unit is asked for, money is counted in hundredths of a yuan (分), rates in ten-thousandths of a percent,
 * and everything else in the base unit of its dimension: persons, days, items. Numbers with more decimals than that are
 * scored all the same, on the slower exact way.
 *
 * <p>Immutable and safe between threads once it is handed out by a scorer.
 */
public final class FactLayout {
    private static final Unit CENT = new Unit("分钱", Unit.YUAN.dimension(), Rational.of(1, 100));
    private static final Unit MILLIONTH = new Unit("0.0001%", Unit.PERCENT.dimension(), Rational.of(1, 1_000_000));
    private static final Unit OF_POINT =
            new Unit("0.0001个百分点", Unit.PERCENTAGE_POINT.dimension(), Rational.of(1, 1_000_000));

    private final Map<String, Unit> units;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final List<Field> inOrder = new ArrayList<>();
    private final Set<Field> touched = new LinkedHashSet<>();
    private int numbers = 1; // the first slot is always 0
    private int bits;
    private boolean lists;

    FactLayout(Map<String, Unit> units) {
        this.units = Map.copyOf(units);
    }

    /**
     * The fields, in the order in which the rubric first reads them.
     *
     * @return the fields
     */
    public List<Field> fields() {
        return List.copyOf(inOrder);
    }

    /**
     * The field of a fact that is read in one way only.
     *
     * @param factId the fact's id
     * @return the field
     * @throws IllegalArgumentException if no compiled row reads the fact, or several read it in different ways; the message
     *     lists the fields
     */
    public Field field(String factId) {
        List<Field> found = inOrder.stream()
                .filter(field -> field.fact().id().equals(factId))
                .toList();
        if (found.size() != 1) {
            List<Field> shown = found.isEmpty() ? inOrder : found;
            throw new IllegalArgumentException((found.isEmpty()
                            ? "no compiled row reads the fact '" + factId + "': there are "
                            : "the fact '" + factId + "' is read in several ways: take the one you mean of ")
                    + shown.stream().map(Field::toString).collect(Collectors.joining(", ")));
        }
        return found.get(0);
    }

    /**
     * An empty row, to be filled and scored again and again by one thread.
     *
     * @return a row of which no fact is known yet
     */
    public FactRow row() {
        return new FactRow(this);
    }

    int size() {
        return inOrder.size();
    }

    Field at(int index) {
        return inOrder.get(index);
    }

    /** The fields that were asked for since this was last called. */
    List<Field> touched() {
        List<Field> all = List.copyOf(touched);
        touched.clear();
        return all;
    }

    boolean hasLists() {
        return lists;
    }

    int numberSlots() {
        return numbers;
    }

    int bitSlots() {
        return bits;
    }

    Field field(Fact fact, Field.Reading reading, List<String> items) {
        return field(fact, reading, items, false);
    }

    Field field(Fact fact, Field.Reading reading, List<String> items, boolean alike) {
        Unit unit = reading == Field.Reading.NUMBER || reading == Field.Reading.LIST ? unitOf(fact) : null;
        String key = fact.id() + '\n' + reading + '\n' + items + '\n' + fact.unit() + '\n' + alike;
        Field known = fields.get(key);
        if (known != null) {
            touched.add(known);
            return known;
        }
        int slot = reading.isArithmetic() ? numbers : bits;
        Field field = new Field(fact, reading, unit, items, alike, inOrder.size(), slot);
        if (reading.isArithmetic()) {
            numbers += field.width();
        } else {
            bits += field.width();
        }
        lists |= reading == Field.Reading.LIST;
        fields.put(key, field);
        inOrder.add(field);
        touched.add(field);
        return field;
    }

    private @Nullable Unit unitOf(Fact fact) {
        Unit stated = fact.unit();
        if (stated == null) {
            throw new NotCompiled("the unit of '" + fact.name() + "' is open");
        }
        Unit asked = units.get(fact.id());
        if (asked != null) {
            if (!asked.convertsTo(stated)) {
                throw new IllegalArgumentException("the fact '" + fact.id() + "' is counted in '" + stated
                        + "' and cannot stand in '" + asked + "': ask for a unit of the same kind");
            }
            return asked;
        }
        for (Unit fine : List.of(CENT, MILLIONTH, OF_POINT)) {
            if (stated.convertsTo(fine)) {
                return fine;
            }
        }
        boolean coarse = stated.factor().compareTo(Rational.ONE) > 0;
        return coarse ? new Unit("base unit of " + stated, stated.dimension(), Rational.ONE) : stated;
    }
}

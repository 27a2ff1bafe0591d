package org.jixiao.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jixiao.measure.Facts;
import org.jixiao.measure.ItemStatus;
import org.jixiao.measure.Observation;
import org.jixiao.plan.Field.Reading;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;

/** Writes a row out as facts by name: observations that every reading of the row agrees with. */
final class Unbinding {
    private final FactRow row;

    private Unbinding(FactRow row) {
        this.row = row;
    }

    /** @param others observations by the ids of their facts, which go before what stands in the row */
    static Facts facts(FactRow row, Map<String, Observation> others) {
        Map<String, List<Field>> fields = new LinkedHashMap<>();
        for (Field field : row.layout().fields()) {
            if (row.isKnown(field)) {
                fields.computeIfAbsent(field.fact().id(), id -> new ArrayList<>())
                        .add(field);
            }
        }
        Facts.Builder facts = Facts.builder();
        Unbinding unbinding = new Unbinding(row);
        fields.forEach((id, readings) -> {
            if (!others.containsKey(id)) {
                facts.put(id, unbinding.observation(readings));
            }
        });
        others.forEach(facts::put);
        return facts.build();
    }

    private Observation observation(List<Field> readings) {
        if (has(readings, Reading.ITEMS, Reading.TALLY, Reading.STATUS)) {
            return items(readings);
        }
        boolean named = readings.stream()
                .anyMatch(field -> field.reading() == Reading.COUNT
                        && !field.items().get(0).equals(Observation.Counted.ONLY));
        if (named || !has(readings, Reading.NUMBER) && has(readings, Reading.COUNTS, Reading.TOTAL, Reading.COUNT)) {
            return counts(readings);
        }
        for (Reading reading : List.of(Reading.NUMBER, Reading.DATE, Reading.LIST, Reading.CHOICE)) {
            for (Field field : readings) {
                if (field.reading() == reading) {
                    return simple(field);
                }
            }
        }
        return option(readings);
    }

    private static boolean has(List<Field> readings, Reading... any) {
        return readings.stream().anyMatch(field -> List.of(any).contains(field.reading()));
    }

    private Observation simple(Field field) {
        long value = row.value(field);
        return switch (field.reading()) {
            case NUMBER -> new Observation.Measured(quantity(field, value));
            case DATE -> new Observation.Dated(LocalDate.ofEpochDay(value));
            case LIST -> listed(field, row.lists[field.slot()]);
            default ->
                new Observation.Chosen(
                        field.items().get((int) value),
                        row.value(field, 1) == FactRow.NONE
                                ? null
                                : Rational.of(row.value(field, 1), TiersCode.MILLION),
                        null);
        };
    }

    private Observation option(List<Field> readings) {
        String none = "stated";
        for (Field field : readings) {
            if (field.reading() == Reading.OPTION && row.value(field) == 1) {
                return Observation.Chosen.of(field.items().get(0));
            }
            none = field.reading() == Reading.OPTION
                    ? "other than " + field.items().get(0)
                    : none;
        }
        return Observation.Chosen.of(none);
    }

    /** All items one by one, or the numbers of them; further items make up the numbers where some are named. */
    private Observation items(List<Field> readings) {
        Map<String, ItemStatus> items = new LinkedHashMap<>();
        long met = 0;
        long total = 0;
        boolean whole = false;
        for (Field field : readings) {
            if (field.reading() == Reading.ITEMS) {
                return new Observation.Checked(statuses(field));
            }
            if (field.reading() == Reading.STATUS) {
                items.put(field.items().get(0), Binding.STATUSES.get((int) row.value(field)));
            }
            if (field.reading() == Reading.TALLY) {
                met = row.value(field);
                total = row.value(field, 1);
                whole = true;
            }
        }
        if (whole && items.isEmpty()) {
            return Observation.Checked.count(Math.toIntExact(met), Math.toIntExact(total));
        }
        long unmet = total - met;
        for (ItemStatus status : List.copyOf(items.values())) {
            met -= status == ItemStatus.MET ? 1 : 0;
            unmet -= status == ItemStatus.NOT_MET ? 1 : 0;
        }
        for (long i = 0; whole && i < met + unmet; i++) {
            items.put("item " + (i + 1), i < met ? ItemStatus.MET : ItemStatus.NOT_MET);
        }
        return new Observation.Checked(items);
    }

    private Map<String, ItemStatus> statuses(Field field) {
        Map<String, ItemStatus> items = new LinkedHashMap<>();
        for (int i = 0; i < field.items().size(); i++) {
            ItemStatus status = (row.value(field) >>> i & 1) != 0
                    ? ItemStatus.MET
                    : (row.value(field, 1) >>> i & 1) != 0 ? ItemStatus.NOT_APPLICABLE : ItemStatus.NOT_MET;
            items.put(field.items().get(i), status);
        }
        return items;
    }

    /** The counts of all kinds, or their sum; a further kind makes up the sum where some are named. */
    private Observation counts(List<Field> readings) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        List<String> kinds = List.of();
        long total = -1;
        for (Field field : readings) {
            switch (field.reading()) {
                case COUNTS -> {
                    for (int i = 0; i < field.width(); i++) {
                        numbers.put(field.items().get(i), row.value(field, i));
                    }
                }
                case TOTAL -> {
                    total = row.value(field);
                    kinds = field.items();
                }
                case COUNT -> {
                    if (field.items().get(0).equals(Observation.Counted.ONLY)) {
                        total = row.value(field);
                    } else {
                        numbers.put(field.items().get(0), row.value(field));
                    }
                }
                default -> {}
            }
        }
        if (numbers.isEmpty()) {
            return Observation.Counted.of(total);
        }
        long rest = total < 0
                ? 0
                : total - numbers.values().stream().mapToLong(Long::longValue).sum();
        for (String kind : kinds) {
            if (numbers.putIfAbsent(kind, rest) == null) {
                rest = 0;
            }
        }
        if (rest > 0) {
            numbers.put("other kinds", rest);
        }
        return new Observation.Counted(numbers, List.of());
    }

    private static Observation listed(Field field, Figures list) {
        List<Observation.ListedItem> items = new ArrayList<>();
        for (int i = 0; i < list.values().length; i++) {
            long[] weights = list.weights();
            items.add(new Observation.ListedItem(
                    String.valueOf(i + 1),
                    new Observation.Measured(quantity(field, list.values()[i])),
                    weights == null ? null : Rational.of(weights[i]),
                    list.targets()[i] == FactRow.NONE ? null : quantity(field, list.targets()[i])));
        }
        return new Observation.Listed(items);
    }

    private static Quantity quantity(Field field, long value) {
        return new Quantity(Rational.of(value), Objects.requireNonNull(field.unit()))
                .to(Objects.requireNonNull(field.fact().unit()));
    }
}

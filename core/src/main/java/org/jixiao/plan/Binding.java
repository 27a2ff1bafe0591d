package org.jixiao.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.measure.Derivation;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Formula;
import org.jixiao.measure.ItemStatus;
import org.jixiao.measure.Observation;
import org.jixiao.measure.PlainFacts;
import org.jixiao.measure.Scope;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** Puts facts by name into the slots of a row. */
final class Binding {
    /** The statuses of an item in the order of their values. */
    static final List<ItemStatus> STATUSES = List.of(ItemStatus.MET, ItemStatus.NOT_MET, ItemStatus.NOT_APPLICABLE);

    private final Facts facts;
    private final FactRow row;

    private Binding(Facts facts, FactRow row) {
        this.facts = facts;
        this.row = row;
    }

    static void bind(Facts facts, FactRow row) {
        FactLayout layout = row.layout();
        PlainFacts plain = facts.plain();
        for (int i = 0; i < layout.size(); i++) {
            Field field = layout.at(i);
            int found = field.find(plain);
            row.know(field, found >= 0 && plain(field, plain, found, row) || bind(field, facts, row));
        }
    }

    /** Whether a fact is plain and could be put into the slots of a field. */
    private static boolean plain(Field field, PlainFacts plain, int found, FactRow row) {
        switch (field.reading()) {
            case NUMBER -> {
                Unit stated = field.fact().unit();
                long number = stated == null || field.places() < 0
                        ? PlainFacts.NONE
                        : plain.decimal(found, stated, field.places());
                row.numbers[field.slot()] = number;
                return number != PlainFacts.NONE;
            }
            case ITEMS -> {
                long items = plain.items(found, field.items());
                row.bits[field.slot()] = items & (1L << PlainFacts.MOST_ITEMS) - 1;
                row.bits[field.slot() + 1] = items >>> PlainFacts.MOST_ITEMS;
                return items != PlainFacts.NONE;
            }
            case TOTAL -> {
                long number = plain.count(found);
                row.numbers[field.slot()] = number;
                return number != PlainFacts.NONE;
            }
            default -> {
                return false;
            }
        }
    }

    /** Whether the fact of a field could be put into its slots. */
    static boolean bind(Field field, Facts facts, FactRow row) {
        Facts.Statement statement = facts.statements().get(field.fact().id());
        return statement != null && new Binding(facts, row).put(field, statement.observation());
    }

    /** Whether an observation could be put into the slots of a field. */
    private boolean put(Field field, Observation observation) {
        return switch (field.reading()) {
            case NUMBER -> number(field, observation);
            case DATE ->
                observation instanceof Observation.Dated dated
                        && one(field, dated.date().toEpochDay());
            case ITEMS -> items(field, observation);
            case TALLY -> tally(field, observation);
            case STATUS -> status(field, observation);
            case COUNTS, TOTAL -> counts(field, observation);
            case COUNT -> count(field, observation);
            case CHOICE -> choice(field, observation);
            case OPTION ->
                observation instanceof Observation.Chosen chosen
                        && one(field, chosen.option().equals(field.items().get(0)) ? 1 : 0);
            case LIST -> list(field, observation);
            case PRESENCE ->
                !(observation instanceof Observation.Missing || observation instanceof Observation.NotApplicable);
        };
    }

    private boolean one(Field field, long value) {
        (field.reading().isArithmetic() ? row.numbers : row.bits)[field.slot()] = value;
        return true;
    }

    private boolean two(Field field, long first, long second) {
        long[] into = field.reading().isArithmetic() ? row.numbers : row.bits;
        into[field.slot()] = first;
        into[field.slot() + 1] = second;
        return true;
    }

    private boolean number(Field field, Observation observation) {
        Unit stated = Objects.requireNonNull(field.fact().unit());
        if (observation instanceof Observation.Measured measured
                && measured.quantity().unit().equals(stated)) {
            long value = measured.quantity().value().wholeTimes(field.partsTop(), field.partsBottom(), FactRow.NONE);
            return value != FactRow.NONE && one(field, value);
        }
        Quantity quantity = derived(field);
        // rates, and what a number is rounded in, depend on the unit in which it is stated; amounts of money do not
        boolean usual = quantity != null
                && (quantity.unit().equals(stated)
                        || quantity.unit().convertsTo(Unit.YUAN) && stated.convertsTo(Unit.YUAN));
        if (quantity == null || !usual) {
            return false;
        }
        long value = quantity.in(Objects.requireNonNull(field.unit())).wholeTimes(1, 1, FactRow.NONE);
        return value != FactRow.NONE && one(field, value);
    }

    private @Nullable Quantity derived(Field field) {
        return Derivation.of(Formula.of(field.fact()), Scope.of(facts))
                .quantity()
                .orElse(null);
    }

    private boolean items(Field field, Observation observation) {
        int size = field.items().size();
        if (observation instanceof Observation.Tallied tallied) {
            return field.isAlike() && tallied.total() == size && two(field, (1L << tallied.met()) - 1, 0);
        }
        if (!(observation instanceof Observation.Checked checked)
                || checked.items().size() != size) {
            return false;
        }
        long met = 0;
        long absent = 0;
        for (int i = 0; i < size; i++) {
            ItemStatus status = checked.items().get(field.items().get(i));
            if (status == null || status == ItemStatus.UNKNOWN) {
                return false;
            }
            met |= status == ItemStatus.MET ? 1L << i : 0;
            absent |= status == ItemStatus.NOT_APPLICABLE ? 1L << i : 0;
        }
        return two(field, met, absent);
    }

    private boolean tally(Field field, Observation observation) {
        if (observation instanceof Observation.Tallied tallied) {
            return two(field, tallied.met(), tallied.total());
        }
        if (!(observation instanceof Observation.Checked checked)) {
            return false;
        }
        int met = 0;
        int total = 0;
        for (ItemStatus status : checked.items().values()) {
            if (status == ItemStatus.UNKNOWN) {
                return false;
            }
            met += status == ItemStatus.MET ? 1 : 0;
            total += status == ItemStatus.NOT_APPLICABLE ? 0 : 1;
        }
        return two(field, met, total);
    }

    private boolean status(Field field, Observation observation) {
        ItemStatus status = observation instanceof Observation.Checked checked
                ? checked.items().get(field.items().get(0))
                : null;
        return status != null && status != ItemStatus.UNKNOWN && one(field, status(status));
    }

    static long status(ItemStatus status) {
        return STATUSES.indexOf(status);
    }

    private boolean counts(Field field, Observation observation) {
        if (observation instanceof Observation.Counted counted) {
            return counts(field, counted.numbers());
        }
        if (observation instanceof Observation.Tallied tallied) {
            return unsorted(field, (long) tallied.total() - tallied.met());
        }
        if (observation instanceof Observation.Checked checked) {
            return unmet(field, checked.items());
        }
        Quantity quantity = observation instanceof Observation.Measured ? derived(field) : null;
        long number = quantity == null ? FactRow.NONE : quantity.value().wholeTimes(1, 1, FactRow.NONE);
        return number >= 0 && unsorted(field, number);
    }

    private boolean unmet(Field field, Map<String, ItemStatus> items) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        long unmet = 0;
        for (Map.Entry<String, ItemStatus> item : items.entrySet()) {
            if (item.getValue() == ItemStatus.UNKNOWN) {
                return false;
            }
            long one = item.getValue() == ItemStatus.NOT_MET ? 1 : 0;
            numbers.put(item.getKey(), one);
            unmet += one;
        }
        boolean other = field.items().size() == 1
                && !numbers.isEmpty()
                && !numbers.containsKey(field.items().get(0));
        return other ? unsorted(field, unmet) : counts(field, numbers);
    }

    /** A count without kinds; where kinds are not alike it can only be told that there is none. */
    private boolean unsorted(Field field, long number) {
        if (field.reading() == Field.Reading.TOTAL) {
            return one(field, number);
        }
        for (int i = 0; number == 0 && i < field.width(); i++) {
            row.numbers[field.slot() + i] = 0;
        }
        return number == 0;
    }

    private boolean counts(Field field, Map<String, Long> numbers) {
        Long only = numbers.get(Observation.Counted.ONLY);
        if (only != null && numbers.size() == 1) {
            return unsorted(field, only);
        }
        int kinds = field.items().size();
        boolean each = only == null ? numbers.size() == kinds : only == 0 && numbers.size() == kinds + 1;
        long sum = 0;
        for (int i = 0; each && i < kinds; i++) {
            Long number = numbers.get(field.items().get(i));
            if (number == null || number > Long.MAX_VALUE - sum) {
                return false;
            }
            sum += number;
            if (field.reading() == Field.Reading.COUNTS) {
                row.numbers[field.slot() + i] = number;
            }
        }
        return each && (field.reading() == Field.Reading.COUNTS || one(field, sum));
    }

    private boolean count(Field field, Observation observation) {
        if (!(observation instanceof Observation.Counted counted)) {
            return false;
        }
        String kind = field.items().get(0);
        if (!kind.equals(Observation.Counted.ONLY)) {
            Long number = counted.numbers().get(kind);
            return number != null && one(field, number);
        }
        long sum = 0;
        for (long number : counted.numbers().values()) {
            if (number > Long.MAX_VALUE - sum) {
                return false;
            }
            sum += number;
        }
        return one(field, sum);
    }

    private boolean choice(Field field, Observation observation) {
        if (!(observation instanceof Observation.Chosen chosen)) {
            return false;
        }
        int option = field.items().indexOf(chosen.option());
        Rational coefficient = chosen.coefficient();
        long millionths =
                coefficient == null ? FactRow.NONE : coefficient.wholeTimes(TiersCode.MILLION, 1, FactRow.NONE);
        return option >= 0 && (coefficient == null || millionths != FactRow.NONE) && two(field, option, millionths);
    }

    private boolean list(Field field, Observation observation) {
        if (!(observation instanceof Observation.Listed listed)) {
            return false;
        }
        List<Observation.ListedItem> items = listed.items().stream()
                .filter(item -> !(item.observation() instanceof Observation.NotApplicable))
                .toList();
        long[] values = new long[items.size()];
        long[] targets = new long[items.size()];
        List<Rational> weights = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Observation.ListedItem item = items.get(i);
            values[i] = item.observation() instanceof Observation.Measured measured
                    ? counted(field, measured.quantity())
                    : FactRow.NONE;
            targets[i] = item.target() == null ? FactRow.NONE : counted(field, item.target());
            if (values[i] == FactRow.NONE || item.target() != null && targets[i] == FactRow.NONE) {
                return false;
            }
            Optional.ofNullable(item.weight()).ifPresent(weights::add);
        }
        row.lists[field.slot()] = new Figures(values, weights.size() == values.length ? whole(weights) : null, targets);
        return values.length > 0;
    }

    private static long counted(Field field, Quantity quantity) {
        return quantity.unit().equals(field.fact().unit())
                ? quantity.value().wholeTimes(field.partsTop(), field.partsBottom(), FactRow.NONE)
                : FactRow.NONE;
    }

    /** Weights as whole numbers, or nothing where they are too fine; a weighted mean is then left to the exact tree. */
    private static long @Nullable [] whole(List<Rational> weights) {
        try {
            long grid = Whole.grid(weights);
            return weights.stream().mapToLong(weight -> Whole.of(weight, grid)).toArray();
        } catch (NotCompiled e) {
            return null;
        }
    }
}

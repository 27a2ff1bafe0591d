package org.jixiao.dmn;

import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.measure.Facts;
import org.jixiao.measure.ItemStatus;
import org.jixiao.measure.Observation;
import org.jixiao.measure.Observation.Counted;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** Puts facts into the variables of a model. */
final class Variables {
    private final Facts facts;
    private final Map<String, Unit> units;
    private final Map<String, Inputs.Parts> parts;
    private final Map<String, String> measures;
    private final List<DmnInput> inputs;
    private final List<Issue> issues = new ArrayList<>();

    /**
     * @param units the unit in which the model reads each fact's numbers
     * @param parts the items or kinds that rules count, by the fact's id
     * @param measures the id of the measure of each row, by the row's id
     * @param inputs all that the model reads
     */
    Variables(
            Facts facts,
            Map<String, Unit> units,
            Map<String, Inputs.Parts> parts,
            Map<String, String> measures,
            List<DmnInput> inputs) {
        this.parts = parts;
        this.measures = measures;
        this.inputs = inputs;
        this.facts = facts;
        this.units = units;
    }

    Validation<List<Issue>, Map<String, Object>> all() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (DmnInput input : inputs) {
            values.put(input.name(), value(input));
        }
        measures.forEach(this::checkRow);
        List<Issue> distinct = issues.stream().distinct().toList();
        return distinct.isEmpty() ? Validation.valid(values) : Validation.invalid(distinct);
    }

    /** What is said of a row itself, a score or that it does not apply, is said to a scorer; a model computes the row. */
    private void checkRow(String rowId, String measureId) {
        boolean given = inputs.stream()
                .anyMatch(input ->
                        input.kind() == DmnInput.Kind.POINTS && input.id().equals(rowId));
        for (String id : List.of(rowId, measureId)) {
            Observation stated = facts.observation(id).orElse(null);
            if (stated instanceof Observation.Reported reported && !given) {
                report(DmnIssue.FACT_REPORTED, id, "points", reported.points());
            } else if (stated instanceof Observation.NotApplicable inapplicable) {
                report(DmnIssue.FACT_NOT_APPLICABLE, id, "reason", inapplicable.reason());
            }
        }
    }

    /** The score that is reported of a row, under its own id or that of its measure. */
    private @Nullable Object reported(DmnInput input) {
        Observation stated = facts.observation(input.id())
                .or(() -> facts.observation(measures.getOrDefault(input.id(), input.id())))
                .orElse(null);
        return stated instanceof Observation.Reported reported ? decimal(input, reported.points()) : null;
    }

    private @Nullable Object value(DmnInput input) {
        Observation stated = facts.observation(input.id()).orElse(null);
        if (input.kind() == DmnInput.Kind.APPLIES) {
            return stated == null || stated instanceof Observation.Missing
                    ? null
                    : (Object) !(stated instanceof Observation.NotApplicable);
        }
        if (input.kind() == DmnInput.Kind.HOLDS) {
            return null; // for whoever judges it
        }
        if (input.kind() == DmnInput.Kind.POINTS) {
            return reported(input);
        }
        if (stated == null || stated instanceof Observation.Missing) {
            return null;
        }
        if (stated instanceof Observation.NotApplicable inapplicable) {
            return report(DmnIssue.FACT_NOT_APPLICABLE, input, "reason", inapplicable.reason());
        }
        if (stated instanceof Observation.Reported reported) {
            return report(DmnIssue.FACT_REPORTED, input, "points", reported.points());
        }
        return held(input, stated);
    }

    private @Nullable Object held(DmnInput input, Observation stated) {
        return switch (input.kind()) {
            case NUMBER -> number(input, stated);
            case NUMBERS -> numbers(input, stated);
            case ITEM ->
                stated instanceof Observation.Checked checked
                                && parts(input, checked.items().keySet())
                                        .containsAll(checked.items().keySet())
                        ? status(checked.items().get(input.part()))
                        : other(input, stated, "@checklist");
            case MET, APPLICABLE -> tally(input, stated);
            case COUNT -> count(input, stated);
            case VIOLATIONS -> violations(input, stated);
            case OPTION ->
                stated instanceof Observation.Chosen chosen && (chosen.coefficient() == null || readsCoefficient(input))
                        ? chosen.option()
                        : other(input, stated, "@choice");
            case COEFFICIENT ->
                stated instanceof Observation.Chosen chosen
                        ? chosen.coefficient() == null ? null : decimal(input, chosen.coefficient())
                        : other(input, stated, "@choice");
            case DATE -> stated instanceof Observation.Dated dated ? dated.date() : other(input, stated, "@date");
            case APPLIES, HOLDS, POINTS -> throw new IllegalStateException(input.kind() + " needs no figure");
        };
    }

    private boolean readsCoefficient(DmnInput option) {
        return inputs.stream()
                .anyMatch(input ->
                        input.kind() == DmnInput.Kind.COEFFICIENT && input.id().equals(option.id()));
    }

    private @Nullable Object report(DmnIssue code, DmnInput input, Object... arguments) {
        return report(code, input.id(), arguments);
    }

    private @Nullable Object report(DmnIssue code, String id, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("fact", id));
        all.addAll(List.of(arguments));
        issues.add(Issue.of(code, Location.WHOLE, all.toArray()));
        return null;
    }

    private @Nullable Object other(DmnInput input, Observation stated, String needed) {
        return report(DmnIssue.FACT_OF_OTHER_KIND, input, "observation", stated, "needed", needed);
    }

    private @Nullable BigDecimal decimal(DmnInput input, Rational number) {
        if (!Feel.isDecimal(number)) {
            report(DmnIssue.FACT_NOT_DECIMAL, input, "figure", number);
            return null;
        }
        return Feel.decimal(number);
    }

    private @Nullable Object number(DmnInput input, Observation stated) {
        if (stated instanceof Counted counted && counted.numbers().size() == 1) {
            return BigDecimal.valueOf(counted.numbers().values().iterator().next());
        }
        return stated instanceof Observation.Measured measured
                ? figure(input, measured.quantity(), stated)
                : other(input, stated, "@number");
    }

    /** A bare number is taken in the unit of its fact where a scorer does so too. */
    private @Nullable Object figure(DmnInput input, Quantity figure, Observation stated) {
        Unit unit = Objects.requireNonNull(units.get(input.id()));
        boolean bare = figure.unit().equals(Unit.ONE);
        if (figure.unit().convertsTo(unit) && !(bare && !unit.equals(Unit.ONE))) {
            return decimal(input, figure.in(unit));
        }
        boolean unmistakable = bare && unit.factor().equals(Rational.ONE) && !unit.convertsTo(Unit.YUAN);
        return unmistakable ? decimal(input, figure.value()) : other(input, stated, unit.symbol());
    }

    private @Nullable Object numbers(DmnInput input, Observation stated) {
        if (!(stated instanceof Observation.Listed listed)) {
            return other(input, stated, "@list");
        }
        List<@Nullable Object> numbers = new ArrayList<>();
        for (Observation.ListedItem item : listed.items()) {
            if (item.observation() instanceof Observation.NotApplicable) {
                continue; // left out, as a scorer does
            }
            numbers.add(
                    item.observation() instanceof Observation.Measured measured
                            ? figure(input, measured.quantity(), item.observation())
                            : item.observation() instanceof Observation.Missing
                                    ? null
                                    : other(input, item.observation(), "@number"));
        }
        return numbers;
    }

    private static @Nullable String status(@Nullable ItemStatus status) {
        return status == null || status == ItemStatus.UNKNOWN ? null : ConditionFeel.word(status);
    }

    private @Nullable Object tally(DmnInput input, Observation stated) {
        boolean met = input.kind() == DmnInput.Kind.MET;
        if (stated instanceof Observation.Tallied tallied) {
            return BigDecimal.valueOf(met ? tallied.met() : tallied.total());
        }
        if (!(stated instanceof Observation.Checked checked)) {
            return other(input, stated, "@checklist");
        }
        if (checked.items().containsValue(ItemStatus.UNKNOWN)) {
            return null;
        }
        return BigDecimal.valueOf(checked.items().values().stream()
                .filter(status -> met ? status == ItemStatus.MET : status != ItemStatus.NOT_APPLICABLE)
                .count());
    }

    private @Nullable Object count(DmnInput input, Observation stated) {
        if (!(stated instanceof Counted counted)) {
            return other(input, stated, "@count");
        }
        return input.part().equals(Counted.ONLY)
                ? counted.numbers().values().stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add)
                : number(counted.numbers().get(input.part()));
    }

    private @Nullable Object violations(DmnInput input, Observation stated) {
        Inputs.Parts kinds = Objects.requireNonNull(parts.get(input.id()));
        Map<String, Long> numbers = counts(input, stated);
        if (numbers == null) {
            return other(input, stated, "@count");
        }
        Long unsorted = numbers.size() == 1 ? numbers.get(Counted.ONLY) : null;
        if (unsorted != null) {
            return sorted(input, unsorted, kinds);
        }
        return kinds.ids().containsAll(numbers.keySet())
                ? number(numbers.get(input.part()))
                : other(input, stated, "@count");
    }

    private static @Nullable Object number(@Nullable Long number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    /** How often each kind occurred, where the observation says so. */
    private @Nullable Map<String, Long> counts(DmnInput input, Observation stated) {
        if (stated instanceof Observation.Tallied tallied) {
            return Map.of(Counted.ONLY, (long) tallied.total() - tallied.met());
        }
        if (stated instanceof Observation.Measured measured) {
            Unit unit = units.getOrDefault(input.id(), measured.quantity().unit());
            Rational number = measured.quantity().value();
            boolean counts = measured.quantity().unit().convertsTo(unit)
                    && number.isWhole()
                    && number.signum() >= 0
                    && number.numerator().bitLength() < Long.SIZE;
            return counts ? Map.of(Counted.ONLY, number.numerator().longValueExact()) : null;
        }
        return stated instanceof Counted counted ? counted.numbers() : null;
    }

    /** A number without kinds is of the first kind if it makes no difference of which it is. */
    private @Nullable Object sorted(DmnInput input, long number, Inputs.Parts kinds) {
        if (number > 0 && !kinds.alike()) {
            return report(DmnIssue.FACT_WITHOUT_KINDS, input, "number", number);
        }
        boolean first = kinds.ids().iterator().next().equals(input.part());
        return BigDecimal.valueOf(first ? number : 0);
    }

    /** The items or kinds of a fact that rules count; all that are stated, where none does. */
    private Set<String> parts(DmnInput of, Set<String> stated) {
        return parts.containsKey(of.id()) ? parts.get(of.id()).ids() : stated;
    }
}

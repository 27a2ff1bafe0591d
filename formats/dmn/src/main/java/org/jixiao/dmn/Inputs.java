package org.jixiao.dmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.measure.Fact;
import org.jixiao.quantity.Unit;

/** The inputs that a model turns out to read, each once. */
final class Inputs {
    private record Key(DmnInput.Kind kind, String id, String part) {}

    private final Names names;
    private final Map<Key, DmnInput> all = new LinkedHashMap<>();
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, Parts> parts = new LinkedHashMap<>();

    /**
     * What a rule counts of a fact.
     *
     * @param ids the items or kinds
     * @param alike whether it makes no difference to any rule of which kind something is
     */
    record Parts(Set<String> ids, boolean alike) {}

    Inputs(Names names) {
        this.names = names;
    }

    List<DmnInput> all() {
        return new ArrayList<>(all.values());
    }

    /** The items or kinds that rules count, by the fact's id. */
    Map<String, Parts> parts() {
        return parts;
    }

    /** Notes which items or kinds a rule counts; a scorer refuses others, and so one variable cannot serve two lists. */
    void counts(Fact fact, List<String> ids, boolean alike) {
        Set<String> counted = new LinkedHashSet<>(ids);
        Parts before = parts.getOrDefault(fact.id(), new Parts(counted, true));
        if (!before.ids().equals(counted)) {
            throw new NotSaid(DmnIssue.LISTS_DIFFER, "fact", fact.name());
        }
        parts.put(fact.id(), new Parts(counted, alike && before.alike()));
    }

    /** The unit in which a fact's numbers are read, by the fact's id. */
    Map<String, Unit> units() {
        return units;
    }

    Feel number(Fact fact) {
        return measured(fact, DmnInput.Kind.NUMBER);
    }

    Feel numbers(Fact fact) {
        return measured(fact, DmnInput.Kind.NUMBERS);
    }

    /** The fact's number in the unit that was first read; where rows state the fact in several units, it is converted. */
    private Feel measured(Fact fact, DmnInput.Kind kind) {
        Unit unit = fact.unit();
        if (unit == null) {
            throw new NotSaid(DmnIssue.UNIT_OPEN, "fact", fact.name());
        }
        Unit read = units.computeIfAbsent(fact.id(), id -> unit);
        if (!read.convertsTo(unit) || kind == DmnInput.Kind.NUMBERS && !read.equals(unit)) {
            throw new NotSaid(DmnIssue.UNITS_DIFFER, "first", fact.name() + " " + read, "other", unit);
        }
        String label = unit.symbol().isEmpty() ? fact.name() : fact.name() + "（" + read.symbol() + "）";
        return variable(kind, fact.id(), "", "fact", fact.id(), label)
                .times(read.factor().dividedBy(unit.factor()));
    }

    Feel item(Fact fact, String item, String text) {
        return variable(DmnInput.Kind.ITEM, fact.id(), item, "item", fact.id() + "_" + item, fact.name() + "：" + text);
    }

    Feel met(Fact fact) {
        return variable(DmnInput.Kind.MET, fact.id(), "", "met", fact.id(), fact.name() + "：符合项数");
    }

    Feel applicable(Fact fact) {
        return variable(DmnInput.Kind.APPLICABLE, fact.id(), "", "applicable", fact.id(), fact.name() + "：适用项数");
    }

    Feel count(Fact fact, String kind) {
        String label = kind.isEmpty() ? fact.name() : fact.name() + "：" + kind;
        return variable(DmnInput.Kind.COUNT, fact.id(), kind, "count", fact.id() + "_" + kind, label);
    }

    Feel violations(Fact fact, String kind, String text) {
        String label = text.isEmpty() ? fact.name() : fact.name() + "：" + text;
        if (fact.unit() != null) {
            units.putIfAbsent(fact.id(), fact.unit());
        }
        return variable(DmnInput.Kind.VIOLATIONS, fact.id(), kind, "found", fact.id() + "_" + kind, label);
    }

    Feel option(Fact fact) {
        return variable(DmnInput.Kind.OPTION, fact.id(), "", "option", fact.id(), fact.name() + "：选项");
    }

    Feel coefficient(Fact fact) {
        return variable(DmnInput.Kind.COEFFICIENT, fact.id(), "", "coefficient", fact.id(), fact.name() + "：系数");
    }

    Feel date(Fact fact) {
        return variable(DmnInput.Kind.DATE, fact.id(), "", "date", fact.id(), fact.name());
    }

    Feel applies(Fact fact) {
        return variable(DmnInput.Kind.APPLIES, fact.id(), "", "applies", fact.id(), fact.name() + "：是否适用");
    }

    Feel holds(String id, String label) {
        return variable(DmnInput.Kind.HOLDS, id, label, "holds", id, label);
    }

    Feel points(String rowId, String rowName) {
        return variable(DmnInput.Kind.POINTS, rowId, "", "given", rowId, rowName + "：所评得分");
    }

    private Feel variable(DmnInput.Kind kind, String id, String part, String lead, String base, String label) {
        DmnInput input = all.computeIfAbsent(
                new Key(kind, id, part), key -> new DmnInput(names.of(lead, base), label, id, part, kind));
        return Feel.variable(input.name());
    }
}

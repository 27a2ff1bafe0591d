package org.jixiao.table;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.measure.Fact;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.Checklist;
import org.jixiao.rule.Tiers;
import org.jixiao.rule.Violations;

/**
 * One cell of the form that takes a part of a fact.
 *
 * @param fact the fact
 * @param kind what is entered
 * @param part the item or kind of violation, or an empty text
 * @param label what stands beside the cell
 * @param unit the unit of a number that is entered without one
 * @param options what may be chosen; empty where anything may be entered
 */
public record FormField(String fact, Kind kind, String part, String label, Unit unit, List<Option> options) {
    /**
     * Copies the options.
     *
     * @param fact the fact
     * @param kind what is entered
     * @param part the item or kind of violation, or an empty text
     * @param label what stands beside the cell
     * @param unit the unit of a number that is entered without one
     * @param options what may be chosen
     */
    public FormField {
        options = List.copyOf(options);
    }

    /** What is entered into a cell. */
    public enum Kind {
        /** A figure. */
        NUMBER,
        /** A date. */
        DATE,
        /** How many items of a checklist are met, such as 4/5. */
        TALLY,
        /** Whether one item is met. */
        ITEM,
        /** A tier. */
        TIER,
        /** A coefficient within the tier. */
        COEFFICIENT,
        /** A count without kinds. */
        COUNT,
        /** A count of one kind. */
        KIND_COUNT,
        /** Something that a cell cannot hold, such as a list. */
        NOTHING
    }

    /**
     * What may be chosen.
     *
     * @param id the id
     * @param label how the form shows it
     */
    public record Option(String id, String label) {}

    static final List<Option> STATUSES = List.of(
            new Option("MET", "符合"),
            new Option("NOT_MET", "不符合"),
            new Option("NOT_APPLICABLE", "不适用"),
            new Option("UNKNOWN", "未知"));

    static List<FormField> number(Fact fact) {
        Unit unit = fact.unit() == null ? Unit.ONE : fact.unit();
        String shown = unit.symbol().isEmpty() ? fact.name() : fact.name() + "（" + unit.symbol() + "）";
        return List.of(new FormField(fact.id(), Kind.NUMBER, "", shown, unit, List.of()));
    }

    static List<FormField> date(Fact fact) {
        return List.of(new FormField(fact.id(), Kind.DATE, "", fact.name() + "（年-月-日）", Unit.ONE, List.of()));
    }

    static List<FormField> nothing(String fact, String name) {
        return List.of(new FormField(fact, Kind.NOTHING, "", name + "：本表不填数据，请直接填得分", Unit.ONE, List.of()));
    }

    static List<FormField> of(String fact, Checklist list) {
        List<FormField> fields = new ArrayList<>();
        fields.add(new FormField(fact, Kind.TALLY, "", "符合项数/总项数（只知项数时填，如4/5）", Unit.ONE, List.of()));
        list.items()
                .forEach(
                        item -> fields.add(new FormField(fact, Kind.ITEM, item.id(), item.text(), Unit.ONE, STATUSES)));
        return fields;
    }

    static List<FormField> of(String fact, Tiers tiers) {
        List<String> texts = tiers.tiers().stream().map(Tiers.Tier::text).toList();
        List<Option> options = new ArrayList<>();
        for (Tiers.Tier tier : tiers.tiers()) {
            boolean plain = !tier.text().isBlank() && texts.indexOf(tier.text()) == texts.lastIndexOf(tier.text());
            options.add(new Option(tier.id(), plain ? tier.text().strip() : tier.text() + "（" + tier.id() + "）"));
        }
        List<FormField> fields = new ArrayList<>();
        fields.add(new FormField(fact, Kind.TIER, "", "评定档次", Unit.ONE, options));
        if (tiers.tiers().stream().anyMatch(tier -> tier.coefficients() != null)) {
            fields.add(new FormField(fact, Kind.COEFFICIENT, "", "档内系数（如90%）", Unit.ONE, List.of()));
        }
        return fields;
    }

    static List<FormField> of(String fact, Violations violations) {
        List<FormField> fields = new ArrayList<>();
        fields.add(new FormField(fact, Kind.COUNT, "", "次数合计（不分种类时填）", Unit.ONE, List.of()));
        violations
                .kinds()
                .forEach(kind -> fields.add(
                        new FormField(fact, Kind.KIND_COUNT, kind.id(), kind.text() + "（次）", Unit.ONE, List.of())));
        return fields;
    }
}

package org.jixiao.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.Role;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.RubricNode;
import org.jixiao.rubric.Section;
import org.jixiao.rule.Checklist;
import org.jixiao.rule.EachItem;
import org.jixiao.rule.Judged;
import org.jixiao.rule.On;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleInputs;
import org.jixiao.rule.Tiers;
import org.jixiao.rule.Violations;

/** The rows and cells of the form of a rubric. Each fact has its cells once, in the first row that reads it. */
final class FormLayout {
    /** Why the last row is there. */
    static final String OTHER = "一票否决和等级限制所需数据";

    private final Map<String, List<FormField>> cells = new LinkedHashMap<>();
    private final Set<String> placed = new LinkedHashSet<>();
    private final List<FormRow> rows = new ArrayList<>();

    private FormLayout() {}

    static List<FormRow> of(Rubric rubric) {
        Objects.requireNonNull(rubric, "rubric: give the rubric of the form");
        Set<String> ids = new HashSet<>();
        rubric.indicators().forEach(indicator -> {
            if (!ids.add(indicator.id())) {
                throw new IllegalArgumentException("the rubric '" + rubric.name() + "' has two indicators with the id '"
                        + indicator.id() + "': give each its own, or a form cannot be read back");
            }
        });
        FormLayout layout = new FormLayout();
        rubric.indicators().forEach(layout::ownCells);
        rubric.parts().forEach(part -> layout.place(part, List.of()));
        layout.placeOther(rubric);
        return List.copyOf(layout.rows);
    }

    /** Tells forms of different rubrics, or of different versions of one, from each other. */
    static String hash(List<FormRow> rows) {
        try {
            byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /** The fact that an indicator's own rule reads where no formula comes between. */
    private static String ownFact(Indicator indicator) {
        return indicator.measure().formula() instanceof Formula.Observed observed
                ? observed.fact().id()
                : indicator.measure().id();
    }

    private void ownCells(Indicator indicator) {
        boolean byHand = indicator.rule().filter(Judged.class::isInstance).isPresent();
        if (byHand && indicator.measure().formula() instanceof Formula.Observed) {
            cells.putIfAbsent(ownFact(indicator), FormField.nothing(ownFact(indicator), indicator.name()));
        }
        indicator.rule().ifPresent(rule -> leaves(rule, ownFact(indicator), indicator.name()));
    }

    private void leaves(Rule rule, String fact, String name) {
        if (rule instanceof Checklist list) {
            cells.putIfAbsent(fact, FormField.of(fact, list));
        } else if (rule instanceof Tiers tiers) {
            cells.putIfAbsent(fact, FormField.of(fact, tiers));
        } else if (rule instanceof Violations violations) {
            cells.putIfAbsent(fact, FormField.of(fact, violations));
        } else if (rule instanceof EachItem) {
            cells.putIfAbsent(fact, FormField.nothing(fact, name));
        } else if (rule instanceof On on) {
            if (on.input() instanceof Formula.Observed observed) {
                leaves(on.rule(), observed.fact().id(), observed.fact().name());
            }
        } else {
            rule.parts().forEach(part -> leaves(part, fact, name));
        }
    }

    private void place(RubricNode node, List<String> path) {
        if (node instanceof Section section) {
            List<String> inner = new ArrayList<>(path);
            inner.add(section.name());
            section.parts().forEach(part -> place(part, inner));
        } else {
            rows.add(row((Indicator) node, path));
        }
    }

    private FormRow row(Indicator indicator, List<String> path) {
        List<FormField> fields = new ArrayList<>();
        String own = ownFact(indicator);
        if (cells.containsKey(own)) {
            add(fields, own);
        } else {
            numbers(fields, indicator.measure().formula());
        }
        indicator.target().ifPresent(target -> numbers(fields, target.value()));
        indicator.rule().ifPresent(rule -> facts(fields, RuleInputs.of(rule).facts()));
        indicator.appliesWhen().ifPresent(condition -> facts(fields, RuleInputs.of(condition)));
        if (fields.isEmpty()) {
            fields.add(new FormField("", FormField.Kind.NOTHING, "", "所需数据见前", Unit.ONE, List.of()));
        }
        return new FormRow(
                indicator.id(),
                path.isEmpty() ? "" : path.get(0),
                path.size() < 2 ? "" : String.join(" / ", path.subList(1, path.size())),
                indicator.name(),
                indicator.points(),
                indicator.role(),
                indicator.wording().or(indicator::canonicalWording).orElse(""),
                indicator.explanation().or(() -> indicator.measure().words()).orElse(""),
                fields);
    }

    private void placeOther(Rubric rubric) {
        List<FormField> fields = new ArrayList<>();
        rubric.parts().forEach(part -> vetoes(fields, part));
        rubric.vetoes().forEach(veto -> facts(fields, RuleInputs.of(veto.condition())));
        rubric.gradeLimits().forEach(limit -> facts(fields, RuleInputs.of(limit.condition())));
        if (!fields.isEmpty()) {
            rows.add(new FormRow("", "", "", OTHER, Rational.ZERO, Role.ADVISORY, "", "", fields));
        }
    }

    private void vetoes(List<FormField> fields, RubricNode node) {
        if (node instanceof Section section) {
            section.vetoes().forEach(veto -> facts(fields, RuleInputs.of(veto.condition())));
            section.parts().forEach(part -> vetoes(fields, part));
        }
    }

    private void facts(List<FormField> fields, Set<Fact> facts) {
        for (Fact fact : facts) {
            cells.computeIfAbsent(
                    fact.id(), id -> fact.unit() == null ? FormField.nothing(id, fact.name()) : FormField.number(fact));
            add(fields, fact.id());
        }
    }

    private void numbers(List<FormField> fields, Formula formula) {
        dates(formula);
        facts(fields, RuleInputs.of(formula));
    }

    private void dates(Formula formula) {
        if (formula instanceof Formula.DaysBetween days) {
            cells.putIfAbsent(days.from().id(), FormField.date(days.from()));
            cells.putIfAbsent(days.to().id(), FormField.date(days.to()));
        }
        formula.operands().forEach(this::dates);
    }

    private void add(List<FormField> fields, String fact) {
        if (placed.add(fact)) {
            fields.addAll(cells.getOrDefault(fact, List.of()));
        }
    }
}

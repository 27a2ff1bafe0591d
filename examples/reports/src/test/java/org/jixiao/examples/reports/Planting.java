package org.jixiao.examples.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jixiao.grade.GradeScale;
import org.jixiao.issue.Location;
import org.jixiao.measure.Measure;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.Basis;
import org.jixiao.rubric.Combination;
import org.jixiao.rubric.Example;
import org.jixiao.rubric.GradeCondition;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.IndicatorBuilder;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.RubricBuilder;
import org.jixiao.rubric.RubricNode;
import org.jixiao.rubric.Section;
import org.jixiao.rubric.SectionBuilder;
import org.jixiao.rubric.Target;
import org.jixiao.rubric.Veto;
import org.jixiao.rule.Condition;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.Rule;

/** Copies a rubric with one thing changed. */
final class Planting {
    private Planting() {}

    /** An indicator that is being changed. */
    static final class Row {
        String id;
        String name;
        Rational points;
        Optional<Rational> weight;
        Measure measure;
        Optional<Rule> rule;
        Optional<Target> target;
        Optional<NotApplicablePolicy> policy;
        Optional<Condition> appliesWhen;
        Optional<String> wording;
        Optional<Basis> basis;
        final List<Example> examples = new ArrayList<>();
        private final Indicator original;

        Row(Indicator indicator) {
            original = indicator;
            id = indicator.id();
            name = indicator.name();
            points = indicator.points();
            weight = indicator.weight();
            measure = indicator.measure();
            rule = indicator.rule();
            target = indicator.target();
            policy = indicator.notApplicable();
            appliesWhen = indicator.appliesWhen();
            wording = indicator.wording();
            basis = indicator.basis();
        }

        Indicator build() {
            return new IndicatorBuilder()
                    .id(id)
                    .name(name)
                    .points(points)
                    .role(original.role())
                    .weight(weight)
                    .measure(measure)
                    .rule(rule)
                    .target(target)
                    .notApplicable(policy)
                    .appliesWhen(appliesWhen)
                    .explanation(original.explanation())
                    .wording(wording)
                    .basis(basis)
                    .addAllExamples(examples)
                    .build();
        }
    }

    static Rubric row(Rubric rubric, String id, Consumer<Row> change) {
        return nodes(
                rubric,
                nodes -> replaced(nodes, id, node -> {
                    Row row = new Row((Indicator) node);
                    change.accept(row);
                    return List.of(row.build());
                }));
    }

    static Rubric without(Rubric rubric, String id) {
        return nodes(rubric, nodes -> replaced(nodes, id, node -> List.of()));
    }

    /** A second row after an indicator, which differs from it in its id and what else is changed. */
    static Rubric twin(Rubric rubric, String id, Consumer<Row> change) {
        return nodes(
                rubric,
                nodes -> replaced(nodes, id, node -> {
                    Row row = new Row((Indicator) node);
                    row.id = id + "-twin";
                    change.accept(row);
                    return List.of(node, row.build());
                }));
    }

    static Rubric section(Rubric rubric, String id, Rational points) {
        return nodes(
                rubric,
                nodes -> replaced(nodes, id, node -> {
                    Section section = (Section) node;
                    return List.of(copied(section, section.parts(), Optional.of(points))
                            .build());
                }));
    }

    static Rubric vetoed(Rubric rubric, String id, Veto veto) {
        return nodes(
                rubric,
                nodes -> replaced(nodes, id, node -> {
                    Section section = (Section) node;
                    return List.of(copied(section, section.parts(), section.statedPoints())
                            .addVetoes(veto)
                            .build());
                }));
    }

    /** A section that combines its parts by weight, each with the same weight. */
    static Rubric weighted(Rubric rubric, String id, Rational weight) {
        return nodes(
                rubric,
                nodes -> replaced(nodes, id, node -> {
                    Section section = (Section) node;
                    List<RubricNode> parts = section.parts().stream()
                            .map(part -> weighted(part, weight))
                            .toList();
                    return List.of(new SectionBuilder()
                            .id(section.id())
                            .name(section.name())
                            .statedPoints(section.statedPoints())
                            .addAllParts(parts)
                            .combination(Combination.WEIGHTED_MEAN)
                            .build());
                }));
    }

    private static RubricNode weighted(RubricNode node, Rational weight) {
        if (node instanceof Section section) {
            return copied(section, section.parts(), section.statedPoints())
                    .weight(weight)
                    .build();
        }
        Row row = new Row((Indicator) node);
        row.weight = Optional.of(weight);
        return row.build();
    }

    /** A rubric that is being changed as a whole. */
    static final class Sheet {
        private final Rubric original;
        private List<RubricNode> parts;
        Optional<GradeScale> scale;
        Optional<Basis> basis;
        final List<Veto> vetoes;
        final List<GradeCondition> limits;

        Sheet(Rubric rubric) {
            original = rubric;
            parts = rubric.parts();
            scale = rubric.gradeScale();
            basis = rubric.basis();
            vetoes = new ArrayList<>(rubric.vetoes());
            limits = new ArrayList<>(rubric.gradeLimits());
        }

        Rubric build() {
            return new RubricBuilder()
                    .name(original.name())
                    .statedPoints(original.statedPoints())
                    .addAllParts(parts)
                    .gradeScale(scale)
                    .addAllGradeLimits(limits)
                    .addAllVetoes(vetoes)
                    .rounding(original.rounding())
                    .totalCapped(original.totalCapped())
                    .notApplicable(original.notApplicable())
                    .basis(basis)
                    .period(original.period())
                    .build();
        }
    }

    static Rubric sheet(Rubric rubric, Consumer<Sheet> change) {
        Sheet sheet = new Sheet(rubric);
        change.accept(sheet);
        return sheet.build();
    }

    static Rubric graded(Rubric rubric, GradeScale scale) {
        return sheet(rubric, it -> it.scale = Optional.of(scale));
    }

    private interface Change {
        List<RubricNode> of(RubricNode node);
    }

    private static Rubric nodes(Rubric rubric, UnaryOperator<List<RubricNode>> change) {
        return sheet(rubric, it -> it.parts = change.apply(it.parts));
    }

    private static List<RubricNode> replaced(List<RubricNode> nodes, String id, Change change) {
        List<RubricNode> all = new ArrayList<>();
        for (RubricNode node : nodes) {
            if (node.id().equals(id)) {
                all.addAll(change.of(node));
            } else if (node instanceof Section section) {
                all.add(copied(section, replaced(section.parts(), id, change), section.statedPoints())
                        .build());
            } else {
                all.add(node);
            }
        }
        return all;
    }

    private static SectionBuilder copied(Section section, List<RubricNode> parts, Optional<Rational> points) {
        return new SectionBuilder()
                .id(section.id())
                .name(section.name())
                .statedPoints(points)
                .addAllParts(parts)
                .combination(section.combination())
                .role(section.role())
                .notApplicable(section.notApplicable())
                .basis(section.basis())
                .addAllVetoes(section.vetoes());
    }

    /** The place of a row or section. */
    static Location place(Rubric rubric, String id) {
        return place(rubric.parts(), Location.WHOLE, id).orElseThrow();
    }

    /** The place of the section above a row or section. */
    static Location above(Rubric rubric, String id) {
        List<String> path = place(rubric, id).path();
        return new Location(path.subList(0, path.size() - 1));
    }

    private static Optional<Location> place(List<RubricNode> nodes, Location above, String id) {
        for (RubricNode node : nodes) {
            Location here = above.inside(node.name());
            if (node.id().equals(id)) {
                return Optional.of(here);
            }
            Optional<Location> inside =
                    node instanceof Section section ? place(section.parts(), here, id) : Optional.empty();
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    static List<Section> sections(List<RubricNode> nodes) {
        List<Section> sections = new ArrayList<>();
        for (RubricNode node : nodes) {
            if (node instanceof Section section) {
                sections.add(section);
                sections.addAll(sections(section.parts()));
            }
        }
        return sections;
    }
}

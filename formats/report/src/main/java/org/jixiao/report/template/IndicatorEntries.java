package org.jixiao.report.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.issue.Language;
import org.jixiao.report.model.CellNumber;
import org.jixiao.report.template.Entry.Level;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.RubricNode;
import org.jixiao.rubric.Section;
import org.jixiao.rule.Outcome;
import org.jixiao.scoring.Evaluation;
import org.jixiao.scoring.NodeResult;

/** The rows of a rubric, with what they earned where it was scored. */
final class IndicatorEntries {
    private final Context context;
    private final List<Entry> entries = new ArrayList<>();

    private IndicatorEntries(Context context) {
        this.context = context;
    }

    static List<Entry> of(Context context) {
        IndicatorEntries all = new IndicatorEntries(context);
        Optional<Evaluation> evaluation = context.data().evaluation();
        if (evaluation.isPresent()) {
            evaluation.get().parts().forEach(part -> all.scored(evaluation.get(), part, List.of()));
        } else {
            List<RubricNode> parts = context.data().rubric().map(Rubric::parts).orElse(List.of());
            parts.forEach(part -> all.blank(part, List.of()));
        }
        return all.entries;
    }

    /** Those that did not earn full points. */
    static List<Entry> shortfalls(Context context) {
        Set<String> complete = context.data().evaluation().stream()
                .flatMap(evaluation -> evaluation.indicators().stream())
                .filter(it -> it.score() instanceof Outcome.NotApplicable
                        || it.score() instanceof Outcome.Scored scored
                                && scored.points().compareTo(it.points()) >= 0)
                .map(it -> it.node().id())
                .collect(Collectors.toSet());
        return of(context).stream()
                .filter(entry -> !complete.contains(
                        entry.levels().get(entry.levels().size() - 1).id()))
                .collect(Collectors.toList());
    }

    private void scored(Evaluation evaluation, NodeResult result, List<Level> above) {
        List<Level> levels = new ArrayList<>(above);
        levels.add(Level.of(result.node(), Value.of(CellNumber.points(result.points()))));
        result.match(new NodeResult.Cases<Boolean>() {
            @Override
            public Boolean section(NodeResult.OfSection it) {
                it.parts().forEach(part -> scored(evaluation, part, levels));
                return true;
            }

            @Override
            public Boolean indicator(NodeResult.OfIndicator it) {
                return entries.add(new Entry(values(evaluation, it), levels));
            }
        });
    }

    private Map<String, Value> values(Evaluation evaluation, NodeResult.OfIndicator result) {
        Language language = context.language();
        Map<String, Value> values = stated(result.node(), Value.of(CellNumber.points(result.points())));
        String why = ScoreValues.why(evaluation, result.node().id(), language);
        String reason = ScoreValues.reason(evaluation, result, language);
        values.put("score", ScoreValues.of(result.score(), context));
        values.put("basis", Value.of(why));
        values.put("reason", Value.of(reason));
        values.put("remark", Value.of(reason.isEmpty() ? why : reason));
        values.put("improvement", Value.ofText(result.remark().flatMap(it -> Optional.ofNullable(it.improvement()))));
        return values;
    }

    private void blank(RubricNode node, List<Level> above) {
        List<Level> levels = new ArrayList<>(above);
        levels.add(Level.of(node, Value.of(CellNumber.points(node.points()))));
        node.match(new RubricNode.Cases<Boolean>() {
            @Override
            public Boolean section(Section it) {
                it.parts().forEach(part -> blank(part, levels));
                return true;
            }

            @Override
            public Boolean indicator(Indicator it) {
                Map<String, Value> values = stated(it, Value.of(CellNumber.points(it.points())));
                values.put("score", ScoreValues.notScored(context));
                List.of("basis", "reason", "remark", "improvement").forEach(name -> values.put(name, Value.MISSING));
                return entries.add(new Entry(values, levels));
            }
        });
    }

    private static Map<String, Value> stated(Indicator indicator, Value points) {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("name", Value.of(indicator.name()));
        values.put("points", points);
        values.put("standard", Value.ofText(indicator.wording().or(indicator::canonicalWording)));
        values.put("explanation", Value.ofText(indicator.explanation()));
        return values;
    }
}

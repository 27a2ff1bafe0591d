package org.jixiao.catalogue;

import static org.jixiao.rule.Rules.checklist;
import static org.jixiao.rule.Rules.violations;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jixiao.rubric.IndicatorDraft;
import org.jixiao.rule.Checklist;
import org.jixiao.rule.Mark;
import org.jixiao.rule.Rules;
import org.jixiao.rule.Violations;

/** Rows of templates that ask the usual items of a standard measure, and their wording. */
final class TemplateRows {
    private TemplateRows() {}

    /** Measures a row and explains it by the measure's definition. */
    static IndicatorDraft measured(IndicatorDraft row, StandardMeasure measure) {
        return row.measuredBy(measure.measure()).explainedAs(measure.definition());
    }

    /** Each item earns its mark. */
    static IndicatorDraft items(IndicatorDraft row, StandardMeasure measure, Mark... marks) {
        List<String> texts = measure.items();
        Checklist.Item[] items = IntStream.range(0, texts.size())
                .mapToObj(i -> Rules.item(i + 1, texts.get(i), marks[i]))
                .toArray(Checklist.Item[]::new);
        String wording = IntStream.range(0, items.length)
                .mapToObj(i -> number(i) + texts.get(i) + "，得" + marks[i])
                .collect(Collectors.joining("；"));
        return measured(row, measure).scoredBy(checklist(items)).wording(wording + "。");
    }

    /** Each violation costs a mark. */
    static IndicatorDraft breaches(IndicatorDraft row, StandardMeasure measure, Mark each) {
        List<String> texts = measure.items();
        Violations rule = violations(each, texts.toArray(String[]::new));
        String wording = texts.size() == 1
                ? texts.get(0)
                : IntStream.range(0, texts.size())
                        .mapToObj(i -> number(i) + texts.get(i))
                        .collect(Collectors.joining("；"));
        return measured(row, measure)
                .scoredBy(rule)
                .wording(wording + (texts.size() == 1 ? "，" : "。以上情况") + "每出现一例扣" + each + "，扣完为止。");
    }

    private static char number(int index) {
        return (char) ('①' + index);
    }
}

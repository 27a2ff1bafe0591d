package org.jixiao.explain;

import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.measure.FormulaText;
import org.jixiao.rule.Condition;

/** A condition in words. */
final class ConditionText implements Condition.Cases<String> {
    private final Words words;

    private ConditionText(Words words) {
        this.words = words;
    }

    static String of(Condition condition, Words words) {
        return condition.match(new ConditionText(words));
    }

    private String joined(List<Condition> parts, String separator) {
        return parts.stream().map(part -> part.match(this)).collect(Collectors.joining(separator));
    }

    @Override
    public String compare(Condition.Compare it) {
        return FormulaText.of(it.left(), words.language()) + " "
                + it.comparison().sign() + " " + FormulaText.of(it.right(), words.language());
    }

    @Override
    public String item(Condition.Item it) {
        return it.checklist().name() + "·" + it.item() + " " + words.status(it.status());
    }

    @Override
    public String option(Condition.Option it) {
        return it.choice().name() + " = " + it.option();
    }

    @Override
    public String applies(Condition.Applies it) {
        return it.fact().name() + words.say("适用", " applies");
    }

    @Override
    public String allOf(Condition.AllOf it) {
        return joined(it.parts(), words.say("，且", " and "));
    }

    @Override
    public String anyOf(Condition.AnyOf it) {
        return joined(it.parts(), words.say("，或", " or "));
    }

    @Override
    public String not(Condition.Not it) {
        return words.say("并非：", "not: ") + it.part().match(this);
    }
}

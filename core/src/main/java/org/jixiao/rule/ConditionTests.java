package org.jixiao.rule;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.plan.Test;

/** Writes conditions down as tests: the counterpart of {@link Judging}. */
final class ConditionTests implements Condition.Cases<Test> {
    private final Coding in;

    ConditionTests(Coding in) {
        this.in = in;
    }

    private List<Test> parts(Condition condition) {
        List<Test> tests = new ArrayList<>();
        for (Condition part : condition.parts()) {
            tests.add(part.match(this));
        }
        return tests;
    }

    @Override
    public Test compare(Condition.Compare it) {
        return in.coder().compare(in.term(it.left()), it.comparison(), in.term(it.right()));
    }

    @Override
    public Test item(Condition.Item it) {
        return in.coder().item(it.checklist(), it.item(), it.status());
    }

    @Override
    public Test option(Condition.Option it) {
        return in.coder().option(it.choice(), it.option());
    }

    @Override
    public Test applies(Condition.Applies it) {
        return in.coder().stated(it.fact());
    }

    @Override
    public Test allOf(Condition.AllOf it) {
        return in.coder().combined(parts(it), true);
    }

    @Override
    public Test anyOf(Condition.AnyOf it) {
        return in.coder().combined(parts(it), false);
    }

    @Override
    public Test not(Condition.Not it) {
        return in.coder().not(it.part().match(this));
    }
}

package org.jixiao.rule;

import java.util.List;
import org.jixiao.plan.Code;
import org.jixiao.quantity.Rational;

/** A rule on another input. */
final class OnNode extends Node {
    private final On rule;
    private final Node inner;

    OnNode(On rule, Rational full, Node inner) {
        super(rule, full);
        this.rule = rule;
        this.inner = inner;
    }

    @Override
    Reach reach() {
        return inner.reach();
    }

    @Override
    void leaves(Leaves into) {
        inner.leaves(into.on(rule.input()));
    }

    @Override
    Outcome.Open open(Outcome.Kind kind, org.jixiao.issue.Issue why) {
        return inner.open(kind, why);
    }

    @Override
    Code code(Coding in) {
        return inner.code(in.on(rule.input()));
    }

    @Override
    Verdict evaluate(Frame frame) {
        Verdict part = inner.evaluate(frame.on(rule.input()));
        return verdict(part.outcome(), new Decision.ByParts(0, List.of()), List.of(part));
    }
}

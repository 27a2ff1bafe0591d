package org.jixiao.rule;

import java.util.List;
import org.jixiao.plan.Code;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Rounding;

/** A mark that the text itself rounds. */
final class RoundedNode extends Node {
    private final Rounding rounding;
    private final Node inner;

    RoundedNode(RoundedMark rule, Rational full, Node inner) {
        super(rule, full);
        this.rounding = rule.rounding();
        this.inner = inner;
    }

    @Override
    Reach reach() {
        Reach exact = inner.reach();
        return Reach.within(rounding.apply(exact.least()), rounding.apply(exact.most()));
    }

    @Override
    void leaves(Leaves into) {
        inner.leaves(into);
    }

    @Override
    Code code(Coding in) {
        return in.coder().rounded(inner.code(in), rounding, null, null);
    }

    @Override
    Verdict evaluate(Frame frame) {
        Verdict part = inner.evaluate(frame);
        return verdict(
                part.outcome().match(new Outcomes.Rising(rounding::apply)),
                new Decision.ByParts(0, List.of()),
                List.of(part));
    }
}

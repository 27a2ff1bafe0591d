package org.jixiao.rule;

import java.util.List;
import org.jixiao.plan.Code;
import org.jixiao.quantity.Rational;

/** A knock-out on an indicator. */
final class VetoNode extends Node {
    private final Vetoed rule;
    private final Rational result;
    private final Node inner;

    VetoNode(Vetoed rule, Rational full, Node inner) {
        super(rule, full);
        this.rule = rule;
        this.result = points(rule.result());
        this.inner = inner;
    }

    @Override
    Reach reach() {
        return inner.reach().or(Reach.point(result));
    }

    @Override
    void leaves(Leaves into) {
        inner.leaves(into);
    }

    @Override
    Code code(Coding in) {
        return in.coder()
                .cases(
                        List.of(rule.condition().match(new ConditionTests(in))),
                        List.of(in.coder().constant(result), inner.code(in)));
    }

    @Override
    Verdict evaluate(Frame frame) {
        Truth truth = Truth.of(rule.condition(), frame.scope());
        if (truth.state() == Truth.State.HOLDS) {
            return verdict(new Outcome.Scored(result), new Decision.ByVeto(rule.condition(), rule.reason()));
        }
        Verdict part = inner.evaluate(frame);
        Outcome outcome = part.outcome();
        if (truth.state() == Truth.State.UNKNOWN && !(outcome instanceof Outcome.NotApplicable)) {
            outcome = new Outcome.Open(
                    Outcome.Kind.MISSING,
                    truth.why().orElseThrow(),
                    Outcomes.least(outcome).min(result),
                    Outcomes.most(outcome).max(result));
        }
        return verdict(outcome, new Decision.ByParts(0, List.of()), List.of(part));
    }
}

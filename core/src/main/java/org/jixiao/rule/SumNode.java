package org.jixiao.rule;

import java.util.List;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.issue.StandardIssue;
import org.jixiao.plan.Code;
import org.jixiao.quantity.Rational;

/** Adds parts and keeps the sum within bounds. */
final class SumNode extends Node {
    private final List<Node> parts;
    private final Rational least;
    private final Rational most;

    SumNode(ClampedSum rule, Rational full, List<Node> parts) {
        super(rule, full);
        this.parts = List.copyOf(parts);
        this.least = points(rule.least());
        this.most = points(rule.most());
    }

    @Override
    Reach reach() {
        return parts.stream().map(Node::reach).reduce(Reach::plus).orElseThrow().clamped(least, most);
    }

    @Override
    void leaves(Leaves into) {
        parts.forEach(part -> part.leaves(into));
    }

    @Override
    Verdict evaluate(Frame frame) {
        List<Verdict> verdicts =
                parts.stream().map(part -> part.evaluate(frame)).toList();
        return verdict(
                Outcomes.sum(verdicts, this::partial).match(new Outcomes.Clamp(least, most)),
                Decision.ByParts.ALL,
                verdicts);
    }

    @Override
    Code code(Coding in) {
        List<Code> codes = parts.stream().map(part -> part.code(in)).toList();
        return in.coder().clamped(in.coder().sum(codes), least, most);
    }

    private Outcome partial(Outcome.NotApplicable part) {
        return open(
                Outcome.Kind.UNDEFINED,
                Issue.of(StandardIssue.PART_NOT_APPLICABLE, Location.WHOLE, "reason", part.reason()));
    }
}

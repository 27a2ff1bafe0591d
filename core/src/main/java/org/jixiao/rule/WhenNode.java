package org.jixiao.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.issue.StandardIssue;
import org.jixiao.plan.Code;
import org.jixiao.plan.Test;
import org.jixiao.quantity.Rational;

/** The first case whose condition holds. */
final class WhenNode extends Node {
    private final When rule;
    private final List<Node> parts;

    /** @param parts the rules of the cases, and after them the rule for everything else where there is one */
    WhenNode(When rule, Rational full, List<Node> parts) {
        super(rule, full);
        this.rule = rule;
        this.parts = List.copyOf(parts);
    }

    @Override
    Reach reach() {
        return from(0);
    }

    private Reach from(int first) {
        Reach reach = parts.subList(Math.min(first, parts.size() - 1), parts.size()).stream()
                .map(Node::reach)
                .reduce(Reach::or)
                .orElseThrow();
        return rule.otherwise() == null ? reach.or(Reach.within(Rational.ZERO, full())) : reach;
    }

    @Override
    void leaves(Leaves into) {
        Leaves left = into;
        for (int i = 0; i < rule.cases().size(); i++) {
            Condition condition = rule.cases().get(i).condition();
            parts.get(i).leaves(left.where(condition));
            left = left.where(Condition.not(condition));
        }
        if (rule.otherwise() != null) {
            parts.get(rule.cases().size()).leaves(left);
        }
    }

    @Override
    Verdict evaluate(Frame frame) {
        for (int i = 0; i < rule.cases().size(); i++) {
            Condition condition = rule.cases().get(i).condition();
            Truth truth = Truth.of(condition, frame.scope());
            if (truth.state() == Truth.State.HOLDS) {
                return chosen(i, Optional.of(condition), frame);
            }
            if (truth.state() == Truth.State.UNKNOWN) {
                Reach left = from(i);
                return verdict(
                        new Outcome.Open(Outcome.Kind.MISSING, truth.why().orElseThrow(), left.least(), left.most()),
                        new Decision.None());
            }
        }
        return rule.otherwise() == null
                ? verdict(
                        open(Outcome.Kind.UNCOVERED, Issue.of(StandardIssue.NO_CASE_HOLDS, Location.WHOLE)),
                        new Decision.None())
                : chosen(rule.cases().size(), Optional.empty(), frame);
    }

    @Override
    Code code(Coding in) {
        List<Test> tests = rule.cases().stream()
                .map(one -> one.condition().match(new ConditionTests(in)))
                .toList();
        List<Code> codes =
                new ArrayList<>(parts.stream().map(part -> part.code(in)).toList());
        if (rule.otherwise() == null) {
            codes.add(in.coder().open());
        }
        return in.coder().cases(tests, codes);
    }

    private Verdict chosen(int index, Optional<Condition> condition, Frame frame) {
        Verdict part = parts.get(index).evaluate(frame);
        return verdict(
                part.outcome(), new Decision.ByCondition(condition.isPresent() ? index : -1, condition), List.of(part));
    }
}

package org.jixiao.rule;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.plan.Code;
import org.jixiao.quantity.Rational;

/** The best, the worst, or the first applicable of several rules. */
final class ChoiceNode extends Node {
    private final Choice.Which which;
    private final List<Node> parts;

    ChoiceNode(Choice rule, Rational full, List<Node> parts) {
        super(rule, full);
        this.which = rule.which();
        this.parts = List.copyOf(parts);
    }

    @Override
    Reach reach() {
        return parts.stream().map(Node::reach).reduce(Reach::or).orElseThrow().amongOthers();
    }

    @Override
    void leaves(Leaves into) {
        parts.forEach(part -> part.leaves(into));
    }

    @Override
    Verdict evaluate(Frame frame) {
        List<Verdict> verdicts = new ArrayList<>();
        int first = -1;
        for (Node part : parts) {
            Verdict verdict = part.evaluate(frame);
            verdicts.add(verdict);
            if (first < 0 && !(verdict.outcome() instanceof Outcome.NotApplicable)) {
                first = verdicts.size() - 1;
                if (which == Choice.Which.FIRST_APPLICABLE) {
                    break;
                }
            }
        }
        if (first < 0) {
            return verdict(verdicts.get(0).outcome(), Decision.ByParts.ALL, verdicts);
        }
        return which == Choice.Which.FIRST_APPLICABLE
                ? verdict(verdicts.get(first).outcome(), new Decision.ByParts(first, List.of()), verdicts)
                : extreme(verdicts);
    }

    @Override
    Code code(Coding in) {
        return which == Choice.Which.FIRST_APPLICABLE
                ? parts.get(0).code(in)
                : in.coder().extreme(parts.stream().map(part -> part.code(in)).toList(), which == Choice.Which.BEST);
    }

    private Verdict extreme(List<Verdict> verdicts) {
        boolean best = which == Choice.Which.BEST;
        int deciding = -1;
        Outcome.Open open = null;
        Rational least = null;
        Rational most = null;
        for (int i = 0; i < verdicts.size(); i++) {
            Outcome outcome = verdicts.get(i).outcome();
            if (outcome instanceof Outcome.NotApplicable) {
                continue;
            }
            Rational low = Outcomes.least(outcome);
            Rational high = Outcomes.most(outcome);
            boolean leads = least == null
                    || (best ? low.compareTo(least) > 0 : high.compareTo(java.util.Objects.requireNonNull(most)) < 0);
            deciding = leads ? i : deciding;
            least = least == null ? low : best ? least.max(low) : least.min(low);
            most = most == null ? high : best ? most.max(high) : most.min(high);
            if (open == null && outcome instanceof Outcome.Open it) {
                open = it;
            }
        }
        java.util.Objects.requireNonNull(least);
        java.util.Objects.requireNonNull(most);
        Outcome outcome = open == null || least.equals(most)
                ? new Outcome.Scored(least)
                : new Outcome.Open(open.kind(), open.why(), least, most);
        return verdict(
                outcome, new Decision.ByParts(outcome instanceof Outcome.Scored ? deciding : -1, List.of()), verdicts);
    }
}

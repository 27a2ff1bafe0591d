package org.jixiao.rule;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Observation;
import org.jixiao.measure.Observation.ListedItem;
import org.jixiao.plan.Code;
import org.jixiao.plan.Coder;
import org.jixiao.quantity.Rational;

/** Scores the items of a list one by one and puts the scores together. */
final class EachItemNode extends Node {
    private final EachItem rule;
    private final Node item;

    /** @param item the rule of one item, resolved for the full points */
    EachItemNode(EachItem rule, Rational full, Node item) {
        super(rule, full);
        this.rule = rule;
        this.item = item;
    }

    @Override
    Reach reach() {
        return Reach.within(
                item.reach().least().min(Rational.ZERO), item.reach().most().max(full()));
    }

    @Override
    void leaves(Leaves into) {
        item.leaves(into.ofItems());
    }

    @Override
    Verdict evaluate(Frame frame) {
        if (!(frame.observation().orElse(null) instanceof Observation.Listed listed)) {
            return Observations.unusable(this, frame, "@list");
        }
        List<ListedItem> items = listed.items();
        if (items.isEmpty()) {
            return stuck(StandardIssue.LIST_TOO_SHORT, "fact", "the list", "items", 0, "needed", 1);
        }
        List<Verdict> verdicts = scored(items, frame, item);
        List<ListedItem> applicable = new ArrayList<>();
        List<Verdict> counting = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (!(verdicts.get(i).outcome() instanceof Outcome.NotApplicable)) {
                applicable.add(items.get(i));
                counting.add(verdicts.get(i));
            }
        }
        if (applicable.isEmpty()) {
            return verdict(verdicts.get(0).outcome(), Decision.ByParts.ALL, verdicts);
        }
        return switch (rule.combination()) {
            case MEAN -> combined(applicable, counting, ones(applicable.size()));
            case WEIGHTED -> weighted(applicable, counting);
            case EQUAL_SHARES -> shared(applicable, frame);
        };
    }

    @Override
    Code code(Coding in) {
        Fact list = in.observed();
        if (list == null) {
            return in.coder().open(); // what is worked out is no list
        }
        Coder.Shares shares = switch (rule.combination()) {
            case MEAN -> Coder.Shares.MEAN;
            case WEIGHTED -> Coder.Shares.WEIGHTED;
            case EQUAL_SHARES -> Coder.Shares.EQUAL;
        };
        Coder.ItemCode one = (number, value, target) ->
                (shares == Coder.Shares.EQUAL ? sharing(number) : item).code(in.item(value, target));
        return in.coder().eachItem(list, one, shares);
    }

    private static List<Verdict> scored(List<ListedItem> items, Frame frame, Node node) {
        return items.stream().map(one -> score(one, frame, node)).toList();
    }

    private static Verdict score(ListedItem one, Frame frame, Node node) {
        if (one.observation() instanceof Observation.NotApplicable inapplicable) {
            return node.verdict(new Outcome.NotApplicable(inapplicable.reason()), new Decision.None());
        }
        return one.observation() instanceof Observation.Reported reported
                ? reported(reported.points(), node)
                : node.evaluate(frame.item(one));
    }

    /** A published score of one item, within what the item can earn. */
    private static Verdict reported(Rational points, Node node) {
        if (points.signum() < 0 || points.compareTo(node.full()) > 0) {
            Issue why = Issue.of(
                    StandardIssue.REPORTED_OUT_OF_BOUNDS,
                    Location.WHOLE,
                    "reported",
                    points,
                    "least",
                    Rational.ZERO,
                    "most",
                    node.full());
            return node.verdict(
                    new Outcome.Open(Outcome.Kind.UNDEFINED, why, Rational.ZERO, node.full()),
                    new Decision.Reported(points, Attainability.IMPOSSIBLE));
        }
        return node.verdict(new Outcome.Scored(points), new Decision.Reported(points, Attainability.UNDETERMINED));
    }

    private static List<Rational> ones(int number) {
        return java.util.Collections.nCopies(number, Rational.ONE);
    }

    private Verdict weighted(List<ListedItem> items, List<Verdict> verdicts) {
        List<Rational> weights = new ArrayList<>();
        Rational all = Rational.ZERO;
        for (ListedItem one : items) {
            if (one.weight() == null) {
                return stuck(StandardIssue.WEIGHTS_MISSING, "fact", one.label());
            }
            weights.add(one.weight());
            all = all.plus(one.weight());
        }
        return all.signum() == 0
                ? stuck(StandardIssue.WEIGHTS_ZERO, "fact", "the list")
                : combined(items, verdicts, weights);
    }

    /** The rule of one item out of several that share the points. */
    private Node sharing(int number) {
        Rational share = full().dividedBy(Rational.of(number));
        return Resolver.forItem(rule.rule(), share, Formula.target(), new ArrayList<>());
    }

    private Verdict shared(List<ListedItem> items, Frame frame) {
        Node node = sharing(items.size());
        List<Verdict> verdicts = scored(items, frame, node);
        Outcome sum = Outcomes.sum(verdicts, absent -> absent);
        return verdict(sum, new Decision.ByParts(-1, labels(items)), verdicts);
    }

    private Verdict combined(List<ListedItem> items, List<Verdict> verdicts, List<Rational> weights) {
        Rational all = weights.stream().reduce(Rational.ZERO, Rational::plus);
        List<Verdict> weighed = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            Rational weight = weights.get(i);
            Verdict verdict = verdicts.get(i);
            weighed.add(
                    verdict.with(verdict.outcome().match(new Outcomes.Rising(points -> points.multipliedBy(weight)))));
        }
        Outcome mean = Outcomes.sum(weighed, absent -> absent).match(new Outcomes.Rising(sum -> sum.dividedBy(all)));
        return verdict(mean, new Decision.ByParts(-1, labels(items)), verdicts);
    }

    private static List<String> labels(List<ListedItem> items) {
        return items.stream().map(ListedItem::label).toList();
    }

    private Verdict stuck(StandardIssue code, Object... arguments) {
        return verdict(open(Outcome.Kind.UNDEFINED, Issue.of(code, Location.WHOLE, arguments)), new Decision.None());
    }
}

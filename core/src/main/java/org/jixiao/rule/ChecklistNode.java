package org.jixiao.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Fact;
import org.jixiao.measure.ItemStatus;
import org.jixiao.measure.Observation;
import org.jixiao.plan.Code;
import org.jixiao.quantity.Rational;

/** Scores an additive checklist. */
final class ChecklistNode extends Node {
    private final Checklist rule;
    private final List<Rational> marks;
    private final Reach reach;

    ChecklistNode(Checklist rule, Rational full) {
        super(rule, full);
        this.rule = rule;
        this.marks = rule.items().stream().map(item -> points(item.mark())).toList();
        Reach sums = Reach.point(Rational.ZERO);
        for (Rational mark : marks) {
            sums = sums.plus(Reach.point(Rational.ZERO).or(Reach.point(mark)));
        }
        this.reach = rule.inapplicable() == Checklist.Inapplicable.LEFT_OUT ? sums.amongOthers() : sums;
    }

    @Override
    Reach reach() {
        return reach;
    }

    @Override
    Verdict evaluate(Frame frame) {
        Observation observation = frame.observation().orElse(null);
        if (observation instanceof Observation.Checked checked) {
            return checked(checked);
        }
        if (observation instanceof Observation.Tallied tallied) {
            return tallied(tallied);
        }
        return Observations.unusable(this, frame, "@checklist");
    }

    @Override
    Code code(Coding in) {
        Fact checklist = in.observed();
        if (checklist == null) {
            return in.coder().open(); // what is worked out is no checklist
        }
        return in.coder()
                .items(
                        checklist,
                        rule.items().stream().map(Checklist.Item::id).toList(),
                        marks,
                        rule.inapplicable() == Checklist.Inapplicable.LEFT_OUT);
    }

    private Verdict checked(Observation.Checked checked) {
        for (String id : checked.items().keySet()) {
            if (rule.items().stream().noneMatch(item -> item.id().equals(id))) {
                return verdict(
                        open(
                                Outcome.Kind.UNDEFINED,
                                Issue.of(
                                        StandardIssue.ITEM_NOT_IN_LIST,
                                        Location.WHOLE,
                                        "item",
                                        id,
                                        "known",
                                        rule.items().stream()
                                                .map(Checklist.Item::id)
                                                .toList())),
                        new Decision.None());
            }
        }
        return byItem(checked.items());
    }

    private Verdict byItem(Map<String, ItemStatus> statuses) {
        boolean leftOut = rule.inapplicable() == Checklist.Inapplicable.LEFT_OUT;
        Rational all = Rational.ZERO;
        Rational applicable = Rational.ZERO;
        for (int i = 0; i < marks.size(); i++) {
            all = all.plus(marks.get(i));
            if (!leftOut || status(statuses, i) != ItemStatus.NOT_APPLICABLE) {
                applicable = applicable.plus(marks.get(i));
            }
        }
        boolean rescaled = leftOut && !applicable.equals(all);
        if (rescaled && applicable.signum() == 0) {
            return verdict(new Outcome.NotApplicable("no item of the checklist applies"), new Decision.None());
        }
        Rational factor = rescaled ? all.dividedBy(applicable) : Rational.ONE;
        Rational sure = Rational.ZERO;
        Rational fewer = Rational.ZERO;
        Rational more = Rational.ZERO;
        String unknown = null;
        List<Decision.ItemMark> items = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Checklist.Item item = rule.items().get(i);
            ItemStatus status = status(statuses, i);
            Rational mark = leftOut && status == ItemStatus.NOT_APPLICABLE
                    ? Rational.ZERO
                    : marks.get(i).multipliedBy(factor);
            boolean earns = status == ItemStatus.MET || status == ItemStatus.NOT_APPLICABLE && !leftOut;
            Rational earned = earns ? mark : Rational.ZERO;
            items.add(new Decision.ItemMark(item.id(), item.text(), status, mark, earned));
            sure = sure.plus(earned);
            if (status == ItemStatus.UNKNOWN) {
                unknown = unknown == null ? item.text() : unknown;
                fewer = fewer.plus(mark.min(Rational.ZERO));
                more = more.plus(mark.max(Rational.ZERO));
            }
        }
        Outcome outcome = unknown == null
                ? new Outcome.Scored(sure)
                : new Outcome.Open(
                        Outcome.Kind.MISSING,
                        Issue.of(StandardIssue.ITEM_UNKNOWN, Location.WHOLE, "item", unknown),
                        sure.plus(fewer),
                        sure.plus(more));
        int met = (int)
                items.stream().filter(item -> item.status() == ItemStatus.MET).count();
        return verdict(outcome, new Decision.ByItems(met, items.size(), items));
    }

    private ItemStatus status(Map<String, ItemStatus> statuses, int index) {
        return statuses.getOrDefault(rule.items().get(index).id(), ItemStatus.UNKNOWN);
    }

    private Verdict tallied(Observation.Tallied tallied) {
        if (tallied.total() != marks.size()) {
            return verdict(
                    open(
                            Outcome.Kind.UNDEFINED,
                            Issue.of(
                                    StandardIssue.ITEM_COUNT_MISMATCH,
                                    Location.WHOLE,
                                    "stated",
                                    tallied.total(),
                                    "items",
                                    marks.size())),
                    new Decision.None());
        }
        List<Rational> ascending = marks.stream().sorted().toList();
        Rational least = sum(ascending.subList(0, tallied.met()));
        Rational most = sum(ascending.subList(marks.size() - tallied.met(), marks.size()));
        if (!least.equals(most)) {
            return verdict(
                    new Outcome.Open(
                            Outcome.Kind.MISSING,
                            Issue.of(
                                    StandardIssue.ITEMS_NOT_NAMED,
                                    Location.WHOLE,
                                    "met",
                                    tallied.met(),
                                    "total",
                                    tallied.total()),
                            least,
                            most),
                    new Decision.None());
        }
        return verdict(new Outcome.Scored(least), new Decision.ByItems(tallied.met(), tallied.total(), List.of()));
    }

    private static Rational sum(List<Rational> marks) {
        return marks.stream().reduce(Rational.ZERO, Rational::plus);
    }
}

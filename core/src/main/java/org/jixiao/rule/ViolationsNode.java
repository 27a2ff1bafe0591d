package org.jixiao.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Fact;
import org.jixiao.measure.ItemStatus;
import org.jixiao.measure.Observation;
import org.jixiao.measure.Value;
import org.jixiao.plan.Code;
import org.jixiao.plan.Coder;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.Violations.Kind;
import org.jspecify.annotations.Nullable;

/** Scores deductions by count. */
final class ViolationsNode extends Node {
    private static final int MOST_COSTS = 1_000;

    private final Violations rule;
    private final Rational start;
    private final Rational floor;
    private final Reach reach;

    ViolationsNode(Violations rule, Rational full) {
        super(rule, full);
        this.rule = rule;
        this.start = points(rule.start());
        this.floor = points(rule.floor());
        this.reach = reach(rule);
    }

    private Reach reach(Violations violations) {
        Rational room = start.minus(floor);
        Reach all = Reach.point(start);
        for (Kind kind : violations.kinds()) {
            all = all.plus(costs(kind, room));
        }
        Reach clamped = all.clamped(floor, start);
        return violations.knockOutAt() == Violations.NEVER ? clamped : clamped.or(Reach.point(Rational.ZERO));
    }

    /** What one kind can take away, as far as there is something to take. */
    private Reach costs(Kind kind, Rational room) {
        List<Interval> costs = new ArrayList<>(List.of(Interval.point(Rational.ZERO)));
        Rational cost = Rational.ZERO;
        while (cost.compareTo(room) < 0) {
            Rational next = cost(kind, kind.allowance() + costs.size());
            if (next.equals(cost)) {
                break;
            }
            if (costs.size() > MOST_COSTS) {
                return Reach.within(room.negated(), Rational.ZERO);
            }
            cost = next;
            costs.add(Interval.point(cost.negated()));
        }
        return Reach.of(costs, true, cost.negated(), Rational.ZERO);
    }

    @Override
    Reach reach() {
        return reach;
    }

    @Override
    Verdict evaluate(Frame frame) {
        Observation observation = frame.observation().orElse(null);
        if (observation instanceof Observation.Counted counted) {
            return counted(counted.numbers());
        }
        if (observation instanceof Observation.Checked checked) {
            return checked(checked);
        }
        if (observation instanceof Observation.Tallied tallied) {
            return counted(Map.of(Observation.Counted.ONLY, (long) tallied.total() - tallied.met()));
        }
        Long number = wholeNumber(frame.own().value());
        return number == null
                ? Observations.unusable(this, frame, "@count")
                : counted(Map.of(Observation.Counted.ONLY, number));
    }

    @Override
    Code code(Coding in) {
        List<Coder.Kind> kinds = rule.kinds().stream()
                .map(kind -> new Coder.Kind(
                        kind.id(),
                        points(kind.each()),
                        kind.allowance(),
                        kind.most() == null ? null : points(kind.most())))
                .toList();
        Fact fact = in.observed();
        return in.coder().counts(fact, fact == null ? in.own() : null, kinds, start, floor, rule.knockOutAt());
    }

    private static @Nullable Long wholeNumber(Value value) {
        if (!(value instanceof Value.Known known)) {
            return null;
        }
        Rational number = known.quantity().value();
        boolean counts =
                number.isWhole() && number.signum() >= 0 && number.numerator().bitLength() < Long.SIZE;
        return counts ? number.numerator().longValueExact() : null;
    }

    /** Requirements that are not met count as one violation each. */
    private Verdict checked(Observation.Checked checked) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        long unmet = 0;
        for (Map.Entry<String, ItemStatus> item : checked.items().entrySet()) {
            if (item.getValue() == ItemStatus.UNKNOWN) {
                return stuck(
                        Outcome.Kind.MISSING,
                        Issue.of(StandardIssue.ITEM_UNKNOWN, Location.WHOLE, "item", item.getKey()));
            }
            long one = item.getValue() == ItemStatus.NOT_MET ? 1 : 0;
            numbers.put(item.getKey(), one);
            unmet += one;
        }
        return rule.kinds().size() == 1
                        && !numbers.isEmpty()
                        && !numbers.containsKey(rule.kinds().get(0).id())
                ? counted(Map.of(Observation.Counted.ONLY, unmet))
                : counted(numbers);
    }

    private Verdict counted(Map<String, Long> numbers) {
        Long unsorted = numbers.get(Observation.Counted.ONLY);
        if (unsorted != null && (unsorted > 0 || numbers.size() == 1)) {
            return unsorted(unsorted, numbers);
        }
        Map<String, Long> byKind = new LinkedHashMap<>(numbers);
        byKind.remove(Observation.Counted.ONLY);
        return sorted(byKind);
    }

    private Verdict sorted(Map<String, Long> numbers) {
        for (String id : numbers.keySet()) {
            if (rule.kinds().stream().noneMatch(kind -> kind.id().equals(id))) {
                return stuck(
                        Outcome.Kind.UNDEFINED,
                        Issue.of(
                                StandardIssue.ITEM_NOT_IN_LIST,
                                Location.WHOLE,
                                "item",
                                id,
                                "known",
                                rule.kinds().stream().map(Kind::id).toList()));
            }
        }
        return byKind(numbers);
    }

    /** A count without kinds can be scored where all kinds are treated alike. */
    private Verdict unsorted(long number, Map<String, Long> numbers) {
        Kind first = rule.kinds().get(0);
        boolean scored = numbers.size() == 1 && rule.treatsKindsAlike(points(Mark.FULL));
        if (!scored && number > 0) {
            return stuck(
                    Outcome.Kind.MISSING, Issue.of(StandardIssue.KINDS_NOT_NAMED, Location.WHOLE, "number", number));
        }
        return outcome(
                List.of(new Decision.KindCost(
                        Observation.Counted.ONLY,
                        rule.kinds().size() == 1 ? first.text() : "",
                        number,
                        Math.max(0, number - first.allowance()),
                        cost(first, number))),
                number,
                null);
    }

    private Verdict byKind(Map<String, Long> numbers) {
        List<Decision.KindCost> costs = new ArrayList<>();
        long all = 0;
        String unknown = null;
        for (Kind kind : rule.kinds()) {
            Long number = numbers.get(kind.id());
            if (number == null) {
                unknown = unknown == null ? kind.text() : unknown;
                continue;
            }
            all = all + number < 0 ? Long.MAX_VALUE : all + number;
            costs.add(new Decision.KindCost(
                    kind.id(), kind.text(), number, Math.max(0, number - kind.allowance()), cost(kind, number)));
        }
        return outcome(costs, all, unknown);
    }

    private Rational cost(Kind kind, long number) {
        Rational cost = points(kind.each()).multipliedBy(Math.max(0, number - kind.allowance()));
        return kind.most() == null ? cost : cost.min(points(kind.most()));
    }

    private Verdict outcome(List<Decision.KindCost> costs, long all, @Nullable String unknown) {
        boolean knockedOut = rule.knockOutAt() != Violations.NEVER && all >= rule.knockOutAt();
        Rational cost = costs.stream().map(Decision.KindCost::cost).reduce(Rational.ZERO, Rational::plus);
        Rational points = knockedOut ? Rational.ZERO : start.minus(cost).max(floor);
        Decision decision = new Decision.ByViolations(costs, knockedOut);
        if (unknown == null || knockedOut) {
            return verdict(new Outcome.Scored(points), decision);
        }
        Issue why = Issue.of(StandardIssue.ITEM_UNKNOWN, Location.WHOLE, "item", unknown);
        Rational most = rule.knockOutAt() == Violations.NEVER ? points : points.max(Rational.ZERO);
        return verdict(new Outcome.Open(Outcome.Kind.MISSING, why, reach.least().min(points), most), decision);
    }

    private Verdict stuck(Outcome.Kind kind, Issue why) {
        return verdict(open(kind, why), new Decision.None());
    }
}

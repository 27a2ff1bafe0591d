package org.jixiao.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.issue.Issue;
import org.jixiao.measure.Measure;
import org.jixiao.quantity.Interval;
import org.jixiao.rule.Condition;
import org.jixiao.rule.When;

/**
 * Cases that can never be chosen, because no value meets their condition or earlier cases take all that do. Conditions that
 * compare numbers with constants are understood as intervals, all others only as far as they are put together.
 */
final class IdleCases {
    private final ReviewedRow row;
    private final List<Issue> found = new ArrayList<>();

    private IdleCases(ReviewedRow row) {
        this.row = row;
    }

    static List<Issue> at(ReviewedRow row) {
        IdleCases idle = new IdleCases(row);
        for (ReviewedCases cases : ReviewedCases.of(row)) {
            for (int i = 0; i < cases.when().cases().size(); i++) {
                idle.check(cases.when(), i, cases.own());
            }
            idle.rest(cases.when(), cases.own());
        }
        return idle.found;
    }

    private void check(When when, int index, Optional<Measure> own) {
        Condition condition = when.cases().get(index).condition();
        List<ConditionValues> needed = ConditionValues.needed(condition);
        if (needed.stream().anyMatch(values -> values.isEmpty(own))) {
            found.add(row.found(ReviewIssue.CASE_WITHOUT_VALUES, "case", index + 1));
            return;
        }
        List<When.Case> earlier = when.cases().subList(0, index);
        taking(condition, needed, earlier, own)
                .ifPresent(cases ->
                        found.add(row.found(ReviewIssue.CASE_UNREACHABLE, "case", index + 1, "earlier", cases)));
    }

    /** The numbers of the earlier cases that hold whenever a condition does. */
    private static Optional<String> taking(
            Condition condition, List<ConditionValues> needed, List<When.Case> earlier, Optional<Measure> own) {
        for (int i = 0; i < earlier.size(); i++) {
            if (implies(condition, earlier.get(i).condition())) {
                return Optional.of(String.valueOf(i + 1));
            }
        }
        return needed.stream()
                .flatMap(values -> covering(values, earlier, own).stream())
                .findFirst();
    }

    private static boolean implies(Condition narrow, Condition wide) {
        if (narrow.equals(wide)) {
            return true;
        }
        if (wide instanceof Condition.AllOf all) {
            return all.parts().stream().allMatch(part -> implies(narrow, part));
        }
        if (narrow instanceof Condition.AnyOf any) {
            return any.parts().stream().allMatch(part -> implies(part, wide));
        }
        return narrow instanceof Condition.AllOf several
                        && several.parts().stream().anyMatch(part -> implies(part, wide))
                || wide instanceof Condition.AnyOf either
                        && either.parts().stream().anyMatch(part -> implies(narrow, part))
                || narrow instanceof Condition.Not not
                        && wide instanceof Condition.Not other
                        && implies(other.part(), not.part());
    }

    private static Optional<String> covering(ConditionValues needed, List<When.Case> earlier, Optional<Measure> own) {
        List<ConditionValues> taken = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < earlier.size(); i++) {
            List<ConditionValues> shared = ConditionValues.enough(earlier.get(i).condition()).stream()
                    .filter(values ->
                            values.isOfSameAs(needed) && !values.and(needed).isEmpty(own))
                    .toList();
            if (!shared.isEmpty()) {
                taken.addAll(shared);
                numbers.add(String.valueOf(i + 1));
            }
        }
        boolean all = needed.without(taken).stream().allMatch(gap -> gap.isEmpty(own));
        return all ? Optional.of(String.join(" / ", numbers)) : Optional.empty();
    }

    /** What is said of everything else is idle where the cases take every value there is. */
    private void rest(When when, Optional<Measure> own) {
        boolean idle = when.otherwise() != null
                && when.cases().stream()
                        .flatMap(one -> ConditionValues.enough(one.condition()).stream())
                        .anyMatch(number -> covering(number.with(Interval.ALL), when.cases(), own)
                                .isPresent());
        if (idle) {
            found.add(row.found(ReviewIssue.REST_UNREACHABLE));
        }
    }
}

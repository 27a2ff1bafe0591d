package org.jixiao.review;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.issue.Issue;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.rule.Condition;
import org.jixiao.rule.Rule;
import org.jixiao.rule.When;

/** Cases that an earlier case takes whenever they hold. */
final class IdleCases {
    private IdleCases() {}

    static List<Issue> at(ReviewedRow row) {
        List<Issue> found = new ArrayList<>();
        row.indicator().rule().ifPresent(rule -> read(row, rule, found));
        return found;
    }

    private static void read(ReviewedRow row, Rule rule, List<Issue> found) {
        if (rule instanceof When when) {
            for (int i = 1; i < when.cases().size(); i++) {
                int earlier = taken(when.cases(), i);
                if (earlier >= 0) {
                    found.add(row.found(ReviewIssue.CASE_UNREACHABLE, "case", i + 1, "earlier", earlier + 1));
                }
            }
        }
        rule.parts().forEach(part -> read(row, part, found));
    }

    private static int taken(List<When.Case> cases, int index) {
        for (int i = 0; i < index; i++) {
            if (implies(cases.get(index).condition(), cases.get(i).condition())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean implies(Condition narrow, Condition wide) {
        return narrow.equals(wide)
                || narrow instanceof Condition.Compare one
                        && wide instanceof Condition.Compare other
                        && one.left().equals(other.left())
                        && one.right() instanceof Formula.Constant bound
                        && other.right() instanceof Formula.Constant limit
                        && bound.quantity().unit().convertsTo(limit.quantity().unit())
                        && contains(values(other, limit.quantity()), values(one, bound.quantity()));
    }

    private static Interval values(Condition.Compare compare, Quantity bound) {
        return compare.comparison()
                .interval(bound.value().multipliedBy(bound.unit().factor()));
    }

    private static boolean contains(Interval outer, Interval inner) {
        return outer.intersect(inner).filter(inner::equals).isPresent();
    }
}

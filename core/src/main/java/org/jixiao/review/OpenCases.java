package org.jixiao.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Language;
import org.jixiao.measure.Domain;
import org.jixiao.measure.Formula;
import org.jixiao.measure.FormulaText;
import org.jixiao.measure.Measure;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.Condition;
import org.jixiao.rule.When;

/** Cases without a rule for everything else: the values that none of them takes, or that it cannot be told. */
final class OpenCases {
    private final ReviewedRow row;
    private final List<Issue> found = new ArrayList<>();

    private OpenCases(ReviewedRow row) {
        this.row = row;
    }

    static List<Issue> at(ReviewedRow row) {
        OpenCases open = new OpenCases(row);
        ReviewedCases.of(row).stream()
                .filter(cases -> cases.when().otherwise() == null)
                .forEach(cases -> open.check(cases.when(), cases.own()));
        return open.found;
    }

    private void check(When when, Optional<Measure> own) {
        List<ConditionValues> taken = when.cases().stream()
                .flatMap(one -> ConditionValues.enough(one.condition()).stream())
                .toList();
        boolean understood = when.cases().stream().allMatch(one -> isOfOneNumber(one.condition()))
                && taken.stream().allMatch(taken.get(0)::isOfSameAs);
        if (!understood) {
            found.add(row.found(ReviewIssue.REST_NOT_STATED));
            return;
        }
        for (ConditionValues gap : taken.get(0).with(Interval.ALL).without(taken)) {
            if (!gap.isEmpty(own)) {
                found.add(gap(gap, own));
            }
        }
    }

    /** Whether the values that are enough for a condition are all that meet it. */
    private static boolean isOfOneNumber(Condition condition) {
        return condition instanceof Condition.AnyOf any
                ? any.parts().stream().allMatch(OpenCases::isOfOneNumber)
                : !ConditionValues.enough(condition).isEmpty();
    }

    private Issue gap(ConditionValues gap, Optional<Measure> own) {
        Unit unit = gap.measure(own).map(Measure::unit).orElse(gap.unit());
        Domain domain = gap.measure(own).map(Measure::domain).orElse(Domain.ANY);
        Interval values = gap.in(unit).orElseThrow();
        String of = gap.left() instanceof Formula.Own ? "" : FormulaText.of(gap.left(), Language.ZH) + " ";
        String value = of + Values.text(Values.witness(values, domain), Optional.of(unit));
        Interval shown = values.intersect(domain.bounds()).orElseThrow();
        return shown.isPoint()
                ? row.found(ReviewIssue.EDGE_UNCOVERED, "value", value)
                : row.found(
                        ReviewIssue.VALUES_UNCOVERED,
                        "gap",
                        of + Values.text(shown, Optional.of(unit)),
                        "value",
                        value);
    }
}

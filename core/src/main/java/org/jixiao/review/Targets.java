package org.jixiao.review;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Language;
import org.jixiao.measure.Direction;
import org.jixiao.measure.Formula;
import org.jixiao.measure.FormulaText;
import org.jixiao.quantity.Comparison;
import org.jixiao.rubric.Target;
import org.jixiao.rule.AgainstTarget;
import org.jixiao.rule.On;
import org.jixiao.rule.Rule;

/** Targets whose operator disagrees with the direction of the measure or with the rule. */
final class Targets {
    private Targets() {}

    static List<Issue> at(ReviewedRow row) {
        List<Issue> found = new ArrayList<>();
        row.indicator().target().ifPresent(target -> {
            direction(row, target, found);
            row.indicator().rule().ifPresent(rule -> rule(row, target, rule, found));
        });
        return found;
    }

    private static void direction(ReviewedRow row, Target target, List<Issue> found) {
        Direction direction = row.indicator().measure().direction();
        boolean wrong = direction == Direction.HIGHER_IS_BETTER && isCeiling(target.comparison())
                || direction == Direction.LOWER_IS_BETTER && isFloor(target.comparison());
        if (wrong) {
            found.add(row.found(
                    ReviewIssue.TARGET_AGAINST_DIRECTION,
                    "target",
                    text(target.comparison(), target.value()),
                    "better",
                    isCeiling(target.comparison()) ? "@higher" : "@lower"));
        }
    }

    private static boolean isCeiling(Comparison comparison) {
        return comparison == Comparison.AT_MOST || comparison == Comparison.BELOW;
    }

    private static boolean isFloor(Comparison comparison) {
        return comparison == Comparison.AT_LEAST || comparison == Comparison.ABOVE;
    }

    /** The rules that read the row's value against the row's target. */
    private static void rule(ReviewedRow row, Target target, Rule rule, List<Issue> found) {
        if (rule instanceof AgainstTarget against
                && against.target() instanceof Formula.Target
                && against.comparison() != target.comparison()) {
            found.add(row.found(
                    ReviewIssue.TARGET_AGAINST_RULE,
                    "target",
                    text(target.comparison(), target.value()),
                    "rule",
                    text(against.comparison(), target.value())));
        }
        if (!(rule instanceof On)) {
            rule.parts().forEach(part -> rule(row, target, part, found));
        }
    }

    private static String text(Comparison comparison, Formula value) {
        return comparison.sign() + FormulaText.of(value, Language.ZH);
    }
}

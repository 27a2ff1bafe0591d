package org.jixiao.review;

import java.util.List;
import java.util.regex.Pattern;
import org.jixiao.issue.Issue;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Domain;
import org.jixiao.rule.Partial;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleLeaf;
import org.jixiao.rule.StepSize;
import org.jixiao.rule.Steps;

/**
 * Steps whose printed text does not say what becomes of a part of a step, where such a part can occur: the reader of the
 * sentence had to assume it, or, where the rule was written beside a text, the text has none of the usual phrases.
 */
final class StepPolicies {
    private static final Pattern STATED = Pattern.compile("不足|不满|未满|非整数|按比例|插入法|内插|线性|整数|取整|四舍五入");

    private StepPolicies() {}

    static List<Issue> at(ReviewedRow row) {
        boolean assumed = row.indicator().wordingNotes().stream()
                .anyMatch(note -> note.code() == StandardIssue.WORDING_ASSUMED_STEPS);
        boolean open = assumed
                || row.indicator()
                        .wording()
                        .filter(text -> !STATED.matcher(text).find())
                        .isPresent();
        return open
                ? row.leaves().stream()
                        .filter(leaf -> leaf.rule() instanceof Steps steps && hasParts(steps, leaf))
                        .map(RuleLeaf::rule)
                        .map(rule -> row.found(ReviewIssue.STEP_POLICY_NOT_STATED, "partial", reading(rule)))
                        .toList()
                : List.of();
    }

    private static String reading(Rule steps) {
        return ((Steps) steps).partial() == Partial.STARTED ? "@started-steps" : "@whole-steps";
    }

    private static boolean hasParts(Steps steps, RuleLeaf leaf) {
        if (steps.partial() == Partial.PRO_RATA) {
            return false;
        }
        boolean wholeSteps = leaf.domain().decimals() != Domain.REAL
                && steps.step() instanceof StepSize.Fixed fixed
                && leaf.unit().isPresent()
                && fixed.quantity().in(leaf.unit().get().ofDifferences()).equals(Values.step(leaf.domain()));
        return !wholeSteps;
    }
}

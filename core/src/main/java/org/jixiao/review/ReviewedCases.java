package org.jixiao.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.measure.Formula;
import org.jixiao.measure.Measure;
import org.jixiao.rule.EachItem;
import org.jixiao.rule.On;
import org.jixiao.rule.Rule;
import org.jixiao.rule.When;

/**
 * Cases somewhere in the rule of a row.
 *
 * @param when the cases
 * @param own what "the value itself" is there, where that is the measure of the row
 */
record ReviewedCases(When when, Optional<Measure> own) {
    /** All cases in a row's rule, outermost first. */
    static List<ReviewedCases> of(ReviewedRow row) {
        List<ReviewedCases> found = new ArrayList<>();
        row.indicator()
                .rule()
                .ifPresent(rule -> read(rule, Optional.of(row.indicator().measure()), found));
        return found;
    }

    private static void read(Rule rule, Optional<Measure> own, List<ReviewedCases> found) {
        if (rule instanceof When when) {
            found.add(new ReviewedCases(when, own));
        }
        boolean ofOthers = rule instanceof EachItem || rule instanceof On on && !(on.input() instanceof Formula.Own);
        rule.parts().forEach(part -> read(part, ofOthers ? Optional.empty() : own, found));
    }
}

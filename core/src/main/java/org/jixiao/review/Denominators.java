package org.jixiao.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Language;
import org.jixiao.measure.Formula;
import org.jixiao.measure.FormulaText;

/** Measures that have no value where a denominator is zero. */
final class Denominators {
    private Denominators() {}

    static List<Issue> at(ReviewedRow row) {
        Set<String> zeros = new LinkedHashSet<>();
        read(row.indicator().measure().formula(), zeros);
        List<Issue> found = new ArrayList<>();
        for (String zero : zeros) {
            found.add(row.found(ReviewIssue.UNDEFINED_AT_ZERO, "zero", zero));
        }
        return found;
    }

    private static void read(Formula formula, Set<String> zeros) {
        if (formula instanceof Formula.Ratio ratio) {
            add(ratio.whole(), zeros);
        } else if (formula instanceof Formula.ChangeRate rate) {
            add(rate.before(), zeros);
        }
        formula.operands().forEach(operand -> read(operand, zeros));
    }

    private static void add(Formula denominator, Set<String> zeros) {
        boolean never = denominator instanceof Formula.Constant constant
                && constant.quantity().value().signum() != 0;
        if (!never) {
            zeros.add(FormulaText.of(denominator, Language.ZH));
        }
    }
}

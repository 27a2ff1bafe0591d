package org.jixiao.measure;

import java.util.List;

/** Keeps formulas shallow by construction, so that nothing that walks them can run out of stack. */
final class Nesting {
    private Nesting() {}

    static List<Formula> checkedFormulas(String what, List<Formula> operands) {
        List<Formula> copy = List.copyOf(operands);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException(what + " needs at least one operand");
        }
        for (Formula operand : copy) {
            if (depth(operand) >= Formula.DEEPEST) {
                throw new IllegalArgumentException(what + " would nest deeper than " + Formula.DEEPEST
                        + " levels: state parts of it as facts of their own");
            }
        }
        return copy;
    }

    private static int depth(Formula formula) {
        int deepest = 0;
        for (Formula operand : formula.operands()) {
            deepest = Math.max(deepest, depth(operand));
        }
        return deepest + 1;
    }
}

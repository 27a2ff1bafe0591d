package org.jixiao.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps rules shallow and their parts distinct by construction. */
final class Depth {
    private Depth() {}

    static List<Rule> check(String what, List<Rule> parts) {
        List<Rule> copy = List.copyOf(parts);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException(what + " needs at least one rule inside it");
        }
        for (Rule part : copy) {
            if (of(part) >= Rule.DEEPEST) {
                throw new IllegalArgumentException(what + " would nest deeper than " + Rule.DEEPEST
                        + " levels: split the indicator or state parts of the rule as facts");
            }
        }
        return copy;
    }

    static void distinct(String what, List<String> ids) {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException(what + ": give at least one item");
        }
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw new IllegalArgumentException(what + ": two items have the id '" + id + "'; give each its own");
            }
        }
    }

    private static int of(Rule rule) {
        int deepest = 0;
        for (Rule part : rule.parts()) {
            deepest = Math.max(deepest, of(part));
        }
        return deepest + 1;
    }
}

package org.jixiao.wording;

import java.util.List;
import java.util.Set;
import org.jixiao.issue.StandardIssue;

/** Watches that a sentence speaks of one value only: names that have nothing in common would be two. */
final class Subjects {
    private final String indicator;
    private final List<String> defined;

    /**
     * @param indicator the name of the row
     * @param defined the names that the sentence defines
     */
    Subjects(String indicator, List<String> defined) {
        this.indicator = indicator;
        this.defined = defined;
    }

    /** Refuses names of different values. */
    void check(Set<String> names) {
        List<String> strange = names.stream().filter(name -> !isOfRow(name)).toList();
        for (int i = 0; i + 1 < strange.size(); i++) {
            if (!related(strange.get(i), strange.get(i + 1))) {
                throw several(strange.get(i), strange.get(i + 1));
            }
        }
        if (!strange.isEmpty() && strange.size() < names.size()) {
            String own = names.stream().filter(this::isOfRow).findFirst().orElse(indicator);
            if (!related(own, strange.get(0))) {
                throw several(own, strange.get(0));
            }
        }
    }

    private static Unreadable several(String one, String other) {
        return new Unreadable(StandardIssue.WORDING_SEVERAL_SUBJECTS, 0, 0, "one", one, "other", other);
    }

    private boolean isOfRow(String name) {
        return related(name, indicator) || defined.stream().anyMatch(it -> related(name, it));
    }

    /** Two names that share two characters in a row. */
    private static boolean related(String one, String other) {
        if (other.contains(one) || one.contains(other)) {
            return true;
        }
        for (int i = 0; i + 2 <= one.length(); i++) {
            if (other.contains(one.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }
}

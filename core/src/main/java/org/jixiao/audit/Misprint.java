package org.jixiao.audit;

import java.util.List;
import java.util.Optional;
import org.jixiao.issue.StandardIssue;

/** Tells which slip of the pen turns one row of digits into another of the same length. */
final class Misprint {
    private Misprint() {}

    /** @param apart the places at which the two differ */
    static Optional<StandardIssue> of(String wanted, String found, List<Integer> apart) {
        if (apart.size() == 1 && apart.get(0) < wanted.length() - 1) {
            return Optional.of(StandardIssue.CAUSE_DIGIT);
        }
        if (apart.size() != 2) {
            return Optional.empty();
        }
        int first = apart.get(0);
        int second = apart.get(1);
        boolean swapped = wanted.charAt(first) == found.charAt(second) && wanted.charAt(second) == found.charAt(first);
        return swapped && isNext(wanted, first, second)
                ? Optional.of(StandardIssue.CAUSE_DIGITS_SWAPPED)
                : Optional.empty();
    }

    private static boolean isNext(String digits, int first, int second) {
        return second == first + 1 || second == first + 2 && digits.charAt(first + 1) == '.';
    }
}

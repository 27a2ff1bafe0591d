package org.jixiao.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jixiao.issue.StandardIssue;

/** Tells which slip of the pen turns one row of digits into another of the same length. */
final class Misprint {
    private Misprint() {}

    /** One wrong digit, or two neighbours swapped; a wrong last digit alone tells nothing. */
    static Optional<StandardIssue> of(String wanted, String found) {
        if (wanted.length() != found.length()) {
            return Optional.empty();
        }
        List<Integer> apart = IntStream.range(0, wanted.length())
                .filter(i -> wanted.charAt(i) != found.charAt(i))
                .boxed()
                .toList();
        if (apart.size() == 1 && apart.get(0) < wanted.length() - 1) {
            return Optional.of(StandardIssue.CAUSE_DIGIT);
        }
        return apart.size() == 2 && isSwapped(wanted, found, apart.get(0), apart.get(1))
                ? Optional.of(StandardIssue.CAUSE_DIGITS_SWAPPED)
                : Optional.empty();
    }

    private static boolean isSwapped(String wanted, String found, int first, int second) {
        boolean neighbours = second == first + 1 || second == first + 2 && wanted.charAt(first + 1) == '.';
        return neighbours
                && wanted.charAt(first) == found.charAt(second)
                && wanted.charAt(second) == found.charAt(first);
    }
}

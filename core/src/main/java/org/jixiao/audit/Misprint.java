package org.jixiao.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** All rows of digits that come of swapping two neighbours, also across the point; the point and the sign stay. */
    static Stream<String> swaps(String digits) {
        return IntStream.range(0, digits.length() - 1)
                .boxed()
                .flatMap(first -> IntStream.rangeClosed(first + 1, Math.min(first + 2, digits.length() - 1))
                        .mapToObj(second -> swapped(digits, first, second)))
                .filter(swapped -> isSwap(digits, swapped));
    }

    private static String swapped(String digits, int first, int second) {
        StringBuilder swapped = new StringBuilder(digits);
        swapped.setCharAt(first, digits.charAt(second));
        swapped.setCharAt(second, digits.charAt(first));
        return swapped.toString();
    }

    private static boolean isSwap(String digits, String swapped) {
        return of(digits, swapped).isPresent()
                && swapped.indexOf('.') == digits.indexOf('.')
                && swapped.indexOf('-') == digits.indexOf('-');
    }

    private static boolean isSwapped(String wanted, String found, int first, int second) {
        boolean neighbours = second == first + 1 || second == first + 2 && wanted.charAt(first + 1) == '.';
        return neighbours
                && wanted.charAt(first) == found.charAt(second)
                && wanted.charAt(second) == found.charAt(first);
    }
}

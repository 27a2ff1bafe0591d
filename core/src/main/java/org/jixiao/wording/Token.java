package org.jixiao.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word of a scoring standard at its place.
 *
 * @param kind what it does
 * @param from where it begins in the spelling
 * @param to where it ends, itself left out
 * @param text the word
 * @param captures the numbers and values inside, {@code null} where the line left one out
 */
record Token(Kind kind, int from, int to, String text, List<@Nullable String> captures) {
    /** The first number or value inside. */
    String captured() {
        return captured(0);
    }

    /** A number or value inside, counted without those that are left out. */
    String captured(int index) {
        int left = index;
        for (String capture : captures) {
            if (capture != null && left-- == 0) {
                return capture;
            }
        }
        throw new IllegalStateException("the word '" + text + "' holds no value " + index);
    }

    /** The first number inside, in digits or in words. */
    org.jixiao.quantity.Rational number() {
        return Values.Plain.of(captured()).number();
    }

    boolean holdsValue() {
        return captures.stream().anyMatch(capture -> capture != null);
    }

    boolean is(Kind... kinds) {
        for (Kind one : kinds) {
            if (kind == one) {
                return true;
            }
        }
        return false;
    }
}

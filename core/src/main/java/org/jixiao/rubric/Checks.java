package org.jixiao.rubric;

import java.util.List;
import org.jixiao.quantity.Rational;

/** What a programmer must not pass. */
final class Checks {
    private Checks() {}

    static void notNegative(String what, String quantity, Rational value) {
        if (value.signum() < 0) {
            throw new IllegalArgumentException(
                    what + " has " + value + " " + quantity + ": give 0 or more (a malus is a row of its own role)");
        }
    }

    static void depth(String name, List<RubricNode> parts) {
        for (RubricNode part : parts) {
            if (part instanceof Section section && of(section) >= Section.DEEPEST) {
                throw new IllegalArgumentException("sections inside '" + name + "' nest deeper than " + Section.DEEPEST
                        + " levels: use fewer levels");
            }
        }
    }

    private static int of(Section section) {
        int deepest = 0;
        for (RubricNode part : section.parts()) {
            deepest = Math.max(deepest, part instanceof Section inner ? of(inner) : 0);
        }
        return deepest + 1;
    }
}

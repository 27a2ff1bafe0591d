package org.jixiao.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.Mark;

/**
 * Two marks between which a line runs (在2分至5分之间按比例).
 *
 * @param first the one named first
 * @param second the one named second
 */
record MarkRange(Rational first, Rational second) {
    private static final Pattern SAID = Pattern.compile("(\\d+(?:\\.\\d+)?)分?[^\\d]{1,14}?(\\d+(?:\\.\\d+)?)分");

    /** The range that the words of a clause name. */
    static Optional<MarkRange> of(Clause clause) {
        java.util.regex.Matcher said = SAID.matcher(clause.said());
        if (clause.effect() instanceof Effect.Interpolated && said.find()) {
            return Optional.of(new MarkRange(Rational.parse(said.group(1)), Rational.parse(said.group(2))));
        }
        List<Token> lead = clause.lead();
        for (int i = 0; i + 2 < lead.size(); i++) {
            if (lead.get(i).kind() == Kind.POINTS
                    && lead.get(i + 1).kind() == Kind.DASH
                    && lead.get(i + 2).kind() == Kind.POINTS) {
                return Optional.of(
                        new MarkRange(lead.get(i).number(), lead.get(i + 2).number()));
            }
        }
        return Optional.empty();
    }

    /** The words of a clause without the range. */
    static List<Token> without(List<Token> lead) {
        for (int i = 0; i + 2 < lead.size(); i++) {
            if (lead.get(i).kind() == Kind.POINTS
                    && lead.get(i + 1).kind() == Kind.DASH
                    && lead.get(i + 2).kind() == Kind.POINTS) {
                List<Token> rest = new java.util.ArrayList<>(lead.subList(0, i));
                rest.addAll(lead.subList(i + 3, lead.size()));
                return rest;
            }
        }
        return lead;
    }

    Mark low(boolean rising) {
        return Mark.points(rising ? first.min(second) : first.max(second));
    }

    Mark high(boolean rising) {
        return Mark.points(rising ? first.max(second) : first.min(second));
    }
}

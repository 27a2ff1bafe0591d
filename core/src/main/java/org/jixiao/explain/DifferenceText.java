package org.jixiao.explain;

import java.util.Optional;
import org.jixiao.issue.Language;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.Role;
import org.jixiao.rule.Outcome;
import org.jixiao.scoring.EvaluationDifference;
import org.jixiao.scoring.EvaluationDifference.Change;

/**
 * The difference of two evaluations in words: every row that changed, indented by level, and the rest of each sum. The changes
 * below a row add up to its own: that of a row that takes points off is shown with the sign with which it counts, and one that
 * is for information only is marked so.
 */
public final class DifferenceText {
    private final Words words;
    private final StringBuilder text = new StringBuilder();

    private DifferenceText(Words words) {
        this.words = words;
    }

    /**
     * Says what changed.
     *
     * @param difference the difference
     * @param language the language of the text
     * @return the text, a row to a line; rows without a change are left out
     */
    public static String of(EvaluationDifference difference, Language language) {
        DifferenceText writer = new DifferenceText(new Words(language));
        if (difference.before().equals(difference.after())
                && difference.parts().stream().allMatch(DifferenceText::isSame)) {
            return writer.unchanged(difference.after());
        }
        writer.line(
                0,
                writer.words.say("总分", "Total"),
                Optional.of(difference.before()),
                Optional.of(difference.after()),
                difference.change());
        difference.parts().forEach(part -> writer.change(part, 1, false));
        writer.rest(difference.rest(), 1);
        return writer.text.toString();
    }

    /**
     * Says what changed, under a line that names the two evaluations.
     *
     * @param difference the difference
     * @param occasion why the two are compared
     * @param language the language of the text
     * @return the text: which two, the total, and a row to a line
     */
    public static String of(EvaluationDifference difference, Occasion occasion, Language language) {
        return occasion.earlier(language) + " → " + occasion.later(language) + '\n' + of(difference, language);
    }

    private String unchanged(Outcome total) {
        String score = outcome(Optional.of(total));
        return words.say("总分：" + score + "，各行均无变化", "Total: " + score + ", no row changed") + '\n';
    }

    private void change(Change change, int level, boolean takenOffAbove) {
        if (isSame(change)) {
            return;
        }
        boolean takenOff = takenOffAbove != (change.role() == Role.MALUS);
        line(
                level,
                change.name() + role(change) + points(change),
                change.before(),
                change.after(),
                counted(change.change(), takenOff));
        change.parts().forEach(part -> change(part, level + 1, takenOff));
        rest(counted(change.rest(), takenOff), level + 1);
    }

    private static Optional<Rational> counted(Optional<Rational> change, boolean takenOff) {
        return takenOff ? change.map(Rational::negated) : change;
    }

    private String role(Change change) {
        return switch (change.role()) {
            case REGULAR, BONUS -> "";
            case MALUS -> words.say("（扣分项）", " (taken off)");
            case ADVISORY -> words.say("（参考，不计分）", " (for information)");
        };
    }

    private static boolean isSame(Change change) {
        return change.before().equals(change.after())
                && change.pointsBefore().equals(change.pointsAfter())
                && change.parts().stream().allMatch(DifferenceText::isSame);
    }

    /** That a row is new or was dropped, or counts for other points than before. */
    private String points(Change change) {
        if (change.before().isEmpty()) {
            return words.say("（新增）", " (new)");
        }
        if (change.after().isEmpty()) {
            return words.say("（取消）", " (dropped)");
        }
        Optional<String> was = change.pointsBefore().map(words::number);
        Optional<String> is = change.pointsAfter().map(words::number);
        return was.equals(is)
                ? ""
                : words.say(
                        "（分值" + was.get() + " → " + is.get() + "）", " (" + was.get() + " → " + is.get() + " points)");
    }

    private void line(
            int level, String name, Optional<Outcome> before, Optional<Outcome> after, Optional<Rational> change) {
        text.append("  ".repeat(level))
                .append(name)
                .append(words.say("：", ": "))
                .append(outcome(before))
                .append(" → ")
                .append(outcome(after))
                .append(change.map(it -> " (" + signed(it) + ")").orElse(""))
                .append('\n');
    }

    private void rest(Optional<Rational> rest, int level) {
        rest.filter(it -> it.signum() != 0)
                .ifPresent(it -> text.append("  ".repeat(level))
                        .append(words.say("舍入、折算等", "rounding, rescaling and the like"))
                        .append(words.say("：", ": "))
                        .append(signed(it))
                        .append('\n'));
    }

    private String outcome(Optional<Outcome> outcome) {
        if (outcome.isEmpty()) {
            return "–";
        }
        if (outcome.get() instanceof Outcome.Scored scored) {
            return words.number(scored.points());
        }
        return outcome.get() instanceof Outcome.Open open
                ? words.number(open.least()) + "～" + words.number(open.most())
                : words.say("不适用", "n/a");
    }

    private String signed(Rational change) {
        return (change.signum() > 0 ? "+" : "") + words.number(change);
    }
}

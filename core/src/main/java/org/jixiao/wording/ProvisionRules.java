package org.jixiao.wording;

import java.util.List;
import java.util.Optional;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Rounding;
import org.jixiao.rule.ClampedSum;
import org.jixiao.rule.Mark;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.On;
import org.jixiao.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Applies what a sentence says beside its clauses to the rule of the clauses, and sees that none of it goes unheeded. */
final class ProvisionRules {
    private final Sheet sheet;

    ProvisionRules(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The rule with what the sentence says of its least and most, its sign, its rounding and its bonus. */
    Rule wrapped(Rule rule, PremiseReader premises) {
        Rule limited = limited(rule);
        Rule wrapped = premises.absolute() || sheet.provisions().say(Kind.BY_SIZE)
                ? new On(Formula.absolute(Formula.own()), limited)
                : limited;
        Optional<Token> round = sheet.provisions().first(Kind.ROUND);
        if (round.isPresent()) {
            wrapped = wrapped.rounded(Rounding.halfUp(digits(round.get())));
        }
        return bonus(wrapped);
    }

    /** What the sentence says of the least and the most holds for every rule that has not heeded it by itself. */
    private Rule limited(Rule rule) {
        boolean floor = sheet.provisions().waits(Kind.LOSE_AT_MOST)
                || sheet.provisions().waits(Kind.DOWN_TO);
        boolean cap = sheet.provisions().waits(Kind.AT_MOST_POINTS);
        Mark least = floor ? sheet.statedFloor(Mark.FULL).orElse(Mark.ZERO) : Mark.ZERO;
        Mark most = !cap
                ? Mark.FULL
                : sheet.provisions()
                        .first(Kind.AT_MOST_POINTS)
                        .map(token -> Mark.points(token.number()))
                        .filter(mark -> !sheet.isFull(mark))
                        .orElse(Mark.FULL);
        boolean plain = sheet.isZero(least) && most.equals(Mark.FULL);
        return plain ? rule : new ClampedSum(List.of(rule), least, most);
    }

    private static int digits(Token round) {
        String number = round.captured();
        return number.equals("整")
                ? 0
                : Values.Plain.of(number).number().numerator().intValue();
    }

    /** Gains above full points leave the range of the row by what the sentence allows. */
    private Rule bonus(Rule rule) {
        boolean above = sheet.provisions().peek(Kind.GAIN_AT_MOST) && gainsAboveFull(rule);
        return above
                ? rule.bonusUpTo(Mark.points(sheet.provisions()
                        .first(Kind.GAIN_AT_MOST)
                        .orElseThrow()
                        .number()))
                : rule;
    }

    private boolean gainsAboveFull(Rule rule) {
        if (rule instanceof org.jixiao.rule.Steps steps) {
            return steps.change().direction() > 0 && sheet.isFull(steps.start());
        }
        return rule.parts().stream().anyMatch(part -> gainsAboveFull(part));
    }

    /** What the sentence repeats of the row must agree with it. */
    void confirm() {
        for (Kind kind : List.of(Kind.FULL_IS, Kind.AT_MOST_POINTS)) {
            for (Token token : sheet.provisions().all(kind)) {
                Rational stated = token.number();
                int order = stated.compareTo(sheet.points());
                StandardIssue code = order == 0
                        ? StandardIssue.WORDING_CONFIRMED
                        : order > 0 ? StandardIssue.WORDING_EXCEEDS : StandardIssue.WORDING_FALLS_SHORT;
                sheet.notes().at(code, token.from(), token.to(), "most", stated, "points", sheet.points());
            }
        }
        for (Token aside : sheet.provisions().all(Kind.ASIDE)) {
            sheet.notes().at(StandardIssue.WORDING_REMARK, aside.from(), aside.to(), "text", aside.text());
        }
        for (Kind kind : List.of(
                Kind.CAPPED,
                Kind.CAPPED_VALUE,
                Kind.NO_BONUS,
                Kind.TARGET_IS,
                Kind.CEILING_IS,
                Kind.STANDARD,
                Kind.HIGHEST,
                Kind.CHECKLIST,
                Kind.LETTER,
                Kind.EVEN)) {
            sheet.provisions()
                    .all(kind)
                    .forEach(token -> sheet.notes().at(StandardIssue.WORDING_CONFIRMED, token.from(), token.to()));
        }
    }

    /** What nothing has heeded says what goes without saying, or else is not understood. */
    void heed() {
        for (Token token : sheet.provisions().unheeded()) {
            boolean plain = token.is(Kind.DOWN_TO_ZERO, Kind.TIERS, Kind.CHECKLIST, Kind.LETTER);
            if (!plain && !token.kind().standsInText()) {
                throw new Unreadable(StandardIssue.WORDING_UNREAD, token.from(), token.to(), "text", token.text());
            }
            sheet.notes().at(StandardIssue.WORDING_CONFIRMED, token.from(), token.to());
        }
    }

    @Nullable
    NotApplicablePolicy policy() {
        Optional<Token> absent = sheet.provisions().first(Kind.FULL_IF_ABSENT);
        if (absent.isPresent()
                && absent.get().holdsValue()
                && !absent.get().number().equals(sheet.points())) {
            throw new Unreadable(
                    StandardIssue.WORDING_UNREAD,
                    absent.get().from(),
                    absent.get().to(),
                    "text",
                    absent.get().text());
        }
        if (absent.isPresent()) {
            return NotApplicablePolicy.FULL_POINTS;
        }
        if (sheet.provisions().say(Kind.RESCALE)) {
            return NotApplicablePolicy.RESCALE_TOTAL;
        }
        return sheet.provisions().first(Kind.SPREAD).map(ProvisionRules::spread).orElse(null);
    }

    private static NotApplicablePolicy spread(Token token) {
        String second = java.util.Objects.requireNonNull(token.captures().get(1));
        String third = java.util.Objects.requireNonNull(token.captures().get(2));
        boolean modeFirst = second.matches("平均|均|按比例|等比例|按权重");
        String mode = modeFirst ? second : third;
        String takers = modeFirst ? third : second;
        boolean equally = mode.endsWith("均");
        boolean siblings = takers.matches(".*(?:其余|其他|其它|剩余|同级).*");
        String[] names = takers.replaceAll("(?:等)?(?:\\d项)?指标$", "").split("[、和及与]", 0);
        return siblings
                ? equally ? NotApplicablePolicy.TO_SIBLINGS_EQUALLY : NotApplicablePolicy.TO_SIBLINGS_IN_PROPORTION
                : NotApplicablePolicy.toRows(equally, names);
    }
}

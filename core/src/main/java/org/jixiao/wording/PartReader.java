package org.jixiao.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.issue.StandardIssue;
import org.jixiao.quantity.Unit;
import org.jixiao.wording.Part.Direction;
import org.jspecify.annotations.Nullable;

/** Tells what each clause is: a case, a step, a count, something said of every item of a list, or a plain statement. */
final class PartReader {
    private static final Pattern UNIT_OF_EACH = Pattern.compile("每(?:再)?(?:有)?(.*)");
    private static final Pattern THERE_IS = Pattern.compile("(?:若|如|凡)?(?:有|存在|出现|发现|发生|仅|任意|任一|其中|其中有|缺)");
    private static final Pattern ITEM_WORD = Pattern.compile("[项条]|要点|方面|内容|情形|种|个");

    private final PremiseReader premises;

    PartReader(PremiseReader premises) {
        this.premises = premises;
    }

    Part read(Clause clause) {
        List<Token> lead = clause.lead();
        Effect effect = clause.effect();
        if (effect == null) {
            return new Part.Statement(clause);
        }
        int each = index(lead, Kind.EACH);
        if (each >= 0) {
            return each(clause, effect, lead.subList(0, each), lead.get(each), lead.subList(each + 1, lead.size()));
        }
        if (effect instanceof Effect.Lose || effect instanceof Effect.Gain) {
            Optional<Part> single = single(clause, effect, lead);
            if (single.isPresent()) {
                return single.get();
            }
        }
        return new Part.Case(clause, premise(clause, lead), effect);
    }

    /** A number in an item of a list that does not fit the row belongs to the words of the item. */
    private Premise premise(Clause clause, List<Token> lead) {
        try {
            return premises.read(lead);
        } catch (Unreadable unreadable) {
            if (clause.item() == null) {
                throw unreadable;
            }
            return new Premise.Told(lead);
        }
    }

    private static int index(List<Token> tokens, Kind kind) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == kind) {
                return i;
            }
        }
        return -1;
    }

    /** 少5%扣1分, 一处不实的扣0.5分: a step or a count without 每. */
    private Optional<Part> single(Clause clause, Effect effect, List<Token> lead) {
        if (lead.isEmpty()) {
            return Optional.empty();
        }
        int start = lead.get(0).kind() == Kind.COUNTED
                        || lead.get(0).kind() == Kind.WORDS
                                && THERE_IS.matcher(lead.get(0).text()).matches()
                ? 1
                : 0;
        for (int i = 0; i + 1 < lead.size(); i++) {
            boolean step = lead.get(i).is(Kind.STEP_UP, Kind.STEP_DOWN, Kind.STEP_APART)
                    && lead.get(i + 1).kind() == Kind.VALUE
                    && lead.subList(i + 2, lead.size()).stream().allMatch(PartReader::fillsStep);
            if (step) {
                return Optional.of(
                        step(clause, effect, lead.subList(0, i), lead.get(i), lead.subList(i + 1, lead.size())));
            }
        }
        for (int i = start; i < lead.size(); i++) {
            Token token = lead.get(i);
            boolean one = token.kind() == Kind.VALUE
                    && Values.Plain.of(token.text()).number().equals(org.jixiao.quantity.Rational.ONE)
                    && isCount(token)
                    && (i + 1 == lead.size()
                            || !lead.get(i + 1).is(Kind.OR_MORE, Kind.OR_LESS, Kind.DASH, Kind.INCLUDED));
            boolean plain =
                    lead.subList(0, i).stream().allMatch(before -> before.kind().standsInText());
            if (one && plain && !lead.get(Math.max(0, i - 1)).is(Kind.ABOVE, Kind.BELOW, Kind.AT_LEAST, Kind.AT_MOST)) {
                return Optional.of(
                        count(clause, effect, lead.subList(0, i), "", token, lead.subList(i + 1, lead.size())));
            }
        }
        return Optional.empty();
    }

    private static boolean isCount(Token value) {
        Values.Plain plain = Values.Plain.of(value.text());
        return !plain.isRate()
                && !plain.isPoints()
                && plain.quantity().map(it -> Values.counts(it.unit())).orElse(false);
    }

    /** 每… with what stands before and after it. */
    private Part each(Clause clause, Effect effect, List<Token> before, Token each, List<Token> after) {
        String unit = unit(each);
        Token first = after.isEmpty() ? null : after.get(0);
        boolean directed = first != null && direction(first) != null;
        boolean sized = after.stream().anyMatch(token -> token.is(Kind.VALUE, Kind.POINTS));
        if (directed && !sized) {
            if (unit.isEmpty()) {
                throw new Unreadable(StandardIssue.WORDING_STEP_SIZE_MISSING, each.from(), clause.to());
            }
            return step(
                    clause,
                    effect,
                    before,
                    first,
                    List.of(new Token(Kind.VALUE, each.from(), each.to(), "1" + unit, List.of())));
        }
        boolean lateCount = directed
                && first != null
                && first.kind() == Kind.LATE
                && after.stream().anyMatch(token -> token.kind() == Kind.VALUE && isOccasion(token));
        if (directed && !lateCount) {
            Part step = step(clause, effect, before, first, after.subList(1, after.size()));
            boolean whole = after.subList(1, after.size()).stream().allMatch(PartReader::fillsStep);
            return whole ? step : count(clause, effect, before, unit, null, after);
        }
        boolean related = after.stream().anyMatch(token -> token.is(Kind.UNDER, Kind.OVER));
        if (related && !sized) {
            throw new Unreadable(StandardIssue.WORDING_STEP_SIZE_MISSING, each.from(), clause.to());
        }
        boolean measured = !unit.isEmpty()
                && after.isEmpty()
                && Unit.find(unit).map(it -> !Values.counts(it)).orElse(false);
        if (unit.endsWith("百分点") || measured) {
            return step(
                    clause,
                    effect,
                    before,
                    null,
                    List.of(new Token(Kind.VALUE, each.from(), each.to(), "1" + unit, List.of())));
        }
        boolean bare = first != null
                && first.kind() == Kind.VALUE
                && !isCount(first)
                && after.subList(1, after.size()).stream().allMatch(PartReader::fillsStep);
        if (bare) {
            return step(clause, effect, before, null, after);
        }
        Token number = after.stream()
                .filter(token -> token.kind() == Kind.VALUE)
                .findFirst()
                .orElse(null);
        boolean measures = number != null
                && (Values.Plain.of(number.text()).isRate()
                        || Values.Plain.of(number.text()).isPoints());
        if (measures) { // 每低于预期增幅1个百分点: a step from what nobody states
            throw new Unreadable(StandardIssue.WORDING_BASE_MISSING, each.from(), clause.to());
        }
        return count(clause, effect, before, unit, number, after);
    }

    private static boolean isOccasion(Token value) {
        return value.text().matches(".*[次份项期笔个件起家户例处]$") && isCount(value);
    }

    private static String unit(Token each) {
        Matcher matcher = UNIT_OF_EACH.matcher(each.text());
        return matcher.matches() ? matcher.group(1) : "";
    }

    private static @Nullable Direction direction(Token token) {
        return switch (token.kind()) {
            case ABOVE, STEP_UP, LATE -> Direction.UP;
            case BELOW, STEP_DOWN -> Direction.DOWN;
            case STEP_APART -> Direction.APART;
            default -> null;
        };
    }

    /** What may stand in a step beside its size: the base, and the unit once more in brackets. */
    private static boolean fillsStep(Token token) {
        return token.is(Kind.VALUE, Kind.POINTS, Kind.BASE, Kind.COMMA, Kind.OPEN, Kind.CLOSE)
                || token.kind() == Kind.WORDS && token.text().matches("个?百分点|的|时|的部分");
    }

    private Part step(Clause clause, Effect effect, List<Token> before, @Nullable Token direction, List<Token> after) {
        List<Token> sizes = after.stream()
                .filter(token -> token.is(Kind.VALUE, Kind.POINTS))
                .toList();
        if (sizes.isEmpty() || sizes.size() > 2) {
            throw new Unreadable(StandardIssue.WORDING_STEP_SIZE_MISSING, clause.from(), clause.to());
        }
        Token start = before.stream()
                .filter(token -> token.kind() == Kind.FROM_MARK)
                .findFirst()
                .orElse(null);
        List<Token> condition =
                before.stream().filter(token -> token.kind() != Kind.FROM_MARK).toList();
        Premise premise = condition.isEmpty() ? null : premises.read(trimmed(condition));
        if (premise instanceof Premise.Told told) {
            premises.named(told.words());
        }
        if (premise instanceof Premise.Told told && !PremiseReader.isName(told.words())) {
            throw new Unreadable(
                    StandardIssue.WORDING_UNREAD,
                    told.words().get(0).from(),
                    told.words().get(told.words().size() - 1).to(),
                    "text",
                    Phrase.of(told.words()));
        }
        return new Part.Step(
                clause,
                premise,
                direction == null ? null : direction(direction),
                direction != null && direction.kind() == Kind.LATE,
                sizes.size() == 2 ? sizes.get(0) : null,
                sizes.get(sizes.size() - 1),
                start,
                effect);
    }

    private static List<Token> trimmed(List<Token> words) {
        int to = words.size();
        while (to > 0 && words.get(to - 1).is(Kind.COMMA, Kind.COLON)) {
            to--;
        }
        return words.subList(0, to);
    }

    private Part count(
            Clause clause,
            Effect effect,
            List<Token> before,
            String unitOfEach,
            @Nullable Token number,
            List<Token> after) {
        long allowance = allowance(before);
        List<Token> words = new ArrayList<>(allowance > 0 ? List.of() : before);
        words.addAll(after);
        words.removeIf(token -> token.equals(number));
        boolean found = number != null
                && after.size() > 1
                && after.get(0).kind() == Kind.COUNTED
                && after.get(1).equals(number);
        if (found) {
            words.remove(after.get(0));
        }
        boolean listed = before.stream().anyMatch(token -> token.is(Kind.THESE, Kind.ITEM))
                || clause.item() != null && before.stream().allMatch(token -> token.is(Kind.ITEM, Kind.PAUSE))
                || after.stream().anyMatch(token -> token.is(Kind.UNMET, Kind.MET_ITEM));
        String unit =
                number == null ? unitOfEach : Values.Plain.of(number.text()).unit();
        if (number != null && !Values.Plain.of(number.text()).number().equals(org.jixiao.quantity.Rational.ONE)) {
            checkText(words);
            return new Part.Step(clause, null, Direction.UP, true, null, number, null, effect);
        }
        String text = Phrase.of(
                words.stream().filter(token -> !token.is(Kind.THESE, Kind.ITEM)).toList());
        checkText(words);
        boolean ofItems = listed && (unit.isEmpty() || ITEM_WORD.matcher(unit).find());
        if (ofItems) {
            boolean unmet =
                    after.stream().anyMatch(token -> token.kind() == Kind.UNMET) || effect instanceof Effect.Lose;
            List<Token> items =
                    before.stream().filter(token -> token.kind() == Kind.ITEM).toList();
            if (clause.item() != null
                    && (!items.isEmpty() || before.isEmpty() || before.get(0).kind() == Kind.PAUSE)) {
                items = Stream.concat(Stream.of(clause.item()), items.stream()).toList();
            }
            return new Part.EachListed(clause, items, !unmet, text, effect);
        }
        return new Part.Count(clause, text, unit, allowance, effect);
    }

    /** 超过3次的，每次…: cases up to a number are free. */
    private long allowance(List<Token> before) {
        boolean compares = before.stream().anyMatch(token -> token.is(Kind.ABOVE, Kind.BEYOND));
        if (!compares || !(premises.read(trimmed(before)) instanceof Premise.Within within)) {
            return 0;
        }
        Stretch stretch = within.stretch();
        boolean from = stretch.lower() != null
                && stretch.upper() == null
                && !stretch.lower().closed();
        return from && Objects.requireNonNull(stretch.lower()).at().value().isWhole()
                ? Objects.requireNonNull(stretch.lower())
                        .at()
                        .value()
                        .numerator()
                        .longValueExact()
                : 0;
    }

    /** No word of a description may be one that decides scores. */
    static void checkText(List<Token> words) {
        for (Token token : words) {
            if (!token.kind().standsInText() && token.kind() != Kind.ITEM) {
                throw new Unreadable(StandardIssue.WORDING_UNREAD, token.from(), token.to(), "text", token.text());
            }
        }
    }
}

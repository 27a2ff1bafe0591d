package org.jixiao.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.issue.StandardIssue;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.Award;
import org.jixiao.rule.Bands;
import org.jixiao.rule.Checklist;
import org.jixiao.rule.ClampedSum;
import org.jixiao.rule.Mark;
import org.jixiao.rule.Range;
import org.jixiao.rule.Rule;
import org.jixiao.rule.Tiers;

/** Makes the rules of cases that are told in words: checklists that add up, tiers of which one holds, numbers met. */
final class WordRules {
    private static final Pattern ALL = Pattern.compile("均|全部|都|同时|各项|皆");
    private static final Pattern NOT =
            Pattern.compile("(?:均|全部|都|皆|各项)(?:不|未|无|没)|(?:没有|无)一|一[项个种类条]也?(?:不|未|没)|都不|均不");
    private static final Pattern ANY_UNMET = Pattern.compile("(?:有|任意|任何|任)(?:任)?一[项个种类条].{0,2}(?:不|未|没|缺)");
    private static final Pattern CHOOSE = Pattern.compile("其中|仅|任一|任意|只有|其一|之一");
    private static final Pattern UNMET_ITEM = Pattern.compile("^(?:未|没有|不|缺|无|任一).*(?:该|相应|对应|所缺)(?:项|条|要点|节点|部分)");
    private static final Pattern FAULT = Pattern.compile("不|未|无|超|没|缺|违|逾|差错|漏");

    private final Sheet sheet;

    WordRules(Sheet sheet) {
        this.sheet = sheet;
    }

    Ruled rule(List<Part> parts) {
        List<Part.Case> cases = new ArrayList<>();
        List<Part.Statement> statements = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Case one) {
                cases.add(one);
            } else if (part instanceof Part.Statement statement) {
                statements.add(statement);
            } else {
                throw Unreadable.clause(part.clause());
            }
        }
        if (cases.isEmpty()) {
            throw new Unreadable(
                    StandardIssue.WORDING_NO_MARK,
                    parts.get(0).clause().from(),
                    parts.get(0).clause().to());
        }
        Ruled worded = ofCases(cases);
        if (!statements.isEmpty()) {
            throw Unreadable.clause(statements.get(0).clause());
        }
        return worded;
    }

    /** 符合下列条件的各计1.5分：①…；②…: marks before the list that they are for. */
    Optional<Ruled> listedAhead(List<Part> parts) {
        List<Part.Case> cases = new ArrayList<>();
        List<Part.Statement> statements = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Case one) {
                cases.add(one);
            } else if (part instanceof Part.Statement statement) {
                statements.add(statement);
            } else {
                return Optional.empty();
            }
        }
        boolean ahead = cases.size() == 1
                && statements.size() > 1
                && statements.stream().allMatch(one -> one.clause().item() != null)
                && cases.get(0).clause().lead().stream().anyMatch(token -> token.kind() == Kind.THESE);
        List<Mark> marks = new ArrayList<>();
        if (ahead && cases.get(0).effect() instanceof Effect.EarnEach each) {
            statements.forEach(one -> marks.add(each.mark()));
        } else if (ahead && cases.get(0).effect() instanceof Effect.Several several) {
            several.effects().forEach(one -> marks.add(((Effect.Earn) one).mark()));
        }
        if (marks.isEmpty() || marks.size() != statements.size()) {
            return Optional.empty();
        }
        List<Checklist.Item> items = new ArrayList<>();
        for (Part.Statement one : statements) {
            checkItem(one.clause().lead());
            items.add(new Checklist.Item(
                    String.valueOf(items.size() + 1), Phrase.of(one.clause().lead()), marks.get(items.size())));
        }
        return Optional.of(new Ruled(new Checklist(items, Checklist.Inapplicable.COUNTS_AS_MET), Reading.Input.ITEMS));
    }

    private Ruled ofCases(List<Part.Case> cases) {
        boolean each = cases.stream().anyMatch(one -> one.effect() instanceof Effect.EarnEach);
        if (each) {
            return new Ruled(split(cases), Reading.Input.ITEMS);
        }
        boolean open = cases.stream().anyMatch(one -> one.effect() instanceof Effect.Coefficients);
        if (open || sheet.provisions().say(Kind.TIERS) || sheet.provisions().say(Kind.HIGHEST)) {
            return new Ruled(tiers(cases), Reading.Input.TIER);
        }
        if (sheet.provisions().say(Kind.CHECKLIST)) {
            return new Ruled(capped(checklist(cases)), Reading.Input.ITEMS);
        }
        Optional<Ruled> numbers = numbersMet(cases, 0);
        return numbers.orElseGet(() -> isTiers(cases)
                ? new Ruled(tiers(cases), Reading.Input.TIER)
                : new Ruled(capped(checklist(cases)), Reading.Input.ITEMS));
    }

    /** 加分合计最高3分: the items together earn no more. */
    private Rule capped(Checklist list) {
        Optional<Token> most = sheet.provisions().first(Kind.GAIN_AT_MOST);
        if (most.isEmpty()) {
            return list;
        }
        Mark cap = Mark.points(most.get().number());
        if (sheet.isFull(cap)) {
            sheet.notes()
                    .at(
                            StandardIssue.WORDING_CONFIRMED,
                            most.get().from(),
                            most.get().to());
            return list;
        }
        return new ClampedSum(List.of(list), Mark.ZERO, cap);
    }

    private Mark mark(Part.Case one) {
        return one.effect() instanceof Effect.Gain gain
                ? gain.mark()
                : one.clause().mark();
    }

    /** Whether the cases exclude each other, told by their marks: an item of a sum is no case that earns all or nothing. */
    private boolean isTiers(List<Part.Case> cases) {
        Rational sum = Rational.ZERO;
        Rational most = Rational.ZERO;
        boolean zero = false;
        boolean falling = true;
        Rational before = null;
        for (Part.Case one : cases) {
            Rational mark = mark(one).of(sheet.points());
            sum = sum.plus(mark);
            most = most.max(mark);
            zero |= mark.signum() == 0;
            falling &= before == null || mark.compareTo(before) < 0;
            before = mark;
        }
        boolean listed = cases.stream().allMatch(one -> one.clause().item() != null);
        if (sum.equals(sheet.points()) && (!zero || !most.equals(sheet.points()))) {
            return false;
        }
        if (zero && cases.size() > 1) {
            return true;
        }
        if (listed || cases.size() == 1) {
            return false;
        }
        if (falling && most.compareTo(sheet.points()) >= 0) {
            return true;
        }
        if (most.compareTo(sheet.points()) < 0) {
            return false;
        }
        Clause first = cases.get(0).clause();
        throw new Unreadable(
                StandardIssue.WORDING_LIST_UNCLEAR,
                first.from(),
                cases.get(cases.size() - 1).clause().to());
    }

    private Checklist checklist(List<Part.Case> cases) {
        List<Checklist.Item> items = new ArrayList<>();
        for (Part.Case one : cases) {
            boolean zero = sheet.isZero(mark(one));
            if (zero && one.premise() instanceof Premise.Otherwise) {
                continue;
            }
            if (zero && cases.size() > 1) {
                unmetItem(one);
                continue;
            }
            checkItem(one.clause().lead());
            String text = Phrase.of(one.clause().lead());
            if (text.isEmpty() || one.premise() instanceof Premise.Otherwise) {
                throw Unreadable.clause(one.clause());
            }
            items.add(new Checklist.Item(String.valueOf(items.size() + 1), text, mark(one)));
        }
        return new Checklist(
                items,
                sheet.provisions().say(Kind.LEFT_OUT)
                        ? Checklist.Inapplicable.LEFT_OUT
                        : Checklist.Inapplicable.COUNTS_AS_MET);
    }

    /** 未报送的该项不得分: an item that is not met earns nothing, which is so anyway. A veto of a list is not read. */
    private void unmetItem(Part.Case one) {
        Clause clause = one.clause();
        boolean plain =
                UNMET_ITEM.matcher(Phrase.of(clause.lead()) + clause.said()).find();
        if (!plain) {
            throw new Unreadable(StandardIssue.WORDING_LIST_UNCLEAR, clause.from(), clause.to());
        }
        sheet.notes().at(StandardIssue.WORDING_CONFIRMED, clause.from(), clause.to());
    }

    /** Items may hold numbers of their own, but no word that gives or takes marks. */
    static void checkItem(List<Token> words) {
        for (Token token : words) {
            boolean measures = token.is(
                    Kind.AT_LEAST,
                    Kind.AT_MOST,
                    Kind.ABOVE,
                    Kind.BELOW,
                    Kind.EQUAL,
                    Kind.OR_MORE,
                    Kind.OR_LESS,
                    Kind.DASH,
                    Kind.INCLUDED,
                    Kind.STEP_DOWN,
                    Kind.STEP_UP,
                    Kind.STEP_APART);
            if (!token.kind().standsInText() && !measures) {
                throw new Unreadable(StandardIssue.WORDING_UNREAD, token.from(), token.to(), "text", token.text());
            }
        }
    }

    /** A、B、C各得1分. */
    private Checklist split(List<Part.Case> cases) {
        List<Checklist.Item> items = new ArrayList<>();
        for (Part.Case one : cases) {
            List<Token> words = new ArrayList<>();
            Mark mark = one.effect() instanceof Effect.EarnEach each ? each.mark() : mark(one);
            boolean splits = one.effect() instanceof Effect.EarnEach;
            checkItem(one.clause().lead());
            for (Token token : one.clause().lead()) {
                if (splits && token.is(Kind.PAUSE, Kind.COMMA)) {
                    item(items, words, mark);
                    words.clear();
                } else {
                    words.add(token);
                }
            }
            item(items, words, mark);
        }
        return new Checklist(items, Checklist.Inapplicable.COUNTS_AS_MET);
    }

    private static void item(List<Checklist.Item> items, List<Token> words, Mark mark) {
        items.add(new Checklist.Item(String.valueOf(items.size() + 1), Phrase.of(words), mark));
    }

    private Tiers tiers(List<Part.Case> cases) {
        List<Tiers.Tier> tiers = new ArrayList<>();
        for (Part.Case one : cases) {
            String id = String.valueOf(tiers.size() + 1);
            String text = one.premise() instanceof Premise.Otherwise
                    ? "其余情况"
                    : Phrase.of(one.clause().lead());
            if (!(one.premise() instanceof Premise.Otherwise)) {
                PartReader.checkText(one.clause().lead());
            }
            if (text.isEmpty()) {
                throw Unreadable.clause(one.clause());
            }
            tiers.add(
                    one.effect() instanceof Effect.Coefficients open
                            ? Tiers.Tier.open(id, text, open.shares())
                            : Tiers.Tier.fixed(id, text, mark(one)));
        }
        confirmCap(tiers);
        boolean best = sheet.provisions().peek(Kind.HIGHEST);
        boolean none = tiers.stream().anyMatch(tier -> tier.mark() != null && sheet.isZero(tier.mark()));
        if (best && !none) {
            tiers.add(Tiers.Tier.fixed(String.valueOf(tiers.size() + 1), "其余情况", Mark.ZERO));
        }
        return new Tiers(tiers);
    }

    /** 最高加3分 beside tiers of which none earns more. */
    private void confirmCap(List<Tiers.Tier> tiers) {
        Optional<Token> most = sheet.provisions().peek(Kind.GAIN_AT_MOST)
                ? Optional.of(sheet.provisions().peeked(Kind.GAIN_AT_MOST))
                : Optional.empty();
        boolean within = most.isPresent()
                && tiers.stream()
                        .allMatch(tier -> tier.mark() != null
                                && tier.mark()
                                                .of(sheet.points())
                                                .compareTo(most.get().number())
                                        <= 0);
        if (within) {
            Token cap = sheet.provisions().first(Kind.GAIN_AT_MOST).orElseThrow();
            sheet.notes().at(StandardIssue.WORDING_CONFIRMED, cap.from(), cap.to());
        }
    }

    // --- how many are met -------------------------------------------------------------------------------------------

    /** 两项均达标…，仅一项达标…，均不达标…: the mark depends on how many of a list hold. */
    Optional<Ruled> numbersMet(List<Part.Case> cases, int items) {
        boolean listed = cases.stream().anyMatch(one -> one.clause().item() != null);
        boolean choose = cases.stream()
                        .anyMatch(one -> CHOOSE.matcher(text(one)).find())
                || cases.stream().anyMatch(WordRules::isNone) && cases.stream().anyMatch(WordRules::isAll)
                || (items > 0 || countsFaults(cases)) && cases.stream().anyMatch(WordRules::isAll);
        if (listed || !choose) {
            return Optional.empty();
        }
        boolean counts = cases.stream().anyMatch(one -> number(one).isPresent() && !isAll(one));
        boolean ends = cases.stream().anyMatch(one -> isAll(one) || isNone(one));
        if (cases.size() < 2 || !counts && items == 0 || !ends) {
            return Optional.empty();
        }
        boolean faults = countsFaults(cases);
        int all = Math.max(items, all(cases));
        List<Bands.Band> bands = new ArrayList<>();
        Rule otherwise = null;
        for (Part.Case one : cases) {
            if (one.premise() instanceof Premise.Otherwise) {
                otherwise = new Award(mark(one));
                continue;
            }
            checkItem(one.clause().lead());
            bands.add(new Bands.Band(range(one, faults, all, cases), new Award(mark(one))));
        }
        return Optional.of(
                new Ruled(new Bands(bands, otherwise), faults ? Reading.Input.NUMBER_UNMET : Reading.Input.NUMBER_MET));
    }

    private static String text(Part.Case one) {
        return Phrase.of(one.clause().lead());
    }

    private static Optional<Integer> number(Part.Case one) {
        return one.clause().lead().stream()
                .filter(token -> token.kind() == Kind.VALUE)
                .map(token -> Values.Plain.of(token.text()))
                .filter(plain -> plain.number().isWhole()
                        && plain.quantity().map(it -> Values.counts(it.unit())).orElse(false))
                .map(plain -> plain.number().numerator().intValue())
                .findFirst()
                .or(() -> text(one).matches(".*(?:其一|之一).*") ? Optional.of(1) : Optional.empty());
    }

    /** 有一项不符合的: less than all. */
    private static boolean isAnyUnmet(Part.Case one) {
        return ANY_UNMET.matcher(text(one)).find();
    }

    private static boolean isNone(Part.Case one) {
        return !isAnyUnmet(one) && NOT.matcher(text(one)).find();
    }

    private static boolean isAll(Part.Case one) {
        return !isNone(one) && ALL.matcher(text(one)).find();
    }

    /** Whether the number counted is that of faults: the best case then has none of them. */
    private boolean countsFaults(List<Part.Case> cases) {
        Part.Case counted = cases.stream()
                .filter(one -> number(one).isPresent() && !isAll(one) && !isNone(one))
                .findFirst()
                .orElse(cases.get(0));
        return FAULT.matcher(text(counted)).find();
    }

    private int all(List<Part.Case> cases) {
        int most = 1;
        for (Part.Case one : cases) {
            int listed = text(one).replaceAll("(?:均|都|全部|同时).*", "").split("[、和与及或]", 0).length;
            most = Math.max(most, Math.max(number(one).orElse(0), listed > 1 ? listed : 0));
        }
        return most;
    }

    /** 满足其一即得3分 and no case for more of them: one or more. */
    private static boolean atLeast(Part.Case one, List<Part.Case> cases) {
        return !isAll(one) && !isNone(one) && cases.stream().noneMatch(WordRules::isAll);
    }

    private Range range(Part.Case one, boolean faults, int all, List<Part.Case> cases) {
        boolean everyOne = isAll(one);
        boolean none = isNone(one);
        boolean orMore =
                one.clause().lead().stream().anyMatch(token -> token.kind() == Kind.OR_MORE) || atLeast(one, cases);
        String text = text(one);
        int met;
        if (none) {
            met = 0;
        } else if (everyOne) {
            boolean allFaulty = faults && FAULT.matcher(text).find();
            met = faults && !allFaulty ? 0 : all;
        } else {
            met = number(one).orElseThrow(() -> Unreadable.clause(one.clause()));
        }
        Quantity number = Quantity.of(met, Unit.ITEM);
        if (isAnyUnmet(one) && !faults) {
            return new Range(null, Range.End.open(Quantity.of(all, Unit.ITEM)));
        }
        return orMore ? new Range(Range.End.closed(number), null) : Range.exactly(number);
    }
}

package org.jixiao.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.Award;
import org.jixiao.rule.Checklist;
import org.jixiao.rule.ClampedSum;
import org.jixiao.rule.Mark;
import org.jixiao.rule.On;
import org.jixiao.rule.Partial;
import org.jixiao.rule.Rule;
import org.jixiao.rule.Rules;
import org.jixiao.rule.StepSize;
import org.jixiao.rule.Steps;
import org.jixiao.rule.Violations;
import org.jixiao.rule.Violations.Kind;
import org.jspecify.annotations.Nullable;

/** Makes the rules that count: violations by kind, items of a list, and marks earned one by one. */
final class CountRules {
    private final Sheet sheet;

    CountRules(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Whether the parts deduct by count. */
    static boolean deducts(List<Part> parts) {
        return parts.stream()
                .anyMatch(part -> (part instanceof Part.Count || part instanceof Part.EachListed)
                        && part.clause().effect() instanceof Effect.Lose);
    }

    /** Whether the parts add up by count. */
    static boolean earns(List<Part> parts) {
        return parts.stream()
                .anyMatch(part -> (part instanceof Part.Count || part instanceof Part.EachListed)
                        && !(part.clause().effect() instanceof Effect.Lose));
    }

    /** Deductions for every case found. */
    Violations violations(List<Part> parts) {
        List<String> items = items(parts);
        Mark start = null;
        long knockOut = Violations.NEVER;
        long allowance = 0;
        List<Kind> kinds = new ArrayList<>();
        Clause last = parts.get(0).clause();
        for (Part part : parts) {
            Effect effect = part.clause().effect();
            if (part instanceof Part.Count count && effect instanceof Effect.Lose lose) {
                last = part.clause();
                String text = count.text().isEmpty() ? String.join("、", items) : count.text();
                add(kinds, text.isEmpty() ? name() : text, lose.mark(), count.allowance(), most(part.clause()));
            } else if (part instanceof Part.EachListed listed && effect instanceof Effect.Lose lose) {
                last = part.clause();
                listed(kinds, parts, listed, lose.mark());
            } else if (part instanceof Part.Case one && one.effect() instanceof Effect.Lose lose) {
                last = part.clause();
                if (part.clause().item() == null) {
                    PartReader.checkText(part.clause().lead());
                } else {
                    WordRules.checkItem(part.clause().lead());
                }
                add(kinds, Phrase.of(part.clause().lead()), lose.mark(), 0, lose.mark());
            } else if (part instanceof Part.Case one && one.effect() instanceof Effect.Earn earn) {
                boolean zero = sheet.isZero(earn.mark());
                if (zero && knockOut(one).isPresent()) {
                    knockOut = knockOut(one).get();
                } else if (zero && one.premise() instanceof Premise.Told) {
                    PartReader.checkText(part.clause().lead());
                    add(kinds, Phrase.of(part.clause().lead()), Mark.FULL, 0, Mark.FULL);
                } else if (!zero && start == null && isFree(one)) {
                    start = earn.mark();
                    confirm(part.clause());
                } else if (!zero && start == null && allowed(one) > 0) {
                    start = earn.mark();
                    allowance = allowed(one);
                } else {
                    throw Unreadable.clause(part.clause());
                }
            } else if (!(part instanceof Part.Statement)) {
                throw Unreadable.clause(part.clause());
            }
        }
        remark(parts, items, kinds);
        Mark from = start == null ? Mark.FULL : start;
        if (allowance > 0) {
            if (kinds.size() != 1) {
                throw Unreadable.clause(last);
            }
            kinds.set(0, kinds.get(0).allowing(allowance));
        }
        return new Violations(from, kinds, sheet.floor(from, last), knockOut);
    }

    private void confirm(Clause clause) {
        sheet.notes().at(StandardIssue.WORDING_CONFIRMED, clause.from(), clause.to());
    }

    /** Statements that name no kind of their own are put on record. */
    private void remark(List<Part> parts, List<String> items, List<Kind> kinds) {
        boolean named = kinds.stream().anyMatch(kind -> items.contains(kind.text()));
        for (Part part : parts) {
            if (part instanceof Part.Statement && !named) {
                sheet.remark(part.clause());
            }
        }
    }

    private String name() {
        return sheet.context().indicator();
    }

    /** Full marks in a sentence on violations go with none of them; a stated number would say something else. */
    private boolean isFree(Part.Case one) {
        if (!(one.premise() instanceof Premise.Within within)) {
            return true;
        }
        Stretch stretch = within.stretch();
        return stretch.upper() != null && stretch.upper().at().value().signum() == 0;
    }

    /** 不超过1次的不扣分: how many are free. */
    private static long allowed(Part.Case one) {
        if (!(one.premise() instanceof Premise.Within within)
                || within.stretch().lower() != null) {
            return 0;
        }
        Stretch.End upper = java.util.Objects.requireNonNull(within.stretch().upper());
        return upper.closed() && upper.at().value().isWhole()
                ? upper.at().value().numerator().longValueExact()
                : 0;
    }

    /** 3起以上不得分: from how many on nothing is left. */
    private Optional<Long> knockOut(Part.Case one) {
        if (!(one.premise() instanceof Premise.Within within)
                || within.stretch().lower() == null
                || within.stretch().upper() != null) {
            return countOf(one.clause().lead());
        }
        Rational from = within.stretch().lower().at().value();
        Rational number = within.stretch().lower().closed()
                ? from.ceiling()
                : from.floor().plus(Rational.ONE);
        return number.signum() > 0 ? Optional.of(number.numerator().longValueExact()) : Optional.empty();
    }

    /** The number of 两项及以上未按时公开: words with a count in them. */
    private Optional<Long> countOf(List<Token> lead) {
        for (int i = 0; i + 1 < lead.size(); i++) {
            boolean counted = lead.get(i).kind() == org.jixiao.wording.Kind.VALUE
                    && lead.get(i + 1).kind() == org.jixiao.wording.Kind.OR_MORE;
            if (counted) {
                List<Token> rest = new ArrayList<>(lead.subList(0, i));
                rest.addAll(lead.subList(i + 2, lead.size()));
                rest.removeIf(token -> token.is(
                        org.jixiao.wording.Kind.AT_LEAST,
                        org.jixiao.wording.Kind.INCLUDED,
                        org.jixiao.wording.Kind.STEP_DOWN));
                PartReader.checkText(rest);
                Rational number = Values.Plain.of(lead.get(i).text()).number();
                return number.isWhole() ? Optional.of(number.numerator().longValueExact()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void listed(List<Kind> kinds, List<Part> parts, Part.EachListed listed, Mark each) {
        List<String> items = listed.items().isEmpty() ? items(parts) : named(parts, listed);
        if (items.isEmpty()) {
            add(kinds, listed.text().isEmpty() ? name() : listed.text(), each, 0, null);
        }
        items.forEach(item -> add(kinds, item, each, 0, null));
    }

    private static @Nullable Mark most(Clause clause) {
        Token limit = clause.limit();
        return limit == null ? null : Mark.points(limit.number());
    }

    private static void add(List<Kind> kinds, String text, Mark each, long allowance, @Nullable Mark most) {
        kinds.add(new Kind(String.valueOf(kinds.size() + 1), text, each, allowance, most));
    }

    /** The statements of a sentence as items. */
    private static List<String> items(List<Part> parts) {
        List<String> items = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Statement) {
                WordRules.checkItem(part.clause().lead());
                items.add(Phrase.of(part.clause().lead()));
            }
        }
        return items;
    }

    /** The statements whose marks a clause names. */
    private static List<String> named(List<Part> parts, Part.EachListed listed) {
        List<String> texts = new ArrayList<>();
        for (Token wanted : listed.items()) {
            String text = parts.stream()
                    .filter(part -> part instanceof Part.Statement)
                    .map(Part::clause)
                    .filter(clause ->
                            clause.item() != null && clause.item().text().equals(wanted.text()))
                    .map(clause -> Phrase.of(clause.lead()))
                    .findFirst()
                    .orElseThrow(() -> new Unreadable(
                            StandardIssue.WORDING_UNREAD, wanted.from(), wanted.to(), "text", wanted.text()));
            texts.add(text);
        }
        return texts;
    }

    /** Marks earned one by one. */
    Rule earning(List<Part> parts) {
        List<Part> earning = parts.stream()
                .filter(part -> part instanceof Part.Count || part instanceof Part.EachListed)
                .toList();
        List<String> items = items(parts);
        for (Part part : parts) {
            boolean known = part instanceof Part.Statement
                    || earning.contains(part)
                    || isNone(part)
                    || isWhole(part, items.size());
            if (!known) {
                throw Unreadable.clause(part.clause());
            }
        }
        if (earning.size() > 1) {
            return several(earning);
        }
        Part only = earning.get(0);
        boolean list = only instanceof Part.EachListed && !items.isEmpty();
        if (!list) {
            remark(parts, items, List.of());
        }
        Mark each = mark(only.clause());
        if (only instanceof Part.EachListed && !items.isEmpty()) {
            return checklist(items, each, only.clause());
        }
        return count(only instanceof Part.Count count ? count.unit() : "项", each, cap(only.clause()));
    }

    /** 全部符合的得满分: so many items of so many points each come to that anyway. */
    private boolean isWhole(Part part, int items) {
        boolean all = part instanceof Part.Case one
                && items > 0
                && one.effect() instanceof Effect.Earn earn
                && sheet.isFull(earn.mark())
                && Phrase.of(part.clause().lead()).matches("(?:全部|均|都|各项均?)(?:符合|满足|达到|做到|完成)(?:要求)?");
        if (all) {
            sheet.notes()
                    .at(
                            StandardIssue.WORDING_CONFIRMED,
                            part.clause().from(),
                            part.clause().to());
        }
        return all;
    }

    /** 没有的不得分: nothing for none, which is so anyway. */
    private boolean isNone(Part part) {
        return part instanceof Part.Case one
                && one.effect() instanceof Effect.Earn earn
                && sheet.isZero(earn.mark())
                && (one.premise() instanceof Premise.Otherwise || one.premise() instanceof Premise.Told);
    }

    private Rule checklist(List<String> items, Mark each, Clause clause) {
        Checklist list = Rules.checklist(each, items.toArray(String[]::new));
        Mark cap = cap(clause);
        Rational sum = each.of(sheet.points()).multipliedBy(items.size());
        boolean capped = saysCap() && sum.compareTo(cap.of(sheet.points())) > 0;
        return capped ? new ClampedSum(List.of(list), Mark.ZERO, cap) : list;
    }

    private Rule count(String unit, Mark each, Mark cap) {
        return Rules.earning(one(unit), each, cap);
    }

    private Quantity one(String unit) {
        Unit row = sheet.values().unit();
        Unit counted = Values.counts(row) && !row.equals(Unit.ONE)
                ? row
                : Unit.find(unit.isEmpty() ? "项" : unit).orElseGet(() -> Unit.counting(unit));
        return new Quantity(Rational.ONE, counted);
    }

    /** 基础分3分，每…加…，每…扣…: a start that counts of their own add to and take from. */
    Optional<Rule> balance(List<Part> parts) {
        Mark start = null;
        List<Part.Count> counts = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Count count && !count.text().isEmpty()) {
                counts.add(count);
            } else if (part instanceof Part.Case one
                    && start == null
                    && one.effect() instanceof Effect.Earn earn
                    && Phrase.of(part.clause().lead()).matches("(?:基础|基本|起评|基准)分(?:为|值)?")) {
                start = earn.mark();
            } else {
                return Optional.empty();
            }
        }
        if (start == null || counts.isEmpty()) {
            return Optional.empty();
        }
        List<Rule> sum = new ArrayList<>(List.of(new Award(start)));
        for (Part.Count count : counts) {
            Unit unit = Unit.find(count.unit().isEmpty() ? "项" : count.unit()).orElse(Unit.ITEM);
            Fact fact = Fact.number(count.text(), count.text(), unit);
            sum.add(new On(Formula.of(fact), change(count, new Quantity(Rational.ONE, unit))));
        }
        Optional<Token> cap = sheet.provisions().first(org.jixiao.wording.Kind.AT_MOST_POINTS);
        boolean gains = counts.stream().anyMatch(count -> !(count.effect() instanceof Effect.Lose));
        if (gains && cap.isEmpty() && !saysCap()) {
            Clause last = counts.get(counts.size() - 1).clause();
            sheet.notes().at(StandardIssue.WORDING_EXCEEDS_WITHOUT_CAP, last.from(), last.to());
        }
        Mark most = cap.map(token -> Mark.points(token.number()))
                .filter(mark -> !sheet.isFull(mark))
                .orElse(Mark.FULL);
        return Optional.of(new ClampedSum(sum, sheet.floor(start, counts.get(0).clause()), most));
    }

    /** What one count adds or takes, up to a limit of its own or to all that the row has. */
    private Rule change(Part.Count count, Quantity one) {
        boolean loses = count.effect() instanceof Effect.Lose;
        Mark each = loses ? ((Effect.Lose) count.effect()).mark().negated() : mark(count.clause());
        Optional<Token> limit = Optional.ofNullable(count.clause().limit())
                .or(() -> loses ? Optional.empty() : sheet.provisions().first(org.jixiao.wording.Kind.GAIN_AT_MOST));
        Mark most = limit.map(token -> Mark.points(token.number())).orElse(loses ? ALL_TWICE : Mark.FULL);
        return new Steps(
                Mark.ZERO,
                Formula.of(one.multipliedBy(Rational.ZERO)),
                Steps.Side.ABOVE,
                StepSize.of(one),
                each,
                Partial.WHOLE,
                loses ? most.negated() : most);
    }

    /** More than a start and all gains together, so that losses are bounded by the floor of the sum alone. */
    private static final Mark ALL_TWICE = Mark.share("200%");

    /** Several kinds, each counted by a fact of its own. */
    private Rule several(List<Part> earning) {
        List<Rule> sum = new ArrayList<>();
        Mark cap = cap(earning.get(earning.size() - 1).clause());
        for (Part part : earning) {
            if (!(part instanceof Part.Count count) || count.text().isEmpty()) {
                throw Unreadable.clause(part.clause());
            }
            Unit unit = Unit.find(count.unit().isEmpty() ? "项" : count.unit()).orElse(Unit.ITEM);
            Fact fact = Fact.number(count.text(), count.text(), unit);
            sum.add(new On(
                    Formula.of(fact), Rules.earning(new Quantity(Rational.ONE, unit), mark(part.clause()), cap)));
        }
        return new ClampedSum(sum, Mark.ZERO, cap);
    }

    private static Mark mark(Clause clause) {
        if (clause.effect() instanceof Effect.Earn earn) {
            return earn.mark();
        }
        if (clause.effect() instanceof Effect.Gain gain) {
            return gain.mark();
        }
        throw Unreadable.clause(clause);
    }

    private boolean saysCap() {
        return capToken().isPresent() || sheet.provisions().say(org.jixiao.wording.Kind.CAPPED);
    }

    private Optional<Token> capToken() {
        return sheet.provisions()
                .first(org.jixiao.wording.Kind.GAIN_AT_MOST)
                .or(() -> sheet.provisions().first(org.jixiao.wording.Kind.AT_MOST_POINTS))
                .or(() -> sheet.provisions().first(org.jixiao.wording.Kind.FULL_IS));
    }

    private Mark cap(Clause clause) {
        Optional<Token> cap = capToken();
        if (cap.isPresent()) {
            Mark mark = Mark.points(cap.get().number());
            return sheet.isFull(mark) ? Mark.FULL : mark;
        }
        if (!sheet.provisions().say(org.jixiao.wording.Kind.CAPPED)) {
            sheet.notes().at(StandardIssue.WORDING_EXCEEDS_WITHOUT_CAP, clause.from(), clause.to());
        }
        return Mark.FULL;
    }
}

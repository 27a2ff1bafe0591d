package org.jixiao.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.ClampedSum;
import org.jixiao.rule.Condition;
import org.jixiao.rule.EachItem;
import org.jixiao.rule.Mark;
import org.jixiao.rule.On;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleInputs;
import org.jixiao.rule.Vetoed;

/** Tells which family of rules the parts of a sentence make, and has their rule made. */
final class Families {
    private static final Pattern REMARK =
            Pattern.compile("不计入|为准|是指|指的是|包括|包含|含义|详见|参照|口径|视为|数据来源|以.*计算|解释|说明|择其一|任选其一|主要指|反映|考核.*情况|用于|设定|扣减项目资金中");
    private static final Pattern ABSENT = Pattern.compile("^(?:本年度?|当年|年内|年度内)?(?:无|没有|不涉及|未涉及|未安排|不适用)");
    private static final Pattern ABSENT_FAULT = Pattern.compile("(?:未|没有|无|不)(?:发生|出现|存在|有|违反)|^(?:未|无|没有)");
    private static final Pattern OCCURS = Pattern.compile("发生|出现|存在|有.*(?:行为|问题|情况|情形|事故|案件)|违反|违规|违纪|弄虚作假|一票否决|挪用|截留");

    private final Sheet sheet;
    private final List<Token> tokens;

    Families(Sheet sheet, List<Token> tokens) {
        this.sheet = sheet;
        this.tokens = tokens;
    }

    /** The rule of the parts, and what it reads. */
    Ruled of(List<Part> stated) {
        List<Part> parts = shortfalls(byNumber(stated));
        Optional<Rule> other = new OtherFigure(sheet).rule(parts);
        if (other.isPresent()) {
            return new Ruled(other.get(), Reading.Input.FACTS);
        }
        Optional<Rule> balance = new CountRules(sheet).balance(parts);
        if (balance.isPresent()) {
            return new Ruled(balance.get(), Reading.Input.FACTS);
        }
        if (CountRules.deducts(parts)) {
            return new Ruled(new CountRules(sheet).violations(parts), Reading.Input.VIOLATIONS);
        }
        if (CountRules.earns(parts)) {
            Rule rule = new CountRules(sheet).earning(parts);
            return new Ruled(rule, earningInput(rule));
        }
        if (isFaultOrNot(parts)) {
            return new Ruled(new CountRules(sheet).violations(parts), Reading.Input.VIOLATIONS);
        }
        Optional<List<Part>> countable = countable(parts);
        if (countable.isPresent()) {
            return new Ruled(new CountRules(sheet).violations(countable.get()), Reading.Input.VIOLATIONS);
        }
        boolean listedLosses = parts.stream()
                .allMatch(part -> part instanceof Part.Case one
                        && one.effect() instanceof Effect.Lose
                        && one.clause().item() != null);
        if (listedLosses && !parts.isEmpty()) {
            return new Ruled(new CountRules(sheet).violations(parts), Reading.Input.VIOLATIONS);
        }
        boolean loses = parts.stream().anyMatch(part -> part.clause().effect() instanceof Effect.Lose)
                && parts.stream()
                        .filter(part -> !(part instanceof Part.Statement))
                        .allMatch(part -> part instanceof Part.Case one
                                && (one.premise() instanceof Premise.Told || isTold(one))
                                && !one.clause().lead().isEmpty());
        if (loses) {
            return new Ruled(new CountRules(sheet).violations(parts), Reading.Input.VIOLATIONS);
        }
        Optional<Ruled> numbers = numbersMet(parts);
        if (numbers.isPresent()) {
            return new Ruled(numbers.get().rule(), numbers.get().input());
        }
        if (isNumeric(parts) && !isList(parts)) {
            return numeric(parts);
        }
        Optional<Ruled> ahead = new WordRules(sheet).listedAhead(parts);
        if (ahead.isPresent()) {
            return new Ruled(ahead.get().rule(), ahead.get().input());
        }
        List<Part> words = remarked(parts);
        if (words.isEmpty()) {
            throw new Unreadable(StandardIssue.WORDING_NO_MARK, 0, 0);
        }
        words.stream().map(Part::clause).forEach(this::refuseLimit);
        Ruled worded = new WordRules(sheet).rule(words);
        return new Ruled(worded.rule(), worded.input());
    }

    /** 台账与实物不符的，扣2分: what is no number, where there is none to compare with. */
    private boolean isTold(Part.Case one) {
        return one.premise() instanceof Premise.ToTarget
                && one.effect() instanceof Effect.Lose
                && sheet.values().target().isEmpty()
                && !sheet.values().ofRates();
    }

    /** 存在…的，不得分；不存在的，得满分: a fault that takes everything, and full marks without it. */
    private boolean isFaultOrNot(List<Part> parts) {
        List<Part> cases =
                parts.stream().filter(part -> !(part instanceof Part.Statement)).toList();
        if (cases.size() != 2 || cases.size() < parts.size()) {
            return false;
        }
        boolean fault = false;
        boolean free = false;
        for (Part part : cases) {
            boolean told = part instanceof Part.Case one
                    && one.premise() instanceof Premise.Told
                    && one.clause().item() == null;
            if (!told || !(part.clause().effect() instanceof Effect.Earn earn)) {
                return false;
            }
            String text = Phrase.of(part.clause().lead());
            boolean occurs =
                    OCCURS.matcher(text).find() && !ABSENT_FAULT.matcher(text).find();
            fault |= occurs && sheet.isZero(earn.mark());
            free |= !occurs && sheet.isFull(earn.mark());
        }
        return fault && free;
    }

    private Optional<Ruled> numbersMet(List<Part> parts) {
        List<Part.Case> cases = new ArrayList<>();
        int items = 0;
        for (Part part : parts) {
            if (part instanceof Part.Statement statement && statement.clause().item() != null) {
                items++;
                continue;
            }
            boolean list = part instanceof Part.Statement
                    && part.clause().lead().stream().anyMatch(token -> token.is(Kind.COMMA, Kind.PAUSE));
            if (list) {
                items += 1
                        + (int) part.clause().lead().stream()
                                .filter(token -> token.is(Kind.COMMA, Kind.PAUSE))
                                .count();
                continue;
            }
            if (!(part instanceof Part.Case one) || !(one.effect() instanceof Effect.Earn)) {
                return Optional.empty();
            }
            cases.add(one);
        }
        Optional<Ruled> read = new WordRules(sheet).numbersMet(cases, items);
        if (read.isPresent()) {
            for (Part part : parts) {
                if (part instanceof Part.Statement) {
                    sheet.remark(part.clause());
                }
            }
        }
        return read;
    }

    private Reading.Input earningInput(Rule rule) {
        boolean facts = rule instanceof ClampedSum sum && sum.parts().get(0) instanceof On;
        boolean items = rule instanceof org.jixiao.rule.Checklist
                || rule instanceof ClampedSum sum && sum.parts().get(0) instanceof org.jixiao.rule.Checklist;
        return facts ? Reading.Input.FACTS : items ? Reading.Input.ITEMS : Reading.Input.VALUE;
    }

    /** 发生1起扣2分，发生2起扣4分，发生3起及以上的不得分: a mark for each number of cases, not so much for each case. */
    private List<Part> byNumber(List<Part> parts) {
        List<Part.Count> counts = new ArrayList<>();
        boolean numbered = false;
        for (Part part : parts) {
            if (part instanceof Part.Count count && isNumber(count.clause())) {
                counts.add(count);
            }
            numbered |= part instanceof Part.Case one
                    && one.premise() instanceof Premise.Within within
                    && within.stretch().isPoint()
                    && one.effect() instanceof Effect.Lose;
        }
        if (counts.size() != 1 || !numbered) {
            return parts;
        }
        List<Part> bands = new ArrayList<>();
        for (Part part : parts) {
            Clause clause = part.clause();
            if (part.equals(counts.get(0))) {
                Quantity one =
                        new Quantity(Rational.ONE, Unit.counting(counts.get(0).unit()));
                bands.add(new Part.Case(
                        clause,
                        new Premise.Within(Stretch.point(one)),
                        counts.get(0).effect()));
            } else {
                bands.add(part);
            }
        }
        return bands;
    }

    private boolean isNumber(Clause clause) {
        return clause.lead().stream().noneMatch(token -> token.kind() == Kind.EACH);
    }

    /** 每漏检1家 where the number due is known: what is missing is counted down from it. */
    private List<Part> shortfalls(List<Part> parts) {
        if (sheet.values().target().isEmpty() || !sheet.values().counts()) {
            return parts;
        }
        List<Part> stepped = new ArrayList<>();
        for (Part part : parts) {
            boolean misses = part instanceof Part.Count count
                    && count.effect() instanceof Effect.Lose
                    && count.text().matches("(?:漏|少|缺|欠|未).{0,4}");
            stepped.add(misses ? shortfall((Part.Count) part) : part);
        }
        return stepped;
    }

    private Part shortfall(Part.Count count) {
        Token size = new Token(Kind.VALUE, count.clause().from(), count.clause().to(), "1" + count.unit(), List.of());
        return new Part.Step(count.clause(), null, Part.Direction.DOWN, false, null, size, null, count.effect());
    }

    /** Steps in things counted, with no number to count them from, are cases found: 每少一项扣3分. */
    private Optional<List<Part>> countable(List<Part> parts) {
        boolean noBase = sheet.values().target().isEmpty()
                && tokens.stream().noneMatch(token -> token.text().matches(".*(?:排名|名次|位次|排位).*"))
                && !sheet.provisions().say(Kind.STANDARD)
                && parts.stream()
                        .noneMatch(part -> part instanceof Part.Case one
                                && one.premise() instanceof Premise.Within within
                                && !isHundred(within));
        boolean any = false;
        List<Part> counted = new ArrayList<>();
        for (Part part : parts) {
            boolean counts = noBase
                    && part instanceof Part.Step step
                    && step.effect() instanceof Effect.Lose
                    && !step.late()
                    && step.base() == null
                    && (step.premise() == null || step.premise() instanceof Premise.Told)
                    && isCounter(step.size());
            if (counts) {
                any = true;
                counted.add(new Part.Count(
                        part.clause(),
                        Phrase.of(context(parts)),
                        Values.Plain.of(((Part.Step) part).size().text()).unit(),
                        0,
                        java.util.Objects.requireNonNull(part.clause().effect())));
            } else {
                counted.add(part);
            }
        }
        return any ? Optional.of(counted) : Optional.empty();
    }

    private boolean isHundred(Premise.Within within) {
        return within.stretch().isPoint()
                && within.stretch().lower() != null
                && within.stretch().lower().at().unit().convertsTo(Unit.PERCENT);
    }

    private boolean isCounter(Token size) {
        Values.Plain plain = Values.Plain.of(size.text());
        return plain.number().equals(Rational.ONE)
                && plain.quantity()
                        .map(it -> it.unit().dimension().startsWith("count of "))
                        .orElse(false);
    }

    /** The words of the full marks, as the name of what falls short of them. */
    private List<Token> context(List<Part> parts) {
        return parts.stream()
                .filter(part -> part instanceof Part.Case)
                .map(part -> part.clause().lead())
                .findFirst()
                .orElse(List.of());
    }

    private boolean isNumeric(List<Part> parts) {
        boolean numbers = parts.stream()
                .anyMatch(part -> part instanceof Part.Step
                        || part instanceof Part.Case one
                                && (one.premise() instanceof Premise.Within
                                        || one.effect() instanceof Effect.Proportion
                                        || one.effect() instanceof Effect.Formula
                                        || one.effect() instanceof Effect.Interpolated
                                        || one.effect() instanceof Effect.Excess));
        boolean targets = parts.stream()
                .anyMatch(part -> part instanceof Part.Case one && one.premise() instanceof Premise.ToTarget);
        return numbers || targets;
    }

    /** Items of a list may hold numbers; their marks add up to the points and none earns all. */
    private boolean isList(List<Part> parts) {
        Rational sum = Rational.ZERO;
        boolean told = false;
        for (Part part : parts) {
            if (!(part instanceof Part.Case one) || !(one.effect() instanceof Effect.Earn earn)) {
                return isChoice(parts);
            }
            boolean all = sheet.isFull(earn.mark()) || sheet.isZero(earn.mark());
            if (all) {
                return isChoice(parts);
            }
            told |= one.premise() instanceof Premise.Told || one.clause().item() != null;
            sum = sum.plus(earn.mark().of(sheet.points()));
        }
        return told && parts.size() > 1 && sum.equals(sheet.points()) || isChoice(parts);
    }

    /** 达成得满分，未达成不得分 where nothing numeric could be compared. */
    private boolean isChoice(List<Part> parts) {
        boolean words = parts.stream()
                .allMatch(part -> part instanceof Part.Case one
                        && (one.premise() instanceof Premise.ToTarget
                                || one.premise() instanceof Premise.Otherwise
                                || one.premise() instanceof Premise.Told
                                || one.premise() instanceof Premise.Within
                                        && one.clause().lead().stream()
                                                .noneMatch(token -> token.is(Kind.VALUE, Kind.POINTS))
                                        && told(parts))
                        && (one.effect() instanceof Effect.Earn || one.effect() instanceof Effect.Coefficients));
        boolean numbersMet =
                parts.stream().anyMatch(part -> part instanceof Part.Case one && one.premise() instanceof Premise.Told);
        boolean measured = sheet.values().target().isPresent()
                || sheet.values().ofRates() && !sheet.values().unit().equals(Unit.ONE)
                || !choosable(sheet.values().unit());
        boolean open = parts.stream().anyMatch(part -> part.clause().effect() instanceof Effect.Coefficients);
        return words && (open || !measured || numbersMet && told(parts));
    }

    private boolean told(List<Part> parts) {
        return parts.stream()
                .anyMatch(part -> part instanceof Part.Case one
                        && one.premise() instanceof Premise.Told
                        && !one.clause().lead().isEmpty());
    }

    private boolean choosable(Unit unit) {
        return unit.equals(Unit.ONE)
                || unit.equals(Unit.POINT)
                || unit.symbol().matches("档|项|等级|级|档次|次|个|是/否|处|起|例|件|种|类");
    }

    // --- numbers with what stands around them -----------------------------------------------------------------------

    private Ruled numeric(List<Part> parts) {
        List<Part> numbers = new ArrayList<>();
        List<Part.Case> vetoes = new ArrayList<>();
        for (Part part : remarked(parts)) {
            boolean none = part instanceof Part.Case told
                    && told.premise() instanceof Premise.Told words
                    && sheet.saysNone(words.words());
            if (none) {
                numbers.add(part);
            } else if (isVeto(part)) {
                vetoes.add((Part.Case) part);
            } else if (isOtherwiseOfVeto(part)) {
                Part.Case one = (Part.Case) part;
                numbers.add(new Part.Case(one.clause(), new Premise.Told(List.of()), one.effect()));
            } else if (isAbsence(part)) {
                sheet.provisions()
                        .add(new Token(
                                Kind.FULL_IF_ABSENT,
                                part.clause().from(),
                                part.clause().to(),
                                Phrase.of(part.clause().lead()),
                                List.of()));
            } else {
                numbers.add(part);
            }
        }
        Rule rule = new NumericRules(sheet).rule(numbers);
        for (Part.Case veto : vetoes) {
            PartReader.checkText(veto.clause().lead());
            String reason = Phrase.of(veto.clause().lead());
            Fact fact = Fact.number(reason, reason, Unit.counting("次"));
            Condition happened = Condition.compare(
                    Formula.of(fact), Comparison.ABOVE, new Quantity(Rational.ZERO, Unit.counting("次")));
            rule = new Vetoed(happened, reason, Mark.ZERO, rule);
        }
        boolean list = rule instanceof EachItem || rule instanceof On on && on.input() instanceof Formula.Aggregate;
        parts.stream().map(Part::clause).forEach(this::refuseLimit);
        boolean named = !RuleInputs.of(rule).facts().isEmpty();
        return new Ruled(rule, list ? Reading.Input.LIST : named ? Reading.Input.FACTS : Reading.Input.VALUE);
    }

    /** Limits of their own are heeded where cases are counted. */
    private void refuseLimit(Clause clause) {
        Token limit = clause.limit();
        if (limit != null) {
            throw new Unreadable(StandardIssue.WORDING_UNREAD, limit.from(), limit.to(), "text", limit.text());
        }
    }

    private boolean isVeto(Part part) {
        return part instanceof Part.Case one
                && one.premise() instanceof Premise.Told
                && one.effect() instanceof Effect.Earn earn
                && sheet.isZero(earn.mark())
                && OCCURS.matcher(Phrase.of(one.clause().lead())).find();
    }

    /** 未出现…的，按…计分: what holds where the veto does not fall. */
    private boolean isOtherwiseOfVeto(Part part) {
        return part instanceof Part.Case one
                && one.premise() instanceof Premise.Told
                && (one.effect() instanceof Effect.Formula || one.effect() instanceof Effect.Proportion)
                && Phrase.of(one.clause().lead()).matches("(?:未|没有|无|不)(?:出现|发生|存在)?[^，；。]{1,20}");
    }

    private boolean isAbsence(Part part) {
        return part instanceof Part.Case one
                && one.premise() instanceof Premise.Told
                && one.effect() instanceof Effect.Earn earn
                && sheet.isFull(earn.mark())
                && ABSENT.matcher(Phrase.of(one.clause().lead())).find();
    }

    /** The parts without statements that only explain; others are not skipped. */
    private List<Part> remarked(List<Part> parts) {
        List<Part> kept = new ArrayList<>();
        for (Part part : parts) {
            if (!(part instanceof Part.Statement)) {
                kept.add(part);
                continue;
            }
            Clause clause = part.clause();
            WordRules.checkItem(clause.lead());
            String text = Phrase.of(clause.lead());
            if (!REMARK.matcher(text).find()) {
                throw Unreadable.clause(clause);
            }
            sheet.notes().at(StandardIssue.WORDING_REMARK, clause.from(), clause.to(), "text", text);
        }
        return kept;
    }
}

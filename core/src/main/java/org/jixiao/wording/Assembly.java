package org.jixiao.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
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
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.On;
import org.jixiao.rule.Rule;
import org.jixiao.rule.RuleInputs;
import org.jixiao.rule.Vetoed;
import org.jspecify.annotations.Nullable;

/** Puts the clauses and provisions of a sentence together into what it says. */
final class Assembly {
    private static final Pattern REMARK =
            Pattern.compile("不计入|为准|是指|指的是|包括|包含|含义|详见|参照|口径|视为|数据来源|以.*计算|解释|说明|择其一|任选其一|主要指|反映|考核.*情况|用于|设定|扣减项目资金中");
    private static final Pattern ABSENT = Pattern.compile("^(?:本年度?|当年|年内|年度内)?(?:无|没有|不涉及|未涉及|未安排|不适用)");
    private static final Pattern FALLING = Pattern.compile("(?:下降|降低|减少|压减|节约|节能|削减)(?:率|幅度|幅|比例|额|量|情况)|降幅|减幅");
    /** The value by name, as the sentence has it. */
    private static final Pattern DROP = Pattern.compile("(?:降幅|下降幅度|减幅|压减率|下降率)");

    private static final Pattern DISTANCE = Pattern.compile("差额|差距|偏差|偏离");
    private static final Pattern EXCESS = Pattern.compile("超(?:支|标|编|概|预算|出)");
    private static final Pattern ABSENT_FAULT = Pattern.compile("(?:未|没有|无|不)(?:发生|出现|存在|有|违反)|^(?:未|无|没有)");
    private static final Pattern OCCURS = Pattern.compile("发生|出现|存在|有.*(?:行为|问题|情况|情形|事故|案件)|违反|违规|违纪|弄虚作假|一票否决|挪用|截留");

    /** Says once more what a value earns: 75%对应0分. */
    private static final Pattern PRESENT = Pattern.compile("(?:有|存在|涉及|设置了?|安排了?)?(.{2,16}?)的");

    private static final Pattern SHARE_OF =
            Pattern.compile("(?:按照|按|根据|以)(.{2,20}?)占(.{2,20}?)的?(?:比例|比重|百分比|比率)(?:来|计算|折算)*(?:得分|计分|给分|记分|赋分|得)?");
    private static final Pattern AGAIN = Pattern.compile("对应(?:得分)?(?:为|是)?");

    private final WordingContext context;
    private final List<Token> tokens;
    private final Notes notes;
    private final List<Part.Case> again = new ArrayList<>();

    Assembly(WordingContext context, List<Token> tokens, Notes notes) {
        this.context = context;
        this.tokens = Ellipsis.filled(tokens);
        this.notes = notes;
    }

    /** What was read before the notes are complete. */
    private record Read(Rule rule, Reading.Input input) {}

    Reading read() {
        ClauseReader.Sentence sentence = shared(ClauseReader.read(tokens));
        Provisions provisions = sentence.provisions();
        Unit unit = new RowUnit(context, notes).of(sentence);
        Quantity target = context.target();
        boolean inText = false;
        Optional<Token> ceiling = provisions.first(Kind.CEILING_IS);
        Optional<Token> stated = ceiling.isPresent() ? ceiling : provisions.first(Kind.TARGET_IS);
        if (stated.isPresent()) {
            Quantity named =
                    new Values(unit, null, notes).threshold(stated.get().captured(), stated.get());
            inText = target == null;
            if (target != null && (!named.unit().convertsTo(target.unit()) || named.compareTo(target) != 0)) {
                throw new Unreadable(
                        StandardIssue.WORDING_CONTRADICTION,
                        stated.get().from(),
                        stated.get().to());
            }
            target = named;
        }
        Values values = new Values(unit, target, notes);
        Sheet sheet = new Sheet(context, values, provisions, notes, inText);
        PremiseReader premises = new PremiseReader(values, sense());
        if (GradeRules.concerns(tokens)) {
            return grades(sheet);
        }
        ProvisionRules beside = new ProvisionRules(sheet);
        Clauses clauses = new Clauses(sentence.clauses());
        sheet.define(clauses.ofTarget);
        Read read = read(sheet, premises, clauses.clauses);
        Rule rule = beside.wrapped(read.rule(), premises);
        if (read.input() == Reading.Input.VALUE || read.input() == Reading.Input.FACTS) {
            new Subjects(context.indicator(), clauses.names).check(premises.subjects());
        }
        NotApplicablePolicy policy = beside.policy();
        beside.confirm();
        beside.heed();
        new ReadingChecks(sheet).rule(rule, values.unit(), again);
        return new Reading(
                rule,
                null,
                List.of(),
                read.input(),
                values.unit(),
                clauses.formula != null ? clauses.formula : quotient(sheet, clauses.clauses),
                policy,
                inText ? target : null,
                notes.issues());
    }

    /** How the rate comes out of the two figures that the formula of the mark names (得分=实际支出/预算×分值). */
    private static @Nullable Formula quotient(Sheet sheet, List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause.effect() instanceof Effect.Formula formula) {
                return new FormulaRules(sheet).definition(formula).orElse(null);
            }
        }
        return null;
    }

    private PremiseReader.Sense sense() {
        String indicator = context.indicator();
        boolean falls = tokens.stream()
                .anyMatch(token -> token.is(Kind.FALLS, Kind.NOT_FALLING, Kind.NOT_RISING, Kind.LEVEL)
                        || token.kind() == Kind.STEP_DOWN && token.text().matches("减少|降低|下降|下滑|下浮"));
        boolean rises = tokens.stream()
                .anyMatch(token -> token.is(Kind.RISES, Kind.NOT_RISING, Kind.LEVEL)
                        || token.kind() == Kind.STEP_UP && token.text().matches("增加|增长|上升|提高|升高|上浮"));
        boolean falling = FALLING.matcher(indicator).find()
                || tokens.stream()
                        .anyMatch(token -> token.kind() == Kind.WORDS
                                && DROP.matcher(token.text()).matches());
        return new PremiseReader.Sense(
                falling,
                EXCESS.matcher(indicator).find(),
                falls && rises,
                DISTANCE.matcher(indicator).find());
    }

    private Reading grades(Sheet sheet) {
        Values points = new Values(Unit.POINT, null, notes);
        GradeRules.Graded graded =
                new GradeRules(sheet, new PremiseReader(points, PremiseReader.Sense.PLAIN)).read(tokens);
        if (graded.scale() != null) {
            new ReadingChecks(sheet).scale(graded.scale());
        }
        return new Reading(
                null,
                graded.scale(),
                graded.limits(),
                Reading.Input.TOTAL,
                Unit.POINT,
                null,
                null,
                null,
                notes.issues());
    }

    // --- what it says -----------------------------------------------------------------------------------------------

    /** The clauses of a sentence without its definitions. */
    private final class Clauses {
        private final List<Clause> clauses = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private final Map<String, Expression> ofTarget = new LinkedHashMap<>();
        private @Nullable Formula formula;

        Clauses(List<Clause> all) {
            for (Clause clause : all) {
                List<Token> lead = undefined(clause.lead());
                boolean defined = lead.size() < clause.lead().size();
                if (clause.effect() != null || !lead.isEmpty()) {
                    clauses.add(defined ? clause.with(lead) : clause);
                }
            }
        }

        /** The words of a clause without a definition at their head. */
        private List<Token> undefined(List<Token> lead) {
            int end = definition(lead);
            if (end == 0) {
                return lead;
            }
            List<Token> words = lead.subList(0, end);
            String name = Definitions.name(words);
            names.add(name);
            Optional<Formula> read = Definitions.read(words);
            Definitions.ofTarget(words)
                    .filter(expression ->
                            context.target() != null && !context.indicator().contains(name))
                    .ifPresent(expression -> ofTarget.put(name, expression));
            int from = words.get(0).from();
            int to = words.get(end - 1).to();
            if (read.isPresent() && formula == null) {
                formula = read.get();
                notes.at(StandardIssue.WORDING_DEFINITION, from, to, "name", name);
            } else {
                notes.at(StandardIssue.WORDING_REMARK, from, to, "text", Phrase.of(words));
            }
            int rest = end;
            while (rest < lead.size() && lead.get(rest).is(Kind.COMMA, Kind.COLON)) {
                rest++;
            }
            return undefined(lead.subList(rest, lead.size()));
        }

        private int definition(List<Token> lead) {
            int depth = 0;
            int end = lead.size();
            for (int i = 0; i < lead.size() && end == lead.size(); i++) {
                depth += lead.get(i).is(Kind.OPEN, Kind.OPEN_SQUARE)
                        ? 1
                        : lead.get(i).is(Kind.CLOSE, Kind.CLOSE_SQUARE) ? -1 : 0;
                end = depth == 0 && lead.get(i).kind() == Kind.COMMA ? i : end;
            }
            return Definitions.defines(lead.subList(0, end)) ? end : 0;
        }
    }

    private Read read(Sheet sheet, PremiseReader premises, List<Clause> clauses) {
        refuseJudgement(clauses);
        refuseOpposite();
        clauses = withoutPresence(ofOperator(clauses), sheet);
        Optional<Rule> mean = new MeanRules(sheet).rule(clauses);
        if (mean.isPresent()) {
            return new Read(mean.get(), Reading.Input.LIST);
        }
        Optional<Rule> named = new NamedRules(sheet).rule(clauses);
        if (named.isPresent()) {
            return new Read(named.get(), Reading.Input.FACTS);
        }
        PartReader reader = new PartReader(premises);
        List<Part> parts = new ArrayList<>();
        for (Clause clause : Alternatives.split(clauses)) {
            boolean line =
                    clause.effect() instanceof Effect.Interpolated || clause.effect() instanceof Effect.Proportion;
            Clause plain = line ? clause.with(MarkRange.without(clause.lead())) : clause;
            Part part = reader.read(between(plain));
            parts.add(
                    part instanceof Part.Case one && line
                            ? new Part.Case(part.clause().with(clause.lead()), one.premise(), one.effect())
                            : part);
        }
        parts = withoutEmpty(interpolated(once(parts), sheet), sheet);
        if (parts.isEmpty()) {
            throw new Unreadable(StandardIssue.WORDING_NO_MARK, 0, 0);
        }
        Read read = averaged(byKind(sheet, parts), sheet);
        Optional<Token> prefix = sheet.provisions().first(Kind.EACH_ITEM);
        return prefix.isPresent()
                ? new Read(new EachItem(read.rule(), combination(prefix.get())), Reading.Input.LIST)
                : read;
    }

    /** The parts without those that say again what a line earns at its ends; that they agree is looked at last. */
    private List<Part> once(List<Part> parts) {
        if (parts.stream().noneMatch(part -> part.clause().effect() instanceof Effect.Interpolated)) {
            return parts;
        }
        long ends = parts.stream()
                .filter(part -> part instanceof Part.Case one
                        && one.effect() instanceof Effect.Earn
                        && one.premise() instanceof Premise.Within within
                        && !within.stretch().isPoint())
                .count();
        if (ends < 2) {
            return parts;
        }
        for (Part part : parts) {
            boolean repeats = part instanceof Part.Case one
                    && one.effect() instanceof Effect.Earn
                    && one.premise() instanceof Premise.Within within
                    && within.stretch().isPoint()
                    && one.clause().lead().stream()
                            .anyMatch(token -> AGAIN.matcher(token.text()).matches());
            if (repeats) {
                again.add((Part.Case) part);
            }
        }
        return parts.stream().filter(part -> !again.contains(part)).toList();
    }

    /** 有公务用车的，… behind 没有公务用车的，得满分: the rest of the sentence is for the others. */
    private static List<Clause> withoutPresence(List<Clause> clauses, Sheet sheet) {
        List<Token> absences = new ArrayList<>();
        for (Kind kind : List.of(Kind.FULL_IF_ABSENT, Kind.SPREAD)) {
            if (sheet.provisions().peek(kind)) {
                absences.add(sheet.provisions().peeked(kind));
            }
        }
        List<Clause> others = new ArrayList<>();
        for (Clause clause : clauses) {
            List<Token> lead = clause.lead();
            Matcher presence = lead.isEmpty()
                    ? PRESENT.matcher("")
                    : PRESENT.matcher(lead.get(0).text());
            boolean says = lead.size() > 1
                    && lead.get(1).kind() == Kind.COMMA
                    && presence.matches()
                    && absences.stream().anyMatch(absence -> absence.text().contains(presence.group(1)));
            others.add(says ? clause.with(lead.subList(2, lead.size())) : clause);
        }
        return others;
    }

    /** 按已公开单位数占应公开单位数的比例计分 in a row that counts things and has no target: the quotient of the two. */
    private ClauseReader.Sentence shared(ClauseReader.Sentence sentence) {
        boolean counts = context.unit() != null && Values.counts(context.unit());
        if (!counts || context.target() != null || sentence.provisions().peek(Kind.TARGET_IS)) {
            return sentence;
        }
        List<Clause> read = new ArrayList<>();
        for (Clause clause : sentence.clauses()) {
            Matcher share = SHARE_OF.matcher(clause.said());
            boolean proportion = clause.effect() instanceof Effect.Proportion && share.matches();
            read.add(
                    proportion
                            ? clause.with(new Effect.Formula(quotient(clause, share.group(1), share.group(2)), false))
                            : clause);
        }
        return new ClauseReader.Sentence(read, sentence.provisions());
    }

    private static List<Token> quotient(Clause clause, String top, String bottom) {
        return List.of(
                word(clause, Kind.WORDS, top),
                word(clause, Kind.DIVIDE, "/"),
                word(clause, Kind.WORDS, bottom),
                word(clause, Kind.TIMES, "×"),
                word(clause, Kind.POINTS_OF_ROW, "分值"));
    }

    private static Token word(Clause clause, Kind kind, String text) {
        return new Token(kind, clause.from(), clause.to(), text, List.of());
    }

    /** 取各季度得分的平均值: the value that the rule reads is a mean of what is listed. */
    private Read averaged(Read read, Sheet sheet) {
        Optional<Token> averaged = sheet.provisions().first(Kind.AVERAGED);
        if (averaged.isEmpty()) {
            return read;
        }
        if (read.input() != Reading.Input.VALUE) {
            Token token = averaged.get();
            throw new Unreadable(StandardIssue.WORDING_UNREAD, token.from(), token.to(), "text", token.text());
        }
        Formula.Aggregation how =
                averaged.get().text().contains("加权") ? Formula.Aggregation.WEIGHTED_MEAN : Formula.Aggregation.MEAN;
        return new Read(new On(Formula.aggregate(context.fact(), how), read.rule()), Reading.Input.LIST);
    }

    /** 指标值为≥N的，得分=…；指标值为≤N的，得分=…: the alternative that the row's operator chooses. */
    private List<Clause> ofOperator(List<Clause> clauses) {
        List<Clause> chosen = new ArrayList<>();
        for (Clause clause : clauses) {
            List<Token> lead = clause.lead();
            Optional<Token> operator = lead.stream()
                    .filter(token -> token.kind() == Kind.IF_OPERATOR)
                    .findFirst();
            if (operator.isEmpty()) {
                chosen.add(clause);
                continue;
            }
            Comparison row = context.comparison();
            if (row == null || row == Comparison.EQUAL) {
                throw new Unreadable(StandardIssue.WORDING_TARGET_MISSING, clause.from(), clause.to());
            }
            boolean atLeast = operator.get().captured().equals("≥");
            if (atLeast == row.holds(1)) {
                chosen.add(clause.with(lead.stream()
                        .filter(token -> token.kind() != Kind.IF_OPERATOR && token.kind() != Kind.COMMA)
                        .toList()));
            } else {
                notes.at(
                        StandardIssue.WORDING_REMARK,
                        clause.from(),
                        clause.to(),
                        "text",
                        operator.get().text());
            }
        }
        return chosen;
    }

    /** 在上述比例之间的按比例计分: between what the neighbours name. */
    private static Clause between(Clause clause) {
        boolean between = clause.effect() instanceof Effect.Proportion
                && clause.lead().stream().anyMatch(token -> token.kind() == Kind.BETWEEN)
                && clause.lead().stream().noneMatch(token -> token.is(Kind.VALUE, Kind.POINTS));
        return between ? clause.with(new Effect.Interpolated()) : clause;
    }

    private static EachItem.Combination combination(Token prefix) {
        if (prefix.text().contains("相加")) {
            return EachItem.Combination.EQUAL_SHARES;
        }
        return prefix.text().contains("权重") ? EachItem.Combination.WEIGHTED : EachItem.Combination.MEAN;
    }

    /** 中间值按插值法计算 with no steps that could have parts: between the cases. */
    private static List<Part> interpolated(List<Part> parts, Sheet sheet) {
        Optional<Token> said = sheet.provisions().peek(Kind.PRO_RATA)
                ? Optional.of(sheet.provisions().peeked(Kind.PRO_RATA))
                : Optional.empty();
        boolean steps = parts.stream().anyMatch(part -> part instanceof Part.Step);
        if (said.isEmpty() || steps || !said.get().text().contains("插")) {
            return parts;
        }
        sheet.provisions().say(Kind.PRO_RATA);
        Token token = said.get();
        Clause clause = new Clause(null, List.of(), new Effect.Interpolated(), "", null, token.from(), token.to());
        List<Part> all = new ArrayList<>(parts);
        all.add(new Part.Case(clause, new Premise.Told(List.of()), new Effect.Interpolated()));
        return all;
    }

    /** 不合格率 in a row of 合格率 is not the value of the row. */
    private void refuseOpposite() {
        for (Token token : tokens) {
            boolean opposite = token.kind() == Kind.NAME
                    && token.text().matches("[不未无].*率")
                    && !context.indicator().contains(token.text());
            if (opposite) {
                throw new Unreadable(
                        StandardIssue.WORDING_SEVERAL_SUBJECTS,
                        token.from(),
                        token.to(),
                        "one",
                        context.indicator(),
                        "other",
                        token.text());
            }
        }
    }

    private static void refuseJudgement(List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause.effect() instanceof Effect.Judged judged) {
                throw new Unreadable(
                        StandardIssue.WORDING_NEEDS_JUDGEMENT,
                        judged.said().from(),
                        judged.said().to(),
                        "text",
                        judged.said().text());
            }
        }
    }

    /** A bare mark without words says what is full. */
    private List<Part> withoutEmpty(List<Part> parts, Sheet sheet) {
        List<Part> kept = new ArrayList<>();
        for (Part part : parts) {
            boolean bare = part instanceof Part.Case one
                    && one.clause().lead().isEmpty()
                    && one.effect() instanceof Effect.Earn earn
                    && sheet.isFull(earn.mark());
            boolean after = part instanceof Part.Case one
                    && one.clause().lead().isEmpty()
                    && one.effect() instanceof Effect.Interpolated;
            if (after && kept.stream().anyMatch(before -> before instanceof Part.Step)) {
                sheet.provisions()
                        .add(new Token(
                                Kind.PRO_RATA,
                                part.clause().from(),
                                part.clause().to(),
                                "",
                                List.of()));
            } else if (after
                    && !kept.isEmpty()
                    && kept.get(kept.size() - 1).clause().effect() instanceof Effect.Proportion) {
                Part.Case before = (Part.Case) kept.remove(kept.size() - 1);
                kept.add(new Part.Case(
                        before.clause().with(new Effect.Interpolated()), before.premise(), new Effect.Interpolated()));
            } else if (bare) {
                notes.at(
                        StandardIssue.WORDING_CONFIRMED,
                        part.clause().from(),
                        part.clause().to());
            } else {
                kept.add(part);
            }
        }
        return kept;
    }

    private Read byKind(Sheet sheet, List<Part> stated) {
        List<Part> parts = shortfalls(byNumber(stated), sheet);
        Optional<Rule> other = new OtherFigure(sheet).rule(parts);
        if (other.isPresent()) {
            return new Read(other.get(), Reading.Input.FACTS);
        }
        Optional<Rule> balance = new CountRules(sheet).balance(parts);
        if (balance.isPresent()) {
            return new Read(balance.get(), Reading.Input.FACTS);
        }
        if (CountRules.deducts(parts)) {
            return new Read(new CountRules(sheet).violations(parts), Reading.Input.VIOLATIONS);
        }
        if (CountRules.earns(parts)) {
            Rule rule = new CountRules(sheet).earning(parts);
            return new Read(rule, earningInput(rule));
        }
        if (isFaultOrNot(parts, sheet)) {
            return new Read(new CountRules(sheet).violations(parts), Reading.Input.VIOLATIONS);
        }
        Optional<List<Part>> countable = countable(parts, sheet);
        if (countable.isPresent()) {
            return new Read(new CountRules(sheet).violations(countable.get()), Reading.Input.VIOLATIONS);
        }
        boolean listedLosses = parts.stream()
                .allMatch(part -> part instanceof Part.Case one
                        && one.effect() instanceof Effect.Lose
                        && one.clause().item() != null);
        if (listedLosses && !parts.isEmpty()) {
            return new Read(new CountRules(sheet).violations(parts), Reading.Input.VIOLATIONS);
        }
        boolean loses = parts.stream().anyMatch(part -> part.clause().effect() instanceof Effect.Lose)
                && parts.stream()
                        .filter(part -> !(part instanceof Part.Statement))
                        .allMatch(part -> part instanceof Part.Case one
                                && (one.premise() instanceof Premise.Told || isTold(one, sheet))
                                && !one.clause().lead().isEmpty());
        if (loses) {
            return new Read(new CountRules(sheet).violations(parts), Reading.Input.VIOLATIONS);
        }
        Optional<WordRules.Worded> numbers = numbersMet(sheet, parts);
        if (numbers.isPresent()) {
            return new Read(numbers.get().rule(), numbers.get().input());
        }
        if (isNumeric(parts) && !isList(parts, sheet)) {
            return numeric(sheet, parts);
        }
        Optional<WordRules.Worded> ahead = new WordRules(sheet).listedAhead(parts);
        if (ahead.isPresent()) {
            return new Read(ahead.get().rule(), ahead.get().input());
        }
        List<Part> words = remarked(parts);
        if (words.isEmpty()) {
            throw new Unreadable(StandardIssue.WORDING_NO_MARK, 0, 0);
        }
        words.stream().map(Part::clause).forEach(Assembly::refuseLimit);
        WordRules.Worded worded = new WordRules(sheet).rule(words);
        return new Read(worded.rule(), worded.input());
    }

    /** 台账与实物不符的，扣2分: what is no number, where there is none to compare with. */
    private static boolean isTold(Part.Case one, Sheet sheet) {
        return one.premise() instanceof Premise.ToTarget
                && one.effect() instanceof Effect.Lose
                && sheet.values().target().isEmpty()
                && !sheet.values().ofRates();
    }

    /** 存在…的，不得分；不存在的，得满分: a fault that takes everything, and full marks without it. */
    private static boolean isFaultOrNot(List<Part> parts, Sheet sheet) {
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

    private static Optional<WordRules.Worded> numbersMet(Sheet sheet, List<Part> parts) {
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
        Optional<WordRules.Worded> read = new WordRules(sheet).numbersMet(cases, items);
        if (read.isPresent()) {
            for (Part part : parts) {
                if (part instanceof Part.Statement) {
                    sheet.remark(part.clause());
                }
            }
        }
        return read;
    }

    private static Reading.Input earningInput(Rule rule) {
        boolean facts = rule instanceof ClampedSum sum && sum.parts().get(0) instanceof On;
        boolean items = rule instanceof org.jixiao.rule.Checklist
                || rule instanceof ClampedSum sum && sum.parts().get(0) instanceof org.jixiao.rule.Checklist;
        return facts ? Reading.Input.FACTS : items ? Reading.Input.ITEMS : Reading.Input.VALUE;
    }

    /** 发生1起扣2分，发生2起扣4分，发生3起及以上的不得分: a mark for each number of cases, not so much for each case. */
    private static List<Part> byNumber(List<Part> parts) {
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

    private static boolean isNumber(Clause clause) {
        return clause.lead().stream().noneMatch(token -> token.kind() == Kind.EACH);
    }

    /** 每漏检1家 where the number due is known: what is missing is counted down from it. */
    private static List<Part> shortfalls(List<Part> parts, Sheet sheet) {
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

    private static Part shortfall(Part.Count count) {
        Token size = new Token(Kind.VALUE, count.clause().from(), count.clause().to(), "1" + count.unit(), List.of());
        return new Part.Step(count.clause(), null, Part.Direction.DOWN, false, null, size, null, count.effect());
    }

    /** Steps in things counted, with no number to count them from, are cases found: 每少一项扣3分. */
    private Optional<List<Part>> countable(List<Part> parts, Sheet sheet) {
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

    private static boolean isHundred(Premise.Within within) {
        return within.stretch().isPoint()
                && within.stretch().lower() != null
                && within.stretch().lower().at().unit().convertsTo(Unit.PERCENT);
    }

    private static boolean isCounter(Token size) {
        Values.Plain plain = Values.Plain.of(size.text());
        return plain.number().equals(Rational.ONE)
                && plain.quantity()
                        .map(it -> it.unit().dimension().startsWith("count of "))
                        .orElse(false);
    }

    /** The words of the full marks, as the name of what falls short of them. */
    private static List<Token> context(List<Part> parts) {
        return parts.stream()
                .filter(part -> part instanceof Part.Case)
                .map(part -> part.clause().lead())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean isNumeric(List<Part> parts) {
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
    private boolean isList(List<Part> parts, Sheet sheet) {
        Rational sum = Rational.ZERO;
        boolean told = false;
        for (Part part : parts) {
            if (!(part instanceof Part.Case one) || !(one.effect() instanceof Effect.Earn earn)) {
                return isChoice(parts, sheet);
            }
            boolean all = sheet.isFull(earn.mark()) || sheet.isZero(earn.mark());
            if (all) {
                return isChoice(parts, sheet);
            }
            told |= one.premise() instanceof Premise.Told || one.clause().item() != null;
            sum = sum.plus(earn.mark().of(sheet.points()));
        }
        return told && parts.size() > 1 && sum.equals(sheet.points()) || isChoice(parts, sheet);
    }

    /** 达成得满分，未达成不得分 where nothing numeric could be compared. */
    private boolean isChoice(List<Part> parts, Sheet sheet) {
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

    private static boolean told(List<Part> parts) {
        return parts.stream()
                .anyMatch(part -> part instanceof Part.Case one
                        && one.premise() instanceof Premise.Told
                        && !one.clause().lead().isEmpty());
    }

    private static boolean choosable(Unit unit) {
        return unit.equals(Unit.ONE)
                || unit.equals(Unit.POINT)
                || unit.symbol().matches("档|项|等级|级|档次|次|个|是/否|处|起|例|件|种|类");
    }

    // --- numbers with what stands around them -----------------------------------------------------------------------

    private Read numeric(Sheet sheet, List<Part> parts) {
        List<Part> numbers = new ArrayList<>();
        List<Part.Case> vetoes = new ArrayList<>();
        for (Part part : remarked(parts)) {
            boolean none = part instanceof Part.Case told
                    && told.premise() instanceof Premise.Told words
                    && sheet.saysNone(words.words());
            if (none) {
                numbers.add(part);
            } else if (isVeto(part, sheet)) {
                vetoes.add((Part.Case) part);
            } else if (isOtherwiseOfVeto(part)) {
                Part.Case one = (Part.Case) part;
                numbers.add(new Part.Case(one.clause(), new Premise.Told(List.of()), one.effect()));
            } else if (isAbsence(part, sheet)) {
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
        parts.stream().map(Part::clause).forEach(Assembly::refuseLimit);
        boolean named = !RuleInputs.of(rule).facts().isEmpty();
        return new Read(rule, list ? Reading.Input.LIST : named ? Reading.Input.FACTS : Reading.Input.VALUE);
    }

    /** Limits of their own are heeded where cases are counted. */
    private static void refuseLimit(Clause clause) {
        Token limit = clause.limit();
        if (limit != null) {
            throw new Unreadable(StandardIssue.WORDING_UNREAD, limit.from(), limit.to(), "text", limit.text());
        }
    }

    private static boolean isVeto(Part part, Sheet sheet) {
        return part instanceof Part.Case one
                && one.premise() instanceof Premise.Told
                && one.effect() instanceof Effect.Earn earn
                && sheet.isZero(earn.mark())
                && OCCURS.matcher(Phrase.of(one.clause().lead())).find();
    }

    /** 未出现…的，按…计分: what holds where the veto does not fall. */
    private static boolean isOtherwiseOfVeto(Part part) {
        return part instanceof Part.Case one
                && one.premise() instanceof Premise.Told
                && (one.effect() instanceof Effect.Formula || one.effect() instanceof Effect.Proportion)
                && Phrase.of(one.clause().lead()).matches("(?:未|没有|无|不)(?:出现|发生|存在)?[^，；。]{1,20}");
    }

    private static boolean isAbsence(Part part, Sheet sheet) {
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
            notes.at(StandardIssue.WORDING_REMARK, clause.from(), clause.to(), "text", text);
        }
        return kept;
    }
}

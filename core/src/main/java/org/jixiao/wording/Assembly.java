package org.jixiao.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.EachItem;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.On;
import org.jixiao.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Puts the clauses and provisions of a sentence together into what it says. */
final class Assembly {
    private static final Pattern FALLING = Pattern.compile("(?:下降|降低|减少|压减|节约|节能|削减)(?:率|幅度|幅|比例|额|量|情况)|降幅|减幅");
    /** The value by name, as the sentence has it. */
    private static final Pattern DROP = Pattern.compile("(?:降幅|下降幅度|减幅|压减率|下降率)");

    private static final Pattern DISTANCE = Pattern.compile("差额|差距|偏差|偏离");
    private static final Pattern EXCESS = Pattern.compile("超(?:支|标|编|概|预算|出)");

    /** Says once more what a value earns: 75%对应0分. */
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

    Reading read() {
        Rephrasing rephrasing = new Rephrasing(context, notes);
        ClauseReader.Sentence sentence = rephrasing.shared(ClauseReader.read(tokens));
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
        Preamble preamble = new Preamble(context, notes, sentence.clauses());
        sheet.define(preamble.ofTarget());
        Ruled read = read(sheet, premises, rephrasing.ofRow(preamble.clauses(), provisions));
        Rule rule = beside.wrapped(read.rule(), premises);
        if (read.input() == Reading.Input.VALUE || read.input() == Reading.Input.FACTS) {
            new Subjects(context.indicator(), preamble.names()).check(premises.subjects());
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
                preamble.formula() != null ? preamble.formula() : quotient(sheet, preamble.clauses()),
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

    private Ruled read(Sheet sheet, PremiseReader premises, List<Clause> clauses) {
        refuseJudgement(clauses);
        refuseOpposite();
        Optional<Rule> mean = new MeanRules(sheet).rule(clauses);
        if (mean.isPresent()) {
            return new Ruled(mean.get(), Reading.Input.LIST);
        }
        Optional<Rule> named = new NamedRules(sheet).rule(clauses);
        if (named.isPresent()) {
            return new Ruled(named.get(), Reading.Input.FACTS);
        }
        PartReader reader = new PartReader(premises);
        List<Part> parts = new ArrayList<>();
        for (Clause clause : Alternatives.split(clauses)) {
            boolean line =
                    clause.effect() instanceof Effect.Interpolated || clause.effect() instanceof Effect.Proportion;
            Clause plain = line ? clause.with(MarkRange.without(clause.lead())) : clause;
            Part part = reader.read(Rephrasing.between(plain));
            parts.add(
                    part instanceof Part.Case one && line
                            ? new Part.Case(part.clause().with(clause.lead()), one.premise(), one.effect())
                            : part);
        }
        parts = withoutEmpty(interpolated(once(parts), sheet), sheet);
        if (parts.isEmpty()) {
            throw new Unreadable(StandardIssue.WORDING_NO_MARK, 0, 0);
        }
        Ruled read = averaged(new Families(sheet, tokens).of(parts), sheet);
        Optional<Token> prefix = sheet.provisions().first(Kind.EACH_ITEM);
        return prefix.isPresent()
                ? new Ruled(new EachItem(read.rule(), combination(prefix.get())), Reading.Input.LIST)
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

    /** 取各季度得分的平均值: the value that the rule reads is a mean of what is listed. */
    private Ruled averaged(Ruled read, Sheet sheet) {
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
        return new Ruled(new On(Formula.aggregate(context.fact(), how), read.rule()), Reading.Input.LIST);
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
}

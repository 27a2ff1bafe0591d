package org.jixiao.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Quantity;
import org.jixiao.rule.AgainstTarget;
import org.jixiao.rule.Award;
import org.jixiao.rule.Bands;
import org.jixiao.rule.Interpolation;
import org.jixiao.rule.Mark;
import org.jixiao.rule.Overshoot;
import org.jixiao.rule.Rule;
import org.jixiao.rule.Rules;
import org.jixiao.rule.Shortfall;
import org.jixiao.rule.Steps;
import org.jixiao.wording.StepRules.Base;
import org.jixiao.wording.Stretch.End;
import org.jixiao.wording.Stretch.Strength;
import org.jspecify.annotations.Nullable;

/** Puts cases and steps over one number together: bands, steps, targets, interpolation and what combines them. */
final class NumericRules {
    private final Sheet sheet;
    private final StepRules stepRules;
    private final FormulaRules formulas;

    NumericRules(Sheet sheet, FormulaRules formulas) {
        this.sheet = sheet;
        this.stepRules = new StepRules(sheet);
        this.formulas = formulas;
    }

    /** A case or step with the values it is for; a step without values of its own, or the rest, has none. */
    private record Entry(@Nullable Stretch stretch, boolean rest, Part part) {
        Entry with(Stretch settled) {
            return new Entry(settled, rest, part);
        }

        @Nullable
        Effect effect() {
            return part.clause().effect();
        }

        Optional<Mark> mark() {
            return effect() instanceof Effect.Earn earn && part instanceof Part.Case
                    ? Optional.of(earn.mark())
                    : Optional.empty();
        }
    }

    Rule rule(List<Part> parts) {
        Optional<Rule> against = againstTarget(parts);
        if (against.isPresent()) {
            return against.get();
        }
        List<Entry> entries = settled(entries(parts));
        List<Entry> free = entries.stream()
                .filter(entry -> entry.stretch() == null && entry.part() instanceof Part.Step)
                .toList();
        if (free.size() > 1) {
            throw contradiction(free.get(1).part().clause());
        }
        refuseProgressive(entries);
        return free.isEmpty() ? banded(entries) : stepped(entries, free.get(0));
    }

    /** 超过10%的部分每…: rates that add up part by part have no rule of their own. */
    private static void refuseProgressive(List<Entry> entries) {
        List<Entry> steps = entries.stream()
                .filter(entry -> entry.part() instanceof Part.Step)
                .toList();
        for (Entry entry : steps) {
            Clause clause = entry.part().clause();
            boolean ofPart =
                    clause.lead().stream().anyMatch(token -> token.text().contains("部分"));
            if (steps.size() > 1 && ofPart) {
                throw new Unreadable(StandardIssue.WORDING_SEVERAL_RATES, clause.from(), clause.to());
            }
        }
    }

    private static Unreadable contradiction(Clause clause) {
        return new Unreadable(StandardIssue.WORDING_CONTRADICTION, clause.from(), clause.to());
    }

    // --- the target -------------------------------------------------------------------------------------------------

    /** Full marks for meeting the target and something for missing it, and nothing else. */
    private Optional<Rule> againstTarget(List<Part> parts) {
        Part.Case met = null;
        Part.Case missed = null;
        for (Part part : parts) {
            if (!(part instanceof Part.Case one)) {
                return Optional.empty();
            }
            boolean otherwise = one.premise() instanceof Premise.Otherwise;
            if (!otherwise && !(one.premise() instanceof Premise.ToTarget)) {
                return Optional.empty();
            }
            boolean earnsAll = one.effect() instanceof Effect.Earn earn && sheet.isFull(earn.mark());
            if (earnsAll && met == null && !otherwise) {
                met = one;
            } else if (missed == null) {
                missed = one;
            } else {
                return Optional.empty();
            }
        }
        if (missed == null || met == null && !saysNoBonus()) {
            return Optional.empty();
        }
        return againstTarget(met, missed);
    }

    /** 超额完成不加分: what passes the target earns full marks without a clause of its own. */
    private boolean saysNoBonus() {
        return sheet.provisions().say(Kind.NO_BONUS);
    }

    private Optional<Rule> againstTarget(Part.@Nullable Case met, Part.Case missed) {
        Comparison comparison =
                met == null ? Comparison.AT_LEAST : comparison((Premise.ToTarget) met.premise(), met.clause());
        if (missed.premise() instanceof Premise.ToTarget relation && met != null) {
            Comparison named = relation.comparison();
            boolean complement = relation.negated()
                    || named == Comparison.ABOVE && comparison == Comparison.AT_MOST
                    || named == Comparison.BELOW && comparison == Comparison.AT_LEAST
                    || named == Comparison.AT_MOST && comparison == Comparison.ABOVE
                    || named == Comparison.AT_LEAST && comparison == Comparison.BELOW;
            if (!complement) {
                return Optional.empty();
            }
        }
        Optional<Shortfall> shortfall = shortfall(missed, comparison);
        return shortfall.map(
                policy -> new AgainstTarget(comparison, targetOr100(missed.clause()), policy, Overshoot.IGNORED));
    }

    /** 达到目标 is whatever the operator of the target column demands. */
    private Comparison comparison(Premise.ToTarget relation, Clause clause) {
        Comparison column = sheet.context().comparison();
        if (relation.said().kind() == Kind.MET) {
            return column == null ? Comparison.AT_LEAST : column;
        }
        boolean agrees = column == null
                || column == Comparison.EQUAL
                || column.holds(1) == relation.comparison().holds(1)
                || relation.comparison() == Comparison.EQUAL;
        if (!agrees) {
            throw contradiction(clause);
        }
        return relation.comparison();
    }

    private Optional<Shortfall> shortfall(Part.Case missed, Comparison comparison) {
        Effect effect = missed.effect();
        if (effect instanceof Effect.Earn earn) {
            return Optional.of(sheet.isZero(earn.mark()) ? Shortfall.NOTHING : Shortfall.fixed(earn.mark()));
        }
        if (effect instanceof Effect.Lose lose) {
            return Optional.of(Shortfall.fixed(Mark.FULL.minus(lose.mark())));
        }
        if (effect instanceof Effect.Proportion) {
            return comparison == Comparison.AT_MOST ? Optional.empty() : Optional.of(Shortfall.PROPORTIONAL);
        }
        if (effect instanceof Effect.ProportionTo) {
            return Optional.empty();
        }
        if (effect instanceof Effect.Excess && comparison == Comparison.AT_MOST) {
            return Optional.of(Shortfall.EXCESS);
        }
        if (effect instanceof Effect.Formula formula) {
            Rule rule = formula(formula, missed.clause());
            boolean completes = rule.equals(Rules.completion()) && comparison.holds(1);
            boolean reverses = rule.equals(Rules.reverse()) && comparison.holds(-1);
            if (rule instanceof AgainstTarget excess
                    && excess.shortfall().equals(Shortfall.EXCESS)
                    && comparison == Comparison.AT_MOST) {
                return Optional.of(Shortfall.EXCESS);
            }
            boolean ofRate =
                    rule.equals(Rules.proportional()) && sheet.values().target().isEmpty() && comparison.holds(1);
            return completes || reverses || ofRate ? Optional.of(Shortfall.PROPORTIONAL) : Optional.empty();
        }
        return Optional.empty();
    }

    private Formula targetOr100(Clause clause) {
        return sheet.target().orElseGet(() -> Formula.of(hundred(clause)));
    }

    private Quantity hundred(Clause clause) {
        if (!sheet.values().ofRates()) {
            throw new Unreadable(StandardIssue.WORDING_TARGET_MISSING, clause.from(), clause.to());
        }
        Quantity assumed = sheet.measuresDistance() ? sheet.zero() : sheet.hundred();
        sheet.notes().at(StandardIssue.WORDING_ASSUMED_TARGET, clause.from(), clause.to(), "target", assumed);
        return assumed;
    }

    private Rule formula(Effect.Formula formula, Clause clause) {
        return formulas.rule(
                ExpressionReader.read(
                        formula.tokens(), sheet.values(), sheet.provisions().all(Kind.LETTER)),
                clause.from(),
                clause.to());
    }

    // --- entries ----------------------------------------------------------------------------------------------------

    private List<Entry> entries(List<Part> parts) {
        List<Entry> entries = new ArrayList<>();
        for (Part part : parts) {
            Premise premise = part instanceof Part.Case one
                    ? one.premise()
                    : part instanceof Part.Step step ? step.premise() : null;
            entries.add(entry(part, premise, parts));
        }
        List<Entry> placed = new ArrayList<>();
        for (Entry entry : afterDeadline(entries)) {
            placed.add(
                    entry.stretch() == null && premiseOf(entry.part()) instanceof Premise.ToTarget relation
                            ? entry.with(toTarget(relation, entry, entries))
                            : entry);
        }
        return placed;
    }

    /** 逾期5天以内 behind 15天内: days late are counted from the deadline that another case names. */
    private List<Entry> afterDeadline(List<Entry> entries) {
        Optional<Quantity> deadline = entries.stream()
                .filter(entry -> !isLate(entry) && entry.stretch() != null)
                .map(entry -> entry.stretch().lower() == null ? entry.stretch().upper() : null)
                .filter(end -> end != null && end.at().value().signum() > 0)
                .map(End::at)
                .findFirst();
        if (deadline.isEmpty()) {
            return entries;
        }
        return entries.stream()
                .map(entry -> isLate(entry) && entry.stretch() != null
                        ? entry.with(entry.stretch().movedBy(deadline.get()))
                        : entry)
                .toList();
    }

    private static boolean isLate(Entry entry) {
        return premiseOf(entry.part()) instanceof Premise.Within within && within.late();
    }

    private static @Nullable Premise premiseOf(Part part) {
        return part instanceof Part.Case one ? one.premise() : part instanceof Part.Step step ? step.premise() : null;
    }

    private Entry entry(Part part, @Nullable Premise premise, List<Part> parts) {
        if (premise instanceof Premise.Within within) {
            boolean goodSide = part instanceof Part.Step step
                    && StepRules.isGoodSide(step, within.stretch())
                    && parts.stream().noneMatch(other -> other instanceof Part.Case);
            return new Entry(goodSide ? null : within.stretch(), false, part);
        }
        boolean whole = premise instanceof Premise.Told told
                && told.words().isEmpty()
                && (part.clause().effect() instanceof Effect.Formula
                        || part.clause().effect() instanceof Effect.Proportion);
        boolean rest = part instanceof Part.Case && (premise instanceof Premise.Otherwise || whole);
        return new Entry(null, rest, part);
    }

    /** The values that stand to the target, or to the one value that the neighbours name, in a way. */
    private Stretch toTarget(Premise.ToTarget relation, Entry entry, List<Entry> all) {
        Clause clause = entry.part().clause();
        Comparison comparison =
                relation.said().kind() == Kind.MET || relation.said().kind() == Kind.MISSED
                        ? Optional.ofNullable(sheet.context().comparison()).orElse(Comparison.AT_LEAST)
                        : relation.comparison();
        Quantity bound = bound(relation, comparison, all).orElseGet(() -> hundred(clause));
        if (relation.negated()) {
            comparison = switch (comparison) {
                case AT_LEAST -> Comparison.BELOW;
                case AT_MOST -> Comparison.ABOVE;
                case ABOVE -> Comparison.AT_MOST;
                case BELOW -> Comparison.AT_LEAST;
                case EQUAL -> throw contradiction(clause);
            };
        }
        End end = new End(bound, comparison.holds(0), Strength.EXPLICIT);
        return switch (comparison) {
            case AT_LEAST, ABOVE -> new Stretch(end, null);
            case AT_MOST, BELOW -> new Stretch(null, end);
            case EQUAL -> Stretch.point(bound);
        };
    }

    private Optional<Quantity> bound(Premise.ToTarget relation, Comparison comparison, List<Entry> all) {
        boolean above = comparison.holds(1) != relation.negated();
        List<Quantity> ends = all.stream()
                .map(Entry::stretch)
                .filter(stretch -> stretch != null)
                .map(stretch -> above ? stretch.upper() : stretch.lower())
                .filter(end -> end != null)
                .map(End::at)
                .distinct()
                .toList();
        if (sheet.values().target().isPresent()) {
            return sheet.values().target();
        }
        Optional<Token> standard = sheet.provisions().first(Kind.STANDARD);
        if (standard.isPresent()) {
            return standard.map(token -> sheet.values().threshold(token.captured(), token));
        }
        return relation.said().text().contains("目标") || ends.size() != 1 ? Optional.empty() : Optional.of(ends.get(0));
    }

    private List<Entry> settled(List<Entry> entries) {
        List<Integer> placed = new ArrayList<>();
        List<Stretch> stated = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Stretch stretch = entries.get(i).stretch();
            if (stretch != null) {
                placed.add(i);
                stated.add(stretch);
            }
        }
        List<Stretch> settled = Stretch.settled(knockedOut(stated, placed, entries));
        List<Entry> result = new ArrayList<>(entries);
        for (int i = 0; i < placed.size(); i++) {
            Stretch stretch = settled.get(i);
            Clause clause = entries.get(placed.get(i)).part().clause();
            if (stretch.isEmpty()) {
                throw contradiction(clause);
            }
            if (settledByGuess(stated.get(i), stretch)) {
                sheet.notes().at(StandardIssue.WORDING_END_SETTLED, clause.from(), clause.to());
            }
            result.set(placed.get(i), entries.get(placed.get(i)).with(stretch));
        }
        return result;
    }

    /** 低于60%不得分 takes its values away from a wider case that is no mark by itself. */
    private List<Stretch> knockedOut(List<Stretch> stated, List<Integer> placed, List<Entry> entries) {
        List<Stretch> cut = new ArrayList<>(stated);
        for (int i = 0; i < cut.size(); i++) {
            Entry entry = entries.get(placed.get(i));
            boolean zero = entry.mark().map(sheet::isZero).orElse(false);
            for (int j = 0; zero && j < cut.size(); j++) {
                boolean graded = entries.get(placed.get(j)).mark().isEmpty();
                if (graded && j != i) {
                    cut.set(j, cut.get(j).without(stated.get(i)));
                }
            }
        }
        return cut;
    }

    /** Whether an end without any mark was given away to a neighbour that claims it. */
    private static boolean settledByGuess(Stretch stated, Stretch settled) {
        return gaveAway(stated.lower(), settled.lower()) || gaveAway(stated.upper(), settled.upper());
    }

    private static boolean gaveAway(@Nullable End stated, @Nullable End settled) {
        return stated != null
                && settled != null
                && stated.strength() == Strength.BARE
                && stated.closed()
                && !settled.closed();
    }

    // --- steps ------------------------------------------------------------------------------------------------------

    /** The case that earns most, where deductions begin. */
    private Optional<Entry> best(List<Entry> entries) {
        Entry best = null;
        for (Entry entry : entries) {
            boolean more = entry.mark().isPresent()
                    && (best == null
                            || entry.mark()
                                            .get()
                                            .of(sheet.points())
                                            .compareTo(best.mark().orElseThrow().of(sheet.points()))
                                    > 0);
            if (more && !entry.rest()) {
                best = entry;
            }
        }
        return Optional.ofNullable(best);
    }

    /** One step clause for all values, with the cases around it. */
    private Rule stepped(List<Entry> entries, Entry free) {
        Part.Step step = (Part.Step) free.part();
        Optional<Entry> best =
                best(entries).filter(entry -> !sheet.isZero(entry.mark().orElseThrow()));
        best.map(entry -> entry.part().clause())
                .filter(clause -> premiseOf(best.get().part()) instanceof Premise.Told)
                .ifPresent(clause -> PartReader.checkText(clause.lead()));
        boolean toTarget = best.map(entry -> premiseOf(entry.part()) instanceof Premise.ToTarget)
                .orElse(false);
        Stretch full = best.map(Entry::stretch).orElse(null);
        Base base = stepRules.base(step, toTarget && sheet.target().isPresent() ? null : full, toTarget);
        Mark start = best.flatMap(Entry::mark).orElse(step.effect() instanceof Effect.Lose ? Mark.FULL : Mark.ZERO);
        Steps rule = stepRules.rule(step, base, start);
        List<Entry> others = entries.stream()
                .filter(entry -> !entry.equals(free) && !(best.isPresent() && entry.equals(best.get())))
                .toList();
        boolean absorbed = best.isEmpty() || absorbs(base, full, best.get());
        if (absorbed && others.isEmpty()) {
            return rule;
        }
        List<Entry> banded = new ArrayList<>(others);
        if (!absorbed) {
            banded.add(best.orElseThrow());
        }
        return beside(banded, rule, base, full, absorbed);
    }

    /** Whether the good side of the steps is what the full marks are given for; beyond a single value that is assumed. */
    private boolean absorbs(Base base, @Nullable Stretch full, Entry best) {
        if (full == null || base.value() == null) {
            return true;
        }
        boolean oneSided = full.lower() == null || full.upper() == null;
        boolean single = full.isPoint();
        if (single && base.direction() != Part.Direction.APART) {
            Clause clause = best.part().clause();
            sheet.notes().at(StandardIssue.WORDING_ASSUMED_BEYOND, clause.from(), clause.to(), "value", base.value());
        }
        return oneSided || single;
    }

    private Rule beside(List<Entry> others, Steps rule, Base base, @Nullable Stretch full, boolean absorbed) {
        List<Bands.Band> bands = new ArrayList<>();
        for (Entry entry : others) {
            if (entry.rest()) {
                throw contradiction(entry.part().clause());
            }
            bands.add(new Bands.Band(stretch(entry).range(), outcome(entry, others)));
        }
        if (!absorbed && full != null && base.value() != null) {
            End from = base.direction() == Part.Direction.UP ? full.upper() : full.lower();
            End open = from == null ? new End(base.value(), false, Strength.EXPLICIT) : from.opposite();
            Stretch bad = base.direction() == Part.Direction.UP ? new Stretch(open, null) : new Stretch(null, open);
            Stretch limited = limited(bad, others);
            bands.add(new Bands.Band(limited.range(), rule));
            return new Bands(bands, null);
        }
        return new Bands(bands, rule);
    }

    /** The bad side of the steps as far as no other case takes it. */
    private static Stretch limited(Stretch bad, List<Entry> others) {
        Stretch limited = bad;
        for (Entry entry : others) {
            Stretch other = entry.stretch();
            if (other == null) {
                continue;
            }
            if (bad.lower() == null && other.lower() == null && other.upper() != null) {
                limited = limited.and(new Stretch(other.upper().opposite(), null));
            } else if (bad.upper() == null && other.upper() == null && other.lower() != null) {
                limited = limited.and(new Stretch(null, other.lower().opposite()));
            }
        }
        return limited;
    }

    private static Stretch stretch(Entry entry) {
        if (entry.stretch() == null) {
            throw contradiction(entry.part().clause());
        }
        return entry.stretch();
    }

    // --- bands ------------------------------------------------------------------------------------------------------

    private Rule banded(List<Entry> entries) {
        Optional<Rule> whole = wholeByOne(entries);
        if (whole.isPresent()) {
            return whole.get();
        }
        Optional<Rule> interpolated = new Interpolations(entries).rule();
        if (interpolated.isPresent()) {
            return interpolated.get();
        }
        List<Bands.Band> bands = new ArrayList<>();
        Rule otherwise = null;
        for (Entry entry : entries) {
            Rule outcome = outcome(entry, entries);
            if (entry.rest()) {
                if (otherwise != null) {
                    throw contradiction(entry.part().clause());
                }
                otherwise = outcome;
            } else {
                bands.add(new Bands.Band(stretch(entry).range(), outcome));
            }
        }
        if (bands.isEmpty()) {
            if (otherwise == null) {
                throw new Unreadable(StandardIssue.WORDING_NO_MARK, 0, 0);
            }
            return otherwise;
        }
        return new Bands(bands, otherwise);
    }

    /** Steps whose own condition is just the side on which they count: no bands are needed. */
    private Optional<Rule> wholeByOne(List<Entry> entries) {
        List<Entry> steps = entries.stream()
                .filter(entry -> entry.part() instanceof Part.Step)
                .toList();
        if (steps.size() != 1) {
            return Optional.empty();
        }
        Entry entry = steps.get(0);
        Stretch bad = entry.stretch();
        if (bad == null || (bad.lower() == null) == (bad.upper() == null)) {
            return Optional.empty();
        }
        Part.Step step = (Part.Step) entry.part();
        if (!(step.effect() instanceof Effect.Lose)) {
            return Optional.empty();
        }
        Optional<Entry> best =
                best(entries).filter(one -> !sheet.isZero(one.mark().orElseThrow()));
        Base base = stepRules.base(step, best.map(Entry::stretch).orElse(null), false);
        boolean fits = base.value() != null
                && (base.direction() == Part.Direction.UP
                        ? bad.lower() != null && bad.lower().at().compareTo(base.value()) == 0
                        : base.direction() == Part.Direction.DOWN
                                && bad.upper() != null
                                && bad.upper().at().compareTo(base.value()) == 0);
        boolean alone = entries.size() == 1;
        boolean complement = entries.size() == 2
                && best.isPresent()
                && isComplement(best.get().stretch(), bad);
        if (!fits || !alone && !complement) {
            return Optional.empty();
        }
        if (alone) {
            sheet.notes()
                    .at(
                            StandardIssue.WORDING_ASSUMED_BEYOND,
                            step.clause().from(),
                            step.clause().to(),
                            "value",
                            Objects.requireNonNull(base.value()));
        }
        return Optional.of(stepRules.rule(step, base, best.flatMap(Entry::mark).orElse(Mark.FULL)));
    }

    private static boolean isComplement(@Nullable Stretch one, Stretch other) {
        if (one == null) {
            return false;
        }
        End upper = one.lower() == null ? one.upper() : other.upper();
        End lower = one.lower() == null ? other.lower() : one.lower();
        boolean halves =
                (one.lower() == null) != (one.upper() == null) && (one.lower() == null) != (other.lower() == null);
        return halves && upper != null && lower != null && upper.meets(lower) && upper.closed() != lower.closed();
    }

    private Rule outcome(Entry entry, List<Entry> all) {
        Clause clause = entry.part().clause();
        if (entry.part() instanceof Part.Step step) {
            Optional<Entry> best = best(all);
            Base base = stepRules.base(step, best.map(Entry::stretch).orElse(null), false);
            Mark start = step.effect() instanceof Effect.Earn ? Mark.ZERO : Mark.FULL;
            Stretch own = entry.stretch();
            Stretch full = best.map(Entry::stretch).orElse(null);
            if (own != null
                    && full != null
                    && !own.and(full).isEmpty()
                    && !own.and(full).isPoint()) {
                throw contradiction(clause);
            }
            if (step.effect() instanceof Effect.Lose && isSecondRate(step, base, all)) {
                throw new Unreadable(StandardIssue.WORDING_SEVERAL_RATES, clause.from(), clause.to());
            }
            return stepRules.rule(step, base, start);
        }
        Effect effect = clause.effect();
        if (effect instanceof Effect.Earn earn) {
            return new Award(earn.mark());
        }
        if (effect instanceof Effect.Lose lose) {
            return new Award(Mark.FULL.minus(lose.mark()));
        }
        if (effect instanceof Effect.Gain gain) {
            return new Award(gain.mark());
        }
        if (effect instanceof Effect.Proportion) {
            return sheet.values().target().isPresent() && !sheet.values().ofRates()
                    ? new AgainstTarget(
                            Comparison.AT_LEAST, targetOr100(clause), Shortfall.PROPORTIONAL, Overshoot.IGNORED)
                    : new AgainstTarget(
                            Comparison.AT_LEAST,
                            Formula.of(hundred(clause)),
                            Shortfall.PROPORTIONAL,
                            Overshoot.IGNORED);
        }
        if (effect instanceof Effect.ProportionTo to) {
            Quantity limit = sheet.values().threshold(to.limit(), blank(clause));
            return new AgainstTarget(Comparison.AT_LEAST, Formula.of(limit), Shortfall.PROPORTIONAL, Overshoot.IGNORED);
        }
        if (effect instanceof Effect.Inverse inverse) {
            Quantity limit = sheet.values()
                    .threshold(
                            inverse.limit(),
                            clause.lead().isEmpty()
                                    ? blank(clause)
                                    : clause.lead().get(0));
            return new AgainstTarget(Comparison.AT_MOST, Formula.of(limit), Shortfall.PROPORTIONAL, Overshoot.IGNORED);
        }
        if (effect instanceof Effect.Excess) {
            Stretch over = entry.stretch();
            Formula ceiling =
                    over != null && over.lower() != null && sheet.target().isEmpty()
                            ? Formula.of(over.lower().at())
                            : targetOr100(clause);
            return new AgainstTarget(Comparison.AT_MOST, ceiling, Shortfall.EXCESS, Overshoot.IGNORED);
        }
        if (effect instanceof Effect.Formula formula) {
            return formula(formula, clause);
        }
        throw new Unreadable(StandardIssue.WORDING_UNREAD, clause.from(), clause.to(), "text", "");
    }

    private static Token blank(Clause clause) {
        return new Token(Kind.WORDS, clause.from(), clause.to(), "", List.of());
    }

    /** A second rate of deduction on the same side, whose start the sentence leaves open. */
    private boolean isSecondRate(Part.Step step, Base base, List<Entry> all) {
        return all.stream()
                .filter(other -> !other.part().equals(step) && other.part() instanceof Part.Step)
                .map(other -> (Part.Step) other.part())
                .anyMatch(other -> base.value() != null && sameSideCloser(other, base, all));
    }

    private boolean sameSideCloser(Part.Step other, Base base, List<Entry> all) {
        Base theirs = stepRules.base(other, best(all).map(Entry::stretch).orElse(null), false);
        if (theirs.value() == null || theirs.direction() != base.direction()) {
            return false;
        }
        int order = theirs.value().compareTo(Objects.requireNonNull(base.value()));
        return base.direction() == Part.Direction.DOWN ? order > 0 : order < 0;
    }

    // --- interpolation ----------------------------------------------------------------------------------------------

    /** Cases between which the mark runs in a line. */
    private final class Interpolations {
        private final List<Entry> entries;
        private final List<Entry> lines = new ArrayList<>();
        private final List<Entry> fixed = new ArrayList<>();

        Interpolations(List<Entry> entries) {
            this.entries = entries;
            for (Entry entry : entries) {
                if (isLine(entry)) {
                    lines.add(entry);
                } else {
                    fixed.add(entry);
                }
            }
        }

        private boolean isLine(Entry entry) {
            Effect effect = entry.effect();
            if (effect instanceof Effect.Interpolated) {
                return true;
            }
            Stretch stretch = entry.stretch();
            return effect instanceof Effect.Proportion proportion
                    && !proportion.completion()
                    && stretch != null
                    && stretch.lower() != null
                    && stretch.upper() != null;
        }

        Optional<Rule> rule() {
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            if (lines.size() == 1 && lines.get(0).stretch() == null) {
                return Optional.of(between(lines.get(0)));
            }
            List<Bands.Band> bands = new ArrayList<>();
            for (Entry entry : entries) {
                if (entry.rest()) {
                    continue;
                }
                bands.add(new Bands.Band(
                        stretch(entry).range(), lines.contains(entry) ? line(entry) : outcome(entry, entries)));
            }
            Optional<Entry> rest = entries.stream().filter(Entry::rest).findFirst();
            if (lines.size() == 1 && rest.isEmpty()) {
                Interpolation line = line(lines.get(0));
                if (coversAlone(line)) {
                    return Optional.of(line);
                }
            }
            return Optional.of(
                    new Bands(bands, rest.map(entry -> outcome(entry, entries)).orElse(null)));
        }

        /** Whether the cases around the line are just its level ends. */
        private boolean coversAlone(Interpolation line) {
            boolean below = false;
            boolean above = false;
            for (Entry entry : fixed) {
                Stretch stretch = entry.stretch();
                Optional<Mark> mark = entry.mark();
                if (stretch == null || mark.isEmpty()) {
                    return false;
                }
                boolean low = stretch.lower() == null
                        && stretch.upper() != null
                        && stretch.upper().at().compareTo(line.from()) == 0
                        && same(mark.get(), line.atFrom());
                boolean high = stretch.upper() == null
                        && stretch.lower() != null
                        && stretch.lower().at().compareTo(line.to()) == 0
                        && same(mark.get(), line.atTo());
                boolean top = stretch.isPoint()
                        && stretch.upper() != null
                        && (stretch.upper().at().compareTo(line.to()) == 0 && same(mark.get(), line.atTo())
                                || stretch.upper().at().compareTo(line.from()) == 0 && same(mark.get(), line.atFrom()));
                below |= low
                        || top && Objects.requireNonNull(stretch.upper()).at().compareTo(line.from()) == 0;
                above |= high
                        || top && Objects.requireNonNull(stretch.upper()).at().compareTo(line.to()) == 0;
                if (!low && !high && !top) {
                    return false;
                }
            }
            return below && above;
        }

        private boolean same(Mark one, Mark other) {
            return one.of(sheet.points()).equals(other.of(sheet.points()));
        }

        private Interpolation line(Entry entry) {
            Stretch stretch = stretch(entry);
            Clause clause = entry.part().clause();
            if (stretch.lower() == null || stretch.upper() == null) {
                throw new Unreadable(StandardIssue.WORDING_ENDS_MISSING, clause.from(), clause.to());
            }
            Optional<MarkRange> stated = MarkRange.of(clause);
            boolean ambiguous = entry.effect() instanceof Effect.Proportion
                    && stated.isEmpty()
                    && sheet.values().ofRates()
                    && stretch.upper().at().compareTo(sheet.hundred()) == 0;
            if (ambiguous && clause.lead().stream().noneMatch(token -> token.kind() == Kind.BETWEEN)) {
                sheet.notes().at(StandardIssue.WORDING_AMBIGUOUS_PROPORTION_WARNING, clause.from(), clause.to());
            }
            End from = stretch.lower();
            End to = stretch.upper();
            Mark low = stated.map(range -> range.low(rising(entry))).orElseGet(() -> markAt(from, clause, true));
            Mark high = stated.map(range -> range.high(rising(entry))).orElseGet(() -> markAt(to, clause, false));
            return new Interpolation(from.at(), low, to.at(), high);
        }

        /** Whether marks rise with the value, as the cases around say. */
        private boolean rising(Entry entry) {
            Entry best = best(fixed).orElseThrow(() -> {
                Clause clause = entry.part().clause();
                return new Unreadable(StandardIssue.WORDING_ENDS_MISSING, clause.from(), clause.to());
            });
            Stretch high = stretch(best);
            return high.lower() != null
                    && high.lower()
                                    .at()
                                    .compareTo(Objects.requireNonNull(
                                                    stretch(entry).lower())
                                            .at())
                            > 0;
        }

        /** The mark of the neighbour that ends or begins at a value. */
        private Mark markAt(End end, Clause clause, boolean lower) {
            Mark open = null;
            boolean firm = false;
            for (Entry entry : fixed) {
                Stretch stretch = entry.stretch();
                if (stretch == null || entry.mark().isEmpty()) {
                    continue;
                }
                End neighbour = lower ? stretch.upper() : stretch.lower();
                boolean point = stretch.isPoint()
                        && stretch.lower() != null
                        && stretch.lower().meets(end);
                if (neighbour != null && neighbour.meets(end) && !firm || point) {
                    open = entry.mark().get();
                    firm |= point || Objects.requireNonNull(neighbour).closed();
                }
            }
            if (open == null) {
                throw new Unreadable(StandardIssue.WORDING_ENDS_MISSING, clause.from(), clause.to());
            }
            return open;
        }

        /** 介于两者之间的按插入法: between all neighbours. */
        private Rule between(Entry line) {
            Clause clause = line.part().clause();
            List<Entry> sorted = new ArrayList<>(fixed);
            if (sorted.size() < 2
                    || sorted.stream()
                            .anyMatch(entry ->
                                    entry.stretch() == null || entry.mark().isEmpty())) {
                throw new Unreadable(StandardIssue.WORDING_ENDS_MISSING, clause.from(), clause.to());
            }
            sorted.sort((one, other) -> low(one).compareTo(low(other)));
            List<Interpolation> lines = new ArrayList<>();
            for (int i = 0; i + 1 < sorted.size(); i++) {
                End from = stretch(sorted.get(i)).upper();
                End to = stretch(sorted.get(i + 1)).lower();
                if (from == null || to == null || from.at().compareTo(to.at()) >= 0) {
                    from = from == null
                                    || stretch(sorted.get(i)).lower() != null && from.meets(Objects.requireNonNull(to))
                            ? stretch(sorted.get(i)).lower()
                            : from;
                }
                if (from == null || to == null || from.at().compareTo(to.at()) >= 0) {
                    throw new Unreadable(StandardIssue.WORDING_ENDS_MISSING, clause.from(), clause.to());
                }
                lines.add(new Interpolation(
                        from.at(),
                        sorted.get(i).mark().orElseThrow(),
                        to.at(),
                        sorted.get(i + 1).mark().orElseThrow()));
            }
            if (lines.size() == 1) {
                return lines.get(0);
            }
            List<Bands.Band> bands = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                End from = i == 0 ? null : new End(lines.get(i).from(), true, Strength.EXPLICIT);
                End to = i + 1 == lines.size() ? null : new End(lines.get(i).to(), false, Strength.EXPLICIT);
                bands.add(new Bands.Band(new Stretch(from, to).range(), lines.get(i)));
            }
            return new Bands(bands, null);
        }

        private Quantity low(Entry entry) {
            Stretch stretch = stretch(entry);
            End end = stretch.lower() != null ? stretch.lower() : stretch.upper();
            return Objects.requireNonNull(end).at();
        }
    }
}

package org.jixiao.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.AgainstTarget;
import org.jixiao.rule.Award;
import org.jixiao.rule.Bands;
import org.jixiao.rule.Mark;
import org.jixiao.rule.Overshoot;
import org.jixiao.rule.Range;
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
    /** A target that is called a value stands in the target column; what it is cannot be assumed. */
    private static final Pattern NAMED_TARGET = Pattern.compile("目标值|指标值|计划值|标准值|任务数");

    private final Sheet sheet;
    private final StepRules stepRules;
    private final FormulaRules formulas;

    NumericRules(Sheet sheet) {
        this.sheet = sheet;
        this.stepRules = new StepRules(sheet);
        this.formulas = new FormulaRules(sheet);
    }

    /** A case or step with the values it is for; a step without values of its own, or the rest, has none. */
    record Entry(@Nullable Stretch stretch, boolean rest, Part part) {
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
        List<Entry> entries = settled(beyond(aroundBest(entries(parts))));
        List<Entry> free = entries.stream()
                .filter(entry -> entry.stretch() == null && entry.part() instanceof Part.Step)
                .toList();
        if (free.size() > 1) {
            throw contradiction(free.get(1).part().clause());
        }
        Optional<Rule> progressive = new ProgressiveRates(sheet, stepRules).rule(entries);
        if (progressive.isPresent()) {
            return progressive.get();
        }
        return free.isEmpty() ? banded(entries) : stepped(entries, free.get(0));
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
        return shortfall.map(policy -> new AgainstTarget(
                comparison, targetOr100(met == null ? missed.clause() : met.clause()), policy, Overshoot.IGNORED));
    }

    /** 达到目标 is whatever the operator of the target column demands. */
    private Comparison comparison(Premise.ToTarget relation, Clause clause) {
        Comparison column = sheet.comparison();
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
        if (NAMED_TARGET.matcher(Phrase.of(clause.lead())).find()) {
            throw new Unreadable(StandardIssue.WORDING_TARGET_MISSING, clause.from(), clause.to());
        }
        Quantity assumed = sheet.measuresDistance() ? sheet.zero() : sheet.hundred();
        sheet.notes().at(StandardIssue.WORDING_ASSUMED_TARGET, clause.from(), clause.to(), "target", assumed);
        return assumed;
    }

    private Rule formula(Effect.Formula formula, Clause clause) {
        return formulas.rule(formula, clause);
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
            boolean base = part instanceof Part.Step && within.stretch().isPoint(); // 较95%每降低…
            if (base) {
                return new Entry(null, false, part);
            }
            boolean goodSide = part instanceof Part.Step step
                    && StepRules.isGoodSide(step, within.stretch())
                    && parts.stream().noneMatch(other -> other instanceof Part.Case);
            return new Entry(goodSide ? null : within.stretch(), false, part);
        }
        if (premise instanceof Premise.Told none && part instanceof Part.Case && sheet.saysNone(none.words())) {
            return new Entry(new Stretch(null, new End(sheet.zero(), true, Strength.EXPLICIT)), false, part);
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
                        ? Optional.ofNullable(sheet.comparison()).orElse(Comparison.AT_LEAST)
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
        if (sheet.measuresDistance() && relation.said().text().matches("[不未没有无]*超(?:支|编|标|额|预算|概算)")) {
            return Optional.of(sheet.zero());
        }
        Optional<Token> standard = sheet.provisions().first(Kind.STANDARD);
        if (standard.isPresent()) {
            return standard.map(token -> sheet.values().threshold(token.captured(), token));
        }
        boolean ofTarget = relation.said().text().matches(".*目标.*|超额.*|.*完成.*");
        return ofTarget || ends.size() != 1 ? Optional.empty() : Optional.of(ends.get(0));
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

    /** 达到100%得10分，每超过…加…，每低于…扣…: steps without values of their own are for their side of the best case. */
    private List<Entry> aroundBest(List<Entry> entries) {
        Optional<Entry> best = best(entries).filter(entry -> entry.stretch() != null);
        List<Entry> free = entries.stream()
                .filter(entry -> entry.stretch() == null && entry.part() instanceof Part.Step)
                .toList();
        boolean gains = free.stream().anyMatch(entry -> !(entry.effect() instanceof Effect.Lose));
        if (best.isEmpty() || free.isEmpty() || free.size() == 1 && !(gains && entries.size() > 2)) {
            return entries;
        }
        Stretch full = stretch(best.get());
        boolean single = full.lower() == null || full.upper() == null || full.isPoint();
        List<Entry> placed = new ArrayList<>();
        Stretch left = full;
        for (Entry entry : entries) {
            if (!free.contains(entry)) {
                placed.add(entry);
                continue;
            }
            Part.Direction direction = ((Part.Step) entry.part()).direction();
            if (direction == null || direction == Part.Direction.APART) {
                throw contradiction(entry.part().clause());
            }
            boolean up = direction == Part.Direction.UP;
            End end = single ? full.lower() != null ? full.lower() : full.upper() : up ? full.upper() : full.lower();
            End begin = new End(Objects.requireNonNull(end).at(), false, Strength.EXPLICIT);
            placed.add(entry.with(up ? new Stretch(begin, null) : new Stretch(null, begin)));
            boolean inside = up ? left.upper() == null : left.lower() == null;
            left = !inside
                    ? left
                    : up ? new Stretch(left.lower(), end.with(true)) : new Stretch(end.with(true), left.upper());
        }
        Stretch rest = left;
        return placed.stream()
                .map(entry -> entry.equals(best.get()) ? entry.with(rest) : entry)
                .toList();
    }

    /** 超过130%的，每超过…: steps that begin beyond the values of the full marks end them there. */
    private List<Entry> beyond(List<Entry> entries) {
        Optional<Entry> best = best(entries).filter(entry -> entry.stretch() != null);
        if (best.isEmpty()) {
            return entries;
        }
        Stretch full = stretch(best.get());
        Stretch cut = full;
        for (Entry entry : entries) {
            Stretch own = entry.stretch();
            if (own != null
                    && full.reachesBeyond(own)
                    && (own.upper() == null || !own.upper().closed())) {
                cut = cut.without(own);
            }
        }
        Stretch left = cut;
        return left.equals(full)
                ? entries
                : entries.stream()
                        .map(entry -> entry.equals(best.get()) ? entry.with(left) : entry)
                        .toList();
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

    /** What full marks are given for in words must hold no number: steps would not be counted from it. */
    private static void checkTold(Clause clause) {
        PartReader.checkText(clause.lead());
        if (clause.lead().stream().anyMatch(token -> token.is(Kind.VALUE, Kind.POINTS))) {
            throw Unreadable.clause(clause);
        }
    }

    /** One step clause for all values, with the cases around it. */
    private Rule stepped(List<Entry> entries, Entry free) {
        Part.Step step = (Part.Step) free.part();
        Optional<Entry> best =
                best(entries).filter(entry -> !sheet.isZero(entry.mark().orElseThrow()));
        best.map(entry -> entry.part().clause())
                .filter(clause -> premiseOf(best.get().part()) instanceof Premise.Told)
                .ifPresent(NumericRules::checkTold);
        boolean toTarget = best.map(entry -> premiseOf(entry.part()) instanceof Premise.ToTarget)
                .orElse(false);
        Stretch full = best.map(Entry::stretch).orElse(null);
        Base base = stepRules.base(step, toTarget && sheet.target().isPresent() ? null : full, toTarget);
        Mark start = step.start() != null
                ? start(step)
                : best.flatMap(Entry::mark).orElse(step.effect() instanceof Effect.Lose ? Mark.FULL : Mark.ZERO);
        Steps rule = stepRules.rule(step, base, start);
        List<Entry> others = entries.stream()
                .filter(entry -> !entry.equals(free) && !(best.isPresent() && entry.equals(best.get())))
                .toList();
        boolean absorbed = best.isEmpty() || absorbs(base, full, best.get());
        best.filter(entry -> absorbed)
                .map(entry -> entry.part().clause())
                .ifPresent(clause -> sheet.notes().at(StandardIssue.WORDING_CONFIRMED, clause.from(), clause.to()));
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

    static Stretch stretch(Entry entry) {
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
        Optional<Rule> interpolated = new Interpolations(sheet, this, entries).rule();
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
        Rule rest = otherwise;
        return overshot(bands, rest).orElseGet(() -> new Bands(bands, rest));
    }

    /** Full marks from the target to a multiple of it, a fixed mark beyond: a policy for overshoot. */
    private Optional<Rule> overshot(List<Bands.Band> bands, @Nullable Rule otherwise) {
        Optional<Quantity> target = sheet.values().target();
        if (bands.size() != 3
                || otherwise != null
                || target.isEmpty()
                || sheet.target().isEmpty()) {
            return Optional.empty();
        }
        Quantity goal = target.get();
        Shortfall shortfall = null;
        Mark beyond = null;
        Range.End limit = null;
        boolean full = false;
        for (Bands.Band band : bands) {
            Range.End lower = band.range().lower();
            Range.End upper = band.range().upper();
            if (lower == null && upper != null && at(upper, goal) && !upper.closed()) {
                shortfall = band.outcome().equals(Rules.completion())
                        ? Shortfall.PROPORTIONAL
                        : band.outcome() instanceof Award award && sheet.isZero(award.mark())
                                ? Shortfall.NOTHING
                                : null;
            } else if (lower != null && upper != null && at(lower, goal) && lower.closed() && upper.closed()) {
                full = band.outcome() instanceof Award award && sheet.isFull(award.mark());
            } else if (lower != null && upper == null && !lower.closed() && band.outcome() instanceof Award award) {
                beyond = award.mark();
                limit = lower;
            }
        }
        boolean complete =
                shortfall != null && full && beyond != null && goal.value().signum() > 0;
        if (!complete) {
            return Optional.empty();
        }
        Rational share = Objects.requireNonNull(limit).at().in(goal.unit()).dividedBy(goal.value());
        return Optional.of(new AgainstTarget(
                Comparison.AT_LEAST,
                sheet.target().get(),
                Objects.requireNonNull(shortfall),
                new Overshoot.Fixed(share, Objects.requireNonNull(beyond))));
    }

    private static boolean at(Range.End end, Quantity value) {
        return end.at().compareTo(value) == 0;
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
        return Optional.of(stepRules.rule(
                step,
                base,
                step.start() != null ? start(step) : best.flatMap(Entry::mark).orElse(Mark.FULL)));
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

    Rule outcome(Entry entry, List<Entry> all) {
        Clause clause = entry.part().clause();
        if (entry.part() instanceof Part.Step step) {
            Optional<Entry> best = best(all);
            Base base = stepRules.base(step, best.map(Entry::stretch).orElse(null), false);
            boolean fromBest = step.start() == null && best.isPresent() && beginsAt(base, best.get());
            Mark start = fromBest ? whole(best.get().mark().orElseThrow()) : start(step);
            Stretch own = entry.stretch();
            Stretch full = best.map(Entry::stretch).orElse(null);
            if (own != null
                    && full != null
                    && !own.and(full).isEmpty()
                    && !own.and(full).isPoint()) {
                throw contradiction(clause);
            }
            if (step.start() == null && step.effect() instanceof Effect.Lose && isSecondRate(step, base, all)) {
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

    /** All that the row can earn is full marks, however it is written. */
    private Mark whole(Mark mark) {
        return sheet.isFull(mark) ? Mark.FULL : mark;
    }

    /** Whether steps begin where the best case ends. */
    private static boolean beginsAt(Base base, Entry best) {
        Stretch stretch = best.stretch();
        if (stretch == null || base.value() == null) {
            return false;
        }
        End end = base.direction() == Part.Direction.UP && stretch.upper() != null ? stretch.upper() : stretch.lower();
        return end != null && end.at().compareTo(base.value()) == 0;
    }

    /** The mark that steps are counted from: what the clause says, or full marks for losses and none for gains. */
    private Mark start(Part.Step step) {
        if (step.start() != null) {
            return Mark.points(step.start().number());
        }
        return step.effect() instanceof Effect.Earn ? Mark.ZERO : Mark.FULL;
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
}

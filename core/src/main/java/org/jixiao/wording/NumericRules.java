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
import org.jixiao.rule.Mark;
import org.jixiao.rule.Overshoot;
import org.jixiao.rule.Rule;
import org.jixiao.rule.Shortfall;
import org.jixiao.rule.Steps;
import org.jixiao.wording.StepRules.Base;
import org.jixiao.wording.Stretch.End;
import org.jixiao.wording.Stretch.Strength;
import org.jspecify.annotations.Nullable;

/** Puts cases and steps over one number together: bands, steps, targets, interpolation and what combines them. */
final class NumericRules {
    private final Sheet sheet;
    private final Placing placing;
    private final TargetRules targets;
    private final StepRules stepRules;
    private final FormulaRules formulas;

    NumericRules(Sheet sheet) {
        this.sheet = sheet;
        this.placing = new Placing(sheet);
        this.targets = new TargetRules(sheet);
        this.stepRules = new StepRules(sheet);
        this.formulas = new FormulaRules(sheet);
    }

    Rule rule(List<Part> parts) {
        Optional<Rule> against = targets.rule(parts);
        if (against.isPresent()) {
            return against.get();
        }
        List<Entry> entries = placing.of(parts);
        List<Entry> free = entries.stream()
                .filter(entry -> entry.stretch() == null && entry.part() instanceof Part.Step)
                .toList();
        if (free.size() > 1) {
            throw Unreadable.contradiction(free.get(1).part().clause());
        }
        Optional<Rule> progressive = new ProgressiveRates(sheet, stepRules).rule(entries);
        if (progressive.isPresent()) {
            return progressive.get();
        }
        return free.isEmpty() ? banded(entries) : stepped(entries, free.get(0));
    }

    private Rule formula(Effect.Formula formula, Clause clause) {
        return formulas.rule(formula, clause);
    }

    // --- steps ------------------------------------------------------------------------------------------------------

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
                placing.best(entries).filter(entry -> !sheet.isZero(entry.mark().orElseThrow()));
        best.map(entry -> entry.part().clause())
                .filter(clause -> best.get().premise() instanceof Premise.Told)
                .ifPresent(NumericRules::checkTold);
        boolean toTarget =
                best.map(entry -> entry.premise() instanceof Premise.ToTarget).orElse(false);
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
                throw Unreadable.contradiction(entry.part().clause());
            }
            bands.add(new Bands.Band(entry.stated().range(), outcome(entry, others)));
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
                    throw Unreadable.contradiction(entry.part().clause());
                }
                otherwise = outcome;
            } else {
                bands.add(new Bands.Band(entry.stated().range(), outcome));
            }
        }
        if (bands.isEmpty()) {
            if (otherwise == null) {
                throw new Unreadable(StandardIssue.WORDING_NO_MARK, 0, 0);
            }
            return otherwise;
        }
        Rule rest = otherwise;
        return targets.overshot(bands, rest).orElseGet(() -> new Bands(bands, rest));
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
                placing.best(entries).filter(one -> !sheet.isZero(one.mark().orElseThrow()));
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
            Optional<Entry> best = placing.best(all);
            Base base = stepRules.base(step, best.map(Entry::stretch).orElse(null), false);
            boolean fromBest = step.start() == null && best.isPresent() && beginsAt(base, best.get());
            Mark start = fromBest ? whole(best.get().mark().orElseThrow()) : start(step);
            Stretch own = entry.stretch();
            Stretch full = best.map(Entry::stretch).orElse(null);
            if (own != null
                    && full != null
                    && !own.and(full).isEmpty()
                    && !own.and(full).isPoint()) {
                throw Unreadable.contradiction(clause);
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
                            Comparison.AT_LEAST, sheet.targetOr100(clause), Shortfall.PROPORTIONAL, Overshoot.IGNORED)
                    : new AgainstTarget(
                            Comparison.AT_LEAST,
                            Formula.of(sheet.assumedTarget(clause)),
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
                            : sheet.targetOr100(clause);
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
        Base theirs =
                stepRules.base(other, placing.best(all).map(Entry::stretch).orElse(null), false);
        if (theirs.value() == null || theirs.direction() != base.direction()) {
            return false;
        }
        int order = theirs.value().compareTo(Objects.requireNonNull(base.value()));
        return base.direction() == Part.Direction.DOWN ? order > 0 : order < 0;
    }
}

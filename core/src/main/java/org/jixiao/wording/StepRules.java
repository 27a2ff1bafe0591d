package org.jixiao.wording;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Formula;
import org.jixiao.quantity.Comparison;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;
import org.jixiao.rule.Mark;
import org.jixiao.rule.StepSize;
import org.jixiao.rule.Steps;
import org.jixiao.wording.Part.Direction;
import org.jixiao.wording.Stretch.End;
import org.jspecify.annotations.Nullable;

/** Makes the rule of a step clause: where counting begins, which way, and how far. */
final class StepRules {
    /** What is counted from nothing, and what from all that was due, where gains name no base. */
    private static final Pattern SAVED = Pattern.compile("节约|节省|节支|压减|压缩|增长率|增幅|降幅|下降率");

    private static final Pattern BEYOND = Pattern.compile("超|高于|多");

    private final Sheet sheet;

    StepRules(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Where counting begins: a value of the text, or the target by reference. */
    record Base(Formula formula, @Nullable Quantity value, Direction direction) {}

    /**
     * The base of a step.
     *
     * @param step the step
     * @param full the stretch that earns full marks, or nothing
     * @param fullToTarget whether full marks are given for meeting the target
     */
    Base base(Part.Step step, @Nullable Stretch full, boolean fullToTarget) {
        Direction direction = direction(step, full);
        if (step.base() != null) {
            if (full != null
                    && (direction == Direction.UP ? full.upper() : full.lower()) == null
                    && direction != Direction.APART) {
                throw Unreadable.contradiction(step.clause());
            }
            return at(sheet.values().threshold(step.base().text(), step.base()), direction);
        }
        Optional<Quantity> stated = stated(step, direction, full);
        if (stated.isPresent()) {
            return at(stated.get(), direction);
        }
        boolean met = fullToTarget || full == null;
        if (met && sheet.target().isPresent() && !step.late()) {
            return new Base(sheet.target().get(), sheet.values().target().orElse(null), direction);
        }
        return at(assumed(step), direction);
    }

    private static Base at(Quantity value, Direction direction) {
        return new Base(Formula.of(value), value, direction);
    }

    private Direction direction(Part.Step step, @Nullable Stretch full) {
        if (step.direction() != null) {
            Direction side = side(step);
            if (step.direction() == Direction.APART && side != null) {
                return side; // 低于标准值的，每相差…
            }
            // a rank that falls is a larger number
            return step.direction() == Direction.DOWN && sheet.ranks() ? Direction.UP : step.direction();
        }
        if (step.premise() instanceof Premise.Within within) {
            Stretch stretch = within.stretch();
            if (stretch.lower() == null || stretch.upper() == null) {
                return stretch.lower() == null ? Direction.DOWN : Direction.UP;
            }
            boolean fullAbove = full != null
                    && full.lower() != null
                    && full.lower().at().compareTo(stretch.upper().at()) >= 0;
            return fullAbove ? Direction.DOWN : Direction.UP;
        }
        if (step.premise() instanceof Premise.ToTarget relation) {
            boolean above = relation.comparison().holds(1) != relation.negated();
            return above ? Direction.UP : Direction.DOWN;
        }
        if (full != null && (full.lower() == null) != (full.upper() == null)) {
            return full.lower() == null ? Direction.UP : Direction.DOWN;
        }
        if (!(step.effect() instanceof Effect.Lose)) {
            return Direction.UP;
        }
        throw new Unreadable(
                StandardIssue.WORDING_BASE_MISSING,
                step.clause().from(),
                step.clause().to());
    }

    /** The side on which a step counts, as the condition before it says. */
    private static @Nullable Direction side(Part.Step step) {
        if (step.premise() instanceof Premise.ToTarget relation && relation.comparison() != Comparison.EQUAL) {
            return relation.comparison().holds(1) != relation.negated() ? Direction.UP : Direction.DOWN;
        }
        if (step.premise() instanceof Premise.Within within
                && (within.stretch().lower() == null) != (within.stretch().upper() == null)) {
            return within.stretch().lower() == null ? Direction.DOWN : Direction.UP;
        }
        return null;
    }

    /** 不得高于100%，每高出…: the condition before the step names the values that lose nothing. */
    static boolean isGoodSide(Part.Step step, Stretch stretch) {
        return step.direction() == Direction.UP && stretch.lower() == null
                || step.direction() == Direction.DOWN && stretch.upper() == null;
    }

    private Optional<Quantity> stated(Part.Step step, Direction direction, @Nullable Stretch full) {
        if (step.premise() instanceof Premise.Within within && within.stretch().isPoint()) {
            return Optional.of(Objects.requireNonNull(within.stretch().lower()).at());
        }
        boolean fromFirst = step.premise() instanceof Premise.Within days
                && days.late()
                && days.stretch().lower() != null
                && days.stretch().lower().closed()
                && days.stretch().lower().at().value().equals(Rational.ONE); // 逾期1-10天: the first day counts
        if (fromFirst) {
            return Optional.of(sheet.zero());
        }
        if (step.premise() instanceof Premise.Within within) {
            End end = direction == Direction.UP
                    ? within.stretch().lower()
                    : direction == Direction.DOWN ? within.stretch().upper() : null;
            End other = isGoodSide(step, within.stretch()) && full == null
                    ? direction == Direction.UP
                            ? within.stretch().upper()
                            : within.stretch().lower()
                    : null;
            End begins = end != null ? end : other;
            if (begins != null) {
                return Optional.of(begins.at());
            }
        }
        Optional<Quantity> standard = sheet.provisions()
                .first(Kind.STANDARD)
                .map(token -> sheet.values().threshold(token.captured(), token));
        Optional<Quantity> best = full == null ? Optional.empty() : best(step, direction, full);
        if (standard.isPresent() && best.isPresent() && standard.get().compareTo(best.get()) != 0) {
            throw Unreadable.contradiction(step.clause());
        }
        return standard.isPresent() ? standard : best;
    }

    /** The end of the full marks at which deductions begin. */
    private Optional<Quantity> best(Part.Step step, Direction direction, Stretch full) {
        End end = direction == Direction.UP
                ? full.upper()
                : direction == Direction.DOWN ? full.lower() : full.isPoint() ? full.lower() : null;
        if (end == null) {
            throw Unreadable.contradiction(step.clause());
        }
        boolean edge = !end.closed();
        if (edge) {
            sheet.notes()
                    .at(
                            StandardIssue.WORDING_EDGE_WARNING,
                            step.clause().from(),
                            step.clause().to(),
                            "edge",
                            end.at());
        }
        return Optional.of(end.at());
    }

    /** Where counting begins if the sentence does not say so: at nothing or at all, which is put on record. */
    Quantity assumed(Part.Step step) {
        boolean gains = !(step.effect() instanceof Effect.Lose);
        String said = Phrase.of(step.clause().lead());
        boolean saved =
                gains && SAVED.matcher(said + sheet.context().indicator()).find();
        if (gains && sheet.values().ofRates() && !saved && !BEYOND.matcher(said).find()) {
            throw new Unreadable(
                    StandardIssue.WORDING_BASE_MISSING,
                    step.clause().from(),
                    step.clause().to());
        }
        boolean fromZero = saved
                || step.late()
                || gains && !sheet.values().ofRates()
                || sheet.measuresDistance()
                || step.clause().lead().stream()
                        .anyMatch(token -> token.text().matches(".*(?:违规|违纪|违法|截留|挪用|挤占|虚列|浪费|损失).*"));
        if (!fromZero && !sheet.values().ofRates()) {
            throw new Unreadable(
                    StandardIssue.WORDING_BASE_MISSING,
                    step.clause().from(),
                    step.clause().to());
        }
        Quantity base = fromZero ? sheet.zero() : sheet.hundred();
        sheet.notes()
                .at(
                        StandardIssue.WORDING_ASSUMED_BASE,
                        step.clause().from(),
                        step.clause().to(),
                        "base",
                        base);
        return base;
    }

    /**
     * The rule of a step.
     *
     * @param step the step
     * @param base where counting begins
     * @param start the mark there
     */
    Steps rule(Part.Step step, Base base, Mark start) {
        boolean gains = !(step.effect() instanceof Effect.Lose);
        Mark change = step.effect() instanceof Effect.Lose lose
                ? lose.mark().negated()
                : step.effect() instanceof Effect.Gain gain ? gain.mark() : earned(step);
        boolean linear = step.effect() instanceof Effect.Lose lose && lose.linear();
        StepSize size = size(step, base);
        Mark limit = gains ? cap(step, start) : sheet.floor(start, step.clause());
        Steps.Side side = switch (base.direction()) {
            case UP -> Steps.Side.ABOVE;
            case DOWN -> Steps.Side.BELOW;
            case APART -> Steps.Side.BOTH;
        };
        return new Steps(start, base.formula(), side, size, change, sheet.partial(linear, step.clause()), limit);
    }

    private static Mark earned(Part.Step step) {
        if (step.effect() instanceof Effect.Earn earn) {
            return earn.mark();
        }
        throw new Unreadable(
                StandardIssue.WORDING_UNREAD,
                step.clause().from(),
                step.clause().to(),
                "text",
                step.size().text());
    }

    /** A share as the size of a step is one of the target where there is one, and else of the base. */
    private StepSize size(Part.Step step, Base base) {
        Optional<Quantity> fixed = sheet.values().step(step.size().text(), step.size());
        if (fixed.isPresent()) {
            return StepSize.of(fixed.get());
        }
        Rational share = Values.Plain.of(step.size().text())
                .quantity()
                .orElseThrow()
                .value()
                .dividedBy(Rational.HUNDRED);
        Optional<Quantity> target = sheet.values().target();
        boolean elsewhere =
                target.isPresent() && base.value() != null && base.value().compareTo(target.get()) != 0;
        return elsewhere ? StepSize.of(target.get().multipliedBy(share)) : StepSize.shareOfBase(share);
    }

    /** The mark at which gains end. */
    private Mark cap(Part.Step step, Mark start) {
        Optional<Token> most = sheet.provisions().first(Kind.GAIN_AT_MOST);
        if (most.isPresent()) {
            return start.plus(Mark.points(most.get().number()));
        }
        List<Token> caps = sheet.provisions().all(Kind.AT_MOST_POINTS);
        if (!caps.isEmpty()) {
            return Mark.points(caps.get(0).number());
        }
        if (step.effect() instanceof Effect.Gain) {
            sheet.notes()
                    .at(
                            StandardIssue.WORDING_EXCEEDS_WITHOUT_CAP,
                            step.clause().from(),
                            step.clause().to());
        }
        return Mark.FULL;
    }

    /** Whether the unit of the value is one in which steps of this size are counted. */
    boolean measures(Part.Step step) {
        Values.Plain plain = Values.Plain.of(step.size().text());
        if (plain.isRate() || plain.isPoints()) {
            return true;
        }
        Unit unit = plain.quantity().map(Quantity::unit).orElse(sheet.values().unit());
        return unit.convertsTo(sheet.values().unit().ofDifferences())
                || Values.counts(unit) && Values.counts(sheet.values().unit());
    }
}

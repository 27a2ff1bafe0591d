package org.jixiao.wording;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import org.jspecify.annotations.Nullable;

/** Makes the rules of meeting a target and missing it, with policies for shortfall and overshoot. */
final class TargetRules {
    private final Sheet sheet;

    TargetRules(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Full marks for meeting the target and something for missing it, and nothing else. */
    Optional<Rule> rule(List<Part> parts) {
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
                comparison,
                sheet.targetOr100(met == null ? missed.clause() : met.clause()),
                policy,
                Overshoot.IGNORED));
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
            throw Unreadable.contradiction(clause);
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
            Rule rule = new FormulaRules(sheet).rule(formula, missed.clause());
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

    /** Full marks from the target to a multiple of it, a fixed mark beyond: a policy for overshoot. */
    Optional<Rule> overshot(List<Bands.Band> bands, @Nullable Rule otherwise) {
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
}

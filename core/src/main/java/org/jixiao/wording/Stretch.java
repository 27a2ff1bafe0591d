package org.jixiao.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jixiao.quantity.Quantity;
import org.jixiao.rule.Range;
import org.jspecify.annotations.Nullable;

/**
 * The values that a clause names, with how firmly each end is stated.
 *
 * @param lower the lower end, or {@code null} for none
 * @param upper the upper end, or {@code null} for none
 */
record Stretch(@Nullable End lower, @Nullable End upper) {
    /** How firmly an end is stated. The firmer one of two neighbours decides to whom a shared end belongs. */
    enum Strength {
        /** Not at all: an end of a range without a mark. */
        BARE,
        /** Only by the mark of the other end (75%（含）-85%), as far as a neighbour takes it. */
        IMPLIED,
        /** By a word that is usually read so: 以上、以下. */
        USUAL,
        /** By a sign or word that leaves no doubt: (含)、≥、超过. */
        EXPLICIT
    }

    /**
     * An end.
     *
     * @param at the value
     * @param closed whether the value itself belongs to the stretch
     * @param strength how firmly that is stated
     */
    record End(Quantity at, boolean closed, Strength strength) {
        End opposite() {
            return new End(at, !closed, Strength.EXPLICIT);
        }

        boolean meets(End other) {
            return at.compareTo(other.at) == 0;
        }

        End with(boolean in) {
            return new End(at, in, Strength.EXPLICIT);
        }
    }

    static Stretch point(Quantity value) {
        End end = new End(value, true, Strength.EXPLICIT);
        return new Stretch(end, end);
    }

    boolean isPoint() {
        return lower != null && upper != null && lower.meets(upper);
    }

    boolean isEmpty() {
        if (lower == null || upper == null) {
            return false;
        }
        int order = lower.at().compareTo(upper.at());
        return order > 0 || order == 0 && !(lower.closed() && upper.closed());
    }

    /** The values in both stretches. */
    Stretch and(Stretch other) {
        return new Stretch(
                lower == null || other.lower != null && tighter(other.lower, lower, 1) ? other.lower : lower,
                upper == null || other.upper != null && tighter(other.upper, upper, -1) ? other.upper : upper);
    }

    private static boolean tighter(End one, End other, int direction) {
        int order = one.at().compareTo(other.at()) * direction;
        return order > 0 || order == 0 && !one.closed();
    }

    /** The same stretch on the other side of zero. */
    Stretch mirrored() {
        return new Stretch(negated(upper), negated(lower));
    }

    private static @Nullable End negated(@Nullable End end) {
        return end == null
                ? null
                : new End(new Quantity(end.at().value().negated(), end.at().unit()), end.closed(), end.strength());
    }

    /** This and another stretch as one, or {@code null} where values lie between them. */
    @Nullable
    Stretch joined(Stretch other) {
        boolean after = upper != null && other.lower != null && touch(upper, other.lower);
        boolean before = lower != null && other.upper != null && touch(other.upper, lower);
        return after ? new Stretch(lower, other.upper) : before ? new Stretch(other.lower, upper) : null;
    }

    /** The same stretch with its ends taken in. */
    Stretch closed() {
        return new Stretch(lower == null ? null : lower.with(true), upper == null ? null : upper.with(true));
    }

    private static boolean touch(End one, End other) {
        return one.meets(other) && (one.closed() || other.closed());
    }

    /** The same stretch further up. */
    Stretch movedBy(Quantity distance) {
        return new Stretch(moved(lower, distance), moved(upper, distance));
    }

    private static @Nullable End moved(@Nullable End end, Quantity distance) {
        return end == null
                ? null
                : new End(
                        new Quantity(
                                end.at().value().plus(distance.in(end.at().unit())),
                                end.at().unit()),
                        end.closed(),
                        end.strength());
    }

    /** What is left when a stretch is taken away that reaches out on the same side; else the same. */
    Stretch without(Stretch taken) {
        boolean below = lower == null
                && taken.lower == null
                && taken.upper != null
                && upper != null
                && taken.upper.at().compareTo(upper.at()) < 0;
        boolean above = upper == null
                && taken.upper == null
                && taken.lower != null
                && lower != null
                && taken.lower.at().compareTo(lower.at()) > 0;
        return below
                ? new Stretch(Objects.requireNonNull(taken.upper).opposite(), upper)
                : above ? new Stretch(lower, Objects.requireNonNull(taken.lower).opposite()) : this;
    }

    /** Whether another stretch without end begins inside this one, which is without end on that side too. */
    boolean reachesBeyond(Stretch other) {
        boolean above = upper == null
                && other.upper == null
                && lower != null
                && other.lower != null
                && other.lower.at().compareTo(lower.at()) > 0;
        boolean below = lower == null
                && other.lower == null
                && upper != null
                && other.upper != null
                && other.upper.at().compareTo(upper.at()) < 0;
        return above || below;
    }

    Range range() {
        return new Range(rangeEnd(lower), rangeEnd(upper));
    }

    private static Range.@Nullable End rangeEnd(@Nullable End end) {
        return end == null ? null : new Range.End(end.at(), end.closed());
    }

    /**
     * Settles the ends that neighbours share: stretches that are open to one side are read in order from the strictest on,
     * and at an end that both name the firmer word decides. What is equally firm on both sides stays an overlap or a gap.
     *
     * @param stated the stretches, in the order of the text
     * @return as many stretches
     */
    static List<Stretch> settled(List<Stretch> stated) {
        List<Stretch> settled = new ArrayList<>();
        for (Stretch one : stated) {
            Stretch limited = one;
            for (int i = settled.size() - 1; i >= 0; i--) {
                limited = limited.after(settled.get(i));
            }
            settled.add(limited);
        }
        for (int i = 0; i < settled.size(); i++) {
            for (int j = 0; j < settled.size(); j++) {
                if (i != j) {
                    meet(settled, i, j);
                }
            }
        }
        points(settled);
        settled.replaceAll(stretch -> stretch.closedWhereFree(stated));
        return settled;
    }

    /** 达到100%的…；超过100%的…: what begins at a value and what begins beyond it leave the value itself to the first. */
    private static void points(List<Stretch> all) {
        for (int i = 0; i < all.size(); i++) {
            Stretch one = all.get(i);
            boolean above = all.stream().anyMatch(other -> begins(one.lower, other.lower) && one.upper == null);
            boolean below = all.stream().anyMatch(other -> begins(one.upper, other.upper) && one.lower == null);
            if (above || below) {
                End end = above ? one.lower : one.upper;
                all.set(i, new Stretch(end, end));
            }
        }
    }

    private static boolean begins(@Nullable End closed, @Nullable End open) {
        return closed != null && open != null && closed.meets(open) && closed.closed() && !open.closed();
    }

    /** An end that is left to a neighbour belongs to the stretch after all where there is none. */
    private Stretch closedWhereFree(List<Stretch> all) {
        return new Stretch(free(lower, all, false), free(upper, all, true));
    }

    private static @Nullable End free(@Nullable End end, List<Stretch> all, boolean above) {
        if (end == null) {
            return null;
        }
        boolean taken = end.strength() != Strength.IMPLIED
                || all.stream().anyMatch(other -> other.names(end) || other.goesOn(end, above));
        return taken ? end : new End(end.at(), true, Strength.IMPLIED);
    }

    /** Whether this stretch has values beyond an end, so that a hole would lie between. */
    private boolean goesOn(End end, boolean above) {
        End far = above ? upper : lower;
        return far == null
                || (above ? far.at().compareTo(end.at()) > 0 : far.at().compareTo(end.at()) < 0);
    }

    /** Whether a value is an end of this stretch, or lies in it, other than as an end that it leaves out by implication. */
    private boolean names(End end) {
        boolean atLower = lower != null && lower.meets(end);
        boolean atUpper = upper != null && upper.meets(end);
        if (atLower || atUpper) {
            return Objects.requireNonNull(atLower ? lower : upper).strength() != Strength.IMPLIED;
        }
        return (lower == null || lower.at().compareTo(end.at()) < 0)
                && (upper == null || upper.at().compareTo(end.at()) > 0);
    }

    /** A stretch without an end on one side reaches as far as the one that was named before it. */
    private Stretch after(Stretch before) {
        if (upper == null
                && lower != null
                && before.lower != null
                && before.lower.at().compareTo(lower.at()) > 0) {
            return new Stretch(lower, before.lower.opposite());
        }
        if (lower == null
                && upper != null
                && before.upper != null
                && before.upper.at().compareTo(upper.at()) < 0) {
            return new Stretch(before.upper.opposite(), upper);
        }
        return this;
    }

    /** Where the stretch at i ends and that at j begins. */
    private static void meet(List<Stretch> all, int i, int j) {
        End upper = all.get(i).upper;
        End lower = all.get(j).lower;
        if (upper == null || lower == null || !upper.meets(lower) || upper.closed() != lower.closed()) {
            return;
        }
        int firmer = upper.strength().compareTo(lower.strength());
        boolean decided =
                firmer != 0 && (upper.strength() == Strength.EXPLICIT || lower.strength() == Strength.EXPLICIT);
        if (decided && firmer > 0 && !all.get(j).isPoint()) {
            all.set(j, new Stretch(lower.with(!upper.closed()), all.get(j).upper));
        } else if (decided && firmer < 0 && !all.get(i).isPoint()) {
            all.set(i, new Stretch(all.get(i).lower, upper.with(!lower.closed())));
        }
    }
}

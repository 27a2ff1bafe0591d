package org.jixiao.scoring;

import java.util.function.UnaryOperator;
import org.jixiao.issue.Issue;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.Outcome;
import org.jspecify.annotations.Nullable;

/** A number being added up: its bounds, and the first reason why they are apart, if there is one. */
record Tally(Rational least, Rational most, Outcome.@Nullable Open open) {
    static final Tally ZERO = new Tally(Rational.ZERO, Rational.ZERO, null);

    static Tally of(Rational points) {
        return new Tally(points, points, null);
    }

    /** The tally of an outcome that applies. */
    static Tally of(Outcome outcome) {
        if (outcome instanceof Outcome.Scored scored) {
            return of(scored.points());
        }
        Outcome.Open open = (Outcome.Open) outcome;
        return new Tally(open.least(), open.most(), open);
    }

    static Tally open(Outcome.Kind kind, Issue why, Rational least, Rational most) {
        return of(new Outcome.Open(kind, why, least, most));
    }

    Tally plus(Tally other) {
        return new Tally(least.plus(other.least), most.plus(other.most), open == null ? other.open : open);
    }

    Tally minus(Tally other) {
        return new Tally(least.minus(other.most), most.minus(other.least), open == null ? other.open : open);
    }

    /** Applies a rising function to both bounds. */
    Tally mapped(UnaryOperator<Rational> rising) {
        return new Tally(rising.apply(least), rising.apply(most), open);
    }

    Tally smaller(Tally other) {
        return new Tally(least.min(other.least), most.min(other.most), open == null ? other.open : open);
    }

    Tally larger(Tally other) {
        return new Tally(least.max(other.least), most.max(other.most), open == null ? other.open : open);
    }

    Outcome outcome() {
        return open == null ? new Outcome.Scored(least) : new Outcome.Open(open.kind(), open.why(), least, most);
    }
}

package org.jixiao.rule;

import java.util.List;
import java.util.function.Function;
import org.jixiao.quantity.Rational;

/** Arithmetic on outcomes: points where all are known, bounds where some are not. */
final class Outcomes {
    private Outcomes() {}

    static Rational least(Outcome outcome) {
        return outcome instanceof Outcome.Scored scored ? scored.points() : ((Outcome.Open) outcome).least();
    }

    static Rational most(Outcome outcome) {
        return outcome instanceof Outcome.Scored scored ? scored.points() : ((Outcome.Open) outcome).most();
    }

    /** The sum; the first part that is open leaves the sum open. */
    static Outcome sum(List<Verdict> verdicts, Function<Outcome.NotApplicable, Outcome> partial) {
        Outcome.NotApplicable absent = null;
        Outcome.Open open = null;
        Rational least = Rational.ZERO;
        Rational most = Rational.ZERO;
        int present = 0;
        for (Verdict verdict : verdicts) {
            if (verdict.outcome() instanceof Outcome.NotApplicable it) {
                absent = absent == null ? it : absent;
                continue;
            }
            present++;
            least = least.plus(least(verdict.outcome()));
            most = most.plus(most(verdict.outcome()));
            if (open == null && verdict.outcome() instanceof Outcome.Open it) {
                open = it;
            }
        }
        if (absent != null) {
            return present == 0 ? absent : partial.apply(absent);
        }
        return open == null ? new Outcome.Scored(least) : new Outcome.Open(open.kind(), open.why(), least, most);
    }

    /** Keeps points and bounds between two numbers. */
    record Clamp(Rational low, Rational high) implements Outcome.Cases<Outcome> {
        @Override
        public Outcome scored(Outcome.Scored it) {
            return new Outcome.Scored(it.points().clamped(low, high));
        }

        @Override
        public Outcome open(Outcome.Open it) {
            return new Outcome.Open(
                    it.kind(),
                    it.why(),
                    it.least().clamped(low, high),
                    it.most().clamped(low, high));
        }

        @Override
        public Outcome notApplicable(Outcome.NotApplicable it) {
            return it;
        }
    }

    /** Applies a rising function to points and bounds. */
    record Rising(Function<Rational, Rational> function) implements Outcome.Cases<Outcome> {
        @Override
        public Outcome scored(Outcome.Scored it) {
            return new Outcome.Scored(function.apply(it.points()));
        }

        @Override
        public Outcome open(Outcome.Open it) {
            return new Outcome.Open(it.kind(), it.why(), function.apply(it.least()), function.apply(it.most()));
        }

        @Override
        public Outcome notApplicable(Outcome.NotApplicable it) {
            return it;
        }
    }
}

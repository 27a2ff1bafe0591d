package org.jixiao.rule;

import org.jixiao.issue.Issue;
import org.jixiao.measure.Value;
import org.jixiao.plan.Code;
import org.jixiao.plan.NotCompiled;
import org.jixiao.quantity.Rational;

/** A rule resolved for a row: nothing left to look up but the facts. */
abstract class Node {
    private final Rule rule;
    private final Rational full;

    Node(Rule rule, Rational full) {
        this.rule = rule;
        this.full = full;
    }

    final Rule rule() {
        return rule;
    }

    final Rational full() {
        return full;
    }

    final Rational points(Mark mark) {
        return mark.of(full);
    }

    abstract Verdict evaluate(Frame frame);

    /**
     * The same as arithmetic, for facts that are plainly known; whatever it cannot tell {@link #evaluate} can.
     *
     * @throws NotCompiled if it is no arithmetic on whole numbers
     */
    abstract Code code(Coding in);

    /** The points it can give, before any clamping by the row. */
    abstract Reach reach();

    /** Collects the parts that are functions of one number; none where there are none inside. */
    void leaves(Leaves into) {}

    /** Bounds while a fact is missing; a rule with gaps may leave the value uncovered, and then nothing is certain. */
    Outcome.Open open(Outcome.Kind kind, Issue why) {
        Reach reach = reach();
        return new Outcome.Open(kind, why, reach.least(), reach.most());
    }

    final Verdict verdict(Outcome outcome, Decision decision, java.util.List<Verdict> parts) {
        return new Verdict(rule, full, outcome, decision, parts);
    }

    final Verdict verdict(Outcome outcome, Decision decision) {
        return verdict(outcome, decision, java.util.List.of());
    }

    /** The outcome of a rule whose value is not known. */
    final Outcome without(Value value) {
        return value.match(new Value.Cases<Outcome>() {
            @Override
            public Outcome known(Value.Known it) {
                throw new IllegalStateException("the value " + it.quantity() + " is known");
            }

            @Override
            public Outcome missing(Value.Missing it) {
                return open(Outcome.Kind.MISSING, it.why());
            }

            @Override
            public Outcome inapplicable(Value.Inapplicable it) {
                return new Outcome.NotApplicable(it.reason());
            }

            @Override
            public Outcome undefined(Value.Undefined it) {
                return open(Outcome.Kind.UNDEFINED, it.why());
            }
        });
    }
}

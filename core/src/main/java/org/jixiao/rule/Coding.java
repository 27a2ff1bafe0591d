package org.jixiao.rule;

import java.util.function.Supplier;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Formula;
import org.jixiao.plan.Coder;
import org.jixiao.plan.NotCompiled;
import org.jixiao.plan.Term;
import org.jspecify.annotations.Nullable;

/** What a rule sees while it is written down as arithmetic: the counterpart of {@link Frame}. */
final class Coding {
    private final Coder coder;
    private final @Nullable Formula formula;
    private final Supplier<Term> own;
    private final Supplier<Term> target;

    private Coding(Coder coder, @Nullable Formula formula, Supplier<Term> own, Supplier<Term> target) {
        this.coder = coder;
        this.formula = formula;
        this.own = own;
        this.target = target;
    }

    static Coding of(Coder coder, Row row) {
        Formula formula = row.measure().formula();
        Supplier<Term> own = () -> coder.term(formula, nothing("value"), nothing("target"));
        @Nullable Formula stated = row.target();
        Supplier<Term> target = stated == null ? nothing("target") : () -> coder.term(stated, own, nothing("target"));
        return new Coding(coder, formula, own, target);
    }

    /** What a condition of the whole rubric sees: facts only. */
    static Coding of(Coder coder) {
        return new Coding(coder, null, nothing("value"), nothing("target"));
    }

    private static Supplier<Term> nothing(String what) {
        return () -> {
            throw new NotCompiled("there is no " + what + " in scope");
        };
    }

    Coding on(Formula input) {
        return input instanceof Formula.Own ? this : new Coding(coder, input, () -> term(input), target);
    }

    /** For one item of a list, with its own target or the one that stands. */
    Coding item(Term value, @Nullable Term ofItem) {
        return new Coding(coder, null, () -> value, ofItem == null ? target : () -> ofItem);
    }

    Coder coder() {
        return coder;
    }

    Term own() {
        return own.get();
    }

    Term term(Formula wanted) {
        return coder.term(wanted, own, target);
    }

    /** The fact whose observation a rule reads that is over no number, or nothing where the input is worked out. */
    @Nullable
    Fact observed() {
        return formula instanceof Formula.Observed it ? it.fact() : null;
    }
}

package org.jixiao.rule;

import java.io.Serializable;
import java.util.Optional;
import org.jixiao.issue.Issue;
import org.jixiao.plan.Coder;
import org.jixiao.plan.NotCompiled;
import org.jixiao.plan.Test;

/**
 * Whether a condition holds, as far as the facts tell.
 *
 * @param state whether it holds
 * @param why what stands in the way of telling, where that is unknown
 */
public record Truth(State state, Optional<Issue> why) implements Serializable {
    /** It holds. */
    public static final Truth HOLDS = new Truth(State.HOLDS, Optional.empty());
    /** It does not hold. */
    public static final Truth FAILS = new Truth(State.FAILS, Optional.empty());

    /** Whether a condition holds. */
    public enum State {
        /** It holds. */
        HOLDS,
        /** It does not hold. */
        FAILS,
        /** The facts do not tell. */
        UNKNOWN
    }

    /**
     * The facts do not tell.
     *
     * @param why what stands in the way
     * @return the truth
     */
    public static Truth unknown(Issue why) {
        return new Truth(State.UNKNOWN, Optional.of(why));
    }

    /**
     * A truth that is known.
     *
     * @param holds whether the condition holds
     * @return the truth
     */
    public static Truth of(boolean holds) {
        return holds ? HOLDS : FAILS;
    }

    /**
     * Works a condition out.
     *
     * @param condition the condition
     * @param scope what it can see
     * @return whether it holds
     */
    public static Truth of(Condition condition, org.jixiao.measure.Scope scope) {
        return condition.match(new Judging(scope));
    }

    /**
     * Writes a condition on facts down as a test, which holds wherever the condition does.
     *
     * @param condition the condition, outside any row
     * @param coder where facts are given their places
     * @return the test
     * @throws NotCompiled if some part of the condition is no arithmetic on whole numbers
     */
    public static Test test(Condition condition, Coder coder) {
        return condition.match(new ConditionTests(Coding.of(coder)));
    }

    private Object writeReplace() {
        return new Stored.OfTruth(state, why.orElse(null));
    }
}

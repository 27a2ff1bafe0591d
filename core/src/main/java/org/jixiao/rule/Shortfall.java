package org.jixiao.rule;

import java.io.Serializable;
import java.util.Objects;

/** What a value earns that does not meet its target. */
public sealed interface Shortfall extends Serializable {
    /** Nothing (未完成不得分). */
    Shortfall NOTHING = new Fixed(Mark.ZERO);
    /** In proportion to completion: full points × value ÷ target, or for a ceiling full points × target ÷ value. */
    Shortfall PROPORTIONAL = new Proportional();
    /** For a ceiling: full points × (1 − excess ÷ target). */
    Shortfall EXCESS = new Excess();

    /**
     * A fixed mark.
     *
     * @param mark the mark
     * @return the policy
     */
    static Shortfall fixed(Mark mark) {
        return new Fixed(mark);
    }

    /**
     * A fixed mark.
     *
     * @param mark the mark
     */
    record Fixed(Mark mark) implements Shortfall {
        /**
         * Checks that the mark is given.
         *
         * @param mark the mark
         */
        public Fixed {
            Objects.requireNonNull(mark, "mark: say what a missed target earns");
        }
    }

    /** In proportion to completion (按完成比例), reversed for a ceiling (反向指标). */
    record Proportional() implements Shortfall {}

    /** For a ceiling: full points less the share by which it is exceeded. */
    record Excess() implements Shortfall {}
}

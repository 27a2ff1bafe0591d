package org.jixiao.wording;

import java.util.List;
import org.jixiao.rule.Mark;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a mark, and the mark: the unit of every scoring standard.
 *
 * @param item the list mark before it, or {@code null}
 * @param lead the words before the effect
 * @param effect what they earn or lose, or {@code null} for a statement without a mark
 * @param said the words of the effect
 * @param limit a limit that holds for this clause alone (最多扣1分), or {@code null}
 * @param from where it begins in the spelling
 * @param to where it ends, itself left out
 */
record Clause(
        @Nullable Token item,
        List<Token> lead,
        @Nullable Effect effect,
        String said,
        @Nullable Token limit,
        int from,
        int to) {
    /** The same clause with a limit of its own. */
    Clause limited(Token most) {
        return new Clause(item, lead, effect, said, most, from, to);
    }

    /** The same clause with other words before its effect. */
    Clause with(List<Token> words) {
        return new Clause(item, words, effect, said, limit, from, to);
    }

    /** The same clause with another effect. */
    Clause with(Effect other) {
        return new Clause(item, lead, other, said, limit, from, to);
    }

    /**
     * What its condition earns: the mark, or full marks less what is lost.
     *
     * @throws Unreadable if its effect is neither
     */
    Mark mark() {
        if (effect instanceof Effect.Earn earn) {
            return earn.mark();
        }
        if (effect instanceof Effect.Lose lose && lose.mark().direction() >= 0) {
            return Mark.FULL.minus(lose.mark());
        }
        throw Unreadable.clause(this);
    }
}

package org.jixiao.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a mark, and the mark: the unit of every scoring standard.
 *
 * @param item the list mark before it, or {@code null}
 * @param lead the words before the effect
 * @param effect what they earn or lose, or {@code null} for a statement without a mark
 * @param from where it begins in the spelling
 * @param to where it ends, itself left out
 */
record Clause(
        @Nullable Token item, List<Token> lead, @Nullable Effect effect, int from, int to) {}

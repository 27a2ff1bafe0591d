package org.jixiao.wording;

import java.util.Objects;
import org.jixiao.rule.Rule;

/**
 * Why a rule has no sentence: the part that bureaus have no phrase for.
 *
 * @param part the rule, or the part of it, that cannot be written
 * @param reason why not, in English
 */
public record NotPrintable(Rule part, String reason) {
    /**
     * Checks that both are given.
     *
     * @param part the rule or part
     * @param reason why not
     */
    public NotPrintable {
        Objects.requireNonNull(part, "part: name the rule that cannot be written");
        Objects.requireNonNull(reason, "reason: say why");
    }
}

package org.jixiao.rule;

import java.util.List;
import java.util.Objects;

/**
 * Left to judgement (酌情扣分、视情况得分): no rule gives the mark. It stays open between zero and full until a mark is
 * entered as reported.
 *
 * @param text the standard as written
 */
public record Judged(String text) implements Rule {
    /**
     * Checks and copies the parts.
     *
     * @param text the standard as written
     */
    public Judged {
        Objects.requireNonNull(text, "text: keep the standard as written");
    }

    @Override
    public <T> T match(Cases<T> cases) {
        return cases.judged(this);
    }

    @Override
    public List<Rule> parts() {
        return List.of();
    }
}

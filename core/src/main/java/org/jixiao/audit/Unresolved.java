package org.jixiao.audit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.issue.Issue;

/**
 * Something that the report's figures can neither confirm nor refute. It is always a finding, so that it is not taken for
 * checked.
 *
 * @param claims the printed figures concerned; empty where words are concerned
 * @param why what is missing, and where
 */
public record Unresolved(List<Claim> claims, Issue why) implements Identity {
    /**
     * Copies the claims.
     *
     * @param claims the printed figures concerned
     * @param why what is missing, and where
     */
    public Unresolved {
        claims = List.copyOf(claims);
        Objects.requireNonNull(why, "why: say what is missing");
    }

    @Override
    public Optional<Finding> check(List<Claim> others) {
        return Optional.of(Finding.of(Agreement.UNDETERMINED, why, claims));
    }
}

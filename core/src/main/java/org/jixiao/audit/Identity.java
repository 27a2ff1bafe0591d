package org.jixiao.audit;

import java.util.List;
import java.util.Optional;

/**
 * How printed figures should hang together. Each identity is stated by one line, mostly of a {@link Claim}, and looked at
 * once: it holds, or it gives one finding.
 */
public sealed interface Identity
        permits Recomputed,
                SameFigure,
                SameLabel,
                Bounded,
                ImpliedBase,
                AllMet,
                ReportedTarget,
                ScoredRow,
                ScoreByRule,
                GradeOfTotal,
                Unresolved {
    /**
     * The printed figures concerned.
     *
     * @return the figures, the one in question first; empty where words are compared
     */
    List<Claim> claims();

    /**
     * Holds the figures against each other.
     *
     * @param others all figures of the report, among which a likely cause is looked for
     * @return what is found, or nothing if the figures agree to the printed digits
     */
    Optional<Finding> check(List<Claim> others);
}

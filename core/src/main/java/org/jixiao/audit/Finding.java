package org.jixiao.audit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Language;
import org.jixiao.issue.Location;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Quantity;
import org.jixiao.quantity.Rational;
import org.jixiao.quantity.Unit;

/**
 * One thing that an audit found.
 *
 * @param agreement how badly the figures disagree; never {@link Agreement#EQUAL}
 * @param issue what is wrong and where, in words
 * @param claims the printed figures concerned, the one in question first; empty where words are compared
 * @param recomputation the figure as it comes out of the others, where there is one
 * @param cause how the printed figure may have come about, where something fits
 */
public record Finding(
        Agreement agreement,
        Issue issue,
        List<Claim> claims,
        Optional<Recomputation> recomputation,
        Optional<Issue> cause) {
    /**
     * Checks the kind of finding, and gives the issue its severity.
     *
     * @param agreement how badly the figures disagree; never {@link Agreement#EQUAL}
     * @param issue what is wrong and where, in words
     * @param claims the printed figures concerned
     * @param recomputation the figure as it comes out of the others
     * @param cause how the printed figure may have come about
     * @throws IllegalArgumentException for {@link Agreement#EQUAL}
     */
    public Finding {
        if (agreement == Agreement.EQUAL) {
            throw new IllegalArgumentException("figures that agree are no finding: leave '" + issue + "' out");
        }
        claims = List.copyOf(claims);
        Objects.requireNonNull(recomputation, "recomputation: give Optional.empty() where nothing was recomputed");
        Objects.requireNonNull(cause, "cause: give Optional.empty() where none fits");
        issue = new Issue(issue.code(), agreement.severity(), issue.location(), issue.arguments());
    }

    /**
     * A finding without numbers of its own.
     *
     * @param agreement how badly the figures disagree
     * @param issue what is wrong and where
     * @param claims the printed figures concerned
     * @return the finding
     */
    static Finding of(Agreement agreement, Issue issue, List<Claim> claims) {
        return new Finding(agreement, issue, claims, Optional.empty(), Optional.empty());
    }

    /**
     * A printed figure as it comes out of others.
     *
     * @param claim the printed figure
     * @param value the exact value from the printed digits of the others, in the claim's unit
     * @param possible all values that the rounding of the others leaves open, in the claim's unit
     * @param difference the printed value less the recomputed one; in percentage points for percentages
     */
    public record Recomputation(Claim claim, Quantity value, Interval possible, Quantity difference) {
        /**
         * Checks that all parts are given.
         *
         * @param claim the printed figure
         * @param value the exact value, in the claim's unit
         * @param possible all values that rounding leaves open
         * @param difference the printed value less the recomputed one
         */
        public Recomputation {
            Objects.requireNonNull(claim, "claim: a recomputation is of a printed figure");
            Objects.requireNonNull(value, "value: a recomputation has a value");
            Objects.requireNonNull(possible, "possible: a recomputation has an interval of possible values");
            Objects.requireNonNull(difference, "difference: a recomputation has a difference");
        }

        /** From results in base units. */
        static Recomputation of(Claim claim, Rational exact, Interval possible) {
            Unit unit = claim.figure().unit();
            Quantity value = new Quantity(exact.dividedBy(unit.factor()), unit);
            Interval inUnit = Interval.of(
                    possible.lower().map(edge -> scaled(edge, unit)).orElse(null),
                    possible.upper().map(edge -> scaled(edge, unit)).orElse(null));
            return new Recomputation(
                    claim, value, inUnit, claim.figure().quantity().minus(value));
        }

        private static Edge scaled(Edge edge, Unit unit) {
            return new Edge(edge.at().dividedBy(unit.factor()), edge.closed());
        }
    }

    /**
     * Where the printed figure stands.
     *
     * @return document, section and row, as far as they were named
     */
    public Location place() {
        return issue.location();
    }

    /**
     * The finding for people: the place, what is wrong, what to do, and the likely cause.
     *
     * @param language the language of the text
     * @return the text, on one line
     */
    public String message(Language language) {
        String gap = language == Language.ZH ? "" : " ";
        return issue.display(language)
                + cause.map(likely -> gap + likely.message(language)).orElse("");
    }

    /** The English text with the kind of finding, for logs. */
    @Override
    public String toString() {
        return agreement + " " + message(Language.EN);
    }
}

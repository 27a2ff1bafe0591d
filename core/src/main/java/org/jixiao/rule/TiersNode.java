package org.jixiao.rule;

import java.util.List;
import java.util.Optional;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Fact;
import org.jixiao.measure.Observation;
import org.jixiao.plan.Code;
import org.jixiao.plan.Coder;
import org.jixiao.quantity.Edge;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.Tiers.Tier;

/** Scores qualitative tiers. */
final class TiersNode extends Node {
    private final Tiers rule;
    private final Reach reach;

    TiersNode(Tiers rule, Rational full) {
        super(rule, full);
        this.rule = rule;
        this.reach = rule.tiers().stream().map(this::reach).reduce(Reach::or).orElseThrow();
    }

    private Reach reach(Tier tier) {
        if (tier.mark() != null) {
            return Reach.point(points(tier.mark()));
        }
        Interval shares = java.util.Objects.requireNonNull(tier.coefficients());
        Edge lower = shares.lower().orElseThrow();
        Edge upper = shares.upper().orElseThrow();
        Rational least = lower.at().multipliedBy(full());
        Rational most = upper.at().multipliedBy(full());
        return Interval.between(new Edge(least, lower.closed()), new Edge(most, upper.closed()))
                .map(interval -> Reach.of(java.util.List.of(interval), true, least, most))
                .orElseGet(() -> Reach.point(least));
    }

    @Override
    Reach reach() {
        return reach;
    }

    @Override
    Verdict evaluate(Frame frame) {
        if (!(frame.observation().orElse(null) instanceof Observation.Chosen chosen)) {
            return Observations.unusable(this, frame, "@choice");
        }
        Optional<Tier> tier = rule.tiers().stream()
                .filter(one -> one.id().equals(chosen.option()))
                .findFirst();
        if (tier.isEmpty()) {
            return verdict(
                    open(
                            Outcome.Kind.UNDEFINED,
                            Issue.of(
                                    StandardIssue.ITEM_NOT_IN_LIST,
                                    Location.WHOLE,
                                    "item",
                                    chosen.option(),
                                    "known",
                                    rule.tiers().stream().map(Tier::id).toList())),
                    new Decision.None());
        }
        return chosen(tier.get(), chosen);
    }

    @Override
    Code code(Coding in) {
        Fact choice = in.observed();
        if (choice == null) {
            return in.coder().open(); // what is worked out is no choice
        }
        List<Coder.Tier> tiers = rule.tiers().stream()
                .map(tier -> new Coder.Tier(
                        tier.id(), tier.mark() == null ? null : points(tier.mark()), tier.coefficients()))
                .toList();
        return in.coder().tiers(choice, tiers, full());
    }

    private Verdict chosen(Tier tier, Observation.Chosen chosen) {
        Decision decision = new Decision.ByTier(
                tier.id(),
                tier.text(),
                Optional.ofNullable(chosen.coefficient()),
                Optional.ofNullable(chosen.reason()));
        Rational coefficient = chosen.coefficient();
        Reach within = reach(tier);
        if (tier.mark() != null && coefficient == null) {
            return verdict(new Outcome.Scored(points(tier.mark())), decision);
        }
        if (tier.coefficients() != null
                && coefficient != null
                && tier.coefficients().contains(coefficient)) {
            return verdict(new Outcome.Scored(coefficient.multipliedBy(full())), decision);
        }
        Issue why = coefficient == null
                ? Issue.of(
                        StandardIssue.COEFFICIENT_MISSING,
                        Location.WHOLE,
                        "tier",
                        tier.text(),
                        "range",
                        String.valueOf(tier.coefficients()))
                : Issue.of(
                        StandardIssue.COEFFICIENT_OUTSIDE,
                        Location.WHOLE,
                        "coefficient",
                        coefficient,
                        "tier",
                        tier.text(),
                        "range",
                        tier.mark() == null ? String.valueOf(tier.coefficients()) : "–");
        Outcome.Kind kind = coefficient == null ? Outcome.Kind.MISSING : Outcome.Kind.UNDEFINED;
        return verdict(
                coefficient == null ? new Outcome.Open(kind, why, within.least(), within.most()) : open(kind, why),
                decision);
    }
}

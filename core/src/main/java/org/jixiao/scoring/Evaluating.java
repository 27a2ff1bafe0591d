package org.jixiao.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.issue.Severity;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Facts.Remark;
import org.jixiao.measure.Observation;
import org.jixiao.measure.Scope;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.Combination;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.Role;
import org.jixiao.rubric.RoundingPolicy;
import org.jixiao.rubric.RoundingPolicy.Stage;
import org.jixiao.rubric.Rubric;
import org.jixiao.rubric.RubricNode;
import org.jixiao.rubric.Section;
import org.jixiao.rubric.Veto;
import org.jixiao.rule.Attainability;
import org.jixiao.rule.Condition;
import org.jixiao.rule.Decision;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.Outcome;
import org.jixiao.rule.ResolvedRule;
import org.jixiao.rule.Truth;
import org.jixiao.rule.Verdict;

/**
 * One evaluation: first every rule, then what becomes of the points of rows that do not apply, then the sums.
 */
final class Evaluating {
    private final Rubric rubric;
    private final Map<String, ResolvedRule> rules;
    private final Facts facts;
    private final List<Issue> unread;
    private final Scope scope;
    private final Map<String, Verdict> verdicts = new HashMap<>();
    private final Map<String, Outcome> outcomes = new HashMap<>();
    private final Map<String, NotApplicablePolicy> policies = new HashMap<>();
    private final Map<String, Rational> extra = new HashMap<>();
    private final Set<String> fullByPolicy = new HashSet<>();
    private final Set<String> leftOutHere = new HashSet<>();
    private final Map<String, RubricNode> nodes = new HashMap<>();
    private final Map<String, Location> places = new HashMap<>();
    private Rational leftOutOfTotal = Rational.ZERO;

    Evaluating(Rubric rubric, Map<String, ResolvedRule> rules, Facts facts, List<Issue> unread) {
        this.unread = unread;
        this.rubric = rubric;
        this.rules = rules;
        this.facts = facts;
        this.scope = Scope.of(facts);
    }

    Evaluation run() {
        for (RubricNode part : rubric.parts()) {
            judge(part, Location.WHOLE, rubric.notApplicable());
        }
        settle(rubric.parts(), true, true);
        boolean exactly = leftOutOfTotal.signum() > 0 || rescaled(rubric.parts()) || takes(rubric.parts());
        List<NodeResult> parts = results(rubric.parts(), exactly);
        Tally sum = sum(parts, exactly, leftOutOfTotal, Location.WHOLE);
        Vetoed vetoed = vetoed(rubric.vetoes(), sum);
        Tally exact = capped(vetoed.tally());
        RoundingPolicy rounding = rubric.rounding();
        Tally total = exact.mapped(points -> exactly
                ? rounding.apply(rounding.apply(points, Stage.INDICATOR), Stage.TOTAL)
                : rounding.apply(points, Stage.TOTAL));
        return new Evaluation(rubric, facts, parts, exact.outcome(), total.outcome(), vetoed.reason(), scope, unread);
    }

    private Tally capped(Tally tally) {
        Rational most = rubric.statedPoints().max(rubric.points());
        return rubric.totalCapped() ? tally.mapped(points -> points.clamped(Rational.ZERO, most)) : tally;
    }

    // --- what each row gave -----------------------------------------------------------------------------------------

    private void judge(RubricNode node, Location above, Optional<NotApplicablePolicy> inherited) {
        Location here = above.inside(node.name());
        nodes.put(node.id(), node);
        places.put(node.id(), here);
        Optional<NotApplicablePolicy> policy = node.notApplicable().or(() -> inherited);
        policy.ifPresent(it -> policies.put(node.id(), it));
        if (node instanceof Section section) {
            section.parts().forEach(part -> judge(part, here, policy));
        } else {
            outcomes.put(node.id(), judged((Indicator) node, policy));
        }
    }

    private Outcome judged(Indicator indicator, Optional<NotApplicablePolicy> policy) {
        Outcome outcome = outcome(indicator);
        boolean waived = outcome instanceof Outcome.NotApplicable
                && indicator.role() == Role.REGULAR
                && policy.isPresent()
                && policy.get() instanceof NotApplicablePolicy.FullPoints;
        if (waived) {
            fullByPolicy.add(indicator.id());
        }
        return waived ? new Outcome.Scored(indicator.points()) : outcome;
    }

    private Outcome outcome(Indicator indicator) {
        ResolvedRule rule = rules.get(indicator.id());
        if (rule == null) {
            return new Outcome.Scored(Rational.ZERO);
        }
        Verdict verdict = rule.evaluate(facts);
        verdicts.put(indicator.id(), verdict);
        if (indicator.appliesWhen().isEmpty()) {
            return verdict.outcome();
        }
        Condition condition = indicator.appliesWhen().get();
        Truth truth = Truth.of(condition, scope);
        return switch (truth.state()) {
            case HOLDS -> verdict.outcome();
            case FAILS -> new Outcome.NotApplicable("适用条件不成立 (its condition does not hold)");
            case UNKNOWN ->
                new Outcome.Open(
                        Outcome.Kind.MISSING,
                        truth.why().orElseThrow(),
                        rule.least().min(Rational.ZERO),
                        rule.most());
        };
    }

    /** A row does not apply if its rule says so; a section, if it has regular parts and none of them applies. */
    private boolean applies(RubricNode node) {
        if (node instanceof Section section) {
            List<RubricNode> regular = regular(section.parts());
            return regular.isEmpty() || regular.stream().anyMatch(this::applies);
        }
        return !(outcomes.get(node.id()) instanceof Outcome.NotApplicable);
    }

    private static List<RubricNode> regular(List<RubricNode> parts) {
        return parts.stream().filter(part -> part.role() == Role.REGULAR).toList();
    }

    // --- rows that do not apply -------------------------------------------------------------------------------------

    /**
     * Settles the points of rows that do not apply, level by level.
     *
     * @param added whether the siblings are added; in a mean, a minimum or a maximum they are simply left out
     * @param counting whether the siblings count towards the total, so that it may be scaled for them
     */
    private void settle(List<RubricNode> siblings, boolean added, boolean counting) {
        for (RubricNode node : siblings) {
            if (applies(node)) {
                if (node instanceof Section section) {
                    boolean sum = section.combination() == Combination.SUM;
                    settle(section.parts(), sum, counting && sum && node.role() == Role.REGULAR);
                }
            } else if (added && node.role() == Role.REGULAR) {
                settle(node, siblings, counting);
            }
        }
    }

    private void settle(RubricNode node, List<RubricNode> siblings, boolean counting) {
        NotApplicablePolicy policy = policies.get(node.id());
        if (policy instanceof NotApplicablePolicy.Redistribute redistribute) {
            redistribute(node, redistribute, takers(node, redistribute, siblings));
        } else if (policy instanceof NotApplicablePolicy.Rescale rescale) {
            if (rescale.total() && counting) {
                leftOutOfTotal = leftOutOfTotal.plus(node.points());
            } else {
                leftOutHere.add(node.id());
            }
        }
    }

    private List<RubricNode> takers(
            RubricNode node, NotApplicablePolicy.Redistribute policy, List<RubricNode> siblings) {
        List<RubricNode> candidates = policy.rows().isEmpty()
                ? siblings
                : policy.rows().stream()
                        .map(id -> Objects.requireNonNull(nodes.get(id)))
                        .toList();
        return candidates.stream()
                .filter(taker -> !taker.id().equals(node.id())
                        && taker.role() == Role.REGULAR
                        && taker.points().signum() > 0
                        && !fullByPolicy.contains(taker.id())
                        && applies(taker))
                .toList();
    }

    private void redistribute(RubricNode node, NotApplicablePolicy.Redistribute policy, List<RubricNode> takers) {
        Rational all = takers.stream().map(RubricNode::points).reduce(Rational.ZERO, Rational::plus);
        for (RubricNode taker : takers) {
            Rational share = policy.equally()
                    ? node.points().dividedBy(Rational.of(takers.size()))
                    : node.points().multipliedBy(taker.points()).dividedBy(all);
            extra.merge(taker.id(), share, Rational::plus);
        }
        if (takers.isEmpty()) {
            extra.put(node.id(), Rational.ZERO); // marks that nobody takes its points
        }
    }

    private boolean takes(List<RubricNode> parts) {
        return regular(parts).stream().anyMatch(part -> applies(part) && extra.containsKey(part.id()));
    }

    /** What a row that does not apply adds to the sum: nothing where a policy took care of its points. */
    private Tally absent(RubricNode node) {
        NotApplicablePolicy policy = policies.get(node.id());
        String reason = reason(node);
        if (policy == null) {
            return unsettled(node, StandardIssue.POLICY_MISSING, reason);
        }
        if (policy instanceof NotApplicablePolicy.FullPoints) {
            return Tally.of(node.points());
        }
        return policy instanceof NotApplicablePolicy.Redistribute && extra.containsKey(node.id())
                ? unsettled(node, StandardIssue.POLICY_NO_TAKERS, reason)
                : Tally.ZERO;
    }

    private Tally unsettled(RubricNode node, StandardIssue code, String reason) {
        return Tally.open(
                Outcome.Kind.UNDEFINED, Issue.of(code, place(node), "reason", reason), Rational.ZERO, node.points());
    }

    private String reason(RubricNode node) {
        if (node instanceof Section section) {
            return regular(section.parts()).stream()
                    .map(this::reason)
                    .findFirst()
                    .orElse("");
        }
        return outcomes.get(node.id()) instanceof Outcome.NotApplicable it ? it.reason() : "";
    }

    // --- sums -------------------------------------------------------------------------------------------------------

    private List<NodeResult> results(List<RubricNode> parts, boolean exactly) {
        List<NodeResult> results = new ArrayList<>();
        for (RubricNode part : parts) {
            results.add(part instanceof Section section ? section(section, exactly) : indicator((Indicator) part));
        }
        return results;
    }

    /** The sum of parts; of their exact outcomes where the whole is rounded once, otherwise of their rounded scores. */
    private Tally sum(List<NodeResult> parts, boolean exactly, Rational leftOutOfSum, Location place) {
        Tally sum = Tally.ZERO;
        Rational all = Rational.ZERO;
        Rational leftOut = Rational.ZERO;
        for (NodeResult part : parts) {
            Role role = part.node().role();
            if (role != Role.REGULAR) {
                continue;
            }
            all = all.plus(part.node().points());
            if (applies(part.node())) {
                sum = sum.plus(Tally.of(exactly ? part.exact() : part.score()));
            } else {
                sum = sum.plus(absent(part.node()));
                leftOut = leftOut.plus(rescaledHere(part.node()));
            }
        }
        sum = scaledUp(sum, all, leftOut.plus(leftOutOfSum), place);
        return withAdjustments(sum, parts, exactly);
    }

    private Rational rescaledHere(RubricNode node) {
        return leftOutHere.contains(node.id()) ? node.points() : Rational.ZERO;
    }

    /** Scales a sum up from the points that are left to all points. */
    private Tally scaledUp(Tally sum, Rational all, Rational leftOut, Location place) {
        if (leftOut.signum() == 0) {
            return sum;
        }
        Rational left = all.minus(leftOut);
        if (left.signum() <= 0) {
            return Tally.open(
                    Outcome.Kind.UNDEFINED,
                    Issue.of(StandardIssue.NOTHING_LEFT, place, "points", all),
                    Rational.ZERO,
                    all);
        }
        return sum.mapped(points -> points.multipliedBy(all).dividedBy(left));
    }

    private Tally withAdjustments(Tally sum, List<NodeResult> parts, boolean exactly) {
        Tally adjusted = sum;
        for (NodeResult part : parts) {
            Role role = part.node().role();
            boolean counts = (role == Role.BONUS || role == Role.MALUS) && applies(part.node());
            if (counts) {
                Tally points = Tally.of(exactly ? part.exact() : part.score());
                adjusted = role == Role.BONUS ? adjusted.plus(points) : adjusted.minus(points);
            }
        }
        return adjusted;
    }

    private NodeResult section(Section section, boolean exactlyAbove) {
        boolean averaged = section.combination() != Combination.SUM;
        boolean exactly = exactlyAbove || averaged || rescaled(section.parts()) || takes(section.parts());
        List<NodeResult> parts = results(section.parts(), exactly);
        Rational points = section.points().plus(taken(section));
        if (!applies(section)) {
            Outcome absent = policies.get(section.id()) instanceof NotApplicablePolicy.FullPoints
                    ? new Outcome.Scored(section.points())
                    : new Outcome.NotApplicable(reason(section));
            return new NodeResult.OfSection(section, points, absent, absent, parts, Optional.empty());
        }
        Tally tally = averaged
                ? withAdjustments(averaged(section, parts), parts, true)
                : sum(parts, exactly, Rational.ZERO, place(section));
        Vetoed vetoed = vetoed(section.vetoes(), scaled(tally, section));
        Tally exact = vetoed.tally();
        Tally score = exactly ? exact.mapped(it -> rubric.rounding().apply(it, Stage.INDICATOR)) : exact;
        return new NodeResult.OfSection(section, points, exact.outcome(), score.outcome(), parts, vetoed.reason());
    }

    private boolean rescaled(List<RubricNode> parts) {
        return regular(parts).stream()
                .anyMatch(part -> !applies(part) && rescaledHere(part).signum() > 0);
    }

    private Rational taken(RubricNode node) {
        return applies(node) ? extra.getOrDefault(node.id(), Rational.ZERO) : Rational.ZERO;
    }

    private Tally scaled(Tally tally, RubricNode node) {
        Rational more = taken(node);
        return more.signum() == 0
                ? tally
                : tally.mapped(
                        points -> points.multipliedBy(node.points().plus(more)).dividedBy(node.points()));
    }

    private Tally averaged(Section section, List<NodeResult> parts) {
        Tally combined = null;
        Rational weights = Rational.ZERO;
        for (NodeResult part : parts) {
            RubricNode node = part.node();
            if (node.role() != Role.REGULAR) {
                continue;
            }
            boolean full = policies.get(node.id()) instanceof NotApplicablePolicy.FullPoints;
            if (!applies(node) && !full && policies.containsKey(node.id())) {
                continue; // every other policy leaves it out of a mean, a minimum and a maximum
            }
            Tally share = !applies(node) && full ? Tally.of(Rational.ONE) : share(part);
            if (section.combination() == Combination.WEIGHTED_MEAN) {
                Rational weight = node.weight().orElse(Rational.ZERO);
                weights = weights.plus(weight);
                Tally weighed = share.mapped(it -> it.multipliedBy(weight));
                combined = combined == null ? weighed : combined.plus(weighed);
            } else {
                combined = combined == null
                        ? share
                        : section.combination() == Combination.MINIMUM
                                ? combined.smaller(share)
                                : combined.larger(share);
            }
        }
        return mean(section, combined == null ? Tally.ZERO : combined, weights);
    }

    private Tally mean(Section section, Tally combined, Rational weights) {
        if (section.combination() != Combination.WEIGHTED_MEAN) {
            return combined.mapped(share -> share.multipliedBy(section.points()));
        }
        if (weights.signum() == 0) {
            return Tally.open(
                    Outcome.Kind.UNDEFINED,
                    Issue.of(StandardIssue.WEIGHTS_ZERO, place(section), "fact", section.name()),
                    Rational.ZERO,
                    section.points());
        }
        return combined.mapped(sum -> sum.multipliedBy(section.points()).dividedBy(weights));
    }

    /** The share of its points that a part earned; a part that does not apply, without a policy, may be any share. */
    private Tally share(NodeResult part) {
        RubricNode node = part.node();
        if (!applies(node)) {
            return unsettled(node, StandardIssue.POLICY_MISSING, reason(node))
                    .mapped(points -> points.signum() > 0 ? Rational.ONE : Rational.ZERO);
        }
        if (part.points().signum() == 0) {
            return Tally.open(
                    Outcome.Kind.UNDEFINED,
                    Issue.of(StandardIssue.ZERO_DENOMINATOR, place(node), "top", node.name(), "bottom", "0"),
                    Rational.ZERO,
                    Rational.ONE);
        }
        return Tally.of(part.exact()).mapped(points -> points.dividedBy(part.points()));
    }

    private record Vetoed(Tally tally, Optional<String> reason) {}

    private Vetoed vetoed(List<Veto> vetoes, Tally tally) {
        Tally result = tally;
        for (Veto veto : vetoes) {
            Truth truth = Truth.of(veto.condition(), scope);
            if (truth.state() == Truth.State.HOLDS) {
                return new Vetoed(Tally.ZERO, Optional.of(veto.reason()));
            }
            if (truth.state() == Truth.State.UNKNOWN) {
                result = Tally.open(
                        Outcome.Kind.MISSING,
                        truth.why().orElseThrow(),
                        result.least().min(Rational.ZERO),
                        result.most().max(Rational.ZERO));
            }
        }
        return new Vetoed(result, Optional.empty());
    }

    private Location place(RubricNode node) {
        return Objects.requireNonNull(places.get(node.id()));
    }

    // --- rows -------------------------------------------------------------------------------------------------------

    private NodeResult indicator(Indicator indicator) {
        Outcome outcome = Objects.requireNonNull(outcomes.get(indicator.id()));
        Optional<Verdict> verdict = Optional.ofNullable(verdicts.get(indicator.id()));
        Optional<Remark> remark = facts.remark(indicator.id());
        Location here = place(indicator);
        if (outcome instanceof Outcome.NotApplicable) {
            return new NodeResult.OfIndicator(
                    indicator, indicator.points(), outcome, outcome, verdict, List.of(), remark, List.of());
        }
        Tally exact = scaled(Tally.of(outcome), indicator);
        Tally score = exact.mapped(points -> rubric.rounding().apply(points, Stage.INDICATOR));
        List<Deduction> deductions = verdict.filter(it -> it.outcome().equals(outcome))
                .map(it -> Deductions.of(indicator.id(), it, remark))
                .orElse(List.of());
        return new NodeResult.OfIndicator(
                indicator,
                indicator.points().plus(taken(indicator)),
                exact.outcome(),
                score.outcome(),
                verdict,
                deductions,
                remark,
                issues(indicator, outcome, verdict).stream()
                        .map(issue -> issue.at(here))
                        .toList());
    }

    private List<Issue> issues(Indicator indicator, Outcome outcome, Optional<Verdict> verdict) {
        List<Issue> issues = new ArrayList<>();
        if (outcome instanceof Outcome.Open open) {
            issues.add(open.why());
        }
        verdict.ifPresent(it -> notes(it, issues));
        if (verdict.isPresent() && verdict.get().decision() instanceof Decision.Reported reported) {
            if (reported.attainability() == Attainability.IMPOSSIBLE && outcome instanceof Outcome.Scored) {
                issues.add(Issue.of(StandardIssue.REPORTED_NOT_GIVEN, Location.WHOLE, "reported", reported.points()));
            }
            despiteFigures(indicator).ifPresent(issues::add);
        }
        return issues;
    }

    private static void notes(Verdict verdict, List<Issue> into) {
        if (verdict.decision() instanceof Decision.ByValue byValue) {
            into.addAll(byValue.notes());
        }
        verdict.parts().forEach(part -> notes(part, into));
    }

    /** A reported score beside figures from which the rule would compute one. */
    private Optional<Issue> despiteFigures(Indicator indicator) {
        ResolvedRule rule = Objects.requireNonNull(rules.get(indicator.id()));
        Facts figures = facts;
        for (String id : List.of(indicator.id(), indicator.measure().id())) {
            if (figures.observation(id)
                    .filter(Observation.Reported.class::isInstance)
                    .isPresent()) {
                figures = figures.without(id);
            }
        }
        return rule.evaluate(figures).outcome() instanceof Outcome.Scored computed
                ? Optional.of(new Issue(
                        StandardIssue.REPORTED_DESPITE_FIGURES,
                        Severity.INFORMATION,
                        Location.WHOLE,
                        Map.of("computed", computed.points().toString())))
                : Optional.empty();
    }
}

package org.jixiao.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Observation;
import org.jixiao.plan.Code;
import org.jixiao.plan.Coder;
import org.jixiao.plan.NotCompiled;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;

/**
 * A rule resolved for a row: marks are numbers, thresholds are counted in the unit of the measure, and every rule over one
 * number is a {@link ScoreFunction}. This is the only path by which a rule gives points.
 *
 * <p>Immutable and safe between threads; resolve once and evaluate as often as needed.
 */
public final class ResolvedRule {
    private final Row row;
    private final Node root;
    private final Rational least;
    private final Rational most;
    private final List<Issue> issues;

    private ResolvedRule(Row row, Node root, Rational least, Rational most, List<Issue> issues) {
        this.row = row;
        this.root = root;
        this.least = least;
        this.most = most;
        this.issues = List.copyOf(issues);
    }

    /**
     * Resolves a rule.
     *
     * @param rule the rule as written
     * @param row the row it stands in
     * @return the resolved rule; what is wrong with it is in {@link #issues()}
     */
    public static ResolvedRule of(Rule rule, Row row) {
        List<Issue> issues = new ArrayList<>();
        Rational full = row.points();
        Rule inner = rule instanceof Extended extended ? extended.rule() : rule;
        Node root = inner.match(Resolver.of(row, issues));
        Mark bonus = rule instanceof Extended extended ? extended.bonusUpTo() : Mark.ZERO;
        Mark malus = rule instanceof Extended extended ? extended.malusUpTo() : Mark.ZERO;
        Rational most = full.plus(bonus.of(full));
        Rational least = malus.of(full).negated();
        if (issues.isEmpty() && root.reach().most().compareTo(most) > 0) {
            issues.add(Issue.of(
                    StandardIssue.MARKS_EXCEED_POINTS,
                    Location.WHOLE,
                    "most",
                    root.reach().most(),
                    "points",
                    most));
        }
        return new ResolvedRule(row, root, least, most, issues);
    }

    /**
     * What is wrong with the rule in this row. An issue of severity {@code FATAL} means that it cannot be evaluated.
     *
     * @return the issues, in the order of the rule
     */
    public List<Issue> issues() {
        return issues;
    }

    /**
     * The row the rule was resolved for.
     *
     * @return the row
     */
    public Row row() {
        return row;
    }

    /**
     * The normal form over the row's own measure, kept between the row's bounds.
     *
     * @return the function, or nothing where the rule reads other inputs, needs facts for its target, or is no function of
     *     one number
     */
    public Optional<ScoreFunction> function() {
        return root instanceof FunctionNode node
                ? node.function().map(function -> function.clamped(least, most))
                : Optional.empty();
    }

    /**
     * The least points that the row can earn: zero, or below it where the rule allows a malus.
     *
     * @return the lower bound
     */
    public Rational least() {
        return least;
    }

    /**
     * The most points that the row can earn: its full points, or more where the rule allows a bonus.
     *
     * @return the upper bound
     */
    public Rational most() {
        return most;
    }

    /**
     * All parts of the rule that are functions of one number, in the order of the rule: the whole rule where it is one, or
     * else what stands inside sums, choices, cases and vetoes. A part whose target is a fact is left out, since it has no
     * function before there are facts.
     *
     * @return the parts, each over the values it can meet there
     */
    public List<RuleLeaf> leaves() {
        Leaves leaves = new Leaves(row.measure().unit());
        root.leaves(leaves);
        return leaves.all().stream()
                .map(leaf -> root instanceof FunctionNode ? leaf.clamped(least, most) : leaf)
                .map(RuleLeaf::settled)
                .toList();
    }

    /**
     * The fewest points that the rule states, before they are kept within the row's bounds.
     *
     * @return a bound that no observation falls below
     */
    public Rational leastStated() {
        return root.reach().least();
    }

    /**
     * The most points that the rule states, before they are kept within the row's bounds.
     *
     * @return a bound that no observation exceeds
     */
    public Rational mostStated() {
        return root.reach().most();
    }

    /**
     * Whether the rule can give some points at all, taking each part of the rule by itself.
     *
     * @param points the points, such as those that round to a published score
     * @return whether some observation earns them
     */
    public Attainability canGive(Interval points) {
        return root.reach().clamped(least, most).canGive(points);
    }

    /**
     * Scores the row.
     *
     * @param facts the observations
     * @return the outcome and everything that decided it; points are exact and lie between {@link #least()} and {@link
     *     #most()}
     */
    public Verdict evaluate(Facts facts) {
        Optional<Observation> stated = facts.observation(row.id());
        if (stated.isEmpty()) {
            stated = facts.observation(row.measure().id());
        }
        if (stated.isPresent() && stated.get() instanceof Observation.Reported reported) {
            return reported(reported.points());
        }
        if (stated.isPresent() && stated.get() instanceof Observation.NotApplicable inapplicable) {
            return root.verdict(new Outcome.NotApplicable(inapplicable.reason()), new Decision.None());
        }
        Verdict verdict = root.evaluate(Frame.of(row, facts));
        return verdict.with(verdict.outcome().match(new Outcomes.Clamp(least, most)));
    }

    /**
     * Writes the rule down as arithmetic on whole numbers, which gives the points of {@link #evaluate(Facts)} wherever it
     * gives any.
     *
     * @param coder where facts are given their places
     * @return the arithmetic
     * @throws NotCompiled if some part of the rule is none; the reason says which
     */
    public Code code(Coder coder) {
        Coding in = Coding.of(coder, row);
        try {
            return root instanceof FunctionNode node
                    ? node.code(in, function -> function.clamped(least, most))
                    : coder.clamped(root.code(in), least, most);
        } catch (ArithmeticException e) {
            throw new NotCompiled("numbers too large: " + e.getMessage());
        }
    }

    private Verdict reported(Rational points) {
        if (points.compareTo(least) < 0 || points.compareTo(most) > 0) {
            Issue why = Issue.of(
                    StandardIssue.REPORTED_OUT_OF_BOUNDS,
                    Location.WHOLE,
                    "reported",
                    points,
                    "least",
                    least,
                    "most",
                    most);
            return root.verdict(
                    new Outcome.Open(Outcome.Kind.UNDEFINED, why, least, most),
                    new Decision.Reported(points, Attainability.IMPOSSIBLE));
        }
        return root.verdict(new Outcome.Scored(points), new Decision.Reported(points, canGive(row.roundingTo(points))));
    }
}

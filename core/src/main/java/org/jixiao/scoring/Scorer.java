package org.jixiao.scoring;

import io.vavr.control.Validation;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.issue.Issue;
import org.jixiao.issue.IssuesException;
import org.jixiao.issue.Location;
import org.jixiao.issue.Severity;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Facts;
import org.jixiao.measure.StandardFacts;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.ResolvedRule;

/**
 * A rubric resolved for scoring. Make one per rubric and share it: it is immutable, evaluates purely, and may be used by
 * any number of threads at once. It serialises as its rubric and resolves again on reading.
 */
public final class Scorer implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Rubric rubric;
    private final transient Map<String, ResolvedRule> rules;
    private final transient Set<String> read;

    private Scorer(Rubric rubric) {
        this.rubric = rubric;
        this.rules = new LinkedHashMap<>();
        for (Indicator indicator : rubric.indicators()) {
            indicator
                    .rule()
                    .ifPresent(
                            rule -> rules.put(indicator.id(), ResolvedRule.of(rule, indicator.row(rubric.rounding()))));
        }
        this.read = new LinkedHashSet<>(rubric.factIds());
    }

    /**
     * Resolves a rubric.
     *
     * @param rubric the rubric
     * @return the scorer
     * @throws IssuesException if the rubric cannot be scored, with all issues of severity {@code FATAL} at once; gaps,
     *     overlaps, wrong sums and excess marks do not stand in the way
     */
    public static Scorer of(Rubric rubric) {
        Validation<List<Issue>, Scorer> checked = check(rubric);
        if (checked.isInvalid()) {
            throw new IssuesException("the rubric '" + rubric.name() + "' cannot be scored", checked.getError());
        }
        return checked.get();
    }

    /**
     * Resolves a rubric without an exception.
     *
     * @param rubric the rubric
     * @return the scorer, or all issues that keep the rubric from being scored
     */
    public static Validation<List<Issue>, Scorer> check(Rubric rubric) {
        List<Issue> fatal = rubric.issues().stream()
                .filter(issue -> issue.severity() == Severity.FATAL)
                .toList();
        return fatal.isEmpty() ? Validation.valid(new Scorer(rubric)) : Validation.invalid(fatal);
    }

    /**
     * The rubric.
     *
     * @return the rubric that was resolved
     */
    public Rubric rubric() {
        return rubric;
    }

    /**
     * The rule of an indicator in its resolved form, to ask what it can give.
     *
     * @param indicatorId the indicator's id
     * @return the rule
     * @throws IllegalArgumentException if there is no such indicator or it has no rule
     */
    public ResolvedRule rule(String indicatorId) {
        ResolvedRule rule = rules.get(indicatorId);
        if (rule == null) {
            throw new IllegalArgumentException("no rule for the indicator '" + indicatorId + "': there are rules for "
                    + String.join(", ", rules.keySet()));
        }
        return rule;
    }

    /**
     * Scores facts.
     *
     * @param facts the observations
     * @return the evaluation; what is wrong with the facts shows in it and never as an exception
     */
    public Evaluation evaluate(Facts facts) {
        return new Evaluating(rubric, rules, facts, unread(facts)).run();
    }

    private List<Issue> unread(Facts facts) {
        List<String> unread = facts.ids().stream()
                .filter(id -> !read.contains(id) && !StandardFacts.isStandard(id))
                .toList();
        return unread.isEmpty()
                ? List.of()
                : List.of(Issue.of(StandardIssue.FACT_NOT_READ, Location.WHOLE, "ids", String.join(", ", unread)));
    }

    private Object writeReplace() {
        return new Resolved(rubric);
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw new InvalidObjectException("a scorer is read through its rubric");
    }

    /** What a scorer is written as. */
    private record Resolved(Rubric rubric) implements Serializable {
        private Object readResolve() {
            return Scorer.of(rubric);
        }
    }
}

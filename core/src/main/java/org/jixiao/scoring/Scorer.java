package org.jixiao.scoring;

import io.vavr.Lazy;
import io.vavr.control.Validation;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jixiao.issue.Issue;
import org.jixiao.issue.IssuesException;
import org.jixiao.issue.Severity;
import org.jixiao.measure.Facts;
import org.jixiao.plan.FactColumns;
import org.jixiao.plan.FactLayout;
import org.jixiao.plan.FactRow;
import org.jixiao.plan.Program;
import org.jixiao.quantity.Unit;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.ResolvedRule;
import org.jspecify.annotations.Nullable;

/**
 * A rubric resolved for scoring. Make one per rubric and share it: it is immutable, evaluates purely, and may be used by
 * any number of threads at once. It serialises as its rubric and resolves again on reading.
 *
 * <p>Facts by name go in with {@link #evaluate(Facts)}. Where every microsecond counts, fill a {@link FactRow} of {@link
 * #layout()} again and again and {@link #score(FactRow) score} it; for a table of departments fill {@link FactColumns} and
 * {@link #scoreAll score} them all. The ways give the same results: rows are compiled to arithmetic on whole numbers when
 * they are first needed, and whatever that does not settle the exact tree of the rules decides.
 */
public final class Scorer implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Rubric rubric;
    private final transient Map<String, ResolvedRule> rules;
    private final transient Map<String, Unit> units;
    private final transient Lazy<Plan> plan;

    private Scorer(Rubric rubric, Map<String, Unit> units) {
        this.rubric = rubric;
        this.units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
        this.rules = new LinkedHashMap<>();
        for (Indicator indicator : rubric.indicators()) {
            indicator
                    .rule()
                    .ifPresent(
                            rule -> rules.put(indicator.id(), ResolvedRule.of(rule, indicator.row(rubric.rounding()))));
        }
        this.plan = Lazy.of(() -> new Plan(rubric, rules, this.units));
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
        return fatal.isEmpty() ? Validation.valid(new Scorer(rubric, Map.of())) : Validation.invalid(fatal);
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
     * The same scorer with other units for the values of {@link FactRow} and {@link FactColumns}. Facts by name may be in
     * any unit of their kind whatever is asked for here.
     *
     * @param counted the units by the facts' ids; a fact that is not named stands in the unit that {@link FactLayout} says
     * @return the scorer
     * @throws IllegalArgumentException when the scorer is first used, if a unit is of another kind than its fact
     */
    public Scorer counting(Map<String, Unit> counted) {
        return new Scorer(rubric, counted);
    }

    /**
     * Scores facts by name.
     *
     * @param facts the observations
     * @return the evaluation; what is wrong with the facts shows in it and never as an exception
     */
    public Evaluation evaluate(Facts facts) {
        Plan quick = plan.get();
        if (!facts.isObserved()) {
            return exactly(facts);
        }
        long total = quick.score(quick.program().layout().row().set(facts), null);
        return total == Program.UNSETTLED ? exactly(facts) : new Evaluation(quick, null, facts, total);
    }

    Plan plan() {
        return plan.get();
    }

    /** The evaluation by the exact tree. */
    Evaluation exactly(Facts facts) {
        return plan.get().exactly(facts);
    }

    /**
     * Where facts stand in a {@link FactRow} or in {@link FactColumns}, for the rows that are compiled.
     *
     * @return the layout
     */
    public FactLayout layout() {
        return plan.get().program().layout();
    }

    /**
     * Scores a row of facts without saying why. Nothing is allocated where all facts are known and the rows are compiled.
     *
     * @param row the facts, in the layout of this scorer; safe as long as no other thread uses the row
     * @return the total as the form shows it, in units of the last digit that the rubric's rounding keeps, usually hundredths
     *     of a point; or {@link Program#UNSETTLED} where there is no single total or none that is a whole number of units:
     *     {@link #evaluate(FactRow)} tells then
     * @throws IllegalArgumentException if the row is of another layout
     */
    public long score(FactRow row) {
        return checked(row).scoreAnyhow(row, null);
    }

    /**
     * Scores a row of facts, with the scores of all indicators.
     *
     * @param row the facts, in the layout of this scorer; safe as long as no other thread uses the row
     * @param scores where to put the scores of the indicators, in the order of the rubric and in the unit of the total;
     *     {@link Program#UNSETTLED} where there is none
     * @return the total, as {@link #score(FactRow)} gives it
     * @throws IllegalArgumentException if the row is of another layout, or there is no room for the scores
     */
    public long score(FactRow row, long[] scores) {
        if (scores.length < rubric.indicators().size()) {
            throw new IllegalArgumentException("there is room for " + scores.length + " scores, and the rubric has "
                    + rubric.indicators().size() + " indicators: give a longer array");
        }
        return checked(row).scoreAnyhow(row, scores);
    }

    /**
     * Scores a row of facts.
     *
     * @param row the facts, in the layout of this scorer; they are copied
     * @return the evaluation, which tells what decided when it is asked
     * @throws IllegalArgumentException if the row is of another layout
     */
    public Evaluation evaluate(FactRow row) {
        Plan quick = checked(row);
        long total = quick.score(row, null);
        if (total == Program.UNSETTLED) {
            return exactly(row.facts());
        }
        return new Evaluation(quick, row.copy(), null, total);
    }

    private Plan checked(FactRow row) {
        Plan quick = plan.get();
        if (row.layout() != quick.program().layout()) {
            throw new IllegalArgumentException(
                    "the row is of another layout: take rows from the layout of the scorer that scores them");
        }
        return quick;
    }

    /**
     * Scores the facts of many departments, rule after rule. Every total and score is the one that {@link
     * #evaluate(Facts)} gives for the same facts.
     *
     * <p>Whether the executor has one thread or many, the results are the same; this method returns when all are there.
     *
     * @param columns the facts, in the layout of this scorer
     * @param totals where to put the totals, in units of the last digit that the rubric's rounding keeps; {@link
     *     Integer#MIN_VALUE} where there is no single total, or none that is a whole number of units within {@code int}
     * @param scores where to put the scores of the indicators, by indicator and then by department, in the same unit; or
     *     {@code null} where they are not wanted
     * @param executor runs the parts
     * @param parts into how many parts the departments are divided, 1 or more; usually the number of threads
     * @throws IllegalArgumentException if the columns are of another layout, or there is no room for the results
     */
    public void scoreAll(FactColumns columns, int[] totals, int @Nullable [][] scores, Executor executor, int parts) {
        Plan quick = plan.get();
        checkRoom(columns, totals, scores, parts);
        Program program = quick.program();
        List<CompletableFuture<Void>> running = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            int part = i;
            running.add(CompletableFuture.runAsync(
                    () -> program.score(columns, part, parts, totals, scores, quick::scoreAnyhow), executor));
        }
        running.forEach(CompletableFuture::join);
    }

    private void checkRoom(FactColumns columns, int[] totals, int @Nullable [][] scores, int parts) {
        if (columns.layout() != layout()) {
            throw new IllegalArgumentException(
                    "the columns are of another layout: make them with the layout of the scorer that scores them");
        }
        boolean room = totals.length >= columns.size()
                && (scores == null
                        || scores.length >= rubric.indicators().size()
                                && Arrays.stream(scores).allMatch(one -> one.length >= columns.size()));
        if (!room || parts < 1) {
            throw new IllegalArgumentException("there is no room for the results of " + columns.size()
                    + " departments in " + parts
                    + " parts: give a total for each, and an array of as many scores for each indicator");
        }
    }

    /**
     * What one department of a table earned, and why.
     *
     * @param columns the facts, in the layout of this scorer
     * @param department the index of the department
     * @return the evaluation
     */
    public Evaluation evaluate(FactColumns columns, int department) {
        return evaluate(columns.row(department, layout().row()));
    }

    /**
     * The indicators that are not compiled to arithmetic on whole numbers. They are scored all the same, by the exact tree.
     *
     * @return the reasons by the ids of the indicators, in the order of the rubric; empty where every row is compiled
     */
    public Map<String, String> notCompiled() {
        return plan.get().notCompiled();
    }

    private Object writeReplace() {
        return new Resolved(rubric, units);
    }

    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw new InvalidObjectException("a scorer is read through its rubric");
    }

    /** What a scorer is written as. */
    private record Resolved(Rubric rubric, Map<String, Unit> units) implements Serializable {
        private Object readResolve() {
            return Scorer.of(rubric).counting(units);
        }
    }
}

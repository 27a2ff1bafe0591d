package org.jixiao.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jixiao.grade.Grade;
import org.jixiao.grade.GradeScale;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.issue.StandardIssue;
import org.jixiao.measure.Facts;
import org.jixiao.measure.Scope;
import org.jixiao.plan.FactRow;
import org.jixiao.quantity.Interval;
import org.jixiao.quantity.Rational;
import org.jixiao.rubric.GradeCondition;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.Outcome;
import org.jixiao.rule.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What a department or programme earned on a rubric, with everything that decided it. Rows stand in the order of the
 * rubric.
 *
 * <p>Where the plan of the scorer settled the facts, the total is known at once, and what decided each row is worked out
 * from the same facts when it is first asked for.
 *
 * <p>Immutable and safe between threads.
 */
public final class Evaluation {
    private final Rubric rubric;
    private final @Nullable Plan plan;
    private final @Nullable FactRow row;
    private final long units;

    // each is set once or several times to equal values, all of whose fields are final
    private @Nullable Facts facts;
    private @Nullable Detail detail;

    /** An evaluation whose detail is worked out. */
    Evaluation(
            Rubric rubric,
            Facts facts,
            List<NodeResult> parts,
            Outcome exactTotal,
            Outcome total,
            Optional<String> veto,
            Scope scope,
            List<Issue> unread) {
        this.rubric = rubric;
        this.facts = facts;
        this.plan = null;
        this.row = null;
        this.units = 0;
        List<Grade> grades =
                rubric.gradeScale().map(scale -> grades(total, scale, scope)).orElse(List.of());
        this.detail =
                new Detail(List.copyOf(parts), exactTotal, total, veto, grades, issues(parts, total, grades, unread));
    }

    /** An evaluation of which the plan knows the total, in units of the last digit. */
    Evaluation(Plan plan, @Nullable FactRow row, @Nullable Facts facts, long units) {
        this.rubric = plan.rubric();
        this.plan = plan;
        this.row = row;
        this.facts = facts;
        this.units = units;
    }

    private Detail detail() {
        Detail made = detail;
        if (made == null) {
            Evaluation exact = Objects.requireNonNull(plan).exactly(facts());
            made = Objects.requireNonNull(exact.detail);
            if (!made.total().equals(total())) {
                throw new IllegalStateException("the plan scores " + total() + " and the exact tree " + made.total()
                        + " with the facts\n" + facts() + "please report this with the rubric '" + rubric.name() + "'");
            }
            detail = made;
        }
        return made;
    }

    private List<Grade> grades(Outcome total, GradeScale scale, Scope scope) {
        Interval bounds = bounds(total);
        Set<Grade> grades = new LinkedHashSet<>(scale.gradesWithin(bounds));
        for (GradeCondition condition : rubric.gradeLimits()) {
            Truth.State state = Truth.of(condition.condition(), scope).state();
            if (state == Truth.State.FAILS) {
                continue;
            }
            Set<Grade> limited = new LinkedHashSet<>();
            grades.forEach(grade -> limited.add(condition.limit().apply(grade, scale)));
            if (state == Truth.State.HOLDS) {
                grades = limited;
            } else {
                grades.addAll(limited);
            }
        }
        return grades.stream().sorted(Comparator.comparingInt(scale::rank)).toList();
    }

    private List<Issue> issues(List<NodeResult> parts, Outcome total, List<Grade> possibleGrades, List<Issue> unread) {
        List<Issue> all = new ArrayList<>();
        List<NodeResult.OfIndicator> indicators = new ArrayList<>();
        collect(parts, indicators);
        indicators.forEach(indicator -> all.addAll(indicator.issues()));
        if (total instanceof Outcome.Open open && all.stream().noneMatch(open.why()::equals)) {
            boolean placed = all.stream()
                    .anyMatch(
                            issue -> issue.at(Location.WHOLE).equals(open.why().at(Location.WHOLE)));
            if (!placed) {
                all.add(open.why());
            }
        }
        if (total instanceof Outcome.Scored scored && rubric.gradeScale().isPresent() && possibleGrades.isEmpty()) {
            all.add(Issue.of(StandardIssue.GRADE_UNCOVERED, Location.WHOLE, "total", scored.points()));
        }
        all.addAll(unread);
        return List.copyOf(all);
    }

    /**
     * The rubric.
     *
     * @return the rubric that was evaluated
     */
    public Rubric rubric() {
        return rubric;
    }

    /**
     * The facts.
     *
     * @return the facts that were evaluated
     */
    public Facts facts() {
        Facts stated = facts;
        if (stated == null) {
            stated = Objects.requireNonNull(row).facts();
            facts = stated;
        }
        return stated;
    }

    /**
     * The results of the sections and indicators at the top.
     *
     * @return the results, in the order of the rubric
     */
    public List<NodeResult> parts() {
        return detail().parts();
    }

    /**
     * The results of all indicators, of any depth.
     *
     * @return the results, in the order of the rubric
     */
    public List<NodeResult.OfIndicator> indicators() {
        List<NodeResult.OfIndicator> indicators = new ArrayList<>();
        collect(parts(), indicators);
        return indicators;
    }

    private static void collect(List<NodeResult> parts, List<NodeResult.OfIndicator> into) {
        for (NodeResult part : parts) {
            if (part instanceof NodeResult.OfIndicator indicator) {
                into.add(indicator);
            }
            collect(part.parts(), into);
        }
    }

    /**
     * The result of an indicator.
     *
     * @param id the indicator's id
     * @return the result
     * @throws IllegalArgumentException if the rubric has none of that id; the message lists the ids
     */
    public NodeResult.OfIndicator indicator(String id) {
        rubric.indicator(id);
        return indicators().stream()
                .filter(indicator -> indicator.node().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The total as the form shows it.
     *
     * @return the rounded total, or the bounds that hold while figures are missing
     */
    public Outcome total() {
        return plan == null ? detail().total() : new Outcome.Scored(plan.points(units));
    }

    /**
     * The total before the last rounding.
     *
     * @return the total, or the bounds that hold while figures are missing
     */
    public Outcome exactTotal() {
        return detail().exactTotal();
    }

    /**
     * Between what and what the total lies.
     *
     * @return a single number where everything is known
     */
    public Interval totalBounds() {
        return bounds(total());
    }

    static Interval bounds(Outcome outcome) {
        return outcome instanceof Outcome.Open open
                ? Interval.closed(open.least(), open.most())
                : Interval.point(((Outcome.Scored) outcome).points());
    }

    /**
     * What the veto that fell on the total is for.
     *
     * @return the reason, or nothing if none fell
     */
    public Optional<String> veto() {
        return detail().veto();
    }

    /**
     * The grade.
     *
     * @return the grade, or nothing while more than one is possible, the scale has a gap there, or the rubric has none
     */
    public Optional<Grade> grade() {
        List<Grade> grades = possibleGrades();
        return grades.size() == 1 ? Optional.of(grades.get(0)) : Optional.empty();
    }

    /**
     * The grades that are possible while figures are missing.
     *
     * @return the grades, best first
     */
    public List<Grade> possibleGrades() {
        return detail().possibleGrades();
    }

    /**
     * All points lost, most first; equal ones in the order of the rubric.
     *
     * @return the deductions
     */
    public List<Deduction> deductions() {
        return indicators().stream()
                .flatMap(indicator -> indicator.deductions().stream())
                .sorted(Comparator.comparing(Deduction::points).reversed())
                .toList();
    }

    /**
     * What is wrong with the figures, and what is worth knowing, each with its place.
     *
     * @return the issues, in the order of the rubric
     */
    public List<Issue> issues() {
        return detail().issues();
    }

    /**
     * How many scores were entered as reported.
     *
     * @return the number of indicators
     */
    public long reportedCount() {
        return indicators().stream().filter(NodeResult.OfIndicator::isReported).count();
    }

    /**
     * How many scores were computed from figures.
     *
     * @return the number of indicators
     */
    public long computedCount() {
        return indicators().stream()
                .filter(indicator -> !indicator.isReported() && indicator.exact() instanceof Outcome.Scored)
                .count();
    }

    /**
     * What changed since another evaluation, as a tree that adds up.
     *
     * @param earlier the evaluation to compare with, such as last year's or the self-score
     * @return the difference, this one less the earlier
     */
    public EvaluationDifference minus(Evaluation earlier) {
        return EvaluationDifference.between(earlier, this);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Evaluation other
                && rubric.equals(other.rubric)
                && facts().equals(other.facts())
                && parts().equals(other.parts())
                && total().equals(other.total())
                && possibleGrades().equals(other.possibleGrades())
                && issues().equals(other.issues());
    }

    @Override
    public int hashCode() {
        return Objects.hash(rubric, facts(), total());
    }

    /** The name, the total and the grade. */
    @Override
    public String toString() {
        Interval bounds = totalBounds();
        String points = bounds.isPoint() ? text(bounds.lower().orElseThrow().at()) : bounds.toString();
        return rubric.name() + ": " + points + " of " + rubric.statedPoints()
                + (possibleGrades().isEmpty() ? "" : " " + possibleGrades());
    }

    private static String text(Rational points) {
        return points.toString();
    }
}

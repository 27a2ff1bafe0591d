package org.jixiao.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jixiao.issue.Issue;
import org.jixiao.issue.IssueCode;
import org.jixiao.issue.Location;
import org.jixiao.issue.Severity;

/**
 * Which checks a review makes and how badly each finding counts. Immutable: every method returns changed settings.
 *
 * <pre>{@code
 * ReviewSettings ours = ReviewSettings.STANDARD
 *         .without(ReviewIssue.CLIFF)
 *         .counting(ReviewIssue.BASIS_MISSING, Severity.ERROR)
 *         .with(ReviewCheck.ofRows(row -> …));
 * }</pre>
 */
public final class ReviewSettings {
    /** All checks of the library, each finding as its code says. */
    public static final ReviewSettings STANDARD = new ReviewSettings(
            List.of(
                    StatedIssues::of,
                    new Grades(),
                    new Citations(),
                    Weights::unused,
                    Weights::concentrated,
                    Repetitions::ofNames,
                    Repetitions::ofMeasures,
                    new Policies(),
                    ReviewCheck.ofRows(Gaps::at),
                    ReviewCheck.ofRows(Overlaps::at),
                    ReviewCheck.ofRows(IdleBands::at),
                    ReviewCheck.ofRows(IdleCases::at),
                    ReviewCheck.ofRows(OpenCases::at),
                    ReviewCheck.ofRows(Maximum::at),
                    ReviewCheck.ofRows(SafePoints::at),
                    ReviewCheck.ofRows(Monotony::at),
                    ReviewCheck.ofRows(Cliffs::at),
                    ReviewCheck.ofRows(Targets::at),
                    ReviewCheck.ofRows(MeasureUse::at),
                    ReviewCheck.ofRows(StepPolicies::at),
                    ReviewCheck.ofRows(Denominators::at),
                    ReviewCheck.ofRows(Judgements::at)),
            Map.of(),
            Set.of(),
            Map.of());

    private final List<ReviewCheck> checks;
    private final Map<String, Severity> severities;
    private final Set<String> off;
    private final Map<String, Set<Location>> accepted;

    private ReviewSettings(
            List<ReviewCheck> checks,
            Map<String, Severity> severities,
            Set<String> off,
            Map<String, Set<Location>> accepted) {
        this.checks = List.copyOf(checks);
        this.severities = new LinkedHashMap<>(severities);
        this.off = new LinkedHashSet<>(off);
        this.accepted = new LinkedHashMap<>(accepted);
    }

    /**
     * Adds a check.
     *
     * @param check looks for something of its own
     * @return the changed settings
     */
    public ReviewSettings with(ReviewCheck check) {
        List<ReviewCheck> more = new ArrayList<>(checks);
        more.add(check);
        return new ReviewSettings(more, severities, off, accepted);
    }

    /**
     * Says which facts somebody supplies, so that rows which read others are found.
     *
     * @param factIds the ids of the facts
     * @return the changed settings
     */
    public ReviewSettings supplying(Set<String> factIds) {
        return with(new UnsuppliedFacts(factIds));
    }

    /**
     * Switches findings off.
     *
     * @param codes the codes of the findings
     * @return the changed settings
     */
    public ReviewSettings without(IssueCode... codes) {
        Set<String> more = new LinkedHashSet<>(off);
        Arrays.stream(codes).map(IssueCode::id).forEach(more::add);
        return new ReviewSettings(checks, severities, more, accepted);
    }

    /**
     * Accepts a finding at one place, where it is meant as it stands.
     *
     * @param code the code of the finding
     * @param place where it is accepted
     * @return the changed settings
     */
    public ReviewSettings accepting(IssueCode code, Location place) {
        Map<String, Set<Location>> more = new LinkedHashMap<>(accepted);
        Set<Location> places = new LinkedHashSet<>(accepted.getOrDefault(code.id(), Set.of()));
        places.add(place);
        more.put(code.id(), places);
        return new ReviewSettings(checks, severities, off, more);
    }

    /**
     * Changes how badly a finding counts.
     *
     * @param code the code of the finding
     * @param severity how badly it counts
     * @return the changed settings
     */
    public ReviewSettings counting(IssueCode code, Severity severity) {
        Map<String, Severity> changed = new LinkedHashMap<>(severities);
        changed.put(code.id(), severity);
        return new ReviewSettings(checks, changed, off, accepted);
    }

    List<Issue> findings(ReviewedRubric rubric) {
        return checks.stream()
                .flatMap(check -> check.check(rubric).stream())
                .flatMap(issue -> settled(issue).stream())
                .toList();
    }

    private Optional<Issue> settled(Issue issue) {
        String code = issue.code().id();
        if (off.contains(code) || accepted.getOrDefault(code, Set.of()).contains(RubricReview.place(issue))) {
            return Optional.empty();
        }
        Severity severity = severities.getOrDefault(code, issue.severity());
        return Optional.of(new Issue(issue.code(), severity, issue.location(), issue.arguments()));
    }
}

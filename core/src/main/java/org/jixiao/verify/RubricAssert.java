package org.jixiao.verify;

import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.issue.Issue;
import org.jixiao.issue.IssueCode;
import org.jixiao.issue.Language;
import org.jixiao.issue.Location;
import org.jixiao.issue.Severity;
import org.jixiao.measure.Facts;
import org.jixiao.review.ReviewSettings;
import org.jixiao.review.RubricReview;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.Rubric;
import org.jixiao.scoring.Scorer;

/** Assertions about a rubric. */
public final class RubricAssert {
    private final Rubric rubric;

    RubricAssert(Rubric rubric) {
        this.rubric = rubric;
    }

    Rubric rubric() {
        return rubric;
    }

    /**
     * Asserts that the rubric was built without an issue; its worked examples are among what is checked.
     *
     * @return these assertions
     * @throws AssertionError if there is one; the message lists all
     */
    public RubricAssert hasNoIssues() {
        return fails(rubric.issues(), "no issue");
    }

    /**
     * Asserts that a review finds nothing that need be mended.
     *
     * @return these assertions
     * @throws AssertionError if it finds a warning or worse; the message lists all
     */
    public RubricAssert isSound() {
        return isSound(ReviewSettings.STANDARD);
    }

    /**
     * Asserts that a review finds nothing that need be mended.
     *
     * @param settings which checks are made and how badly each finding counts
     * @return these assertions
     * @throws AssertionError if it finds a warning or worse; the message lists all
     */
    public RubricAssert isSound(ReviewSettings settings) {
        return fails(RubricReview.of(rubric, settings).issues(Severity.WARNING), "nothing to mend");
    }

    private RubricAssert fails(List<Issue> issues, String expected) {
        if (!issues.isEmpty()) {
            throw new AssertionError("Expected " + expected + " in the rubric '" + rubric.name() + "', but found "
                    + issues.size() + ":" + lines(issues));
        }
        return this;
    }

    private static String lines(List<Issue> issues) {
        return issues.stream()
                .map(issue -> "\n  - " + issue.display(Language.EN))
                .collect(Collectors.joining());
    }

    /**
     * Asserts that a review finds something at a place.
     *
     * @param code the code of the finding
     * @param names the names on the way to the place, outermost first; none for the whole rubric
     * @return these assertions
     * @throws AssertionError if it does not; the message lists what was found there
     */
    public RubricAssert hasFinding(IssueCode code, String... names) {
        List<Issue> there = RubricReview.of(rubric).issuesAt(Location.of(names));
        if (there.stream().noneMatch(issue -> issue.code().equals(code))) {
            throw new AssertionError("Expected the finding '" + code.id() + "' at '" + Location.of(names)
                    + "' of the rubric '" + rubric.name() + "', but found "
                    + (there.isEmpty() ? "nothing there" : "only:" + lines(there)));
        }
        return this;
    }

    /**
     * Asserts that the worked examples of the indicators meet every band, item, kind and tier.
     *
     * @return these assertions
     * @throws AssertionError if they leave some out; the message lists these
     */
    public RubricAssert examplesCoverEverything() {
        ExampleCoverage coverage = ExampleCoverage.of(rubric);
        if (!coverage.isComplete()) {
            throw new AssertionError("Expected worked examples for everything in the rubric '" + rubric.name()
                    + "', but some are missing:\n" + coverage);
        }
        return this;
    }

    /**
     * Begins assertions about an indicator.
     *
     * @param idOrName its id, or its name where only one indicator has it
     * @return the assertions
     * @throws IllegalArgumentException if there is no such indicator or there are several; the message lists the ids
     */
    public IndicatorAssert indicator(String idOrName) {
        List<Indicator> named = rubric.indicators().stream()
                .filter(indicator -> indicator.id().equals(idOrName))
                .toList();
        if (named.isEmpty()) {
            named = rubric.indicators().stream()
                    .filter(indicator -> indicator.name().equals(idOrName))
                    .toList();
        }
        if (named.size() > 1) {
            throw new IllegalArgumentException("the rubric '" + rubric.name() + "' has " + named.size()
                    + " indicators named '" + idOrName + "': use one of the ids "
                    + named.stream().map(Indicator::id).collect(Collectors.joining(", ")));
        }
        return new IndicatorAssert(this, named.isEmpty() ? rubric.indicator(idOrName) : named.get(0));
    }

    /**
     * Scores facts, to assert what comes out.
     *
     * @param facts the observations
     * @return assertions about the evaluation
     * @throws org.jixiao.issue.IssuesException if the rubric cannot be scored
     */
    public EvaluationAssert evaluating(Facts facts) {
        return new EvaluationAssert(Scorer.of(rubric).evaluate(facts));
    }
}

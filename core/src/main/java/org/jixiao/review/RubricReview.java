package org.jixiao.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.issue.Issue;
import org.jixiao.issue.IssueCode;
import org.jixiao.issue.Language;
import org.jixiao.issue.Location;
import org.jixiao.issue.Severity;
import org.jixiao.rubric.Rubric;

/**
 * What is wrong with a rubric, before it is used. Every finding is an {@link Issue}: its place, how badly it counts, and
 * the exact values concerned; its text says what to do.
 *
 * <p>The same rubric and settings always give the same review. Immutable and safe between threads.
 */
public final class RubricReview {
    private final ReviewedRubric reviewed;
    private final List<Issue> issues;

    private RubricReview(ReviewedRubric reviewed, List<Issue> issues) {
        this.reviewed = reviewed;
        this.issues = issues;
    }

    /**
     * Reviews a rubric with all checks of the library.
     *
     * @param rubric the rubric, whatever is wrong with it
     * @return the review
     */
    public static RubricReview of(Rubric rubric) {
        return of(rubric, ReviewSettings.STANDARD);
    }

    /**
     * Reviews a rubric.
     *
     * @param rubric the rubric, whatever is wrong with it
     * @param settings which checks are made and how badly each finding counts
     * @return the review
     */
    public static RubricReview of(Rubric rubric, ReviewSettings settings) {
        ReviewedRubric reviewed = ReviewedRubric.of(rubric);
        return new RubricReview(reviewed, sorted(reviewed, settings.findings(reviewed)));
    }

    /** Most severe first; within a severity in the order of the sheet, what concerns the whole before its rows. */
    private static List<Issue> sorted(ReviewedRubric reviewed, List<Issue> found) {
        Map<Location, Integer> places = new LinkedHashMap<>();
        reviewed.parts().forEach(part -> places.putIfAbsent(part.location(), places.size()));
        Comparator<Issue> byPlace = Comparator.comparing(issue -> places.getOrDefault(place(issue), -1));
        List<Issue> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Issue::severity).reversed().thenComparing(byPlace));
        return List.copyOf(sorted);
    }

    /** Where an issue is, whichever words of the row it points at. */
    static Location place(Issue issue) {
        return new Location(issue.location().path());
    }

    /**
     * The rubric.
     *
     * @return the rubric that was reviewed
     */
    public Rubric rubric() {
        return reviewed.rubric();
    }

    /**
     * The rows as the checks saw them.
     *
     * @return the rows, in the order of the sheet
     */
    public List<ReviewedRow> rows() {
        return reviewed.rows();
    }

    /**
     * All findings.
     *
     * @return the findings, most severe first, then in the order of the sheet
     */
    public List<Issue> issues() {
        return issues;
    }

    /**
     * The findings of a severity or worse.
     *
     * @param least the least severity
     * @return the findings, most severe first, then in the order of the sheet
     */
    public List<Issue> issues(Severity least) {
        return issues.stream()
                .filter(issue -> issue.severity().compareTo(least) >= 0)
                .toList();
    }

    /**
     * The findings with a code.
     *
     * @param code the code
     * @return the findings, in the order of the sheet
     */
    public List<Issue> issues(IssueCode code) {
        return issues.stream().filter(issue -> issue.code().equals(code)).toList();
    }

    /**
     * The findings at a place.
     *
     * @param place the place
     * @return the findings, most severe first
     */
    public List<Issue> issuesAt(Location place) {
        return issues.stream().filter(issue -> place(issue).equals(place)).toList();
    }

    /**
     * The findings by kind, for a short text: what is said many times is said once, with all its places.
     *
     * @return the findings of each severity and code, most severe first, then in the order of the first of each kind
     */
    public List<List<Issue>> groups() {
        Map<List<Object>, List<Issue>> groups = new LinkedHashMap<>();
        for (Issue issue : issues) {
            groups.computeIfAbsent(List.of(issue.severity(), issue.code()), kind -> new ArrayList<>())
                    .add(issue);
        }
        return groups.values().stream().map(List::copyOf).toList();
    }

    /**
     * Whether nothing was found that need be mended.
     *
     * @return {@code true} if every finding is mere information
     */
    public boolean isSound() {
        return issues(Severity.WARNING).isEmpty();
    }

    /**
     * How badly the worst finding counts.
     *
     * @return the severity, or nothing if there is no finding
     */
    public Optional<Severity> worst() {
        return issues.stream().map(Issue::severity).findFirst();
    }

    /**
     * The findings in words, one to a line, each with its severity and place.
     *
     * @param language the language of the text
     * @return the lines
     */
    public List<String> lines(Language language) {
        return issues.stream()
                .map(issue -> severity(issue.severity(), language) + "  " + issue.display(language))
                .toList();
    }

    private static String severity(Severity severity, Language language) {
        boolean chinese = language == Language.ZH;
        return switch (severity) {
            case FATAL -> chinese ? "严重" : "fatal  ";
            case ERROR -> chinese ? "错误" : "error  ";
            case WARNING -> chinese ? "警告" : "warning";
            case INFORMATION -> chinese ? "提示" : "note   ";
        };
    }

    /** The name of the rubric and all findings in English, for logs. */
    @Override
    public String toString() {
        return rubric().name() + "\n" + String.join("\n", lines(Language.EN));
    }
}

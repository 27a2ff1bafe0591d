package org.jixiao.examples.reports;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.grade.Grade;
import org.jixiao.grade.GradeScale;
import org.jixiao.grade.GradeScale.IntegerBand;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Language;
import org.jixiao.issue.Severity;
import org.jixiao.report.ReviewReport;
import org.jixiao.report.render.DocumentFiles;
import org.jixiao.report.render.MarkdownFormat;
import org.jixiao.review.ReviewIssue;
import org.jixiao.review.ReviewSettings;
import org.jixiao.review.RubricReview;
import org.jixiao.rubric.Rubric;
import org.jixiao.rule.Rules;

/** Prints what a review finds wrong with the published sheets, and writes the full reviews with their pictures. */
final class ReviewPrinter {
    private final PrintStream out;
    private final Path folder;

    ReviewPrinter(PrintStream out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    void print(Report report) throws IOException {
        if (report.sheet().isEmpty()) {
            out.println("  Review: there is no sheet to review.");
            return;
        }
        RubricReview review = RubricReview.of(report.sheet().get().asPublished());
        out.println("  Review of the sheet as published: " + counts(review));
        findings(review);
        RubricReview corrected = RubricReview.of(report.sheet().get().corrected());
        out.println("  Review of the sheet as corrected: " + counts(corrected));
        corrected.issues(Severity.WARNING).forEach(this::finding);
        write(report.id(), review);
    }

    /** 90–100, 80–89, 60–79, 0–59: nothing is said for a total of 89.5. */
    void printCentralScale() {
        Rubric rubric = Rubric.named("整数分档")
                .indicator("合计", 100, i -> i.scoredBy(Rules.proportional()))
                .gradedBy(GradeScale.ofIntegers(
                        "整数分档",
                        new IntegerBand(Grade.EXCELLENT, 90, 100),
                        new IntegerBand(Grade.GOOD, 80, 89),
                        new IntegerBand(Grade.FAIR, 60, 79),
                        new IntegerBand(Grade.POOR, 0, 59)))
                .build();
        RubricReview review = RubricReview.of(rubric, ReviewSettings.STANDARD.without(ReviewIssue.BASIS_MISSING));
        out.println("  Review of the scale that central departments publish in whole numbers: " + counts(review));
        findings(review);
        out.println();
    }

    private static String counts(RubricReview review) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : List.of(Severity.FATAL, Severity.ERROR, Severity.WARNING, Severity.INFORMATION)) {
            long number = review.issues().stream()
                    .filter(issue -> issue.severity() == severity)
                    .count();
            if (number > 0) {
                counts.add(number + " " + name(severity) + (number == 1 ? "" : "s"));
            }
        }
        return counts.isEmpty() ? "nothing" : String.join(", ", counts);
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case FATAL -> "fatal";
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION -> "note";
        };
    }

    /** What must be mended in full, and of the notes the first of each kind. */
    private void findings(RubricReview review) {
        for (List<Issue> group : review.groups()) {
            if (group.get(0).severity() == Severity.INFORMATION) {
                note(group);
            } else {
                group.forEach(this::finding);
            }
        }
    }

    private void finding(Issue issue) {
        String place = issue.location().toString();
        out.println("    " + padded(name(issue.severity())) + (place.isEmpty() ? "the whole" : place));
        out.println("    " + padded("") + issue.message(Language.EN));
    }

    private void note(List<Issue> group) {
        Issue first = group.get(0);
        String place = first.location().path().isEmpty()
                ? ""
                : first.location().path().get(first.location().path().size() - 1) + ": ";
        String more = group.size() == 1 ? "" : " (and " + (group.size() - 1) + " more of this kind)";
        out.println("    " + padded("note") + place + first.message(Language.EN) + more);
    }

    private static String padded(String text) {
        return text + " ".repeat(9 - text.length());
    }

    private void write(String name, RubricReview review) throws IOException {
        for (Language language : Language.values()) {
            String stem = name + (language == Language.ZH ? ".zh" : ".en");
            DocumentFiles.write(ReviewReport.of(review, language), folder, stem, MarkdownFormat.standard());
        }
    }
}

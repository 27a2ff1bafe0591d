package org.jixiao.audit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.grade.Grade;
import org.jixiao.grade.GradeScale;
import org.jixiao.issue.Issue;
import org.jixiao.issue.StandardIssue;

/**
 * A printed grade against the printed total and the scale; undetermined where no scale is printed.
 *
 * @param grade the printed grade
 * @param total the printed total
 * @param scale the scale, or nothing if none is printed
 */
public record GradeOfTotal(String grade, Claim total, Optional<GradeScale> scale) implements Identity {
    /**
     * Checks that all parts are given.
     *
     * @param grade the printed grade
     * @param total the printed total
     * @param scale the scale, or nothing if none is printed
     */
    public GradeOfTotal {
        Objects.requireNonNull(grade, "grade: give the grade as printed");
        Objects.requireNonNull(total, "total: give the printed total");
        Objects.requireNonNull(scale, "scale: give Optional.empty() where no scale is printed");
    }

    @Override
    public List<Claim> claims() {
        return List.of(total);
    }

    @Override
    public Optional<Finding> check(List<Claim> others) {
        return scale.isPresent()
                ? check(scale.get())
                : Optional.of(Finding.of(
                        Agreement.UNDETERMINED,
                        Issue.of(StandardIssue.GRADE_WITHOUT_SCALE, total.place(), "grade", grade),
                        claims()));
    }

    private Optional<Finding> check(GradeScale printed) {
        List<Grade> earned = printed.gradesAt(total.figure().value());
        if (names(earned).contains(grade)) {
            return Optional.empty();
        }
        boolean explained = names(printed.gradesWithin(total.spread())).contains(grade);
        Agreement agreement = explained ? Agreement.LOW : Agreement.HIGH;
        Issue issue = Issue.of(
                StandardIssue.GRADE_DIFFERS,
                total.place(),
                "grade",
                grade,
                "total",
                total.figure(),
                "earned",
                earned.isEmpty() ? "–" : String.join("/", names(earned)),
                "scale",
                printed.name(),
                "extent",
                agreement.extent());
        return Optional.of(Finding.of(agreement, issue, claims()));
    }

    private static List<String> names(List<Grade> grades) {
        return grades.stream().map(Grade::name).collect(Collectors.toList());
    }
}

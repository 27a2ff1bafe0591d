package org.jixiao.rubric;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jixiao.grade.Grade;
import org.jixiao.issue.Issue;
import org.jixiao.issue.IssueCode;
import org.jixiao.issue.Location;
import org.jixiao.issue.Severity;
import org.jixiao.issue.StandardIssue;
import org.jixiao.quantity.Rational;
import org.jixiao.rule.NotApplicablePolicy;
import org.jixiao.rule.Outcome;
import org.jixiao.rule.ResolvedRule;
import org.jixiao.rule.Rule;

/** Walks a rubric once and lists what is wrong with it. */
final class RubricWalk {
    private final Rubric rubric;
    private final List<Issue> issues = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    RubricWalk(Rubric rubric) {
        this.rubric = rubric;
    }

    static List<Indicator> indicators(List<RubricNode> parts) {
        List<Indicator> indicators = new ArrayList<>();
        collect(parts, indicators);
        return List.copyOf(indicators);
    }

    private static void collect(List<RubricNode> parts, List<Indicator> into) {
        for (RubricNode part : parts) {
            if (part instanceof Section section) {
                collect(section.parts(), into);
            } else {
                into.add((Indicator) part);
            }
        }
    }

    List<Issue> issues() {
        if (rubric.indicators().isEmpty()) {
            report(StandardIssue.EMPTY_RUBRIC, Location.WHOLE);
        }
        parts(rubric.parts(), Location.WHOLE, Combination.SUM);
        if (!rubric.parts().isEmpty()) {
            sum(rubric.statedPoints(), rubric.points(), Location.WHOLE);
        }
        rubric.notApplicable().ifPresent(policy -> policy(policy, Location.WHOLE));
        for (RubricNode part : rubric.parts()) {
            policies(part, Location.WHOLE);
        }
        grades();
        return List.copyOf(issues);
    }

    private void report(IssueCode code, Location place, Object... arguments) {
        issues.add(Issue.of(code, place, arguments));
    }

    private void parts(List<RubricNode> parts, Location place, Combination combination) {
        for (RubricNode part : parts) {
            Location here = place.inside(part.name());
            if (!ids.add(part.id())) {
                report(StandardIssue.DUPLICATE_ID, here, "id", part.id());
            }
            if (combination == Combination.WEIGHTED_MEAN
                    && part.role() == Role.REGULAR
                    && part.weight().isEmpty()) {
                report(StandardIssue.WEIGHT_MISSING, here);
            }
            if (part instanceof Section section) {
                section(section, here);
            } else {
                indicator((Indicator) part, here);
            }
        }
    }

    private void section(Section section, Location here) {
        if (section.parts().isEmpty()) {
            report(StandardIssue.EMPTY_SECTION, here);
        }
        parts(section.parts(), here, section.combination());
        if (section.combination() == Combination.SUM && !section.parts().isEmpty()) {
            sum(section.points(), Section.sumOfParts(section.parts()), here);
        }
    }

    private void sum(Rational stated, Rational sum, Location here) {
        if (!stated.equals(sum)) {
            report(
                    StandardIssue.POINTS_DO_NOT_ADD_UP,
                    here,
                    "stated",
                    stated,
                    "sum",
                    sum,
                    "difference",
                    stated.minus(sum).absolute());
        }
    }

    private void indicator(Indicator indicator, Location here) {
        indicator.wordingNotes().stream()
                .filter(note -> note.severity().compareTo(Severity.WARNING) >= 0)
                .forEach(note -> issues.add(note.at(note.location().from(here))));
        if (indicator.rule().isPresent()) {
            ResolvedRule rule = ResolvedRule.of(indicator.rule().get(), indicator.row(rubric.rounding()));
            rule.issues().forEach(issue -> issues.add(issue.at(here)));
            if (rule.issues().stream().noneMatch(issue -> issue.severity() == Severity.FATAL)) {
                indicator
                        .examples()
                        .forEach(example -> example(indicator, indicator.rule().get(), example, here));
            }
        } else if (indicator.role() != Role.ADVISORY) {
            report(StandardIssue.RULE_MISSING, here, "points", indicator.points());
        }
    }

    private void example(Indicator indicator, Rule rule, Example example, Location here) {
        Outcome outcome = example.verdict(rule, indicator, rubric.rounding()).outcome();
        if (example.agrees(outcome, rubric.rounding())) {
            return;
        }
        outcome.match(new Outcome.Cases<Boolean>() {
            @Override
            public Boolean scored(Outcome.Scored it) {
                return differs(
                        StandardIssue.EXAMPLE_DIFFERS,
                        "actual",
                        rubric.rounding().apply(it.points(), RoundingPolicy.Stage.INDICATOR));
            }

            @Override
            public Boolean open(Outcome.Open it) {
                return differs(StandardIssue.EXAMPLE_OPEN, "why", "@" + word(it.kind()));
            }

            @Override
            public Boolean notApplicable(Outcome.NotApplicable it) {
                return differs(StandardIssue.EXAMPLE_OPEN, "why", "@not-applicable");
            }

            private boolean differs(StandardIssue code, String name, Object actual) {
                return issues.add(
                        Issue.of(code, here, "given", example.given(), "expected", example.score(), name, actual));
            }
        });
    }

    private static String word(Outcome.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private void policies(RubricNode node, Location place) {
        Location here = place.inside(node.name());
        node.notApplicable().ifPresent(policy -> policy(policy, here));
        if (node instanceof Section section) {
            section.parts().forEach(part -> policies(part, here));
        }
    }

    private void policy(NotApplicablePolicy policy, Location here) {
        if (policy instanceof NotApplicablePolicy.Redistribute redistribute) {
            for (String row : redistribute.rows()) {
                if (!ids.contains(row)) {
                    report(StandardIssue.UNKNOWN_ROW, here, "id", row);
                }
            }
        }
    }

    private void grades() {
        for (GradeCondition limit : rubric.gradeLimits()) {
            Grade grade = limit.limit().grade();
            boolean known =
                    rubric.gradeScale().map(scale -> scale.rank(grade) >= 0).orElse(false);
            if (!known) {
                report(
                        StandardIssue.UNKNOWN_GRADE,
                        Location.WHOLE,
                        "grade",
                        grade,
                        "scale",
                        rubric.gradeScale().map(scale -> scale.name()).orElse("–"));
            }
        }
    }
}

package org.jixiao.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.issue.Issue;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.Role;
import org.jixiao.rubric.RubricNode;
import org.jixiao.rubric.Section;
import org.jixiao.rule.NotApplicablePolicy;

/** Policies for rows that do not apply, where they have no effect or are missing. */
final class Policies implements ReviewCheck {
    @Override
    public List<Issue> check(ReviewedRubric rubric) {
        List<Issue> found = new ArrayList<>();
        for (ReviewedPart part : rubric.parts()) {
            why(part).ifPresent(reason -> found.add(part.found(ReviewIssue.POLICY_WITHOUT_EFFECT, "why", reason)));
            if (part.node() instanceof Indicator indicator
                    && indicator.appliesWhen().isPresent()
                    && indicator.role() == Role.REGULAR
                    && !hasPolicy(rubric, part)) {
                found.add(part.found(ReviewIssue.POLICY_NOT_STATED));
            }
        }
        return found;
    }

    private static Optional<String> why(ReviewedPart part) {
        Optional<NotApplicablePolicy> policy = part.node().notApplicable();
        if (policy.isEmpty() || part.node() instanceof Section) {
            return Optional.empty();
        }
        if (part.node().role() == Role.ADVISORY || part.node().points().signum() == 0) {
            return Optional.of("@no-points");
        }
        if (policy.get() instanceof NotApplicablePolicy.Redistribute redistribute) {
            return redistribute.rows().isEmpty()
                    ? alone(part)
                    : Optional.of("@itself")
                            .filter(why ->
                                    redistribute.rows().contains(part.node().id()));
        }
        boolean ofSection = policy.get() instanceof NotApplicablePolicy.Rescale rescale && !rescale.total();
        return ofSection ? alone(part) : Optional.empty();
    }

    private static Optional<String> alone(ReviewedPart part) {
        boolean takers = part.siblings().stream()
                .anyMatch(other -> !other.id().equals(part.node().id()) && takes(other));
        return takers ? Optional.empty() : Optional.of("@no-siblings");
    }

    private static boolean takes(RubricNode node) {
        return node.role() == Role.REGULAR && node.points().signum() > 0;
    }

    private static boolean hasPolicy(ReviewedRubric rubric, ReviewedPart part) {
        if (part.node().notApplicable().isPresent()
                || rubric.rubric().notApplicable().isPresent()) {
            return true;
        }
        return rubric.parts().stream()
                .anyMatch(above -> above.node().notApplicable().isPresent()
                        && above.location().path().size()
                                < part.location().path().size()
                        && above.location()
                                .path()
                                .equals(part.location()
                                        .path()
                                        .subList(0, above.location().path().size())));
    }
}

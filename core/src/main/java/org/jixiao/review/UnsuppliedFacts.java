package org.jixiao.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.issue.Issue;
import org.jixiao.measure.Fact;
import org.jixiao.rubric.Indicator;
import org.jixiao.rule.RuleInputs;

/** Rows that read facts which are not among those somebody supplies. */
final class UnsuppliedFacts implements ReviewCheck {
    private final Set<String> supplied;

    UnsuppliedFacts(Set<String> supplied) {
        this.supplied = Set.copyOf(supplied);
    }

    @Override
    public List<Issue> check(ReviewedRubric rubric) {
        return ReviewCheck.ofRows(this::at).check(rubric);
    }

    private List<Issue> at(ReviewedRow row) {
        String missing = facts(row.indicator()).stream()
                .filter(fact -> !supplied.contains(fact.id()))
                .map(fact -> fact.name().equals(fact.id()) ? fact.id() : fact.name() + " (" + fact.id() + ")")
                .collect(Collectors.joining(", "));
        return missing.isEmpty() ? List.of() : List.of(row.found(ReviewIssue.FACT_NOT_SUPPLIED, "facts", missing));
    }

    private static Set<Fact> facts(Indicator indicator) {
        Set<Fact> facts = new LinkedHashSet<>(RuleInputs.of(indicator.measure().formula()));
        indicator.target().ifPresent(target -> facts.addAll(RuleInputs.of(target.value())));
        indicator.appliesWhen().ifPresent(condition -> facts.addAll(RuleInputs.of(condition)));
        indicator.rule().ifPresent(rule -> facts.addAll(RuleInputs.of(rule).facts()));
        return facts;
    }
}

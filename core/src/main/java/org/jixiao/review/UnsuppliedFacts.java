package org.jixiao.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.issue.Issue;
import org.jixiao.issue.Location;
import org.jixiao.measure.Fact;
import org.jixiao.rubric.Indicator;
import org.jixiao.rubric.RubricNode;
import org.jixiao.rubric.Section;
import org.jixiao.rubric.Veto;
import org.jixiao.rule.RuleInputs;

/** Rows, vetoes and limits on grades that read facts which are not among those somebody supplies. */
final class UnsuppliedFacts implements ReviewCheck {
    private static final ReviewIssue CODE = ReviewIssue.FACT_NOT_SUPPLIED;

    private final Set<String> supplied;

    UnsuppliedFacts(Set<String> supplied) {
        this.supplied = Set.copyOf(supplied);
    }

    @Override
    public List<Issue> check(ReviewedRubric rubric) {
        List<Issue> found = new ArrayList<>();
        Set<Fact> ofWhole = new LinkedHashSet<>(vetoes(rubric.rubric().vetoes()));
        rubric.rubric().gradeLimits().forEach(limit -> ofWhole.addAll(RuleInputs.of(limit.condition())));
        missing(ofWhole).ifPresent(facts -> found.add(Issue.of(CODE, Location.WHOLE, "facts", facts)));
        for (ReviewedPart part : rubric.parts()) {
            missing(facts(part.node())).ifPresent(facts -> found.add(part.found(CODE, "facts", facts)));
        }
        return found;
    }

    private Optional<String> missing(Set<Fact> facts) {
        return facts.stream()
                .filter(fact -> !supplied.contains(fact.id()))
                .map(fact -> fact.name().equals(fact.id()) ? fact.id() : fact.name() + " (" + fact.id() + ")")
                .reduce((several, one) -> several + ", " + one);
    }

    private static Set<Fact> facts(RubricNode node) {
        return node.match(new RubricNode.Cases<>() {
            @Override
            public Set<Fact> section(Section it) {
                return vetoes(it.vetoes());
            }

            @Override
            public Set<Fact> indicator(Indicator it) {
                return facts(it);
            }
        });
    }

    private static Set<Fact> vetoes(List<Veto> vetoes) {
        Set<Fact> facts = new LinkedHashSet<>();
        vetoes.forEach(veto -> facts.addAll(RuleInputs.of(veto.condition())));
        return facts;
    }

    private static Set<Fact> facts(Indicator indicator) {
        Set<Fact> facts = new LinkedHashSet<>(RuleInputs.of(indicator.measure().formula()));
        indicator.target().ifPresent(target -> facts.addAll(RuleInputs.of(target.value())));
        indicator.appliesWhen().ifPresent(condition -> facts.addAll(RuleInputs.of(condition)));
        indicator.rule().ifPresent(rule -> facts.addAll(RuleInputs.of(rule).facts()));
        return facts;
    }
}

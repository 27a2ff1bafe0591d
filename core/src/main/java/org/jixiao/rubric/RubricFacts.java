package org.jixiao.rubric;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.measure.Fact;
import org.jixiao.rule.RuleInputs;

/** Collects the facts that a rubric reads. */
final class RubricFacts {
    private final Set<String> ids = new LinkedHashSet<>();

    private RubricFacts() {}

    static List<String> idsOf(Rubric rubric) {
        RubricFacts facts = new RubricFacts();
        rubric.parts().forEach(facts::read);
        rubric.vetoes().forEach(veto -> facts.add(RuleInputs.of(veto.condition())));
        rubric.gradeLimits().forEach(limit -> facts.add(RuleInputs.of(limit.condition())));
        return List.copyOf(facts.ids);
    }

    private void read(RubricNode node) {
        if (node instanceof Section section) {
            section.vetoes().forEach(veto -> add(RuleInputs.of(veto.condition())));
            section.parts().forEach(this::read);
            return;
        }
        Indicator indicator = (Indicator) node;
        ids.add(indicator.id());
        ids.add(indicator.measure().id());
        add(RuleInputs.of(indicator.measure().formula()));
        indicator.target().ifPresent(target -> add(RuleInputs.of(target.value())));
        indicator.appliesWhen().ifPresent(condition -> add(RuleInputs.of(condition)));
        indicator.rule().ifPresent(rule -> add(RuleInputs.of(rule).facts()));
    }

    private void add(Set<Fact> facts) {
        facts.forEach(fact -> ids.add(fact.id()));
    }
}

package org.jixiao.examples.peers;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionLiteralExpressionEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionLogicEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.hitpolicy.DmnHitPolicyException;
import org.jspecify.annotations.Nullable;

/** Camunda 7 DMN. A table in which two lines match stops the decision that needs it. */
public final class CamundaEngine implements Engine {
    private final Map<String, Object> seen = new LinkedHashMap<>();
    private final DmnEngine engine;
    private final List<DmnDecision> wanted;

    /**
     * Loads a model.
     *
     * @param xml the model as DMN
     * @param decisions the decisions that are wanted, with all that they need; each may be refused without the others
     */
    public CamundaEngine(byte[] xml, List<String> decisions) {
        DefaultDmnEngineConfiguration settings =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        settings.setCustomPostDecisionEvaluationListeners(List.of(this::see));
        engine = settings.buildEngine();
        wanted = decisions.stream()
                .map(name -> engine.parseDecision(name, new ByteArrayInputStream(xml)))
                .toList();
    }

    private void see(DmnDecisionEvaluationEvent event) {
        event.getRequiredDecisionResults().forEach(this::see);
        see(event.getDecisionResult());
    }

    private void see(DmnDecisionLogicEvaluationEvent event) {
        String name = event.getDecision().getKey();
        if (event instanceof DmnDecisionLiteralExpressionEvaluationEvent expression) {
            seen.put(name, expression.getOutputValue().getValue());
        } else if (event instanceof DmnDecisionTableEvaluationEvent table) {
            seen.put(
                    name,
                    table.getMatchingRules().stream()
                            .flatMap(rule -> rule.getOutputEntries().values().stream())
                            .map(output -> Optional.ofNullable(output.getValue().getValue()))
                            .findFirst()
                            .flatMap(value -> value)
                            .orElse(null));
        }
    }

    @Override
    public Map<String, @Nullable Object> evaluate(Map<String, Object> variables) {
        seen.clear();
        for (DmnDecision decision : wanted) {
            try {
                engine.evaluateDecision(decision, new LinkedHashMap<>(variables));
            } catch (DmnHitPolicyException refused) {
                seen.remove(decision.getKey());
            }
        }
        Map<String, @Nullable Object> known = new LinkedHashMap<>(seen);
        known.values().removeIf(Objects::isNull);
        return known;
    }
}

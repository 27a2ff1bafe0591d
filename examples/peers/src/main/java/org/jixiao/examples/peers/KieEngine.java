package org.jixiao.examples.peers;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.dmn.DmnModel;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** Apache KIE (Drools) DMN. */
public final class KieEngine implements Engine {
    private final DMNRuntime runtime;
    private final DMNModel model;

    /**
     * Loads a model.
     *
     * @param xml the model as DMN
     * @throws IllegalStateException if the engine finds fault with it
     */
    public KieEngine(byte[] xml) {
        Resource source = ResourceFactory.newReaderResource(new StringReader(new String(xml, StandardCharsets.UTF_8)));
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(source))
                .getOrElseThrow(cause -> new IllegalStateException(cause));
        model = runtime.getModels().get(0);
        if (model.hasErrors() || !model.getNamespace().equals(DmnModel.NAMESPACE)) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    @Override
    public Map<String, @Nullable Object> evaluate(Map<String, Object> variables) {
        DMNContext context = runtime.newContext();
        variables.forEach(context::set);
        return new LinkedHashMap<>(
                runtime.evaluateAll(model, context).getContext().getAll());
    }
}

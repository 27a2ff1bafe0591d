package org.jixiao.document.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jixiao.document.Document;
import org.jixiao.document.JsonText;
import org.jixiao.document.Node;

/** Checks documents against the shipped JSON Schemas, with a validator that knows nothing of Jixiao. */
public final class Schemas {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private Schemas() {}

    /**
     * What a schema has against a document.
     *
     * @param document the kind of document
     * @param node the document
     * @return the errors; empty where it is valid
     */
    public static List<Error> errors(Document<?> document, Node node) {
        return errors(document, JsonText.of(node));
    }

    /**
     * What a schema has against a document.
     *
     * @param document the kind of document
     * @param json the document as JSON
     * @return the errors; empty where it is valid
     */
    public static List<Error> errors(Document<?> document, String json) {
        return SCHEMAS.computeIfAbsent(document.kind(), kind -> REGISTRY.getSchema(document.schema(), InputFormat.JSON))
                .validate(json, InputFormat.JSON);
    }
}

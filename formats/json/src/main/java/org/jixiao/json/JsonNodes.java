package org.jixiao.json;

import org.jixiao.document.DocumentIssue;
import org.jixiao.document.DocumentText;
import org.jixiao.document.Node;
import org.jixiao.document.NodeBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberTypeFP;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Tokens of Jackson as nodes, and nodes as tokens. */
final class JsonNodes {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    // the builder refuses at its own bound, with the place
                    .maxNestingDepth(NodeBuilder.DEEPEST + 1)
                    .maxStringLength(DocumentText.LONGEST)
                    .build())
            .build();

    private JsonNodes() {}

    static void parse(String json, NodeBuilder into) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() == null) {
                return;
            }
            read(parser, into);
            if (parser.nextToken() != null) {
                TokenStreamLocation place = parser.currentTokenLocation();
                throw into.refused(DocumentIssue.DOCUMENT_GOES_ON, place.getLineNr(), place.getColumnNr());
            }
        } catch (JacksonException broken) {
            TokenStreamLocation place = broken.getLocation() == null ? TokenStreamLocation.NA : broken.getLocation();
            throw into.refused(
                    into.isComplete() ? DocumentIssue.DOCUMENT_GOES_ON : DocumentIssue.DOCUMENT_UNREADABLE,
                    place.getLineNr(),
                    place.getColumnNr(),
                    "format",
                    "JSON",
                    "problem",
                    broken.getOriginalMessage());
        }
    }

    /** Reads the value that begins at the current token, and ends at its last token. */
    static void read(JsonParser parser, NodeBuilder into) {
        int depth = 0;
        JsonToken token = parser.currentToken();
        do {
            TokenStreamLocation place = parser.currentTokenLocation();
            int line = place.getLineNr();
            int column = place.getColumnNr();
            switch (token) {
                case START_OBJECT -> into.beginMapping(line, column);
                case START_ARRAY -> into.beginSequence(line, column);
                case END_OBJECT, END_ARRAY -> into.end();
                case PROPERTY_NAME -> into.key(parser.currentName(), line, column);
                case VALUE_STRING -> into.scalar(Node.Kind.TEXT, parser.getString(), line, column);
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    into.scalar(Node.Kind.NUMBER, digits(parser, into, line, column), line, column);
                case VALUE_TRUE, VALUE_FALSE -> into.scalar(Node.Kind.BOOLEAN, parser.getString(), line, column);
                case VALUE_NULL -> into.scalar(Node.Kind.NULL, "null", line, column);
                default ->
                    throw into.refused(
                            DocumentIssue.DOCUMENT_UNREADABLE,
                            line,
                            column,
                            "format",
                            "JSON",
                            "problem",
                            String.valueOf(token));
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            token = depth > 0 ? parser.nextToken() : JsonToken.NOT_AVAILABLE;
        } while (depth > 0 && token != null);
    }

    /** The digits as written. A parser over values instead of text may hold a number that is no longer exact. */
    private static String digits(JsonParser parser, NodeBuilder into, int line, int column) {
        NumberTypeFP type = parser.getNumberTypeFP();
        if (type == NumberTypeFP.DOUBLE64 || type == NumberTypeFP.FLOAT32 || type == NumberTypeFP.FLOAT16) {
            throw into.refused(DocumentIssue.NUMBER_NOT_EXACT, line, column, "number", parser.getString());
        }
        return parser.getString();
    }

    static void write(Node node, JsonGenerator into) {
        if (node instanceof Node.Mapping mapping) {
            into.writeStartObject();
            for (Node.Entry entry : mapping.entries()) {
                into.writeName(entry.key());
                write(entry.value(), into);
            }
            into.writeEndObject();
        } else if (node instanceof Node.Sequence sequence) {
            into.writeStartArray();
            sequence.items().forEach(item -> write(item, into));
            into.writeEndArray();
        } else if (node instanceof Node.Scalar scalar) {
            switch (scalar.kind()) {
                case TEXT -> into.writeString(scalar.text());
                case NUMBER -> into.writeNumber(scalar.text());
                case BOOLEAN -> into.writeBoolean(Boolean.parseBoolean(scalar.text()));
                case NULL -> into.writeNull();
            }
        }
    }
}

package org.jixiao.json.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberTypeFP;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jixiao.document.DocumentIssue;
import org.jixiao.document.DocumentText;
import org.jixiao.document.Node;
import org.jixiao.document.NodeBuilder;

/** Tokens of Jackson as nodes, and nodes as tokens. */
final class JsonNodes {
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    // the builder refuses at its own bound, with the place
                    .maxNestingDepth(NodeBuilder.DEEPEST + 1)
                    .maxStringLength(DocumentText.LONGEST)
                    .build())
            .build();

    private JsonNodes() {}

    static void parse(String json, NodeBuilder into) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() == null) {
                return;
            }
            read(parser, into);
            if (parser.nextToken() != null) {
                JsonLocation place = parser.currentTokenLocation();
                throw into.refused(DocumentIssue.DOCUMENT_GOES_ON, place.getLineNr(), place.getColumnNr());
            }
        } catch (JsonProcessingException broken) {
            JsonLocation place = broken.getLocation() == null ? JsonLocation.NA : broken.getLocation();
            throw into.refused(
                    into.isComplete() ? DocumentIssue.DOCUMENT_GOES_ON : DocumentIssue.DOCUMENT_UNREADABLE,
                    place.getLineNr(),
                    place.getColumnNr(),
                    "format",
                    "JSON",
                    "problem",
                    broken.getOriginalMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
    }

    /** Reads the value that begins at the current token, and ends at its last token. */
    static void read(JsonParser parser, NodeBuilder into) throws IOException {
        int depth = 0;
        JsonToken token = parser.currentToken();
        do {
            JsonLocation place = parser.currentTokenLocation();
            int line = place.getLineNr();
            int column = place.getColumnNr();
            switch (token) {
                case START_OBJECT -> into.beginMapping(line, column);
                case START_ARRAY -> into.beginSequence(line, column);
                case END_OBJECT, END_ARRAY -> into.end();
                case FIELD_NAME -> into.key(parser.currentName(), line, column);
                case VALUE_STRING -> into.scalar(Node.Kind.TEXT, parser.getText(), line, column);
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    into.scalar(Node.Kind.NUMBER, digits(parser, into, line, column), line, column);
                case VALUE_TRUE, VALUE_FALSE -> into.scalar(Node.Kind.BOOLEAN, parser.getText(), line, column);
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
    private static String digits(JsonParser parser, NodeBuilder into, int line, int column) throws IOException {
        NumberTypeFP type = parser.getNumberTypeFP();
        if (type == NumberTypeFP.DOUBLE64 || type == NumberTypeFP.FLOAT32) {
            throw into.refused(DocumentIssue.NUMBER_NOT_EXACT, line, column, "number", parser.getText());
        }
        return parser.getText();
    }

    static void write(Node node, JsonGenerator into) throws IOException {
        if (node instanceof Node.Mapping mapping) {
            into.writeStartObject();
            for (Node.Entry entry : mapping.entries()) {
                into.writeFieldName(entry.key());
                write(entry.value(), into);
            }
            into.writeEndObject();
        } else if (node instanceof Node.Sequence sequence) {
            into.writeStartArray();
            for (Node item : sequence.items()) {
                write(item, into);
            }
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

package org.jixiao.dmn;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jixiao.dmn.Decision.Column;
import org.jixiao.dmn.Decision.Expression;
import org.jixiao.dmn.Decision.Line;
import org.jixiao.dmn.Decision.Table;

/** Writes decisions as XML, in the order and with the ids that are the same at every run. */
final class DmnXml {
    private static final String STATUS = "status";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;
    private final Set<String> inputNames;
    private int depth;

    private DmnXml(Set<String> inputNames) throws XMLStreamException {
        this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        this.inputNames = inputNames;
    }

    static byte[] of(String name, DmnVersion version, List<DmnInput> inputs, List<Decision> decisions) {
        try {
            Set<String> names = inputs.stream().map(DmnInput::name).collect(Collectors.toSet());
            DmnXml writer = new DmnXml(names);
            writer.definitions(name, version, inputs, decisions);
            return writer.bytes.toByteArray();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("the model '" + name + "' cannot be written into memory", broken);
        }
    }

    private void definitions(String name, DmnVersion version, List<DmnInput> inputs, List<Decision> decisions)
            throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("definitions");
        xml.writeDefaultNamespace(version.namespace());
        attributes("id", "rubric", "name", text(name), "namespace", DmnModel.NAMESPACE);
        depth++;
        types(inputs);
        for (DmnInput input : inputs) {
            begin("inputData", "id", input.name(), "name", input.name(), "label", text(input.label()));
            variable(input.name(), typeOf(input));
            end();
        }
        for (Decision decision : decisions) {
            decision(decision);
        }
        depth--;
        line();
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.flush();
    }

    private static String typeOf(DmnInput input) {
        return input.kind() == DmnInput.Kind.ITEM ? STATUS : input.kind().type();
    }

    private void types(List<DmnInput> inputs) throws XMLStreamException {
        if (inputs.stream().anyMatch(input -> input.kind() == DmnInput.Kind.NUMBERS)) {
            String list = DmnInput.Kind.NUMBERS.type();
            begin("itemDefinition", "id", "type." + list, "name", list, "isCollection", "true");
            element("typeRef", "number");
            end();
        }
        if (inputs.stream().anyMatch(input -> input.kind() == DmnInput.Kind.ITEM)) {
            begin("itemDefinition", "id", "type." + STATUS, "name", STATUS);
            element("typeRef", "string");
            begin("allowedValues", "id", "type." + STATUS + ".values");
            element("text", "\"met\", \"not met\", \"not applicable\"");
            end();
            end();
        }
    }

    private void decision(Decision it) throws XMLStreamException {
        begin("decision", "id", it.name(), "name", it.name(), "label", text(it.label()));
        variable(it.name(), it.type());
        int number = 1;
        for (String read : it.logic().variables()) {
            begin("informationRequirement", "id", it.name() + ".q" + number++);
            empty(inputNames.contains(read) ? "requiredInput" : "requiredDecision", "href", "#" + read);
            end();
        }
        if (it.logic() instanceof Table table) {
            table(it, table);
        } else {
            begin("literalExpression", "id", it.name() + ".e", "typeRef", it.type());
            element("text", ((Expression) it.logic()).feel().bare().text());
            end();
        }
        end();
    }

    private void table(Decision it, Table table) throws XMLStreamException {
        begin("decisionTable", "id", it.name() + ".t", "hitPolicy", "UNIQUE", "outputLabel", text(it.label()));
        int number = 1;
        for (Column column : table.columns()) {
            String id = it.name() + ".c" + number++;
            begin("input", "id", id, "label", text(column.label()));
            begin("inputExpression", "id", id + ".e", "typeRef", column.type());
            element("text", column.input().bare().text());
            end();
            end();
        }
        empty("output", "id", it.name() + ".o", "name", it.name(), "typeRef", it.type());
        number = 1;
        for (Line line : table.lines()) {
            line(it.name() + ".r" + number++, line);
        }
        end();
    }

    private void line(String id, Line line) throws XMLStreamException {
        begin("rule", "id", id);
        int number = 1;
        for (String test : line.tests()) {
            begin("inputEntry", "id", id + ".i" + number++);
            element("text", test);
            end();
        }
        begin("outputEntry", "id", id + ".o");
        element("text", line.result().bare().text());
        end();
        end();
    }

    private void variable(String name, String type) throws XMLStreamException {
        empty("variable", "id", name + ".v", "name", name, "typeRef", type);
    }

    private void begin(String name, String... attributes) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        attributes(attributes);
        depth++;
    }

    private void end() throws XMLStreamException {
        depth--;
        line();
        xml.writeEndElement();
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        line();
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    private void element(String name, String content) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        xml.writeCharacters(text(content));
        xml.writeEndElement();
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** Text without the characters that XML cannot hold; a name that has one shows a mark in its place. */
    private static String text(String words) {
        StringBuilder held = new StringBuilder();
        words.codePoints().forEach(point -> held.appendCodePoint(isHeld(point) ? point : 0xFFFD));
        return held.toString();
    }

    private static boolean isHeld(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}

package org.jixiao.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The JSON Schema of a kind of document, from the description that reads and writes it. */
final class SchemaWriter implements Form.Cases<Map<String, Object>> {
    private final Properties texts;
    private final Set<String> missing = new TreeSet<>();
    private final Set<String> used = new TreeSet<>();
    private final Map<String, Map<String, Object>> definitions = new TreeMap<>();
    private final Set<String> tags = new TreeSet<>();
    private final Map<String, List<String>> keys = new TreeMap<>();
    private final Set<String> begun = new LinkedHashSet<>();

    SchemaWriter(Properties texts) {
        this.texts = texts;
    }

    /** Keys of the texts that a schema needed and did not find. */
    Set<String> missing() {
        return missing;
    }

    Set<String> used() {
        return used;
    }

    String schema(Document<?> document) {
        definitions.clear();
        begun.clear();
        ObjectForm<?> form = (ObjectForm<?>) document.form();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:jixiao:schema:" + document.kind() + ":" + document.version());
        describe("document." + document.kind(), false, schema);
        Map<String, Object> header = new LinkedHashMap<>();
        describe("document." + Document.HEADER, false, header);
        header.put("const", document.title());
        schema.putAll(body(form, Map.of(Document.HEADER, header)));
        schema.put("$defs", new TreeMap<>(definitions));
        return JsonText.of(node(schema));
    }

    private Map<String, Object> body(ObjectForm<?> form, Map<String, Object> first) {
        Map<String, Object> properties = new LinkedHashMap<>(first);
        List<String> required = new ArrayList<>(first.keySet());
        for (ObjectForm.Field<?, ?> field : form.fields()) {
            Map<String, Object> property = new LinkedHashMap<>();
            describe(form.name() + "." + field.key(), tags.contains(form.name() + "." + field.key()), property);
            property.putAll(field.form().match(this));
            properties.put(field.key(), property);
            if (field.isRequired()) {
                required.add(field.key());
            }
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "object");
        body.put("properties", properties);
        if (!required.isEmpty()) {
            body.put("required", required);
        }
        body.put("additionalProperties", false);
        return body;
    }

    /**
     * Title and description in both languages: the text of the key itself, or the one that all keys of this name share, or
     * of an object's first key the text of the object.
     */
    private void describe(String key, boolean isTag, Map<String, Object> schema) {
        int dot = key.indexOf('.');
        List<String> candidates = dot < 0
                ? List.of(key)
                : isTag ? List.of(key, key.substring(0, dot)) : List.of(key, "*" + key.substring(dot));
        String found = candidates.stream()
                .filter(texts.stringPropertyNames()::contains)
                .findFirst()
                .orElse(key);
        used.add(found);
        String[] parts = texts.getProperty(found, "").split("\\|");
        if (parts.length != 4) {
            missing.add(key);
            return;
        }
        schema.put("title", parts[0].strip() + " / " + parts[2].strip());
        schema.put("description", parts[1].strip() + " / " + parts[3].strip());
    }

    private Map<String, Object> defined(String name, java.util.function.Supplier<Map<String, Object>> content) {
        if (begun.add(name)) {
            definitions.put(name, content.get());
        }
        return mapOf("$ref", "#/$defs/" + name);
    }

    private static Map<String, Object> mapOf(String key, Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        return map;
    }

    @Override
    public Map<String, Object> scalar(ScalarForm<?> it) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (!it.words().isEmpty()) {
            schema.put("enum", it.words());
            return schema;
        }
        List<String> types = it.kinds().stream()
                .map(kind -> switch (kind) {
                    case TEXT -> "string";
                    case NUMBER -> "number";
                    case BOOLEAN -> "boolean";
                    case NULL -> "null";
                })
                .toList();
        schema.put("type", types.size() == 1 ? types.get(0) : types);
        @Nullable String pattern = it.pattern();
        if (pattern != null) {
            schema.put("pattern", pattern);
        }
        return schema;
    }

    @Override
    public Map<String, Object> list(ListForm<?> it) {
        Map<String, Object> schema = mapOf("type", "array");
        if (it.size() >= 0) {
            schema.put("minItems", it.size());
            schema.put("maxItems", it.size());
        }
        schema.put("items", it.item().match(this));
        return schema;
    }

    @Override
    public Map<String, Object> map(MapForm<?> it) {
        Map<String, Object> schema = mapOf("type", "object");
        schema.put("additionalProperties", it.value().match(this));
        return schema;
    }

    @Override
    public Map<String, Object> object(ObjectForm<?> it) {
        List<String> before = keys.putIfAbsent(it.name(), it.keys());
        if (before != null && !before.equals(it.keys())) {
            throw new IllegalStateException("two objects are called " + it.name());
        }
        return defined(it.name(), () -> {
            Map<String, Object> schema = new LinkedHashMap<>();
            describe(it.name(), false, schema);
            schema.putAll(body(it, Map.of()));
            return schema;
        });
    }

    @Override
    public Map<String, Object> union(UnionForm<?> it) {
        return defined(it.name(), () -> {
            Map<String, Object> schema = new LinkedHashMap<>();
            describe(it.name(), false, schema);
            List<Object> kinds = new ArrayList<>();
            it.kinds().forEach(kind -> tags.add(kind.name() + "." + kind.tag()));
            it.kinds().forEach(kind -> kinds.add(kind.match(this)));
            schema.put("oneOf", kinds);
            return schema;
        });
    }

    @Override
    public Map<String, Object> either(EitherForm<?> it) {
        return mapOf("anyOf", List.of(it.brief().match(this), it.full().match(this)));
    }

    @Override
    public Map<String, Object> named(NamedForm<?> it) {
        if (it.form() instanceof ObjectForm<?> || it.form() instanceof UnionForm<?>) {
            return it.form().match(this);
        }
        return defined(it.name(), () -> {
            Map<String, Object> schema = new LinkedHashMap<>();
            describe(it.name(), false, schema);
            schema.putAll(it.form().match(this));
            return schema;
        });
    }

    @Override
    public Map<String, Object> mapped(MappedForm<?, ?> it) {
        return it.inner().match(this);
    }

    @Override
    public Map<String, Object> kept(KeptForm<?> it) {
        return it.form().match(this);
    }

    private static Node node(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<Node.Entry> entries = new ArrayList<>();
            map.forEach((key, each) -> entries.add(Node.entry(String.valueOf(key), node(each))));
            return Node.mapping(entries);
        }
        if (value instanceof List<?> list) {
            return Node.sequence(list.stream().map(SchemaWriter::node).toList());
        }
        return value instanceof Boolean truth
                ? Node.truth(truth)
                : value instanceof Integer number ? Node.number(number.toString()) : Node.text(String.valueOf(value));
    }
}

package org.jixiao.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An object with known keys. Fields are declared in the order in which they are written and read. */
final class ObjectForm<T> extends Form<T> {
    private final String name;
    private final List<Field<T, ?>> fields;
    private final @Nullable Function<Values, T> constructor;

    private ObjectForm(String name, List<Field<T, ?>> fields, @Nullable Function<Values, T> constructor) {
        this.name = name;
        this.fields = List.copyOf(fields);
        this.constructor = constructor;
    }

    /**
     * An object: the body declares the fields and says how the value comes out of them.
     *
     * @param name the name of the form in the JSON Schema
     * @param body declares the fields and gives the constructor
     */
    static <T> ObjectForm<T> of(String name, Function<Fields<T>, Function<Values, T>> body) {
        Fields<T> fields = new Fields<>();
        Function<Values, T> constructor = body.apply(fields);
        return new ObjectForm<>(name, fields.all, constructor);
    }

    /** An object that is written and never read. */
    static <T> ObjectForm<T> written(String name, Consumer<Fields<T>> body) {
        Fields<T> fields = new Fields<>();
        body.accept(fields);
        return new ObjectForm<>(name, fields.all, null);
    }

    /** A key with its form. */
    static final class Field<T, V> {
        private final String key;
        private final Form<?> form;
        private final boolean required;
        private final boolean names;
        /** What the constructor knows the field by: itself, or the field that it wraps. */
        private final Object identity;

        private final Function<T, Optional<Node>> write;
        private final BiFunction<Node, Reading, @Nullable V> read;
        private final @Nullable V absent;

        private Field(
                String key,
                Form<?> form,
                boolean required,
                boolean names,
                Function<T, Optional<Node>> write,
                BiFunction<Node, Reading, @Nullable V> read,
                @Nullable V absent) {
            this.key = key;
            this.form = form;
            this.required = required;
            this.names = names;
            this.write = write;
            this.read = read;
            this.absent = absent;
            this.identity = this;
        }

        private Field(Field<?, V> wrapped, Function<T, Optional<Node>> write) {
            this.key = wrapped.key;
            this.form = wrapped.form;
            this.required = wrapped.required;
            this.names = wrapped.names;
            this.write = write;
            this.read = wrapped.read;
            this.absent = wrapped.absent;
            this.identity = wrapped.identity;
        }

        private <O> Field<O, V> of(Function<O, T> inner) {
            return new Field<>(this, value -> write.apply(inner.apply(value)));
        }

        String key() {
            return key;
        }

        Form<?> form() {
            return form;
        }

        boolean isRequired() {
            return required;
        }
    }

    /** The fields of an object while they are declared. */
    static final class Fields<T> {
        private final List<Field<T, ?>> all = new ArrayList<>();

        private <V> Field<T, V> add(Field<T, V> field) {
            all.add(field);
            return field;
        }

        /** A field that must be there. */
        <V> Field<T, V> required(String key, Form<V> form, Function<T, V> get) {
            return add(new Field<>(
                    key, form, true, false, value -> Optional.of(form.write(get.apply(value))), form::read, null));
        }

        /** The name of a part of the sheet: it must be there, and makes the default ids of what stands inside the part. */
        Field<T, String> naming(String key, Form<String> form, Function<T, String> get) {
            return add(new Field<>(
                    key, form, true, true, value -> Optional.of(form.write(get.apply(value))), form::read, null));
        }

        /** A field that may be missing. */
        <V> Field<T, Optional<V>> optional(String key, Form<V> form, Function<T, Optional<V>> get) {
            return add(new Field<>(
                    key,
                    form,
                    false,
                    false,
                    value -> get.apply(value).map(form::write),
                    (node, reading) -> {
                        V read = form.read(node, reading);
                        return read == null ? null : Optional.of(read);
                    },
                    Optional.empty()));
        }

        /** A field that may be missing and whose value in Java may be {@code null}. */
        <V> Field<T, Optional<V>> nullable(String key, Form<V> form, Function<T, @Nullable V> get) {
            return optional(key, form, value -> Optional.ofNullable(get.apply(value)));
        }

        /** A field that is left out where it has its usual value. */
        <V> Field<T, V> orElse(String key, Form<V> form, Function<T, V> get, V usual) {
            return leftOut(key, form, get, usual, usual::equals);
        }

        /** A list that is left out where it is empty. */
        <V> Field<T, List<V>> list(String key, Form<V> item, Function<T, List<V>> get) {
            return leftOut(key, ListForm.of(item), get, List.of(), List::isEmpty);
        }

        /** A mapping with keys of the author's choice that is left out where it is empty. */
        <V> Field<T, Map<String, V>> map(String key, Form<V> value, Function<T, Map<String, V>> get) {
            return leftOut(key, new MapForm<>(value), get, Map.of(), Map::isEmpty);
        }

        private <V> Field<T, V> leftOut(String key, Form<V> form, Function<T, V> get, V usual, Predicate<V> isLeftOut) {
            return add(new Field<>(
                    key,
                    form,
                    false,
                    false,
                    value -> Optional.of(get.apply(value))
                            .filter(isLeftOut.negate())
                            .map(form::write),
                    form::read,
                    usual));
        }
    }

    /** What was read of an object. */
    static final class Values {
        private final IdentityHashMap<Object, Object> read = new IdentityHashMap<>();
        private final Reading reading;

        private Values(Reading reading) {
            this.reading = reading;
        }

        @SuppressWarnings("unchecked") // what stands at a field came out of the field's own form
        <V> V get(Field<?, V> field) {
            Object value = read.get(field.identity);
            if (value == null) {
                throw new IllegalStateException("the field '" + field.key + "' was not declared");
            }
            return (V) value;
        }

        /** The value of an optional field, or {@code null}. */
        <V> @Nullable V orNull(Field<?, Optional<V>> field) {
            return get(field).orElse(null);
        }

        /** The names from the top to the part that is read, as default ids have them. */
        String pathOfNames() {
            return reading.pathOfNames();
        }
    }

    /** The same object, of which the value is a part: a quantity as the constant of a formula. */
    <O> ObjectForm<O> wrapped(Function<T, O> to, Function<O, T> from) {
        List<Field<O, ?>> all = new ArrayList<>();
        fields.forEach(field -> all.add(field.of(from)));
        Function<Values, T> inner = constructor;
        return new ObjectForm<>(name, all, inner == null ? null : read -> to.apply(inner.apply(read)));
    }

    String name() {
        return name;
    }

    List<Field<T, ?>> fields() {
        return fields;
    }

    List<String> keys() {
        return fields.stream().map(Field::key).toList();
    }

    /** The key that tells this kind of object from the others of a union. */
    String tag() {
        return fields.get(0).key;
    }

    @Override
    Node.Mapping write(T value) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Field<T, ?> field : fields) {
            field.write.apply(value).ifPresent(node -> entries.add(Node.entry(field.key, node)));
        }
        return Node.mapping(entries);
    }

    @Override
    @Nullable
    T read(Node node, Reading reading) {
        if (!(node instanceof Node.Mapping mapping)) {
            wrongKind(OBJECT, node, reading);
            return null;
        }
        int before = reading.failures();
        Map<String, Node> nodes = known(mapping, reading);
        Values values = new Values(reading);
        int named = 0;
        for (Field<T, ?> field : fields) {
            Node at = nodes.get(field.key);
            Object value = at == null ? absent(field, node, reading) : value(field, at, reading);
            if (value != null) {
                values.read.put(field.identity, value);
                if (field.names) {
                    reading.enter((String) value);
                    named++;
                }
            }
        }
        T made = reading.failures() == before && constructor != null
                ? made(constructor, values, node, name, reading)
                : null;
        reading.leave(named);
        return made;
    }

    private Map<String, Node> known(Node.Mapping mapping, Reading reading) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        List<String> keys = keys();
        for (Node.Entry entry : mapping.entries()) {
            if (keys.contains(entry.key())) {
                nodes.put(entry.key(), entry.value());
            } else {
                reading.refuse(
                        DocumentIssue.UNKNOWN_KEY,
                        entry.place(),
                        "key",
                        Reading.clipped(entry.key()),
                        "known",
                        String.join(", ", keys));
            }
        }
        return nodes;
    }

    private static @Nullable Object absent(Field<?, ?> field, Node node, Reading reading) {
        if (field.required) {
            reading.refuse(DocumentIssue.KEY_MISSING, node.place(), "key", field.key);
        }
        return field.absent;
    }

    private static <V> @Nullable Object value(Field<?, V> field, Node node, Reading reading) {
        return reading.<Object>inside(field.key, () -> field.read.apply(node, reading));
    }

    @Override
    <R> R match(Cases<R> cases) {
        return cases.object(this);
    }
}

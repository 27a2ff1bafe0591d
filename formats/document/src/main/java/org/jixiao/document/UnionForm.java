package org.jixiao.document;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One of several kinds of object, each told by a key of its own, the tag: the first key of its form, which no other kind
 * has. All kinds of a sealed type must have a form.
 */
final class UnionForm<T> extends Form<T> {
    private final String name;
    private final Map<Class<?>, ObjectForm<? extends T>> byType = new LinkedHashMap<>();
    private final Map<String, ObjectForm<? extends T>> byTag = new LinkedHashMap<>();

    private UnionForm(String name) {
        this.name = name;
    }

    /** The kinds of a sealed type that stand as objects, while they are declared. */
    static final class Kinds<T> {
        private final Map<Class<?>, ObjectForm<? extends T>> forms = new LinkedHashMap<>();

        /** A kind that has a form already. */
        <K extends T> void add(Class<K> type, ObjectForm<K> form) {
            forms.put(type, form);
        }

        /** A kind, declared as {@link ObjectForm#of} has it. */
        <K extends T> void of(
                Class<K> type, String name, Function<ObjectForm.Fields<K>, Function<ObjectForm.Values, K>> body) {
            add(type, ObjectForm.of(name, body));
        }

        /** A kind that is written and never read. */
        <K extends T> void written(Class<K> type, String name, Consumer<ObjectForm.Fields<K>> body) {
            add(type, ObjectForm.written(name, body));
        }
    }

    /**
     * A form for each kind of a sealed type.
     *
     * @param name the name of the form in the JSON Schema
     * @param sealed the type
     * @param kinds the kinds that stand as objects
     * @param words the kinds that always stand as words, and therefore need no object
     */
    static <T> UnionForm<T> of(String name, Class<T> sealed, Kinds<T> kinds, Set<Class<? extends T>> words) {
        UnionForm<T> union = new UnionForm<>(name);
        kinds.forms.forEach((type, form) -> {
            union.byType.put(type, form);
            union.byTag.put(form.tag(), form);
        });
        union.check(sealed, words);
        return union;
    }

    private void check(Class<T> sealed, Set<Class<? extends T>> words) {
        Set<Class<?>> permitted = new HashSet<>(Arrays.asList(sealed.getPermittedSubclasses()));
        permitted.removeAll(words);
        if (!permitted.equals(byType.keySet())) {
            throw new IllegalStateException(name + " has forms for " + byType.keySet() + ", not for " + permitted);
        }
        Set<String> others = byType.values().stream()
                .flatMap(form -> form.keys().stream().skip(1))
                .collect(Collectors.toSet());
        others.retainAll(byTag.keySet());
        if (!others.isEmpty() || byTag.size() < byType.size()) {
            throw new IllegalStateException(name + " cannot tell its kinds apart by the keys " + byTag.keySet()
                    + "; also keys of another kind are " + others);
        }
    }

    String name() {
        return name;
    }

    List<ObjectForm<? extends T>> kinds() {
        return List.copyOf(byTag.values());
    }

    @Override
    Node write(T value) {
        ObjectForm<? extends T> form = byType.entrySet().stream()
                .filter(kind -> kind.getKey().isInstance(value))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        return written(form, value);
    }

    @SuppressWarnings("unchecked") // the form was found by the type of the value
    private static <K> Node written(ObjectForm<K> form, Object value) {
        return form.write((K) value);
    }

    @Override
    @Nullable
    T read(Node node, Reading reading) {
        if (!(node instanceof Node.Mapping mapping)) {
            wrongKind(OBJECT, node, reading);
            return null;
        }
        List<String> tags = mapping.entries().stream()
                .map(Node.Entry::key)
                .filter(byTag::containsKey)
                .toList();
        if (tags.size() != 1) {
            reading.refuse(
                    tags.isEmpty() ? DocumentIssue.KIND_MISSING : DocumentIssue.KINDS_MIXED,
                    node.place(),
                    "tags",
                    String.join(", ", tags.isEmpty() ? byTag.keySet() : tags));
            return null;
        }
        ObjectForm<? extends T> form = byTag.get(tags.get(0));
        return form == null ? null : form.read(node, reading);
    }

    @Override
    <R> R match(Cases<R> cases) {
        return cases.union(this);
    }
}

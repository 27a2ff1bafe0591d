package org.jixiao.document;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jixiao.document.Node.Kind;
import org.jspecify.annotations.Nullable;

/** A scalar: a text, a number, a truth value, or one of a few words. */
final class ScalarForm<T> extends Form<T> {
    private final String name;
    private final Set<Kind> kinds;
    private final List<String> words;
    private final @Nullable String pattern;
    private final Function<String, T> parse;
    private final Function<T, Node.Scalar> print;

    private ScalarForm(
            String name,
            Set<Kind> kinds,
            List<String> words,
            @Nullable String pattern,
            Function<String, T> parse,
            Function<T, Node.Scalar> print) {
        this.name = name;
        this.kinds = kinds;
        this.words = List.copyOf(words);
        this.pattern = pattern;
        this.parse = parse;
        this.print = print;
    }

    /** A scalar of some kinds, parsed from its characters; the pattern is what the JSON Schema says of a text. */
    static <T> ScalarForm<T> of(
            String name,
            Set<Kind> kinds,
            @Nullable String pattern,
            Function<String, T> parse,
            Function<T, Node.Scalar> print) {
        return new ScalarForm<>(name, kinds, List.of(), pattern, parse, print);
    }

    /** One of the constants of an enum, by its name in small letters with hyphens. */
    static <E extends Enum<E>> ScalarForm<E> ofEnum(Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(word(constant), constant);
        }
        return ofWords(type.getSimpleName(), words);
    }

    /** One of a few words, each with its value. */
    static <T> ScalarForm<T> ofWords(String name, Map<String, T> words) {
        List<String> known = List.copyOf(words.keySet());
        return new ScalarForm<>(
                name,
                EnumSet.of(Kind.TEXT),
                known,
                null,
                text -> {
                    T value = words.get(text);
                    if (value == null) {
                        throw new IllegalArgumentException("write one of " + String.join(", ", known));
                    }
                    return value;
                },
                value -> Node.text(words.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(value))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow()));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String name() {
        return name;
    }

    Set<Kind> kinds() {
        return kinds;
    }

    List<String> words() {
        return words;
    }

    @Nullable
    String pattern() {
        return pattern;
    }

    @Override
    Node.Scalar write(T value) {
        return print.apply(value);
    }

    @Override
    @Nullable
    T read(Node node, Reading reading) {
        if (node instanceof Node.Scalar scalar && kinds.contains(scalar.kind())) {
            return made(parse, scalar.text(), node, scalar.text(), reading);
        }
        wrongKind(kinds.size() == 1 ? kindOf(kinds.iterator().next()) : "@a-number-or-text", node, reading);
        return null;
    }

    @Override
    <R> R match(Cases<R> cases) {
        return cases.scalar(this);
    }
}

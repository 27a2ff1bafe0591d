package org.jixiao.document;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A form by its name, looked up when it is used: rules stand inside rules. It bounds how deep that goes, so that a hostile
 * document is refused before the stack is used up.
 */
final class NamedForm<T> extends Form<T> {
    private final String name;
    private final int deepest;
    private final Supplier<Form<T>> form;

    NamedForm(String name, int deepest, Supplier<Form<T>> form) {
        this.name = name;
        this.deepest = deepest;
        this.form = form;
    }

    String name() {
        return name;
    }

    Form<T> form() {
        return form.get();
    }

    @Override
    Node write(T value) {
        return form.get().write(value);
    }

    @Override
    @Nullable
    T read(Node node, Reading reading) {
        return reading.nested(name, deepest, node, () -> form.get().read(node, reading));
    }

    @Override
    <R> R match(Cases<R> cases) {
        return cases.named(this);
    }
}

package org.jixiao.document;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A form whose value is wrapped: a fact as the formula that reads it. */
final class MappedForm<A, T> extends Form<T> {
    private final Form<A> inner;
    private final Function<A, T> to;
    private final Function<T, A> from;

    MappedForm(Form<A> inner, Function<A, T> to, Function<T, A> from) {
        this.inner = inner;
        this.to = to;
        this.from = from;
    }

    Form<A> inner() {
        return inner;
    }

    @Override
    Node write(T value) {
        return inner.write(from.apply(value));
    }

    @Override
    @Nullable
    T read(Node node, Reading reading) {
        A value = inner.read(node, reading);
        return value == null ? null : made(to, value, node, String.valueOf(value), reading);
    }

    @Override
    <R> R match(Cases<R> cases) {
        return cases.mapped(this);
    }
}

package org.jixiao.document;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A short form beside the full one: usually a scalar stands for the usual values, and a list or an object for all others. */
final class EitherForm<T> extends Form<T> {
    private final Form<T> brief;
    private final Form<T> full;
    private final Predicate<T> isShort;
    private final Predicate<Node> standsShort;

    EitherForm(Form<T> brief, Form<T> full, Predicate<T> isShort, Predicate<Node> standsShort) {
        this.brief = brief;
        this.full = full;
        this.isShort = isShort;
        this.standsShort = standsShort;
    }

    /** Short as a scalar, and full as a list or an object. */
    EitherForm(Form<T> brief, Form<T> full, Predicate<T> isShort) {
        this(brief, full, isShort, Node.Scalar.class::isInstance);
    }

    Form<T> brief() {
        return brief;
    }

    Form<T> full() {
        return full;
    }

    @Override
    Node write(T value) {
        return isShort.test(value) ? brief.write(value) : full.write(value);
    }

    @Override
    @Nullable
    T read(Node node, Reading reading) {
        return standsShort.test(node) ? brief.read(node, reading) : full.read(node, reading);
    }

    @Override
    <R> R match(Cases<R> cases) {
        return cases.either(this);
    }
}
